#include "scanners/scansink.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { Dependency, OldDependency };
constexpr std::array rules{JsonRule{"dependencies/*"}, JsonRule{"[]"}};

/// pip-audit states no severity in any of its formats, and none is made up: a look-up of the advisories elsewhere is
/// not in the file.
class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(Dependency) | bit(OldDependency))
    {
    }

    void record(int, const JsonValue &dependency, LineRange lines) override
    {
        const QString name = dependency["name"].text();
        const JsonValue found = dependency["vulns"];
        if (const QString reason = dependency["skip_reason"].text(); !reason.isEmpty()) {
            m_builder.saw();
            m_builder.skip(tr("pip-audit did not audit it"), lines.first);
            m_builder.gap(tr("%1 was not audited: %2").arg(name, reason));
            return;
        }
        if (name.isEmpty() || !found.isArray()) {
            m_builder.saw();
            m_builder.skip(tr("a dependency states neither what was found nor why it was left out"), lines.first);
            m_builder.gap(tr("a dependency states no result"));
            return;
        }
        ++m_audited;
        for (const JsonValue vulnerability : found)
            add(name, dependency["version"].text(), vulnerability, lines);
    }

    void finish()
    {
        if (m_audited == 0)
            m_builder.gap(tr("no dependency was audited"));
        m_builder.metric(tr("Dependencies audited"), m_audited, {});
    }

private:
    void add(const QString &name, const QString &version, const JsonValue &vulnerability, LineRange lines)
    {
        m_builder.saw();
        Finding finding = findingAt(lines);
        finding.key = vulnerability["id"].text();
        if (finding.key.isEmpty()) {
            m_builder.skip(tr("a vulnerability has no id"), lines.first);
            return;
        }
        finding.title = tr("%1 %2 is vulnerable: %3").arg(name, version, finding.key);
        finding.category = tr("Vulnerability");
        finding.section = QStringList{tr("pip-audit"), name};
        const QStringList aliases = vulnerability["aliases"].texts();
        finding.description =
            paragraphs({vulnerability["description"].text(),
                        aliases.isEmpty() ? QString() : tr("Also known as %1").arg(aliases.join(tr(", ")))});
        const QStringList fixes = vulnerability["fix_versions"].texts();
        finding.recommendation =
            fixes.isEmpty() ? tr("No fixed version is known") : tr("Update %1 to %2").arg(name, fixes.join(tr(" or ")));
        m_builder.store(std::move(finding), {ScanSubject::Vulnerabilities, Grading::None, {}});
    }

    int m_audited = 0;
};

} // namespace

Result<void> readPipAudit(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("pip-audit report");
    builder.lookedFor(ScanSubject::Vulnerabilities);
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    reader.finish();
    return {};
}

} // namespace shipworthy
