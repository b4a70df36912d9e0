#include "standup/standupprompt.h"

#include "standup/standupscale.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace shipworthy::ui {

StandupPrompt::StandupPrompt(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("standupPrompt"));
    m_text->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("standupProblem"));
    m_problem->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(QStringLiteral("standupHint"));
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_field, 2);
    row->addWidget(m_hint, 1);
    row->addWidget(m_problem, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &StandupPrompt::answer);
    connect(m_field, &QLineEdit::textEdited, this, [this] { sayProblem({}); });
    hide();
}

void StandupPrompt::ask(const Question &question)
{
    m_question = question;
    ++m_asked;
    const StandupScale scale(window()->height());
    layout()->setContentsMargins(scale(32), scale(6), scale(32), scale(6));
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_problem)})
        part->setFont(scale.font(22));
    QPalette alarm = palette();
    alarm.setColor(QPalette::WindowText, Theme(palette()).color(Role::CriticalText));
    m_problem->setPalette(alarm);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).color(Role::Muted));
    m_hint->setPalette(quiet);
    m_hint->setFont(scale.font(18));
    const QString keys = tr("Enter keeps it, Esc leaves it");
    m_hint->setText(question.answer.isEmpty() ? keys : question.hint + QStringLiteral(" · ") + keys);
    sayProblem({});
    m_text->setText(question.text);
    m_field->setObjectName(question.name);
    m_field->setAccessibleName(question.text);
    m_field->setPlaceholderText(question.hint);
    m_field->setText(question.answer);
    m_field->selectAll();
    delete m_field->completer();
    if (!question.completions.isEmpty()) {
        auto *completer = new QCompleter(question.completions, m_field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_field->setCompleter(completer);
    }
    m_text->show();
    m_field->show();
    show();
    m_field->setFocus();
}

void StandupPrompt::answer()
{
    const auto take = m_question.take; // taking it may ask the next question
    const int asked = m_asked;
    if (const QString problem = take(m_field->text().trimmed()); !problem.isEmpty()) {
        sayProblem(problem);
        m_field->selectAll();
    } else if (asked == m_asked) {
        cancel();
    }
}

/// In the place of the hint.
void StandupPrompt::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_hint->setVisible(problem.isEmpty());
}

void StandupPrompt::cancel()
{
    hide();
    emit closed();
}

void StandupPrompt::tell(const QString &problem)
{
    m_question = {};
    m_text->hide();
    m_field->hide();
    sayProblem(problem);
    const StandupScale scale(window()->height());
    layout()->setContentsMargins(scale(32), scale(6), scale(32), scale(6));
    m_problem->setFont(scale.font(20, QFont::DemiBold));
    show();
}

} // namespace shipworthy::ui
