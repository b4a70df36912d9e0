#include "checks/evaluation.h"
#include "checks/parser.h"
#include "fuzz/fuzzinput.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace shipworthy::checks;

namespace {

/// One line for each query that reads what a service sent.
const Check &everything()
{
    static const Check check =
        parseChecks(
            u"GET https://ferry.example/\nhealth == \"pass\"\nhealth \"db\" == \"pass\"\ncookie \"a[Expires]\" exists\n"
            "csp \"script-src\" exists\nscripts count == 0\nratelimit \"remaining\" > 0\nproblem \"type\" exists\n"
            "openapi \"lists-without-limit\" count == 0\nrobots \"allows /a\" == true\nsitemap \"urls\" count > 0\n"
            "metric a quantile 0.5 < 1s\nobservatory \"content-security-policy\" exists\nobservatory \"cookies\" "
            "exists\n"
            "body matches /a+b/\njsonpath \"$..a\" count > 0\nheader \"X\" daysAfterNow > 0\n")
            ->checks[0];
    return check;
}

} // namespace

/// Header lines up to an empty line, then the body, judged by every query: nothing but an outcome comes of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf("\n\n");
    Recorded answer;
    answer.arrival = Arrival::Answered;
    answer.status = 200;
    answer.finalUrl = QUrl(QStringLiteral("https://ferry.example/"));
    for (const QByteArray &line : bytes.left(std::max<qsizetype>(end, 0)).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon), line.mid(colon + 1)});
    }
    answer.body = end < 0 ? bytes : bytes.mid(end + 2);
    Recording recording;
    recording.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
    recording.samples = {answer};
    const Judgement judgement = evaluate(everything(), recording);
    fuzz::require(judgement.lines.size() == everything().lines.size(), QStringLiteral("each line has an outcome"));
    for (const LineOutcome &line : judgement.lines)
        fuzz::require(!line.why.isEmpty(), QStringLiteral("each outcome has a sentence"));
    return 0;
}
