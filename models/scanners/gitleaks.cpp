#include "scanners/redaction.h"
#include "scanners/scansink.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { Leak };
constexpr std::array rules{JsonRule{"[]"}};

/// The report quotes every secret that was found. None of them is taken into the facts, and the copy of the file that
/// a workspace keeps has them overwritten.
class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(Leak))
    {
    }

    void record(int, const JsonValue &leak, LineRange lines) override
    {
        m_builder.saw();
        Finding finding = findingAt(lines);
        const bool isOld = leak["rule"].exists(); // version 7 and before
        finding.key = leak[isOld ? "rule" : "RuleID"].text();
        finding.title = isOld ? finding.key : leak["Description"].text();
        if (finding.title.isEmpty())
            finding.title = finding.key;
        if (finding.title.isEmpty()) {
            m_builder.skip(tr("a leak names no rule"), lines.first);
            return;
        }
        finding.category = tr("Secret");
        Location location;
        location.path = leak[isOld ? "file" : "File"].text();
        location.firstLine = leak[isOld ? "lineNumber" : "StartLine"].line();
        if (!isOld)
            location.lastLine = leak["EndLine"].line();
        if (!location.path.isEmpty())
            finding.locations.append(location);
        finding.section = QStringList{tr("gitleaks")};
        if (!location.path.isEmpty())
            finding.section.append(location.path);
        if (const QString commit = leak[isOld ? "commit" : "Commit"].text(); !commit.isEmpty())
            finding.description = tr("In commit %1 of %2").arg(commit, leak[isOld ? "date" : "Date"].text());
        const QString column = leak["StartColumn"].words(); // there may be two on one line
        m_builder.store(std::move(finding), {ScanSubject::Secrets, Grading::None, column});
    }
    void hidden(std::size_t begin, std::size_t size) override { m_secrets.push_back({begin, size}); }
    [[nodiscard]] std::span<const std::string_view> hiddenMembers() const override
    {
        // Commit messages are hidden too: they may tell the secret that the commit was meant to add.
        static constexpr std::array<std::string_view, 7> members{"Secret",   "Match",   "Line",         "line",
                                                                 "offender", "Message", "commitMessage"};
        return members;
    }
    [[nodiscard]] const std::vector<TextSpan> &secrets() const { return m_secrets; }

private:
    std::vector<TextSpan> m_secrets;
};

} // namespace

Result<void> readGitleaks(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("gitleaks report");
    builder.lookedFor(ScanSubject::Secrets);
    const auto read = streamJson(input.text, rules, reader, input.stop);
    if (read && !reader.secrets().empty())
        builder.scan().redacted = redacted(input.text, reader.secrets());
    return read;
}

} // namespace shipworthy
