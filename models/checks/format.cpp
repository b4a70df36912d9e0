#include "checks/format.h"

#include "checks/grammar.h"

#include <QLocale>
#include <cmath>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\r')
            out += "\\r"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c.unicode() < 0x20 || c == QChar(0x7f) || c == QChar(0x2028) || c == QChar(0x2029))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString betweenSlashes(const QString &pattern)
{
    QString out(u'/');
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern[at];
        if (c == u'\\' && at + 1 < pattern.size()) {
            out += c;
            out += pattern[++at];
        } else if (c == u'/') {
            out += "\\/"_L1;
        } else {
            out += c;
        }
    }
    return out + u'/';
}

QString number(double value)
{
    constexpr double exact = 1e15;
    if (std::abs(value) < exact && std::floor(value) == value)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString withComments(const QString &line, const Comments &comments, const QString &indent)
{
    QString out;
    for (const QString &comment : comments.above)
        out += indent + comment + u'\n';
    out += indent + line;
    if (!comments.beside.isEmpty())
        out += u' ' + comments.beside;
    return out + u'\n';
}

QString format(const Filter &filter)
{
    const FilterWord &word = wordFor(filter.kind);
    switch (word.argument) {
    case Argument::Index:
    case Argument::Fraction: return QString(word.word) + u' ' + number(filter.number);
    case Argument::Percent: return QString(word.word) + u'(' + number(filter.number) + u')';
    case Argument::Text: return QString(word.word) + u' ' + quoted(filter.text);
    case Argument::Selector: return QString(word.word) + u' ' + format(filter.selector);
    default: return QString(word.word);
    }
}

QString secretOrText(const Option &option)
{
    return option.secret.isEmpty() ? quoted(option.value) : u"secret(%1)"_s.arg(option.secret);
}

} // namespace

QString format(const Literal &literal)
{
    switch (literal.kind) {
    case Literal::Kind::Text: return quoted(literal.text);
    case Literal::Kind::Number: return number(literal.number) + wordFor(literal.unit);
    case Literal::Kind::True: return u"true"_s;
    case Literal::Kind::False: return u"false"_s;
    case Literal::Kind::Null: return u"null"_s;
    }
    return {};
}

QString format(const Selector &selector)
{
    if (selector.labels.isEmpty())
        return selector.name;
    QStringList labels;
    for (const Selector::Label &label : selector.labels)
        labels += label.name + wordFor(label.relation) + quoted(label.value);
    return selector.name + u'{' + labels.join(", "_L1) + u'}';
}

QString format(const Query &query)
{
    const QueryWord &word = wordFor(query.kind);
    switch (word.argument) {
    case Argument::Text:
    case Argument::TlsFact: return QString(word.word) + u' ' + quoted(query.text);
    case Argument::OptionalText:
        return query.text.isEmpty() ? QString(word.word) : QString(word.word) + u' ' + quoted(query.text);
    case Argument::Expression: return QString(word.word) + u' ' + betweenSlashes(query.text);
    case Argument::OptionalPhase:
        return query.phase ? QString(word.word) + u' ' + wordFor(*query.phase) : QString(word.word);
    case Argument::Selector: return QString(word.word) + u' ' + format(query.selector.value_or(Selector()));
    case Argument::Artifact:
        return QString(word.word) + u' ' + quoted(query.text) + u' ' + query.format + u' ' + quoted(query.fact);
    default: return QString(word.word);
    }
}

QString format(const Predicate &predicate)
{
    const PredicateWord &word = wordFor(predicate.kind);
    QString out = predicate.negated ? u"not "_s + word.word : QString(word.word);
    if (word.argument == Argument::Expression)
        out += u' ' + betweenSlashes(predicate.value.text);
    else if (word.argument != Argument::None)
        out += u' ' + format(predicate.value);
    return out;
}

QString format(const Assertion &assertion)
{
    QString out = format(assertion.query);
    for (const Filter &filter : assertion.filters)
        out += u' ' + format(filter);
    return out + u' ' + format(assertion.predicate);
}

QString format(const Line &line)
{
    const QString lead = line.isWarning ? u"warn "_s : QString();
    if (line.join == Line::Join::One)
        return withComments(lead + format(line.assertions[0]), line.assertions[0].comments, {});
    const auto join = line.join == Line::Join::All ? "all"_L1 : line.join == Line::Join::Any ? "any"_L1 : "none"_L1;
    const QString indent = u"    "_s;
    QString out = withComments(lead + join + " {"_L1, line.comments, {});
    for (const Assertion &assertion : line.assertions)
        out += withComments(format(assertion), assertion.comments, indent);
    for (const QString &comment : line.closing)
        out += indent + comment + u'\n';
    return out + "}\n"_L1;
}

QString format(const Option &option)
{
    const OptionWord &word = wordFor(option.kind);
    switch (word.argument) {
    case Argument::None: return QString(word.word);
    case Argument::Text: return QString(word.word) + u' ' + quoted(option.text);
    case Argument::Name: return QString(word.word) + u' ' + option.text;
    case Argument::SecretOrText: return QString(word.word) + u' ' + secretOrText(option);
    case Argument::HeaderValue: return QString(word.word) + u' ' + quoted(option.text) + ": "_L1 + secretOrText(option);
    case Argument::FollowMode:
        return QString(word.word) + u' ' + wordFor(option.follow) +
               (option.follow == Follow::Never ? QString() : u' ' + format(option.amount));
    default: return QString(word.word) + u' ' + format(option.amount);
    }
}

QString format(const Check &check)
{
    QString out;
    if (!check.method.isEmpty())
        out += withComments(check.method + u' ' + check.url, check.comments, {});
    for (const Option &option : check.options)
        out += withComments(format(option), option.comments, {});
    for (const Line &line : check.lines)
        out += format(line);
    return out;
}

QString format(const CheckFile &file)
{
    QStringList paragraphs;
    for (const Check &check : file.checks)
        paragraphs += format(check);
    if (!file.closing.isEmpty())
        paragraphs += file.closing.join(u'\n') + u'\n';
    return paragraphs.join(u'\n');
}

QString onOneLine(const Line &line)
{
    QStringList parts;
    for (const Assertion &assertion : line.assertions)
        parts.append(format(assertion).trimmed());
    const QString start = line.isWarning ? QStringLiteral("warn ") : QString();
    const auto group = [&](const QString &word) {
        return QStringLiteral("%1%2 { %3 }").arg(start, word, parts.join(QStringLiteral(" ; ")));
    };
    switch (line.join) {
    case Line::Join::One: return start + parts.value(0);
    case Line::Join::All: return group(QStringLiteral("all"));
    case Line::Join::Any: return group(QStringLiteral("any"));
    case Line::Join::None: return group(QStringLiteral("none"));
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy::checks
