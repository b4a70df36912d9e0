#include "cli/checkfiles.h"

#include "checks/parser.h"
#include "workspace/checkvalues.h"
#include "workspace/workspace.h"
#include "workspace/workspacesettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace shipworthy::cli {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

std::expected<QString, QString> textOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(tr("there is no such file"));
    if (!info.isFile())
        return std::unexpected(tr("this is no file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(file.errorString());
    if (bytes.size() > largestFile)
        return std::unexpected(tr("the file is larger than 4 MiB"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (utf8.hasError() || text.contains(QChar::Null))
        return std::unexpected(tr("the file is no text in UTF-8"));
    return text;
}

bool isWorkspace(const QString &path)
{
    return path.endsWith(QStringLiteral(".shipworthy"), Qt::CaseInsensitive);
}

void readWorkspace(const QString &path, CheckFiles &files)
{
    const auto workspace = Workspace::openToRead(path);
    if (!workspace) {
        files.refused.append({path, {}, workspace.error().message()});
        return;
    }
    const WorkspaceState &state = (*workspace)->state();
    const bool mayAskPrivate = (*workspace)->setting(workspacesettings::allowPrivate) == workspacesettings::on;
    const qsizetype before = files.checks.size();
    for (const ServiceCheck &check : state.serviceChecks()) {
        if (check.isPaused)
            continue;
        const auto parsed = checks::parseChecks(check.text);
        if (!parsed || parsed->checks.size() != 1) {
            files.refused.append({path, {}, tr("“%1” is no check any more").arg(check.name)});
            continue;
        }
        files.checks.append({.path = path,
                             .check = parsed->checks.first(),
                             .system = state.system(check.system)->name,
                             .name = check.name,
                             .values = valuesOf(check),
                             .mayBurst = check.mayBurst,
                             .mayAskPrivate = mayAskPrivate});
    }
    if (state.serviceChecks().isEmpty())
        files.refused.append(
            {path, {}, tr("there is no check in it yet; shipworthy probe --suggest proposes some for documents")});
    else if (files.checks.size() == before)
        files.refused.append({path, {}, tr("there is no check in it that is not paused")});
}

} // namespace

CheckSurroundings surroundingsFor(const FileCheckEntry &entry, CheckSurroundings surroundings)
{
    for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value) {
        if (!surroundings.values.contains(value.key())) // what the command line says goes before
            surroundings.values.insert(value.key(), value.value());
    }
    surroundings.allowsBursts = surroundings.allowsBursts || entry.mayBurst;
    surroundings.allowsPrivate = surroundings.allowsPrivate || entry.mayAskPrivate;
    return surroundings;
}

CheckFiles readCheckFiles(const QStringList &paths)
{
    CheckFiles files;
    for (const QString &path : paths) {
        if (isWorkspace(path)) {
            readWorkspace(path, files);
            continue;
        }
        const auto text = textOf(path);
        if (!text) {
            files.refused.append({path, {}, text.error()});
            continue;
        }
        const auto parsed = checks::parseChecks(*text);
        if (!parsed)
            files.refused.append({path, parsed.error().place, parsed.error().message()});
        else if (parsed->checks.isEmpty())
            files.refused.append({path, {}, tr("there is no check in it")});
        else
            for (const checks::Check &check : parsed->checks)
                files.checks.append({path, check});
    }
    return files;
}

} // namespace shipworthy::cli
