#include "shell/droptarget.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QWidget>

namespace shipworthy::ui {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(new QShortcut(QKeySequence::Paste, window), &QShortcut::activated, this, &DropTarget::paste);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (localPaths(*drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        emit hovered(true);
        return true;
    }
    case QEvent::DragLeave: emit hovered(false); return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        emit hovered(false);
        emit dropped(localPaths(*drop->mimeData()));
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void DropTarget::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = copied ? localPaths(*copied) : QStringList(); !paths.isEmpty())
        emit dropped(paths);
}

} // namespace shipworthy::ui
