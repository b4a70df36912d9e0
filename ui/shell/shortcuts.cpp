#include "shell/shortcuts.h"

#include "shell/actionlist.h"
#include "shell/settings.h"

#include <algorithm>

namespace shipworthy::ui {

namespace {

QString idOf(const QString &group, const QAction &action)
{
    const QString name = action.objectName();
    return group.isEmpty() || name.startsWith(group + u'.') ? name : group + u'.' + name;
}

/// Would be taken out of the fields people type in, or out of the lists they walk through.
bool isTyped(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const auto modifiers = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool isMedia = first.key() >= Qt::Key_Back && first.key() < Qt::Key_unknown;
    return !modifiers && !isFunction && !isMedia;
}

} // namespace

void Shortcuts::adopt(const QString &group, const QString &groupTitle, const QList<QAction *> &actions)
{
    const QStringList changedOnes = settings::changedShortcuts();
    for (QAction *action : actions) {
        if (action->objectName().isEmpty())
            continue;
        const QString id = idOf(group, *action);
        ShortcutEntry *known = find(id);
        if (!known) {
            m_entries.append({id, group, groupTitle, {}, {}, action->shortcuts()});
            known = &m_entries.last();
        }
        known->action = action;
        known->name = nameOf(*action);
        if (!changedOnes.contains(id))
            continue;
        if (const auto kept = settings::shortcuts(id))
            action->setShortcuts(*kept);
    }
    emit changed();
}

const ShortcutEntry *Shortcuts::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &ShortcutEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

ShortcutEntry *Shortcuts::find(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, &ShortcutEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QList<QKeySequence> Shortcuts::keys(const QString &id) const
{
    const ShortcutEntry *known = entry(id);
    if (!known)
        return {};
    return known->action ? known->action->shortcuts() : settings::shortcuts(id).value_or(known->defaults);
}

bool Shortcuts::isChanged(const QString &id) const
{
    const ShortcutEntry *known = entry(id);
    return known && keys(id) != known->defaults;
}

ShortcutEntry *Shortcuts::findHolder(const QString &id, const QKeySequence &wanted)
{
    const ShortcutEntry *self = entry(id);
    if (!self || wanted.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_entries, [&](const ShortcutEntry &other) {
        const bool meet = other.group == self->group || other.group.isEmpty() || self->group.isEmpty();
        return meet && other.id != id && keys(other.id).contains(wanted);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

const ShortcutEntry *Shortcuts::holder(const QString &id, const QKeySequence &wanted) const
{
    return const_cast<Shortcuts *>(this)->findHolder(id, wanted);
}

QString Shortcuts::refusal(const QString &id, const QKeySequence &wanted) const
{
    const ShortcutEntry *known = entry(id);
    if (!known || wanted.isEmpty())
        return {};
    if (wanted == QKeySequence(QKeySequence::Paste))
        return tr("%1 pastes: text into fields, and files that were copied into the workspace.")
            .arg(wanted.toString(QKeySequence::NativeText));
    const bool inLists = known->action && known->action->shortcutContext() == Qt::WidgetShortcut;
    if (!inLists && isTyped(wanted))
        return tr("%1 is typed in fields and used in lists. Add Ctrl, Alt or Meta, or use a function key.")
            .arg(wanted.toString(QKeySequence::NativeText));
    return {};
}

void Shortcuts::apply(ShortcutEntry &known, const QList<QKeySequence> &wanted)
{
    if (known.action)
        known.action->setShortcuts(wanted);
    settings::setShortcuts(known.id, wanted == known.defaults ? std::nullopt : std::optional(wanted));
}

void Shortcuts::set(const QString &id, const QKeySequence &wanted)
{
    ShortcutEntry *known = find(id);
    if (!known || wanted.isEmpty())
        return;
    while (ShortcutEntry *other = findHolder(id, wanted)) {
        QList<QKeySequence> left = keys(other->id);
        left.removeAll(wanted);
        apply(*other, left);
    }
    QList<QKeySequence> mine = keys(id);
    mine.removeAll(wanted);
    if (!mine.isEmpty())
        mine.removeFirst();
    mine.prepend(wanted);
    apply(*known, mine);
    emit changed();
}

void Shortcuts::clear(const QString &id)
{
    if (ShortcutEntry *known = find(id))
        apply(*known, {});
    emit changed();
}

void Shortcuts::reset(const QString &id)
{
    ShortcutEntry *known = find(id);
    if (!known)
        return;
    QList<QKeySequence> free = known->defaults;
    free.removeIf([&](const QKeySequence &keys) { return holder(id, keys) != nullptr; });
    apply(*known, free);
    emit changed();
}

void Shortcuts::resetAll()
{
    for (ShortcutEntry &known : m_entries)
        apply(known, known.defaults);
    settings::forgetShortcuts(); // also of pages that are not built
    emit changed();
}

} // namespace shipworthy::ui
