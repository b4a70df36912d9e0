#include "scanners/criterionwords.h"

#include "base/englishwords.h"

namespace shipworthy {

QString inCriterionEnglish(const QString &text)
{
    static const EnglishWords words({QStringLiteral(":/lexicon/criteria/words.json")});
    return words.in(text);
}

} // namespace shipworthy
