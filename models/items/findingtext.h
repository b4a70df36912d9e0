#pragma once

#include "items/findingfacts.h"

namespace shipworthy {

/// A stretch of a document's Markdown that one widget shows.
struct TextBlock {
    enum class Kind {
        Prose, ///< Markdown small and tame enough to be laid out at once
        Plain, ///< Markdown that is not: to be shown as it is written
        Code,  ///< without its fences
    };
    Kind kind = Kind::Prose;
    QString text;
    QString language; ///< after the fence, lower case; empty when not stated
    int cutLines = 0; ///< lines left out at the end; they are in the document
    bool operator==(const TextBlock &) const = default;
};

/// Splits \a markdown at its fences and into pieces that Qt lays out in a blink: its Markdown reader and its layout are
/// quadratic in the lines of a paragraph and the rows of a table. No piece is longer than 64 KiB. Linear.
[[nodiscard]] QList<TextBlock> textBlocks(const QString &markdown);

/// What a line of code in a diff is.
enum class DiffLine { Context, Removed, Added, Place };
/// Whether a block is a diff: it says so, or it says nothing and has both removed and added lines.
[[nodiscard]] bool isDiff(const TextBlock &code);
[[nodiscard]] DiffLine diffLine(QStringView line);

/// "3 sources" of duplicates; empty where there is one.
[[nodiscard]] QString sourcesText(const FindingFacts &facts);
/// "audit.md:12", with its system where that is another, for every document that says it; secrets hidden.
[[nodiscard]] QStringList sourcePlaces(const FindingFacts &facts);

/// "Critical, P0, Open, Ops, 2 h, due 2026-03-31": what is known of it beside its title, secrets hidden.
[[nodiscard]] QString factsLine(const FindingFacts &facts);

/// The findings as a Markdown list to paste into a chat or an issue, secrets hidden: a box, key, title and the facts.
[[nodiscard]] QString asMarkdown(const QList<FindingFactsPtr> &rows);

} // namespace shipworthy
