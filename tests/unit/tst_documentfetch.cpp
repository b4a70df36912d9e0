#include "domain/documentname.h"
#include "probes/documentaddress.h"
#include "probes/documentfetch.h"
#include "support/authority.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace std::chrono_literals;

namespace {

const QByteArray audit = "# Harbour audit\n\n- [ ] Test the siren\n";

/// What came of one fetch.
struct Fetched {
    std::optional<FetchedDocument> document;
    QString problem;
};

Fetched waitFor(DocumentFetch &fetch, const QUrl &url, const Retrieval &known = {})
{
    Fetched result;
    QObject::connect(&fetch, &DocumentFetch::fetched, &fetch,
                     [&](const FetchedDocument &document) { result.document = document; });
    QObject::connect(&fetch, &DocumentFetch::failed, &fetch,
                     [&](const Error &error) { result.problem = error.message(); });
    fetch.start(url, known);
    (void)QTest::qWaitFor([&] { return result.document || !result.problem.isEmpty(); }, 10000);
    return result;
}

Fetched fetchOnce(const QUrl &url, const Retrieval &known = {}, ProbeLimits limits = DocumentFetch::usualLimits)
{
    DocumentFetch fetch(limits);
    return waitFor(fetch, url, known);
}

QByteArray answer(const QByteArray &head, const QByteArray &body = {})
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

/// Fetching a document from a real server on loopback, good and bad.
class TestDocumentFetch : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void bringsTheBytesAndWhatTheServerSaidOfThem()
    {
        const LoopbackServer server(answer("200 OK\r\nContent-Type: text/markdown\r\nETag: W/\"7\"\r\n"
                                           "Last-Modified: Fri, 06 Mar 2026 09:00:00 GMT\r\nSet-Cookie: a=b",
                                           audit));
        const QUrl url = server.url(u"/audits/harbour.md"_s);
        const Fetched result = fetchOnce(url);
        QVERIFY2(result.document, qPrintable(result.problem));
        QCOMPARE(result.document->url, url);
        QCOMPARE(result.document->bytes, audit);
        QCOMPARE(result.document->retrieval,
                 (Retrieval{u"W/\"7\""_s, u"Fri, 06 Mar 2026 09:00:00 GMT"_s, u"text/markdown"_s}));
        QVERIFY(!result.document->isUnchanged);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().first().toLower();
        for (const char *word : {"cookie", "authorization", "referer", "if-none-match", "if-modified-since"})
            QVERIFY2(!request.contains(word), word);
    }

    void asksWhetherWhatIsKnownStillHolds()
    {
        const LoopbackServer server(QByteArray("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"));
        const Retrieval known{u"\"7\""_s, u"Fri, 06 Mar 2026 09:00:00 GMT"_s, u"text/csv"_s};
        const Fetched result = fetchOnce(server.url(), known);
        QVERIFY2(result.document, qPrintable(result.problem));
        QVERIFY(result.document->isUnchanged);
        QCOMPARE(result.document->retrieval, known);
        const QByteArray request = server.requests().first().toLower();
        QVERIFY(request.contains("if-none-match: \"7\"\r\n"));
        QVERIFY(request.contains("if-modified-since: fri, 06 mar 2026 09:00:00 gmt\r\n"));
    }

    void anotherVersionComesWithItsOwnTag()
    {
        const LoopbackServer server(answer("200 OK\r\nETag: \"8\"", audit));
        const Fetched result = fetchOnce(server.url(), {.etag = u"\"7\""_s, .lastModified = {}, .contentType = {}});
        QVERIFY(result.document && !result.document->isUnchanged);
        QCOMPARE(result.document->retrieval.etag, u"\"8\""_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("reason");
        QTest::newRow("404") << answer("404 Not Found", "no") << u"the server answered 404"_s;
        QTest::newRow("403") << answer("403 Forbidden", "no") << u"wants a log-in"_s;
        QTest::newRow("500") << answer("500 Oops", "no") << u"the server failed"_s;
        QTest::newRow("204") << answer("204 No Content") << u"the server answered 204"_s;
        QTest::newRow("304 that nobody asked for") << answer("304 Not Modified") << u"the server answered 304"_s;
        QTest::newRow("empty") << answer("200 OK") << u"it is empty"_s;
        QTest::newRow("elsewhere") << answer("302 Found\r\nLocation: https://mirror.example/x.md?token=abc")
                                   << u"redirects to https://mirror.example, not followed"_s;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n# Half")
                                 << u"before the whole of it had come"_s;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-quay\r\n\r\n") << u""_s;
        QTest::newRow("too long, said before") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n# A")
                                               << u"it has 9 MiB; at most 1 MiB are read"_s;
        QTest::newRow("too long, not said")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + QByteArray(2 * 1024 * 1024, 'x')
            << u"longer than the 1 MiB"_s;
    }
    void refuses()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const QString, reason);
        const LoopbackServer server(response);
        const Fetched result = fetchOnce(server.url(u"/a.md"_s), {}, {.deadline = 5s, .maxBodyBytes = 1024 * 1024});
        QVERIFY(!result.document);
        QVERIFY2(result.problem.contains(server.url(u"/a.md"_s).toString()), qPrintable(result.problem));
        QVERIFY2(result.problem.contains(reason), qPrintable(result.problem));
        QVERIFY(!result.problem.contains(u"abc"));
    }

    void aRedirectWithinTheOriginIsFollowed()
    {
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &path) {
            socket.write(path == "/a" ? answer("302 Found\r\nLocation: /b") : answer("200 OK", audit));
            socket.disconnectFromHost();
        });
        const Fetched result = fetchOnce(server.url(u"/a"_s));
        QVERIFY2(result.document, qPrintable(result.problem));
        QCOMPARE(result.document->url, server.url(u"/a"_s));
    }

    void theDeadlineHoldsAgainstADrip()
    {
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n# H");
            drip(socket, "a", std::chrono::milliseconds(20));
        });
        QElapsedTimer time;
        time.start();
        const Fetched result = fetchOnce(server.url(), {}, {.deadline = 1000ms, .maxBodyBytes = 1024});
        QVERIFY2(result.problem.contains(u"did not come to its end within 1 second"_s), qPrintable(result.problem));
        QVERIFY(time.elapsed() < 3000);
    }

    void cancellingEndsItAtOnce()
    {
        LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n# H");
            drip(socket, "a", std::chrono::milliseconds(20));
        });
        DocumentFetch fetch;
        QSignalSpy progressed(&fetch, &DocumentFetch::progressed);
        QSignalSpy fetched(&fetch, &DocumentFetch::fetched);
        int failures = 0;
        connect(&fetch, &DocumentFetch::failed, this, [&failures] { ++failures; });
        fetch.start(server.url());
        QTRY_VERIFY(!progressed.isEmpty());
        QElapsedTimer time;
        time.start();
        fetch.cancel();
        QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0); // the connection is gone
        QCOMPARE(fetched.size(), 0);
        QCOMPARE(failures, 0);
    }

    void certificates_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("reason");
        QTest::newRow("of a trusted authority") << true << QString();
        QTest::newRow("of itself") << false << u"the certificate is self-signed"_s;
    }
    void certificates()
    {
        if (!Authority::isAvailable())
            QSKIP("needs the openssl program and Qt with TLS");
        QFETCH(const bool, trusted);
        QFETCH(const QString, reason);
        Authority authority;
        QVERIFY(authority.make());
        const auto identity =
            trusted ? authority.issue(u"localhost"_s, u"DNS:localhost"_s, 30) : authority.issueSelfSigned();
        LoopbackServer server(answer("200 OK", audit));
        server.speakTls(identity.chain, identity.key);
        DocumentFetch fetch;
        if (trusted)
            fetch.setExtraAuthorities({authority.certificate()});
        const Fetched result = waitFor(fetch, server.url(u"/a.md"_s, u"localhost"_s));
        QCOMPARE(result.document.has_value(), trusted);
        QVERIFY2(result.problem.endsWith(reason), qPrintable(result.problem));
        QCOMPARE(server.requests().size(), trusted ? 1 : 0);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("reason");
        const auto good = [](const char *name, const QString &text, const QString &address) {
            QTest::newRow(name) << text << address << QString();
        };
        const auto bad = [](const char *name, const QString &text, const QString &reason) {
            QTest::newRow(name) << text << QString() << reason;
        };
        good("https", u"  https://Docs.Example/a.md \n"_s, u"https://docs.example/a.md"_s);
        good("fragment", u"https://docs.example/a.md?raw=1#L3"_s, u"https://docs.example/a.md?raw=1"_s);
        good("usual port", u"https://docs.example:443"_s, u"https://docs.example/"_s);
        good("this computer", u"http://127.0.0.1:8080/a.csv"_s, u"http://127.0.0.1:8080/a.csv"_s);
        good("this computer by name", u"http://localhost/a"_s, u"http://localhost/a"_s);
        good("a word that is no secret", u"https://docs.example/?monkey=1&keyboard=us"_s,
             u"https://docs.example/?monkey=1&keyboard=us"_s);
        bad("nothing", u" "_s, u"empty"_s);
        bad("plain http", u"http://docs.example/a.md"_s, u"use https"_s);
        bad("a file", u"file:///etc/passwd"_s, u"no address of a service"_s);
        bad("another scheme", u"ftp://docs.example/a.md"_s, u"only http and https"_s);
        bad("no address", u"harbour audit"_s, u"no address"_s);
        bad("user name", u"https://ada@docs.example/a.md"_s, u"user name or password"_s);
        bad("password", u"https://ada:pier@docs.example/a.md"_s, u"user name or password"_s);
        bad("token", u"https://docs.example/a.md?token=abc"_s, u"(token)"_s);
        bad("signature", u"https://docs.example/a.md?X-Amz-Signature=abc"_s, u"(X-Amz-Signature)"_s);
        bad("secret in the path", u"https://docs.example/ghp_a1B2c3D4e5F6g7H8/a.md"_s, u"(token)"_s);
        bad("metadata", u"https://169.254.169.254/latest"_s, u"metadata"_s);
        bad("link-local", u"https://[fe80::1]/a"_s, u"link-local"_s);
        bad("too long", u"https://docs.example/"_s + QString(3000, u'a'), u"longer"_s);
    }
    void addresses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);
        QFETCH(const QString, reason);
        const auto url = documentAddress(text);
        QCOMPARE(url.has_value(), reason.isEmpty());
        if (url)
            QCOMPARE(url->toString(QUrl::FullyEncoded), address);
        else
            QVERIFY2(url.error().message().contains(reason), qPrintable(url.error().message()));
    }

    void documentsAreCalledByTheEndOfTheirAddress_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << u"/audits/harbour.md"_s << u"harbour.md"_s;
        QTest::newRow("address") << u"https://docs.example/a/harbour.md?raw=1"_s << u"harbour.md"_s;
        QTest::newRow("escaped") << u"https://docs.example/harbour%20audit.md"_s << u"harbour audit.md"_s;
        QTest::newRow("folder") << u"https://docs.example/harbour/"_s << u"harbour"_s;
        QTest::newRow("host") << u"https://docs.example/?id=7"_s << u"docs.example"_s;
    }
    void documentsAreCalledByTheEndOfTheirAddress()
    {
        QFETCH(const QString, path);
        QTEST(documentName(path), "name");
        QCOMPARE(isAddress(path), path.startsWith(u"https"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFetch)
#include "tst_documentfetch.moc"
