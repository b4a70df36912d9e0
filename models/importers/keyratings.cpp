#include "importers/reading.h"

#include <algorithm>
#include <array>

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
