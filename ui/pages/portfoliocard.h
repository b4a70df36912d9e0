#pragma once

#include "items/systemsummary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace shipworthy::ui {

/// One system of the portfolio: custom painted, focusable, read out as a whole. Enter opens its findings, Space its
/// menu.
class SystemCard : public QWidget {
    Q_OBJECT
public:
    explicit SystemCard(QWidget *parent = nullptr);

    void setSummary(const SystemSummary &summary, QDate today);
    [[nodiscard]] const SystemSummary &summary() const { return m_summary; }
    void setScoped(bool scoped);
    void setPicked(bool picked); ///< one of those to be compared
    QSize sizeHint() const override;

signals:
    void opened();                        ///< scope to it and show its findings
    void menuRequested(const QPoint &at); ///< in global coordinates
    void fixRequested();                  ///< show what lacks a rating
    void pickToggled();                   ///< C or Ctrl+click: compare this one, or not
    void focusMoved(int key);             ///< an arrow key; the flow knows the neighbour

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeButtons();

    SystemSummary m_summary;
    QDate m_today;
    void describe();

    bool m_scoped = false;
    bool m_picked = false;
    QToolButton *m_menu;
    QPushButton *m_fix;
};

} // namespace shipworthy::ui
