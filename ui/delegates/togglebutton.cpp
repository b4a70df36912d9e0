#include "delegates/togglebutton.h"

#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {

ToggleButton::ToggleButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
}

void ToggleButton::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role ground = isChecked() ? Role::Selection : underMouse() ? Role::Hover : Role::Raised;
    painter.setPen(QPen(theme.color(isChecked() || hasFocus() ? Role::Accent : Role::Edge), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
    const int side = px(16);
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    icon().paint(&painter, square);
}

} // namespace shipworthy::ui
