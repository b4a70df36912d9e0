#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/audit.h"

#include <QDateTime>

namespace shipworthy {

/// What kind of fact an item of work comes from.
enum class ItemKind { Finding, ChecklistItem, Task };
template <>
inline constexpr std::array names<ItemKind>{Name<ItemKind>{ItemKind::Finding, u"finding"},
                                            Name<ItemKind>{ItemKind::ChecklistItem, u"checklist-item"},
                                            Name<ItemKind>{ItemKind::Task, u"task"}};

/// A named person saw that the item holds. Counts as verified while fresh (readiness policy: 14 days).
struct Attestation {
    QString statement; ///< what was seen: a link, a file or a sentence; never empty
    QString by;
    QDateTime at;
    bool operator==(const Attestation &) const = default;
};

/// An accepted risk. Never raises a score; keeps a blocker from forcing no-go until its last day.
struct Waiver {
    QString reason;
    QString by;         ///< who accepted it
    QDate until;        ///< last valid day, included
    QString owner = {}; ///< who is responsible for the risk; empty: the item's owner
    QDateTime at = {};  ///< when it was accepted, UTC; invalid in files of earlier versions
    bool operator==(const Waiver &) const = default;
};

/// Where people put a task of a plan, instead of where its document has it. Both ends included.
/// As text: "5/9" for days of the plan, "2026-03-02/2026-03-06" (an interval of ISO 8601) for dates.
struct TaskSpan {
    bool dates = false; ///< the ends are Julian day numbers; else days of the plan, whose first is 1
    qint64 first = 1;
    qint64 last = 1; ///< never before \a first
    bool operator==(const TaskSpan &) const = default;
};

/// What people say of one prerequisite of a task, against or beyond what its document says.
struct TaskLink {
    ItemId task;        ///< that must come first, or need not
    QString name;       ///< as it was called then, for the history
    bool needed = true; ///< false: the document's prerequisite does not hold
    bool operator==(const TaskLink &) const = default;
};

/// What the team holds to be true of an item. Starts as the document said; changes only by people (and, later, checks).
struct ItemState {
    Status status = Status::Open;
    std::optional<Severity> severity;
    std::optional<Priority> priority;
    QString owner;
    QDate due; ///< null: none set; the plan may still give one (WorkspaceState::due)
    QString note;
    std::optional<Attestation> attestation;
    std::optional<Waiver> waiver;
    /// The criterion that status, evidence or waiver were decided for, where the document has changed it since (see
    /// criterionOf() in revisions): the decision proves nothing until people decide again. Empty: unchanged.
    QString formerCriterion = {};
    // Corrections of what was read. Absent: as the document says. The facts of the document stay as they were read.
    QString title = {};
    QString category = {};
    QString section = {}; ///< heading path, as sectionText() writes it
    std::optional<Effort> effort = {};
    bool misread = false; ///< it is no finding at all: kept, never counted
    // Of a task: the team's plan over the imported one.
    std::optional<TaskSpan> planned = {}; ///< absent: where the document has it
    QList<TaskLink> links = {};           ///< prerequisites made or taken away, at most one a task
    bool operator==(const ItemState &) const = default;
};

/// How an item fared in the latest import of its document.
enum class Presence {
    Stated,  ///< as before, or imported for the first time
    New,     ///< an earlier version did not state it
    Changed, ///< stated before with another criterion
    Gone,    ///< no longer stated; kept with the facts of the last version that did
};
template <>
inline constexpr std::array names<Presence>{
    Name<Presence>{Presence::Stated, u"stated"}, Name<Presence>{Presence::New, u"new"},
    Name<Presence>{Presence::Changed, u"changed"}, Name<Presence>{Presence::Gone, u"gone"}};

/// Something that can be ticked, owned and dated. Its facts stay in the document: list \a index of the kind's member
/// (for a task: phases[phase].tasks[index]).
struct Item {
    ItemId id;
    ItemKind kind = ItemKind::Finding;
    SystemId system;
    DocumentId document;
    int phase = -1;
    int index = -1;
    ItemState state;
    Presence presence = Presence::Stated;
    bool operator==(const Item &) const = default;
};

/// The fields of ItemState, for edits and history.
enum class Field {
    Status,
    Severity,
    Priority,
    Owner,
    Due,
    Note,
    Attestation,
    Waiver,
    FormerCriterion,
    Title,
    Category,
    Section,
    Effort,
    Misread,
    Planned,
    Prerequisites
};
template <>
inline constexpr std::array names<Field>{Name<Field>{Field::Status, u"status"},
                                         Name<Field>{Field::Severity, u"severity"},
                                         Name<Field>{Field::Priority, u"priority"},
                                         Name<Field>{Field::Owner, u"owner"},
                                         Name<Field>{Field::Due, u"due"},
                                         Name<Field>{Field::Note, u"note"},
                                         Name<Field>{Field::Attestation, u"attestation"},
                                         Name<Field>{Field::Waiver, u"waiver"},
                                         Name<Field>{Field::FormerCriterion, u"former-criterion"},
                                         Name<Field>{Field::Title, u"title"},
                                         Name<Field>{Field::Category, u"category"},
                                         Name<Field>{Field::Section, u"section"},
                                         Name<Field>{Field::Effort, u"effort"},
                                         Name<Field>{Field::Misread, u"misread"},
                                         Name<Field>{Field::Planned, u"planned"},
                                         Name<Field>{Field::Prerequisites, u"prerequisites"}};

/// True for the corrections of what was read, and for the team's plan over the imported one. They have no column of
/// their own in the workspace file: the history holds each of them, and the last one counts.
[[nodiscard]] constexpr bool isCorrection(Field field)
{
    return field >= Field::Title;
}

/// A heading path as one text, "Security › Login", and back: what people type, with "›" or ">" between the headings.
[[nodiscard]] QString sectionText(const QStringList &section);
[[nodiscard]] QStringList sectionPath(const QString &text);

/// The field's value as stable text, as history and SQL keep it: ids, ISO dates, compact JSON for the structures, "yes"
/// for what holds. Empty for an absent value.
[[nodiscard]] QString fieldText(const ItemState &state, Field field);

/// Sets the field from such text. Fails, leaving \a state as it was, when the text is not a value of that field.
[[nodiscard]] Result<void> setFieldText(ItemState &state, Field field, const QString &text);

/// The field's value in words for people: "In progress", "6 Mar 2026", "until 20 Mar 2026: …". Empty when absent.
[[nodiscard]] QString fieldWords(Field field, const QString &text);

/// The field's name in words for people: "Status", "Due".
[[nodiscard]] QString wordFor(Field field);
/// "No longer stated"; empty for an item that is stated as before.
[[nodiscard]] QString wordFor(Presence presence);

[[nodiscard]] QString toText(const Attestation &attestation);
[[nodiscard]] QString toText(const Waiver &waiver);
[[nodiscard]] QString toText(const Effort &effort);
[[nodiscard]] QString toText(const TaskSpan &span);
[[nodiscard]] QString toText(const QList<TaskLink> &links);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::Item)
