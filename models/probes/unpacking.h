#pragma once

#include <QByteArray>
#include <memory>

namespace shipworthy {

/// Unpacks a body as its pieces come, never further than told.
class Unpacking {
public:
    enum class Kind { Gzip, Deflate };
    enum class Outcome { More, Full, Broken };

    explicit Unpacking(Kind kind);
    ~Unpacking();

    /// Appends what is in \a packed to \a into, as far as it stays within \a most bytes; Full where there is more.
    Outcome take(QByteArrayView packed, QByteArray &into, qint64 most);
    [[nodiscard]] bool isWhole() const; ///< its end was reached

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy
