#include "importers/lexicon.h"

#include "importers/lexiconfile.h"
#include "importers/phrasetree.h"
#include "importers/textviews.h"

#include <QDir>
#include <QStandardPaths>
#include <array>
#include <unordered_map>

namespace shipworthy {

namespace {

QString builtInFolder()
{
    return QStringLiteral(":/lexicon");
}

using Group = LexiconGroup;
using Found = PhraseTree::Found;

struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename T> using ByText = std::unordered_map<std::string, T, ViewHash, std::equal_to<>>;

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

/// The files of a folder, the program's own language first: where two languages have one word for two things, the
/// language that most documents are in is right.
QStringList filesIn(const QString &folder)
{
    const QDir directory(folder);
    QStringList files;
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name == u"en.json")
            files.prepend(directory.filePath(name));
        else
            files.append(directory.filePath(name));
    }
    return files;
}

/// "85% " of "85% production ready"
bool isShareOfAHundred(std::string_view before)
{
    before = trimmed(before);
    if (!before.ends_with('%'))
        return false;
    before = trimmed(before.substr(0, before.size() - 1));
    const std::size_t digits = before.size() - std::min(before.size(), before.find_last_not_of("0123456789.,") + 1);
    const std::string_view number = before.substr(before.size() - digits);
    return !number.empty() && number.substr(0, number.find_first_of(".,")).size() < 3;
}

} // namespace

struct Lexicon::Data {
    PhraseTree phrases;
    ByText<int> sets; ///< their groups
    ByText<bool> weak;
    ByText<std::string> canonical;
    static constexpr int maxGroups = 64; ///< the bits of a word that tells groups apart
    static_assert(static_cast<int>(Group::FirstSet) + mostSets == maxGroups);
    /// The groups of sets by the hash of their names: open addressing, never full.
    struct NamedSet {
        std::uint64_t name = 0;
        int group = -1;
    };
    std::array<NamedSet, 2 * maxGroups> named;

    /// -1: there is no such set.
    [[nodiscard]] int groupOf(SetName set) const { return named[placeOf(set.hash())].group; }
    [[nodiscard]] std::size_t placeOf(std::uint64_t name) const
    {
        std::size_t at = name % named.size();
        while (named[at].group >= 0 && named[at].name != name)
            at = (at + 1) % named.size();
        return at;
    }

    [[nodiscard]] std::optional<int> exact(std::string_view phrase, Group group) const
    {
        return phrases.exact(phrase, static_cast<int>(group));
    }
    [[nodiscard]] std::optional<Found> first(std::string_view text, Group group) const
    {
        return phrases.first(text, static_cast<int>(group));
    }

    /// What was added before stays: a phrase has the first meaning that a group gives it.
    void add(const LexiconFile &file)
    {
        for (const LexiconFile::Phrase &phrase : file.phrases) {
            int group = static_cast<int>(phrase.group);
            if (phrase.group == Group::FirstSet)
                group = sets.emplace(phrase.set, group + static_cast<int>(sets.size())).first->second;
            if (group < maxGroups && phrase.group == Group::FirstSet) {
                const std::uint64_t name = SetName::hashOf(phrase.set);
                named[placeOf(name)] = {name, group};
            }
            if (group < maxGroups)
                phrases.add(phrase.text, group, phrase.value, phrase.alone);
        }
        for (const std::string &word : file.weak)
            weak.emplace(word, true);
        for (const auto &[word, form] : file.canonical)
            canonical.emplace(word, form);
    }
};

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon &&) noexcept = default;
Lexicon &Lexicon::operator=(Lexicon &&) noexcept = default;

Result<Lexicon> Lexicon::fromFolder(const QString &folder)
{
    auto data = std::make_unique<Data>();
    for (const QString &path : filesIn(folder)) {
        const auto file = readLexiconFile(path);
        if (!file)
            return std::unexpected(file.error());
        data->add(*file);
    }
    Lexicon lexicon;
    lexicon.m_data = std::move(data);
    return lexicon;
}

Lexicon::WithProblems Lexicon::withUserFiles(const QString &folder)
{
    auto data = std::make_unique<Data>();
    WithProblems read{Lexicon(), {}};
    for (const QString &path : filesIn(folder)) { // first, so that they win
        if (const auto file = readLexiconFile(path))
            data->add(*file);
        else
            read.problems.append(file.error());
    }
    for (const QString &path : filesIn(builtInFolder())) {
        if (const auto file = readLexiconFile(path))
            data->add(*file);
    }
    read.lexicon.m_data = std::move(data);
    return read;
}

const Lexicon::WithProblems &Lexicon::installed()
{
    static const WithProblems lexicon = withUserFiles(userFolder());
    return lexicon;
}

QString Lexicon::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lexicon");
}

const Lexicon &Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        auto read = fromFolder(builtInFolder());
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
    const auto found = as<ControlStatus>(m_data->first(text, Group::Control));
    if (!found || found->value != ControlStatus::Pass)
        return found ? std::optional(found->value) : std::nullopt;
    const Share met = shareDone(text, found->begin, found->end);
    return met == Share::None ? ControlStatus::Fail : met == Share::Part ? ControlStatus::Warn : ControlStatus::Pass;
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
    return seconds ? std::optional(*seconds / secondsOfAnHour) : std::nullopt;
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
    auto hit = as<Status>(m_data->first(text, Group::Status));
    if (hit && hit->value == Status::Resolved) {
        const Share done = shareDone(text, hit->begin, hit->end);
        hit->value = done == Share::None ? Status::Open : done == Share::Part ? Status::Partial : hit->value;
    }
    return hit;
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
    m_data->phrases.scan(text, [&](int group, Found found) {
        if (group != static_cast<int>(Group::Verdict))
            return false;
        if (found.value == static_cast<int>(Verdict::Go)) {
            const std::string_view before = text.substr(0, found.begin);
            if (isDenied(before))
                found.value = static_cast<int>(Verdict::NoGo);
            else if (isShareOfAHundred(before))
                found.value = static_cast<int>(Verdict::Conditional);
        }
        if (!worst || found.value < worst->value)
            worst = found;
        return false;
    });
    return as<Verdict>(worst);
}

bool Lexicon::endsWith(SetName set, std::string_view before) const
{
    constexpr std::size_t longest = 40; // bytes of such words, and some
    static constexpr ByteSet ends(",;:.|()[]/");
    before = before.substr(before.size() - std::min(before.size(), longest));
    while (!before.empty() && (static_cast<unsigned char>(before.front()) & 0xC0) == 0x80)
        before.remove_prefix(1); // the rest of a character
    if (const std::size_t clause = ends.findLast(before); clause != std::string_view::npos)
        before = before.substr(clause + 1);
    for (auto hit = findIn(set, before); hit; hit = findIn(set, before)) {
        before = before.substr(hit->end);
        if (wordsOf(before, 2).size() < 2)
            return true;
    }
    return false;
}

Lexicon::Share Lexicon::shareDone(std::string_view text, std::size_t begin, std::size_t end) const
{
    const std::string_view before = text.substr(0, begin);
    if (!before.empty() && !isPictograph(codePointAt(text, begin).value)) {
        if (endsWith("undone", before))
            return Share::None;
        if (isShareOfAHundred(before) || endsWith("almost", before))
            return Share::Part;
    }
    return shareBehind(text.substr(end));
}

Lexicon::Share Lexicon::shareBehind(std::string_view behind) const
{
    constexpr std::size_t longest = 80; // bytes of a reservation, and some
    behind = behind.substr(0, longest);
    for (const std::string_view stop : {"\n", ". ", "|", "\xE3\x80\x82"}) // the last: an ideographic full stop
        behind = behind.substr(0, behind.find(stop));
    if (behind.starts_with('?') || behind.starts_with(':')) { // "Resolved? No"
        const WordList answer = wordsOf(behind, 2);
        if (answer.size() == 1 && isIn("nay", answer.front().text))
            return Share::None;
    }
    behind = behind.substr(0, behind.find(':')); // what follows says what was done: "fixed: bare except"
    return !behind.empty() && hasIn("except", behind) ? Share::Part : Share::Whole;
}

bool Lexicon::isDenied(std::string_view before) const
{
    constexpr std::size_t longest = 24; // bytes of such a word, and some
    if (!before.ends_with(' '))
        return false;
    before = trimmed(before.substr(before.size() - std::min(before.size(), longest)));
    const WordList words = wordsOf(before, longest);
    if (words.empty())
        return false;
    const Word &last = words[words.size() - 1];
    return last.begin + last.text.size() == before.size() && isIn("nay", last.text);
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
        case Group::Verdict: words.decides = true; break;
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

bool Lexicon::isIn(SetName set, std::string_view phrase) const
{
    const int group = m_data->groupOf(set);
    return group >= 0 && m_data->phrases.exact(phrase, group).has_value();
}

std::optional<Lexicon::Hit<int>> Lexicon::findIn(SetName set, std::string_view text) const
{
    const int group = m_data->groupOf(set);
    return group >= 0 ? as<int>(m_data->phrases.first(text, group)) : std::nullopt;
}

bool Lexicon::hasIn(SetName set, std::string_view text) const
{
    return findIn(set, text).has_value();
}

} // namespace shipworthy
