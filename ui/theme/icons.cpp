#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>

namespace shipworthy::ui {

namespace {

/// Draws a symbolic SVG ("currentColor") in the palette's text colour, at any size. An icon made with the application's
/// palette follows it, so that a change of scheme re-tints every icon without anybody setting it again.
class SymbolEngine : public QIconEngine {
public:
    SymbolEngine(QByteArray svg, const QPalette &palette, bool pointsAlong)
        : m_svg(std::move(svg))
        , m_pointsAlong(pointsAlong)
        , m_palette(palette)
        , m_follows(palette.color(QPalette::Active, QPalette::WindowText) ==
                    QGuiApplication::palette().color(QPalette::Active, QPalette::WindowText))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = m_follows ? QGuiApplication::palette() : m_palette;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", palette.color(group, QPalette::WindowText).name().toLatin1());
        QSvgRenderer renderer(tinted);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->save();
        if (m_pointsAlong && QGuiApplication::isRightToLeft()) {
            painter->translate(square.left() + square.left() + side, 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QByteArray m_svg;
    bool m_pointsAlong;
    QPalette m_palette;
    bool m_follows;
};

/// Back and forth are the other way round where people read from right to left.
bool pointsAlong(const QString &name)
{
    static constexpr std::array names{u"left", u"right", u"undo", u"redo"};
    return std::ranges::any_of(names, [&](const char16_t *one) { return name == QStringView(one); });
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qPrintable(name));
        return {};
    }
    return QIcon(new SymbolEngine(file.readAll(), palette, pointsAlong(name)));
}

} // namespace shipworthy::ui
