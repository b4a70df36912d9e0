#pragma once

#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"
#include "support/ownsettings.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>
#include <chrono>
#include <functional>

namespace shipworthy::test {

/// The whole window over a new workspace, for tests of live services: what a person does from a document to a verdict.
class LiveProgram {
public:
    LiveProgram()
    {
        keepSettingsIn(m_home);
        m_session = std::make_unique<ui::WorkspaceSession>();
        m_probe = std::make_unique<EndpointProbe>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_probe);
        if (!m_session->create(m_home.filePath(QStringLiteral("team.shipworthy"))))
            qFatal("cannot make a workspace");
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }
    ~LiveProgram()
    {
        m_window.reset();
        m_probe.reset();
        m_session.reset();
    }

    [[nodiscard]] Workspace &workspace() const { return *m_session->workspace(); }
    [[nodiscard]] const WorkspaceState &state() const { return workspace().state(); }
    template <typename Widget> [[nodiscard]] Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    void trigger(const char *action) const { child<QAction>(action)->trigger(); }

    /// Drops the document on the window.
    [[nodiscard]] bool import(const QString &path) const
    {
        m_window->take({path});
        return QTest::qWaitFor([this] { return !state().items().isEmpty(); }, 30000);
    }

    /// What the window says of what went wrong or waits.
    [[nodiscard]] QByteArray messages() const
    {
        return m_window->findChild<ui::MessageBar *>()->texts().join(u'\n').toUtf8();
    }

    /// Keeps the suggested checks for the service at \a base that \a wanted takes by their texts, as the user ticks
    /// them. False where none came.
    [[nodiscard]] bool acceptSuggestions(const QString &base,
                                         const std::function<bool(const QString &text)> &wanted) const
    {
        trigger("goto6");
        // Documents are read for suggestions beside the work; the action waits for that.
        if (!QTest::qWaitFor([this] { return child<QToolButton>("suggestChecksButton")->isVisible(); }, 60000))
            return false;
        trigger("suggestChecks");
        auto *list = child<QTreeWidget>("suggestions");
        if (!QTest::qWaitFor([list] { return list->isVisible() && list->topLevelItemCount() > 0; }, 30000))
            return false;
        auto *address = child<QLineEdit>("suggestionsBase");
        address->selectAll();
        QTest::keyClicks(address, base);
        const auto *text = child<QPlainTextEdit>("suggestionText");
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            list->setCurrentItem(list->topLevelItem(row));
            list->topLevelItem(row)->setCheckState(0, wanted(text->toPlainText()) ? Qt::Checked : Qt::Unchecked);
        }
        child<QPushButton>("acceptSuggestions")->click();
        QTest::keyClick(list, Qt::Key_Escape);
        return !state().serviceChecks().isEmpty();
    }

    /// Changes each check as the user may after accepting it.
    [[nodiscard]] bool editChecks(const std::function<void(ServiceCheck &check)> &edit) const
    {
        QList<ServiceCheck> checks = state().serviceChecks();
        std::ranges::for_each(checks, edit);
        return workspace().editServiceChecks(checks).has_value();
    }

    /// Pauses all but one check of a health address that proves something, which is run every \a interval; 0: none.
    [[nodiscard]] CheckId watchHealthOnly(std::chrono::seconds interval) const
    {
        CheckId watched;
        const bool done = editChecks([&](ServiceCheck &check) {
            check.isPaused =
                watched.isValid() || check.items.isEmpty() || !check.text.contains(QLatin1String("GET {H}/health"));
            if (check.isPaused)
                return;
            watched = check.id;
            check.text.replace(check.text.indexOf(u'\n', check.text.indexOf(QLatin1String("GET {H}"))), 1,
                               QStringLiteral("\ninterval %1s\n").arg(interval.count()));
        });
        return done ? watched : CheckId();
    }

    /// Runs all checks once by the action, with the consent that loopback needs, and waits for what they come to.
    [[nodiscard]] bool runAll() const
    {
        const QDateTime before = workspace().now().toUTC();
        trigger("goto6");
        const auto *run = child<QAction>("runChecks");
        if (!QTest::qWaitFor([run] { return run->isEnabled(); }))
            return false;
        trigger("runChecks");
        if (workspace().setting(QStringLiteral("checks-allow-private")).isEmpty() &&
            !QTest::qWaitFor([this] { return allow(); }))
            return false;
        return QTest::qWaitFor(
            [&] {
                return std::ranges::all_of(state().serviceChecks(), [&](const ServiceCheck &check) {
                    const CheckStanding standing = state().standing(check.id);
                    return check.isPaused || (standing.at.isValid() && standing.at >= before);
                });
            },
            60000);
    }

    /// "Readiness …: fails, because …", a line for each check that is in another state; empty where none is.
    [[nodiscard]] QByteArray notIn(CheckState wanted) const
    {
        QString lines;
        for (const ServiceCheck &check : state().serviceChecks()) {
            const CheckStanding standing = state().standing(check.id);
            if (!check.isPaused && standing.state != wanted)
                lines += u'\n' + check.text.section(u'\n', 0, 0) + u' ' + check.name + QStringLiteral(": ") +
                         wordFor(standing.state) + QStringLiteral(", ") + standing.why;
        }
        return lines.toUtf8();
    }

    /// The items that some check is about, with that status.
    [[nodiscard]] QList<ItemId> checkedItems(Status status) const
    {
        QList<ItemId> items;
        for (const ServiceCheck &check : state().serviceChecks()) {
            for (const ItemId id : check.items) {
                const Item *item = state().item(id);
                if (item && !check.isPaused && item->state.status == status && !items.contains(id))
                    items.append(id);
            }
        }
        return items;
    }

private:
    /// Clicks the consent, where the window asks for it.
    [[nodiscard]] bool allow() const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>(QStringLiteral("messageAction"))) {
            if (button->text() != QLatin1String("Allow"))
                continue;
            button->click();
            return true;
        }
        return false;
    }

    QTemporaryDir m_home;
    std::unique_ptr<ui::WorkspaceSession> m_session;
    std::unique_ptr<EndpointProbe> m_probe;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace shipworthy::test
