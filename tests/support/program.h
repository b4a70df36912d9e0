#pragma once

#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"
#include "support/ownsettings.h"
#include "support/strict.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace shipworthy::test {

/// The window over a workspace with the samples, as the start page's button opens it. Its settings live in a folder of
/// their own.
class SampleProgram {
public:
    SampleProgram()
    {
        keepSettingsIn(home);
        session = std::make_unique<ui::WorkspaceSession>();
        probe = std::make_unique<EndpointProbe>();
        window = std::make_unique<ui::MainWindow>(*session, *probe);
        window->openSample();
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get()); // shortcuts work in the active window only
    }
    ~SampleProgram() { window.reset(); }

    [[nodiscard]] Workspace &workspace() const { return *session->workspace(); }
    [[nodiscard]] const WorkspaceState &state() const { return workspace().state(); }
    [[nodiscard]] QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] QWidget *pageShown() const
    {
        return window->findChild<QStackedWidget *>(QStringLiteral("pageStack"))->currentWidget();
    }
    /// To whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = window->focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }

    QTemporaryDir home;
    std::unique_ptr<ui::WorkspaceSession> session;
    std::unique_ptr<EndpointProbe> probe;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace shipworthy::test
