#pragma once

#include <QFileDialog>

namespace shipworthy::ui {

/// Asks for a file, and looks into none: an open workspace is held by locks that a program loses when it closes its
/// file a second time, and Qt's dialog opens every file of a folder whose kind it does not know by name.
class FileDialog : public QFileDialog {
    Q_OBJECT
public:
    explicit FileDialog(QWidget *parent, const QString &title = {}, const QString &folder = {},
                        const QString &filter = {});
};

} // namespace shipworthy::ui
