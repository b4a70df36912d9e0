#include "pages/datefield.h"

#include "base/visibletext.h"
#include "items/standup.h"
#include "theme/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace shipworthy::ui {
namespace {

/// As it may be typed: beside words that are written from right to left its parts would change places.
QString written(QDate day)
{
    const QString text = day.toString(Qt::ISODate);
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200E) + text + QChar(0x200E) : text;
}

bool isWithinBounds(QDate day)
{
    return day >= earliestDay && day <= latestDay;
}

} // namespace

QDate dayFrom(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (const QDate day = QDate::fromString(typed, QStringLiteral("yyyy-M-d")); day.isValid())
        return day;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    QString longYear = format;
    if (!format.contains(QLatin1String("yyyy")))
        longYear.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    if (const QDate day = locale.toDate(typed, longYear); day.isValid())
        return day;
    const QDate day = locale.toDate(typed, format); // two digits are of the last century to Qt
    return day.isValid() && day.year() < earliestDay.year() ? day.addYears(100) : day;
}

QDate dayIn(const QString &text, QDate today)
{
    const QDate spoken = spokenDay(text, today);
    return spoken.isValid() ? spoken : dayFrom(text);
}

QString dayHint(QDate example)
{
    const QLocale locale;
    return DateField::tr("Like %1, %2, %3, +3d or +2w")
        .arg(written(example), isolated(locale.toString(example, QLocale::ShortFormat)),
             locale.dayName(Qt::Friday, QLocale::ShortFormat));
}

QCalendarWidget *newCalendar(QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    // The style's own arrows are green discs.
    for (const auto &[button, arrow] :
         {std::pair{"qt_calendar_prevmonth", "left"}, std::pair{"qt_calendar_nextmonth", "right"}}) {
        if (auto *step = calendar->findChild<QToolButton *>(QLatin1String(button)))
            step->setIcon(icon(QLatin1String(arrow), parent->palette()));
    }
    calendar->setGridVisible(false);
    calendar->setDateRange(earliestDay, latestDay);
    calendar->setDateEditEnabled(false);                       // it reads digits as day, month, year, whatever is typed
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // red is for what is late
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    return calendar;
}

DateField::DateField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_calendar(newCalendar(this))
    , m_today(QDate::currentDate())
{
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(tr("Day"));
    m_text->setMinimumHeight(px(26));
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_hint->setFont(fontFor(Type::Caption));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(2 * QFontMetrics(m_hint->font()).lineSpacing()); // a popup does not grow
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_calendar->setObjectName(name);
    m_calendar->setAccessibleName(tr("Calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addWidget(m_calendar);
    setFocusProxy(m_text);
    showHint();
    connect(m_text, &QLineEdit::textEdited, this, &DateField::followText);
    connect(m_text, &QLineEdit::returnPressed, this, &DateField::take);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DateField::followCalendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::dayClicked);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateField::dayChosen);
}

void DateField::setDay(QDate day)
{
    const QSignalBlocker blocker(m_calendar);
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    m_text->setText(day.toString(Qt::ISODate));
    showHint();
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::startTyping()
{
    m_text->setFocus(Qt::PopupFocusReason);
    m_text->selectAll();
}

void DateField::take()
{
    const QString text = m_text->text().trimmed();
    const QDate day = dayIn(text, m_today);
    if (text.isEmpty())
        showProblem(tr("Write a day, like %1.").arg(written(m_calendar->selectedDate())));
    else if (!day.isValid())
        showProblem(tr("“%1” is no day. Write it like %2.").arg(isolated(text), written(m_calendar->selectedDate())));
    else if (!isWithinBounds(day))
        showProblem(tr("Days go from %1 to %2.").arg(written(earliestDay), written(latestDay)));
    else
        emit dayChosen(day);
}

void DateField::followText(const QString &text)
{
    const QDate day = dayIn(text, m_today);
    const QSignalBlocker blocker(m_calendar); // the text stays as it is being typed
    if (!isWithinBounds(day)) {
        showHint();
        return;
    }
    m_calendar->setSelectedDate(day);
    m_hint->setPalette({});
    m_hint->setText(tr("Understood: %1").arg(QLocale().toString(day, QLocale::LongFormat)));
    m_text->setAccessibleDescription(m_hint->text());
}

void DateField::followCalendar()
{
    m_text->setText(m_calendar->selectedDate().toString(Qt::ISODate));
    showHint();
}

void DateField::showHint()
{
    m_hint->setPalette({});
    m_hint->setText(dayHint(m_calendar->selectedDate()));
    m_text->setAccessibleDescription(m_hint->text());
}

void DateField::showProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(palette()).color(Role::CriticalText));
    m_hint->setPalette(colours);
    m_hint->setText(problem);
    m_text->setAccessibleDescription(problem);
    m_text->selectAll();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    // The field answered Enter; whatever holds it, a menu or a dialog, would close and take nothing.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace shipworthy::ui
