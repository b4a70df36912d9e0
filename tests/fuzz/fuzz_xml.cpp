#include "fuzz/fuzzscan.h"

using namespace shipworthy;

/// Reads bytes as both formats that are XML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    (void)sniffScan(bytes);
    fuzz::readAs(ScanFormat::JUnit, bytes);
    fuzz::readAs(ScanFormat::Cobertura, bytes);
    return 0;
}
