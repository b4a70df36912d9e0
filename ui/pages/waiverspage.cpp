#include "pages/waiverspage.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "delegates/mirror.h"
#include "delegates/sourcesbadge.h"
#include "domain/secrets.h"
#include "items/findingsources.h"
#include "pages/emptyresult.h"
#include "pages/filterkeys.h"
#include "pages/prompts.h"
#include "pages/waiverform.h"
#include "theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using Column = WaiversModel::Column;
constexpr qint32 layoutVersion = 2;
constexpr int usualRenewalDays = 30;

/// Rows of the design's height; what is not in force with a mark and in the colour of lateness.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(WaiversModel::RowRole).value<WaiverRow>();
        if (index.column() != int(Column::Item) || row.sources.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString title = std::exchange(cell.text, {});
        const QStyle &style = *cell.widget->style();
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Mirrored mirrored(*painter, cell.rect, cell.direction);
        paintWithSources(*painter, cell.rect.adjusted(margin, 0, -margin, 0), title, sourcesText(row.sources.size()),
                         Theme(cell.palette));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != int(Column::State))
            return;
        const auto row = index.data(WaiversModel::RowRole).value<WaiverRow>();
        const Theme theme(option->palette);
        if (!row.isInForce()) {
            option->font.setWeight(QFont::DemiBold);
            option->text.prepend(QStringLiteral("⚠ "));
            option->palette.setColor(QPalette::Text, theme.color(Role::CriticalText));
        } else if (row.state == WaiverState::EndsSoon) {
            option->text.prepend(QStringLiteral("◷ "));
            option->palette.setColor(QPalette::Text, theme.color(Role::MediumText));
        }
    }
};

} // namespace

void WaiversPage::Filter::setState(std::optional<WaiverState> state)
{
    m_state = state;
    invalidateFilter();
}

bool WaiversPage::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(WaiversModel::RowRole).value<WaiverRow>().state != *m_state)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

WaiversPage::WaiversPage(Workspace &workspace, QWidget *parent)
    : LazyPage(workspace, parent)
{
    setUpWidgets();
    setUpTable();
    setUpActions();
    setUpConnections();
}

void WaiversPage::setUpWidgets()
{
    m_table = new QTreeView(this);
    auto *listed = new QWidget(this);
    auto *column = new QVBoxLayout(listed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(listed);
    m_empty = new EmptyResult(this);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
}

QWidget *WaiversPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("waiversFilter"));
    m_text->setAccessibleName(tr("Filter the waivers"));
    m_text->setPlaceholderText(tr("Filter by item, reason or person"));
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_state = new QComboBox(bar);
    m_state->setObjectName(QStringLiteral("waiverState"));
    m_state->setAccessibleName(tr("State of the waiver"));
    m_state->addItem(tr("All states"), -1);
    for (const WaiverState state : {WaiverState::Expired, WaiverState::Outdated, WaiverState::Incomplete,
                                    WaiverState::Overruled, WaiverState::EndsSoon, WaiverState::Active})
        m_state->addItem(wordFor(state), int(state));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("waiversCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_state);
    row->addWidget(m_count);
    return bar;
}

QWidget *WaiversPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_form = new WaiverForm(workspace(), foot);
    const auto button = [foot](const char *name, const QString &text, const QString &meaning) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(meaning);
        return made;
    };
    m_renew = button("renewWaiver", tr("Renew…"), tr("Accept it until a later day (R)"));
    m_edit = button("editWaiver", tr("Edit…"), tr("Another reason, responsible person or last day (E)"));
    m_end = button("endWaiver", tr("End"), tr("The risk is accepted no longer: open again (Del)"));
    auto *note = new QLabel(tr("A waiver never raises the score."), foot);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(note);
    row->addStretch();
    for (QPushButton *each : {m_renew, m_edit, m_end})
        row->addWidget(each);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->addWidget(m_form);
    layout->addLayout(row);
    return foot;
}

void WaiversPage::setUpTable()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(WaiversModel::SortRole);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("waivers"));
    m_table->setAccessibleName(tr("Waivers"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::State), Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->header()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->header(), &QHeaderView::sectionResized, this, [this](int section) {
        const bool isLast = m_table->header()->visualIndex(section) == m_table->header()->count() - 1; // stretched
        m_fitsColumns = m_fitsColumns && (m_isFitting || isLast);
    });
}

/// The short facts get the room of their words, up to a limit; the risk and its reason share the rest.
void WaiversPage::fitColumns()
{
    if (!m_fitsColumns)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const std::pair<Column, int> limits[] = {{Column::State, 240}, {Column::HoldsBack, 110}, {Column::Owner, 130},
                                             {Column::By, 130},    {Column::At, 110},        {Column::Until, 110}};
    QHeaderView &header = *m_table->header();
    const QAbstractItemView &table = *m_table;
    int taken = 0;
    for (const auto &[column, most] : limits) {
        const int words = std::max(table.sizeHintForColumn(int(column)), header.sectionSizeHint(int(column)));
        const int width = std::clamp(words, px(60), px(most));
        header.resizeSection(int(column), width);
        taken += width;
    }
    const int rest = std::max(px(220), m_table->viewport()->width() - taken);
    header.resizeSection(int(Column::Item), rest - rest / 2);
    header.resizeSection(int(Column::Reason), rest / 2);
}

QAction *WaiversPage::addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                void (WaiversPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_actions.append(action);
    return action;
}

void WaiversPage::setUpActions()
{
    addAction(QStringLiteral("openWaiverItem"), tr("&Open Item"), {Qt::Key_Return, Qt::Key_Enter},
              &WaiversPage::openItem);
    addAction(QStringLiteral("renewWaiverAction"), tr("&Renew…"), {Qt::Key_R}, &WaiversPage::renew);
    addAction(QStringLiteral("editWaiverAction"), tr("&Edit…"), {Qt::Key_E, Qt::Key_F2}, &WaiversPage::edit);
    addAction(QStringLiteral("endWaiverAction"), tr("E&nd the Waiver"), {Qt::Key_Delete}, &WaiversPage::end);
}

void WaiversPage::setUpConnections()
{
    new FilterKeys(*m_text, *m_table);
    connect(&workspace(), &Workspace::readinessChanged, this, [this] { refresh(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        updateTexts();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_state->currentData().toInt();
        m_filter.setState(state < 0 ? std::nullopt : std::optional(WaiverState(state)));
        updateTexts();
    });
    connect(m_empty, &EmptyResult::clearRequested, this, &WaiversPage::clearFilter);
    connect(m_table, &QTreeView::doubleClicked, this, &WaiversPage::openItem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WaiversPage::followSelection);
    connect(m_renew, &QPushButton::clicked, this, &WaiversPage::renew);
    connect(m_edit, &QPushButton::clicked, this, &WaiversPage::edit);
    connect(m_end, &QPushButton::clicked, this, &WaiversPage::end);
    connect(m_form, &WaiverForm::closed, this, [this] { m_table->setFocus(); });
    connect(m_form, &WaiverForm::failed, this, &WaiversPage::failed);
}

void WaiversPage::readRows()
{
    m_model.setRows(waiversIn(workspace().state(), scope(), workspace().now().date()));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, 0));
    fitColumns();
    updateTexts();
    followSelection();
}

void WaiversPage::updateTexts()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    const auto lapsed = std::ranges::count_if(m_model.rows(), [](const WaiverRow &row) { return !row.isInForce(); });
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_text->setEnabled(all > 0);
    m_state->setEnabled(all > 0);
    m_empty->say(all > 0 ? tr("No waiver fits the filter.")
                         : tr("No risk is accepted: on Findings, Accept Risk (W) gives one a waiver."),
                 all > 0);
    m_count->setVisible(all > 0);
    const QString risks = withPlural(tr("%n accepted risk(s)", nullptr, all), all);
    m_count->setText(shown < all  ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                     : lapsed > 0 ? tr("%1, %2 not in force").arg(risks, locale.toString(lapsed))
                                  : risks);
    emit statusTextChanged();
}

QList<WaiverRow> WaiversPage::selected() const
{
    QList<WaiverRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.data(WaiversModel::RowRole).value<WaiverRow>());
    return rows;
}

void WaiversPage::followSelection()
{
    const QList<WaiverRow> rows = selected();
    const bool mayEdit = !workspace().isReadOnly();
    const bool allWaived = std::ranges::all_of(rows, [](const WaiverRow &row) { return row.until.isValid(); });
    m_renew->setEnabled(mayEdit && !rows.isEmpty() && allWaived);
    m_edit->setEnabled(mayEdit && rows.size() == 1);
    m_end->setEnabled(mayEdit && !rows.isEmpty());
}

void WaiversPage::openItem()
{
    const QVariant row = m_table->currentIndex().data(WaiversModel::RowRole);
    if (row.isValid())
        emit itemRequested(row.value<WaiverRow>().item);
}

void WaiversPage::renew()
{
    if (!m_renew->isEnabled())
        return;
    QList<ItemId> items;
    QDate latest;
    const QList<WaiverRow> rows = selected();
    for (const WaiverRow &row : rows) {
        items.append(row.item);
        latest = std::max(latest, row.until);
    }
    const QDate from = std::max(latest, workspace().now().date());
    const QString what =
        rows.size() == 1
            ? tr("Last day on which the risk of “%1” is accepted")
                  .arg(isolated(shortened(withoutSecrets(rows.first().label).simplified(), 80)))
            : withPlural(tr("Last day on which %n risk(s) are accepted", nullptr, int(rows.size())), rows.size());
    askForDate(this, tr("Renew the waiver"), what, {}, from.addDays(usualRenewalDays),
               [this, items](QDate until) { reported(workspace().renewWaiver(items, until)); });
}

void WaiversPage::edit()
{
    if (m_edit->isEnabled())
        m_form->open(selected().first());
}

void WaiversPage::end()
{
    if (!m_end->isEnabled())
        return;
    QList<ItemId> items;
    for (const WaiverRow &row : selected())
        items.append(row.item);
    reported(workspace().endWaiver(items));
    m_table->setFocus();
}

bool WaiversPage::showItem(ItemId item)
{
    readWhereStale();
    const int row = m_model.rowOf(item);
    if (row < 0)
        return false;
    if (!m_filter.mapFromSource(m_model.index(row, 0)).isValid())
        clearFilter();
    m_table->setCurrentIndex(m_filter.mapFromSource(m_model.index(row, 0)));
    return true;
}

void WaiversPage::clearFilter()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
    m_table->setFocus();
}

void WaiversPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString WaiversPage::statusText() const
{
    return m_model.rowCount() > 0 ? m_count->text() : QString();
}

QByteArray WaiversPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << m_fitsColumns << m_table->header()->saveState();
    return layout;
}

void WaiversPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    bool fits = true;
    QByteArray header;
    in >> version >> fits >> header;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    m_table->header()->restoreState(header);
    m_fitsColumns = fits;
    fitColumns();
}

bool WaiversPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

} // namespace shipworthy::ui
