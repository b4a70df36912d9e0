#pragma once

#include <QListView>

namespace shipworthy::ui {

/// The cards of one column of a board: a list of one group of the model. Cards are dragged by the mouse without a loop
/// of its own, so that the window goes on living and Esc cancels.
class FindingsCardList : public QListView {
    Q_OBJECT
public:
    explicit FindingsCardList(QWidget *parent = nullptr);

signals:
    void stepRequested(int columns); ///< Left and Right: to a neighbouring column; 1 is the next one in reading order
    void moveRequested(int columns); ///< the same with Ctrl: the selected cards go there
    void dragged(const QPoint &at);  ///< on the screen; the pressed card is among the selected ones
    void dropped(const QPoint &at);
    void dragCancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPoint m_pressed;
    bool m_mayDrag = false;
    bool m_isDragging = false;
};

} // namespace shipworthy::ui
