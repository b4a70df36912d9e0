#include "shell/trail.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

Place at(PageId page)
{
    return {page, {}, {}};
}

} // namespace

class TestTrail : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void leadsNowhereAtFirst()
    {
        Trail trail;
        QVERIFY(!trail.current());
        QVERIFY(!trail.canTravel(-1));
        QVERIFY(!trail.canTravel(1));
        trail.visit(at(PageId::Portfolio));
        QVERIFY(!trail.canTravel(-1));
        QVERIFY(!trail.canTravel(1));
    }

    void leadsBackAndForward()
    {
        Trail trail;
        trail.visit(at(PageId::Findings));
        trail.current()->spot.item = ItemId{7};
        trail.visit(at(PageId::Documents));
        QCOMPARE(trail.travel(-1).spot.item, ItemId{7});
        QVERIFY(!trail.canTravel(-1));
        QCOMPARE(trail.travel(1).page, PageId::Documents);
        QVERIFY(!trail.canTravel(1));
    }

    void forgetsWhatLayAheadOfANewPlace()
    {
        Trail trail;
        trail.visit(at(PageId::Findings));
        trail.visit(at(PageId::Documents));
        trail.travel(-1);
        trail.visit(at(PageId::Roadmap));
        QVERIFY(!trail.canTravel(1));
        QCOMPARE(trail.travel(-1).page, PageId::Findings);
    }

    void forgetsTheOldestOfMany()
    {
        Trail trail;
        for (int i = 0; i < 250; ++i)
            trail.visit(at(i % 2 ? PageId::Findings : PageId::Documents));
        int back = 0;
        for (; trail.canTravel(-1); ++back)
            trail.travel(-1);
        QCOMPARE(back, 99);
    }
};

QTEST_APPLESS_MAIN(TestTrail)
#include "tst_trail.moc"
