#pragma once

#include "domain/event.h"
#include "domain/workspacestate.h"
#include "storage/storetransaction.h"

namespace shipworthy {

/// Undo and redo are history too: they are written like any change, with "undo" or "redo" as their reason.
enum class Direction { Do, Undo, Redo };

/// What a change touched, for caches and signals.
struct Effects {
    QList<ItemId> items;         ///< whose state changed
    QList<ItemId> restated = {}; ///< of those, whose status changed by a decision
    QList<SystemId> systems;     ///< whose name, plan start, endpoints or checks changed
    bool contents = false;       ///< systems, documents or items came or went
};

/// Where and by whom a change is written.
struct ChangeContext {
    StoreTransaction &transaction;
    const WorkspaceState &state; ///< as before the change
    QDateTime at;
    QString author;
    Direction direction;

    /// An event of this change; \a reason is people's own, replaced by "undo" or "redo" where it is one.
    [[nodiscard]] Event event(EventKind kind, const QString &subject, const QString &reason = {}) const;
};

/// One undo step as a value: knows how to write itself, with its events, and how it changes the state in memory.
class Change {
public:
    Change() = default;
    virtual ~Change() = default;
    Q_DISABLE_COPY_MOVE(Change)

    [[nodiscard]] virtual QString text() const = 0; ///< short, for the menu: "Tick SEC-01"
    /// Writes rows and events; the caller commits. Ids of new rows are taken in when done for the first time.
    [[nodiscard]] virtual Result<void> write(const ChangeContext &context) = 0;
    /// How many short pieces write() is done in, and one of them; a long change is written piece by piece.
    [[nodiscard]] virtual qsizetype pieces() const { return 1; }
    [[nodiscard]] virtual Result<void> writePiece(const ChangeContext &context, qsizetype) { return write(context); }
    /// The same on the state in memory; called after the commit, cannot fail.
    virtual Effects apply(WorkspaceState &state, Direction direction) = 0;
};

/// Edits of item states.
class EditChange : public Change {
public:
    struct Edit {
        ItemId item;
        ItemState before;
        ItemState after;
    };
    EditChange(QString text, QList<Edit> edits, QString reason)
        : m_text(std::move(text))
        , m_edits(std::move(edits))
        , m_reason(std::move(reason))
    {
    }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    [[nodiscard]] qsizetype pieces() const override { return m_edits.size(); }
    [[nodiscard]] Result<void> writePiece(const ChangeContext &context, qsizetype piece) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    QString m_text;
    QList<Edit> m_edits;
    QString m_reason;
};

/// Another name or plan start of a system.
class SystemChange : public Change {
public:
    SystemChange(QString text, EventKind kind, System before, System after)
        : m_text(std::move(text))
        , m_kind(kind)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    QString m_text;
    EventKind m_kind;
    System m_before;
    System m_after;
};

/// A system made by hand.
class SystemAddition : public Change {
public:
    explicit SystemAddition(System system)
        : m_system(std::move(system))
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;
    [[nodiscard]] SystemId id() const { return m_system.id; } ///< after it was written

private:
    System m_system;
};

/// Endpoints of one system that come or go.
class EndpointChange : public Change {
public:
    enum class Kind { Addition, Removal };
    /// \a endpoints: at least one.
    EndpointChange(Kind kind, QList<Endpoint> endpoints)
        : m_kind(kind)
        , m_endpoints(std::move(endpoints))
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;
    [[nodiscard]] QList<EndpointId> ids() const; ///< after it was written

private:
    [[nodiscard]] bool adds(Direction direction) const
    {
        return (m_kind == Kind::Addition) != (direction == Direction::Undo);
    }
    [[nodiscard]] Result<void> write(const ChangeContext &context, Endpoint &endpoint) const;
    Kind m_kind;
    QList<Endpoint> m_endpoints;
};

/// Decisions about contradictions, with the edit that follows from them; any of the two may be missing.
class SettlementChange : public Change {
public:
    struct Decision {
        std::optional<Settlement> before;
        std::optional<Settlement> after;
        ItemId item = {}; ///< what it is about, for the history; 0: none
    };
    SettlementChange(QString text, QList<Decision> decisions, QList<EditChange::Edit> edits, const QString &reason)
        : m_text(std::move(text))
        , m_decisions(std::move(decisions))
        , m_edits({}, std::move(edits), reason)
    {
    }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    QString m_text;
    QList<Decision> m_decisions;
    EditChange m_edits;
};

/// The events that lead an item from one state to another, a field each.
[[nodiscard]] QList<Event> editEvents(const Event &pattern, const ItemState &from, const ItemState &to);

} // namespace shipworthy
