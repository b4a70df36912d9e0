#include "checks/format.h"
#include "checks/parser.h"
#include "fuzz/fuzzinput.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// Any text is a check file or says where it is none; what is written from it reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto file = parseChecks(text);
    if (!file) {
        const Place place = file.error().place;
        fuzz::require(place.line >= 1 && place.line <= text.count(u'\n') + 1, QStringLiteral("an error is on a line"));
        fuzz::require(place.column >= 1 && place.column <= text.size() + 1, QStringLiteral("an error is at a column"));
        fuzz::require(!file.error().expected.isEmpty(), QStringLiteral("an error says what was expected"));
        return 0;
    }
    const QString written = format(*file);
    const auto again = parseChecks(written);
    fuzz::require(again.has_value(), QStringLiteral("what was written can be read: ") + written);
    fuzz::require(*again == *file, QStringLiteral("it means the same: ") + written);
    fuzz::require(format(*again) == written, QStringLiteral("it is written the same: ") + written);
    return 0;
}
