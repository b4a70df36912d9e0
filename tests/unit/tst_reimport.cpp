#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::StringLiterals;

namespace {

using Fate = RevisionRow::Fate;
const QString path = QStringLiteral("/audits/ferry.md");

constexpr auto february = R"(# Ferry desk: readiness audit

System: Ferry desk

## Critical

### SEC-01: Session cookies are readable by scripts

Severity: Critical
Owner: Web

**Recommendation:** Set HttpOnly on every cookie.

### SEC-02: Passwords can be tried without end

Severity: High

**Recommendation:** Lock an account after ten failures.

## Before launch

- [ ] Restore a backup of the bookings
- [ ] Print the emergency timetable
- [x] Name a person on call
)";

QByteArray changed(std::initializer_list<std::pair<const char *, const char *>> edits)
{
    QByteArray text = february;
    for (const auto &[from, to] : edits) {
        Q_ASSERT(text.contains(from));
        text.replace(from, to);
    }
    return text;
}

} // namespace

class TestReimport : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    const WorkspaceState &state() const { return workspace().state(); }

    ImportOutcome import(const QByteArray &text, const ImportChoices &choices = {}, const QString &file = path) const
    {
        const auto outcome = workspace().import({readMarkdown(text, file)}, choices);
        return outcome ? *outcome : ImportOutcome{};
    }
    ImportPreview preview(const QByteArray &text, const ImportChoices &choices = {}) const
    {
        const auto seen = workspace().previewImport({readMarkdown(text, path)}, choices);
        return seen ? *seen : ImportPreview{};
    }
    /// The one item whose label contains \a text.
    const Item &item(const char *text) const
    {
        const Item *found = nullptr;
        for (const Item &one : state().items()) {
            if (!state().label(one).contains(QLatin1String(text)))
                continue;
            Q_ASSERT(!found);
            found = &one;
        }
        Q_ASSERT(found);
        return *found;
    }
    Evidence evidence(const char *text) const { return workspace().evidence(item(text).id); }
    QList<EventKind> kindsOf(ItemId id) const
    {
        QList<EventKind> kinds;
        for (const Event &event : workspace().history(id))
            kinds.append(event.kind);
        return kinds;
    }
    /// "SEC-01 …" of every row of that fate.
    static QStringList labels(const ImportPreview &seen, Fate fate)
    {
        QStringList labels;
        for (const RevisionRow &row : seen.documents.first().rows) {
            if (row.fate == fate)
                labels.append(row.label);
        }
        return labels;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        import(february);
        QCOMPARE(state().items().size(), 5);
    }
    void cleanup() { m_open.reset(); }

    void everyDecisionSurvivesAnUnchangedCriterion()
    {
        const ItemId cookies = item("SEC-01").id;
        const ItemId backup = item("Restore").id;
        QVERIFY(workspace().attest({cookies}, QStringLiteral("seen in the browser")));
        QVERIFY(workspace().setOwner({cookies}, QStringLiteral("Ada")));
        QVERIFY(workspace().setDue({cookies}, QDate(2026, 4, 1)));
        QVERIFY(workspace().setNote(cookies, QStringLiteral("only Firefox")));
        QVERIFY(workspace().accept({item("SEC-02").id}, QStringLiteral("few users"), QDate(2026, 12, 1)));
        QVERIFY(workspace().toggleTick({backup}));
        const ItemState before = state().item(cookies)->state;
        const ItemState waived = item("SEC-02").state;
        const ImportOutcome outcome = import(changed({{"# Ferry desk", "Words of welcome.\n\n# Ferry desk"},
                                                      {"Owner: Web", "Owner: Platform"},
                                                      {"### SEC-02", "---\n\n### SEC-02"},
                                                      {"- [ ] Print", "- [x] Print"}}));
        QCOMPARE(outcome.unproven, 0);
        QCOMPARE(outcome.gone, 0);
        QCOMPARE(outcome.fresh, 0);
        QCOMPARE(state().item(cookies)->state, before);
        QCOMPARE(item("SEC-02").state, waived);
        QCOMPARE(state().item(backup)->state.status, Status::Resolved);
        QCOMPARE(item("Print").state.status, Status::Resolved); // nobody had decided that: the document says so
        m_open->reopen();
        QCOMPARE(state().item(cookies)->state, before);
    }

    /// Facts of earlier releases hold the returns that end the document's lines.
    void returnsInEarlierFactsUnproveNothing()
    {
        m_open = std::make_unique<OpenWorkspace>();
        QByteArray text =
            changed({{"Set HttpOnly on every cookie.", "Set HttpOnly:\n\n- on cookies\n- on every host"}});
        text.replace("\n", "\r\n");
        ReadDocument earlier = readMarkdown(text, path);
        QString &told = earlier.facts.findings[0].recommendation;
        QVERIFY(told.contains(u'\n') && !told.contains(u'\r'));
        told.replace(u"\n"_s, u"\r\n"_s);
        QVERIFY(workspace().import({earlier}));
        const ItemId cookies = item("SEC-01").id;
        QVERIFY(workspace().attest({cookies}, u"seen in the browser"_s));
        const ImportOutcome outcome = import("Words of welcome.\r\n\r\n" + text);
        QCOMPARE(outcome.unproven, 0);
        QCOMPARE(outcome.changed, 0);
        QCOMPARE(evidence("SEC-01"), Evidence::Verified);
        QVERIFY(state().item(cookies)->state.formerCriterion.isEmpty());
    }

    void aChangedCriterionUnprovesTheTickAndSaysSo()
    {
        const ItemId id = item("SEC-02").id;
        QVERIFY(workspace().attest({id}, QStringLiteral("tried it eleven times")));
        QCOMPARE(workspace().evidence(id), Evidence::Verified);
        const QByteArray march = changed({{"after ten failures", "after five failures"}});
        const ImportPreview seen = preview(march);
        QCOMPARE(seen.count(Fate::Unproven), 1);
        const RevisionRow &row = seen.documents.first().rows.first();
        QVERIFY(row.before.contains(QLatin1String("ten failures")));
        QVERIFY(row.after.contains(QLatin1String("five failures")));
        QCOMPARE(workspace().evidence(id), Evidence::Verified); // a preview changes nothing
        QCOMPARE(import(march).unproven, 1);
        const Item &now = *state().item(id);
        QCOMPARE(now.state.status, Status::Resolved); // the decision is still there
        QVERIFY(now.state.attestation);
        QVERIFY(now.state.formerCriterion.contains(QLatin1String("ten failures")));
        QCOMPARE(now.presence, Presence::Changed);
        QCOMPARE(workspace().evidence(id), Evidence::Stale);
        const Event event = workspace().history(id).first();
        QCOMPARE(event.kind, EventKind::CriterionChanged);
        QVERIFY(event.from.contains(QLatin1String("ten")) && event.to.contains(QLatin1String("five")));
        m_open->reopen();
        QCOMPARE(workspace().evidence(id), Evidence::Stale);
    }

    void aChangedCriterionEndsAWaiverUntilItIsConfirmed()
    {
        const ItemId id = item("SEC-01").id;
        const SystemId system = state().systems().first().id;
        QVERIFY(workspace().accept({id}, QStringLiteral("behind the VPN"), QDate(2026, 12, 1)));
        QCOMPARE(workspace().readiness(system).verdict, Verdict::Conditional);
        import(changed({{ "Set HttpOnly on every cookie", "Set HttpOnly and Secure on every cookie" }}));
        QVERIFY(state().item(id)->state.waiver);
        QCOMPARE(workspace().readiness(system).verdict, Verdict::NoGo);
        QVERIFY(workspace().readiness(system).why.contains(QLatin1String("earlier text")));
        QVERIFY(workspace().confirm({id}));
        QCOMPARE(workspace().readiness(system).verdict, Verdict::Conditional);
        QVERIFY(state().item(id)->state.waiver);
    }

    void decidingAgainProvesItAgain()
    {
        const ItemId id = item("Restore").id;
        QVERIFY(workspace().toggleTick({id}));
        const QByteArray march =
            changed({{"Restore a backup of the bookings", "Restore a backup of the bookings weekly"}});
        import(march);
        QCOMPARE(workspace().evidence(id), Evidence::Stale);
        QVERIFY(workspace().attest({id}, QStringLiteral("log of Sunday")));
        QCOMPARE(workspace().evidence(id), Evidence::Verified);
        workspace().undoStack().undo();
        QCOMPARE(workspace().evidence(id), Evidence::Stale);
    }

    void goingBackToTheFormerCriterionProvesItAgain()
    {
        const ItemId id = item("SEC-02").id;
        QVERIFY(workspace().toggleTick({id}));
        import(changed({{ "after ten failures", "after five failures" }}));
        QCOMPARE(workspace().evidence(id), Evidence::Stale);
        import(february);
        QCOMPARE(workspace().evidence(id), Evidence::Claimed);
        QVERIFY(state().item(id)->state.formerCriterion.isEmpty());
    }

    void twoChangesInARowStillNameTheCriterionThatWasDecided()
    {
        const ItemId id = item("SEC-02").id;
        QVERIFY(workspace().toggleTick({id}));
        import(changed({{ "after ten failures", "after five failures" }}));
        import(changed({{ "after ten failures", "after three failures" }}));
        QVERIFY(state().item(id)->state.formerCriterion.contains(QLatin1String("ten")));
    }

    void whatIsNoLongerStatedIsKept()
    {
        const ItemId print = item("Print").id;
        QVERIFY(workspace().setNote(print, QStringLiteral("laminated")));
        const ImportOutcome outcome =
            import(changed({{"- [ ] Print the emergency timetable\n", "- [ ] Charge the radios\n"}}));
        QCOMPARE(outcome.gone, 1);
        QCOMPARE(outcome.fresh, 1);
        const auto check = [&] {
            const Item &gone = *state().item(print);
            QCOMPARE(gone.presence, Presence::Gone);
            QCOMPARE(state().title(gone), QStringLiteral("Print the emergency timetable"));
            QCOMPARE(gone.state.note, QStringLiteral("laminated"));
            QCOMPARE(item("radios").presence, Presence::New);
            QCOMPARE(state().documents().size(), 1);
        };
        check();
        const QList<Item> items = state().items();
        m_open->reopen();
        check();
        QCOMPARE(state().items(), items);
        QCOMPARE(kindsOf(print).first(), EventKind::Vanished);
        QCOMPARE(kindsOf(item("radios").id), QList{EventKind::Appeared});
    }

    void aVanishedBlockerStillBlocks()
    {
        const SystemId system = state().systems().first().id;
        QByteArray march = february;
        march.remove(march.indexOf("### SEC-01"), march.indexOf("### SEC-02") - march.indexOf("### SEC-01"));
        import(march);
        QCOMPARE(item("SEC-01").presence, Presence::Gone);
        QCOMPARE(workspace().readiness(system).verdict, Verdict::NoGo);
        QCOMPARE(workspace().readiness(system).rated, 2);
    }

    void whatIsStatedAgainComesBackWithItsDecisions()
    {
        const ItemId print = item("Print").id;
        QVERIFY(workspace().toggleTick({print}));
        const QByteArray without = changed({{"- [ ] Print the emergency timetable\n", ""}});
        import(without);
        import(changed({{"- [ ] Print the emergency timetable\n", ""}, { "Owner: Web", "Owner: Desk" }}));
        QCOMPARE(state().item(print)->presence, Presence::Gone);
        const ImportOutcome outcome = import(february);
        QCOMPARE(outcome.returned, 1);
        QCOMPARE(state().item(print)->presence, Presence::Stated);
        QCOMPARE(state().item(print)->state.status, Status::Resolved);
        QCOMPARE(kindsOf(print).first(), EventKind::Returned);
        QVERIFY(state().earlierDocuments().isEmpty());
        m_open->reopen();
        QCOMPARE(state().item(print)->presence, Presence::Stated);
    }

    void oneUndoTakesTheWholeImportBack()
    {
        QVERIFY(workspace().toggleTick({item("SEC-02").id}));
        const QList<Item> items = state().items();
        const DocumentId document = state().documents().first().id;
        const int steps = workspace().undoStack().index();
        import(changed({{"after ten", "after two"},
                        { "- [ ] Print the emergency timetable\n",
                          "- [ ] Charge the radios\n" }}));
        const QList<Item> later = state().items();
        import(changed({{"- [ ] Print the emergency timetable\n", ""}, { "SEC-02", "SEC-09" }}));
        QCOMPARE(workspace().undoStack().index(), steps + 2);
        workspace().undoStack().undo();
        QCOMPARE(state().items(), later);
        workspace().undoStack().undo();
        QCOMPARE(state().items(), items);
        QCOMPARE(state().documents().first().id, document);
        QVERIFY(state().earlierDocuments().isEmpty());
        workspace().undoStack().redo();
        QCOMPARE(state().items(), later);
        m_open->reopen();
        QCOMPARE(state().items(), later);
    }

    void anUndoneImportStaysUndoneInTheFile()
    {
        const QList<Item> items = state().items();
        import(changed({{ "- [ ] Print the emergency timetable\n", "- [ ] Charge the radios\n" }}));
        workspace().undoStack().undo();
        m_open->reopen();
        QCOMPARE(state().items(), items);
        QCOMPARE(state().documents().size(), 1);
    }

    void renumberingDuplicatesNothing()
    {
        const ItemId cookies = item("SEC-01").id;
        const ItemId passwords = item("SEC-02").id;
        QVERIFY(workspace().toggleTick({passwords}));
        const ImportOutcome outcome =
            import(changed({{"SEC-02", "SEC-03"},
                            {"SEC-01", "SEC-02"},
                            {"## Critical\n", "## Critical\n\n### SEC-01: The admin page needs no login\n\n"
                                              "Severity: Critical\n\n**Recommendation:** Ask for one.\n"}}));
        QCOMPARE(outcome.fresh, 1);
        QCOMPARE(outcome.gone, 0);
        QCOMPARE(outcome.unproven, 0);
        QCOMPARE(state().key(*state().item(cookies)), QStringLiteral("SEC-02"));
        QCOMPARE(state().key(*state().item(passwords)), QStringLiteral("SEC-03"));
        QCOMPARE(state().item(passwords)->state.status, Status::Resolved);
        QCOMPARE(state().items().size(), 6);
    }

    void rewordingDuplicatesNothing()
    {
        const ItemId backup = item("Restore").id;
        QVERIFY(workspace().toggleTick({backup}));
        const ImportOutcome outcome =
            import(changed({{"Restore a backup of the bookings", "Restore one backup of all bookings"}}));
        QCOMPARE(outcome.fresh + outcome.gone, 0);
        QCOMPARE(outcome.unproven, 1);
        QCOMPARE(item("bookings").id, backup);
    }

    void ambiguousItemsAreAskedAndAnswered()
    {
        const QByteArray before = changed(
            {{"- [ ] Restore a backup of the bookings\n", "- [ ] Encrypt the backups of the bookings at rest\n"
                                                          "- [ ] Encrypt the backups of the payments at rest\n"}});
        const QByteArray after = changed(
            {{"- [ ] Restore a backup of the bookings\n", "- [ ] Encrypt the backups of every store at rest\n"}});
        import(before);
        const ItemId payments = item("payments").id;
        QVERIFY(workspace().toggleTick({payments}));
        const ImportPreview seen = preview(after);
        QCOMPARE(seen.openQuestions(), 1);
        const RevisionRow &row = seen.documents.first().rows.first();
        QCOMPARE(row.fate, Fate::Asked);
        QCOMPARE(row.candidates.size(), 2);
        QVERIFY(labels(seen, Fate::Gone).isEmpty() || !labels(seen, Fate::Gone).join(u' ').contains(u"payments"));

        ImportChoices choices;
        choices.answers[path][row.now] = payments;
        const ImportPreview answered = preview(after, choices);
        QCOMPARE(answered.openQuestions(), 0);
        QCOMPARE(answered.count(Fate::Asked), 1);
        QCOMPARE(import(after, choices).undecided, 0);
        QCOMPARE(item("every store").id, payments);
        QCOMPARE(workspace().evidence(payments), Evidence::Stale);
        QCOMPARE(item("bookings").presence, Presence::Gone);
    }

    void aQuestionNobodyAnsweredTakesNoDecisionOver()
    {
        import(changed(
            {{ "- [ ] Restore a backup of the bookings\n",
               "- [ ] Encrypt the backups of the bookings at rest\n"
               "- [ ] Encrypt the backups of the payments at rest\n" }}));
        QVERIFY(workspace().toggleTick({item("payments").id}));
        const ImportOutcome outcome = import(changed(
            {{"- [ ] Restore a backup of the bookings\n", "- [ ] Encrypt the backups of every store at rest\n"}}));
        QCOMPARE(outcome.undecided, 1);
        QCOMPARE(item("every store").state.status, Status::Open);
        QCOMPARE(item("payments").presence, Presence::Gone);
        QCOMPARE(item("payments").state.status, Status::Resolved);
    }

    void theSameBytesAgainDoNothing()
    {
        const qsizetype events = workspace().history().size();
        const ImportOutcome outcome = import(february);
        QCOMPARE(outcome.unchanged.size(), 1);
        QCOMPARE(preview(february).documents.first().kind, DocumentRevision::Kind::Unchanged);
        QCOMPARE(workspace().history().size(), events);
    }

    void aReportUnderANewNameIsTheNextVersion()
    {
        const ItemId id = item("SEC-02").id;
        QVERIFY(workspace().toggleTick({id}));
        import(changed({{ "Owner: Web", "Owner: Desk" }}), {}, QStringLiteral("/audits/ferry-march.md"));
        QCOMPARE(state().documents().size(), 1);
        QCOMPARE(state().item(id)->state.status, Status::Resolved);
    }

    void aPersonMaySayThatItIsADocumentOfItsOwn()
    {
        const QString other = QStringLiteral("/audits/ferry-march.md");
        ImportChoices choices;
        choices.versionOf[other] = DocumentId{};
        import(changed({{ "Owner: Web", "Owner: Desk" }}), choices, other);
        QCOMPARE(state().documents().size(), 2);
    }

    void aPersonMaySayWhichDocumentItContinues()
    {
        const QString other = QStringLiteral("/audits/march.md");
        const QByteArray march =
            changed({{"Ferry desk: readiness audit", "Monthly look"}, {"System: Ferry desk\n", ""}});
        ImportChoices choices;
        choices.versionOf[other] = state().documents().first().id;
        import(march, choices, other);
        QCOMPARE(state().documents().size(), 1);
        QCOMPARE(state().items().size(), 5);
    }

    void theBytesOfEveryVersionStay()
    {
        const DocumentId first = state().documents().first().id;
        import(changed({{ "Owner: Web", "Owner: Desk" }}));
        QCOMPARE(workspace().documentBytes(first).value(), QByteArray(february));
    }

    void anImportIsOneStepOfTheHistory()
    {
        import(changed({{"after ten", "after two"},
                        { "- [ ] Print the emergency timetable\n",
                          "- [ ] Charge the radios\n" }}));
        const QList<Event> events = workspace().history();
        const qint64 step = events.first().step;
        QVERIFY(step != 0);
        const auto ofStep = std::ranges::count(events, step, &Event::step);
        QCOMPARE(ofStep, 4); // imported, reworded, vanished, appeared
    }

    void aFindingWithItsOwnBoxIsListedOnce()
    {
        constexpr auto first = R"(# Pier audit

## Findings

### Critical

- [ ] **PIER-1: Lock the crane**
  - **Issue:** Anyone can start the crane.
  - **Owner:** Dana

- [ ] **PIER-2: Light the steps**
  - **Issue:** The steps are dark.
)";
        const QString pier = QStringLiteral("/audits/pier.md");
        import(first, {}, pier);
        const QByteArray next = QByteArray(first).replace("The steps are dark.", "The steps and the ladder are dark.") +
                                "\n- [ ] **PIER-3: Count the ropes**\n  - **Issue:** Nobody counts them.\n";
        const auto seen = workspace().previewImport({readMarkdown(next, pier)});
        QVERIFY(seen);
        QCOMPARE(labels(*seen, Fate::New), QStringList{QStringLiteral("PIER-3 Count the ropes")});
        QCOMPARE(labels(*seen, Fate::Same), QStringList{QStringLiteral("PIER-1 Lock the crane")});
        QCOMPARE(seen->documents.first().rows.size(), 3);
        QCOMPARE(import(next, {}, pier).fresh, 1);
    }
};

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
