#include "checks/parser.h"

#include "checks/assertionparser.h"
#include "checks/grammar.h"
#include "checks/translation.h"

#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The lines of a file: requests, options, assertions and groups, with the comments between them.
class FileParser {
public:
    explicit FileParser(QStringView text)
        : m_in(text)
    {
    }

    std::expected<CheckFile, SyntaxError> file()
    {
        while (true) {
            skipToContent();
            if (m_in.failed() || m_in.is(Token::Kind::End))
                break;
            content();
        }
        if (m_in.failed())
            return std::unexpected(m_in.error());
        m_file.closing = m_above;
        return m_file;
    }

    std::expected<Line, SyntaxError> onlyLine()
    {
        skipToContent();
        Line line = assertionLine(std::nullopt);
        skipToContent();
        if (!m_in.failed() && !m_in.is(Token::Kind::End))
            m_in.fail(tr("the end of the line"));
        if (m_in.failed())
            return std::unexpected(m_in.error());
        return line;
    }

private:
    /// To the next line that says something; keeps the comments before it.
    void skipToContent()
    {
        m_blankBefore = m_file.checks.isEmpty();
        bool lineIsEmpty = true;
        while (m_in.is(Token::Kind::LineEnd) || m_in.is(Token::Kind::Comment)) {
            if (m_in.is(Token::Kind::Comment))
                m_above.append(m_in.token().text);
            else if (lineIsEmpty)
                m_blankBefore = true;
            lineIsEmpty = m_in.is(Token::Kind::LineEnd);
            m_in.advance();
        }
    }

    void content()
    {
        const Place place = m_in.token().place;
        if (m_in.is(Token::Kind::Word)) {
            const auto methods = methodWords();
            if (std::ranges::any_of(methods, [this](auto method) { return m_in.token().text == method; }))
                return request(place);
            if (m_in.isWord(u"header") && mayTakeOption())
                return headerLine(place);
            const auto options = optionWords();
            const auto option =
                std::ranges::find_if(options, [this](const OptionWord &word) { return m_in.isWord(word.word); });
            if (option != options.end() && option->kind != OptionKind::Header)
                return optionLine(*option, place);
        }
        addLine(assertionLine(std::nullopt), place);
    }

    [[nodiscard]] bool mayTakeOption() const
    {
        return !m_file.checks.isEmpty() && m_file.checks.back().lines.isEmpty();
    }

    /// What says something of a check that sends nothing: behind a blank line one may begin with it.
    [[nodiscard]] static bool isOfFiles(OptionKind kind)
    {
        return kind == OptionKind::MaxAge || kind == OptionKind::Interval || kind == OptionKind::FailureThreshold ||
               kind == OptionKind::SuccessThreshold;
    }

    void request(Place place)
    {
        Check check;
        check.place = place;
        check.method = m_in.token().text;
        const Token address = m_in.takeAddress();
        if (address.kind != Token::Kind::Word) {
            m_in.failAt(address, tr("the address of the request"));
            return;
        }
        check.url = address.text;
        m_in.advance();
        check.comments = endOfLine();
        m_file.checks.append(check);
    }

    void optionLine(const OptionWord &word, Place place)
    {
        if (!mayTakeOption() && m_blankBefore && isOfFiles(word.kind)) {
            Check check;
            check.place = place;
            m_file.checks.append(check);
        }
        if (!mayTakeOption())
            return m_in.fail(m_file.checks.isEmpty() || m_file.checks.back().method.isEmpty()
                                 ? tr("a request such as GET https://example.com/health")
                                 : tr("an assertion; options stand before the assertions"));
        m_in.advance();
        addOption(m_in.option(word), place);
    }

    void addOption(Option option, Place place)
    {
        option.place = place;
        option.comments = endOfLine();
        m_file.checks.back().options.append(option);
    }

    /// header "X": "sent" is an option, header "X" == "came" an assertion.
    void headerLine(Place place)
    {
        m_in.advance();
        const QString name = m_in.text(Argument::HeaderValue);
        if (m_in.isSign(u":"))
            return addOption(m_in.headerOption(name), place);
        addLine(assertionLine(Query{.kind = QueryKind::Header, .text = name}), place);
    }

    void addLine(Line line, Place place)
    {
        if (m_in.failed())
            return;
        line.place = place;
        const bool isFile = line.join == Line::Join::One && line.assertions[0].query.kind == QueryKind::Artifact;
        if (isFile && m_blankBefore) {
            Check check;
            check.place = place;
            m_file.checks.append(check);
        } else if (m_file.checks.isEmpty()) {
            m_in.failWith(place, tr("a request such as GET https://example.com/health"), {});
            return;
        }
        m_file.checks.back().lines.append(line);
    }

    /// \a begun: the query that was read already.
    Line assertionLine(const std::optional<Query> &begun)
    {
        Line line;
        line.place = m_in.token().place;
        if (!begun && m_in.isWord(u"warn")) {
            line.isWarning = true;
            m_in.advance();
        }
        const auto join = begun ? Line::Join::One : joinWord();
        if (join != Line::Join::One) {
            line.join = join;
            m_in.advance();
            group(line);
            return line;
        }
        const Place place = m_in.token().place;
        Assertion assertion = begun ? m_in.assertionAfter(*begun) : m_in.assertion();
        assertion.place = place;
        assertion.comments = endOfLine();
        line.assertions.append(assertion);
        return line;
    }

    [[nodiscard]] Line::Join joinWord() const
    {
        if (m_in.isWord(u"all"))
            return Line::Join::All;
        if (m_in.isWord(u"any"))
            return Line::Join::Any;
        return m_in.isWord(u"none") ? Line::Join::None : Line::Join::One;
    }

    void group(Line &line)
    {
        line.comments.above = std::exchange(m_above, {});
        if (!m_in.takeSign(u"{"))
            return m_in.fail(tr("a brace { that begins the group"));
        if (m_in.is(Token::Kind::Comment)) {
            line.comments.beside = m_in.token().text;
            m_in.advance();
        }
        while (true) {
            skipSeparators();
            if (m_in.failed())
                return;
            if (m_in.isSign(u"}"))
                break;
            if (m_in.is(Token::Kind::End))
                return m_in.fail(tr("a brace } that ends the group"));
            groupMember(line);
        }
        if (line.assertions.isEmpty())
            return m_in.fail(tr("an assertion; a group must not be empty"));
        line.closing = std::exchange(m_above, {});
        m_in.advance();
        const QString beside = endOfLine().beside;
        if (line.comments.beside.isEmpty())
            line.comments.beside = beside;
        else if (!beside.isEmpty())
            line.closing.append(beside);
    }

    void skipSeparators()
    {
        while (m_in.is(Token::Kind::LineEnd) || m_in.is(Token::Kind::Comment) || m_in.isSign(u";")) {
            if (m_in.is(Token::Kind::Comment))
                m_above.append(m_in.token().text);
            m_in.advance();
        }
    }

    void groupMember(Line &line)
    {
        Assertion assertion;
        const Place place = m_in.token().place;
        const QStringList above = std::exchange(m_above, {});
        assertion = m_in.assertion();
        assertion.place = place;
        assertion.comments.above = above;
        if (m_in.isSign(u";"))
            m_in.advance();
        else if (!m_in.failed() && !m_in.is(Token::Kind::LineEnd) && !m_in.is(Token::Kind::Comment) &&
                 !m_in.isSign(u"}"))
            return m_in.fail(tr("a new line, ; or } after the assertion"));
        if (m_in.is(Token::Kind::Comment)) {
            assertion.comments.beside = m_in.token().text;
            m_in.advance();
        }
        line.assertions.append(assertion);
    }

    /// The comments of what was just read, up to the end of its line.
    Comments endOfLine()
    {
        Comments comments{.above = std::exchange(m_above, {})};
        if (m_in.is(Token::Kind::Comment)) {
            comments.beside = m_in.token().text;
            m_in.advance();
        }
        if (m_in.is(Token::Kind::LineEnd))
            m_in.advance();
        else if (!m_in.is(Token::Kind::End))
            m_in.fail(tr("the end of the line"));
        return comments;
    }

    AssertionParser m_in;
    CheckFile m_file;
    QStringList m_above;
    bool m_blankBefore = true;
};

constexpr qsizetype longestFile = 4 * 1024 * 1024;

} // namespace

QString SyntaxError::message() const
{
    const QString where = tr("line %1, column %2: expected %3");
    const QString said = where.arg(place.line).arg(place.column).arg(expected);
    return found.isEmpty() ? said : tr("%1, found %2").arg(said, found);
}

std::expected<CheckFile, SyntaxError> parseChecks(QStringView text)
{
    if (text.size() > longestFile)
        return std::unexpected(SyntaxError{{1, 1}, tr("a file of at most 4 MiB"), {}});
    return FileParser(text).file();
}

std::expected<Line, SyntaxError> parseLine(QStringView text)
{
    if (text.size() > longestFile)
        return std::unexpected(SyntaxError{{1, 1}, tr("a file of at most 4 MiB"), {}});
    return FileParser(text).onlyLine();
}

} // namespace shipworthy::checks
