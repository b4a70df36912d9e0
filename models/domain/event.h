#pragma once

#include "domain/item.h"

namespace shipworthy {

/// What happened. Ids are stable in the workspace file.
enum class EventKind {
    Created,
    Imported,
    ImportUndone,
    Edited,
    SystemRenamed,
    PlanStartSet,
    EndpointAdded,
    EndpointRemoved,
    Printed,
    Appeared,         ///< a later version of a document states a new item
    Vanished,         ///< it no longer states one
    Returned,         ///< it states one again
    CriterionChanged, ///< from and to are the criteria
    WrittenBack,      ///< into the source file; from and to are what stood there
    SettingChanged,
    ColumnsMapped,        ///< of tables with a certain header; from and to are roles in JSON
    DocumentMoved,        ///< to another system; from and to are their names
    ContradictionSettled, ///< or opened again; from and to are rulings, empty: open
    CheckAdded,           ///< of a live service; to is its text
    CheckEdited,          ///< from and to are what changed: texts, or "paused", "ticks" and the like
    CheckRemoved,         ///< from is its text
    SuggestionDeclined,   ///< of a check; or, with "undo" as reason, offered again
    DuplicatesMerged,     ///< the item says the same as others; to is the one that stands for them
    DuplicatesSplit,      ///< it stands for itself again; from is the one that stood for it
    DuplicateLeadChosen,  ///< another stands for it and its duplicates; from and to are those that stand for them
    DuplicatesDenied      ///< the item is not the same as to; or, with "undo" as reason, may be after all
};
template <>
inline constexpr std::array names<EventKind>{Name<EventKind>{EventKind::Created, u"created"},
                                             Name<EventKind>{EventKind::Imported, u"imported"},
                                             Name<EventKind>{EventKind::ImportUndone, u"import-undone"},
                                             Name<EventKind>{EventKind::Edited, u"edited"},
                                             Name<EventKind>{EventKind::SystemRenamed, u"system-renamed"},
                                             Name<EventKind>{EventKind::PlanStartSet, u"plan-start-set"},
                                             Name<EventKind>{EventKind::EndpointAdded, u"endpoint-added"},
                                             Name<EventKind>{EventKind::EndpointRemoved, u"endpoint-removed"},
                                             Name<EventKind>{EventKind::Printed, u"printed"},
                                             Name<EventKind>{EventKind::Appeared, u"appeared"},
                                             Name<EventKind>{EventKind::Vanished, u"vanished"},
                                             Name<EventKind>{EventKind::Returned, u"returned"},
                                             Name<EventKind>{EventKind::CriterionChanged, u"criterion-changed"},
                                             Name<EventKind>{EventKind::WrittenBack, u"written-back"},
                                             Name<EventKind>{EventKind::SettingChanged, u"setting-changed"},
                                             Name<EventKind>{EventKind::ColumnsMapped, u"columns-mapped"},
                                             Name<EventKind>{EventKind::DocumentMoved, u"document-moved"},
                                             Name<EventKind>{EventKind::ContradictionSettled, u"contradiction-settled"},
                                             Name<EventKind>{EventKind::CheckAdded, u"check-added"},
                                             Name<EventKind>{EventKind::CheckEdited, u"check-edited"},
                                             Name<EventKind>{EventKind::CheckRemoved, u"check-removed"},
                                             Name<EventKind>{EventKind::SuggestionDeclined, u"suggestion-declined"},
                                             Name<EventKind>{EventKind::DuplicatesMerged, u"duplicates-merged"},
                                             Name<EventKind>{EventKind::DuplicatesSplit, u"duplicates-split"},
                                             Name<EventKind>{EventKind::DuplicateLeadChosen, u"duplicate-lead-chosen"},
                                             Name<EventKind>{EventKind::DuplicatesDenied, u"duplicates-denied"}};

/// One entry of the append-only history.
struct Event {
    qint64 sequence = 0; ///< order of happening; the clock may jump, this does not
    QDateTime at;        ///< UTC
    QString author;
    EventKind kind = EventKind::Edited;
    SystemId system;            ///< 0: the whole workspace
    DocumentId document;        ///< 0: none
    ItemId item;                ///< 0: none
    std::optional<Field> field; ///< for Edited
    QString from;               ///< stable text, see fieldText()
    QString to;
    QString reason;  ///< why, in the author's words, or "undo", "redo"; may be empty
    QString subject; ///< what it was about, as it was called then: "SEC-01 Revoke the key", "audit.md"
    qint64 step = 0; ///< the same for all that was written at once: the first one's sequence; 0: not known
    bool operator==(const Event &) const = default;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::Event)
