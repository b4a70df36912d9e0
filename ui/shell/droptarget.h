#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace shipworthy::ui {

/// Takes local files and folders, and links, that are dropped on a window, or pasted into it outside of text fields.
class DropTarget : public QObject {
    Q_OBJECT
public:
    explicit DropTarget(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QStringList &paths);
    void linkDropped(const QString &address); ///< of a web page or file; nothing was asked of it yet
    void hovered(bool over);                  ///< something that can be dropped is over the window

private:
    void paste();
    void take(const QMimeData &data);
};

} // namespace shipworthy::ui
