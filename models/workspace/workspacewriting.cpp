#include "workspace/untitled.h"
#include "workspace/workspaceprivate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUndoCommand>

// How a change gets into the file, into the state and onto the undo stack, and back.

namespace shipworthy {
namespace {

/// Up to so many pieces are written at once, in less than anybody notices.
constexpr qsizetype fewPieces = 1000;
constexpr qint64 turn = 10; ///< ms that a long change takes of each round of the event loop

} // namespace

/// A change on the undo stack. It was done before it got there, or begun.
class Workspace::Private::Command : public QUndoCommand {
public:
    Command(Private &workspace, std::unique_ptr<Change> change)
        : QUndoCommand(change->text())
        , m_workspace(workspace)
        , m_change(std::move(change))
    {
    }
    ~Command() override;
    void undo() override { replay(Direction::Undo); }
    void redo() override { replay(Direction::Redo); }
    [[nodiscard]] bool isApplied() const { return m_applied; }
    void setApplied(bool applied) { m_applied = applied; }
    [[nodiscard]] Change &change() const { return *m_change; }
    [[nodiscard]] bool isLong() const { return m_change->pieces() > fewPieces; }

private:
    [[nodiscard]] bool isBeingWritten() const;
    void replay(Direction direction);

    Private &m_workspace;
    std::unique_ptr<Change> m_change;
    bool m_applied = true;
};

/// A long change on its way into the file. It is on the undo stack, and counts as done or undone there, though nothing
/// of it does before all of it is written.
struct Workspace::Private::Writing {
    Command &command;
    StoreTransaction transaction; ///< takes back what was not committed
    QDateTime at;
    QString author;
    Direction direction;
    qsizetype next = 0; ///< piece
    std::unique_ptr<QTimer> timer = std::make_unique<QTimer>();

    ~Writing()
    {
        timer->stop();
        timer.release()->deleteLater(); // it may be calling
    }
};

Workspace::Private::Command::~Command()
{
    if (isBeingWritten())
        m_workspace.writing.reset();
}

bool Workspace::Private::Command::isBeingWritten() const
{
    return m_workspace.writing && &m_workspace.writing->command == this;
}

void Workspace::Private::Command::replay(Direction direction)
{
    const bool wanted = direction == Direction::Redo;
    if (wanted == m_applied || m_workspace.failedReplay || m_workspace.settling)
        return;
    m_workspace.isReplaying = true;
    const bool isTakenBack = isBeingWritten(); // and was not done, so there is nothing to undo
    if (isTakenBack)
        m_workspace.takeBack();
    else
        m_workspace.finishWriting();
    m_workspace.isReplaying = false;
    if (isTakenBack || m_workspace.failedReplay)
        return;
    const auto done = isLong() ? m_workspace.begin(*this, direction) : m_workspace.run(*m_change, direction);
    if (!done) {
        m_workspace.failedReplay = done.error();
        return;
    }
    m_applied = wanted;
    if (isLong())
        emit m_workspace.q->longEditChanged();
}

Workspace::Private::Private(std::unique_ptr<WorkspaceStore> openStore, WorkspaceState loaded, Clock itsClock)
    : store(std::move(openStore))
    , state(std::move(loaded))
    , clock(std::move(itsClock))
    , author(userName())
{
    setPath(store->path());
    QObject::connect(&stack, &QUndoStack::indexChanged, &stack, [this] { settleStack(); });
}

Workspace::Private::~Private() = default;

void Workspace::Private::takeIn(FileChecks checks, std::vector<Reckoned> reckoned)
{
    checks.readFrom(bytesOf);
    fileChecks = std::move(checks);
    for (Reckoned &answer : reckoned)
        cache.insert_or_assign(answer.system.value, std::move(answer));
}

Result<void> Workspace::Private::run(Change &change, Direction direction)
{
    {
        auto transaction = store->begin();
        if (!transaction)
            return std::unexpected(transaction.error());
        const ChangeContext context{*transaction, state, clock().toUTC(), author, direction};
        if (const auto written = change.write(context); !written)
            return written;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    applied(change, direction);
    return {};
}

void Workspace::Private::applied(Change &change, Direction direction)
{
    const Effects effects = change.apply(state, direction);
    announce(effects);
    writeBack(effects.restated);
}

Result<void> Workspace::Private::perform(std::unique_ptr<Change> change)
{
    finishWriting();
    auto command = std::make_unique<Command>(*this, std::move(change));
    const bool isLong = command->isLong();
    const auto done = isLong ? begin(*command, Direction::Do) : run(command->change(), Direction::Do);
    if (!done)
        return done;
    stack.push(command.release()); // the stack owns it
    if (isLong)
        emit q->longEditChanged();
    return {};
}

/// What it says to whoever watches is said when the stack holds the command.
Result<void> Workspace::Private::begin(Command &command, Direction direction)
{
    auto transaction = store->begin();
    if (!transaction)
        return std::unexpected(transaction.error());
    writing.reset(new Writing{command, std::move(*transaction), clock().toUTC(), author, direction});
    QObject::connect(writing->timer.get(), &QTimer::timeout, q, [this] { writeOn(turn); });
    writing->timer->start(0);
    return {};
}

Result<void> Workspace::Private::writeOn(qint64 milliseconds)
{
    QElapsedTimer taken;
    taken.start();
    const ChangeContext context{writing->transaction, state, writing->at, writing->author, writing->direction};
    Change &change = writing->command.change();
    Result<void> written;
    while (written && writing->next < change.pieces() && (milliseconds < 0 || taken.elapsed() < milliseconds))
        written = change.writePiece(context, writing->next++);
    if (written && writing->next < change.pieces())
        return {};
    if (written)
        written = writing->transaction.commit();
    if (written) {
        endWriting();
        return {};
    }
    takeBack();
    failedReplay = written.error();
    if (!isReplaying)
        settleStack();
    return written;
}

void Workspace::Private::endWriting()
{
    Command &command = writing->command;
    const Direction direction = writing->direction;
    writing.reset();
    applied(command.change(), direction);
    emit q->longEditChanged();
}

/// Nothing of it is done, in the file as in the state. The stack is to be aligned with that.
void Workspace::Private::takeBack()
{
    Command &command = writing->command;
    const Direction direction = writing->direction;
    writing.reset();
    command.setApplied(direction == Direction::Undo);
    // What was never done is nothing to do again, unless somebody asks for that by an undo.
    if (direction == Direction::Do && !isReplaying)
        command.setObsolete(true);
    emit q->longEditChanged();
}

Result<void> Workspace::Private::finishWriting()
{
    return writing ? writeOn(-1) : Result<void>();
}

void Workspace::Private::cancelWriting()
{
    if (!writing)
        return;
    takeBack();
    alignStack();
}

std::optional<LongEdit> Workspace::Private::longEdit() const
{
    if (!writing)
        return std::nullopt;
    return LongEdit{.text = writing->command.text(),
                    .isUndo = writing->direction == Direction::Undo,
                    .done = static_cast<int>(writing->next),
                    .total = static_cast<int>(writing->command.change().pieces())};
}

/// QUndoStack moves its index even when a command could not do its part. This moves it back to where the state is.
void Workspace::Private::settleStack()
{
    if (!failedReplay || settling)
        return;
    alignStack();
    const Error error = *std::exchange(failedReplay, std::nullopt);
    emit q->failed(error);
}

void Workspace::Private::alignStack()
{
    settling = true;
    int done = 0;
    while (done < stack.count() && static_cast<const Command *>(stack.command(done))->isApplied())
        ++done;
    stack.setIndex(done);
    settling = false;
}

} // namespace shipworthy
