#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// What an item can be recognised by in another version of its document.
struct Subject {
    ItemKind kind = ItemKind::Finding;
    QString key; ///< empty when the document gives none; a box has none of its own
    QString title;
    QStringList section;
    QString criterion; ///< criterionOf()
    QString stake;     ///< what people decided about it, as text; those who are equal in it may be exchanged
};

/// \a item must be of \a facts. Without a stake.
[[nodiscard]] Subject subjectOf(const AuditDocument &facts, const Item &item);

/// An earlier item that a later one may continue.
struct Candidate {
    qsizetype before = 0; ///< index of the earlier subject
    double likeness = 0;  ///< 0 to 1
    bool operator==(const Candidate &) const = default;
};

/// A later item of which no rule can tell which earlier one it continues, if any.
struct Question {
    qsizetype now = 0;           ///< index of the later subject
    QList<Candidate> candidates; ///< likeliest first, never empty
    bool operator==(const Question &) const = default;
};

/// Who continues whom.
struct Matching {
    QList<std::optional<qsizetype>> before; ///< for every later subject
    QList<Question> questions;              ///< these have no match in \a before
};

/// Answers to questions: the earlier subject that a later one continues, or none: it is new.
using Answers = QHash<qsizetype, std::optional<qsizetype>>;

/// Compares two versions of one document; no subject is matched twice, and kinds never mix. In this order: what was
/// answered; the same key and title; the same title, so that a new numbering goes unnoticed; then by a likeness of key,
/// words and section, where one pair is clearly the best for both. What comes close, or has a rival, is asked.
/// Equal twins follow their order unless one was dropped and people decided differently about them.
/// Takes time nearly linear in the number of subjects.
[[nodiscard]] Matching match(const QList<Subject> &before, const QList<Subject> &now, const Answers &answers = {});

} // namespace shipworthy
