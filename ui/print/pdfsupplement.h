#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace shipworthy::ui::print {

/// What QPdfWriter has no call for.
struct PdfSupplement {
    QString title;
    QString author;
    QString language; ///< "en"
    QDateTime created;
    struct Bookmark {
        QString title;
        int page = 1;       ///< from 1
        bool inner = false; ///< below the last one that is not
    };
    QList<Bookmark> bookmarks;
};

/// Appends author, language and outline as an incremental update (ISO 32000, 7.5.6). Gives \a pdf back unchanged when
/// it is not laid out as QPdfWriter does.
[[nodiscard]] QByteArray supplemented(const QByteArray &pdf, const PdfSupplement &supplement);

} // namespace shipworthy::ui::print
