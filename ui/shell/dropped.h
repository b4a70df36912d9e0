#pragma once

#include <QStringList>

class QMimeData;

namespace shipworthy::ui {

/// The local files and folders that were dropped or copied; empty where there is none.
[[nodiscard]] QStringList localPaths(const QMimeData &data);

[[nodiscard]] bool isWorkspaceFile(const QString &path); ///< by its suffix

} // namespace shipworthy::ui
