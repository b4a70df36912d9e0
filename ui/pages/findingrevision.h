#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shipworthy::ui {

class CriterionDiff;

/// Says of selected items that their document no longer states them, or has changed the criterion that they were
/// decided for, with both texts; "Still Holds" confirms the decision for the text of now. Hidden where nothing of that
/// is so.
class FindingRevision : public QWidget {
    Q_OBJECT
public:
    explicit FindingRevision(Workspace &workspace, QWidget *parent = nullptr);
    void showItems(const QList<ItemId> &items);

signals:
    void failed(const shipworthy::Error &error);

private:
    Workspace &m_workspace;
    QList<ItemId> m_items;
    QLabel *m_text;
    CriterionDiff *m_diff;
    QPushButton *m_confirm;
};

} // namespace shipworthy::ui
