#pragma once

#include <QDate>
#include <QLocale>
#include <QWidget>

class QCalendarWidget;
class QLabel;
class QLineEdit;

namespace shipworthy::ui {

inline const QDate earliestDay{2000, 1, 1}; ///< a plan or a due day before it is a slip of the fingers
inline const QDate latestDay{2100, 12, 31};

/// The day that \a text writes: as ISO 8601 (2026-12-01) or as \a locale writes days in short, where a year of two
/// digits belongs to this century. Null when it is no day of the calendar; may lie outside of the bounds above.
[[nodiscard]] QDate dayFrom(const QString &text, const QLocale &locale = {});

/// The day that \a text says, in words (spokenDay(), counted from \a today) or as dayFrom() reads it; null for none.
[[nodiscard]] QDate dayIn(const QString &text, QDate today);

/// How to write a day: "Like 2026-12-01, 12/1/26, Fri, +3d or +2w", with \a example as the day in full.
[[nodiscard]] QString dayHint(QDate example);

/// A calendar within the bounds above that looks as the others of the program.
[[nodiscard]] QCalendarWidget *newCalendar(QWidget *parent);

/// Asks for a day: a text field over a calendar that follow each other. The keyboard begins in the field, which takes
/// days in words too (spokenDay()) and says what it understood.
class DateField : public QWidget {
    Q_OBJECT
public:
    /// \a name: object name of the calendar; the field's is \a name with "Text" behind it.
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    void setDay(QDate day);     ///< shows it; null: an empty field over this month
    void setToday(QDate today); ///< what "+3d" and "fri" are counted from; the computer's at first
    /// Puts the keyboard in the field with all of it selected.
    void startTyping();
    /// Emits dayChosen() with what the field says, or says there why it is no day.
    void take();

signals:
    void dayChosen(QDate day);  ///< valid and within the bounds: by Enter in either part or by take()
    void dayClicked(QDate day); ///< in the calendar, once

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followText(const QString &text);
    void followCalendar();
    void showHint();
    void showProblem(const QString &problem);

    QLineEdit *m_text;
    QLabel *m_hint; ///< how to write a day, or what is wrong with the one written
    QCalendarWidget *m_calendar;
    QDate m_today;
};

} // namespace shipworthy::ui
