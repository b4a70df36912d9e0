#include "standup/standupview.h"

// What the keys of a stand-up do, and what it says.

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "items/findingscolumns.h"
#include "items/systemsummary.h"
#include "pages/datefield.h"
#include "standup/standupcard.h"
#include "standup/standupkeys.h"
#include "standup/standupprompt.h"
#include "standup/standupsummary.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QUndoStack>
#include <algorithm>

namespace shipworthy::ui {

void StandupView::goTo(Place place)
{
    m_place = place;
    enter(Stage::Walk);
}

std::optional<StandupView::Place> StandupView::nextAfter(Place place) const
{
    for (++place.item; place.round < m_rounds.size(); ++place.round, place.item = 0) {
        for (; place.item < m_rounds[place.round].items.size(); ++place.item) {
            const FindingFactsPtr facts = factsAt(place);
            if (facts && facts->isOpen() && !m_walked.contains(facts->item))
                return place;
        }
    }
    return std::nullopt;
}

void StandupView::goOn()
{
    if (const FindingFactsPtr facts = factsAt(m_place))
        m_walked.insert(facts->item);
    auto next = nextAfter(m_place);
    if (!next)
        next = nextAfter({0, -1}); // what was passed over
    if (next)
        goTo(*next);
    else
        enter(Stage::End);
}

void StandupView::advance()
{
    if (m_stage == Stage::Opening)
        goTo({});
    else
        goOn();
}

void StandupView::goBack()
{
    Place place = m_place;
    while (place.round > 0 || place.item > 0) {
        if (place.item == 0)
            place.item = m_rounds[--place.round].items.size();
        --place.item;
        if (factsAt(place)) {
            m_walked.remove(factsAt(place)->item);
            goTo(place);
            return;
        }
    }
}

void StandupView::nextRound()
{
    for (qsizetype round = m_place.round + 1; round < m_rounds.size(); ++round) {
        if (const auto place = nextAfter({round, -1}); place && place->round == round) {
            goTo(*place);
            return;
        }
    }
}

void StandupView::previousRound()
{
    for (qsizetype round = m_place.round - 1; round >= 0; --round) {
        const auto place = nextAfter({round, -1});
        if (place && place->round == round) {
            goTo(*place);
            return;
        }
    }
}

bool StandupView::decided(const Result<void> &result)
{
    if (!result) {
        m_prompt->tell(withoutSecrets(result.error().message()));
        return false;
    }
    m_decisions.append(m_place);
    return true;
}

void StandupView::tick()
{
    if (decided(m_workspace.toggleTick({current()})))
        goOn();
}

void StandupView::setStatus(Status status)
{
    if (status == Status::Accepted) // needs a reason and a last day
        askWaiver();
    else if (decided(m_workspace.setStatus({current()}, status)))
        goOn();
}

void StandupView::chooseStatus()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("standupStatus"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[status, id] : names<Status>)
        menu->addAction(m_actions[QStringLiteral("status.") + id.toString()]);
    menu->popup(m_keys->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

QString StandupView::nameOfCurrent() const
{
    const FindingFactsPtr facts = factsAt(m_place);
    const QString key = leadingKey(cellText(FindingsColumn::Key, *facts));
    return key.isEmpty() ? shortened(cellText(FindingsColumn::Title, *facts), 40) : key;
}

QStringList StandupView::owners() const
{
    QStringList owners;
    for (const FindingFactsPtr &facts : m_now) {
        if (!facts->owner.isEmpty() && !owners.contains(facts->owner))
            owners.append(facts->owner);
    }
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

void StandupView::askOwner()
{
    m_prompt->ask({.name = QStringLiteral("standupOwner"),
                   .text = tr("Owner of %1").arg(nameOfCurrent()),
                   .hint = tr("Who takes it; empty for nobody"),
                   .answer = factsAt(m_place)->owner,
                   .completions = owners(),
                   .take = [this](const QString &owner) {
                       const auto done = m_workspace.setOwner({current()}, owner);
                       return decided(done) ? QString() : done.error().message();
                   }});
    m_keys->hide();
    showKeys();
}

void StandupView::askDue()
{
    const QDate due = factsAt(m_place)->due;
    m_prompt->ask({.name = QStringLiteral("standupDue"),
                   .text = tr("Due day of %1").arg(nameOfCurrent()),
                   .hint = tr("fri, +3, +2w or a date; empty for none"),
                   .answer = due.isValid() ? QLocale().toString(due, QLocale::ShortFormat) : QString(),
                   .completions = {},
                   .take = [this](const QString &text) {
                       const QDate day = dayIn(text, m_begun.date());
                       if (!text.isEmpty() && (!day.isValid() || day < earliestDay || day > latestDay))
                           return tr("“%1” is no day: write fri, +3, +2w or 2026-12-31").arg(isolated(text));
                       const auto done = m_workspace.setDue({current()}, day);
                       return decided(done) ? QString() : done.error().message();
                   }});
    m_keys->hide();
    showKeys();
}

void StandupView::askNote()
{
    m_prompt->ask({.name = QStringLiteral("standupNote"),
                   .text = tr("Note on %1").arg(nameOfCurrent()),
                   .hint = tr("What was said"),
                   .answer = factsAt(m_place)->note,
                   .completions = {},
                   .take = [this](const QString &note) {
                       const auto done = m_workspace.setNote(current(), note);
                       return decided(done) ? QString() : done.error().message();
                   }});
    m_keys->hide();
    showKeys();
}

void StandupView::askWaiver()
{
    m_prompt->ask({.name = QStringLiteral("standupReason"),
                   .text = tr("Why may %1 be accepted?").arg(nameOfCurrent()),
                   .hint = tr("The reason, for whoever asks later"),
                   .answer = {},
                   .completions = {},
                   .take = [this](const QString &reason) {
                       if (reason.isEmpty())
                           return tr("A risk is accepted for a reason: say it, or press Esc");
                       askWaiverOwner(reason);
                       return QString();
                   }});
    m_keys->hide();
    showKeys();
}

void StandupView::askWaiverOwner(const QString &reason)
{
    m_prompt->ask({.name = QStringLiteral("standupResponsible"),
                   .text = tr("Who is responsible for the risk?"),
                   .hint = tr("Empty: whoever owns the item"),
                   .answer = factsAt(m_place)->owner,
                   .completions = owners(),
                   .take = [this, reason](const QString &owner) {
                       askWaiverEnd(reason, owner);
                       return QString();
                   }});
}

void StandupView::askWaiverEnd(const QString &reason, const QString &owner)
{
    m_prompt->ask({.name = QStringLiteral("standupUntil"),
                   .text = tr("Accepted until when?"),
                   .hint = tr("+4w, fri or a date"),
                   .answer = tr("+4w", "in four weeks"),
                   .completions = {},
                   .take = [this, reason, owner](const QString &text) {
                       const QDate day = dayIn(text, m_begun.date());
                       if (!day.isValid() || day < m_begun.date() || day > latestDay)
                           return tr("“%1” is no day to come: write +4w, fri or 2026-12-31").arg(isolated(text));
                       const auto done = m_workspace.accept({current()}, reason, day, owner);
                       if (!decided(done))
                           return done.error().message();
                       m_prompt->cancel();
                       goOn();
                       return QString();
                   }});
}

void StandupView::undo()
{
    if (m_decisions.isEmpty())
        return;
    m_workspace.undoStack().undo();
    const Place place = m_decisions.takeLast();
    if (const FindingFactsPtr facts = factsAt(place))
        m_walked.remove(facts->item);
    goTo(place);
}

void StandupView::toggleOrder()
{
    start(m_order == StandupOrder::ByOwner ? StandupOrder::BySystem : StandupOrder::ByOwner);
    enter(Stage::Opening);
}

void StandupView::finish()
{
    enter(Stage::End);
}

void StandupView::leave()
{
    if (m_prompt->isVisible())
        m_prompt->cancel();
    else
        close();
}

void StandupView::showMoreCriteria()
{
    m_card->showMoreCriteria();
}

void StandupView::copyMinutes()
{
    m_summary->copy();
}

void StandupView::printMinutes()
{
    emit pdfRequested(m_summary->markdown());
}

void StandupView::mailMinutes()
{
    emit mailRequested(windowTitle(), m_summary->plainText());
}

void StandupView::tell(const QString &text)
{
    if (m_stage == Stage::End)
        m_summary->tell(text);
    else
        m_prompt->tell(text);
}

std::optional<Waiver> StandupView::waiverOf(ItemId id) const
{
    const Item *item = m_workspace.state().item(id);
    return item ? CountedItem(m_workspace.state(), *item, m_begun.date())->state.waiver : std::nullopt;
}

StandupMinutes StandupView::minutes() const
{
    StandupMinutes minutes;
    minutes.start = m_begun;
    minutes.end = m_begun.addMSecs(m_clock.elapsed());
    minutes.about = titleText();
    for (const System &system : m_workspace.state().systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        const Readiness &readiness = m_workspace.readiness(system.id);
        const QString verdict = readiness.verdict == Verdict::NotRated || !readiness.score
                                  ? wordFor(readiness.verdict)
                                  : tr("%1, %2 of 100").arg(wordFor(readiness.verdict), scoreText(readiness.score));
        minutes.headlines.append({system.name, verdict + QStringLiteral(": ") + readiness.why});
    }
    minutes.namesSystems = minutes.headlines.size() > 1;
    for (const StandupRound &round : m_rounds) {
        for (const FindingFactsPtr &facts : round.items) {
            const FindingFactsPtr before = m_before.value(facts->item);
            const FindingFactsPtr after = m_now.value(facts->item);
            if (!before || !after)
                continue;
            const StandupChange change{before, after, m_waivers.value(facts->item), waiverOf(facts->item)};
            if (!changeText(change).isEmpty())
                minutes.changes.append(change);
            else if (after->isOpen() && !m_walked.contains(facts->item))
                minutes.left.append(after);
        }
    }
    return minutes;
}

StandupRecord StandupView::record() const
{
    const QList<Event> newest = m_workspace.history({}, {}, 1);
    StandupRecord record{m_workspace.now(), {}, newest.isEmpty() ? 0 : newest.first().sequence};
    for (const FindingFactsPtr &facts : m_now) {
        if (facts->evidence == Evidence::Contradicted)
            record.contradicted.insert(facts->item);
    }
    return record;
}

QString StandupView::titleText() const
{
    const System *system = m_workspace.state().system(m_scope);
    return system ? withoutSecrets(system->name) : m_workspace.name();
}

QString StandupView::sinceText() const
{
    const SinceStandup changes = sinceStandup(allFacts(), m_workspace.history({}, m_scope), m_last, m_begun.date());
    if (!changes.since.isValid())
        return tr("The first stand-up here");
    QStringList lines{tr("Since %1").arg(dayWords(changes.since.toLocalTime().date(), DayForm::InFull))};
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            lines.append(withPlural(text, count));
    };
    add(changes.done, tr("%n done", nullptr, changes.done));
    add(changes.reopened, tr("%n reopened", nullptr, changes.reopened));
    add(changes.contradicted, tr("%n newly contradicted", nullptr, changes.contradicted));
    add(changes.late, tr("%n now late", nullptr, changes.late));
    add(changes.stated, tr("%n newly stated", nullptr, changes.stated));
    add(changes.imported, tr("%n document(s) imported", nullptr, changes.imported));
    if (changes.isEmpty())
        lines.append(tr("nothing changed"));
    return lines.join(u'\n');
}

QString StandupView::openingText() const
{
    if (m_rounds.isEmpty())
        return tr("Nothing is open. There is nothing to walk through.").toHtmlEscaped();
    int items = 0;
    int blockers = 0;
    int late = 0;
    for (const StandupRound &round : m_rounds) {
        items += static_cast<int>(round.items.size());
        for (const FindingFactsPtr &facts : round.items) {
            blockers += facts->isBlockerRated();
            late += facts->isLate(m_begun.date());
        }
    }
    const auto rounds = static_cast<int>(
        std::ranges::count_if(m_rounds, [](const StandupRound &round) { return !round.name.isEmpty(); }));
    const QString inRounds = m_order == StandupOrder::ByOwner
                               ? withPlural(tr("with %n owner(s)", nullptr, rounds), rounds)
                               : withPlural(tr("in %n system(s)", nullptr, rounds), rounds);
    const QStringList told = m_since->text().split(u'\n');
    QString html = QStringLiteral("<h1>%1</h1>").arg(told.first().toHtmlEscaped());
    for (const QString &line : told.sliced(1))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    html +=
        QStringLiteral("<h2>%1</h2>")
            .arg(tr("%1 %2").arg(withPlural(tr("%n item(s) open", nullptr, items), items), inRounds).toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("%1, %2 late")
                         .arg(withPlural(tr("%n blocker(s)", nullptr, blockers), blockers), QString::number(late))
                         .toHtmlEscaped());
    return html;
}

QStringList StandupView::waitingFor(const FindingFacts &facts) const
{
    QStringList names;
    if (facts.key.isEmpty())
        return names;
    for (const FindingFactsPtr &other : m_now) {
        if (other->document == facts.document && other->finding && other->isOpen() &&
            other->finding->dependsOn.contains(facts.key))
            names.append((other->key + u' ' + shortened(other->title, 60)).trimmed());
    }
    names.sort();
    for (QString &name : names)
        name = withoutSecrets(name);
    return names;
}

} // namespace shipworthy::ui
