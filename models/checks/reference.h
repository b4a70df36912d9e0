#pragma once

#include <QString>

namespace shipworthy::checks {

/// The reference of the language as Markdown, written from the tables that the parser reads.
[[nodiscard]] QString languageReference();

} // namespace shipworthy::checks
