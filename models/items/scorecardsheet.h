#pragma once

#include "domain/readiness.h"

namespace shipworthy {

// What the scorecard page shows, as values. Numbers are points of 100 whatever scale the document uses; texts quote no
// secret. Pure functions of the state.

/// One category of a scorecard: what the document said beside what is known here.
struct ScorecardLine {
    QString category;
    bool isOverall = false;
    std::optional<double> claimed;  ///< the document's value
    std::optional<double> previous; ///< the document's value before
    QString claimedText;            ///< as the document counts: "35", "3 of 10"
    QString previousText;
    QString grade;
    std::optional<Bands> bands; ///< absent where no finding names this category
    std::optional<double> nearTarget;
    std::optional<double> farTarget;
    QString targetsText; ///< every target in words; there may be more than two
    int rated = 0;       ///< items behind the bands
    int line = 0;        ///< of the document; 0: it does not state this category

    [[nodiscard]] std::optional<double> verified() const
    {
        return bands ? std::optional(bands->verified) : std::nullopt;
    }
    /// Verified minus claimed; absent while either is.
    [[nodiscard]] std::optional<double> gap() const
    {
        return bands && claimed ? std::optional(bands->verified - *claimed) : std::nullopt;
    }
};
[[nodiscard]] bool operator==(const ScorecardLine &one, const ScorecardLine &other);
[[nodiscard]] QString identityOf(const ScorecardLine &line);

/// A scorecard of a document, or the computed categories where there is none (document 0).
struct ScorecardSheet {
    DocumentId document;
    int line = 0;
    QString title;
    double scale = 100;         ///< best value as the document counts
    QString nearLabel;          ///< "30 days"; empty: no targets
    QString farLabel;           ///< empty: at most one target
    QList<ScorecardLine> lines; ///< the overall one last
};

/// Who asks, and by which rules.
struct ScorecardQuestion {
    const WorkspaceState &state;
    SystemId system;
    QSet<ItemId> denied; ///< items whose tick is contradicted
    QDateTime now;
    Policy policy = {};
};

/// Every scorecard of the system's documents in their order; the computed categories alone where none has one; empty
/// where nothing is rated either.
[[nodiscard]] QList<ScorecardSheet> sheetsOf(const ScorecardQuestion &question);

/// An item that would raise the score when verified.
struct ScoreRaiser {
    ItemId item;
    QString key;
    QString title;
    Evidence evidence = Evidence::None;
    double points = 0; ///< of 100
    bool operator==(const ScoreRaiser &) const = default;
};
[[nodiscard]] inline qint64 identityOf(const ScoreRaiser &raiser)
{
    return raiser.item.value;
}

/// Every rated item that is not verified, the one that gives most first.
[[nodiscard]] QList<ScoreRaiser> raisersOf(const ScorecardQuestion &question);

/// A control of a framework, and the findings its text names.
struct ControlTile {
    DocumentId document;
    int line = 0;
    QString framework;
    QString key;
    QString title;
    std::optional<ControlStatus> status; ///< as the document says
    std::optional<ControlStatus> now;    ///< by the findings named; as the document says where it names none
    QString finding;
    QStringList keys;    ///< of the findings named, as written
    QList<ItemId> items; ///< the same
    bool operator==(const ControlTile &) const = default;
};
[[nodiscard]] inline std::pair<qint64, int> identityOf(const ControlTile &tile)
{
    return {tile.document.value, tile.line};
}

/// A control that names findings passes when all of them are verified; while one is not, it never does: then it fails
/// for an open critical or high one, and warns else, unless the document says worse.
[[nodiscard]] QList<ControlTile> controlsOf(const ScorecardQuestion &question);
[[nodiscard]] QString wordFor(std::optional<ControlStatus> status);

/// A row of something else that a document states in a table, with its place.
struct StatedRow {
    DocumentId document;
    int line = 0;
    int part = 0; ///< tells rows of one line apart
    QStringList cells;
    bool operator==(const StatedRow &) const = default;
};
[[nodiscard]] inline std::pair<qint64, std::pair<int, int>> identityOf(const StatedRow &row)
{
    return {row.document.value, {row.line, row.part}};
}

struct StatedTable {
    QString title; ///< "Risks"
    QStringList header;
    QList<StatedRow> rows;
    bool operator==(const StatedTable &) const = default;
};

/// Metrics, risks, gaps (and how many by group and severity) of the system's documents; empty ones left out. Columns in
/// which nothing is stated are left out too.
[[nodiscard]] QList<StatedTable> statedTablesOf(const WorkspaceState &state, SystemId system);

} // namespace shipworthy
