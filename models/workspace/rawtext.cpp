#include "workspace/rawtext.h"

#include "importers/legacyencoding.h"

#include <QStringEncoder>

namespace shipworthy {
namespace {

qsizetype markOf(const QByteArray &bytes, bool wide)
{
    if (wide)
        return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ? 2 : 0;
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

RawText::RawText(const QByteArray &bytes, const QString &encoding)
    : m_bytes(bytes)
    , m_encoding(encoding)
    , m_unit(encoding.startsWith(QLatin1String("utf-16")) ? 2 : 1)
    , m_bigEndian(encoding == QLatin1String("utf-16be"))
    , m_isUtf8(encoding == QLatin1String("utf-8"))
    , m_mark(markOf(bytes, m_unit == 2))
{
    if (bytes.isEmpty())
        return;
    m_starts.push_back(0);
    for (qsizetype at = 0; at + m_unit < bytes.size(); at += m_unit) {
        if (unit(at) == u'\n')
            m_starts.push_back(at + m_unit);
    }
}

char16_t RawText::unit(qsizetype offset) const
{
    const auto byte = [this](qsizetype at) {
        return static_cast<char16_t>(at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0);
    };
    if (!isWide())
        return byte(offset);
    const char16_t first = byte(offset);
    const char16_t second = byte(offset + 1);
    return static_cast<char16_t>(m_bigEndian ? (first << 8) | second : (second << 8) | first);
}

qsizetype RawText::start(int line) const
{
    return line >= 1 && line <= lineCount() ? m_starts[static_cast<std::size_t>(line - 1)] : m_bytes.size();
}

QByteArrayView RawText::bytes(int line) const
{
    return QByteArrayView(m_bytes).sliced(start(line), start(line + 1) - start(line));
}

QByteArray RawText::ascii(int line) const
{
    QByteArray text;
    const qsizetype end = start(line + 1);
    for (qsizetype at = offset(line, 0); at < end; at += m_unit) {
        const char16_t c = unit(at);
        if (c == u'\n')
            break;
        text += c < 0x80 ? static_cast<char>(c) : '?';
        if (c < 0x80 || isWide() || m_isUtf8)
            continue;
        // The second byte of a Chinese sign may be that of a bracket.
        for (int behind = legacyencoding::bytesBehind(static_cast<unsigned char>(c), m_encoding);
             behind > 0 && at + 1 < end && unit(at + 1) != u'\n'; --behind, ++at)
            text += '?';
    }
    return text;
}

qsizetype RawText::offset(int line, qsizetype at) const
{
    return start(line) + (line == 1 ? m_mark : 0) + at * m_unit;
}

void RawText::setCharacter(QByteArray &bytes, qsizetype offset, char character) const
{
    bytes[isWide() && m_bigEndian ? offset + 1 : offset] = character;
}

std::optional<QByteArray> RawText::encoded(const QString &text) const
{
    if (m_isUtf8)
        return text.toUtf8();
    if (isWide()) {
        QStringEncoder encode(m_bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
        return QByteArray(encode(text));
    }
    if (m_encoding != QLatin1String("windows-1252"))
        return legacyencoding::fromUtf8(text.toUtf8(), m_encoding);
    // Windows-1252 is Latin-1 but for the characters from 0x80 to 0x9F.
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() >= 0x100 || (c.unicode() >= 0x80 && c.unicode() < 0xA0))
            return std::nullopt;
        bytes += static_cast<char>(c.unicode());
    }
    return bytes;
}

bool RawText::endsOpen(int line) const
{
    const qsizetype end = start(line + 1);
    return end < m_unit || unit(end - m_unit) != u'\n';
}

QString RawText::lineEnd(int line) const
{
    for (const int candidate : {line, 1}) {
        const qsizetype end = start(candidate + 1);
        if (end >= m_unit && !endsOpen(candidate))
            return end >= 2 * m_unit && unit(end - 2 * m_unit) == u'\r' ? QStringLiteral("\r\n") : QStringLiteral("\n");
    }
    return QStringLiteral("\n");
}

} // namespace shipworthy
