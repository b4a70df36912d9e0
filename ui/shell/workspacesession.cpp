#include "shell/workspacesession.h"

#include "base/destroybeside.h"
#include "base/job.h"
#include "shell/settings.h"
#include "workspace/untitled.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;

constexpr int untitledLimit = 9;
constexpr auto lookAgain = 50ms;

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

/// With the log beside it, which may hold nearly all of it.
qint64 bytesIn(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

/// Somebody drags, or answers a menu or a question about the workspace that is open.
bool areHandsFull()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget() ||
           QApplication::activeModalWidget();
}

} // namespace

QString Opening::name() const
{
    return QFileInfo(path).completeBaseName();
}

struct WorkspaceSession::Attempt {
    QString path;
    using File = std::optional<Result<OpenedFile>>;
    LoadWatch::Permille permille = std::make_shared<std::atomic<int>>(0);
    // Not the answer of the job: that lives until the event loop comes round, and a program that ends has none.
    std::shared_ptr<File> file = std::make_shared<File>();
    bool isRead = false;
    Job job = {}; // last: it ends first
};

WorkspaceSession::WorkspaceSession(Clock clock, QObject *parent, qint64 atOnce)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_atOnce(atOnce)
{
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(lookAgain);
    connect(&m_lookAgain, &QTimer::timeout, this, &WorkspaceSession::arrive);
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::readAhead(First first)
{
    const QString path = first == First::Sample ? samplePath() : settings::lastWorkspace();
    if (path.isEmpty() || !QFileInfo::exists(path) || bytesIn(path) > m_atOnce)
        return;
    const auto work = [path, now = m_clock()] {
        auto file = OpenedFile::read(path);
        if (file)
            file->reckon(now);
        return file;
    };
    m_ahead = Ahead{path, std::async(std::launch::async, work)};
}

Result<std::unique_ptr<Workspace>> WorkspaceSession::read(const QString &path)
{
    auto ahead = std::exchange(m_ahead, std::nullopt);
    if (!ahead || sameFile(ahead->path) != sameFile(path))
        return Workspace::open(path, m_clock);
    auto file = ahead->file.get();
    if (!file)
        return std::unexpected(file.error());
    return Workspace::open(*std::move(file), m_clock);
}

Result<void> WorkspaceSession::open(const QString &path)
{
    giveUp();
    if (m_workspace && sameFile(m_workspace->path()) == sameFile(path))
        return m_workspace->isOutdated() ? openAnew() : Result<void>();
    if (const auto written = finish(); !written)
        return written;
    return take(read(path));
}

/// The workspace that is open, as its file is now. Closed first: SQLite shares what it holds of a file among the
/// connections of one program.
Result<void> WorkspaceSession::openAnew()
{
    const QString path = m_workspace->path();
    emit aboutToClose();
    m_workspace.reset();
    const Result<void> opened = take(Workspace::open(path, m_clock));
    if (opened)
        return opened;
    if (const Result<void> fallback = openUntitled(); !fallback)
        return fallback;
    return opened;
}

Result<void> WorkspaceSession::create(const QString &path)
{
    giveUp();
    if (const auto written = finish(); !written)
        return written;
    return take(Workspace::create(path, m_clock));
}

void WorkspaceSession::request(const QString &path)
{
    if (m_attempt && sameFile(m_attempt->path) == sameFile(path))
        return;
    const bool isOpen = m_workspace && sameFile(m_workspace->path()) == sameFile(path);
    if (!isOpen && bytesIn(path) > m_atOnce) {
        begin(path);
        return;
    }
    if (const auto done = open(path); !done)
        emit failed(done.error());
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
    if (bytesIn(last) > m_atOnce) {
        const QScopedValueRollback restoring(m_isRestoring, true);
        if (openUntitled()) {
            begin(last);
            return {};
        }
    }
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

void WorkspaceSession::begin(const QString &path)
{
    giveUp();
    m_attempt = std::make_unique<Attempt>();
    Attempt &attempt = *m_attempt;
    attempt.path = path;
    const auto work = [path, now = m_clock(), permille = attempt.permille,
                       file = attempt.file](const std::stop_token &stop) {
        const LoadWatch watch(stop, permille);
        file->emplace(OpenedFile::read(path, watch.part(0, 800)));
        if (file->value())
            file->value()->reckon(now, watch.part(800, 1000));
        return file->value().has_value();
    };
    attempt.job = Job::start(work, [this, &attempt](bool) { finishAttempt(attempt); });
    emit openingChanged();
}

void WorkspaceSession::finishAttempt(Attempt &attempt)
{
    attempt.isRead = true;
    if (&attempt != m_attempt.get()) {
        destroyBeside(std::move(attempt.file));
        std::erase_if(m_givenUp, [&attempt](const auto &one) { return one.get() == &attempt; });
    } else if (attempt.file->value()) {
        arrive();
    } else {
        const Error error = attempt.file->value().error();
        m_attempt.reset();
        remember();
        emit failed(error);
        emit openingChanged();
    }
}

/// Goes over to the workspace that was read, as soon as that takes nothing out of anybody's hands.
void WorkspaceSession::arrive()
{
    if (!m_attempt || !m_attempt->isRead)
        return;
    if (isInUse()) {
        m_lookAgain.start();
        return;
    }
    OpenedFile file = std::move(m_attempt->file->value().value());
    m_attempt.reset();
    (void)take(Workspace::open(std::move(file), m_clock));
    emit openingChanged();
}

bool WorkspaceSession::isInUse() const
{
    return m_workspace && (m_workspace->longEdit() || areHandsFull() || (m_isUnderWay && m_isUnderWay()));
}

std::optional<Opening> WorkspaceSession::opening() const
{
    if (!m_attempt)
        return std::nullopt;
    return Opening{.path = m_attempt->path, .permille = m_attempt->permille->load(std::memory_order_relaxed)};
}

void WorkspaceSession::cancelOpening()
{
    if (!m_attempt)
        return;
    giveUp();
    remember();
}

void WorkspaceSession::giveUp()
{
    if (!m_attempt)
        return;
    if (m_attempt->isRead) {
        destroyBeside(std::move(m_attempt->file));
        m_attempt.reset();
    } else {
        // Nobody waits for it: it may be in the middle of something that cannot be interrupted.
        m_attempt->job.requestStop();
        m_givenUp.push_back(std::move(m_attempt));
    }
    emit openingChanged();
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
    if (!m_isRestoring)
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
    if (!m_workspace)
        return;
    const QString path = QFileInfo(m_workspace->path()).absoluteFilePath();
    settings::setLastWorkspace(path);
    if (!isUntitled(path) && !isSample())
        settings::addRecentWorkspace(path);
}

} // namespace shipworthy::ui
