#pragma once

#include "checks/grammar.h"

#include <QRandomGenerator>

namespace shipworthy::test {

/// Check files made up by chance, the same for the same seed: every word, with awkward texts and numbers.
class GeneratedChecks {
public:
    explicit GeneratedChecks(quint32 seed)
        : m_random(seed)
    {
    }

    checks::CheckFile file()
    {
        checks::CheckFile file;
        for (int left = m_random.bounded(1, 5); left > 0; --left)
            file.checks.append(check());
        file.closing = comments();
        return file;
    }

private:
    checks::Check check()
    {
        checks::Check check;
        const bool isOfFiles = m_random.bounded(6) == 0;
        if (isOfFiles) {
            check.lines.append(lineOf(assertionAbout(checks::QueryKind::Artifact)));
        } else {
            const auto methods = checks::methodWords();
            check.method = methods[pick(methods.size())];
            check.url = QStringLiteral("{H}/a?b=c#d");
            check.comments = around();
            for (int left = m_random.bounded(4); left > 0; --left)
                check.options.append(option());
        }
        for (int left = m_random.bounded(5); left > 0; --left)
            check.lines.append(line());
        return check;
    }

    checks::Line line()
    {
        if (m_random.bounded(4) != 0)
            return lineOf(assertion());
        using Join = checks::Line::Join;
        checks::Line line;
        line.isWarning = flip();
        line.join = std::array{Join::All, Join::Any, Join::None}[pick(3)];
        for (int left = m_random.bounded(1, 4); left > 0; --left)
            line.assertions.append(assertion());
        line.comments = around();
        line.closing = comments();
        return line;
    }

    checks::Line lineOf(const checks::Assertion &assertion)
    {
        checks::Line line;
        line.isWarning = flip();
        line.assertions = {assertion};
        return line;
    }

    checks::Assertion assertion()
    {
        const auto words = checks::queryWords();
        return assertionAbout(words[pick(words.size())].kind);
    }

    checks::Assertion assertionAbout(checks::QueryKind kind)
    {
        checks::Assertion assertion;
        assertion.query.kind = kind;
        setArgument(assertion.query);
        const auto words = checks::filterWords();
        for (int left = m_random.bounded(3); left > 0; --left)
            assertion.filters.append(filter(words[pick(words.size())]));
        assertion.predicate = predicate();
        assertion.comments = around();
        return assertion;
    }

    void setArgument(checks::Query &query)
    {
        using checks::Argument;
        switch (checks::wordFor(query.kind).argument) {
        case Argument::Text: query.text = query.kind == checks::QueryKind::JsonPath ? path() : text(); break;
        case Argument::OptionalText: query.text = flip() ? QString() : text(); break;
        case Argument::Expression: query.text = expression(); break;
        case Argument::TlsFact: query.text = QStringLiteral("chain"); break;
        case Argument::Selector: query.selector = selector(); break;
        case Argument::OptionalPhase:
            if (flip())
                query.phase = checks::phaseWords()[pick(checks::phaseWords().size())].phase;
            break;
        case Argument::Artifact:
            query.text = text();
            query.format = checks::artifactFormats()[pick(checks::artifactFormats().size())];
            query.fact = text();
            break;
        default: break;
        }
    }

    checks::Filter filter(const checks::FilterWord &word)
    {
        using checks::Argument;
        checks::Filter filter{.kind = word.kind};
        switch (word.argument) {
        case Argument::Index: filter.number = m_random.bounded(1000); break;
        case Argument::Percent: filter.number = m_random.bounded(100.0); break;
        case Argument::Fraction: filter.number = m_random.bounded(1.0); break;
        case Argument::Text: filter.text = word.kind == checks::FilterKind::JsonPath ? path() : text(); break;
        case Argument::Selector: filter.selector = selector(); break;
        default: break;
        }
        return filter;
    }

    checks::Predicate predicate()
    {
        using checks::Argument;
        const auto words = checks::predicateWords();
        const checks::PredicateWord &word = words[pick(words.size())];
        checks::Predicate predicate{.kind = word.kind, .negated = flip()};
        if (word.argument == Argument::Literal)
            predicate.value = literal();
        else if (word.argument != Argument::None)
            predicate.value = {.kind = checks::Literal::Kind::Text,
                               .text = word.argument == Argument::Expression ? expression() : text()};
        return predicate;
    }

    checks::Literal literal()
    {
        using Kind = checks::Literal::Kind;
        switch (m_random.bounded(6)) {
        case 0: return {.kind = Kind::Text, .text = text()};
        case 1: return {.kind = Kind::True};
        case 2: return {.kind = Kind::False};
        case 3: return {.kind = Kind::Null};
        default: return number();
        }
    }

    checks::Literal number()
    {
        const auto units = checks::unitWords();
        const double values[] = {0, 1, -1, 0.1, 1e300, 123456789, -2.5e-7, m_random.generateDouble(), 1e15, 1e22};
        return {.kind = checks::Literal::Kind::Number,
                .number = values[pick(std::size(values))],
                .unit = flip() ? checks::Unit::None : units[pick(units.size())].unit};
    }

    checks::Option option()
    {
        using checks::Argument;
        using Kind = checks::Literal::Kind;
        const auto words = checks::optionWords();
        const checks::OptionWord &word = words[pick(words.size())];
        checks::Option option{.kind = word.kind, .comments = around()};
        const double amount = m_random.bounded(1, 50);
        switch (word.argument) {
        case Argument::Duration:
            option.amount = {.kind = Kind::Number, .number = amount + 0.5, .unit = checks::Unit::Minutes};
            break;
        case Argument::Size:
            option.amount = {.kind = Kind::Number, .number = amount, .unit = checks::Unit::Kibibytes};
            break;
        case Argument::Count: option.amount = {.kind = Kind::Number, .number = amount}; break;
        case Argument::Family: option.amount = {.kind = Kind::Number, .number = flip() ? 4.0 : 6.0}; break;
        case Argument::Text: option.text = text(); break;
        case Argument::Name: option.text = QStringLiteral("anna-2"); break;
        case Argument::HeaderValue: option.text = text(); [[fallthrough]];
        case Argument::SecretOrText:
            if (flip())
                option.secret = QStringLiteral("api_key.2");
            else
                option.value = text();
            break;
        case Argument::FollowMode:
            option.follow = flip() ? checks::Follow::Any : checks::Follow::Never;
            if (option.follow == checks::Follow::Any)
                option.amount = {.kind = Kind::Number, .number = amount};
            break;
        default: break;
        }
        return option;
    }

    checks::Selector selector()
    {
        using Relation = checks::Selector::Relation;
        checks::Selector selector{.name = QStringLiteral("http_requests:sum")};
        for (int left = m_random.bounded(3); left > 0; --left) {
            const Relation relation = std::array{Relation::Is, Relation::IsNot, Relation::Matches}[pick(3)];
            selector.labels.append({QStringLiteral("job"), relation,
                                    relation == Relation::Matches ? QStringLiteral("5..|\\d\"") : text()});
        }
        return selector;
    }

    QString text()
    {
        static const QStringList texts{QStringLiteral("plain"),
                                       QStringLiteral("with \"quotes\" and \\"),
                                       QStringLiteral("# no comment"),
                                       QStringLiteral("a\nb\r\tc"),
                                       QStringLiteral("naïve 日本 😀"),
                                       QStringLiteral("} ; {"),
                                       QString(QChar(1)) + QChar(0x7f),
                                       QStringLiteral("/slash/"),
                                       QStringLiteral(" ")};
        return texts[static_cast<qsizetype>(pick(static_cast<std::size_t>(texts.size())))];
    }
    QString expression()
    {
        static const QStringList all{QStringLiteral("^a/b$"), QStringLiteral("[/#\"]+"), QStringLiteral("\\\\/\\d{2}"),
                                     QStringLiteral("(?i)été"), QStringLiteral("[^]]/[a\\]/]")};
        return all[static_cast<qsizetype>(pick(static_cast<std::size_t>(all.size())))];
    }
    QString path()
    {
        return flip() ? QStringLiteral("$['a\\'b'][?@.c == \"\\\\d\"]") : QStringLiteral("$..items[0:2]");
    }

    checks::Comments around()
    {
        checks::Comments around{.above = comments()};
        if (m_random.bounded(4) == 0)
            around.beside = QStringLiteral("# why \"so\"");
        return around;
    }
    QStringList comments()
    {
        if (m_random.bounded(4) != 0)
            return {};
        return flip() ? QStringList{QStringLiteral("# one")}
                      : QStringList{QStringLiteral("#"), QStringLiteral("# GET x")};
    }

    bool flip() { return m_random.bounded(2) == 0; }
    std::size_t pick(std::size_t count)
    {
        return static_cast<std::size_t>(m_random.bounded(static_cast<quint32>(count)));
    }

    QRandomGenerator m_random;
};

} // namespace shipworthy::test
