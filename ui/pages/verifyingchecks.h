#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace shipworthy::ui {

/// The checks of live services that verify or contradict an item: how each stands, since when and why, to run now and
/// to go to. Hides itself where there are none.
class VerifyingChecks : public QWidget {
    Q_OBJECT
public:
    explicit VerifyingChecks(const Workspace &workspace, QWidget *parent = nullptr);

    void showItem(ItemId item); ///< 0: none

signals:
    void checkRequested(shipworthy::CheckId check);
    void runRequested(const QList<shipworthy::CheckId> &checks);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What one row says.
    struct Row {
        CheckId check;
        QString name;
        CheckState state = CheckState::NotRun;
        bool isStale = false;
        QString tail;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Row> rowsOf(ItemId item) const;
    void build();
    void addRow(const Row &row);

    const Workspace &m_workspace;
    ItemId m_item;
    QList<Row> m_shown;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace shipworthy::ui
