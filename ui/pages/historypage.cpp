#include "pages/historypage.h"

#include "base/text.h"
#include "theme/theme.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

using Column = HistoryModel::Column;
constexpr qint32 layoutVersion = 1;
constexpr int mostEvents = 10000;

/// Rows of the design's height.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }
};

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setUpWidgets();
    setUpTable();
    setUpConnections();
}

void HistoryPage::setUpWidgets()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("historyFilter"));
    m_text->setAccessibleName(tr("Filter the history"));
    m_text->setPlaceholderText(tr("Filter by person, item, field or reason"));
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(12), px(8), px(12), px(8));
    bar->setSpacing(px(8));
    bar->addWidget(m_text, 1);
    bar->addWidget(m_count);

    m_table = new QTreeView(this);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Clear the filter"));
    auto *nothing = new QWidget(this);
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch(1);
    nothingLayout->addWidget(m_empty);
    nothingLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    nothingLayout->addStretch(1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void HistoryPage::setUpTable()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(HistoryModel::SortRole);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(true); // an import opens to what it did
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::When), Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    const std::pair<Column, int> widths[] = {{Column::When, 176},  {Column::Who, 110},    {Column::What, 300},
                                             {Column::Field, 130}, {Column::Change, 220}, {Column::Why, 140}};
    for (const auto &[column, width] : widths)
        header->resizeSection(int(column), px(width));

    auto *open = new QAction(tr("&Open Item"), this);
    open->setObjectName(QStringLiteral("openSubject"));
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &HistoryPage::openSubject);
    m_table->addAction(open);
    m_actions.append(open);
}

void HistoryPage::setUpConnections()
{
    connect(&workspace(), &Workspace::historyGrew, this, &HistoryPage::refresh);
    connect(&workspace(), &Workspace::contentsChanged, this, &HistoryPage::refresh);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        updateTexts();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_text->clear();
        m_table->setFocus();
    });
    connect(m_table, &QTreeView::doubleClicked, this, &HistoryPage::openSubject);
}

void HistoryPage::setScope(Scope scope)
{
    m_scope = scope;
    refresh();
}

void HistoryPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        readEvents();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        readEvents();
}

void HistoryPage::readEvents()
{
    m_isStale = false;
    m_model.setEvents(workspace().history({}, m_scope, mostEvents));
    updateTexts();
}

void HistoryPage::updateTexts()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_clear->setVisible(all > 0);
    m_text->setEnabled(all > 0);
    m_empty->setText(all > 0 ? tr("No change fits the filter.") : tr("No changes yet."));
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? withPlural(tr("%n change(s)", nullptr, all), all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    emit statusTextChanged();
}

void HistoryPage::openSubject()
{
    const auto event = m_table->currentIndex().data(HistoryModel::EventRole).value<Event>();
    const WorkspaceState &state = workspace().state();
    if (state.item(event.item))
        emit itemRequested(event.item);
    else if (event.item.isValid())
        emit failed({tr("Cannot open “%1”").arg(event.subject), tr("it is no longer in the workspace")});
    else if (state.document(event.document))
        emit linesRequested(event.document, {1, 1});
    else if (state.system(event.system))
        emit scopeRequested(event.system);
}

void HistoryPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString HistoryPage::statusText() const
{
    if (m_model.rowCount() < mostEvents)
        return m_count->text();
    return tr("the newest %1 changes").arg(QLocale().toString(mostEvents));
}

QByteArray HistoryPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << m_table->header()->saveState();
    return layout;
}

void HistoryPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray header;
    in >> version >> header;
    if (in.status() == QDataStream::Ok && version == layoutVersion)
        m_table->header()->restoreState(header);
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            m_table->setFocus();
        m_text->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filter.index(0, 0));
        return true;
    default: return Page::eventFilter(watched, event);
    }
}

} // namespace shipworthy::ui
