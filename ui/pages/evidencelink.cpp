#include "pages/evidencelink.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/secrets.h"

#include <QKeyEvent>
#include <algorithm>

namespace shipworthy::ui {

EvidenceLink::EvidenceLink(const QString &key, const QString &title, Evidence evidence, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(withoutSecrets(key))
    , m_title(withoutSecrets(title).simplified())
    , m_evidence(evidence)
{
    setObjectName(QStringLiteral("evidenceLink"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 %2, %3").arg(m_key, m_title, wordFor(evidence)));
    setToolTip(m_key.isEmpty() ? m_title : m_key + QStringLiteral(": ") + m_title);
    connect(this, &QAbstractButton::clicked, this, &EvidenceLink::activated);
}

QSize EvidenceLink::sizeHint() const
{
    return {px(200), px(26)};
}

QSize EvidenceLink::minimumSizeHint() const
{
    return {px(120), px(26)};
}

void EvidenceLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated();
    else
        QAbstractButton::keyPressEvent(event);
}

void EvidenceLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void EvidenceLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void EvidenceLink::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.color(Role::Hover));
    const Mirrored mirrored(painter, rect(), layoutDirection());
    QRect rest = rect().adjusted(px(2), 0, -px(2), 0);
    const int chip = evidenceChipWidth(m_evidence);
    paintEvidenceChip(painter, QRectF(rest.right() - chip, (height() - px(20)) / 2.0, chip, px(20)), m_evidence, theme);
    rest.setRight(rest.right() - chip - px(8));
    const auto words = [&](const QFont &font, Role role, const QString &text, int most) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        const int width = std::min(most, painter.fontMetrics().horizontalAdvance(text) + 1);
        paintText(painter, QRect(rest.left(), 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter,
                  painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        rest.setLeft(rest.left() + width + px(8));
    };
    if (!m_key.isEmpty())
        words(fixedFont(), Role::Accent, m_key, rest.width() / 2);
    if (rest.width() > px(20))
        words(fontFor(Type::Body), Role::Text, m_title, rest.width());
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Role::Accent), 1.5));
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

} // namespace shipworthy::ui
