#pragma once

#include "domain/event.h"

#include <stop_token>

namespace shipworthy {

/// Reads the history of a workspace file that is open elsewhere in this program: for work on another thread, through a
/// connection that lives for one read. A value; costs nothing until it reads.
class HistoryReader {
public:
    HistoryReader(QString path, bool isReadOnly)
        : m_path(std::move(path))
        , m_isReadOnly(isReadOnly)
    {
    }

    /// The events that a replay needs (isReplayed()), oldest first: of \a system (0: of all), edits since \a from only
    /// (null: all of them). Neither author nor reason nor subject are read. Stopped, it returns what it has.
    [[nodiscard]] Result<QList<Event>> replayed(SystemId system, const QDateTime &from,
                                                const std::stop_token &stop = {}) const;

private:
    QString m_path;
    bool m_isReadOnly;
};

} // namespace shipworthy
