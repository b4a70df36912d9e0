#pragma once

#include <QDialog>

namespace shipworthy::ui {

/// Every key of the program, in one list: those of the actions given, and those that lists and pages understand.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    /// Property of an action whose text changes with what it would do: its name here.
    static constexpr const char *plainName = "plainName";

    KeysDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace shipworthy::ui
