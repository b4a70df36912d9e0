#pragma once

#include "support/workspacefixture.h"

namespace shipworthy::test {

/// A finding with a place in the code.
inline Finding placed(Finding finding, const QString &path, int line)
{
    finding.locations = {{path, line, line + 5}};
    return finding;
}

inline Finding described(Finding finding, const QString &description)
{
    finding.description = description;
    return finding;
}

/// The audit of a fictional harbour: PORT-01 is in its review too, with the same key and title.
inline AuditDocument portAudit()
{
    return audit(
        QStringLiteral("port-audit.md"), QStringLiteral("Port gateway"),
        {finding(QStringLiteral("PORT-01"), QStringLiteral("Berth tokens are written to the log"), Severity::High),
         described(placed(finding(QStringLiteral("PORT-02"),
                                  QStringLiteral("Login form accepts endless password attempts"), Severity::Critical),
                          QStringLiteral("app/login.py"), 42),
                   QStringLiteral("The login form has no rate limit, so passwords can be tried without end.")),
         finding(QStringLiteral("PORT-03"), QStringLiteral("Tide tables are never refreshed"), Severity::Low)});
}

/// The review of the same system: one that is surely the same, one that reads alike, one of its own.
inline AuditDocument portReview(Status status = Status::Open)
{
    return audit(
        QStringLiteral("port-review.md"), QStringLiteral("Port gateway"),
        {finding(QStringLiteral("port-01"), QStringLiteral("**Berth tokens** are written to the log."),
                 Severity::Critical, status),
         described(placed(finding({}, QStringLiteral("Endless password attempts on the login form"), Severity::High),
                          QStringLiteral("./app/login.py"), 44),
                   QStringLiteral("Nothing limits how often a password is tried.")),
         finding({}, QStringLiteral("The quay map has no legend"), Severity::Low)});
}

/// Another system, whose findings are worded alike: none of them is the same.
inline AuditDocument ferryAudit()
{
    return audit(
        QStringLiteral("ferry-audit.md"), QStringLiteral("Ferry service"),
        {finding(QStringLiteral("PORT-01"), QStringLiteral("Berth tokens are written to the log"), Severity::High),
         finding(QStringLiteral("FER-02"), QStringLiteral("No alerts at night"), Severity::Medium)});
}

} // namespace shipworthy::test
