#pragma once

#include "domain/filecheck.h"
#include "domain/servicecheck.h"
#include "items/standup.h"

#include <QWidget>

class QPainter;

namespace shipworthy::ui {

/// Shows more of the criteria of an item that has many.
inline constexpr Qt::Key criteriaKey = Qt::Key_C;

/// What a check of the live service says of an item.
struct StandupCheck {
    QString name;
    CheckState state = CheckState::NotRun; ///< NotRun too where it is too old to say anything
    QString words;                         ///< "Fails: status is 503, not 200"
    bool operator==(const StandupCheck &) const = default;
};

/// The item that a stand-up speaks of.
struct StandupItem {
    FindingFactsPtr facts;
    QDate today;
    QList<FileCheck> checks; ///< what imported files say about its criteria
    QStringList holdsUp;     ///< "TEST-01 Security test suite": what waits for it
    QList<StandupCheck> live = {};
};

/// One item, large: what it is, how bad, whose, how late, and what it takes to be done.
class StandupCard : public QWidget {
    Q_OBJECT
public:
    explicit StandupCard(QWidget *parent);
    void present(const StandupItem &item);
    [[nodiscard]] const StandupItem &item() const { return m_item; }

    /// True where the item has more criteria than there is room for. Costs a painting.
    [[nodiscard]] bool hidesCriteria() const;
    void showMoreCriteria(); ///< the next ones; after the last the first again
    [[nodiscard]] qsizetype firstCriterion() const { return m_firstCriterion; } ///< that is shown

signals:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qsizetype paintOn(QPainter &painter) const; ///< returns how many criteria it has room for

    StandupItem m_item;
    qsizetype m_firstCriterion = 0;
};

} // namespace shipworthy::ui
