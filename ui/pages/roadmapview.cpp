#include "pages/roadmapview.h"

#include "delegates/mirror.h"
#include "delegates/timelinedelegate.h"
#include "delegates/timelineheader.h"
#include "items/roadmapfilter.h"
#include "items/roadmapmodel.h"
#include "pages/roadmapcelldelegate.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <cmath>

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
    , m_tip(new QLabel(viewport()))
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
    m_tip->setObjectName(QStringLiteral("roadmapDragTip"));
    m_tip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tip->setAutoFillBackground(true);
    m_tip->setBackgroundRole(QPalette::ToolTipBase);
    m_tip->setForegroundRole(QPalette::ToolTipText);
    m_tip->setFrameShape(QFrame::Box);
    m_tip->setMargin(px(4));
    m_tip->hide();
    viewport()->setMouseTracking(true);
    const auto recount = [this] { m_rowsCounted = false; };
    connect(this, &QTreeView::expanded, this, recount);
    connect(this, &QTreeView::collapsed, this, recount);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, recount);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(&filter, &QAbstractItemModel::rowsMoved, this, recount);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, recount);
    connect(&filter, &QAbstractItemModel::modelReset, this, recount);
    connect(m_time, &QScrollBar::valueChanged, this, &RoadmapView::rescale);
    connect(m_header, &QHeaderView::sectionResized, this, &RoadmapView::rescale);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &RoadmapView::rescale);
}

void RoadmapView::setZoom(TimelineZoom zoom, std::optional<double> x)
{
    const double anchor = x.value_or(columnWidth(timeline) / 2.0);
    const double day = m_scale.dayAt(anchor);
    m_zoom = zoom;
    rescale();
    m_time->setValue(m_time->value() + int(std::lround(m_scale.dayWidth() * (day - m_scale.dayAt(anchor)))));
    emit zoomChanged();
}

void RoadmapView::zoomBy(int steps, std::optional<double> x)
{
    constexpr std::array nearer{TimelineZoom::Fit, TimelineZoom::Months, TimelineZoom::Weeks, TimelineZoom::Days};
    const double width = m_scale.dayWidth();
    const auto widthAt = [&](TimelineZoom zoom) {
        return TimelineScale(m_model.plan().axis, zoom, columnWidth(timeline)).dayWidth();
    };
    auto at = std::ranges::find(nearer, m_zoom) - nearer.begin();
    // A short plan fills the column at several steps: the next one is the next that looks different.
    do {
        at += steps > 0 ? 1 : -1;
        if (at < 0 || at >= qsizetype(nearer.size()))
            return;
    } while (at > 0 && std::abs(widthAt(nearer[std::size_t(at)]) - width) < 0.01);
    setZoom(nearer[std::size_t(at)], x);
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
    m_grid.clear();
    const auto weeks = scale.weeks();
    for (const TimelineScale::Tick &week : weeks) {
        if (week.x >= 0 && week.x <= columnWidth(timeline))
            m_grid.append(week.x);
    }
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

void RoadmapView::countRows() const
{
    if (m_rowsCounted)
        return;
    m_rowsCounted = true;
    m_rowOf.clear();
    m_shown.clear();
    int row = 0;
    const auto count = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int at = 0; at < m_filter.rowCount(parent); ++at) {
            const QModelIndex index = m_filter.index(at, 0, parent);
            if (const ItemId task = rowAt(index).item; task.isValid()) {
                m_rowOf.insert(task, row);
                m_shown.append(task);
            }
            ++row;
            if (isExpanded(index))
                self(self, index);
        }
    };
    count(count, {});
}

std::optional<QRect> RoadmapView::timeCellOf(ItemId task) const
{
    countRows();
    const auto row = m_rowOf.constFind(task);
    if (row == m_rowOf.cend() || !m_model.indexOf(task).isValid())
        return std::nullopt;
    const int height = indexRowSizeHint(m_filter.index(0, 0));
    return QRect(columnViewportPosition(timeline), *row * height - verticalOffset(), columnWidth(timeline), height);
}

std::optional<QRectF> RoadmapView::barOf(ItemId task) const
{
    const auto cell = timeCellOf(task);
    return cell ? m_delegate->barIn(*cell, m_model.row(m_model.indexOf(task))) : std::nullopt;
}

std::optional<QRectF> RoadmapView::linkMarkOf(ItemId task) const
{
    const auto cell = timeCellOf(task);
    return cell ? m_delegate->linkMarkIn(*cell, m_model.row(m_model.indexOf(task))) : std::nullopt;
}

void RoadmapView::collectArrows()
{
    m_arrows.clear();
    if (!m_dependenciesShown)
        return;
    countRows();
    const int height = std::max(1, indexRowSizeHint(m_filter.index(0, 0)));
    const int top = verticalOffset() / height - 1;
    const int bottom = (verticalOffset() + viewport()->height()) / height + 1;
    for (const ItemId task : std::as_const(m_shown)) {
        const RoadmapRow &row = m_model.row(m_model.indexOf(task));
        for (const ItemId id : row.needs) {
            const int here = m_rowOf.value(task);
            const int there = m_rowOf.value(id, -1);
            if (there < 0 || std::max(here, there) < top || std::min(here, there) > bottom)
                continue;
            const auto from = barOf(id);
            const auto to = barOf(task);
            if (!from || !to)
                continue;
            const RoadmapRow &needed = m_model.row(m_model.indexOf(id));
            const bool broken = isDone(row.status) && !isDone(needed.status);
            const bool critical = row.critical && needed.critical;
            m_arrows.add(*from, *to,
                         broken     ? TimelineArrows::Look::Broken
                         : critical ? TimelineArrows::Look::Critical
                                    : TimelineArrows::Look::Plain);
        }
    }
}

void RoadmapView::paintGrid(QPainter &painter, const QRect &cell) const
{
    const Theme theme(palette());
    const QColor line = theme.color(Role::Border);
    for (const double x : m_grid)
        painter.fillRect(QRectF(cell.left() + x, cell.top(), 1, cell.height()), line);
    if (const auto today = m_scale.todayX())
        painter.fillRect(QRectF(cell.left() + *today - 1, cell.top(), 2, cell.height()), theme.color(Role::Accent));
}

void RoadmapView::paintBackdrop(QPainter &painter, const QRect &cell) const
{
    paintGrid(painter, cell);
    m_arrows.paint(painter, cell, Theme(palette()));
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
    QPainter painter(viewport());
    if (rest.height() > 0) {
        painter.save();
        painter.setClipRect(rest);
        paintBackdrop(painter, rest);
        painter.restore();
    }
    if (m_link)
        paintLink(painter);
}

/// From the end of its bar to the mouse, and a frame around the task that would wait.
void RoadmapView::paintLink(QPainter &painter) const
{
    const auto from = barOf(m_link->from);
    if (!from)
        return;
    const Theme theme(palette());
    const bool isPossible = m_link->to.isValid() && whyNoLink(m_model, m_link->from, m_link->to).isEmpty();
    const QColor color = theme.color(m_link->to.isValid() && !isPossible ? Role::CriticalText : Role::Accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, isPossible ? Qt::SolidLine : Qt::DashLine));
    const QPointF start(from->right(), from->center().y());
    painter.drawLine(start, m_link->at);
    painter.setBrush(color);
    painter.drawEllipse(m_link->at, px(3), px(3));
    painter.setBrush(Qt::NoBrush);
    const QModelIndex target = m_filter.mapFromSource(m_model.indexOf(m_link->to));
    if (target.isValid())
        painter.drawRect(QRectF(timeCell(target)).adjusted(1, 1, -1, -1));
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
    paintText(painter, title,
              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
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

} // namespace shipworthy::ui
