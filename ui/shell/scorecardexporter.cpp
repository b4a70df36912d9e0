#include "shell/scorecardexporter.h"

#include "base/visibletext.h"
#include "delegates/filedialog.h"
#include "domain/secrets.h"
#include "probes/endpointprobe.h"
#include "shell/messagebar.h"
#include "shell/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QUrl>

namespace shipworthy::ui {

namespace {

QString titleFor(const Workspace &workspace, Scope scope)
{
    const System *system = workspace.state().system(scope);
    return system ? withoutSecrets(system->name) : workspace.name();
}

/// A file name that every file system takes.
QString fileNameFor(const QString &title)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    QString name = title.left(60);
    name.replace(unsafe, QStringLiteral("-"));
    return QStringLiteral("%1-scorecard.pdf").arg(name);
}

} // namespace

ScorecardExporter::ScorecardExporter(EndpointProbe &probe, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_probe(probe)
    , m_messages(messages)
    , m_window(window)
{
}

void ScorecardExporter::ask(Workspace &workspace, Scope scope)
{
    auto *dialog = new FileDialog(m_window, tr("Export PDF scorecard"), settings::folder(QStringLiteral("export")),
                                  tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileNameFor(titleFor(workspace, scope)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope, open = QPointer(&workspace)](const QString &path) {
        if (open)
            write(*open, scope, path);
    });
    dialog->open();
}

void ScorecardExporter::write(Workspace &workspace, Scope scope, const QString &path)
{
    settings::setFolder(QStringLiteral("export"), QFileInfo(path).absolutePath());
    QList<ProbeResult> answers;
    for (const Endpoint &endpoint : workspace.state().endpoints()) {
        if (const auto answer = m_probe.latest(endpoint.id))
            answers.append(*answer);
    }
    const auto system = scope.isValid() ? std::optional(scope) : std::nullopt;
    const auto request = scorecardRequest(workspace, system, settings::paper(), answers);
    if (const Result<void> written = exportScorecard(request, path); !written) {
        m_messages.post({.kind = Message::Kind::Error,
                         .topic = QStringLiteral("export"),
                         .fact = tr("No scorecard was written."),
                         .rest = written.error().message(),
                         .action = {}});
        return;
    }
    workspace.recordPrinted(titleFor(workspace, scope));
    m_messages.post({.topic = QStringLiteral("export"),
                     .fact = tr("Scorecard of %1 written:").arg(isolated(titleFor(workspace, scope))),
                     .rest = isolated(QDir::toNativeSeparators(path)),
                     .action = tr("Open", "verb"),
                     .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

} // namespace shipworthy::ui
