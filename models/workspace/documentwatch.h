#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

namespace shipworthy {

class Workspace;

/// Notices when a file that a document was imported from holds something new. Editors that write a file in place and
/// ones that put another in its place are both followed, through a link to its file; a file is looked at when nothing
/// happened to it for a moment. What the workspace wrote itself is nothing new. The same content is told once.
class DocumentWatch : public QObject {
    Q_OBJECT
public:
    /// \a workspace must outlive this. \a settleMs: how long a file must rest before it is read, in milliseconds.
    explicit DocumentWatch(Workspace &workspace, int settleMs = 400, QObject *parent = nullptr);
    ~DocumentWatch() override;

    /// Watches from now on, beginning with a look at what happened before; or stops.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const;

signals:
    void changed(const QStringList &paths); ///< as the documents name them; of files that can be read

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy
