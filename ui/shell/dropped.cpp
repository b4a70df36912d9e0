#include "shell/dropped.h"

#include <QMimeData>
#include <QUrl>

namespace shipworthy::ui {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool isWorkspaceFile(const QString &path)
{
    return path.endsWith(QLatin1String(".shipworthy"), Qt::CaseInsensitive);
}

} // namespace shipworthy::ui
