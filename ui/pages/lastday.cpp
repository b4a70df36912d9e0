#include "pages/lastday.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "pages/datefield.h"
#include "theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace shipworthy::ui {

LastDay::LastDay(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_day(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_day->setObjectName(name);
    m_day->setAccessibleName(tr("Last day"));
    m_day->setLayoutDirection(Qt::LeftToRight); // or "+3d" is shown as "3d+"
    m_day->setMinimumWidth(px(150));
    m_day->installEventFilter(this);
    auto *calendar = m_day->addAction(icon(QStringLiteral("calendar"), palette()), QLineEdit::TrailingPosition);
    calendar->setObjectName(name + QStringLiteral("Calendar"));
    calendar->setText(tr("Choose the day in a calendar"));
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_day, 0, Qt::AlignLeft);
    for (QLabel *label : {m_hint, m_problem}) {
        label->setFont(fontFor(Type::Caption));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    setFocusProxy(m_day);
    connect(calendar, &QAction::triggered, this, &LastDay::dropCalendar);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_isRefused = false;
        say();
    });
    connect(m_day, &QLineEdit::returnPressed, this, &LastDay::entered);
}

int LastDay::lineHeight() const
{
    return m_day->sizeHint().height();
}

void LastDay::ask(QDate day, QDate today)
{
    m_today = today;
    m_isRefused = false;
    m_day->setToolTip(dayHint(day));
    m_day->setText(day.toString(Qt::ISODate));
    say();
}

QDate LastDay::day() const
{
    return dayIn(m_day->text().trimmed(), m_today);
}

QDate LastDay::taken()
{
    const QDate said = day();
    if (said >= m_today && said <= latestDay)
        return said;
    m_isRefused = true;
    say();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
    return {};
}

void LastDay::say()
{
    const QString text = m_day->text().trimmed();
    const QDate said = day();
    QString problem;
    if (said.isValid() && said < m_today)
        problem = tr("%1 is past: a risk is accepted until today or a later day.").arg(dayWords(said));
    else if (said > latestDay)
        problem = tr("Days go up to %1.").arg(dayWords(latestDay));
    else if (m_isRefused && text.isEmpty())
        problem = tr("Say until when: %1").arg(dayHint(m_today));
    else if (m_isRefused && !said.isValid())
        problem = tr("“%1” is no day. %2").arg(isolated(text), dayHint(m_today));
    const bool isInWords = problem.isEmpty() && said.isValid() && text != said.toString(Qt::ISODate);
    const QString hint =
        isInWords ? tr("Understood: %1").arg(QLocale().toString(said, QLocale::LongFormat)) : QString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(palette()).color(Role::CriticalText));
    m_problem->setPalette(colours);
    for (const auto &[label, words] : {std::pair(m_hint, hint), std::pair(m_problem, problem)}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }
    m_day->setAccessibleDescription(problem.isEmpty() ? hint : problem);
}

void LastDay::step(int days)
{
    const QDate said = day();
    m_day->setText((said.isValid() ? said : m_today).addDays(days).toString(Qt::ISODate));
}

void LastDay::dropCalendar()
{
    auto *popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = newCalendar(popup);
    const QDate said = day();
    calendar->setSelectedDate(said.isValid() ? said : m_today);
    const auto choose = [this, popup](QDate chosen) {
        m_day->setText(chosen.toString(Qt::ISODate));
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    auto *holder = new QWidgetAction(popup);
    holder->setObjectName(m_day->objectName() + QStringLiteral("Days"));
    holder->setDefaultWidget(calendar);
    popup->addAction(holder);
    popup->popup(m_day->mapToGlobal(QPoint(0, m_day->height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

bool LastDay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_day && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool isAlt = pressed->modifiers().testFlag(Qt::AltModifier);
        if (pressed->key() == Qt::Key_Down && isAlt)
            dropCalendar();
        else if (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down)
            step(pressed->key() == Qt::Key_Up ? 1 : -1);
        else
            return false;
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shipworthy::ui
