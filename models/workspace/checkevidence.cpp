#include "workspace/checkevidence.h"

#include "checks/format.h"
#include "domain/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Headers whose values let whoever has them act as somebody.
bool isCredential(const QString &name)
{
    static const QStringList credentials{u"authorization"_s, u"proxy-authorization"_s, u"cookie"_s,      u"x-api-key"_s,
                                         u"x-auth-token"_s,  u"x-csrf-token"_s,        u"x-xsrf-token"_s};
    return credentials.contains(name.toLower());
}

/// A cookie's name and attributes tell what a check asks of it; its value opens a session.
QString withoutCookieValue(const QString &cookie)
{
    const qsizetype equals = cookie.indexOf(u'=');
    const qsizetype semicolon = cookie.indexOf(u';');
    if (equals < 0 || (semicolon >= 0 && semicolon < equals))
        return cookie;
    return cookie.left(equals + 1) + hiddenSecret() + (semicolon < 0 ? QString() : cookie.mid(semicolon));
}

QString valueOf(const checks::RecordedHeader &header)
{
    const QString name = QString::fromLatin1(header.name);
    const QString value = QString::fromUtf8(header.value);
    if (name.compare("set-cookie"_L1, Qt::CaseInsensitive) == 0)
        return withoutSecrets(withoutCookieValue(value));
    return isCredential(name) ? hiddenSecret() : withoutSecrets(value);
}

/// The beginning of a body, as far as it is text.
QString beginningOf(const QByteArray &body)
{
    const QByteArray head = body.left(evidenceBodyLength * 4); // the longest a character gets in UTF-8
    if (head.contains('\0'))
        return {};
    return withoutSecrets(QString::fromUtf8(head)).left(evidenceBodyLength);
}

void addPhase(EvidenceExchange &exchange, const QString &name, const std::optional<std::chrono::microseconds> &time)
{
    if (time)
        exchange.phases.append({name, double(time->count()) / 1000});
}

EvidenceExchange exchangeOf(const checks::Recorded &recorded)
{
    EvidenceExchange exchange{.method = recorded.method,
                              .url = withoutSecrets(recorded.url.toDisplayString()),
                              .at = recorded.at.toUTC(),
                              .problem = withoutSecrets(recorded.problem),
                              .status = recorded.status,
                              .httpVersion = recorded.httpVersion,
                              .ip = recorded.ip,
                              .body = beginningOf(recorded.body),
                              .bodyBytes = recorded.body.size()};
    for (const checks::RecordedHop &hop : recorded.hops)
        exchange.redirects.append(withoutSecrets(hop.url.toDisplayString()));
    constexpr qsizetype mostHeaders = 60;
    for (const checks::RecordedHeader &header : recorded.headers.first(std::min(mostHeaders, recorded.headers.size())))
        exchange.headers.append({QString::fromLatin1(header.name), valueOf(header).left(512)});
    const checks::RecordedPhases &phases = recorded.phases;
    addPhase(exchange, u"resolve"_s, phases.resolve);
    addPhase(exchange, u"connect"_s, phases.connect);
    addPhase(exchange, u"tls"_s, phases.tls);
    addPhase(exchange, u"processing"_s, phases.processing);
    addPhase(exchange, u"transfer"_s, phases.transfer);
    addPhase(exchange, u"total"_s, phases.total);
    if (recorded.tls) {
        exchange.tlsVersion = recorded.tls->version;
        exchange.tlsProblem = recorded.tls->problem;
    }
    return exchange;
}

QJsonObject objectOf(const EvidenceLine &line)
{
    return {{u"text"_s, line.text},
            {u"outcome"_s, idOf(line.outcome).toString()},
            {u"seen"_s, line.seen},
            {u"why"_s, line.why}};
}

QJsonObject objectOf(const EvidenceExchange &exchange)
{
    QJsonArray headers;
    for (const auto &[name, value] : exchange.headers)
        headers.append(QJsonArray{name, value});
    QJsonArray phases;
    for (const auto &[name, milliseconds] : exchange.phases)
        phases.append(QJsonArray{name, milliseconds});
    return {{u"method"_s, exchange.method},
            {u"url"_s, exchange.url},
            {u"at"_s, exchange.at.toString(Qt::ISODateWithMs)},
            {u"problem"_s, exchange.problem},
            {u"status"_s, exchange.status},
            {u"http"_s, exchange.httpVersion},
            {u"ip"_s, exchange.ip},
            {u"redirects"_s, QJsonArray::fromStringList(exchange.redirects)},
            {u"headers"_s, headers},
            {u"body"_s, exchange.body},
            {u"body-bytes"_s, exchange.bodyBytes},
            {u"phases"_s, phases},
            {u"tls"_s, exchange.tlsVersion},
            {u"tls-problem"_s, exchange.tlsProblem}};
}

EvidenceLine lineFrom(const QJsonObject &json)
{
    return {.text = json[u"text"_s].toString(),
            .outcome = fromId<CheckState>(json[u"outcome"_s].toString()).value_or(CheckState::Error),
            .seen = json[u"seen"_s].toString(),
            .why = json[u"why"_s].toString()};
}

EvidenceExchange exchangeFrom(const QJsonObject &json)
{
    EvidenceExchange exchange{.method = json[u"method"_s].toString(),
                              .url = json[u"url"_s].toString(),
                              .at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs),
                              .problem = json[u"problem"_s].toString(),
                              .status = json[u"status"_s].toInt(),
                              .httpVersion = json[u"http"_s].toString(),
                              .ip = json[u"ip"_s].toString(),
                              .body = json[u"body"_s].toString(),
                              .bodyBytes = json[u"body-bytes"_s].toInteger(),
                              .tlsVersion = json[u"tls"_s].toString(),
                              .tlsProblem = json[u"tls-problem"_s].toString()};
    for (const QJsonValue &hop : json[u"redirects"_s].toArray())
        exchange.redirects.append(hop.toString());
    for (const QJsonValue &header : json[u"headers"_s].toArray())
        exchange.headers.append({header[0].toString(), header[1].toString()});
    for (const QJsonValue &phase : json[u"phases"_s].toArray())
        exchange.phases.append({phase[0].toString(), phase[1].toDouble()});
    return exchange;
}

/// All exchanges of a run, in the order in which people ask about them.
QList<const checks::Recorded *> exchangesOf(const checks::Recording &recording)
{
    QList<const checks::Recorded *> all;
    for (const checks::Recorded &sample : recording.samples)
        all.append(&sample);
    if (recording.later)
        all.append(&*recording.later);
    for (const checks::RecordedCors &cors : recording.cors)
        all += {&cors.preflight, &cors.plain, &cors.withCookie};
    if (recording.plainHttp)
        all.append(&*recording.plainHttp);
    return all;
}

std::optional<int> certificateDays(const checks::Recorded &recorded, const QDateTime &now)
{
    if (!recorded.tls || recorded.tls->chain.isEmpty())
        return std::nullopt;
    const auto &chain = recorded.tls->chain;
    const auto first = std::ranges::min_element(chain, {}, &checks::RecordedCertificate::until);
    constexpr qint64 day = 24 * 60 * 60;
    return static_cast<int>(now.secsTo(first->until) / day);
}

} // namespace

CheckState stateOf(checks::Outcome outcome)
{
    switch (outcome) {
    case checks::Outcome::Pass: return CheckState::Pass;
    case checks::Outcome::Warn: return CheckState::Warn;
    case checks::Outcome::Fail: return CheckState::Fail;
    case checks::Outcome::Error: return CheckState::Error;
    }
    Q_UNREACHABLE();
}

CheckEvidence evidenceFrom(const checks::Check &check, const CheckResult &result)
{
    CheckEvidence evidence;
    const auto &outcomes = result.judgement.lines;
    for (qsizetype at = 0; at < std::min(outcomes.size(), check.lines.size()); ++at) {
        evidence.lines.append({.text = withoutSecrets(checks::onOneLine(check.lines[at])),
                               .outcome = stateOf(outcomes[at].outcome),
                               .seen = withoutSecrets(outcomes[at].seen),
                               .why = withoutSecrets(outcomes[at].why)});
    }
    const QList<const checks::Recorded *> all = exchangesOf(result.recording);
    for (const checks::Recorded *recorded : all.first(std::min(evidenceExchanges, all.size())))
        evidence.exchanges.append(exchangeOf(*recorded));
    evidence.furtherExchanges = static_cast<int>(all.size() - evidence.exchanges.size());
    return evidence;
}

QByteArray toJson(const CheckEvidence &evidence)
{
    QJsonArray lines;
    for (const EvidenceLine &line : evidence.lines)
        lines.append(objectOf(line));
    QJsonArray exchanges;
    for (const EvidenceExchange &exchange : evidence.exchanges)
        exchanges.append(objectOf(exchange));
    const QJsonObject json{{u"lines"_s, lines}, {u"exchanges"_s, exchanges}, {u"further"_s, evidence.furtherExchanges}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<CheckEvidence> checkEvidenceFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    CheckEvidence evidence;
    for (const QJsonValue &line : document[u"lines"_s].toArray())
        evidence.lines.append(lineFrom(line.toObject()));
    for (const QJsonValue &exchange : document[u"exchanges"_s].toArray())
        evidence.exchanges.append(exchangeFrom(exchange.toObject()));
    evidence.furtherExchanges = document[u"further"_s].toInt();
    return evidence;
}

CheckRunRecord recordOf(CheckId id, const checks::Check &check, const CheckResult &result)
{
    const checks::Recording &recording = result.recording;
    CheckRunRecord record{.check = id,
                          .at = recording.now.toUTC(),
                          .outcome = stateOf(result.judgement.outcome),
                          .why = withoutSecrets(result.judgement.why),
                          .evidence = toJson(evidenceFrom(check, result))};
    if (recording.samples.isEmpty())
        return record;
    const checks::Recorded &first = recording.samples.first();
    record.certificateDays = certificateDays(first, recording.now);
    if (first.arrival != checks::Arrival::Answered)
        return record;
    record.httpStatus = first.status;
    if (first.phases.total)
        record.latency = std::chrono::duration_cast<std::chrono::milliseconds>(*first.phases.total);
    return record;
}

} // namespace shipworthy
