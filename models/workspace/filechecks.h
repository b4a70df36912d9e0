#pragma once

#include "domain/filecheck.h"
#include "domain/workspacestate.h"
#include "scanners/evidence.h"

#include <functional>
#include <unordered_map>

namespace shipworthy {

/// Asks the imported files of scanners and pipelines what they say about acceptance criteria. Each file is read once,
/// when it is first asked, and only what answers criteria is kept of it.
///
/// A file speaks for the system it is imported under. One whose system holds nothing but such files speaks for the one
/// system that holds other documents; where there are several of those, for none until people say for which
/// (Workspace::setDocumentSystem()).
class FileChecks {
public:
    using BytesOf = std::function<Result<QByteArray>(DocumentId)>;
    explicit FileChecks(BytesOf bytesOf);
    /// Reads files from elsewhere from now on, keeping what is known of them.
    void readFrom(BytesOf bytesOf) { m_bytesOf = std::move(bytesOf); }

    /// What the files say about every criterion in \a system, in the order of its items; empty without such files.
    /// \a freshDays: older files prove nothing any more.
    [[nodiscard]] QList<FileCheck> checksOf(const WorkspaceState &state, SystemId system, const QDateTime &now,
                                            int freshDays);
    /// The same for one item. A criterion that a file could answer is listed also where no file does.
    [[nodiscard]] QList<FileCheck> checksOf(const WorkspaceState &state, const Item &item, const QDateTime &now,
                                            int freshDays);

private:
    struct Asked {
        QDate day;
        EvidenceAnswer answer;
    };
    [[nodiscard]] QList<const ImportedDocument *> filesFor(const WorkspaceState &state, SystemId system) const;
    void ask(const WorkspaceState &state, const Item &item, const QList<const ImportedDocument *> &files,
             const EvidenceTime &time, QList<FileCheck> &checks);
    [[nodiscard]] const std::optional<FileCriterion> &criterionIn(const QString &text);
    [[nodiscard]] const EvidenceAnswer &answerOf(const FileCriterion &criterion, const ImportedDocument &file,
                                                 EvidenceTime time);
    /// nullptr where the file can no longer be read.
    [[nodiscard]] const Scan *scanOf(const ImportedDocument &file);

    BytesOf m_bytesOf;
    std::unordered_map<qint64, std::optional<Scan>> m_scans;
    QHash<QString, std::optional<FileCriterion>> m_criteria;
    QHash<std::pair<QString, DocumentId>, Asked> m_answers;
};

} // namespace shipworthy
