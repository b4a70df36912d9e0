#include "shell/actionlist.h"

#include <QMenu>
#include <QMenuBar>

namespace shipworthy::ui {

namespace {

/// "&Save as…" → "Save as"; "Ports && Docks" → "Ports & Docks".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        if (text[at] != u'…')
            plain += text[at];
    }
    return plain;
}

void collect(QMenu &menu, const QString &group, const QList<QAction *> &left, QList<ListedAction> &listed)
{
    emit menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || left.contains(action))
            continue;
        if (QMenu *below = action->menu())
            collect(*below, group + QStringLiteral(" › ") + nameOf(*action), left, listed);
        else if (!action->text().isEmpty())
            listed.append({action, nameOf(*action), group});
    }
}

void collectNamed(const QMenu &menu, QList<QAction *> &named)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu())
            collectNamed(*below, named);
        else if (!action->objectName().isEmpty())
            named.append(action);
    }
}

} // namespace

QString nameOf(const QAction &action)
{
    const QString plain = action.property(plainNameProperty).toString();
    return withoutMnemonic(plain.isEmpty() ? action.text() : plain);
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QList<QAction *> namedActions(const QMenuBar &bar)
{
    QList<QAction *> named;
    for (const QAction *top : bar.actions()) {
        if (top->menu())
            collectNamed(*top->menu(), named);
    }
    return named;
}

QList<ListedAction> listedActions(const QMenuBar &bar, const QList<QAction *> &pageActions, const QString &page)
{
    QList<ListedAction> listed;
    for (QAction *top : bar.actions()) {
        if (top->menu())
            collect(*top->menu(), nameOf(*top), pageActions, listed);
    }
    for (QAction *action : pageActions) {
        if (!action->isSeparator())
            listed.append({action, nameOf(*action), page});
    }
    return listed;
}

} // namespace shipworthy::ui
