#include "pages/prerequisitespopup.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace shipworthy::ui {

PrerequisitesPopup::PrerequisitesPopup(const QString &task, const QList<PrerequisiteChoice> &choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_tasks(new QListWidget(this))
{
    setObjectName(QStringLiteral("prerequisitesPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("What must come before %1").arg(task));
    auto *question = new QLabel(tr("What must come before %1?").arg(task), this);
    question->setFont(fontFor(Type::Heading));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("prerequisitesFilter"));
    m_search->setAccessibleName(tr("Filter tasks"));
    m_search->setPlaceholderText(tr("Filter tasks; Enter takes the first"));
    m_tasks->setObjectName(QStringLiteral("prerequisitesList"));
    m_tasks->setAccessibleName(tr("Tasks that must come first"));
    m_tasks->setUniformItemSizes(true);
    m_tasks->setTextElideMode(Qt::ElideRight);
    m_tasks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const bool needed : {true, false}) {
        for (const PrerequisiteChoice &choice : choices) {
            if (choice.needed != needed)
                continue;
            auto *item = new QListWidgetItem(choice.label, m_tasks);
            item->setToolTip(choice.label);
            item->setData(Qt::UserRole, QVariant::fromValue(choice.task));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(needed ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tasks->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_search);
    layout->addWidget(m_tasks);
    resize(px(420), px(320));
    m_search->installEventFilter(this);
    m_tasks->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PrerequisitesPopup::filter);
    connect(m_tasks, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        emit toggled(item->data(Qt::UserRole).value<ItemId>(), item->checkState() == Qt::Checked);
    });
    m_search->setFocus();
}

void PrerequisitesPopup::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_tasks->count(); ++row) {
        QListWidgetItem *item = m_tasks->item(row);
        const bool shown = item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!shown);
        first = shown && !first ? item : first;
    }
    m_tasks->setCurrentItem(first);
}

void PrerequisitesPopup::takeCurrent()
{
    QListWidgetItem *item = m_tasks->currentItem();
    if (!item || item->isHidden())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    close();
}

bool PrerequisitesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeCurrent();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_tasks->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace shipworthy::ui
