#include "delegates/linkbutton.h"

#include "theme/theme.h"

#include <QEvent>

namespace shipworthy::ui {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    tint();
}

void LinkButton::tint()
{
    const QColor accent = Theme(palette()).color(Role::Accent);
    if (palette().color(QPalette::Active, QPalette::ButtonText) == accent)
        return; // our own change comes back as an event
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, accent);
    setPalette(link);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QPushButton::changeEvent(event);
}

} // namespace shipworthy::ui
