#include "pages/checksecretspanel.h"

#include "delegates/filedialog.h"
#include "probes/keychain.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace shipworthy::ui {
namespace {

constexpr qint64 largestFile = 64 * 1024; // of certificates

} // namespace

CheckSecretsPanel::CheckSecretsPanel(QWidget *parent)
    : QWidget(parent)
{
    setUpWidgets();
    setUpConnections();
    judge();
}

void CheckSecretsPanel::setUpWidgets()
{
    setObjectName(QStringLiteral("checkSecrets"));
    setAccessibleName(tr("Secrets"));
    auto *explanation =
        new QLabel(tr("A check names its secrets: secret(NAME), as NAME, cert \"NAME\", ca \"NAME\". What they "
                      "are is kept in the keychain of this computer, never in the workspace, and is "
                      "not shown again. An environment variable goes before: "
                      "SHIPWORTHY_SECRET_NAME."),
                   this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_name = new QComboBox(this);
    m_name->setObjectName(QStringLiteral("secretName"));
    m_name->setAccessibleName(tr("Name of the secret"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("secretValue"));
    m_value->setAccessibleName(tr("The secret"));
    m_value->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Secret val&ue"), m_value);
    m_keep = new QPushButton(tr("&Keep"), this);
    m_keep->setObjectName(QStringLiteral("secretKeep"));
    m_keep->setToolTip(tr("Puts it into the keychain, instead of what is there under that name"));
    m_file = new QPushButton(tr("Keep a F&ile…"), this);
    m_file->setObjectName(QStringLiteral("secretFile"));
    m_file->setToolTip(tr("Puts what a file holds into the keychain: certificates and keys in PEM"));
    m_forget = new QPushButton(tr("F&orget"), this);
    m_forget->setObjectName(QStringLiteral("secretForget"));
    m_forget->setToolTip(tr("Takes what is kept under that name out of the keychain"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_keep, m_file, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("secretMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addStretch();
}

void CheckSecretsPanel::setUpConnections()
{
    connect(m_name, &QComboBox::editTextChanged, this, &CheckSecretsPanel::judge);
    connect(m_value, &QLineEdit::textChanged, this, &CheckSecretsPanel::judge);
    connect(m_value, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &CheckSecretsPanel::keep);
    connect(m_file, &QPushButton::clicked, this, &CheckSecretsPanel::keepFile);
    connect(m_forget, &QPushButton::clicked, this, &CheckSecretsPanel::forget);
}

void CheckSecretsPanel::setNames(const QStringList &names)
{
    QStringList present;
    for (int at = 0; at < m_name->count(); ++at)
        present.append(m_name->itemText(at));
    if (names == present)
        return;
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    if (!typed.isEmpty() && !present.contains(typed)) // an own one stays
        m_name->setEditText(typed);
    judge();
}

QString CheckSecretsPanel::name() const
{
    return m_name->currentText().trimmed();
}

void CheckSecretsPanel::judge()
{
    const bool hasName = !name().isEmpty() && !m_isWaiting;
    m_keep->setEnabled(hasName && !m_value->text().isEmpty());
    m_file->setEnabled(hasName);
    m_forget->setEnabled(hasName);
}

void CheckSecretsPanel::keep()
{
    keepBytes(m_value->text().toUtf8());
}

void CheckSecretsPanel::keepFile()
{
    auto *dialog = new FileDialog(this, tr("Keep a File"), {}, tr("Certificates and keys (*.pem *.crt *.key)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return say(tr("The file cannot be read: %1.").arg(file.errorString()), true);
        if (file.size() > largestFile)
            return say(tr("The file is too large for a secret."), true);
        keepBytes(file.readAll());
    });
    dialog->open();
}

void CheckSecretsPanel::keepBytes(const QByteArray &secret)
{
    const QString kept = name();
    m_isWaiting = true;
    judge();
    say(tr("Asking the keychain…"), false);
    keepInKeychain(kept, secret, this, [this, kept](const std::optional<QString> &problem) {
        if (!problem)
            m_value->clear();
        done(problem, tr("“%1” is kept in the keychain.").arg(kept));
    });
}

void CheckSecretsPanel::forget()
{
    const QString forgotten = name();
    m_isWaiting = true;
    judge();
    say(tr("Asking the keychain…"), false);
    forgetInKeychain(forgotten, this, [this, forgotten](const std::optional<QString> &problem) {
        done(problem, tr("The keychain has nothing under “%1” any more.").arg(forgotten));
    });
}

void CheckSecretsPanel::done(const std::optional<QString> &problem, const QString &sentence)
{
    m_isWaiting = false;
    judge();
    say(problem ? tr("Nothing was changed: %1.").arg(*problem) : sentence, problem.has_value());
}

void CheckSecretsPanel::say(const QString &text, bool isError)
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, Theme(palette()).color(isError ? Role::CriticalText : Role::Muted));
    m_message->setPalette(tinted);
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

} // namespace shipworthy::ui
