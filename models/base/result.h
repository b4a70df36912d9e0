#pragma once

#include <QString>
#include <expected>

namespace shipworthy {

/// Why an operation failed, in words a user can act on.
struct Error {
    QString what;  ///< what we were doing: "Cannot read audit.md"
    QString cause; ///< what the system said: "Permission denied"
    [[nodiscard]] QString message() const { return cause.isEmpty() ? what : what + QStringLiteral(": ") + cause; }
    bool operator==(const Error &) const = default;
};

/// A value, or why there is none.
template <typename T> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(QString what, QString cause = {})
{
    return std::unexpected(Error{std::move(what), std::move(cause)});
}

} // namespace shipworthy
