#pragma once

#include <QList>
#include <QString>

namespace shipworthy {

/// A query under a name of its own.
struct NamedFilter {
    QString name;
    QString query;
    bool operator==(const NamedFilter &) const = default;
};

/// Those that are there from the start, named in the user's language: this week, late, mine, blockers, ticked but
/// unproven.
[[nodiscard]] QList<NamedFilter> standingFilters();

/// The team's own filters as one text, for a setting of the workspace; empty for none.
[[nodiscard]] QString toText(const QList<NamedFilter> &filters);
/// And back. What is no filter, or has no name, is passed over.
[[nodiscard]] QList<NamedFilter> namedFiltersFrom(const QString &text);

/// \a filters with \a filter, which takes the place of the one with that name in any case.
[[nodiscard]] QList<NamedFilter> withFilter(QList<NamedFilter> filters, const NamedFilter &filter);

/// What was done where \a from became \a to, for menus and history: "Delete the filter “Night”".
[[nodiscard]] QString changeWords(const QList<NamedFilter> &from, const QList<NamedFilter> &to);

/// \a recent with \a query in front, each query once and at most \a most of them. Spaces around it do not count; an
/// empty one is not kept.
[[nodiscard]] QStringList withRecent(QStringList recent, const QString &query, int most = 20);

} // namespace shipworthy
