#pragma once

#include "domain/vocabulary.h"
#include "theme/theme.h"

namespace shipworthy::ui {

/// The colour of a verdict's mark where it is drawn as a line, not as a plate.
[[nodiscard]] constexpr Role markRole(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoGo: return Role::CriticalText;
    case Verdict::Conditional: return Role::MediumText;
    case Verdict::Go: return Role::VerifiedText;
    case Verdict::NotRated: break;
    }
    return Role::Muted;
}

} // namespace shipworthy::ui
