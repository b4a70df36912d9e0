#include "code/overviewstrip.h"

#include "code/sourceview.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace shipworthy::ui {
namespace {

QColor colorOf(const DocumentMark &mark, const Theme &theme)
{
    switch (mark.kind) {
    case MarkKind::Contradiction: return theme.color(Role::ContradictedText);
    case MarkKind::Secret: return theme.color(Role::Text);
    case MarkKind::Repair:
    case MarkKind::Warning: return theme.color(Role::MediumText);
    case MarkKind::Finding: break;
    }
    if (mark.severity == Severity::Critical)
        return theme.color(Role::CriticalText);
    if (mark.severity == Severity::High)
        return theme.color(Role::HighFill);
    return theme.color(Role::Edge);
}

} // namespace

OverviewStrip::OverviewStrip(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("overviewStrip"));
    setAccessibleName(tr("Overview of the document"));
    setToolTip(
        tr("Green: understood. Ticks: marks, longer for contradictions, secrets and repairs. Click to go there."));
    setCursor(Qt::ArrowCursor);
}

int OverviewStrip::wantedWidth()
{
    return px(18);
}

qreal OverviewStrip::yOf(int line) const
{
    return (line - 1) * qreal(height()) / std::max(m_view.lineCount(), 1);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Sunken));
    paintClaimed(painter);
    paintMarks(painter);
    const auto visible = m_view.visibleLines();
    if (visible.isEmpty())
        return;
    const qreal top = yOf(visible.first().line);
    const qreal bottom = std::max(yOf(visible.last().line + 1), top + px(6));
    painter.setPen(QPen(theme.color(Role::Accent), px(1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(1, top + 0.5, width() - 2, bottom - top - 1));
}

void OverviewStrip::paintClaimed(QPainter &painter) const
{
    const Theme theme(palette());
    const QColor green = theme.color(Role::DoneFill);
    painter.fillRect(QRect(px(3), 0, px(5), height()), theme.color(Role::Base));
    qreal drawnTo = 0; // thousands of ranges fall on a few hundred pixels
    for (const LineRange &range : m_view.claimed()) {
        const qreal top = std::max(yOf(range.first), drawnTo);
        const qreal bottom = yOf(range.last + 1);
        if (bottom - top < 0.25)
            continue;
        painter.fillRect(QRectF(px(3), top, px(5), bottom - top), green);
        drawnTo = bottom;
    }
}

void OverviewStrip::paintMarks(QPainter &painter) const
{
    const Theme theme(palette());
    for (const DocumentMark &mark : m_view.marks()) {
        const bool isFinding = mark.kind == MarkKind::Finding;
        const qreal left = isFinding ? px(12) : px(10);
        painter.fillRect(QRectF(left, yOf(mark.line), width() - left - 1, std::max(px(2), 2)), colorOf(mark, theme));
    }
}

void OverviewStrip::goTo(qreal y)
{
    const int line = static_cast<int>(y / std::max(height(), 1) * m_view.lineCount());
    m_view.verticalScrollBar()->setValue(line - m_view.verticalScrollBar()->pageStep() / 2);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().y());
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

} // namespace shipworthy::ui
