#include "pages/endpointsactions.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace shipworthy::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::EndpointsPage", text);
}

/// Letters alone are keys too: a field that is typed into takes them first.
QAction *make(QWidget &page, const char *name, const char *text, const char *iconName,
              const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(icon(QLatin1String(iconName), page.palette()), tr(text), &page);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(tr(text).remove(u'&'), keys.first().toString(QKeySequence::NativeText)));
    return action;
}

} // namespace

EndpointsActions::EndpointsActions(QWidget &page)
    : addCheck(make(page, "addCheck", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Add &Check…"), "add",
                    {Qt::Key_Insert}))
    , addAddress(make(page, "addEndpoint", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Add Address…"), "globe",
                      {Qt::ALT | Qt::Key_Insert}))
    , suggest(make(page, "suggestChecks", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Suggested Checks…"),
                   "note", {Qt::CTRL | Qt::Key_G}))
    , importChecks(
          make(page, "importChecks", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Import Checks…"), "import"))
    , exportChecks(make(page, "exportChecks",
                        QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "E&xport the Checks Shown…"), "export"))
    , runAll(make(page, "askAllEndpoints", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Run A&ll Shown"), "run",
                  {Qt::CTRL | Qt::SHIFT | Qt::Key_R}))
    , run(make(page, "askEndpoint", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Run &Now"), "refresh",
               {Qt::CTRL | Qt::Key_R, Qt::Key_R}))
    , edit(make(page, "editCheck", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Edit Check…"), "edit",
                {Qt::Key_F2, Qt::Key_E}))
    , pause(
          make(page, "pauseCheck", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Pause"), "pause", {Qt::Key_P}))
    , remove(make(page, "removeEndpoint", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "Re&move"), "remove",
                  {Qt::Key_Delete}))
    , watch(make(page, "watchChecks", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsPage", "&Watch"), "clock",
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_W}))
{
    addCheck->setIconText(tr("Add…"));
    runAll->setIconText(tr("Run All"));
    watch->setCheckable(true);
}

QList<QAction *> EndpointsActions::all() const
{
    return {addCheck, addAddress, suggest, importChecks, exportChecks, runAll, run, edit, pause, remove, watch};
}

QList<QAction *> EndpointsActions::ofRow() const
{
    return {run, edit, pause, remove};
}

QList<QAction *> EndpointsActions::ofPage() const
{
    return {addCheck, addAddress, suggest, importChecks, exportChecks, runAll, watch};
}

} // namespace shipworthy::ui
