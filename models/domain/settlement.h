#pragma once

#include "base/ids.h"
#include "domain/vocabulary.h"

#include <QDateTime>

namespace shipworthy {

/// What two statements disagree about.
enum class ContradictionKind {
    TickedButPartial,       ///< resolved in one place, partial or open in another
    DoneBeforePrerequisite, ///< done though what it depends on is not
    OwnersDisagree,
    DependenciesDisagree,
    ScheduledAfterDeadline, ///< planned later than its own group's deadline
    BlockerNotPlanned,      ///< a P0 or critical finding on no roadmap row
    EvidenceFails,          ///< ticked, though a file of a scanner or pipeline says otherwise
    CountsDisagree,         ///< as many findings as the document says were not found in it
    StatedByDocument,       ///< documentation against code, as the document says itself
    ControlDenies,          ///< ticked, though a control of a framework says that it is missing
    ScoresDisagree,         ///< two scores for the same thing
    EstimatesDisagree,      ///< a stated total of work against the sum of its parts
    LaunchBeforePlanEnds,   ///< ready sooner than the plan's own last phase ends
    WeeksDisagree,          ///< a tracker or calendar has the work in another week than the plan
    ApprovedWithOpenWork,   ///< approved to go live, with work of the same document open
    ClaimsDisagree,         ///< said to be so in one sentence, denied by what stands beside it
    ServiceDenies,          ///< ticked, though a check of the live service fails
};
template <>
inline constexpr std::array names<ContradictionKind>{
    Name<ContradictionKind>{ContradictionKind::TickedButPartial, u"ticked-but-partial"},
    Name<ContradictionKind>{ContradictionKind::DoneBeforePrerequisite, u"done-before-prerequisite"},
    Name<ContradictionKind>{ContradictionKind::OwnersDisagree, u"owners"},
    Name<ContradictionKind>{ContradictionKind::DependenciesDisagree, u"dependencies"},
    Name<ContradictionKind>{ContradictionKind::ScheduledAfterDeadline, u"after-deadline"},
    Name<ContradictionKind>{ContradictionKind::BlockerNotPlanned, u"not-planned"},
    Name<ContradictionKind>{ContradictionKind::EvidenceFails, u"evidence-fails"},
    Name<ContradictionKind>{ContradictionKind::CountsDisagree, u"counts"},
    Name<ContradictionKind>{ContradictionKind::StatedByDocument, u"stated"},
    Name<ContradictionKind>{ContradictionKind::ControlDenies, u"control-denies"},
    Name<ContradictionKind>{ContradictionKind::ScoresDisagree, u"scores"},
    Name<ContradictionKind>{ContradictionKind::EstimatesDisagree, u"estimates"},
    Name<ContradictionKind>{ContradictionKind::LaunchBeforePlanEnds, u"launch"},
    Name<ContradictionKind>{ContradictionKind::WeeksDisagree, u"weeks"},
    Name<ContradictionKind>{ContradictionKind::ApprovedWithOpenWork, u"approved-open"},
    Name<ContradictionKind>{ContradictionKind::ClaimsDisagree, u"claims"},
    Name<ContradictionKind>{ContradictionKind::ServiceDenies, u"service-denies"}};

/// "Ticked, but another place says it is not done": for headings and rows.
[[nodiscard]] QString wordFor(ContradictionKind kind);

/// How people settled a contradiction.
enum class Ruling { FirstHolds, SecondHolds, Known };
template <>
inline constexpr std::array names<Ruling>{Name<Ruling>{Ruling::FirstHolds, u"first"},
                                          Name<Ruling>{Ruling::SecondHolds, u"second"},
                                          Name<Ruling>{Ruling::Known, u"known"}};

/// "The first holds", "Both read rightly, known and accepted".
[[nodiscard]] QString wordFor(Ruling ruling);

/// What people decided about a contradiction. It holds for the two statements as they were: a contradiction whose
/// statements change has another mark and is open again. It never changes what an item counts for (deniedTicks()).
struct Settlement {
    QString mark; ///< Contradiction::mark of what was settled
    SystemId system;
    Ruling ruling = Ruling::Known;
    QString reason = {}; ///< may be empty
    QString by = {};
    QDateTime at = {}; ///< UTC
    // As it read when it was settled, for when it is no longer found.
    ContradictionKind kind = ContradictionKind::TickedButPartial;
    QString about = {};
    QString one = {};
    QString other = {};
    bool operator==(const Settlement &) const = default;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::Settlement)
