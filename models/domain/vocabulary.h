#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace shipworthy {

// The words of the field. Their ids ("critical", "in-progress") are stable: files, SQL, JSON and filters use them.
// Every enumeration lists its members worst or earliest first, so that sorting by value is meaningful.

enum class Severity { Critical, High, Medium, Low, Info };
enum class Priority { P0, P1, P2, P3, P4 };
enum class Status { Open, InProgress, Partial, Resolved, Accepted, Deferred, NotApplicable };
enum class Evidence { Contradicted, None, Claimed, Stale, Verified };
enum class Verdict { NoGo, Conditional, Go, NotRated };
enum class DocumentKind { Audit, Plan, Review, Report, Checklist, Other };
enum class FindingForm { Heading, Checklist, Table, List };
enum class ControlStatus { Fail, Warn, Pass };
/// What a fact of a finding was read from.
enum class ReadFrom { Nowhere, Field, Heading, HeadingAbove, Column, Text, Box, People };

/// (member, id) for every member of an enumeration, in the order of declaration.
template <typename E> inline constexpr auto names = nullptr;
template <typename E> using Name = std::pair<E, QStringView>;

template <>
inline constexpr std::array names<Severity>{
    Name<Severity>{Severity::Critical, u"critical"}, Name<Severity>{Severity::High, u"high"},
    Name<Severity>{Severity::Medium, u"medium"}, Name<Severity>{Severity::Low, u"low"},
    Name<Severity>{Severity::Info, u"info"}};
template <>
inline constexpr std::array names<Priority>{Name<Priority>{Priority::P0, u"P0"}, Name<Priority>{Priority::P1, u"P1"},
                                            Name<Priority>{Priority::P2, u"P2"}, Name<Priority>{Priority::P3, u"P3"},
                                            Name<Priority>{Priority::P4, u"P4"}};
template <>
inline constexpr std::array names<Status>{Name<Status>{Status::Open, u"open"},
                                          Name<Status>{Status::InProgress, u"in-progress"},
                                          Name<Status>{Status::Partial, u"partial"},
                                          Name<Status>{Status::Resolved, u"resolved"},
                                          Name<Status>{Status::Accepted, u"accepted"},
                                          Name<Status>{Status::Deferred, u"deferred"},
                                          Name<Status>{Status::NotApplicable, u"not-applicable"}};
template <>
inline constexpr std::array names<Evidence>{
    Name<Evidence>{Evidence::Contradicted, u"contradicted"}, Name<Evidence>{Evidence::None, u"none"},
    Name<Evidence>{Evidence::Claimed, u"claimed"}, Name<Evidence>{Evidence::Stale, u"stale"},
    Name<Evidence>{Evidence::Verified, u"verified"}};
template <>
inline constexpr std::array names<Verdict>{
    Name<Verdict>{Verdict::NoGo, u"no-go"}, Name<Verdict>{Verdict::Conditional, u"conditional"},
    Name<Verdict>{Verdict::Go, u"go"}, Name<Verdict>{Verdict::NotRated, u"not-rated"}};
template <>
inline constexpr std::array names<DocumentKind>{
    Name<DocumentKind>{DocumentKind::Audit, u"audit"},         Name<DocumentKind>{DocumentKind::Plan, u"plan"},
    Name<DocumentKind>{DocumentKind::Review, u"review"},       Name<DocumentKind>{DocumentKind::Report, u"report"},
    Name<DocumentKind>{DocumentKind::Checklist, u"checklist"}, Name<DocumentKind>{DocumentKind::Other, u"other"}};
template <>
inline constexpr std::array names<FindingForm>{
    Name<FindingForm>{FindingForm::Heading, u"heading"}, Name<FindingForm>{FindingForm::Checklist, u"checklist"},
    Name<FindingForm>{FindingForm::Table, u"table"}, Name<FindingForm>{FindingForm::List, u"list"}};
template <>
inline constexpr std::array names<ControlStatus>{Name<ControlStatus>{ControlStatus::Fail, u"fail"},
                                                 Name<ControlStatus>{ControlStatus::Warn, u"warn"},
                                                 Name<ControlStatus>{ControlStatus::Pass, u"pass"}};

template <>
inline constexpr std::array names<ReadFrom>{
    Name<ReadFrom>{ReadFrom::Nowhere, u"nowhere"}, Name<ReadFrom>{ReadFrom::Field, u"field"},
    Name<ReadFrom>{ReadFrom::Heading, u"heading"}, Name<ReadFrom>{ReadFrom::HeadingAbove, u"heading-above"},
    Name<ReadFrom>{ReadFrom::Column, u"column"},   Name<ReadFrom>{ReadFrom::Text, u"text"},
    Name<ReadFrom>{ReadFrom::Box, u"box"},         Name<ReadFrom>{ReadFrom::People, u"people"}};

/// The stable id of a member: idOf(Severity::High) is "high".
template <typename E> [[nodiscard]] constexpr QStringView idOf(E member)
{
    return names<E>[static_cast<std::size_t>(member)].second;
}

/// The member with that id, in any case; nothing for an unknown id.
template <typename E> [[nodiscard]] std::optional<E> fromId(QStringView id)
{
    for (const auto &[member, name] : names<E>) {
        if (id.compare(name, Qt::CaseInsensitive) == 0)
            return member;
    }
    return std::nullopt;
}

/// idOf() as a string; empty for an absent value.
template <typename E> [[nodiscard]] QString idText(std::optional<E> member)
{
    return member ? idOf(*member).toString() : QString();
}

/// The word shown to people, translated: "Critical", "In progress", "NO-GO". The one place that words are chosen.
[[nodiscard]] QString wordFor(Severity severity);
[[nodiscard]] QString wordFor(Status status);
[[nodiscard]] QString wordFor(Evidence evidence);
[[nodiscard]] QString wordFor(Verdict verdict);
[[nodiscard]] QString wordFor(DocumentKind kind);
[[nodiscard]] QString wordFor(ReadFrom from);

/// True where the work is over for the verdict: resolved or not applicable.
[[nodiscard]] constexpr bool isDone(Status status)
{
    return status == Status::Resolved || status == Status::NotApplicable;
}

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::Severity)
Q_DECLARE_METATYPE(shipworthy::Priority)
Q_DECLARE_METATYPE(shipworthy::Status)
Q_DECLARE_METATYPE(shipworthy::Evidence)
Q_DECLARE_METATYPE(shipworthy::Verdict)
