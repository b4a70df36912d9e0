#pragma once

#include "base/result.h"

#include <memory>

namespace shipworthy {

/// The words that documents use for severity, status, priority, decision, owner, effort, fields and tables, in every
/// language read: data in resources/lexicon/*.json, compiled in. Immutable and safe to share between threads.
class Lexicon {
public:
    /// The lexicon the program carries.
    [[nodiscard]] static const Lexicon &builtIn();
    ~Lexicon();
    Lexicon(Lexicon &&) noexcept;

private:
    Lexicon();
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace shipworthy
