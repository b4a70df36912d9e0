#include "items/findingscolumns.h"

#include "base/daywords.h"
#include "base/naturalorder.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace shipworthy {
namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("shipworthy::FindingsModel", text, comment);
}

template <typename E> FindingSortKey rank(const std::optional<E> &member)
{
    return member ? FindingSortKey{false, static_cast<double>(*member), {}} : FindingSortKey{true, 0, {}};
}

FindingSortKey words(const QString &text)
{
    return {text.isEmpty(), 0, text};
}

/// "audit.md:12", "audit.md:12 +2" where two others say it too.
QString placeText(const FindingFacts &facts)
{
    const QString place = QStringLiteral("%1:%2").arg(facts.documentName).arg(facts.lines.first);
    const int others = facts.sourceCount() - 1;
    return others > 0 ? QStringLiteral("%1 +%2").arg(place).arg(others) : place;
}

struct ColumnSpec {
    FindingsColumn column;
    const char *title; ///< translated in columnTitle()
    bool numeric;      ///< aligned to the right
    QString (*text)(const FindingFacts &);
    FindingSortKey (*key)(const FindingFacts &);
};

using F = FindingFacts;
using Column = FindingsColumn;

// One row per column: adding a column is adding a line here and to the enum.
constexpr std::array specs{
    ColumnSpec{Column::Severity, QT_TR_NOOP("Sev"), false,
               [](const F &f) { return f.severity ? wordFor(*f.severity) : QString(); },
               [](const F &f) { return rank(f.severity); }},
    ColumnSpec{Column::Key, QT_TR_NOOP("Key"), false, [](const F &f) { return withoutSecrets(f.key); },
               [](const F &f) { return words(f.key); }},
    ColumnSpec{Column::Title, QT_TR_NOOP("Title"), false, [](const F &f) { return withoutSecrets(f.title); },
               [](const F &f) { return words(f.title); }},
    ColumnSpec{Column::System, QT_TR_NOOP("System"), false, [](const F &f) { return withoutSecrets(f.systemName); },
               [](const F &f) { return words(f.systemName); }},
    ColumnSpec{Column::Owner, QT_TR_NOOP("Owner"), false, [](const F &f) { return withoutSecrets(f.owner); },
               [](const F &f) { return words(f.owner); }},
    ColumnSpec{Column::Effort, QT_TR_NOOP("Effort"), true, [](const F &f) { return effortText(f.effort); },
               [](const F &f) {
                   return f.effort ? FindingSortKey{false, f.effort->minHours, {}} : FindingSortKey{true, 0, {}};
               }},
    ColumnSpec{Column::Due, QT_TR_NOOP("Due"), false,
               [](const F &f) { return f.due.isValid() ? dayWords(f.due) : QString(); },
               [](const F &f) {
                   return FindingSortKey{!f.due.isValid(), static_cast<double>(f.due.toJulianDay()), {}};
               }},
    ColumnSpec{Column::Status, QT_TR_NOOP("Status"), false, [](const F &f) { return f.statusText(); },
               [](const F &f) { return rank(std::optional(f.status)); }},
    ColumnSpec{Column::Evidence, QT_TR_NOOP("Evidence"), false,
               [](const F &f) { return f.evidence == Evidence::None ? QString() : wordFor(f.evidence); },
               [](const F &f) { return rank(std::optional(f.evidence)); }},
    ColumnSpec{Column::Priority, QT_TR_NOOP("Priority"), false, [](const F &f) { return idText(f.priority); },
               [](const F &f) { return rank(f.priority); }},
    ColumnSpec{Column::Section, QT_TR_NOOP("Section"), false, [](const F &f) { return withoutSecrets(f.place()); },
               [](const F &f) { return words(f.place()); }},
    ColumnSpec{Column::Document, QT_TR_NOOP("Document"), false, [](const F &f) { return placeText(f); },
               [](const F &f) { return words(QStringLiteral("%1:%2").arg(f.documentName).arg(f.lines.first)); }},
};

constexpr bool specsFollowTheEnum()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<std::size_t>(specs[i].column) != i || static_cast<std::size_t>(names<Column>[i].first) != i)
            return false;
    }
    return specs.size() == names<Column>.size();
}
static_assert(specsFollowTheEnum());

const ColumnSpec &specOf(FindingsColumn column)
{
    return specs[static_cast<std::size_t>(column)];
}

} // namespace

FindingSortKey sortKey(FindingsColumn column, const FindingFacts &facts)
{
    return specOf(column).key(facts);
}

int compare(const FindingSortKey &one, const FindingSortKey &other, Qt::SortOrder order)
{
    if (one.absent != other.absent)
        return one.absent ? 1 : -1;
    int result = 0;
    if (one.number < other.number)
        result = -1;
    else if (one.number > other.number)
        result = 1;
    else
        result = naturalCompare(one.text, other.text);
    return order == Qt::AscendingOrder ? result : -result;
}

QVariant sortValue(FindingsColumn column, const FindingFacts &facts)
{
    const FindingSortKey key = sortKey(column, facts);
    if (key.absent)
        return {};
    return key.text.isEmpty() ? QVariant(key.number) : QVariant(key.text);
}

QString cellText(FindingsColumn column, const FindingFacts &facts)
{
    return specOf(column).text(facts);
}

QString columnTitle(FindingsColumn column)
{
    return tr(specOf(column).title);
}

bool isNumeric(FindingsColumn column)
{
    return specOf(column).numeric;
}

bool isEditedInPlace(FindingsColumn column)
{
    switch (column) {
    case FindingsColumn::Severity:
    case FindingsColumn::Priority:
    case FindingsColumn::Status:
    case FindingsColumn::Owner:
    case FindingsColumn::Due: return true;
    default: return false;
    }
}

QString workText(double hours)
{
    const QLocale locale;
    if (hours > 0 && hours < 1)
        return tr("%1 min").arg(locale.toString(std::round(hours * 60), 'f', 0));
    const double halves = std::round(hours * 2) / 2;
    const double days = std::floor(halves / 8);
    const double rest = halves - days * 8;
    const QString restText = tr("%1 h").arg(locale.toString(rest, 'f', rest == std::floor(rest) ? 0 : 1));
    if (days == 0)
        return restText;
    const QString dayText = tr("%1 d").arg(locale.toString(days, 'f', 0));
    return rest == 0 ? dayText : tr("%1 %2", "days and hours").arg(dayText, restText);
}

QString effortText(const std::optional<Effort> &effort)
{
    if (!effort)
        return {};
    if (effort->maxHours <= effort->minHours)
        return workText(effort->minHours);
    return tr("%1 – %2", "from and to").arg(workText(effort->minHours), workText(effort->maxHours));
}

} // namespace shipworthy
