#include "domain/auditjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <type_traits>

namespace shipworthy {
namespace {

// Each value lists its members once, in describe(); a Writer or a Reader goes through that list. So what is written and
// what is read cannot come apart.

class Writer {
public:
    QJsonObject object;

    /// Text that may be absent: null when empty.
    void optionalText(const char *name, const QString &text)
    {
        put(name, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    void text(const char *name, const QString &text) { put(name, text); }
    void texts(const char *name, const QStringList &list) { put(name, QJsonArray::fromStringList(list)); }
    void date(const char *name, QDate date) { optionalText(name, date.toString(Qt::ISODate)); }
    void flag(const char *name, bool value) { put(name, value); }
    void optionalFlag(const char *name, std::optional<bool> value)
    {
        put(name, value ? QJsonValue(*value) : QJsonValue());
    }
    template <typename N> void number(const char *name, N value)
    {
        if constexpr (std::is_integral_v<N>)
            put(name, static_cast<qint64>(value));
        else
            put(name, value);
    }
    template <typename N> void optionalNumber(const char *name, const std::optional<N> &value)
    {
        value ? number(name, *value) : put(name, {});
    }
    template <typename E> void word(const char *name, E value) { put(name, idOf(value).toString()); }
    template <typename E> void optionalWord(const char *name, const std::optional<E> &value)
    {
        optionalText(name, idText(value));
    }
    template <typename T> void value(const char *name, const T &member);
    template <typename T> void optionalValue(const char *name, const std::optional<T> &member);
    template <typename T> void values(const char *name, const QList<T> &members);
    void rows(const char *name, const QList<QStringList> &rows)
    {
        QJsonArray array;
        for (const QStringList &row : rows)
            array.append(QJsonArray::fromStringList(row));
        put(name, array);
    }

private:
    void put(const char *name, const QJsonValue &value) { object.insert(QLatin1String(name), value); }
};

class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    void optionalText(const char *name, QString &text) const { text = at(name).toString(); }
    void text(const char *name, QString &text) const { text = at(name).toString(); }
    void texts(const char *name, QStringList &list) const { list = strings(at(name).toArray()); }
    void date(const char *name, QDate &date) const { date = QDate::fromString(at(name).toString(), Qt::ISODate); }
    void flag(const char *name, bool &value) const { value = at(name).toBool(); }
    void optionalFlag(const char *name, std::optional<bool> &value) const
    {
        value = at(name).isBool() ? std::optional(at(name).toBool()) : std::nullopt;
    }
    template <typename N> void number(const char *name, N &value) const { value = static_cast<N>(at(name).toDouble()); }
    template <typename N> void optionalNumber(const char *name, std::optional<N> &value) const
    {
        value = at(name).isDouble() ? std::optional(static_cast<N>(at(name).toDouble())) : std::nullopt;
    }
    template <typename E> void word(const char *name, E &value) const
    {
        value = fromId<E>(at(name).toString()).value_or(value);
    }
    template <typename E> void optionalWord(const char *name, std::optional<E> &value) const
    {
        value = fromId<E>(at(name).toString());
    }
    template <typename T> void value(const char *name, T &member) const;
    template <typename T> void optionalValue(const char *name, std::optional<T> &member) const;
    template <typename T> void values(const char *name, QList<T> &members) const;
    void rows(const char *name, QList<QStringList> &rows) const
    {
        rows.clear();
        for (const QJsonValue &row : at(name).toArray())
            rows.append(strings(row.toArray()));
    }

private:
    [[nodiscard]] QJsonValue at(const char *name) const { return m_object.value(QLatin1String(name)); }
    [[nodiscard]] static QStringList strings(const QJsonArray &array)
    {
        QStringList list;
        for (const QJsonValue &value : array)
            list.append(value.toString());
        return list;
    }

    const QJsonObject m_object;
};

// V is the value, const for a Writer.
template <typename V, typename T>
concept Is = std::same_as<std::remove_const_t<V>, T>;

void describe(auto &io, Is<LineRange> auto &v)
{
    io.number("line", v.first);
    io.number("lastLine", v.last);
}

void describe(auto &io, Is<HeaderField> auto &v)
{
    io.text("name", v.name);
    io.text("value", v.value);
    io.number("line", v.line);
}

void describe(auto &io, Is<Decision> auto &v)
{
    io.word("verdict", v.verdict);
    io.text("text", v.text);
    io.number("line", v.line);
}

void describe(auto &io, Is<Effort> auto &v)
{
    io.text("text", v.text);
    io.number("minHours", v.minHours);
    io.number("maxHours", v.maxHours);
}

void describe(auto &io, Is<Location> auto &v)
{
    io.text("path", v.path);
    io.optionalNumber("firstLine", v.firstLine);
    io.optionalNumber("lastLine", v.lastLine);
}

void describe(auto &io, Is<Mention> auto &v)
{
    io.number("line", v.line);
    io.text("text", v.text);
}

void describe(auto &io, Is<Origin> auto &v)
{
    io.word("from", v.from);
    io.number("line", v.line);
}

void describe(auto &io, Is<Finding> auto &v)
{
    io.optionalText("key", v.key);
    io.text("title", v.title);
    io.word("form", v.form);
    io.optionalWord("severity", v.severity);
    io.optionalText("severityText", v.severityText);
    io.optionalWord("priority", v.priority);
    io.word("status", v.status);
    io.optionalFlag("checked", v.checked);
    io.optionalText("category", v.category);
    io.optionalText("owner", v.owner);
    io.date("due", v.due);
    io.optionalValue("effort", v.effort);
    io.values("locations", v.locations);
    io.optionalText("description", v.description);
    io.optionalText("cause", v.cause);
    io.optionalText("scenario", v.scenario);
    io.optionalText("impact", v.impact);
    io.optionalText("recommendation", v.recommendation);
    io.texts("acceptance", v.acceptance);
    io.optionalText("resolution", v.resolution);
    io.texts("dependsOn", v.dependsOn);
    io.texts("section", v.section);
    io.number("line", v.line);
    io.number("lastLine", v.lastLine);
    io.value("severityOrigin", v.severityOrigin);
    io.value("priorityOrigin", v.priorityOrigin);
    io.value("statusOrigin", v.statusOrigin);
    io.values("mentions", v.mentions);
    io.texts("notes", v.notes);
}

void describe(auto &io, Is<ChecklistEntry> auto &v)
{
    io.text("text", v.text);
    io.flag("checked", v.checked);
    io.texts("section", v.section);
    io.number("line", v.line);
    io.optionalText("finding", v.finding);
}

void describe(auto &io, Is<Task> auto &v)
{
    io.text("title", v.title);
    io.optionalText("owner", v.owner);
    io.word("status", v.status);
    io.optionalText("statusText", v.statusText);
    io.optionalWord("priority", v.priority);
    io.optionalWord("severity", v.severity);
    io.texts("dependsOn", v.dependsOn);
    io.texts("findings", v.findings);
    io.optionalText("window", v.window);
    io.optionalNumber("startDay", v.startDay);
    io.optionalNumber("endDay", v.endDay);
    io.date("start", v.start);
    io.date("due", v.due);
    io.optionalValue("effort", v.effort);
    io.texts("steps", v.steps);
    io.number("line", v.line);
}

void describe(auto &io, Is<Phase> auto &v)
{
    io.text("title", v.title);
    io.optionalWord("priority", v.priority);
    io.optionalText("window", v.window);
    io.optionalNumber("startDay", v.startDay);
    io.optionalNumber("endDay", v.endDay);
    io.optionalText("owner", v.owner);
    io.number("line", v.line);
    io.values("tasks", v.tasks);
}

void describe(auto &io, Is<ScoreTarget> auto &v)
{
    io.text("label", v.label);
    io.optionalNumber("days", v.days);
    io.number("value", v.value);
}

void describe(auto &io, Is<ScoreRow> auto &v)
{
    io.optionalText("category", v.category);
    io.optionalNumber("current", v.current);
    io.optionalText("grade", v.grade);
    io.optionalNumber("previous", v.previous);
    io.values("targets", v.targets);
    io.number("line", v.line);
}

void describe(auto &io, Is<Scorecard> auto &v)
{
    io.text("title", v.title);
    io.number("scale", v.scale);
    io.flag("higherIsWorse", v.higherIsWorse);
    io.number("line", v.line);
    io.values("rows", v.rows);
    io.optionalValue("overall", v.overall);
}

void describe(auto &io, Is<StatedTotal> auto &v)
{
    io.optionalWord("severity", v.severity);
    io.number("count", v.count);
    io.text("text", v.text);
    io.number("line", v.line);
}

void describe(auto &io, Is<Gap> auto &v)
{
    io.text("area", v.area);
    io.optionalText("current", v.current);
    io.optionalText("target", v.target);
    io.optionalWord("severity", v.severity);
    io.optionalText("group", v.group);
    io.number("line", v.line);
}

void describe(auto &io, Is<Risk> auto &v)
{
    io.text("title", v.title);
    io.optionalWord("severity", v.severity);
    io.optionalText("probability", v.probability);
    io.optionalText("impact", v.impact);
    io.optionalText("mitigation", v.mitigation);
    io.number("line", v.line);
}

void describe(auto &io, Is<Enhancement> auto &v)
{
    io.optionalText("key", v.key);
    io.text("title", v.title);
    io.optionalValue("effort", v.effort);
    io.optionalText("risk", v.risk);
    io.optionalText("impact", v.impact);
    io.texts("dependsOn", v.dependsOn);
    io.optionalText("group", v.group);
    io.texts("acceptance", v.acceptance);
    io.number("line", v.line);
}

void describe(auto &io, Is<Control> auto &v)
{
    io.optionalText("framework", v.framework);
    io.optionalText("key", v.key);
    io.text("title", v.title);
    io.optionalWord("status", v.status);
    io.optionalText("finding", v.finding);
    io.number("line", v.line);
}

void describe(auto &io, Is<Metric> auto &v)
{
    io.text("name", v.name);
    io.optionalText("before", v.before);
    io.optionalText("after", v.after);
    io.optionalText("target", v.target);
    io.optionalText("unit", v.unit);
    io.number("line", v.line);
}

void describe(auto &io, Is<Alert> auto &v)
{
    io.text("name", v.name);
    io.optionalText("condition", v.condition);
    io.optionalText("severity", v.severity);
    io.optionalText("action", v.action);
    io.number("line", v.line);
}

void describe(auto &io, Is<StatedContradiction> auto &v)
{
    io.text("location", v.location);
    io.optionalText("documented", v.documented);
    io.optionalText("actual", v.actual);
    io.optionalText("resolution", v.resolution);
    io.number("line", v.line);
}

void describe(auto &io, Is<EndpointMention> auto &v)
{
    io.text("url", v.url);
    io.optionalText("purpose", v.purpose);
    io.optionalNumber("port", v.port);
    io.number("line", v.line);
}

void describe(auto &io, Is<Table> auto &v)
{
    io.texts("header", v.header);
    io.rows("rows", v.rows);
    io.optionalText("claimedAs", v.claimedAs);
    io.texts("section", v.section);
    io.number("line", v.line);
}

void describe(auto &io, Is<CodeBlock> auto &v)
{
    io.optionalText("language", v.language);
    io.number("line", v.line);
    io.number("lines", v.lines);
}

void describe(auto &io, Is<Heading> auto &v)
{
    io.text("title", v.title);
    io.number("level", v.level);
    io.number("line", v.line);
}

void describe(auto &io, Is<Note> auto &v)
{
    io.text("text", v.text);
    io.texts("section", v.section);
    io.number("line", v.line);
    io.number("lastLine", v.lastLine);
}

void describe(auto &io, Is<Coverage> auto &v)
{
    io.number("lines", v.lines);
    io.number("claimedLines", v.claimedLines);
    io.values("claimed", v.claimed);
}

void describe(auto &io, Is<Warning> auto &v)
{
    io.number("line", v.line);
    io.text("code", v.code);
    io.text("text", v.text);
}

void describe(auto &io, Is<AuditDocument> auto &v)
{
    io.text("path", v.path);
    io.text("sha256", v.sha256);
    io.number("bytes", v.bytes);
    io.number("lineCount", v.lineCount);
    io.text("title", v.title);
    io.optionalText("system", v.system);
    io.word("kind", v.kind);
    io.date("date", v.date);
    io.optionalText("author", v.author);
    io.optionalValue("decision", v.decision);
    io.values("findings", v.findings);
    io.values("checklist", v.checklist);
    io.values("phases", v.phases);
    io.values("scorecards", v.scorecards);
    io.values("totals", v.totals);
    io.values("gaps", v.gaps);
    io.values("risks", v.risks);
    io.values("enhancements", v.enhancements);
    io.values("controls", v.controls);
    io.values("metrics", v.metrics);
    io.values("alerts", v.alerts);
    io.values("contradictions", v.contradictions);
    io.values("endpoints", v.endpoints);
    io.values("tables", v.tables);
    io.values("codeBlocks", v.codeBlocks);
    io.values("headings", v.headings);
    io.values("notes", v.notes);
    io.value("coverage", v.coverage);
    io.values("warnings", v.warnings);
}

template <typename T> QJsonObject written(const T &value)
{
    Writer writer;
    describe(writer, value);
    return writer.object;
}

template <typename T> T read(const QJsonValue &json)
{
    T value;
    Reader reader(json.toObject());
    describe(reader, value);
    return value;
}

template <typename T> void Writer::value(const char *name, const T &member)
{
    put(name, written(member));
}

template <typename T> void Writer::optionalValue(const char *name, const std::optional<T> &member)
{
    put(name, member ? QJsonValue(written(*member)) : QJsonValue());
}

template <typename T> void Writer::values(const char *name, const QList<T> &members)
{
    QJsonArray array;
    for (const T &member : members)
        array.append(written(member));
    put(name, array);
}

template <typename T> void Reader::value(const char *name, T &member) const
{
    member = read<T>(at(name));
}

template <typename T> void Reader::optionalValue(const char *name, std::optional<T> &member) const
{
    member = at(name).isObject() ? std::optional(read<T>(at(name))) : std::nullopt;
}

template <typename T> void Reader::values(const char *name, QList<T> &members) const
{
    const QJsonArray array = at(name).toArray();
    members.clear();
    members.reserve(array.size());
    for (const QJsonValue &value : array)
        members.append(read<T>(value));
}

QJsonObject written(const Encoding &encoding)
{
    Writer writer;
    writer.text("name", encoding.name);
    writer.flag("repaired", !encoding.repairedFrom.isEmpty());
    writer.optionalText("repairedFrom", encoding.repairedFrom);
    return writer.object;
}

/// {"Stack": "…"}, the last value where a field stands twice, as the contract has it.
QJsonObject metadataObject(const QList<HeaderField> &fields)
{
    QJsonObject object;
    for (const HeaderField &field : fields)
        object.insert(field.name, field.value);
    return object;
}

} // namespace

QJsonObject toJson(const AuditDocument &document)
{
    Writer writer;
    describe(writer, document);
    writer.object.insert(QStringLiteral("encoding"), written(document.encoding));
    writer.object.insert(QStringLiteral("metadata"), metadataObject(document.metadata));
    writer.values("header", document.metadata);
    return writer.object;
}

Result<AuditDocument> auditFromJson(const QJsonObject &object)
{
    if (!object.value(u"findings").isArray() || !object.value(u"sha256").isString())
        return failure(
            QCoreApplication::translate("shipworthy::AuditJson", "Cannot read the facts of a document"),
            QCoreApplication::translate("shipworthy::AuditJson", "they are not in the form of shipworthy.audit/1"));
    auto document = read<AuditDocument>(object);
    const Reader reader(object);
    reader.values("header", document.metadata);
    const Reader encoding(object.value(u"encoding").toObject());
    encoding.text("name", document.encoding.name);
    encoding.optionalText("repairedFrom", document.encoding.repairedFrom);
    return document;
}

} // namespace shipworthy
