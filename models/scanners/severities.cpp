#include "scanners/severities.h"

namespace shipworthy {
namespace {

struct Word {
    QStringView word;
    Severity severity;
};

template <std::size_t N> std::optional<Severity> lookUp(const std::array<Word, N> &table, QStringView word)
{
    for (const Word &entry : table) {
        if (word.trimmed().compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.severity;
    }
    return std::nullopt;
}

constexpr std::array sarifLevels{Word{u"error", Severity::High}, Word{u"warning", Severity::Medium},
                                 Word{u"note", Severity::Low}, Word{u"none", Severity::Info}};

constexpr std::array words{
    Word{u"critical", Severity::Critical},  Word{u"high", Severity::High}, Word{u"medium", Severity::Medium},
    Word{u"moderate", Severity::Medium},    Word{u"low", Severity::Low},   Word{u"info", Severity::Info},
    Word{u"informational", Severity::Info}, Word{u"none", Severity::Info}};

} // namespace

std::optional<Severity> severityOfCvss3(double score)
{
    if (!(score >= 0 && score <= 10))
        return std::nullopt;
    if (score >= 9)
        return Severity::Critical;
    if (score >= 7)
        return Severity::High;
    if (score >= 4)
        return Severity::Medium;
    return score > 0 ? Severity::Low : Severity::Info;
}

std::optional<Severity> severityOfCvss2(double score)
{
    if (!(score >= 0 && score <= 10))
        return std::nullopt;
    if (score >= 7)
        return Severity::High;
    return score >= 4 ? Severity::Medium : Severity::Low;
}

std::optional<Severity> severityOfSarifLevel(QStringView level)
{
    return lookUp(sarifLevels, level);
}

std::optional<Severity> severityOfWord(QStringView word)
{
    return lookUp(words, word);
}

} // namespace shipworthy
