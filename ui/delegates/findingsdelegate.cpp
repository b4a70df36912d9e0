#include "delegates/findingsdelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/sourcesbadge.h"
#include "domain/secrets.h"
#include "items/findingtext.h"
#include "items/waiverwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainterPath>
#include <QToolTip>

namespace shipworthy::ui {
namespace {

QRectF squareAt(const QRect &cell, int side)
{
    return QRectF(cell.left(), cell.center().y() + 0.5 - side / 2.0, side, side);
}

/// What a cell shows where the fact is absent.
QString absentText(FindingsColumn column)
{
    return column == FindingsColumn::Owner ? FindingsDelegate::tr("nobody") : QStringLiteral("–");
}

void paintWords(QPainter &painter, const QRect &cell, const QString &text, Qt::Alignment alignment, const QColor &color)
{
    painter.setPen(color);
    paintText(painter, cell, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
              painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

/// A small angle, down when open and forward when closed.
void paintChevron(QPainter &painter, const QRectF &square, bool isOpen, const QColor &color)
{
    const double r = square.width() / 4;
    const QPointF c = square.center();
    QPainterPath path;
    if (isOpen) {
        path.moveTo(c + QPointF(-r, -r / 2));
        path.lineTo(c + QPointF(0, r / 2));
        path.lineTo(c + QPointF(r, -r / 2));
    } else {
        path.moveTo(c + QPointF(-r / 2, -r));
        path.lineTo(c + QPointF(r / 2, 0));
        path.lineTo(c + QPointF(-r / 2, r));
    }
    painter.strokePath(path, QPen(color, 1.5));
}

QString ratingText(const SystemRating &rating)
{
    return rating.score ? wordFor(rating.verdict) + u' ' + scoreText(rating.score) : wordFor(rating.verdict);
}

QColor verdictColor(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::NoGo: return theme.color(Role::CriticalText);
    case Verdict::Conditional: return theme.color(Role::MediumText);
    case Verdict::Go: return theme.color(Role::VerifiedText);
    case Verdict::NotRated: return theme.color(Role::Muted);
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsDelegate::FindingsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QColor FindingsDelegate::ground(const QStyleOptionViewItem &option, int row, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return theme.color(Role::Selection);
    if (option.state & QStyle::State_MouseOver)
        return theme.color(Role::Hover);
    return theme.color(row % 2 ? Role::Alternate : Role::Base);
}

QRect FindingsDelegate::contentsOf(const QRect &cell, FindingsColumn column)
{
    // A number ends well before the next column begins.
    return cell.adjusted(column == FindingsColumn::Severity ? px(10) : px(6), 0, isNumeric(column) ? -px(14) : -px(6),
                         0);
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto facts = index.data(FindingsModel::FactsRole).value<FindingFactsPtr>();
    if (!facts)
        return;
    const Theme theme(option.palette);
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setFont(fontFor(Type::Body));
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto column = static_cast<FindingsColumn>(index.column());
    paintCell(*painter, contentsOf(option.rect, column), column, *facts, theme);
    painter->restore();
}

void FindingsDelegate::paintCell(QPainter &painter, const QRect &cell, FindingsColumn column, const FindingFacts &facts,
                                 const Theme &theme) const
{
    switch (column) {
    case FindingsColumn::Severity: paintSeverityBadge(painter, squareAt(cell, px(20)), facts.severity, theme); return;
    case FindingsColumn::Due: {
        const DueText due = dueText(facts.due, m_today, !facts.isLate(m_today) && !facts.isOpen());
        if (facts.due.isValid())
            paintDue(painter, cell, due, theme);
        else
            paintWords(painter, cell, due.text, Qt::AlignLeft, theme.color(Role::Muted));
        return;
    }
    case FindingsColumn::Status: {
        paintStatusMark(painter, squareAt(cell, px(16)), shownStatus(facts), theme);
        const QRect words = cell.adjusted(px(16) + px(6), 0, 0, 0);
        paintWords(painter, words, facts.statusText(), Qt::AlignLeft, theme.color(Role::Text));
        return;
    }
    case FindingsColumn::Evidence: paintEvidenceChip(painter, cell, facts.evidence, theme); return;
    case FindingsColumn::Key: painter.setFont(fixedFont()); break;
    case FindingsColumn::Title:
        if (!facts.sources.isEmpty()) {
            paintWithSources(painter, cell, cellText(column, facts), sourcesText(facts), theme);
            return;
        }
        break;
    default: break;
    }
    const QString text = cellText(column, facts);
    const Qt::Alignment alignment = isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft;
    const bool isQuiet = text.isEmpty() || column == FindingsColumn::Section || column == FindingsColumn::Document;
    paintWords(painter, cell, text.isEmpty() ? absentText(column) : text, alignment,
               theme.color(isQuiet ? Role::Muted : Role::Text));
}

void FindingsDelegate::paintGroup(QPainter &painter, const QRect &rect, const FindingsGroup &group, bool isOpen,
                                  bool hasFocus, const Theme &theme) const
{
    painter.save();
    painter.fillRect(rect, theme.color(Role::Sunken));
    painter.setRenderHint(QPainter::Antialiasing);
    QRect rest = rect.adjusted(px(10), 0, -px(10), 0);
    paintChevron(painter, squareAt(rest, px(14)), isOpen, theme.color(Role::Muted));
    rest.adjust(px(22), 0, 0, 0);
    if (group.rating) {
        paintVerdictMark(painter, squareAt(rest, px(16)), group.rating->verdict,
                         verdictColor(group.rating->verdict, theme));
        rest.adjust(px(24), 0, 0, 0);
    }
    QStringList right;
    if (group.rating)
        right.append(ratingText(*group.rating));
    for (const QString &sum : {group.blockerText(), group.effortSummary()}) {
        if (!sum.isEmpty())
            right.append(sum);
    }
    const QString summary = right.join(QStringLiteral(" · "));
    const QFont small = fontFor(Type::Caption);
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    // The title goes first where both do not fit.
    const int countWidth = QFontMetrics(fontFor(Type::Body)).horizontalAdvance(group.countText()) + px(10);
    const int titleWidth = std::min(boldMetrics.horizontalAdvance(group.title), std::max(0, rest.width() - countWidth));
    painter.setFont(bold);
    paintWords(painter, QRect(rest.left(), rest.top(), titleWidth + 1, rest.height()), group.title, Qt::AlignLeft,
               theme.color(Role::Text));
    painter.setFont(fontFor(Type::Body));
    rest.adjust(titleWidth + px(10), 0, 0, 0);
    paintWords(painter, rest, group.countText(), Qt::AlignLeft, theme.color(Role::Muted));
    rest.adjust(countWidth, 0, 0, 0);
    painter.setFont(small);
    if (rest.width() > px(60))
        paintWords(painter, rest, summary, Qt::AlignRight, theme.color(Role::Muted));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (hasFocus) {
        painter.setPen(QPen(theme.color(Role::Text), 1.5));
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter.restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int chip =
        index.column() == static_cast<int>(FindingsColumn::Evidence) ? evidenceChipWidth(Evidence::Contradicted) : 0;
    const int width = QStyledItemDelegate::sizeHint(option, index).width() + px(12);
    return {std::max(chip + px(12), width), px(28)};
}

QString FindingsDelegate::toolTip(FindingsColumn column, const FindingFacts &facts, bool isElided) const
{
    switch (column) {
    case FindingsColumn::Severity:
        if (!facts.severity)
            return tr("No severity stated");
        return facts.finding && !facts.finding->severityText.isEmpty()
                 ? tr("%1, from “%2”").arg(wordFor(*facts.severity), withoutSecrets(facts.finding->severityText))
                 : wordFor(*facts.severity);
    case FindingsColumn::Effort: return facts.effort ? withoutSecrets(facts.effort->text) : tr("No estimate");
    case FindingsColumn::Due:
        return facts.due.isValid() ? QLocale().toString(facts.due, QLocale::LongFormat) : tr("No due day");
    case FindingsColumn::Status: return statusInFull(facts);
    case FindingsColumn::Section: return withoutSecrets(facts.section.join(QStringLiteral(" › ")));
    case FindingsColumn::Title:
    case FindingsColumn::Document:
        if (!facts.sources.isEmpty())
            return cellText(column, facts) + u'\n' + sourcePlaces(facts).join(u'\n');
        [[fallthrough]];
    default: return isElided ? cellText(column, facts) : QString();
    }
}

bool FindingsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto facts = index.data(FindingsModel::FactsRole).value<FindingFactsPtr>();
    if (event->type() != QEvent::ToolTip || !facts)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto column = static_cast<FindingsColumn>(index.column());
    const QFont font = column == FindingsColumn::Key ? fixedFont() : fontFor(Type::Body);
    const bool isElided = QFontMetrics(font).horizontalAdvance(cellText(column, *facts)) > option.rect.width() - px(12);
    // Plain text: a document's words are never read as rich text.
    const QString tip = toolTip(column, *facts, isElided).toHtmlEscaped();
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(tip), view);
    return true;
}

} // namespace shipworthy::ui
