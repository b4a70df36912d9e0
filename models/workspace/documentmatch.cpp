#include "workspace/documentmatch.h"

#include <array>

namespace shipworthy {
namespace {

/// What an item can be recognised by.
struct Traits {
    QString keyAndTitle; ///< empty without a key
    QString key;         ///< empty without one
    QString place;       ///< section and title
};

QString joined(ItemKind kind, const QStringList &parts)
{
    static constexpr QChar separator(0x1f); // no text of a document holds it
    return idOf(kind).toString() + separator + parts.join(separator).toCaseFolded().simplified();
}

Traits traits(ItemKind kind, const QString &key, const QString &title, const QStringList &section)
{
    Traits traits;
    if (!key.isEmpty()) {
        traits.key = joined(kind, {key});
        traits.keyAndTitle = joined(kind, {key, title});
    }
    traits.place = joined(kind, section + QStringList{title});
    return traits;
}

Traits traitsOf(const Item &item, const AuditDocument &facts)
{
    switch (item.kind) {
    case ItemKind::Finding: {
        const Finding &finding = facts.findings[item.index];
        return traits(item.kind, finding.key, finding.title, finding.section);
    }
    case ItemKind::ChecklistItem: {
        // The key of a box is its finding's, which other boxes may share: it says nothing about the box.
        const ChecklistEntry &entry = facts.checklist[item.index];
        return traits(item.kind, {}, entry.text, entry.section);
    }
    case ItemKind::Task: {
        const Phase &phase = facts.phases[item.phase];
        return traits(item.kind, {}, phase.tasks[item.index].title, {phase.title});
    }
    }
    Q_UNREACHABLE();
}

QList<Traits> allTraits(const DocumentItems &document)
{
    QList<Traits> all;
    for (const Item &item : document.items)
        all.append(traitsOf(item, document.facts));
    return all;
}

} // namespace

QList<std::optional<qsizetype>> matchItems(const DocumentItems &before, const DocumentItems &now)
{
    const QList<Traits> earlier = allTraits(before);
    const QList<Traits> later = allTraits(now);
    QList<std::optional<qsizetype>> matches(later.size());
    QList<bool> taken(earlier.size(), false);
    for (const auto trait : std::to_array<QString Traits::*>({&Traits::keyAndTitle, &Traits::key, &Traits::place})) {
        QHash<QString, QList<qsizetype>> free;
        for (qsizetype i = earlier.size() - 1; i >= 0; --i) {
            if (!taken[i] && !(earlier[i].*trait).isEmpty())
                free[earlier[i].*trait].append(i); // backwards, so that the first of a name is taken first
        }
        for (qsizetype i = 0; i < later.size(); ++i) {
            const auto found = matches[i] ? free.end() : free.find(later[i].*trait);
            if (found == free.end() || found->isEmpty())
                continue;
            matches[i] = found->takeLast();
            taken[*matches[i]] = true;
        }
    }
    return matches;
}

ItemState withDecisions(ItemState claimed, const ItemState &earlier, const QSet<Field> &decided)
{
    for (const Field field : decided) {
        const auto kept = setFieldText(claimed, field, fieldText(earlier, field));
        Q_ASSERT(kept);
    }
    return claimed;
}

} // namespace shipworthy
