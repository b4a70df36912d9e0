#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>

namespace shipworthy::checks {

/// Why \a pattern is no regular expression, in PCRE's words; nothing when it is one.
[[nodiscard]] std::optional<QString> whyNoExpression(const QString &pattern);

/// How much of a text an expression is held against.
enum class Reach { Anywhere, Whole };

/// An expression from a check file. It gives up after a bounded number of steps, or two seconds in a long text, so
/// that no pattern and no answer can hold us up; hasFailed() tells then.
class Expression {
public:
    Expression(const QString &pattern, Reach reach);

    /// What it finds, nothing where it does not match.
    [[nodiscard]] std::optional<QRegularExpressionMatch> find(const QString &text) const;
    [[nodiscard]] bool matches(const QString &text) const { return find(text).has_value(); }
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } ///< it gave up on a text

private:
    [[nodiscard]] std::optional<QRegularExpressionMatch> search(const QString &text) const;

    QRegularExpression m_expression;
    Reach m_reach;
    mutable bool m_hasFailed = false;
};

} // namespace shipworthy::checks
