#include "importers/findingbuilder.h"
#include "importers/findingindex.h"
#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <QSet>
#include <algorithm>
#include <future>
#include <span>

namespace shipworthy {

namespace {

/// Phases are headings that name a stretch of the plan; their tasks are table rows, numbered subheadings or list items.
/// "📌 4. Action items", "Part 4: Action items": the phase is called "Action items".
std::string_view titleOf(const Section &section, const Lexicon &lexicon)
{
    const std::string_view marked = withoutLeadingMarks(section.title);
    const WordList first = wordsOf(marked, 1);
    const bool part = !first.empty() && !section.name.empty() && section.name.data() > marked.data() &&
                      lexicon.isIn("partWord", first.front().text);
    const std::string_view bare = withoutLeadingMarks(
        part ? marked.substr(static_cast<std::size_t>(section.name.data() - marked.data())) : withoutOrdinal(marked));
    return withoutTrailingMarks(bare.empty() ? section.title : bare);
}

class Phases {
public:
    /// \a tables: those of the document. What is claimed is told to \a reading.
    Phases(Reading &reading, const std::vector<TableView> &tables)
        : m_reading(reading)
        , m_tables(tables)
        , m_index(reading.index)
    {
        for (std::size_t i = 0; i < tables.size(); ++i)
            m_tablesBySection.emplace_back(tables[i].section, i);
        for (const Enhancement &enhancement : std::as_const(m_reading.document.enhancements))
            m_enhancements.insert(enhancement.key);
    }

    /// The sections that are phases.
    [[nodiscard]] std::vector<int> sections() const
    {
        const Outline &outline = m_reading.outline;
        std::vector<int> named;  // "Phase 2", "Sprint 1"
        std::vector<int> others; // "Week 1-2", "Immediate (this week)"
        for (int i = 1; i < outline.count(); ++i) {
            switch (kindOf(i)) {
            case Kind::Named: named.push_back(i); break;
            case Kind::Calendar: others.push_back(i); break;
            case Kind::None: break;
            }
        }
        return named.empty() ? others : named;
    }

    void read(std::span<const int> sections)
    {
        for (const int section : sections)
            readPhase(section);
    }
    void readWhatIsNoPhase()
    {
        if (m_phases.isEmpty())
            readNextSteps();
        readLooseTaskTables();
    }
    [[nodiscard]] QList<Phase> take() { return std::move(m_phases); }
    void append(QList<Phase> &&phases) { m_phases.append(std::move(phases)); }

private:
    enum class Kind { None, Named, Calendar };

    [[nodiscard]] Kind kindOf(int index) const
    {
        const Outline &outline = m_reading.outline;
        const Section &section = outline.at(index);
        const bool tier = isTier(index);
        if ((!section.is(SectionRole::Phase) && !tier) || section.level < 2)
            return Kind::None;
        const int aside = outline.nearest(
            index, [](const Section &s) { return s.is(SectionRole::Tracking) || s.is(SectionRole::Excluded); });
        if (aside >= 0)
            return Kind::None;
        const WordList words = wordsOf(section.name, 3);
        if (words.empty())
            return tier && hasTasks(index) ? Kind::Calendar : Kind::None; // "P2"
        const bool number = words.size() > 1 && (isDigit(words[1].text.front()) || words[1].text.size() == 1);
        if (namesPhase(section.name, m_reading.lexicon) || namesPhase(section.title, m_reading.lexicon))
            return hasTasks(index) ? Kind::Named : Kind::None;
        const bool calendar = m_reading.lexicon.isIn("calendar", words[0].text) && number;
        const bool horizon =
            m_reading.lexicon.isIn("horizon", words[0].text) ||
            (words.size() > 1 &&
             m_reading.lexicon.isIn(
                 "horizon", std::string_view(words[0].text.data(),
                                             static_cast<std::size_t>(words[1].text.data() + words[1].text.size() -
                                                                      words[0].text.data()))));
        if (!calendar && !horizon && !tier)
            return Kind::None;
        return hasTasks(index) ? Kind::Calendar : Kind::None;
    }

    /// "P2 — later" below "Roadmap", beside "P1 — this month".
    [[nodiscard]] bool isTier(int index) const
    {
        const Outline &outline = m_reading.outline;
        const auto urges = [this](const Section &s) {
            const std::string_view title = withoutLeadingMarks(s.title);
            const auto priority = s.priority ? m_reading.lexicon.findPriority(title) : std::nullopt;
            return priority && priority->begin == 0;
        };
        const Section &section = outline.at(index);
        return section.parent > 0 && outline.at(section.parent).is(SectionRole::Roadmap) && urges(section) &&
               hasSibling(outline, index, urges);
    }

    /// A table of tasks, a list without boxes, or subsections.
    [[nodiscard]] bool hasTasks(int index) const
    {
        const Section &section = m_reading.outline.at(index);
        if (section.end > index + 1)
            return true;
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = m_reading.tree.at(i).end) {
            const Node &node = m_reading.tree.at(i);
            if (node.kind == NodeKind::OrderedList || node.kind == NodeKind::Table)
                return true;
            if (node.kind == NodeKind::BulletList)
                return true;
        }
        return false;
    }

    void readPhase(int index)
    {
        const Section &section = m_reading.outline.at(index);
        Phase phase;
        phase.title = toQString(titleOf(section, m_reading.lexicon));
        phase.line = section.line;
        phase.priority = section.priority;
        takeWindow(section.title, phase);
        readPhaseFields(section, phase);
        readTableTasks(index, phase);
        for (int i = index + 1; i < section.end; ++i) {
            if (m_reading.outline.at(i).parent == index)
                readSubsection(i, phase);
        }
        if (phase.tasks.isEmpty())
            readListTasks(section, phase, NodeKind::OrderedList);
        if (phase.tasks.isEmpty())
            readListTasks(section, phase, NodeKind::BulletList);
        m_phases.append(std::move(phase));
    }

    void takeWindow(std::string_view title, Phase &phase) const
    {
        if (const auto window = readWindow(title, m_reading.lexicon)) {
            phase.window = toQString(window->text);
            phase.startDay = window->startDay;
            phase.endDay = window->endDay;
        }
    }

    void readPhaseFields(const Section &section, Phase &phase)
    {
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = m_reading.tree.at(i).end) {
            const Node &node = m_reading.tree.at(i);
            if (node.kind != NodeKind::Paragraph)
                continue;
            for (const LabelledValue &field : m_reading.fields.of(node)) {
                const std::string value = plainValue(m_reading.tree, field);
                if (field.role == FieldRole::Priority) {
                    if (const auto priority = m_reading.lexicon.findPriority(value))
                        phase.priority = priority->value;
                } else if (field.role == FieldRole::Owner) {
                    phase.owner = toQString(value);
                } else if (field.role == FieldRole::Window && !phase.startDay) {
                    if (const auto window = readWindow(value, m_reading.lexicon)) {
                        phase.window = toQString(window->text);
                        phase.startDay = window->startDay;
                        phase.endDay = window->endDay;
                    }
                } else if (field.role != FieldRole::Window && field.role != FieldRole::Effort) {
                    continue;
                }
                m_reading.claims.add(field.line, field.line);
            }
        }
    }

    void readTableTasks(int section, Phase &phase)
    {
        for (auto at = std::ranges::lower_bound(m_tablesBySection, section, {}, &std::pair<int, std::size_t>::first);
             at != m_tablesBySection.end() && at->first == section; ++at) {
            const TableView &table = m_tables[at->second];
            if (taskColumn(table) >= 0 && m_reading.document.tables[table.index].claimedAs.isEmpty())
                readRows(table, phase);
        }
    }

    [[nodiscard]] int taskColumn(const TableView &table) const
    {
        int counts = -1; // "Step | What": the one called so may only count
        for (const ColumnRole role :
             {ColumnRole::Task, ColumnRole::Action, ColumnRole::Title, ColumnRole::Finding, ColumnRole::Description}) {
            const int column = table.column(role);
            if (column < 0)
                continue;
            const Utf8Text first(table.rows.empty() ? QString() : m_reading.cell(table, 0, column));
            if (!stripped(first, "0123456789.) ").empty() || table.rows.empty())
                return column;
            counts = counts < 0 ? column : counts;
        }
        return counts;
    }

    void readRows(const TableView &table, Phase &phase)
    {
        const int title = taskColumn(table);
        const auto text = [&](std::size_t row, ColumnRole role) {
            return m_reading.cell(table, row, table.column(role));
        };
        phase.tasks.reserve(phase.tasks.size() + static_cast<qsizetype>(table.rows.size()));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Task task;
            task.title = m_reading.cell(table, row, title);
            task.owner = text(row, ColumnRole::Owner);
            const QString status = text(row, ColumnRole::Status);
            takeStatus(task, status);
            if (const auto priority = m_reading.lexicon.findPriority(Utf8Text(text(row, ColumnRole::Priority))))
                task.priority = priority->value;
            QString severity = text(row, ColumnRole::Severity);
            if (severity.isEmpty())
                severity = text(row, ColumnRole::Priority);
            if (const auto hit = m_reading.lexicon.findSeverity(Utf8Text(severity)))
                task.severity = hit->value;
            task.dependsOn = readDependencies(Utf8Text(text(row, ColumnRole::DependsOn)), m_reading.lexicon);
            task.effort = readEffort(Utf8Text(text(row, ColumnRole::Effort)), m_reading.lexicon);
            const Utf8Text window(text(row, ColumnRole::Window));
            takeTaskWindow(task, window, phase);
            takeDates(task, window);
            takeDates(task, Utf8Text(text(row, ColumnRole::Due)));
            if (const QString key = text(row, ColumnRole::Key); !key.isEmpty())
                task.findings = knownKeys(Utf8Text(key));
            task.line = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
            cover(task);
            phase.tasks.append(std::move(task));
        }
        m_reading.claimTable(table, QStringLiteral("phases"));
    }

    void takeStatus(Task &task, const QString &status) const
    {
        if (m_reading.lexicon.isNothing(Utf8Text(status)))
            return;
        task.statusText = status;
        if (const auto hit = m_reading.lexicon.findStatus(Utf8Text(status)))
            task.status = hit->value;
    }

    /// A task's "Day 2" counts from the first day of its phase.
    static void takeTaskWindow(Task &task, const Window &window, const Phase &phase)
    {
        task.window = toQString(window.text);
        const int base = phase.startDay.value_or(1) - 1;
        const bool relative = window.unit == 1 && window.startDay <= phase.endDay.value_or(window.startDay) - base;
        task.startDay = window.startDay + (relative ? base : 0);
        task.endDay = window.endDay + (relative ? base : 0);
    }
    void takeTaskWindow(Task &task, std::string_view text, const Phase &phase) const
    {
        if (const auto window = readWindow(text, m_reading.lexicon))
            takeTaskWindow(task, *window, phase);
    }

    /// "2026-02-20" is the day the task is due, "2026-02-16 – 2026-02-20" its first day, too.
    void takeDates(Task &task, std::string_view text) const
    {
        if (task.due.isValid() || task.startDay)
            return;
        task.due = readDate(text, m_reading.lexicon);
        if (!task.due.isValid())
            return;
        task.window = toQString(trimmed(text));
        for (const std::string_view dash : {"–", "—", "→", " - ", "/"}) {
            const std::size_t at = text.find(dash);
            if (at == std::string::npos)
                continue;
            const QDate first = readDate(text.substr(0, at), m_reading.lexicon);
            const QDate last = readDate(text.substr(at + dash.size()), m_reading.lexicon);
            if (!first.isValid() || !last.isValid() || last < first)
                continue;
            task.start = first;
            task.due = last;
            return;
        }
    }

    /// A numbered subheading is a task; one without a number is a group of them.
    void readSubsection(int index, Phase &phase)
    {
        const Section &section = m_reading.outline.at(index);
        const QString key = toQString(section.key);
        if (section.key.empty() &&
            !isDigit(withoutLeadingMarks(section.title).empty() ? ' ' : withoutLeadingMarks(section.title).front())) {
            const qsizetype before = phase.tasks.size();
            readTableTasks(index, phase);
            if (phase.tasks.size() == before)
                readListTasks(section, phase, NodeKind::OrderedList);
            if (phase.tasks.size() == before)
                readListTasks(section, phase, NodeKind::BulletList);
            return;
        }
        Task task;
        task.title = toQString(section.name);
        task.line = section.line;
        task.severity = section.severity;
        task.priority = section.priority;
        if (section.status)
            task.status = *section.status;
        FindingBuilder builder(m_reading);
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = m_reading.tree.at(i).end) {
            if (m_reading.tree.at(i).kind == NodeKind::Paragraph)
                builder.addLeaf(m_reading.tree.at(i));
            else if (m_reading.tree.at(i).kind != NodeKind::Rule)
                builder.addBlock(i);
        }
        task.effort = builder.finding.effort;
        task.owner = builder.finding.owner;
        task.dependsOn = builder.finding.dependsOn;
        task.steps = builder.steps();
        takeTaskWindow(task, section.title, phase);
        if (m_index.byKey(section.key) >= 0)
            task.findings = {key};
        else
            cover(task);
        phase.tasks.append(std::move(task));
    }

    void readListTasks(const Section &section, Phase &phase, NodeKind kind)
    {
        for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = m_reading.tree.at(i).end) {
            if (m_reading.tree.at(i).kind != kind)
                continue;
            forEachChild(m_reading.tree, i, [&](NodeIndex item, const Node &) { readItem(item, phase); });
        }
    }

    void readItem(NodeIndex index, Phase &phase)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &item = tree.at(index);
        const NodeIndex text = m_reading.textOf(index);
        if (text == 0)
            return;
        Task task;
        const std::string whole(trimmed(tree.plain(tree.at(text))));
        std::string_view title = withoutLeadingMarks(whole);
        if (const std::size_t marks = whole.size() - title.size(); marks > 0) {
            const std::string_view mark = std::string_view(whole).substr(0, marks);
            if (const auto status = m_reading.lexicon.findStatus(mark)) {
                task.status = status->value;
                task.statusText = toQString(trimmed(mark));
            }
        }
        if (item.task == TaskMark::Done)
            task.status = Status::Resolved;
        title = takeFields(task, title, phase);
        if (const auto window = readWindow(title, m_reading.lexicon)) {
            takeTaskWindow(task, *window, phase);
            // "Fix the token check (Day 1)": the window is no part of the title
            const std::size_t open = title.rfind('(');
            if (open != std::string_view::npos && title.ends_with(')') && window->text.data() >= title.data() + open)
                title = trimmed(title.substr(0, open));
        }
        if (const auto ending = endingStatus(title, m_reading.lexicon)) { // "Tie the rope (done)"
            task.status = ending->status;
            task.statusText = toQString(trimmed(title.substr(ending->before.size())));
            title = trimmed(ending->before);
        }
        if (!task.effort)
            task.effort = readParenthesis(title);
        task.title = toQString(stripped(title, " :"));
        if (task.title.endsWith(u'.'))
            task.title.chop(1);
        task.line = static_cast<int>(item.line);
        if (const auto priority = task.priority ? std::nullopt : m_reading.lexicon.findPriority(title))
            task.priority = priority->value;
        for (NodeIndex child = tree.at(text).end; child < item.end; child = tree.at(child).end) {
            forEachChild(tree, child, [&](NodeIndex sub, const Node &) {
                if (const NodeIndex step = m_reading.textOf(sub))
                    task.steps.append(toQString(trimmed(tree.plain(tree.at(step)))));
            });
        }
        m_reading.claims.add(item);
        cover(task);
        phase.tasks.append(std::move(task));
    }

    /// "Tie the rope (Owner: Ann, Bob; Due: 2026-03-12)": the fields go to the task. Returns the title without them, or
    /// as it is where the parenthesis says something else.
    std::string_view takeFields(Task &task, std::string_view title, const Phase &phase) const
    {
        const auto ending = endingParenthesis(title);
        const auto fields =
            ending && !ending->before.empty() ? fieldsIn(ending->inside, m_reading.lexicon) : std::vector<PartField>();
        if (fields.empty())
            return title;
        for (const PartField &field : fields) {
            if (field.role == FieldRole::Owner)
                task.owner = toQString(field.value);
            else if (field.role == FieldRole::Effort)
                task.effort = readEffort(field.value, m_reading.lexicon);
            else if (field.role == FieldRole::Priority)
                takePriority(task, field.value);
            else if (field.role == FieldRole::Window || field.role == FieldRole::Date)
                takeDates(task, field.value);
            if (field.role == FieldRole::Window && !task.due.isValid())
                takeTaskWindow(task, field.value, phase);
        }
        return ending->before;
    }
    void takePriority(Task &task, std::string_view value) const
    {
        if (const auto priority = m_reading.lexicon.findPriority(value))
            task.priority = priority->value;
        else if (const auto severity = m_reading.lexicon.findSeverity(value))
            task.severity = severity->value;
    }

    /// "(2 days)" at the end of a title.
    [[nodiscard]] std::optional<Effort> readParenthesis(std::string_view title) const
    {
        const std::size_t open = title.rfind('(');
        if (open == std::string_view::npos || !title.ends_with(')'))
            return std::nullopt;
        return readEffort(stripped(title.substr(open), "()"), m_reading.lexicon);
    }

    [[nodiscard]] QStringList knownKeys(std::string_view text) const
    {
        QStringList keys;
        for (const std::string &key : keysIn(text)) {
            const QString name = toQString(key);
            const bool known = m_index.byKey(key) >= 0 || m_enhancements.contains(name);
            if (known && !keys.contains(name)) // "SHA-256" looks like a key, too
                keys.append(name);
        }
        return keys;
    }

    /// The findings a task takes care of: those whose keys it names, or the one its words speak of.
    void cover(Task &task)
    {
        const Utf8Text title(task.title);
        for (const QString &key : knownKeys(title)) {
            if (!task.findings.contains(key))
                task.findings.append(key);
        }
        if (!task.findings.isEmpty())
            return;
        qsizetype finding = m_index.byTitle(title);
        if (finding < 0 && m_index.size() <= 400) {
            if (m_wordy)
                finding =
                    m_index.byText(m_reading.document.findings, title, Utf8Text(task.steps.join(u' ').left(1200)));
        }
        if (finding < 0)
            return;
        const Finding &covered = std::as_const(m_reading.document.findings)[finding];
        task.findings = {covered.key.isEmpty() ? covered.title : covered.key};
    }

    /// "Recommended Next Steps" is a plan of one phase where the document has no other.
    void readNextSteps()
    {
        const Outline &outline = m_reading.outline;
        for (int i = 1; i < outline.count(); ++i) {
            if (!outline.at(i).is(SectionRole::NextSteps) || outline.at(i).level < 2)
                continue;
            Phase phase;
            phase.title = toQString(titleOf(outline.at(i), m_reading.lexicon));
            phase.line = outline.at(i).line;
            m_wordy = true;
            readListTasks(outline.at(i), phase, NodeKind::OrderedList);
            if (phase.tasks.isEmpty())
                readActions(i, phase);
            if (!phase.tasks.isEmpty())
                m_phases.append(std::move(phase));
        }
    }

    /// "| Action | Owner | Due |" or a list without boxes below "Action items", where nothing was found.
    void readActions(int index, Phase &phase)
    {
        for (auto at = std::ranges::lower_bound(m_tablesBySection, index, {}, &std::pair<int, std::size_t>::first);
             at != m_tablesBySection.end() && at->first == index; ++at) {
            const TableView &table = m_tables[at->second];
            const bool acts =
                table.has(ColumnRole::Action) && (table.has(ColumnRole::Owner) || table.has(ColumnRole::Due) ||
                                                  table.has(ColumnRole::Status) || table.has(ColumnRole::Window));
            if (acts && m_reading.document.tables[table.index].claimedAs.isEmpty())
                readRows(table, phase);
        }
        if (phase.tasks.isEmpty() && m_reading.document.findings.isEmpty())
            readListTasks(m_reading.outline.at(index), phase, NodeKind::BulletList);
    }

    /// A table of tasks under no phase is a phase of its own.
    void readLooseTaskTables()
    {
        for (const TableView &table : m_tables) {
            const bool tasks =
                table.has(ColumnRole::Task) && (table.has(ColumnRole::Owner) || table.has(ColumnRole::Status) ||
                                                table.has(ColumnRole::Window) || table.has(ColumnRole::Effort));
            if (!tasks || !m_reading.document.tables[table.index].claimedAs.isEmpty())
                continue;
            const Section &section = m_reading.outline.at(table.section);
            Phase phase;
            phase.title = toQString(titleOf(section, m_reading.lexicon));
            phase.line = section.line > 0 ? section.line : m_reading.document.tables[table.index].line;
            takeWindow(section.title, phase);
            readRows(table, phase);
            m_phases.append(std::move(phase));
        }
    }

    Reading &m_reading;
    const std::vector<TableView> &m_tables;
    FindingIndex &m_index;
    QList<Phase> m_phases;
    QSet<QString> m_enhancements; ///< their keys
    std::vector<std::pair<int, std::size_t>> m_tablesBySection;
    bool m_wordy = false; ///< tasks whose titles are sentences are compared with the whole text of findings
};

/// How many of the sections come before those that another thread may read: the half, where the later ones stand
/// below none of the others, whose tables they would share. All, where they are few.
std::size_t firstHalf(const Outline &outline, std::span<const int> sections)
{
    constexpr std::size_t worthAThread = 200;
    int end = 0;
    for (std::size_t i = 0; sections.size() >= worthAThread && i < sections.size(); ++i) {
        if (i >= sections.size() / 2 && sections[i] >= end)
            return i;
        end = std::max(end, outline.at(sections[i]).end);
    }
    return sections.size();
}

} // namespace

void readPhases(Reading &reading)
{
    reading.index.update(reading.document.findings);
    Phases phases(reading, reading.tables);
    const std::vector<int> sections = phases.sections();
    const std::span<const int> all(sections);
    const std::size_t half = firstHalf(reading.outline, all);
    if (half == all.size()) {
        phases.read(all);
    } else {
        Reading beside = reading.beside();
        Phases others(beside, reading.tables);
        std::future<void> later = std::async(std::launch::async, [&] { others.read(all.subspan(half)); });
        phases.read(all.first(half));
        later.get();
        phases.append(others.take());
        reading.claims.add(beside.claims);
    }
    phases.readWhatIsNoPhase();
    reading.document.phases = phases.take();
}

} // namespace shipworthy
