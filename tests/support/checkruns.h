#pragma once

#include "checks/parser.h"
#include "probes/checkengine.h"

#include <QSignalSpy>
#include <QTest>

namespace shipworthy::test {

/// Surroundings in which the servers of the tests may be asked.
inline CheckSurroundings onLoopback()
{
    CheckSurroundings surroundings;
    surroundings.allowsPrivate = true;
    surroundings.secrets = [](const QString &) -> std::optional<QByteArray> { return std::nullopt; };
    return surroundings;
}

/// No pauses that a test would have to wait for.
inline CheckLimits unhurried()
{
    return {.spacing = std::chrono::milliseconds(1)};
}

/// Runs the first check of \a text once and waits for what it comes to.
inline CheckResult runOnce(const QString &text, const CheckSurroundings &surroundings = onLoopback(),
                           CheckLimits limits = unhurried())
{
    const auto file = checks::parseChecks(text);
    if (!file)
        return {{.why = file.error().message()}, {}};
    CheckEngine engine(surroundings, limits);
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.run(file->checks.constFirst());
    if (finished.isEmpty())
        finished.wait(20000);
    return finished.isEmpty() ? CheckResult{{.why = QStringLiteral("it did not finish")}, {}}
                              : finished[0][1].value<CheckResult>();
}

} // namespace shipworthy::test
