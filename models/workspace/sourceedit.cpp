#include "workspace/sourceedit.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace shipworthy {
namespace {

constexpr int farthestEnd = 24; ///< lines that the text of one box may have

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::SourceMarks", text);
}

/// Takes all of \a changes, or in turn those halves, and at last those single ones, that can be taken. What cannot be
/// is \a refused.
template <typename Change, typename Take, typename Refuse>
void takeMost(std::span<const Change> changes, const Take &take, const Refuse &refuse)
{
    if (changes.empty() || take(changes))
        return;
    if (changes.size() == 1) {
        refuse(changes.front());
        return;
    }
    const std::size_t half = changes.size() / 2;
    takeMost(changes.first(half), take, refuse);
    takeMost(changes.subspan(half), take, refuse);
}

/// The columns by which what belongs to the item of this line is indented.
QString indentOf(const QByteArray &ascii)
{
    static const QRegularExpression lead(QStringLiteral(R"(^([ \t>]*)((?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*))"));
    const QRegularExpressionMatch match = lead.match(QString::fromLatin1(ascii));
    return match.captured(1) + QString(match.capturedLength(2), u' ');
}

/// Where the text of the box on \a line seems to end: the lines that follow go on with it.
int seemingEnd(const RawText &text, int line)
{
    static const QRegularExpression goesOn(QStringLiteral(R"(^[ \t>]*(?![-*+#|`~>=]|[0-9]{1,9}[.)])[^\s])"));
    int end = line;
    while (end < std::min(line + farthestEnd, text.lineCount()) &&
           goesOn.match(QString::fromLatin1(text.ascii(end + 1))).hasMatch())
        ++end;
    return end;
}

/// The last line of a finding that holds anything.
int endOf(const Finding &finding, const RawText &text)
{
    int last = std::min(std::max(finding.line, finding.lastLine), text.lineCount());
    while (last > finding.line && text.ascii(last).trimmed().isEmpty())
        --last;
    return last;
}

Error readOtherwise(const QString &reason, int line)
{
    return sourceRefusal(reason.arg(line)).error();
}

} // namespace

Result<SourceEdit> SourceEdit::of(const QByteArray &now, const ImportedSource &imported)
{
    auto reading = SourceReading::of(now, imported);
    if (!reading)
        return std::unexpected(reading.error());
    return SourceEdit(*std::move(reading), now);
}

SourceEdit::SourceEdit(SourceReading reading, const QByteArray &now)
    : m_reading(std::move(reading))
    , m_marked(now)
    , m_bytes(now)
{
}

QList<Result<bool>> SourceEdit::mark(const QList<BoxMark> &marks)
{
    QList<Result<bool>> outcomes(marks.size(), false);
    std::vector<Tick> ticks;
    QHash<int, bool> wanted; // by line: two boxes of the import may have become one
    for (qsizetype i = 0; i < marks.size(); ++i) {
        auto tick = tickFor(marks[i]);
        if (!tick) {
            outcomes[i] = std::unexpected(tick.error());
        } else if (*tick && !wanted.contains((*tick)->line)) {
            wanted.insert((*tick)->line, marks[i].ticked);
            (*tick)->wish = i;
            ticks.push_back(**tick);
        }
    }
    const auto takeTicks = [&](std::span<const Tick> some) {
        const bool isTaken = take(some);
        for (const Tick &tick : some)
            outcomes[tick.wish] = isTaken;
        return isTaken;
    };
    takeMost(std::span<const Tick>(ticks), takeTicks, [&](const Tick &tick) {
        outcomes[tick.wish] =
            std::unexpected(readOtherwise(tr("with line %1 ticked the document would be read otherwise"), tick.line));
    });
    m_bytes = m_marked;
    return outcomes;
}

/// Nothing where the box is as it should be.
Result<std::optional<SourceEdit::Tick>> SourceEdit::tickFor(const BoxMark &mark) const
{
    const auto line = m_reading.lineOfBox(mark.entry);
    if (!line)
        return std::unexpected(line.error());
    const qsizetype at = m_reading.markIn(*line);
    if (at < 0)
        return sourceRefusal(tr("line %1 does not begin with a box “[ ]”").arg(*line));
    if ((m_reading.text().ascii(*line)[at] != ' ') == mark.ticked)
        return std::nullopt;
    const char before = m_reading.markedAtImport(mark.entry);
    const bool wasTicked = before != ' ';
    const char character = wasTicked == mark.ticked ? before : (mark.ticked ? 'x' : ' ');
    return Tick{.line = *line, .offset = m_reading.text().offset(*line, at), .character = character};
}

bool SourceEdit::take(std::span<const Tick> ticks)
{
    QByteArray bytes = m_marked;
    SourceDifferences differences = m_differences;
    for (const Tick &tick : ticks) {
        m_reading.text().setCharacter(bytes, tick.offset, tick.character);
        differences.ticks.insert(tick.line, tick.character != ' ');
    }
    if (!m_reading.isSameBut(bytes, differences))
        return false;
    m_marked = bytes;
    m_differences = differences;
    return true;
}

QList<Result<QByteArray>> SourceEdit::resolve(const QList<ResolutionWish> &wishes)
{
    QList<Result<QByteArray>> outcomes(wishes.size(), QByteArray());
    std::vector<Line> lines;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        auto line = lineFor(wishes[i]);
        const auto bytes = line ? encoded(*line) : Result<QByteArray>(std::unexpected(line.error()));
        outcomes[i] = bytes;
        if (!bytes)
            continue;
        line->wish = i;
        line->bytes = *bytes;
        lines.push_back(*std::move(line));
    }
    takeMost(
        std::span<const Line>(lines), [this](std::span<const Line> some) { return take(some); },
        [&](const Line &line) { outcomes[line.wish] = takeAnywhere(line); });
    return outcomes;
}

Result<SourceEdit::Line> SourceEdit::lineFor(const ResolutionWish &wish) const
{
    const RawText &text = m_reading.text();
    if (wish.entry) {
        const auto line = m_reading.lineOfBox(*wish.entry);
        if (!line)
            return std::unexpected(line.error());
        const QString point = QStringLiteral("- Resolution: ") + wish.words.simplified();
        return Line{.first = *line,
                    .last = std::min(*line + farthestEnd, text.lineCount()),
                    .below = seemingEnd(text, *line),
                    .text = indentOf(text.ascii(*line)) + point};
    }
    const auto finding = m_reading.findingNow(wish.finding);
    if (!finding)
        return std::unexpected(finding.error());
    const int last = endOf(**finding, text);
    const QString end = text.lineEnd(last);
    const QString paragraph = QStringLiteral("**Resolution:** ") + wish.words.simplified();
    return Line{.first = last, .last = last, .below = last, .text = end + paragraph};
}

Result<QByteArray> SourceEdit::encoded(const Line &line) const
{
    const RawText &text = m_reading.text();
    const QString end = text.lineEnd(line.below);
    const auto bytes = text.encoded(text.endsOpen(line.below) ? end + line.text : line.text + end);
    if (bytes)
        return *bytes;
    return sourceRefusal(
        tr("its encoding (%1) cannot say “%2”").arg(m_reading.facts().encoding.name, line.text.trimmed()));
}

bool SourceEdit::take(std::span<const Line> some)
{
    const RawText &text = m_reading.text();
    std::vector<Line> lines = m_lines;
    lines.insert(lines.end(), some.begin(), some.end());
    std::ranges::stable_sort(lines, {}, &Line::below);
    SourceDifferences differences = m_differences;
    differences.added.clear();
    QByteArray bytes;
    qsizetype from = 0;
    for (const Line &line : lines) {
        const qsizetype to = text.start(line.below + 1);
        bytes += QByteArrayView(m_marked).sliced(from, to - from);
        bytes += line.bytes;
        from = to;
        differences.added.emplace_back(line.below, static_cast<int>(line.text.count(u'\n')) + 1);
    }
    bytes += QByteArrayView(m_marked).sliced(from);
    if (!m_reading.isSameBut(bytes, differences))
        return false;
    m_bytes = bytes;
    m_lines = std::move(lines);
    m_differences = differences;
    return true;
}

/// Where it does not fit where it should, it may at another place: the box's own text may run over several lines.
Result<QByteArray> SourceEdit::takeAnywhere(Line line)
{
    for (line.below = line.first; line.below <= line.last; ++line.below) {
        const auto bytes = encoded(line);
        if (!bytes)
            return bytes;
        line.bytes = *bytes;
        if (take(std::span<const Line>(&line, 1)))
            return line.bytes;
    }
    return std::unexpected(
        readOtherwise(tr("with a line below line %1 the document would be read otherwise"), line.first));
}

namespace {

QList<qsizetype> placesOf(const QByteArray &stretch, const QByteArray &bytes)
{
    QList<qsizetype> places;
    for (qsizetype at = bytes.indexOf(stretch); at >= 0 && !stretch.isEmpty();
         at = bytes.indexOf(stretch, at + stretch.size()))
        places.append(at);
    return places;
}

/// Which of \a places belongs to the box or finding; -1: none can be told.
qsizetype ownPlace(const SourceReading &reading, const LineAway &line, const QList<qsizetype> &places)
{
    const RawText &text = reading.text();
    int first = 0;
    int next = text.lineCount() + 1; // where the next box begins
    if (line.entry) {
        first = reading.lineOfBox(*line.entry).value_or(0);
        for (const ChecklistEntry &box : reading.facts().checklist)
            next = box.line > first ? std::min(next, box.line) : next;
    } else if (const auto finding = reading.findingNow(line.finding)) {
        first = (*finding)->line;
        next = std::max(first, (*finding)->lastLine) + 1;
    }
    const auto own =
        std::ranges::find_if(places, [&](qsizetype at) { return at > text.start(first) && at < text.start(next); });
    return first == 0 || own == places.end() ? -1 : *own;
}

} // namespace

WithoutLines withoutLines(const QByteArray &now, const ImportedSource &imported, const QList<LineAway> &lines)
{
    WithoutLines without{now, QList<Result<void>>(lines.size())};
    QHash<QByteArray, QList<qsizetype>> equal; // by their bytes
    for (qsizetype i = 0; i < lines.size(); ++i)
        equal[lines[i].bytes].append(i);
    std::optional<Result<SourceReading>> reading;
    std::map<qsizetype, qsizetype, std::greater<>> gone; // place → bytes, from the end
    for (const auto &[bytes, wanted] : equal.asKeyValueRange()) {
        const QList<qsizetype> places = placesOf(bytes, now);
        if (places.size() == wanted.size()) {
            for (const qsizetype place : places)
                gone.emplace(place, bytes.size());
            continue;
        }
        if (!reading)
            reading.emplace(SourceReading::of(now, imported));
        for (const qsizetype i : wanted) {
            const qsizetype own = *reading ? ownPlace(**reading, lines[i], places) : -1;
            if (own >= 0)
                gone.emplace(own, bytes.size());
            else if (places.isEmpty())
                without.lines[i] = sourceRefusal(tr("the resolution line is not there any more, or reads differently"));
            else
                without.lines[i] = sourceRefusal(tr("the resolution line stands there more than once"));
        }
    }
    for (const auto &[place, size] : gone)
        without.bytes.remove(place, size);
    return without;
}

} // namespace shipworthy
