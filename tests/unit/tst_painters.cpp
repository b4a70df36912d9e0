#include "delegates/painters.h"
#include "support/strict.h"
#include "theme/tokens.h"

#include <QApplication>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

/// What \a paint leaves on a white ground, as coordinates of the pixels it changed.
template <typename Paint> QRect painted(Paint paint)
{
    QImage image(400, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

} // namespace

class TestPainters : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void dueSpeaksOfDaysLateThenWeekdaysThenDates_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("done");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("late");
        QTest::newRow("late") << -5 << false << QStringLiteral("5 d late") << true;
        QTest::newRow("done in time or not") << -5 << true << QStringLiteral("27 Feb") << false;
        QTest::newRow("today") << 0 << false << QStringLiteral("today") << false;
        QTest::newRow("within a week") << 2 << false << QStringLiteral("Fri 6 Mar") << false;
        QTest::newRow("later") << 9 << false << QStringLiteral("13 Mar") << false;
        QTest::newRow("next year") << 400 << false << QStringLiteral("8 Apr 2027") << false;
    }
    void dueSpeaksOfDaysLateThenWeekdaysThenDates()
    {
        QFETCH(int, days);
        QFETCH(bool, done);
        const QDate today(2026, 3, 4);
        const DueText due = dueText(today.addDays(days), today, done);
        QTEST(due.text, "text");
        QTEST(due.late, "late");
    }

    void noDateIsADash() { QCOMPARE(dueText({}, QDate(2026, 3, 4), false).text, QStringLiteral("–")); }

    void aPlateIsAsLargeAsItSays_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("38") << 38;
        QTest::newRow("26") << 26;
        QTest::newRow("22") << 22;
    }
    void aPlateIsAsLargeAsItSays()
    {
        QFETCH(int, height);
        const Theme theme(tokenPalette(false));
        const QSize size = verdictPlateSize(Verdict::NoGo, QStringLiteral("46"), height);
        QCOMPARE(size.height(), height);
        int width = 0;
        const QRect bounds = painted([&](QPainter &painter) {
            width = paintVerdictPlate(painter, QRectF(0, 0, 400, height), Verdict::NoGo, QStringLiteral("46"),
                                      PlateStyle::Computed, theme);
        });
        QCOMPARE(width, size.width());
        QCOMPARE(bounds.size(), size);
    }

    void aChipIsAsWideAsItSays()
    {
        const Theme theme(tokenPalette(false));
        for (const auto &[evidence, id] : names<Evidence>) {
            int width = 0;
            const QRect bounds = painted(
                [&](QPainter &painter) { width = paintEvidenceChip(painter, QRectF(0, 0, 400, 24), evidence, theme); });
            QCOMPARE(width, evidenceChipWidth(evidence));
            QVERIFY(bounds.right() < width);
        }
    }

    void targetsHangBelowTheBarAndTheClaimAbove()
    {
        const Theme theme(tokenPalette(false));
        const QRectF rect(0, 10, 200, 40);
        const auto bar = painted([&](QPainter &p) { paintScoreBar(p, rect, Bands{}, {}, {}, {}, theme); });
        const auto claimed = painted([&](QPainter &p) { paintScoreBar(p, rect, Bands{}, 50, {}, {}, theme); });
        const auto target = painted([&](QPainter &p) { paintScoreBar(p, rect, Bands{}, {}, 50, {}, theme); });
        QVERIFY(claimed.top() < bar.top());
        QCOMPARE(claimed.bottom(), bar.bottom());
        QVERIFY(target.bottom() > bar.bottom());
        QCOMPARE(target.top(), bar.top());
    }
};

QTEST_MAIN(TestPainters)
#include "tst_painters.moc"
