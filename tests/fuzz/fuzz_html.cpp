#include "fuzz/fuzzinput.h"
#include "importers/decoding.h"
#include "importers/htmltaming.h"
#include "importers/lexicon.h"
#include "support/auditchecks.h"

using namespace shipworthy;

/// Any bytes are a page, or refused as no text; what tames a page moves no byte and no line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArray utf8 = decodeBytes(bytes).utf8;
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const TamedHtml tamed = tameHtml(text);
    fuzz::require(tamed.html.size() == text.size(), QStringLiteral("a tamed page is as long as it was"));
    for (std::size_t at = 0; at < text.size(); ++at) {
        fuzz::require(tamed.html[at] == text[at] || tamed.html[at] == ' ', QStringLiteral("only blanks are put in"));
        fuzz::require(text[at] != '\n' || tamed.html[at] == '\n', QStringLiteral("line ends stay"));
    }
    const auto document = readAudit(bytes, QStringLiteral("fuzz.html"), Lexicon::builtIn());
    if (document) {
        const QString broken = test::lineThatIsNone(*document);
        fuzz::require(broken.isEmpty(), broken);
    }
    return 0;
}
