#include "pages/endpointsview.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/secrets.h"
#include "items/servicechecksmodel.h"
#include "pages/endpointmarks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

namespace shipworthy::ui {
namespace {

using Column = ServiceChecksModel::Column;

/// Only says how high a row is; the view paints it.
class RowHeight : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }
};

QRectF squareAt(const QRect &rect, int side)
{
    return {double(rect.left()), rect.top() + (rect.height() - side) / 2.0, double(side), double(side)};
}

void paintWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    paintText(painter, rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
              painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintChevron(QPainter &painter, const QRectF &square, bool isOpen, const QColor &color)
{
    const double r = square.width() / 4;
    const QPointF c = square.center();
    QPainterPath path(isOpen ? c + QPointF(-r, -r / 2) : c + QPointF(-r / 2, -r));
    path.lineTo(isOpen ? c + QPointF(0, r / 2) : c + QPointF(r / 2, 0));
    path.lineTo(isOpen ? c + QPointF(r, -r / 2) : c + QPointF(-r / 2, r));
    painter.strokePath(path, QPen(color, 1.5));
}

/// "3 of 10 pass, 1 of 2 up"
QString countText(const ServiceGroup &group)
{
    QStringList parts;
    if (group.checks > 0)
        parts.append(EndpointsView::tr("%1 of %2 pass").arg(group.passing).arg(group.checks));
    if (group.asked > 0)
        parts.append(EndpointsView::tr("%1 of %2 up").arg(group.up).arg(group.addresses));
    else if (group.addresses > 0)
        parts.append(EndpointsView::tr("%1 not asked").arg(group.addresses));
    return parts.join(QStringLiteral(", "));
}

/// What people called a row.
QString nameOf(const QModelIndex &row)
{
    const QVariant check = row.data(ServiceChecksModel::CheckRole);
    return withoutSecrets(check.isValid()
                              ? check.value<WatchedCheck>().name
                              : row.data(ServiceChecksModel::EndpointRole).value<WatchedEndpoint>().purpose);
}

ServiceLook lookOfRow(const QModelIndex &row)
{
    const QVariant check = row.data(ServiceChecksModel::CheckRole);
    return check.isValid() ? serviceLook(check.value<WatchedCheck>())
                           : serviceLook(row.data(ServiceChecksModel::EndpointRole).value<WatchedEndpoint>());
}

QString textOf(const QModelIndex &row, Column column)
{
    return row.siblingAtColumn(int(column)).data().toString();
}

} // namespace

EndpointsView::EndpointsView(QAbstractItemModel &model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("endpointsTree"));
    setAccessibleName(tr("Endpoints"));
    setModel(&model);
    setItemDelegate(new RowHeight(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(px(32));
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSortIndicatorClearable(true); // the third press: the workspace's own order
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    expandAll();
}

/// Of the words for the states of checks in this language; without the sign before them.
int EndpointsView::widestState()
{
    const QFontMetrics metrics(semibold(fontFor(Type::Body)));
    int widest = 0;
    for (const CheckLook look :
         {CheckLook::Pass, CheckLook::Warn, CheckLook::Fail, CheckLook::Error, CheckLook::Stale, CheckLook::NotRun})
        widest = std::max(widest, metrics.horizontalAdvance(wordFor(look)));
    return widest;
}

void EndpointsView::fitColumns()
{
    // The two columns of words share what the others leave.
    const int width = viewport()->width();
    const bool narrow = width < px(640);
    const auto titled = [this](Column column, int least) {
        const QString title = model()->headerData(int(column), Qt::Horizontal).toString();
        return std::clamp(header()->fontMetrics().horizontalAdvance(title) + px(12), least, least * 4 / 3);
    };
    const std::array fixed{
        std::pair{Column::State, narrow ? px(126) : std::clamp(widestState() + px(32), px(126), px(170))},
        std::pair{Column::P95, titled(Column::P95, px(58))},
        std::pair{Column::Latency, narrow ? 0 : titled(Column::Latency, px(90))},
        std::pair{Column::Results, narrow ? 0 : titled(Column::Results, px(94))},
        std::pair{Column::At, titled(Column::At, px(62))},
    };
    int taken = 0;
    for (const auto &[column, its] : fixed) {
        setColumnHidden(int(column), its == 0);
        if (its > 0)
            setColumnWidth(int(column), its);
        taken += its;
    }
    const int words = std::max(px(160), width - taken);
    setColumnWidth(int(Column::Check), words * 13 / 20);
    setColumnWidth(int(Column::Answer), words - words * 13 / 20);
}

QModelIndexList EndpointsView::selectedRows() const
{
    return selectionModel()->selectedRows();
}

void EndpointsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void EndpointsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void EndpointsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    for (int row = first; !parent.isValid() && row <= last; ++row)
        expand(model()->index(row, 0));
}

void EndpointsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

void EndpointsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit currentRowChanged();
}

void EndpointsView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    const bool onChevron = QStyle::visualPos(layoutDirection(), viewport()->rect(), event->pos()).x() < px(30);
    if (event->button() == Qt::LeftButton && onChevron && index.data(ServiceChecksModel::GroupRole).isValid())
        setExpanded(index, !isExpanded(index));
}

void EndpointsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !current().isValid() || event->modifiers() & ~Qt::KeypadModifier)
        return QTreeView::keyPressEvent(event);
    if (current().data(ServiceChecksModel::GroupRole).isValid())
        setExpanded(current(), !isExpanded(current()));
    else
        emit runRequested();
}

QRect EndpointsView::cell(int column, const QRect &row) const
{
    const int padding = px(6);
    const QRect shown(columnViewportPosition(column), row.top(), columnWidth(column), row.height());
    return QStyle::visualRect(layoutDirection(), row, shown).adjusted(padding, 0, -padding, 0);
}

void EndpointsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    const bool isSelected = selectionModel()->isSelected(first);
    const bool isHovered = underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const QVariant group = first.data(ServiceChecksModel::GroupRole);
    const Role plain = group.isValid() ? Role::Sunken : index.row() % 2 ? Role::Alternate : Role::Base;

    const Mirrored mirrored(*painter, row, layoutDirection());
    painter->save();
    painter->fillRect(row, theme.color(isSelected                      ? Role::Selection
                                       : isHovered && !group.isValid() ? Role::Hover
                                                                       : plain));
    if (group.isValid()) {
        paintGroup(*painter, row, group.value<ServiceGroup>(), isExpanded(first), theme);
    } else {
        paintSubject(*painter, row, first, theme);
        paintState(*painter, row, first, theme);
        paintFacts(*painter, row, first, theme);
    }
    if (isSelected)
        painter->fillRect(QRect(row.left(), row.top(), px(3), row.height()), theme.color(Role::Accent));
    if (hasFocus() && current() == first) {
        painter->setPen(QPen(theme.color(Role::Text), 1.5));
        painter->drawRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

void EndpointsView::paintGroup(QPainter &painter, const QRect &row, const ServiceGroup &group, bool isOpen,
                               const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QRect rest = row.adjusted(px(10), 0, -px(12), 0);
    paintChevron(painter, squareAt(rest, px(14)), isOpen, theme.color(Role::Muted));
    rest.setLeft(rest.left() + px(22));

    const auto right = [&](const QString &text, const QColor &color) {
        const int width = std::min(rest.width(), painter.fontMetrics().horizontalAdvance(text) + 1);
        painter.setPen(color);
        paintWords(painter, QRect(rest.right() - width, row.top(), width, row.height()), text, Qt::AlignRight);
        rest.setRight(rest.right() - width - px(16));
    };
    painter.setFont(fontFor(Type::Caption));
    right(countText(group), theme.color(Role::Muted));
    const bool ending = group.secure && group.certificateDays && *group.certificateDays < fewCertificateDays;
    if (!group.origin.isEmpty())
        right(certificateText(group.secure, group.certificateDays),
              theme.color(ending                                  ? Role::CriticalText
                          : group.secure && group.certificateDays ? Role::VerifiedText
                                                                  : Role::Muted));
    if (group.secure) {
        QRectF mark = squareAt(rest, px(14));
        mark.moveRight(rest.right() + px(10));
        if (ending)
            paintMark(painter, mark, QStringLiteral("warning"), theme.color(Role::CriticalText));
        else
            paintIcon(painter, icon(QStringLiteral("lock"), palette()), mark.toRect());
        rest.setRight(static_cast<int>(mark.left()) - px(12));
    }

    painter.setFont(semibold(fontFor(Type::Body)));
    painter.setPen(theme.color(Role::Text));
    const QString name = withoutSecrets(group.systemName);
    // The origin tells groups of one system apart: a long name leaves it room.
    const int originWidth =
        std::min(QFontMetrics(fixedFont()).horizontalAdvance(group.origin) + px(12), rest.width() / 2);
    const int width = std::min(painter.fontMetrics().horizontalAdvance(name) + 1, rest.width() - originWidth);
    paintWords(painter, QRect(rest.left(), row.top(), width, row.height()), name);
    rest.setLeft(rest.left() + width + px(10));
    painter.setFont(fixedFont());
    painter.setPen(theme.color(Role::Muted));
    if (rest.width() > px(40))
        paintWords(painter, rest, group.origin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void EndpointsView::paintSubject(QPainter &painter, const QRect &row, const QModelIndex &index,
                                 const Theme &theme) const
{
    QRect place = cell(int(Column::Check), row).adjusted(px(26), 0, 0, 0);
    const QString subject = textOf(index, Column::Check);
    const QString name = nameOf(index);
    painter.setFont(semibold(fixedFont()));
    painter.setPen(theme.color(Role::Text));
    // A long address leaves the name some room, and the other way round.
    const int wanted = painter.fontMetrics().horizontalAdvance(subject) + 1;
    const int most = name.isEmpty() ? place.width() : std::max(place.width() * 3 / 5, place.width() - px(160));
    const int width = std::min(wanted, most);
    paintWords(painter, QRect(place.left(), row.top(), width, row.height()), subject);
    place.setLeft(place.left() + width + px(8));
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(Role::Muted));
    if (place.width() > px(24))
        paintWords(painter, place, name);
}

void EndpointsView::paintState(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
{
    const ServiceLook look = lookOfRow(index);
    QRect state = cell(int(Column::State), row);
    paintServiceMark(painter, squareAt(state, px(14)), look, theme);
    state.setLeft(state.left() + px(20));
    const bool isQuiet = look == ServiceLook::NotRun || look == ServiceLook::Running || look == ServiceLook::OptIn;
    painter.setFont(isQuiet ? fontFor(Type::Body) : semibold(fontFor(Type::Body)));
    painter.setPen(colorOf(look, theme));
    paintWords(painter, state, textOf(index, Column::State));
}

void EndpointsView::paintFacts(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
{
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(Role::Text));
    paintWords(painter, cell(int(Column::Answer), row), textOf(index, Column::Answer));
    paintWords(painter, cell(int(Column::P95), row), textOf(index, Column::P95), Qt::AlignRight);
    painter.setPen(theme.color(Role::Muted));
    paintWords(painter, cell(int(Column::At), row), textOf(index, Column::At));
    if (isColumnHidden(int(Column::Results)))
        return;
    const auto trend = index.data(ServiceChecksModel::TrendRole).value<CheckTrend>();
    paintLatencyLine(painter, QRectF(cell(int(Column::Latency), row)).adjusted(px(2), px(8), -px(4), -px(8)), trend,
                     theme);
    if (!trend.points.isEmpty())
        paintResultStrip(painter, QRectF(cell(int(Column::Results), row)).adjusted(0, px(7), 0, -px(7)), trend, theme);
}

} // namespace shipworthy::ui
