#include "pages/findingnote.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <algorithm>

namespace shipworthy::ui {

FindingNote::FindingNote(Workspace &workspace, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("What the team should know; kept when you leave the field"));
    setTabChangesFocus(true);
    setReadOnly(workspace.isReadOnly());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &FindingNote::fitHeight);
    fitHeight();
}

void FindingNote::showItem(ItemId item)
{
    if (item != m_item) {
        keep();
        m_item = item;
    } else if (document()->isModified()) {
        return; // still being written
    }
    const Item *held = m_workspace.state().item(item);
    const QString note = held ? held->state.note : QString();
    // As written: it is the team's own text and is edited here; every place that only shows it hides secrets.
    if (toPlainText() != note)
        setPlainText(note);
    document()->setModified(false);
}

void FindingNote::keep()
{
    if (m_isKeeping || !m_item.isValid() || !document()->isModified())
        return;
    const QScopedValueRollback guard(m_isKeeping, true);
    const Result<void> kept = m_workspace.setNote(m_item, toPlainText().trimmed());
    if (kept)
        document()->setModified(false);
    else
        emit failed(kept.error()); // the text stays, to be tried again
}

void FindingNote::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        keep();
}

void FindingNote::hideEvent(QHideEvent *event)
{
    keep();
    QPlainTextEdit::hideEvent(event);
}

void FindingNote::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
        emit leaveRequested();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void FindingNote::fitHeight()
{
    const int lines = std::clamp(blockCount(), 2, 8);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * frameWidth() +
                   static_cast<int>(2 * document()->documentMargin()) + px(2));
}

} // namespace shipworthy::ui
