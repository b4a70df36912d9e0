#include "pages/waiverform.h"

#include "base/visibletext.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "pages/lastday.h"
#include "theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

WaiverForm::WaiverForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_what(new QuietLabel({}, this))
    , m_reason(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_until(new LastDay(QStringLiteral("waiverUntil"), this))
    , m_save(new QPushButton(tr("Save Waiver"), this))
{
    setObjectName(QStringLiteral("waiverForm"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("waiverReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the risk may be accepted"));
    m_owner->setObjectName(QStringLiteral("waiverOwner"));
    m_owner->setAccessibleName(tr("Responsible"));
    m_owner->setPlaceholderText(tr("Who is responsible for the risk (else the item's owner)"));
    m_save->setObjectName(QStringLiteral("waiverSave"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("waiverCancel"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Reason"), m_reason);
    fields->addRow(tr("Res&ponsible"), m_owner);
    auto *last = new QHBoxLayout;
    last->addWidget(m_until, 1);
    last->addWidget(cancel, 0, Qt::AlignTop);
    last->addWidget(m_save, 0, Qt::AlignTop);
    auto *lastLabel = new QLabel(tr("&Last day"), this);
    lastLabel->setBuddy(m_until);
    fields->addRow(lastLabel, last);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_what);
    layout->addLayout(fields);
    connect(m_reason, &QLineEdit::textChanged, m_save,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &WaiverForm::save);
    connect(m_owner, &QLineEdit::returnPressed, this, &WaiverForm::save);
    connect(m_until, &LastDay::entered, this, &WaiverForm::save);
    connect(m_save, &QPushButton::clicked, this, &WaiverForm::save);
    connect(cancel, &QPushButton::clicked, this, &WaiverForm::close);
    hide();
}

void WaiverForm::open(const WaiverRow &row)
{
    const QDate today = m_workspace.now().date();
    m_item = row.item;
    // On the side of its fields, although a key or a name in another language comes first.
    const QString lead = isRightToLeft() ? QString(QChar(0x200f)) : QString();
    m_what->setText(lead + isolated(withoutSecrets(row.label).simplified()));
    m_reason->setText(row.reason);
    m_owner->setText(row.owner);
    m_until->ask(row.until.isValid() && row.until >= today ? row.until : today.addDays(soonDays), today);
    m_save->setEnabled(!row.reason.isEmpty());
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void WaiverForm::close()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    emit closed();
}

void WaiverForm::save()
{
    if (!m_save->isEnabled())
        return;
    const QDate until = m_until->taken();
    if (!until.isValid())
        return;
    if (const auto done = m_workspace.accept({m_item}, m_reason->text(), until, m_owner->text()); done)
        close();
    else
        emit failed(done.error());
}

void WaiverForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shipworthy::ui
