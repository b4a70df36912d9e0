#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace shipworthy::checks {

/// A start tag.
struct HtmlTag {
    QString name;                                       ///< lower case
    QList<std::pair<QString, QString>> attributes = {}; ///< names in lower case; of two with one name the first

    [[nodiscard]] std::optional<QString> attribute(QStringView name) const;
};

/// The start tags of those names (lower case) in a page, at most 5000. Comments and the text of scripts, styles, titles
/// and text areas hold none. Goes over the page once; no tree is built.
[[nodiscard]] QList<HtmlTag> htmlTags(const QString &page, const QStringList &names);

} // namespace shipworthy::checks
