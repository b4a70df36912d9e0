#include "shell/filechooser.h"

#include "delegates/filedialog.h"
#include "shell/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shipworthy::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::FileChooser", text);
}

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &purpose, const QString &filter,
                        std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new FileDialog(parent, title, settings::folder(purpose), filter);
    dialog->setObjectName(purpose + QStringLiteral("Dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [purpose, chosen = std::move(chosen)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         settings::setFolder(purpose, QFileInfo(paths.first()).absolutePath());
                         chosen(paths);
                     });
    return dialog;
}

QString workspaceFilter()
{
    return tr("Shipworthy workspaces (*.shipworthy)");
}

} // namespace

void chooseImportFiles(QWidget *parent, std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog =
        makeDialog(parent, tr("Import documents"), QStringLiteral("import"),
                   tr("Documents (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;All files (*)"),
                   std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void chooseImportFolder(QWidget *parent, std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog =
        makeDialog(parent, tr("Import a folder of documents"), QStringLiteral("import"), {}, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void chooseWorkspaceToOpen(QWidget *parent, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeDialog(parent, tr("Open a workspace"), QStringLiteral("workspace"), workspaceFilter(),
                                     [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.first()); });
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void chooseWorkspaceToWrite(QWidget *parent, const QString &title, const QString &name,
                            std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, QStringLiteral("workspace"), workspaceFilter(),
                                     [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.first()); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("shipworthy"));
    // A workspace is never overwritten: writing one says so itself where a file is in the way.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(name);
    dialog->open();
}

} // namespace shipworthy::ui
