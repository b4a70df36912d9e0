#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;

namespace shipworthy::ui {

/// Asks for the last day of a waiver. A day that is past is taken as typed and refused in words, at the field: changed
/// into another one it would be a decision that nobody made.
class LastDay : public QWidget {
    Q_OBJECT
public:
    /// \a name: object name of the field; that of the message is \a name with "Problem" behind it.
    explicit LastDay(const QString &name, QWidget *parent = nullptr);

    /// \a today: the first day that is not past.
    void ask(QDate day, QDate today);
    /// The day in the field; null where it is past, which then says so and has the keyboard.
    [[nodiscard]] QDate taken();
    [[nodiscard]] int lineHeight() const; ///< of the field alone, for what stands beside it

private:
    [[nodiscard]] bool isPast() const;
    void showProblem();

    QDateEdit *m_day;
    QLabel *m_problem;
    QDate m_today;
};

} // namespace shipworthy::ui
