#pragma once

#include "domain/audit.h"
#include "importers/columnmapping.h"

#include <QByteArray>
#include <optional>

namespace shipworthy {

/// The beginning of a table of separated values: for asking what its columns mean, without reading all of it.
struct CsvSample {
    QByteArray bytes;           ///< whole lines of the document's first 64 KiB; can be read as a document
    QList<QStringList> records; ///< in them, at most 50
    qsizetype header = -1;      ///< the record that names the columns; -1: none was found
    [[nodiscard]] QStringList names() const { return header < 0 ? QStringList() : records.value(header); }
};

/// True where the rows of a document that was read are not all understood: a column that means nothing known, or none
/// that says what a row is about.
[[nodiscard]] bool hasOpenColumns(const AuditDocument &facts);

/// Nothing for a document that is not read as separated values. \a path names it; \a mappings may tell the header.
[[nodiscard]] std::optional<CsvSample> csvSample(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                                 const ColumnMappings &mappings);

/// What each column of \a sample most likely means where the record \a header names them: by its name, else by its
/// values (ratings, states, days), else, where nothing is a title, the first that holds sentences. One column a role;
/// Note where nothing is known.
[[nodiscard]] QList<ColumnRole> suggestedRoles(const CsvSample &sample, qsizetype header, const Lexicon &lexicon);

/// The mapping made for the header of this document; empty where there is none, or it is no separated values.
[[nodiscard]] ColumnMapping rememberedMapping(const QByteArray &bytes, const QString &path,
                                              const ColumnMappings &mappings);

/// True for a table of an audit, by its beginning: a mapping was made for it; or a column says what is wrong, how bad
/// it is or what is asked for, and most rows are understood. For searching folders, where most tables are other data.
[[nodiscard]] bool isAuditTable(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                const ColumnMappings &mappings);

} // namespace shipworthy
