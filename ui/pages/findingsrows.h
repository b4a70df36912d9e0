#pragma once

#include "base/job.h"
#include "items/findingsarrangement.h"
#include "pages/page.h"
#include "workspace/reckoning.h"

namespace shipworthy::ui {

/// The facts of the findings in scope, kept up with the workspace: after an edit only those that it touched are
/// computed anew. Few are read at once; many on the thread pool, with what the rules make of their systems, while the
/// rows from before stay.
class FindingsRows : public QObject {
    Q_OBJECT
public:
    FindingsRows(Workspace &workspace, QObject *parent);

    void setScope(Scope scope);
    [[nodiscard]] const QList<FindingFactsPtr> &rows() const { return m_known.rows; } ///< in the order of the documents
    [[nodiscard]] const QHash<SystemId, SystemRating> &ratings() const { return m_known.ratings; }
    /// What FindingsQuickFilters count; empty as long as they are not known.
    [[nodiscard]] const QList<int> &counts() const { return m_known.counts; }
    [[nodiscard]] bool isReading() const { return m_isReading; } ///< what is known is not yet what the workspace holds
    [[nodiscard]] bool isBeginning() const { return m_isBeginning; } ///< only the first rows are known

signals:
    void changed();
    void readingChanged(bool isReading);

private:
    using RowAt = std::shared_ptr<const QHash<ItemId, qsizetype>>;
    /// What is known of the findings.
    struct Known {
        QList<FindingFactsPtr> rows;
        RowAt at;
        QHash<SystemId, SystemRating> ratings;
        QSet<ItemId> denied;
        QList<int> counts;
    };
    /// How what is known becomes what is so, on any thread.
    struct Question {
        Reckoning reckoning; ///< of the systems that are not yet
        Scope scope;
        QDate today;
        QString me;
        Known known; ///< ratings and denied ticks only of systems that are reckoned
        QSet<ItemId> deniedBefore;
        QSet<ItemId> touched;
        bool isAll = true; ///< more changed than the touched items
    };
    struct Answer {
        Known known;
        std::vector<Reckoned> reckoned;
    };

    void refresh();
    void readBeginning();
    [[nodiscard]] bool areFew() const;
    [[nodiscard]] Question question() const;
    [[nodiscard]] static Answer answer(Question question, const std::stop_token &stop);
    [[nodiscard]] static bool update(Known &known, const Question &question);
    void take(Answer answer, const Reckoning &reckoning);
    void setReading(bool isReading);

    Workspace &m_workspace;
    Scope m_scope;
    Known m_known;
    QSet<ItemId> m_touched;
    QDate m_day;
    bool m_isOld = true; ///< more changed than the touched items
    bool m_isReading = false;
    bool m_isBeginning = false;
    bool m_changedMeanwhile = false; ///< since the running job began
    Job m_job;
};

} // namespace shipworthy::ui
