#include "items/findingsources.h"

#include "base/text.h"
#include "domain/counteditem.h"
#include "domain/documentname.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {

ItemId standingFor(const WorkspaceState &state, const Item &item, SystemId scope)
{
    const DuplicateGroup *group = state.duplicatesOf(item.id);
    if (!group || scope.isValid() || item.state.misread)
        return state.shownAs(item);
    const auto stands = [&](ItemId id) {
        const Item *member = state.item(id);
        return member && !member->state.misread;
    };
    if (stands(group->lead))
        return group->lead;
    const auto first = std::ranges::find_if(group->members, stands);
    return first == group->members.cend() ? item.id : *first;
}

QList<FindingSource> sourcesOf(const WorkspaceState &state, const Item &item)
{
    const QList<const Item *> statements = statementsOf(state, item);
    QList<FindingSource> sources;
    for (const Item *one : statements.size() > 1 ? statements : QList<const Item *>()) {
        const ImportedDocument *document = state.document(one->document);
        const System *system = state.system(one->system);
        sources.append({.item = one->id,
                        .systemName = system ? system->name : QString(),
                        .documentName = document ? documentName(document->facts->path) : QString(),
                        .title = state.label(*one),
                        .line = state.lines(*one).first});
    }
    return sources;
}

QString sourcesText(qsizetype count)
{
    const int n = static_cast<int>(count);
    return n > 1 ? withPlural(QCoreApplication::translate("shipworthy::FindingText", "%n source(s)", nullptr, n), n)
                 : QString();
}

QStringList placesOf(const QList<FindingSource> &sources, const QString &systemName)
{
    QStringList places;
    for (const FindingSource &source : sources) {
        const QString place = QStringLiteral("%1:%2").arg(source.documentName).arg(source.line);
        places.append(withoutSecrets(
            source.systemName == systemName
                ? place
                : QCoreApplication::translate("shipworthy::FindingText", "%1 (%2)").arg(place, source.systemName)));
    }
    return places;
}

} // namespace shipworthy
