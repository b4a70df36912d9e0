#include "domain/duplicatecontradictions.h"

#include "domain/counteditem.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Contradictions", text);
}

} // namespace

QList<Contradiction> duplicatesThatDisagree(const WorkspaceState &state, SystemId system)
{
    QList<Contradiction> found;
    for (const DuplicateGroup &group : state.duplicates()) {
        const Item *lead = state.item(group.lead);
        if (!lead || lead->system != system || state.shownAs(*lead) != lead->id)
            continue;
        const QList<const Item *> statements = statementsOf(state, *lead);
        const auto done =
            std::ranges::find_if(statements, [](const Item *one) { return one->state.status == Status::Resolved; });
        const auto open = std::ranges::find_if(statements, [](const Item *one) {
            return !isDone(one->state.status) && one->state.status != Status::Accepted;
        });
        if (done == statements.cend() || open == statements.cend())
            continue;
        Contradiction contradiction{.kind = ContradictionKind::TickedButPartial,
                                    .system = system,
                                    .items = {},
                                    .about = state.key(*lead).isEmpty() ? state.title(*lead) : state.key(*lead),
                                    .one = {},
                                    .other = {},
                                    .deniesTick = true,
                                    .field = Field::Status};
        for (const Item *one : statements)
            contradiction.items.append(one->id);
        const auto statement = [&state](const Item &item, const QString &text) {
            return Statement{.text = text,
                             .document = item.document,
                             .line = state.lines(item).first,
                             .claim = idOf(item.state.status).toString() + u' ' + state.label(item),
                             .value = idOf(item.state.status).toString()};
        };
        contradiction.one = statement(**done, tr("Done: “%1”").arg(state.label(**done)));
        contradiction.other = statement(
            **open,
            tr("The same is not done here (%1): “%2”").arg(wordFor((*open)->state.status), state.label(**open)));
        found.append(contradiction);
    }
    return found;
}

} // namespace shipworthy
