#include "pages/documentspage.h"
#include "support/child.h"
#include "support/lighthouseworkspace.h"
#include "support/strict.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace shipworthy;
using test::child;
using ui::DocumentsPage;
using ui::ImportReport;

namespace {

QTreeView &table(QWidget &page)
{
    return child<QTreeView>(page, "report");
}

/// The first remark of the first document that speaks of a line.
QModelIndex remarkWithLine(QWidget &page)
{
    const QAbstractItemModel &model = *table(page).model();
    const QModelIndex document = model.index(0, 0);
    for (int row = 0; row < model.rowCount(document); ++row) {
        const QModelIndex remark = model.index(row, 0, document);
        if (remark.data(ImportReportModel::LineRole).toInt() > 0)
            return remark;
    }
    return {};
}

} // namespace

class TestImportReport : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void takesThePlaceOfTheTextAndGivesItBack()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.resize(1000, 600);
        page.show();
        child<QAction>(page, "importReport").trigger();
        QVERIFY(table(page).isVisible());
        QCOMPARE(table(page).model()->rowCount(), 1);
        QCOMPARE(child<QComboBox>(page, "reportExtent").currentIndex(), int(ImportReport::Extent::ThisDocument));
        QTest::keyClick(&table(page), Qt::Key_Escape);
        QVERIFY(!table(page).isVisible());
    }

    void opensTheDocumentAtTheLineOfARemark()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        const QSignalSpy lines(&page, &ui::Page::linesRequested);
        page.show();
        page.showReport(ImportReport::Extent::LastImport);
        const QModelIndex remark = remarkWithLine(page);
        QVERIFY(remark.isValid());
        table(page).setCurrentIndex(remark);
        QTest::keyClick(&table(page), Qt::Key_Return);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().at(0).value<DocumentId>(), workspace.document());
        QCOMPARE(lines.first().at(1).value<LineRange>().first, remark.data(ImportReportModel::LineRole).toInt());
        QVERIFY(page.showLines(workspace.document(), {7, 7}));
        QVERIFY(!table(page).isVisible());
    }

    void listsWhatWasNotImported()
    {
        test::LighthouseWorkspace workspace;
        DocumentsPage page(*workspace);
        page.setUnread({{QStringLiteral("/audits/gone.md"),
                         {QStringLiteral("Cannot read /audits/gone.md"), QStringLiteral("no such file")}}});
        page.show();
        page.showReport(ImportReport::Extent::LastImport);
        QCOMPARE(table(page).model()->rowCount(), 1);
        QVERIFY(child<QLabel>(page, "reportSum").text().contains(QLatin1String("1 input not imported")));
    }

    void saysThatNothingWasImported()
    {
        test::LighthouseWorkspace workspace;
        DocumentsPage page(*workspace);
        page.show();
        page.showReport(ImportReport::Extent::LastImport);
        QVERIFY(child<QLabel>(page, "reportEmpty").isVisible());
        QVERIFY(!child<QPushButton>(page, "copyReport").isEnabled());
    }

    void filters()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        page.showReport(ImportReport::Extent::All);
        child<QLineEdit>(page, "reportFilter").setText(QStringLiteral("no such words"));
        QCOMPARE(table(page).model()->rowCount(), 0);
        QTest::keyClick(&child<QLineEdit>(page, "reportFilter"), Qt::Key_Escape);
        QCOMPARE(table(page).model()->rowCount(), 1);
    }

    void isCopiedAsMarkdown()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        page.showReport(ImportReport::Extent::LastImport);
        child<QPushButton>(page, "copyReport").click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QLatin1String("| Document |")));
        QVERIFY(!copied.contains(QLatin1String("Zx81kQ9PmN44")));
    }

    void followsTheWorkspace()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        page.showReport(ImportReport::Extent::All);
        const auto findings = [&] {
            return table(page).model()->index(0, int(ImportReportModel::Column::Findings)).data().toInt();
        };
        const int before = findings();
        QVERIFY(workspace->setMisread({workspace.finding("LAMP-1")}, true));
        QCOMPARE(findings(), before - 1);
    }
};

QTEST_MAIN(TestImportReport)
#include "tst_importreport.moc"
