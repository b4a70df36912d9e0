#pragma once

#include "items/waiversmodel.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shipworthy::ui {

class LastDay;

/// The reason, the one responsible and the last day of one accepted risk, to be changed.
class WaiverForm : public QWidget {
    Q_OBJECT
public:
    WaiverForm(Workspace &workspace, QWidget *parent);

    void open(const WaiverRow &row);
    void close();

signals:
    void closed(); ///< saved or cancelled: the keyboard back to the list
    void failed(const shipworthy::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Workspace &m_workspace;
    ItemId m_item;
    QLabel *m_what;
    QLineEdit *m_reason;
    QLineEdit *m_owner;
    LastDay *m_until;
    QPushButton *m_save;
};

} // namespace shipworthy::ui
