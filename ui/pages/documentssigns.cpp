#include "pages/documentssigns.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace shipworthy::ui {

ItemSigns::ItemSigns(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("itemSigns"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ItemSigns::setItem(std::optional<Severity> severity, const QString &key, Evidence evidence)
{
    m_severity = severity;
    m_key = key;
    m_evidence = evidence;
    const QString word = severity ? wordFor(*severity) : tr("No severity stated");
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(word, key, wordFor(evidence)).simplified());
    setToolTip(QStringLiteral("%1 · %2").arg(word, wordFor(evidence)));
    updateGeometry();
    update();
}

QSize ItemSigns::sizeHint() const
{
    const int keyWidth = QFontMetrics(fixedFont()).horizontalAdvance(m_key);
    return {px(20) + px(8) + keyWidth + px(8) + evidenceChipWidth(m_evidence), px(22)};
}

void ItemSigns::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const qreal side = px(20);
    paintSeverityBadge(painter, QRectF(0, (height() - side) / 2, side, side), m_severity, theme);
    qreal left = side + px(8);
    if (!m_key.isEmpty()) {
        QFont keyFont = fixedFont();
        keyFont.setBold(true);
        painter.setFont(keyFont);
        painter.setPen(theme.color(Role::Text));
        const int width = QFontMetrics(keyFont).horizontalAdvance(m_key);
        paintText(painter, QRectF(left, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_key);
        left += width + px(8);
    }
    if (m_evidence != Evidence::None)
        paintEvidenceChip(painter, QRectF(left, 0, width() - left, height()), m_evidence, theme);
}

CoverageBars::CoverageBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageBars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CoverageBars::setCounts(const std::array<int, lineKinds.size()> &counts)
{
    m_counts = counts;
    QStringList words;
    for (const LineKind kind : lineKinds)
        words.append(tr("%1: %2 lines").arg(wordFor(kind)).arg(counts[static_cast<std::size_t>(kind)]));
    setAccessibleName(words.join(listComma()));
    updateGeometry();
    update();
}

int CoverageBars::rowHeight() const
{
    return fontMetrics().lineSpacing() + px(12);
}

QSize CoverageBars::sizeHint() const
{
    const auto shown = std::ranges::count_if(m_counts, [](int count) { return count > 0; });
    return {px(180), static_cast<int>(shown) * rowHeight()};
}

void CoverageBars::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const int most = std::max(*std::ranges::max_element(m_counts), 1);
    const int lineHeight = fontMetrics().lineSpacing();
    int top = 0;
    for (const LineKind kind : lineKinds) {
        const int count = m_counts[static_cast<std::size_t>(kind)];
        if (count == 0)
            continue;
        const QString number = QLocale().toString(count);
        const QRectF words(0, top, width(), lineHeight);
        const int room = width() - fontMetrics().horizontalAdvance(number) - px(8);
        painter.setPen(theme.color(Role::Text));
        paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter,
                  fontMetrics().elidedText(wordFor(kind), Qt::ElideRight, room));
        paintText(painter, words, Qt::AlignRight | Qt::AlignVCenter, number);
        const QRectF bar(0, top + lineHeight + px(1), width() * qreal(count) / most, px(6));
        if (kind == LineKind::Unclaimed)
            painter.fillRect(bar, QBrush(theme.color(Role::StaleText), Qt::BDiagPattern));
        else if (kind == LineKind::Code)
            painter.fillRect(bar, QBrush(theme.color(Role::ClaimedText), Qt::FDiagPattern));
        else
            painter.fillRect(bar, theme.color(Role::DoneFill));
        top += rowHeight();
    }
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void ProgressStrip::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

QSize ProgressStrip::sizeHint() const
{
    return {px(110), px(12)};
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    paintProgress(painter, rect(), m_done, m_total, Theme(palette()));
}

} // namespace shipworthy::ui
