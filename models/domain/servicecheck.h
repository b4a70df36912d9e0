#pragma once

#include "base/ids.h"
#include "domain/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace shipworthy {

using CheckId = Id<struct CheckTag>;

/// How a check of a live service stands: what its last runs came to. Only Pass verifies anything and only Fail denies
/// anything; Error is "not evaluated".
enum class CheckState { NotRun, Pass, Warn, Fail, Error };
template <>
inline constexpr std::array names<CheckState>{
    Name<CheckState>{CheckState::NotRun, u"not-run"}, Name<CheckState>{CheckState::Pass, u"pass"},
    Name<CheckState>{CheckState::Warn, u"warn"}, Name<CheckState>{CheckState::Fail, u"fail"},
    Name<CheckState>{CheckState::Error, u"error"}};

/// "Not run", "Passes", "Warns", "Fails", "Not evaluated", translated.
[[nodiscard]] QString wordFor(CheckState state);

/// Where a check was suggested from.
struct CheckSource {
    QString sentence = {}; ///< the criterion as written; empty: people wrote the check themselves
    DocumentId document = {};
    int line = 0;
    QString suggestion = {}; ///< key of the suggestion that was accepted
    bool operator==(const CheckSource &) const = default;
};

/// A criterion as a check of a live service, kept by people. It is run only when they say so.
struct ServiceCheck {
    CheckId id = {};
    SystemId system = {};
    QUrl base = {};           ///< what {H} stands for in \a text; empty: its address is whole
    QString text = {};        ///< one check in the language of checks, as format() writes it
    QString name = {};        ///< in words; may be empty
    QList<ItemId> items = {}; ///< whose criterion it is: what it verifies or contradicts
    bool isPaused = false;    ///< not run with the others; what it said last still counts while fresh
    bool mayBurst = false;    ///< people allowed it many requests without a pause
    bool ticksItems = false;  ///< a pass ticks its items by itself
    CheckSource source = {};
    bool operator==(const ServiceCheck &) const = default;
};

/// How a check stands.
struct CheckStanding {
    CheckState state = CheckState::NotRun;             ///< damped: after as many runs in a row as the check demands
    QDateTime since = {};                              ///< when it came to \a state, UTC
    QDateTime at = {};                                 ///< last run, UTC; invalid: never
    QString why = {};                                  ///< one sentence of the last run
    std::optional<std::chrono::seconds> freshFor = {}; ///< max-age of the check; absent: as the policy says
    bool operator==(const CheckStanding &) const = default;
};

/// True while a standing proves or denies something at \a now: it began by then and its last run is young enough.
/// \a freshDays: for a check without max-age.
[[nodiscard]] bool isFresh(const CheckStanding &standing, const QDateTime &now, int freshDays);

/// One run of a check, as the workspace keeps it.
struct CheckRunRecord {
    CheckId check = {};
    QDateTime at = {};                      ///< UTC
    CheckState outcome = CheckState::Error; ///< of this run alone
    QString why = {};
    std::optional<int> httpStatus = {};
    std::optional<std::chrono::milliseconds> latency = {}; ///< of the first answer; absent without one
    std::optional<int> certificateDays = {};               ///< until the earliest end in the chain
    QByteArray evidence = {};    ///< what was asked and what came, as JSON (checkevidence.h); empty: no longer kept
    CheckStanding standing = {}; ///< after this run
    bool operator==(const CheckRunRecord &) const = default;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::CheckId)
Q_DECLARE_METATYPE(shipworthy::ServiceCheck)
Q_DECLARE_METATYPE(shipworthy::CheckRunRecord)
