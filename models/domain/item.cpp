#include "domain/item.h"

#include "base/daywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Item", text);
}

const QLatin1String yes("yes");

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::optional<Attestation> attestationOf(const QString &text)
{
    const QJsonObject object = objectOf(text);
    Attestation attestation{.statement = object[u"statement"].toString(),
                            .by = object[u"by"].toString(),
                            .at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODate)};
    if (attestation.statement.isEmpty() || !attestation.at.isValid())
        return std::nullopt;
    return attestation;
}

std::optional<Waiver> waiverOf(const QString &text)
{
    const QJsonObject object = objectOf(text);
    Waiver waiver{.reason = object[u"reason"].toString(),
                  .by = object[u"by"].toString(),
                  .until = QDate::fromString(object[u"until"].toString(), Qt::ISODate),
                  .owner = object[u"owner"].toString(),
                  .at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODate)};
    if (waiver.reason.isEmpty() || !waiver.until.isValid())
        return std::nullopt;
    return waiver;
}

std::optional<Effort> effortOf(const QString &text)
{
    const QJsonObject object = objectOf(text);
    const double least = object[u"minHours"].toDouble(-1);
    const double most = object[u"maxHours"].toDouble(-1);
    if (least < 0 || most < least)
        return std::nullopt;
    return Effort{object[u"text"].toString(), least, most};
}

std::optional<TaskSpan> spanOf(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2)
        return std::nullopt;
    TaskSpan span;
    bool read = false;
    span.first = ends[0].toLongLong(&read);
    span.last = read ? ends[1].toLongLong(&read) : 0;
    if (!read) {
        const QDate first = QDate::fromString(ends[0], Qt::ISODate);
        const QDate last = QDate::fromString(ends[1], Qt::ISODate);
        span = {.dates = true, .first = first.toJulianDay(), .last = last.toJulianDay()};
        read = first.isValid() && last.isValid();
    }
    return read && span.first <= span.last ? std::optional(span) : std::nullopt;
}

std::optional<QList<TaskLink>> linksOf(const QString &text)
{
    QList<TaskLink> links;
    const QJsonArray entries = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        const ItemId task{entry[u"task"].toInteger()};
        if (!task.isValid())
            return std::nullopt;
        links.append({task, entry[u"name"].toString(), entry[u"needed"].toBool(true)});
    }
    return links.isEmpty() ? std::nullopt : std::optional(links);
}

/// Assigns what \a parse made of \a text; empty text clears.
template <typename T, typename Parse> bool assignOptional(std::optional<T> &target, const QString &text, Parse parse)
{
    const std::optional<T> value = text.isEmpty() ? std::nullopt : parse(text);
    if (!text.isEmpty() && !value)
        return false;
    target = value;
    return true;
}

bool assign(ItemState &state, Field field, const QString &text)
{
    switch (field) {
    case Field::Status:
        if (const auto status = fromId<Status>(text)) {
            state.status = *status;
            return true;
        }
        return false;
    case Field::Severity:
        return assignOptional(state.severity, text, [](const QString &t) { return fromId<Severity>(t); });
    case Field::Priority:
        return assignOptional(state.priority, text, [](const QString &t) { return fromId<Priority>(t); });
    case Field::Owner: state.owner = text; return true;
    case Field::Due: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !date.isValid())
            return false;
        state.due = date;
        return true;
    }
    case Field::Note: state.note = text; return true;
    case Field::Attestation: return assignOptional(state.attestation, text, attestationOf);
    case Field::Waiver: return assignOptional(state.waiver, text, waiverOf);
    case Field::FormerCriterion: state.formerCriterion = text; return true;
    case Field::Title: state.title = text; return true;
    case Field::Category: state.category = text; return true;
    case Field::Section: state.section = text; return true;
    case Field::Effort: return assignOptional(state.effort, text, effortOf);
    case Field::Misread:
        if (!text.isEmpty() && text != yes)
            return false;
        state.misread = !text.isEmpty();
        return true;
    case Field::Planned: return assignOptional(state.planned, text, spanOf);
    case Field::Prerequisites: {
        const auto links = text.isEmpty() ? QList<TaskLink>() : linksOf(text);
        if (links)
            state.links = *links;
        return links.has_value();
    }
    }
    Q_UNREACHABLE();
}

/// Without the marks of direction of Arabic dates: beside imported text, hidden characters are shown.
QString shortDay(QDate day)
{
    return dayWords(day).remove(QChar(0x200f));
}

} // namespace

QString toText(const Attestation &attestation)
{
    return compact({{QStringLiteral("statement"), attestation.statement},
                    {QStringLiteral("by"), attestation.by},
                    {QStringLiteral("at"), attestation.at.toUTC().toString(Qt::ISODate)}});
}

QString toText(const Waiver &waiver)
{
    QJsonObject object{{QStringLiteral("reason"), waiver.reason},
                       {QStringLiteral("by"), waiver.by},
                       {QStringLiteral("until"), waiver.until.toString(Qt::ISODate)}};
    if (!waiver.owner.isEmpty())
        object.insert(QStringLiteral("owner"), waiver.owner);
    if (waiver.at.isValid())
        object.insert(QStringLiteral("at"), waiver.at.toUTC().toString(Qt::ISODate));
    return compact(object);
}

QString toText(const Effort &effort)
{
    return compact({{QStringLiteral("text"), effort.text},
                    {QStringLiteral("minHours"), effort.minHours},
                    {QStringLiteral("maxHours"), effort.maxHours}});
}

QString toText(const TaskSpan &span)
{
    const auto end = [&](qint64 day) {
        return span.dates ? QDate::fromJulianDay(day).toString(Qt::ISODate) : QString::number(day);
    };
    return end(span.first) + u'/' + end(span.last);
}

QString toText(const QList<TaskLink> &links)
{
    QJsonArray entries;
    for (const TaskLink &link : links)
        entries.append(QJsonObject{{QStringLiteral("task"), link.task.value},
                                   {QStringLiteral("name"), link.name},
                                   {QStringLiteral("needed"), link.needed}});
    return links.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

QString sectionText(const QStringList &section)
{
    return section.join(QStringLiteral(" \u203A "));
}

QStringList sectionPath(const QString &text)
{
    QStringList headings;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != QChar(0x203A) && text[i] != u'>')
            continue;
        if (const QString heading = text.mid(from, i - from).simplified(); !heading.isEmpty())
            headings.append(heading);
        from = i + 1;
    }
    return headings;
}

QString fieldText(const ItemState &state, Field field)
{
    switch (field) {
    case Field::Status: return idOf(state.status).toString();
    case Field::Severity: return idText(state.severity);
    case Field::Priority: return idText(state.priority);
    case Field::Owner: return state.owner;
    case Field::Due: return state.due.toString(Qt::ISODate);
    case Field::Note: return state.note;
    case Field::Attestation: return state.attestation ? toText(*state.attestation) : QString();
    case Field::Waiver: return state.waiver ? toText(*state.waiver) : QString();
    case Field::FormerCriterion: return state.formerCriterion;
    case Field::Title: return state.title;
    case Field::Category: return state.category;
    case Field::Section: return state.section;
    case Field::Effort: return state.effort ? toText(*state.effort) : QString();
    case Field::Misread: return state.misread ? yes : QString();
    case Field::Planned: return state.planned ? toText(*state.planned) : QString();
    case Field::Prerequisites: return toText(state.links);
    }
    Q_UNREACHABLE();
}

Result<void> setFieldText(ItemState &state, Field field, const QString &text)
{
    if (!assign(state, field, text))
        return failure(tr("Cannot set %1").arg(wordFor(field)), tr("“%1” is not a value of it").arg(text));
    return {};
}

QString wordsFor(const TaskSpan &span)
{
    const auto end = [&](qint64 day) {
        return span.dates ? shortDay(QDate::fromJulianDay(day)) : tr("day %1").arg(day);
    };
    return span.first == span.last ? end(span.first) : tr("%1 – %2").arg(end(span.first), end(span.last));
}

/// "after SEC-01, DB-02; not after OBS-01".
QString wordsFor(const QList<TaskLink> &links)
{
    QStringList after;
    QStringList notAfter;
    for (const TaskLink &link : links)
        (link.needed ? after : notAfter).append(link.name);
    QStringList parts;
    if (!after.isEmpty())
        parts.append(tr("after %1").arg(after.join(QStringLiteral(", "))));
    if (!notAfter.isEmpty())
        parts.append(tr("not after %1").arg(notAfter.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("; "));
}

QString fieldWords(Field field, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (field) {
    case Field::Status: {
        const auto status = fromId<Status>(text);
        return status ? wordFor(*status) : text;
    }
    case Field::Severity: {
        const auto severity = fromId<Severity>(text);
        return severity ? wordFor(*severity) : text;
    }
    case Field::Due: return shortDay(QDate::fromString(text, Qt::ISODate));
    case Field::Attestation: {
        const auto attestation = attestationOf(text);
        return attestation ? attestation->statement : text;
    }
    case Field::Waiver: {
        const auto waiver = waiverOf(text);
        return waiver ? tr("until %1: %2").arg(shortDay(waiver->until), waiver->reason) : text;
    }
    case Field::Effort: {
        const auto effort = effortOf(text);
        return effort ? effort->text : text;
    }
    case Field::Misread: return tr("no finding");
    case Field::Planned: {
        const auto span = spanOf(text);
        return span ? wordsFor(*span) : text;
    }
    case Field::Prerequisites: {
        const auto links = linksOf(text);
        return links ? wordsFor(*links) : text;
    }
    case Field::Priority:
    case Field::Owner:
    case Field::Note:
    case Field::FormerCriterion:
    case Field::Title:
    case Field::Category:
    case Field::Section: return text;
    }
    Q_UNREACHABLE();
}

QString wordFor(Field field)
{
    switch (field) {
    case Field::Status: return tr("Status");
    case Field::Severity: return tr("Severity");
    case Field::Priority: return tr("Priority");
    case Field::Owner: return tr("Owner");
    case Field::Due: return tr("Due");
    case Field::Note: return tr("Note");
    case Field::Attestation: return tr("Evidence");
    case Field::Waiver: return tr("Waiver");
    case Field::FormerCriterion: return tr("Criterion");
    case Field::Title: return tr("Title");
    case Field::Category: return tr("Category");
    case Field::Section: return tr("Section");
    case Field::Effort: return tr("Effort");
    case Field::Misread: return tr("Misread");
    case Field::Planned: return tr("Planned");
    case Field::Prerequisites: return tr("Prerequisites");
    }
    Q_UNREACHABLE();
}

QString wordFor(Presence presence)
{
    switch (presence) {
    case Presence::Stated: return {};
    case Presence::New: return tr("New");
    case Presence::Changed: return tr("Changed");
    case Presence::Gone: return tr("No longer stated");
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
