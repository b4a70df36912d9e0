#pragma once

#include <QWidget>

class QAction;

namespace shipworthy::ui {

/// The bar of keys under a stand-up: each key as a cap with its word; a click does the same.
class StandupKeys : public QWidget {
    Q_OBJECT
public:
    explicit StandupKeys(QWidget *parent);
    /// Shows \a actions, each with the cap \a caps names in the same place ("1–7"); an empty cap shows the action's
    /// own first key.
    void setActions(const QList<QAction *> &actions, const QStringList &caps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAction *> m_actions; ///< shown
};

} // namespace shipworthy::ui
