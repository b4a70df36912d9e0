#include "pages/filterkeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace shipworthy::ui {

FilterKeys::FilterKeys(QLineEdit &line, QAbstractItemView &list)
    : QObject(&line)
    , m_line(line)
    , m_list(list)
{
    line.installEventFilter(this);
}

bool FilterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_line.text().isEmpty())
            m_list.setFocus();
        m_line.clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list.setFocus();
        if (!m_list.currentIndex().isValid())
            m_list.setCurrentIndex(m_list.model()->index(0, 0));
        return true;
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace shipworthy::ui
