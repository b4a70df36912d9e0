#include "pages/scorecardtiles.h"

#include "delegates/scoretiledelegate.h"
#include "theme/theme.h"

#include <QKeyEvent>

namespace shipworthy::ui {

ScorecardTiles::ScorecardTiles(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ScoreTileDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &ScorecardTiles::opened);
}

void ScorecardTiles::fit()
{
    const int count = model() ? model()->rowCount() : 0;
    if (count == 0) {
        setFixedHeight(0);
        return;
    }
    const int room = std::max(px(120), width() - 2);
    const int most = std::clamp(room / px(122), 1, count);
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    const int tileWidth = room / columns;
    QStyleOptionViewItem option;
    option.rect.setWidth(tileWidth);
    const int tileHeight = itemDelegate()->sizeHint(option, {}).height();
    setGridSize({tileWidth, tileHeight});
    setFixedHeight(rows * tileHeight + 2);
}

void ScorecardTiles::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        fit();
    QListView::resizeEvent(event);
}

void ScorecardTiles::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier))
        emit sourceRequested(currentIndex());
    else
        emit opened(currentIndex());
    event->accept();
}

} // namespace shipworthy::ui
