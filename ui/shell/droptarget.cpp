#include "shell/droptarget.h"

#include "domain/documentname.h"

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

/// The first address among the links, or the text where it is one; empty: none.
QString linkIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (isAddress(url.toString()))
            return url.toString(QUrl::FullyEncoded);
    }
    const QString text = data.text().trimmed();
    return isAddress(text) && !text.contains(QLatin1Char('\n')) ? text : QString();
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
        if (localPaths(*drag->mimeData()).isEmpty() && linkIn(*drag->mimeData()).isEmpty())
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
        take(*drop->mimeData());
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void DropTarget::paste()
{
    if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData())
        take(*copied);
}

void DropTarget::take(const QMimeData &data)
{
    if (const QStringList paths = localPaths(data); !paths.isEmpty())
        emit dropped(paths);
    else if (const QString link = linkIn(data); !link.isEmpty())
        emit linkDropped(link);
}

} // namespace shipworthy::ui
