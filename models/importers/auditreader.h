#pragma once

#include "base/result.h"
#include "domain/audit.h"
#include "importers/columnmapping.h"

#include <stop_token>

namespace shipworthy {

class Lexicon;

/// Text as it is shown: decoded, and repaired where it was damaged by a wrong decoding.
/// Lines are those of the file: repair never adds or removes a line.
struct DecodedText {
    QString text;
    Encoding encoding;
    QList<Warning> warnings;
};

/// The bytes of a regular file. Fails, naming the file and the reason, for one that is missing, unreadable, not regular
/// (directory, FIFO, device), empty, or larger than maxDocumentBytes. Never blocks on a FIFO or device.
[[nodiscard]] Result<QByteArray> loadDocument(const QString &path);
inline constexpr qint64 maxDocumentBytes = 256LL * 1024 * 1024;

/// Decodes by BOM, then UTF-8, then Windows-1252; undoes UTF-8 that was read as Windows-1252 or -1254.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

/// Reads one document into facts: Markdown or plain text, an HTML page, or a table of separated values
/// (importers/proseformat.h); the latter two are read as the Markdown that says the same, and every line is one of the
/// file. Pure: no file, clock or network; \a path only names it. \a mapping says what columns mean before the lexicon
/// does. Fails only for bytes that are no text (binary), an HTML page beyond maxHtmlBytes, and when stopped; text
/// without anything to recognise gives a document with notes. Takes time linear in the size.
[[nodiscard]] Result<AuditDocument> readAudit(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                              std::stop_token stop = {}, const ColumnMapping &mapping = {});

} // namespace shipworthy
