#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <array>

namespace shipworthy {

/// The words of \a text by which texts are compared: case folded, cut to their stem's first letters so that "limiting"
/// meets "limit"; pairs of characters where a script puts no spaces between words. Each word once.
[[nodiscard]] QList<QString> stemsOf(const QString &text);

/// How alike texts of two versions of a collection are. A word that stands in many texts of a version says little.
class Likeness {
public:
    enum class Version { Earlier, Later };
    /// Counts the words of one more text of a version.
    void add(const QList<QString> &stems, Version version);
    /// 0 (nothing in common) to 1 (the same words); 0 where one of them is empty.
    [[nodiscard]] double of(const QList<QString> &one, const QList<QString> &other) const;
    /// In how many texts of one version the word stands, of the version that has more of it.
    [[nodiscard]] int count(const QString &stem) const;

private:
    [[nodiscard]] double weight(const QString &stem) const;

    QHash<QString, std::array<int, 2>> m_counts;
    std::array<int, 2> m_texts{};
};

} // namespace shipworthy
