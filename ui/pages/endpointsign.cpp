#include "pages/endpointsign.h"

#include "delegates/mirror.h"

#include <QPainter>

namespace shipworthy::ui {

EndpointSign::EndpointSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EndpointSign::setSign(ServiceLook look, const QString &number, const QString &word)
{
    m_look = look;
    m_number = number;
    m_word = word;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString EndpointSign::text() const
{
    return m_number.isEmpty() ? m_word : m_number + QChar(u' ') + m_word;
}

QFont EndpointSign::numberFont() const
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize EndpointSign::sizeHint() const
{
    const int number = m_number.isEmpty() ? 0 : QFontMetrics(numberFont()).horizontalAdvance(m_number) + px(5);
    const QFont word = m_number.isEmpty() ? numberFont() : fontFor(Type::Body);
    return {px(20) + number + QFontMetrics(word).horizontalAdvance(m_word) + 1, px(24)};
}

void EndpointSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const int side = px(14);
    paintServiceMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_look, theme);
    QRect rest = rect().adjusted(px(20), 0, 0, 0);
    painter.setPen(colorOf(m_look, theme));
    painter.setFont(numberFont());
    if (!m_number.isEmpty()) {
        paintText(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, m_number);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(m_number) + px(5));
        painter.setFont(fontFor(Type::Body));
    }
    paintText(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

} // namespace shipworthy::ui
