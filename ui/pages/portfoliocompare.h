#pragma once

#include "items/comparison.h"

#include <QWidget>

class QTableView;

namespace shipworthy::ui {

/// Two systems side by side. Every number opens the findings behind it: a click or Enter; Esc goes back.
class PortfolioCompare : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioCompare(QWidget *parent = nullptr);

    void compare(const WorkspaceState &state, const SystemSummary &one, const SystemSummary &other,
                 const QSet<ItemId> &denied, QDate today);
    void takeFocus(); ///< puts the keyboard in the table

signals:
    void closed();
    void findingsRequested(shipworthy::SystemId system, const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    ComparisonModel *m_model;
    QTableView *m_table;
};

} // namespace shipworthy::ui
