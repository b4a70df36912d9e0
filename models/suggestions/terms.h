#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace shipworthy::suggestions {

/// A word of a text: letters and digits, folded.
struct Token {
    QString word;
    qsizetype at = 0; ///< of its first character in the text
};

[[nodiscard]] QList<Token> tokensOf(const QString &text);

/// A term that was found, from its first token to its last.
struct Hit {
    QString term; ///< "rate limit"; a bound has its own: "at least"
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The vocabulary of resources/lexicon/checks/words.json.
class Terms {
public:
    [[nodiscard]] static const Terms &builtIn();

    /// Every phrase in \a tokens, the same words for several terms too.
    [[nodiscard]] QList<Hit> find(const QList<Token> &tokens) const;
    /// The unit of the language of checks that \a word means; GiB too. Empty: none.
    [[nodiscard]] QString unit(const QString &word) const { return m_units.value(word.toCaseFolded()); }
    [[nodiscard]] const QString &unitPattern() const { return m_unitPattern; }
    [[nodiscard]] const QString &requestPattern() const { return m_requestPattern; }
    [[nodiscard]] const QString &perPattern() const { return m_perPattern; }
    /// A remark in parentheses about how something was before: "(was 400ms)".
    [[nodiscard]] const QRegularExpression &formerly() const { return m_formerly; }

private:
    struct Phrase {
        QStringList words; ///< with a '*' behind where any ending may follow
        int term = 0;
    };

    Terms();
    void add(const QString &phrase, int term);

    QStringList m_terms;
    QHash<QString, QList<Phrase>> m_byWord;  ///< by a whole first word
    QHash<QString, QList<Phrase>> m_byStart; ///< by the first letters of one that may end anyhow
    QHash<QString, QString> m_units;
    QString m_unitPattern, m_requestPattern, m_perPattern;
    QRegularExpression m_formerly;
};

} // namespace shipworthy::suggestions
