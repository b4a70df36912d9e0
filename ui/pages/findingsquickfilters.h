#pragma once

#include "items/findingsquery.h"

#include <QWidget>

class QAbstractButton;

namespace shipworthy::ui {

/// A row of counted buttons, each of which writes one term into the query. Wraps where the row is too narrow.
class FindingsQuickFilters : public QWidget {
    Q_OBJECT
public:
    explicit FindingsQuickFilters(QWidget *parent = nullptr);

    /// Over all rows of the scope, whatever the query: how many fit each button, in their order. For any thread.
    [[nodiscard]] static QList<int> countsOf(const QList<FindingFactsPtr> &rows, const QueryContext &context);
    void setCounts(const QList<int> &counts); ///< empty: not known yet
    /// Shows which terms \a query holds.
    void showQuery(const QString &query);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placeButtons(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void termToggled(const QString &term, bool wanted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int placeButtons(int width, bool move) const; ///< the height they take

    QList<QAbstractButton *> m_buttons;
};

} // namespace shipworthy::ui
