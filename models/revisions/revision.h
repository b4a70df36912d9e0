#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// An earlier item that a later one may be.
struct RevisionCandidate {
    ItemId item;
    QString label;
    QString criterion;
    Status status = Status::Open;
    int line = 0;        ///< in the earlier version
    double likeness = 0; ///< 0 to 1
    bool operator==(const RevisionCandidate &) const = default;
};

/// A field that the document itself says differently now, and nobody here had decided.
struct RevisedField {
    Field field = Field::Status;
    QString from; ///< stable text, see fieldText()
    QString to;
    bool operator==(const RevisedField &) const = default;
};

/// What the next version of a document does to one item.
struct RevisionRow {
    /// What matters most first; this is the order of groups in a preview.
    enum class Fate {
        Asked,    ///< it may be one of several earlier items, or new
        Unproven, ///< its criterion changed, so that the decision about it proves nothing any more
        Changed,  ///< its criterion or a field that nobody decided here
        New,
        Gone,     ///< no longer stated; kept
        Returned, ///< stated again
        Same
    };
    Fate fate = Fate::Same;
    ItemKind kind = ItemKind::Finding;
    ItemId item;        ///< in the workspace; 0: new or asked
    qsizetype now = -1; ///< its place among itemsOf() the later version; -1: gone
    QString label;      ///< key and title, as called now; of a gone one as it was
    QStringList section;
    int line = 0;                 ///< in the later version; of a gone one in the earlier
    Status status = Status::Open; ///< that it will have; of a gone one that it keeps
    QString before;               ///< criterion in the earlier version; for Unproven the one that was decided about
    QString after;                ///< criterion in the later version
    QList<RevisedField> fields;
    QList<RevisionCandidate> candidates; ///< of Asked, likeliest first
    std::optional<ItemId> answer;        ///< given to Asked, which keeps its fate: an item, or 0 for new; nothing: open
    bool operator==(const RevisionRow &) const = default;
};

/// What the import of one document would do.
struct DocumentRevision {
    enum class Kind { New, Unchanged, Revision };
    Kind kind = Kind::New;
    QString path;        ///< absolute
    QString title;       ///< as the document calls itself; may be empty
    DocumentId replaces; ///< the version in force; 0: none
    QString replacedPath;
    /// Of a Revision: all of its items, by fate, then in the order of the document. A box in the line of a finding is
    /// that finding.
    QList<RevisionRow> rows;
    [[nodiscard]] int count(RevisionRow::Fate fate) const;
    [[nodiscard]] int openQuestions() const; ///< asked and not answered
    bool operator==(const DocumentRevision &) const = default;
};

/// What an import would do; nothing of it has happened.
struct ImportPreview {
    QList<DocumentRevision> documents;
    [[nodiscard]] int count(RevisionRow::Fate fate) const;
    [[nodiscard]] int openQuestions() const;
    /// True where a person should look before it is applied: something that was here before changes.
    [[nodiscard]] bool deservesALook() const;
    bool operator==(const ImportPreview &) const = default;
};

/// What a person settled before an import, by the path of the read document.
struct ImportChoices {
    /// Which document in force it is the next version of; 0: a document of its own. Without one the rule of import()
    /// decides.
    QHash<QString, DocumentId> versionOf;
    /// By place among itemsOf(): the earlier item that it is, or 0 for new.
    QHash<QString, QHash<qsizetype, ItemId>> answers;
};

/// The group's name for people: "To be decided", "No longer stated".
[[nodiscard]] QString wordFor(RevisionRow::Fate fate);
/// "2 new, 1 changed, 1 no longer stated"; empty where nothing differs.
[[nodiscard]] QString summaryOf(const DocumentRevision &revision);

} // namespace shipworthy
