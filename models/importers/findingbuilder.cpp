#include "importers/findingbuilder.h"

#include "importers/keys.h"
#include "importers/places.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {
constexpr double farthestLine = 1e9; // of a file; a greater number is none

/// "HIGH" of "HIGH. Nobody has looked since."
std::string_view firstSentence(std::string_view text)
{
    text = text.substr(0, text.find(". "));
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

/// "…. The lamp" and "… — the lamp": a sentence begins behind a place.
bool startsProse(std::string_view text)
{
    return text.find(". ") != std::string_view::npos || text.find("\xE2\x80\x94") != std::string_view::npos ||
           text.find("\xE2\x80\x93 ") != std::string_view::npos || text.find(" - ") != std::string_view::npos;
}

/// Cheap: 【 is the only thing looked for in plain text.
bool mayCite(std::string_view text)
{
    return text.find('\xE3') != std::string_view::npos;
}
} // namespace

QString dedented(std::string_view lines)
{
    if (lines.starts_with('\r')) // that a table was given to follow a line of text
        lines.remove_prefix(1);
    if (lines.find("\n\r|") != std::string_view::npos)
        return dedented(toQString(lines).replace(QStringLiteral("\n\r|"), QStringLiteral("\n|")).toStdString());
    const std::size_t indent = lines.find_first_not_of(' ');
    if (indent == std::string_view::npos || indent == 0)
        return toQString(lines);
    std::string text;
    text.reserve(lines.size());
    for (std::size_t at = 0; at <= lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        std::string_view line = lines.substr(at, end - at);
        const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
        line.remove_prefix(std::min(spaces, indent));
        text += line;
        if (end == lines.size())
            break;
        text += '\n';
        at = end + 1;
    }
    return toQString(text);
}

QString *FindingBuilder::openMember()
{
    if (!m_open)
        return &finding.description;
    switch (*m_open) {
    case FieldRole::Cause: return &finding.cause;
    case FieldRole::Scenario: return &finding.scenario;
    case FieldRole::Impact: return &finding.impact;
    case FieldRole::Recommendation:
    case FieldRole::Steps: return &finding.recommendation;
    case FieldRole::Resolution:
    case FieldRole::Status: return &finding.resolution;
    default: return &finding.description;
    }
}

void FindingBuilder::append(QString text)
{
    if (text.isEmpty())
        return;
    QString *member = openMember();
    if (!member->isEmpty())
        *member += QStringLiteral("\n\n");
    *member += text;
}

void FindingBuilder::addRest(const Node &leaf, std::uint32_t from)
{
    if (from >= leaf.lastRun)
        return;
    const std::string_view source = m_reading.tree.source();
    std::string_view raw = rawText(m_reading.tree, leaf);
    if (from > leaf.firstRun) { // from the marks that open the run
        const auto rawBegin = static_cast<std::size_t>(raw.data() - source.data());
        std::size_t at = std::max<std::size_t>(m_reading.tree.run(from).offset, rawBegin) - rawBegin;
        while (at > 0 && std::string_view("*_`~[<").find(raw[at - 1]) != std::string_view::npos)
            --at;
        raw.remove_prefix(std::min(at, raw.size()));
    }
    const auto begin = static_cast<std::size_t>(raw.data() - source.data());
    std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
    while (!fields.empty() && fields.front().start < m_reading.tree.run(from).offset)
        fields = fields.subspan(1);
    if (fields.empty()) {
        append(dedented(raw));
        addLocations(from, leaf.lastRun, 0, false);
        if (m_open == FieldRole::Location && !finding.locations.isEmpty())
            m_open.reset(); // the place was named; a list behind other text names no more
        return;
    }
    if (fields.front().start > begin) // text before the first label
        append(dedented(stripped(raw.substr(0, fields.front().start - begin), "*_ \n")));
    for (const LabelledValue &field : fields)
        apply(field);
}

void FindingBuilder::setStatus(Status status, int line)
{
    finding.status = status;
    finding.statusOrigin = {ReadFrom::Field, line};
}

void FindingBuilder::note(FieldRole role)
{
    m_seen |= 1U << static_cast<unsigned>(role);
    ++m_known;
}

void FindingBuilder::open(FieldRole role)
{
    m_open = role;
    note(role);
}

void FindingBuilder::state(FieldRole role, std::string_view label, std::string_view value, int line)
{
    note(role);
    rate(role, label, value, line);
}

void FindingBuilder::rate(FieldRole role, std::string_view label, std::string_view value, int line)
{
    const Lexicon &lexicon = m_reading.lexicon;
    const auto severity = role == FieldRole::Status ? std::nullopt : lexicon.findSeverity(value);
    if (role == FieldRole::Severity && severity) {
        // What risk is left, said further down, does not overrule how severe the finding is.
        const bool risk = lexicon.hasIn("risk", label);
        if (!finding.severity || (m_ratedByRisk && !risk)) {
            finding.severity = severity->value;
            finding.severityText = toQString(firstSentence(value));
            finding.severityOrigin = {ReadFrom::Field, line};
            m_ratedByRisk = risk;
        }
        if (const auto status = lexicon.findStatus(value.substr(severity->end)); status && isDone(status->value))
            setStatus(status->value, line); // "HIGH → RESOLVED"
    } else if (role == FieldRole::Priority) {
        if (const auto priority = lexicon.findPriority(value)) {
            finding.priority = priority->value;
            finding.priorityOrigin = {ReadFrom::Field, line};
        }
        if (severity) {
            m_urgency = {severity->value, toQString(value), line}; // whatever was called a risk before
        }
    } else if (const auto status = role == FieldRole::Status ? lexicon.findStatus(value) : std::nullopt) {
        setStatus(status->value, line);
    }
}

bool isFieldTable(const Reading &reading, NodeIndex table)
{
    const MarkdownTree &tree = reading.tree;
    int known = 0;
    int rows = 0;
    bool two = true;
    bool rates = false;
    forEachChild(tree, table, [&](NodeIndex row, const Node &) {
        int cells = 0;
        ++rows;
        forEachChild(tree, row, [&](NodeIndex, const Node &cell) {
            if (cells++ > 0)
                return;
            const auto role = reading.lexicon.field(tree.plain(cell));
            known += role.has_value();
            rates = rates || role == FieldRole::Severity;
        });
        two = two && cells == 2;
    });
    return two && (known >= 2 || (rates && rows <= 3));
}

void FindingBuilder::applyRows(NodeIndex table)
{
    const MarkdownTree &tree = m_reading.tree;
    forEachChild(tree, table, [&](NodeIndex row, const Node &rowNode) {
        const NodeIndex first = row + 1;
        const NodeIndex second = tree.at(first).end;
        if (second >= rowNode.end || tree.at(second).firstRun >= tree.at(second).lastRun)
            return;
        const Node &label = tree.at(first);
        const Node &value = tree.at(second);
        if (label.firstRun >= label.lastRun)
            return;
        LabelledValue field;
        const Run &name = tree.run(label.firstRun);
        field.label = trimmed(tree.text(name));
        field.role = m_reading.lexicon.field(field.label);
        if (!field.role)
            return;
        field.start = name.offset;
        field.firstRun = value.firstRun;
        field.lastRun = value.lastRun;
        field.begin = tree.run(value.firstRun).offset;
        field.end = tree.run(value.lastRun - 1).offset + tree.run(value.lastRun - 1).size;
        field.line = static_cast<int>(rowNode.line);
        apply(field);
    });
    m_open.reset();
}

/// Told in Markdown: the plain text of such a field is not asked for.
static bool isNarrative(FieldRole role)
{
    return role == FieldRole::Description || role == FieldRole::Cause || role == FieldRole::Scenario ||
           role == FieldRole::Impact || role == FieldRole::Recommendation || role == FieldRole::Resolution ||
           role == FieldRole::Acceptance || role == FieldRole::Location;
}

void FindingBuilder::apply(const LabelledValue &field)
{
    const Lexicon &lexicon = m_reading.lexicon;
    const auto raw = [&] { return toQString(rawValue(m_reading.tree, field)); };
    const auto labelled = [&] { return QStringLiteral("**%1:** %2").arg(toQString(field.label), raw()); };
    m_open = field.role;
    if (!field.role) {
        m_isLikelihoodSaid = m_isLikelihoodSaid || lexicon.column(field.label) == ColumnRole::Probability;
        append(labelled().trimmed());
        return;
    }
    note(*field.role);
    m_calledProblem =
        m_calledProblem || (field.role == FieldRole::Description &&
                            (lexicon.hasIn("issueWord", field.label) || lexicon.isIn("lackWord", field.label)));
    const std::string value = isNarrative(*field.role) ? std::string() : plainValue(m_reading.tree, field);
    switch (*field.role) {
    case FieldRole::Severity:
    case FieldRole::Priority:
    case FieldRole::Status:
        rate(*field.role, field.label, value, field.line);
        if (field.role == FieldRole::Status)
            append(raw());
        if (field.role == FieldRole::Status && !isDone(finding.status))
            m_open.reset(); // what follows tells of the problem
        break;
    case FieldRole::Owner: finding.owner = toQString(value); break;
    case FieldRole::Effort: finding.effort = readEffort(value, lexicon); break;
    case FieldRole::Location:
        if (!addLines(field))
            addLocations(field.firstRun, field.lastRun, field.begin, true);
        break;
    case FieldRole::Acceptance:
        for (const QString &criterion : raw().split(QStringLiteral("; "), Qt::SkipEmptyParts))
            finding.acceptance.append(criterion.trimmed());
        break;
    case FieldRole::Resolution: {
        const std::size_t paren = field.label.find('(');
        const auto qualifier =
            paren == std::string::npos ? std::nullopt : lexicon.findStatus(field.label.substr(paren));
        const bool partial = qualifier && qualifier->value == Status::Partial;
        setStatus(partial ? Status::Partial : Status::Resolved, field.line);
        append(raw());
        break;
    }
    case FieldRole::DependsOn: finding.dependsOn = readDependencies(value, lexicon); break;
    case FieldRole::Key:
        if (finding.key.isEmpty() && value.size() <= 32 && value.find(' ') == std::string::npos)
            finding.key = toQString(value);
        break;
    case FieldRole::Category: finding.category = toQString(value); break;
    case FieldRole::Cause:
    case FieldRole::Scenario:
    case FieldRole::Impact:
    case FieldRole::Recommendation:
    case FieldRole::Description:
        if (field.role == FieldRole::Impact)
            rateByImpact(field);
        append(raw());
        addLocations(field.firstRun, field.lastRun, field.begin, false);
        break;
    case FieldRole::Window:
        if (finding.due.isNull())
            finding.due = readDate(value, lexicon);
        [[fallthrough]];
    default:
        if (!rawValue(m_reading.tree, field).empty())
            append(labelled());
    }
}

/// "**Lines:** 12-14, 40" below "**File:** `gate.c`". Lines of no file are told, and are no place.
bool FindingBuilder::addLines(const LabelledValue &field)
{
    const auto lines = linesAlone(plainValue(m_reading.tree, field), m_reading.lexicon);
    if (lines.empty())
        return false;
    m_open.reset();
    if (finding.locations.isEmpty()) {
        append(QStringLiteral("**%1:** %2").arg(toQString(field.label), toQString(rawValue(m_reading.tree, field))));
        return true;
    }
    const Location file = finding.locations.last();
    if (!file.firstLine)
        finding.locations.removeLast();
    for (const auto &[first, last] : lines) {
        if (const Location location{file.path, first, last}; !finding.locations.contains(location))
            finding.locations.append(location);
    }
    return true;
}

/// "Risk: low. Nobody passes.", "Impact: HIGH - all may pass".
void FindingBuilder::rateByImpact(const LabelledValue &field)
{
    const bool isRisk = m_reading.lexicon.isIn("risk", field.label);
    Level &level = isRisk ? m_urgency : m_impact;
    if (level.severity)
        return;
    const std::string value = plainValue(m_reading.tree, field);
    const std::string_view said = withoutLeadingMarks(value);
    const std::size_t end = std::min(said.find_first_of(".,;:(-\n"), said.find("\xE2\x80"));
    const std::string_view word = trimmed(said.substr(0, end));
    level = {m_reading.lexicon.severity(word), toQString(word), field.line};
}

void FindingBuilder::addBlock(NodeIndex block)
{
    const MarkdownTree &tree = m_reading.tree;
    const Node &node = tree.at(block);
    const bool list = node.kind == NodeKind::BulletList || node.kind == NodeKind::OrderedList;
    if (node.kind == NodeKind::Table && isFieldTable(m_reading, block)) {
        applyRows(block);
        return;
    }
    // "**File:** `gate.c`" was all of the place where sentences are listed below it.
    const NodeIndex first = list ? m_reading.textOf(block + 1) : 0;
    if (first != 0 && m_open == FieldRole::Location && !finding.locations.isEmpty() &&
        !tree.run(tree.at(first).firstRun).is(Run::Code) && wordsOf(tree.plain(tree.at(first)), 3).size() > 2)
        m_open.reset();
    if (list && m_open == FieldRole::Location) {
        forEachChild(tree, block, [&](NodeIndex item, const Node &) {
            if (const NodeIndex text = m_reading.textOf(item))
                addLocations(tree.at(text).firstRun, tree.at(text).lastRun, 0, true);
        });
        return;
    }
    if (list && m_open == FieldRole::Acceptance) {
        appendAcceptance(block);
        return;
    }
    if (list && m_open == FieldRole::Testing)
        return; // boxes: the checklist has them
    if (list &&
        (node.kind == NodeKind::OrderedList || m_open == FieldRole::Steps || m_open == FieldRole::Recommendation)) {
        forEachChild(tree, block, [&](NodeIndex item, const Node &) {
            if (const NodeIndex text = m_reading.textOf(item))
                m_steps.append(toQString(trimmed(tree.plain(tree.at(text)))));
        });
    }
    if (node.line > 0)
        append(dedented(tree.lines(static_cast<int>(node.line), static_cast<int>(node.lastLine))));
    for (NodeIndex i = block; list && i < node.end; ++i) {
        if (tree.at(i).kind == NodeKind::Paragraph)
            addLocations(tree.at(i).firstRun, tree.at(i).lastRun, 0, false);
    }
}

void FindingBuilder::addFieldsOrBlock(NodeIndex block)
{
    const MarkdownTree &tree = m_reading.tree;
    const Node &node = tree.at(block);
    if (node.kind == NodeKind::Paragraph) {
        addLeaf(node);
        return;
    }
    if (node.kind == NodeKind::BulletList && isListOfFields(block))
        addItems(block);
    else if (const NodeIndex fields = node.kind == NodeKind::BulletList ? firstFieldItem(block) : 0)
        addItemsBefore(block, fields);
    else
        addBlock(block);
}

/// The first of the items "- Impact: …" and "- Fix: …" that end a list of others without a label; 0: it does not.
NodeIndex FindingBuilder::firstFieldItem(NodeIndex list) const
{
    const MarkdownTree &tree = m_reading.tree;
    NodeIndex first = 0;
    bool mixed = false;
    forEachChild(tree, list, [&](NodeIndex item, const Node &node) {
        const NodeIndex text = m_reading.textOf(item);
        const auto fields = text == 0 ? std::span<const LabelledValue>() : m_reading.fields.of(tree.at(text));
        const auto role = fields.empty() ? std::nullopt : fields.front().role;
        const bool tells = role == FieldRole::Impact || role == FieldRole::Recommendation || role == FieldRole::Cause ||
                           role == FieldRole::Resolution || role == FieldRole::Status;
        mixed = mixed || node.task != TaskMark::None || (tells ? false : first != 0 || !fields.empty());
        if (tells && first == 0)
            first = item;
    });
    return mixed ? 0 : first;
}

/// The items in front of \a fields as the list they are, and the others one by one.
void FindingBuilder::addItemsBefore(NodeIndex list, NodeIndex fields)
{
    const MarkdownTree &tree = m_reading.tree;
    const int first = static_cast<int>(tree.at(list).line);
    const int last = static_cast<int>(tree.at(fields).line) - 1;
    if (first > 0 && last >= first)
        append(dedented(tree.lines(first, last)).trimmed());
    for (NodeIndex i = list; i < fields; ++i) {
        if (tree.at(i).kind == NodeKind::Paragraph)
            addLocations(tree.at(i).firstRun, tree.at(i).lastRun, 0, false);
    }
    addItemsFrom(list, fields);
}

void FindingBuilder::addItems(NodeIndex list)
{
    addItemsFrom(list, list + 1);
}

void FindingBuilder::addItemsFrom(NodeIndex list, NodeIndex first)
{
    const MarkdownTree &tree = m_reading.tree;
    forEachChild(tree, list, [&](NodeIndex item, const Node &itemNode) {
        if (item < first)
            return;
        for (NodeIndex part = item + 1; part < itemNode.end; part = tree.at(part).end) {
            if (tree.at(part).kind == NodeKind::Paragraph)
                addLeaf(tree.at(part));
            else
                addBlock(part);
        }
    });
}

/// Its first items start with labels, one of which the lexicon knows.
bool FindingBuilder::isListOfFields(NodeIndex list) const
{
    const MarkdownTree &tree = m_reading.tree;
    int looked = 0;
    for (NodeIndex item = list + 1; item < tree.at(list).end && looked < 3; item = tree.at(item).end, ++looked) {
        const NodeIndex text = m_reading.textOf(item);
        if (text == 0 || tree.at(item).task != TaskMark::None)
            return false;
        const std::span<const LabelledValue> fields = m_reading.fields.of(tree.at(text));
        if (fields.empty())
            return false;
        if (fields.front().role)
            return true;
    }
    return false;
}

bool holdsFields(const Reading &reading, NodeIndex list)
{
    constexpr int most = 4;
    int looked = 0;
    for (NodeIndex item = list + 1; item < reading.tree.at(list).end && looked < most;
         item = reading.tree.at(item).end, ++looked) {
        const NodeIndex text = reading.textOf(item);
        if (text == 0 || reading.tree.at(item).task != TaskMark::None)
            return false;
        const std::span<const LabelledValue> fields = reading.fields.of(reading.tree.at(text));
        if (!fields.empty() && fields.front().role)
            return true;
    }
    return false;
}

void FindingBuilder::appendAcceptance(NodeIndex list)
{
    forEachChild(m_reading.tree, list, [&](NodeIndex item, const Node &) {
        const NodeIndex text = m_reading.textOf(item);
        if (text == 0)
            return;
        const std::string_view raw = withoutLeadingMarks(rawText(m_reading.tree, m_reading.tree.at(text)));
        finding.acceptance.append(toQString(trimmed(raw)));
    });
}

void FindingBuilder::addLocations(std::uint32_t firstRun, std::uint32_t lastRun, std::size_t begin, bool isPlace)
{
    const MarkdownTree &tree = m_reading.tree;
    const qsizetype before = finding.locations.size();
    const auto add = [&](std::string_view path, std::optional<int> first, std::optional<int> last) {
        const Location location{toQString(path), first, last};
        if (!finding.locations.contains(location))
            finding.locations.append(location);
    };
    int depth = 0;      // of parentheses
    bool prose = false; // what follows the places speaks of them
    for (std::uint32_t i = firstRun; i < lastRun; ++i) {
        const Run &run = tree.run(i);
        if (run.offset + run.size <= begin || run.is(Run::Break))
            continue;
        const std::string_view text = tree.text(run);
        if (const Place source = placeOfAddress(text); !source.path.empty()) {
            add(source.path, source.lines.front().first, source.lines.front().second);
            continue;
        }
        if (run.is(Run::Hidden))
            continue;
        if (!run.is(Run::Code)) {
            if (!mayCite(text) && !isPlace)
                continue;
            // 【F:path†L1-L2】
            static constexpr std::string_view open = "\xE3\x80\x90"; // 【
            static constexpr std::string_view dagger = "\xE2\x80\xA0";
            for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
                std::string_view inner = text.substr(at + open.size());
                inner = inner.substr(0, inner.find("\xE3\x80\x91"));
                if (inner.starts_with("F:"))
                    inner.remove_prefix(2);
                const std::size_t mark = inner.find(dagger);
                if (mark == std::string_view::npos)
                    continue;
                std::size_t number = mark + dagger.size() + 1;
                double first = 0;
                double last = 0;
                const bool lines =
                    inner.size() > number && inner[number - 1] == 'L' && readNumber(inner, number, first);
                last = first;
                if (lines && number + 1 < inner.size() && inner[number] == '-') {
                    number += inner[number + 1] == 'L' ? 2 : 1;
                    readNumber(inner, number, last);
                }
                const bool fit = lines && std::max(first, last) < farthestLine;
                add(inner.substr(0, mark), fit ? std::optional(static_cast<int>(first)) : std::nullopt,
                    fit ? std::optional(static_cast<int>(last)) : std::nullopt);
            }
            for (const char c : text)
                depth = std::max(0, depth + (c == '(') - (c == ')'));
            prose = prose || (isPlace && finding.locations.size() > before && startsProse(text));
            continue;
        }
        Place place = placeIn(text);
        if (place.path.empty() || place.path.front() == ':') {
            if (isPlace && finding.locations.size() > before) { // "`gate.c:12`, `:40`"
                for (const auto &[first, last] : place.lines)
                    finding.locations.append({finding.locations.last().path, first, last});
            }
            continue;
        }
        const bool named = isFilePath(place.path);
        static constexpr ByteSet ofCode("=\";{}<>"); // `fill="#fff"`
        const bool mayBePlace =
            isPlace && !prose && ofCode.find(place.path) == std::string_view::npos
                ? depth == 0 && (named || place.path.find(' ') == std::string_view::npos) && !place.path.ends_with("..")
                : named;
        if (!mayBePlace)
            continue;
        if (i + 1 < lastRun && !tree.run(i + 1).is(Run::Code)) {
            if (auto lines = linesBehind(tree.text(tree.run(i + 1)), m_reading.lexicon); !lines.empty())
                place.lines = std::move(lines);
        }
        if (!isPlace && place.lines.empty())
            continue;
        if (place.lines.empty())
            add(place.path, std::nullopt, std::nullopt);
        for (const auto &[first, last] : place.lines)
            add(place.path, first, last);
    }
    if (!isPlace || finding.locations.size() != before)
        return;
    // A place in words: "All service Dockerfiles", "src/app.c:12"
    std::string words;
    if (begin == 0) {
        words = tree.plain(firstRun, lastRun);
    } else {
        LabelledValue value;
        value.firstRun = firstRun;
        value.lastRun = lastRun;
        value.begin = static_cast<std::uint32_t>(begin);
        value.end = lastRun > firstRun ? tree.run(lastRun - 1).offset + tree.run(lastRun - 1).size : value.begin;
        words = plainValue(tree, value);
    }
    for (const Location &location : placesInWords(words, m_reading.lexicon))
        finding.locations.append(location);
}

Finding FindingBuilder::take()
{
    for (QString *member : {&finding.description, &finding.cause, &finding.scenario, &finding.impact,
                            &finding.recommendation, &finding.resolution})
        *member = member->trimmed();
    return std::move(finding);
}

} // namespace shipworthy
