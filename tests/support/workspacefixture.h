#pragma once

#include "domain/workspacestate.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace shipworthy::test {

/// A finding of a fictional audit.
inline Finding finding(const QString &key, const QString &title, std::optional<Severity> severity = Severity::Medium,
                       Status status = Status::Open)
{
    Finding finding;
    finding.key = key;
    finding.title = title;
    finding.severity = severity;
    finding.status = status;
    return finding;
}

/// A document of the system \a system with these findings, one every ten lines.
inline AuditDocument audit(const QString &path, const QString &system, QList<Finding> findings)
{
    AuditDocument document;
    document.path = path;
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
    document.title = system + QStringLiteral(" audit");
    document.system = system;
    document.kind = DocumentKind::Audit;
    int line = 10;
    for (Finding &finding : findings) {
        finding.line = line;
        finding.lastLine = line + 8;
        line += 10;
    }
    document.lineCount = line;
    document.findings = std::move(findings);
    return document;
}

/// Noon of a fixed Tuesday, so that no test depends on the day it runs.
inline QDateTime noon()
{
    return {QDate(2026, 3, 3), QTime(12, 0), QTimeZone::utc()};
}

} // namespace shipworthy::test
