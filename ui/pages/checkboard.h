#pragma once

#include "items/watchedcheck.h"
#include "pages/page.h"

#include <QTimer>

namespace shipworthy {
class CheckWatch;
}

namespace shipworthy::ui {

/// How much of what is kept of a check passed.
struct CheckUptime {
    int runs = 0;
    int passed = 0;
    QDateTime since = {}; ///< the first run that is kept, UTC
};

/// What is known of the checks of a workspace, as lists show it: joins what is kept with what runs now. Remembers what
/// it read; a run costs one row read, not all of them again. Sends nothing.
class CheckBoard : public QObject {
    Q_OBJECT
public:
    CheckBoard(Workspace &workspace, const CheckWatch &watch, QObject *parent = nullptr);

    /// The checks of \a system in the workspace's order.
    [[nodiscard]] QList<WatchedCheck> rowsOf(SystemId system) const;
    [[nodiscard]] std::optional<WatchedCheck> row(CheckId check) const;
    /// The runs of the last 24 hours; read when it is first asked for.
    [[nodiscard]] CheckTrend trend(CheckId check) const;
    [[nodiscard]] std::optional<CheckRunRecord> lastRun(CheckId check) const;
    /// Of all runs that are kept; reads them.
    [[nodiscard]] CheckUptime uptime(CheckId check) const;

signals:
    void listChanged(); ///< checks came, went or were edited, or time passed
    void rowsChanged(const QList<shipworthy::CheckId> &checks);

private:
    /// What a text says of itself, read once.
    struct Reading {
        QString text;
        QUrl base;
        QString subject;
        QString origin;
        bool isBurst = false;
    };

    void takeRuns(const QList<CheckId> &checks);
    void tellSoon(CheckId check);
    [[nodiscard]] const Reading &readingOf(const ServiceCheck &check) const;
    [[nodiscard]] WatchedCheck rowFor(const ServiceCheck &check) const;
    void readTrend(CheckId check) const;

    Workspace &m_workspace;
    const CheckWatch &m_watch;
    QTimer m_minute; ///< what passed grows stale
    QTimer m_soon;   ///< many runs start and end together: told as one
    QSet<CheckId> m_changed;
    mutable QHash<CheckId, Reading> m_readings;
    mutable QHash<CheckId, std::optional<CheckRunRecord>> m_last;
    mutable QHash<CheckId, CheckTrend> m_trends;
};

/// "200, 42 ms" of a run that passed, else why it did not.
[[nodiscard]] QString answerText(const CheckRunRecord &run);

} // namespace shipworthy::ui
