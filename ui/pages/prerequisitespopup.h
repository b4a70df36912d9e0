#pragma once

#include "base/ids.h"

#include <QFrame>
#include <QList>

class QLineEdit;
class QListWidget;

namespace shipworthy::ui {

/// A task that may have to come first.
struct PrerequisiteChoice {
    ItemId task;
    QString label;
    bool needed = false; ///< it must come first now
};

/// Asks what must come before a task: a list of the plan's tasks to be ticked, those that are needed on top. Typing
/// filters, Enter takes the first one shown and closes, Space ticks and stays. Deletes itself when it closes.
class PrerequisitesPopup : public QFrame {
    Q_OBJECT
public:
    PrerequisitesPopup(const QString &task, const QList<PrerequisiteChoice> &choices, QWidget *parent);

signals:
    void toggled(shipworthy::ItemId needed, bool holds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void takeCurrent();

    QLineEdit *m_search;
    QListWidget *m_tasks;
};

} // namespace shipworthy::ui
