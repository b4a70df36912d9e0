#include "suggestions/draft.h"

#include "checks/format.h"
#include "checks/parser.h"

#include <QCryptographicHash>
#include <algorithm>
#include <map>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace suggestions;

/// A statement of one of the documents, read.
struct Read {
    const ImportedDocument *document = nullptr;
    Reading reading;
    QList<ItemId> items;

    /// The items that \a draft proves: not those of which it is one step among others about other things.
    [[nodiscard]] QList<ItemId> provenBy(const Draft &draft) const
    {
        const bool isProven = !reading.statement().isPart || draft.isOfTopic || reading.isOfTopic();
        return isProven ? items : QList<ItemId>();
    }
};

/// What is to become a suggestion, with the statements that ask for it.
struct Joined {
    Draft draft;
    QList<const Read *> from;
    QList<ItemId> items;
};

/// Letters and digits alone: how a sentence is found again whatever marks stand around its words.
QString bare(const QString &text)
{
    QString all;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            all += c.toCaseFolded();
    }
    return all;
}

/// The tick that stands for a fact; nothing for one that people set aside.
class Ticks {
public:
    Ticks(const WorkspaceState &state, SystemId system)
        : m_state(state)
    {
        for (const Item &item : state.items()) {
            if (item.system == system && item.presence != Presence::Gone)
                m_items.emplace(key(item.document, {item.kind, item.phase, item.index}), &item);
        }
    }

    /// False where the fact is no criterion any more.
    bool add(DocumentId document, const FactRef &fact, QList<ItemId> &items) const
    {
        const auto found = m_items.find(key(document, fact));
        if (found == m_items.end())
            return true;
        const Item *item = found->second;
        if (item->state.misread || item->state.status == Status::NotApplicable)
            return false;
        QList<ItemId> ticked{item->id};
        if (item->kind == ItemKind::ChecklistItem)
            ticked = {m_state.tickTarget(*item)};
        else if (item->kind == ItemKind::Task && !m_state.coveredBy(*item).isEmpty())
            ticked = m_state.coveredBy(*item); // their status is the task's
        for (const ItemId id : std::as_const(ticked)) {
            if (id.isValid() && !items.contains(id))
                items.append(id);
        }
        return true;
    }

private:
    using Key = std::tuple<qint64, int, int, int>;
    static Key key(DocumentId document, const FactRef &fact)
    {
        return {document.value, static_cast<int>(fact.kind), fact.kind == ItemKind::Task ? fact.phase : -1, fact.index};
    }
    const WorkspaceState &m_state;
    std::map<Key, const Item *> m_items;
};

std::vector<Read> readAll(const WorkspaceState &state, SystemId system, ServiceFacts &facts)
{
    std::vector<Read> all;
    const Ticks ticks(state, system);
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (Statement &statement : statementsOf(*document.facts)) {
            QList<ItemId> items;
            const bool counts = std::ranges::all_of(
                statement.facts, [&](const FactRef &fact) { return ticks.add(document.id, fact, items); });
            Reading reading(std::move(statement));
            if (!counts)
                continue;
            learn(reading, facts);
            if (reading.isEmpty())
                continue;
            if (reading.role() == Role::Endpoint || !reading.isUnprovable())
                all.push_back({&document, std::move(reading), items});
        }
    }
    return all;
}

Drafts draftsOf(const Reading &reading, const ServiceFacts &facts)
{
    Drafts drafts;
    for (const auto rules : {addHealthDrafts, addTransportDrafts, addPageDrafts, addAccessDrafts, addLimitDrafts,
                             addApiDrafts, addFigureDrafts, addFileDrafts})
        rules(reading, facts, drafts);
    return drafts;
}

void addMissing(QStringList &to, const QStringList &from)
{
    for (const QString &one : from) {
        if (!to.contains(one))
            to.append(one);
    }
}

/// Options differ where one statement says more than another, "failureThreshold 3"; two values of one option do not.
bool canUnite(const QStringList &one, const QStringList &other)
{
    return std::ranges::all_of(other, [&one](const QString &option) {
        const QString word = option.section(u' ', 0, 0) + u' ';
        return one.contains(option) ||
               std::ranges::none_of(one, [&word](const QString &known) { return (known + u' ').startsWith(word); });
    });
}

void join(Joined &joined, const Draft &draft, const Read &read)
{
    if (!joined.from.contains(&read))
        joined.from.append(&read);
    for (const ItemId item : read.provenBy(draft)) {
        if (!joined.items.contains(item))
            joined.items.append(item);
    }
    if (!draft.isWhole || draft.isVague)
        return;
    addMissing(joined.draft.options, draft.options);
    addMissing(joined.draft.lines, draft.lines);
    if (draft.assumptions.isEmpty())
        joined.draft.assumptions.clear(); // somebody states what was a guess before
}

/// True when both ask the same: of the same address, and the same of it, or several things of it for the same item.
bool isSame(const Joined &joined, const Draft &draft, const QList<ItemId> &items)
{
    if (joined.draft.question != draft.question || joined.draft.request != draft.request ||
        !canUnite(joined.draft.options, draft.options))
        return false;
    return joined.draft.lines == draft.lines ||
           (!items.isEmpty() && joined.items == items && draft.question.startsWith("components"_L1));
}

QList<Joined> joinedFrom(const std::vector<Read> &all, const ServiceFacts &facts)
{
    QList<Joined> result;
    QList<std::pair<Draft, const Read *>> open;
    QList<std::pair<Draft, const Read *>> vague;
    QHash<QString, QList<qsizetype>> places; ///< by question
    const auto take = [&](const Draft &draft, const Read &read) {
        QList<qsizetype> &same = places[draft.question];
        const auto known =
            std::ranges::find_if(same, [&](qsizetype at) { return isSame(result[at], draft, read.items); });
        if (known != same.end()) {
            join(result[*known], draft, read);
        } else {
            same.append(result.size());
            result.append({draft, {&read}, read.provenBy(draft)});
        }
    };
    for (const Read &read : all) {
        for (const Draft &draft : draftsOf(read.reading, facts)) {
            if (!draft.isWhole)
                open.append({draft, &read});
            else if (draft.isVague)
                vague.append({draft, &read});
            else
                take(draft, read);
        }
    }
    for (const auto &[draft, read] : std::as_const(vague)) {
        const QList<qsizetype> same = places.value(draft.question);
        if (same.size() == 1)
            join(result[same.constFirst()], draft, *read);
        else
            take(draft, *read);
    }
    for (const auto &[draft, read] : std::as_const(open)) {
        const QList<qsizetype> same = places.value(draft.question);
        if (same.size() == 1)
            join(result[same.constFirst()], draft, *read);
    }
    return result;
}

/// The draft as a check; nothing where its words do not make one.
std::optional<QString> textOfDraft(const Draft &draft)
{
    const QString request = draft.request.isEmpty() ? QString() : draft.request + u'\n';
    const auto parsed = checks::parseChecks(request + (draft.options + draft.lines).join(u'\n') + u'\n');
    if (!parsed || parsed->checks.size() != 1)
        return std::nullopt;
    return checks::format(parsed->checks.constFirst());
}

/// Finds the lines of sentences in the text of their document, each text cut once.
class SourceLines {
public:
    explicit SourceLines(const TextOfDocument &textOf)
        : m_textOf(textOf)
    {
    }

    int lineOf(const Read &read)
    {
        const LineRange lines = read.reading.statement().lines;
        if (lines.first == lines.last || !m_textOf)
            return lines.first;
        const QStringList &text = linesOf(*read.document);
        const QString wanted = bare(read.reading.statement().text);
        for (const qsizetype length : {wanted.size(), qsizetype(40), qsizetype(20)}) {
            const QString start = wanted.left(length);
            for (int line = lines.first; line <= std::min(lines.last, int(text.size())) && !start.isEmpty(); ++line) {
                if (text[line - 1].contains(start))
                    return line;
            }
        }
        return lines.first;
    }

private:
    const QStringList &linesOf(const ImportedDocument &document)
    {
        auto known = m_lines.find(document.id);
        if (known == m_lines.end()) {
            QStringList lines = m_textOf(document).split(u'\n');
            for (QString &line : lines)
                line = bare(line);
            known = m_lines.insert(document.id, lines);
        }
        return *known;
    }

    const TextOfDocument &m_textOf;
    QHash<DocumentId, QStringList> m_lines;
};

/// A task and the finding that it restates are one source, and so are a row and the address in it.
void addSource(const CriterionSource &source, bool isPath, QList<CriterionSource> &sources)
{
    const bool isKnown = std::ranges::any_of(sources, [&](const CriterionSource &known) {
        return known.document == source.document && known.line == source.line &&
               (isPath || bare(known.sentence) == bare(source.sentence));
    });
    if (!isKnown)
        sources.append(source);
}

QString keyOf(const QString &text, const QString &sentence)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(text.toUtf8());
    hash.addData(bare(sentence).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(20));
}

} // namespace

QList<SuggestedCheck> suggestedChecks(const WorkspaceState &state, SystemId system, const TextOfDocument &textOf)
{
    ServiceFacts facts;
    const std::vector<Read> all = readAll(state, system, facts);
    SourceLines lines(textOf);
    QList<SuggestedCheck> suggestions;
    for (const Joined &joined : joinedFrom(all, facts)) {
        const auto text = textOfDraft(joined.draft);
        if (!text)
            continue;
        SuggestedCheck suggestion{.name = joined.draft.name,
                                  .text = *text,
                                  .reason = joined.draft.reason,
                                  .items = joined.items,
                                  .needs = joined.draft.needs,
                                  .assumptions = joined.draft.assumptions,
                                  .isIntrusive = joined.draft.isIntrusive};
        for (const Read *read : joined.from)
            addSource({read->document->id, lines.lineOf(*read), read->reading.statement().text},
                      read->reading.role() == Role::Endpoint, suggestion.sources);
        std::ranges::stable_sort(suggestion.sources, {},
                                 [](const CriterionSource &one) { return std::pair(one.document, one.line); });
        suggestion.key = keyOf(*text, suggestion.sources.constFirst().sentence);
        suggestions.append(suggestion);
    }
    std::ranges::stable_sort(suggestions, {}, [](const SuggestedCheck &one) {
        return std::pair(one.sources.constFirst().document, one.sources.constFirst().line);
    });
    return suggestions;
}

} // namespace shipworthy
