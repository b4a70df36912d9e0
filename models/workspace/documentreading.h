#pragma once

#include "workspace/workspace.h"

#include <stop_token>

namespace shipworthy {

class Lexicon;

/// How a document is read beside what it holds.
struct ReadingRules {
    const Lexicon &lexicon;
    ColumnMappings mappings = {}; ///< used for the tables of separated values that they were made for
    QString contentType = {};     ///< as a server sent it: counts before the path where a document may be either
};

/// Reads a file of any kind known here into facts, by what it holds, not by its name: what scanners and pipelines write
/// (scanners/scan.h), else prose. \a path names it, and tells an empty list of gitleaks from other empty lists. Pure.
/// Fails for a file that cannot be read as what it is, and for data (JSON, XML) of no format known here.
[[nodiscard]] Result<ReadDocument> readDocument(QByteArray bytes, const QString &path, const ReadingRules &rules,
                                                std::stop_token stop = {});
[[nodiscard]] inline Result<ReadDocument> readDocument(QByteArray bytes, const QString &path, const Lexicon &lexicon,
                                                       std::stop_token stop = {})
{
    return readDocument(std::move(bytes), path, ReadingRules{.lexicon = lexicon}, std::move(stop));
}
/// The name by which a document of that path and content type is read: with the suffix that the type stands for.
[[nodiscard]] QString readingName(const QString &path, const QString &contentType);

/// Notes when the file was last written, for a scanner's file that does not say when it measured; no effect on others.
void noteModified(AuditDocument &facts, const QDateTime &modified);
/// What noteModified() noted; invalid where it did not.
[[nodiscard]] QDateTime modifiedOf(const AuditDocument &facts);

/// True for what a scanner wrote that does not say which system it looked at: people have to.
[[nodiscard]] bool isScanWithoutSystem(const AuditDocument &facts);

/// True for a file that readDocument() reads as a scanner's, by its first 64 KiB. For searching folders, where most
/// JSON and XML is something else.
[[nodiscard]] bool isScanFile(const QString &path);

} // namespace shipworthy
