#include "shell/settingsmenu.h"

#include "base/language.h"
#include "pages/prompts.h"
#include "shell/actions.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "theme/theme.h"

namespace shipworthy::ui {

SettingsMenu::SettingsMenu(const Actions &actions, WorkspaceSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    const std::pair<QAction *, QString> schemes[] = {{actions.systemScheme, QStringLiteral("system")},
                                                     {actions.lightScheme, QStringLiteral("light")},
                                                     {actions.darkScheme, QStringLiteral("dark")}};
    for (const auto &[action, scheme] : schemes) {
        action->setChecked(settings::colorScheme() == scheme);
        connect(action, &QAction::triggered, this, [name = scheme] {
            settings::setColorScheme(name);
            applyColorScheme(name);
        });
    }
    for (QAction *action : actions.languages) {
        const QString code = action->data().toString();
        action->setChecked(code == wishedLanguage());
        connect(action, &QAction::triggered, this, [this, code] {
            setWishedLanguage(code);
            emit languageChosen(languageName(languageToSpeak(code)));
        });
    }
    (settings::paper() == PaperSize::A4 ? actions.paperA4 : actions.paperLetter)->setChecked(true);
    connect(actions.paperA4, &QAction::triggered, this, [] { settings::setPaper(PaperSize::A4); });
    connect(actions.paperLetter, &QAction::triggered, this, [] { settings::setPaper(PaperSize::Letter); });
    actions.notifyChecks->setChecked(settings::notifiesChecks());
    connect(actions.notifyChecks, &QAction::toggled, this, [](bool on) { settings::setNotifiesChecks(on); });
    connect(actions.author, &QAction::triggered, this, &SettingsMenu::askForAuthor);
}

void SettingsMenu::askForAuthor()
{
    askForText(m_window, tr("Your name"), tr("The history says who changed what. Your name there:"),
               m_session.workspace()->author(), [this](const QString &name) {
                   settings::setAuthor(name);
                   m_session.applyAuthor();
               });
}

} // namespace shipworthy::ui
