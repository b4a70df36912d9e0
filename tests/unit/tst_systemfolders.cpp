#include "domain/systemnames.h"
#include "domain/workspacestate.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

AuditDocument document(const QString &path, const QString &title, const QString &system = {})
{
    AuditDocument facts;
    facts.path = path;
    facts.title = title;
    facts.system = system;
    return facts;
}

} // namespace

/// Documents of one title in several folders.
class TestSystemFolders : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void theFolderTellsThemApart_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("name");
        QTest::newRow("the same folder") << u"/work/pay/a.md"_s << u"/work/pay/b.md"_s << u"Checklist"_s;
        QTest::newRow("another folder") << u"/work/pay/a.md"_s << u"/work/search/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("folders called alike")
            << u"/work/pay/docs/a.md"_s << u"/work/search/docs/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("a folder inside") << u"/work/a.md"_s << u"/work/search/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("the folder around") << u"/work/search/a.md"_s << u"/work/a.md"_s << u"Checklist (work)"_s;
        QTest::newRow("a path that winds") << u"/work/pay/a.md"_s << u"/work/search/../pay/b.md"_s << u"Checklist"_s;
        QTest::newRow("an address") << u"/work/pay/a.md"_s << u"https://example.com/search/a.md"_s << u"Checklist"_s;
    }
    void theFolderTellsThemApart()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        SystemNames names;
        names.add(document(first, u"Checklist"_s));
        QTEST(names.nameFor(document(second, u"Checklist"_s)), "name");
    }

    void aNamedSystemIsOneWhereverItsDocumentsAre()
    {
        SystemNames names;
        names.add(document(u"/work/pay/a.md"_s, u"Review"_s, u"Pier"_s));
        QCOMPARE(names.nameFor(document(u"/work/search/a.md"_s, u"Plan"_s, u"Pier"_s)), u"Pier"_s);
        QCOMPARE(names.nameFor(document(u"/work/search/b.md"_s, u"Pier"_s)), u"Pier"_s);
    }

    void documentsOfNoWorkspaceAreToldApartToo()
    {
        const WorkspaceState state =
            assemble({document(u"/work/pay/a.md"_s, u"Checklist"_s), document(u"/work/search/a.md"_s, u"Checklist"_s),
                      document(u"/work/search/b.md"_s, u"Checklist"_s)},
                     QDateTime::currentDateTimeUtc());
        QCOMPARE(state.systems().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSystemFolders)
#include "tst_systemfolders.moc"
