#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace shipworthy {

// The words by which documents contradict themselves, in the languages of resources/lexicon/contradictions.

/// \a text with those words turned into the English ones that the rules are written in. Costs a pass over the text for
/// each of a few hundred phrases: for headings, fields and sentences, not for whole documents.
[[nodiscard]] QString inContradictionEnglish(const QString &text);

/// Whether \a text may state a total, by its words; a quick look before inContradictionEnglish() is asked.
[[nodiscard]] bool mayStateTotal(const QString &text);

/// The words of a title that tell it from others, lower case, each once: no fillers of any language, nothing below
/// three letters, no plural "s". Empty for writing that puts no spaces between words.
[[nodiscard]] QStringList tellingWords(const QString &text);

/// Days of a plan that a text names by number, day 1 the first: "Week 1-2" is 1 to 14, "3. Woche" and "第3周" are 15 to
/// 21.
struct NamedDays {
    int first = 0;
    int last = 0;
    bool isWeeks = false;
    bool isAll = false; ///< the text holds nothing else, but marks
};
[[nodiscard]] std::optional<NamedDays> daysNamedIn(const QString &text);

/// The longest stretch of time that a text names, in days: "6-8 weeks" is 56. Nothing where it names none.
[[nodiscard]] std::optional<int> longestDays(const QString &text);

/// "~56 hours" in a text; nothing where it names no single amount of hours.
[[nodiscard]] std::optional<double> hoursIn(const QString &text);

} // namespace shipworthy
