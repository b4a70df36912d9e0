#include "fuzz/fuzzinput.h"
#include "importers/lexicon.h"
#include "importers/proseformat.h"
#include "support/auditchecks.h"

using namespace shipworthy;

/// Any bytes are a document, or refused; a document loses no line. What begins as a page is read as one, whatever its
/// name: its scripts and styles are left out on purpose.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString path = QStringLiteral("fuzz.md");
    const auto document = readAudit(bytes, path, Lexicon::builtIn());
    fuzz::require(bytes == QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("the bytes stay"));
    if (document) {
        const QString broken = proseFormat(bytes, path) == ProseFormat::Markdown ? test::brokenPromise(*document, bytes)
                                                                                 : test::lineThatIsNone(*document);
        fuzz::require(broken.isEmpty(), broken);
    }
    return 0;
}
