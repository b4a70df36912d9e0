#pragma once

#include "items/roadmapmodel.h"
#include "pages/roadmappage.h"
#include "pages/roadmaptile.h"
#include "pages/roadmapview.h"
#include "support/strict.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeView>

namespace shipworthy::test {

/// The Roadmap page over a real workspace with plans of its own.
class RoadmapPageFixture : public QObject {
protected:
    inline static const QDateTime now{QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc()};

    static Finding finding(const QString &key, Status status, const QStringList &dependsOn = {})
    {
        Finding finding;
        finding.key = key;
        finding.title = QStringLiteral("About ") + key;
        finding.severity = Severity::High;
        finding.status = status;
        finding.dependsOn = dependsOn;
        finding.line = 5;
        return finding;
    }

    static Task task(const QString &title, const QStringList &findings)
    {
        Task task;
        task.title = title;
        task.findings = findings;
        task.line = 41;
        return task;
    }

    /// A-2 is done before A-1, which it needs; the third task covers nothing.
    static AuditDocument plan(const QString &system)
    {
        AuditDocument document;
        document.path = system + QStringLiteral(".md");
        document.sha256 = system; // stands for its bytes: two documents of the same are one
        document.system = system;
        document.date = QDate(2026, 2, 13);
        document.findings = {finding(QStringLiteral("A-1"), Status::Open),
                             finding(QStringLiteral("A-2"), Status::Resolved, {QStringLiteral("A-1")})};
        Phase phase;
        phase.title = QStringLiteral("Week 1-2");
        phase.startDay = 1;
        phase.endDay = 14;
        phase.tasks = {task(QStringLiteral("Close the door"), {QStringLiteral("A-1")}),
                       task(QStringLiteral("Lock the window"), {QStringLiteral("A-2")}),
                       task(QStringLiteral("Sweep"), {})};
        document.phases = {phase};
        return document;
    }

    static QPushButton *buttonIn(QWidget *parent, const char *name)
    {
        return parent->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    void openWorkspace()
    {
        failOnAnyWarning();
        m_directory = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_directory->filePath(QStringLiteral("test.shipworthy")), [] { return now; });
        QVERIFY(created.has_value());
        m_workspace = std::move(*created);
    }
    void close()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void open(const QList<AuditDocument> &documents, bool all = false)
    {
        QList<ReadDocument> read;
        for (const AuditDocument &document : documents)
            read.append({document, document.path.toUtf8()});
        QVERIFY(m_workspace->import(read).has_value());
        show(all);
    }
    void show(bool all)
    {
        m_page = std::make_unique<ui::RoadmapPage>(*m_workspace);
        m_page->setScope(all ? SystemId{} : m_workspace->state().systems().first().id);
        m_page->resize(1200, 700);
        m_page->show();
        m_tree = m_page->findChild<QTreeView *>(QStringLiteral("roadmapTree"));
    }
    /// One plan with a start and a task of days of its own.
    void openDated()
    {
        m_page.reset();
        if (m_workspace->state().systems().isEmpty()) {
            AuditDocument dated = plan(QStringLiteral("Ferry API"));
            dated.phases[0].tasks[0].startDay = 3;
            dated.phases[0].tasks[0].endDay = 8;
            open({dated});
        } else {
            show(false);
        }
        QVERIFY(m_workspace->setPlanStart(m_workspace->state().systems().first().id, QDate(2026, 3, 9)));
    }
    void openLarge()
    {
        AuditDocument large = plan(QStringLiteral("Ferry API"));
        large.phases.clear();
        large.findings.clear();
        for (int p = 0; p < 20; ++p) {
            Phase phase;
            phase.title = QStringLiteral("Week %1-%2").arg(2 * p + 1).arg(2 * p + 2);
            phase.startDay = 14 * p + 1;
            phase.endDay = 14 * p + 14;
            for (int t = 0; t < 100; ++t) {
                const int n = 100 * p + t;
                large.findings.append(
                    finding(QStringLiteral("A-%1").arg(n), n % 3 == 0 ? Status::Resolved : Status::Open,
                            n > 0 ? QStringList{QStringLiteral("A-%1").arg(n * 7 / 8)} : QStringList()));
                phase.tasks.append(
                    task(QStringLiteral("Task number %1 of the plan").arg(n), {QStringLiteral("A-%1").arg(n)}));
                phase.tasks.last().startDay = 14 * p + 1 + t % 7;
                phase.tasks.last().endDay = 14 * p + 5 + t % 9;
            }
            large.phases.append(phase);
        }
        open({large});
        QVERIFY(m_workspace->setPlanStart(m_workspace->state().systems().first().id, QDate(2026, 2, 16)));
        m_page->resize(1920, 1080);
    }
    double dayWidth() const
    {
        const RoadmapRow row = rowAt(0);
        return (onBar(0, 1.0).x() - onBar(0, 0.0).x() + 4) / double(row.span->last - row.span->first + 1);
    }
    /// Where the bar of a task lies: 0 at its begin, 1 at its end, both a little inside.
    QPointF onBar(int task, double share) const
    {
        const auto *view = static_cast<const ui::RoadmapView *>(m_tree);
        const QRectF bar = *view->barOf(rowAt(task).item);
        return {bar.left() + 2 + share * (bar.width() - 4), bar.center().y()};
    }
    void moveTo(QPointF to) const
    {
        QMouseEvent move(QEvent::MouseMove, to, m_tree->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_tree->viewport(), &move);
    }
    void drag(QPointF from, QPointF to) const
    {
        QTest::mousePress(m_tree->viewport(), Qt::LeftButton, {}, from.toPoint());
        moveTo(from + (to - from) / 2);
        moveTo(to);
    }
    void release(QPointF at) const { QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, at.toPoint()); }
    QPointF markOf(int task) const
    {
        return static_cast<const ui::RoadmapView *>(m_tree)->linkMarkOf(rowAt(task).item)->center();
    }
    QLabel *tip() const { return m_tree->findChild<QLabel *>(QStringLiteral("roadmapDragTip")); }
    void select(int task)
    {
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_tree->model()->index(task, 0, m_tree->model()->index(0, 0)));
    }
    RoadmapRow rowAt(int task) const
    {
        return m_tree->model()
            ->index(task, 0, m_tree->model()->index(0, 0))
            .data(RoadmapModel::RowRole)
            .value<RoadmapRow>();
    }
    ui::RoadmapTile *tile(const char *name) const
    {
        return m_page->findChild<ui::RoadmapTile *>(QString::fromLatin1(name));
    }
    QAction *action(const char *text) const
    {
        const auto actions = m_page->pageActions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::RoadmapPage> m_page;
    QTreeView *m_tree = nullptr;
};

} // namespace shipworthy::test
