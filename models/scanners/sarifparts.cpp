#include "scanners/sarifparts.h"

#include "scanners/scanbuilder.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

bool isAdvisory(const QString &id)
{
    static constexpr std::array prefixes{u"CVE-", u"GHSA-", u"PYSEC-", u"RUSTSEC-", u"GO-20", u"SNYK-"};
    return std::ranges::any_of(prefixes, [&](const char16_t *prefix) { return id.startsWith(QStringView(prefix)); });
}

std::optional<ScanSubject> subjectOfTags(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.compare(QLatin1String("vulnerability"), Qt::CaseInsensitive) == 0)
            return ScanSubject::Vulnerabilities;
        if (tag.compare(QLatin1String("secret"), Qt::CaseInsensitive) == 0)
            return ScanSubject::Secrets;
        if (tag.compare(QLatin1String("misconfiguration"), Qt::CaseInsensitive) == 0)
            return ScanSubject::Misconfigurations;
    }
    return std::nullopt;
}

} // namespace

QString scoreWords(double score)
{
    return tr("security severity %1").arg(ScanBuilder::numberText(score));
}

QString sarifText(const JsonValue &message)
{
    const QString text = message["text"].text();
    return text.isEmpty() ? message["markdown"].text() : text;
}

std::optional<double> securitySeverityIn(const JsonValue &properties)
{
    const JsonValue stated = properties["security-severity"];
    if (const auto number = stated.number())
        return number;
    bool isNumber = false;
    const double score = stated.text().toDouble(&isNumber);
    return isNumber ? std::optional(score) : std::nullopt;
}

SarifRule sarifRuleFrom(const JsonValue &descriptor)
{
    SarifRule rule;
    rule.id = descriptor["id"].text();
    rule.name = descriptor["name"].text();
    rule.shortText = sarifText(descriptor["shortDescription"]);
    rule.fullText = sarifText(descriptor["fullDescription"]);
    rule.help = sarifText(descriptor["help"]);
    rule.helpUri = descriptor["helpUri"].text();
    rule.level = descriptor["defaultConfiguration"]["level"].text();
    rule.score = securitySeverityIn(descriptor["properties"]);
    rule.subject = subjectOfTags(descriptor["properties"]["tags"].texts());
    if (rule.score)
        rule.scoreText = scoreWords(*rule.score);
    for (const JsonValue message : descriptor["messageStrings"]) {
        const std::string_view id = message.name();
        rule.messages.insert(QString::fromUtf8(id.data(), qsizetype(id.size())), sarifText(message));
    }
    return rule;
}

std::optional<ScanSubject> subjectOfSarifTool(const QString &tool)
{
    struct Known {
        QStringView part;
        ScanSubject subject;
    };
    static constexpr std::array known{Known{u"gitleaks", ScanSubject::Secrets},
                                      Known{u"trufflehog", ScanSubject::Secrets},
                                      Known{u"detect-secrets", ScanSubject::Secrets},
                                      Known{u"trivy", ScanSubject::Vulnerabilities},
                                      Known{u"grype", ScanSubject::Vulnerabilities},
                                      Known{u"osv-scanner", ScanSubject::Vulnerabilities},
                                      Known{u"dependency-check", ScanSubject::Vulnerabilities},
                                      Known{u"snyk open source", ScanSubject::Vulnerabilities},
                                      Known{u"docker scout", ScanSubject::Vulnerabilities},
                                      Known{u"checkov", ScanSubject::Misconfigurations},
                                      Known{u"tfsec", ScanSubject::Misconfigurations},
                                      Known{u"kics", ScanSubject::Misconfigurations}};
    for (const Known &entry : known) {
        if (tool.contains(entry.part, Qt::CaseInsensitive))
            return entry.subject;
    }
    return std::nullopt;
}

ScanSubject subjectOfSarifResult(const QString &key, const SarifRule *rule, std::optional<ScanSubject> ofTool)
{
    if (rule && rule->subject)
        return *rule->subject;
    return isAdvisory(key) ? ScanSubject::Vulnerabilities : ofTool.value_or(ScanSubject::Code);
}

QString categoryOf(ScanSubject subject)
{
    switch (subject) {
    case ScanSubject::Vulnerabilities: return tr("Vulnerability");
    case ScanSubject::Secrets: return tr("Secret");
    case ScanSubject::Misconfigurations: return tr("Misconfiguration");
    default: return tr("Code");
    }
}

bool isSuppressed(const JsonValue &suppressions)
{
    bool any = false;
    for (const JsonValue suppression : suppressions) {
        const std::string_view status = suppression["status"].string();
        if (status == "underReview" || status == "rejected")
            return false;
        any = true;
    }
    return any;
}

QString suppressionWords(const JsonValue &suppressions)
{
    QStringList words;
    for (const JsonValue suppression : suppressions) {
        const QString reason = suppression["justification"].text();
        const QString where =
            suppression["kind"].string() == "inSource" ? tr("Suppressed in the source") : tr("Suppressed");
        words.append(reason.isEmpty() ? tr("%1, no reason is given").arg(where)
                                      : QStringLiteral("%1: %2").arg(where, reason));
    }
    return words.join(u'\n');
}

QString identityOf(const JsonValue &result)
{
    QStringList parts;
    for (const char *prints : {"fingerprints", "partialFingerprints"}) {
        for (const JsonValue print : result[prints])
            parts.append(print.words());
    }
    if (!parts.isEmpty())
        return parts.size() == 1 ? parts.first() : parts.join(u' ');
    const JsonValue region = result["locations"].first()["physicalLocation"]["region"];
    return QStringLiteral("%1 %2").arg(region["startColumn"].words(), region["charOffset"].words());
}

} // namespace shipworthy
