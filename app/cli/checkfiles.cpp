#include "cli/checkfiles.h"

#include "checks/parser.h"

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
    if (path.endsWith(QStringLiteral(".shipworthy"), Qt::CaseInsensitive))
        return std::unexpected(tr("a workspace holds no checks yet; name a check file"));
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

} // namespace

CheckFiles readCheckFiles(const QStringList &paths)
{
    CheckFiles files;
    for (const QString &path : paths) {
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
