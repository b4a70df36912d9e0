#include "shell/actionsource.h"

#include "shell/settings.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

namespace shipworthy::ui {

namespace {

/// Stable where the action has a name in code; what the menus grow (recent workspaces) is known by its words.
QString idOf(const ListedAction &listed)
{
    const QString name = listed.action->objectName();
    return name.isEmpty() ? listed.group + u'/' + listed.name : name;
}

} // namespace

ActionSource::ActionSource(std::function<QList<ListedAction>()> list, QObject *parent)
    : PaletteSource(parent)
    , m_list(std::move(list))
{
}

QString ActionSource::name() const
{
    return tr("Find action");
}

QString ActionSource::prompt() const
{
    return tr("What do you want to do?");
}

void ActionSource::begin()
{
    m_entries.clear();
    const QStringList lately = settings::recentActions();
    for (const ListedAction &listed : m_list()) {
        if (!listed.action->isVisible())
            continue;
        const QString id = idOf(listed);
        m_entries.append({listed, id, foldedForMatching(listed.name + u' ' + listed.group), int(lately.indexOf(id))});
    }
}

QList<ActionSource::Hit> ActionSource::hits(const FuzzyQuery &query) const
{
    QList<Hit> found;
    for (const Entry &entry : m_entries) {
        if (!entry.listed.action)
            continue; // its menu was filled anew
        const int score = query.isEmpty() ? 1 : query.score(entry.folded);
        if (score > 0)
            found.append({&entry, score});
    }
    // What can be done comes first, then what fits better; what was used lately is worth as much as a better place.
    std::ranges::stable_sort(found, std::greater(), [](const Hit &hit) {
        const int lately = hit.entry->lately;
        return std::tuple(hit.entry->listed.action->isEnabled(), hit.score + (lately < 0 ? 0 : 10),
                          lately < 0 ? -1000 : -lately);
    });
    return found;
}

PaletteRow ActionSource::rowFor(const Entry &entry, const FuzzyQuery &query)
{
    const QAction &action = *entry.listed.action;
    PaletteRow row;
    row.id = entry.id;
    row.icon = action.icon();
    row.title = entry.listed.name;
    row.marked = query.places(entry.folded);
    row.marked.removeIf([&](int place) { return place >= row.title.size(); });
    row.where = entry.listed.group;
    if (action.isCheckable() && action.isChecked())
        row.where = tr("%1 · on").arg(row.where);
    row.isEnabled = action.isEnabled();
    if (!row.isEnabled)
        row.where = tr("%1 · not now").arg(row.where);
    row.keys = keysOf(action);
    return row;
}

void ActionSource::search(const QString &typed)
{
    const FuzzyQuery query(typed);
    const QList<Hit> best = hits(query);
    QList<PaletteRow> rows;
    rows.reserve(best.size());
    for (const Hit &hit : best)
        rows.append(rowFor(*hit.entry, query));
    const QLocale locale;
    emit found(rows,
               tr("%1 of %2 actions · Enter does it · Esc closes")
                   .arg(locale.toString(rows.size()), locale.toString(m_entries.size())),
               true);
}

void ActionSource::activate(const QString &id)
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    if (entry == m_entries.end() || !entry->listed.action)
        return;
    settings::addRecentAction(id);
    entry->listed.action->trigger();
}

} // namespace shipworthy::ui
