#include "probes/checkrun.h"

#include "probes/recordedexchange.h"
#include "probes/sharedbyruns.h"

namespace shipworthy {

using checks::Arrival;

CheckRun::CheckRun(const QString &text, checks::ProbePlan plan, const CheckSurroundings &surroundings,
                   const CheckLimits &limits, SharedByRuns &shared, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_burst(text)
    , m_surroundings(surroundings)
    , m_limits(limits)
    , m_shared(shared)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end 5 % early, which no window may
    connect(&m_pause, &QTimer::timeout, this, &CheckRun::takeSlot);
}

CheckRun::~CheckRun()
{
    m_exchange.reset();
    giveSlotBack();
}

void CheckRun::start()
{
    for (const checks::ArtifactQuestion &question : m_plan.artifacts)
        m_recording.artifacts.insert(question, m_surroundings.facts(question));
    QMetaObject::invokeMethod(this, &CheckRun::findSecrets, Qt::QueuedConnection);
}

/// In the environment, and what is not there in the keychain.
void CheckRun::findSecrets()
{
    m_sought = m_plan.sendsRequest ? secretsOf(m_plan) : QStringList();
    if (m_sought.isEmpty())
        return prepare();
    const QStringList names = m_sought;
    for (const QString &name : names) {
        const auto known = m_surroundings.secrets(name);
        if (known && !known->isEmpty())
            found(name, *known);
        else if (m_surroundings.keychain)
            m_surroundings.keychain(name, this, [this, name](const SecretAnswer &answer) { found(name, answer); });
        else
            found(name, std::unexpected(tr("%1 is not set").arg(environmentVariableFor(name))));
    }
}

void CheckRun::found(const QString &name, const SecretAnswer &answer)
{
    const bool isMissing = !answer && m_surroundings.keychain;
    m_secrets.insert(name, isMissing
                               ? SecretAnswer(std::unexpected(
                                     tr("%1 is not set, and %2").arg(environmentVariableFor(name), answer.error())))
                               : answer);
    if (m_sought.removeOne(name) && m_sought.isEmpty())
        prepare();
}

void CheckRun::prepare()
{
    if (m_plan.sendsRequest) {
        const auto request = preparedRequest(m_plan, m_surroundings, m_secrets);
        if (request && m_plan.isBurst) {
            m_burst += request->url.toString();
            m_rest = m_shared.rests.restOf(m_burst);
        }
        if (!request)
            notAsked(request.error());
        else if (m_rest)
            notAsked(tr("the same burst used up the limit, which the service counts for another %1 s")
                         .arg(std::chrono::ceil<std::chrono::seconds>(*m_rest).count()));
        else
            plan(*request);
    }
    m_secrets.clear(); // whoever sends has what is needed
    next();
}

void CheckRun::notAsked(const QString &why)
{
    checks::Recorded nothing;
    nothing.method = m_plan.method;
    nothing.at = m_surroundings.clock();
    nothing.problem = why;
    m_recording.samples.append(nothing);
}

void CheckRun::plan(const CheckRequest &request)
{
    addSamples(request);
    addCors(request);
    if (m_plan.wantsPlainHttp)
        m_steps.push_back({.request = plainHttpRequest(request),
                           .keep = [this](const checks::Recorded &answer) { m_recording.plainHttp = answer; },
                           .mustAnswer = false});
    if (m_plan.window && !m_plan.isBurst)
        m_steps.push_back({.request = request,
                           .keep = [this](const checks::Recorded &answer) { m_recording.later = answer; },
                           .mustAnswer = false,
                           .waitsForWindow = true});
}

void CheckRun::addSamples(const CheckRequest &request)
{
    for (int count = 0; count < m_plan.samples; ++count)
        m_steps.push_back({.request = request,
                           .keep = [this](const checks::Recorded &answer) { m_recording.samples.append(answer); }});
}

void CheckRun::addCors(const CheckRequest &request)
{
    for (const QString &origin : m_plan.corsOrigins) {
        const QList<CheckRequest> requests = corsRequests(request, origin);
        checks::Recorded checks::RecordedCors::*const parts[] = {
            &checks::RecordedCors::preflight, &checks::RecordedCors::plain, &checks::RecordedCors::withCookie};
        for (qsizetype at = 0; at < requests.size(); ++at)
            m_steps.push_back({.request = requests[at],
                               .keep = [this, origin, part = parts[at]](
                                           const checks::Recorded &answer) { m_recording.cors[origin].*part = answer; },
                               .mustAnswer = false});
    }
}

/// A burst has no pauses, and the second look at metrics comes a window after the first.
std::chrono::milliseconds CheckRun::pauseBefore(const Step &step) const
{
    if (!m_sinceFirst.isValid() || (m_plan.isBurst && m_recording.samples.size() < m_plan.samples))
        return std::chrono::milliseconds(0);
    if (!step.waitsForWindow)
        return m_limits.spacing;
    return std::max(*m_plan.window - std::chrono::milliseconds(m_sinceFirst.elapsed()), std::chrono::milliseconds(0));
}

void CheckRun::next()
{
    if (m_steps.empty())
        return finish();
    m_pause.start(pauseBefore(m_steps.front()));
}

void CheckRun::takeSlot()
{
    m_heldHost = m_steps.front().request.url.host();
    m_shared.requests.take(m_heldHost, this, [this] {
        m_holdsSlot = true;
        send();
    });
}

void CheckRun::send()
{
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    const bool isLaterSample =
        m_plan.revalidates && !m_recording.samples.isEmpty() && m_recording.samples.size() < m_plan.samples;
    const CheckRequest &request = m_steps.front().request;
    m_exchange = std::make_unique<RecordedExchange>(isLaterSample ? revalidating(request) : request,
                                                    m_shared.trust.beside(request.authorities), m_surroundings.clock,
                                                    m_shared.connections);
    connect(m_exchange.get(), &RecordedExchange::finished, this, &CheckRun::answered, Qt::QueuedConnection);
    m_exchange->start();
}

CheckRequest CheckRun::revalidating(CheckRequest request) const
{
    for (const checks::RecordedHeader &header : m_recording.samples.constFirst().headers) {
        if (header.name.compare("ETag", Qt::CaseInsensitive) == 0)
            request.headers.emplaceBack("If-None-Match", header.value);
    }
    return request;
}

/// Whether a burst is refused from its first request on: others used up the limit, and it says nothing.
bool CheckRun::isUsedUp(const checks::Recorded &answer) const
{
    constexpr int tooManyRequests = 429;
    return m_plan.isBurst && m_plan.samples > 1 && m_recording.samples.isEmpty() && answer.status == tooManyRequests;
}

void CheckRun::answered(const checks::Recorded &given)
{
    m_exchange.reset();
    giveSlotBack();
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    checks::Recorded answer = given;
    if (isUsedUp(answer)) {
        answer.arrival = Arrival::NotAsked;
        answer.problem = tr("the limit was used up before the burst began");
    }
    step.keep(answer);
    if (step.mustAnswer && answer.arrival != Arrival::Answered)
        m_steps.clear();
    next();
}

void CheckRun::giveSlotBack()
{
    if (std::exchange(m_holdsSlot, false))
        m_shared.requests.giveBack(m_heldHost);
}

void CheckRun::finish()
{
    if (m_plan.isBurst && !m_rest)
        m_rest = m_shared.rests.note(m_burst, m_plan, m_recording.samples);
    m_recording.now = m_surroundings.clock();
    emit finished(m_recording);
}

} // namespace shipworthy
