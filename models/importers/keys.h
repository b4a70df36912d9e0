#pragma once

#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

class Lexicon;

// Keys that documents give their findings, and what they number without one.

/// A key at the start of a title: "SEC-01: Fix …", "[API-3] …", "1.1 Fix …", "S3: Fix …", "M1 — Fix …"; the first of
/// "M1 / V6 — Fix …".
struct LeadingKey {
    std::string_view key;
    std::size_t rest = 0; ///< where the title goes on
};
[[nodiscard]] std::optional<LeadingKey> leadingKey(std::string_view text);
/// The key of a text that is nothing else: "L1", "[SEC-01]"; the first of "M1 / V6".
[[nodiscard]] std::optional<std::string_view> onlyKey(std::string_view text);
/// "P3" of "P3. Loose rope" and "🔴 P3: Loose rope", which is a priority unless ProblemCount says otherwise.
[[nodiscard]] std::optional<LeadingKey> numberBehindP(std::string_view text);
/// Whether "P1. …", "P2. …" and so on count what they stand before, and do not rank it: from 1, once each, in order,
/// and further than priorities go.
class ProblemCount {
public:
    void add(std::string_view title, const Lexicon &lexicon);
    [[nodiscard]] bool counts() const { return m_inOrder && m_last >= 5; }

private:
    int m_last = 0;
    bool m_inOrder = true;
};
/// "CVE-2031-1001", "GHSA-aaaa-bbbb-cccc": the key of a published advisory, alone or in front of more.
[[nodiscard]] bool isAdvisory(std::string_view text);
/// Without "3. ", "3) ", "IV. ", "B) " or "3️⃣" at the start.
[[nodiscard]] std::string_view withoutOrdinal(std::string_view text);

/// Every key such as "SEC-01" in the text, in order. A range "PERF-002-004" gives its ends and what lies between.
[[nodiscard]] std::vector<std::string> keysIn(std::string_view text);

/// Keys or, where there are none, the prose; nothing for "None".
[[nodiscard]] QStringList readDependencies(std::string_view text, const Lexicon &lexicon);

} // namespace shipworthy
