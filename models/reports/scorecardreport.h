#pragma once

#include "domain/countedas.h"
#include "domain/forecast.h"
#include "reports/scorecardinput.h"

namespace shipworthy {

// The scorecard as a document without a format: figures, rows and sentences in words, everything from documents already
// printable(). Absent text is empty; whoever paints writes "–". Rules, words and order: guide "The printed scorecard".

/// Where a finding stands on paper. What is said to be resolved is claimed until fresh evidence verifies it.
enum class Standing { Contradicted, Open, InProgress, Partial, Deferred, Claimed, Stale, Waived, Verified };
[[nodiscard]] QString wordFor(Standing standing);

/// How many of a set stand where, as countedAs() says.
struct Shares {
    int verified = 0;
    int claimed = 0;
    int accepted = 0;
    int open = 0;
    [[nodiscard]] int total() const { return verified + claimed + accepted + open; }
    [[nodiscard]] int notVerified() const { return total() - verified; }
    void add(CountedAs counts);
    bool operator==(const Shares &) const = default;
};

struct ReportFinding {
    ItemId id;
    QString key;
    QString title;
    QString owner;
    QString due;      ///< "26 Feb 2026"
    QString late;     ///< "8 days late"
    QString effort;   ///< "4–6 h"
    QString evidence; ///< one or two short sentences
    QString brief;    ///< the same without quotations, for the one page
    QString place;    ///< "line 104"; with several sources "source 2, line 104"; says so where no longer stated
    QString cited;    ///< first place in the audited code: "api/main.py, lines 200–207"
    QString state;    ///< "Claimed"; "Waiver expired" of one that is open again for it
    Standing standing = Standing::Open;
};

struct FindingGroup {
    QString title;   ///< "P0 Critical"
    QString summary; ///< "6 of 7 not verified · 18 h"
    QList<ReportFinding> rows;
};

/// One of the five figures under the plate.
struct Fact {
    QString figure; ///< "6 of 7"; "–" where nothing is known
    QString text;
    QString late; ///< appended in bold, "21 days late"
};

struct ScoreLine {
    QString category;
    int findings = 0;
    std::optional<double> computed = std::nullopt; ///< all values in points of 100
    std::optional<double> ifClaimsHold = std::nullopt;
    std::optional<double> claimed = std::nullopt;
    std::optional<double> nearTarget = std::nullopt;
    std::optional<double> farTarget = std::nullopt;
};

struct ScoreBlock {
    QString asOf;           ///< "0 to 100, computed 6 Mar 2026, claimed 13 Feb 2026"
    QList<ScoreLine> lines; ///< the first is the whole system
    QString nearLabel;      ///< "30 days"; empty: no target set
    QString farLabel;
    QString nearHead; ///< the same as short as the head of a narrow column: "30 d"
    QString farHead;
    QString note;
};

struct BlockerBlock {
    QString title;
    QString summary;
    QList<ReportFinding> rows;
    QString sentence;         ///< in place of rows
    bool citesPlaces = false; ///< rows lack a rating; the last column is the place in the code
};

struct Burndown {
    QList<DayState> states; ///< at least two, or none
    int total = 0;
    int notVerified = 0;
    int accepted = 0;
    QDate planStart;
    QDate planEnd;
    std::optional<Forecast> forecast;
    QString headline; ///< "25 of 32 on 6 Mar 2026."
    QString sentence; ///< the pace, or why there is no forecast
};

struct RoadmapWindow {
    QString title;
    QString summary; ///< "5 of 14 verified, 27 Feb–26 Mar 2026"
    Shares tasks;
    int late = 0;
    int startDay = 0; ///< 0: not stated
    int endDay = 0;
};

struct RoadmapMark {
    QDate day;
    QString text;
};

struct RoadmapBlock {
    QString summary;
    QList<RoadmapWindow> windows;
    Shares tasks;
    QDate start; ///< null: no time axis
    QDate end;
    QList<RoadmapMark> marks;
    QString sentence; ///< why there is no axis, or no roadmap
};

struct EndpointRow {
    QString path;
    QString state;   ///< "up", "degraded", "down", "unknown"
    QString answer;  ///< "200", or the reason
    QString latency; ///< "212 ms"
};

struct EndpointBlock {
    QString summary;
    QList<EndpointRow> rows;  ///< what fails first
    bool namesChecks = false; ///< not all rows are paths
    QString headline;
    QString sentence;
};

struct PrintedContradiction {
    QString about;
    QString one;
    QString other;
    QString foundBy;
    QString brief; ///< both sides in one sentence, long quotations cut, for the one page
};

struct PrintedWaiver {
    QString finding;
    QString until; ///< "until 20 Mar 2026, 14 days left", "expired since 21 Mar 2026, for 2 days"
    QString reason;
    bool expired = false;
};

/// What verifies a finding.
struct EvidenceRow {
    QString finding;
    QString by;
    QString seen;
    QString taken;
    QString goodUntil;
    bool stale = false;
};

struct SourceRow {
    int number = 0;
    QString title;
    QString file;
    QString date;
    QString read;   ///< "722 lines, 1 table row repaired"
    QString sha256; ///< all 64 digits
};

struct HistoryRow {
    QString when;
    QString who;
    QString what;
    QString why;
};

struct SystemReport {
    SystemId id;
    QString name;
    QString subtitle;
    Verdict verdict = Verdict::NotRated;
    QString sentence;
    QString explanation;
    QList<Fact> facts; ///< five
    ScoreBlock score;
    Burndown burndown;
    BlockerBlock blockers;
    RoadmapBlock roadmap;
    EndpointBlock endpoints;
    QList<PrintedContradiction> contradictions;
    QString contradictionsSummary;
    QString contradictionsSentence; ///< in place of rows
    QList<PrintedWaiver> waivers;
    QString waiversSentence; ///< in place of rows
    Shares shares;
    QString findingsTitle; ///< "25 of 32 findings are not verified"
    QString findingsSubtitle;
    QList<FindingGroup> groups; ///< what is not verified
    QString notApplicable;      ///< what is in no number, with the reasons; empty: nothing
    QList<EvidenceRow> evidence;
    QString evidenceSentence; ///< how many have none
    QList<SourceRow> sources;
    QList<HistoryRow> history;
    QString historySummary;
    QString historySentence; ///< in place of rows, or what was left out
};

struct PortfolioRow {
    SystemId id;
    QString name;
    QString document; ///< "Document: NO-GO, 13 Feb 2026"
    Verdict verdict = Verdict::NotRated;
    ScoreLine score;
    QString scoreText;
    QString targetText;
    QString blockers; ///< figure
    QString blockersText;
    Shares shares;
    QString sharesText;
    QString milestone;
    QString milestoneText;
    QString milestoneLate;
    QList<DayState> trend;
    QString trendText;
};

struct DecisionRow {
    SystemId id;
    QString system;
    QString text;
};

struct PortfolioReport {
    QString title;
    QString subtitle;
    std::array<int, 4> verdicts{}; ///< by Verdict
    QList<PortfolioRow> rows;      ///< worst first
    QList<DecisionRow> decisions;
    QString note;
};

struct ScorecardReport {
    QString workspace;
    QString stateOf; ///< "6 Mar 2026, 08:00 (UTC+03:00)"
    QString filter;
    QString title;
    std::optional<PortfolioReport> portfolio; ///< absent for a single system
    QList<SystemReport> systems;              ///< in the order of the portfolio
};

/// Builds the document. Pure; costs a pass over the items for each day of history (at most 180).
[[nodiscard]] ScorecardReport scorecardReport(const ScorecardInput &input);

} // namespace shipworthy
