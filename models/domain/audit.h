#pragma once

#include "domain/vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

namespace shipworthy {

// What one document said, as read: plain values, never changed by people. The members are those of the interchange
// document "shipworthy.audit/1" (resources/schema/audit-1.json); auditjson.h writes and reads it.
// A line is 1-based in the file as it is on disk; 0 is "unknown". An absent fact is nullopt or an empty string or list.

/// A stretch of lines, both ends included.
struct LineRange {
    int first = 0;
    int last = 0;
    bool operator==(const LineRange &) const = default;
};

/// How the bytes on disk became text.
struct Encoding {
    QString name = QStringLiteral("utf-8"); ///< lower case: "utf-8", "utf-16le", "windows-1252"
    QString repairedFrom; ///< the wrong decoding that was undone in what is shown, "windows-1254"; empty: no repair
    bool operator==(const Encoding &) const = default;
};

struct HeaderField {
    QString name;
    QString value;
    int line = 0;
    bool operator==(const HeaderField &) const = default;
};

/// What the document itself decides about going live.
struct Decision {
    Verdict verdict = Verdict::NotRated; ///< go, conditional or no-go; never NotRated in an imported document
    QString text;                        ///< the sentence, verbatim
    int line = 0;
    bool operator==(const Decision &) const = default;
};

/// An estimate in hours; a day is 8 hours and a week 40.
struct Effort {
    QString text; ///< as written
    double minHours = 0;
    double maxHours = 0;
    bool operator==(const Effort &) const = default;
};

/// A place in the audited code.
struct Location {
    QString path;
    std::optional<int> firstLine;
    std::optional<int> lastLine;
    bool operator==(const Location &) const = default;
};

/// Another place in the document that restates a finding.
struct Mention {
    int line = 0;
    QString text;
    bool operator==(const Mention &) const = default;
};

/// Why a fact was read as it was: from where, and on which line.
struct Origin {
    ReadFrom from = ReadFrom::Nowhere; ///< Nowhere: the document does not say
    int line = 0;
    bool operator==(const Origin &) const = default;
};

struct Finding {
    QString key; ///< as written: "SEC-01", "1.1"; empty when the document gives none
    QString title;
    FindingForm form = FindingForm::Heading;
    std::optional<Severity> severity;
    QString severityText; ///< the words the severity was read from
    std::optional<Priority> priority;
    Status status = Status::Open;
    std::optional<bool> checked; ///< the box, where there is one
    QString category;
    QString owner;
    QDate due; ///< null when not stated
    std::optional<Effort> effort;
    QList<Location> locations;
    // Markdown, as in the document, with its fenced code:
    QString description;
    QString cause;
    QString scenario;
    QString impact;
    QString recommendation;
    QStringList acceptance; ///< one criterion an entry
    QString resolution;
    QStringList dependsOn; ///< keys, or prose where the document names no key
    QStringList section;   ///< heading path, outermost first
    int line = 0;
    int lastLine = 0;
    Origin severityOrigin;
    Origin priorityOrigin;
    Origin statusOrigin;
    QList<Mention> mentions;
    QStringList notes; ///< "Header: value" of what its row says in columns of no known meaning
    bool operator==(const Finding &) const = default;
};

/// One task-list item (a box), wherever it stands.
struct ChecklistEntry {
    QString text;
    bool checked = false;
    QStringList section;
    int line = 0;
    QString finding; ///< key of the finding this box belongs to; empty: none
    bool operator==(const ChecklistEntry &) const = default;
};

struct Task {
    QString title;
    QString owner;
    Status status = Status::Open;
    QString statusText;               ///< as written: "DONE", "PARTIAL (…)"; empty when not stated
    std::optional<Priority> priority; ///< stated by the task itself
    std::optional<Severity> severity; ///< stated by the task itself
    QStringList dependsOn;
    QStringList findings;        ///< keys of the findings this task covers
    QString window;              ///< as written: "Day 1-2", "2026-02-06"
    std::optional<int> startDay; ///< day 1 is the first day of the plan
    std::optional<int> endDay;
    QDate start; ///< a day of the calendar; null when not stated
    QDate due;   ///< a day of the calendar; null when not stated
    std::optional<Effort> effort;
    QStringList steps; ///< the task's own sub-items, one line each
    int line = 0;
    bool operator==(const Task &) const = default;
};

struct Phase {
    QString title;
    std::optional<Priority> priority;
    QString window;              ///< as written: "Week 1-2"
    std::optional<int> startDay; ///< day 1 is the first day of the plan
    std::optional<int> endDay;   ///< included
    QString owner;
    QList<Task> tasks;
    int line = 0;
    bool operator==(const Phase &) const = default;
};

struct ScoreTarget {
    QString label;           ///< "30 days"
    std::optional<int> days; ///< 30
    double value = 0;
    bool operator==(const ScoreTarget &) const = default;
};

struct ScoreRow {
    QString category;
    std::optional<double> current;
    QString grade;
    std::optional<double> previous;
    QList<ScoreTarget> targets;
    int line = 0;
    bool operator==(const ScoreRow &) const = default;
};

struct Scorecard {
    QString title;
    double scale = 100;         ///< the end of the scale
    bool higherIsWorse = false; ///< a score of risk: never to be taken for one of readiness
    QList<ScoreRow> rows;
    std::optional<ScoreRow> overall;
    int line = 0;
    bool operator==(const Scorecard &) const = default;
};

/// How many findings the document says that it has, in all or of one severity. What was counted stands beside it: the
/// two may disagree.
struct StatedTotal {
    std::optional<Severity> severity; ///< nothing: in all
    int count = 0;
    QString text; ///< as written
    int line = 0;
    bool operator==(const StatedTotal &) const = default;
};

struct Gap {
    QString area;
    QString current;
    QString target;
    std::optional<Severity> severity;
    QString group;
    int line = 0;
    bool operator==(const Gap &) const = default;
};

struct Risk {
    QString title;
    std::optional<Severity> severity;
    QString probability;
    QString impact;
    QString mitigation;
    int line = 0;
    bool operator==(const Risk &) const = default;
};

struct Enhancement {
    QString key;
    QString title;
    std::optional<Effort> effort;
    QString risk;
    QString impact;
    QStringList dependsOn;
    QString group;
    QStringList acceptance;
    int line = 0;
    bool operator==(const Enhancement &) const = default;
};

/// A requirement of a framework, and how the audited system meets it.
struct Control {
    QString framework; ///< "OWASP Top 10"
    QString key;       ///< "A01"
    QString title;
    std::optional<ControlStatus> status;
    QString finding; ///< what was found, in the document's words
    int line = 0;
    bool operator==(const Control &) const = default;
};

struct Metric {
    QString name;
    QString before;
    QString after;
    QString target;
    QString unit;
    int line = 0;
    bool operator==(const Metric &) const = default;
};

struct Alert {
    QString name;
    QString condition;
    QString severity; ///< as written: "P1"
    QString action;
    int line = 0;
    bool operator==(const Alert &) const = default;
};

/// A contradiction that the document itself states (documentation against code).
struct StatedContradiction {
    QString location;
    QString documented;
    QString actual;
    QString resolution;
    int line = 0;
    bool operator==(const StatedContradiction &) const = default;
};

/// A URL or path of the audited service that is worth probing. Nothing is sent because a document names one.
struct EndpointMention {
    QString url; ///< absolute, or a path such as "/health"
    QString purpose;
    std::optional<int> port;
    int line = 0;
    bool operator==(const EndpointMention &) const = default;
};

struct Table {
    QStringList header;
    QList<QStringList> rows; ///< with as many cells as the header, repaired where the document broke one
    QString claimedAs;       ///< "gaps", "risks", … : the member its rows went to; empty: kept as a table only
    QStringList section;
    int line = 0;
    bool operator==(const Table &) const = default;
};

struct CodeBlock {
    QString language; ///< as written after the fence; empty when not stated
    int line = 0;     ///< of the opening fence
    int lines = 0;    ///< of code, without the fences
    bool operator==(const CodeBlock &) const = default;
};

struct Heading {
    QString title;
    int level = 1; ///< 1 to 6
    int line = 0;
    bool operator==(const Heading &) const = default;
};

/// Text that no recogniser understood, kept and shown.
struct Note {
    QString text; ///< Markdown as written
    QStringList section;
    int line = 0;
    int lastLine = 0;
    bool operator==(const Note &) const = default;
};

struct Coverage {
    int lines = 0;        ///< non-blank lines of the document
    int claimedLines = 0; ///< of those, the ones that ended up in a typed member
    QList<LineRange> claimed;
    bool operator==(const Coverage &) const = default;
};

/// Something about the input that the user should know; the import went on.
struct Warning {
    int line = 0;
    QString code; ///< "table-row-repaired", "encoding-repaired"
    QString text;
    bool operator==(const Warning &) const = default;
};

/// Everything understood in one document.
struct AuditDocument {
    QString path;   ///< as given by the user
    QString sha256; ///< hex, of the bytes on disk
    qint64 bytes = 0;
    int lineCount = 0;
    Encoding encoding;
    QString title;
    QString system; ///< the service under audit; empty when the document names none
    DocumentKind kind = DocumentKind::Other;
    QDate date; ///< null when not stated
    QString author;
    QList<HeaderField> metadata;
    std::optional<Decision> decision;
    QList<Finding> findings;
    QList<ChecklistEntry> checklist;
    QList<Phase> phases;
    QList<Scorecard> scorecards;
    QList<StatedTotal> totals;
    QList<Gap> gaps;
    QList<Risk> risks;
    QList<Enhancement> enhancements;
    QList<Control> controls;
    QList<Metric> metrics;
    QList<Alert> alerts;
    QList<StatedContradiction> contradictions;
    QList<EndpointMention> endpoints;
    QList<Table> tables;
    QList<CodeBlock> codeBlocks;
    QList<Heading> headings;
    QList<Note> notes;
    Coverage coverage;
    QList<Warning> warnings;
    bool operator==(const AuditDocument &) const = default;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::Finding)
Q_DECLARE_METATYPE(shipworthy::AuditDocument)
