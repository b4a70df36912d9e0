#include "fuzz/fuzzinput.h"
#include "importers/lexicon.h"
#include "support/auditchecks.h"

using namespace shipworthy;

/// Any bytes are a document, or refused; a document loses no line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto document = readAudit(bytes, QStringLiteral("fuzz.md"), Lexicon::builtIn());
    fuzz::require(bytes == QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("the bytes stay"));
    if (document) {
        const QString broken = test::brokenPromise(*document, bytes);
        fuzz::require(broken.isEmpty(), broken);
    }
    return 0;
}
