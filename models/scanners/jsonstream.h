#pragma once

#include "base/jsonvalue.h"
#include "base/result.h"
#include "domain/audit.h"

#include <span>
#include <stop_token>
#include <string_view>

namespace shipworthy {

/// A place in a JSON text that a format cares for: member names from the root, joined by '/'; "*" is any member or
/// element, "[]" an element only. "runs/*/results/*" is every result of every run.
struct JsonRule {
    enum class Kind {
        Record, ///< the value is handed over whole, with all below it
        Scope   ///< an array or object that is entered and left; rules may lie below it
    };
    std::string_view path;
    Kind kind = Kind::Record;
};

/// Takes the pieces of a JSON text in its order. \a rule is the index into the rules.
class JsonSink {
public:
    virtual ~JsonSink() = default;
    virtual void record(int rule, const JsonValue &value, LineRange lines) = 0;
    virtual void entered(int rule, int line);
    virtual void left(int rule);
    /// A record too large to be taken apart was passed over.
    virtual void passedOver(int rule, LineRange lines);
    /// An object of a record has a member twice; the last one is seen. Called before record().
    virtual void repeatedMember(LineRange lines);
    /// Where a string lies in the text, without its quotes, that is the value of a member named in hiddenMembers() or
    /// lies in its value.
    virtual void hidden(std::size_t begin, std::size_t size);
    /// Members of records whose strings are never handed over; an empty string stands in their place.
    [[nodiscard]] virtual std::span<const std::string_view> hiddenMembers() const { return {}; }
};

inline constexpr int deepestJson = 128; ///< levels; no scanner writes a third of that

/// Goes through \a text (UTF-8, a byte order mark may stand before it) once, by nlohmann-json's SAX parser, which keeps
/// nothing of it. Fails, with line and reason and never with a value of the text, where it is no JSON or nested deeper
/// than deepestJson, and when stopped. At most 32 rules.
[[nodiscard]] Result<void> streamJson(std::string_view text, std::span<const JsonRule> rules, JsonSink &sink,
                                      std::stop_token stop = {});

} // namespace shipworthy
