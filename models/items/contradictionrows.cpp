#include "items/contradictionrows.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Contradictions", text);
}

QString placeOf(const WorkspaceState &state, const Statement &statement)
{
    const ImportedDocument *document = state.document(statement.document);
    if (!document)
        return {};
    const QString name = isolated(withoutSecrets(documentName(document->facts->path)));
    return statement.line > 0 ? tr("%1, line %2").arg(name).arg(statement.line) : name;
}

/// What a settlement is about, whatever its statements say now.
QString subjectOf(SystemId system, ContradictionKind kind, const QString &about)
{
    return QString::number(system.value) + u'/' + idOf(kind).toString() + u'/' + about;
}

Contradiction rememberedOf(const Settlement &settlement)
{
    Contradiction contradiction;
    contradiction.kind = settlement.kind;
    contradiction.system = settlement.system;
    contradiction.about = settlement.about;
    contradiction.one.text = settlement.one;
    contradiction.other.text = settlement.other;
    contradiction.mark = settlement.mark;
    contradiction.settlement = settlement;
    return contradiction;
}

} // namespace

QString rulingText(const Settlement &settlement)
{
    return tr("%1 (%2, %3)")
        .arg(wordFor(settlement.ruling), settlement.by, dayWords(settlement.at.toLocalTime().date()));
}

bool ContradictionFilter::accepts(const ContradictionRow &row) const
{
    const Contradiction &one = row.contradiction;
    if (kind && one.kind != *kind)
        return false;
    if ((shown == ShownContradictions::Open && one.isSettled()) ||
        (shown == ShownContradictions::Settled && !one.isSettled()))
        return false;
    const QString reason = one.settlement ? one.settlement->by + u' ' + one.settlement->reason : QString();
    const QStringList fields{one.about,      one.one.text, one.other.text, wordFor(one.kind),
                             row.systemName, row.onePlace, row.otherPlace, reason};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&fields](const QString &word) {
        return std::ranges::any_of(fields,
                                   [&word](const QString &field) { return field.contains(word, Qt::CaseInsensitive); });
    });
}

QList<ContradictionRow> listedContradictions(const WorkspaceState &state, SystemId scope,
                                             const ContradictionsOf &contradictions)
{
    QList<ContradictionRow> open;
    QList<ContradictionRow> settled;
    QSet<QString> marks;
    QHash<QString, int> seen;
    for (const System &system : state.systems()) {
        if (scope.isValid() && system.id != scope)
            continue;
        for (const Contradiction &one : contradictions(system.id)) {
            marks.insert(one.mark);
            // The same words about the same item can stand in two places.
            const int nth = seen[one.mark]++;
            ContradictionRow row{.contradiction = one,
                                 .systemName = system.name,
                                 .onePlace = placeOf(state, one.one),
                                 .otherPlace = placeOf(state, one.other),
                                 .formerRuling = {},
                                 .key = one.mark + (nth > 0 ? u'#' + QString::number(nth) : QString())};
            (one.isSettled() ? settled : open).append(std::move(row));
        }
    }
    QHash<QString, const Settlement *> former;
    QList<const Settlement *> gone;
    for (const Settlement &settlement : state.settlements()) {
        if (marks.contains(settlement.mark) || (scope.isValid() && settlement.system != scope) ||
            !state.system(settlement.system))
            continue;
        gone.append(&settlement);
        const Settlement *&last = former[subjectOf(settlement.system, settlement.kind, settlement.about)];
        if (!last || last->at < settlement.at)
            last = &settlement;
    }
    for (ContradictionRow &row : open) {
        const Contradiction &one = row.contradiction;
        if (const Settlement *last = former.value(subjectOf(one.system, one.kind, one.about)))
            row.formerRuling = rulingText(*last);
    }
    std::ranges::sort(gone, std::greater(), [](const Settlement *one) { return std::pair(one->at, one->mark); });
    for (const Settlement *one : std::as_const(gone))
        settled.append({.contradiction = rememberedOf(*one),
                        .systemName = state.system(one->system)->name,
                        .onePlace = {},
                        .otherPlace = {},
                        .isFound = false,
                        .formerRuling = {},
                        .key = one->mark});
    return open + settled;
}

int openContradictions(const WorkspaceState &state, SystemId scope, const ContradictionsOf &contradictions)
{
    int open = 0;
    for (const System &system : state.systems()) {
        if (!scope.isValid() || system.id == scope)
            open += int(std::ranges::count_if(contradictions(system.id),
                                              [](const Contradiction &one) { return !one.isSettled(); }));
    }
    return open;
}

} // namespace shipworthy
