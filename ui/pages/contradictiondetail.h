#pragma once

#include "base/job.h"
#include "items/contradictionrows.h"
#include "workspace/workspace.h"

#include <QCache>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace shipworthy::ui {

class StatementCard;

/// One contradiction with both places side by side, and what to decide about it. With several selected the decision is
/// about all of them.
class ContradictionDetail : public QWidget {
    Q_OBJECT
public:
    ContradictionDetail(Workspace &workspace, QWidget *parent);

    /// \a current is shown; the decision is about \a selected, which holds it.
    void showRow(const std::optional<ContradictionRow> &current, const QList<ContradictionRow> &selected);
    void settle(Ruling ruling);
    void reopen();
    void askReason(); ///< puts the keyboard there
    /// Asks for the document of the first or second statement.
    void requestPlace(bool first);

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void checkRequested(shipworthy::CheckId check); ///< that denies a tick
    void failed(const shipworthy::Error &error);
    void leaveRequested(); ///< the keyboard back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpWidgets();
    QWidget *makeDecision();
    void showDecision();
    void readSource(StatementCard &card, Job &job);
    [[nodiscard]] QString consequenceText() const;

    Workspace &m_workspace;
    std::optional<ContradictionRow> m_row;
    QList<ContradictionRow> m_selected;
    QCache<qint64, QStringList> m_sources; ///< lines of documents that were looked at, by document
    Job m_readingOne;
    Job m_readingOther;

    QStackedWidget *m_stack = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_context = nullptr;
    StatementCard *m_one = nullptr;
    StatementCard *m_other = nullptr;
    QLabel *m_settled = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_follows = nullptr; ///< what the box would change
    QCheckBox *m_edits = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_known = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace shipworthy::ui
