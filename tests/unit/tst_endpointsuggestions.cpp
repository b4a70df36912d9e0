#include "domain/workspacestate.h"
#include "items/endpointsuggestions.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

const SystemId shop{1};

WorkspaceState stateWith(const QList<EndpointMention> &mentions)
{
    AuditDocument facts;
    facts.path = u"audits/shop.md"_s;
    facts.endpoints = mentions;
    WorkspaceState state;
    state.addSystem({shop, u"Shop"_s, {}});
    state.addDocument({.id = {7},
                       .system = shop,
                       .importedAt = {},
                       .importedBy = {},
                       .facts = std::make_shared<const AuditDocument>(facts)});
    return state;
}

EndpointMention mention(const QString &url, int line)
{
    return {.url = url, .purpose = u"Purpose"_s, .port = {}, .line = line};
}

QStringList paths(const QList<EndpointSuggestion> &suggestions)
{
    QStringList paths;
    for (const EndpointSuggestion &suggestion : suggestions)
        paths.append(suggestion.path);
    return paths;
}

} // namespace

class TestEndpointSuggestions : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void offersWhatTheDocumentsNameThenTheUsual()
    {
        const auto state = stateWith(
            {mention(u"/health/ready"_s, 12), mention(u"http://localhost:8000/api/v1/news?limit=5#top"_s, 30),
             mention(u"/health/ready"_s, 40), mention(u"/metrics"_s, 41), mention(u"https://shop.example"_s, 50)});
        const auto suggestions = endpointSuggestions(state, shop);
        QCOMPARE(paths(suggestions),
                 QStringList({u"/health/ready"_s, u"/api/v1/news?limit=5"_s, u"/metrics"_s, u"/"_s, u"/health"_s}));
        QCOMPARE(suggestions[0], (EndpointSuggestion{.path = u"/health/ready"_s,
                                                     .purpose = u"Purpose"_s,
                                                     .document = {7},
                                                     .fileName = u"shop.md"_s,
                                                     .line = 12}));
        QVERIFY(!suggestions.last().document.isValid());
        QCOMPARE(knownBases(state, shop), QStringList({u"http://localhost:8000"_s, u"https://shop.example"_s}));
    }

    void leavesOutWhatNobodyCanAsk_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"/users/{id}", "/users/<id>", "/users/:id", "/files/*", "//elsewhere.example/x",
                                "ws://shop.example/live", "postgres://db:5432/x", "health", "/a path"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void leavesOutWhatNobodyCanAsk()
    {
        QFETCH(QString, url);
        QCOMPARE(paths(endpointSuggestions(stateWith({mention(url, 1)}), shop)),
                 QStringList({u"/health"_s, u"/metrics"_s}));
    }

    void offersTheUsualForASystemWithoutDocuments()
    {
        QCOMPARE(paths(endpointSuggestions({}, {})), QStringList({u"/health"_s, u"/metrics"_s}));
    }

    void keepsBasesWithPasswordsToItself()
    {
        QVERIFY(knownBases(stateWith({mention(u"https://app:secret@shop.example/health"_s, 1)}), shop).isEmpty());
    }

    void namesTheBasesInUseFirst()
    {
        WorkspaceState state = stateWith({mention(u"https://shop.example/health"_s, 1)});
        state.addEndpoint({.id = {1}, .system = shop, .url = QUrl(u"https://b.example/version"_s), .purpose = {}});
        ServiceCheck check;
        check.id = {1};
        check.system = shop;
        check.base = QUrl(u"https://a.example/api"_s);
        state.addServiceCheck(check);
        QCOMPARE(knownBases(state, shop),
                 QStringList({u"https://a.example/api"_s, u"https://b.example"_s, u"https://shop.example"_s}));
    }

    void readsABaseAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *typed, const char *base) {
            QTest::newRow(*typed ? typed : "empty") << QString::fromLatin1(typed) << QString::fromLatin1(base);
        };
        row("https://shop.example", "https://shop.example");
        row(" https://shop.example/api/?x=1#y ", "https://shop.example/api");
        row("shop.example", "https://shop.example");
        row("shop.example:8443/api", "https://shop.example:8443/api");
        row("localhost:8000", "http://localhost:8000");
        row("10.0.0.5", "http://10.0.0.5");
        row("ftp://shop.example", "ftp://shop.example"); // refused later, with the reason
        row("", "");
        row("not an address", "");
        row("https://", "");
    }
    void readsABaseAsTyped()
    {
        QFETCH(QString, typed);
        const auto base = baseFromInput(typed);
        QTEST(base ? base->toString() : QString(u""_s), "base");
    }

    void joinsPathsBelowABase()
    {
        QCOMPARE(joined(QUrl(u"https://a.example"_s), u"/health"_s), QUrl(u"https://a.example/health"_s));
        QCOMPARE(joined(QUrl(u"https://a.example/api/"_s), u"/news?limit=5"_s),
                 QUrl(u"https://a.example/api/news?limit=5"_s));
        QCOMPARE(joined(QUrl(u"https://a.example"_s), u"/a%20b"_s).toEncoded(), "https://a.example/a%20b");
    }
};

QTEST_GUILESS_MAIN(TestEndpointSuggestions)
#include "tst_endpointsuggestions.moc"
