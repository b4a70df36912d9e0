#include "delegates/findingscarddelegate.h"
#include "delegates/findingsdelegate.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/checklistmodel.h"
#include "items/findingsmodel.h"
#include "pages/checklistsdelegate.h"
#include "pages/findingprose.h"
#include "pages/lastday.h"
#include "shell/sidebardelegate.h"
#include "shell/sidebarmodel.h"
#include "support/strict.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTreeView>
#include <functional>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

constexpr QSize row(240, 120);

QStyleOptionViewItem optionFor(Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), row);
    option.direction = direction;
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled;
    return option;
}

FindingFactsPtr critical()
{
    FindingFacts facts;
    facts.key = QStringLiteral("Q-1");
    facts.title = QStringLiteral("Lamp");
    facts.severity = Severity::Critical;
    return std::make_shared<const FindingFacts>(facts);
}

/// What a delegate paints of one row of one kind of data.
QImage painted(const QAbstractItemDelegate &delegate, int role, const QVariant &data, Qt::LayoutDirection direction)
{
    QStandardItemModel model(1, findingsColumnCount);
    model.setData(model.index(0, 0), data, role);
    QImage image(row, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, optionFor(direction), model.index(0, 0));
    return image;
}

/// From the first to the last column that has a pixel of \a color; empty: none has.
QRect extentOf(const QImage &image, const QColor &color)
{
    QRect extent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                extent |= QRect(x, y, 1, 1);
        }
    }
    return extent;
}

/// A list with one ticked box.
struct Boxes {
    explicit Boxes()
    {
        auto *box = new QStandardItem(QStringLiteral("Bollards are painted"));
        box->setData(QVariant::fromValue(ItemId{1}), ChecklistModel::ItemRole);
        box->setData(int(Qt::Checked), Qt::CheckStateRole);
        model.appendRow(box);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.setHeaderHidden(true);
        view.setRootIsDecorated(false);
        view.resize(400, 120);
        view.show();
    }
    QStandardItemModel model;
    ChecklistsDelegate delegate;
    QTreeView view;
};

} // namespace

/// Nothing but the direction of the program: as in Arabic.
class MirroredTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void init() { test::failOnAnyWarning(); }

    void whatLeadsStandsAtTheRight_data()
    {
        using Paint = std::function<QImage(Qt::LayoutDirection)>;
        QTest::addColumn<Paint>("paint");
        QTest::addColumn<QColor>("color");
        const Theme theme(QApplication::palette());
        QTest::newRow("mark of a system") << Paint([](Qt::LayoutDirection direction) {
            SidebarEntry entry;
            entry.title = QStringLiteral("Quay");
            entry.verdict = Verdict::NoGo;
            return painted(SidebarDelegate(), SidebarModel::EntryRole, QVariant::fromValue(entry), direction);
        }) << theme.color(Role::CriticalText);
        QTest::newRow("badge of a finding") << Paint([](Qt::LayoutDirection direction) {
            return painted(FindingsDelegate(), FindingsModel::FactsRole, QVariant::fromValue(critical()), direction);
        }) << theme.color(Role::CriticalFill);
        QTest::newRow("badge of a card") << Paint([](Qt::LayoutDirection direction) {
            return painted(FindingsCardDelegate(), FindingsModel::FactsRole, QVariant::fromValue(critical()),
                           direction);
        }) << theme.color(Role::CriticalFill);
    }
    void whatLeadsStandsAtTheRight()
    {
        QFETCH(const std::function<QImage(Qt::LayoutDirection)>, paint);
        QFETCH(const QColor, color);
        const QRect fromLeft = extentOf(paint(Qt::LeftToRight), color);
        const QRect fromRight = extentOf(paint(Qt::RightToLeft), color);
        QVERIFY(!fromLeft.isEmpty());
        QVERIFY(fromLeft.left() < row.width() / 4);
        QVERIFY(fromRight.right() > row.width() * 3 / 4);
        QVERIFY(std::abs(fromLeft.left() - (row.width() - 1 - fromRight.right())) <= 1);
    }

    void wordsAndMarksAreNotSeenInALookingGlass()
    {
        QImage glass(row, QImage::Format_RGB32);
        QImage plain(row, QImage::Format_RGB32);
        const QRect place(10, 10, 100, 30);
        const QRect there = QStyle::visualRect(Qt::RightToLeft, QRect(QPoint(), row), place);
        const auto paint = [](QImage &image, Qt::LayoutDirection direction, const QRect &rect, int flags) {
            image.fill(Qt::white);
            QPainter painter(&image);
            const Mirrored mirrored(painter, QRect(QPoint(), row), direction);
            painter.setFont(fontFor(Type::Body));
            paintText(painter, rect, flags | Qt::AlignVCenter, QStringLiteral("Lamp F."));
            paintMark(painter, rect.adjusted(0, 40, 0, 40), QStringLiteral("tick"), Qt::black);
        };
        paint(glass, Qt::RightToLeft, place, Qt::AlignLeft);
        paint(plain, Qt::LeftToRight, there, Qt::AlignRight);
        QCOMPARE(glass, plain);
    }

    void aBoxIsTickedWhereItIsPainted()
    {
        Boxes boxes;
        QVERIFY(QTest::qWaitForWindowExposed(&boxes.view));
        QSignalSpy asked(&boxes.delegate, &ChecklistsDelegate::tickRequested);
        QWidget &viewport = *boxes.view.viewport();
        const QColor fill = Theme(boxes.view.palette()).color(Role::DoneFill);
        const QRect box = extentOf(viewport.grab().toImage(), fill);
        QVERIFY(box.left() > viewport.width() * 3 / 4);
        QTest::mouseClick(&viewport, Qt::LeftButton, {}, box.center());
        QCOMPARE(asked.count(), 1);
        QTest::mouseClick(&viewport, Qt::LeftButton, {}, {viewport.width() - 1 - box.center().x(), box.center().y()});
        QCOMPARE(asked.count(), 1);
    }

    void aDayThatIsTypedKeepsTheOrderOfItsParts()
    {
        LastDay day(QStringLiteral("day"));
        day.ask(QDate(2026, 12, 31), QDate(2026, 11, 17));
        QCOMPARE(day.findChild<QLineEdit *>()->text(), QStringLiteral("2026-12-31"));
    }

    void codeBeginsWhereItsLinesDo()
    {
        FindingCode code({TextBlock::Kind::Code, QStringLiteral("if (!limiter.allow(gate)) ").repeated(20), {}});
        code.resize(200, 60);
        code.show();
        QCOMPARE(code.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(code.horizontalScrollBar()->value(), code.horizontalScrollBar()->minimum());
    }
};

QTEST_MAIN(MirroredTest)
#include "tst_mirrored.moc"
