#pragma once

#include "domain/workspacestate.h"

#include <functional>

/// Checks that documents ask for in their own words. Pure: nothing is read, sent or stored here.
namespace shipworthy {

/// Where a document asks for what a check would prove.
struct CriterionSource {
    DocumentId document;
    int line = 0;     ///< of the sentence where the text was at hand, else of the finding, task or row it belongs to
    QString sentence; ///< as written, on one line
    bool operator==(const CriterionSource &) const = default;
};

/// What only the user knows.
struct SuggestionNeed {
    enum class Kind {
        Value,  ///< of {name} in the address
        Secret, ///< kept under that name in the keychain or the environment
        Text,   ///< a placeholder within the check that must be replaced
        File,   ///< that a pipeline writes: the path in the check is the usual one
    };
    Kind kind = Kind::Value;
    QString name; ///< as it stands in the check
    QString what; ///< in words
    bool operator==(const SuggestionNeed &) const = default;
};

/// A check that somebody may accept, edit or decline. Nothing is sent because it was suggested.
struct SuggestedCheck {
    QString key = {};  ///< the same after the next import as long as check and sentence are; for "do not suggest again"
    QString name = {}; ///< "Readiness answers 200 and says that it is well"
    QString text = {}; ///< the check, as checks::format() writes it; {H} stands for the base URL of the service
    QString reason = {};                 ///< why it was suggested, a sentence
    QList<CriterionSource> sources = {}; ///< at least one, in the order of the documents and within them
    QList<ItemId> items = {};            ///< that it proves or contradicts; empty where only an alert or endpoint asks
    QList<SuggestionNeed> needs = {};    ///< empty: it can run as it stands
    QStringList assumptions = {};        ///< sentences: what the documents leave open and was filled in as is usual
    bool isIntrusive = false;            ///< bursts, logins, writes: to be chosen by hand, never beforehand
    bool operator==(const SuggestedCheck &) const = default;
};

/// The text of a document as lines end in it, to find where a sentence stands; may give nothing.
using TextOfDocument = std::function<QString(const ImportedDocument &)>;

/// The checks that the documents in force of \a system ask for: by acceptance criteria, boxes, targets, alerts and
/// endpoints, and by findings and tasks that say what must be there. One for a question, however often it is asked,
/// with the figures and paths the documents state. Takes time linear in the documents' statements.
[[nodiscard]] QList<SuggestedCheck> suggestedChecks(const WorkspaceState &state, SystemId system,
                                                    const TextOfDocument &textOf = {});

/// \a sources as comments of the language of checks: "# audit.md:12: sentence".
[[nodiscard]] QStringList sourceComments(const QList<CriterionSource> &sources, const WorkspaceState &state);

/// The sources that stand so above the check \a text, of documents that \a system has now; what a comment says of
/// others is left out.
[[nodiscard]] QList<CriterionSource> sourcesIn(const QString &text, SystemId system, const WorkspaceState &state);

/// A check file of \a suggestions: each with its sentences, documents and lines as comments above. What is intrusive or
/// needs something first is commented out.
[[nodiscard]] QString checkFileOf(const QList<SuggestedCheck> &suggestions, const WorkspaceState &state);

} // namespace shipworthy
