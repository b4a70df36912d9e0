#pragma once

#include <QWidget>

class QAction;

namespace shipworthy::ui {

/// The bar of keys under a stand-up: each key as a cap with its word; a click does the same. In as many lines as their
/// words need.
class StandupKeys : public QWidget {
    Q_OBJECT
public:
    explicit StandupKeys(QWidget *parent);
    /// Shows \a actions, each with the cap \a caps names in the same place ("1–7"); an empty cap shows the action's
    /// own first key.
    void setActions(const QList<QAction *> &actions, const QStringList &caps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The buttons line by line, all lines about as long.
    [[nodiscard]] QList<QList<QWidget *>> linesIn(int width) const;
    void place();

    QList<QAction *> m_actions; ///< shown
    QList<QWidget *> m_buttons; ///< of each
};

} // namespace shipworthy::ui
