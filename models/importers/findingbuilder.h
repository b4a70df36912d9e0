#pragma once

#include "importers/reading.h"

namespace shipworthy {

/// Puts one finding together from fields and the blocks that follow them.
class FindingBuilder {
public:
    explicit FindingBuilder(const Reading &reading)
        : m_reading(reading)
    {
    }

    Finding finding;

    /// A leaf: its fields go to their members; text before the first field, or without one, goes to the member that is
    /// open (the description at first).
    void addLeaf(const Node &leaf) { addRest(leaf, leaf.firstRun); }
    /// The same of the leaf from run \a from on: what follows its title.
    void addRest(const Node &leaf, std::uint32_t from);
    /// A block that belongs to the member that is open: a list under "Impact:", code under "Fix:".
    void addBlock(NodeIndex block);
    /// A paragraph as a leaf, a list of fields item by item, anything else as a block.
    void addFieldsOrBlock(NodeIndex block);
    /// What stands in the items of a list, as leaves and blocks.
    void addItems(NodeIndex list);
    /// The places that the runs are said to be ("`gate.c`", "every crane").
    void addPlace(std::uint32_t firstRun, std::uint32_t lastRun) { addLocations(firstRun, lastRun, 0, true); }
    /// Only the places that the runs name with a line ("`gate.c:12`").
    void addPlaces(std::uint32_t firstRun, std::uint32_t lastRun) { addLocations(firstRun, lastRun, 0, false); }
    /// What is added next belongs to the member of that role, as under a label.
    void open(FieldRole role);
    /// A severity, priority or status that a label gives in plain text.
    void state(FieldRole role, std::string_view label, std::string_view value, int line);
    /// Fields the lexicon knew in what was added.
    [[nodiscard]] int knownFields() const { return m_known; }
    [[nodiscard]] bool has(FieldRole role) const { return m_seen & (1U << static_cast<unsigned>(role)); }
    /// The finding so far; the builder is empty then.
    [[nodiscard]] Finding take();
    /// A severity that a priority was written as ("Priority: High"), or a risk ("Risk: low, nobody passes"), or else
    /// an impact that begins with a level ("Impact: HIGH"), for a finding that nothing else rates.
    void rateByUrgency(Finding &unrated) const
    {
        const Level &level = m_urgency.severity || m_isLikelihoodSaid ? m_urgency : m_impact;
        if (unrated.severity || !level.severity)
            return;
        unrated.severity = level.severity;
        unrated.severityText = level.text;
        unrated.severityOrigin = {ReadFrom::Field, level.line};
    }
    /// A label called what follows a problem, a cause or a scenario, or said both what it does and where.
    [[nodiscard]] bool tellsProblem() const
    {
        const bool answered = has(FieldRole::Recommendation) || has(FieldRole::Resolution);
        return m_calledProblem || has(FieldRole::Cause) ||
               (has(FieldRole::Scenario) && (answered || has(FieldRole::Impact))) || // tests have scenarios, too
               (has(FieldRole::Impact) && has(FieldRole::Location) && answered);
    }
    /// More than who does what until when.
    [[nodiscard]] bool says() const
    {
        return saysMore() || has(FieldRole::Description) || has(FieldRole::Cause) || has(FieldRole::Scenario);
    }
    /// More than what it is about, as features are described, too.
    [[nodiscard]] bool saysMore() const
    {
        return has(FieldRole::Impact) || has(FieldRole::Recommendation) || has(FieldRole::Location) ||
               has(FieldRole::Resolution) || tellsProblem();
    }
    [[nodiscard]] bool isRated() const { return finding.severity || m_urgency.severity; }
    [[nodiscard]] QStringList steps() const { return m_steps; }

private:
    /// What is no severity by its label, but is said in the words of one.
    struct Level {
        std::optional<Severity> severity;
        QString text;
        int line = 0;
    };

    void apply(const LabelledValue &field);
    void note(FieldRole role);
    /// Severity, priority or status.
    void rate(FieldRole role, std::string_view label, std::string_view value, int line);
    void rateByImpact(const LabelledValue &field);
    /// True for a field that holds numbers of lines and no more.
    bool addLines(const LabelledValue &field);
    [[nodiscard]] bool isListOfFields(NodeIndex list) const;
    [[nodiscard]] NodeIndex firstFieldItem(NodeIndex list) const;
    void addItemsBefore(NodeIndex list, NodeIndex fields);
    void addItemsFrom(NodeIndex list, NodeIndex first);
    void applyRows(NodeIndex table);
    void setStatus(Status status, int line);
    void append(QString text);
    void appendAcceptance(NodeIndex list);
    void addLocations(std::uint32_t firstRun, std::uint32_t lastRun, std::size_t begin, bool isPlace);
    [[nodiscard]] QString *openMember();

    const Reading &m_reading;
    std::optional<FieldRole> m_open;
    Level m_urgency;
    Level m_impact;
    bool m_isLikelihoodSaid = false; ///< so that the impact is only half of the severity
    unsigned m_seen = 0;
    int m_known = 0;
    QStringList m_steps;
    bool m_calledProblem = false;
    bool m_ratedByRisk = false; ///< by what is called a risk, which a severity overrules
};

/// True where a field says how the finding stands. "Status: the letters arrive again" leaves that to the heading.
[[nodiscard]] inline bool statesStatus(const Finding &finding)
{
    return finding.statusOrigin.from == ReadFrom::Field;
}

/// True for a table of labels and values: two columns, and a label of a finding's field in the first.
[[nodiscard]] bool isFieldTable(const Reading &reading, NodeIndex table);

/// True where one of the first items of a list starts with the label of a finding's field.
[[nodiscard]] bool holdsFields(const Reading &reading, NodeIndex list);

/// The Markdown of a block, without the indentation of the list it stands in.
[[nodiscard]] QString dedented(std::string_view lines);

} // namespace shipworthy
