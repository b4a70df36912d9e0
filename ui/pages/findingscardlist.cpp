#include "pages/findingscardlist.h"

#include "items/findingscolumns.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace shipworthy::ui {

FindingsCardList::FindingsCardList(QWidget *parent)
    : QListView(parent)
{
    setModelColumn(static_cast<int>(FindingsColumn::Title));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true); // thousands of cards are laid out without asking for each
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void FindingsCardList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->pos();
    m_mayDrag = event->button() == Qt::LeftButton && indexAt(event->pos()).isValid();
}

void FindingsCardList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_mayDrag || !event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const int way = (event->pos() - m_pressed).manhattanLength();
    m_isDragging = m_isDragging || way >= QApplication::startDragDistance();
    if (m_isDragging)
        emit dragged(event->globalPosition().toPoint());
}

void FindingsCardList::mouseReleaseEvent(QMouseEvent *event)
{
    m_mayDrag = false;
    if (!std::exchange(m_isDragging, false)) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    setState(NoState); // the view was told of a press and hears of no release
    emit dropped(event->globalPosition().toPoint());
}

bool FindingsCardList::event(QEvent *event)
{
    // Esc ends the drag; nothing else that Esc does in the window.
    if (event->type() == QEvent::ShortcutOverride && m_isDragging &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void FindingsCardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        m_mayDrag = false;
        setState(NoState);
        emit dragCancelled();
        return;
    }
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (!isSideways || (held != Qt::NoModifier && held != Qt::ControlModifier)) {
        QListView::keyPressEvent(event);
        return;
    }
    const int step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (held == Qt::ControlModifier)
        emit moveRequested(step);
    else
        emit stepRequested(step);
}

} // namespace shipworthy::ui
