#pragma once

#include "domain/workspacestate.h"

#include <QCryptographicHash>

namespace shipworthy::test {

/// A finding of the fictional harbour service.
inline Finding harbourFinding(const QString &key, const QString &title, Status status = Status::Open,
                              const QStringList &section = {QStringLiteral("Findings")})
{
    Finding finding;
    finding.key = key;
    finding.title = title;
    finding.severity = Severity::High;
    finding.status = status;
    finding.section = section;
    finding.line = 10;
    finding.lastLine = 12;
    return finding;
}

/// Facts as if read from a file: its bytes are made from the path and findings, so that another content has another
/// hash.
inline QByteArray bytesOf(const AuditDocument &facts)
{
    QString text = facts.path + facts.system;
    for (const Finding &finding : facts.findings)
        text += finding.key + finding.title + idOf(finding.status).toString();
    return text.toUtf8();
}

inline AuditDocument harbourAudit(const QString &path, const QList<Finding> &findings,
                                  const QString &system = QStringLiteral("Harbour"))
{
    AuditDocument facts;
    facts.path = path;
    facts.system = system;
    facts.title = QStringLiteral("Harbour service audit");
    facts.findings = findings;
    facts.lineCount = 40;
    const QByteArray bytes = bytesOf(facts);
    facts.bytes = bytes.size();
    facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return facts;
}

/// The item of the finding with that key, in any document; 0: none.
inline ItemId itemOf(const WorkspaceState &state, const QString &key)
{
    for (const Item &item : state.items()) {
        if (item.kind == ItemKind::Finding && state.key(item) == key)
            return item.id;
    }
    return {};
}

} // namespace shipworthy::test
