#include "pages/addressdialog.h"

#include "delegates/filledbutton.h"
#include "pages/findingsection.h"
#include "probes/documentaddress.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

AddressDialog::AddressDialog(QWidget *parent)
    : QDialog(parent)
{
    setUpWidgets();
    setUpConnections();
    check();
}

void AddressDialog::setUpWidgets()
{
    setObjectName(QStringLiteral("addressDialog"));
    setWindowTitle(tr("Import from an address"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&Address of the document"), this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("documentAddress"));
    m_address->setAccessibleName(tr("Address of the document"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(px(460));
    m_address->setClearButtonEnabled(true);
    label->setBuddy(m_address);
    m_message = new QuietLabel({}, this);
    m_message->setObjectName(QStringLiteral("addressMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(3 * m_message->fontMetrics().lineSpacing()); // room for the longest, so nothing jumps
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("addressCancel"));
    m_cancel->setAutoDefault(false);
    m_import = new FilledButton(tr("&Import"), this);
    m_import->setObjectName(QStringLiteral("addressImport"));
    m_import->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
}

void AddressDialog::setUpConnections()
{
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::check);
    connect(m_import, &QPushButton::clicked, this, &AddressDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AddressDialog::setText(const QString &text)
{
    m_address->setText(text);
    m_address->selectAll();
}

void AddressDialog::check()
{
    const QString text = m_address->text().trimmed();
    const auto address = documentAddress(text);
    m_import->setEnabled(address.has_value());
    // What is only begun is not wrong yet.
    const bool isBegun = text.isEmpty() || QStringLiteral("https://").startsWith(text);
    if (address || isBegun)
        m_message->setText(tr("It is asked for once, without cookies or a log-in, and the document keeps its address; "
                              "“Fetch Again” on Documents asks whether it changed."));
    else
        m_message->setText(tr("Not possible: %1.").arg(address.error().cause));
}

void AddressDialog::take()
{
    const auto address = documentAddress(m_address->text());
    if (!address)
        return;
    accept();
    emit chosen(*address);
}

} // namespace shipworthy::ui
