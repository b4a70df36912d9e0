#include "pages/hairlinesplitter.h"

#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {
namespace {

class Hairline : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Role::Base));
        const bool isUpright = orientation() == Qt::Horizontal;
        painter.fillRect(isUpright ? QRect(width() / 2, 0, 1, height()) : QRect(0, height() / 2, width(), 1),
                         theme.color(Role::Border));
    }
};

} // namespace

QSplitterHandle *HairlineSplitter::createHandle()
{
    return new Hairline(orientation(), this);
}

} // namespace shipworthy::ui
