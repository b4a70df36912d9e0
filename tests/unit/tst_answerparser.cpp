#include "probes/answerparser.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace shipworthy::test;
using State = AnswerParser::State;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    const QByteArray zlib = qCompress(text, 9).sliced(4); // Qt puts the length in front
    quint32 crc = 0xffffffffU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    const quint32 ends[] = {~crc, static_cast<quint32>(text.size())};
    QByteArray tail;
    for (const quint32 end : ends) {
        for (int shift = 0; shift < 32; shift += 8)
            tail.append(static_cast<char>(end >> shift & 0xff));
    }
    return QByteArray::fromHex("1f8b0800000000000203") + zlib.sliced(2).chopped(4) + tail;
}

QByteArray answer(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

} // namespace

/// What is an answer, and where it ends, however its bytes come.
class TestAnswerParser : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void readsAnAnswerInPiecesOfAnySize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &bytes, State state, const QByteArray &body = {}) {
            QTest::newRow(name) << bytes << state << body;
        };
        row("length", answer("Content-Length: 5\r\n", "hello"), State::Whole, "hello");
        row("more than stated", answer("Content-Length: 2\r\n", "hello"), State::Whole, "he");
        row("no body", answer("Content-Length: 0\r\n", ""), State::Whole);
        row("until it closes", answer("", "hello"), State::Whole, "hello");
        row("line ends of LF alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", State::Whole, "ok");
        row("an interim answer first", "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + answer("", "ok"), State::Whole,
            "ok");
        row("never a body", "HTTP/1.1 204 No Content\r\n\r\n", State::Whole);
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nok", State::Whole, "ok");
        row("no reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", State::Whole, "ok");
        row("chunks", answer("Transfer-Encoding: chunked\r\n", "3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nA: b\r\n\r\n"),
            State::Whole, "hello");
        row("a chunk of an absurd size", answer("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nhel"),
            State::CutOff);
        row("a chunk of no size", answer("Transfer-Encoding: chunked\r\n", "hello\r\n"), State::CutOff);
        row("a chunk of a negative size", answer("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n"), State::CutOff);
        row("chunks without an end", answer("Transfer-Encoding: chunked\r\n", "3\r\nhel\r\n"), State::CutOff, "hel");
        row("shorter than stated", answer("Content-Length: 9\r\n", "hello"), State::CutOff, "hello");
        row("packed", answer("Content-Encoding: gzip\r\n", gzipped("hello")), State::Whole, "hello");
        row("packed twice", answer("Content-Encoding: gzip\r\n", gzipped("hel") + gzipped("lo")), State::Whole,
            "hello");
        row("deflated", answer("Content-Encoding: deflate\r\n", qCompress("hello").sliced(4)), State::Whole, "hello");
        row("deflated without its envelope",
            answer("Content-Encoding: deflate\r\n", qCompress("hello").sliced(6).chopped(4)), State::Whole, "hello");
        row("packed, cut off", answer("Content-Encoding: gzip\r\n", gzipped("hello").chopped(9)), State::NotUnpacked,
            "hello");
        row("not packed as stated", answer("Content-Encoding: gzip\r\n", "hello"), State::NotUnpacked);
        row("packed as nobody asked", answer("Content-Encoding: br\r\n", "hello"), State::NotUnpacked, "hello");
        row("too long", answer("", QByteArray(2000, 'a')), State::TooLong, QByteArray(1000, 'a'));
        row("as long as it may be", answer("", QByteArray(1000, 'a')), State::Whole, QByteArray(1000, 'a'));
        row("too long when unpacked", answer("Content-Encoding: gzip\r\n", gzipped(QByteArray(2000, 'a'))),
            State::TooLong, QByteArray(1000, 'a'));
        row("another protocol", "220 mail.example ESMTP\r\n", State::NotHttp);
        row("another version", "HTTP/2.0 200 OK\r\n\r\n", State::NotHttp);
        row("no status", "HTTP/1.1 OK\r\n\r\n", State::NotHttp);
        row("nothing", "", State::CutOff);
        row("half a head", "HTTP/1.1 200 OK\r\nA: b\r\n", State::CutOff);
        row("a header without a colon", answer("X-A\r\n", ""), State::BadHeaders);
        row("a header whose name has a blank", answer("X A: b\r\n", ""), State::BadHeaders);
        row("two lengths", answer("Content-Length: 2\r\nContent-Length: 3\r\n", "abc"), State::BadHeaders);
        row("a negative length", answer("Content-Length: -2\r\n", "abc"), State::BadHeaders);
        row("one length twice", answer("Content-Length: 2\r\nContent-Length: 2\r\n", "ab"), State::Whole, "ab");
        row("too many headers", answer(QByteArray("X-A: b\r\n").repeated(10000), ""), State::TooManyHeaders);
    }
    void readsAnAnswerInPiecesOfAnySize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(State, state);
        QFETCH(QByteArray, body);
        for (const qsizetype size : {bytes.size() + 1, qsizetype(1), qsizetype(7)}) {
            AnswerParser parser(1000);
            for (qsizetype at = 0; at < bytes.size(); at += size)
                parser.take(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
            if (!parser.isDone())
                parser.end();
            QCOMPARE(parser.state(), state);
            QCOMPARE(parser.body(), body);
        }
    }

    void keepsEveryHeaderLineAsItIs()
    {
        AnswerParser parser(1000);
        parser.take("HTTP/1.1 503 Down\r\nSet-Cookie: a=1, b\r\nset-cookie:\tc=2\t\r\nX-Long: one\r\n two\r\n"
                    "Empty:\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(parser.status(), 503);
        QCOMPARE(parser.version(), QStringLiteral("1.1"));
        const checks::RecordedHeaders wanted{{"Set-Cookie", "a=1, b"},
                                             {"set-cookie", "c=2"},
                                             {"X-Long", "one two"},
                                             {"Empty", ""},
                                             {"Content-Length", "0"}};
        QVERIFY(parser.headers() == wanted);
    }

    void anAnswerToHeadHasNoBody()
    {
        AnswerParser parser(1000, false);
        parser.take("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nContent-Encoding: gzip\r\n\r\n");
        QCOMPARE(parser.state(), State::Whole);
        QVERIFY(parser.body().isEmpty());
    }

    void aBombIsUnpackedNoFurtherThanTheLimit()
    {
        const QByteArray bomb = gzipBomb(64 * 1024 * 1024);
        AnswerParser parser(100 * 1024);
        parser.take(answer("Content-Encoding: gzip\r\n", bomb));
        QCOMPARE(parser.state(), State::TooLong);
        QVERIFY(parser.body().capacity() < 300 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestAnswerParser)
#include "tst_answerparser.moc"
