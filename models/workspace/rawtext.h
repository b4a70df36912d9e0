#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace shipworthy {

/// The lines of a text document as bytes, in any encoding that the importer reads. Line numbers are the importer's:
/// 1-based, a line ends at a line feed.
class RawText {
public:
    /// \a encoding as in Encoding::name.
    RawText(const QByteArray &bytes, const QString &encoding);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()); }
    /// Offset of the line's first byte; of the end for a line past the last.
    [[nodiscard]] qsizetype start(int line) const;
    /// The line as Latin-1, without its line feed; what is no ASCII is '?'. A byte order mark is left out.
    [[nodiscard]] QByteArray ascii(int line) const;
    /// The line's bytes with its end.
    [[nodiscard]] QByteArrayView bytes(int line) const;
    /// Offset in the document of the \a at-th character of ascii(line).
    [[nodiscard]] qsizetype offset(int line, qsizetype at) const;
    /// Puts an ASCII character of \a bytes, which have lines like these, in place of another; they keep their length.
    void setCharacter(QByteArray &bytes, qsizetype offset, char character) const;
    /// \a text in this encoding; nothing where it cannot say it.
    [[nodiscard]] std::optional<QByteArray> encoded(const QString &text) const;
    /// "\r\n" or "\n": as the line ends, or else as the document's first line does.
    [[nodiscard]] QString lineEnd(int line) const;
    [[nodiscard]] bool endsOpen(int line) const; ///< the last line, without a line end

private:
    [[nodiscard]] char16_t unit(qsizetype offset) const;
    [[nodiscard]] bool isWide() const { return m_unit == 2; }

    QByteArray m_bytes;
    QString m_encoding;
    qsizetype m_unit = 1; ///< bytes of a code unit
    bool m_bigEndian = false;
    bool m_isUtf8 = false;
    qsizetype m_mark = 0; ///< bytes of the byte order mark
    std::vector<qsizetype> m_starts;
};

} // namespace shipworthy
