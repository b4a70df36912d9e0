#include "bench/figure.h"
#include "importers/lexicon.h"
#include "workspace/documentreading.h"

#include <QFile>
#include <cstdio>
#include <malloc.h>
#include <nlohmann/json.hpp>

namespace shipworthy::bench {
namespace {

constexpr int results = 25'000; ///< as many as code hosts take in one run
constexpr int ruleCount = 300;

QByteArray ruleText(int rule)
{
    const QByteArray number = QByteArray::number(rule);
    return R"({"id":"QL)" + number + R"(","name":"Rule)" + number + R"(","shortDescription":{"text":"Rope number )" +
           number + R"( is not tied"},"fullDescription":{"text":"A rope that is not tied lets the ship go."},)" +
           R"("helpUri":"https://quaylint.example/QL)" + number +
           R"(","defaultConfiguration":{"level":"warning"},"properties":{"security-severity":")" +
           QByteArray::number(1 + rule % 9) + R"(.1","tags":["security"]}})";
}

QByteArray resultText(int result)
{
    const QByteArray number = QByteArray::number(result);
    const QByteArray rule = QByteArray::number(result % ruleCount);
    const QByteArray line = QByteArray::number(1 + result % 900);
    return R"({
          "ruleId": "QL)" +
           rule + R"(",
          "ruleIndex": )" +
           rule + R"(,
          "level": "warning",
          "message": { "text": "The rope of berth )" +
           number + R"( is not tied when the tide turns, and the value comes from the request." },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": { "uri": "src/berths/berth)" +
           QByteArray::number(result % 700) + R"(.py", "uriBaseId": "%SRCROOT%" },
                "region": { "startLine": )" +
           line + R"(, "startColumn": 5, "endLine": )" + line + R"(, "endColumn": 42 }
              }
            }
          ],
          "partialFingerprints": { "primaryLocationLineHash": "39fa2ee980eb94b0)" +
           number + R"(:1" }
        })";
}

/// One run of 25 000 results, as a scanner of source code writes it.
const QByteArray &sarif()
{
    static const QByteArray text = [] {
        QByteArray made;
        made.reserve(qsizetype(results) * 900);
        made += R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{)"
                R"("driver":{"name":"Quaylint","rules":[)";
        for (int rule = 0; rule < ruleCount; ++rule)
            made += (rule ? "," : "") + ruleText(rule);
        made += "]}},\n      \"results\": [\n";
        for (int result = 0; result < results; ++result)
            made += (result ? ",\n        " : "        ") + resultText(result);
        made += "]}]}"; // in place: a copy would count as peak
        return made;
    }();
    return text;
}

std::shared_ptr<const ReadDocument> readOurs()
{
    auto document = readDocument(sarif(), QStringLiteral("bench.sarif"), Lexicon::builtIn());
    Q_ASSERT(document && document->facts.findings.size() == results);
    return std::make_shared<const ReadDocument>(std::move(*document));
}

/// Takes every event and keeps nothing.
struct Nothing {
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(std::int64_t) { return true; }
    bool number_unsigned(std::uint64_t) { return true; }
    bool number_float(double, const std::string &) { return true; }
    bool string(std::string &) { return true; }
    template <typename Bytes> bool binary(Bytes &) { return true; }
    bool start_object(std::size_t) { return true; }
    bool end_object() { return true; }
    bool start_array(std::size_t) { return true; }
    bool end_array() { return true; }
    bool key(std::string &) { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) { return false; }
};

std::shared_ptr<const void> passBare()
{
    Nothing nothing;
    (void)nlohmann::json::sax_parse(sarif().constData(), sarif().constData() + sarif().size(), &nothing);
    return nullptr;
}

double peakBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() * 1024;
}

double heldBytes()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

} // namespace

std::vector<Figure> scanFigures()
{
    return {{.name = QStringLiteral("sarif_vs_sax"),
             .of = QStringLiteral("a bare nlohmann-json SAX pass over the same 25 000 results"),
             .limit = 2.0,
             .measure = [] { return timeRatio(readOurs, passBare); }}};
}

/// For sarif_peak_vs_bytes: reads in a process of its own; prints by how many bytes its peak grew, a byte read, beside
/// what the results themselves hold.
int sarifAlone()
{
    (void)Lexicon::builtIn();
    const double before = peakBytes();
    const auto bytes = static_cast<double>(sarif().size());
    const double held = heldBytes();
    const auto document = readOurs();
    const QList<Finding> &findings = document->facts.findings;
    const double untouched = static_cast<double>(findings.capacity() - findings.size()) * sizeof(Finding);
    const double made = heldBytes() - held - untouched;
    std::printf("%f\n", (peakBytes() - before - made) / bytes);
    return 0;
}

} // namespace shipworthy::bench
