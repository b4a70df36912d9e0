#include "importers/reading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shipworthy {

namespace {

struct LetterRating {
    QChar letter;
    Severity severity{};
};
constexpr std::array ratings{LetterRating{u'C', Severity::Critical}, LetterRating{u'H', Severity::High},
                             LetterRating{u'M', Severity::Medium}, LetterRating{u'L', Severity::Low},
                             LetterRating{u'I', Severity::Info}};

/// What the letter of "H1" or "M-02" may stand for.
std::optional<Severity> saidBy(const QString &key)
{
    const qsizetype digits = key.size() > 1 && key[1] == u'-' ? 2 : 1;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (key.size() <= digits || !std::all_of(key.begin() + digits, key.end(), isDigit))
        return std::nullopt;
    const auto found = std::ranges::find(ratings, key.front(), &LetterRating::letter);
    return found == ratings.end() ? std::nullopt : std::optional(found->severity);
}

/// "L-01" and "N-01" where nothing is rated by words: contests and audit firms count so. N: not critical.
void rateByConvention(Reading &reading)
{
    constexpr qsizetype size = 4; // signs
    std::array<qsizetype, ratings.size() + 1> counts{};
    QList<std::pair<Finding *, Severity>> said;
    for (Finding &finding : reading.document.findings) {
        const QString &key = finding.key;
        const bool isNote = key.startsWith(u'N');
        const auto rating = saidBy(isNote ? u'I' + key.mid(1) : key);
        if (finding.severity || finding.priority || key.size() != size || key[1] != u'-' || !rating)
            return;
        ++counts[isNote ? ratings.size() : static_cast<std::size_t>(*rating)];
        said.append({&finding, *rating});
    }
    if (std::ranges::count(counts, 0) > static_cast<qsizetype>(counts.size()) - 2)
        return; // of one letter
    for (const auto &[finding, rating] : std::as_const(said)) {
        finding->severity = rating;
        finding->severityText = finding->key;
        finding->severityOrigin = {ReadFrom::Heading, finding->line};
    }
}

} // namespace

void rateByKeys(Reading &reading)
{
    std::array<bool, ratings.size()> confirmed{};
    bool isDenied = false;
    bool isAnyUnrated = false;
    for (const Finding &finding : std::as_const(reading.document.findings)) {
        const auto said = saidBy(finding.key);
        isAnyUnrated = isAnyUnrated || (said && !finding.severity);
        if (!said || !finding.severity)
            continue;
        isDenied = isDenied || *said != *finding.severity;
        confirmed[static_cast<std::size_t>(*said)] = true;
    }
    if (isAnyUnrated && !isDenied && std::ranges::count(confirmed, true) == 0)
        rateByConvention(reading);
    if (!isAnyUnrated || isDenied || std::ranges::count(confirmed, true) < 2)
        return;
    for (Finding &finding : reading.document.findings) {
        const auto said = saidBy(finding.key);
        if (!said || finding.severity)
            continue;
        finding.severity = said;
        finding.severityText = finding.key;
        finding.severityOrigin = {ReadFrom::Heading, finding.line};
    }
}

} // namespace shipworthy
