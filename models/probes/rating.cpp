#include "probes/rating.h"

#include "checks/healthbody.h"
#include "domain/secrets.h"
#include "probes/metricstext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace shipworthy {
namespace {

constexpr int longestQuote = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Judgement)
};

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return Words::tr(text, comment, n);
}

Judgement up(const QString &reason)
{
    return {EndpointState::Up, reason};
}
Judgement degraded(const QString &reason)
{
    return {EndpointState::Degraded, reason};
}
Judgement down(const QString &reason)
{
    return {EndpointState::Down, reason};
}
Judgement unknown(const QString &reason)
{
    return {EndpointState::Unknown, reason};
}

QString seconds(std::chrono::milliseconds time)
{
    const auto count = static_cast<double>(time.count()) / 1000.0;
    return tr("%1 s").arg(count, 0, 'g', 3);
}

Judgement withoutAnswer(const Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Answered: break;
    case Outcome::NotAsked: return unknown(tr("not asked: %1").arg(answer.detail));
    case Outcome::NameNotFound: return down(tr("no such host name"));
    case Outcome::NameUnknown: return unknown(tr("the host name could not be looked up"));
    case Outcome::Unreachable: return unknown(tr("no route to it from this computer"));
    case Outcome::Refused: return down(tr("connection refused"));
    case Outcome::TimedOut: return down(tr("no answer within %1").arg(seconds(answer.deadline)));
    case Outcome::Closed: return down(tr("connection closed without an answer"));
    case Outcome::BadTls: return down(answer.detail);
    case Outcome::NotHttp: return down(tr("the answer is not HTTP"));
    case Outcome::RedirectedAway: return unknown(tr("redirects to %1, not followed").arg(answer.detail));
    case Outcome::TooManyRedirects: return down(tr("redirects without end"));
    }
    return unknown({});
}

/// "200, <what>".
QString coded(const Answer &answer, const QString &what)
{
    return QStringLiteral("%1, %2").arg(answer.status.value_or(0)).arg(what);
}

bool looksLikeHtml(const Answer &answer)
{
    if (answer.contentType.toLower().contains("html"))
        return true;
    const QByteArray start = answer.body.first(qMin<qsizetype>(answer.body.size(), 256)).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool claimsJson(const Answer &answer)
{
    return answer.contentType.toLower().contains("json");
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError;
}

QString firstLine(const QByteArray &body)
{
    const QString line = withoutSecrets(QString::fromUtf8(body.trimmed().split('\n').first().left(400)).simplified());
    return line.size() > longestQuote ? line.left(longestQuote - 1) + QChar(0x2026) : line;
}

/// What the service says of itself, in words.
QString said(const HealthReport &report)
{
    if (!report.troubled.isEmpty()) {
        const QString named =
            QStringList(report.troubled.first(qMin<qsizetype>(3, report.troubled.size()))).join(u", ");
        const auto more = report.troubled.size() - 3;
        return more > 0 ? tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(named) : named;
    }
    return report.word.isEmpty() ? tr("all parts are well") : tr("status %1").arg(report.word);
}

/// The sentence when a body never came to its end; nothing when it did.
std::optional<Judgement> brokenBody(const Answer &answer)
{
    switch (answer.bodyEnd) {
    case BodyEnd::Whole: return std::nullopt;
    case BodyEnd::TooLong: return degraded(coded(answer, tr("but the answer is too long to be read whole")));
    case BodyEnd::TimedOut:
        return down(coded(answer, tr("but the answer did not end within %1").arg(seconds(answer.deadline))));
    case BodyEnd::CutOff: return degraded(coded(answer, tr("but the answer was cut off")));
    case BodyEnd::NotUnpacked: return degraded(coded(answer, tr("but the answer could not be unpacked")));
    }
    return std::nullopt;
}

Judgement goodCodeWithReport(const Answer &answer, const HealthReport &report)
{
    switch (report.health) {
    case Health::Pass: return up(coded(answer, said(report)));
    case Health::Warn:
        return degraded(coded(answer, report.word.isEmpty() || report.troubled.isEmpty()
                                          ? said(report)
                                          : tr("status %1, but %2").arg(report.word, said(report))));
    case Health::Fail: return degraded(coded(answer, tr("but it says: %1").arg(said(report))));
    case Health::Unknown: return unknown(coded(answer, said(report)));
    }
    return unknown({});
}

Judgement healthAnswer(const Answer &answer)
{
    if (const auto broken = brokenBody(answer))
        return *broken;
    if (answer.body.trimmed().isEmpty()) {
        if (answer.status == 204 || answer.contentLength == 0)
            return up(coded(answer, tr("nothing more")));
        return unknown(coded(answer, tr("but the answer is empty")));
    }
    if (const auto report = readHealth(answer.body))
        return goodCodeWithReport(answer, *report);
    if (looksLikeHtml(answer))
        return unknown(coded(answer, tr("but a web page")));
    const QByteArray body = answer.body.trimmed();
    if (body.startsWith('{') || body.startsWith('[') || claimsJson(answer)) {
        return isJson(body) ? up(coded(answer, tr("no status in the answer")))
                            : degraded(coded(answer, tr("but the answer is not valid JSON")));
    }
    const QString line = firstLine(body);
    if (healthOfWord(line) == Health::Fail || healthOfWord(line) == Health::Warn)
        return degraded(coded(answer, tr("but it says: %1").arg(line)));
    return up(coded(answer, tr("“%1”").arg(line)));
}

Judgement metricsAnswer(const Answer &answer)
{
    const bool cut = answer.bodyEnd == BodyEnd::TooLong; // a big exposition: its start tells enough
    if (const auto broken = brokenBody(answer); broken && !cut)
        return *broken;
    const auto metrics = looksLikeHtml(answer) ? std::nullopt : readMetrics(answer.body, !cut);
    if (!metrics)
        return degraded(coded(answer, tr("but no Prometheus metrics")));
    if (metrics->firstBadLine > 0)
        return degraded(coded(answer, tr("but line %1 is no metric").arg(metrics->firstBadLine)));
    if (metrics->families == 0)
        return degraded(coded(answer, tr("but not one metric")));
    const QString families = metrics->families == 1 ? tr("1 family") : tr("%1 families").arg(metrics->families);
    return up(coded(answer, cut ? tr("at least %1").arg(families) : families));
}

Judgement badCode(const QUrl &url, const Answer &answer)
{
    const int status = answer.status.value_or(0);
    if (status == 401 || status == 403 || status == 407)
        return unknown(coded(answer, tr("it wants a log-in, and none is ever sent")));
    if (status == 429)
        return unknown(coded(answer, tr("asked too often")));
    if (const auto report = isHealthPath(url.path()) ? readHealth(answer.body) : std::nullopt) {
        if (status == 500 && report->microProfile)
            return unknown(coded(answer, tr("it could not find out")));
        if (report->health == Health::Pass)
            return degraded(coded(answer, tr("but it says: %1").arg(said(*report))));
        return down(coded(answer, said(*report)));
    }
    switch (status) {
    case 404: return down(coded(answer, tr("no such path")));
    case 405: return down(coded(answer, tr("it does not answer GET")));
    case 410: return down(coded(answer, tr("the path is gone")));
    case 502: return down(coded(answer, tr("the gateway gets no answer")));
    case 503: return down(coded(answer, tr("service unavailable")));
    case 504: return down(coded(answer, tr("the gateway waited in vain")));
    default: return down(coded(answer, status >= 500 ? tr("server error") : tr("request refused")));
    }
}

} // namespace

Judgement rate(const QUrl &url, const Answer &answer)
{
    if (answer.outcome != Outcome::Answered)
        return withoutAnswer(answer);
    const int status = answer.status.value_or(0);
    if (status >= 400)
        return badCode(url, answer);
    if (status < 200 || status >= 300)
        return unknown(coded(answer, tr("an answer that says nothing")));
    if (isMetricsPath(url.path()))
        return metricsAnswer(answer);
    if (isHealthPath(url.path()))
        return healthAnswer(answer);
    const auto broken = brokenBody(answer);
    if (broken && answer.bodyEnd != BodyEnd::TooLong)
        return *broken;
    return up(coded(answer, looksLikeHtml(answer) ? tr("a web page") : tr("it answers")));
}

} // namespace shipworthy
