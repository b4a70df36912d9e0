#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace shipworthy::ui {

/// Takes local files and folders that are dropped on a window, or pasted into it outside of text fields.
class DropTarget : public QObject {
    Q_OBJECT
public:
    explicit DropTarget(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QStringList &paths);
    void hovered(bool over); ///< something that can be dropped is over the window

private:
    void paste();
};

} // namespace shipworthy::ui
