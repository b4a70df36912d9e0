#include "suggestions/suggestedcheck.h"

#include "domain/documentname.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::SuggestedCheck)
};

/// Documents are anybody's: nothing of theirs may end a comment.
QString comment(QString text)
{
    if (text.size() > longestLine)
        text = text.left(longestLine - 1) + u'…';
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return u"# "_s + text.simplified();
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

QStringList sourceComments(const QList<CriterionSource> &sources, const WorkspaceState &state)
{
    QStringList comments;
    for (const CriterionSource &source : sources) {
        const ImportedDocument *document = state.document(source.document);
        const QString name = document ? documentName(document->facts->path) : QString();
        comments.append(comment(u"%1:%2: "_s.arg(name).arg(source.line) + source.sentence));
    }
    return comments;
}

QList<CriterionSource> sourcesIn(const QString &text, SystemId system, const WorkspaceState &state)
{
    static const QRegularExpression form(u"^# (.+?):(\\d+): (.+)$"_s);
    QHash<QString, DocumentId> documents;
    for (const ImportedDocument &document : state.documents()) {
        if (document.system == system)
            documents.insert(documentName(document.facts->path).simplified(), document.id);
    }
    QList<CriterionSource> sources;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#'))
            break;
        const auto found = form.match(line);
        const DocumentId document = documents.value(found.captured(1));
        if (document.isValid())
            sources.append({document, found.captured(2).toInt(), found.captured(3)});
    }
    return sources;
}

QString checkFileOf(const QList<SuggestedCheck> &suggestions, const WorkspaceState &state)
{
    QString out;
    for (const SuggestedCheck &one : suggestions) {
        if (!out.isEmpty())
            out += u'\n';
        out += comment(one.name) + u'\n';
        for (const QString &source : sourceComments(one.sources, state))
            out += source + u'\n';
        for (const QString &assumption : one.assumptions)
            out += comment(assumption) + u'\n';
        for (const SuggestionNeed &need : one.needs)
            out += comment(asked(need)) + u'\n';
        if (one.isIntrusive)
            out += comment(Words::tr("It leans on the service: choose it by hand.")) + u'\n';
        const bool isOff = one.isIntrusive || !one.needs.isEmpty();
        const QStringList lines = one.text.trimmed().split(u'\n');
        for (const QString &line : lines)
            out += (isOff ? u"# "_s : QString()) + line + u'\n';
    }
    return out;
}

} // namespace shipworthy
