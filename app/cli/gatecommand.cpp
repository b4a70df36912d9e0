#include "cli/gatecommand.h"

#include "base/daywords.h"
#include "cli/inputs.h"
#include "domain/blockerorder.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(withoutSecrets(text));
}

QJsonValue rounded(std::optional<double> score)
{
    return score ? QJsonValue(scoreText(score).toInt()) : QJsonValue();
}

/// path:line of an item.
QString placeOf(const WorkspaceState &state, const Item &item)
{
    const ImportedDocument *document = state.document(item.document);
    return document ? QStringLiteral("%1:%2").arg(document->facts->path).arg(state.lines(item).first) : QString();
}

/// Of all that say the same, the one that stands for them first.
QString placesOf(const WorkspaceState &state, const Item &item)
{
    QStringList places;
    for (const Item *one : statementsOf(state, item))
        places.append(placeOf(state, *one));
    return places.join(QStringLiteral(" = "));
}

QJsonObject sourceJson(const WorkspaceState &state, const Item &item)
{
    const ImportedDocument *document = state.document(item.document);
    const System *system = state.system(item.system);
    return {{QStringLiteral("system"), system ? withoutSecrets(system->name) : QString()},
            {QStringLiteral("document"), document ? QJsonValue(document->facts->path) : QJsonValue()},
            {QStringLiteral("line"), state.lines(item).first}};
}

QJsonObject blockerJson(const WorkspaceState &state, const Blocker &blocker, QDate today)
{
    const Item &stated = *state.item(blocker.item);
    const CountedItem counted(state, stated, today);
    const Item &item = *counted;
    const Rating rating = ratingOf(state, item);
    QJsonArray sources;
    for (const Item *source : statementsOf(state, stated))
        sources.append(sourceJson(state, *source));
    const ImportedDocument *document = state.document(item.document);
    return {{QStringLiteral("key"), textOrNull(state.key(item))},
            {QStringLiteral("title"), withoutSecrets(state.title(item))},
            {QStringLiteral("severity"), textOrNull(idText(rating.severity))},
            {QStringLiteral("priority"), textOrNull(idText(rating.priority))},
            {QStringLiteral("status"), idOf(item.state.status).toString()},
            {QStringLiteral("evidence"), idOf(blocker.evidence).toString()},
            {QStringLiteral("waiverExpiredSince"), textOrNull(waiverExpiredSince(item, today).toString(Qt::ISODate))},
            {QStringLiteral("owner"), textOrNull(item.state.owner)},
            {QStringLiteral("due"), textOrNull(blocker.due.toString(Qt::ISODate))},
            {QStringLiteral("forcesNoGo"), blocker.forcesNoGo},
            {QStringLiteral("document"), document ? QJsonValue(document->facts->path) : QJsonValue()},
            {QStringLiteral("line"), state.lines(item).first},
            {QStringLiteral("sources"), sources}};
}

QJsonObject systemJson(const WorkspaceState &state, const System &system, const Readiness &readiness, QDate today)
{
    QJsonArray blockers;
    for (const Blocker &blocker : mostSevereFirst(state, readiness.blockers, today))
        blockers.append(blockerJson(state, blocker, today));
    return {{QStringLiteral("system"), withoutSecrets(system.name)},
            {QStringLiteral("verdict"), idOf(readiness.verdict).toString()},
            {QStringLiteral("why"), readiness.why},
            {QStringLiteral("score"), rounded(readiness.score)},
            {QStringLiteral("ifEveryClaimHolds"), rounded(readiness.ifEveryClaimHolds)},
            {QStringLiteral("rated"), readiness.rated},
            {QStringLiteral("done"), readiness.done},
            {QStringLiteral("verified"), readiness.verified},
            {QStringLiteral("claimed"), readiness.unproven},
            {QStringLiteral("accepted"), readiness.waived},
            {QStringLiteral("open"), readiness.open},
            {QStringLiteral("contradicted"), readiness.contradicted},
            {QStringLiteral("blockers"), blockers}};
}

QString statusWords(const Item &item, QDate today)
{
    const QDate expired = waiverExpiredSince(item, today);
    if (expired.isValid())
        return tr("waiver expired since %1").arg(dayWords(expired));
    return isWaived(item, today) ? tr("accepted until %1").arg(dayWords(item.state.waiver->until))
                                 : wordFor(item.state.status);
}

void saySystem(const WorkspaceState &state, const System &system, const Readiness &readiness, QDate today,
               QIODevice &out)
{
    say(out, QStringLiteral("%1  %2").arg(wordFor(readiness.verdict), withoutSecrets(system.name)));
    say(out, QStringLiteral("  %1.").arg(readiness.why));
    say(out, tr("  Score %1 of 100, %2 if every claim holds; of %3: %4 verified, %5 claimed, %6 accepted, %7 open.")
                 .arg(scoreText(readiness.score), scoreText(readiness.ifEveryClaimHolds))
                 .arg(readiness.rated)
                 .arg(readiness.verified)
                 .arg(readiness.unproven)
                 .arg(readiness.waived)
                 .arg(readiness.open));
    for (const Blocker &blocker : mostSevereFirst(state, readiness.blockers, today)) {
        const Item &stated = *state.item(blocker.item);
        const CountedItem counted(state, stated, today);
        const Item &item = *counted;
        const Rating rating = ratingOf(state, item);
        QStringList facts;
        if (rating.severity)
            facts.append(wordFor(*rating.severity));
        if (rating.priority)
            facts.append(idText(rating.priority));
        if (rating.isAbsent())
            facts.append(tr("not rated"));
        facts.append(statusWords(item, today));
        if (blocker.evidence == Evidence::Contradicted || blocker.evidence == Evidence::Claimed ||
            blocker.evidence == Evidence::Stale)
            facts.append(wordFor(blocker.evidence));
        if (!item.state.owner.isEmpty())
            facts.append(item.state.owner);
        if (blocker.due.isValid())
            facts.append(tr("due %1").arg(dayWords(blocker.due)));
        say(out, tr("  %1 %2 (%3) %4")
                     .arg(blocker.forcesNoGo ? tr("blocks:   ") : tr("condition:"), withoutSecrets(state.label(item)),
                          facts.join(QStringLiteral(", ")), placesOf(state, stated)));
    }
}

QByteArray textOf(const WorkspaceState &state, const QList<Readiness> &all, QDate today)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    for (qsizetype i = 0; i < all.size(); ++i)
        saySystem(state, state.systems()[i], all[i], today, out);
    return out.data();
}

QByteArray jsonOf(const WorkspaceState &state, const QList<Readiness> &all, Verdict worst, QDate today)
{
    QJsonArray systems;
    for (qsizetype i = 0; i < all.size(); ++i)
        systems.append(systemJson(state, state.systems()[i], all[i], today));
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("shipworthy.gate/1")},
                                     {QStringLiteral("verdict"), idOf(worst).toString()},
                                     {QStringLiteral("systems"), systems}})
        .toJson();
}

/// The verdict that the portfolio leads with. Not rated keeps the gate closed as much as no-go does, but says less.
Verdict worstOf(const QList<Readiness> &all)
{
    for (const Verdict verdict : {Verdict::NoGo, Verdict::NotRated, Verdict::Conditional}) {
        if (std::ranges::any_of(all, [verdict](const Readiness &readiness) { return readiness.verdict == verdict; }))
            return verdict;
    }
    return all.isEmpty() ? Verdict::NotRated : Verdict::Go;
}

} // namespace

QString GateCommand::summary() const
{
    return tr("Say by exit code whether systems may go live");
}

ExitCode GateCommand::run(const QStringList &arguments, Streams streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Says whether the systems of documents or a workspace may go live, and which items block.\n"
           "Exit code 0: every system is GO; 1: some system is NO-GO, CONDITIONAL or NOT RATED; 2: error."));
    const QCommandLineOption format(QStringLiteral("format"), tr("text (the default) or json."),
                                    QStringLiteral("text|json"), QStringLiteral("text"));
    const QCommandLineOption allow(QStringLiteral("allow-conditional"), tr("Exit with 0 for CONDITIONAL too."));
    parser.addOptions({format, allow});
    const auto question = asked(parser, name(), arguments, format, streams);
    if (!question)
        return question.error();
    const Inputs &inputs = question->inputs;
    const QDateTime now = QDateTime::currentDateTime();
    const QList<Readiness> all = rateAll(inputs, now);
    const Verdict worst = worstOf(all);
    const QByteArray answer = question->format == QLatin1String("json") ? jsonOf(inputs.state, all, worst, now.date())
                                                                        : textOf(inputs.state, all, now.date());
    if (!deliver(answer, streams) || !inputs.allRead)
        return ExitCode::Error;
    if (all.isEmpty()) {
        say(streams.err, tr("shipworthy gate: there is no system to judge"));
        return ExitCode::Error;
    }
    const bool open = worst == Verdict::Go || (worst == Verdict::Conditional && parser.isSet(allow));
    return open ? ExitCode::Ok : ExitCode::No;
}

} // namespace shipworthy::cli
