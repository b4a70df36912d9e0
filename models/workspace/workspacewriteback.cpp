#include "base/visibletext.h"
#include "domain/documentname.h"
#include "revisions/matching.h"
#include "workspace/sourceedit.h"
#include "workspace/sourcefile.h"
#include "workspace/workspaceprivate.h"
#include "workspace/workspacesettings.h"

#include <QFileInfo>
#include <QLocale>

// Writing ticks into the source files. The workspace is the truth: a file that refuses costs no tick, only a message.

namespace shipworthy {
namespace {

/// What one item's new status asks of its source file.
struct Wish {
    ItemId item;
    QList<qsizetype> boxes; ///< in the document's checklist
    bool ticked = false;
};

/// Has no file that is ours to write: it came from an address. Or has no boxes and takes no line of prose: what
/// scanners and spreadsheets wrote, and web pages.
bool takesNoTicks(const ImportedDocument &document)
{
    static const QStringList suffixes{QStringLiteral("json"), QStringLiteral("sarif"), QStringLiteral("xml"),
                                      QStringLiteral("csv"),  QStringLiteral("tsv"),   QStringLiteral("html"),
                                      QStringLiteral("htm")};
    const QString &path = document.facts->path;
    return isAddress(path) || suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// Not applicable says nothing about a box: it stays as it is.
std::optional<bool> boxFor(Status status)
{
    if (status == Status::NotApplicable)
        return std::nullopt;
    return status == Status::Resolved;
}

QString resolutionWords(const Item &item, const QDateTime &now, const QString &author)
{
    QString words = QLocale::c().toString(now.date(), QStringLiteral("yyyy-MM-dd"));
    if (!author.isEmpty())
        words += QStringLiteral(", ") + author;
    const ItemState &state = item.state;
    const QString how = state.attestation ? state.attestation->statement : state.note;
    return how.isEmpty() ? words + QStringLiteral(": resolved") : words + QStringLiteral(": ") + how;
}

} // namespace

/// One document's part of a change.
class Workspace::Private::WriteBack {
public:
    WriteBack(Private &workspace, const ImportedDocument &document, const QByteArray &imported)
        : m_workspace(workspace)
        , m_document(document)
        , m_imported(imported)
        , m_writesTicks(workspace.isOn(workspacesettings::writeTicks))
        , m_writesLines(workspace.isOn(workspacesettings::writeResolutions))
    {
    }

    /// Writes what can be written, and tells of the rest.
    void run(const QList<Wish> &wishes)
    {
        const auto done =
            rewriteSource(m_document.facts->path, [&](const QByteArray &found) { return changed(found, wishes); });
        if (!done)
            refuse(done.error());
        else if (done->before != done->after)
            record(*done);
        for (const Error &error : std::as_const(m_refused))
            emit m_workspace.q->writeBackRefused(error);
    }

private:
    void refuse(const Error &error) { m_refused.append(error); }

    void refuse(ItemId item, const Error &error)
    {
        refuse({Workspace::tr("“%1” is kept here, but not written into %2")
                    .arg(isolated(m_workspace.state.label(itemOf(item))),
                         isolated(QFileInfo(m_document.facts->path).fileName())),
                error.cause});
    }

    [[nodiscard]] const Item &itemOf(ItemId item) const { return *m_workspace.state.item(item); }

    /// Changes that are asked for, and of which item each is.
    template <typename Change> struct Asked {
        QList<Change> changes;
        QList<ItemId> items;
        void append(ItemId item, const Change &change)
        {
            changes.append(change);
            items.append(item);
        }
    };

    [[nodiscard]] Result<QByteArray> changed(const QByteArray &found, const QList<Wish> &wishes)
    {
        const QByteArray bytes = withoutOurLines(found, wishes);
        const Asked<BoxMark> marks = marksFor(wishes);
        const Asked<ResolutionWish> lines = linesFor(wishes);
        if (marks.items.isEmpty() && lines.items.isEmpty())
            return bytes;
        auto edit = SourceEdit::of(bytes, {m_imported, *m_document.facts});
        if (!edit) {
            const QList<ItemId> items = marks.items + lines.items;
            for (const ItemId item : QSet<ItemId>(items.cbegin(), items.cend()))
                refuse(item, edit.error());
            return bytes;
        }
        mark(marks, *edit);
        addLines(lines, *edit);
        return edit->bytes();
    }

    [[nodiscard]] Asked<BoxMark> marksFor(const QList<Wish> &wishes) const
    {
        Asked<BoxMark> marks;
        for (const Wish &wish : m_writesTicks ? wishes : QList<Wish>()) {
            for (const qsizetype box : wish.boxes)
                marks.append(wish.item, {.entry = box, .ticked = wish.ticked});
        }
        return marks;
    }

    void mark(const Asked<BoxMark> &marks, SourceEdit &edit)
    {
        if (marks.items.isEmpty())
            return;
        const QList<Result<bool>> outcomes = edit.mark(marks.changes);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            const bool isTicked = marks.changes[i].ticked;
            const QString open = QStringLiteral("[ ]");
            const QString ticked = QStringLiteral("[x]");
            if (!outcomes[i])
                refuse(marks.items[i], outcomes[i].error());
            else if (*outcomes[i])
                note(marks.items[i], isTicked ? open : ticked, isTicked ? ticked : open, {});
        }
    }

    [[nodiscard]] Asked<ResolutionWish> linesFor(const QList<Wish> &wishes) const
    {
        Asked<ResolutionWish> lines;
        for (const Wish &wish : m_writesLines ? wishes : QList<Wish>()) {
            const Item &item = itemOf(wish.item);
            if (!wish.ticked || !lineOf(wish.item).isEmpty() ||
                (wish.boxes.isEmpty() && item.kind != ItemKind::Finding))
                continue;
            ResolutionWish line{.words = resolutionWords(item, m_workspace.clock(), m_workspace.author)};
            if (wish.boxes.isEmpty())
                line.finding = item.index;
            else
                line.entry = wish.boxes.first();
            lines.append(wish.item, line);
        }
        return lines;
    }

    /// The bytes that we put in for an item and did not take away since; empty: none.
    [[nodiscard]] QByteArray lineOf(ItemId item) const
    {
        const auto last = m_workspace.store->lastResolution(item);
        return last && *last ? QByteArray::fromBase64((*last)->to.toLatin1()) : QByteArray();
    }

    void addLines(const Asked<ResolutionWish> &lines, SourceEdit &edit)
    {
        if (lines.items.isEmpty())
            return;
        const QList<Result<QByteArray>> outcomes = edit.resolve(lines.changes);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            if (!outcomes[i])
                refuse(lines.items[i], outcomes[i].error());
            else // Bytes of any encoding as text: for taking exactly them away again.
                note(lines.items[i], {}, QString::fromLatin1(outcomes[i]->toBase64()), resolutionReason);
        }
    }

    [[nodiscard]] QByteArray withoutOurLines(const QByteArray &bytes, const QList<Wish> &wishes)
    {
        Asked<LineAway> lines;
        for (const Wish &wish : m_writesLines ? wishes : QList<Wish>()) {
            const QByteArray line = wish.ticked ? QByteArray() : lineOf(wish.item);
            if (line.isEmpty())
                continue;
            const auto box = wish.boxes.isEmpty() ? std::nullopt : std::optional(wish.boxes.first());
            lines.append(wish.item, {.entry = box, .finding = itemOf(wish.item).index, .bytes = line});
        }
        if (lines.items.isEmpty())
            return bytes;
        const WithoutLines without = withoutLines(bytes, {m_imported, *m_document.facts}, lines.changes);
        for (qsizetype i = 0; i < lines.items.size(); ++i) {
            if (!without.lines[i])
                refuse(lines.items[i], without.lines[i].error());
            else
                note(lines.items[i], QString::fromLatin1(lines.changes[i].bytes.toBase64()), {}, resolutionReason);
        }
        return without.bytes;
    }

    void note(ItemId id, const QString &from, const QString &to, const QString &reason)
    {
        const Item &item = itemOf(id);
        Event event;
        event.at = m_workspace.clock().toUTC();
        event.author = m_workspace.author;
        event.kind = EventKind::WrittenBack;
        event.system = m_document.system;
        event.document = m_document.id;
        event.item = item.id;
        event.subject = m_workspace.state.label(item);
        event.from = from;
        event.to = to;
        event.reason = reason;
        m_events.append(event);
    }

    void record(const Rewritten &rewritten)
    {
        const bool known = rewritten.before == m_document.facts->sha256 || rewritten.before == m_document.writtenSha256;
        const auto written = [&]() -> Result<void> {
            auto transaction = m_workspace.store->begin();
            if (!transaction)
                return std::unexpected(transaction.error());
            // A file that others changed too is not known by what we wrote: it is still to be imported.
            if (known) {
                if (const auto done = transaction->setWritten(m_document.id, rewritten.after); !done)
                    return done;
            }
            for (const Event &event : std::as_const(m_events)) {
                if (const auto done = transaction->add(event); !done)
                    return done;
            }
            return transaction->commit();
        }();
        if (!written)
            return refuse(written.error());
        if (known)
            m_workspace.state.setWritten(m_document.id, rewritten.after);
        emit m_workspace.q->historyGrew();
    }

    static inline const QString resolutionReason = QStringLiteral("resolution");
    Private &m_workspace;
    const ImportedDocument m_document; // a copy: writing changes the state
    const QByteArray &m_imported;
    const bool m_writesTicks;
    const bool m_writesLines;
    QList<Event> m_events;
    QList<Error> m_refused;
};

bool Workspace::Private::isOn(const QString &setting) const
{
    return store->setting(setting).value_or(QString()) == workspacesettings::on;
}

void Workspace::Private::writeBack(const QList<ItemId> &restated)
{
    if (restated.isEmpty() || (!isOn(workspacesettings::writeTicks) && !isOn(workspacesettings::writeResolutions)))
        return;
    QHash<ItemId, QList<qsizetype>> boxes; // by the item that their tick is kept on
    for (const Item &item : state.items()) {
        if (item.kind == ItemKind::ChecklistItem && item.presence != Presence::Gone)
            boxes[state.tickTarget(item)].append(item.index);
    }
    QList<DocumentId> order;
    QHash<DocumentId, QList<Wish>> wishes;
    for (const ItemId id : restated) {
        const Item &item = *state.item(id);
        const auto box = boxFor(item.state.status);
        const bool isKept = item.presence == Presence::Gone || item.kind == ItemKind::Task;
        if (!box || isKept || takesNoTicks(*state.document(item.document)))
            continue;
        if (!wishes.contains(item.document))
            order.append(item.document);
        wishes[item.document].append({.item = id, .boxes = boxes.value(id), .ticked = *box});
    }
    for (const DocumentId id : std::as_const(order)) {
        const auto bytes = store->documentBytes(id);
        if (!bytes)
            emit q->writeBackRefused(bytes.error());
        else
            WriteBack(*this, *state.document(id), *bytes).run(wishes.value(id));
    }
}

} // namespace shipworthy
