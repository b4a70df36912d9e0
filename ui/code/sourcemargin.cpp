#include "code/sourcemargin.h"

#include "code/documentmark.h"
#include "code/sourceview.h"
#include "delegates/mirror.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

namespace shipworthy::ui {

SourceMargin::SourceMargin(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("sourceMargin"));
    setAccessibleName(tr("Line numbers and marks"));
    setCursor(Qt::ArrowCursor);
}

int SourceMargin::wantedWidth() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(m_view.lineCount()).size()));
    const int digitWidth = m_view.fontMetrics().horizontalAdvance(QLatin1Char('9'));
    return px(30) + digits * digitWidth + px(18);
}

int SourceMargin::lineAt(qreal y) const
{
    for (const auto &line : m_view.visibleLines()) {
        if (y >= line.top && y < line.top + line.height)
            return line.line;
    }
    return 0;
}

void SourceMargin::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Base));
    painter.setFont(m_view.font());
    const QColor muted = theme.color(Role::Muted);
    const QColor band = theme.color(Role::Selection);
    const QColor edge = theme.color(Role::DoneFill);
    const QColor text = theme.color(Role::Text);
    const qreal side = px(15);
    const int current = m_view.currentLine();
    for (const auto &line : m_view.visibleLines()) {
        const QRectF row(0, line.top, width(), line.height);
        if (line.line >= m_view.band().first && line.line <= m_view.band().last)
            painter.fillRect(row, band);
        painter.setPen(line.line == current ? text : muted);
        paintText(painter, row.adjusted(0, 0, -px(14), 0), Qt::AlignRight | Qt::AlignVCenter,
                  QString::number(line.line));
        if (m_view.isClaimed(line.line))
            painter.fillRect(QRectF(width() - px(7), line.top, px(3), line.height), edge);
        const auto marks = m_view.marksAt(line.line);
        if (!marks.isEmpty()) {
            const QRectF square(px(7), line.top + (line.height - side) / 2, side, side);
            paintDocumentMark(painter, square, marks.first().kind, marks.first().severity, theme);
        }
    }
}

void SourceMargin::mousePressEvent(QMouseEvent *event)
{
    if (const int line = lineAt(event->position().y()); line > 0 && event->button() == Qt::LeftButton)
        m_view.setTextCursor(QTextCursor(m_view.document()->findBlockByNumber(line - 1)));
    m_view.setFocus(Qt::MouseFocusReason);
}

void SourceMargin::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int line = lineAt(event->position().y()); line > 0)
        emit m_view.lineActivated(line);
}

void SourceMargin::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

bool SourceMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (const DocumentMark &mark : m_view.marksAt(lineAt(help->pos().y())))
        lines.append(mark.text);
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(lines.join(QLatin1Char('\n'))), this);
    return true;
}

} // namespace shipworthy::ui
