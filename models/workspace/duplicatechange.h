#pragma once

#include "workspace/change.h"

namespace shipworthy {

/// Decisions about which findings say the same.
class DuplicateChange : public Change {
public:
    /// What the history says of one item.
    struct Note {
        ItemId item;
        QString from = {};
        QString to = {};
    };
    struct Decisions {
        QList<DuplicateGroup> dissolved = {};
        QList<DuplicateGroup> formed = {};
        QList<DistinctPair> parted = {};  ///< said to be distinct
        QList<DistinctPair> allowed = {}; ///< said so before, and no longer
        QList<Note> notes = {};
    };
    DuplicateChange(QString text, EventKind kind, Decisions decisions)
        : m_text(std::move(text))
        , m_kind(kind)
        , m_decisions(std::move(decisions))
    {
    }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    [[nodiscard]] Result<void> writeNotes(const ChangeContext &context) const;

    QString m_text;
    EventKind m_kind;
    Decisions m_decisions;
};

} // namespace shipworthy
