#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace shipworthy::ui {

class Shortcuts;

/// Every key of the program, in one list that can be filtered, and the place to change them. Keys that are taken are
/// named with what has them, and only taken over on purpose.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    /// \a shortcuts must outlive the dialog; what it takes in while the dialog is open is shown, too.
    KeysDialog(Shortcuts &shortcuts, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    void fill(); ///< again, keeping what is selected
    QTreeWidgetItem *groupFor(const QString &title);
    void applyFilter();
    void showCurrent();
    void take(); ///< what was pressed
    void say(const QString &text);
    [[nodiscard]] QString currentId() const; ///< empty: of none that can be changed

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_of;
    QKeySequenceEdit *m_edit;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_takeOver;
    QPushButton *m_resetAll;
    QLabel *m_note;
};

} // namespace shipworthy::ui
