#include "shell/livechecks.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "probes/keychain.h"
#include "shell/checknotices.h"
#include "shell/messagebar.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;

const QString consentTopic = QStringLiteral("checks-consent");
constexpr qsizetype mostNamed = 4;

/// "127.0.0.1:8000", each once.
QStringList addressesOf(const WorkspaceState &state, const QList<CheckId> &checks)
{
    QStringList addresses;
    for (const CheckId id : checks) {
        const ServiceCheck *check = state.serviceCheck(id);
        if (!check)
            continue;
        const QUrl url =
            check->base.isEmpty() ? QUrl(check->text.section(u'\n', 0, 0).section(u' ', 1, 1)) : check->base;
        const QString address = url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
        if (!addresses.contains(address))
            addresses.append(address);
    }
    if (addresses.size() > mostNamed) {
        const auto more = addresses.size() - mostNamed;
        addresses = addresses.first(mostNamed);
        addresses.append(withPlural(LiveChecks::tr("%n more", nullptr, static_cast<int>(more)), more));
    }
    return addresses;
}

QString nameOf(const ServiceCheck &check)
{
    return withoutSecrets(check.name.isEmpty() ? check.text.section(u'\n', 0, 0) : check.name);
}

QString clock(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("HH:mm"));
}

} // namespace

LiveChecks::LiveChecks(MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_notices(new CheckNotices(window))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &LiveChecks::changed);
    connect(m_notices, &CheckNotices::opened, this, &LiveChecks::checkRequested);
}

LiveChecks::~LiveChecks() = default;

CheckWatch &LiveChecks::open(Workspace &workspace)
{
    m_workspace = &workspace;
    m_notNow = false;
    CheckSurroundings surroundings;
    surroundings.keychain = secretsOfKeychain();
    m_watch = std::make_unique<CheckWatch>(workspace, surroundings);
    connect(m_watch.get(), &CheckWatch::consentNeeded, this, &LiveChecks::askForConsent);
    connect(m_watch.get(), &CheckWatch::failed, this, &LiveChecks::failed);
    connect(m_watch.get(), &CheckWatch::watchingChanged, this, [this] {
        m_notNow = false; // who starts or stops it is there to answer
        emit changed();
    });
    connect(m_watch.get(), &CheckWatch::finished, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_watch.get(), &CheckWatch::stateChanged, this,
            [this](CheckId check, CheckState, CheckState now) { tell(check, now); });
    return *m_watch;
}

void LiveChecks::close()
{
    m_messages.retract(consentTopic);
    m_waiting.clear();
    m_soon.stop();
    m_watch.reset(); // writes what has run
    m_workspace = nullptr;
}

void LiveChecks::run(const QList<CheckId> &checks)
{
    m_notNow = false;
    m_watch->run(checks);
}

void LiveChecks::runAll()
{
    m_notNow = false;
    m_watch->runAll();
}

void LiveChecks::askForConsent(const QList<CheckId> &checks)
{
    if (m_notNow && m_watch->isWatching())
        return; // the schedule comes round again and again, the question does not
    for (const CheckId id : checks) {
        if (!m_waiting.contains(id))
            m_waiting.append(id);
    }
    const auto count = m_waiting.size();
    m_messages.post(
        {.kind = Message::Kind::Warning,
         .topic = consentTopic,
         .fact = withPlural(tr("%n check(s) wait for your consent:", nullptr, static_cast<int>(count)), count),
         .rest = tr("%1: on this computer or in a private network. This workspace asks such addresses only once you "
                    "allow it.")
                     .arg(addressesOf(m_workspace->state(), m_waiting).join(listComma())),
         .action = tr("Allow"),
         .act = [this] { allow(); },
         .other = tr("Not Now"),
         .actOther =
             [this] {
                 m_notNow = true;
                 m_waiting.clear();
                 m_messages.retract(consentTopic);
             }});
}

void LiveChecks::allow()
{
    if (const auto allowed = m_watch->allowPrivate(); !allowed) {
        emit failed(allowed.error());
        return;
    }
    m_messages.retract(consentTopic);
    m_watch->run(std::exchange(m_waiting, {}));
}

void LiveChecks::tell(CheckId id, CheckState now)
{
    if (const ServiceCheck *check = m_workspace->state().serviceCheck(id))
        m_notices->tell(id, tr("%1: %2").arg(nameOf(*check), wordFor(now)));
}

QString LiveChecks::statusText() const
{
    if (!m_workspace || m_workspace->state().serviceChecks().isEmpty())
        return {};
    const WorkspaceState &state = m_workspace->state();
    const QDateTime now = m_workspace->now();
    QDateTime last;
    QDateTime next;
    int passing = 0;
    for (const ServiceCheck &check : state.serviceChecks()) {
        const CheckStanding standing = state.standing(check.id);
        passing += standing.state == CheckState::Pass && isFresh(standing, now, Policy().freshDays) ? 1 : 0;
        if (standing.at.isValid())
            last = last.isValid() ? std::max(last, standing.at) : standing.at;
        const QDateTime due = m_watch->nextRun(check.id);
        if (due.isValid())
            next = next.isValid() ? std::min(next, due) : due;
    }
    const auto all = state.serviceChecks().size();
    if (!last.isValid())
        return withPlural(tr("%n check(s), never run", nullptr, static_cast<int>(all)), all);
    const QString text = tr("Checks %1: %2 of %3 pass").arg(clock(last)).arg(passing).arg(all);
    return next.isValid() ? tr("%1, next %2").arg(text, clock(next)) : text;
}

} // namespace shipworthy::ui
