#include "standup/standupdelegates.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/findingscolumns.h"
#include "items/standupmodel.h"
#include "items/systemsummary.h"
#include "standup/standupheader.h"
#include "standup/standupscale.h"

#include <QPainter>
#include <QWidget>

namespace shipworthy::ui {

namespace {

int windowHeight(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->window()->height() : 900;
}

/// Lays out a row from its leading edge, whichever side that is.
class Row {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_area(option.rect)
        , m_mirrored(option.direction == Qt::RightToLeft)
    {
    }
    [[nodiscard]] QRectF at(double left, double width) const
    {
        return {m_mirrored ? m_area.right() - left - width : m_area.left() + left, m_area.top(), width,
                m_area.height()};
    }
    [[nodiscard]] QRectF square(double left, double side) const
    {
        const QRectF slot = at(left, side);
        return {slot.left(), slot.center().y() - side / 2, side, side};
    }
    void text(const QRectF &rect, const QString &words, const QFont &font, const QColor &color, bool atEnd = false)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const Qt::Alignment side = m_mirrored == atEnd ? Qt::AlignLeft : Qt::AlignRight;
        paintText(m_painter, rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                  QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width()));
    }
    [[nodiscard]] double width() const { return m_area.width(); }

private:
    QPainter &m_painter;
    const QRectF m_area;
    const bool m_mirrored;
};

} // namespace

void StandupRoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto round = index.data(StandupRoundsModel::RowRole).value<StandupRoundRow>();
    const Theme theme(option.palette);
    const StandupScale scale(windowHeight(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Row row(*painter, option);
    if (round.current) {
        painter->fillRect(option.rect, theme.color(Role::Selection));
        painter->fillRect(row.at(0, scale(6)), theme.color(Role::Accent));
    }
    const bool walked = round.left == 0 && !round.current;
    const double side = scale(18);
    if (walked)
        paintMark(*painter, row.square(scale(32), side), QStringLiteral("tick"), theme.color(Role::VerifiedText));
    else if (round.current)
        row.text(row.at(scale(32), side),
                 option.direction == Qt::RightToLeft ? QStringLiteral("‹") : QStringLiteral("›"),
                 scale.font(24, QFont::DemiBold), theme.color(Role::Accent));
    const QString end = round.current ? clockText(round.seconds) : QString::number(round.left);
    const QFont font = scale.font(24, round.current ? QFont::DemiBold : QFont::Normal);
    const double endWidth = QFontMetricsF(scale.row()).horizontalAdvance(end) + 2;
    const double left = scale(66);
    row.text(row.at(left, row.width() - left - endWidth - scale(44)), round.name, font,
             theme.color(walked ? Role::Muted : Role::Text));
    if (!walked)
        row.text(row.at(row.width() - endWidth - scale(32), endWidth), end, scale.row(), theme.color(Role::Muted),
                 true);
    painter->restore();
}

QSize StandupRoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, StandupScale(windowHeight(option))(54)};
}

void StandupQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto facts = index.data(StandupQueueModel::FactsRole).value<FindingFactsPtr>();
    const QDate today = index.data(StandupQueueModel::TodayRole).toDate();
    const Theme theme(option.palette);
    const StandupScale scale(windowHeight(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.color(Role::Border));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    Row row(*painter, option);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect.adjusted(0, 1, 0, 0), theme.color(Role::Hover));
    const double side = scale(30);
    paintSeverityBadge(*painter, row.square(0, side), facts->severity, theme);
    double left = side + scale(14);
    const QString key = leadingKey(cellText(FindingsColumn::Key, *facts));
    const double keyWidth = scale(112);
    if (!key.isEmpty())
        row.text(row.at(left, keyWidth - scale(10)), key, scale.keyFont(20), theme.color(Role::Text));
    left += keyWidth;

    QString end;
    QString mark;
    Role role = Role::Muted;
    const StandupCall call = callOf(*facts, today);
    if (facts->evidence == Evidence::Contradicted) {
        end = wordFor(Evidence::Contradicted);
        mark = QStringLiteral("unequal");
        role = Role::ContradictedText;
    } else if (facts->isLate(today)) {
        end = dueText(facts->due, today, false).text;
        mark = QStringLiteral("warning");
        role = Role::CriticalText;
    } else if (facts->due.isValid()) {
        end = dueText(facts->due, today, false).text;
    } else if (call == StandupCall::Blocker) {
        end = wordFor(call);
    }
    const QFont endFont = scale.font(21, mark.isEmpty() ? QFont::Normal : QFont::DemiBold);
    const double endWidth = QFontMetricsF(endFont).horizontalAdvance(end) + 2;
    row.text(row.at(row.width() - endWidth, endWidth), end, endFont, theme.color(role), true);
    const double markSide = mark.isEmpty() ? 0 : scale(20);
    if (!mark.isEmpty())
        paintMark(*painter, row.square(row.width() - endWidth - markSide - scale(8), markSide), mark,
                  theme.color(role));
    row.text(row.at(left, row.width() - left - endWidth - markSide - scale(24)),
             cellText(FindingsColumn::Title, *facts), scale.row(), theme.color(Role::Text));
    painter->restore();
}

QSize StandupQueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, StandupScale(windowHeight(option))(46)};
}

} // namespace shipworthy::ui
