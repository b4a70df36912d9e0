#pragma once

#include <QList>
#include <QString>

namespace shipworthy {

/// A stretch of text that quotes a secret: key prefixes such as sk-ant-…, tokens, scheme://user:password@.
struct SecretSpan {
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString kind; ///< in words: "key prefix", "password in a URL"
    bool operator==(const SecretSpan &) const = default;
};

/// Where \a text quotes secrets. Placeholders (sk-ant-*, sk-..., ${PASSWORD}, <token>, change-me) are none.
[[nodiscard]] QList<SecretSpan> findSecrets(QStringView text);

/// \a text with every secret replaced by "[secret hidden]" (its line breaks stay).
[[nodiscard]] QString withSecretsCovered(const QString &text);

/// \a text as it may be shown: secrets covered, and characters that hide or turn around text as visible tags
/// (withVisibleTags()). Views, exports, clipboard and log use it; the imported file stays as it is.
[[nodiscard]] QString withoutSecrets(const QString &text);
[[nodiscard]] QString hiddenSecret(); ///< "[secret hidden]", in the language spoken

} // namespace shipworthy
