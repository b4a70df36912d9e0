#pragma once

#include "base/result.h"
#include "storage/loadwatch.h"
#include "storage/workspacefile.h"

#include <QDateTime>
#include <memory>

namespace shipworthy {

/// A workspace file that was opened and read, before anybody works with it: made on any thread, and taken by
/// Workspace::open() on that of the workspace. Let go of without being taken, it closes the file.
class OpenedFile {
public:
    /// Opens and reads; fails as Workspace::open() does, and where \a watch stops it.
    [[nodiscard]] static Result<OpenedFile> read(const QString &path, const LoadWatch &watch = {},
                                                 Purpose purpose = Purpose::Work);
    OpenedFile(OpenedFile &&) noexcept;
    OpenedFile &operator=(OpenedFile &&) noexcept;
    ~OpenedFile();

    /// Reckons every system, so that whoever shows many of them does not wait for that.
    void reckon(const QDateTime &now, const LoadWatch &watch = {});

private:
    friend class Workspace;
    struct Inside;
    explicit OpenedFile(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

} // namespace shipworthy
