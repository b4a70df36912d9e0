#include "cli/inspectcommand.h"

#include "cli/inputs.h"
#include "domain/auditjson.h"
#include "domain/secrets.h"
#include "items/importsummary.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

/// Covers the secrets in every string of a JSON value: what is exported never quotes one.
QJsonValue withoutSecretsIn(const QJsonValue &value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray covered;
        for (const QJsonValue &element : value.toArray())
            covered.append(withoutSecretsIn(element));
        return covered;
    }
    if (value.isObject()) {
        QJsonObject covered;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            covered.insert(it.key(), withoutSecretsIn(it.value()));
        return covered;
    }
    return value;
}

QByteArray jsonOf(const WorkspaceState &state)
{
    QJsonArray documents;
    for (const ImportedDocument &document : state.documents())
        documents.append(withoutSecretsIn(toJson(*document.facts)));
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("shipworthy.audit/1")},
                           {QStringLiteral("documents"), documents}};
    return QJsonDocument(root).toJson();
}

QString textOf(const Finding &finding)
{
    QStringList words;
    words.append(finding.key.isEmpty() ? QStringLiteral("–") : finding.key);
    words.append(finding.severity ? wordFor(*finding.severity) : tr("not rated"));
    words.append(wordFor(finding.status));
    return QStringLiteral("  %1  %2  [%3] %4")
        .arg(finding.line, 5)
        .arg(words[0].leftJustified(10), words.mid(1).join(QStringLiteral(", ")), finding.title);
}

void sayDocument(const AuditDocument &document, QIODevice &out)
{
    const auto line = [&](const QString &name, const QString &value) {
        say(out, QStringLiteral("  %1 %2").arg((name + u':').leftJustified(14), withoutSecrets(value)));
    };
    say(out, document.path);
    line(tr("Title"), document.title.isEmpty() ? QStringLiteral("–") : document.title);
    line(tr("System"), document.system.isEmpty() ? QStringLiteral("–") : document.system);
    line(tr("Date"), document.date.isValid() ? document.date.toString(Qt::ISODate) : QStringLiteral("–"));
    line(tr("Decision"),
         document.decision ? QStringLiteral("%1: %2").arg(wordFor(document.decision->verdict), document.decision->text)
                           : QStringLiteral("–"));
    const auto ticked = std::ranges::count_if(document.checklist, &ChecklistEntry::checked);
    line(tr("Checklist"), tr("%1 of %2 ticked").arg(ticked).arg(document.checklist.size()));
    line(tr("Understood"), tr("%1 of %2 lines").arg(document.coverage.claimedLines).arg(document.coverage.lines));
    line(tr("Findings"), QString::number(document.findings.size()));
    for (const Finding &finding : document.findings)
        say(out, withoutSecrets(textOf(finding)));
    for (const QString &summary :
         shortText(summaryOf(document), static_cast<int>(document.warnings.size()) + 100).mid(1))
        say(out, summary);
}

QByteArray textOf(const WorkspaceState &state)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    for (const ImportedDocument &document : state.documents())
        sayDocument(*document.facts, out);
    return out.data();
}

} // namespace

QString InspectCommand::summary() const
{
    return tr("Print what was understood in documents");
}

ExitCode InspectCommand::run(const QStringList &arguments, Streams streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Prints what Shipworthy understands in audit documents: to read, or as JSON of the schema shipworthy.audit/1.\n"
        "Exit code 0: all read; 2: some input could not be read, named on standard error."));
    const QCommandLineOption format(QStringLiteral("format"), tr("json (the default) or text."),
                                    QStringLiteral("json|text"), QStringLiteral("json"));
    parser.addOption(format);
    const auto question = asked(parser, name(), arguments, format, streams);
    if (!question)
        return question.error();
    const Inputs &inputs = question->inputs;
    const QByteArray answer = question->format == QLatin1String("json") ? jsonOf(inputs.state) : textOf(inputs.state);
    return deliver(answer, streams) && inputs.allRead ? ExitCode::Ok : ExitCode::Error;
}

} // namespace shipworthy::cli
