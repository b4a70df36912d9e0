#include "checks/json.h"
#include "checks/jsonpath.h"
#include "fuzz/fuzzinput.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// The first line is a path, the rest the document that it is held against.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const auto path = JsonPath::parse(QString::fromUtf8(bytes.left(end < 0 ? bytes.size() : end)));
    if (!path)
        return 0;
    const auto document = readJson(end < 0 ? QByteArray("{\"a\":[1,{\"b\":\"c\"}]}") : bytes.mid(end + 1));
    if (!document)
        return 0;
    const auto found = path->find(**document);
    if (found && path->isSingular())
        fuzz::require(found->size() <= 1, QStringLiteral("a singular path finds one value at most"));
    if (found) {
        for (const JsonValue value : *found)
            fuzz::require(value.exists(), QStringLiteral("what is found exists"));
    }
    return 0;
}
