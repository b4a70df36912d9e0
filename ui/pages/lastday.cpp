#include "pages/lastday.h"

#include "base/daywords.h"
#include "pages/datefield.h"
#include "theme/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace shipworthy::ui {

LastDay::LastDay(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_day(new QDateEdit(this))
    , m_problem(new QLabel(this))
{
    m_day->setObjectName(name);
    m_day->setAccessibleName(tr("Last day"));
    m_day->setCalendarPopup(true);
    m_day->setLayoutDirection(Qt::LeftToRight); // or Qt turns the parts around: 31-12-2026
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDateRange(earliestDay, latestDay);
    m_day->calendarWidget()->setDateEditEnabled(false); // it reads digits as day, month, year, whatever is typed
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_problem->setFont(fontFor(Type::Caption));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_day, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    setFocusProxy(m_day);
    connect(m_day, &QDateEdit::dateChanged, this, &LastDay::showProblem);
}

int LastDay::lineHeight() const
{
    return m_day->sizeHint().height();
}

void LastDay::ask(QDate day, QDate today)
{
    m_today = today;
    m_day->setDate(day);
    showProblem();
}

QDate LastDay::taken()
{
    m_day->interpretText();
    showProblem();
    if (!isPast())
        return m_day->date();
    m_day->setFocus(Qt::OtherFocusReason);
    return {};
}

bool LastDay::isPast() const
{
    return m_day->date() < m_today;
}

void LastDay::showProblem()
{
    const QString problem =
        isPast() ? tr("%1 is past: a risk is accepted until today or a later day.").arg(dayWords(m_day->date()))
                 : QString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(palette()).color(Role::CriticalText));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_day->setAccessibleDescription(problem);
}

} // namespace shipworthy::ui
