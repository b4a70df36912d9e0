#include "domain/settlement.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Contradictions", text);
}

} // namespace

QString wordFor(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::TickedButPartial: return tr("Ticked, but another place says it is not done");
    case ContradictionKind::DoneBeforePrerequisite: return tr("Done before what it depends on");
    case ContradictionKind::OwnersDisagree: return tr("Two owners");
    case ContradictionKind::DependenciesDisagree: return tr("Dependencies disagree");
    case ContradictionKind::ScheduledAfterDeadline: return tr("Planned later than its deadline");
    case ContradictionKind::BlockerNotPlanned: return tr("On no row of the plan");
    case ContradictionKind::ServiceDenies: return tr("Ticked, but the live service says otherwise");
    case ContradictionKind::EvidenceFails: return tr("Ticked, but a file says otherwise");
    case ContradictionKind::CountsDisagree: return tr("Stated and counted totals disagree");
    case ContradictionKind::StatedByDocument: return tr("The document contradicts the code");
    case ContradictionKind::ControlDenies: return tr("Ticked, but a control says it is missing");
    case ContradictionKind::ScoresDisagree: return tr("Two scores for the same thing");
    case ContradictionKind::EstimatesDisagree: return tr("A total of work differs from its parts");
    case ContradictionKind::LaunchBeforePlanEnds: return tr("Ready sooner than the plan ends");
    case ContradictionKind::WeeksDisagree: return tr("Two times for the same work");
    case ContradictionKind::ApprovedWithOpenWork: return tr("Approved with work open");
    case ContradictionKind::ClaimsDisagree: return tr("A claim is denied beside it");
    }
    Q_UNREACHABLE();
}

QString wordFor(Ruling ruling)
{
    switch (ruling) {
    case Ruling::FirstHolds: return tr("The first holds");
    case Ruling::SecondHolds: return tr("The second holds");
    case Ruling::Known: return tr("Both read rightly, known and accepted");
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
