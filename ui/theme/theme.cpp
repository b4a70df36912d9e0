#include "theme/theme.h"

#include "theme/edgestyle.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QStyle>
#include <cmath>
#include <initializer_list>

namespace shipworthy::ui {

namespace {

constexpr double readable = 4.5; // WCAG AA for text
constexpr double visible = 3.0;  // and for marks and edges
constexpr double designFontPixels = 13;

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isDarkPalette(const QPalette &palette)
{
    return relativeLuminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

/// The first of \a candidates that stands out on every one of \a grounds, else the last.
QColor firstReadable(std::initializer_list<QColor> candidates, std::initializer_list<QColor> grounds, double limit)
{
    for (const QColor &candidate : candidates) {
        bool holds = true;
        for (const QColor &ground : grounds)
            holds = holds && contrast(candidate, ground) >= limit;
        if (holds)
            return candidate;
    }
    return *(candidates.end() - 1);
}

/// Neutral roles of a desktop's own palette. A colour the desktop has no role for is mixed from the ones it has.
class DesktopColors {
public:
    DesktopColors(const QPalette &palette, bool dark)
        : m_palette(palette)
        , m_dark(dark)
    {
    }

    QColor color(Role role) const
    {
        switch (role) {
        case Role::Window: return window();
        case Role::Base: return base();
        case Role::Alternate: return of(QPalette::AlternateBase);
        case Role::Raised: return m_dark ? mixed(window(), text(), 0.05) : base();
        case Role::Sunken: return sunken();
        case Role::Hover: return mixed(base(), of(QPalette::Highlight), 0.1);
        case Role::Selection: return selection();
        case Role::Border: return mixed(window(), text(), 0.18);
        case Role::Edge:
            return firstReadable({mixed(window(), text(), 0.5), mixed(window(), text(), 0.7), text()},
                                 {window(), base()}, visible);
        case Role::Text: return text();
        case Role::Muted:
            return firstReadable({of(QPalette::PlaceholderText), mixed(text(), window(), 0.25), text()},
                                 {window(), base(), selection(), sunken()}, readable);
        case Role::Accent:
            return firstReadable({of(QPalette::Link), token(Role::Accent, m_dark), text()},
                                 {window(), base(), selection(), sunken()}, readable);
        case Role::OnAccent: {
            const QColor accent = color(Role::Accent);
            return firstReadable({token(Role::OnAccent, m_dark), base()}, {accent}, readable);
        }
        default: return status(role);
        }
    }

private:
    QColor of(QPalette::ColorRole role) const
    {
        // Breeze and others give PlaceholderText as text with an alpha; contrast needs opaque colours.
        const QColor given = m_palette.color(QPalette::Active, role);
        const QColor ground = m_palette.color(QPalette::Active, QPalette::Base);
        return given.alpha() == 255 ? given : mixed(ground, given, static_cast<double>(given.alphaF()));
    }
    QColor window() const { return of(QPalette::Window); }
    QColor base() const { return of(QPalette::Base); }
    QColor text() const { return of(QPalette::WindowText); }
    QColor sunken() const { return mixed(window(), m_dark ? QColor(Qt::black) : text(), m_dark ? 0.25 : 0.06); }

    // Text keeps its colour on a selection (design), so a strong highlight is thinned until it does.
    QColor selection() const
    {
        const QColor highlight = of(QPalette::Highlight);
        for (const double share : {1.0, 0.45, 0.3}) {
            const QColor thinned = mixed(base(), highlight, share);
            if (contrast(thinned, text()) >= 7)
                return thinned;
        }
        return mixed(base(), highlight, 0.18);
    }

    QColor status(Role role) const
    {
        const QColor ours = token(role, m_dark);
        switch (role) {
        case Role::CriticalText:
        case Role::MediumText:
        case Role::VerifiedText:
        case Role::ClaimedText:
        case Role::ContradictedText:
        case Role::StaleText: return firstReadable({ours, text()}, {window(), base(), selection(), sunken()}, readable);
        default: return ours;
        }
    }

    const QPalette &m_palette;
    bool m_dark;
};

double applicationFontPixels()
{
    const QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

QFont scaled(QFont font, double factor)
{
    const double pixels = applicationFontPixels();
    // Nothing under 11 px, unless the whole desktop is smaller.
    const double wanted = std::max(pixels * factor, std::min(11.0, pixels));
    font.setPixelSize(static_cast<int>(std::lround(wanted)));
    return font;
}

/// What the desktop itself would show, without anything we set before.
QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const QPalette plain = QApplication::style()->standardPalette();
    // A desktop that says nothing leaves the style's own palette in place: ours is better made.
    const auto same = [&](QPalette::ColorRole role) { return desktop.color(role) == plain.color(role); };
    const bool saysNothing = same(QPalette::Window) && same(QPalette::Base) && same(QPalette::Highlight);
    const bool legible = contrast(desktop.color(QPalette::WindowText), desktop.color(QPalette::Window)) >= readable;
    return saysNothing || !legible ? tokenPalette(isDarkPalette(desktop)) : desktop;
}

} // namespace

Theme::Theme(const QPalette &palette)
    : m_palette(palette)
    , m_dark(isDarkPalette(palette))
{
}

QColor Theme::color(Role role) const
{
    if (m_palette.color(QPalette::Active, QPalette::Window) == token(Role::Window, m_dark))
        return token(role, m_dark);
    return DesktopColors(m_palette, m_dark).color(role);
}

QFont fontFor(Type type)
{
    QFont font = QApplication::font();
    switch (type) {
    case Type::Caption: return scaled(font, 0.92);
    case Type::Body: return scaled(font, 1);
    case Type::Heading: font.setWeight(QFont::DemiBold); return scaled(font, 1.15);
    case Type::Title: font.setWeight(QFont::DemiBold); return scaled(font, 1.3);
    case Type::Page: font.setWeight(QFont::DemiBold); return scaled(font, 1.4);
    case Type::Plate: font.setWeight(QFont::Bold); return scaled(font, 1.6);
    }
    return font;
}

QFont fixedFont()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.92);
}

int px(double designPixels)
{
    return static_cast<int>(std::lround(designPixels * std::round(applicationFontPixels()) / designFontPixels));
}

void applyColorScheme(const QString &scheme)
{
    // Where a platform brings no style of its own, Qt takes Fusion or "windows".
    const QString style = QApplication::style()->name();
    for (const auto plain : {QLatin1String("fusion"), QLatin1String("windows")}) {
        if (style.compare(plain, Qt::CaseInsensitive) == 0)
            QApplication::setStyle(new EdgeStyle); // the application owns it
    }
    if (scheme == QLatin1String("light"))
        QApplication::setPalette(tokenPalette(false));
    else if (scheme == QLatin1String("dark"))
        QApplication::setPalette(tokenPalette(true));
    else
        QApplication::setPalette(desktopPalette());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace shipworthy::ui
