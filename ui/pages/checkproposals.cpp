#include "pages/checkproposals.h"

#include "importers/auditreader.h"

#include <utility>

namespace shipworthy::ui {
namespace {

QList<CheckProposal> proposalsOf(const WorkspaceState &state, const QHash<DocumentId, QByteArray> &bytes,
                                 const std::stop_token &stop)
{
    QList<CheckProposal> all;
    const auto textOf = [&bytes](const ImportedDocument &document) {
        const auto found = bytes.constFind(document.id);
        return found == bytes.cend() ? QString() : decodeText(*found).text;
    };
    for (const System &system : state.systems()) {
        if (stop.stop_requested())
            return {};
        for (const SuggestedCheck &suggestion : suggestedChecks(state, system.id, textOf))
            all.append({system.id, suggestion});
    }
    return all;
}

} // namespace

CheckProposals::CheckProposals(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_gathering, &QTimer::timeout, this, &CheckProposals::gather);
    connect(&workspace, &Workspace::contentsChanged, this, [this] {
        m_isStale = true;
        if (m_isWanted)
            read();
    });
    connect(&workspace, &Workspace::systemChanged, this, &CheckProposals::changed); // accepted, declined or undone
}

void CheckProposals::want()
{
    m_isWanted = true;
    if (m_isStale)
        read();
}

void CheckProposals::read()
{
    m_isStale = false;
    m_reading.stop();
    m_bytes.clear();
    m_gathered = 0;
    m_gathering.start(0);
}

void CheckProposals::gather()
{
    const QList<ImportedDocument> &documents = m_workspace.state().documents();
    if (m_gathered < documents.size()) {
        const DocumentId document = documents[m_gathered++].id;
        if (const auto text = m_workspace.documentBytes(document))
            m_bytes.insert(document, *text);
        return;
    }
    m_gathering.stop();
    m_reading = Job::start([state = m_workspace.state(), bytes = std::exchange(m_bytes, {})](
                               const std::stop_token &stop) { return proposalsOf(state, bytes, stop); },
                           [this](const QList<CheckProposal> &all) {
                               m_all = all;
                               emit changed();
                           });
}

QList<CheckProposal> CheckProposals::undecided(const QList<CheckProposal> &proposals) const
{
    const WorkspaceState &state = m_workspace.state();
    QSet<std::pair<SystemId, QString>> accepted;
    for (const ServiceCheck &check : state.serviceChecks())
        accepted.insert({check.system, check.source.suggestion});
    QList<CheckProposal> open;
    for (const CheckProposal &proposal : proposals) {
        if (!accepted.contains({proposal.system, proposal.suggestion.key}) &&
            !state.isDeclined(proposal.system, proposal.suggestion.key))
            open.append(proposal);
    }
    return open;
}

QList<CheckProposal> CheckProposals::offered(SystemId scope) const
{
    QList<CheckProposal> within;
    for (const CheckProposal &proposal : m_all) {
        if (!scope.isValid() || proposal.system == scope)
            within.append(proposal);
    }
    return undecided(within);
}

} // namespace shipworthy::ui
