#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <unordered_map>

namespace shipworthy {

namespace {

/// Metrics in tables ("Metric | Value" before and after), in "(was …)" remarks, and in lists of targets.
class Metrics {
public:
    explicit Metrics(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        for (const TableView &table : m_reading.tables) {
            if (m_reading.document.tables[table.index].claimedAs.isEmpty() && table.has(ColumnRole::Metric))
                readTable(table);
        }
        for (const Section &section : m_reading.outline.sections())
            readSection(section);
    }

private:
    using C = ColumnRole;

    Metric &add(const QString &name, int line)
    {
        m_reading.document.metrics.append({name, {}, {}, {}, {}, line});
        return m_reading.document.metrics.last();
    }

    /// One metric over the tables "before" and "after".
    Metric &metric(const QString &name, int line)
    {
        const auto [at, isNew] = m_byName.try_emplace(name.toLower().toStdString(), m_reading.document.metrics.size());
        if (isNew)
            m_reading.document.metrics.append({name, {}, {}, {}, {}, line});
        return m_reading.document.metrics[at->second];
    }

    void readTable(const TableView &table)
    {
        const auto text = [&](std::size_t row, C role) { return m_reading.cell(table, row, table.column(role)); };
        const Section &section = m_reading.outline.at(table.section);
        const bool valued = table.has(C::Value) || table.has(C::Current) || table.has(C::Before) ||
                            table.has(C::After) || table.has(C::Target) || table.has(C::Score);
        if (!valued)
            return;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const QString name = text(row, C::Metric);
            if (name.isEmpty())
                continue;
            Metric &one = metric(name, static_cast<int>(m_reading.tree.at(table.rows[row]).line));
            QString value = text(row, C::Value);
            if (value.isEmpty())
                value = text(row, C::Current);
            if (value.isEmpty())
                value = text(row, C::Score);
            const bool after = section.is(SectionRole::After);
            setIfEmpty(after ? one.after : one.before, value);
            setIfEmpty(one.before, text(row, C::Before));
            setIfEmpty(one.after, text(row, C::After));
            setIfEmpty(one.target, text(row, C::Target));
        }
        m_reading.claimTable(table, QStringLiteral("metrics"));
    }

    static void setIfEmpty(QString &member, const QString &value)
    {
        if (member.isEmpty())
            member = value;
    }

    void readSection(const Section &section)
    {
        const MarkdownTree &tree = m_reading.tree;
        // A finding about metrics ("B-9: Metrics in one currency") holds none.
        const bool about = section.key.empty() && (section.is(SectionRole::Metrics) || parentIsMetrics(section));
        bool targetList = false; // the paragraph above the list is a "Targets:" label
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            if (node.kind == NodeKind::Paragraph) {
                targetList = false;
                for (const LabelledValue &field : m_reading.fields.of(node)) {
                    const bool target = field.role == FieldRole::Target || m_reading.lexicon.isIn("loads", field.label);
                    targetList = target && field.begin >= field.end;
                    if (field.role == FieldRole::Target && field.begin < field.end) {
                        if (const std::string value = plainValue(tree, field); isMeasured(value))
                            readTarget(value, field.line);
                    }
                }
            } else if (node.kind == NodeKind::BulletList || node.kind == NodeKind::OrderedList) {
                forEachChild(tree, block, [&](NodeIndex item, const Node &itemNode) {
                    const NodeIndex text = m_reading.textOf(item);
                    if (text != 0 &&
                        (about || targetList || endsInParenthesis(tree.at(text)) || saysTarget(tree.at(text))))
                        readItem(std::string(trimmed(tree.plain(tree.at(text)))), itemNode, about, targetList);
                });
            }
        }
    }

    [[nodiscard]] bool parentIsMetrics(const Section &section) const
    {
        return section.parent >= 0 && m_reading.outline.at(section.parent).is(SectionRole::Metrics);
    }

    [[nodiscard]] bool endsInParenthesis(const Node &leaf) const
    {
        return leaf.firstRun < leaf.lastRun && m_reading.tree.text(m_reading.tree.run(leaf.lastRun - 1)).ends_with(')');
    }
    [[nodiscard]] bool saysTarget(const Node &leaf) const
    {
        const std::string_view raw = rawText(m_reading.tree, leaf);
        const std::size_t dash = raw.find(" - ");
        return dash != std::string_view::npos && raw.find(':', dash) != std::string_view::npos;
    }

    void readItem(const std::string &whole, const Node &item, bool about, bool targetList)
    {
        const std::string_view text = withoutLeadingMarks(whole);
        const int line = static_cast<int>(item.line);
        if (readWas(text, line))
            return;
        const std::size_t target = text.rfind(':');
        if (target != std::string_view::npos && target > 6) { // "Identity - Target: 90%"
            const std::size_t dash = text.rfind(" - ", target);
            if (dash != std::string_view::npos &&
                m_reading.lexicon.isIn("target", text.substr(dash + 3, target - dash - 3))) {
                add(toQString(text.substr(0, dash)), line).target = toQString(trimmed(text.substr(target + 1)));
                m_reading.claims.add(line, line);
                return;
            }
        }
        if (item.task != TaskMark::None || (!about && !targetList))
            return;
        const Colon colon = findColon(text);
        if (colon.at != std::string_view::npos && colon.at + colon.size < text.size() && colon.at < 60) {
            if (about && isOfAFinding(text.substr(0, colon.at)))
                return;
            const QString value = toQString(trimmed(text.substr(colon.at + colon.size)));
            Metric &one = add(toQString(trimmed(text.substr(0, colon.at))), line);
            setIfEmpty(targetList || isTarget(whole) ? one.target : one.before, value);
        } else if (isTarget(whole) || targetList) {
            readTarget(text, line);
        } else {
            return;
        }
        m_reading.claims.add(line, line);
    }

    /// "Status", "Impact", "Effort": what is told of a problem or a task, whatever the heading measures.
    [[nodiscard]] bool isOfAFinding(std::string_view label) const
    {
        const auto role = m_reading.lexicon.field(label);
        return role == FieldRole::Status || role == FieldRole::Severity || role == FieldRole::Priority ||
               role == FieldRole::Impact || role == FieldRole::Effort || role == FieldRole::Recommendation ||
               role == FieldRole::Location || role == FieldRole::Owner;
    }

    /// A mark before an entry of a list of metrics says "to be reached", as in a list of success criteria.
    static bool isTarget(std::string_view whole) { return withoutLeadingMarks(whole).size() < whole.size(); }

    /// "99.9 % of the time", "p95 < 200 ms", but not "a pier for 16 boats".
    static bool isMeasured(std::string_view value)
    {
        static constexpr ByteSet measures("%<>=");
        return digitBytes.find(value) < 4 || (digitBytes.find(value) != std::string_view::npos &&
                                              (measures.find(value) != std::string_view::npos ||
                                               value.find("\xE2\x89") != std::string_view::npos)); // ≤, ≥
    }

    /// "80%+ test coverage", "<0.1% error rate", "0 hardcoded credentials": the value stands before the name.
    void readTarget(std::string_view text, int line)
    {
        const std::size_t space = text.find(' ');
        const std::string_view value = text.substr(0, space);
        const std::size_t digit = digitBytes.find(value);
        const bool number =
            digit != std::string_view::npos && stripped(value.substr(0, digit), "<>=~+-$\xE2\x89\xA4\xA5").empty();
        constexpr std::size_t longestUnit = 3;
        if (number && space != std::string_view::npos && trimmed(text.substr(space)).size() <= longestUnit)
            return; // "10 s" does not say of what
        if (number && space != std::string_view::npos)
            add(toQString(trimmed(text.substr(space))), line).target = toQString(value);
        else
            add(toQString(text), line);
    }

    /// "Response time: <100ms p95 (was 400ms)", "0 critical vulnerabilities (was 4)".
    bool readWas(std::string_view text, int line)
    {
        const std::size_t open = text.rfind('(');
        if (open == std::string_view::npos || !text.ends_with(')'))
            return false;
        const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
        const std::size_t space = inner.find(' ');
        if (space == std::string_view::npos || !m_reading.lexicon.isIn("was", inner.substr(0, space)) ||
            !std::ranges::any_of(inner, isDigit))
            return false;
        const std::string_view head = trimmed(text.substr(0, open));
        const Colon colon = findColon(head);
        std::string_view name = head;
        std::string_view after;
        if (colon.at != std::string_view::npos) {
            name = trimmed(head.substr(0, colon.at));
            after = trimmed(head.substr(colon.at + colon.size));
        } else if (const std::size_t gap = head.find(' '); gap != std::string_view::npos && isDigit(head.front())) {
            after = head.substr(0, gap);
            name = trimmed(head.substr(gap));
        }
        Metric &one = add(toQString(name), line);
        setIfEmpty(one.before, toQString(trimmed(inner.substr(space))));
        setIfEmpty(one.after, toQString(after));
        m_reading.claims.add(line, line);
        return true;
    }

    Reading &m_reading;
    std::unordered_map<std::string, qsizetype> m_byName;
};

} // namespace

void readMetrics(Reading &reading)
{
    Metrics(reading).read();
}

} // namespace shipworthy
