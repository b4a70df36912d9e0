#include "importers/lexicon.h"

#include "importers/textviews.h"

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

/// The words of a phrase in lower case with one space between them; a phrase of marks only ("-", "🔴") as it is.
std::string keyOf(std::string_view phrase)
{
    std::string key;
    for (const Word &word : wordsOf(phrase)) {
        if (!key.empty())
            key += ' ';
        key += word.text;
    }
    return key.empty() ? std::string(trimmed(phrase)) : lowered(key);
}

struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Found {
    int value = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Phrases with their values, which are members of an enumeration or numbers.
struct Phrases {
    std::unordered_map<std::string, int, ViewHash, std::equal_to<>> values;
    std::size_t longest = 1; ///< words in the longest phrase
    bool marks = false;      ///< some phrases are marks

    void add(const QString &phrase, int value)
    {
        const std::string key = keyOf(phrase.toStdString());
        const std::size_t words = wordsOf(key).size();
        marks = marks || words == 0;
        longest = std::max(longest, words);
        values.emplace(key, value);
    }

    [[nodiscard]] std::optional<int> exact(std::string_view phrase) const
    {
        if (phrase.size() > 160)
            return std::nullopt;
        const auto found = values.find(keyOf(phrase));
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    /// Calls \a visit(Found) for each phrase in \a text, from the left, the longest first, until it returns true.
    template <typename Visit> void scan(std::string_view text, Visit visit) const
    {
        const std::vector<Word> words = wordsOf(text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::array<std::string, 8> keys;
            const std::size_t most = std::min({longest, keys.size(), words.size() - i});
            for (std::size_t n = 0; n < most; ++n) {
                const std::string lower = lowered(words[i + n].text);
                keys[n] = n == 0 ? lower : keys[n - 1] + ' ' + lower;
            }
            for (std::size_t n = most; n-- > 0;) {
                const auto found = values.find(keys[n]);
                if (found == values.end())
                    continue;
                const Word &last = words[i + n];
                if (visit(Found{found->second, words[i].begin, last.begin + last.text.size()}))
                    return;
                break;
            }
        }
        if (!marks)
            return;
        for (std::size_t i = 0; i < text.size();) {
            const auto size = static_cast<std::size_t>(codePointAt(text, i).size);
            if (size > 1) {
                const auto found = values.find(text.substr(i, size));
                if (found != values.end() && visit(Found{found->second, i, i + size}))
                    return;
            }
            i += size;
        }
    }

    [[nodiscard]] std::optional<Found> first(std::string_view text) const
    {
        std::optional<Found> hit;
        scan(text, [&](const Found &found) {
            hit = found;
            return true;
        });
        return hit;
    }
};

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
    Phrases severity, priority, status, control, field, column, section, verdict, kind, month, hours, days, nothing,
        weak;
    std::unordered_map<std::string, Phrases, ViewHash, std::equal_to<>> sets;
    std::unordered_map<std::string, std::string, ViewHash, std::equal_to<>> canonical;

    /// Adds one file's phrases; returns what is wrong with it, or nothing.
    QString add(const QJsonObject &file)
    {
        const auto group = [&](const char *name, Phrases &into, auto valueOf) -> QString {
            const QJsonObject entries = file[QLatin1String(name)].toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const std::optional<int> value = valueOf(entry.key());
                if (!value)
                    return QStringLiteral("\"%1\" has no member \"%2\"").arg(QLatin1String(name), entry.key());
                for (const auto &phrase : entry.value().toArray())
                    into.add(phrase.toString(), *value);
            }
            return {};
        };
        const auto number = [](const QString &text) -> std::optional<int> {
            bool ok = false;
            const double value = text.toDouble(&ok);
            return ok ? std::optional(static_cast<int>(value)) : std::nullopt;
        };
        const auto seconds = [](const QString &text) -> std::optional<int> {
            bool ok = false;
            const double value = text.toDouble(&ok);
            return ok ? std::optional(static_cast<int>(value * hourParts + 0.5)) : std::nullopt;
        };
        const auto one = [](const QString &) -> std::optional<int> { return 1; };
        const auto fieldIndex = [](const QString &name) { return indexIn(fieldNames, name); };
        const auto columnIndex = [](const QString &name) { return indexIn(columnNames, name); };
        const auto sectionIndex = [](const QString &name) { return indexIn(sectionNames, name); };
        for (const QString &problem :
             {group("severity", severity, memberOf<Severity>), group("priority", priority, memberOf<Priority>),
              group("status", status, memberOf<Status>), group("control", control, memberOf<ControlStatus>),
              group("verdict", verdict, memberOf<Verdict>), group("kind", kind, memberOf<DocumentKind>),
              group("field", field, fieldIndex), group("column", column, columnIndex),
              group("section", section, sectionIndex), group("month", month, number), group("hours", hours, seconds),
              group("days", days, number), group("nothing", nothing, one), group("weak", weak, one)}) {
            if (!problem.isEmpty())
                return problem;
        }
        const QJsonObject named = file[QLatin1String("sets")].toObject();
        for (auto set = named.begin(); set != named.end(); ++set) {
            for (const auto &phrase : set.value().toArray())
                sets[set.key().toStdString()].add(phrase.toString(), 1);
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
    return as<Severity>(m_data->severity.exact(phrase));
}
std::optional<Priority> Lexicon::priority(std::string_view phrase) const
{
    return as<Priority>(m_data->priority.exact(phrase));
}
std::optional<Status> Lexicon::status(std::string_view phrase) const
{
    return as<Status>(m_data->status.exact(phrase));
}
std::optional<ControlStatus> Lexicon::controlStatus(std::string_view phrase) const
{
    return as<ControlStatus>(m_data->control.first(phrase) ? std::optional(m_data->control.first(phrase)->value)
                                                           : std::nullopt);
}
std::optional<FieldRole> Lexicon::field(std::string_view label) const
{
    return as<FieldRole>(m_data->field.exact(label));
}
std::optional<ColumnRole> Lexicon::column(std::string_view header) const
{
    return as<ColumnRole>(m_data->column.exact(header));
}
std::optional<int> Lexicon::month(std::string_view word) const
{
    return m_data->month.exact(word);
}
std::optional<double> Lexicon::hours(std::string_view unit) const
{
    const auto seconds = m_data->hours.exact(unit);
    return seconds ? std::optional(*seconds / hourParts) : std::nullopt;
}
std::optional<int> Lexicon::days(std::string_view unit) const
{
    return m_data->days.exact(unit);
}

std::optional<Lexicon::Hit<Severity>> Lexicon::findSeverity(std::string_view text) const
{
    return as<Severity>(m_data->severity.first(text));
}
std::optional<Lexicon::Hit<Priority>> Lexicon::findPriority(std::string_view text) const
{
    return as<Priority>(m_data->priority.first(text));
}
std::optional<Lexicon::Hit<Status>> Lexicon::findStatus(std::string_view text) const
{
    return as<Status>(m_data->status.first(text));
}
std::optional<Lexicon::Hit<DocumentKind>> Lexicon::findKind(std::string_view text) const
{
    return as<DocumentKind>(m_data->kind.first(text));
}
std::optional<Lexicon::Hit<SectionRole>> Lexicon::findSection(std::string_view text) const
{
    return as<SectionRole>(m_data->section.first(text));
}

std::optional<Lexicon::Hit<Verdict>> Lexicon::findVerdict(std::string_view text) const
{
    std::optional<Found> worst;
    m_data->verdict.scan(text, [&](const Found &found) {
        if (!worst || found.value < worst->value)
            worst = found;
        return false;
    });
    return as<Verdict>(worst);
}

bool Lexicon::hasSection(std::string_view text, SectionRole role) const
{
    bool has = false;
    m_data->section.scan(text, [&](const Found &found) { return has = found.value == static_cast<int>(role); });
    return has;
}

bool Lexicon::isNothing(std::string_view text) const
{
    return trimmed(text).empty() || m_data->nothing.exact(text).has_value();
}
bool Lexicon::isWeak(std::string_view lowerWord) const
{
    return m_data->weak.values.contains(lowerWord);
}

std::string_view Lexicon::canonical(std::string_view lowerWord) const
{
    const auto found = m_data->canonical.find(lowerWord);
    return found == m_data->canonical.end() ? lowerWord : std::string_view(found->second);
}

bool Lexicon::isIn(std::string_view set, std::string_view phrase) const
{
    const auto found = m_data->sets.find(set);
    return found != m_data->sets.end() && found->second.exact(phrase).has_value();
}

bool Lexicon::hasIn(std::string_view set, std::string_view text) const
{
    const auto found = m_data->sets.find(set);
    return found != m_data->sets.end() && found->second.first(text).has_value();
}

} // namespace shipworthy
