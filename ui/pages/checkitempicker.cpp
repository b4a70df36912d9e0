#include "pages/checkitempicker.h"

#include "domain/secrets.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {

CheckItemPicker::CheckItemPicker(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setObjectName(QStringLiteral("checkItemsFilter"));
    m_filter->setAccessibleName(tr("Filter the items"));
    m_filter->setPlaceholderText(tr("Filter by key or title"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("checkItems"));
    m_list->setAccessibleName(tr("Items that the check proves"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckItemPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CheckItemPicker::changed);
}

void CheckItemPicker::setItems(const WorkspaceState &state, SystemId system, const QList<ItemId> &ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<const Item *> items = state.itemsOf(system);
    std::ranges::stable_partition(items, [&](const Item *item) { return ticked.contains(item->id); });
    for (const Item *item : std::as_const(items)) {
        // The finding that a box is, and those that a task covers, stand here themselves.
        const bool isOthers =
            state.tickTarget(*item) != item->id || (item->kind == ItemKind::Task && !state.coveredBy(*item).isEmpty());
        if (isOthers && !ticked.contains(item->id))
            continue;
        const QString key = state.key(*item);
        const QString title = withoutSecrets(state.title(*item)).simplified();
        auto *row = new QListWidgetItem(key.isEmpty() ? title : key + QStringLiteral("  ") + title, m_list);
        row->setToolTip(title);
        row->setSizeHint(QSize(0, px(24)));
        row->setData(Qt::UserRole, QVariant::fromValue(item->id));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(ticked.contains(item->id) ? Qt::Checked : Qt::Unchecked);
    }
    filter(m_filter->text());
}

QList<ItemId> CheckItemPicker::ticked() const
{
    QList<ItemId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).value<ItemId>());
    }
    return ids;
}

void CheckItemPicker::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!std::ranges::all_of(
            words, [item](const QString &word) { return item->text().contains(word, Qt::CaseInsensitive); }));
    }
}

} // namespace shipworthy::ui
