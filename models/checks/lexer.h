#pragma once

#include "checks/check.h"

#include <QStringView>

namespace shipworthy::checks {

/// A piece of a check file.
struct Token {
    enum class Kind { Word, Text, Expression, Number, Sign, Comment, LineEnd, End, Bad };
    Kind kind = Kind::End;
    QString text = {}; ///< of a Text: without quotes and escapes; of a Bad: what is wrong with it
    double number = 0;
    Unit unit = Unit::None;
    Place place = {};
    QStringView written = {}; ///< as it stands in the file
};

/// Cuts a check file into tokens, once from front to back.
class Lexer {
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] Token next();
    /// The rest up to the next white space: an address, in which '#' and '{' mean nothing to us.
    [[nodiscard]] Token nextAddress();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] Token finish(Token::Kind kind, qsizetype from);
    [[nodiscard]] Token bad(qsizetype from, const QString &why);
    void skipBlanks();
    Token comment();
    Token text();
    Token expression();
    Token number();
    Token word();
    Token sign();
    [[nodiscard]] bool readEscape(QString &into);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace shipworthy::checks
