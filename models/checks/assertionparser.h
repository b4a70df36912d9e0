#pragma once

#include "checks/grammar.h"
#include "checks/lexer.h"
#include "checks/parser.h"

#include <optional>

namespace shipworthy::checks {

/// The parts of a line of a check file. After the first error every call returns an empty value and the error stays.
class AssertionParser {
public:
    explicit AssertionParser(QStringView text);

    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] bool is(Token::Kind kind) const { return m_token.kind == kind; }
    [[nodiscard]] bool isWord(QStringView word) const;
    [[nodiscard]] bool isWord(QLatin1StringView word) const;
    [[nodiscard]] bool isSign(QStringView sign) const;
    void advance();
    bool takeSign(QStringView sign);
    [[nodiscard]] Token takeAddress() { return m_lexer.nextAddress(); }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const SyntaxError &error() const { return *m_error; }
    void fail(const QString &expected) { failAt(m_token, expected); }
    void failAt(const Token &token, const QString &expected);
    void failWith(Place place, const QString &expected, const QString &found);

    QString text(Argument argument);
    Assertion assertion();
    Assertion assertionAfter(const Query &query);
    Option option(const OptionWord &word);
    Option headerOption(const QString &name);

private:
    Query query();
    void readArgument(Query &query, Argument argument);
    Filter filter(const FilterWord &word);
    Predicate predicate();
    Selector selector();
    Selector::Label label();
    Literal literal();
    Literal number(Argument argument);
    Literal amount(Argument argument);
    Phase phase();
    QString expression();
    QString name(Argument argument);
    void secretOrText(Option &option);

    Lexer m_lexer;
    Token m_token;
    std::optional<SyntaxError> m_error;
};

} // namespace shipworthy::checks
