#include "print/pages.h"

#include "base/visibletext.h"
#include "reports/reportwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTimeZone>
#include <algorithm>

namespace shipworthy::ui::print {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

} // namespace

QDateTime printTime()
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::utc()) : QDateTime::currentDateTime();
}

Pages::Pages(const ScorecardReport &report, PaperSize paper, PageNumbers known, QPdfWriter *writer, QPainter *painter)
    : m_report(report)
    , m_paper(paper)
    , m_size(paper == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4))
    , m_known(std::move(known))
    , m_writer(writer)
    , m_canvas(painter, QLocale().textDirection() == Qt::RightToLeft, m_size.width())
{
}

void Pages::begin(const QString &head)
{
    if (number() > 0) {
        paintFoot();
        if (m_writer)
            m_writer->newPage();
    }
    ++m_numbers.total;
    const double half = width() * 0.6;
    double height = m_canvas.write(left(), 11, half, Prose::named(head), noteStyle);
    if (!m_report.workspace.isEmpty()) {
        height = std::max(height, m_canvas.write(left() + half, 11, width() - half,
                                                 tr("Workspace: %1").arg(isolated(m_report.workspace)), noteStyle,
                                                 Qt::AlignRight));
    }
    const double rule = 12.4 + height;
    m_canvas.line(left(), rule, right(), rule, 0.35, ink);
    y = rule + 2.9;
}

void Pages::finish()
{
    if (number() > 0)
        paintFoot();
}

void Pages::paintFoot()
{
    const double top = m_size.height() - 16.6;
    const double leading = Canvas::leadingOf(noteStyle);
    const double main = width() * 0.78;
    m_canvas.line(left(), top, right(), top, 0.35, ink);
    m_canvas.write(left(), top + 1.2, main,
                   tr("Shipworthy · State of %1 · printed %2").arg(m_report.stateOf, report::timeWords(printTime())),
                   noteStyle);
    m_canvas.write(left(), top + 1.2 + leading, main, m_report.filter, noteStyle);
    m_canvas.write(left() + main, top + 1.2, width() - main,
                   Prose().bold(tr("Page %1 of %2").arg(number()).arg(m_known.total)), noteStyle.in(ink),
                   Qt::AlignRight);
}

void Pages::title(const QString &text, const QString &subtitle)
{
    y += m_canvas.write(left(), y, width(), Prose::named(text), titleStyle) + 0.6;
    y += m_canvas.write(left(), y, width(), subtitle, textStyle.in(ink2)) + 2;
}

void Pages::heading(double x, double headingWidth, const QString &text, const QString &note)
{
    m_canvas.line(x, y, x + headingWidth, y, 0.2, ink);
    // Beside a short heading a note may be long before it needs a second line.
    const double besideText = std::max(headingWidth * 0.62, headingWidth - m_canvas.widthOf(text, headingStyle) - 3);
    const double noteWidth = note.isEmpty() ? 0 : std::min(m_canvas.widthOf(note, noteStyle) + 1, besideText);
    const double textHeight = m_canvas.write(x, y + 1.1, headingWidth - noteWidth - 2, text, headingStyle);
    const double noteHeight =
        m_canvas.write(x + headingWidth - noteWidth, y + 1.5, noteWidth, note, noteStyle, Qt::AlignRight);
    y += std::max(textHeight, noteHeight) + 1.9;
}

void Pages::note(const QString &text)
{
    y += m_canvas.write(left(), y, width(), text, noteStyle) + 1;
}

} // namespace shipworthy::ui::print
