#include "shell/importcontroller.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "shell/messagebar.h"

#include <QLocale>
#include <QUndoStack>

namespace shipworthy::ui {

namespace {

constexpr auto topic = "import";
constexpr qsizetype refusalsShown = 6;

QString counted(const char *text, int n)
{
    return withPlural(ImportController::tr(text, nullptr, n), n);
}

/// What was not read and what was passed over, with the reason.
QList<RefusedInput> unreadIn(const QList<RefusedInput> &refused, const PassedOver &passedOver)
{
    QList<RefusedInput> unread = refused;
    const auto add = [&unread](const QStringList &paths, const QString &why) {
        for (const QString &path : paths)
            unread.append({path, {ImportController::tr("Passed over"), why}});
    };
    add(passedOver.tables, ImportController::tr("its columns are not understood"));
    add(passedOver.pages,
        ImportController::tr("it is no audit: it states nothing that audits do, or a tool wrote it about code"));
    add(passedOver.folders, ImportController::tr("it holds other people's or generated files"));
    add(passedOver.links, ImportController::tr("it is a link to a folder, which is not followed"));
    return unread;
}

/// "2 new, 1 no longer proven": what became of items that were here before.
QString changesIn(const ImportOutcome &outcome)
{
    QStringList parts;
    const auto add = [&parts](const char *text, int n) {
        if (n > 0)
            parts.append(counted(text, n));
    };
    add("%n new", outcome.fresh);
    add("%n changed", outcome.changed);
    add("%n no longer proven", outcome.unproven);
    add("%n no longer stated", outcome.gone);
    add("%n stated again", outcome.returned);
    return parts.join(listComma());
}

} // namespace

ImportController::ImportController(MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
}

ImportController::~ImportController() = default;

void ImportController::start(Workspace &workspace, const QStringList &paths,
                             std::function<void(const ImportOutcome &)> stored, Cause cause)
{
    if (paths.isEmpty())
        return;
    take({&workspace, paths, std::move(stored), cause});
}

void ImportController::startReading(Workspace &workspace, const DocumentBytes &document, Cause cause)
{
    take({.workspace = &workspace, .paths = {document.path}, .stored = {}, .cause = cause, .document = document});
}

void ImportController::take(Order order)
{
    if (isRunning())
        m_waiting.append(std::move(order));
    else
        begin(std::move(order));
}

void ImportController::stop()
{
    m_waiting.clear();
    m_job.reset();
    disconnect(m_undone);
    m_messages.retract(QLatin1String(topic));
}

void ImportController::begin(Order order)
{
    m_current = std::move(order);
    disconnect(m_undone); // the next message is about this import
    m_job = std::make_unique<ImportJob>();
    const auto cancel = [this] {
        if (m_job)
            m_job->cancel();
    };
    connect(m_job.get(), &ImportJob::progressed, this, [this, cancel](int done, int total, const QString &current) {
        m_messages.showProgress(QLatin1String(topic),
                                tr("Importing %1 (%2 of %3)").arg(isolated(documentName(current))).arg(done).arg(total),
                                done, total, cancel);
    });
    connect(m_job.get(), &ImportJob::finished, this, &ImportController::finish);
    m_messages.showProgress(QLatin1String(topic), tr("Looking for documents"), 0, 0, cancel);
    const ColumnMappings mappings = m_current.workspace->columnMappings();
    if (m_current.document)
        m_job->startReading(*m_current.document, mappings);
    else
        m_job->start(m_current.paths, mappings);
}

void ImportController::finish(const QList<ReadDocument> &read, const QList<RefusedInput> &refused, bool wasCancelled)
{
    emit unreadChanged(unreadIn(refused, m_job->passedOver()));
    m_job.release()->deleteLater(); // it is calling us
    m_messages.retract(QLatin1String(topic));
    if (read.isEmpty()) {
        if (wasCancelled)
            m_messages.post({.topic = QLatin1String(topic),
                             .fact = tr("Import cancelled."),
                             .rest = tr("Nothing was stored."),
                             .action = {}});
        else if (refused.isEmpty())
            m_messages.post({.kind = Message::Kind::Warning,
                             .topic = QLatin1String(topic),
                             .fact = tr("There is nothing to import here."),
                             .rest = tr("Shipworthy reads Markdown, text, HTML and CSV, and reports of scanners and "
                                        "pipelines (SARIF, Trivy, CycloneDX, JUnit and others)."),
                             .action = {}});
    } else {
        const Review review{.workspace = m_current.workspace,
                            .documents = read,
                            .byItself = m_current.cause == Cause::FileChanged,
                            .wasCancelled = wasCancelled,
                            .stored = m_current.stored};
        const auto preview = m_current.workspace->previewImport(read);
        if (preview && wantsReview(*preview))
            emit reviewRequested(review);
        else
            store(review);
    }
    tellRefusals(refused);
    if (!m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

bool ImportController::wantsReview(const ImportPreview &preview) const
{
    using Fate = RevisionRow::Fate;
    switch (m_current.cause) {
    case Cause::Asked: return preview.deservesALook();
    case Cause::FileChanged: return preview.openQuestions() > 0;
    case Cause::ColumnsMapped:
        return preview.openQuestions() > 0 || preview.count(Fate::Unproven) > 0 || preview.count(Fate::Gone) > 0;
    }
    Q_UNREACHABLE();
}

void ImportController::store(const Review &review, const ImportChoices &choices)
{
    const int steps = review.workspace->undoStack().index();
    const auto outcome = review.workspace->import(review.documents, choices);
    if (!outcome) {
        m_messages.post({.kind = Message::Kind::Error,
                         .topic = QLatin1String(topic),
                         .fact = tr("Nothing was stored."),
                         .rest = outcome.error().message(),
                         .action = {}});
        return;
    }
    tellOutcome(*outcome, review.wasCancelled);
    retractWhenUndone(*review.workspace, steps);
    if (review.stored)
        review.stored(*outcome);
    emit stored(outcome->documents);
}

void ImportController::retractWhenUndone(const Workspace &workspace, int stepsBefore)
{
    const QUndoStack &stack = workspace.undoStack();
    if (stack.index() <= stepsBefore)
        return; // it changed nothing, so there is nothing to undo
    m_undone = connect(&stack, &QUndoStack::indexChanged, this, [this, stepsBefore](int index) {
        if (index > stepsBefore)
            return;
        disconnect(m_undone);
        m_messages.retract(QLatin1String(topic));
    });
}

void ImportController::tellOutcome(const ImportOutcome &outcome, bool wasCancelled)
{
    if (outcome.unchanged.size() == outcome.documents.size()) {
        m_messages.post({.topic = QLatin1String(topic),
                         .fact = tr("Nothing new."),
                         .rest = counted("%n document(s) read; all of it was known, and nothing was stored.",
                                         int(outcome.documents.size())),
                         .action = {}});
        return;
    }
    Message message{.topic = QLatin1String(topic),
                    .fact = counted("%n document(s) imported:", int(outcome.documents.size())),
                    .rest = tr("%1, %2 of them said to be done.")
                                .arg(counted("%n finding(s)", outcome.findings), QLocale().toString(outcome.ticked)),
                    .action = {}};
    if (outcome.kept > 0)
        message.rest += QLatin1Char(' ') + counted("%n decision(s) of yours kept.", outcome.kept);
    if (const QString changes = changesIn(outcome); !changes.isEmpty())
        message.rest += QLatin1Char(' ') + tr("Since the version before: %1.").arg(changes);
    if (wasCancelled)
        message.rest += QLatin1Char(' ') + tr("The rest was cancelled.");
    if (outcome.warnings > 0)
        message.rest += QLatin1Char(' ') + counted("%n warning(s).", outcome.warnings);
    offerReport(message);
    m_messages.post(message);
}

void ImportController::offerReport(Message &message)
{
    message.action = tr("Show report");
    message.act = [this] { emit reportRequested(); };
}

void ImportController::tellRefusals(const QList<RefusedInput> &refused)
{
    if (refused.isEmpty())
        return;
    QStringList lines;
    for (const RefusedInput &input : refused)
        lines.append(input.error.message());
    Message message{.kind = Message::Kind::Error,
                    .topic = {},
                    .fact = counted("%n file(s) not imported:", int(refused.size())),
                    .rest = lines.mid(0, refusalsShown).join(QLatin1Char('\n')),
                    .action = {}};
    if (lines.size() > 1)
        message.rest.prepend(QLatin1Char('\n'));
    if (lines.size() > refusalsShown)
        message.rest += QLatin1Char('\n') + counted("and %n more.", int(lines.size() - refusalsShown));
    offerReport(message);
    m_messages.post(message);
}

} // namespace shipworthy::ui
