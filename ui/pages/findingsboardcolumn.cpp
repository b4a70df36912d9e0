#include "pages/findingsboardcolumn.h"

#include "base/text.h"
#include "delegates/findingscarddelegate.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLocale>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

constexpr int stripWidth = 40;
constexpr int leastWidth = 196; ///< of a column with cards
constexpr int mostWidth = 420;

int headingHeight()
{
    return px(36);
}

QFont headingFont()
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FindingsBoardColumn::FindingsBoardColumn(FindingsModel &model, QItemSelectionModel &selection,
                                         FindingsCardDelegate &delegate, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cards(new FindingsCardList(this))
{
    m_cards->setModel(&model);
    m_cards->setModelColumn(static_cast<int>(FindingsColumn::Title)); // a model resets it
    m_cards->setSelectionModel(&selection);
    m_cards->setItemDelegate(&delegate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, headingHeight(), 1, px(4));
    layout->addWidget(m_cards);
}

void FindingsBoardColumn::showGroup(const QModelIndex &group, FindingsGrouping field)
{
    m_field = field;
    if (m_cards->rootIndex() != group)
        m_cards->setRootIndex(group);
    refresh();
}

void FindingsBoardColumn::refresh()
{
    const FindingsGroup *group = m_model.group(m_cards->rootIndex());
    if (!group)
        return;
    m_group = *group;
    setObjectName(QStringLiteral("column:") + m_group.id);
    m_cards->setObjectName(QStringLiteral("cards:") + m_group.id);
    setMinimumWidth(isNarrow() ? px(stripWidth) : px(leastWidth));
    setMaximumWidth(isNarrow() ? px(stripWidth) : px(mostWidth));
    m_cards->setVisible(!isNarrow());
    QStringList said{m_group.title, m_group.countText()};
    if (const QString blockers = m_group.blockerText(); !blockers.isEmpty())
        said.append(blockers);
    setAccessibleName(said.join(listComma()));
    m_cards->setAccessibleName(accessibleName());
    setToolTip(QStringLiteral("<p>%1</p>").arg(accessibleName().toHtmlEscaped()));
    update();
}

bool FindingsBoardColumn::isNarrow() const
{
    return m_group.shown == 0;
}

void FindingsBoardColumn::setTarget(bool isTarget)
{
    if (std::exchange(m_isTarget, isTarget) != isTarget)
        update();
}

int FindingsBoardColumn::paintMark(QPainter &painter, const QRect &square) const
{
    const Theme theme(palette());
    if (m_field == FindingsGrouping::Severity)
        paintSeverityBadge(painter, square, fromId<Severity>(m_group.value), theme);
    else if (const auto status = fromId<Status>(m_group.value); status && m_field == FindingsGrouping::Status)
        paintStatusMark(painter, square, *status, theme);
    else
        return 0;
    return square.width() + px(7);
}

void FindingsBoardColumn::paintHeading(QPainter &painter, const QRect &rect) const
{
    const Theme theme(palette());
    QRect rest = rect;
    const QRect mark(rest.left(), rest.center().y() - px(8), px(17), px(17));
    rest.adjust(paintMark(painter, mark), 0, 0, 0);
    if (m_group.blockers > 0 && m_field != FindingsGrouping::Severity) {
        // An octagon with a number: the sign of a blocker everywhere.
        const QString count = QLocale().toString(m_group.blockers);
        painter.setFont(headingFont());
        painter.setPen(theme.color(Role::CriticalText));
        const int width = painter.fontMetrics().horizontalAdvance(count);
        paintText(painter, rest, Qt::AlignRight | Qt::AlignVCenter, count);
        const int side = px(15);
        paintSeverityBadge(painter,
                           QRectF(rest.right() - width - px(4) - side, rest.center().y() - side / 2.0, side, side),
                           Severity::Critical, theme);
        rest.adjust(0, 0, -width - side - px(10), 0);
    }
    painter.setFont(fontFor(Type::Body));
    const QString count = m_group.countText();
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.setFont(headingFont());
    const QString title =
        painter.fontMetrics().elidedText(m_group.title, Qt::ElideRight, std::max(0, rest.width() - countWidth - px(8)));
    painter.setPen(theme.color(Role::Text));
    paintText(painter, rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    rest.adjust(painter.fontMetrics().horizontalAdvance(title) + px(8), 0, 0, 0);
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(Role::Muted));
    paintText(painter, rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

/// The heading of an empty column, from the bottom up like the back of a book.
void FindingsBoardColumn::paintStrip(QPainter &painter) const
{
    const Theme theme(palette());
    const int side = px(17);
    const QRect mark((width() - side) / 2, px(10), side, side);
    {
        const Mirrored mirrored(painter, mark, layoutDirection());
        (void)paintMark(painter, mark);
    }
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(Role::Muted));
    const QString text = m_group.title + QStringLiteral("  ") + m_group.countText();
    const int length = std::min(height() - px(44), painter.fontMetrics().horizontalAdvance(text) + px(2));
    painter.translate(width() / 2.0, px(36) + length);
    painter.rotate(-90);
    paintText(painter, QRect(0, -px(10), length, px(20)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
              painter.fontMetrics().elidedText(text, Qt::ElideRight, length));
}

void FindingsBoardColumn::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirrored mirrored(painter, rect(), isNarrow() ? Qt::LeftToRight : layoutDirection());
    painter.setBrush(theme.color(m_isTarget ? Role::Selection : Role::Sunken));
    painter.setPen(QPen(theme.color(m_isTarget ? Role::Accent : Role::Border), m_isTarget ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
    if (isNarrow())
        paintStrip(painter);
    else
        paintHeading(painter, QRect(px(10), 0, width() - px(20), headingHeight()));
}

void FindingsBoardColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_cards->viewport()->update();
}

} // namespace shipworthy::ui
