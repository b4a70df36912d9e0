#include "delegates/timelinedelegate.h"
#include "items/roadmapfilter.h"
#include "items/roadmapmodel.h"
#include "pages/roadmapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <utility>

// What keys and mouse do in the roadmap.

namespace shipworthy::ui {
namespace {

constexpr int timeline = int(RoadmapModel::Column::Timeline);

} // namespace

bool RoadmapView::event(QEvent *event)
{
    // Esc belongs to the bar in the user's hand, before it closes anything.
    if (event->type() == QEvent::ShortcutOverride && (m_drag || m_link) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QTreeView::event(event);
}

void RoadmapView::keyPressEvent(QKeyEvent *event)
{
    if ((m_drag || m_link) && event->key() == Qt::Key_Escape) {
        endDrag();
        event->accept();
        return;
    }
    if (moveByKey(*event)) {
        event->accept();
        return;
    }
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

bool RoadmapView::moveByKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const bool onTask = currentIndex().isValid() && rowAt(currentIndex()).kind == RoadmapRow::Kind::Task;
    if (!isArrow || !onTask || (with & ~(Qt::ControlModifier | Qt::ShiftModifier)))
        return false;
    const int step = (event.key() == Qt::Key_Right ? 1 : -1) * (with.testFlag(Qt::ControlModifier) ? 7 : 1);
    const BarPart part = with.testFlag(Qt::ShiftModifier) ? BarPart::End : BarPart::Whole;
    const RoadmapAxis &axis = m_model.plan().axis;
    QList<RoadmapMove> moves;
    const QList<RoadmapRow> tasks = selectedTasks();
    for (const RoadmapRow &row : tasks) {
        // What has no dates yet begins today, or on the first day.
        const qint64 first = axis.today.value_or(1);
        moves.append({row.item, row.span ? moved(*row.span, part, step, axis.calendar)
                                         : DaySpan{first, first + row.workDays - 1}});
    }
    if (m_editable && !moves.isEmpty())
        emit moveRequested(moves);
    return true;
}

double RoadmapView::xIn(QPointF position) const
{
    return position.x() - columnViewportPosition(timeline);
}

std::optional<TimelineDrag> RoadmapView::grabbedAt(QPointF position) const
{
    const QModelIndex index = indexAt(position.toPoint());
    if (!m_editable || !index.isValid() || index.column() != timeline)
        return std::nullopt;
    const RoadmapRow row = rowAt(index);
    const auto bar = m_delegate->plannedBarIn(timeCell(index), row);
    const double reach = px(3);
    if (row.kind != RoadmapRow::Kind::Task || !bar || position.x() < bar->left() - reach ||
        position.x() > bar->right() + reach)
        return std::nullopt;
    const double edge = std::min<double>(px(6), bar->width() / 4);
    const BarPart part = position.x() > bar->right() - edge ? BarPart::End
                       : position.x() < bar->left() + edge  ? BarPart::Begin
                                                            : BarPart::Whole;
    return TimelineDrag{.task = row.item,
                        .part = part,
                        .from = *row.span,
                        .now = *row.span,
                        .pressedDay = m_scale.dayAt(xIn(position))};
}

void RoadmapView::mousePressEvent(QMouseEvent *event)
{
    endDrag();
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    if (const ItemId from = linkMarkAt(event->position()); from.isValid())
        m_link = TimelineLink{.from = from, .at = event->position()};
    else
        m_drag = grabbedAt(event->position());
}

void RoadmapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag && event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(event->position());
        return;
    }
    if (m_link && event->buttons().testFlag(Qt::LeftButton)) {
        linkTo(event->position());
        return;
    }
    QTreeView::mouseMoveEvent(event);
    followMouse(event->position());
    showCursor(event->position());
}

void RoadmapView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<TimelineDrag> drag = m_drag;
    const std::optional<TimelineLink> link = m_link;
    endDrag();
    QTreeView::mouseReleaseEvent(event);
    if (link && link->to.isValid())
        emit linkRequested(link->to, link->from);
    if (drag && drag->begun && drag->now != drag->from)
        emit moveRequested({{drag->task, drag->now}});
}

void RoadmapView::showCursor(QPointF position)
{
    const auto grabbed = grabbedAt(position);
    if (linkMarkAt(position).isValid())
        viewport()->setCursor(Qt::CrossCursor);
    else if (grabbed)
        viewport()->setCursor(grabbed->part == BarPart::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
    else
        viewport()->unsetCursor();
}

void RoadmapView::dragTo(QPointF position)
{
    const double x = xIn(position);
    if (m_drag->begun)
        scrollTimeAt(x);
    const double days = m_scale.dayAt(x) - m_drag->pressedDay;
    if (!m_drag->begun && std::abs(days) * m_scale.dayWidth() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    m_drag->now = moved(m_drag->from, m_drag->part, std::llround(days), m_scale.axis().calendar);
    m_delegate->setPreview(m_drag->task, m_drag->now);
    showTip(position, dragText(*m_drag, m_scale.axis().calendar));
    viewport()->update();
}

/// At the edge of what is in sight time goes on.
void RoadmapView::scrollTimeAt(double x)
{
    const int margin = px(16);
    if (x > columnWidth(timeline) - margin)
        m_time->setValue(m_time->value() + m_time->singleStep() / 7);
    else if (x < margin)
        m_time->setValue(m_time->value() - m_time->singleStep() / 7);
}

ItemId RoadmapView::taskAt(QPointF position) const
{
    const QModelIndex index = indexAt(position.toPoint());
    return index.isValid() ? rowAt(index).item : ItemId();
}

ItemId RoadmapView::linkMarkAt(QPointF position) const
{
    const QModelIndex index = indexAt(position.toPoint());
    if (!m_editable || !index.isValid() || index.column() != timeline)
        return {};
    const RoadmapRow row = rowAt(index);
    const auto mark = m_delegate->linkMarkIn(timeCell(index), row);
    const double reach = px(2); // less than to the end of the bar
    return mark && mark->adjusted(-reach, -reach, reach, reach).contains(position) ? row.item : ItemId();
}

void RoadmapView::followMouse(QPointF position)
{
    const ItemId task = m_editable ? taskAt(position) : ItemId();
    if (std::exchange(m_hovered, task) != task) {
        m_delegate->setLinkable(task);
        viewport()->update();
    }
    const ItemId marked = linkMarkAt(position);
    if (marked.isValid())
        showTip(position, linkText(m_model, {.from = marked, .at = position}));
    else
        m_tip->hide();
}

void RoadmapView::linkTo(QPointF position)
{
    scrollTimeAt(xIn(position));
    const ItemId task = taskAt(position);
    m_link->at = position;
    m_link->to = task == m_link->from ? ItemId() : task;
    showTip(position, linkText(m_model, *m_link));
    viewport()->update();
}

bool RoadmapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_drag && !m_link) {
        m_hovered = {};
        m_delegate->setLinkable({});
        m_tip->hide();
        viewport()->update();
    }
    return QTreeView::viewportEvent(event);
}

void RoadmapView::showTip(QPointF position, const QString &text)
{
    m_tip->setText(text);
    m_tip->adjustSize();
    const int above = int(position.y()) - m_tip->height() - px(14);
    const int left =
        std::clamp(int(position.x()) - m_tip->width() / 2, 0, std::max(0, viewport()->width() - m_tip->width()));
    m_tip->move(left, above >= 0 ? above : int(position.y()) + px(18));
    m_tip->show();
    m_tip->raise();
}

void RoadmapView::endDrag()
{
    if (!m_drag && !m_link)
        return;
    m_drag.reset();
    m_link.reset();
    m_delegate->clearPreview();
    m_tip->hide();
    viewport()->update();
}

void RoadmapView::showTask(ItemId task)
{
    const QModelIndex index = m_model.indexOf(task);
    if (!index.isValid() || !m_model.row(index).span)
        return;
    const double left = m_scale.xOf(m_model.row(index).span->first);
    const double right = m_scale.xOf(m_model.row(index).span->last + 1);
    if (right > columnWidth(timeline))
        m_time->setValue(m_time->value() + int(right) - columnWidth(timeline));
    else if (left < 0)
        m_time->setValue(m_time->value() + int(left));
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
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr int notch = 120;
        m_wheel += event->angleDelta().y();
        if (std::abs(m_wheel) >= notch)
            zoomBy(std::exchange(m_wheel, 0) > 0 ? 1 : -1, xIn(event->position()));
        event->accept();
        return;
    }
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
