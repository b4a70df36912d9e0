#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace shipworthy::ui {

/// The workspace that is open, and going from one to another. The next one is opened before the old one is let go:
/// after a failure everything is as it was.
class WorkspaceSession : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceSession(Clock clock = systemClock(), QObject *parent = nullptr);
    ~WorkspaceSession() override;

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); } ///< nullptr before the first opened()

    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> create(const QString &path);
    /// The workspace of the last time, else the one without a name. Where the last one does not open, the one without a
    /// name is opened and the reason returned.
    [[nodiscard]] Result<void> restore();
    /// The sample's own workspace, made and empty when it was not there yet.
    [[nodiscard]] Result<void> openSample();
    [[nodiscard]] bool isSample() const;

    /// Adopts the name that the settings hold for the history.
    void applyAuthor();

signals:
    void aboutToClose(); ///< the old workspace dies when this returns; let go of it
    void opened();

private:
    [[nodiscard]] Result<void> openUntitled();
    [[nodiscard]] Result<void> finish(); ///< what the workspace is writing; it must not be let go of before
    [[nodiscard]] Result<void> take(Result<std::unique_ptr<Workspace>> next);
    void remember();

    Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace shipworthy::ui
