#pragma once

#include "base/result.h"
#include "domain/vocabulary.h"

#include <QList>
#include <bitset>
#include <memory>
#include <optional>
#include <string_view>

namespace shipworthy {

/// What a labelled field ("**Root Cause:** …") says about the thing it stands in.
enum class FieldRole : std::uint8_t {
    Severity,
    Priority,
    Status,
    Owner,
    Effort,
    Location,
    Description,
    Cause,
    Scenario,
    Impact,
    Recommendation,
    Acceptance,
    Resolution,
    DependsOn,
    Steps,
    Testing,
    Key,
    Category,
    Title,
    Window,
    Decision,
    Verdict,
    Date,
    Author,
    System,
    Target
};

/// What the column of a table holds.
enum class ColumnRole : std::uint8_t {
    Key,
    Finding,
    Title,
    Severity,
    Priority,
    Status,
    Owner,
    Effort,
    DependsOn,
    Area,
    Current,
    Target,
    Gap,
    Risk,
    Probability,
    Impact,
    Mitigation,
    Enhancement,
    Task,
    Window,
    Score,
    Grade,
    Previous,
    Weight,
    Location,
    Description,
    Recommendation,
    Category,
    Evidence,
    Alert,
    Condition,
    Action,
    Documented,
    Actual,
    Resolution,
    Endpoint,
    Purpose,
    Port,
    Metric,
    Value,
    Before,
    After,
    Control,
    Verified,
    Due,
    Note ///< of no meaning here, but to be kept with what its row is about
};

/// What a section is about, by its heading.
enum class SectionRole {
    Findings,
    Resolved,
    Summary,
    Gaps,
    Risks,
    RiskAreas,
    Enhancements,
    Roadmap,
    NextSteps,
    Phase,
    Acceptance,
    Metrics,
    Scorecard,
    Alerts,
    Contradictions,
    Endpoints,
    Controls,
    Positive,
    Tracking,
    Before,
    After,
    Excluded
};

/// What the words of a heading say.
struct HeadingWords {
    std::optional<Severity> severity; ///< the first
    std::size_t severityBegin = 0;
    std::size_t severityEnd = 0;
    std::optional<Priority> priority;
    bool rated = false;    ///< holds a word or mark of severity or priority
    bool stated = false;   ///< holds one of status
    bool decides = false;  ///< holds one that findVerdict() finds
    std::bitset<32> roles; ///< by SectionRole
};

/// The name of one of the lexicon's small sets of words, compared by a hash that is known when this is compiled.
class SetName {
public:
    template <std::size_t size>
    consteval SetName(const char (&name)[size])
        : m_hash(hashOf(std::string_view(name, size - 1)))
    {
    }
    [[nodiscard]] constexpr std::uint64_t hash() const { return m_hash; }
    [[nodiscard]] static constexpr std::uint64_t hashOf(std::string_view name)
    {
        std::uint64_t hash = 14695981039346656037ULL; // FNV-1a
        for (const char c : name)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return hash;
    }

private:
    std::uint64_t m_hash;
};

/// The words that documents use for severity, status, priority, decision, owner, effort, fields and tables, in every
/// language read: data in resources/lexicon/*.json, compiled in. Immutable and safe to share between threads.
class Lexicon {
public:
    /// The lexicon the program carries.
    [[nodiscard]] static const Lexicon &builtIn();
    /// A lexicon from the files of \a folder (":/lexicon"). Fails, naming file and line, for one that is no lexicon.
    [[nodiscard]] static Result<Lexicon> fromFolder(const QString &folder);
    /// The built-in lexicon under the files of \a folder, whose words win. A file that is no lexicon is left out and
    /// reported; a folder that does not exist has no files. The form is described in resources/lexicon/README.md.
    struct WithProblems;
    [[nodiscard]] static WithProblems withUserFiles(const QString &folder);
    /// withUserFiles(userFolder()), read at the first use.
    [[nodiscard]] static const WithProblems &installed();
    /// Where users put their own files: "lexicon" in the place for the program's data, which depends on its name.
    [[nodiscard]] static QString userFolder();
    /// So many sets there may be; further ones are passed over.
    static constexpr int mostSets = 51;
    ~Lexicon();
    Lexicon(Lexicon &&) noexcept;
    Lexicon &operator=(Lexicon &&) noexcept;

    // A whole phrase in any case and with any decoration ("**Root cause:**"): its meaning, or nothing.
    [[nodiscard]] std::optional<Severity> severity(std::string_view phrase) const;
    [[nodiscard]] std::optional<Priority> priority(std::string_view phrase) const;
    [[nodiscard]] std::optional<Status> status(std::string_view phrase) const;
    [[nodiscard]] std::optional<ControlStatus> controlStatus(std::string_view phrase) const;
    [[nodiscard]] std::optional<FieldRole> field(std::string_view label) const;
    [[nodiscard]] std::optional<ColumnRole> column(std::string_view header) const;
    /// The number (1 to 12) of a month's name or abbreviation.
    [[nodiscard]] std::optional<int> month(std::string_view word) const;
    /// Hours in a unit of work: "day" is 8, "week" is 40.
    [[nodiscard]] std::optional<double> hours(std::string_view unit) const;
    /// Days in a stretch of calendar: "week" is 7, "month" 30, "this quarter" 90.
    [[nodiscard]] std::optional<int> days(std::string_view unit) const;

    // A phrase anywhere in a text: the longest of the earliest, with the bytes it takes.
    template <typename T> struct Hit {
        T value;
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::optional<Hit<Severity>> findSeverity(std::string_view text) const;
    [[nodiscard]] std::optional<Hit<Priority>> findPriority(std::string_view text) const;
    /// What is said to be not yet, never or still to be resolved is open, and what is almost, half or with an exception
    /// resolved is partial.
    [[nodiscard]] std::optional<Hit<Status>> findStatus(std::string_view text) const;
    /// No-go words win over conditional ones, and those over go words: "not ready" holds "ready". A go that is denied
    /// ("NICHT production-ready") is a no-go, and a part of one ("85% production ready") is conditional.
    [[nodiscard]] std::optional<Hit<Verdict>> findVerdict(std::string_view text) const;
    [[nodiscard]] std::optional<Hit<DocumentKind>> findKind(std::string_view text) const;
    [[nodiscard]] std::optional<Hit<SectionRole>> findSection(std::string_view text) const;
    /// All that the outline asks of a heading, in one pass.
    [[nodiscard]] HeadingWords headingWords(std::string_view title) const;

    /// Words that a cell or value uses for "none": "-", "n/a", "none".
    [[nodiscard]] bool isNothing(std::string_view text) const;
    /// Words too common to tell two problems apart: "missing", "implement".
    [[nodiscard]] bool isWeak(std::string_view lowerWord) const;
    /// The form under which words that mean the same are compared: "synchronous" is "sync".
    [[nodiscard]] std::string_view canonical(std::string_view lowerWord) const;
    /// Words that name a score ("readiness score", "overall"), a file ("line"), and other small closed sets.
    [[nodiscard]] bool isIn(SetName set, std::string_view phrase) const;
    [[nodiscard]] bool hasIn(SetName set, std::string_view text) const;
    [[nodiscard]] std::optional<Hit<int>> findIn(SetName set, std::string_view text) const;

private:
    Lexicon();
    [[nodiscard]] bool isDenied(std::string_view before) const;
    /// How much of what a word for done, from \a begin to \a end, says the words around it leave: "not yet fixed",
    /// "fixed? No", "90% done", "done except tests", "fixed".
    enum class Share { None, Part, Whole };
    [[nodiscard]] Share shareDone(std::string_view text, std::size_t begin, std::size_t end) const;
    [[nodiscard]] Share shareBehind(std::string_view behind) const;
    /// Whether a phrase of the set ends a text, or stands before its last word, in the same clause.
    [[nodiscard]] bool endsWith(SetName set, std::string_view before) const;
    struct Data;
    std::unique_ptr<const Data> m_data;
};

struct Lexicon::WithProblems {
    Lexicon lexicon;
    QList<Error> problems; ///< a file left out each
};

} // namespace shipworthy
