#pragma once

#include "cli/probereport.h"
#include "probes/checkdamping.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace shipworthy::cli {

/// Runs checks again and again, each at its interval: first at once, then after a random part of the interval, so that
/// they do not all ask at the same time. Thresholds damp what changes.
class ProbeWatch : public QObject {
    Q_OBJECT
public:
    /// \a surroundings: of all of them; each adds what is its own.
    ProbeWatch(CheckEngine &engine, const CheckSurroundings &surroundings, const QList<FileCheckEntry> &entries,
               QObject *parent = nullptr);

    void start();
    /// As each check stands: the outcome that was last told. Those that did not finish yet are missing.
    [[nodiscard]] QList<ProbedCheck> latest() const;

signals:
    void changed(const shipworthy::cli::ProbedCheck &probed);

private:
    struct Watched {
        FileCheckEntry entry;
        CheckDamping damping;
        std::chrono::milliseconds interval;
        bool isRunning = false;
        std::optional<CheckResult> told = {};
        std::unique_ptr<QTimer> timer = {};
    };

    void run(std::size_t at);
    void finished(int run, const CheckResult &result);

    CheckEngine &m_engine;
    const CheckSurroundings m_surroundings;
    std::vector<Watched> m_watched;
    QHash<int, std::size_t> m_running; ///< by the number of the run
};

} // namespace shipworthy::cli
