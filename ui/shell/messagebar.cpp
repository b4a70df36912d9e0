#include "shell/messagebar.h"

#include "shell/messagerow.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace shipworthy::ui {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), 0);
    column->setSpacing(px(6));
    setVisible(false);
}

void MessageBar::post(const Message &message)
{
    retract(message.topic);
    if (message.kind == Message::Kind::Info)
        retractSuccesses();
    add(new MessageRow(message, this));
}

void MessageBar::showProgress(const QString &topic, const QString &text, int done, int total,
                              std::function<void()> cancel)
{
    MessageRow *row = rowOf(topic);
    if (!row || !row->isProgress()) {
        retract(topic);
        row = new MessageRow(topic, std::move(cancel), this);
        add(row);
    }
    row->setProgress(text, done, total);
}

void MessageBar::retract(const QString &topic)
{
    if (MessageRow *row = rowOf(topic))
        remove(row);
}

void MessageBar::retractSuccesses()
{
    const QList<MessageRow *> rows = m_rows;
    for (MessageRow *row : rows) {
        if (row->kind() == Message::Kind::Info && !row->isProgress())
            remove(row);
    }
}

bool MessageBar::dismissNewest()
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if ((*row)->isProgress()) {
            (*row)->cancel();
            return true;
        }
    }
    if (m_rows.isEmpty())
        return false;
    remove(m_rows.last());
    return true;
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const MessageRow *row : m_rows)
        texts.append(row->text());
    return texts;
}

MessageRow *MessageBar::rowOf(const QString &topic) const
{
    for (MessageRow *row : m_rows) {
        if (!topic.isEmpty() && row->topic() == topic)
            return row;
    }
    return nullptr;
}

void MessageBar::add(MessageRow *row)
{
    m_rows.append(row);
    layout()->addWidget(row);
    connect(row, &MessageRow::closeRequested, this, [this, row] { remove(row); });
    setVisible(true);
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::remove(MessageRow *row)
{
    m_rows.removeAll(row);
    row->hide();
    row->deleteLater(); // its own button may be on the stack
    setVisible(!m_rows.isEmpty());
}

} // namespace shipworthy::ui
