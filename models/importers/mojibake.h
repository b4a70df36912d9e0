#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace shipworthy {

/// UTF-8 text in which UTF-8 that had been read as Windows-1252 or -1254, or in another encoding, was put right.
struct MojibakeRepair {
    QByteArray utf8;
    QString repairedFrom; ///< "windows-1254", "windows-1252", "macintosh"; empty: nothing was wrong
    int sequences = 0;    ///< characters put right
    int firstLine = 0;    ///< 1-based line of the first of them
};

/// Undoes such damage, line by line, leaving all else as it is. Bytes that the wrong code page does not define were
/// lost when the damage was done; a table of well-known marks and emoji settles those sequences.
[[nodiscard]] MojibakeRepair repairMojibake(const QByteArray &utf8);

} // namespace shipworthy
