#include "shell/actions.h"

#include "base/language.h"
#include "shell/pagecounts.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace shipworthy::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::MainWindow", text);
}

/// Makes actions of one window: the object name is the word in code, so that tests find them.
class Maker {
public:
    explicit Maker(QMainWindow &window)
        : m_window(window)
    {
    }

    QAction *make(const char *name, const char *text, const char *iconName = nullptr,
                  const QList<QKeySequence> &keys = {})
    {
        auto *action = new QAction(tr(text), &m_window);
        action->setObjectName(QLatin1String(name));
        if (iconName)
            action->setIcon(icon(QLatin1String(iconName), m_window.palette()));
        action->setShortcuts(keys);
        m_window.addAction(action);
        return action;
    }

    QAction *choice(const char *name, const char *text, QActionGroup *group)
    {
        QAction *action = make(name, text);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    }

private:
    QMainWindow &m_window;
};

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QMainWindow &window)
{
    Maker maker(window);
    newWorkspace = maker.make("newWorkspace", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&New Workspace…"), "add",
                              {key("Ctrl+N")});
    openWorkspace = maker.make("openWorkspace", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Open Workspace…"),
                               "open", {key("Ctrl+O")});
    saveAs = maker.make("saveAs", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Save Workspace As…"), "save",
                        {key("Ctrl+Shift+S")});
    importFiles = maker.make("importFiles", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Import Files…"), "import",
                             {key("Ctrl+I")});
    importFolder = maker.make("importFolder", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "Import &Folder…"),
                              "folder", {key("Ctrl+Shift+I")});
    importAddress =
        maker.make("importAddress", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "Import from &Address…"), "globe",
                   {key("Ctrl+L")});
    exportPdf = maker.make("exportPdf", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Export PDF…"), "export",
                           {key("Ctrl+Shift+E")});
    quit = maker.make("quit", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Quit"), nullptr, {key("Ctrl+Q")});
    undo = maker.make("undo", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Undo"), "undo", {key("Ctrl+Z")});
    redo = maker.make("redo", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Redo"), "redo",
                      {key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    find = maker.make("find", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Find on This Page"), "search",
                      {key("Ctrl+F")});
    sidebar = maker.make("showSidebar", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Sidebar"), nullptr,
                         {key("Ctrl+B")});
    sidebar->setCheckable(true);
    nextPane =
        maker.make("nextPane", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Next Pane"), nullptr, {key("F6")});
    fullScreen = maker.make("fullScreen", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Full Screen"), nullptr,
                            {key("F11")});
    fullScreen->setCheckable(true);
    standup =
        maker.make("standup", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "S&tand-up"), "person", {key("F9")});
    for (const PageId page : pageIds) {
        auto *action = new QAction(icon(iconNameOf(page), window.palette()), titleOf(page), &window);
        action->setObjectName(QStringLiteral("goto%1").arg(int(page) + 1));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg((int(page) + 1) % 10)));
        window.addAction(action);
        pages.append(action);
    }
    back = maker.make("back", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Back"), "left", {key("Alt+Left")});
    forward =
        maker.make("forward", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Forward"), "right", {key("Alt+Right")});
    allSystems = maker.make("allSystems", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&All Systems"), "folder",
                            {key("Alt+Home")});
    nextSystem = maker.make("nextSystem", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "N&ext System"), "down",
                            {key("Ctrl+PgDown")});
    previousSystem = maker.make("previousSystem", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "P&revious System"),
                                "up", {key("Ctrl+PgUp")});
    runChecks =
        maker.make("runChecks", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Run Checks"), "run", {key("F5")});
    quickOpen = maker.make("quickOpen", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Quick Open…"), "search",
                           {key("Ctrl+K")});
    findAction = maker.make("findAction", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "Find &Action…"), "search",
                            {key("Ctrl+Alt+I"), key("Ctrl+Shift+P")});
    auto *schemes = new QActionGroup(&window);
    systemScheme =
        maker.choice("systemScheme", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&As the Desktop"), schemes);
    lightScheme = maker.choice("lightScheme", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Light"), schemes);
    darkScheme = maker.choice("darkScheme", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Dark"), schemes);
    auto *tongues = new QActionGroup(&window);
    languages.append(
        maker.choice("systemLanguage", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&As the Desktop"), tongues));
    const QStringList spoken = spokenLanguages();
    for (const QString &code : spoken) {
        QAction *language = maker.choice("", "", tongues);
        language->setObjectName(QStringLiteral("language-") + code);
        language->setText(languageName(code));
        language->setData(code);
        languages.append(language);
    }
    auto *papers = new QActionGroup(&window);
    paperA4 = maker.choice("paperA4", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&A4"), papers);
    paperLetter = maker.choice("paperLetter", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&Letter"), papers);
    notifyChecks =
        maker.make("notifyChecks", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "Notify When a &Check Changes"));
    notifyChecks->setCheckable(true);
    author = maker.make("author", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "Your &Name…"), "person");
    keys = maker.make("keys", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "All &Keys"), "keyboard",
                      {key("F1"), key("Ctrl+/")});
    about = maker.make("about", QT_TRANSLATE_NOOP("shipworthy::ui::MainWindow", "&About Shipworthy"), "info");
}

Menus buildMenus(QMainWindow &window, const Actions &actions)
{
    Menus menus{};
    QMenuBar &bar = *window.menuBar();
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({actions.newWorkspace, actions.openWorkspace});
    menus.file = file;
    menus.recent = file->addMenu(tr("Open &Recent"));
    file->addAction(actions.saveAs);
    file->addSeparator();
    file->addActions({actions.importFiles, actions.importFolder, actions.importAddress});
    file->addSeparator();
    file->addAction(actions.exportPdf);
    file->addSeparator();
    file->addAction(actions.quit);

    menus.edit = bar.addMenu(tr("&Edit"));
    menus.edit->addActions({actions.undo, actions.redo});
    menus.edit->addSeparator();
    menus.edit->addAction(actions.find);

    bar.addMenu(tr("&View"))->addActions({actions.standup, actions.sidebar, actions.nextPane, actions.fullScreen});

    QMenu *go = bar.addMenu(tr("&Go"));
    go->addActions({actions.back, actions.forward});
    go->addSeparator();
    go->addAction(actions.quickOpen);
    go->addSeparator();
    go->addActions(actions.pages);
    go->addSeparator();
    go->addActions({actions.allSystems, actions.nextSystem, actions.previousSystem});

    menus.checks = bar.addMenu(tr("&Checks"));
    menus.checks->addAction(actions.runChecks);

    QMenu *settings = bar.addMenu(tr("&Settings"));
    settings->addMenu(tr("&Colours"))->addActions({actions.systemScheme, actions.lightScheme, actions.darkScheme});
    settings->addMenu(tr("Lan&guage"))->addActions(actions.languages);
    settings->addMenu(tr("&Paper"))->addActions({actions.paperA4, actions.paperLetter});
    settings->addActions({actions.notifyChecks, actions.author});
    menus.settings = settings;

    bar.addMenu(tr("&Help"))->addActions({actions.findAction, actions.keys, actions.about});
    return menus;
}

} // namespace shipworthy::ui
