#pragma once

#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "workspace/workspace.h"

namespace shipworthy::test {

/// A document as the importer reads it.
inline ReadDocument readMarkdown(const QByteArray &text, const QString &path)
{
    const auto facts = readAudit(text, path, Lexicon::builtIn());
    return {facts ? *facts : AuditDocument(), text};
}

} // namespace shipworthy::test
