#pragma once

#include "base/job.h"
#include "suggestions/suggestedcheck.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace shipworthy::ui {

/// A check that the documents of a system ask for.
struct CheckProposal {
    SystemId system = {};
    SuggestedCheck suggestion = {};
};

/// The checks that the documents of a workspace ask for and that nobody accepted or declined yet. Read away from the
/// window's thread, anew after the documents changed; sends nothing.
class CheckProposals : public QObject {
    Q_OBJECT
public:
    explicit CheckProposals(const Workspace &workspace, QObject *parent = nullptr);

    /// Reads where that is needed; changed() tells when it is done. Until somebody asks nothing is read.
    void want();
    /// Those within \a scope (0: all) that are still to be decided, as far as they were read.
    [[nodiscard]] QList<CheckProposal> offered(SystemId scope) const;

    /// Those of \a proposals that are still to be decided.
    [[nodiscard]] QList<CheckProposal> undecided(const QList<CheckProposal> &proposals) const;

signals:
    void changed();

private:
    void read();
    void gather();

    const Workspace &m_workspace;
    QList<CheckProposal> m_all;
    QTimer m_gathering; ///< a document each turn of the event loop: a workspace may hold hundreds of megabytes
    QHash<DocumentId, QByteArray> m_bytes;
    qsizetype m_gathered = 0; ///< documents
    Job m_reading;
    bool m_isWanted = false;
    bool m_isStale = true;
};

} // namespace shipworthy::ui
