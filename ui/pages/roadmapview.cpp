#include "pages/roadmapview.h"

#include "delegates/timelinedelegate.h"
#include "delegates/timelineheader.h"
#include "items/roadmapfilter.h"
#include "items/roadmapmodel.h"
#include "pages/roadmapcelldelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int timeline = int(RoadmapModel::Column::Timeline);

} // namespace

RoadmapView::RoadmapView(RoadmapModel &model, RoadmapFilter &filter, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_filter(filter)
    , m_delegate(new TimelineDelegate(this))
    , m_header(new TimelineHeader(timeline, this))
    , m_time(new QScrollBar(Qt::Horizontal, parent))
{
    setHeader(m_header);
    setModel(&filter);
    setItemDelegate(new RoadmapCellDelegate(this));
    setItemDelegateForColumn(timeline, m_delegate);
    m_delegate->setBackdrop([this](QPainter &painter, const QRect &cell) { paintBackdrop(painter, cell); });
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setIndentation(px(16));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setAccessibleName(tr("Time shown"));
    m_time->hide();
    connect(m_time, &QScrollBar::valueChanged, this, &RoadmapView::rescale);
    connect(m_header, &QHeaderView::sectionResized, this, &RoadmapView::rescale);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &RoadmapView::rescale);
}

void RoadmapView::setZoom(TimelineZoom zoom)
{
    m_zoom = zoom;
    rescale();
}

void RoadmapView::setDependenciesShown(bool shown)
{
    m_dependenciesShown = shown;
    viewport()->update();
}

void RoadmapView::showToday()
{
    if (const auto today = m_scale.todayX())
        m_time->setValue(m_time->value() + int(*today) - columnWidth(timeline) / 2);
}

void RoadmapView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

QList<RoadmapRow> RoadmapView::selectedTasks() const
{
    QList<RoadmapRow> tasks;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    for (const QModelIndex &index : std::as_const(rows)) {
        if (RoadmapRow row = rowAt(index); row.kind == RoadmapRow::Kind::Task)
            tasks.append(std::move(row));
    }
    return tasks;
}

RoadmapRow RoadmapView::rowAt(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    return m_model.row(m_filter.mapToSource(index));
}

void RoadmapView::rescale()
{
    TimelineScale scale(m_model.plan().axis, m_zoom, columnWidth(timeline));
    const int hidden = std::max(0, scale.contentWidth() - columnWidth(timeline));
    {
        const QSignalBlocker quiet(m_time);
        m_time->setRange(0, hidden);
        m_time->setPageStep(std::max(1, columnWidth(timeline)));
        m_time->setSingleStep(std::max(1, int(scale.dayWidth() * 7)));
    }
    m_time->setVisible(hidden > 0);
    scale.scrollTo(m_time->value());
    m_scale = scale;
    m_header->setScale(scale);
    m_delegate->setScale(scale);
    viewport()->update();
}

void RoadmapView::fitNameColumns()
{
    const int width = viewport()->width();
    const int key = px(width < px(760) ? 124 : 150);
    const int owner = px(width < px(760) ? 66 : 92);
    setColumnWidth(int(RoadmapModel::Column::Key), key);
    setColumnWidth(int(RoadmapModel::Column::Owner), owner);
    setColumnWidth(int(RoadmapModel::Column::Task), std::clamp(width * 9 / 20 - key - owner, px(120), px(330)));
}

void RoadmapView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitNameColumns();
    rescale();
}

QRect RoadmapView::timeCell(const QModelIndex &index) const
{
    return visualRect(index.siblingAtColumn(timeline));
}

void RoadmapView::collectArrows()
{
    m_arrows.clear();
    if (!m_dependenciesShown)
        return;
    const auto barOf = [this](const QModelIndex &source) -> std::optional<QRectF> {
        const QModelIndex index = m_filter.mapFromSource(source);
        const QRect cell = index.isValid() ? timeCell(index) : QRect();
        return cell.isEmpty() ? std::nullopt : m_delegate->barIn(cell, m_model.row(source));
    };
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int at = 0; at < m_model.rowCount(parent); ++at) {
            const QModelIndex source = m_model.index(at, 0, parent);
            const RoadmapRow &row = m_model.row(source);
            self(self, source);
            if (row.needs.isEmpty())
                continue;
            const auto to = barOf(source);
            for (const ItemId id : to ? row.needs : QList<ItemId>()) {
                const QModelIndex needed = m_model.indexOf(id);
                const auto from = needed.isValid() ? barOf(needed) : std::nullopt;
                if (!from)
                    continue;
                Arrow arrow = arrowBetween(*from, *to);
                arrow.broken = isDone(row.status) && !isDone(m_model.row(needed).status);
                m_arrows.append(arrow);
            }
        }
    };
    visit(visit, {});
}

RoadmapView::Arrow RoadmapView::arrowBetween(const QRectF &from, const QRectF &to) const
{
    const double barHalf = px(7);
    const double step = px(8);
    Arrow arrow;
    if (to.left() >= from.right() + 2 * step) {
        const double turn = to.left() - step;
        arrow.line << QPointF(from.right(), from.center().y()) << QPointF(turn, from.center().y())
                   << QPointF(turn, to.center().y()) << QPointF(to.left(), to.center().y());
        return arrow;
    }
    // The dependent one starts before the other ends: straight down, or up, into its bar.
    const bool down = to.center().y() > from.center().y();
    const double reach = down ? barHalf : -barHalf;
    const double x =
        std::clamp(to.left() + step, std::min(from.left() + 2, to.left() + 2), std::max(to.right() - 2, to.left() + 2));
    const double start = std::clamp(x, from.left() + 2, std::max(from.left() + 2, from.right() - 2));
    arrow.pointsDown = down;
    arrow.pointsUp = !down;
    arrow.line << QPointF(start, from.center().y() + reach);
    if (std::abs(start - x) > 1) {
        const double turn = from.center().y() + (down ? 1 : -1) * from.height() / 2;
        arrow.line << QPointF(start, turn) << QPointF(x, turn);
    }
    arrow.line << QPointF(x, to.center().y() - reach);
    return arrow;
}

void RoadmapView::paintBackdrop(QPainter &painter, const QRect &cell) const
{
    const Theme theme(palette());
    painter.setPen(theme.color(Role::Border));
    const auto weeks = m_scale.weeks();
    for (const TimelineScale::Tick &week : weeks)
        painter.drawLine(QPointF(cell.left() + week.x + 0.5, cell.top()),
                         QPointF(cell.left() + week.x + 0.5, cell.bottom() + 1));
    if (const auto today = m_scale.todayX())
        painter.fillRect(QRectF(cell.left() + *today - 1, cell.top(), 2, cell.height()), theme.color(Role::Accent));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Arrow &arrow : m_arrows) {
        if (!arrow.line.boundingRect().adjusted(-8, -8, 8, 8).intersects(cell))
            continue;
        const QColor color = theme.color(arrow.broken ? Role::ContradictedText : Role::Edge);
        painter.setPen(QPen(color, 1.3, arrow.broken ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(arrow.line);
        const QPointF tip = arrow.line.last();
        const double size = px(5);
        const double half = size * 0.7;
        QPolygonF head{tip, tip + QPointF(-size, -half), tip + QPointF(-size, half)};
        if (arrow.pointsDown)
            head = {tip, tip + QPointF(-half, -size), tip + QPointF(half, -size)};
        else if (arrow.pointsUp)
            head = {tip, tip + QPointF(-half, size), tip + QPointF(half, size)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(head);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RoadmapView::paintEvent(QPaintEvent *event)
{
    collectArrows();
    QTreeView::paintEvent(event);
    // The grid goes on below the last row.
    QModelIndex last = model()->index(model()->rowCount() - 1, 0);
    while (last.isValid() && isExpanded(last) && model()->rowCount(last) > 0)
        last = model()->index(model()->rowCount(last) - 1, 0, last);
    const int bottom = last.isValid() ? visualRect(last).bottom() + 1 : 0;
    const QRect rest(columnViewportPosition(timeline), bottom, columnWidth(timeline), viewport()->height() - bottom);
    if (rest.height() > 0) {
        QPainter painter(viewport());
        painter.setClipRect(rest);
        paintBackdrop(painter, rest);
    }
}

void RoadmapView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTask = rowAt(index).kind == RoadmapRow::Kind::Task;
    if (isTask)
        QTreeView::drawRow(painter, option, index);
    else
        paintGroup(*painter, option, index);
    if (selectionModel()->isRowSelected(index.row(), index.parent())) {
        QRect edge(option.rect.left(), option.rect.top(), px(3), option.rect.height());
        if (isRightToLeft())
            edge.moveRight(option.rect.right());
        painter->fillRect(edge, Theme(palette()).color(Role::Accent));
    }
}

void RoadmapView::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    const RoadmapRow row = rowAt(index);
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool isCurrent = hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    painter.fillRect(option.rect, theme.color(selected ? Role::Selection : Role::Sunken));

    const QRect first = visualRect(index.siblingAtColumn(0));
    const QRect time = timeCell(index);
    QRect branch = first;
    QRect title = first;
    if (isRightToLeft()) {
        branch.setLeft(first.right() + 1);
        branch.setRight(option.rect.right());
        title.setLeft(time.right() + px(8));
    } else {
        branch.setRight(first.left() - 1);
        branch.setLeft(option.rect.left());
        title.setRight(time.left() - px(8));
    }
    drawBranches(&painter, branch, index);
    QFont font = fontFor(Type::Body);
    font.setWeight(row.kind == RoadmapRow::Kind::System ? QFont::Bold : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(
        title, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(row.title, Qt::ElideRight, title.width()));

    QStyleOptionViewItem cell = option;
    cell.rect = time;
    cell.state.setFlag(QStyle::State_Selected, selected);
    m_delegate->paint(&painter, cell, index.siblingAtColumn(timeline));
    if (isCurrent) {
        painter.setPen(QPen(theme.color(Role::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void RoadmapView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSpace = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (!current.isValid() || (!isEnter && !isSpace)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const RoadmapRow row = rowAt(current);
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier))
        emit sourceRequested(row);
    else if (row.kind != RoadmapRow::Kind::Task)
        setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
    else if (isEnter)
        emit opened(row);
    else
        emit ticked();
    event->accept();
}

void RoadmapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const RoadmapRow row = rowAt(index);
    if (row.kind == RoadmapRow::Kind::Task)
        emit opened(row);
    else
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void RoadmapView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) ||
                          std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (!sideways || !m_time->isVisible()) {
        QTreeView::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
    m_time->setValue(m_time->value() - turned);
    event->accept();
}

} // namespace shipworthy::ui
