#include "cli/importcommand.h"

#include "cli/gathering.h"
#include "cli/inputs.h"
#include "domain/secrets.h"
#include "domain/systemnames.h"
#include "items/importsummary.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace shipworthy::cli {
namespace {

using Fate = RevisionRow::Fate;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

/// What to do with items that may be one of several earlier ones.
enum class Ambiguous { Ask, New, Likeliest };

std::optional<Ambiguous> ambiguousFrom(const QString &word)
{
    if (word == QLatin1String("ask"))
        return Ambiguous::Ask;
    if (word == QLatin1String("new"))
        return Ambiguous::New;
    if (word == QLatin1String("likeliest"))
        return Ambiguous::Likeliest;
    return std::nullopt;
}

QString covered(const QString &text)
{
    return withoutSecrets(text).simplified();
}

void sayRow(const RevisionRow &row, QIODevice &out)
{
    say(out, QStringLiteral("    %1").arg(covered(row.label)));
    if (row.fate == Fate::Unproven || (row.fate == Fate::Changed && row.before != row.after)) {
        say(out, tr("      was: %1").arg(covered(row.before)));
        say(out, tr("      now: %1").arg(covered(row.after)));
    }
    for (const RevisedField &field : row.fields)
        say(out, QStringLiteral("      %1: %2 → %3")
                     .arg(wordFor(field.field), covered(fieldWords(field.field, field.from)),
                          covered(fieldWords(field.field, field.to))));
    for (const RevisionCandidate &candidate : row.candidates)
        say(out, tr("      may be: %1 (line %2, %3)")
                     .arg(covered(candidate.label))
                     .arg(candidate.line)
                     .arg(wordFor(candidate.status)));
}

void sayDocument(const DocumentRevision &document, QIODevice &out)
{
    const QString name = document.path;
    switch (document.kind) {
    case DocumentRevision::Kind::New: say(out, tr("%1: new").arg(name)); return;
    case DocumentRevision::Kind::Unchanged: say(out, tr("%1: nothing new").arg(name)); return;
    case DocumentRevision::Kind::Revision: break;
    }
    const QString summary = summaryOf(document);
    say(out, tr("%1: next version of %2; %3")
                 .arg(name, document.replacedPath, summary.isEmpty() ? tr("no item differs") : summary));
    std::optional<Fate> group;
    for (const RevisionRow &row : document.rows) {
        if (row.fate == Fate::Same)
            continue;
        if (group != row.fate)
            say(out, QStringLiteral("  %1").arg(wordFor(row.fate)));
        group = row.fate;
        sayRow(row, out);
    }
}

/// Every question answered as the option says.
ImportChoices answersFor(const ImportPreview &preview, Ambiguous how)
{
    ImportChoices choices;
    QSet<ItemId> taken;
    for (const DocumentRevision &document : preview.documents) {
        for (const RevisionRow &row : document.rows) {
            if (row.fate != Fate::Asked)
                continue;
            ItemId answer;
            for (const RevisionCandidate &candidate : row.candidates) {
                if (how == Ambiguous::Likeliest && !answer.isValid() && !taken.contains(candidate.item))
                    answer = candidate.item;
            }
            taken.insert(answer);
            choices.answers[document.path].insert(row.now, answer);
        }
    }
    return choices;
}

Result<SystemId> systemNamed(Workspace &workspace, const QString &name)
{
    for (const System &system : workspace.state().systems()) {
        if (system.name.compare(name, Qt::CaseInsensitive) == 0)
            return system.id;
    }
    return workspace.addSystem(name);
}

/// Takes those of \a documents that name no system to \a about, or says that nobody did.
Result<void> place(Workspace &workspace, const QList<DocumentId> &documents, const QString &about, QIODevice &err)
{
    QList<DocumentId> nameless;
    for (const DocumentId id : documents) {
        const ImportedDocument *document = workspace.state().document(id);
        if (!document || !document->facts->system.isEmpty())
            continue;
        const System *system = workspace.state().system(document->system);
        nameless.append(id);
        const bool isPlaced = !system || !system->name.startsWith(systemNameFor(*document->facts)); // by somebody
        if (about.isEmpty() && !isPlaced)
            sayWithoutSystem(*document, workspace.state(), err);
    }
    if (about.isEmpty())
        return {};
    for (const DocumentId id : nameless) {
        const auto system = systemNamed(workspace, about);
        if (!system)
            return std::unexpected(system.error());
        if (const auto moved = workspace.setDocumentSystem(id, *system); !moved)
            return moved;
    }
    return {};
}

} // namespace

QString ImportCommand::summary() const
{
    return tr("take documents into a workspace, keeping what people decided");
}

ExitCode ImportCommand::run(const QStringList &arguments, Streams streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Takes documents into a workspace file. The next version of a document that is there keeps every decision "
           "whose criterion is unchanged. Exits 0 when it was stored, 1 when nothing was stored because an item may be "
           "one of several earlier ones, 2 for an error. A document from an address is asked for again only when its "
           "address is given again."));
    const QCommandLineOption preview(QStringLiteral("preview"), tr("Say what would be done, and store nothing."));
    const QCommandLineOption ambiguous(
        QStringLiteral("ambiguous"),
        tr("Items that may be one of several earlier ones: ask (store nothing, list them), new, or likeliest."),
        QStringLiteral("how"), QStringLiteral("ask"));
    parser.addOptions({preview, ambiguous, aboutOption()});
    parser.addPositionalArgument(QStringLiteral("workspace"), tr("The workspace file; made when it is not there."));
    parser.addPositionalArgument(QStringLiteral("documents"), tr("Documents, folders and https addresses."),
                                 tr("DOCUMENT..."));
    if (const auto over = parsed(parser, name(), arguments, streams))
        return *over;
    const auto how = ambiguousFrom(parser.value(ambiguous));
    const QStringList paths = parser.positionalArguments();
    if (!how) {
        say(streams.err, tr("--ambiguous is ask, new or likeliest, not “%1”").arg(parser.value(ambiguous)));
        return ExitCode::Error;
    }
    if (paths.size() < 2 || !paths.first().endsWith(QLatin1String(".shipworthy"), Qt::CaseInsensitive)) {
        say(streams.err, tr("Give a workspace (*.shipworthy), then documents, folders or addresses"));
        return ExitCode::Error;
    }

    const QString path = paths.first();
    std::unique_ptr<Workspace> open;
    const auto openIt = [&]() -> bool {
        auto opened = QFileInfo::exists(path) ? Workspace::open(path) : Workspace::create(path);
        if (!opened)
            say(streams.err, opened.error().message());
        else
            open = std::move(*opened);
        return opened.has_value();
    };
    if (QFileInfo::exists(path) && !openIt())
        return ExitCode::Error;
    const Gathered gathered = gather(paths.mid(1), open.get(), streams.err);
    const ExitCode unlessRefused = gathered.allRead ? ExitCode::Ok : ExitCode::Error;
    if (gathered.read.isEmpty() && gathered.unchanged.isEmpty())
        return ExitCode::Error;
    if (!open && !openIt())
        return ExitCode::Error;
    Workspace &workspace = *open;
    const auto seen = workspace.previewImport(gathered.read);
    if (!seen) {
        say(streams.err, seen.error().message());
        return ExitCode::Error;
    }
    QBuffer answer;
    answer.open(QIODevice::WriteOnly);
    for (const QString &sentence : gathered.unchanged)
        say(answer, sentence);
    for (const DocumentRevision &document : seen->documents)
        sayDocument(document, answer);
    for (const ReadDocument &document : gathered.read) {
        for (const QString &line : shortText(summaryOf(document.facts)))
            say(answer, line);
    }
    if (!deliver(answer.data(), streams))
        return ExitCode::Error; // nobody would know what was done
    if (parser.isSet(preview) || gathered.read.isEmpty())
        return unlessRefused;
    if (seen->openQuestions() > 0 && how == Ambiguous::Ask) {
        say(streams.err,
            tr("Nothing was stored: say --ambiguous new or --ambiguous likeliest, or import in the window"));
        return ExitCode::No;
    }
    // Answering one question can raise another.
    ImportChoices choices;
    for (auto left = seen; left && left->openQuestions() > 0; left = workspace.previewImport(gathered.read, choices)) {
        const ImportChoices more = answersFor(*left, *how);
        for (auto document = more.answers.cbegin(); document != more.answers.cend(); ++document)
            choices.answers[document.key()].insert(*document);
    }
    const auto stored = workspace.import(gathered.read, choices);
    const auto placed = stored ? place(workspace, stored->documents, aboutOf(parser), streams.err)
                               : Result<void>(std::unexpected(stored.error()));
    if (!placed) {
        say(streams.err, placed.error().message());
        return ExitCode::Error;
    }
    return unlessRefused;
}

} // namespace shipworthy::cli
