#pragma once

#include <QDate>
#include <QString>
#include <functional>

class QWidget;

namespace shipworthy::ui {

// Small questions to the user. None of them blocks: the answer arrives later, and not at all when the user cancels or
// \a parent dies first.

void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                std::function<void(const QString &)> answered);

/// Offers to clear the date where \a date is set; answers a null date then.
void askForDate(QWidget *parent, const QString &title, const QString &label, QDate date, QDate suggestion,
                std::function<void(QDate)> answered);

} // namespace shipworthy::ui
