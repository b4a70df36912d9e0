#include "scanners/scansink.h"
#include "scanners/severities.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { Item, ReportName, ReportType };
constexpr std::array rules{JsonRule{"findings/*"}, JsonRule{"name"}, JsonRule{"type"}};

/// What a finding says of its own life. The first that holds: mended, false, outside, a copy, accepted, not active.
void readState(Finding &finding, const JsonValue &item)
{
    struct Mark {
        const char *member;
        Status status;
        const char *words;
    };
    static constexpr std::array marks{
        Mark{"is_mitigated", Status::Resolved, QT_TRANSLATE_NOOP("shipworthy::scanners", "Stated: mitigated")},
        Mark{"false_p", Status::NotApplicable, QT_TRANSLATE_NOOP("shipworthy::scanners", "Stated: a false positive")},
        Mark{"out_of_scope", Status::NotApplicable, QT_TRANSLATE_NOOP("shipworthy::scanners", "Stated: out of scope")},
        Mark{"duplicate", Status::NotApplicable,
             QT_TRANSLATE_NOOP("shipworthy::scanners", "Stated: a duplicate of another finding")},
        Mark{"risk_accepted", Status::Accepted,
             QT_TRANSLATE_NOOP("shipworthy::scanners", "Stated: the risk is accepted")}};
    for (const Mark &mark : marks) {
        if (item[mark.member].isTrue()) {
            finding.status = mark.status;
            finding.resolution = tr(mark.words);
            return;
        }
    }
    if (item["active"].isFalse()) {
        finding.status = Status::Deferred;
        finding.resolution = tr("Stated: not active");
    }
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(Item))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case Item: readItem(value, lines); break;
        case ReportName: m_builder.document().title = value.text(); break;
        case ReportType: m_builder.field(tr("Type"), value.text()); break;
        default: break;
        }
    }

private:
    void readItem(const JsonValue &item, LineRange lines)
    {
        m_builder.saw();
        Finding finding = findingAt(lines);
        finding.title = firstLine(item["title"].text());
        if (finding.title.isEmpty()) {
            m_builder.skip(tr("a finding has no title"), lines.first);
            return;
        }
        for (const char *id : {"vuln_id_from_tool", "cve", "unique_id_from_tool"}) {
            if (finding.key.isEmpty())
                finding.key = item[id].words();
        }
        finding.severityText = item["severity"].text();
        finding.severity = severityOfWord(finding.severityText);
        readState(finding, item);
        finding.description = paragraphs({item["description"].text(), item["references"].text()});
        finding.scenario = item["steps_to_reproduce"].text();
        finding.impact = item["impact"].text();
        const QString component = (item["component_name"].text() + u' ' + item["component_version"].text()).trimmed();
        const QString fixed = item["fix_version"].text();
        finding.recommendation =
            paragraphs({item["mitigation"].text(),
                        fixed.isEmpty() ? QString() : tr("Update %1 to %2").arg(item["component_name"].text(), fixed)});
        if (const QString path = item["file_path"].text(); !path.isEmpty())
            finding.locations.append({path, item["line"].line(), {}});
        else if (!component.isEmpty())
            finding.locations.append({component, {}, {}});
        finding.section = QStringList{tr("DefectDojo")};
        if (!finding.locations.isEmpty())
            finding.section.append(finding.locations.first().path);
        const bool isKnown = !item["cve"].text().isEmpty() || !component.isEmpty();
        finding.category = isKnown ? tr("Vulnerability") : tr("Finding");
        const ScanSubject subject = isKnown ? ScanSubject::Vulnerabilities : ScanSubject::Code;
        m_builder.lookedFor(subject);
        if (const QString service = item["service"].text(); m_builder.document().system.isEmpty())
            m_builder.document().system = service;
        const Grading grading = finding.severity ? Grading::Full : Grading::None;
        m_builder.store(std::move(finding), {subject, grading, {}});
    }
};

} // namespace

Result<void> readDefectDojo(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("DefectDojo findings");
    // A list that anyone may have written: it does not say what was looked for.
    builder.gap(tr("a list of findings does not say what was looked for"));
    const auto read = streamJson(input.text, rules, reader, input.stop);
    const Ledger &ledger = builder.scan().ledger;
    if (read && ledger.seen > 0 && ledger.stored == 0)
        return failure(tr("none of its findings has a title"));
    return read;
}

} // namespace shipworthy
