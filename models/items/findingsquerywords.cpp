#include "items/findingsquerywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

#define MEANING(text) QT_TRANSLATE_NOOP("shipworthy::FindingsQuery", text)

constexpr std::array fields{
    QueryFieldSpec{QueryField::Severity, u"severity", ValueKind::Member, MEANING("critical to info"), "critical"},
    QueryFieldSpec{QueryField::Priority, u"priority", ValueKind::Member, MEANING("P0 to P4"), "P0"},
    QueryFieldSpec{QueryField::Status, u"status", ValueKind::Member, MEANING("what the team says"), "resolved"},
    QueryFieldSpec{QueryField::Evidence, u"evidence", ValueKind::Member, MEANING("what the status rests on"),
                   "claimed"},
    QueryFieldSpec{QueryField::Is, u"is", ValueKind::Member, MEANING("open, late, mine, a blocker …"), "late"},
    QueryFieldSpec{QueryField::Has, u"has", ValueKind::Member, MEANING("evidence, a note, an owner …"), "note"},
    QueryFieldSpec{QueryField::Owner, u"owner", ValueKind::Name, MEANING("who does it"), "Backend"},
    QueryFieldSpec{QueryField::System, u"system", ValueKind::Contained, MEANING("the service under audit"), "api"},
    QueryFieldSpec{QueryField::Document, u"document", ValueKind::Contained, MEANING("the file it stands in"), "audit"},
    QueryFieldSpec{QueryField::Section, u"section", ValueKind::Contained, MEANING("a heading above it"), "security"},
    QueryFieldSpec{QueryField::Category, u"category", ValueKind::Contained, MEANING("the kind of problem"), "security"},
    QueryFieldSpec{QueryField::Key, u"key", ValueKind::Exact, MEANING("its key, with * for any characters"), "SEC-*"},
    QueryFieldSpec{QueryField::Title, u"title", ValueKind::Contained, MEANING("words of its title"), "token"},
    QueryFieldSpec{QueryField::Text, u"text", ValueKind::Contained, MEANING("words anywhere in it"), "\"rate limit\""},
    QueryFieldSpec{QueryField::Note, u"note", ValueKind::Contained, MEANING("words of your note"), "waiting"},
    QueryFieldSpec{QueryField::Due, u"due", ValueKind::Day, MEANING("<14d, 2026-03-31, week"), "<14d"},
    QueryFieldSpec{QueryField::Effort, u"effort", ValueKind::Hours, MEANING("<4h, 2d, 1w"), "<4h"},
};

constexpr bool fieldsFollowTheEnum()
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (static_cast<std::size_t>(fields[i].field) != i)
            return false;
    }
    return true;
}
static_assert(fieldsFollowTheEnum());

struct IsWord {
    QueryWord word;
    bool (*holds)(const FindingFacts &, const QueryContext &);
};

bool isClaimOnly(const FindingFacts &f)
{
    return isDone(f.status) && (f.evidence == Evidence::Claimed || f.evidence == Evidence::Stale);
}

bool isDueSoon(const FindingFacts &f, QDate today)
{
    return f.isOpen() && f.due.isValid() && f.due >= today && f.due < today.addDays(7);
}

/// The names in an owner field: "DevOps + Backend" are two.
QStringList namesIn(const QString &owner)
{
    QStringList parts{owner.trimmed()};
    QString part;
    for (const QChar c : owner + u',') {
        if (c != u',' && c != u'+' && c != u'/' && c != u'&' && c != u';') {
            part += c;
            continue;
        }
        parts.append(part.trimmed());
        part.clear();
    }
    return parts;
}

constexpr std::array isSpecs{
    IsWord{{u"open", MEANING("not done, not waived, or contradicted")},
           [](const FindingFacts &f, const QueryContext &) { return f.isOpen(); }},
    IsWord{{u"done", MEANING("resolved or not applicable, not contradicted")},
           [](const FindingFacts &f, const QueryContext &) {
               return isDone(f.status) && f.evidence != Evidence::Contradicted;
           }},
    IsWord{{u"late", MEANING("not done and past its day")},
           [](const FindingFacts &f, const QueryContext &c) { return f.isLate(c.today); }},
    IsWord{{u"soon", MEANING("open and due within 7 days")},
           [](const FindingFacts &f, const QueryContext &c) { return isDueSoon(f, c.today); }},
    IsWord{{u"mine", MEANING("you are its owner")},
           [](const FindingFacts &f, const QueryContext &c) {
               return !c.me.isEmpty() && namesIn(f.owner).contains(c.me, Qt::CaseInsensitive);
           }},
    IsWord{{u"blocker", MEANING("critical or P0, and open")},
           [](const FindingFacts &f, const QueryContext &) { return f.isBlockerRated() && f.isOpen(); }},
    IsWord{{u"contradicted", MEANING("ticked, but something denies it")},
           [](const FindingFacts &f, const QueryContext &) { return f.evidence == Evidence::Contradicted; }},
    IsWord{{u"unproven", MEANING("done, but only claimed, or its evidence is old")},
           [](const FindingFacts &f, const QueryContext &) { return isClaimOnly(f); }},
    IsWord{{u"verified", MEANING("done and proven")},
           [](const FindingFacts &f, const QueryContext &) { return f.evidence == Evidence::Verified; }},
    IsWord{{u"waived", MEANING("its risk is accepted until a day to come")},
           [](const FindingFacts &f, const QueryContext &) { return f.waived; }},
    IsWord{{u"unrated", MEANING("neither severity nor priority")},
           [](const FindingFacts &f, const QueryContext &) { return !f.severity && !f.priority; }},
    IsWord{{u"new", MEANING("newly stated by the latest version of its document")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::New; }},
    IsWord{{u"changed", MEANING("reworded since the version before, or since it was decided")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::Changed || f.reworded; }},
    IsWord{{u"gone", MEANING("no longer stated by its document")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::Gone; }},
    IsWord{{u"misread", MEANING("dismissed: it is no finding. Only seen when asked for")},
           [](const FindingFacts &f, const QueryContext &) { return f.misread; }},
    IsWord{{u"task", MEANING("a task of a plan that no finding covers")},
           [](const FindingFacts &f, const QueryContext &) { return f.kind == ItemKind::Task; }},
};

struct HasWord {
    QueryWord word;
    bool (*holds)(const FindingFacts &);
};

constexpr std::array hasSpecs{
    HasWord{{u"evidence", MEANING("somebody attested it")}, [](const FindingFacts &f) { return f.attested; }},
    HasWord{{u"note", MEANING("a note of yours")}, [](const FindingFacts &f) { return !f.note.isEmpty(); }},
    HasWord{{u"owner", MEANING("an owner")}, [](const FindingFacts &f) { return !f.owner.isEmpty(); }},
    HasWord{{u"due", MEANING("a due day")}, [](const FindingFacts &f) { return f.due.isValid(); }},
    HasWord{{u"effort", MEANING("an estimate")}, [](const FindingFacts &f) { return f.effort.has_value(); }},
    HasWord{{u"key", MEANING("a key of its own")}, [](const FindingFacts &f) { return !f.key.isEmpty(); }},
    HasWord{{u"criteria", MEANING("acceptance criteria")},
            [](const FindingFacts &f) { return f.finding && !f.finding->acceptance.isEmpty(); }},
    HasWord{{u"fix", MEANING("a recommendation")},
            [](const FindingFacts &f) { return f.finding && !f.finding->recommendation.isEmpty(); }},
    HasWord{{u"location", MEANING("a place in the code")},
            [](const FindingFacts &f) { return f.finding && !f.finding->locations.isEmpty(); }},
    HasWord{{u"mention", MEANING("said elsewhere too")},
            [](const FindingFacts &f) { return f.finding && !f.finding->mentions.isEmpty(); }},
    HasWord{{u"waiver", MEANING("a waiver, in force or over")},
            [](const FindingFacts &f) { return f.waivedUntil.isValid(); }},
};

#undef MEANING

template <typename Specs> constexpr auto wordsOf(const Specs &specs)
{
    std::array<QueryWord, std::tuple_size_v<Specs>> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = specs[i].word;
    return words;
}
constexpr auto isWordList = wordsOf(isSpecs);
constexpr auto hasWordList = wordsOf(hasSpecs);

template <typename E> QStringList idsOf()
{
    QStringList ids;
    for (const auto &[member, id] : names<E>)
        ids.append(id.toString());
    return ids;
}

QStringList idsOf(std::span<const QueryWord> words)
{
    QStringList ids;
    for (const QueryWord &word : words)
        ids.append(word.id.toString());
    return ids;
}

bool isNegation(QChar c)
{
    return c == u'-' || c == u'\u2212'; // keyboards of phones and copied text give the true minus sign
}

/// Length of a field's name at \a at, without its colon; 0 where there is none. "https://…" is text, not a field.
int fieldLengthAt(const QString &text, int at)
{
    int end = at;
    while (end < text.size() && (text[end].isLetter() || text[end] == u'-'))
        ++end;
    const bool isField = end > at && end < text.size() && text[end] == u':';
    return isField && !QStringView(text).sliced(end).startsWith(u"://") ? end - at : 0;
}

/// Reads one token from \a at; \a at is no space.
QueryToken tokenAt(const QString &text, int at)
{
    QueryToken token;
    token.start = at;
    token.negated = isNegation(text[at]);
    at += token.negated ? 1 : 0;
    if (const int length = fieldLengthAt(text, at); length > 0) {
        token.fieldStart = at;
        token.fieldLength = length;
        at += length + 1;
    }
    QueryToken::Part part;
    part.start = at;
    bool inQuotes = false;
    const auto finishPart = [&] {
        part.length = at - part.start;
        token.values.append(part);
        part = {};
        part.start = at + 1;
    };
    for (; at < text.size() && (inQuotes || !text[at].isSpace()); ++at) {
        if (text[at] == u'"') {
            inQuotes = !inQuotes;
            part.quoted = true;
        } else if (text[at] == u',' && !inQuotes && token.fieldStart >= 0) {
            finishPart();
        } else {
            part.text += text[at];
        }
    }
    finishPart();
    token.openQuote = inQuotes;
    token.length = at - token.start;
    return token;
}

} // namespace

std::span<const QueryFieldSpec> queryFields()
{
    return fields;
}

const QueryFieldSpec &specOf(QueryField field)
{
    return fields[static_cast<std::size_t>(field)];
}

const QueryFieldSpec *queryField(QStringView id)
{
    const auto found = std::ranges::find_if(
        fields, [&](const QueryFieldSpec &spec) { return id.compare(spec.id, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList memberIds(QueryField field)
{
    switch (field) {
    case QueryField::Severity: return idsOf<Severity>();
    case QueryField::Priority: return idsOf<Priority>();
    case QueryField::Status: return idsOf<Status>();
    case QueryField::Evidence: return idsOf<Evidence>();
    case QueryField::Is: return idsOf(isWords());
    case QueryField::Has: return idsOf(hasWords());
    default: return {};
    }
}

std::span<const QueryWord> isWords()
{
    return isWordList;
}

std::span<const QueryWord> hasWords()
{
    return hasWordList;
}

bool holdsIs(int member, const FindingFacts &facts, const QueryContext &context)
{
    return isSpecs[static_cast<std::size_t>(member)].holds(facts, context);
}

bool holdsHas(int member, const FindingFacts &facts)
{
    return hasSpecs[static_cast<std::size_t>(member)].holds(facts);
}

QString meaningOf(const char *meaning)
{
    return QCoreApplication::translate("shipworthy::FindingsQuery", meaning);
}

bool mayBeAbsent(QueryField field)
{
    switch (field) {
    case QueryField::Severity:
    case QueryField::Priority:
    case QueryField::Owner:
    case QueryField::Category:
    case QueryField::Key:
    case QueryField::Note:
    case QueryField::Due:
    case QueryField::Effort: return true;
    default: return false;
    }
}

bool nameFits(const QString &owner, const QString &name)
{
    return namesIn(owner).contains(name, Qt::CaseInsensitive);
}

QList<QueryToken> tokensOf(const QString &text)
{
    QList<QueryToken> tokens;
    for (int at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(text, at));
        at = tokens.last().end();
    }
    return tokens;
}

} // namespace shipworthy
