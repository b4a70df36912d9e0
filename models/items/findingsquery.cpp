#include "items/findingsquery.h"

#include "base/caseless.h"
#include "items/findingsqueryvalues.h"
#include "items/findingsquerywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FindingsQuery", text);
}

/// True when \a text matches \a pattern, where * stands for any characters. Case-folded; linear but for the stars.
bool globFits(QStringView text, QStringView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && text[t].toCaseFolded() == pattern[p].toCaseFolded()) {
            ++t;
            ++p;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

/// Whether that text of one of its duplicates fits.
template <typename Fits> bool anySource(const FindingFacts &f, QString FindingSource::*text, Fits fits)
{
    return std::ranges::any_of(f.sources, [&](const FindingSource &source) { return fits(source.*text); });
}

template <typename Fits> bool anyText(const FindingFacts &f, Fits fits)
{
    if (anySource(f, &FindingSource::title, fits))
        return true;
    if (fits(f.key) || fits(f.title) || fits(f.owner) || fits(f.category) || fits(f.note))
        return true;
    if (f.task)
        return std::ranges::any_of(f.task->steps, fits);
    if (!f.finding)
        return false;
    const Finding &said = *f.finding;
    return fits(said.description) || fits(said.cause) || fits(said.scenario) || fits(said.impact) ||
           fits(said.recommendation) || fits(said.resolution) || std::ranges::any_of(said.acceptance, fits) ||
           std::ranges::any_of(said.locations, [&](const Location &location) { return fits(location.path); });
}

/// Whether any text of \a field fits.
template <typename Fits> bool textFits(QueryField field, const FindingFacts &f, Fits fits)
{
    switch (field) {
    case QueryField::Owner: return fits(f.owner);
    case QueryField::System: return fits(f.systemName) || anySource(f, &FindingSource::systemName, fits);
    case QueryField::Document: return fits(f.documentName) || anySource(f, &FindingSource::documentName, fits);
    case QueryField::Section: return std::ranges::any_of(f.section, fits);
    case QueryField::Category: return fits(f.category);
    case QueryField::Key: return fits(f.key);
    case QueryField::Title: return fits(f.title) || anySource(f, &FindingSource::title, fits);
    case QueryField::Note: return fits(f.note);
    case QueryField::Text: return anyText(f, fits);
    default: return false;
    }
}

bool isAbsent(QueryField field, const FindingFacts &f)
{
    switch (field) {
    case QueryField::Severity: return !f.severity;
    case QueryField::Priority: return !f.priority;
    case QueryField::Owner: return f.owner.isEmpty();
    case QueryField::Category: return f.category.isEmpty();
    case QueryField::Key: return f.key.isEmpty();
    case QueryField::Note: return f.note.isEmpty();
    case QueryField::Due: return !f.due.isValid();
    case QueryField::Effort: return !f.effort;
    default: return false;
    }
}

bool memberFits(QueryField field, int member, const FindingFacts &f, const QueryContext &context)
{
    switch (field) {
    case QueryField::Severity: return f.severity && static_cast<int>(*f.severity) == member;
    case QueryField::Priority: return f.priority && static_cast<int>(*f.priority) == member;
    case QueryField::Status: return static_cast<int>(f.status) == member;
    case QueryField::Evidence: return static_cast<int>(f.evidence) == member;
    case QueryField::Is: return holdsIs(member, f, context);
    case QueryField::Has: return holdsHas(member, f);
    default: return false;
    }
}

bool rangeFits(QueryField field, const QueryValue &value, const FindingFacts &f, const QueryContext &context)
{
    if (isAbsent(field, f))
        return false;
    double amount = 0;
    if (field == QueryField::Effort)
        amount = f.effort->minHours;
    else
        amount = static_cast<double>(value.relative ? context.today.daysTo(f.due) : f.due.toJulianDay());
    return (!value.low || amount >= *value.low) && (!value.high || amount <= *value.high);
}

bool wordFits(QueryField field, const QueryValue &word, const FindingFacts &f)
{
    switch (specOf(field).kind) {
    case ValueKind::Name: return nameFits(f.owner, word.text);
    case ValueKind::Exact: return f.key.compare(word.text, Qt::CaseInsensitive) == 0;
    default: return textFits(field, f, [&](const QString &text) { return containsCaseless(text, word.caseless); });
    }
}

/// A single word that is looked for inside texts.
const QueryValue *searchedWord(const QueryTerm &term)
{
    const ValueKind kind = specOf(term.field).kind;
    const bool isSearched = kind != ValueKind::Name && kind != ValueKind::Exact && !term.negated;
    const bool isWord = term.values.size() == 1 && term.values.first().kind == QueryValue::Kind::Text;
    return isSearched && isWord ? &term.values.first() : nullptr;
}

bool implies(const QueryTerm &narrow, const QueryTerm &wide)
{
    if (narrow == wide)
        return true;
    const QueryValue *word = searchedWord(narrow);
    const QueryValue *part = searchedWord(wide);
    return narrow.field == wide.field && word && part && word->caseless.contains(part->caseless);
}

bool valueFits(QueryField field, const QueryValue &value, const FindingFacts &f, const QueryContext &context)
{
    switch (value.kind) {
    case QueryValue::Kind::Absent: return isAbsent(field, f);
    case QueryValue::Kind::Member: return memberFits(field, value.member, f, context);
    case QueryValue::Kind::Range: return rangeFits(field, value, f, context);
    case QueryValue::Kind::Pattern:
        return textFits(field, f, [&](const QString &text) { return globFits(text, value.text); });
    case QueryValue::Kind::Text: return wordFits(field, value, f);
    }
    Q_UNREACHABLE();
}

/// Reads one token; what is not there yet is Incomplete only at the very end of the text.
struct TokenReader {
    const QString &text;
    const QueryToken &token;
    bool atEnd; ///< nothing but spaces follows

    [[nodiscard]] ReadValue unknownField() const
    {
        const QString name = text.sliced(token.fieldStart, token.fieldLength);
        return {QueryState::Invalid, {}, {token.fieldStart, token.fieldLength, unknownFieldReason(name)}};
    }

    [[nodiscard]] ReadValue read(QueryTerm &term) const
    {
        const QueryFieldSpec *spec = nullptr;
        if (token.fieldStart >= 0) {
            spec = queryField(QStringView(text).sliced(token.fieldStart, token.fieldLength));
            if (!spec)
                return unknownField();
        }
        term.field = spec ? spec->field : QueryField::Text;
        term.negated = token.negated;
        if (token.openQuote)
            return {QueryState::Incomplete, {}, {token.end(), 0, tr("a closing \" is missing")}};
        for (const QueryToken::Part &part : token.values) {
            ReadValue read = readPart(term.field, part);
            if (read.state != QueryState::Valid)
                return read;
            if (read.value.kind == QueryValue::Kind::Text)
                read.value.caseless = caseless(read.value.text);
            term.values.append(read.value);
        }
        return {QueryState::Valid, {}, {}};
    }

private:
    [[nodiscard]] ReadValue readPart(QueryField field, const QueryToken::Part &part) const
    {
        const bool isLast = atEnd && part.start + part.length == token.end();
        const bool stillTyping = isLast && token.end() == text.size();
        if (part.text.isEmpty()) {
            const QString reason = token.fieldStart >= 0 ? missingValueReason(field) : tr("a word is missing");
            return {isLast ? QueryState::Incomplete : QueryState::Invalid, {}, {part.start, part.length, reason}};
        }
        ReadValue read = readValue(field, part.text, part.quoted, token.fieldStart < 0);
        if (read.state == QueryState::Incomplete && !stillTyping)
            read.state = QueryState::Invalid;
        read.problem.column = part.start;
        read.problem.length = part.length;
        return read;
    }
};

} // namespace

FindingsQuery FindingsQuery::parse(const QString &text)
{
    FindingsQuery query;
    const QList<QueryToken> tokens = tokensOf(text);
    if (!tokens.isEmpty())
        query.m_state = QueryState::Valid;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QueryTerm term;
        const ReadValue read = TokenReader{text, tokens[i], i == tokens.size() - 1}.read(term);
        if (read.state == QueryState::Valid) {
            query.m_terms.append(term);
            continue;
        }
        query.m_state = read.state;
        query.m_problem = read.problem;
        break;
    }
    return query;
}

bool FindingsQuery::asksForMisread() const
{
    const auto misread = static_cast<int>(memberIds(QueryField::Is).indexOf(QLatin1String("misread")));
    return std::ranges::any_of(m_terms, [misread](const QueryTerm &term) {
        return term.field == QueryField::Is &&
               std::ranges::find(term.values, misread, &QueryValue::member) != term.values.end();
    });
}

bool FindingsQuery::accepts(const FindingFacts &facts, const QueryContext &context) const
{
    if (facts.misread && !asksForMisread())
        return false;
    return std::ranges::all_of(m_terms, [&](const QueryTerm &term) {
        const bool fits = std::ranges::any_of(
            term.values, [&](const QueryValue &value) { return valueFits(term.field, value, facts, context); });
        return fits != term.negated;
    });
}

bool FindingsQuery::narrows(const FindingsQuery &wider) const
{
    return asksForMisread() == wider.asksForMisread() && std::ranges::all_of(wider.m_terms, [this](const auto &wide) {
               return std::ranges::any_of(m_terms, [&wide](const QueryTerm &narrow) { return implies(narrow, wide); });
           });
}

bool hasTerm(const QString &text, const QString &term)
{
    const QList<QueryToken> tokens = tokensOf(text);
    return std::ranges::any_of(tokens, [&](const QueryToken &token) {
        return QStringView(text).sliced(token.start, token.length).compare(term, Qt::CaseInsensitive) == 0;
    });
}

QString withTerm(const QString &text, const QString &term)
{
    if (hasTerm(text, term))
        return text;
    const QString rest = text.trimmed();
    return rest.isEmpty() ? term : rest + u' ' + term;
}

QString withoutTerm(const QString &text, const QString &term)
{
    QStringList kept;
    for (const QueryToken &token : tokensOf(text)) {
        const QString word = text.sliced(token.start, token.length);
        if (word.compare(term, Qt::CaseInsensitive) != 0)
            kept.append(word);
    }
    return kept.join(u' ');
}

QString quotedValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'*' || c == u'"';
    });
    // The grammar has no escape: a quote inside a value is left out, the rest still finds it as contained text.
    return isPlain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace shipworthy
