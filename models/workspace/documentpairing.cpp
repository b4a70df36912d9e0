#include "workspace/documentpairing.h"

#include "domain/systemnames.h"
#include "revisions/criterion.h"
#include "revisions/matching.h"

#include <QSet>
#include <functional>

namespace shipworthy {
namespace {

QSet<QString> titlesOf(const AuditDocument &facts)
{
    QSet<QString> titles;
    for (const Item &item : itemsOf(facts))
        titles.insert(comparable(subjectOf(facts, item).title));
    return titles;
}

/// At least half of what the smaller one names is in the other.
bool speakOfTheSame(const AuditDocument &one, const AuditDocument &other)
{
    QSet<QString> common = titlesOf(one);
    const QSet<QString> others = titlesOf(other);
    const qsizetype smaller = std::min(common.size(), others.size());
    common.intersect(others);
    return smaller > 0 && 2 * common.size() >= smaller;
}

/// Title and system, as they are compared; empty without a title.
QString nameOf(const AuditDocument &facts)
{
    const QString title = comparable(facts.title);
    return title.isEmpty() ? QString() : title + u'\n' + systemNameFor(facts).toCaseFolded();
}

class Pairing {
public:
    Pairing(const QList<ReadDocument> &documents, const WorkspaceState &state)
        : m_documents(documents)
        , m_state(state)
        , m_pairs(documents.size())
        , m_settled(documents.size(), false)
    {
    }

    QList<DocumentId> run(const ImportChoices &choices)
    {
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            const auto chosen = choices.versionOf.constFind(m_documents[i].facts.path);
            if (chosen != choices.versionOf.cend())
                settle(i, m_state.document(*chosen) ? *chosen : DocumentId{});
        }
        pairWhere([](const AuditDocument &facts, const AuditDocument &earlier) { return facts.path == earlier.path; });
        pairWhere(
            [](const AuditDocument &facts, const AuditDocument &earlier) { return facts.sha256 == earlier.sha256; });
        for (const ImportedDocument &document : m_state.documents())
            m_byName[nameOf(*document.facts)].append(document.id);
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            if (!m_settled[i])
                settle(i, byName(m_documents[i].facts));
        }
        return m_pairs;
    }

private:
    void settle(qsizetype i, DocumentId id)
    {
        if (id.isValid() && m_taken.contains(id))
            return;
        m_pairs[i] = id;
        m_settled[i] = true;
        m_taken.insert(id);
    }

    void pairWhere(const std::function<bool(const AuditDocument &, const AuditDocument &)> &fits)
    {
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            for (const ImportedDocument &document : m_state.documents()) {
                if (!m_settled[i] && !m_taken.contains(document.id) && fits(m_documents[i].facts, *document.facts))
                    settle(i, document.id);
            }
        }
    }

    [[nodiscard]] DocumentId byName(const AuditDocument &facts) const
    {
        const QString name = nameOf(facts);
        const QList<DocumentId> named = m_byName.value(name);
        if (name.isEmpty() || named.size() != 1) // of two of that name nobody can know which
            return {};
        const DocumentId found = named.first();
        const bool fits = !m_taken.contains(found) && speakOfTheSame(facts, *m_state.document(found)->facts);
        return fits ? found : DocumentId{};
    }

    const QList<ReadDocument> &m_documents;
    const WorkspaceState &m_state;
    QList<DocumentId> m_pairs;
    QList<bool> m_settled;
    QSet<DocumentId> m_taken;
    QHash<QString, QList<DocumentId>> m_byName;
};

} // namespace

QList<DocumentId> pairDocuments(const QList<ReadDocument> &documents, const ImportChoices &choices,
                                const WorkspaceState &state)
{
    return Pairing(documents, state).run(choices);
}

} // namespace shipworthy
