#include "charts/chartpens.h"

namespace shipworthy::ui {

QPen verifiedPen(const Theme &theme)
{
    return QPen(theme.color(Role::VerifiedText), 2);
}

QPen documentPen(const Theme &theme)
{
    return QPen(theme.color(Role::Text), 1.5, Qt::DashLine);
}

QPen targetPen(const Theme &theme)
{
    return QPen(theme.color(Role::Muted), 1.5, Qt::DotLine);
}

QBrush verifiedBrush(const Theme &theme)
{
    return theme.color(Role::VerifiedText);
}

QBrush documentBrush(const Theme &theme)
{
    return QBrush(theme.color(Role::Text), Qt::BDiagPattern);
}

QBrush nearBrush(const Theme &theme)
{
    return theme.color(Role::Sunken);
}

QBrush farBrush(const Theme &theme)
{
    return QBrush(theme.color(Role::Muted), Qt::Dense6Pattern);
}

QPen barPen(const Theme &theme)
{
    return QPen(theme.color(Role::Edge), 1);
}

} // namespace shipworthy::ui
