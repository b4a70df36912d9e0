#include "shell/openings.h"

#include "base/visibletext.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"

#include <utility>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1String topic("opening");
constexpr QLatin1String waitingTopic("waitingImports");
constexpr auto step = 100ms;

} // namespace

Openings::Openings(WorkspaceSession &session, MessageBar &messages, QObject *parent,
                   std::chrono::milliseconds unnoticed)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_unnoticed(unnoticed)
{
    connect(&m_tick, &QTimer::timeout, this, &Openings::show);
    connect(&m_session, &WorkspaceSession::openingChanged, this, &Openings::begin);
    begin();
}

void Openings::begin()
{
    m_messages.retract(topic);
    if (m_session.opening()) {
        m_tick.start(m_unnoticed);
        return;
    }
    m_tick.stop();
    m_messages.retract(waitingTopic);
    for (const auto &import : std::exchange(m_waiting, {}))
        import();
}

void Openings::whenDone(std::function<void()> import)
{
    const auto opening = m_session.opening();
    if (!opening) {
        import();
        return;
    }
    m_waiting.push_back(std::move(import));
    m_messages.post({.topic = waitingTopic,
                     .fact = tr("The import waits."),
                     .rest = tr("It goes on as soon as %1 is open.").arg(isolated(opening->name())),
                     .action = {}});
}

void Openings::show()
{
    const auto opening = m_session.opening();
    if (!opening)
        return;
    m_tick.start(step);
    m_messages.showProgress(topic, tr("Opening %1").arg(isolated(opening->name())), opening->permille, 1000,
                            [this] { m_session.cancelOpening(); });
}

} // namespace shipworthy::ui
