#include "domain/documentname.h"

#include <QFileInfo>
#include <QUrl>

namespace shipworthy {

bool isAddress(const QString &path)
{
    return path.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           path.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

QString documentName(const QString &path)
{
    if (!isAddress(path))
        return QFileInfo(path).fileName();
    const QUrl url(path);
    const QString last = url.adjusted(QUrl::StripTrailingSlash).fileName(QUrl::FullyDecoded);
    return last.isEmpty() ? url.host() : last;
}

} // namespace shipworthy
