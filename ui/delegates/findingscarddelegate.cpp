#include "delegates/findingscarddelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/secrets.h"
#include "items/findingtext.h"
#include "items/waiverwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextLayout>
#include <QTextOption>
#include <QToolTip>

namespace shipworthy::ui {
namespace {

constexpr int titleLines = 2;

int captionHeight()
{
    return std::max(px(18), QFontMetrics(fontFor(Type::Caption)).height());
}

int titleHeight()
{
    return titleLines * QFontMetrics(fontFor(Type::Body)).lineSpacing();
}

QRect cardIn(const QRect &cell)
{
    return cell.adjusted(px(6), px(3), -px(6), -px(3));
}

/// Draws what fits and gives back the width used.
int paintWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment, const QColor &color)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.setPen(color);
    paintText(painter, rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

/// The title in at most two lines, the last one elided.
void paintTitle(QPainter &painter, const QRect &rect, const QString &title, const QColor &color)
{
    painter.setPen(color);
    QTextLayout layout(title, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const int lineHeight = painter.fontMetrics().lineSpacing();
    for (int i = 0; i < titleLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isCut = i == titleLines - 1 && line.textStart() + line.textLength() < title.size();
        const QString text =
            isCut ? painter.fontMetrics().elidedText(title.sliced(line.textStart()), Qt::ElideRight, rect.width())
                  : title.sliced(line.textStart(), line.textLength()).trimmed();
        paintText(painter, QRect(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight),
                  Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | directionFlag(title), text);
    }
    layout.endLayout();
}

} // namespace

FindingsCardDelegate::FindingsCardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FindingsCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto facts = index.data(FindingsModel::FactsRole).value<FindingFactsPtr>();
    if (!facts)
        return;
    const Theme theme(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect card = cardIn(option.rect);
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.color(isSelected                                       ? Role::Selection
                                  : option.state.testFlag(QStyle::State_MouseOver) ? Role::Hover
                                                                                   : Role::Raised));
    painter->setPen(QPen(theme.color(isSelected ? Role::Accent : Role::Border), 1));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(Role::Text), 1.5));
        painter->drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), px(3), px(3));
    }
    QRect row = card.adjusted(px(9), px(6), -px(8), 0);
    row.setHeight(captionHeight());
    paintHead(*painter, row, *facts, theme);
    row.moveTop(row.bottom() + px(3));
    row.setHeight(titleHeight());
    painter->setFont(fontFor(Type::Body));
    paintTitle(*painter, row, cellText(FindingsColumn::Title, *facts), theme.color(Role::Text));
    row.moveTop(row.bottom() + px(3));
    row.setHeight(captionHeight());
    paintWhoAndWhen(*painter, row, *facts, theme);
    row.moveTop(row.bottom() + px(2));
    row.setHeight(px(20));
    paintFoot(*painter, row, *facts, theme);
    painter->restore();
}

void FindingsCardDelegate::paintHead(QPainter &painter, const QRect &row, const FindingFacts &facts,
                                     const Theme &theme) const
{
    const int side = px(18);
    paintSeverityBadge(painter, QRectF(row.left(), row.center().y() + 0.5 - side / 2.0, side, side), facts.severity,
                       theme);
    QRect rest = row.adjusted(side + px(6), 0, 0, 0);
    if (facts.isBlockerRated() && facts.isOpen()) {
        QFont bold = fontFor(Type::Caption);
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        const int used = paintWords(painter, rest, tr("Blocker"), Qt::AlignRight, theme.color(Role::CriticalText));
        rest.adjust(0, 0, -used - px(6), 0);
    }
    const QString priority = idText(facts.priority);
    painter.setFont(fixedFont());
    const QString key = cellText(FindingsColumn::Key, facts);
    const int used = paintWords(painter, rest, key, Qt::AlignLeft, theme.color(Role::Text));
    rest.adjust(key.isEmpty() ? 0 : used + px(6), 0, 0, 0);
    painter.setFont(fontFor(Type::Caption));
    if (rest.width() > painter.fontMetrics().horizontalAdvance(priority))
        paintWords(painter, rest, priority, Qt::AlignLeft, theme.color(Role::Muted));
}

void FindingsCardDelegate::paintWhoAndWhen(QPainter &painter, const QRect &row, const FindingFacts &facts,
                                           const Theme &theme) const
{
    painter.setFont(fontFor(Type::Caption));
    const DueText due = dueText(facts.due, m_today, !facts.isLate(m_today) && !facts.isOpen());
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(due.late ? bold : painter.font()).horizontalAdvance(due.text) +
                      (due.late ? px(13) + px(4) : 0) + px(2);
    const QString owner = cellText(FindingsColumn::Owner, facts);
    const QString who = owner.isEmpty() ? tr("nobody") : owner;
    // Half of the row is for the day, and what the name leaves.
    const int left = row.width() - painter.fontMetrics().horizontalAdvance(who) - px(8);
    const int taken = std::min(width, std::max(row.width() / 2, left));
    const QRect when(row.right() + 1 - taken, row.top(), taken, row.height());
    if (facts.due.isValid())
        paintDue(painter, when, due, theme);
    else
        paintWords(painter, when, due.text, Qt::AlignRight, theme.color(Role::Muted));
    paintWords(painter, row.adjusted(0, 0, -when.width() - px(6), 0), who, Qt::AlignLeft,
               theme.color(owner.isEmpty() ? Role::Muted : Role::Text));
}

void FindingsCardDelegate::paintFoot(QPainter &painter, const QRect &row, const FindingFacts &facts,
                                     const Theme &theme) const
{
    const int chip = facts.evidence == Evidence::None ? px(12) : evidenceChipWidth(facts.evidence);
    painter.setFont(fontFor(Type::Caption));
    QRect rest = row.adjusted(0, 0, -chip - px(6), 0);
    if (m_field == FindingsGrouping::Status) {
        paintWords(painter, rest, cellText(FindingsColumn::System, facts), Qt::AlignLeft, theme.color(Role::Muted));
    } else {
        const int side = px(14);
        paintStatusMark(painter, QRectF(rest.left(), rest.center().y() + 0.5 - side / 2.0, side, side),
                        shownStatus(facts), theme);
        rest.adjust(side + px(5), 0, 0, 0);
        paintWords(painter, rest, facts.statusText(), Qt::AlignLeft, theme.color(Role::Text));
    }
    if (facts.evidence == Evidence::None)
        paintWords(painter, row, QStringLiteral("–"), Qt::AlignRight, theme.color(Role::Muted));
    else
        paintEvidenceChip(painter, QRect(row.right() + 1 - chip, row.top(), chip, row.height()), facts.evidence, theme);
}

QSize FindingsCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(120), 2 * captionHeight() + titleHeight() + px(20) + px(6 + 3 + 3 + 2 + 7) + 2 * px(3)};
}

bool FindingsCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    const auto facts = index.data(FindingsModel::FactsRole).value<FindingFactsPtr>();
    if (event->type() != QEvent::ToolTip || !facts)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Plain text: a document's words are never read as rich text.
    const QString tip =
        QStringLiteral("<p>%1<br>%2<br>%3</p>")
            .arg(cellText(FindingsColumn::Title, *facts).toHtmlEscaped(), factsLine(*facts).toHtmlEscaped(),
                 cellText(FindingsColumn::System, *facts).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace shipworthy::ui
