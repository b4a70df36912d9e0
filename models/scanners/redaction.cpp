#include "scanners/redaction.h"

#include <algorithm>

namespace shipworthy {

QByteArray redacted(std::string_view text, const std::vector<TextSpan> &spans)
{
    QByteArray covered(text.data(), static_cast<qsizetype>(text.size()));
    for (const TextSpan &span : spans)
        std::fill_n(covered.begin() + static_cast<qsizetype>(span.begin), span.size, '*');
    return covered;
}

} // namespace shipworthy
