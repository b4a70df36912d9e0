#include "pages/findingnote.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <algorithm>
#include <optional>

namespace shipworthy::ui {

FindingNote::FindingNote(Workspace &workspace, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setReadOnly(workspace.isReadOnly());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &FindingNote::fitHeight);
    fitHeight();
}

void FindingNote::showItems(const QList<ItemId> &items)
{
    if (items != m_items) {
        keep();
        m_items = items;
    } else if (document()->isModified()) {
        return; // still being written
    }
    std::optional<QString> note;
    m_differ = false;
    for (const ItemId id : items) {
        const Item *item = m_workspace.state().item(id);
        if (!item)
            continue;
        m_differ = m_differ || (note && *note != item->state.note);
        note = item->state.note;
    }
    setPlaceholderText(m_differ ? tr("Several notes; what you write here takes the place of them all")
                                : tr("What the team should know; kept when you leave the field"));
    // As written: it is the team's own text and is edited here; every place that only shows it hides secrets.
    const QString shown = m_differ ? QString() : note.value_or(QString());
    if (toPlainText() != shown)
        setPlainText(shown);
    document()->setModified(false);
}

void FindingNote::keep()
{
    const QString written = toPlainText().trimmed();
    if (m_isKeeping || m_items.isEmpty() || !document()->isModified() || (m_differ && written.isEmpty()))
        return;
    const QScopedValueRollback guard(m_isKeeping, true);
    const Result<void> kept = m_workspace.edit(m_items, Field::Note, written);
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
