#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "suggestions/suggestedcheck.h"
#include "support/strict.h"

#include <QDir>
#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

/// The five real documents, where they lie beside the checkout: which of their lines become which check.
class TestSuggestionSeeds : public QObject {
    Q_OBJECT

    struct Seed {
        WorkspaceState state;
        QList<SuggestedCheck> suggestions;
    };
    QList<Seed> m_seeds;

private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/../shared/seeds"));
        const QStringList files = folder.entryList({u"00?_*"_s}, QDir::Files, QDir::Name);
        if (files.size() < 5)
            QSKIP("the reference documents are not beside this checkout");
        for (const QString &file : files) {
            const auto bytes = loadDocument(folder.filePath(file));
            QVERIFY(bytes);
            const auto facts = readAudit(*bytes, file, Lexicon::builtIn());
            QVERIFY(facts);
            Seed seed{assemble({*facts}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc())), {}};
            const QString text = decodeText(*bytes).text;
            seed.suggestions = suggestedChecks(seed.state, SystemId{1}, [&](const ImportedDocument &) { return text; });
            m_seeds.append(seed);
        }
    }
    void init() { test::failOnAnyWarning(); }

    void aLineBecomesItsCheck_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("line");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("item"); // key of the finding that it proves; "-": a box or task; empty: any or none
        const auto row = [](int seed, int line, const QStringList &parts, const char *item = "") {
            QTest::addRow("%d:%d", seed, line) << seed << line << parts << QString::fromLatin1(item);
        };
        const QString histogram = u"metric http_request_duration_seconds_bucket delta quantile "_s;
        row(0, 114, {u"{PATH_OF_ANOTHER_USER}"_s, u"status == 404"_s}, "SEC-02");
        row(0, 129, {u"POST {H}"_s, u"burst 6\n"_s, u"status nth 5 == 429"_s}, "SEC-04");
        row(0, 145, {u"scripts jsonpath"_s, u"!@.integrity"_s, u"count == 0"_s}, "SEC-06");
        row(0, 152, {u"cors \"https://evil.example\" == \"restricted\""_s}, "SEC-07");
        row(0, 168, {u"burst 6\n"_s, u"status nth 5 == 429"_s, u"header \"Retry-After\" nth 5 toInt <= 900"_s},
            "SEC-09");
        row(0, 174, {u"send-body secret(login)"_s, u"[HttpOnly]\" exists"_s, u"[SameSite]\" == \"Strict\""_s},
            "SEC-10");
        row(0, 188, {u"sarif \"unsuppressed:security-severity>=7\" == 0"_s}, "INFRA-02");
        row(0, 195, {u"pip-audit \"vulnerabilities\" == 0"_s}, "INFRA-03");
        row(0, 234, {u"GET {H}/metrics\n"_s, u"header \"Content-Type\" matches"_s}, "OBS-01");
        row(0, 242, {u"csp \"script-src\" not contains \"'unsafe-inline'\""_s}, "SEC-11");
        row(0, 249, {u"status == 422"_s, u"body not matches /Traceback"_s}, "SEC-12");
        row(0, 256, {u"allow-same-origin"_s}, "SEC-13");
        row(0, 281, {u"failureThreshold 1"_s, u"status < 500"_s}, "INFRA-06");
        row(0, 294, {u"artifact \"coverage.xml\" cobertura \"line-rate\" >= 75%"_s}, "INFRA-08");
        row(0, 300, {u"lhr \"audit:uses-optimized-images\""_s}, "FE-02");
        row(0, 306, {u"og:title"_s, u"og:image"_s}, "FE-03");
        row(0, 312, {u"junit \"failures\" == 0"_s, u"junit \"tests\" > 0"_s}, "TEST-01");
        row(0, 318, {u"k6 \"http_req_duration p(95)\" < 500ms"_s}, "TEST-02");
        row(0, 318, {u"k6 \"vus_max\" >= 100"_s}, "TEST-02");
        row(0, 330, {u"GET {H}/health/ready\n"_s, u"status == 200"_s, u"health == \"pass\""_s}, "-");
        row(0, 330, {u"GET {H}/health/live\n"_s}, "-");
        row(0, 331, {u"revalidate"_s, u"status nth 1 == 304"_s}, "-");
        row(0, 333, {u"GET {H}/robots.txt\n"_s}, "-");
        row(0, 333, {u"GET {H}/sitemap.xml\n"_s}, "-");
        row(0, 336, {u"header \"X-Request-ID\" exists"_s}, "-");
        row(0, 355, {u"delta sum ratio"_s, u"> 80%"_s});
        row(0, 556, {u"window 5m"_s, u"status=~\"5..\""_s, u"<= 5%"_s});
        row(0, 557, {u"GET {H}/health/ready\nfailureThreshold 3\n"_s, u"status == 200"_s});
        row(0, 558, {u"window 5m"_s, histogram + u"0.95 <= 2s"_s});
        row(0, 560, {u"node_filesystem_avail_bytes"_s, u">= 20%"_s});
        row(0, 561, {u"process_resident_memory_bytes <= 900MiB"_s});
        row(0, 562, {u"certificate \"Expire-Date\" daysAfterNow >= 14"_s, u"tls \"verified\" == true"_s});
        row(0, 595, {u"GET {H}/health\n"_s, u"status == 200"_s});
        row(1, 182, {u"cookie \"auth_token[Max-Age]\" toInt <= 0"_s}, "-");
        row(1, 183, {u"status == 401"_s, u"status == 403"_s}, "-");
        row(1, 188, {u"POST {H}/auth/login\n"_s, u"cookie \"auth_token[HttpOnly]\" exists"_s}, "1.2");
        row(1, 258, {u"POST {H}/auth/login\nburst 6\n"_s});
        row(1, 261, {u"POST {H}/reports/generate\nburst 11\n"_s});
        row(1, 271, {u"GET {H}/health\nburst 121\n"_s, u"status nth 120 == 429"_s});
        row(1, 278, {u"header \"X-RateLimit-Remaining\" exists"_s}, "-");
        row(1, 380, {u"cors \"https://app.aura-audit-ai.com\" == \"allowed-with-credentials\""_s}, "1.5");
        row(1, 582, {u"cobertura \"package:identity\" >= 90%"_s}, "3.1");
        row(1, 586, {u"cobertura \"package:analytics\" >= 80%"_s}, "3.1");
        row(1, 612, {u"k6 \"vus_max\" >= 500"_s}, "3.4");
        row(1, 615, {u"k6 \"http_req_duration p(95)\" < 2s"_s}, "3.4");
        row(1, 616, {u"k6 \"http_req_duration p(99)\" < 5s"_s}, "3.4");
        row(1, 617, {u"k6 \"http_req_failed rate\" < 0.1%"_s}, "3.4");
        row(1, 625, {u"GET {H}/metrics\n"_s}, "4.2");
        row(1, 672, {u"sarif \"unsuppressed\" == 0"_s});
        row(1, 674, {u"redirection-to-https"_s, u"tls \"version\" >= \"1.2\""_s});
        row(2, 297, {u"burst 101\n"_s, u"status nth 100 == 429"_s});
        row(2, 727, {u"header \"X-Request-ID\" exists"_s}, "3.3");
        row(2, 739, {u"GET {H}/metrics\n"_s}, "3.4");
        row(2, 815, {u"redirection-to-https"_s});
        row(2, 816, {u"cors \"https://evil.example\" == \"restricted\""_s});
        row(2, 838, {u"openapi \"lists-without-limit\" count == 0"_s});
        row(2, 957, {u"health \"db\" == \"pass\""_s, u"health \"redis\" == \"pass\""_s}, "1.10");
        row(2, 1066, {u"Authorization"_s, u"status == 401"_s}, "-");
        row(2, 1070, {u"status == 422"_s}, "-");
        row(2, 1071, {u"{PROTECTED_PATH}"_s, u"status == 401"_s}, "-");
        row(2, 1072, {u"header \"Strict-Transport-Security\" exists"_s}, "-");
        row(2, 1073, {u"redirection-to-https"_s}, "-");
        row(2, 1080, {u"health == \"pass\""_s}, "-");
        row(2, 1081, {u"body not matches /Traceback"_s}, "-");
        row(2, 1090, {u"openapi \"lists-without-limit\" count == 0"_s}, "-");
        row(2, 1092, {histogram + u"0.95 < 500ms"_s}, "-");
        row(2, 1093, {histogram + u"0.99 < 1000ms"_s}, "-");
        row(2, 1097, {u"/api/v1/rules"_s}, "-");
        row(3, 21, {u"{PROTECTED_PATH}"_s, u"status == 401"_s});
        row(3, 31, {u"GET {H}/health\n"_s});
        row(3, 45, {u"GET {H}/health\n"_s});
        row(4, 48, {u"burst 61\n"_s, u"status nth 60 == 429"_s});
        row(4, 59, {u"secret(revoked-token)"_s, u"status == 401"_s});
        row(4, 177, {u"cors \"https://evil.example\" == \"restricted\""_s});
        row(4, 290, {u"GET {H}/health\n"_s});
        row(4, 291, {u"GET {H}/metrics\n"_s});
        row(4, 292, {u"openapi"_s});
        row(4, 344, {u"trivy \"critical\" == 0"_s}, "-");
        row(4, 351, {histogram + u"0.95 < 100ms"_s}, "-");
        row(4, 352, {u"k6 \"http_reqs rate\" >= 500"_s}, "-");
        row(4, 353, {u"> 70%"_s}, "-");
    }
    void aLineBecomesItsCheck()
    {
        QFETCH(int, seed);
        QFETCH(int, line);
        QFETCH(QStringList, parts);
        QFETCH(QString, item);
        const WorkspaceState &state = m_seeds[seed].state;
        const auto isFrom = [line](const SuggestedCheck &one) {
            return std::ranges::find(one.sources, line, &CriterionSource::line) != one.sources.end();
        };
        const auto isIt = [&](const SuggestedCheck &one) {
            return std::ranges::all_of(parts, [&one](const QString &part) { return one.text.contains(part); });
        };
        const auto proves = [&](const SuggestedCheck &one) {
            return item.isEmpty() || std::ranges::any_of(one.items, [&](ItemId id) {
                       const Item *proven = state.item(id);
                       return item == u"-"_s ? proven->kind != ItemKind::Finding : state.key(*proven) == item;
                   });
        };
        QString seen;
        for (const SuggestedCheck &one : m_seeds[seed].suggestions) {
            if (!isFrom(one))
                continue;
            seen += one.text + u"---\n"_s;
            if (isIt(one) && proves(one))
                return;
        }
        QFAIL(qPrintable(u"of that line: "_s + seen));
    }

    /// Drills, penetration tests, on-call, audit logs, Sentry, unit work on code, databases and containers.
    void aLineForPeopleGetsNone_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("first") << 0 << QList<int>{107, 121, 137, 162, 182, 201, 208, 214, 221, 228, 263, 269, 288, 361};
        QTest::newRow("second") << 1 << QList<int>{68, 69, 275, 276, 284, 331, 332, 333, 530, 532, 645, 647, 685};
        QTest::newRow("third") << 2 << QList<int>{1068, 1074, 1077, 1079, 1082, 1083, 1084, 1087, 1088, 1089, 1091,
                                                  1098, 1099, 1100, 1101, 1102, 1105, 1106, 1107, 1108, 1109, 1110};
        QTest::newRow("fifth") << 4 << QList<int>{165, 318, 320, 346, 347, 354, 360, 361};
    }
    void aLineForPeopleGetsNone()
    {
        QFETCH(int, seed);
        QFETCH(QList<int>, lines);
        for (const SuggestedCheck &one : std::as_const(m_seeds[seed].suggestions)) {
            for (const CriterionSource &source : one.sources)
                QVERIFY2(!lines.contains(source.line), qPrintable(u"%1: %2"_s.arg(source.line).arg(one.text)));
        }
    }

    void tellsSomethingOfEachSeed_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 5; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void tellsSomethingOfEachSeed()
    {
        QFETCH(int, seed);
        QSet<QString> keys;
        for (const SuggestedCheck &one : std::as_const(m_seeds[seed].suggestions))
            keys.insert(one.key);
        QVERIFY(!keys.isEmpty());
        QCOMPARE(keys.size(), m_seeds[seed].suggestions.size());
    }
};

QTEST_APPLESS_MAIN(TestSuggestionSeeds)
#include "tst_suggestionseeds.moc"
