#pragma once

#include <QDialog>

namespace shipworthy::ui {

/// Every key of the program, in one list: those of the actions given, and those that lists and pages understand.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace shipworthy::ui
