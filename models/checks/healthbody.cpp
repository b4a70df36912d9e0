#include "checks/healthbody.h"

#include "domain/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace shipworthy {
namespace {

constexpr int deepest = 8;       // nesting of components that we follow
constexpr int longestWord = 60;  // of a service's own words in our sentences
constexpr int mostTroubled = 20; // parts that are named
constexpr int mostParts = 500;   // parts that are kept

struct Word {
    QLatin1StringView text;
    Health health;
};
using namespace Qt::Literals::StringLiterals;
constexpr std::array words{
    Word{"pass"_L1, Health::Pass},         Word{"passing"_L1, Health::Pass},     Word{"ok"_L1, Health::Pass},
    Word{"up"_L1, Health::Pass},           Word{"healthy"_L1, Health::Pass},     Word{"green"_L1, Health::Pass},
    Word{"alive"_L1, Health::Pass},        Word{"live"_L1, Health::Pass},        Word{"ready"_L1, Health::Pass},
    Word{"running"_L1, Health::Pass},      Word{"available"_L1, Health::Pass},   Word{"operational"_L1, Health::Pass},
    Word{"success"_L1, Health::Pass},      Word{"serving"_L1, Health::Pass},     Word{"connected"_L1, Health::Pass},
    Word{"true"_L1, Health::Pass},         Word{"pong"_L1, Health::Pass},        Word{"good"_L1, Health::Pass},
    Word{"warn"_L1, Health::Warn},         Word{"warning"_L1, Health::Warn},     Word{"degraded"_L1, Health::Warn},
    Word{"yellow"_L1, Health::Warn},       Word{"partial"_L1, Health::Warn},     Word{"impaired"_L1, Health::Warn},
    Word{"fail"_L1, Health::Fail},         Word{"failed"_L1, Health::Fail},      Word{"failing"_L1, Health::Fail},
    Word{"failure"_L1, Health::Fail},      Word{"error"_L1, Health::Fail},       Word{"down"_L1, Health::Fail},
    Word{"outofservice"_L1, Health::Fail}, Word{"unhealthy"_L1, Health::Fail},   Word{"critical"_L1, Health::Fail},
    Word{"red"_L1, Health::Fail},          Word{"unavailable"_L1, Health::Fail}, Word{"notready"_L1, Health::Fail},
    Word{"notserving"_L1, Health::Fail},   Word{"stopped"_L1, Health::Fail},     Word{"offline"_L1, Health::Fail},
    Word{"disconnected"_L1, Health::Fail}, Word{"dead"_L1, Health::Fail},        Word{"false"_L1, Health::Fail},
    Word{"bad"_L1, Health::Fail},
};

// Where the services keep their status, and where their parts; the first that is there counts.
constexpr std::array statusKeys{"status"_L1, "health"_L1, "state"_L1, "healthy"_L1, "ok"_L1, "outcome"_L1};
constexpr std::array partKeys{"components"_L1, "checks"_L1,  "details"_L1, "dependencies"_L1,
                              "services"_L1,   "entries"_L1, "results"_L1};

struct Stated {
    Health health = Health::Unknown;
    QString word; // empty: nothing stated
};

QString shown(const QString &text)
{
    const QString line = withoutSecrets(text.simplified());
    return line.size() > longestWord ? line.left(longestWord - 1) + QChar(0x2026) : line;
}

std::optional<Stated> statedBy(const QJsonValue &value)
{
    if (value.isString())
        return Stated{healthOfWord(value.toString()), shown(value.toString())};
    if (value.isBool())
        return Stated{value.toBool() ? Health::Pass : Health::Fail, value.toBool() ? u"true"_s : u"false"_s};
    if (value.isDouble()) { // some repeat the HTTP code in the body
        const int code = value.toInt();
        if (code >= 200 && code < 600)
            return Stated{code < 400 ? Health::Pass : Health::Fail, QString::number(code)};
    }
    return std::nullopt;
}

std::optional<Stated> statusOf(const QJsonObject &object)
{
    for (const auto key : statusKeys) {
        if (const auto stated = statedBy(object.value(key)))
            return stated;
    }
    return std::nullopt;
}

/// Order of badness; Unknown counts least, so that an unknown part does not spoil a whole that is well.
int badness(Health health)
{
    switch (health) {
    case Health::Unknown: return 0;
    case Health::Pass: return 1;
    case Health::Warn: return 2;
    case Health::Fail: return 3;
    }
    return 0;
}

/// Walks the parts of an answer: finds the worst and names those in trouble.
class Parts {
public:
    void addObject(const QJsonObject &object, int depth)
    {
        for (const auto key : partKeys)
            addCollection(object.value(key), depth, key != "details"_L1);
    }

    /// {"status": "ok", "redis": "disconnected"}: parts right beside the status. They count for the whole only where
    /// they plainly fail; what else is a word of health can be asked for by its name.
    void addSiblings(const QJsonObject &object)
    {
        static constexpr std::array plain{"down"_L1, "unhealthy"_L1, "disconnected"_L1, "unavailable"_L1};
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (std::ranges::find(statusKeys, it.key()) != statusKeys.end())
                continue;
            const QString word = it.value().toString().toLower();
            if (std::ranges::any_of(plain, [&](QLatin1StringView known) { return word == known; }))
                addPart(it.key(), it.value(), 0);
            else if (const auto stated = wordOnly(it.value()); stated && m_all.size() < mostParts)
                m_all.append({it.key().left(longestName), stated->health, stated->word});
        }
    }

    /// \a bareValues: a word alone is a part too; the details of Spring hold figures and flags as well.
    void addCollection(const QJsonValue &parts, int depth, bool bareValues)
    {
        if (depth > deepest)
            return;
        if (parts.isObject()) {
            const QJsonObject object = parts.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (bareValues || it.value().isObject())
                    addPart(it.key(), it.value(), depth);
            }
        } else if (parts.isArray()) {
            for (const QJsonValue &entry : parts.toArray())
                addNamedEntry(entry, depth);
        }
    }

    [[nodiscard]] std::optional<Health> worst() const { return m_worst; }
    [[nodiscard]] const QStringList &troubled() const { return m_troubled; }
    [[nodiscard]] const QList<HealthPart> &all() const { return m_all; }
    [[nodiscard]] bool sawNamedEntries() const { return m_namedEntries; }

private:
    void addNamedEntry(const QJsonValue &entry, int depth)
    {
        const QJsonObject object = entry.toObject();
        if (!object.value("name"_L1).isString())
            return;
        m_namedEntries = true;
        addPart(object.value("name"_L1).toString(), object, depth);
    }

    void addPart(const QString &name, const QJsonValue &value, int depth)
    {
        if (value.isArray()) { // health+json: every key holds an array, one entry a node
            for (const QJsonValue &entry : value.toArray()) {
                if (entry.isObject())
                    addPart(name, entry, depth + 1);
            }
            return;
        }
        const auto stated = value.isObject() ? statusOf(value.toObject()) : wordOnly(value);
        if (stated && m_all.size() < mostParts)
            m_all.append({m_within + name.left(longestName), stated->health, stated->word});
        if (value.isObject()) {
            const auto before = m_troubled.size();
            const QString within = std::exchange(m_within, m_within + name.left(longestName) + u'/');
            addObject(value.toObject(), depth + 1);
            m_within = within;
            if (m_troubled.size() > before)
                return note(stated); // its own parts say it better: "db is down", not "storage is down"
        }
        note(stated);
        if (stated && badness(stated->health) > badness(Health::Pass))
            nameTrouble(name, *stated);
    }

    /// A bare value is a statement only when it is a word we know: "version": "1.2" is none.
    static std::optional<Stated> wordOnly(const QJsonValue &value)
    {
        if (value.isDouble())
            return std::nullopt;
        const auto stated = statedBy(value);
        return stated && stated->health != Health::Unknown ? stated : std::nullopt;
    }

    void note(const std::optional<Stated> &stated)
    {
        if (stated && (!m_worst || badness(stated->health) > badness(*m_worst)))
            m_worst = stated->health;
    }

    void nameTrouble(const QString &name, const Stated &stated)
    {
        if (m_troubled.size() >= mostTroubled)
            return;
        const QString sentence =
            (stated.health == Health::Fail ? QCoreApplication::translate("shipworthy::HealthReport", "%1 is down")
                                           : QCoreApplication::translate("shipworthy::HealthReport", "%1 is degraded"))
                .arg(shown(name));
        if (!m_troubled.contains(sentence))
            m_troubled.append(sentence);
    }

    static constexpr qsizetype longestName = 100;

    std::optional<Health> m_worst;
    QStringList m_troubled;
    QList<HealthPart> m_all;
    QString m_within; ///< names of the parts around, each with a slash
    bool m_namedEntries = false;
};

std::optional<HealthReport> readObject(const QJsonObject &object)
{
    const auto stated = statusOf(object);
    Parts parts;
    parts.addObject(object, 0);
    if (stated)
        parts.addSiblings(object);
    if (!stated && !parts.worst())
        return std::nullopt;

    HealthReport report{.health = stated ? stated->health : *parts.worst(),
                        .word = stated ? stated->word : QString(),
                        .troubled = parts.troubled(),
                        .parts = parts.all(),
                        .microProfile = parts.sawNamedEntries() && object.value("checks"_L1).isArray()};
    if (report.health == Health::Pass && !report.troubled.isEmpty())
        report.health = Health::Warn;
    return report;
}

QString lastSegment(const QString &path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty).toLower();
}

} // namespace

Health healthOfWord(const QString &word)
{
    QString plain = word.trimmed().toLower();
    plain.remove(u'_').remove(u'-').remove(u' ');
    const auto found = std::ranges::find_if(words, [&](const Word &known) { return plain == known.text; });
    return found == words.end() ? Health::Unknown : found->health;
}

std::optional<HealthReport> readHealth(const QByteArray &body)
{
    // QJsonDocument takes objects and arrays only; a bare "UP" or true is a health answer too.
    const QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.size() > 2 && trimmed.size() < 64) {
        const QString word = QString::fromUtf8(trimmed.sliced(1, trimmed.size() - 2));
        if (healthOfWord(word) != Health::Unknown)
            return HealthReport{.health = healthOfWord(word), .word = shown(word), .troubled = {}};
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(trimmed);
    return document.isObject() ? readObject(document.object()) : std::nullopt;
}

bool isHealthPath(const QString &path)
{
    static constexpr std::array segments{"health"_L1,       "healthz"_L1,      "healthy"_L1,  "healthcheck"_L1,
                                         "health-check"_L1, "health_check"_L1, "ready"_L1,    "readyz"_L1,
                                         "readiness"_L1,    "live"_L1,         "livez"_L1,    "liveness"_L1,
                                         "alive"_L1,        "started"_L1,      "startup"_L1,  "ping"_L1,
                                         "status"_L1,       "up"_L1,           "heartbeat"_L1};
    const QString last = lastSegment(path);
    if (std::ranges::any_of(segments, [&](QLatin1StringView segment) { return last == segment; }))
        return true;
    return path.contains("/health/"_L1, Qt::CaseInsensitive); // "/health/db": one part of it
}

bool isMetricsPath(const QString &path)
{
    const QString last = lastSegment(path);
    return last == "metrics"_L1 || last == "prometheus"_L1;
}

} // namespace shipworthy
