// shipworthy-gallery FOLDER: paints every view of the program to PNG files and prints its scorecard, so that a person
// can look at them all: light, dark, large, small, at 200 %, in Arabic, and empty. The pictures of the README are those
// of "light". A tool for developers; nothing in it is part of the product.

#include "base/language.h"
#include "gallery/dialogs.h"
#include "gallery/services.h"
#include "pages/samples.h"
#include "print/scorecardexport.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "standup/standupview.h"
#include "support/ownsettings.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>
#include <cstdio>
#include <functional>

using namespace shipworthy;

namespace {

/// One way to look at every view. Each runs in a process of its own: scale and language are of a whole process.
struct Variant {
    const char *name;
    QSize size;
    const char *scheme;
    const char *language;
    const char *scale;
    bool empty;
};

constexpr Variant variants[] = {
    {"light", {1280, 800}, "light", "en", "1", false},      {"dark", {1280, 800}, "dark", "en", "1", false},
    {"large", {1920, 1080}, "light", "en", "1", false},     {"small", {800, 600}, "light", "en", "1", false},
    {"twice", {1280, 800}, "light", "en", "2", false},      {"german", {1280, 800}, "light", "de", "1", false},
    {"arabic", {1280, 800}, "light", "ar", "1", false},     {"arabic-small", {800, 600}, "light", "ar", "1", false},
    {"arabic-dark", {1280, 800}, "dark", "ar", "1", false}, {"empty", {1280, 800}, "light", "en", "1", true},
};

QDateTime tuesday()
{
    return {QDate(2026, 11, 17), QTime(9, 30), QTimeZone::utc()};
}

/// Lets timers and paints come round.
void settle()
{
    QTest::qWait(700);
}

/// A team works with the samples for three weeks; \a now is its clock, and stands at tuesday() in the end.
Result<void> workOn(Workspace &workspace, QDateTime &now)
{
    workspace.setAuthor(QStringLiteral("Mara Lindqvist"));
    QList<ItemId> findings;
    for (const Item &item : workspace.state().items()) {
        if (item.kind == ItemKind::Finding)
            findings.append(item.id);
    }
    const QDate today = tuesday().date();
    const auto planStarts = [&]() -> Result<void> {
        for (const System &system : QList<System>(workspace.state().systems())) {
            if (auto done = workspace.setPlanStart(system.id, today.addDays(-15)); !done)
                return done;
        }
        return {};
    };
    const std::pair<int, std::function<Result<void>()>> days[]{
        {-19, planStarts},
        {-6, [&] { return workspace.setStatus({findings[1]}, Status::Resolved); }},
        {-5,
         [&] {
             return workspace.setDue({findings[0], findings[3]}, today.addDays(2));
         }},
        {-4, [&] { return workspace.attest({findings[1]}, QStringLiteral("Seen on the staging host")); }},
        {-3, [&] { return workspace.setStatus({findings[2]}, Status::InProgress); }},
        {-1,
         [&] {
             return workspace.accept({findings[5]}, QStringLiteral("The service closes in May"), today.addDays(40));
         }},
        {0, [&] { return gallery::addServices(workspace, tuesday()); }}};
    for (const auto &[day, work] : days) {
        now = tuesday().addDays(day);
        if (auto done = work(); !done)
            return done;
    }
    return {};
}

bool save(QWidget &view, const QString &folder, const QString &name)
{
    settle();
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    const bool saved = view.grab().save(path);
    if (!saved)
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return saved;
}

/// Chooses the row of \a window's checks that is called \a name.
bool chooseCheck(const ui::MainWindow &window, const QString &name)
{
    auto *tree = window.findChild<QTreeView *>(QStringLiteral("endpointsTree"));
    const QModelIndexList found = tree ? tree->model()->match(tree->model()->index(0, 0), Qt::ToolTipRole, name, 1,
                                                              Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap)
                                       : QModelIndexList();
    if (!found.isEmpty())
        tree->setCurrentIndex(found.first());
    return !found.isEmpty();
}

/// The panels in which checks are written and chosen, in place of their list.
bool paintCheckPanels(ui::MainWindow &window, const QString &folder)
{
    bool all = true;
    for (const char *name : {"editCheck", "suggestChecks"}) {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        if (!action || !action->isEnabled())
            continue;
        action->trigger();
        all &= save(window, folder, QStringLiteral("6-page-%1").arg(QLatin1String(name)));
        if (auto *secrets = window.findChild<QPushButton *>(QStringLiteral("checkSecretsButton"));
            secrets && secrets->isVisible()) {
            secrets->click();
            all &= save(window, folder, QStringLiteral("6-page-secrets"));
            secrets->click();
        }
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    }
    auto *edit = window.findChild<QAction *>(QStringLiteral("editCheck"));
    if (edit && chooseCheck(window, QStringLiteral("Limits log-ins"))) { // sends many requests, if it may
        all &= save(window, folder, QStringLiteral("6-page-burst"));
        edit->trigger();
        all &= save(window, folder, QStringLiteral("6-page-burstConsent"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    }
    return all;
}

/// The numbers of the charts, in place of them.
bool paintTables(ui::MainWindow &window, const QString &folder)
{
    auto *asTable = window.findChild<QAction *>(QStringLiteral("scorecard.asTable"));
    if (!asTable || !asTable->isEnabled())
        return true;
    asTable->trigger();
    const bool saved = save(window, folder, QStringLiteral("5-page-table"));
    asTable->trigger();
    return saved;
}

bool paintPages(ui::MainWindow &window, const QString &folder)
{
    bool all = true;
    for (int page = 1; auto *action = window.findChild<QAction *>(QStringLiteral("goto%1").arg(page)); ++page) {
        action->trigger();
        if (page == int(ui::PageId::Endpoints) + 1 && window.focusWidget())
            QTest::keyClick(window.focusWidget(), Qt::Key_Down); // one that fails says more
        all &= save(window, folder, QStringLiteral("%1-page").arg(page));
        if (page == int(ui::PageId::Endpoints) + 1)
            all &= paintCheckPanels(window, folder);
        if (page == int(ui::PageId::Scorecard) + 1)
            all &= paintTables(window, folder);
    }
    return all;
}

/// What the stand-up asks: of a waiver the reason, who is responsible, and until when.
bool paintPrompts(ui::StandupView &view, const QString &folder)
{
    bool all = true;
    const auto ask = [&](const char *name, Qt::Key key) {
        QTest::keyClick(&view, key);
        all &= save(view, folder, QStringLiteral("standup-") + QLatin1String(name));
    };
    for (const auto &[name, key] :
         {std::pair{"owner", Qt::Key_O}, std::pair{"due", Qt::Key_D}, std::pair{"note", Qt::Key_E}}) {
        ask(name, key);
        QTest::keyClick(view.focusWidget(), Qt::Key_Escape);
    }
    ask("waiver", Qt::Key_W);
    for (const char *name : {"responsible", "until"}) {
        QTest::keyClicks(view.focusWidget(), QStringLiteral("Harbour office"));
        QTest::keyClick(view.focusWidget(), Qt::Key_Return);
        all &= save(view, folder, QStringLiteral("standup-") + QLatin1String(name));
    }
    if (auto *until = qobject_cast<QLineEdit *>(view.focusWidget()))
        until->setText(QStringLiteral("soon"));
    QTest::keyClick(view.focusWidget(), Qt::Key_Return);
    all &= save(view, folder, QStringLiteral("standup-refused"));
    QTest::keyClick(view.focusWidget(), Qt::Key_Escape);
    return all;
}

/// Opening, first item, what is asked about it.
bool paintStandup(ui::MainWindow &window, const QString &folder, QSize size)
{
    auto *action = window.findChild<QAction *>(QStringLiteral("standup"));
    if (!action || !action->isEnabled())
        return true; // nothing to talk about
    action->trigger();
    settle();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *view = qobject_cast<ui::StandupView *>(top);
        if (!view)
            continue;
        view->resize(size);
        bool all = save(*view, folder, QStringLiteral("standup-opening"));
        QTest::keyClick(view, Qt::Key_Return);
        all &= save(*view, folder, QStringLiteral("standup-item"));
        all &= paintPrompts(*view, folder);
        view->close();
        return all;
    }
    return false;
}

bool printScorecard(const Workspace &workspace, const QString &folder)
{
    const auto printed = ui::exportScorecard(ui::scorecardRequest(workspace, {}, ui::PaperSize::A4),
                                             folder + QStringLiteral("/scorecard.pdf"));
    if (!printed)
        std::fprintf(stderr, "%s\n", qPrintable(printed.error().message()));
    return printed.has_value();
}

int paint(const Variant &variant, const QString &folder, int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir home;
    test::keepSettingsIn(home);
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    speak(QLatin1String(variant.language));
    QGuiApplication::setLayoutDirection(QLocale(QLatin1String(variant.language)).textDirection());
    ui::applyColorScheme(QLatin1String(variant.scheme));
    QDateTime now = tuesday().addDays(-20);
    ui::WorkspaceSession session([&now] { return now; });
    EndpointProbe probe;
    ui::MainWindow window(session, probe);
    if (const auto opened = session.create(home.filePath(QStringLiteral("Harbour services.shipworthy"))); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message()));
        return 1;
    }
    if (variant.empty) {
        now = tuesday();
    } else {
        if (const auto imported = ui::importSamples(*session.workspace()); !imported)
            return 1;
        if (const auto done = workOn(*session.workspace(), now); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message()));
            return 1;
        }
    }
    window.resize(variant.size);
    window.show();
    bool painted = paintPages(window, folder) & paintStandup(window, folder, variant.size);
    if (variant.empty) {
        painted &= gallery::paintOpening(window, folder);
    } else {
        painted &= printScorecard(*session.workspace(), folder); // before the questions bring documents of their own
        painted &= gallery::paintDialogs(window, folder);
        painted &= gallery::paintQuestions(window, folder, home.path());
    }
    return painted ? 0 : 1;
}

int paintAll(const QString &folder)
{
    int failed = 0;
    for (const Variant &variant : variants) {
        const QString own = folder + u'/' + QLatin1String(variant.name);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(variant.scale));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget(), {own, QLatin1String(variant.name)});
        const bool done = process.waitForFinished(300'000) && process.exitCode() == 0;
        failed += done ? 0 : 1;
        std::printf("%s: %s\n", variant.name, done ? qPrintable(own) : "failed");
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString folder = QDir::current().absoluteFilePath(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc > 1 && !QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder));
        return 2;
    }
    if (argc == 2)
        return paintAll(folder);
    for (const Variant &variant : variants) {
        if (argc == 3 && std::string_view(argv[2]) == variant.name)
            return paint(variant, folder, argc, argv);
    }
    std::fputs("Usage: shipworthy-gallery FOLDER\n", stderr);
    return 2;
}
