#pragma once

#include "base/ids.h"

#include <QDate>
#include <QFrame>
#include <QList>

namespace shipworthy::ui {

class DateField;

/// A day that a document gives, offered as the start of the plan.
struct StartSuggestion {
    QDate date;
    QString from; ///< name of the document
};

/// Asks for day 1 of a system's plan. Deletes itself when it closes.
class RoadmapStartPopup : public QFrame {
    Q_OBJECT
public:
    /// \a current: the start in force; null when none is set. \a shown: the day the calendar opens on.
    RoadmapStartPopup(const QString &systemName, QDate current, QDate shown, const QList<StartSuggestion> &suggestions,
                      QWidget *parent);

signals:
    void chosen(QDate start); ///< null: no start any more

private:
    void choose(QDate start);

    DateField *m_day;
};

} // namespace shipworthy::ui
