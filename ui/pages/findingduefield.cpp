#include "pages/findingduefield.h"

#include "base/daywords.h"
#include "delegates/painters.h"
#include "pages/datefield.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace shipworthy::ui {

FindingDueField::FindingDueField(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new QMenu(this))
    , m_day(new DateField(QStringLiteral("dueCalendar")))
    , m_clear(new QPushButton)
{
    setObjectName(QStringLiteral("dueField"));
    setAccessibleName(tr("Due"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(QStringLiteral("calendar"), palette()));
    setIconSize({px(15), px(15)});
    setMinimumSize(px(72), px(26)); // narrower than its words: they are shortened then, and the tooltip has them
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpPopup();
    connect(this, &QToolButton::clicked, this, &FindingDueField::choose);
}

void FindingDueField::setUpPopup()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    m_clear->setObjectName(QStringLiteral("dueClear"));
    layout->addWidget(m_day);
    layout->addWidget(m_clear);
    auto *action = new QWidgetAction(m_popup);
    action->setDefaultWidget(panel);
    m_popup->addAction(action);
    const auto choose = [this](QDate day) {
        m_popup->hide();
        emit dayChosen(day);
    };
    connect(m_day, &DateField::dayChosen, this, choose);
    connect(m_day, &DateField::dayClicked, this, choose);
    connect(m_clear, &QPushButton::clicked, this, [choose] { choose({}); });
}

void FindingDueField::setDay(QDate due, bool ownDay, QDate planned, QDate today, bool done)
{
    const QLocale locale;
    const DueText text = dueText(due, today, done);
    setText(due.isValid() ? text.text : tr("No due day"));
    setIcon(ui::icon(text.late ? QStringLiteral("warning") : QStringLiteral("calendar"), palette()));
    QString tip = due.isValid() ? locale.toString(due, QLocale::LongFormat) : tr("No due day");
    if (due.isValid() && !ownDay)
        tip += QStringLiteral(" · ") + tr("from the plan");
    setToolTip(tip);
    setAccessibleDescription(tip);
    m_day->setToday(today);
    m_day->setDay(due.isValid() ? due : today);
    m_clear->setText(planned.isValid() ? tr("From the Plan: %1").arg(dayWords(planned)) : tr("Clear"));
    m_clear->setEnabled(ownDay);
}

void FindingDueField::setSeveral(QDate today)
{
    setText(tr("Several days"));
    setToolTip(tr("The selected findings have different due days"));
    m_day->setToday(today);
    m_day->setDay(today);
    m_clear->setText(tr("Clear"));
    m_clear->setEnabled(true);
}

void FindingDueField::choose()
{
    m_popup->popup(mapToGlobal(QPoint(0, height())));
    m_day->startTyping();
}

} // namespace shipworthy::ui
