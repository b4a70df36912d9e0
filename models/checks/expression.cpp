#include "checks/expression.h"

#include "checks/translation.h"

#include <QDeadlineTimer>

namespace shipworthy::checks {
namespace {

constexpr qsizetype longestPattern = 10000;
constexpr qsizetype longestAtOnce = 4096;
constexpr std::chrono::milliseconds longestSearch(2000);

QString bounded(const QString &pattern, Reach reach)
{
    // PCRE2 takes its limits from the start of a pattern; a pattern of a check cannot raise them, only the first counts
    // as far as it is the least.
    const QString limits = QStringLiteral("(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=2000)");
    return limits + (reach == Reach::Whole ? QStringLiteral("\\A(?:%1)\\z").arg(pattern) : pattern);
}

} // namespace

std::optional<QString> whyNoExpression(const QString &pattern)
{
    if (pattern.size() > longestPattern)
        return tr("it is too long");
    const QRegularExpression expression(pattern);
    if (expression.isValid())
        return std::nullopt;
    return expression.errorString();
}

Expression::Expression(const QString &pattern, Reach reach)
    : m_expression(pattern.size() > longestPattern ? QStringLiteral("(") : bounded(pattern, reach))
    , m_reach(reach)
{
}

std::optional<QRegularExpressionMatch> Expression::find(const QString &text) const
{
    if (!m_expression.isValid())
        return std::nullopt;
    if (m_reach == Reach::Anywhere && text.size() > longestAtOnce)
        return search(text);
    const QRegularExpressionMatch match = m_expression.match(text);
    m_hasFailed = m_hasFailed || !match.isValid();
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

/// PCRE counts its steps anew at every place where it begins, so that its limit does not bound a search. Here each
/// beginning is a call, and the time of all of them is.
std::optional<QRegularExpressionMatch> Expression::search(const QString &text) const
{
    QDeadlineTimer deadline(longestSearch);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLowSurrogate())
            continue;
        const auto match = m_expression.match(text, at, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption |
                                                  QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.hasMatch())
            return match;
        if (!match.isValid() || (at % 64 == 0 && deadline.hasExpired())) {
            m_hasFailed = true;
            break;
        }
    }
    return std::nullopt;
}

} // namespace shipworthy::checks
