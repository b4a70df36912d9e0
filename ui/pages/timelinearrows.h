#pragma once

#include "theme/theme.h"

#include <QList>
#include <QPolygonF>

class QPainter;

namespace shipworthy::ui {

/// The arrows from tasks to those that wait for them, in viewport coordinates.
class TimelineArrows {
public:
    enum class Look { Plain, Broken, Critical };

    void clear() { m_arrows.clear(); }
    /// From the end of one bar to the start of another, or straight into it where it starts before the first one ends.
    void add(const QRectF &from, const QRectF &to, Look look);
    /// Draws those that touch \a cell.
    void paint(QPainter &painter, const QRect &cell, const Theme &theme) const;
    [[nodiscard]] qsizetype count() const { return m_arrows.size(); }

private:
    struct Arrow {
        QPolygonF line;
        QRectF bounds; ///< with the head
        QPointF heading{1, 0};
        Look look = Look::Plain;
    };
    static void paint(QPainter &painter, const Arrow &arrow, const QRectF &cell, const Theme &theme);

    QList<Arrow> m_arrows;
};

} // namespace shipworthy::ui
