#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace shipworthy {

/// What a file of a scanner or pipeline says about a criterion; the worst first.
enum class CheckOutcome { Fails, CannotSay, Passes };

/// A criterion of an item, asked of one such file. It never changes the item: a failing check denies a tick
/// (findContradictions()), a passing one only stands beside it.
struct FileCheck {
    ItemId item;         ///< where the tick is kept
    QString criterion;   ///< as written
    DocumentId document; ///< the file; 0: the workspace has none that could answer
    CheckOutcome outcome = CheckOutcome::CannotSay;
    QString figure;                          ///< measured: "74.6 %", "2 open"; empty where the file has none
    QString asked;                           ///< in words: "at least 75 %"
    QString why;                             ///< one sentence, for people
    std::optional<std::chrono::seconds> age; ///< of what was measured; absent where nothing tells
    int line = 0;                            ///< of the record that counts; 0: none
    bool operator==(const FileCheck &) const = default;
};

/// "Passes", "Fails", "Cannot say".
[[nodiscard]] QString wordFor(CheckOutcome outcome);
/// "3 days old", "today", "age not known".
[[nodiscard]] QString ageText(const FileCheck &check);

} // namespace shipworthy
