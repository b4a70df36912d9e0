#include "suggestions/suggestedcheck.h"

#include "domain/documentname.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::SuggestedCheck)
};

/// Documents are anybody's: nothing of theirs may end a comment.
QString comment(QString text)
{
    text = text.simplified();
    if (text.size() > longestLine)
        text = text.left(longestLine - 1) + u'…';
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return u"# "_s + text + u'\n';
}

QString asked(const SuggestionNeed &need)
{
    switch (need.kind) {
    case SuggestionNeed::Kind::Value: return Words::tr("Needs --set %1=…: %2").arg(need.name, need.what);
    case SuggestionNeed::Kind::Secret: return Words::tr("Needs the secret “%1”: %2").arg(need.name, need.what);
    case SuggestionNeed::Kind::Text: return Words::tr("Replace “%1”: %2").arg(need.name, need.what);
    case SuggestionNeed::Kind::File: return Words::tr("Reads “%1”: %2").arg(need.name, need.what);
    }
    return {};
}

} // namespace

QString checkFileOf(const QList<SuggestedCheck> &suggestions, const WorkspaceState &state)
{
    QString out;
    for (const SuggestedCheck &one : suggestions) {
        if (!out.isEmpty())
            out += u'\n';
        out += comment(one.name);
        for (const CriterionSource &source : one.sources) {
            const ImportedDocument *document = state.document(source.document);
            const QString name = document ? documentName(document->facts->path) : QString();
            out += comment(u"%1:%2: "_s.arg(name).arg(source.line) + source.sentence);
        }
        for (const QString &assumption : one.assumptions)
            out += comment(assumption);
        for (const SuggestionNeed &need : one.needs)
            out += comment(asked(need));
        if (one.isIntrusive)
            out += comment(Words::tr("It leans on the service: choose it by hand."));
        const bool isOff = one.isIntrusive || !one.needs.isEmpty();
        const QStringList lines = one.text.trimmed().split(u'\n');
        for (const QString &line : lines)
            out += (isOff ? u"# "_s : QString()) + line + u'\n';
    }
    return out;
}

} // namespace shipworthy
