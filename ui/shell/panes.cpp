#include "shell/panes.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <algorithm>

namespace shipworthy::ui {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

bool liesInAnother(const QWidget &area, const QWidget &root)
{
    for (const QWidget *parent = area.parentWidget(); parent && parent != &root; parent = parent->parentWidget()) {
        const auto *outer = qobject_cast<const QAbstractScrollArea *>(parent);
        if (outer && takesKeyboard(*outer))
            return true;
    }
    return false;
}

qsizetype paneWith(const QWidget *widget, const QList<QWidget *> &panes)
{
    const auto found = std::ranges::find_if(
        panes, [widget](const QWidget *pane) { return widget && (pane == widget || pane->isAncestorOf(widget)); });
    return found == panes.end() ? -1 : found - panes.begin();
}

} // namespace

QList<QWidget *> panesOf(const QWidget &root)
{
    QList<QWidget *> panes;
    for (auto *area : root.findChildren<QAbstractScrollArea *>()) {
        if (takesKeyboard(*area) && !liesInAnother(*area, root))
            panes.append(area);
    }
    if (!panes.isEmpty())
        return panes;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (takesKeyboard(*widget))
            return {widget};
    }
    return {};
}

void focusNextOf(const QList<QWidget *> &panes)
{
    if (panes.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    if (const qsizetype at = paneWith(focus, panes); at >= 0) {
        panes[(at + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
        return;
    }
    // From a field that is in no pane, on to the pane that Tab would come to.
    qsizetype next = -1;
    for (QWidget *after = focus ? focus->nextInFocusChain() : nullptr; next < 0 && after && after != focus;
         after = after->nextInFocusChain())
        next = paneWith(after, panes);
    panes[std::max<qsizetype>(0, next)]->setFocus(Qt::TabFocusReason);
}

} // namespace shipworthy::ui
