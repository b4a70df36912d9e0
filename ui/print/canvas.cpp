#include "print/canvas.h"

#include "print/syllables.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace shipworthy::ui::print {
namespace {

constexpr double unitsPerMm = Canvas::resolution / 25.4;
constexpr double unitsPerPoint = Canvas::resolution / 72.0;
constexpr qsizetype shortestBroken = 8; // characters; shorter words fit everywhere
constexpr char16_t isolateBegins = 0x2068;
constexpr char16_t isolateEnds = 0x2069;
constexpr char16_t wordJoiner = 0x2060;
constexpr double dotPitch = 1.1;
constexpr double dotRadius = 0.2;

QString sansFamily()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &wanted :
         {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (families.contains(wanted))
            return wanted;
    }
    return QFont().defaultFamily();
}

/// What is not seen and only says how the letters beside it stand: these are hidden where they are shaped.
bool isMark(char32_t code)
{
    return code == isolateBegins || code == isolateEnds || code == wordJoiner;
}

/// "NO-GO" and "SEC-04" do not break at their hyphen; longer names may.
QString keptTogether(const QString &text)
{
    constexpr qsizetype longest = 10;
    if (!text.contains(u'-'))
        return text;
    const auto isPart = [](QChar c) { return c.isUpper() || c.isDigit() || c == u'-'; };
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPart(text[end]))
            ++end;
        QString part = text.sliced(at, std::max<qsizetype>(1, end - at));
        at += part.size();
        const bool isWhole = (at >= text.size() || !text[at].isLetter()) && part.size() <= longest;
        if (isWhole && part.indexOf(u'-', 1) > 0 && !part.endsWith(u'-'))
            part.replace(u'-', u'-' + QString(QChar(wordJoiner)));
        out += part;
    }
    return out;
}

/// Hebrew, Arabic, the scripts of India and others whose letters change with their neighbours.
bool needsShaping(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0300 && code < 0x0370) || (code >= 0x0590 && code < 0x1D00) ||
           (code >= 0xA800 && code < 0xAC00) || c.isSurrogate() || (code >= 0xFB1D && code < 0xFF00) || isMark(code);
}

/// \a turned: brackets between letters that run from right to left are shaped too, else they are not turned round.
void addShapedStretches(QList<QTextLayout::FormatRange> &ranges, const QString &text, bool turned)
{
    const auto isShaped = [turned](QChar c) { return needsShaping(c) || (turned && c.hasMirrored()); };
    QTextCharFormat shaped;
    shaped.setFontStyleStrategy(QFont::PreferDefault);
    for (int i = 0; i < text.size(); ++i) {
        if (!isShaped(text[i]))
            continue;
        // A mark needs the letter before it.
        const int start = i > 0 ? i - 1 : i;
        while (i + 1 < text.size() && isShaped(text[i + 1]))
            ++i;
        ranges.append({start, i + 1 - start, shaped});
    }
}

QPen penOf(double thickness, QRgb color, bool dashed)
{
    QPen pen(QColor::fromRgba(color), thickness * unitsPerMm, Qt::SolidLine, dashed ? Qt::FlatCap : Qt::SquareCap,
             Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({1.4 / thickness, 1.0 / thickness});
    return pen;
}

} // namespace

Prose Prose::named(const QString &text)
{
    Prose prose(text);
    prose.m_isName = true;
    return prose;
}

Prose &Prose::add(const QString &text)
{
    m_text += text;
    return *this;
}

Prose &Prose::bold(const QString &text)
{
    m_runs.append({static_cast<int>(m_text.size()), static_cast<int>(text.size()), true, std::nullopt});
    return add(text);
}

Prose &Prose::colored(const QString &text, QRgb color, bool bold)
{
    m_runs.append({static_cast<int>(m_text.size()), static_cast<int>(text.size()), bold, color});
    return add(text);
}

Canvas::Canvas(QPainter *painter, bool mirrored, double pageWidth)
    : m_painter(painter)
    , m_mirrored(mirrored)
    , m_pageWidth(pageWidth)
    , m_family(sansFamily())
{
}

Canvas::Upright::Upright(Canvas &canvas, double x, double width)
    : m_canvas(canvas)
    , m_before(canvas.m_shift)
{
    if (canvas.flips())
        canvas.m_shift = canvas.m_pageWidth - 2 * x - width;
}

QRectF Canvas::units(const QRectF &rect) const
{
    return {onPaper(rect.x(), rect.width()) * unitsPerMm, rect.y() * unitsPerMm, rect.width() * unitsPerMm,
            rect.height() * unitsPerMm};
}

QPainterPath Canvas::units(const QPainterPath &path) const
{
    const QTransform onPage =
        flips() ? QTransform(-1, 0, 0, 1, m_pageWidth, 0) : QTransform::fromTranslate(m_shift.value_or(0), 0);
    return (onPage * QTransform::fromScale(unitsPerMm, unitsPerMm)).map(path);
}

QFont Canvas::font(const TextStyle &style) const
{
    QFont font(m_family);
    font.setPixelSize(static_cast<int>(std::lround(style.size * unitsPerPoint)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Alternates, ligatures and tabular digits reach the PDF as glyphs without a character: "NO-GO" would be found as
    // "NO GO" only, and "3 of 9" not at all.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    for (const char *feature : {"calt", "liga", "clig", "dlig", "case", "tnum"})
        font.setFeature(QFont::Tag::fromString(QLatin1String(feature)).value(), 0);
#else
    font.setStyleStrategy(QFont::PreferNoShaping); // layOut() shapes the scripts that need it
#endif
    return font;
}

QString Canvas::covered(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x100; });
    if (plain)
        return text;
    const QFontMetricsF metrics(font(textStyle));
    QString out;
    for (const uint code : text.toUcs4()) {
        if (isMark(static_cast<char32_t>(code))) {
            out += QChar(static_cast<char16_t>(code));
            continue;
        }
        auto known = m_coverage.constFind(code);
        if (known == m_coverage.cend())
            known = m_coverage.insert(code, code < 0x100 || metrics.inFontUcs4(code));
        const auto character = static_cast<char32_t>(code);
        out += *known ? QString::fromUcs4(&character, 1)
                      : QStringLiteral("[U+%1]").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
    }
    return out;
}

QString Canvas::hyphenated(const QString &text, double width, const TextStyle &style) const
{
    if (QLocale().language() != QLocale::German || text.size() < shortestBroken)
        return text;
    const QFontMetricsF metrics(font(style.inBold()));
    QStringList parts = text.split(u' ');
    for (QString &word : parts) {
        if (word.size() >= shortestBroken && metrics.horizontalAdvance(word) > width * unitsPerMm)
            word = withSyllables(word);
    }
    return parts.join(u' ');
}

double Canvas::layOut(const QPointF &at, double width, const Prose &given, const TextStyle &style, Qt::Alignment align,
                      double *widest)
{
    const Prose prose =
        given.changed([&](const QString &text) { return keptTogether(hyphenated(covered(text), width, style)); });
    const QFont base = font(style);
    QTextLayout layout(prose.text(), base);
    if (flips() && (align & (Qt::AlignLeft | Qt::AlignRight)))
        align ^= Qt::AlignLeft | Qt::AlignRight;
    // Names in scripts of the other direction keep their order but stay in their column.
    QTextOption option(align | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(given.isName() ? Qt::LayoutDirectionAuto : m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const Prose::Run &run : prose.runs()) {
        QTextCharFormat format;
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        if (run.color)
            format.setForeground(QColor::fromRgba(*run.color));
        ranges.append({run.start, run.length, format});
    }
    addShapedStretches(ranges, prose.text(), m_mirrored || prose.text().isRightToLeft());
    layout.setFormats(ranges);
    const QFontMetricsF metrics(base);
    const double leading = style.leading * unitsPerPoint;
    const double baseline = (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(width * unitsPerMm);
        line.setPosition({0, lines * leading + baseline - line.ascent()});
        if (widest)
            *widest = std::max(*widest, line.naturalTextWidth() / unitsPerMm);
    }
    layout.endLayout();
    if (m_painter) {
        m_painter->setPen(QColor::fromRgba(style.color));
        layout.draw(m_painter, QPointF(onPaper(at.x(), width), at.y()) * unitsPerMm);
    }
    return prose.isEmpty() ? 0 : lines * leading / unitsPerMm;
}

double Canvas::write(double x, double y, double width, const Prose &prose, const TextStyle &style, Qt::Alignment align)
{
    return prose.isEmpty() ? 0 : layOut({x, y}, width, prose, style, align);
}

double Canvas::heightOf(double width, const Prose &prose, const TextStyle &style)
{
    return measured([&] { return write(0, 0, width, prose, style); });
}

double Canvas::widthOf(const Prose &prose, const TextStyle &style)
{
    return measured([&] {
        double widest = 0;
        layOut({}, 10000, prose, style, Qt::AlignLeft, &widest);
        return widest;
    });
}

double Canvas::writeNumber(double right, double y, const QString &number, const TextStyle &style)
{
    const double width = widthOf(number, style) + 0.5;
    return write(right - width, y, width, number, style, Qt::AlignRight);
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, QRgb color, bool dashed)
{
    if (!m_painter)
        return;
    QPen pen = penOf(thickness, color, dashed);
    pen.setCapStyle(Qt::FlatCap);
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(onPaper(x1), y1) * unitsPerMm, QPointF(onPaper(x2), y2) * unitsPerMm);
}

void Canvas::fill(const QRectF &rect, QRgb color)
{
    if (m_painter)
        m_painter->fillRect(units(rect), QColor::fromRgba(color));
}

void Canvas::frame(const QRectF &rect, double thickness, QRgb color, bool dashed)
{
    QPainterPath path;
    path.addRect(rect.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2));
    stroke(path, thickness, color, dashed);
}

void Canvas::fill(const QPainterPath &path, QRgb color)
{
    if (m_painter)
        m_painter->fillPath(units(path), QColor::fromRgba(color));
}

void Canvas::stroke(const QPainterPath &path, double thickness, QRgb color, bool dashed)
{
    if (m_painter)
        m_painter->strokePath(units(path), penOf(thickness, color, dashed));
}

void Canvas::hatch(const QPainterPath &shape, QRgb color, double pitch, double pen)
{
    if (!m_painter)
        return;
    m_painter->save();
    m_painter->setClipPath(units(shape), Qt::IntersectClip);
    const QRectF box = shape.boundingRect();
    // Anchored to the page, so that neighbouring bars hatch alike.
    const double step = pitch * std::sqrt(2.0);
    for (double c = std::floor((box.left() + box.top()) / step) * step; c <= box.right() + box.bottom() + step;
         c += step)
        line(c - box.bottom() - 1, box.bottom() + 1, c - box.top() + 1, box.top() - 1, pen, color);
    m_painter->restore();
}

void Canvas::dots(const QPainterPath &shape, QRgb color)
{
    if (!m_painter)
        return;
    m_painter->save();
    m_painter->setClipPath(units(shape), Qt::IntersectClip);
    const QRectF box = shape.boundingRect();
    QPainterPath all;
    int row = 0;
    for (double y = box.top() + dotPitch / 2; y < box.bottom() + dotRadius; y += dotPitch, ++row) {
        const double shift = row % 2 ? dotPitch : dotPitch / 2;
        for (double x = box.left() + shift; x < box.right() + dotRadius; x += dotPitch)
            all.addEllipse(QPointF(x, y), dotRadius, dotRadius);
    }
    fill(all, color);
    m_painter->restore();
}

} // namespace shipworthy::ui::print
