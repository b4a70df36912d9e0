#include "pages/lazypage.h"

#include <utility>

namespace shipworthy::ui {

void LazyPage::setScope(Scope scope)
{
    m_scope = scope;
    refresh();
}

void LazyPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        readWhereStale();
}

void LazyPage::readWhereStale()
{
    if (std::exchange(m_isStale, false))
        readRows();
}

void LazyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readWhereStale();
}

} // namespace shipworthy::ui
