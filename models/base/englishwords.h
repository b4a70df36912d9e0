#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shipworthy {

/// Words of other languages read as the English ones that a rule is written in. Immutable, and safe to share between
/// threads.
class EnglishWords {
public:
    /// \a files are compiled in: JSON objects, by language and English words the phrases that are read as them. '*' at
    /// the end of a phrase stands for any ending. What a later file says of a phrase wins.
    explicit EnglishWords(const QStringList &files);

    /// \a text with the phrases turned into English, digits and percent signs into ASCII: "Testabdeckung mindestens
    /// 75 %" becomes "line coverage at least 75 %". Longer phrases count before shorter ones, whatever their case; one
    /// in a script without spaces counts within a run of letters too. What is English already stays as it is. Not for
    /// people to read. Linear in the text.
    [[nodiscard]] QString in(const QString &text) const;

private:
    struct Phrase {
        QString text; ///< folded
        QString english;
        bool isStem = false;   ///< any ending may follow
        bool isWithin = false; ///< needs no end of a word around it
    };
    struct Match {
        const Phrase *phrase = nullptr;
        qsizetype length = 0; ///< of the text it takes, with the ending of a stem
    };
    void add(const QString &phrase, const QString &english);
    [[nodiscard]] Match matchAt(const QString &folded, qsizetype at) const;
    [[nodiscard]] static Match longest(const QList<Phrase> &phrases, const QString &folded, qsizetype at);

    QHash<QString, QList<Phrase>> m_byWord;    ///< by their first word, where they begin with one
    QHash<QString, QList<Phrase>> m_byStem;    ///< of one word that may end anyhow, by what is there of it
    QHash<QChar, QList<Phrase>> m_byCharacter; ///< the others, by their first character
    qsizetype m_longestStem = 0;
};

} // namespace shipworthy
