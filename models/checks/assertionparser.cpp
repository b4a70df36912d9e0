#include "checks/assertionparser.h"

#include "base/text.h"
#include "checks/expression.h"
#include "checks/jsonpath.h"
#include "checks/translation.h"

#include <algorithm>
#include <cmath>

namespace shipworthy::checks {
namespace {

constexpr double largestCount = 1e6;

bool isWhole(double number)
{
    return std::floor(number) == number;
}

template <typename Words> auto wordAt(const AssertionParser &in, const Words &words)
{
    return std::ranges::find_if(words, [&in](const auto &word) { return in.isWord(word.word); });
}

} // namespace

AssertionParser::AssertionParser(QStringView text)
    : m_lexer(text)
{
    advance();
}

bool AssertionParser::isWord(QStringView word) const
{
    return is(Token::Kind::Word) && m_token.text == word;
}

bool AssertionParser::isWord(QLatin1StringView word) const
{
    return is(Token::Kind::Word) && m_token.text == word;
}

bool AssertionParser::isSign(QStringView sign) const
{
    return is(Token::Kind::Sign) && m_token.text == sign;
}

void AssertionParser::advance()
{
    if (failed())
        return;
    m_token = m_lexer.next();
    if (is(Token::Kind::Bad))
        fail(m_token.text);
}

bool AssertionParser::takeSign(QStringView sign)
{
    if (!isSign(sign))
        return false;
    advance();
    return !failed();
}

void AssertionParser::failAt(const Token &token, const QString &expected)
{
    const bool saysNothing = token.kind == Token::Kind::End || token.kind == Token::Kind::LineEnd;
    failWith(token.place, expected, saysNothing ? QString() : shortened(token.written.toString(), 40));
}

void AssertionParser::failWith(Place place, const QString &expected, const QString &found)
{
    if (!m_error)
        m_error = SyntaxError{place, expected, found};
    m_token = {};
    m_token.place = place;
}

QString AssertionParser::text(Argument argument)
{
    if (!is(Token::Kind::Text)) {
        fail(described(argument));
        return {};
    }
    const QString text = m_token.text;
    advance();
    return text;
}

QString AssertionParser::expression()
{
    if (!is(Token::Kind::Expression)) {
        fail(described(Argument::Expression));
        return {};
    }
    const QString pattern = m_token.text;
    if (const auto problem = whyNoExpression(pattern)) {
        failWith(m_token.place, tr("a regular expression that is valid (%1)").arg(*problem),
                 m_token.written.toString());
        return {};
    }
    advance();
    return pattern;
}

QString AssertionParser::name(Argument argument)
{
    if (!is(Token::Kind::Word)) {
        fail(described(argument));
        return {};
    }
    const QString word = m_token.text;
    advance();
    return word;
}

Assertion AssertionParser::assertion()
{
    return assertionAfter(query());
}

Assertion AssertionParser::assertionAfter(const Query &query)
{
    Assertion assertion;
    assertion.query = query;
    const auto words = filterWords();
    while (!failed()) {
        const auto word = wordAt(*this, words);
        if (word == words.end())
            break;
        advance();
        assertion.filters.append(filter(*word));
    }
    assertion.predicate = predicate();
    return assertion;
}

Query AssertionParser::query()
{
    const auto words = queryWords();
    const auto word = wordAt(*this, words);
    if (word == words.end()) {
        fail(tr("an assertion such as status == 200"));
        return {};
    }
    advance();
    Query query{.kind = word->kind};
    readArgument(query, word->argument);
    return query;
}

void AssertionParser::readArgument(Query &query, Argument argument)
{
    switch (argument) {
    case Argument::Text: {
        const Token at = m_token;
        query.text = text(argument);
        if (query.kind == QueryKind::JsonPath && !failed()) {
            if (const auto path = JsonPath::parse(query.text); !path)
                failWith(at.place, tr("a JSONPath that is valid (%1)").arg(path.error().message()), {});
        }
        break;
    }
    case Argument::OptionalText:
        if (is(Token::Kind::Text))
            query.text = text(argument);
        break;
    case Argument::Expression: query.text = expression(); break;
    case Argument::OptionalPhase:
        if (wordAt(*this, phaseWords()) != phaseWords().end())
            query.phase = phase();
        break;
    case Argument::TlsFact:
        if (is(Token::Kind::Text) || is(Token::Kind::Word)) {
            query.text = m_token.text;
            if (query.text == u"version" || query.text == u"verified" || query.text == u"chain")
                return advance();
        }
        fail(described(argument));
        break;
    case Argument::Selector: query.selector = selector(); break;
    case Argument::Artifact: {
        query.text = text(argument);
        const auto formats = artifactFormats();
        const auto format = std::ranges::find_if(formats, [this](auto word) { return isWord(word); });
        if (format == formats.end())
            return fail(tr("a format: sarif, junit, cobertura, trivy, pip-audit, k6 or lhr"));
        query.format = *format;
        advance();
        query.fact = text(Argument::Text);
        break;
    }
    default: break;
    }
}

Phase AssertionParser::phase()
{
    const Phase phase = wordAt(*this, phaseWords())->phase;
    advance();
    return phase;
}

Filter AssertionParser::filter(const FilterWord &word)
{
    Filter filter{.kind = word.kind};
    const Token at = m_token;
    switch (word.argument) {
    case Argument::Index:
    case Argument::Fraction: filter.number = number(word.argument).number; break;
    case Argument::Percent:
        if (!takeSign(u"(")) {
            fail(described(word.argument));
            break;
        }
        filter.number = number(word.argument).number;
        if (!takeSign(u")"))
            fail(tr("a parenthesis ) after the percentile"));
        break;
    case Argument::Text:
        filter.text = text(word.argument);
        if (filter.kind == FilterKind::JsonPath && !failed()) {
            if (const auto path = JsonPath::parse(filter.text); !path)
                failWith(at.place, tr("a JSONPath that is valid (%1)").arg(path.error().message()), {});
        } else if (filter.kind == FilterKind::Split && filter.text.isEmpty() && !failed()) {
            failWith(at.place, tr("a text to split at that is not empty"), {});
        }
        break;
    case Argument::Selector: filter.selector = selector(); break;
    default: break;
    }
    return filter;
}

Predicate AssertionParser::predicate()
{
    Predicate predicate;
    if (isWord(u"not")) {
        predicate.negated = true;
        advance();
    }
    const auto words = predicateWords();
    const auto word = std::ranges::find_if(words, [this](const PredicateWord &candidate) {
        return isWord(candidate.word) || (is(Token::Kind::Sign) && m_token.text == candidate.word);
    });
    if (word == words.end()) {
        fail(tr("a filter or a predicate such as == or exists"));
        return predicate;
    }
    predicate.kind = word->kind;
    advance();
    switch (word->argument) {
    case Argument::Literal: predicate.value = literal(); break;
    case Argument::Text: predicate.value = {.kind = Literal::Kind::Text, .text = text(Argument::Text)}; break;
    case Argument::Expression: predicate.value = {.kind = Literal::Kind::Text, .text = expression()}; break;
    default: break;
    }
    return predicate;
}

Literal AssertionParser::literal()
{
    Literal literal;
    if (is(Token::Kind::Text))
        literal = {.kind = Literal::Kind::Text, .text = m_token.text};
    else if (is(Token::Kind::Number))
        literal = {.kind = Literal::Kind::Number, .number = m_token.number, .unit = m_token.unit};
    else if (isWord(u"true"))
        literal = {.kind = Literal::Kind::True};
    else if (isWord(u"false"))
        literal = {.kind = Literal::Kind::False};
    else if (!isWord(u"null"))
        fail(described(Argument::Literal));
    advance();
    return literal;
}

Literal AssertionParser::number(Argument argument)
{
    const bool isNumber = is(Token::Kind::Number) && m_token.unit == Unit::None;
    const double number = m_token.number;
    const bool fits = argument == Argument::Index   ? number >= 0 && number <= largestCount && isWhole(number)
                    : argument == Argument::Count   ? number >= 1 && number <= largestCount && isWhole(number)
                    : argument == Argument::Percent ? number >= 0 && number <= 100
                                                    : number >= 0 && number <= 1;
    if (!isNumber || !fits) {
        fail(argument == Argument::Percent ? tr("a number from 0 to 100") : described(argument));
        return {};
    }
    advance();
    return {.kind = Literal::Kind::Number, .number = number};
}

Literal AssertionParser::amount(Argument argument)
{
    const bool isTime = m_token.unit >= Unit::Milliseconds && m_token.unit <= Unit::Days;
    const bool isSize = m_token.unit >= Unit::Bytes && m_token.unit <= Unit::Mebibytes;
    if (!is(Token::Kind::Number) || m_token.number <= 0 || !(argument == Argument::Duration ? isTime : isSize)) {
        fail(described(argument));
        return {};
    }
    const Literal literal{.kind = Literal::Kind::Number, .number = m_token.number, .unit = m_token.unit};
    advance();
    return literal;
}

Selector AssertionParser::selector()
{
    Selector selector;
    const Token at = m_token;
    selector.name = name(Argument::Selector);
    if (selector.name.contains(u'-') || selector.name.contains(u'.')) {
        failAt(at, described(Argument::Selector));
        return selector;
    }
    if (!takeSign(u"{"))
        return selector;
    while (!failed() && !isSign(u"}")) {
        selector.labels.append(label());
        if (!isSign(u"}") && !takeSign(u","))
            fail(tr("a comma or a brace } after the label"));
    }
    advance();
    return selector;
}

Selector::Label AssertionParser::label()
{
    using Relation = Selector::Relation;
    Selector::Label label;
    label.name = name(Argument::Name);
    const auto relations = {Relation::Is, Relation::IsNot, Relation::Matches, Relation::MatchesNot};
    const auto relation = std::ranges::find_if(
        relations, [this](Relation r) { return is(Token::Kind::Sign) && m_token.text == wordFor(r); });
    if (relation == relations.end()) {
        fail(tr("=, !=, =~ or !~"));
        return label;
    }
    label.relation = *relation;
    advance();
    const Token at = m_token;
    label.value = text(Argument::Text);
    if (failed() || label.relation == Relation::Is || label.relation == Relation::IsNot)
        return label;
    if (const auto problem = whyNoExpression(label.value))
        failWith(at.place, tr("a regular expression that is valid (%1)").arg(*problem), at.written.toString());
    return label;
}

Option AssertionParser::option(const OptionWord &word)
{
    Option option{.kind = word.kind};
    switch (word.argument) {
    case Argument::Duration:
    case Argument::Size: option.amount = amount(word.argument); break;
    case Argument::Count: option.amount = number(word.argument); break;
    case Argument::Family:
        if (!is(Token::Kind::Number) || m_token.unit != Unit::None || (m_token.number != 4 && m_token.number != 6))
            fail(described(word.argument));
        option.amount = {.kind = Literal::Kind::Number, .number = m_token.number};
        advance();
        break;
    case Argument::Text: option.text = text(word.argument); break;
    case Argument::Name: option.text = name(word.argument); break;
    case Argument::SecretOrText: secretOrText(option); break;
    case Argument::FollowMode: {
        const auto modes = {Follow::Never, Follow::SameHost, Follow::Any};
        const auto mode = std::ranges::find_if(modes, [this](Follow follow) { return isWord(wordFor(follow)); });
        if (mode == modes.end()) {
            fail(described(word.argument));
            break;
        }
        option.follow = *mode;
        advance();
        if (*mode != Follow::Never)
            option.amount = number(Argument::Count);
        break;
    }
    default: break;
    }
    return option;
}

Option AssertionParser::headerOption(const QString &name)
{
    Option option{.kind = OptionKind::Header, .text = name};
    advance(); // the colon
    secretOrText(option);
    return option;
}

void AssertionParser::secretOrText(Option &option)
{
    if (!isWord(u"secret")) {
        option.value = text(Argument::SecretOrText);
        return;
    }
    advance();
    if (!takeSign(u"("))
        return fail(tr("a parenthesis ( before the name of the secret"));
    option.secret = name(Argument::Name);
    if (!takeSign(u")"))
        fail(tr("a parenthesis ) after the name of the secret"));
}

} // namespace shipworthy::checks
