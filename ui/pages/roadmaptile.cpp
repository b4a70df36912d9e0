#include "pages/roadmaptile.h"

#include "delegates/painters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace shipworthy::ui {

RoadmapTile::RoadmapTile(Tone tone, const QString &mark, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_mark(mark)
    , m_label(new QLabel(this))
    , m_action(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setText(action);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), px(6), px(8), px(6));
    layout->addSpacing(px(30)); // edge and mark; mirrored with the layout
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    setMinimumHeight(px(38));
    hide();
}

void RoadmapTile::say(const QString &fact, const QString &more)
{
    m_fact = fact;
    m_more = more;
    showText();
    setVisible(!fact.isEmpty());
}

QString RoadmapTile::text() const
{
    return m_more.isEmpty() ? m_fact : m_fact + u' ' + m_more;
}

void RoadmapTile::showText()
{
    const Theme theme(palette());
    const Role role = m_tone == Tone::Warning ? Role::MessageText : Role::Text;
    m_label->setText(QStringLiteral("<span style='color:%1'><b>%2</b> %3</span>")
                         .arg(theme.color(role).name(), m_fact.toHtmlEscaped(), m_more.toHtmlEscaped()));
    setAccessibleName(text());
}

void RoadmapTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showText();
    QFrame::changeEvent(event);
}

void RoadmapTile::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const bool warns = m_tone == Tone::Warning;
    const Role edge = warns ? Role::MediumText : m_tone == Tone::Conflict ? Role::ContradictedText : Role::Border;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(warns ? Role::MediumText : Role::Border));
    painter.setBrush(theme.color(warns ? Role::MessageGround : Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    const bool mirrored = isRightToLeft();
    painter.fillRect(QRect(mirrored ? width() - px(4) : 0, 1, px(4), height() - 2), theme.color(edge));
    const int side = px(16);
    const int x = mirrored ? width() - px(14) - side : px(14);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(x, (height() - side) / 2.0, side, side), m_mark,
              theme.color(warns                      ? Role::MessageText
                          : m_tone == Tone::Conflict ? Role::ContradictedText
                                                     : Role::Text));
}

} // namespace shipworthy::ui
