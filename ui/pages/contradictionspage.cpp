#include "pages/contradictionspage.h"

#include "base/text.h"
#include "pages/contradictiondetail.h"
#include "pages/emptyresult.h"
#include "pages/filterkeys.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using Column = ContradictionsModel::Column;
using Model = ContradictionsModel;
constexpr qint32 layoutVersion = 1;

/// Rows of the design's height; groups in bold, a denied tick with its mark.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(Model::IsGroupRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
        } else if (index.column() == int(Column::About) &&
                   index.data(Model::RowRole).value<ContradictionRow>().contradiction.deniesTick) {
            option->text.prepend(QStringLiteral("≠ "));
            option->font.setWeight(QFont::DemiBold);
            option->palette.setColor(QPalette::Text, Theme(option->palette).color(Role::ContradictedText));
        }
    }
};

} // namespace

ContradictionsPage::ContradictionsPage(Workspace &workspace, QWidget *parent)
    : LazyPage(workspace, parent)
{
    setUpWidgets();
    setUpTable();
    setUpActions();
    setUpConnections();
}

void ContradictionsPage::setUpWidgets()
{
    m_table = new QTreeView(this);
    m_detail = new ContradictionDetail(workspace(), this);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("contradictionsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_empty = new EmptyResult(this);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
}

QWidget *ContradictionsPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("contradictionsFilter"));
    m_text->setAccessibleName(tr("Filter the contradictions"));
    m_text->setPlaceholderText(tr("Filter by words, item or document"));
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(px(110));
    const auto choice = [bar](const char *name, const QString &meaning) {
        auto *box = new QComboBox(bar);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(meaning);
        box->setToolTip(meaning);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        return box;
    };
    m_kind = choice("contradictionKind", tr("Kind of contradiction"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const auto &[kind, id] : names<ContradictionKind>)
        m_kind->addItem(wordFor(kind), int(kind));
    m_kind->view()->setMinimumWidth(px(280)); // the words are longer than the field
    m_shown = choice("contradictionState", tr("Open or settled"));
    m_shown->setMinimumContentsLength(14);
    m_shown->addItem(tr("Open and settled"), int(ShownContradictions::All));
    m_shown->addItem(tr("Open"), int(ShownContradictions::Open));
    m_shown->addItem(tr("Settled"), int(ShownContradictions::Settled));
    m_grouping = choice("contradictionGrouping", tr("Group by"));
    m_grouping->addItem(tr("By kind"), int(ContradictionGrouping::Kind));
    m_grouping->addItem(tr("By system"), int(ContradictionGrouping::System));
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("contradictionsCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_text, 1);
    for (QComboBox *box : {m_kind, m_shown, m_grouping})
        row->addWidget(box);
    row->addWidget(m_count);
    return bar;
}

void ContradictionsPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("contradictions"));
    m_table->setAccessibleName(tr("Contradictions"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setExpandsOnDoubleClick(false);
    m_table->setMinimumHeight(px(112));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    const std::pair<Column, int> widths[] = {
        {Column::About, 190}, {Column::First, 250}, {Column::Second, 290}, {Column::Context, 150}};
    for (const auto &[column, width] : widths)
        header->resizeSection(int(column), px(width));
}

QAction *ContradictionsPage::addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                       std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_table->addAction(action);
    m_actions.append(action);
    return action;
}

void ContradictionsPage::setUpActions()
{
    addAction(QStringLiteral("settleFirst"), tr("&First Holds"), {Qt::Key_1},
              [this] { m_detail->settle(Ruling::FirstHolds); });
    addAction(QStringLiteral("settleSecond"), tr("&Second Holds"), {Qt::Key_2},
              [this] { m_detail->settle(Ruling::SecondHolds); });
    addAction(QStringLiteral("settleKnown"), tr("Both Read Rightly, &Known and Accepted"), {Qt::Key_3},
              [this] { m_detail->settle(Ruling::Known); });
    addAction(QStringLiteral("settleWithReason"), tr("Say a &Reason…"), {Qt::Key_E}, [this] { m_detail->askReason(); });
    addAction(QStringLiteral("unsettle"), tr("&Open Again"), {Qt::Key_R}, [this] { m_detail->reopen(); });
    addAction(QStringLiteral("showFirstPlace"), tr("Show the First in Its &Document"),
              {QKeySequence(Qt::ALT | Qt::Key_Return)}, [this] { m_detail->requestPlace(true); });
    addAction(QStringLiteral("showSecondPlace"), tr("Show the Second in Its D&ocument"),
              {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Return)}, [this] { m_detail->requestPlace(false); });
    addAction(QStringLiteral("openContradictionItem"), tr("Open &Item"), {Qt::Key_Return, Qt::Key_Enter},
              [this] { openItem(); });
}

void ContradictionsPage::setUpConnections()
{
    new FilterKeys(*m_text, *m_table);
    connect(&workspace(), &Workspace::readinessChanged, this, [this] { refresh(); });
    connect(m_text, &QLineEdit::textChanged, this, &ContradictionsPage::applyFilter);
    for (QComboBox *box : {m_kind, m_shown, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &ContradictionsPage::applyFilter);
    connect(m_empty, &EmptyResult::clearRequested, this, &ContradictionsPage::clearFilter);
    connect(m_table, &QTreeView::doubleClicked, this, &ContradictionsPage::openItem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContradictionsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContradictionsPage::showCurrent);
    connect(m_detail, &ContradictionDetail::linesRequested, this, &ContradictionsPage::linesRequested);
    connect(m_detail, &ContradictionDetail::checkRequested, this, &ContradictionsPage::checkRequested);
    connect(m_detail, &ContradictionDetail::failed, this, &ContradictionsPage::failed);
    connect(m_detail, &ContradictionDetail::leaveRequested, this, [this] { m_table->setFocus(); });
}

void ContradictionsPage::readRows()
{
    m_rows =
        listedContradictions(workspace().state(), scope(), [this](SystemId system) -> const QList<Contradiction> & {
            return workspace().contradictions(system);
        });
    applyFilter();
}

ContradictionFilter ContradictionsPage::filter() const
{
    const int kind = m_kind->currentData().toInt();
    return {.text = m_text->text().trimmed(),
            .kind = kind < 0 ? std::nullopt : std::optional(ContradictionKind(kind)),
            .shown = ShownContradictions(m_shown->currentData().toInt())};
}

void ContradictionsPage::applyFilter()
{
    const ContradictionFilter wanted = filter();
    QList<ContradictionRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [&wanted](const ContradictionRow &row) { return wanted.accepts(row); });
    QSet<QString> known;
    for (int group = 0; group < m_model.rowCount(); ++group)
        known.insert(m_model.index(group, 0).data().toString().section(QStringLiteral(" ("), 0, -2));
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model.setRows(rows, ContradictionGrouping(m_grouping->currentData().toInt()));
    }
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        m_table->setFirstColumnSpanned(group, {}, true);
        if (!known.contains(index.data().toString().section(QStringLiteral(" ("), 0, -2)))
            m_table->expand(index); // what people folded stays folded
    }
    if (!m_table->currentIndex().isValid() && m_model.count() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    else if (m_table->currentIndex().isValid() && !m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(m_table->currentIndex()); // what was selected moved away: what came in its place
    updateTexts();
    showCurrent();
}

void ContradictionsPage::updateTexts()
{
    const QLocale locale;
    const int all = int(m_rows.size());
    const int shown = m_model.count();
    const auto settled =
        std::ranges::count_if(m_rows, [](const ContradictionRow &row) { return row.contradiction.isSettled(); });
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_kind),
                           static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_grouping)})
        field->setEnabled(all > 0);
    m_empty->say(
        all == 0
            ? tr("No contradictions found: what documents, ticks and checks say agrees, as far as it can be compared.")
        : settled == all &&
                filter() == ContradictionFilter{.text = {}, .kind = std::nullopt, .shown = ShownContradictions::Open}
            ? tr("Every contradiction is settled.")
            : tr("No contradiction fits the filter."),
        all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(
        shown < all ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                    : tr("%1 open, %2 settled").arg(locale.toString(all - int(settled)), locale.toString(settled)));
    emit statusTextChanged();
}

std::optional<ContradictionRow> ContradictionsPage::currentRow() const
{
    const QVariant row = m_table->currentIndex().data(Model::RowRole);
    return row.isValid() ? std::optional(row.value<ContradictionRow>()) : std::nullopt;
}

void ContradictionsPage::showCurrent()
{
    if (m_isFilling)
        return;
    QList<ContradictionRow> selected;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const QVariant row = index.data(Model::RowRole); row.isValid())
            selected.append(row.value<ContradictionRow>());
    }
    const auto current = currentRow();
    if (selected.isEmpty() && current)
        selected = {*current};
    m_detail->showRow(current, selected);
}

void ContradictionsPage::openItem()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.data(Model::IsGroupRole).toBool()) {
        m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
        return;
    }
    const auto row = currentRow();
    if (!row)
        return;
    const auto &items = row->contradiction.items;
    const auto known = std::ranges::find_if(items, [this](ItemId id) { return workspace().state().item(id); });
    if (known != items.cend())
        emit itemRequested(*known);
    else
        m_detail->requestPlace(true);
}

bool ContradictionsPage::showItem(ItemId item)
{
    readWhereStale();
    const auto found = std::ranges::find_if(
        m_rows, [item](const ContradictionRow &row) { return row.contradiction.items.contains(item); });
    if (found == m_rows.cend())
        return false;
    if (!filter().accepts(*found))
        clearFilter();
    m_table->setCurrentIndex(m_model.indexOf(found->key));
    return true;
}

void ContradictionsPage::clearFilter()
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
    m_table->setFocus();
}

void ContradictionsPage::focusMain()
{
    if (m_model.count() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::focusMain();
}

void ContradictionsPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString ContradictionsPage::statusText() const
{
    return m_rows.isEmpty() ? QString() : m_count->text();
}

QByteArray ContradictionsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << m_table->header()->saveState() << m_splitter->saveState()
        << qint32(m_grouping->currentIndex());
    return layout;
}

void ContradictionsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray header;
    QByteArray splitter;
    qint32 grouping = 0;
    in >> version >> header >> splitter >> grouping;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_table->header()->restoreState(header);
    m_splitter->restoreState(splitter);
    m_grouping->setCurrentIndex(grouping);
}

} // namespace shipworthy::ui
