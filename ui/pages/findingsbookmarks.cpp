#include "pages/findingsbookmarks.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int nameColumn = 0;

} // namespace

FindingsBookmarks::FindingsBookmarks(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_list(new QTreeView(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_hint(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("filterBookmarks"));
    setAccessibleName(tr("Named filters"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("namedFilters"));
    m_list->setAccessibleName(tr("Named filters"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->hide();
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setAccessibleName(tr("Name for the filter in force"));
    m_name->setPlaceholderText(tr("Name for the filter in force"));
    m_name->setMinimumHeight(px(26));
    m_keep->setObjectName(QStringLiteral("keepFilter"));
    m_keep->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("namedFiltersHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(fontFor(Type::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setObjectName(QStringLiteral("undoFilter"));
    m_undo->setAutoDefault(false);
    auto *told = new QHBoxLayout;
    told->addWidget(m_hint, 1);
    told->addWidget(m_undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_list, 1);
    layout->addLayout(told);
    layout->addLayout(row);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(m_name->isEnabled() && !name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &FindingsBookmarks::keep);
    connect(m_keep, &QPushButton::clicked, this, &FindingsBookmarks::keep);
    connect(m_undo, &QPushButton::clicked, this, &FindingsBookmarks::undoRequested);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_isFilling && item->column() == nameColumn)
            takeNewName(item->row(), item->text());
    });
}

void FindingsBookmarks::open(QWidget &field, const QList<NamedFilter> &own, const QString &query, bool mayEdit)
{
    m_own = own;
    m_query = query.trimmed();
    m_mayEdit = mayEdit;
    m_done.clear();
    showHint();
    m_name->clear();
    m_name->setEnabled(mayEdit && !m_query.isEmpty());
    m_keep->setEnabled(false);
    fill(0);
    const int rows = std::clamp(m_model->rowCount(), 5, 12);
    resize(std::max(px(380), std::min(field.width(), px(520))), rows * px(26) + px(100));
    // Below the field, with its trailing end under the mark that opened it.
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : std::max(0, field.width() - width());
    move(field.mapToGlobal(QPoint(x, field.height() + px(2))));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void FindingsBookmarks::showUndone(const QList<NamedFilter> &own)
{
    if (!m_done.isEmpty())
        m_done.removeLast();
    m_own = own;
    fill(m_list->currentIndex().row());
    showHint();
    m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsBookmarks::showHint()
{
    m_undo->setVisible(!m_done.isEmpty());
    if (m_done.isEmpty()) {
        m_hint->setText(tr("Enter takes one; F2 renames and Del deletes one of your own."));
        return;
    }
    m_hint->setText(m_done.last());
    m_undo->setAccessibleName(tr("Undo: %1").arg(m_done.last()));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
}

void FindingsBookmarks::fill(int current)
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_model->removeRows(0, m_model->rowCount());
    const QList<NamedFilter> all = m_standing + m_own;
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto *name = new QStandardItem(all[i].name);
        name->setIcon(icon(QStringLiteral("bookmark"), palette()));
        name->setEditable(m_mayEdit && isOwn(static_cast<int>(i)));
        name->setAccessibleDescription(all[i].query);
        auto *query = new QStandardItem(all[i].query);
        query->setFont(fixedFont());
        query->setEditable(false);
        query->setForeground(Theme(palette()).color(Role::Muted));
        m_model->appendRow({name, query});
    }
    m_list->setColumnWidth(nameColumn, px(190));
    m_list->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1), nameColumn));
}

void FindingsBookmarks::take(int row)
{
    const QList<NamedFilter> all = m_standing + m_own;
    if (row < 0 || row >= all.size())
        return;
    hide();
    emit chosen(all[row].query);
}

void FindingsBookmarks::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_query.isEmpty() || !m_mayEdit)
        return;
    setOwn(withFilter(m_own, {name, m_query}));
    m_name->clear();
    fill(m_model->rowCount());
    m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsBookmarks::remove(int row)
{
    if (!isOwn(row) || !m_mayEdit)
        return;
    QList<NamedFilter> own = m_own;
    own.removeAt(row - m_standing.size());
    setOwn(own);
    fill(row);
}

void FindingsBookmarks::takeNewName(int row, const QString &name)
{
    QList<NamedFilter> own = m_own;
    NamedFilter &renamed = own[row - m_standing.size()];
    const bool isTaken = std::ranges::any_of(m_own, [&](const NamedFilter &known) {
        return known.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 && known != renamed;
    });
    if (!name.trimmed().isEmpty() && !isTaken) {
        renamed.name = name.trimmed();
        setOwn(own);
    }
    // Later: the list is in the midst of taking the name. What could not be taken shows the name it had.
    QMetaObject::invokeMethod(
        this, [this, row] { fill(row); }, Qt::QueuedConnection);
}

void FindingsBookmarks::setOwn(const QList<NamedFilter> &own)
{
    m_done.append(changeWords(m_own, own));
    m_own = own;
    emit ownChanged(own);
    showHint();
}

bool FindingsBookmarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !m_done.isEmpty()) {
        emit undoRequested();
        return true;
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(row); return true;
    case Qt::Key_Delete: remove(row); return true;
    case Qt::Key_F2:
        if (isOwn(row) && m_mayEdit)
            m_list->edit(m_model->index(row, nameColumn));
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace shipworthy::ui
