#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace shipworthy::ui {

/// Asks for the last day of a waiver, written or chosen in a calendar. It takes the words that a due day takes
/// (dayIn()) and says what it understood. A day that is past is refused in words, at the field: changed into another
/// one it would be a decision that nobody made.
class LastDay : public QWidget {
    Q_OBJECT
public:
    /// \a name: object name of the field; that of the message is \a name with "Problem" behind it, of what it
    /// understood with "Hint".
    explicit LastDay(const QString &name, QWidget *parent = nullptr);

    /// \a today: the first day that is not past, and what "+3d" and "fri" are counted from.
    void ask(QDate day, QDate today);
    /// The day in the field; null where it is past or none, which then says so and has the keyboard.
    [[nodiscard]] QDate taken();
    [[nodiscard]] int lineHeight() const; ///< of the field alone, for what stands beside it

signals:
    void entered(); ///< Enter in the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QDate day() const;
    void say();
    void step(int days);
    void dropCalendar();

    QLineEdit *m_day;
    QLabel *m_hint;
    QLabel *m_problem;
    QDate m_today;
    bool m_isRefused = false; ///< what stands there was to be taken and is no day
};

} // namespace shipworthy::ui
