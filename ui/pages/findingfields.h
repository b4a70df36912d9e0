#pragma once

#include "pages/findingduefield.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QKeyEvent;

namespace shipworthy::ui {

/// The editors of what the team decides about one or several findings: status, owner, due day, severity, priority. Each
/// change is one edit of all of them. Shows no value where several differ.
class FindingFields : public QWidget {
    Q_OBJECT
public:
    FindingFields(Workspace &workspace, QWidget *parent);

    void showItems(const QList<ItemId> &items);
    void editOwner();
    void editDue();
    void focusStatus();
    void commitOwner(); ///< writes the name that was typed; call it before the page goes

signals:
    void failed(const shipworthy::Error &error);
    void leaveRequested(); ///< Enter or Esc in the owner: done with it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    void fillChoices();
    void offerOwners();
    void showDue(const QList<Item> &items);
    [[nodiscard]] bool isTypingOwner() const;
    bool takeOwnerKey(QKeyEvent &event);
    void showOwner(const QList<Item> &items, bool areOthers);
    void report(const Result<void> &result);

    Workspace &m_workspace;
    QList<ItemId> m_items;
    QComboBox *m_status;
    QComboBox *m_owner;
    FindingDueField *m_due;
    QComboBox *m_severity;
    QComboBox *m_priority;
    QString m_shownOwner; ///< what the field showed before it was edited
};

} // namespace shipworthy::ui
