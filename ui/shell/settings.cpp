#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace shipworthy::ui::settings {

namespace {

constexpr int recentLimit = 8;
constexpr int recentActionLimit = 12;
const QString noKeys = QStringLiteral("none");

QVariant read(const QString &key, const QVariant &fallback = {})
{
    return QSettings().value(key, fallback);
}

/// Each write waits for the disk: what is kept already is not written again, so that starting writes nothing.
void write(const QString &key, const QVariant &value)
{
    QSettings settings;
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

QString layoutKey(PageId page)
{
    return QStringLiteral("pages/%1").arg(int(page));
}

} // namespace

QString colorScheme()
{
    const QString scheme = read(QStringLiteral("colorScheme")).toString();
    return scheme == QLatin1String("light") || scheme == QLatin1String("dark") ? scheme : QStringLiteral("system");
}

void setColorScheme(const QString &scheme)
{
    write(QStringLiteral("colorScheme"), scheme);
}

QString author()
{
    return read(QStringLiteral("author")).toString();
}

void setAuthor(const QString &author)
{
    write(QStringLiteral("author"), author);
}

PaperSize paper()
{
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const QString name =
        read(QStringLiteral("paper"), inches ? QStringLiteral("letter") : QStringLiteral("a4")).toString();
    return name == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
}

void setPaper(PaperSize paper)
{
    write(QStringLiteral("paper"), paper == PaperSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

QString lastWorkspace()
{
    return read(QStringLiteral("lastWorkspace")).toString();
}

void setLastWorkspace(const QString &path)
{
    write(QStringLiteral("lastWorkspace"), path);
}

QStringList recentWorkspaces()
{
    QStringList paths = read(QStringLiteral("recentWorkspaces")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    write(QStringLiteral("recentWorkspaces"), QStringList(paths.mid(0, recentLimit)));
}

QStringList recentActions()
{
    return read(QStringLiteral("palette/recent")).toStringList();
}

void addRecentAction(const QString &id)
{
    QStringList ids = recentActions();
    ids.removeAll(id);
    ids.prepend(id);
    write(QStringLiteral("palette/recent"), QStringList(ids.mid(0, recentActionLimit)));
}

std::optional<QList<QKeySequence>> shortcuts(const QString &id)
{
    const QString kept = read(QStringLiteral("shortcuts/") + id).toString();
    if (kept.isEmpty())
        return std::nullopt;
    return kept == noKeys ? QList<QKeySequence>{} : QKeySequence::listFromString(kept, QKeySequence::PortableText);
}

QStringList changedShortcuts()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("shortcuts"));
    return settings.allKeys();
}

void setShortcuts(const QString &id, const std::optional<QList<QKeySequence>> &keys)
{
    const QString key = QStringLiteral("shortcuts/") + id;
    if (!keys)
        QSettings().remove(key);
    else
        write(key, keys->isEmpty() ? noKeys : QKeySequence::listToString(*keys, QKeySequence::PortableText));
}

void forgetShortcuts()
{
    QSettings().remove(QStringLiteral("shortcuts"));
}

QString folder(const QString &purpose)
{
    const QString path = read(QStringLiteral("folders/") + purpose).toString();
    return QFileInfo(path).isDir() ? path : QDir::homePath();
}

void setFolder(const QString &purpose, const QString &path)
{
    write(QStringLiteral("folders/") + purpose, path);
}

QByteArray windowGeometry()
{
    return read(QStringLiteral("window/geometry")).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    write(QStringLiteral("window/geometry"), geometry);
}

PageId page()
{
    const int number = read(QStringLiteral("window/page"), 0).toInt();
    return number >= 0 && number <= int(PageId::Waivers) ? PageId(number) : PageId::Portfolio;
}

void setPage(PageId page)
{
    write(QStringLiteral("window/page"), int(page));
}

Scope scopeIn(const QString &workspacePath)
{
    if (read(QStringLiteral("window/scopeWorkspace")).toString() != workspacePath)
        return {};
    return Scope{read(QStringLiteral("window/scope")).toLongLong()};
}

void setScopeIn(const QString &workspacePath, Scope scope)
{
    write(QStringLiteral("window/scopeWorkspace"), workspacePath);
    write(QStringLiteral("window/scope"), scope.value);
}

bool notifiesChecks()
{
    return read(QStringLiteral("notifyChecks"), true).toBool();
}

void setNotifiesChecks(bool notifies)
{
    write(QStringLiteral("notifyChecks"), notifies);
}

bool sidebarShown()
{
    return read(QStringLiteral("window/sidebar"), true).toBool();
}

void setSidebarShown(bool shown)
{
    write(QStringLiteral("window/sidebar"), shown);
}

QByteArray pageLayout(PageId page)
{
    return read(layoutKey(page)).toByteArray();
}

void setPageLayout(PageId page, const QByteArray &layout)
{
    write(layoutKey(page), layout);
}

QByteArray reimportLayout()
{
    return read(QStringLiteral("reimportLayout")).toByteArray();
}

void setReimportLayout(const QByteArray &layout)
{
    write(QStringLiteral("reimportLayout"), layout);
}

} // namespace shipworthy::ui::settings
