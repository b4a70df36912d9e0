#include "checks/cookie.h"

#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestPair = 4096;
constexpr qsizetype longestAttribute = 1024;

QByteArray trimmed(const QByteArray &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (from < to && isBlank(text[from]))
        ++from;
    while (to > from && isBlank(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

/// What stands before and behind the first '='; without one all of it is behind.
std::pair<QByteArray, QByteArray> pairOf(const QByteArray &text)
{
    const qsizetype sign = text.indexOf('=');
    return sign < 0 ? std::pair(QByteArray(), trimmed(text))
                    : std::pair(trimmed(text.left(sign)), trimmed(text.mid(sign + 1)));
}

std::optional<qint64> maxAgeOf(const QByteArray &value)
{
    const bool isNegative = value.startsWith('-');
    const QByteArray digits = isNegative ? value.mid(1) : value;
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    const qint64 seconds = fits ? number : std::numeric_limits<qint64>::max();
    return isNegative ? -seconds : seconds;
}

void applyAttribute(const QByteArray &attribute, Cookie &cookie)
{
    const qsizetype sign = attribute.indexOf('=');
    const QByteArray name = trimmed(attribute.left(sign < 0 ? attribute.size() : sign)).toLower();
    const QByteArray value = sign < 0 ? QByteArray() : trimmed(attribute.mid(sign + 1));
    if (value.size() > longestAttribute)
        return;
    if (name == "expires") {
        if (const QDateTime date = parseCookieDate(value); date.isValid())
            cookie.expires = date;
    } else if (name == "max-age") {
        if (const auto seconds = maxAgeOf(value))
            cookie.maxAge = seconds;
    } else if (name == "domain") {
        if (!value.isEmpty())
            cookie.domain = (value.startsWith('.') ? value.mid(1) : value).toLower();
    } else if (name == "path") {
        cookie.path = value.startsWith('/') ? value : QByteArray();
    } else if (name == "secure") {
        cookie.isSecure = true;
    } else if (name == "httponly") {
        cookie.isHttpOnly = true;
    } else if (name == "samesite") {
        cookie.sameSite = value;
        for (const char *known : {"Strict", "Lax", "None"}) {
            if (value.compare(known, Qt::CaseInsensitive) == 0)
                cookie.sameSite = known;
        }
    }
}

/// The digits at the start of \a token, between \a least and \a most of them, with no digit behind.
std::optional<int> leadingNumber(const QByteArray &token, qsizetype least, qsizetype most)
{
    qsizetype count = 0;
    while (count < token.size() && token[count] >= '0' && token[count] <= '9')
        ++count;
    return count < least || count > most ? std::nullopt : std::optional(token.left(count).toInt());
}

std::optional<QTime> timeOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split(':');
    if (parts.size() < 3)
        return std::nullopt;
    std::array<int, 3> numbers{};
    for (std::size_t at = 0; at < 3; ++at) {
        const QByteArray &part = parts[qsizetype(at)];
        const auto number = leadingNumber(part, 1, 2);
        // Only the seconds may have something behind them.
        if (!number || (at < 2 && part.size() > 2) ||
            (at < 2 && leadingNumber(part, part.size(), part.size()) != number))
            return std::nullopt;
        numbers[at] = *number;
    }
    return numbers[0] < 24 && numbers[1] < 60 && numbers[2] < 60
             ? std::optional(QTime(numbers[0], numbers[1], numbers[2]))
             : std::optional(QTime());
}

std::optional<int> monthOf(const QByteArray &token)
{
    static constexpr std::array names{"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray head = token.left(3).toLower();
    const auto found = std::ranges::find_if(names, [&head](const char *name) { return head == name; });
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()) + 1);
}

bool isDateDelimiter(unsigned char c)
{
    return c == 0x09 || (c >= 0x20 && c <= 0x2F) || (c >= 0x3B && c <= 0x40) || (c >= 0x5B && c <= 0x60) ||
           (c >= 0x7B && c <= 0x7E);
}

bool domainMatches(const QByteArray &host, const QByteArray &domain)
{
    if (host == domain)
        return true;
    const bool isAddress = std::ranges::all_of(host, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return !isAddress && host.endsWith('.' + domain);
}

bool pathMatches(const QByteArray &path, const QByteArray &cookiePath)
{
    return path == cookiePath ||
           (path.startsWith(cookiePath) && (cookiePath.endsWith('/') || path.mid(cookiePath.size()).startsWith('/')));
}

QByteArray defaultPath(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype last = path.lastIndexOf('/');
    return last <= 0 ? QByteArray("/") : path.left(last);
}

Sight attributeOf(const Cookie &cookie, const QString &attribute)
{
    const auto is = [&attribute](QLatin1StringView name) { return attribute.compare(name, Qt::CaseInsensitive) == 0; };
    const Sight none = absent(tr("the cookie has no attribute %1").arg(shownText(attribute)));
    const auto text = [](const QByteArray &bytes) { return seen(QString::fromUtf8(bytes)); };
    if (is("Value"_L1))
        return text(cookie.value);
    if (is("Expires"_L1))
        return cookie.expires ? Sight(Seen{*cookie.expires}) : none;
    if (is("Max-Age"_L1))
        return cookie.maxAge ? seen(double(*cookie.maxAge)) : none;
    if (is("Domain"_L1))
        return cookie.domain.isEmpty() ? none : text(cookie.domain);
    if (is("Path"_L1))
        return cookie.path.isEmpty() ? none : text(cookie.path);
    if (is("Secure"_L1))
        return cookie.isSecure ? seenBool(true) : none;
    if (is("HttpOnly"_L1))
        return cookie.isHttpOnly ? seenBool(true) : none;
    if (is("SameSite"_L1))
        return cookie.sameSite ? text(*cookie.sameSite) : none;
    return std::unexpected(tr("a cookie has no attribute of that name"));
}

} // namespace

std::optional<Cookie> parseSetCookie(const QByteArray &header)
{
    const bool hasControls = std::ranges::any_of(header, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != 0x09) || byte == 0x7F;
    });
    if (hasControls)
        return std::nullopt;
    QList<QByteArray> parts = header.split(';');
    const auto [name, value] = pairOf(parts.takeFirst());
    if (name.isEmpty() || name.size() + value.size() > longestPair)
        return std::nullopt;
    Cookie cookie{.name = name, .value = value};
    for (const QByteArray &part : parts)
        applyAttribute(part, cookie);
    return cookie;
}

QDateTime parseCookieDate(const QByteArray &text)
{
    std::optional<QTime> time;
    std::optional<int> day, month, year;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isDateDelimiter(static_cast<unsigned char>(text[end])))
            ++end;
        const QByteArray token = text.mid(at, end - at);
        at = end + 1;
        if (token.isEmpty())
            continue;
        if (!time && (time = timeOf(token)))
            continue;
        if (!day && (day = leadingNumber(token, 1, 2)))
            continue;
        if (!month && (month = monthOf(token)))
            continue;
        if (!year)
            year = leadingNumber(token, 2, 4);
    }
    if (!time || !time->isValid() || !day || !month || !year)
        return {};
    if (*year >= 70 && *year <= 99)
        *year += 1900;
    else if (*year >= 0 && *year <= 69)
        *year += 2000;
    const QDate date(*year, *month, *day);
    return *year < 1601 || !date.isValid() ? QDateTime() : QDateTime(date, *time, QTimeZone::utc()).toUTC();
}

bool hasEnded(const Cookie &cookie, const QDateTime &now)
{
    if (cookie.maxAge)
        return *cookie.maxAge <= 0;
    return cookie.expires && *cookie.expires <= now;
}

QByteArray cookiesSentBack(const QList<QByteArray> &setCookies, const QUrl &from, const QUrl &to, const QDateTime &now)
{
    QList<Cookie> jar;
    const QByteArray host = from.host().toLatin1().toLower();
    const bool isSafe = from.scheme() == u"https";
    for (const QByteArray &header : setCookies) {
        auto cookie = parseSetCookie(header);
        if (!cookie || (cookie->isSecure && !isSafe) ||
            (!cookie->domain.isEmpty() && (!domainMatches(host, cookie->domain) || !cookie->domain.contains('.'))))
            continue;
        if (cookie->path.isEmpty())
            cookie->path = defaultPath(from);
        const auto same = std::ranges::find_if(jar, [&cookie](const Cookie &known) {
            return known.name == cookie->name && known.domain == cookie->domain && known.path == cookie->path;
        });
        if (same == jar.end())
            jar.append(*cookie);
        else
            *same = *cookie;
    }
    jar.removeIf([&](const Cookie &cookie) {
        const QByteArray asked = to.host().toLatin1().toLower();
        const bool isForHost = cookie.domain.isEmpty() ? asked == host : domainMatches(asked, cookie.domain);
        QByteArray path = to.path(QUrl::FullyEncoded).toLatin1();
        return hasEnded(cookie, now) || !isForHost || !pathMatches(path.isEmpty() ? "/" : path, cookie.path) ||
               (cookie.isSecure && to.scheme() != u"https");
    });
    std::ranges::stable_sort(jar, std::ranges::greater(), [](const Cookie &cookie) { return cookie.path.size(); });
    QByteArray line;
    for (const Cookie &cookie : jar)
        line +=
            (line.isEmpty() ? "" : "; ") + (cookie.name.isEmpty() ? cookie.value : cookie.name + '=' + cookie.value);
    return line;
}

Sight lookAtCookie(const Recorded &answer, const QString &wanted)
{
    const qsizetype bracket = wanted.endsWith(u']') ? wanted.lastIndexOf(u'[') : -1;
    const QByteArray name = (bracket < 0 ? wanted : wanted.left(bracket)).toUtf8();
    std::optional<Cookie> found; // of several with one name the last counts
    for (const RecordedHeader &header : answer.headers) {
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        if (auto cookie = parseSetCookie(header.value); cookie && cookie->name == name)
            found = cookie;
    }
    if (!found)
        return absent(tr("no cookie of that name is set"));
    return bracket < 0 ? seen(QString::fromUtf8(found->value))
                       : attributeOf(*found, wanted.mid(bracket + 1).chopped(1));
}

} // namespace shipworthy::checks
