#include "scanners/filecriterion.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// A criterion on one line: "coverage >= 75", "vulnerabilities critical,high = 0".
QString told(const QString &text)
{
    const auto criterion = fileCriterionFrom(text);
    if (!criterion)
        return u"none"_s;
    static constexpr std::array questions{"vulnerabilities", "findings", "secrets",  "tests", "lines", "branches",
                                          "latency",         "failed",   "requests", "users", "page"};
    static constexpr std::array comparisons{"<", "<=", "=", ">=", ">"};
    QStringList words{QLatin1String(questions[std::size_t(criterion->question)])};
    if (!criterion->of.isEmpty())
        words.append(criterion->of);
    QStringList severities;
    for (const Severity severity : criterion->severities)
        severities.append(idOf(severity).toString());
    if (!severities.isEmpty())
        words.append(severities.join(u','));
    words.append(QLatin1String(comparisons[std::size_t(criterion->comparison)]));
    words.append(QString::number(criterion->value) + (criterion->isShare ? u"%"_s : QString()));
    return words.join(u' ');
}

} // namespace

class TestFileCriterion : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *text, const char *means) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(means);
        };
        row("coverage ≥ 75 %", "lines >= 75");
        row("Test coverage is above 80%", "lines > 80");
        row("Line coverage: 75.5 % or more", "lines >= 75.5");
        row("coverage not below 75%", "lines >= 75");
        row("80% code coverage", "lines >= 80");
        row("Branch coverage at least 60 percent", "branches >= 60");
        row("0 critical CVEs", "vulnerabilities critical = 0");
        row("No HIGH/CRITICAL vulnerabilities", "vulnerabilities critical,high = 0");
        row("no high or worse vulnerabilities", "vulnerabilities high,critical = 0");
        row("at most 3 medium advisories", "vulnerabilities medium <= 3");
        row("Fewer than 5 low findings", "findings low < 5");
        row("zero open issues", "findings = 0");
        row("p95 < 500 ms", "latency p(95) < 500");
        row("P99 response time <= 2s", "latency p(99) <= 2000");
        row("95th percentile latency under 1.5 s", "latency p(95) < 1500");
        row("p(95)<500ms at 100 concurrent users", "latency p(95) < 500");
        row("Median response time within 200ms", "latency med <= 200");
        row("response time < 2s", "latency < 2000");
        row("Error rate: <0.1%", "failed < 0.1");
        row("500+ req/sec", "requests >= 500");
        row("at least 100 concurrent users", "users >= 100");
        row("all tests pass", "tests = 0");
        row("Test suite is green", "tests = 0");
        row("0 failing tests", "tests = 0");
        row("no failed tests", "tests = 0");
        row("95 % of tests pass", "tests >= 95%");
        row("no secrets found", "secrets = 0");
        row("0 hardcoded credentials", "secrets = 0");
        row("Lighthouse performance score ≥ 90", "page performance >= 90");
        row("Lighthouse: accessibility > 0.9", "page accessibility > 90");
        row("Lighthouse score of 90 or more", "page >= 90");
    }
    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(told(text), means);
    }

    void isReadInManyLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *language, const char *text, const char *means) {
            QTest::addRow("%s: %s", language, text) << QString::fromUtf8(text) << QString::fromLatin1(means);
        };
        row("de", "Testabdeckung mindestens 75 %", "lines >= 75");
        row("de", "Zweigabdeckung ≥ 60 Prozent", "branches >= 60");
        row("de", "Keine kritischen Schwachstellen", "vulnerabilities critical = 0");
        row("de", "0 Schwachstellen mit Schweregrad hoch oder kritisch", "vulnerabilities critical,high = 0");
        row("de", "p95-Latenz unter 500 ms", "latency p(95) < 500");
        row("de", "Antwortzeit p99 höchstens 2 Sekunden", "latency p(99) <= 2000");
        row("de", "Fehlerrate nicht über 0,1 %", "failed <= 0.1");
        row("de", "Alle Tests bestanden", "tests = 0");
        row("fr", "Couverture de code d'au moins 80 %", "lines >= 80");
        row("fr", "Aucune vulnérabilité critique", "vulnerabilities critical = 0");
        row("fr", "Temps de réponse p95 inférieur à 500 ms", "latency p(95) < 500");
        row("fr", "Taux d’erreur : moins de 1 %", "failed < 1");
        row("fr", "Tous les tests passent", "tests = 0");
        row("es", "Cobertura de código: al menos 80 %", "lines >= 80");
        row("es", "Sin vulnerabilidades críticas ni altas", "vulnerabilities critical,high = 0");
        row("es", "Latencia p95 menor que 500 ms", "latency p(95) < 500");
        row("es", "Todas las pruebas pasan", "tests = 0");
        row("es", "Tasa de error no superior a 0,5 %", "failed <= 0.5");
        row("pt", "Cobertura de testes de pelo menos 70%", "lines >= 70");
        row("pt", "Nenhuma vulnerabilidade crítica", "vulnerabilities critical = 0");
        row("pt", "Tempo de resposta p95 abaixo de 300 ms", "latency p(95) < 300");
        row("pt", "Todos os testes passam", "tests = 0");
        row("it", "Copertura dei test almeno 75%", "lines >= 75");
        row("it", "Nessuna vulnerabilità critica", "vulnerabilities critical = 0");
        row("it", "Latenza p95 inferiore a 500 ms", "latency p(95) < 500");
        row("it", "Tutti i test superati", "tests = 0");
        row("nl", "Testdekking minstens 80%", "lines >= 80");
        row("nl", "Geen kritieke kwetsbaarheden", "vulnerabilities critical = 0");
        row("nl", "Responstijd p95 minder dan 400 ms", "latency p(95) < 400");
        row("nl", "Alle tests geslaagd", "tests = 0");
        row("tr", "Test kapsamı en az %75", "lines >= 75");
        row("tr", "Kritik güvenlik açığı yok", "vulnerabilities critical = 0");
        row("tr", "p95 yanıt süresi 500 ms'nin altında", "latency p(95) < 500");
        row("tr", "Hata oranı en fazla %1", "failed <= 1");
        row("tr", "Tüm testler geçiyor", "tests = 0");
        row("ru", "Покрытие тестами не менее 75 %", "lines >= 75");
        row("ru", "Нет критических уязвимостей", "vulnerabilities critical = 0");
        row("ru", "Время ответа p95 менее 500 мс", "latency p(95) < 500");
        row("ru", "Доля ошибок не более 0,1 %", "failed <= 0.1");
        row("ru", "Все тесты пройдены", "tests = 0");
        row("pl", "Pokrycie testami co najmniej 75 %", "lines >= 75");
        row("pl", "Brak krytycznych podatności", "vulnerabilities critical = 0");
        row("pl", "Czas odpowiedzi p95 poniżej 500 milisekund", "latency p(95) < 500");
        row("pl", "Odsetek błędów nie więcej niż 0,1 %", "failed <= 0.1");
        row("pl", "Wszystkie testy przechodzą", "tests = 0");
        row("uk", "Покриття тестами не менше 75 %", "lines >= 75");
        row("uk", "Немає критичних вразливостей", "vulnerabilities critical = 0");
        row("uk", "Час відповіді p95 менше 500 мс", "latency p(95) < 500");
        row("uk", "Частка помилок не більше 0,1 %", "failed <= 0.1");
        row("uk", "Усі тести пройдені", "tests = 0");
        row("zh", "测试覆盖率不低于75%", "lines >= 75");
        row("zh", "代码覆盖率达到 80% 以上", "lines >= 80");
        row("zh", "无严重漏洞", "vulnerabilities critical = 0");
        row("zh", "没有高危及以上漏洞", "vulnerabilities high,critical = 0");
        row("zh", "p95 响应时间小于 500 毫秒", "latency p(95) < 500");
        row("zh", "错误率低于 0.1%", "failed < 0.1");
        row("zh", "所有测试通过", "tests = 0");
        row("ja", "テストカバレッジ 80% 以上", "lines >= 80");
        row("ja", "カバレッジ８０％以上", "lines >= 80");
        row("ja", "重大な脆弱性がないこと", "vulnerabilities critical = 0");
        row("ja", "p95 応答時間が 500 ミリ秒未満", "latency p(95) < 500");
        row("ja", "エラー率 1% 以下", "failed <= 1");
        row("ja", "すべてのテストが成功", "tests = 0");
        row("ko", "테스트 커버리지 75% 이상", "lines >= 75");
        row("ko", "치명적인 취약점 없음", "vulnerabilities critical = 0");
        row("ko", "p95 응답 시간 500 밀리초 미만", "latency p(95) < 500");
        row("ko", "모든 테스트 통과", "tests = 0");
        row("ko", "취약점 0개", "vulnerabilities = 0");
        row("ko", "치명적인 취약점 0건", "vulnerabilities critical = 0");
        row("ko", "취약점 10개", "none");
        row("ja", "脆弱性 0件", "vulnerabilities = 0");
        row("zh", "严重漏洞 0 个", "vulnerabilities critical = 0");
        row("ar", "تغطية الاختبارات لا تقل عن ٧٥٪", "lines >= 75");
        row("ar", "لا توجد ثغرات حرجة", "vulnerabilities critical = 0");
        row("ar", "زمن الاستجابة p95 أقل من 500 مللي ثانية", "latency p(95) < 500");
        row("ar", "نجاح جميع الاختبارات", "tests = 0");
    }
    void isReadInManyLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(told(text), means);
    }

    void isLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Backups are restored every month", "coverage is measured", "p95 is low", "3 critical findings",
              "tests exist", "some tests pass", "CVE-2099-0001 is fixed", "The runbook names 2 owners",
              "response time is 200", "Die Testabdeckung wird gemessen", "Sauvegardes restaurées chaque mois",
              "测试覆盖率会被测量", "error rate is low", "coverage between 70 and 80"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(told(text), u"none"_s);
    }
};

QTEST_APPLESS_MAIN(TestFileCriterion)
#include "tst_filecriterion.moc"
