#pragma once

#include <QList>
#include <QString>

namespace shipworthy {

/// A stretch of text that is in both versions, only in the old one or only in the new one.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece &) const = default;
};

/// What leads from \a before to \a now, word by word, in reading order; what was removed stands before what was added
/// in its place. All pieces but the added ones make \a before, all but the removed ones \a now. Texts of very many
/// words that have little in common are one removal and one addition, so that the time stays bounded.
[[nodiscard]] QList<DiffPiece> diffOf(const QString &before, const QString &now);

} // namespace shipworthy
