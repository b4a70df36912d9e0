#include "shell/workspacesession.h"

#include "shell/settings.h"
#include "workspace/untitled.h"

#include <QDir>
#include <QFileInfo>

namespace shipworthy::ui {

namespace {

constexpr int untitledLimit = 9;

QString samplePath()
{
    return QFileInfo(untitledWorkspacePath()).dir().filePath(QStringLiteral("sample.shipworthy"));
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(WorkspaceSession::tr("Cannot make the folder %1").arg(folder));
    return {};
}

QString sameFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

WorkspaceSession::WorkspaceSession(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

WorkspaceSession::~WorkspaceSession() = default;

Result<void> WorkspaceSession::open(const QString &path)
{
    if (m_workspace && sameFile(m_workspace->path()) == sameFile(path))
        return {}; // it is open; its own lock would refuse us
    if (const auto written = finish(); !written)
        return written;
    return take(Workspace::open(path, m_clock));
}

Result<void> WorkspaceSession::create(const QString &path)
{
    if (const auto written = finish(); !written)
        return written;
    return take(Workspace::create(path, m_clock));
}

Result<void> WorkspaceSession::finish()
{
    return m_workspace ? m_workspace->finishLongEdit() : Result<void>();
}

Result<void> WorkspaceSession::restore()
{
    const QString last = settings::lastWorkspace();
    if (last.isEmpty() || isUntitled(last))
        return openUntitled();
    const Result<void> opened = open(last);
    if (opened)
        return {};
    if (const Result<void> fallback = openUntitled(); !fallback)
        return fallback;
    return opened;
}

Result<void> WorkspaceSession::openSample()
{
    if (const auto made = makeFolderOf(samplePath()); !made)
        return made;
    return QFileInfo::exists(samplePath()) ? open(samplePath()) : create(samplePath());
}

bool WorkspaceSession::isSample() const
{
    return m_workspace && sameFile(m_workspace->path()) == sameFile(samplePath());
}

Result<void> WorkspaceSession::openUntitled()
{
    const QFileInfo first(untitledWorkspacePath());
    if (const auto made = makeFolderOf(first.filePath()); !made)
        return made;
    // A second window finds the first one's workspace locked, and gets one of its own.
    Result<void> opened;
    for (int number = 1; number <= untitledLimit; ++number) {
        const QString path =
            number == 1 ? first.filePath() : first.dir().filePath(QStringLiteral("untitled-%1.shipworthy").arg(number));
        opened = QFileInfo::exists(path) ? open(path) : create(path);
        if (opened)
            return {};
    }
    return opened;
}

Result<void> WorkspaceSession::take(Result<std::unique_ptr<Workspace>> next)
{
    if (!next)
        return std::unexpected(next.error());
    if (m_workspace)
        emit aboutToClose();
    m_workspace = std::move(*next);
    connect(m_workspace.get(), &Workspace::pathChanged, this, &WorkspaceSession::remember);
    applyAuthor();
    remember();
    emit opened();
    return {};
}

void WorkspaceSession::applyAuthor()
{
    const QString name = settings::author().isEmpty() ? userName() : settings::author();
    if (m_workspace)
        m_workspace->setAuthor(name);
}

void WorkspaceSession::remember()
{
    const QString path = QFileInfo(m_workspace->path()).absoluteFilePath();
    settings::setLastWorkspace(path);
    if (!isUntitled(path) && !isSample())
        settings::addRecentWorkspace(path);
}

} // namespace shipworthy::ui
