#include "probes/checkrun.h"

#include "probes/recordedexchange.h"

namespace shipworthy {

using checks::Arrival;

CheckRun::CheckRun(checks::ProbePlan plan, const CheckSurroundings &surroundings, const CheckLimits &limits,
                   RequestSlots &slotsShared, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_surroundings(surroundings)
    , m_limits(limits)
    , m_slots(slotsShared)
    , m_tls(tls)
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
    if (m_plan.sendsRequest) {
        if (const auto request = preparedRequest(m_plan, m_surroundings)) {
            plan(*request);
        } else {
            checks::Recorded notAsked;
            notAsked.method = m_plan.method;
            notAsked.at = m_surroundings.clock();
            notAsked.problem = request.error();
            m_recording.samples.append(notAsked);
        }
    }
    QMetaObject::invokeMethod(this, &CheckRun::next, Qt::QueuedConnection);
}

void CheckRun::plan(const CheckRequest &request)
{
    addSamples(request);
    addCors(request);
    if (m_plan.wantsPlainHttp)
        m_steps.push_back({.request = plainHttpRequest(request),
                           .keep = [this](const checks::Recorded &answer) { m_recording.plainHttp = answer; },
                           .mustAnswer = false});
    if (m_plan.window)
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
    m_slots.take(m_heldHost, this, [this] {
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
    m_exchange = std::make_unique<RecordedExchange>(isLaterSample ? revalidating(request) : request, m_tls,
                                                    m_surroundings.clock);
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

void CheckRun::answered(const checks::Recorded &answer)
{
    m_exchange.reset();
    giveSlotBack();
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step.keep(answer);
    if (step.mustAnswer && answer.arrival != Arrival::Answered)
        m_steps.clear();
    next();
}

void CheckRun::giveSlotBack()
{
    if (std::exchange(m_holdsSlot, false))
        m_slots.giveBack(m_heldHost);
}

void CheckRun::finish()
{
    m_recording.now = m_surroundings.clock();
    emit finished(m_recording);
}

} // namespace shipworthy
