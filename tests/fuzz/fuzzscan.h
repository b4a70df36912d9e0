#pragma once

#include "fuzz/fuzzinput.h"
#include "scanners/scan.h"

namespace shipworthy::fuzz {

/// A scan that is read has a ledger that balances and a result for each finding; one that is not says why.
inline void readAs(ScanFormat format, const QByteArray &bytes)
{
    const auto scan = readScan(bytes, QStringLiteral("fuzz"), format);
    if (!scan) {
        require(!scan.error().message().isEmpty(), QStringLiteral("a refusal has a reason"));
        return;
    }
    require(scan->ledger.balances(), QStringLiteral("the ledger balances"));
    require(scan->results.size() == scan->document.findings.size(), QStringLiteral("a result for each finding"));
}

} // namespace shipworthy::fuzz
