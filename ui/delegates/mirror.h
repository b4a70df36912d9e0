#pragma once

#include <QIcon>
#include <QPainter>

namespace shipworthy::ui {

// Everything we paint is laid out from left to right. Where people read from right to left, the same arithmetic is
// mirrored as a whole; what must not be seen in a looking glass (words, letters, ticks, lines over time) is put
// upright again at its mirrored place. From left to right nothing here changes a pixel.

/// Mirrors what is painted within \a bounds while it lives, if \a direction is from right to left.
class Mirrored {
public:
    Mirrored(QPainter &painter, const QRectF &bounds, Qt::LayoutDirection direction);
    ~Mirrored();
    Mirrored(const Mirrored &) = delete;
    Mirrored &operator=(const Mirrored &) = delete;

private:
    QPainter &m_painter;
    QTransform m_before;
};

/// What is painted within \a place while it lives stands there as from left to right, although the rest is mirrored.
class Upright {
public:
    Upright(QPainter &painter, const QRectF &place);
    ~Upright();
    Upright(const Upright &) = delete;
    Upright &operator=(const Upright &) = delete;

private:
    QPainter &m_painter;
    QTransform m_before;
};

[[nodiscard]] bool isMirrored(const QPainter &painter);

/// Text within \a rect. Left and right in \a flags mean leading and trailing unless Qt::AlignAbsolute is set; the words
/// themselves run as their own writing does, so that a title in another language keeps its full stop at its end.
void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text);

/// The flag for text that is painted in pieces: lines of one paragraph run the same way.
[[nodiscard]] int directionFlag(const QString &text);

/// \a icon in the middle of \a rect, never in a looking glass.
void paintIcon(QPainter &painter, const QIcon &icon, const QRect &rect, QIcon::Mode mode = QIcon::Normal);

} // namespace shipworthy::ui
