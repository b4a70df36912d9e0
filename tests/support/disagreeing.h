#pragma once

#include "support/readdocuments.h"

namespace shipworthy::test {

/// An audit whose plan gives QUAY-1 to another owner, calls QUAY-2, ticked, partial, and finishes QUAY-3 too late.
/// \a owner: of QUAY-1 in the plan; \a line: where the plan stands.
inline AuditDocument disagreeingAudit(const QString &owner = QStringLiteral("DevOps"), int line = 30)
{
    Finding owned = harbourFinding(QStringLiteral("QUAY-1"), QStringLiteral("Light the quay"));
    owned.owner = QStringLiteral("Backend");
    Finding ticked = harbourFinding(QStringLiteral("QUAY-2"), QStringLiteral("Lock the gate"), Status::Resolved);
    ticked.line = 14;
    ticked.lastLine = 16;
    Finding late = harbourFinding(QStringLiteral("QUAY-3"), QStringLiteral("Count the berths"), Status::Open,
                                  {QStringLiteral("P1 - High (Fix within Week 1-2)")});
    late.line = 18;
    late.lastLine = 20;
    AuditDocument facts = harbourAudit(QStringLiteral("quay.md"), {owned, ticked, late});
    const auto task = [&line](const QString &key, Status status, const QString &itsOwner) {
        Task made;
        made.title = QStringLiteral("Work on %1").arg(key);
        made.findings = {key};
        made.status = status;
        made.owner = itsOwner;
        made.line = ++line;
        return made;
    };
    Phase phase;
    phase.title = QStringLiteral("Week 3-4: Season");
    phase.startDay = 15;
    phase.endDay = 28;
    phase.line = line;
    phase.tasks = {task(QStringLiteral("QUAY-1"), Status::Open, owner),
                   task(QStringLiteral("QUAY-2"), Status::Partial, {}),
                   task(QStringLiteral("QUAY-3"), Status::Open, {})};
    facts.phases = {phase};
    facts.lineCount = 60;
    // Another plan is another text.
    const QByteArray bytes = bytesOf(facts) + owner.toUtf8() + QByteArray::number(line);
    facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return facts;
}

} // namespace shipworthy::test
