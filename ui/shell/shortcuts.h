#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

namespace shipworthy::ui {

/// An action whose keys can be changed.
struct ShortcutEntry {
    QString id;               ///< stable: the group and the action's name in code
    QString group;            ///< empty: works everywhere
    QString groupTitle;       ///< "Everywhere", "Findings"
    QString name;             ///< without mnemonic
    QPointer<QAction> action; ///< null while its page is not built
    QList<QKeySequence> defaults;
};

/// The keys of all actions, as the user wants them: kept in the settings, applied to each action as soon as it is
/// there. Actions of two pages may share a key, since only one page is shown at a time.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes \a actions in, with the keys they have as their defaults, and gives them the ones that the settings hold.
    /// Actions without a name in code are passed over; those of a page that is built again replace the former ones.
    void adopt(const QString &group, const QString &groupTitle, const QList<QAction *> &actions);

    [[nodiscard]] const QList<ShortcutEntry> &entries() const { return m_entries; } ///< group by group
    [[nodiscard]] const ShortcutEntry *entry(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const; ///< from its defaults

    /// The action that \a keys would be taken from; nullptr when they are free.
    [[nodiscard]] const ShortcutEntry *holder(const QString &id, const QKeySequence &keys) const;
    /// Why \a keys cannot be given to that action at all; empty: they can.
    [[nodiscard]] QString refusal(const QString &id, const QKeySequence &keys) const;

    /// Makes \a keys the first of that action's keys, and takes them away from whatever has them.
    void set(const QString &id, const QKeySequence &keys);
    void clear(const QString &id);
    void reset(const QString &id); ///< to its defaults; those that another action holds by now stay with that one
    void resetAll();

signals:
    void changed();

private:
    void apply(ShortcutEntry &entry, const QList<QKeySequence> &keys); ///< and keeps them
    [[nodiscard]] ShortcutEntry *find(const QString &id);
    [[nodiscard]] ShortcutEntry *findHolder(const QString &id, const QKeySequence &keys);

    QList<ShortcutEntry> m_entries;
};

} // namespace shipworthy::ui
