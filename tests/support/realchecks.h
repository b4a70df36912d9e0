#pragma once

#include "support/checkruns.h"
#include "support/realserver.h"

namespace shipworthy::test {

/// What the check \a text of the service at \a base ({H} in it) comes to: "pass", or the outcome with its reason.
inline QString outcomeAt(const QString &base, const QString &text, CheckSurroundings surroundings = onLoopback())
{
    surroundings.values.insert(QStringLiteral("H"), base);
    const checks::Judgement judgement = runOnce(text, surroundings).judgement;
    switch (judgement.outcome) {
    case checks::Outcome::Pass: return QStringLiteral("pass");
    case checks::Outcome::Warn: return QStringLiteral("warn: ") + judgement.why;
    case checks::Outcome::Fail: return QStringLiteral("fail: ") + judgement.why;
    case checks::Outcome::Error: return QStringLiteral("error: ") + judgement.why;
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy::test

/// \a text passes at \a base.
#define VERIFY_PASSES(base, text) QCOMPARE(outcomeAt(base, text), QStringLiteral("pass"))
/// \a text fails at \a base for a reason that names \a part.
#define VERIFY_FAILS(base, text, part)                                                                                 \
    do {                                                                                                               \
        const QString outcome = outcomeAt(base, text);                                                                 \
        QVERIFY2(outcome.startsWith(QStringLiteral("fail: ")) && outcome.contains(part), qPrintable(outcome));         \
    } while (false)
