#include "checks/lexer.h"

#include "checks/grammar.h"
#include "checks/translation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace shipworthy::checks {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

} // namespace

QChar Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

Token Lexer::finish(Token::Kind kind, qsizetype from)
{
    Token token;
    token.kind = kind;
    token.place = {m_line, static_cast<int>(from - m_lineStart) + 1};
    token.written = m_text.sliced(from, m_at - from);
    return token;
}

Token Lexer::bad(qsizetype from, const QString &why)
{
    Token token = finish(Token::Kind::Bad, from);
    token.text = why;
    return token;
}

void Lexer::skipBlanks()
{
    while (!atEnd() && isBlank(peek()))
        ++m_at;
}

Token Lexer::next()
{
    skipBlanks();
    if (atEnd())
        return finish(Token::Kind::End, m_at);
    const QChar c = peek();
    if (c == u'\n') {
        ++m_at;
        const Token token = finish(Token::Kind::LineEnd, m_at - 1);
        ++m_line;
        m_lineStart = m_at;
        return token;
    }
    if (c == u'#')
        return comment();
    if (c == u'"')
        return text();
    if (c == u'/')
        return expression();
    if (isDigit(c) || (c == u'-' && isDigit(peek(1))))
        return number();
    if (isLetter(c))
        return word();
    return sign();
}

Token Lexer::nextAddress()
{
    skipBlanks();
    const qsizetype from = m_at;
    while (!atEnd() && !isBlank(peek()) && peek() != u'\n')
        ++m_at;
    Token token = finish(m_at > from ? Token::Kind::Word : Token::Kind::LineEnd, from);
    token.text = token.written.toString();
    return token;
}

Token Lexer::comment()
{
    const qsizetype from = m_at;
    while (!atEnd() && peek() != u'\n')
        ++m_at;
    Token token = finish(Token::Kind::Comment, from);
    token.text = token.written.toString();
    while (!token.text.isEmpty() && isBlank(token.text.back()))
        token.text.chop(1);
    return token;
}

bool Lexer::readEscape(QString &into)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 8> plain{{{u'"', u'"'},
                                                                         {u'\\', u'\\'},
                                                                         {u'/', u'/'},
                                                                         {u'n', u'\n'},
                                                                         {u'r', u'\r'},
                                                                         {u't', u'\t'},
                                                                         {u'b', u'\b'},
                                                                         {u'f', u'\f'}}};
    const QChar c = peek();
    ++m_at;
    if (c == u'u') {
        bool isNumber = m_at + 4 <= m_text.size();
        char16_t unit = 0;
        for (int digit = 0; isNumber && digit < 4; ++digit) { // toUShort() would take a sign
            const qsizetype value = QStringView(u"0123456789abcdef").indexOf(peek(digit).toLower());
            isNumber = value >= 0;
            unit = static_cast<char16_t>(unit * 16 + value);
        }
        if (!isNumber)
            return false;
        m_at += 4;
        into.append(QChar(unit));
        return true;
    }
    const auto found = std::ranges::find(plain, c.unicode(), &std::pair<char16_t, char16_t>::first);
    if (found == plain.end())
        return false;
    into.append(QChar(found->second));
    return true;
}

Token Lexer::text()
{
    const qsizetype from = m_at++;
    QString value;
    while (!atEnd() && peek() != u'\n') {
        const QChar c = peek();
        ++m_at;
        if (c == u'"') {
            Token token = finish(Token::Kind::Text, from);
            token.text = value;
            return token;
        }
        if (c != u'\\') {
            value.append(c);
            continue;
        }
        const qsizetype escape = m_at - 1;
        if (!readEscape(value))
            return bad(escape, tr("an escape that is known: \\\" \\\\ \\/ \\n \\r \\t \\b \\f \\u0000"));
    }
    return bad(from, tr("a quote that ends this text on the same line"));
}

Token Lexer::expression()
{
    const qsizetype from = m_at++;
    QString value;
    bool inClass = false;
    while (!atEnd() && peek() != u'\n') {
        const QChar c = peek();
        ++m_at;
        if (c == u'/' && !inClass) {
            Token token = finish(Token::Kind::Expression, from);
            token.text = value;
            return value.isEmpty() ? bad(from, tr("an expression between the slashes")) : token;
        }
        if (c == u'\\' && !atEnd() && peek() != u'\n') {
            if (peek() != u'/')
                value.append(c);
            value.append(peek());
            ++m_at;
            continue;
        }
        inClass = inClass ? c != u']' : c == u'[';
        value.append(c);
    }
    return bad(from, tr("a slash that ends this expression on the same line"));
}

Token Lexer::number()
{
    const qsizetype from = m_at;
    const auto digits = [this] {
        while (isDigit(peek()))
            ++m_at;
    };
    if (peek() == u'-')
        ++m_at;
    digits();
    if (peek() == u'.' && isDigit(peek(1))) {
        ++m_at;
        digits();
    }
    if ((peek() == u'e' || peek() == u'E') &&
        (isDigit(peek(1)) || ((peek(1) == u'+' || peek(1) == u'-') && isDigit(peek(2))))) {
        m_at += 2;
        digits();
    }
    const double value = m_text.sliced(from, m_at - from).toDouble();
    if (!std::isfinite(value))
        return bad(from, tr("a number that is not so large"));
    const qsizetype unitFrom = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == u'%')
        ++m_at;
    const QStringView unit = m_text.sliced(unitFrom, m_at - unitFrom);
    Token token = finish(Token::Kind::Number, from);
    token.number = value;
    if (unit.isEmpty())
        return token;
    const auto words = unitWords();
    const auto found = std::ranges::find_if(words, [unit](const UnitWord &word) { return unit == word.word; });
    if (found == words.end())
        return bad(unitFrom, tr("a unit: ms, s, m, h, d, B, KiB, MiB or %"));
    token.unit = found->unit;
    return token;
}

Token Lexer::word()
{
    const qsizetype from = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == u'-' || peek() == u'.' || peek() == u':')
        ++m_at;
    Token token = finish(Token::Kind::Word, from);
    token.text = token.written.toString();
    return token;
}

Token Lexer::sign()
{
    static constexpr std::array<QStringView, 6> twofold{u"==", u"!=", u">=", u"<=", u"=~", u"!~"};
    const qsizetype from = m_at;
    const QStringView pair = m_text.sliced(m_at, std::min<qsizetype>(2, m_text.size() - m_at));
    m_at += std::ranges::find(twofold, pair) != twofold.end() ? 2 : 1;
    if (peek(-1).isHighSurrogate() && peek().isLowSurrogate())
        ++m_at;
    Token token = finish(Token::Kind::Sign, from);
    token.text = token.written.toString();
    return token;
}

} // namespace shipworthy::checks
