#include "importers/lexicon.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shipworthy;

namespace {

struct Sample {
    const char *language;
    const char *text;
    const char *means; ///< an id; "": nothing
};

QString idOr(const auto &hit)
{
    return hit ? idOf(hit->value).toString() : QString();
}

void addRows(std::initializer_list<Sample> samples)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("means");
    for (const Sample &sample : samples) {
        QTest::addRow("%s: %s", sample.language, sample.text)
            << QString::fromUtf8(sample.text) << QString::fromUtf8(sample.means);
    }
}

QJsonObject lexiconFile(const QString &name)
{
    QFile file(QStringLiteral(":/lexicon/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Groups and members that one language may leave to the others.
bool mayLack(const QString &group, const QString &member)
{
    return group == u"canonical" || group == u"except" || (group == u"priority" && member != u"P0") ||
           (group == u"kind" && member == u"other");
}

} // namespace

/// What the built-in lexicon knows, language by language.
class TestLexiconWords : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void noSetIsPassedOver()
    {
        const int sets = int(lexiconFile(QStringLiteral("en.json"))[QStringLiteral("sets")].toObject().size());
        QVERIFY2(sets > 0 && sets <= Lexicon::mostSets, qPrintable(QString::number(sets)));
    }

    void everyLanguageFillsEveryGroup_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(":/lexicon")).entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 13);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyLanguageFillsEveryGroup()
    {
        QFETCH(QString, name);
        const QJsonObject english = lexiconFile(QStringLiteral("en.json"));
        const QJsonObject file = lexiconFile(name);
        QStringList lacking;
        for (auto group = english.begin(); group != english.end(); ++group) {
            if (group->isArray() && file[group.key()].toArray().isEmpty())
                lacking.append(group.key());
            const QJsonObject members = group->toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                if (!mayLack(group.key(), member.key()) &&
                    file[group.key()].toObject()[member.key()].toArray().isEmpty())
                    lacking.append(group.key() + QLatin1Char('.') + member.key());
            }
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(QLatin1Char(' '))));
    }

    /// In the groups that decide about a verdict no language's word is taken for another's.
    void noLanguageChangesAnothersMeaning_data() { everyLanguageFillsEveryGroup_data(); }
    void noLanguageChangesAnothersMeaning()
    {
        QFETCH(QString, name);
        const Lexicon &lexicon = Lexicon::builtIn();
        const QJsonObject file = lexiconFile(name);
        QStringList changed;
        const auto check = [&](const QString &group, const auto &meaning) {
            const QJsonObject members = file[group].toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                for (const auto &phrase : member->toArray()) {
                    QString text = phrase.toString();
                    if (text.startsWith(QLatin1Char('=')))
                        text.remove(0, 1);
                    if (meaning(text.toStdString()) != member.key())
                        changed.append(group + QLatin1Char(' ') + text);
                }
            }
        };
        check(QStringLiteral("severity"), [&](std::string_view text) { return idText(lexicon.severity(text)); });
        check(QStringLiteral("priority"), [&](std::string_view text) { return idText(lexicon.priority(text)); });
        check(QStringLiteral("status"), [&](std::string_view text) { return idText(lexicon.status(text)); });
        check(QStringLiteral("month"),
              [&](std::string_view text) { return QString::number(lexicon.month(text).value_or(0)); });
        check(QStringLiteral("days"),
              [&](std::string_view text) { return QString::number(lexicon.days(text).value_or(0)); });
        check(QStringLiteral("verdict"), [&](std::string_view text) { return idOr(lexicon.findVerdict(text)); });
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join(QStringLiteral("; "))));
    }

    void findsSeverities_data()
    {
        addRows({{"en", "Severity 1", "critical"},
                 {"en", "CRITICAL (CVSS 9.8)", "critical"},
                 {"de", "Kritische Befunde", "critical"},
                 {"de", "in kritischem Zustand", "critical"},
                 {"de", "hoher Schweregrad", "high"},
                 {"de", "GERINGFUEGIG", "low"},
                 {"fr", "Problèmes critiques", "critical"},
                 {"fr", "ELEVEE", "high"},
                 {"fr", "modérée", "medium"},
                 {"es", "CRÍTICAS", "critical"},
                 {"es", "Media (CVSS 5.3)", "medium"},
                 {"es", "baja", "low"},
                 {"pt", "Médio", "medium"},
                 {"pt", "BAIXA", "low"},
                 {"it", "Gravità: elevata", "high"},
                 {"it", "criticità minori", "low"},
                 {"nl", "kritieke bevinding", "critical"},
                 {"nl", "Ernst: Gemiddeld", "medium"},
                 {"tr", "KRİTİK", "critical"},
                 {"tr", "Kritik Bulgular", "critical"},
                 {"tr", "DÜŞÜK", "low"},
                 {"tr", "Yuksek", "high"},
                 {"ru", "КРИТИЧЕСКИЕ ПРОБЛЕМЫ", "critical"},
                 {"uk", "КРИТИЧНІ ПРОБЛЕМИ", "critical"},
                 {"uk", "серйозна вразливість", "high"},
                 {"pl", "KRYTYCZNE LUKI", "critical"},
                 {"pl", "niski poziom", "low"},
                 {"ru", "серьезная уязвимость", "high"},
                 {"ru", "низкого приоритета", "low"},
                 {"ar", "الحرجة", "critical"},
                 {"ar", "حـرجـة", "critical"},
                 {"ar", "حَرِجة", "critical"},
                 {"ar", "والعالية", "high"},
                 {"ar", "متوسطه", "medium"},
                 {"zh", "严重", "critical"},
                 {"zh", "共发现严重问题三项", "critical"},
                 {"zh", "高", "high"},
                 {"zh", "高（需尽快修复）", "high"},
                 {"zh", "高危漏洞", "high"},
                 {"zh", "中等", "medium"},
                 {"zh-Hant", "嚴重問題", "critical"},
                 {"zh-Hant", "低風險", "low"},
                 {"ja", "重大な問題", "critical"},
                 {"ja", "深刻度：高", "high"},
                 {"ja", "優先度低", "low"},
                 {"ko", "치명적인 취약점", "critical"},
                 {"ko", "심각도는 높음으로 평가", "high"},
                 {"ko", "상", "high"},
                 {"full width", "ＨＩＧＨ", "high"}});
    }
    void findsSeverities()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(idOr(Lexicon::builtIn().findSeverity(text.toStdString())), means);
    }

    void takesNoOtherWordForASeverity_data()
    {
        addRows({{"en", "Switch to high availability", ""},
                 {"en", "Low latency reads", ""},
                 {"en", "The critical path of the release", ""},
                 {"en", "mission-critical workloads", ""},
                 {"en", "Social media upload", ""},
                 {"en", "Medium-term plan", ""},
                 {"de", "Der Dienst ist hochverfügbar", ""},
                 {"de", "hohe Verfügbarkeit", ""},
                 {"de", "geschäftskritisch", ""},
                 {"fr", "haute disponibilité", ""},
                 {"fr", "à moyen terme", ""},
                 {"es", "alta disponibilidad", ""},
                 {"es", "tiempo medio de respuesta", ""},
                 {"pt", "baixa latência", ""},
                 {"it", "alta disponibilità", ""},
                 {"nl", "hoge beschikbaarheid", ""},
                 {"tr", "yüksek erişilebilirlik", ""},
                 {"tr", "orta vadeli plan", ""},
                 {"ru", "высокая доступность", ""},
                 {"ru", "среднее время ответа", ""},
                 {"ar", "خدمة عالية التوفر", ""},
                 {"zh", "高可用架构", ""},
                 {"zh", "中国区部署", ""},
                 {"zh", "严重程度", ""},
                 {"zh", "最高，危", ""},
                 {"ja", "高速化の検討", ""},
                 {"ja", "深刻度の定義", ""},
                 {"ja", "中間者", ""},
                 {"ko", "고가용성 구성", ""},
                 {"ko", "중간자 공격", ""},
                 {"ko", "심각도 기준", ""},
                 {"ko", "상태", ""}});
    }
    void takesNoOtherWordForASeverity() { findsSeverities(); }

    void findsStatuses_data()
    {
        addRows({{"en", "not implemented", "open"},
                 {"de", "noch offen", "open"},
                 {"de", "teilweise umgesetzt", "partial"},
                 {"de", "GELOEST", "resolved"},
                 {"fr", "non corrigé", "open"},
                 {"fr", "RESOLUE", "resolved"},
                 {"es", "sin resolver", "open"},
                 {"es", "corregidas", "resolved"},
                 {"pt", "em andamento", "in-progress"},
                 {"pt", "concluídas", "resolved"},
                 {"it", "non risolta", "open"},
                 {"it", "parzialmente corretto", "partial"},
                 {"nl", "in behandeling", "in-progress"},
                 {"nl", "opgelost", "resolved"},
                 {"tr", "AÇIK", "open"},
                 {"tr", "çözülmedi", "open"},
                 {"tr", "KISMEN ÇÖZÜLDÜ", "partial"},
                 {"ru", "НЕ УСТРАНЕНО", "open"},
                 {"ru", "исправлена", "resolved"},
                 {"ru", "отложено", "deferred"},
                 {"ru", "ошибка не требует исправления", "not-applicable"},
                 {"uk", "НЕ ВИПРАВЛЕНО", "open"},
                 {"uk", "частково виправлено", "partial"},
                 {"uk", "усунуто", "resolved"},
                 {"pl", "NIENAPRAWIONE", "open"},
                 {"pl", "częściowo naprawione", "partial"},
                 {"pl", "usunięto", "resolved"},
                 {"ar", "لم يتم الحل", "open"},
                 {"ar", "قيد التنفيذ", "in-progress"},
                 {"ar", "تمّ الإصلاح", "resolved"},
                 {"zh", "尚未修复", "open"},
                 {"zh", "该问题已修复", "resolved"},
                 {"zh-Hant", "已解決", "resolved"},
                 {"zh-Hant", "處理中", "in-progress"},
                 {"ja", "未対応", "open"},
                 {"ja", "現在対応中です", "in-progress"},
                 {"ja", "修正済み", "resolved"},
                 {"ko", "미해결", "open"},
                 {"ko", "⚠️ 해결권장", "open"},
                 {"ko", "진행중", "in-progress"},
                 {"ko", "조치 완료됨", "resolved"}});
    }
    void findsStatuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(idOr(Lexicon::builtIn().findStatus(text.toStdString())), means);
    }

    void whatIsYetToBeDoneIsNotDone_data()
    {
        addRows({{"en", "Not yet fixed", "open"},
                 {"en", "Will be fixed in May", "open"},
                 {"en", "Cannot be resolved", "open"},
                 {"en", "To be resolved", "open"},
                 {"en", "Never fixed", "open"},
                 {"en", "A patch is there, not yet applied", "open"},
                 {"en", "No blocker, fixed in May", "resolved"},
                 {"en", "Will not return: fixed", "resolved"},
                 {"en", "Almost fixed", "partial"},
                 {"en", "90% done", "partial"},
                 {"en", "100% done", "resolved"},
                 {"en", "Fixed partially", "partial"},
                 {"de", "Nie behoben", "open"},
                 {"de", "Muss behoben werden", "open"},
                 {"de", "Nicht vollständig behoben", "open"},
                 {"de", "Fast behoben", "partial"},
                 {"fr", "Pas encore corrigé", "open"},
                 {"fr", "Sera corrigé", "open"},
                 {"fr", "Corrigé partiellement", "partial"},
                 {"es", "Será corregido", "open"},
                 {"es", "Casi resuelto", "partial"},
                 {"pt", "Ainda não foi corrigido", "open"},
                 {"it", "Non ancora risolto", "open"},
                 {"it", "Verrà corretto", "open"},
                 {"nl", "Moet worden opgelost", "open"},
                 {"pl", "Jeszcze nie naprawione", "open"},
                 {"ru", "Будет исправлено", "open"},
                 {"uk", "Буде виправлено", "open"},
                 {"zh", "尚未修复", "open"},
                 {"ja", "未修正", "open"},
                 {"ko", "아직 해결되지 않음", "open"},
                 {"tr", "Henüz düzeltilmedi", "open"},
                 {"ar", "لم يتم الحل", "open"}});
    }
    void whatIsYetToBeDoneIsNotDone()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(idOr(Lexicon::builtIn().findStatus(text.toStdString())), means);
    }

    void aControlThatIsNotYetMetDoesNotPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ControlStatus>("status");
        QTest::newRow("met") << QStringLiteral("Compliant") << ControlStatus::Pass;
        QTest::newRow("not yet") << QStringLiteral("Not yet compliant") << ControlStatus::Fail;
        QTest::newRow("to be") << QStringLiteral("To be implemented") << ControlStatus::Fail;
        QTest::newRow("almost") << QStringLiteral("Almost compliant") << ControlStatus::Warn;
        QTest::newRow("a share") << QStringLiteral("80% implemented") << ControlStatus::Warn;
    }
    void aControlThatIsNotYetMetDoesNotPass()
    {
        QFETCH(QString, text);
        QTEST(Lexicon::builtIn().controlStatus(text.toStdString()).value(), "status");
    }

    void whatIsDoneWithAnExceptionIsDoneInPart_data()
    {
        addRows({{"en", "Done except the tests", "partial"},
                 {"en", "Fixed, but not deployed", "partial"},
                 {"en", "FIXED - not yet in production", "partial"},
                 {"en", "Fixed in March, reopened in May", "partial"},
                 {"en", "✅ Fixed except on the quay", "partial"},
                 {"en", "Resolved? No", "open"},
                 {"en", "Fixed: no", "open"},
                 {"en", "Resolved? Yes", "resolved"},
                 {"en", "Fixed: bare except in the loader", "resolved"},
                 {"en", "Fixed, no exceptions. Not deployed to the old quay", "resolved"},
                 {"en", "Fixed - no further action", "resolved"},
                 {"en", "All conditions resolved", "resolved"},
                 {"de", "Behoben, aber noch nicht ausgerollt", "partial"},
                 {"de", "Erledigt bis auf die Tests", "partial"},
                 {"de", "Alle Auflagen behoben", "resolved"},
                 {"fr", "Corrigé, sauf sur le quai", "partial"},
                 {"es", "Resuelto salvo las pruebas", "partial"},
                 {"pt", "Corrigido, mas não implantado", "partial"},
                 {"it", "Risolto tranne i test", "partial"},
                 {"nl", "Opgelost, behalve op de kade", "partial"},
                 {"tr", "Çözüldü, testler hariç", "partial"},
                 {"pl", "Naprawione z wyjątkiem testów", "partial"},
                 {"ru", "Исправлено, но не развёрнуто", "partial"},
                 {"uk", "Виправлено, але не розгорнуто", "partial"},
                 {"ar", "تم الإصلاح باستثناء الاختبارات", "partial"},
                 {"zh", "已修复，尚未部署", "partial"},
                 {"ja", "修正済み（未リリース）", "partial"},
                 {"ko", "조치 완료(테스트 제외)", "partial"}});
    }
    void whatIsDoneWithAnExceptionIsDoneInPart() { findsStatuses(); }

    void takesNoOtherWordForAStatus_data()
    {
        addRows({{"en", "an open source library", ""},
                 {"en", "Open redirect in the login form", ""},
                 {"en", "closed-loop control", ""},
                 {"en", "Active Directory", ""},
                 {"de", "offene Quelle", ""},
                 {"de", "neue Funktionen", ""},
                 {"fr", "ports ouverts", ""},
                 {"es", "código abierto", ""},
                 {"pt", "código aberto", ""},
                 {"it", "codice aperto", ""},
                 {"nl", "nieuwe functies", ""},
                 {"tr", "açık kaynak kod", ""},
                 {"ru", "открытый исходный код", ""},
                 {"ar", "برنامج مفتوح المصدر", ""},
                 {"zh", "开放平台", ""},
                 {"ja", "解決策の案", ""},
                 {"ko", "대기열 크기", ""},
                 {"ko", "진행률", ""}});
    }
    void takesNoOtherWordForAStatus() { findsStatuses(); }

    void findsVerdicts_data()
    {
        addRows({{"en", "NOT YET", "no-go"},
                 {"en", "Conditional approval", "conditional"},
                 {"en", "GO", "go"},
                 {"en", "go to market plan", ""},
                 {"de", "Noch nicht produktionsreif", "no-go"},
                 {"de", "Freigegeben mit Auflagen", "conditional"},
                 {"de", "Startklar", "go"},
                 {"fr", "Pas encore prêt", "no-go"},
                 {"fr", "Approuvé avec réserves", "conditional"},
                 {"fr", "Prêt pour la mise en production", "go"},
                 {"es", "NO LISTO", "no-go"},
                 {"es", "Apto con condiciones", "conditional"},
                 {"es", "Lista para producción", "go"},
                 {"pt", "Ainda não está pronto", "no-go"},
                 {"pt", "Aprovado com restrições", "conditional"},
                 {"pt", "Pronto para deploy", "go"},
                 {"it", "Non ancora pronto", "no-go"},
                 {"it", "Approvato con riserva", "conditional"},
                 {"it", "Pronta per la produzione", "go"},
                 {"nl", "Nog niet klaar", "no-go"},
                 {"nl", "Onder voorwaarden", "conditional"},
                 {"nl", "Klaar voor productie", "go"},
                 {"tr", "YAYINA HAZIR DEĞİL", "no-go"},
                 {"tr", "Koşullu onay", "conditional"},
                 {"tr", "Üretime hazır", "go"},
                 {"ru", "НЕ ГОТОВ К ЗАПУСКУ", "no-go"},
                 {"ru", "Одобрено с оговорками", "conditional"},
                 {"ru", "Готов к промышленной эксплуатации", "go"},
                 {"uk", "НЕ ГОТОВИЙ ДО ЗАПУСКУ", "no-go"},
                 {"uk", "Схвалено із застереженнями", "conditional"},
                 {"uk", "Готова до продакшн", "go"},
                 {"pl", "Nie jest gotowy do produkcji", "no-go"},
                 {"pl", "Zatwierdzono z zastrzeżeniami", "conditional"},
                 {"pl", "Gotowe do wdrożenia", "go"},
                 {"ar", "غير جاهز للإنتاج", "no-go"},
                 {"ar", "موافقة مشروطة", "conditional"},
                 {"ar", "جاهز للإطلاق", "go"},
                 {"zh", "不建议上线", "no-go"},
                 {"zh", "有条件通过", "conditional"},
                 {"zh", "可以上线", "go"},
                 {"zh", "通过限流缓解", ""},
                 {"zh-Hant", "尚未就緒", "no-go"},
                 {"zh-Hant", "准予上線", "go"},
                 {"ja", "リリース不可", "no-go"},
                 {"ja", "条件付き承認", "conditional"},
                 {"ja", "本番投入可能", "go"},
                 {"ko", "승인되지 않음", "no-go"},
                 {"ko", "조건부 승인", "conditional"},
                 {"ko", "배포 가능", "go"}});
    }
    void findsVerdicts()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(idOr(Lexicon::builtIn().findVerdict(text.toStdString())), means);
    }

    void knowsLabels_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("effort");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("priority");
        QTest::addColumn<QString>("decision");
        const auto row = [](const char *language, const char *owner, const char *effort, const char *due,
                            const char *severity, const char *priority, const char *decision) {
            QTest::newRow(language) << QString::fromUtf8(owner) << QString::fromUtf8(effort) << QString::fromUtf8(due)
                                    << QString::fromUtf8(severity) << QString::fromUtf8(priority)
                                    << QString::fromUtf8(decision);
        };
        row("en", "Assigned to", "Estimated Effort:", "Due", "Risk Level", "Urgency", "Final Verdict");
        row("de", "Zuständig", "Aufwandsschätzung", "Fällig am", "Kritikalität", "Priorität", "Freigabe");
        row("de, without umlauts", "Zustaendig", "Schaetzung", "Faellig", "Kritikalitaet", "Prioritaet",
            "Endgueltige Entscheidung");
        row("fr", "Assigné à", "Charge estimée", "Échéance", "Gravité", "Priorité", "Décision finale");
        row("es", "Asignado a", "Tiempo estimado", "Fecha límite", "Severidad", "Prioridad", "Veredicto");
        row("pt", "Responsável", "Esforço estimado", "Prazo", "Gravidade", "Prioridade", "Parecer final");
        row("it", "Assegnatario", "Tempo stimato", "Scadenza", "Gravità", "Priorità", "Decisione");
        row("nl", "Verantwoordelijke", "Inschatting", "Streefdatum", "Ernst", "Prioriteit", "Eindoordeel");
        row("tr", "Sorumlu Kişi", "TAHMİNİ SÜRE", "Son Tarih", "Önem Derecesi", "Öncelik", "Nihai Karar");
        row("ru", "Ответственный", "Трудозатраты", "Срок", "Критичность", "Приоритет", "Вердикт");
        row("uk", "Відповідальний", "Трудовитрати", "Термін", "Серйозність", "Пріоритет", "Вердикт");
        row("ar", "المسؤول", "الوقت المقدَّر", "الموعد النهائي", "مستوى الخطورة", "الأولوية", "القرار");
        row("zh", "负责人", "预计工时", "截止日期", "严重程度", "优先级", "最终决定");
        row("zh-Hant", "負責人", "預估工時", "預計完成時間", "嚴重程度", "優先順序", "上線決定");
        row("ja", "担当者", "見積もり工数", "対応期限", "深刻度", "優先度", "リリース判定");
        row("ko", "담당자", "예상 소요 시간", "마감일", "위험 등급", "우선순위", "최종 판정");
    }
    void knowsLabels()
    {
        QFETCH(QString, owner);
        QFETCH(QString, effort);
        QFETCH(QString, due);
        QFETCH(QString, severity);
        QFETCH(QString, priority);
        QFETCH(QString, decision);
        const auto role = [](const QString &label) { return Lexicon::builtIn().field(label.toStdString()); };
        QCOMPARE(role(owner), FieldRole::Owner);
        QCOMPARE(role(effort), FieldRole::Effort);
        QCOMPARE(role(due), FieldRole::Window);
        QCOMPARE(role(severity), FieldRole::Severity);
        QCOMPARE(role(priority), FieldRole::Priority);
        QCOMPARE(role(decision), FieldRole::Decision);
    }

    void knowsMonthsAndUnits_data()
    {
        QTest::addColumn<QString>("march");
        QTest::addColumn<QString>("october");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("weeks");
        const auto row = [](const char *language, const char *march, const char *october, const char *days,
                            const char *hours, const char *weeks) {
            QTest::newRow(language) << QString::fromUtf8(march) << QString::fromUtf8(october) << QString::fromUtf8(days)
                                    << QString::fromUtf8(hours) << QString::fromUtf8(weeks);
        };
        row("en", "March", "Oct", "days", "hrs", "weeks");
        row("de", "März", "Okt", "Tagen", "Stunden", "Wochen");
        row("fr", "mars", "octobre", "jours", "heures", "semaines");
        row("es", "marzo", "octubre", "días", "horas", "semanas");
        row("pt", "março", "outubro", "dias", "horas", "semanas");
        row("it", "marzo", "ottobre", "giorni", "ore", "settimane");
        row("nl", "maart", "oktober", "werkdagen", "uur", "weken");
        row("tr", "MART", "Ekim", "gün", "saat", "hafta");
        row("ru", "марта", "ОКТЯБРЯ", "дней", "часов", "недели");
        row("uk", "березня", "ЖОВТНЯ", "днів", "годин", "тижні");
        row("ar", "مارس", "أكتوبر", "أيام", "ساعات", "أسابيع");
        row("zh", "3月", "十月", "人天", "小时", "周");
        row("zh-Hant", "三月", "10月", "工作日", "小時", "週");
        row("ja", "3月", "10月", "人日", "時間", "週間");
        row("ko", "3월", "10월", "일", "시간", "주");
    }
    void knowsMonthsAndUnits()
    {
        QFETCH(QString, march);
        QFETCH(QString, october);
        QFETCH(QString, days);
        QFETCH(QString, hours);
        QFETCH(QString, weeks);
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(lexicon.month(march.toStdString()), 3);
        QCOMPARE(lexicon.month(october.toStdString()), 10);
        QCOMPARE(lexicon.hours(days.toStdString()), 8.0);
        QCOMPARE(lexicon.hours(hours.toStdString()), 1.0);
        QCOMPARE(lexicon.hours(weeks.toStdString()), 40.0);
    }
};

QTEST_GUILESS_MAIN(TestLexiconWords)
#include "tst_lexiconwords.moc"
