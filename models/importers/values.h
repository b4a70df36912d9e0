#pragma once

#include "domain/audit.h"

#include <QDate>
#include <string_view>

namespace shipworthy {

class Lexicon;

// Values as documents write them, read from plain text. All return nothing for text that holds no such value.

/// "2 hours", "4-6 h", "1.5 days", "30 min", "1-2 weeks". A range gives both ends; "1 day + 2 hours" is their sum.
[[nodiscard]] std::optional<Effort> readEffort(std::string_view text, const Lexicon &lexicon);

/// "2026-02-13", "October 25, 2025", "25 Oct 2025", "13.02.2026". Days and months that may be swapped are not guessed.
[[nodiscard]] QDate readDate(std::string_view text, const Lexicon &lexicon);

/// A stretch of the plan: "Week 3-6" is days 15 to 42, "Day 1-2" days 1 to 2, "this month" days 1 to 30.
struct Window {
    std::string_view text;
    int unit = 1; ///< days in its unit
    int startDay = 1;
    int endDay = 1;
};
[[nodiscard]] std::optional<Window> readWindow(std::string_view text, const Lexicon &lexicon);

/// A title that starts with a phase and its number: "Phase 2", "Фаза 1: …", "1. Aşama", "第一阶段", "1단계".
[[nodiscard]] bool namesPhase(std::string_view title, const Lexicon &lexicon);

/// "35/100", "9/10", "85%" (of 100).
struct ScoreValue {
    double value = 0;
    double scale = 100;
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] std::optional<ScoreValue> readScore(std::string_view text);

/// "A", "B+", "C-" and nothing else.
[[nodiscard]] bool isGrade(std::string_view text);

/// True for what a template leaves to be filled in: "[Title]", "{{title}}", "<name>", "____".
[[nodiscard]] bool isPlaceholder(std::string_view text);

/// True for "/health" or "/api/v1/": a path of a service rather than of a file.
[[nodiscard]] bool isServicePath(std::string_view text);
/// True for text that looks like a file of the audited code: it has a '/' or an extension, and no space.
[[nodiscard]] bool isFilePath(std::string_view text);

} // namespace shipworthy
