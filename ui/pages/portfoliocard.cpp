#include "pages/portfoliocard.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/spokenrole.h"
#include "pages/portfoliocardpainter.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

namespace shipworthy::ui {

SystemCard::SystemCard(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QToolButton(this))
    , m_fix(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::Button); // Enter opens it
    setAttribute(Qt::WA_Hover);
    setMinimumSize(cardMinimum());
    m_menu->setObjectName(QStringLiteral("cardMenu"));
    m_menu->setAutoRaise(true);
    m_menu->setIcon(icon(QStringLiteral("more"), palette()));
    m_menu->setToolTip(tr("More (Space)"));
    m_menu->setFocusPolicy(Qt::NoFocus); // Space on the card opens the same menu
    connect(m_menu, &QToolButton::clicked, this,
            [this] { emit menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    m_fix->setObjectName(QStringLiteral("cardFix"));
    m_fix->setText(tr("Set severities…"));
    connect(m_fix, &QPushButton::clicked, this, &SystemCard::fixRequested);
}

void SystemCard::setSummary(const SystemSummary &summary, QDate today)
{
    m_summary = summary;
    m_today = today;
    setObjectName(QStringLiteral("card%1").arg(summary.id.value));
    describe();
    m_menu->setAccessibleName(tr("More about %1").arg(summary.name));
    placeButtons();
    update();
}

void SystemCard::setScoped(bool scoped)
{
    m_scoped = scoped;
    update();
}

void SystemCard::setPicked(bool picked)
{
    m_picked = picked;
    describe();
    update();
}

void SystemCard::describe()
{
    const QString whole = spoken(m_summary, m_today);
    setAccessibleName(m_picked ? tr("%1. Picked for comparing").arg(whole) : whole);
}

QSize SystemCard::sizeHint() const
{
    return cardMinimum();
}

void SystemCard::placeButtons()
{
    const CardAreas areas = cardAreas(rect(), m_summary);
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    m_menu->setGeometry(placed(areas.menu));
    m_fix->setVisible(!areas.fix.isEmpty());
    if (!areas.fix.isEmpty())
        m_fix->setGeometry(placed(QRect(areas.fix.topLeft(), QSize(m_fix->sizeHint().width(), areas.fix.height()))));
}

void SystemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    paintCard(painter, rect(), m_summary, m_today,
              {.hovered = underMouse(), .focused = hasFocus(), .scoped = m_scoped, .picked = m_picked},
              Theme(palette()));
}

void SystemCard::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void SystemCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return;
    case Qt::Key_Space:
    case Qt::Key_Menu: emit menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); return;
    case Qt::Key_C:
        if (event->modifiers() != Qt::NoModifier)
            break;
        emit pickToggled();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: emit focusMoved(event->key()); return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void SystemCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit pickToggled();
        return;
    }
    QWidget::mousePressEvent(event);
}

void SystemCard::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}

void SystemCard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void SystemCard::enterEvent(QEnterEvent *)
{
    update();
}

void SystemCard::leaveEvent(QEvent *)
{
    update();
}

void SystemCard::focusInEvent(QFocusEvent *)
{
    update();
}

void SystemCard::focusOutEvent(QFocusEvent *)
{
    update();
}

bool SystemCard::event(QEvent *event)
{
    // What was cut on the card can be read whole here.
    if (event->type() == QEvent::ToolTip) {
        QStringList lines{m_summary.name, m_summary.source, m_summary.readiness.why};
        if (!m_summary.blockerKeys.isEmpty())
            lines.append(tr("Open blockers: %1").arg(m_summary.blockerKeys.mid(0, 12).join(listComma())));
        if (m_summary.unprovenBlockers > 0)
            lines.append(tr("Blockers said to be done without proof: %1").arg(m_summary.unprovenBlockers));
        if (m_summary.next)
            lines.append(
                tr("Next due: %1").arg((m_summary.next->key + QLatin1Char(' ') + m_summary.next->title).trimmed()));
        if (m_summary.readiness.openHours > 0)
            lines.append(tr("Effort left, at least: %1; %2 without estimate")
                             .arg(hoursText(m_summary.readiness.openHours))
                             .arg(m_summary.readiness.withoutEffort));
        QString html;
        for (const QString &line : lines)
            html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), html, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace shipworthy::ui
