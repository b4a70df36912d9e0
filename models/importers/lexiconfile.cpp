#include "importers/lexiconfile.h"

#include "domain/vocabulary.h"
#include "importers/lexicon.h"
#include "importers/phrasetree.h"
#include "importers/textviews.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

namespace shipworthy {

namespace {

constexpr std::array fieldNames{
    "severity", "priority", "status", "owner",          "effort",     "location",   "description",
    "cause",    "scenario", "impact", "recommendation", "acceptance", "resolution", "dependsOn",
    "steps",    "testing",  "key",    "category",       "title",      "window",     "decision",
    "verdict",  "date",     "author", "system",         "target"};
constexpr std::array columnNames{
    "key",        "finding",     "title",          "severity", "priority", "status", "owner",       "effort",
    "dependsOn",  "area",        "current",        "target",   "gap",      "risk",   "probability", "impact",
    "mitigation", "enhancement", "task",           "window",   "score",    "grade",  "previous",    "weight",
    "location",   "description", "recommendation", "category", "evidence", "alert",  "condition",   "action",
    "documented", "actual",      "resolution",     "endpoint", "purpose",  "port",   "metric",      "value",
    "before",     "after",       "control",        "verified", "due",      "note"};
constexpr std::array sectionNames{"findings",     "resolved", "summary",        "gaps",      "risks",      "riskAreas",
                                  "enhancements", "roadmap",  "nextSteps",      "phase",     "acceptance", "metrics",
                                  "scorecard",    "alerts",   "contradictions", "endpoints", "controls",   "positive",
                                  "tracking",     "before",   "after",          "excluded"};
static_assert(fieldNames.size() == static_cast<std::size_t>(FieldRole::Target) + 1);
static_assert(columnNames.size() == static_cast<std::size_t>(ColumnRole::Note) + 1);
static_assert(sectionNames.size() == static_cast<std::size_t>(SectionRole::Excluded) + 1);

using ValueOf = std::function<std::optional<int>(const QString &)>;

struct GroupForm {
    QString name;
    LexiconGroup group;
    QString members; ///< what its keys may be, in words
    ValueOf valueOf;
};

template <std::size_t N>
GroupForm namedGroup(const char *name, LexiconGroup group, const std::array<const char *, N> &list)
{
    QStringList members;
    for (const char *member : list)
        members.append(QLatin1String(member));
    return {QLatin1String(name), group, members.join(QStringLiteral(", ")),
            [&list](const QString &key) -> std::optional<int> {
                for (std::size_t i = 0; i < N; ++i) {
                    if (key == QLatin1String(list[i]))
                        return static_cast<int>(i);
                }
                return std::nullopt;
            }};
}

template <typename E> GroupForm wordGroup(const char *name, LexiconGroup group)
{
    QStringList members;
    for (const auto &member : names<E>)
        members.append(member.second.toString());
    return {QLatin1String(name), group, members.join(QStringLiteral(", ")), [](const QString &key) {
                const auto member = fromId<E>(key);
                return member ? std::optional(static_cast<int>(*member)) : std::nullopt;
            }};
}

GroupForm numberGroup(const char *name, LexiconGroup group, double factor, double last)
{
    return {QLatin1String(name), group, QStringLiteral("a number from 0 to %1").arg(last),
            [factor, last](const QString &key) -> std::optional<int> {
                bool ok = false;
                const double value = key.toDouble(&ok);
                return ok && value >= 0 && value <= last ? std::optional(static_cast<int>(value * factor + 0.5))
                                                         : std::nullopt;
            }};
}

const std::vector<GroupForm> &groupForms()
{
    using G = LexiconGroup;
    static const std::vector<GroupForm> forms{wordGroup<Severity>("severity", G::Severity),
                                              wordGroup<Priority>("priority", G::Priority),
                                              wordGroup<Status>("status", G::Status),
                                              wordGroup<ControlStatus>("control", G::Control),
                                              wordGroup<Verdict>("verdict", G::Verdict),
                                              wordGroup<DocumentKind>("kind", G::Kind),
                                              namedGroup("field", G::Field, fieldNames),
                                              namedGroup("column", G::Column, columnNames),
                                              namedGroup("section", G::Section, sectionNames),
                                              numberGroup("month", G::Month, 1, 12),
                                              numberGroup("hours", G::Hours, secondsOfAnHour, 10000),
                                              numberGroup("days", G::Days, 1, 10000),
                                              {QStringLiteral("nothing"), G::Nothing, {}, {}}};
    return forms;
}

const GroupForm *groupForm(const QString &name)
{
    for (const GroupForm &form : groupForms()) {
        if (name == form.name)
            return &form;
    }
    return nullptr;
}

QString groupNames()
{
    QStringList all;
    for (const GroupForm &form : groupForms())
        all.append(form.name);
    return all.join(QStringLiteral(", "));
}

/// Reads the parsed file; keeps the first thing that is wrong with it.
class LexiconReader {
public:
    LexiconReader(const QByteArray &bytes, LexiconFile &file)
        : m_bytes(bytes)
        , m_file(file)
    {
    }

    void read(const QJsonObject &root)
    {
        for (auto entry = root.begin(); entry != root.end(); ++entry) {
            const QString &name = entry.key();
            if (name == u"language")
                m_file.language = entry->toString();
            else if (const GroupForm *form = groupForm(name))
                readGroup(*form, *entry);
            else if (name == u"sets")
                readSets(*entry);
            else if (name == u"except")
                readExceptions(*entry);
            else if (name == u"weak")
                forEachWordIn({name}, *entry, [&](std::string word) { m_file.weak.push_back(lowered(word)); });
            else if (name == u"canonical")
                readCanonical(*entry);
            else if (name != u"spellings" && name != u"comment")
                fail({name}, QStringLiteral("there is no group \"%1\"; there are %2, weak, canonical, sets, except and "
                                            "spellings")
                                 .arg(name, groupNames()));
        }
        addSpellings(root[u"spellings"].toObject());
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    using Keys = QStringList;

    void fail(const Keys &keys, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("line %1: %2").arg(lineOf(keys)).arg(what);
    }

    /// The line of the last of nested keys.
    [[nodiscard]] qsizetype lineOf(const Keys &keys) const
    {
        qsizetype at = 0;
        for (const QString &key : keys) {
            const QByteArray quoted = '"' + key.toUtf8() + '"';
            for (qsizetype found = m_bytes.indexOf(quoted, at); found >= 0;
                 found = m_bytes.indexOf(quoted, found + 1)) {
                const QByteArray behind = m_bytes.mid(found + quoted.size(), 8).trimmed();
                if (behind.startsWith(':')) { // a key, not a phrase
                    at = found;
                    break;
                }
            }
        }
        return m_bytes.first(at).count('\n') + 1;
    }

    /// The strings of a list, or of the lists of an object whose keys mean nothing.
    template <typename Visit> void forEachWordIn(const Keys &keys, const QJsonValue &value, Visit visit)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const auto &list : object)
                forEachWordIn(keys, list, visit);
            return;
        }
        if (!value.isArray()) {
            fail(keys, QStringLiteral("\"%1\" must be a list of words in [ ]").arg(keys.last()));
            return;
        }
        for (const auto &word : value.toArray()) {
            if (word.isString() && !word.toString().trimmed().isEmpty())
                visit(word.toString().trimmed().toStdString());
            else
                fail(keys,
                     QStringLiteral("\"%1\" holds something that is no word in quotation marks").arg(keys.last()));
        }
    }

    void addPhrases(const Keys &keys, const QJsonValue &value, LexiconFile::Phrase like)
    {
        forEachWordIn(keys, value, [&](std::string text) {
            like.alone = text.size() > 1 && text.front() == '=';
            like.text = like.alone ? text.substr(1) : std::move(text);
            m_file.phrases.push_back(like);
        });
    }

    void readGroup(const GroupForm &form, const QJsonValue &value)
    {
        const QString &group = form.name;
        if (form.group == LexiconGroup::Nothing) {
            addPhrases({group}, value, {{}, form.group, {}, 1, false});
            return;
        }
        if (!value.isObject()) {
            fail({group}, QStringLiteral("\"%1\" must be an object in { }").arg(group));
            return;
        }
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (const auto known = form.valueOf(member.key()))
                addPhrases({group, member.key()}, *member, {{}, form.group, {}, *known, false});
            else
                fail({group, member.key()}, QStringLiteral("\"%1\" has no member \"%2\"; it may have %3")
                                                .arg(group, member.key(), form.members));
        }
    }

    void readSets(const QJsonValue &value)
    {
        const QJsonObject sets = value.toObject();
        for (auto set = sets.begin(); set != sets.end(); ++set) {
            addPhrases({QStringLiteral("sets"), set.key()}, *set,
                       {{}, LexiconGroup::FirstSet, set.key().toStdString(), 1, false});
        }
    }

    void readExceptions(const QJsonValue &value)
    {
        const QString name = QStringLiteral("except");
        const QJsonObject groups = value.toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (const GroupForm *form = groupForm(group.key()))
                addPhrases({name, group.key()}, *group, {{}, form->group, {}, PhraseTree::exception, false});
            else
                fail({name, group.key()},
                     QStringLiteral("there is no group \"%1\"; there are %2").arg(group.key(), groupNames()));
        }
    }

    void readCanonical(const QJsonValue &value)
    {
        const QString name = QStringLiteral("canonical");
        const QJsonObject same = value.toObject();
        for (auto entry = same.begin(); entry != same.end(); ++entry) {
            forEachWordIn({name, entry.key()}, *entry, [&](std::string word) {
                m_file.canonical.push_back({lowered(word), entry.key().toStdString()});
            });
        }
    }

    /// Every phrase also as it is typed without the letters of the language: "Priorität" as "Prioritaet".
    void addSpellings(const QJsonObject &spellings)
    {
        if (spellings.isEmpty())
            return;
        const std::size_t count = m_file.phrases.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString text = QString::fromStdString(m_file.phrases[i].text);
            QString other = text;
            for (auto letter = spellings.begin(); letter != spellings.end(); ++letter)
                other.replace(letter.key(), letter->toString());
            if (other != text) {
                m_file.phrases.push_back(m_file.phrases[i]);
                m_file.phrases.back().text = other.toStdString();
            }
        }
    }

    const QByteArray &m_bytes;
    LexiconFile &m_file;
    QString m_problem;
};

} // namespace

Result<LexiconFile> readLexiconFile(const QString &path)
{
    const QString what = QStringLiteral("Cannot read the lexicon %1").arg(path);
    QFile json(path);
    if (!json.open(QIODevice::ReadOnly))
        return failure(what, json.errorString());
    const QByteArray bytes = json.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return failure(what, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return failure(what, QStringLiteral("line 1: the file must be one object in { }"));
    LexiconFile file;
    LexiconReader reader(bytes, file);
    reader.read(document.object());
    if (!reader.problem().isEmpty())
        return failure(what, reader.problem());
    return file;
}

QString columnRoleName(ColumnRole role)
{
    return QLatin1String(columnNames[static_cast<std::size_t>(role)]);
}

std::optional<ColumnRole> columnRoleNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(columnNames, [&name](const char *one) { return name == QLatin1String(one); });
    return found == columnNames.end() ? std::nullopt
                                      : std::optional(static_cast<ColumnRole>(found - columnNames.begin()));
}

} // namespace shipworthy
