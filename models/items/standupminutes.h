#pragma once

#include "items/standup.h"

namespace shipworthy {

/// How an item was and is, as far as a meeting can change it.
struct StandupChange {
    FindingFactsPtr before;
    FindingFactsPtr after;
    std::optional<Waiver> waiverBefore = {};
    std::optional<Waiver> waiverAfter = {};
};

/// What the minutes of a stand-up are made of.
struct StandupMinutes {
    struct Headline {
        QString system;
        QString verdict; ///< "NO-GO, 46 of 100: 5 critical findings are open"
    };
    QDateTime start;
    QDateTime end;
    QString about; ///< the system, or the workspace
    QList<Headline> headlines;
    QList<StandupChange> changes; ///< items that differ, in the order of the walk
    /// Nobody came to them and nothing was decided on them.
    QList<FindingFactsPtr> left;
    bool namesSystems = false; ///< several systems were walked: each item says which is its own
};

/// One line on what became of the item: "resolved (claimed), due 6 Mar, owner Backend". Empty where nothing did.
[[nodiscard]] QString changeText(const StandupChange &change);

/// The minutes to paste into a chat, an issue or a mail: Markdown, secrets hidden. Texts of documents are escaped, so
/// that they are read as they were written.
[[nodiscard]] QString minutesMarkdown(const StandupMinutes &minutes);
/// The same without any markup, for a mail.
[[nodiscard]] QString minutesText(const StandupMinutes &minutes);

} // namespace shipworthy
