#pragma once

#include <QString>
#include <QStringList>

namespace shipworthy {

/// The languages the program speaks, as codes of ISO 639-1: "en" and those whose words are compiled in, in the order of
/// their codes.
[[nodiscard]] QStringList spokenLanguages();

/// What people call a language in that language itself: "Deutsch".
[[nodiscard]] QString languageName(const QString &code);

/// The language to speak: \a wish where it is one of spokenLanguages(), otherwise the first of the desktop's that is
/// spoken, otherwise "en".
[[nodiscard]] QString languageToSpeak(const QString &wish);

/// What the user wished for under Settings > Language; empty: as the desktop. Kept between starts.
[[nodiscard]] QString wishedLanguage();
void setWishedLanguage(const QString &code);

/// \a word as it stands inside a sentence: English writes "open" there and "OWASP" as ever, German keeps its capitals.
[[nodiscard]] QString insideSentence(QString word);

/// Installs the words of \a code in the running application, Qt's own where they are on this computer, and the forms of
/// its dates and numbers where the desktop speaks another language. Called once, before anything shows words.
void speak(const QString &code);

} // namespace shipworthy
