#pragma once

#include "domain/event.h"

namespace shipworthy {

// What the history tells in words for people; the workspace file keeps ids. Texts still quote secrets.

/// What an event is about: the subject, or the name of the setting in the words of the window.
[[nodiscard]] QString subjectWords(const Event &event);

/// Why it happened: a person's reason, or "undone" and "redone".
[[nodiscard]] QString reasonWords(const Event &event);

/// The text of a check with its switches ("paused") in words.
[[nodiscard]] QString checkWords(const QString &text);

} // namespace shipworthy
