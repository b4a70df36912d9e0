#pragma once

#include <QWidget>

namespace shipworthy::ui {

class SourceView;

/// The whole document on a strip beside the scroll bar: understood lines, marks and the part in sight. A click or drag
/// goes there. Belongs to its view.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    explicit OverviewStrip(SourceView &view);
    [[nodiscard]] static int wantedWidth();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal yOf(int line) const; ///< of the line's upper edge
    void goTo(qreal y);
    void paintClaimed(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    SourceView &m_view;
};

} // namespace shipworthy::ui
