#pragma once

#include "theme/theme.h"

#include <QFont>

namespace shipworthy::ui {

/// Sizes that are read from the far end of a room: they follow the height of the screen, not the desktop's font. All
/// are given for a window of 900 pixels, where a caption has 18.
class StandupScale {
public:
    explicit StandupScale(int windowHeight)
        : m_factor(std::max(windowHeight, 480) / 900.0)
    {
    }
    [[nodiscard]] int operator()(double pixels) const { return std::max(1, qRound(pixels * m_factor)); }
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const
    {
        QFont font = fontFor(Type::Body);
        font.setPixelSize(std::max(11, qRound(pixels * m_factor)));
        font.setWeight(weight);
        return font;
    }
    [[nodiscard]] QFont keyFont(double pixels) const
    {
        QFont font = fixedFont();
        font.setPixelSize(std::max(11, qRound(pixels * m_factor)));
        return font;
    }

    // What the parts have in common.
    [[nodiscard]] QFont caption() const { return font(18); }
    [[nodiscard]] QFont row() const { return font(22); }
    [[nodiscard]] QFont name() const { return font(24); }

private:
    double m_factor;
};

} // namespace shipworthy::ui
