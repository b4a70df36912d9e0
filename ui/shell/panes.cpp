#include "shell/panes.h"

#include <QAbstractScrollArea>
#include <QApplication>

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
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    panes[(at + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace shipworthy::ui
