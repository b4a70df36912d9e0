#pragma once

#include "domain/workspacestate.h"

#include <QTimeZone>

namespace shipworthy::test {

/// A finding with what the rules look at; the rest is absent.
inline Finding finding(const QString &key, std::optional<Severity> severity, Status status = Status::Open,
                       std::optional<Priority> priority = {})
{
    Finding finding;
    finding.key = key;
    finding.title = QStringLiteral("Title of %1").arg(key);
    finding.severity = severity;
    finding.priority = priority;
    finding.status = status;
    finding.line = 10;
    finding.lastLine = 12;
    return finding;
}

/// One system, made of one document with these findings and phases. Items have the ids 1, 2, 3 … in the order of
/// itemsOf().
inline WorkspaceState stateWith(const QList<Finding> &findings, const QList<Phase> &phases = {})
{
    AuditDocument document;
    document.path = QStringLiteral("harbour.md");
    document.title = QStringLiteral("Harbour service audit");
    document.system = QStringLiteral("Harbour");
    document.findings = findings;
    document.phases = phases;
    return assemble({document}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
}

inline constexpr SystemId onlySystem{1};

} // namespace shipworthy::test
