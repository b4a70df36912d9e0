#include "revisions/revision.h"

#include "base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

using Fate = RevisionRow::Fate;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Revision", text);
}

QString counted(const char *text, int n)
{
    return withPlural(QCoreApplication::translate("shipworthy::Revision", text, nullptr, n), n);
}

QString countedFate(Fate fate, int n)
{
    switch (fate) {
    case Fate::Asked: return counted("%n to be decided", n);
    case Fate::Unproven: return counted("%n no longer proven", n);
    case Fate::Changed: return counted("%n changed", n);
    case Fate::New: return counted("%n new", n);
    case Fate::Gone: return counted("%n no longer stated", n);
    case Fate::Returned: return counted("%n stated again", n);
    case Fate::Same: break;
    }
    return {};
}

} // namespace

int DocumentRevision::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &RevisionRow::fate));
}

int DocumentRevision::openQuestions() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const RevisionRow &row) { return row.fate == Fate::Asked && !row.answer; }));
}

int ImportPreview::count(Fate fate) const
{
    int sum = 0;
    for (const DocumentRevision &document : documents)
        sum += document.count(fate);
    return sum;
}

int ImportPreview::openQuestions() const
{
    int sum = 0;
    for (const DocumentRevision &document : documents)
        sum += document.openQuestions();
    return sum;
}

bool ImportPreview::deservesALook() const
{
    return std::ranges::any_of(documents, [](const DocumentRevision &document) {
        return document.kind == DocumentRevision::Kind::Revision &&
               document.count(Fate::Same) < static_cast<int>(document.rows.size());
    });
}

QString wordFor(Fate fate)
{
    switch (fate) {
    case Fate::Asked: return tr("To be decided");
    case Fate::Unproven: return tr("No longer proven");
    case Fate::Changed: return tr("Changed");
    case Fate::New: return tr("New");
    case Fate::Gone: return tr("No longer stated");
    case Fate::Returned: return tr("Stated again");
    case Fate::Same: return tr("Unchanged");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const DocumentRevision &revision)
{
    QStringList parts;
    for (const Fate fate : {Fate::Asked, Fate::Unproven, Fate::Changed, Fate::New, Fate::Gone, Fate::Returned}) {
        if (const int n = revision.count(fate); n > 0)
            parts.append(countedFate(fate, n));
    }
    return parts.join(listComma());
}

} // namespace shipworthy
