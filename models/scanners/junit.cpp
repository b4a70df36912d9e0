#include "scanners/readers.h"
#include "scanners/scansink.h"
#include "scanners/xmlstream.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <utility>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

constexpr qsizetype longestOutput = 16 * 1024; ///< bytes kept of what a failure printed

/// Counts as a suite states them; nothing for what it leaves out.
struct Claims {
    std::optional<qint64> tests;
    std::optional<qint64> failed; ///< failures and errors

    void add(const Claims &other)
    {
        if (other.tests)
            tests = tests.value_or(0) + *other.tests;
        if (other.failed)
            failed = failed.value_or(0) + *other.failed;
    }
};

enum class Outcome { Passed, Failed, Broken, Skipped };

/// What is known of the test case that is open.
struct TestCase {
    QString name;
    QString className;
    Location location;
    Outcome outcome = Outcome::Passed;
    bool isFlaky = false; ///< failed, and passed when repeated
    QString message;
    QByteArray output;
    int line = 0;
};

class Reader : public XmlSink {
public:
    explicit Reader(ScanBuilder &builder)
        : m_builder(builder)
    {
    }

    void opened(std::string_view name, const XmlAttributes &attributes, int line) override
    {
        if (name == "testsuites")
            openRoot(attributes);
        else if (name == "testsuite")
            openSuite(attributes);
        else if (name == "testcase")
            openCase(attributes, line);
        else if (m_case)
            openPart(name, attributes);
    }
    void closed(std::string_view name, int line) override
    {
        if (name == "testsuite" && !m_suites.isEmpty())
            m_suites.removeLast();
        else if (name == "testcase" && m_case)
            closeCase(line);
        m_listens = false;
    }
    void text(std::string_view piece) override
    {
        if (m_case && m_listens && m_case->output.size() < longestOutput)
            m_case->output.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }

    void finish()
    {
        AuditDocument &document = m_builder.document();
        if (document.title.isEmpty())
            document.title = tr("Test report");
        // The root states the sum of its suites; where it states nothing, the suites do.
        const Claims claims{m_rootClaims.tests ? m_rootClaims.tests : m_suiteClaims.tests,
                            m_rootClaims.failed ? m_rootClaims.failed : m_suiteClaims.failed};
        const qint64 ran = m_passed + m_failed;
        if (ran == 0)
            m_builder.gap(tr("no test ran"));
        if (claims.tests && *claims.tests != ran + m_skipped) {
            m_builder.warn(0, "claim-differs",
                           tr("The file claims %1 tests and lists %2").arg(*claims.tests).arg(ran + m_skipped));
        }
        if (claims.failed && *claims.failed != m_failed) {
            m_builder.warn(0, "claim-differs",
                           tr("The file claims %1 failed tests and lists %2").arg(*claims.failed).arg(m_failed));
        }
        m_builder.metric(tr("Tests passed"), double(m_passed), {});
        m_builder.metric(tr("Tests failed"), double(m_failed), {});
        m_builder.metric(tr("Tests skipped"), double(m_skipped), {});
        if (m_flaky > 0)
            m_builder.metric(tr("Tests that passed only when repeated"), double(m_flaky), {});
        m_builder.figure(Measure::TestsRun, {}, double(ran));
        m_builder.figure(Measure::TestsFailed, {}, double(std::max(m_failed, claims.failed.value_or(0))));
        m_builder.figure(Measure::TestsSkipped, {}, double(m_skipped));
    }

private:
    static Claims claimsOf(const XmlAttributes &attributes)
    {
        Claims claims{attributes.integer("tests"), attributes.integer("failures")};
        if (const auto errors = attributes.integer("errors"))
            claims.failed = claims.failed.value_or(0) + *errors;
        return claims;
    }

    void openRoot(const XmlAttributes &attributes)
    {
        m_rootClaims = claimsOf(attributes);
        if (const QString name = attributes.text("name"); !name.isEmpty())
            m_builder.document().title = tr("Test report of %1").arg(name);
    }

    void openSuite(const XmlAttributes &attributes)
    {
        const QString name = attributes.text("name");
        if (m_suites.isEmpty()) // an inner suite is counted in its outer one
            m_suiteClaims.add(claimsOf(attributes));
        m_suites.append(name);
        if (m_builder.document().title.isEmpty() && !name.isEmpty())
            m_builder.document().title = tr("Test report of %1").arg(name);
        const QDateTime time = timeFrom(attributes.text("timestamp"));
        QDateTime &measured = m_builder.scan().measuredAt;
        if (time.isValid() && (!measured.isValid() || time < measured)) // the oldest of its suites
            measured = time;
    }

    void openCase(const XmlAttributes &attributes, int line)
    {
        m_case = TestCase{};
        m_case->name = attributes.text("name");
        m_case->className = attributes.text("classname");
        m_case->location.path = attributes.text("file");
        if (const auto at = attributes.integer("line"); at && *at > 0 && *at < 1'000'000'000)
            m_case->location.firstLine = int(*at);
        m_case->line = line;
        // googletest states what did not run in an attribute.
        const QString status = attributes.text("status");
        const QString result = attributes.text("result");
        if (status == QLatin1String("notrun") || result == QLatin1String("suppressed") ||
            result == QLatin1String("skipped"))
            m_case->outcome = Outcome::Skipped;
    }

    void openPart(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "failure")
            m_case->outcome = Outcome::Failed;
        else if (name == "error")
            m_case->outcome = Outcome::Broken;
        else if (name == "skipped" && m_case->outcome == Outcome::Passed)
            m_case->outcome = Outcome::Skipped;
        else if (name == "flakyFailure" || name == "flakyError")
            m_case->isFlaky = true;
        else if (name != "skipped")
            return;
        m_listens = true;
        if (const QString message = attributes.text("message"); m_case->message.isEmpty())
            m_case->message = message.isEmpty() ? attributes.text("type") : message;
    }

    void closeCase(int line)
    {
        const TestCase test = *std::exchange(m_case, std::nullopt);
        m_builder.saw();
        if (test.name.isEmpty() && test.className.isEmpty()) {
            m_builder.skip(tr("a test case has no name"), test.line);
            m_builder.gap(tr("a test case has no name"));
            return;
        }
        const QString name = test.className.isEmpty() ? test.name : tr("%1 in %2").arg(test.name, test.className);
        switch (test.outcome) {
        case Outcome::Passed:
            ++m_passed;
            m_flaky += test.isFlaky;
            m_builder.keep(); // counted in "Tests passed"
            break;
        case Outcome::Skipped:
            ++m_skipped;
            m_builder.keep();
            m_builder.document().notes.append({test.message.isEmpty()
                                                   ? tr("Test skipped: %1").arg(name)
                                                   : tr("Test skipped: %1: %2").arg(name, test.message),
                                               section(test), test.line, line});
            break;
        case Outcome::Failed:
        case Outcome::Broken:
            ++m_failed;
            storeFailure(test, name, line);
            break;
        }
    }

    [[nodiscard]] QStringList section(const TestCase &test) const
    {
        QStringList path{tr("Tests")};
        for (const QString &suite : m_suites) {
            if (!suite.isEmpty())
                path.append(suite);
        }
        if (!test.className.isEmpty() && path.last() != test.className)
            path.append(test.className);
        return path;
    }

    void storeFailure(const TestCase &test, const QString &name, int line)
    {
        Finding finding = findingAt({test.line, line});
        finding.title =
            test.outcome == Outcome::Failed ? tr("Test failed: %1").arg(name) : tr("Test broke off: %1").arg(name);
        finding.category = tr("Test");
        finding.section = section(test);
        if (!test.location.path.isEmpty())
            finding.locations.append(test.location);
        QString output = QString::fromUtf8(test.output).trimmed();
        output.replace(QLatin1String("```"), QLatin1String("'''")); // it must not end the fence it is put in
        finding.description = paragraphs({test.message, output.isEmpty() || output == test.message
                                                            ? QString()
                                                            : QStringLiteral("```\n%1\n```").arg(output)});
        if (test.output.size() >= longestOutput)
            finding.description += tr("\n\nThe output is longer; the file holds all of it.");
        m_builder.store(std::move(finding), {ScanSubject::Tests, Grading::None, {}});
    }

    ScanBuilder &m_builder;
    Claims m_rootClaims;
    Claims m_suiteClaims;
    QStringList m_suites; ///< that are open
    std::optional<TestCase> m_case;
    bool m_listens = false; ///< to the text of a failure
    qint64 m_passed = 0;
    qint64 m_failed = 0;
    qint64 m_skipped = 0;
    qint64 m_flaky = 0;
};

} // namespace

Result<void> readJUnit(const QByteArray &bytes, ScanBuilder &builder, std::stop_token stop)
{
    Reader reader(builder);
    builder.lookedFor(ScanSubject::Tests);
    if (const auto read = streamXml(bytes, reader, std::move(stop)); !read)
        return read;
    reader.finish();
    return {};
}

} // namespace shipworthy
