#include "domain/contradictionwords.h"

#include "base/englishwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

const QString wordsFile = QStringLiteral(":/lexicon/contradictions/words.json");

constexpr int daysAWeek = 7;
constexpr int daysAMonth = 30;

QJsonObject contentsOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    return QJsonDocument::fromJson(file.readAll()).object();
}

QSet<QString> readFillers()
{
    QSet<QString> fillers;
    const QJsonObject languages = contentsOf(QStringLiteral(":/lexicon/contradictions/fillers.json"));
    for (const QJsonValue &language : languages) {
        for (const QJsonValue &word : language.toArray())
            fillers.insert(word.toString());
    }
    return fillers;
}

/// Every phrase that is read as a total, and the English one.
QRegularExpression readTotals()
{
    QStringList phrases{QStringLiteral("total")};
    const QJsonObject languages = contentsOf(wordsFile);
    for (const QJsonValue &language : languages) {
        const QJsonObject concepts = language.toObject();
        for (auto each = concepts.begin(); each != concepts.end(); ++each) {
            if (!each.key().startsWith(QLatin1String("total")))
                continue;
            for (const QJsonValue &phrase : each->toArray())
                phrases.append(QRegularExpression::escape(phrase.toString()));
        }
    }
    return QRegularExpression(phrases.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                      QRegularExpression::UseUnicodePropertiesOption);
}

int daysIn(const QString &unit)
{
    return unit == QLatin1String("day") ? 1 : unit == QLatin1String("week") ? daysAWeek : daysAMonth;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// "1,500.25" and "2,5": a comma before three digits parts thousands.
double amountOf(QString text)
{
    static const QRegularExpression thousands(QStringLiteral(",(?=\\d{3}(?!\\d))"));
    return text.remove(thousands).replace(u',', u'.').toDouble();
}

} // namespace

QString inContradictionEnglish(const QString &text)
{
    static const EnglishWords words({QStringLiteral(":/lexicon/criteria/words.json"), wordsFile});
    return words.in(text);
}

bool mayStateTotal(const QString &text)
{
    static const QRegularExpression totals = readTotals();
    return text.contains(totals);
}

QStringList tellingWords(const QString &text)
{
    static const QSet<QString> fillers = readFillers();
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    for (QString word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (fillers.contains(word))
            continue;
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")))
            word.chop(1);
        if (word.size() >= 3 && !fillers.contains(word) && !words.contains(word))
            words.append(word);
    }
    return words;
}

std::optional<NamedDays> daysNamedIn(const QString &text)
{
    static const std::array forms{
        pattern(QStringLiteral("第\\s*(?:(?<first>\\d{1,3})\\s*[-–~]\\s*第?\\s*)?(?<last>\\d{1,3})\\s*"
                               "(?<unit>day|week|month)")),
        pattern(QStringLiteral("\\b(?:(?<first>\\d{1,3})\\s*[-–~]\\s*)?(?<last>\\d{1,3})\\s*(?<unit>week)th\\b")),
        pattern(QStringLiteral("\\b(?<unit>day|week|month)s?\\s+(?:(?<first>\\d{1,3})\\s*[-–~]\\s*)?"
                               "(?<last>\\d{1,3})\\b")),
        pattern(QStringLiteral("\\b(?:(?<first>\\d{1,3})\\.?\\s*[-–~]\\s*)?(?<last>\\d{1,3})\\.\\s*"
                               "(?<unit>day|week|month)\\b"))};
    static const QRegularExpression mark(QStringLiteral("[\\s\\p{P}\\p{S}]+"));
    const QString english = inContradictionEnglish(text);
    for (const QRegularExpression &form : forms) {
        const auto match = form.match(english);
        if (!match.hasMatch())
            continue;
        const QString unit = match.captured(QStringLiteral("unit")).toLower();
        const int last = match.captured(QStringLiteral("last")).toInt();
        const QString first = match.captured(QStringLiteral("first"));
        const QString rest = english.left(match.capturedStart()) + english.mid(match.capturedEnd());
        return NamedDays{.first = ((first.isEmpty() ? last : first.toInt()) - 1) * daysIn(unit) + 1,
                         .last = last * daysIn(unit),
                         .isWeeks = unit == QLatin1String("week"),
                         .isAll = QString(rest).remove(mark).isEmpty()};
    }
    return std::nullopt;
}

std::optional<int> longestDays(const QString &text)
{
    static const QRegularExpression span = pattern(
        QStringLiteral("(\\d{1,3})(?:\\s*(?:-|–|~|to|bis|à|a|tot|до|至|から|에서|إلى|on)\\s*(\\d{1,3}))?\\s*\\+?\\s*"
                       "(day|week|month)s?\\b"));
    std::optional<int> longest;
    const QString english = inContradictionEnglish(text);
    for (auto matches = span.globalMatch(english); matches.hasNext();) {
        const auto match = matches.next();
        const int most = match.captured(match.captured(2).isEmpty() ? 1 : 2).toInt();
        longest = std::max(longest.value_or(0), most * daysIn(match.captured(3).toLower()));
    }
    return longest;
}

std::optional<double> hoursIn(const QString &text)
{
    static const QRegularExpression hours =
        pattern(QStringLiteral("(\\d+(?:,\\d{3})*(?:[.,]\\d+)?)\\s*(?:h|hrs?|hours?)\\b"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    if (!text.contains(digit))
        return std::nullopt; // most lines
    const QString english = inContradictionEnglish(text);
    auto matches = hours.globalMatch(english);
    if (!matches.hasNext())
        return std::nullopt;
    const double amount = amountOf(matches.next().captured(1));
    return matches.hasNext() ? std::nullopt : std::optional(amount);
}

} // namespace shipworthy
