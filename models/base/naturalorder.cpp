#include "base/naturalorder.h"

#include <algorithm>

namespace shipworthy {
namespace {

/// The digits at \a at without leading zeros; moves \a at behind them.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype start = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return text.sliced(start, at - start);
}

int compareNumbers(QStringView one, QStringView other)
{
    if (one.size() != other.size())
        return one.size() < other.size() ? -1 : 1;
    return one.compare(other);
}

} // namespace

int naturalCompare(QStringView one, QStringView other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        int order = 0;
        if (one[i].isDigit() && other[j].isDigit()) {
            order = compareNumbers(takeNumber(one, i), takeNumber(other, j));
        } else {
            order = one[i].toCaseFolded().unicode() - other[j].toCaseFolded().unicode();
            ++i;
            ++j;
        }
        if (order != 0)
            return order;
    }
    const qsizetype rest = (one.size() - i) - (other.size() - j);
    return static_cast<int>(std::clamp<qsizetype>(rest, -1, 1));
}

} // namespace shipworthy
