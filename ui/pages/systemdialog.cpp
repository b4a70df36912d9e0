#include "pages/systemdialog.h"

#include "delegates/filledbutton.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr qsizetype namesShown = 6;

QString listed(const QStringList &documents)
{
    QString text = documents.first(std::min(namesShown, documents.size())).join(u'\n');
    if (documents.size() > namesShown)
        text += u'\n' + SystemDialog::tr("and %1 more").arg(documents.size() - namesShown);
    return withoutSecrets(text);
}

} // namespace

SystemDialog::SystemDialog(const QStringList &documents, SystemId under, const WorkspaceState &state, QWidget *parent)
    : QDialog(parent)
    , m_isOne(documents.size() == 1)
    , m_name(new QComboBox(this))
    , m_message(new QuietLabel({}, this))
    , m_take(new FilledButton(tr("&Take to This System"), this))
{
    setObjectName(QStringLiteral("systemDialog"));
    setWindowTitle(tr("Which system is it about?"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const System &system : state.systems()) {
        if (system.id == under)
            m_under = system.name;
        else
            m_systems.append(system.name);
    }
    m_systems.sort(Qt::CaseInsensitive);
    auto *files = new QLabel(listed(documents), this);
    files->setObjectName(QStringLiteral("systemDocuments"));
    files->setTextFormat(Qt::PlainText);
    files->setWordWrap(true);
    auto *label = new QLabel(tr("&System"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("systemName"));
    m_name->setAccessibleName(tr("System"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(m_systems);
    m_name->setMinimumWidth(px(400));
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->lineEdit()->setPlaceholderText(tr("Its name"));
    m_name->setCurrentIndex(-1); // nothing is guessed
    m_name->clearEditText();
    m_message->setObjectName(QStringLiteral("systemMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing()); // so that nothing jumps
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("systemCancel"));
    cancel->setAutoDefault(false);
    m_take->setObjectName(QStringLiteral("systemTake"));
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(files);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_name, &QComboBox::editTextChanged, this, &SystemDialog::check);
    connect(m_take, &QPushButton::clicked, this, &SystemDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    check();
}

QString SystemDialog::known(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_systems, [&name](const QString &system) { return system.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_systems.cend() ? QString() : *found;
}

void SystemDialog::check()
{
    const QString name = m_name->currentText().simplified();
    m_take->setEnabled(!name.isEmpty());
    if (name.isEmpty())
        m_message->setText(
            m_isOne
                ? tr("Choose a system or write its name. Until then it stands under “%1”.").arg(withoutSecrets(m_under))
                : tr("Choose a system or write its name. Until then they stand under names of their own."));
    else if (!known(name).isEmpty())
        m_message->setText(tr("Its findings join those of this system."));
    else
        m_message->setText(tr("There is no system of this name yet: it becomes one."));
}

void SystemDialog::take()
{
    const QString name = m_name->currentText().simplified();
    const QString system = known(name);
    accept();
    emit chosen(system.isEmpty() ? name : system);
}

} // namespace shipworthy::ui
