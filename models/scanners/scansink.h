#pragma once

#include "scanners/jsonstream.h"
#include "scanners/readers.h"

namespace shipworthy {

/// A sink that fills a builder: what all formats do alike.
class ScanSink : public JsonSink {
public:
    void passedOver(int rule, LineRange lines) override;
    void repeatedMember(LineRange lines) override;

protected:
    /// \a countedRules: the rules whose values are records of the ledger, a bit each.
    ScanSink(ScanBuilder &builder, std::uint32_t countedRules)
        : m_builder(builder)
        , m_countedRules(countedRules)
    {
    }
    static constexpr std::uint32_t bit(int rule) { return 1U << rule; }

    ScanBuilder &m_builder;

private:
    const std::uint32_t m_countedRules;
};

/// A finding of a list, at \a lines of the file.
[[nodiscard]] Finding findingAt(LineRange lines);

/// The paragraphs that are not empty, with a blank line between.
[[nodiscard]] QString paragraphs(const QStringList &parts);

} // namespace shipworthy
