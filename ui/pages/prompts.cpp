#include "pages/prompts.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

namespace {

struct Prompt {
    QDialog *dialog;
    QVBoxLayout *column;
    QDialogButtonBox *buttons;
};

Prompt makePrompt(QWidget *parent, const QString &title, const QString &label)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("prompt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    auto *text = new QLabel(label, dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {dialog, column, buttons};
}

} // namespace

void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                std::function<void(const QString &)> answered)
{
    const Prompt prompt = makePrompt(parent, title, label);
    auto *field = new QLineEdit(text, prompt.dialog);
    field->setObjectName(QStringLiteral("promptText"));
    field->setAccessibleName(label);
    field->setMinimumWidth(360);
    field->selectAll();
    prompt.column->addWidget(field);
    prompt.column->addWidget(prompt.buttons);
    QObject::connect(prompt.dialog, &QDialog::accepted, parent,
                     [field, answered = std::move(answered)] { answered(field->text().trimmed()); });
    prompt.dialog->open();
}

void askForDate(QWidget *parent, const QString &title, const QString &label, QDate date, QDate suggestion,
                std::function<void(QDate)> answered)
{
    const Prompt prompt = makePrompt(parent, title, label);
    auto *calendar = new QCalendarWidget(prompt.dialog);
    calendar->setObjectName(QStringLiteral("promptDate"));
    calendar->setAccessibleName(label);
    calendar->setSelectedDate(date.isValid() ? date : suggestion);
    prompt.column->addWidget(calendar);
    prompt.column->addWidget(prompt.buttons);
    if (date.isValid()) {
        auto *clear = prompt.buttons->addButton(QObject::tr("Clear"), QDialogButtonBox::DestructiveRole);
        QObject::connect(clear, &QPushButton::clicked, parent, [dialog = prompt.dialog, answered] {
            dialog->reject();
            answered({});
        });
    }
    QObject::connect(prompt.dialog, &QDialog::accepted, parent,
                     [calendar, answered = std::move(answered)] { answered(calendar->selectedDate()); });
    prompt.dialog->open();
}

} // namespace shipworthy::ui
