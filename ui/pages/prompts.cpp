#include "pages/prompts.h"

#include "pages/datefield.h"
#include "theme/theme.h"

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
    text->setTextFormat(Qt::PlainText); // names out of documents stand in it
    text->setWordWrap(true);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(QObject::tr("OK")); // Qt does not say it in every language of ours
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
    field->setMinimumWidth(px(360));
    field->selectAll();
    prompt.column->addWidget(field);
    prompt.column->addWidget(prompt.buttons);
    QWidget::setTabOrder(field, prompt.buttons);
    field->setFocus();
    QObject::connect(prompt.dialog, &QDialog::accepted, parent,
                     [field, answered = std::move(answered)] { answered(field->text().trimmed()); });
    prompt.dialog->open();
}

void askForDate(QWidget *parent, const QString &title, const QString &label, QDate date, QDate suggestion,
                std::function<void(QDate)> answered)
{
    const Prompt prompt = makePrompt(parent, title, label);
    auto *field = new DateField(QStringLiteral("promptDate"), prompt.dialog);
    field->setAccessibleName(label);
    field->setDay(date.isValid() ? date : suggestion);
    prompt.column->addWidget(field);
    prompt.column->addWidget(prompt.buttons);
    QWidget::setTabOrder(field, prompt.buttons);
    if (date.isValid()) {
        auto *clear = prompt.buttons->addButton(QObject::tr("Clear"), QDialogButtonBox::DestructiveRole);
        QObject::connect(clear, &QPushButton::clicked, parent, [dialog = prompt.dialog, answered] {
            dialog->reject();
            answered({});
        });
    }
    // What is written may be no day: only the field's answer closes the dialog.
    prompt.buttons->disconnect(prompt.dialog);
    QObject::connect(prompt.buttons, &QDialogButtonBox::rejected, prompt.dialog, &QDialog::reject);
    QObject::connect(prompt.buttons, &QDialogButtonBox::accepted, field, &DateField::take);
    QObject::connect(field, &DateField::dayChosen, parent,
                     [dialog = prompt.dialog, answered = std::move(answered)](QDate day) {
                         dialog->accept();
                         answered(day);
                     });
    prompt.dialog->open();
    field->startTyping();
}

} // namespace shipworthy::ui
