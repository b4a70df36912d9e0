#pragma once

#include "domain/workspacestate.h"

#include <QTimeZone>

namespace shipworthy::test {

/// A small audit of a fictional service, built by hand: a document of 30 lines in three sections, with three findings
/// (two of them boxes), three boxes, a table row repaired and a task.
inline AuditDocument lighthouseAudit()
{
    AuditDocument audit;
    audit.path = QStringLiteral("/tmp/audits/lighthouse.md");
    audit.sha256 = QStringLiteral("00");
    audit.lineCount = 30;
    audit.title = QStringLiteral("Lighthouse Audit");
    audit.system = QStringLiteral("Lighthouse");
    audit.date = QDate(2026, 2, 13);
    audit.headings = {{QStringLiteral("Lighthouse Audit"), 1, 1},
                      {QStringLiteral("Risks"), 2, 3},
                      {QStringLiteral("Checklist"), 2, 10},
                      {QStringLiteral("P0"), 3, 11},
                      {QStringLiteral("P1"), 3, 20}};
    const auto finding = [](const char *key, const char *title, int line, int lastLine) {
        Finding made;
        made.key = QString::fromLatin1(key);
        made.title = QString::fromLatin1(title);
        made.line = line;
        made.lastLine = lastLine;
        return made;
    };
    Finding lamp = finding("LAMP-1", "Replace the lamp", 12, 15);
    lamp.severity = Severity::Critical;
    lamp.severityText = QStringLiteral("P0 - Critical");
    lamp.owner = QStringLiteral("Keeper");
    lamp.effort = Effort{QStringLiteral("1 day"), 8, 8};
    lamp.locations = {{QStringLiteral("lamp.py"), 57, 88}};
    lamp.acceptance = {QStringLiteral("It shines"), QStringLiteral("It turns")};
    lamp.mentions = {{5, QStringLiteral("lamp")}};
    lamp.form = FindingForm::Checklist;
    Finding horn = finding("HORN-1", "Sound the horn", 16, 18);
    horn.severity = Severity::High;
    horn.status = Status::Partial;
    horn.form = FindingForm::Checklist;
    Finding stairs = finding("", "Stairs are steep", 5, 5);
    stairs.form = FindingForm::Table;
    audit.findings = {stairs, lamp, horn};
    const QStringList p0{audit.title, QStringLiteral("Checklist"), QStringLiteral("P0")};
    const QStringList p1{audit.title, QStringLiteral("Checklist"), QStringLiteral("P1")};
    audit.checklist = {{QStringLiteral("LAMP-1: Replace the lamp"), false, p0, 12, QStringLiteral("LAMP-1")},
                       {QStringLiteral("HORN-1: Sound the horn"), true, p0, 16, QStringLiteral("HORN-1")},
                       {QStringLiteral("Paint the door"), true, p1, 21, {}}};
    Task task;
    task.title = QStringLiteral("Order a lamp");
    task.line = 25;
    Phase phase;
    phase.title = QStringLiteral("Week 1");
    phase.line = 24;
    phase.tasks = {task};
    audit.phases = {phase};
    audit.coverage = {.lines = 12, .claimedLines = 11, .claimed = {{1, 5}, {10, 25}}};
    audit.warnings = {{6, QStringLiteral("table-row-repaired"), QStringLiteral("Four cells restored")}};
    return audit;
}

/// lighthouseAudit() in a workspace of its own.
inline WorkspaceState lighthouse()
{
    return assemble({lighthouseAudit()}, QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc()));
}

/// The item of that kind with that title; 0: none.
inline ItemId itemTitled(const WorkspaceState &state, ItemKind kind, const QString &title)
{
    for (const Item &item : state.items()) {
        if (item.kind == kind && state.title(item) == title)
            return item.id;
    }
    return {};
}

} // namespace shipworthy::test
