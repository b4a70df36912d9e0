#include "checks/exposition.h"
#include "fuzz/fuzzinput.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// Any bytes are a page of metrics in one format or the other, or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const auto &read : {readPrometheusText(bytes), readOpenMetrics(bytes)}) {
        if (!read) {
            fuzz::require(!read.error().message().isEmpty(), QStringLiteral("a refusal has a reason"));
            continue;
        }
        fuzz::require(read->samples.size() <= bytes.count('\n') + 1, QStringLiteral("a line is one sample at most"));
        for (const MetricSample &sample : read->samples)
            fuzz::require(!sample.name.isEmpty(), QStringLiteral("a sample has a name"));
    }
    return 0;
}
