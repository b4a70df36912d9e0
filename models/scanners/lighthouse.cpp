#include "scanners/scansink.h"

#include <QCoreApplication>
#include <QUrl>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { OneAudit, Category, FetchTime, Url, RequestedUrl, ToolVersion, RuntimeError, RunWarning };
constexpr std::array rules{JsonRule{"audits/*"},     JsonRule{"categories/*"}, JsonRule{"fetchTime"},
                           JsonRule{"finalUrl"},     JsonRule{"requestedUrl"}, JsonRule{"lighthouseVersion"},
                           JsonRule{"runtimeError"}, JsonRule{"runWarnings/*"}};

/// A score of 0 to 1 by the ranges that Lighthouse colours (developer.chrome.com, "Lighthouse performance scoring"):
/// 0.9 and more is good, 0.5 and more needs improvement, less is poor.
ControlStatus statusOf(double score)
{
    if (score >= 0.9)
        return ControlStatus::Pass;
    return score >= 0.5 ? ControlStatus::Warn : ControlStatus::Fail;
}

QString unitOf(const QString &unit)
{
    if (unit == QLatin1String("millisecond"))
        return QStringLiteral("ms");
    if (unit == QLatin1String("second"))
        return QStringLiteral("s");
    if (unit == QLatin1String("byte"))
        return QStringLiteral("B");
    return unit == QLatin1String("unitless") || unit == QLatin1String("element") ? QString() : unit;
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(OneAudit))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case OneAudit: readAudit(value, lines); break;
        case Category: readCategory(value, lines); break;
        case FetchTime: m_builder.scan().measuredAt = timeFrom(value.text()); break;
        case Url: m_url = value.text(); break;
        case RequestedUrl: m_requested = value.text(); break;
        case ToolVersion: m_builder.field(tr("Tool"), tr("Lighthouse %1").arg(value.text())); break;
        case RuntimeError:
            if (value["code"].exists() && value["code"].string() != "NO_ERROR")
                m_builder.gap(tr("Lighthouse could not load the page: %1").arg(value["message"].text()));
            break;
        case RunWarning: m_builder.warn(lines.first, "tool-warning", value.text()); break;
        default: break;
        }
    }

    void finish()
    {
        AuditDocument &document = m_builder.document();
        const QString page = m_url.isEmpty() ? m_requested : m_url;
        document.system = QUrl(page).host();
        document.title = page.isEmpty() ? tr("Lighthouse report") : tr("Lighthouse report on %1").arg(page);
        if (m_categories == 0)
            m_builder.gap(tr("no category was scored"));
        // What an audit counts for is only known once the categories were read.
        for (Finding &finding : m_failed) {
            const auto category = m_categoryOf.constFind(finding.key);
            if (category == m_categoryOf.constEnd()) { // a hint without weight; it is among the controls
                m_builder.keep();
                continue;
            }
            finding.category = *category;
            m_builder.store(std::move(finding), {ScanSubject::PageQuality, Grading::None, {}});
        }
    }

private:
    void readAudit(const JsonValue &audit, LineRange lines)
    {
        m_builder.saw();
        const QString id = audit["id"].text();
        const QString mode = audit["scoreDisplayMode"].text();
        if (id.isEmpty()) {
            m_builder.skip(tr("an audit has no id"), lines.first);
            return;
        }
        if (mode == QLatin1String("notApplicable") || mode == QLatin1String("not-applicable")) {
            m_builder.skip(tr("an audit does not apply to this page"), lines.first);
            return;
        }
        Control control{tr("Lighthouse"), id, audit["title"].text(), {}, audit["displayValue"].text(), lines.first};
        const auto score = audit["score"].number();
        if (mode == QLatin1String("error")) {
            control.finding = audit["errorMessage"].text();
            m_builder.gap(tr("the audit %1 failed itself: %2").arg(id, control.finding));
        } else if (mode == QLatin1String("manual")) {
            control.finding = tr("To be checked by hand");
        } else if (score && mode != QLatin1String("informative")) {
            control.status = statusOf(*score);
            m_builder.figure(Measure::PageScore, id, *score * 100);
        }
        if (const auto value = audit["numericValue"].number())
            m_builder.metric(control.title, *value, unitOf(audit["numericUnit"].text()), {}, lines.first);
        const bool failed = control.status == ControlStatus::Fail;
        m_builder.document().controls.append(control);
        if (!failed) {
            m_builder.keep();
            return;
        }
        Finding finding = findingAt(lines);
        finding.key = id;
        finding.title = control.title;
        finding.description = paragraphs({control.finding, audit["description"].text(), audit["explanation"].text()});
        finding.section = QStringList{tr("Lighthouse")};
        m_failed.append(std::move(finding));
    }

    void readCategory(const JsonValue &category, LineRange lines)
    {
        const QString title = category["title"].text();
        const std::string_view id = category.name();
        for (const JsonValue audit : category["auditRefs"]) {
            const QString name = audit["id"].text();
            if (audit["weight"].number().value_or(0) > 0 && !m_categoryOf.contains(name))
                m_categoryOf.insert(name, title);
        }
        const auto score = category["score"].number();
        if (!score) { // a category with an audit that failed itself has none
            m_builder.gap(tr("the category %1 has no score").arg(title));
            return;
        }
        ++m_categories;
        m_builder.metric(title, *score * 100, tr("of 100"), {}, lines.first);
        m_builder.figure(Measure::PageScore, QString::fromUtf8(id.data(), qsizetype(id.size())), *score * 100);
    }

    QString m_url;
    QString m_requested;
    int m_categories = 0;
    QHash<QString, QString> m_categoryOf; ///< the first one an audit has weight in
    QList<Finding> m_failed;
};

} // namespace

Result<void> readLighthouse(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.lookedFor(ScanSubject::PageQuality);
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    reader.finish();
    return {};
}

} // namespace shipworthy
