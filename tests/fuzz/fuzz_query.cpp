#include "fuzz/fuzzinput.h"
#include "items/findingsquery.h"

using namespace shipworthy;

namespace {

FindingFacts facts()
{
    FindingFacts facts;
    facts.key = QStringLiteral("DOCK-01");
    facts.title = QStringLiteral("Berths are booked twice");
    facts.owner = QStringLiteral("Harbour team");
    facts.severity = Severity::High;
    facts.due = QDate(2026, 3, 8);
    facts.effort = Effort{QStringLiteral("2 days"), 16, 16};
    return facts;
}

} // namespace

/// What a user types is a query or says where it is wrong; a term that is added is there, and can be taken out again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const FindingsQuery query = FindingsQuery::parse(text);
    static const FindingFacts known = facts();
    const QueryContext context{QDate(2026, 3, 3), QStringLiteral("mara")};
    (void)query.accepts(known, context);
    (void)query.accepts({}, context);
    fuzz::require(query == FindingsQuery::parse(text), QStringLiteral("parsing says the same twice"));
    if (query.state() == QueryState::Invalid) {
        const QueryProblem &problem = query.problem();
        fuzz::require(problem.column >= 0 && problem.length >= 0 && problem.column + problem.length <= text.size(),
                      QStringLiteral("the problem is within the text"));
        fuzz::require(!problem.reason.isEmpty(), QStringLiteral("a problem has a reason"));
    }
    const QString late = QStringLiteral("is:late");
    if (query.state() == QueryState::Valid) {
        fuzz::require(hasTerm(withTerm(text, late), late), QStringLiteral("a term that is added is there"));
        fuzz::require(!hasTerm(withoutTerm(text, late), late), QStringLiteral("a term that is taken out is gone"));
    }
    const QString key = QStringLiteral("key:") + quotedValue(text);
    fuzz::require(FindingsQuery::parse(key).state() != QueryState::Invalid || text.trimmed().isEmpty() ||
                      text.contains(u'"'),
                  QStringLiteral("a quoted value is a value"));
    return 0;
}
