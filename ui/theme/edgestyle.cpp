#include "theme/edgestyle.h"

#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace shipworthy::ui {

namespace {

void paintBox(QPainter &painter, const QRect &rect, const QPen &edge, const QBrush &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// Around what takes text or a choice.
void paintFieldEdge(QPainter &painter, const QStyleOption &option)
{
    const Theme theme(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    paintBox(painter, option.rect,
             theme.color(focused   ? Role::Accent
                         : enabled ? Role::Edge
                                   : Role::Border),
             Qt::NoBrush);
}

bool isFlat(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::Flat);
}

bool hasFrame(const QStyleOptionComplex &option)
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option))
        return combo->frame;
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    return spin && spin->frame;
}

} // namespace

EdgeStyle::EdgeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isButton = element == PE_PanelButtonTool || element == PE_PanelButtonCommand;
    if (isButton && (option->state & State_On)) {
        const Theme theme(option->palette);
        const bool enabled = option->state & State_Enabled;
        paintBox(*painter, option->rect, theme.color(enabled ? Role::Accent : Role::Edge),
                 theme.color(Role::Selection));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        paintFieldEdge(*painter, *option);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintBox(*painter, option->rect, Theme(option->palette).color(Role::Edge), Qt::NoBrush);
    else if (element == PE_PanelButtonCommand && !isFlat(*option))
        paintBox(*painter, option->rect, Theme(option->palette).color(Role::Border), Qt::NoBrush);
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFrame(*option))
        paintFieldEdge(*painter, *option);
}

int EdgeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace shipworthy::ui
