#pragma once

#include "checks/recorded.h"
#include "probes/unpacking.h"

#include <memory>

namespace shipworthy {

/// Reads one HTTP/1 answer (RFC 9112) as its bytes come, in pieces of any size, and holds no more of it than it may:
/// 64 KiB of head in at most 1 000 lines, and as many unpacked bytes of body as wanted. Interim answers (100 to 199)
/// are passed over. Lines may end in LF alone; whatever else is wrong with a head makes it no answer.
class AnswerParser {
public:
    enum class State {
        Head, ///< more to come
        Body, ///< likewise, with the head complete
        Whole,
        TooLong,     ///< the body
        CutOff,      ///< likewise: it ended before its stated end, or its parts are not told apart as HTTP demands
        NotUnpacked, ///< the body is not packed as stated, or in a way that nobody asked for
        NotHttp,     ///< what comes is something else
        TooManyHeaders,
        BadHeaders, ///< cannot be told apart, or state lengths that contradict each other
    };

    /// \a mayHaveBody: false for the answer to HEAD and CONNECT.
    explicit AnswerParser(qint64 mostBodyBytes, bool mayHaveBody = true);

    void take(QByteArrayView bytes);
    void end(); ///< nothing more will come

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isDone() const { return m_state != State::Head && m_state != State::Body; }
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    [[nodiscard]] bool hasSoundHead() const
    {
        return hasHead() && m_state != State::BadHeaders && m_state != State::TooManyHeaders;
    }
    [[nodiscard]] int status() const { return m_status; }              ///< 0 while there is no head
    [[nodiscard]] const QString &version() const { return m_version; } ///< "1.1"
    [[nodiscard]] const checks::RecordedHeaders &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &body() const { return m_body; } ///< unpacked, as far as it came
    /// Whether the connection can carry another answer: this one is whole, its head told where it ends, nothing came
    /// behind it, and its sender means to stay (RFC 9112, 9.3). An answer that may have no body tells nothing of what a
    /// bad sender puts behind it.
    [[nodiscard]] bool leavesConnectionOpen() const;

private:
    enum class Framing { None, Length, Chunks, UntilClose };
    enum class ChunkPart { Size, Data, Gap, Trailer };

    [[nodiscard]] QByteArrayView takeHead(QByteArrayView bytes);
    [[nodiscard]] qsizetype headLength() const;
    void readHead(QByteArrayView head);
    [[nodiscard]] bool readStatusLine(QByteArrayView line);
    [[nodiscard]] bool readHeaders(QByteArrayView lines);
    [[nodiscard]] bool readFraming();
    [[nodiscard]] QByteArray valuesOf(const char *name) const;
    void takeBody(QByteArrayView &bytes);
    void takeChunks(QByteArrayView &bytes);
    [[nodiscard]] bool takeLine(QByteArrayView &bytes, QByteArray &line);
    [[nodiscard]] bool readChunkSize(QByteArrayView line);
    void add(QByteArrayView packed);
    void finishBody();

    const qint64 m_mostBody;
    const bool m_mayHaveBody;
    State m_state = State::Head;
    QByteArray m_head;
    qsizetype m_looked = 0; ///< of m_head: no end of it before
    int m_status = 0;
    QString m_version;
    checks::RecordedHeaders m_headers;
    Framing m_framing = Framing::None;
    qint64 m_left = 0; ///< of the body, or of the chunk
    ChunkPart m_part = ChunkPart::Size;
    QByteArray m_line; ///< between chunks
    qsizetype m_trailerBytes = 0;
    std::unique_ptr<Unpacking> m_unpacking;
    bool m_isPackedOtherwise = false;
    bool m_hasMore = false; ///< bytes came that are not of this answer
    QByteArray m_body;
};

} // namespace shipworthy
