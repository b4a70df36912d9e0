#pragma once

#include "base/job.h"
#include "pages/page.h"
#include "revisions/duplicateproposals.h"

#include <QTimer>

namespace shipworthy::ui {

/// Findings that may say the same, looked for off the GUI thread after documents came or went and after people decided
/// about duplicates.
class DuplicateSearch : public QObject {
    Q_OBJECT
public:
    DuplicateSearch(Workspace &workspace, QObject *parent);

    /// Those not settled yet of which one is of \a scope, likeliest first.
    [[nodiscard]] QList<DuplicateProposal> proposals(Scope scope) const;

signals:
    void changed();

private:
    void note(); ///< what the workspace holds may have changed
    void start();

    Workspace &m_workspace;
    QList<DuplicateProposal> m_found;
    QList<DuplicateGroup> m_groups; ///< as they were when the search began
    qsizetype m_distinct = 0;       ///< how many pairs were said to be distinct then
    QTimer m_soon;
    Job m_job;
};

} // namespace shipworthy::ui
