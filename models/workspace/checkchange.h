#pragma once

#include "workspace/change.h"
#include "workspace/workspace.h"

namespace shipworthy {

/// Checks of live services that come, go or are edited.
class ServiceCheckChange : public Change {
public:
    /// One of the two may be missing: the check comes, or it goes.
    struct Edit {
        std::optional<ServiceCheck> before = {};
        std::optional<ServiceCheck> after = {};
    };
    ServiceCheckChange(QString text, QList<Edit> edits)
        : m_text(std::move(text))
        , m_edits(std::move(edits))
    {
    }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;
    [[nodiscard]] QList<CheckId> ids() const; ///< of those that came, after they were written

private:
    [[nodiscard]] Result<void> write(const ChangeContext &context, Edit &edit) const;

    QString m_text;
    QList<Edit> m_edits;
};

/// Suggested checks that are not offered any more.
class SuggestionsDecline : public Change {
public:
    SuggestionsDecline(SystemId system, QList<DeclinedSuggestion> suggestions)
        : m_system(system)
        , m_suggestions(std::move(suggestions))
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    SystemId m_system;
    QList<DeclinedSuggestion> m_suggestions;
};

} // namespace shipworthy
