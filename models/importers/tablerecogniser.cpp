#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <array>

namespace shipworthy {

namespace {

/// Reads the rows of each table whose header says what they are. What remains is left to later recognisers.
class Tables {
public:
    explicit Tables(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        for (const TableView &table : m_reading.tables)
            readOne(table);
    }

private:
    using C = ColumnRole;

    void readOne(const TableView &table)
    {
        if (table.has(C::Documented) && table.has(C::Actual))
            contradictions(table);
        else if (table.has(C::Alert) && (table.has(C::Condition) || table.has(C::Action)))
            alerts(table);
        else if (table.has(C::Endpoint) && namesPaths(table))
            endpoints(table);
        else if (isControls(table) && !(table.has(C::Score) && hasScores(table)))
            controls(table);
        else if (table.has(C::Enhancement) && (table.has(C::Effort) || table.has(C::Risk) || table.has(C::Impact)))
            enhancements(table);
        else if (table.has(C::Current) && (table.has(C::Target) || table.has(C::Gap)) && !table.has(C::Metric) &&
                 !hasScores(table))
            gaps(table);
        else if (table.has(C::Risk) && !table.has(C::Task) && !isTracked(table) && !ratesFindings(table) &&
                 (table.has(C::Severity) || table.has(C::Probability) || table.has(C::Impact) ||
                  table.has(C::Mitigation) || levelColumn(table) >= 0))
            risks(table);
        else if (hasScores(table))
            scorecard(table);
    }

    /// Risks with keys of their own and a status are worked off like findings, and read as such.
    [[nodiscard]] bool isTracked(const TableView &table) const
    {
        if (!table.has(C::Key) || !table.has(C::Status))
            return false;
        std::size_t keyed = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            keyed += leadingKey(Utf8Text(text(table, row, C::Key))).has_value();
        return keyed * 2 > table.rows.size();
    }

    /// "Finding | Severity | Risk | Action": the risk is of the finding in front of it, or of mending that.
    [[nodiscard]] static bool ratesFindings(const TableView &table)
    {
        return table.columns.front() == C::Finding && table.has(C::Severity) &&
               table.column(C::Severity) < table.column(C::Risk);
    }

    [[nodiscard]] QString text(const TableView &table, std::size_t row, C role) const
    {
        return m_reading.cell(table, row, table.column(role));
    }
    [[nodiscard]] int lineOf(const TableView &table, std::size_t row) const
    {
        return static_cast<int>(m_reading.tree.at(table.rows[row]).line);
    }
    [[nodiscard]] std::optional<Severity> severityIn(const QString &cell) const
    {
        const auto hit = m_reading.lexicon.findSeverity(Utf8Text(cell));
        return hit ? std::optional(hit->value) : std::nullopt;
    }
    [[nodiscard]] QString sectionName(const TableView &table) const
    {
        return toQString(m_reading.outline.at(table.section).name);
    }
    [[nodiscard]] QString first(const TableView &table, std::size_t row, std::initializer_list<C> roles) const
    {
        for (const C role : roles) {
            if (QString cell = text(table, row, role); !cell.isEmpty())
                return cell;
        }
        return {};
    }
    /// The first column that has no role, or the first of all.
    [[nodiscard]] QString firstCell(const TableView &table, std::size_t row) const
    {
        return m_reading.cell(table, row, 0);
    }

    void contradictions(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QString place = first(table, row, {C::Location, C::Area, C::Category, C::Title, C::Endpoint});
            m_reading.document.contradictions.append({place.isEmpty() ? firstCell(table, row) : place,
                                                      text(table, row, C::Documented), text(table, row, C::Actual),
                                                      text(table, row, C::Resolution), lineOf(table, row)});
        }
        m_reading.claimTable(table, QStringLiteral("contradictions"));
    }

    void alerts(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            m_reading.document.alerts.append({text(table, row, C::Alert), text(table, row, C::Condition),
                                              first(table, row, {C::Severity, C::Priority}),
                                              text(table, row, C::Action), lineOf(table, row)});
        }
        m_reading.claimTable(table, QStringLiteral("alerts"));
    }

    [[nodiscard]] bool namesPaths(const TableView &table) const
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell8(text(table, row, C::Endpoint));
            const std::string_view cell = cell8;
            if (cell.starts_with("http") || cell.find('/') != std::string::npos)
                return true;
        }
        return false;
    }

    /// Rows without a path name a service; its address is found by its port later.
    void endpoints(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            EndpointMention endpoint;
            endpoint.url = text(table, row, C::Endpoint);
            endpoint.purpose = first(table, row, {C::Purpose, C::Description});
            bool ok = false;
            if (const int port = text(table, row, C::Port).toInt(&ok); ok && port > 0 && port < 65536)
                endpoint.port = port;
            endpoint.line = lineOf(table, row);
            const qsizetype space = endpoint.url.indexOf(u' '); // "GET /health"
            if (space > 0 && endpoint.url.mid(space + 1).startsWith(u'/') &&
                endpoint.url.left(space) == endpoint.url.left(space).toUpper())
                endpoint.url = endpoint.url.mid(space + 1).trimmed();
            m_reading.document.endpoints.append(std::move(endpoint));
        }
        m_reading.claimTable(table, QStringLiteral("endpoints"));
    }

    [[nodiscard]] bool isControls(const TableView &table) const
    {
        const int states = stateColumn(table);
        if (states < 0)
            return false;
        const int framework =
            m_reading.outline.nearest(table.section, [](const Section &s) { return s.is(SectionRole::Controls); });
        if (framework < 0 && !checksOnly(table))
            return false;
        std::size_t rated = 0;
        std::size_t notAsked = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text state(m_reading.cell(table, row, states));
            const bool judged = m_reading.lexicon.controlStatus(state).has_value();
            rated += judged;
            notAsked += !judged && m_reading.lexicon.status(state) == Status::NotApplicable;
        }
        return table.rows.size() > 1 && rated > 0 && (rated + notAsked) * 2 > table.rows.size() &&
               (framework >= 0 || (rated + notAsked == table.rows.size() && rated * 2 > notAsked));
    }
    /// "Criterion | Conformance | Remarks", whatever the heading says.
    [[nodiscard]] static bool checksOnly(const TableView &table)
    {
        static constexpr std::array others{C::Finding, C::Severity, C::Priority, C::Owner, C::Task,
                                           C::Risk,    C::Gap,      C::Effort,   C::Due,   C::Value};
        return table.columns.front() == C::Control && table.rows.size() > 2 &&
               std::ranges::none_of(others, [&](C role) { return table.has(role); });
    }

    /// "✅ None" of what must not be there: the mark judges, not the answer behind it.
    [[nodiscard]] std::optional<ControlStatus> controlStatus(std::string_view state) const
    {
        const Lexicon &lexicon = m_reading.lexicon;
        const std::string_view answer = withoutLeadingMarks(state);
        const bool denies =
            answer.size() < state.size() && (lexicon.isNothing(answer) || lexicon.isIn("negation", answer));
        const auto marked =
            denies ? lexicon.controlStatus(state.substr(0, state.size() - answer.size())) : std::nullopt;
        return marked ? marked : lexicon.controlStatus(state);
    }

    /// The column that tells how each control stands: one called so, or in a table of gates one that says yes or no.
    [[nodiscard]] int stateColumn(const TableView &table) const
    {
        if (table.has(C::Status) || !checksOnly(table))
            return table.column(C::Status);
        for (int column = 1; column < static_cast<int>(table.columns.size()); ++column) {
            bool all = true;
            for (std::size_t row = 0; row < table.rows.size() && all; ++row)
                all = m_reading.lexicon.controlStatus(Utf8Text(m_reading.cell(table, row, column))).has_value();
            if (all)
                return column;
        }
        return -1;
    }

    void controls(const TableView &table)
    {
        const int states = stateColumn(table);
        const int section =
            m_reading.outline.nearest(table.section, [](const Section &s) { return s.is(SectionRole::Controls); });
        const std::string_view title = m_reading.outline.at(section >= 0 ? section : table.section).name;
        const auto hit = m_reading.lexicon.findSection(title);
        const QString framework = toQString(
            hit && hit->value == SectionRole::Controls ? title.substr(hit->begin, hit->end - hit->begin) : title);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Control control;
            control.framework = framework;
            control.key = text(table, row, C::Key);
            control.title = first(table, row, {C::Control, C::Category, C::Title, C::Area, C::Risk});
            if (control.title.isEmpty() && table.columns.front())
                control.title = text(table, row, C::Finding);
            if (control.title.isEmpty())
                control.title = firstCell(table, row);
            control.status = controlStatus(Utf8Text(m_reading.cell(table, row, states)));
            control.finding = first(table, row, {C::Evidence, C::Finding, C::Description, C::Recommendation});
            control.line = lineOf(table, row);
            m_reading.document.controls.append(std::move(control));
        }
        m_reading.claimTable(table, QStringLiteral("controls"));
    }

    /// "**Name** - what it is" is the name.
    void enhancements(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Enhancement enhancement;
            enhancement.key = text(table, row, C::Key);
            enhancement.title = text(table, row, C::Enhancement);
            const QString effort = text(table, row, C::Effort);
            enhancement.effort = readEffort(Utf8Text(effort), m_reading.lexicon);
            enhancement.risk = text(table, row, C::Risk);
            enhancement.impact = text(table, row, C::Impact);
            enhancement.dependsOn = readDependencies(Utf8Text(text(table, row, C::DependsOn)), m_reading.lexicon);
            enhancement.group = sectionName(table);
            enhancement.line = lineOf(table, row);
            m_reading.document.enhancements.append(std::move(enhancement));
        }
        m_reading.claimTable(table, QStringLiteral("enhancements"));
    }

    void gaps(const TableView &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Gap gap;
            gap.area = first(table, row, {C::Area, C::Category, C::Title, C::Control});
            if (gap.area.isEmpty())
                gap.area = firstCell(table, row);
            gap.current = text(table, row, C::Current);
            gap.target = text(table, row, C::Target);
            gap.severity = severityIn(first(table, row, {C::Gap, C::Severity, C::Priority}));
            gap.group = sectionName(table);
            gap.line = lineOf(table, row);
            m_reading.document.gaps.append(std::move(gap));
        }
        m_reading.claimTable(table, QStringLiteral("gaps"));
    }

    /// A severity and no more: "🔴 **High**".
    [[nodiscard]] bool isRating(const QString &cell) const
    {
        const Utf8Text text(cell);
        return m_reading.lexicon.severity(stripped(withoutLeadingMarks(text), "*_ ")).has_value();
    }

    /// "Threat | W | A | Risk": of two columns called a risk, the one with numbers and levels; -1: there is none.
    [[nodiscard]] int levelColumn(const TableView &table) const
    {
        const int called = table.column(C::Risk);
        for (auto at = static_cast<std::size_t>(called + 1); called >= 0 && at < table.columns.size(); ++at) {
            if (table.columns[at] != C::Risk)
                continue;
            std::size_t rated = 0;
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const QString cell = m_reading.cell(table, row, static_cast<int>(at));
                rated += cell.size() < 24 && severityIn(cell);
            }
            if (rated * 2 > table.rows.size())
                return static_cast<int>(at);
        }
        return -1;
    }

    void risks(const TableView &table)
    {
        const int level = levelColumn(table);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Risk risk;
            risk.title = text(table, row, C::Risk);
            risk.severity = severityIn(text(table, row, C::Severity));
            if (const QString &said = risk.title; isRating(said)) { // "| Loose rope | likely | **High** |"
                if (!risk.severity)
                    risk.severity = severityIn(said);
                risk.title = first(table, row, {C::Description, C::Finding, C::Title, C::Area, C::Category});
                if (risk.title.isEmpty())
                    risk.title = firstCell(table, row);
            }
            risk.probability = text(table, row, C::Probability);
            risk.impact = text(table, row, C::Impact);
            risk.mitigation = first(table, row, {C::Mitigation, C::Recommendation, C::Action});
            if (!risk.severity && level >= 0)
                risk.severity = severityIn(m_reading.cell(table, row, level));
            if (!risk.severity && !table.has(C::Severity))
                risk.severity = severityIn(risk.impact);
            risk.line = lineOf(table, row);
            m_reading.document.risks.append(std::move(risk));
        }
        m_reading.claimTable(table, QStringLiteral("risks"));
    }

    /// The column with the scores of today: the one called so, or the first that holds them. "Rating | Score": numbers
    /// before grades.
    [[nodiscard]] int scoreColumn(const TableView &table) const
    {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column] == C::Score &&
                countIn(table, static_cast<int>(column), false) * 2 > table.rows.size())
                return static_cast<int>(column);
        }
        for (const C role : {C::Score, C::Current, C::Grade, C::Value}) {
            if (const int column = table.column(role); column >= 0 && holdsScores(table, column))
                return column;
        }
        const int called = calledScore(table);
        return called > 0 && holdsScores(table, called) ? called : -1;
    }
    /// The column of grades beside that of the scores; -1: none.
    [[nodiscard]] int gradeColumn(const TableView &table, int current) const
    {
        if (const int grade = table.column(C::Grade); grade >= 0)
            return grade != current ? grade : -1;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const int column = static_cast<int>(at);
            if (table.columns[at] == C::Score && column != current &&
                countIn(table, column, true) * 2 > table.rows.size())
                return column;
        }
        return -1;
    }
    /// How many cells of a column hold a grade, or a number on a scale.
    [[nodiscard]] std::size_t countIn(const TableView &table, int column, bool grades) const
    {
        std::size_t count = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell8(m_reading.cell(table, row, column));
            const std::string_view cell = cell8;
            count += grades ? isGrade(stripped(cell, "* ")) : readScore(cell).has_value();
        }
        return count;
    }
    /// A column whose header is a word for scores, whatever else it means elsewhere: "Note"; -1: none.
    [[nodiscard]] int calledScore(const TableView &table) const
    {
        const QStringList &header = m_reading.document.tables[table.index].header;
        for (qsizetype column = 1; column < header.size(); ++column) {
            if (isCalledScore(header[column]))
                return static_cast<int>(column);
        }
        return -1;
    }
    /// "Score", "Note (/10)", "スコア（10点満点）"
    [[nodiscard]] bool isCalledScore(const QString &header) const
    {
        const Utf8Text text8(header);
        const std::string_view text = text8;
        const std::size_t open = std::min(text.find('('), text.find("\xEF\xBC\x88"));
        return m_reading.lexicon.isIn("score", std::string_view(text).substr(0, open));
    }
    /// The scale that a header states: "Score (/10)", "Note (0-10)", "Rating 1-5"; 0: none.
    [[nodiscard]] double scaleOf(const TableView &table, int column) const
    {
        const QStringList &header = m_reading.document.tables[table.index].header;
        if (column < 0 || column >= header.size())
            return 0;
        const Utf8Text text8(header[column]);
        const std::string_view text = text8;
        std::size_t number = digitBytes.findLast(text);
        while (number != std::string::npos && number > 0 && isDigit(text[number - 1]))
            --number;
        double scale = 0;
        const bool stated = number != std::string::npos && readNumber(text, number, scale);
        return stated && (scale == 5 || scale == 10 || scale == 100) ? scale : scaleOfNumbers(table, column);
    }
    /// The scale on which all numbers of a column called a score lie: 10 or 100; 0 where that is not clear.
    [[nodiscard]] double scaleOfNumbers(const TableView &table, int column) const
    {
        const QStringList &header = m_reading.document.tables[table.index].header;
        const std::optional<C> role = table.columns[static_cast<std::size_t>(column)];
        const bool valued = table.columns.front() == C::Score && role == C::Value; // "Score | Value"
        if (table.rows.size() < 3 || (role != C::Score && !valued && !isCalledScore(header[column])))
            return 0;
        double most = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell8(m_reading.cell(table, row, column));
            const std::string_view cell = cell8;
            const std::string_view bare = stripped(cell, "* ");
            std::size_t at = 0;
            double value = 0;
            if (!readNumber(bare, at, value) || at < bare.size())
                return 0;
            most = std::max(most, value);
        }
        return most > 100 || most <= 5 ? 0 : most <= 10 ? 10 : 100;
    }
    /// The score in a cell, of the scale that the header states where the cell has none.
    [[nodiscard]] std::optional<ScoreValue> scoreIn(std::string_view cell, double scale) const
    {
        if (const auto score = readScore(cell))
            return score;
        std::size_t at = 0;
        ScoreValue score{0, scale, 0, 0};
        cell = stripped(cell, "* ");
        if (scale <= 0 || !readNumber(cell, at, score.value) || at < cell.size() || score.value > scale)
            return std::nullopt;
        return score;
    }
    [[nodiscard]] bool holdsScores(const TableView &table, int column) const
    {
        std::size_t scores = 0;
        const double scale = scaleOf(table, column);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Utf8Text cell8(m_reading.cell(table, row, column));
            const std::string_view cell = cell8;
            scores += scoreIn(cell, scale).has_value() || isGrade(cell);
        }
        return !table.rows.empty() && scores * 2 >= table.rows.size();
    }
    [[nodiscard]] bool hasScores(const TableView &table) const
    {
        return !table.has(C::Metric) && (!table.has(C::Before) || table.has(C::Score)) &&
               (table.has(C::Score) || table.has(C::Grade) || table.has(C::Current) || calledScore(table) > 0) &&
               (!m_reading.outline.at(table.section).is(SectionRole::Metrics) || hasTotal(table)) &&
               scoreColumn(table) > 0;
    }

    [[nodiscard]] bool hasTotal(const TableView &table) const
    {
        return !table.rows.empty() &&
               m_reading.lexicon.hasIn("overall", Utf8Text(firstCell(table, table.rows.size() - 1)));
    }

    void scorecard(const TableView &table)
    {
        const Table &source = m_reading.document.tables[table.index];
        Scorecard card;
        card.title = sectionName(table);
        card.line = source.line;
        std::optional<Scorecard> overall; // of another scale
        const int current = scoreColumn(table);
        const double scale = scaleOf(table, current);
        const int named = table.columns.front() == C::Key && current > 1 ? 1 : 0; // "# | Area | Score"
        bool scaled = false;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            ScoreRow score;
            score.category = m_reading.cell(table, row, named);
            score.line = lineOf(table, row);
            const Utf8Text now8(m_reading.cell(table, row, current));
            const std::string_view now = now8;
            const auto value = scoreIn(now, scale);
            if (value) {
                score.current = value->value;
                if (!scaled)
                    card.scale = value->scale;
                scaled = true;
            } else if (isGrade(now)) {
                score.grade = toQString(trimmed(now));
            }
            if (const int grade = gradeColumn(table, current); grade >= 0)
                score.grade = m_reading.cell(table, row, grade);
            const C before = table.has(C::Previous) ? C::Previous : C::Before;
            if (const auto previous = scoreIn(Utf8Text(text(table, row, before)), scale))
                score.previous = previous->value;
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                if (table.columns[column] != C::Target)
                    continue;
                if (const auto target = scoreIn(Utf8Text(m_reading.cell(table, row, static_cast<int>(column))), scale))
                    score.targets.append(targetOf(source.header[static_cast<qsizetype>(column)], target->value));
            }
            const Utf8Text name8(score.category);
            const std::string_view name = name8;
            if (m_reading.lexicon.hasIn("overall", name) && value && scaled && value->scale != card.scale)
                overall = Scorecard{score.category, value->scale, false, {}, score, score.line}; // "94/100" below tens
            else if (m_reading.lexicon.hasIn("overall", name))
                card.overall = std::move(score);
            else if (score.current || !score.grade.isEmpty())
                card.rows.append(std::move(score));
        }
        m_reading.document.scorecards.append(std::move(card));
        if (overall)
            m_reading.document.scorecards.append(*std::move(overall));
        m_reading.claimTable(table, QStringLiteral("scorecards"));
    }

    /// "Target (30 days)" is labelled "30 days" and lies 30 days ahead.
    [[nodiscard]] ScoreTarget targetOf(const QString &header, double value) const
    {
        const Utf8Text text8(header);
        const std::string_view text = text8;
        ScoreTarget target{header, std::nullopt, value};
        const std::size_t open = text.find('(');
        const std::size_t close = text.find(')', open == std::string::npos ? 0 : open);
        if (open != std::string::npos && close != std::string::npos)
            target.label = toQString(trimmed(std::string_view(text).substr(open + 1, close - open - 1)));
        if (const auto window = readWindow(text, m_reading.lexicon))
            target.days = window->endDay;
        return target;
    }

    Reading &m_reading;
};

} // namespace

void readTables(Reading &reading)
{
    Tables(reading).read();
}

} // namespace shipworthy
