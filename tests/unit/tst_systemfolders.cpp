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
        QTest::newRow("the same folder") << u"/srv/pay/a.md"_s << u"/srv/pay/b.md"_s << u"Checklist"_s;
        QTest::newRow("another folder") << u"/srv/pay/a.md"_s << u"/srv/search/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("folders called alike")
            << u"/srv/pay/docs/a.md"_s << u"/srv/search/docs/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("a folder inside") << u"/srv/a.md"_s << u"/srv/search/a.md"_s << u"Checklist (search)"_s;
        QTest::newRow("the folder around") << u"/srv/search/a.md"_s << u"/srv/a.md"_s << u"Checklist (srv)"_s;
        QTest::newRow("a path that winds") << u"/srv/pay/a.md"_s << u"/srv/search/../pay/b.md"_s << u"Checklist"_s;
        QTest::newRow("an address") << u"/srv/pay/a.md"_s << u"https://example.com/search/a.md"_s << u"Checklist"_s;
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
        names.add(document(u"/srv/pay/a.md"_s, u"Review"_s, u"Pier"_s));
        QCOMPARE(names.nameFor(document(u"/srv/search/a.md"_s, u"Plan"_s, u"Pier"_s)), u"Pier"_s);
        QCOMPARE(names.nameFor(document(u"/srv/search/b.md"_s, u"Pier"_s)), u"Pier"_s);
    }

    void documentsOfNoWorkspaceAreToldApartToo()
    {
        const WorkspaceState state =
            assemble({document(u"/srv/pay/a.md"_s, u"Checklist"_s), document(u"/srv/search/a.md"_s, u"Checklist"_s),
                      document(u"/srv/search/b.md"_s, u"Checklist"_s)},
                     QDateTime::currentDateTimeUtc());
        QCOMPARE(state.systems().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSystemFolders)
#include "tst_systemfolders.moc"
