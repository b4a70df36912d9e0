#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace shipworthy::ui {

// File dialogs that do not block; the answer arrives later, and not at all when the user cancels. Each remembers its
// folder.

void chooseImportFiles(QWidget *parent, std::function<void(const QStringList &)> chosen);
void chooseImportFolder(QWidget *parent, std::function<void(const QStringList &)> chosen);
void chooseWorkspaceToOpen(QWidget *parent, std::function<void(const QString &)> chosen);
/// For a new workspace, and for saving under another name.
void chooseWorkspaceToWrite(QWidget *parent, const QString &title, const QString &name,
                            std::function<void(const QString &)> chosen);

} // namespace shipworthy::ui
