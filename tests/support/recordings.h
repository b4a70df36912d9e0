#pragma once

#include "checks/evaluation.h"
#include "checks/parser.h"

#include <QTest>
#include <QTimeZone>

namespace shipworthy::test {

inline const QDateTime judgedAt(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// An answer as it came: headers are given as "Name: value".
inline checks::Recorded answered(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {})
{
    checks::Recorded recorded;
    recorded.arrival = checks::Arrival::Answered;
    recorded.method = QStringLiteral("GET");
    recorded.url = recorded.finalUrl = QUrl(QStringLiteral("https://ferry.example/health"));
    recorded.at = judgedAt;
    recorded.httpVersion = QStringLiteral("1.1");
    recorded.status = status;
    recorded.body = body;
    for (const QByteArray &header : headers) {
        const qsizetype colon = header.indexOf(':');
        recorded.headers.append({header.left(colon), header.mid(colon + 1).trimmed()});
    }
    return recorded;
}

inline checks::Recorded failed(const QString &problem)
{
    checks::Recorded recorded;
    recorded.arrival = checks::Arrival::Failed;
    recorded.problem = problem;
    return recorded;
}

inline checks::Recording recordingOf(const QList<checks::Recorded> &samples)
{
    checks::Recording recording;
    recording.now = judgedAt;
    recording.samples = samples;
    return recording;
}

/// What becomes of a check of that recording; \a lines may begin with options.
inline checks::Judgement judged(const QString &lines, const checks::Recording &recording)
{
    const auto file = checks::parseChecks(QStringLiteral("GET https://ferry.example/health\n") + lines);
    if (!file)
        return {.outcome = checks::Outcome::Error, .why = file.error().message()};
    return checks::evaluate(file->checks.constFirst(), recording);
}

/// "pass", "warn", "fail" or "error".
inline QString outcomeOf(const checks::Judgement &judgement)
{
    switch (judgement.outcome) {
    case checks::Outcome::Pass: return QStringLiteral("pass");
    case checks::Outcome::Warn: return QStringLiteral("warn");
    case checks::Outcome::Fail: return QStringLiteral("fail");
    case checks::Outcome::Error: return QStringLiteral("error");
    }
    return {};
}

/// Fails a test with the sentence of the judgement where the outcome is another.
inline void compareOutcome(const QString &line, const checks::Recording &recording, const QString &expected)
{
    const checks::Judgement judgement = judged(line, recording);
    QVERIFY2(outcomeOf(judgement) == expected,
             qPrintable(QStringLiteral("%1: %2, not %3: %4").arg(line, outcomeOf(judgement), expected, judgement.why)));
}

} // namespace shipworthy::test
