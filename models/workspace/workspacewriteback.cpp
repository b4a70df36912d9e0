#include "domain/documentname.h"
#include "revisions/matching.h"
#include "workspace/sourcefile.h"
#include "workspace/sourcemarks.h"
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
    {
    }

    /// Writes what can be written, and tells of the rest.
    void run(const QList<Wish> &wishes)
    {
        const auto done = rewriteSource(m_document.facts->path, [&](const QByteArray &found) {
            QByteArray bytes = found;
            for (const Wish &wish : wishes)
                apply(wish, bytes);
            return Result<QByteArray>(bytes);
        });
        if (!done)
            refuse(done.error());
        else if (done->before != done->after)
            record(*done);
        for (const Error &error : std::as_const(m_refused))
            emit m_workspace.q->writeBackRefused(error);
    }

private:
    [[nodiscard]] bool isOn(const QString &setting) const
    {
        return m_workspace.store->setting(setting).value_or(QString()) == workspacesettings::on;
    }

    void refuse(const Error &error) { m_refused.append(error); }

    void refuse(const Item &item, const Error &error)
    {
        refuse({Workspace::tr("“%1” is kept here, but not written into %2")
                    .arg(m_workspace.state.label(item), QFileInfo(m_document.facts->path).fileName()),
                error.cause});
    }

    void apply(const Wish &wish, QByteArray &bytes)
    {
        const Item &item = *m_workspace.state.item(wish.item);
        const ImportedSource source{m_imported, *m_document.facts};
        if (isOn(workspacesettings::writeResolutions) && !wish.ticked)
            takeLineAway(item, bytes);
        if (isOn(workspacesettings::writeTicks)) {
            for (const qsizetype box : wish.boxes) {
                auto marked = withMark(bytes, source, {.entry = box, .ticked = wish.ticked});
                if (!marked) {
                    refuse(item, marked.error());
                } else if (*marked != bytes) {
                    note(item, wish.ticked ? QStringLiteral("[ ]") : QStringLiteral("[x]"),
                         wish.ticked ? QStringLiteral("[x]") : QStringLiteral("[ ]"), {});
                    bytes = *std::move(marked);
                }
            }
        }
        if (isOn(workspacesettings::writeResolutions) && wish.ticked)
            addLine(wish, item, source, bytes);
    }

    void addLine(const Wish &wish, const Item &item, const ImportedSource &source, QByteArray &bytes)
    {
        if (const auto last = m_workspace.store->lastResolution(item.id); last && *last && !(*last)->to.isEmpty())
            return; // it stands there already
        if (wish.boxes.isEmpty() && item.kind != ItemKind::Finding)
            return;
        const QString words = resolutionWords(item, m_workspace.clock(), m_workspace.author);
        auto added = wish.boxes.isEmpty() ? withFindingResolution(bytes, source, item.index, words)
                                          : withResolution(bytes, source, wish.boxes.first(), words);
        if (!added)
            return refuse(item, added.error());
        bytes = std::move(added->bytes);
        // Bytes of any encoding as text: for taking exactly them away again.
        note(item, {}, QString::fromLatin1(added->inserted.toBase64()), resolutionReason);
    }

    void takeLineAway(const Item &item, QByteArray &bytes)
    {
        const auto last = m_workspace.store->lastResolution(item.id);
        if (!last || !*last || (*last)->to.isEmpty())
            return; // we put none there
        auto without = withoutLine(bytes, QByteArray::fromBase64((*last)->to.toLatin1()));
        if (!without)
            return refuse(item, without.error());
        bytes = *std::move(without);
        note(item, (*last)->to, {}, resolutionReason);
    }

    void note(const Item &item, const QString &from, const QString &to, const QString &reason)
    {
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
    QList<Event> m_events;
    QList<Error> m_refused;
};

void Workspace::Private::writeBack(const QList<ItemId> &restated)
{
    const auto isOn = [this](const QString &name) {
        return store->setting(name).value_or(QString()) == workspacesettings::on;
    };
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
