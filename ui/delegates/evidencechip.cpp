#include "delegates/painters.h"

#include "delegates/mirror.h"

#include <QFontMetricsF>
#include <cmath>

namespace shipworthy::ui {

namespace {

struct ChipLook {
    Role text;
    Role ground;
    const char *mark;
    bool outlined;
    bool dashed;
};

ChipLook lookOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Verified: return {Role::VerifiedText, Role::VerifiedChip, "shield", false, false};
    case Evidence::Claimed: return {Role::ClaimedText, Role::ClaimedChip, "speech", false, false};
    case Evidence::Contradicted: return {Role::ContradictedText, Role::ContradictedChip, "unequal", true, false};
    case Evidence::Stale: return {Role::StaleText, Role::StaleChip, "clock", true, true};
    case Evidence::None: break;
    }
    return {Role::Muted, Role::Base, "dash", false, false};
}

QFont chipFont(Evidence evidence)
{
    QFont font = fontFor(Type::Caption);
    if (evidence == Evidence::Contradicted)
        font.setWeight(QFont::DemiBold);
    return font;
}

double padding()
{
    return px(6);
}
double markSide()
{
    return px(13);
}
double gap()
{
    return px(5);
}

} // namespace

int evidenceChipWidth(Evidence evidence)
{
    if (evidence == Evidence::None)
        return int(std::ceil(2 * padding() + markSide()));
    const double word = QFontMetricsF(chipFont(evidence)).horizontalAdvance(wordFor(evidence));
    return int(std::ceil(2 * padding() + markSide() + gap() + word));
}

int paintEvidenceChip(QPainter &painter, const QRectF &rect, Evidence evidence, const Theme &theme)
{
    const ChipLook look = lookOf(evidence);
    const int width = evidenceChipWidth(evidence);
    const double height = std::min<double>(px(20), rect.height());
    const QRectF chip(rect.left(), rect.center().y() - height / 2, width, height);
    const QColor text = theme.color(look.text);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (evidence != Evidence::None) {
        painter.setBrush(theme.color(look.ground));
        QPen pen(look.outlined ? text : QColor(Qt::transparent), 1);
        if (look.dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    }
    const QRectF mark(chip.left() + padding(), chip.center().y() - markSide() / 2, markSide(), markSide());
    paintMark(painter, mark, QLatin1String(look.mark), text);
    if (evidence != Evidence::None) {
        painter.setPen(text);
        painter.setFont(chipFont(evidence));
        paintText(painter, chip.adjusted(padding() + markSide() + gap(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                  wordFor(evidence));
    }
    painter.restore();
    return width;
}

} // namespace shipworthy::ui
