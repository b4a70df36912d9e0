#include "revisions/notefinding.h"
#include "workspace/importchange.h"
#include "workspace/versionmerge.h"
#include "workspace/workspaceprivate.h"

#include <algorithm>

// Notes that people take for findings. A document then has other facts than were read of it: to the workspace that is
// another version of it, of the same bytes, so that undo, history and the next import know it already.

namespace shipworthy {

Result<ItemId> Workspace::takeForFinding(DocumentId id, LineRange lines)
{
    d->finishWriting();
    const QString what = tr("Cannot take line %1 for a finding").arg(lines.first);
    const ImportedDocument *document = d->state.document(id);
    if (!document)
        return failure(what, tr("the document is not there any more"));
    auto facts = withFindingOf(*document->facts, lines);
    if (!facts)
        return failure(what, tr("it is not part of a note"));
    const auto bytes = d->store->documentBytes(id);
    if (!bytes)
        return std::unexpected(bytes.error());

    ImportChange::Entry entry;
    entry.earlier = versionOf(d->state, id);
    entry.bytes = *bytes;
    ImportedDocument next = *document;
    next.id = {};
    next.facts = std::make_shared<const AuditDocument>(*std::move(facts));
    DecidedFields decided;
    for (const ImportedDocument &version : entry.earlier->before + QList{entry.earlier->document}) {
        const auto fields = d->store->decidedFields(version.id);
        if (!fields)
            return std::unexpected(fields.error());
        decided.insert(*fields);
    }
    entry.now = mergeVersions(*entry.earlier, next, decided, {}, true).version;
    const auto taken = std::ranges::find(entry.now.items, ItemId{}, &Item::id);
    if (taken == entry.now.items.end())
        return failure(what, tr("it says the same as a finding that is here"));
    taken->presence = Presence::Stated; // the document said it all along
    const qsizetype place = taken - entry.now.items.begin();

    auto change = std::make_unique<ImportChange>();
    const Finding &finding = entry.now.document.facts->findings[taken->index];
    change->step = tr("Take “%1” for a finding").arg(finding.title);
    change->entries.append(std::move(entry));
    const ImportChange &made = *change; // owned by the undo stack from here on
    if (const auto done = d->perform(std::move(change)); !done)
        return std::unexpected(done.error());
    return made.entries.first().now.items[place].id;
}

} // namespace shipworthy
