#pragma once

#include "importers/lexicon.h"

#include <QString>
#include <string_view>
#include <vector>

namespace shipworthy {

// What a document calls the service it is about, where no field says it.

/// The parts of a title between " - ", " – ", " — " or ": "; at most 16, the last with all that is left.
[[nodiscard]] std::vector<std::string_view> partsOfTitle(std::string_view title);

/// True for a name rather than a sentence.
[[nodiscard]] bool isName(std::string_view text);

/// The name in the value of a field that tells the system: without a remark behind it, the last part of an address.
[[nodiscard]] std::string_view systemInField(std::string_view value);

/// The system that a title names: in a part of its own ("Harbor Pay - Readiness Audit"), or beside the words for the
/// document ("HarborPay 安全审计报告", "Harbor Pay Security Audit Report"). Empty where the title names none. \a body
/// is the rest of the document: plain words are a name only where it says them again.
[[nodiscard]] QString systemInTitle(std::string_view title, std::string_view body, const Lexicon &lexicon);

/// The system of "…the Harbor Pay API is now PRODUCTION READY": the capitalised words before. Empty where there is
/// none.
[[nodiscard]] QString systemInSentence(std::string_view text, const Lexicon &lexicon);

} // namespace shipworthy
