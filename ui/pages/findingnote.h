#pragma once

#include "workspace/workspace.h"

#include <QPlainTextEdit>

namespace shipworthy::ui {

/// The team's note on a finding, or one for several. Kept as one edit when the keyboard leaves it, at Ctrl+Enter, and
/// before another finding is shown. Where several have different notes the field is empty, and stays without effect
/// until something is written in it.
class FindingNote : public QPlainTextEdit {
    Q_OBJECT
public:
    FindingNote(Workspace &workspace, QWidget *parent);

    void showItems(const QList<ItemId> &items);
    void keep(); ///< writes what was typed; call it before the page goes

signals:
    void failed(const shipworthy::Error &error);
    void leaveRequested(); ///< Ctrl+Enter: done with it

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    Workspace &m_workspace;
    QList<ItemId> m_items;
    bool m_differ = false; ///< the notes of the items
    bool m_isKeeping = false;
};

} // namespace shipworthy::ui
