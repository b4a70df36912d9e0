#pragma once

#include <QDate>
#include <QToolButton>

class QMenu;
class QPushButton;

namespace shipworthy::ui {

class DateField;

/// A due day as a button that drops a field for the day over a calendar, with a way back to the plan's day or to none.
class FindingDueField : public QToolButton {
    Q_OBJECT
public:
    explicit FindingDueField(QWidget *parent = nullptr);

    /// \a due: in force. \a ownDay: people set it. \a planned: what the plan says; null: nothing.
    void setDay(QDate due, bool ownDay, QDate planned, QDate today, bool done);
    void setSeveral(QDate today); ///< several findings with different days
    /// Opens them with the keyboard in the field.
    void choose();

signals:
    void dayChosen(QDate day); ///< null: none of its own any more

private:
    void setUpPopup();

    QMenu *m_popup;
    DateField *m_day;
    QPushButton *m_clear;
};

} // namespace shipworthy::ui
