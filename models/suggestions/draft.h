#pragma once

#include "suggestions/reading.h"
#include "suggestions/suggestedcheck.h"

#include <QCoreApplication>

namespace shipworthy::suggestions {

/// The words of suggestions in the user's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::SuggestedCheck)
};

/// What one statement asks for, before statements that ask the same are joined.
struct Draft {
    QString question;     ///< what is asked, without its figure: "rate limit /login"
    QString request = {}; ///< "GET {H}/health"; empty: files only
    QStringList options = {};
    QStringList lines = {};
    QString name = {};
    QString reason = {};
    QList<SuggestionNeed> needs = {};
    QStringList assumptions = {};
    bool isIntrusive = false;
    bool isWhole = true;    ///< false: it names no figure, and only joins a draft of its question that does
    bool isVague = false;   ///< another draft of its question that is not stands for it, where there is one
    bool isOfTopic = false; ///< it is about what its statement stands under, and proves that too
};

/// What all documents of a service say of its addresses.
struct ServiceFacts {
    QString health, readiness, liveness, metrics, apiDocument, login, logout; ///< paths; empty: none says
    QString coverageFile, sarifFile;                                          ///< as pipelines name them
    bool isWeb = false;         ///< it answers requests, some document says
    bool hasPrometheus = false; ///< likewise
};

/// Fills in what \a reading says of addresses and files; what was said first stays.
void learn(const Reading &reading, ServiceFacts &facts);

/// A path as documents state it, or the usual one.
struct ChosenPath {
    QString path;
    bool isStated = false;
};
[[nodiscard]] ChosenPath chosen(const QString &stated, QLatin1StringView usual);
/// Says in \a draft that the path is a guess, where it is.
void assume(Draft &draft, const ChosenPath &path);

[[nodiscard]] SuggestionNeed needsValue(const QString &name, const QString &what);
[[nodiscard]] SuggestionNeed needsSecret(const QString &name, const QString &what);
[[nodiscard]] SuggestionNeed needsText(const QString &name, const QString &what);
[[nodiscard]] SuggestionNeed needsFile(const QString &path, const QString &what);

using Drafts = QList<Draft>;
// The rules, by what they are about. Each adds what a statement asks for.
void addHealthDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addTransportDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addPageDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addAccessDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addLimitDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addApiDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addFigureDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);
void addFileDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts);

} // namespace shipworthy::suggestions
