#pragma once

#include <QString>

namespace shipworthy {

/// \a text with the words of acceptance criteria in the languages of resources/lexicon/criteria/words.json turned into
/// English ones, digits and percent signs into ASCII: "Testabdeckung mindestens 75 %" becomes "line coverage at least
/// 75 %". Longer phrases count before shorter ones. What is English already stays as it is. Not for people to read.
[[nodiscard]] QString inCriterionEnglish(const QString &text);

} // namespace shipworthy
