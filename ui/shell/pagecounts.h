#pragma once

#include "pages/page.h"

namespace shipworthy {
class EndpointProbe;
}

namespace shipworthy::ui {

/// What the sidebar says of a page within a scope.
struct PageCount {
    QString text;           ///< "86", "20/111"; empty: nothing to count
    QString meaning;        ///< the same in words, "86 open findings"
    bool isAlarm = false;   ///< drawn with a warning mark
    bool hasContent = true; ///< false: the page stays listed but disabled
    bool operator==(const PageCount &) const = default;
};

[[nodiscard]] PageCount countFor(PageId page, const Workspace &workspace, const EndpointProbe &probe, Scope scope);

/// "Portfolio", "Findings": the words shown to people.
[[nodiscard]] QString titleOf(PageId page);
/// The name of its icon in resources/icons.
[[nodiscard]] QString iconNameOf(PageId page);
inline constexpr std::array pageIds{PageId::Portfolio,      PageId::Findings,  PageId::Checklists, PageId::Roadmap,
                                    PageId::Scorecard,      PageId::Endpoints, PageId::Documents,  PageId::History,
                                    PageId::Contradictions, PageId::Waivers};

} // namespace shipworthy::ui
