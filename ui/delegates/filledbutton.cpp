#include "delegates/filledbutton.h"

#include "delegates/mirror.h"
#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {

FilledButton::FilledButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    QFont semibold = fontFor(Type::Body);
    semibold.setWeight(QFont::DemiBold);
    setFont(semibold);
    setAttribute(Qt::WA_Hover);
}

QSize FilledButton::sizeHint() const
{
    const int iconWidth = icon().isNull() ? 0 : px(16) + px(8);
    return {fontMetrics().horizontalAdvance(text()) + iconWidth + px(32), px(34)};
}

void FilledButton::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.color(isEnabled() ? Role::Accent : Role::Edge);
    if (isDown())
        fill = fill.darker(115);
    else if (underMouse() && isEnabled())
        fill = fill.lighter(108);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()), px(4), px(4));

    const int gap = icon().isNull() ? 0 : px(8);
    const int side = icon().isNull() ? 0 : px(16);
    QString label = text();
    label.remove(QLatin1Char('&'));
    const int textWidth = fontMetrics().horizontalAdvance(label);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    int x = (width() - side - gap - textWidth) / 2;
    paintIcon(painter, icon(), QRect(x, (height() - side) / 2, side, side));
    x += side + gap;
    painter.setPen(theme.color(Role::OnAccent));
    paintText(painter, QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, label);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::OnAccent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), px(2), px(2));
    }
}

} // namespace shipworthy::ui
