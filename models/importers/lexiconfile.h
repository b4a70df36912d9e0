#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace shipworthy {

/// What a phrase can be about. The sets ("phase", "overall") are groups too, numbered from FirstSet.
enum class LexiconGroup : std::uint8_t {
    Severity,
    Priority,
    Status,
    Control,
    Field,
    Column,
    Section,
    Verdict,
    Kind,
    Month,
    Hours,
    Days,
    Nothing,
    FirstSet
};

/// A unit's hours are kept in seconds, so that minutes stay whole numbers.
inline constexpr double secondsOfAnHour = 3600;

/// The words of one language, from one JSON file. Its form is in resources/lexicon/README.md.
struct LexiconFile {
    struct Phrase {
        std::string text;
        LexiconGroup group = LexiconGroup::FirstSet;
        std::string set; ///< its name, if group is FirstSet
        int value = 1;   ///< a member of the group's enumeration; PhraseTree::exception
        bool alone = false;
    };
    struct Form {
        std::string word;
        std::string canonical;
    };
    QString language;
    std::vector<Phrase> phrases;
    std::vector<std::string> weak; ///< lower case
    std::vector<Form> canonical;   ///< lower case
};

enum class ColumnRole : std::uint8_t;
/// The name of a role as a lexicon's "column" has it, and back.
[[nodiscard]] QString columnRoleName(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> columnRoleNamed(const QString &name);

/// Reads and checks a file. A failure names the file and the line, and says what is expected there.
[[nodiscard]] Result<LexiconFile> readLexiconFile(const QString &path);

} // namespace shipworthy
