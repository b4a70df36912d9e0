#include "domain/item.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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
    case Field::Effort: return assignOptional(state.effort, text, effortOf);
    case Field::Misread:
        if (!text.isEmpty() && text != yes)
            return false;
        state.misread = !text.isEmpty();
        return true;
    }
    Q_UNREACHABLE();
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
    case Field::Effort: return state.effort ? toText(*state.effort) : QString();
    case Field::Misread: return state.misread ? yes : QString();
    }
    Q_UNREACHABLE();
}

Result<void> setFieldText(ItemState &state, Field field, const QString &text)
{
    if (!assign(state, field, text))
        return failure(tr("Cannot set %1").arg(wordFor(field)), tr("“%1” is not a value of it").arg(text));
    return {};
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
    case Field::Due: return QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    case Field::Attestation: {
        const auto attestation = attestationOf(text);
        return attestation ? attestation->statement : text;
    }
    case Field::Waiver: {
        const auto waiver = waiverOf(text);
        return waiver ? tr("until %1: %2").arg(QLocale().toString(waiver->until, QLocale::ShortFormat), waiver->reason)
                      : text;
    }
    case Field::Effort: {
        const auto effort = effortOf(text);
        return effort ? effort->text : text;
    }
    case Field::Misread: return tr("no finding");
    case Field::Priority:
    case Field::Owner:
    case Field::Note:
    case Field::FormerCriterion:
    case Field::Title:
    case Field::Category: return text;
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
    case Field::Effort: return tr("Effort");
    case Field::Misread: return tr("Misread");
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
