#include "checks/robots.h"

#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <QRegularExpression>
#include <algorithm>
#include <cctype>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestText = 500 * 1024;

/// '*' any text, '$' at the end: the end. Linear but for the stars, each of which is tried once.
bool matches(QStringView pattern, QStringView path)
{
    const bool isAnchored = pattern.endsWith(u'$');
    if (isAnchored)
        pattern.chop(1);
    qsizetype at = 0;
    bool isFirst = true;
    const auto pieces = pattern.split(u'*');
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        const QStringView piece = pieces[index];
        const bool isLast = index + 1 == pieces.size();
        if (isFirst) {
            if (!path.startsWith(piece))
                return false;
            at = piece.size();
        } else if (isLast && isAnchored) {
            return path.size() - at >= piece.size() && path.endsWith(piece);
        } else {
            const qsizetype found = path.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.size();
        }
        isFirst = false;
    }
    return !isAnchored || at == path.size();
}

/// The name that a line of agents is about: letters, '-' and '_', the rest is a version.
QString productOf(const QString &agent)
{
    qsizetype size = 0;
    while (size < agent.size() && (agent[size].isLetter() || agent[size] == u'-' || agent[size] == u'_'))
        ++size;
    return agent.startsWith(u'*') ? u"*"_s : agent.left(size).toLower();
}

/// A rule as it is compared with addresses, which are percent-encoded: other than ASCII is encoded, and digits of
/// encodings are upper case.
QString normal(const QString &pattern)
{
    QByteArray out;
    const QByteArray utf8 = pattern.toUtf8();
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x80)
            out += '%' + QByteArray(1, utf8[at]).toHex().toUpper();
        else if (byte == '%' && at + 2 < utf8.size() && std::isxdigit(static_cast<unsigned char>(utf8[at + 1])) &&
                 std::isxdigit(static_cast<unsigned char>(utf8[at + 2]))) {
            out += utf8.mid(at, 3).toUpper();
            at += 2;
        } else {
            out += utf8[at];
        }
    }
    return QString::fromLatin1(out);
}

class RobotsReader {
public:
    void line(const QString &whole)
    {
        const QString text = whole.section(u'#', 0, 0).trimmed();
        qsizetype colon = text.indexOf(u':');
        if (colon < 0 && text.simplified().count(u' ') == 1) // "disallow /": what is meant is plain
            colon = text.indexOf(blank);
        const QString key = text.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        const QString value = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
        if (key == u"user-agent" || key == u"useragent") {
            if (!m_isNamingAgents)
                m_robots.groups.append(Robots::Group());
            m_isNamingAgents = true;
            m_robots.groups.last().agents += productOf(value);
        } else if (key == u"allow" || key == u"disallow") {
            m_isNamingAgents = false;
            if (!m_robots.groups.isEmpty() && !value.isEmpty())
                m_robots.groups.last().rules.append({key == u"allow", normal(value)});
        } else if (key == u"sitemap" && !value.isEmpty()) {
            m_robots.sitemaps += value; // belongs to no group and ends none
        }
    }
    [[nodiscard]] Robots robots() const { return m_robots; }

private:
    inline static const QRegularExpression blank{QStringLiteral("\\s")};
    Robots m_robots;
    bool m_isNamingAgents = false;
};

} // namespace

bool Robots::allows(const QString &agent, const QString &path) const
{
    if (path == u"/robots.txt")
        return true;
    const QString wanted = agent.toLower();
    const auto isFor = [](const QString &name) {
        return [name](const Group &group) { return group.agents.contains(name); };
    };
    const bool hasOwn = std::ranges::any_of(groups, isFor(wanted));
    qsizetype longest = -1;
    bool allows = true;
    for (const Group &group : groups) {
        if (!isFor(hasOwn ? wanted : u"*"_s)(group))
            continue;
        for (const Rule &rule : group.rules) {
            const qsizetype length = rule.pattern.size();
            if (length < longest || (length == longest && (allows || !rule.allows)) || !matches(rule.pattern, path))
                continue;
            longest = length;
            allows = rule.allows;
        }
    }
    return allows;
}

Robots readRobots(const QString &text)
{
    RobotsReader reader;
    QString plain = text.left(longestText);
    if (plain.startsWith(QChar(0xFEFF)))
        plain.remove(0, 1);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const QString &line : plain.split(u'\n'))
        reader.line(line);
    return reader.robots();
}

Sight lookAtRobots(const Recorded &answer, const QString &fact)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    if (answer.status < 200 || answer.status > 299 || mediaType(answer.headers) == u"text/html")
        return absent(tr("the answer is no robots.txt"));
    const Robots robots = readRobots(bodyText(answer));
    if (fact == u"sitemaps")
        return seenTexts(robots.sitemaps);
    if (fact.startsWith("allows /"_L1))
        return seenBool(robots.allows(u"*"_s, fact.mid(7)));
    return std::unexpected(tr("robots takes \"sitemaps\" or \"allows /path\""));
}

} // namespace shipworthy::checks
