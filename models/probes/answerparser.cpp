#include "probes/answerparser.h"

#include <algorithm>

namespace shipworthy {
namespace {

constexpr qsizetype mostHeadBytes = 64 * 1024;
constexpr qsizetype mostHeaders = 1000;
constexpr qsizetype mostLineBytes = 4096; // between chunks

QByteArrayView trimmed(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isToken(QByteArrayView name)
{
    static constexpr QByteArrayView signs = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || signs.contains(c);
    });
}

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

AnswerParser::AnswerParser(qint64 mostBodyBytes, bool mayHaveBody)
    : m_mostBody(mostBodyBytes)
    , m_mayHaveBody(mayHaveBody)
{
}

void AnswerParser::take(QByteArrayView bytes)
{
    while (m_state == State::Head && !bytes.isEmpty())
        bytes = takeHead(bytes);
    if (m_state == State::Body && !bytes.isEmpty())
        takeBody(bytes);
    m_hasMore = m_hasMore || !bytes.isEmpty();
}

void AnswerParser::end()
{
    if (m_state == State::Head)
        m_state = m_head.isEmpty() || QByteArrayView(m_head).startsWith("HTTP/") ? State::CutOff : State::NotHttp;
    else if (m_state == State::Body && m_framing == Framing::UntilClose)
        finishBody();
    else if (m_state == State::Body)
        m_state = State::CutOff;
}

/// Returns what is behind the head.
QByteArrayView AnswerParser::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    m_head.append(bytes.first(std::min(bytes.size(), mostHeadBytes + 1 - before)));
    constexpr QByteArrayView mark = "HTTP/";
    const QByteArrayView start = QByteArrayView(m_head).first(std::min(m_head.size(), mark.size()));
    if (start != mark.first(start.size())) {
        m_state = State::NotHttp;
        return {};
    }
    const qsizetype length = headLength();
    if (length < 0) {
        if (m_head.size() > mostHeadBytes)
            m_state = State::TooManyHeaders;
        m_looked = m_head.size();
        return {};
    }
    readHead(QByteArrayView(m_head).first(length));
    m_head.clear();
    m_looked = 0;
    return bytes.sliced(length - before);
}

/// With the empty line that ends it; -1 while that is not there.
qsizetype AnswerParser::headLength() const
{
    for (qsizetype at = m_head.indexOf('\n', std::max<qsizetype>(m_looked - 2, 0)); at >= 0;
         at = m_head.indexOf('\n', at + 1)) {
        const QByteArrayView rest = QByteArrayView(m_head).sliced(at + 1);
        if (rest.startsWith('\n'))
            return at + 2;
        if (rest.startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

void AnswerParser::readHead(QByteArrayView head)
{
    const qsizetype lineEnd = head.indexOf('\n');
    if (!readStatusLine(trimmed(head.first(lineEnd)))) {
        m_state = State::NotHttp;
        return;
    }
    constexpr int switchedProtocols = 101;
    if (m_status < 200 && m_status != switchedProtocols) {
        m_status = 0; // the real one follows
        return;
    }
    const bool isSound = readHeaders(head.sliced(lineEnd + 1)) && readFraming();
    m_state = isSound ? State::Body : State::BadHeaders;
    if (m_headers.size() > mostHeaders) {
        m_state = State::TooManyHeaders;
        return;
    }
    if (isSound && (m_framing == Framing::None || (m_framing == Framing::Length && m_left == 0)))
        m_state = State::Whole;
}

bool AnswerParser::readStatusLine(QByteArrayView line)
{
    constexpr qsizetype versionAt = 5, statusAt = 9; // HTTP/1.1 200 OK
    if (line.size() < statusAt + 3 || line[versionAt] != '1' || line[6] != '.' || !isDigit(line[7]) || line[8] != ' ')
        return false;
    const QByteArrayView status = line.sliced(statusAt, 3);
    if (!std::ranges::all_of(status, isDigit) || (line.size() > statusAt + 3 && line[statusAt + 3] != ' '))
        return false;
    m_version = QString::fromLatin1(line.sliced(versionAt, 3));
    m_status = status.toInt();
    return m_status >= 100;
}

bool AnswerParser::readHeaders(QByteArrayView lines)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = lines.first(end);
        lines = lines.sliced(end + 1);
        if (trimmed(line).isEmpty() && lines.isEmpty())
            return true;
        if (line.front() == ' ' || line.front() == '\t') { // a folded line
            if (m_headers.isEmpty())
                return false;
            m_headers.last().value += ' ' + trimmed(line).toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)))
            return false;
        m_headers.append({line.first(colon).toByteArray(), trimmed(line.sliced(colon + 1)).toByteArray()});
    }
    return true;
}

/// All values of that name, joined by commas.
QByteArray AnswerParser::valuesOf(const char *name) const
{
    QByteArrayList values;
    for (const checks::RecordedHeader &header : m_headers) {
        if (is(header.name, name))
            values.append(header.value);
    }
    return values.join(',');
}

bool AnswerParser::leavesConnectionOpen() const
{
    const auto closes = [](const QByteArray &option) { return option.trimmed().toLower() == "close"; };
    const bool isTold = m_framing == Framing::Chunks ? valuesOf("Content-Length").isEmpty() // both: one of them lies
                                                     : m_framing == Framing::Length;
    return m_state == State::Whole && isTold && !m_hasMore && m_version == u"1.1" &&
           std::ranges::none_of(valuesOf("Connection").split(','), closes) &&
           std::ranges::none_of(valuesOf("Proxy-Connection").split(','), closes);
}

/// How the end of the body is told (RFC 9112, 6.3); false where that is contradictory.
bool AnswerParser::readFraming()
{
    if (!m_mayHaveBody || m_status < 200 || m_status == 204 || m_status == 304)
        return true;
    const QByteArray packing = valuesOf("Content-Encoding").trimmed().toLower();
    if (packing == "gzip" || packing == "x-gzip")
        m_unpacking = std::make_unique<Unpacking>(Unpacking::Kind::Gzip);
    else if (packing == "deflate")
        m_unpacking = std::make_unique<Unpacking>(Unpacking::Kind::Deflate);
    else
        m_isPackedOtherwise = !packing.isEmpty() && packing != "identity";

    const QByteArray coding = valuesOf("Transfer-Encoding").trimmed().toLower();
    if (!coding.isEmpty()) {
        m_framing = coding == "chunked" ? Framing::Chunks : Framing::UntilClose;
        m_isPackedOtherwise = m_isPackedOtherwise || (coding != "chunked" && coding != "identity");
        return true;
    }
    const QByteArray lengths = valuesOf("Content-Length");
    m_framing = lengths.isEmpty() ? Framing::UntilClose : Framing::Length;
    for (const QByteArray &each : lengths.isEmpty() ? QByteArrayList() : lengths.split(',')) {
        const QByteArray length = each.trimmed();
        if (length.isEmpty() || length.size() > 18 || !std::ranges::all_of(length, isDigit) ||
            length != lengths.split(',').first().trimmed())
            return false;
        m_left = length.toLongLong();
    }
    return true;
}

/// Leaves what is behind the body.
void AnswerParser::takeBody(QByteArrayView &bytes)
{
    if (m_framing == Framing::Chunks)
        return takeChunks(bytes);
    if (m_framing == Framing::UntilClose)
        return add(std::exchange(bytes, {}));
    const QByteArrayView ours = bytes.first(std::min<qint64>(bytes.size(), m_left));
    bytes = bytes.sliced(ours.size());
    m_left -= ours.size();
    add(ours);
    if (m_left == 0 && !isDone())
        finishBody();
}

void AnswerParser::takeChunks(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() && !isDone()) {
        if (m_part == ChunkPart::Data) {
            const QByteArrayView ours = bytes.first(std::min<qint64>(bytes.size(), m_left));
            bytes = bytes.sliced(ours.size());
            m_left -= ours.size();
            add(ours);
            if (m_left == 0)
                m_part = ChunkPart::Gap;
            continue;
        }
        QByteArray line;
        if (!takeLine(bytes, line))
            return;
        if (m_part == ChunkPart::Size) {
            if (!readChunkSize(line))
                m_state = State::CutOff;
        } else if (m_part == ChunkPart::Gap) {
            m_part = ChunkPart::Size;
            if (!line.isEmpty())
                m_state = State::CutOff;
        } else if (line.isEmpty()) {
            finishBody();
        } else if (m_trailerBytes += line.size(); m_trailerBytes > mostHeadBytes) {
            m_state = State::CutOff;
        }
    }
}

/// False while the line is not complete, or where it is too long.
bool AnswerParser::takeLine(QByteArrayView &bytes, QByteArray &line)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView ours = end < 0 ? bytes : bytes.first(end);
    bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    if (m_line.size() + ours.size() > mostLineBytes) {
        m_state = State::CutOff;
        return false;
    }
    m_line += ours;
    if (end < 0)
        return false;
    line = trimmed(std::exchange(m_line, {})).toByteArray();
    return true;
}

bool AnswerParser::readChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray size = trimmed(extension < 0 ? line : line.first(extension)).toByteArray();
    constexpr qsizetype mostDigits = 15;
    bool isNumber = false;
    m_left = size.toLongLong(&isNumber, 16);
    if (!isNumber || size.size() > mostDigits || !QByteArrayView("0123456789abcdefABCDEF").contains(size.front()))
        return false;
    m_part = m_left == 0 ? ChunkPart::Trailer : ChunkPart::Data;
    return true;
}

void AnswerParser::add(QByteArrayView packed)
{
    if (m_unpacking) {
        const Unpacking::Outcome outcome = m_unpacking->take(packed, m_body, m_mostBody);
        if (outcome != Unpacking::Outcome::More)
            m_state = outcome == Unpacking::Outcome::Full ? State::TooLong : State::NotUnpacked;
        return;
    }
    const qint64 room = m_mostBody - m_body.size();
    m_body.append(packed.first(std::min<qint64>(packed.size(), room)));
    if (packed.size() > room)
        m_state = State::TooLong;
}

void AnswerParser::finishBody()
{
    const bool isIncomplete = m_unpacking && !m_unpacking->isWhole();
    m_state = isIncomplete || m_isPackedOtherwise ? State::NotUnpacked : State::Whole;
}

} // namespace shipworthy
