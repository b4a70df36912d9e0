#include "items/endpointsmodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

WatchedEndpoint row(qint64 id, qint64 system, const QString &url)
{
    return {.id = {id},
            .system = {system},
            .systemName = u"System %1"_s.arg(system),
            .url = QUrl(url),
            .purpose = {},
            .asking = false,
            .answers = {}};
}

EndpointAnswer answer(EndpointState state, int latency, std::optional<int> days = {})
{
    return {.state = state,
            .reason = u"because"_s,
            .httpStatus = 200,
            .latencyMs = latency,
            .certificateDays = days,
            .at = QDateTime({2026, 3, 2}, {9, 5, 7})};
}

/// "System 1, https://a: /health /metrics", a line a group.
QStringList outline(const EndpointsModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QStringList paths;
        for (int child = 0; child < model.rowCount(parent); ++child)
            paths.append(model.index(child, 0, parent).data().toString());
        lines.append(parent.data().toString() + u": "_s + paths.join(u' '));
    }
    return lines;
}

} // namespace

class TestEndpointsModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void groupsByOriginOfASystem()
    {
        EndpointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({row(1, 1, u"https://a.example/health"_s), row(2, 1, u"http://a.example/health"_s),
                       row(3, 2, u"https://a.example/health"_s), row(4, 1, u"https://a.example/metrics?x=1#top"_s),
                       row(5, 1, u"https://a.example:8443"_s)});
        QCOMPARE(outline(model),
                 QStringList({u"System 1, https://a.example: /health /metrics?x=1"_s,
                              u"System 1, http://a.example: /health"_s, u"System 2, https://a.example: /health"_s,
                              u"System 1, https://a.example:8443: /"_s}));
    }

    void changesByIdentity()
    {
        EndpointsModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto a1 = row(1, 1, u"https://a.example/1"_s);
        const auto a2 = row(2, 1, u"https://a.example/2"_s);
        const auto a3 = row(3, 1, u"https://a.example/3"_s);
        const auto b4 = row(4, 2, u"https://b.example/4"_s);
        model.setRows({a1, a2, b4});
        const QPersistentModelIndex second = model.indexOf(EndpointId{2});
        model.setRows({b4, a3, a2});
        QCOMPARE(outline(model),
                 QStringList({u"System 2, https://b.example: /4"_s, u"System 1, https://a.example: /3 /2"_s}));
        QVERIFY(second.isValid());
        QCOMPARE(second.data().toString(), u"/2"_s);
        model.setRows({row(5, 1, u"https://a.example/5"_s)});
        QCOMPARE(outline(model), QStringList{u"System 1, https://a.example: /5"_s});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(resets.isEmpty());
    }

    void anEndpointMayMoveToAnotherOrigin()
    {
        EndpointsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({row(1, 1, u"https://a.example/1"_s), row(2, 1, u"https://b.example/2"_s)});
        model.setRows({row(1, 1, u"https://b.example/1"_s), row(2, 1, u"https://a.example/2"_s)});
        QCOMPARE(outline(model),
                 QStringList({u"System 1, https://b.example: /1"_s, u"System 1, https://a.example: /2"_s}));
    }

    void showsTheLatestAnswer()
    {
        EndpointsModel model;
        QAbstractItemModelTester tester(&model);
        WatchedEndpoint known = row(1, 1, u"https://a.example/health"_s);
        model.setRows({known});
        const auto text = [&](EndpointsModel::Column column) {
            return model.indexOf(EndpointId{1}).siblingAtColumn(static_cast<int>(column)).data().toString();
        };
        using enum EndpointsModel::Column;
        QCOMPARE(text(State), u"Not asked"_s);
        QCOMPARE(text(Answer), u"–"_s);
        QCOMPARE(text(Latency), u"–"_s);
        QCOMPARE(text(Recent), QString());
        QCOMPARE(text(At), u"never"_s);
        known.answers = {answer(EndpointState::Up, 40), answer(EndpointState::Down, 52)};
        model.updateRow(known);
        QCOMPARE(text(State), u"Down"_s);
        QCOMPARE(text(Answer), u"because"_s);
        QCOMPARE(text(Latency), u"52"_s);
        QCOMPARE(text(Recent), u"40 to 52 ms over 2 answers"_s);
        QCOMPARE(text(At), u"09:05:07"_s);
        known.asking = true;
        model.updateRow(known);
        QCOMPARE(text(State), u"Asking…"_s);
    }

    void sumsUpItsGroups()
    {
        EndpointsModel model;
        WatchedEndpoint one = row(1, 1, u"https://a.example/1"_s);
        WatchedEndpoint two = row(2, 1, u"https://a.example/2"_s);
        one.answers = {answer(EndpointState::Up, 1, 61)};
        two.answers = {answer(EndpointState::Down, 1, 9)};
        model.setRows({one, two, row(3, 1, u"https://a.example/3"_s)});
        const auto summary = model.index(0, 0).data(EndpointsModel::GroupRole).value<EndpointGroup>();
        QCOMPARE(summary.up, 1);
        QCOMPARE(summary.asked, 2);
        QCOMPARE(summary.total, 3);
        QCOMPARE(summary.certificateDays, 9);
        QVERIFY(summary.secure);
        QVERIFY(!model.indexOf(EndpointId{1}).data(EndpointsModel::GroupRole).isValid());
    }

    void anAnswerChangesItsRowAndItsGroup()
    {
        EndpointsModel model;
        WatchedEndpoint known = row(1, 1, u"https://a.example/1"_s);
        model.setRows({known, row(2, 1, u"https://a.example/2"_s)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        known.answers = {answer(EndpointState::Up, 1)};
        model.updateRow(known);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][0].toModelIndex(), model.indexOf(EndpointId{1}));
        QVERIFY(!changes[1][0].toModelIndex().parent().isValid());
        model.updateRow(known);
        QCOMPARE(changes.size(), 2);
        model.updateRow(row(9, 1, u"https://a.example/9"_s));
        QCOMPARE(changes.size(), 2);
    }

    void coversSecretsInAddresses()
    {
        EndpointsModel model;
        WatchedEndpoint known = row(1, 1, u"https://a.example/health?key=sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWx"_s);
        model.setRows({known});
        QVERIFY(!model.indexOf(EndpointId{1}).data().toString().contains(u"AbCdEf"_s));
    }
};

QTEST_MAIN(TestEndpointsModel)
#include "tst_endpointsmodel.moc"
