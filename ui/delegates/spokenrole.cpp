#include "delegates/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace shipworthy::ui {

namespace {

constexpr const char *roleProperty = "spokenRole";

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeSpoken); // a second time does nothing
    widget.setProperty(roleProperty, int(role));
}

} // namespace shipworthy::ui
