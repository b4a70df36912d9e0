#include "theme/tokens.h"

#include <array>

namespace shipworthy::ui {

namespace {

struct Token {
    Role role;
    QRgb light;
    QRgb dark;
};

// The design's table ("Tokens"). Order is that of Role, which a static_assert below holds.
constexpr std::array tokens{
    Token{Role::Window, 0xECEFF2, 0x20252A},
    Token{Role::Base, 0xFFFFFF, 0x171B1F},
    Token{Role::Alternate, 0xF6F8FA, 0x1C2125},
    Token{Role::Raised, 0xFFFFFF, 0x282E34},
    Token{Role::Sunken, 0xE2E7EC, 0x13171A},
    Token{Role::Hover, 0xE3EEF7, 0x26323C},
    Token{Role::Selection, 0xD5E7F5, 0x20405A},
    Token{Role::Border, 0xC9D1D9, 0x3B444D},
    Token{Role::Edge, 0x76828F, 0x7F8C99},
    Token{Role::Text, 0x16202B, 0xE6EBEF},
    Token{Role::Muted, 0x4E5B69, 0xA9B4BF},
    Token{Role::Accent, 0x0B5A8F, 0x6BB6E8},
    Token{Role::OnAccent, 0xFFFFFF, 0x08202F},
    Token{Role::MessageText, 0x5C4300, 0xF3D37C},
    Token{Role::MessageGround, 0xFFF4D6, 0x3A3218},
    Token{Role::CriticalFill, 0xA3122A, 0xB9253D},
    Token{Role::CriticalText, 0xA3122A, 0xFF8C97},
    Token{Role::HighFill, 0xB4480A, 0xB8500F},
    Token{Role::MediumFill, 0xEDBE45, 0xE8BC4A},
    Token{Role::MediumText, 0x7A5600, 0xF0CB6A},
    Token{Role::OnMedium, 0x2B2000, 0x2B2000},
    Token{Role::LowFill, 0x2F6497, 0x3A6FA3},
    Token{Role::InfoFill, 0x5A6773, 0x5A6773},
    Token{Role::DoneFill, 0x0A6B5C, 0x0E7463},
    Token{Role::OnFill, 0xFFFFFF, 0xFFFFFF},
    Token{Role::VerifiedText, 0x07584B, 0x6FD3BF},
    Token{Role::VerifiedChip, 0xDAF0EB, 0x173A35},
    Token{Role::ClaimedText, 0x3A4A82, 0xB3C0F2},
    Token{Role::ClaimedChip, 0xE7EAF6, 0x2A3047},
    Token{Role::ContradictedText, 0x8C1863, 0xF59BD0},
    Token{Role::ContradictedChip, 0xF8E3F0, 0x46213A},
    Token{Role::StaleText, 0x6B5420, 0xDDC48A},
    Token{Role::StaleChip, 0xF1EBDD, 0x3A3324},
};

constexpr bool isInRoleOrder()
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (static_cast<std::size_t>(tokens[i].role) != i)
            return false;
    }
    return true;
}
static_assert(isInRoleOrder());

} // namespace

QColor token(Role role, bool dark)
{
    const Token &entry = tokens[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

QPalette tokenPalette(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role from) { palette.setColor(to, token(from, dark)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Alternate);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnFill);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, dark ? Role::Border : Role::Raised);
    set(QPalette::Midlight, Role::Sunken);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Edge);
    palette.setColor(QPalette::Shadow, token(dark ? Role::Sunken : Role::Edge, dark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, token(Role::Edge, dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, token(Role::Sunken, dark));
    return palette;
}

} // namespace shipworthy::ui
