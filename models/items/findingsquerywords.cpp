#include "items/findingsquerywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr std::array fields{
    QueryFieldSpec{QueryField::Severity, u"severity", ValueKind::Member, QT_TR_NOOP("critical to info"), "critical"},
    QueryFieldSpec{QueryField::Priority, u"priority", ValueKind::Member, QT_TR_NOOP("P0 to P4"), "P0"},
    QueryFieldSpec{QueryField::Status, u"status", ValueKind::Member, QT_TR_NOOP("what the team says"), "resolved"},
    QueryFieldSpec{QueryField::Evidence, u"evidence", ValueKind::Member, QT_TR_NOOP("what the status rests on"),
                   "claimed"},
    QueryFieldSpec{QueryField::Is, u"is", ValueKind::Member, QT_TR_NOOP("open, late, mine, a blocker …"), "late"},
    QueryFieldSpec{QueryField::Has, u"has", ValueKind::Member, QT_TR_NOOP("evidence, a note, an owner …"), "note"},
    QueryFieldSpec{QueryField::Owner, u"owner", ValueKind::Name, QT_TR_NOOP("who does it"), "Backend"},
    QueryFieldSpec{QueryField::System, u"system", ValueKind::Contained, QT_TR_NOOP("the service under audit"), "api"},
    QueryFieldSpec{QueryField::Document, u"document", ValueKind::Contained, QT_TR_NOOP("the file it stands in"),
                   "audit"},
    QueryFieldSpec{QueryField::Section, u"section", ValueKind::Contained, QT_TR_NOOP("a heading above it"), "security"},
    QueryFieldSpec{QueryField::Category, u"category", ValueKind::Contained, QT_TR_NOOP("the kind of problem"),
                   "security"},
    QueryFieldSpec{QueryField::Key, u"key", ValueKind::Exact, QT_TR_NOOP("its key, with * for any characters"),
                   "SEC-*"},
    QueryFieldSpec{QueryField::Title, u"title", ValueKind::Contained, QT_TR_NOOP("words of its title"), "token"},
    QueryFieldSpec{QueryField::Text, u"text", ValueKind::Contained, QT_TR_NOOP("words anywhere in it"),
                   "\"rate limit\""},
    QueryFieldSpec{QueryField::Note, u"note", ValueKind::Contained, QT_TR_NOOP("words of your note"), "waiting"},
    QueryFieldSpec{QueryField::Due, u"due", ValueKind::Day, QT_TR_NOOP("<14d, 2026-03-31, week"), "<14d"},
    QueryFieldSpec{QueryField::Effort, u"effort", ValueKind::Hours, QT_TR_NOOP("<4h, 2d, 1w"), "<4h"},
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
    IsWord{{u"open", QT_TR_NOOP("not done, not accepted, or contradicted")},
           [](const FindingFacts &f, const QueryContext &) { return f.isOpen(); }},
    IsWord{{u"done", QT_TR_NOOP("resolved or not applicable, not contradicted")},
           [](const FindingFacts &f, const QueryContext &) {
               return isDone(f.status) && f.evidence != Evidence::Contradicted;
           }},
    IsWord{{u"late", QT_TR_NOOP("open and past its day")},
           [](const FindingFacts &f, const QueryContext &c) { return f.isLate(c.today); }},
    IsWord{{u"soon", QT_TR_NOOP("open and due within 7 days")},
           [](const FindingFacts &f, const QueryContext &c) { return isDueSoon(f, c.today); }},
    IsWord{{u"mine", QT_TR_NOOP("you are its owner")},
           [](const FindingFacts &f, const QueryContext &c) {
               return !c.me.isEmpty() && namesIn(f.owner).contains(c.me, Qt::CaseInsensitive);
           }},
    IsWord{{u"blocker", QT_TR_NOOP("critical or P0, and open")},
           [](const FindingFacts &f, const QueryContext &) { return f.isBlockerRated() && f.isOpen(); }},
    IsWord{{u"contradicted", QT_TR_NOOP("ticked, but something denies it")},
           [](const FindingFacts &f, const QueryContext &) { return f.evidence == Evidence::Contradicted; }},
    IsWord{{u"unproven", QT_TR_NOOP("done, but only claimed, or its evidence is old")},
           [](const FindingFacts &f, const QueryContext &) { return isClaimOnly(f); }},
    IsWord{{u"verified", QT_TR_NOOP("done and proven")},
           [](const FindingFacts &f, const QueryContext &) { return f.evidence == Evidence::Verified; }},
    IsWord{{u"waived", QT_TR_NOOP("its risk is accepted until a day to come")},
           [](const FindingFacts &f, const QueryContext &) { return f.waived; }},
    IsWord{{u"unrated", QT_TR_NOOP("neither severity nor priority")},
           [](const FindingFacts &f, const QueryContext &) { return !f.severity && !f.priority; }},
    IsWord{{u"new", QT_TR_NOOP("newly stated by the latest version of its document")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::New; }},
    IsWord{{u"changed", QT_TR_NOOP("reworded since the version before, or since it was decided")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::Changed || f.reworded; }},
    IsWord{{u"gone", QT_TR_NOOP("no longer stated by its document")},
           [](const FindingFacts &f, const QueryContext &) { return f.presence == Presence::Gone; }},
    IsWord{{u"misread", QT_TR_NOOP("dismissed: it is no finding. Only seen when asked for")},
           [](const FindingFacts &f, const QueryContext &) { return f.misread; }},
    IsWord{{u"task", QT_TR_NOOP("a task of a plan that no finding covers")},
           [](const FindingFacts &f, const QueryContext &) { return f.kind == ItemKind::Task; }},
};

struct HasWord {
    QueryWord word;
    bool (*holds)(const FindingFacts &);
};

constexpr std::array hasSpecs{
    HasWord{{u"evidence", QT_TR_NOOP("somebody attested it")}, [](const FindingFacts &f) { return f.attested; }},
    HasWord{{u"note", QT_TR_NOOP("a note of yours")}, [](const FindingFacts &f) { return !f.note.isEmpty(); }},
    HasWord{{u"owner", QT_TR_NOOP("an owner")}, [](const FindingFacts &f) { return !f.owner.isEmpty(); }},
    HasWord{{u"due", QT_TR_NOOP("a due day")}, [](const FindingFacts &f) { return f.due.isValid(); }},
    HasWord{{u"effort", QT_TR_NOOP("an estimate")}, [](const FindingFacts &f) { return f.effort.has_value(); }},
    HasWord{{u"key", QT_TR_NOOP("a key of its own")}, [](const FindingFacts &f) { return !f.key.isEmpty(); }},
    HasWord{{u"criteria", QT_TR_NOOP("acceptance criteria")},
            [](const FindingFacts &f) { return f.finding && !f.finding->acceptance.isEmpty(); }},
    HasWord{{u"fix", QT_TR_NOOP("a recommendation")},
            [](const FindingFacts &f) { return f.finding && !f.finding->recommendation.isEmpty(); }},
    HasWord{{u"location", QT_TR_NOOP("a place in the code")},
            [](const FindingFacts &f) { return f.finding && !f.finding->locations.isEmpty(); }},
    HasWord{{u"mention", QT_TR_NOOP("said elsewhere too")},
            [](const FindingFacts &f) { return f.finding && !f.finding->mentions.isEmpty(); }},
    HasWord{{u"waiver", QT_TR_NOOP("a waiver, in force or over")},
            [](const FindingFacts &f) { return f.waivedUntil.isValid(); }},
    HasWord{{u"duplicates", QT_TR_NOOP("several documents say it; it counts once")},
            [](const FindingFacts &f) { return !f.sources.isEmpty(); }},
};

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
