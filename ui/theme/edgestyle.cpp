#include "theme/edgestyle.h"

#include "theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

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

QRect sliderOf(const QRect &part, Qt::Orientation orientation)
{
    const int margin = (orientation == Qt::Horizontal ? part.height() : part.width()) / 4;
    return orientation == Qt::Horizontal ? part.adjusted(0, margin, 0, -margin) : part.adjusted(margin, 0, -margin, 0);
}

Role sliderRole(const QStyleOptionSlider &bar)
{
    const bool pointedAt = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    if (!(bar.state & QStyle::State_Enabled))
        return Role::Border;
    if (pointedAt && (bar.state & QStyle::State_Sunken))
        return Role::Accent;
    return pointedAt ? Role::Muted : Role::Edge;
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

void EdgeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const Theme theme(option->palette);
    painter->fillRect(option->rect, theme.color(Role::Window));
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme.color(Role::Border));
}

void EdgeStyle::paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const Theme theme(bar.palette);
    const bool across = bar.orientation == Qt::Horizontal;
    painter.fillRect(bar.rect, theme.color(Role::Window));
    const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    if (slider.isValid() && bar.maximum > bar.minimum)
        paintBox(painter, sliderOf(slider, bar.orientation), Qt::NoPen, theme.color(sliderRole(bar)));
    const auto paintArrow = [&](SubControl part, PrimitiveElement arrow, bool atEnd) {
        QStyleOption option = bar;
        option.rect = subControlRect(CC_ScrollBar, &bar, part, widget);
        const int margin = std::min(option.rect.width(), option.rect.height()) / 4;
        option.rect.adjust(margin, margin, -margin, -margin);
        option.state.setFlag(State_Enabled, bar.state & State_Enabled && !atEnd);
        if (option.rect.isValid())
            proxy()->drawPrimitive(arrow, &option, &painter, widget);
    };
    const bool mirrored = across && bar.direction == Qt::RightToLeft;
    paintArrow(SC_ScrollBarSubLine,
               !across    ? PE_IndicatorArrowUp
               : mirrored ? PE_IndicatorArrowRight
                          : PE_IndicatorArrowLeft,
               bar.sliderValue == bar.minimum);
    paintArrow(SC_ScrollBarAddLine,
               !across    ? PE_IndicatorArrowDown
               : mirrored ? PE_IndicatorArrowLeft
                          : PE_IndicatorArrowRight,
               bar.sliderValue == bar.maximum);
}

QIcon EdgeStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const bool more = standard == SP_ToolBarHorizontalExtensionButton || standard == SP_ToolBarVerticalExtensionButton;
    return more ? icon(QStringLiteral("more"), widget ? widget->palette() : QApplication::palette())
                : QProxyStyle::standardIcon(standard, option, widget);
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*bar, *painter, widget);
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
