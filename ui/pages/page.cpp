#include "pages/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>

namespace shipworthy::ui {
namespace {

/// The first row that can be selected; a null index without one.
QModelIndex firstRow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.flags() & Qt::ItemIsSelectable)
            return index;
        if (const QModelIndex below = firstRow(model, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

void Page::focusView(QAbstractItemView &view)
{
    if (!view.currentIndex().isValid() && view.model())
        view.setCurrentIndex(firstRow(*view.model()));
    view.setFocus(Qt::OtherFocusReason);
}

void Page::focusMain()
{
    for (auto *view : findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(this) && view->isEnabled() && (view->focusPolicy() & Qt::TabFocus)) {
            focusView(*view);
            return;
        }
    }
    // Nothing to list yet: what the page offers instead, so that its keys work.
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(this) && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace shipworthy::ui
