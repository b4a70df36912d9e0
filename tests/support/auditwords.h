#pragma once

#include "importers/auditreader.h"
#include "importers/lexicon.h"

namespace shipworthy::test {

/// \a markdown as it is read; an empty document where it is not.
inline AuditDocument readMarkdown(const QByteArray &markdown)
{
    const auto document = readAudit(markdown, QStringLiteral("audit.md"), Lexicon::builtIn());
    return document ? *document : AuditDocument();
}

/// The rating's id; "-" where there is none.
template <typename E> QString ratingText(std::optional<E> rating)
{
    return rating ? idText(rating) : QStringLiteral("-");
}

/// "KEY severity priority status title" a finding; what is absent is "-".
inline QStringList told(const AuditDocument &document)
{
    QStringList lines;
    for (const Finding &finding : document.findings) {
        lines.append(QStringList{finding.key.isEmpty() ? QStringLiteral("-") : finding.key,
                                 ratingText(finding.severity), ratingText(finding.priority),
                                 idText(std::optional(finding.status)), finding.title}
                         .join(u' '));
    }
    return lines;
}

} // namespace shipworthy::test
