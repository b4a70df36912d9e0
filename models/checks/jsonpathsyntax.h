#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A JSONPath query taken apart.
namespace shipworthy::checks {

struct PathLogic;

struct PathSlice {
    std::optional<std::int64_t> start, end, step;
};

struct PathSelector {
    enum class Kind { Name, Wildcard, Index, Slice, Filter };
    Kind kind = Kind::Wildcard;
    std::string name = {}; ///< UTF-8
    std::int64_t index = 0;
    PathSlice slice = {};
    std::shared_ptr<const PathLogic> filter = {};
};

struct PathSegment {
    bool descends = false; ///< ".."
    std::vector<PathSelector> selectors = {};
};

struct PathQuery {
    bool isAbsolute = true; ///< from '$', not from '@'
    std::vector<PathSegment> segments = {};
    [[nodiscard]] bool isSingular() const;
};

enum class PathFunction { Length, Count, Match, Search, Value };

struct PathCall;
using PathNumber = std::variant<std::int64_t, double>;
/// What can be compared or handed to a function.
struct PathOperand {
    enum class Kind { Null, True, False, Number, Text, Query, Call };
    Kind kind = Kind::Null;
    PathNumber number = std::int64_t(0);
    std::string text = {};
    std::shared_ptr<const PathQuery> query = {};
    std::shared_ptr<const PathCall> call = {};
};

struct PathCall {
    PathFunction function = PathFunction::Length;
    std::vector<PathOperand> arguments = {};
};

struct PathLogic {
    enum class Kind { Or, And, Not, Compare, Exists, Call };
    enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    Kind kind = Kind::Or;
    std::vector<PathLogic> parts = {}; ///< of or, and, not
    Comparison comparison = Comparison::Equal;
    std::vector<PathOperand> operands = {}; ///< two to compare; one that exists or is called
};

[[nodiscard]] Result<PathQuery> parsePath(std::string_view text);

} // namespace shipworthy::checks
