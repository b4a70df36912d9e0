#pragma once

#include "workspace/openedfile.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace shipworthy::ui {

/// A workspace that is being opened beside the program.
struct Opening {
    QString path;
    int permille = 0; ///< of the way

    [[nodiscard]] QString name() const; ///< the file's, without suffix
};

/// The workspace that is open, and going from one to another. The next one is opened before the old one is let go:
/// after a failure everything is as it was.
class WorkspaceSession : public QObject {
    Q_OBJECT
public:
    /// What opens within less than anybody notices, in bytes of its file.
    static constexpr qint64 small = 1'500'000;

    /// \a atOnce: request() opens files up to so many bytes at once.
    explicit WorkspaceSession(Clock clock = systemClock(), QObject *parent = nullptr, qint64 atOnce = small);
    ~WorkspaceSession() override;

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); } ///< nullptr before the first opened()

    /// What a program that starts will open: the sample, or the workspace of the last time.
    enum class First { Sample, Last };
    /// Begins to read it beside whoever makes the window meanwhile; openSample() or restore() goes on with it. Large
    /// files are left to restore().
    void readAhead(First first);

    // These open at once, and give up what is being opened beside the program.
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> create(const QString &path);
    /// The sample's own workspace, made and empty when it was not there yet.
    [[nodiscard]] Result<void> openSample();
    [[nodiscard]] bool isSample() const;

    /// Opens a small file at once, and a large one beside the program: the workspace that is open stays in use until
    /// the next one is read. Then opened() is emitted, or failed(). Gives up another one under way.
    void request(const QString &path);
    /// The workspace of the last time, as by request(); until a large one is there, and where there was none, the one
    /// without a name. Where the last one does not open, the one without a name stays, and the reason is returned, or
    /// told by failed().
    [[nodiscard]] Result<void> restore();

    [[nodiscard]] std::optional<Opening> opening() const; ///< beside the program; nothing: none is
    void cancelOpening();                                 ///< at once; the workspace that is open stays
    /// \a isUnderWay: something of the workspace that is open, which is to come to its end before the next one takes
    /// its place.
    void setUnderWay(std::function<bool()> isUnderWay) { m_isUnderWay = std::move(isUnderWay); }

    /// Adopts the name that the settings hold for the history.
    void applyAuthor();

signals:
    void aboutToClose(); ///< the old workspace dies when this returns; let go of it
    void opened();
    void openingChanged(); ///< one was begun beside the program, or came to its end: after opened() or failed()
    void failed(const shipworthy::Error &error); ///< what was requested does not open

private:
    struct Attempt;

    /// A file that is being read before anybody asked for it.
    struct Ahead {
        QString path;
        std::future<Result<OpenedFile>> file;
    };

    [[nodiscard]] Result<void> openAnew();
    [[nodiscard]] Result<void> openUntitled();
    [[nodiscard]] Result<std::unique_ptr<Workspace>> read(const QString &path);
    [[nodiscard]] Result<void> finish(); ///< what the workspace is writing; it must not be let go of before
    [[nodiscard]] Result<void> take(Result<std::unique_ptr<Workspace>> next);
    void begin(const QString &path);
    void finishAttempt(Attempt &attempt);
    void arrive();
    void giveUp();
    [[nodiscard]] bool isInUse() const; ///< in the middle of something
    void remember();

    Clock m_clock;
    const qint64 m_atOnce;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Ahead> m_ahead;
    std::unique_ptr<Attempt> m_attempt;              ///< nullptr: nothing is being opened beside the program
    std::vector<std::unique_ptr<Attempt>> m_givenUp; ///< until they notice it
    std::function<bool()> m_isUnderWay;
    QTimer m_lookAgain;         ///< whether the old workspace can be let go of
    bool m_isRestoring = false; ///< the workspace without a name only stands in for the one of the last time
};

} // namespace shipworthy::ui
