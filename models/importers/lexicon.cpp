#include "importers/lexicon.h"

#include "importers/textviews.h"
#include "importers/wordscan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace shipworthy {

namespace {

enum class Group : std::uint8_t {
    Severity,
    Priority,
    Status,
    Control,
    Field,
    Column,
    Section,
    Verdict,
    Kind,
    Month,
    Hours,
    Days,
    Nothing,
    FirstSet
};

struct Found {
    int value = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// All phrases of all groups as one tree of words, so that a text is cut into words once and no string is made.
/// Words are compared by 64-bit hashes.
class PhraseTree {
public:
    PhraseTree() { m_nodes.emplace_back(); }

    void add(const QString &phrase, int group, int value)
    {
        const std::string text = phrase.trimmed().toStdString();
        std::uint32_t node = 0;
        forEachWord(text, [&](const FoldedWord &word) {
            node = childFor(node, word.hash);
            return true;
        });
        if (node == 0) { // marks only: "-", "🔴"
            m_marks.push_back({text, group, value});
            return;
        }
        auto &meanings = m_nodes[node].meanings;
        const bool known = std::ranges::any_of(meanings, [&](const Meaning &m) { return m.group == group; });
        if (!known)
            meanings.push_back({group, value});
    }

    [[nodiscard]] std::optional<int> exact(std::string_view text, int group) const
    {
        if (text.size() > 160)
            return std::nullopt;
        std::uint32_t node = 0;
        bool any = false;
        forEachWord(text, [&](const FoldedWord &word) {
            node = child(node, word.hash);
            any = true;
            return node != 0;
        });
        if (any)
            return node == 0 ? std::nullopt : meaning(node, group);
        text = trimmed(text);
        for (const Mark &mark : m_marks) {
            if (mark.group == group && mark.text == text)
                return mark.value;
        }
        return std::nullopt;
    }

    /// Calls \a visit(group, Found) for each phrase, from the left, for every group the longest that starts there,
    /// until it returns true. Marks come after the words.
    template <typename Visit> void scan(std::string_view text, Visit visit, bool marks = true) const
    {
        std::array<FoldedWord, 48> words;
        std::size_t count = 0;
        bool high = false;
        forEachWord(text, [&](const FoldedWord &word) {
            words[count++] = word;
            return count < words.size();
        });
        for (std::size_t i = 0; i < count; ++i) {
            std::array<std::pair<std::uint32_t, std::size_t>, 8> path;
            std::size_t depth = 0;
            std::uint32_t node = 0;
            while (i + depth < count && depth < path.size() && (node = child(node, words[i + depth].hash)) != 0) {
                path[depth] = {node, words[i + depth].end};
                ++depth;
            }
            std::uint64_t told = 0; // groups for which a longer phrase was told
            while (depth-- > 0) {
                for (const Meaning &m : m_nodes[path[depth].first].meanings) {
                    const std::uint64_t bit = std::uint64_t(1) << (static_cast<unsigned>(m.group) & 63);
                    if (told & bit)
                        continue;
                    told |= bit;
                    if (visit(m.group, Found{m.value, words[i].begin, path[depth].second}))
                        return;
                }
            }
        }
        for (const char c : text)
            high = high || static_cast<unsigned char>(c) >= 0xE2;
        if (!marks || !high)
            return;
        for (std::size_t i = 0; i < text.size();) {
            const auto size = static_cast<std::size_t>(codePointAt(text, i).size);
            if (size > 2) {
                const std::string_view one = text.substr(i, size);
                for (const Mark &mark : m_marks) {
                    if (mark.text == one && visit(mark.group, Found{mark.value, i, i + size}))
                        return;
                }
            }
            i += size;
        }
    }

    [[nodiscard]] std::optional<Found> first(std::string_view text, int group) const
    {
        std::optional<Found> hit;
        scan(text, [&](int g, const Found &found) {
            if (g == group)
                hit = found;
            return g == group;
        });
        return hit;
    }

private:
    struct Meaning {
        int group;
        int value;
    };
    struct PhraseNode {
        std::vector<Meaning> meanings;
    };
    struct Mark {
        std::string text;
        int group;
        int value;
    };
    struct Edge {
        std::uint64_t key = 0;
        std::uint32_t to = 0;
    };

    static std::uint64_t keyOf(std::uint32_t from, std::uint64_t word) { return word ^ (from * 0x9E3779B97F4A7C15ULL); }

    /// Open addressing; a power of two, at most half full.
    [[nodiscard]] std::uint32_t child(std::uint32_t from, std::uint64_t word) const
    {
        const std::uint64_t key = keyOf(from, word);
        for (std::size_t at = key & (m_edges.size() - 1);; at = (at + 1) & (m_edges.size() - 1)) {
            if (m_edges[at].to == 0)
                return 0;
            if (m_edges[at].key == key)
                return m_edges[at].to;
        }
    }
    std::uint32_t childFor(std::uint32_t from, std::uint64_t word)
    {
        if (const std::uint32_t known = child(from, word))
            return known;
        if (m_count * 2 >= m_edges.size()) {
            std::vector<Edge> old(m_edges.size() * 2);
            old.swap(m_edges);
            for (const Edge &edge : old) {
                if (edge.to != 0)
                    insert(edge);
            }
        }
        m_nodes.emplace_back();
        insert({keyOf(from, word), static_cast<std::uint32_t>(m_nodes.size() - 1)});
        ++m_count;
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }
    void insert(const Edge &edge)
    {
        std::size_t at = edge.key & (m_edges.size() - 1);
        while (m_edges[at].to != 0)
            at = (at + 1) & (m_edges.size() - 1);
        m_edges[at] = edge;
    }
    [[nodiscard]] std::optional<int> meaning(std::uint32_t node, int group) const
    {
        for (const Meaning &m : m_nodes[node].meanings) {
            if (m.group == group)
                return m.value;
        }
        return std::nullopt;
    }

    std::vector<PhraseNode> m_nodes;
    std::vector<Edge> m_edges{std::vector<Edge>(1024)};
    std::vector<Mark> m_marks;
    std::size_t m_count = 0;
};

struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename T> using ByText = std::unordered_map<std::string, T, ViewHash, std::equal_to<>>;

constexpr std::array fieldNames{
    "severity", "priority", "status", "owner",          "effort",     "location",   "description",
    "cause",    "scenario", "impact", "recommendation", "acceptance", "resolution", "dependsOn",
    "steps",    "testing",  "key",    "category",       "title",      "window",     "decision",
    "verdict",  "date",     "author", "system",         "target"};
constexpr std::array columnNames{
    "key",        "finding",     "title",          "severity", "priority", "status", "owner",       "effort",
    "dependsOn",  "area",        "current",        "target",   "gap",      "risk",   "probability", "impact",
    "mitigation", "enhancement", "task",           "window",   "score",    "grade",  "previous",    "weight",
    "location",   "description", "recommendation", "category", "evidence", "alert",  "condition",   "action",
    "documented", "actual",      "resolution",     "endpoint", "purpose",  "port",   "metric",      "value",
    "before",     "after",       "control",        "verified"};
constexpr std::array sectionNames{"findings",     "resolved", "summary",        "gaps",      "risks",      "riskAreas",
                                  "enhancements", "roadmap",  "nextSteps",      "phase",     "acceptance", "metrics",
                                  "scorecard",    "alerts",   "contradictions", "endpoints", "controls",   "positive",
                                  "tracking",     "before",   "after",          "excluded"};
static_assert(fieldNames.size() == static_cast<std::size_t>(FieldRole::Target) + 1);
static_assert(columnNames.size() == static_cast<std::size_t>(ColumnRole::Verified) + 1);
static_assert(sectionNames.size() == static_cast<std::size_t>(SectionRole::Excluded) + 1);

template <std::size_t N> std::optional<int> indexIn(const std::array<const char *, N> &list, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(list[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

template <typename E> std::optional<int> memberOf(const QString &id)
{
    const auto member = fromId<E>(id);
    return member ? std::optional(static_cast<int>(*member)) : std::nullopt;
}

template <typename E> std::optional<E> as(std::optional<int> value)
{
    return value ? std::optional(static_cast<E>(*value)) : std::nullopt;
}

template <typename E> std::optional<Lexicon::Hit<E>> as(const std::optional<Found> &found)
{
    if (!found)
        return std::nullopt;
    return Lexicon::Hit<E>{static_cast<E>(found->value), found->begin, found->end};
}

/// A unit's hours are kept in hundredths, so that minutes stay whole numbers of them apart from a third.
constexpr double hourParts = 3600;

} // namespace

struct Lexicon::Data {
    PhraseTree phrases;
    ByText<int> sets; ///< their groups
    ByText<bool> weak;
    ByText<std::string> canonical;

    [[nodiscard]] std::optional<int> exact(std::string_view phrase, Group group) const
    {
        return phrases.exact(phrase, static_cast<int>(group));
    }
    [[nodiscard]] std::optional<Found> first(std::string_view text, Group group) const
    {
        return phrases.first(text, static_cast<int>(group));
    }

    /// Adds one file's phrases; returns what is wrong with it, or nothing.
    QString add(const QJsonObject &file)
    {
        const auto group = [&](const char *name, Group into, auto valueOf) -> QString {
            const QJsonObject entries = file[QLatin1String(name)].toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const std::optional<int> value = valueOf(entry.key());
                if (!value)
                    return QStringLiteral("\"%1\" has no member \"%2\"").arg(QLatin1String(name), entry.key());
                for (const auto &phrase : entry.value().toArray())
                    phrases.add(phrase.toString(), static_cast<int>(into), *value);
            }
            return {};
        };
        const auto scaled = [](double factor) {
            return [factor](const QString &text) -> std::optional<int> {
                bool ok = false;
                const double value = text.toDouble(&ok);
                return ok ? std::optional(static_cast<int>(value * factor + 0.5)) : std::nullopt;
            };
        };
        const auto one = [](const QString &) -> std::optional<int> { return 1; };
        const auto in = [](const auto &names) {
            return [&names](const QString &name) { return indexIn(names, name); };
        };
        for (const QString &problem :
             {group("severity", Group::Severity, memberOf<Severity>),
              group("priority", Group::Priority, memberOf<Priority>), group("status", Group::Status, memberOf<Status>),
              group("control", Group::Control, memberOf<ControlStatus>),
              group("verdict", Group::Verdict, memberOf<Verdict>), group("kind", Group::Kind, memberOf<DocumentKind>),
              group("field", Group::Field, in(fieldNames)), group("column", Group::Column, in(columnNames)),
              group("section", Group::Section, in(sectionNames)), group("month", Group::Month, scaled(1)),
              group("hours", Group::Hours, scaled(hourParts)), group("days", Group::Days, scaled(1)),
              group("nothing", Group::Nothing, one)}) {
            if (!problem.isEmpty())
                return problem;
        }
        const QJsonObject named = file[QLatin1String("sets")].toObject();
        for (auto set = named.begin(); set != named.end(); ++set) {
            const int next = static_cast<int>(Group::FirstSet) + static_cast<int>(sets.size());
            const int number = sets.emplace(set.key().toStdString(), next).first->second;
            if (number >= 64)
                return QStringLiteral("there are too many sets");
            for (const auto &phrase : set.value().toArray())
                phrases.add(phrase.toString(), number, 1);
        }
        for (const auto &words : file[QLatin1String("weak")].toObject()) {
            for (const auto &word : words.toArray())
                weak.emplace(lowered(word.toString().toStdString()), true);
        }
        const QJsonObject same = file[QLatin1String("canonical")].toObject();
        for (auto entry = same.begin(); entry != same.end(); ++entry) {
            for (const auto &word : entry.value().toArray())
                canonical.emplace(lowered(word.toString().toStdString()), entry.key().toStdString());
        }
        return {};
    }
};

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon &&) noexcept = default;
Lexicon &Lexicon::operator=(Lexicon &&) noexcept = default;

Result<Lexicon> Lexicon::fromFolder(const QString &folder)
{
    auto data = std::make_unique<Data>();
    const QDir directory(folder);
    const QStringList files = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString what = QStringLiteral("Cannot read the lexicon %1").arg(directory.filePath(name));
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(what, file.errorString());
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
        if (!json.isObject())
            return failure(what, error.errorString());
        if (const QString problem = data->add(json.object()); !problem.isEmpty())
            return failure(what, problem);
    }
    Lexicon lexicon;
    lexicon.m_data = std::move(data);
    return lexicon;
}

const Lexicon &Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        auto read = fromFolder(QStringLiteral(":/lexicon"));
        Q_ASSERT_X(read.has_value(), "Lexicon", qPrintable(read ? QString() : read.error().message()));
        return std::move(*read);
    }();
    return lexicon;
}

std::optional<Severity> Lexicon::severity(std::string_view phrase) const
{
    return as<Severity>(m_data->exact(phrase, Group::Severity));
}
std::optional<Priority> Lexicon::priority(std::string_view phrase) const
{
    return as<Priority>(m_data->exact(phrase, Group::Priority));
}
std::optional<Status> Lexicon::status(std::string_view phrase) const
{
    return as<Status>(m_data->exact(phrase, Group::Status));
}
std::optional<ControlStatus> Lexicon::controlStatus(std::string_view text) const
{
    const auto found = m_data->first(text, Group::Control);
    return found ? std::optional(static_cast<ControlStatus>(found->value)) : std::nullopt;
}
std::optional<FieldRole> Lexicon::field(std::string_view label) const
{
    return as<FieldRole>(m_data->exact(label, Group::Field));
}
std::optional<ColumnRole> Lexicon::column(std::string_view header) const
{
    return as<ColumnRole>(m_data->exact(header, Group::Column));
}
std::optional<int> Lexicon::month(std::string_view word) const
{
    return m_data->exact(word, Group::Month);
}
std::optional<double> Lexicon::hours(std::string_view unit) const
{
    const auto seconds = m_data->exact(unit, Group::Hours);
    return seconds ? std::optional(*seconds / hourParts) : std::nullopt;
}
std::optional<int> Lexicon::days(std::string_view unit) const
{
    return m_data->exact(unit, Group::Days);
}

std::optional<Lexicon::Hit<Severity>> Lexicon::findSeverity(std::string_view text) const
{
    return as<Severity>(m_data->first(text, Group::Severity));
}
std::optional<Lexicon::Hit<Priority>> Lexicon::findPriority(std::string_view text) const
{
    return as<Priority>(m_data->first(text, Group::Priority));
}
std::optional<Lexicon::Hit<Status>> Lexicon::findStatus(std::string_view text) const
{
    return as<Status>(m_data->first(text, Group::Status));
}
std::optional<Lexicon::Hit<DocumentKind>> Lexicon::findKind(std::string_view text) const
{
    return as<DocumentKind>(m_data->first(text, Group::Kind));
}
std::optional<Lexicon::Hit<SectionRole>> Lexicon::findSection(std::string_view text) const
{
    return as<SectionRole>(m_data->first(text, Group::Section));
}

std::optional<Lexicon::Hit<Verdict>> Lexicon::findVerdict(std::string_view text) const
{
    std::optional<Found> worst;
    m_data->phrases.scan(text, [&](int group, const Found &found) {
        if (group == static_cast<int>(Group::Verdict) && (!worst || found.value < worst->value))
            worst = found;
        return false;
    });
    return as<Verdict>(worst);
}

HeadingWords Lexicon::headingWords(std::string_view title) const
{
    HeadingWords words;
    m_data->phrases.scan(title, [&](int group, const Found &found) {
        switch (static_cast<Group>(group)) {
        case Group::Severity:
            if (!words.severity) {
                words.severity = static_cast<Severity>(found.value);
                words.severityBegin = found.begin;
                words.severityEnd = found.end;
            }
            words.rated = true;
            break;
        case Group::Priority:
            if (!words.priority)
                words.priority = static_cast<Priority>(found.value);
            words.rated = true;
            break;
        case Group::Status: words.stated = true; break;
        case Group::Section: words.roles.set(static_cast<std::size_t>(found.value)); break;
        default: break;
        }
        return false;
    });
    return words;
}

bool Lexicon::isNothing(std::string_view text) const
{
    return trimmed(text).empty() || m_data->exact(text, Group::Nothing).has_value();
}
bool Lexicon::isWeak(std::string_view lowerWord) const
{
    return m_data->weak.contains(lowerWord);
}

std::string_view Lexicon::canonical(std::string_view lowerWord) const
{
    const auto found = m_data->canonical.find(lowerWord);
    return found == m_data->canonical.end() ? lowerWord : std::string_view(found->second);
}

bool Lexicon::isIn(std::string_view set, std::string_view phrase) const
{
    const auto found = m_data->sets.find(set);
    return found != m_data->sets.end() && m_data->phrases.exact(phrase, found->second).has_value();
}

bool Lexicon::hasIn(std::string_view set, std::string_view text) const
{
    const auto found = m_data->sets.find(set);
    return found != m_data->sets.end() && m_data->phrases.first(text, found->second).has_value();
}

} // namespace shipworthy
