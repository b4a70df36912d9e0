#include "cli/probereport.h"

#include "checks/format.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shipworthy::cli {
namespace {

using namespace Qt::Literals::StringLiterals;
using checks::Outcome;

QString idOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return u"pass"_s;
    case Outcome::Warn: return u"warn"_s;
    case Outcome::Fail: return u"fail"_s;
    case Outcome::Error: return u"error"_s;
    }
    return {};
}

QString requestOf(const checks::Check &check)
{
    return check.method.isEmpty() ? QCoreApplication::translate("shipworthy::cli", "files")
                                  : withoutSecrets(check.method + u' ' + check.url);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(withoutSecrets(text));
}

QJsonArray linesOf(const ProbedCheck &probed)
{
    QJsonArray lines;
    const auto &outcomes = probed.result.judgement.lines;
    for (qsizetype at = 0; at < outcomes.size(); ++at) {
        const checks::LineOutcome &one = outcomes[at];
        lines.append(QJsonObject{{u"line"_s, one.place.line},
                                 {u"assertion"_s, withoutSecrets(checks::onOneLine(probed.entry.check.lines[at]))},
                                 {u"outcome"_s, idOf(one.outcome)},
                                 {u"seen"_s, textOrNull(one.seen)},
                                 {u"why"_s, withoutSecrets(one.why)}});
    }
    return lines;
}

QJsonObject objectOf(const ProbedCheck &probed)
{
    const auto &samples = probed.result.recording.samples;
    QJsonValue milliseconds;
    QJsonValue at;
    QJsonValue status;
    if (!samples.isEmpty()) {
        at = samples.first().at.toUTC().toString(Qt::ISODateWithMs);
        if (const auto total = samples.first().phases.total)
            milliseconds = double(total->count()) / 1000;
        if (samples.first().arrival == checks::Arrival::Answered)
            status = samples.first().status;
    }
    return {{u"file"_s, probed.entry.path},
            {u"line"_s, probed.entry.check.place.line},
            {u"system"_s, textOrNull(probed.entry.system)},
            {u"name"_s, textOrNull(probed.entry.name)},
            {u"method"_s, textOrNull(probed.entry.check.method)},
            {u"url"_s, textOrNull(probed.entry.check.url)},
            {u"outcome"_s, idOf(probed.result.judgement.outcome)},
            {u"why"_s, withoutSecrets(probed.result.judgement.why)},
            {u"at"_s, at},
            {u"status"_s, status},
            {u"milliseconds"_s, milliseconds},
            {u"lines"_s, linesOf(probed)}};
}

} // namespace

QString textLine(const ProbedCheck &probed)
{
    const FileCheckEntry &entry = probed.entry;
    if (!entry.system.isEmpty()) // where it stands is a name, not a line
        return u"%1  %2: %3  %4  %5: %6"_s.arg(idOf(probed.result.judgement.outcome).leftJustified(5), entry.path,
                                               withoutSecrets(entry.system), withoutSecrets(entry.name),
                                               requestOf(entry.check), withoutSecrets(probed.result.judgement.why));
    return u"%1  %2:%3  %4: %5"_s.arg(idOf(probed.result.judgement.outcome).leftJustified(5), probed.entry.path)
        .arg(probed.entry.check.place.line)
        .arg(requestOf(probed.entry.check), withoutSecrets(probed.result.judgement.why));
}

Outcome worstOf(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused)
{
    const auto has = [&all](Outcome outcome) {
        return std::ranges::any_of(
            all, [outcome](const ProbedCheck &probed) { return probed.result.judgement.outcome == outcome; });
    };
    if (!refused.isEmpty() || all.isEmpty() || has(Outcome::Error))
        return Outcome::Error;
    return has(Outcome::Fail) ? Outcome::Fail : has(Outcome::Warn) ? Outcome::Warn : Outcome::Pass;
}

QByteArray probeJson(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused)
{
    QJsonArray checked;
    for (const ProbedCheck &probed : all)
        checked.append(objectOf(probed));
    QJsonArray problems;
    for (const RefusedCheckFile &file : refused) {
        const auto number = [](int value) { return value > 0 ? QJsonValue(value) : QJsonValue(); };
        problems.append(QJsonObject{{u"file"_s, file.path},
                                    {u"line"_s, number(file.place.line)},
                                    {u"column"_s, number(file.place.column)},
                                    {u"why"_s, withoutSecrets(file.why)}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, u"shipworthy.probe/1"_s},
                                     {u"outcome"_s, idOf(worstOf(all, refused))},
                                     {u"checks"_s, checked},
                                     {u"refused"_s, problems}})
        .toJson();
}

QByteArray probeJsonLine(const ProbedCheck &probed)
{
    return QJsonDocument(objectOf(probed)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace shipworthy::cli
