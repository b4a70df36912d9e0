#pragma once

#include "domain/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace shipworthy::ui {

/// What a colour is for. Neutral roles come from the desktop's palette, status roles are ours (guide: one table of
/// tokens).
enum class Role {
    Window,
    Base,
    Alternate,
    Raised,
    Sunken,
    Hover,
    Selection,
    Border,
    Edge,
    Text,
    Muted,
    Accent,
    OnAccent,
    MessageText,
    MessageGround,
    CriticalFill,
    CriticalText,
    HighFill,
    MediumFill,
    MediumText,
    OnMedium,
    LowFill,
    InfoFill,
    DoneFill,
    OnFill,
    VerifiedText,
    VerifiedChip,
    ClaimedText,
    ClaimedChip,
    ContradictedText,
    ContradictedChip,
    StaleText,
    StaleChip,
};

/// Colours, fonts and measures of the program, for the palette of a widget. A value: ask for it when painting.
class Theme {
public:
    explicit Theme(const QPalette &palette);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor color(Role role) const;

private:
    QPalette m_palette;
    bool m_dark;
};

/// Sizes of type, as factors of the system font (design: Type).
enum class Type { Caption, Body, Heading, Title, Page, Plate };
[[nodiscard]] QFont fontFor(Type type);
[[nodiscard]] QFont fixedFont(); ///< keys, paths, code: 0.92 of the system size

/// A measure given at the design's 13 px font, in pixels for the font in use: px(28) is a row. Rounds to whole pixels.
[[nodiscard]] int px(double designPixels);

/// One of resources/icons/<name>.svg, tinted from the palette, with a disabled variant.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// Colour scheme in force: "system", "light" or "dark"; applies the matching QPalette to the application.
void applyColorScheme(const QString &scheme);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace shipworthy::ui
