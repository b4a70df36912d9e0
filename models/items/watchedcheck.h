#pragma once

#include "domain/servicecheck.h"
#include "items/watchedendpoint.h"

#include <QStringList>
#include <array>
#include <variant>

namespace shipworthy {

/// How a check stands in lists: by its damped state, or that what it says is too old to say anything.
enum class CheckLook { Pass, Warn, Fail, Error, Stale, NotRun };

/// One run as the lines and strips of a list draw it.
struct CheckPoint {
    QDateTime at = {};
    CheckState outcome = CheckState::Error;
    std::optional<int> latencyMs = {}; ///< absent when no answer arrived
    bool operator==(const CheckPoint &) const = default;
};

/// The runs of the 24 hours before \a end, oldest first.
struct CheckTrend {
    QList<CheckPoint> points = {};
    QDateTime end = {}; ///< UTC
    bool operator==(const CheckTrend &) const = default;
};

/// The latency that 95 of 100 answers kept within, in milliseconds, by nearest rank; absent without answers.
[[nodiscard]] std::optional<int> p95Of(const CheckTrend &trend);
inline constexpr int trendHours = 24;
/// The worst outcome of each hour, oldest first: Fail, Error, Warn, Pass; NotRun where nothing ran.
[[nodiscard]] std::array<CheckState, trendHours> hourly(const CheckTrend &trend);

/// One check of a live service with what is known of it.
struct WatchedCheck {
    CheckId id = {};
    SystemId system = {};
    QString systemName = {};
    QString origin = {};   ///< "https://host:8443"; empty where it asks no address
    QString subject = {};  ///< what it asks: "/health", "POST /login"
    QString name = {};     ///< as people called it; may be empty
    QStringList keys = {}; ///< of the items that it proves or contradicts
    CheckStanding standing = {};
    bool isStale = false;
    bool isPaused = false;
    bool isRunning = false;
    bool needsLeave = false; ///< sends bursts that nobody allowed yet
    QString answer = {};     ///< the last run in a few words; empty: never run
    std::optional<int> certificateDays = {};
    bool operator==(const WatchedCheck &) const = default;
};

[[nodiscard]] CheckLook lookOf(const WatchedCheck &check);
/// "Pass", "Warn", "Fail", "Not evaluated", "Stale", "Not run", translated.
[[nodiscard]] QString wordFor(CheckLook look);

/// A row of a service: a check, or an address that is only watched.
using ServiceRow = std::variant<WatchedCheck, WatchedEndpoint>;

/// The checks and addresses of one origin of one system.
struct ServiceGroup {
    SystemId system = {};
    QString systemName = {};
    QString origin = {};                     ///< "https://host:8443"; empty where nothing is asked
    bool secure = false;                     ///< https
    std::optional<int> certificateDays = {}; ///< the least that its rows saw last
    int checks = 0;
    int passing = 0; ///< checks that pass, freshly
    int addresses = 0;
    int asked = 0; ///< addresses with an answer
    int up = 0;
    bool operator==(const ServiceGroup &) const = default;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::WatchedCheck)
Q_DECLARE_METATYPE(shipworthy::ServiceGroup)
Q_DECLARE_METATYPE(shipworthy::CheckTrend)
