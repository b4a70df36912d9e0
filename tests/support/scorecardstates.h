#pragma once

#include "reports/scorecardinput.h"

#include <QTimeZone>

namespace shipworthy::test {

inline QDateTime scorecardNow()
{
    return {QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()};
}

inline Finding audited(const QString &key, const QString &title, std::optional<Priority> priority,
                       const QString &category, const QString &owner = {}, double hours = 0, int line = 10)
{
    Finding finding;
    finding.key = key;
    finding.title = title;
    finding.priority = priority;
    finding.category = category;
    finding.owner = owner;
    if (hours > 0)
        finding.effort = Effort{QStringLiteral("%1 h").arg(hours), hours, hours};
    finding.line = line;
    finding.lastLine = line + 6;
    return finding;
}

inline ScoreRow scored(const QString &category, double current, double near, double far)
{
    ScoreRow row;
    row.category = category;
    row.current = current;
    row.targets = {{QStringLiteral("30 days"), 30, near}, {QStringLiteral("90 days"), 90, far}};
    return row;
}

inline Phase planned(const QString &title, int firstDay, int lastDay, const QStringList &keys)
{
    Phase phase;
    phase.title = title;
    phase.window = QStringLiteral("Days %1 to %2").arg(firstDay).arg(lastDay);
    phase.startDay = firstDay;
    phase.endDay = lastDay;
    for (const QString &key : keys) {
        Task task;
        task.title = QStringLiteral("Work on %1").arg(key);
        task.findings = {key};
        phase.tasks.append(task);
    }
    return phase;
}

/// The audit of a fictional freight service with everything a scorecard shows: claims, targets, a plan, a decision.
inline AuditDocument freightAudit()
{
    AuditDocument audit;
    audit.path = QStringLiteral("/audits/freight-ledger.md");
    audit.title = QStringLiteral("Freight Ledger - Production Readiness Audit");
    audit.system = QStringLiteral("Freight Ledger");
    audit.sha256 = QStringLiteral("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    audit.lineCount = 640;
    audit.kind = DocumentKind::Audit;
    audit.date = QDate(2026, 2, 13);
    audit.author = QStringLiteral("Harbour Review Board");
    audit.decision = Decision{Verdict::NoGo, QStringLiteral("Not before the P0 items of section 3 are closed"), 612};
    const auto p = [](Priority priority) { return std::optional(priority); };
    audit.findings = {
        audited(QStringLiteral("SEC-01"), QStringLiteral("Revoke the tariff key that was committed"), p(Priority::P0),
                QStringLiteral("Security"), QStringLiteral("Operations"), 2, 104),
        audited(QStringLiteral("SEC-02"), QStringLiteral("Check the owner of a manifest before it is shown"),
                p(Priority::P0), QStringLiteral("Security"), QStringLiteral("Backend"), 4, 110),
        audited(QStringLiteral("SEC-03"), QStringLiteral("Limit log-in attempts"), p(Priority::P0),
                QStringLiteral("Security"), QStringLiteral("Backend"), 8, 125),
        audited(QStringLiteral("SEC-04"), QStringLiteral("Refuse manifests that are not signed"), p(Priority::P0),
                QStringLiteral("Security"), QStringLiteral("Backend"), 1, 131),
        audited(QStringLiteral("REL-01"), QStringLiteral("Retry calls to the customs service with a limit"),
                p(Priority::P1), QStringLiteral("Reliability"), QStringLiteral("Backend"), 6, 158),
        audited(QStringLiteral("REL-02"), QStringLiteral("Back up the ledger every night and restore it once a month"),
                p(Priority::P1), QStringLiteral("Reliability"), QStringLiteral("Operations"), 8, 165),
        audited(QStringLiteral("OBS-01"), QStringLiteral("Count failed bookings"), p(Priority::P1),
                QStringLiteral("Observability"), QString(), 3, 201),
        audited(QStringLiteral("FE-01"), QStringLiteral("Say what went wrong when a booking fails"), p(Priority::P2),
                QStringLiteral("Frontend"), QStringLiteral("Frontend"), 4, 240),
        audited(QStringLiteral("FE-02"), QStringLiteral("Give every field of the booking form a label"),
                p(Priority::P2), QStringLiteral("Frontend"), QStringLiteral("Frontend"), 2, 246),
    };
    audit.findings[2].status = Status::Resolved;
    audit.findings[2].checked = true;
    audit.findings[3].status = Status::Partial;
    audit.findings[3].checked = true;
    audit.findings[3].resolution = QStringLiteral("the bulk upload still takes unsigned ones");
    Scorecard card;
    card.title = QStringLiteral("Scorecard");
    card.rows = {scored(QStringLiteral("Security"), 35, 70, 85), scored(QStringLiteral("Reliability"), 55, 75, 90),
                 scored(QStringLiteral("Observability"), 20, 60, 80),
                 scored(QStringLiteral("Documentation"), 70, 80, 85)};
    card.overall = scored(QStringLiteral("Overall"), 50, 72, 85);
    audit.scorecards = {card};
    audit.phases = {planned(QStringLiteral("Stop the leaks"), 1, 14,
                            {QStringLiteral("SEC-01"), QStringLiteral("SEC-02"), QStringLiteral("SEC-03"),
                             QStringLiteral("SEC-04")}),
                    planned(QStringLiteral("Harden operations"), 15, 42,
                            {QStringLiteral("REL-01"), QStringLiteral("REL-02"), QStringLiteral("OBS-01")}),
                    planned(QStringLiteral("Polish"), 43, 84, {QStringLiteral("FE-01"), QStringLiteral("FE-02")})};
    return audit;
}

/// A short review without priorities, dates or decision.
inline AuditDocument sparseReview()
{
    AuditDocument review;
    review.path = QStringLiteral("/audits/pier-board.md");
    review.title = QStringLiteral("Pier Board");
    review.sha256 = QString(64, u'a');
    review.lineCount = 45;
    for (int i = 1; i <= 5; ++i) {
        Finding finding;
        finding.title = QStringLiteral("Observation %1 about the board").arg(i);
        finding.locations = {{QStringLiteral("board/main.py"), 10 * i, 10 * i + 7}};
        finding.line = 8 * i;
        review.findings.append(finding);
    }
    return review;
}

inline Event edited(qint64 sequence, const QDateTime &at, ItemId item, Field field, const QString &from,
                    const QString &to, const QString &author, const QString &reason = {})
{
    Event event;
    event.sequence = sequence;
    event.at = at;
    event.author = author;
    event.kind = EventKind::Edited;
    event.system = {1};
    event.item = item;
    event.field = field;
    event.from = from;
    event.to = to;
    event.reason = reason;
    return event;
}

/// The freight service three weeks after its import: plan started, two findings proven, one waived, endpoints
/// answering.
inline ScorecardInput freightInput()
{
    const QDateTime now = scorecardNow();
    WorkspaceState state = assemble({freightAudit()}, now.addDays(-21));
    state.name = QStringLiteral("Spring reviews");
    state.setSystem({.id = {1}, .name = QStringLiteral("Freight Ledger"), .planStart = QDate(2026, 2, 13)});
    const auto change = [&](qint64 id, auto edit) {
        ItemState itemState = state.item({id})->state;
        edit(itemState);
        state.setItemState({id}, itemState);
    };
    const QString author = QStringLiteral("M. Sailor");
    const auto proven = [&](qint64 id, int daysAgo, const QString &seen) {
        change(id, [&](ItemState &item) {
            item.status = Status::Resolved;
            item.attestation = Attestation{seen, author, now.addDays(-daysAgo)};
        });
    };
    proven(5, 3, QStringLiteral("Build 1187: the customs service was cut off for a minute, bookings went through"));
    proven(9, 10, QStringLiteral("Screen reader session of 24 Feb, all fields named"));
    change(7, [&](ItemState &item) {
        item.status = Status::Accepted;
        item.waiver = Waiver{QStringLiteral("The old counter is enough until the summer timetable"),
                             QStringLiteral("S. Keel"), QDate(2026, 3, 20)};
    });
    change(2, [](ItemState &item) { item.status = Status::InProgress; });
    state.addEndpoint(
        {.id = {1}, .system = {1}, .url = QUrl(QStringLiteral("https://freight.example/health")), .purpose = {}});
    state.addEndpoint(
        {.id = {2}, .system = {1}, .url = QUrl(QStringLiteral("https://freight.example/metrics")), .purpose = {}});

    ScorecardInput input = rated(state, now);
    Event import;
    import.sequence = 1;
    import.at = now.addDays(-21);
    import.author = author;
    import.kind = EventKind::Imported;
    import.system = {1};
    import.document = {1};
    import.subject = QStringLiteral("freight-ledger.md");
    const auto attestation = [&](qint64 id) { return toText(*state.item({id})->state.attestation); };
    input.history = {
        import,
        edited(2, now.addDays(-10), {9}, Field::Status, QStringLiteral("open"), QStringLiteral("resolved"), author),
        edited(3, now.addDays(-10), {9}, Field::Attestation, {}, attestation(9), author),
        edited(4, now.addDays(-5), {7}, Field::Status, QStringLiteral("open"), QStringLiteral("accepted"),
               QStringLiteral("S. Keel")),
        edited(5, now.addDays(-3), {5}, Field::Status, QStringLiteral("open"), QStringLiteral("resolved"), author),
        edited(6, now.addDays(-3), {5}, Field::Attestation, {}, attestation(5), author),
        edited(7, now.addDays(-1), {2}, Field::Status, QStringLiteral("open"), QStringLiteral("in-progress"), author,
               QStringLiteral("begun in the stand-up"))};
    input.readings.insert({1}, {.state = QStringLiteral("up"),
                                .reason = QStringLiteral("200, status ok"),
                                .httpStatus = 200,
                                .latencyMs = 212,
                                .certificateDays = 67,
                                .at = now});
    return input;
}

/// \a count findings with long titles, every tenth a P0.
inline AuditDocument longAudit(const QString &system, int count)
{
    AuditDocument audit;
    audit.path = system + QStringLiteral(".md");
    audit.system = system;
    audit.title = system;
    audit.sha256 = QString(64, u'b');
    audit.lineCount = 12 * count;
    for (int i = 0; i < count; ++i) {
        audit.findings.append(audited(QStringLiteral("LNG-%1").arg(i + 1, 3, 10, QLatin1Char('0')),
                                      QStringLiteral("Finding number %1 whose title says at some length what is wrong, "
                                                     "where it was seen and why that matters to the harbour")
                                          .arg(i + 1),
                                      static_cast<Priority>(i % 10 == 0 ? 0 : 1 + i % 3),
                                      QStringLiteral("Area %1").arg(i % 13), QStringLiteral("Team %1").arg(i % 4),
                                      i % 5, 12 * i + 3));
    }
    return audit;
}

} // namespace shipworthy::test
