#include "fuzz/fuzzscan.h"

using namespace shipworthy;

/// Reads bytes as the format they look like, and as one that their size picks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    (void)looksLikeData(bytes);
    const auto sniffed = sniffScan(bytes, QStringLiteral("gitleaks.json"));
    if (sniffed)
        fuzz::readAs(*sniffed, bytes);
    const ScanFormat picked = names<ScanFormat>[size % names<ScanFormat>.size()].first;
    if (picked != sniffed)
        fuzz::readAs(picked, bytes);
    return 0;
}
