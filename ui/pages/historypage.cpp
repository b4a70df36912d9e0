#include "pages/historypage.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/secrets.h"
#include "pages/emptyresult.h"
#include "pages/filterkeys.h"
#include "pages/historybar.h"
#include "theme/theme.h"

#include <QAction>
#include <QDataStream>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
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
    : LazyPage(workspace, parent)
{
    setUpWidgets();
    setUpTable();
    setUpConnections();
}

void HistoryPage::setUpWidgets()
{
    m_bar = new HistoryBar(this);
    m_table = new QTreeView(this);
    m_empty = new EmptyResult(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_refusal = new QLabel(this);
    m_refusal->setObjectName(QStringLiteral("revertRefusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_showBoth = new QPushButton(tr("Show Both Changes"), this);
    m_showBoth->setObjectName(QStringLiteral("showBothChanges"));
    m_refusalBar = new QWidget(this);
    auto *refusal = new QHBoxLayout(m_refusalBar);
    refusal->setContentsMargins(px(12), px(6), px(12), px(6));
    refusal->addWidget(m_refusal, 1);
    refusal->addWidget(m_showBoth);
    m_refusalBar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_refusalBar);
    layout->addWidget(m_stack, 1);
}

void HistoryPage::setUpTable()
{
    m_filter.setSourceModel(&m_model);
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
                                             {Column::Field, 150}, {Column::Change, 220}, {Column::Why, 140}};
    for (const auto &[column, width] : widths)
        header->resizeSection(int(column), px(width));
    // In some languages a day is longer than that.
    const QString longest = momentWords(QDateTime(QDate(2026, 9, 30), QTime(20, 30)));
    const int when = m_table->fontMetrics().horizontalAdvance(longest) + m_table->indentation() + px(16);
    header->resizeSection(int(Column::When), std::max(px(176), when));

    addAction(QStringLiteral("openSubject"), tr("&Open Item"), Qt::Key_Return, &HistoryPage::openSubject);
    addAction(QStringLiteral("onlyThisItem"), tr("Only Changes of This &Item"), Qt::Key_I, &HistoryPage::showOnlyItem);
    addAction(QStringLiteral("revertChange"), tr("&Revert This Change"), QKeySequence(Qt::CTRL | Qt::Key_R),
              &HistoryPage::revert);
}

void HistoryPage::addAction(const QString &name, const QString &text, const QKeySequence &key,
                            void (HistoryPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_actions.append(action);
}

void HistoryPage::setUpConnections()
{
    new FilterKeys(*m_bar->text(), *m_table);
    connect(&workspace(), &Workspace::historyGrew, this, [this] { refresh(); });
    connect(&workspace(), &Workspace::contentsChanged, this, [this] { refresh(); });
    connect(m_bar, &HistoryBar::changed, this, [this] {
        m_filter.setCriteria(m_bar->criteria());
        updateTexts();
    });
    connect(m_bar->revertButton(), &QPushButton::clicked, this, &HistoryPage::revert);
    connect(m_showBoth, &QPushButton::clicked, this, &HistoryPage::showBoth);
    connect(m_empty, &EmptyResult::clearRequested, this, [this] {
        m_bar->clear();
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::followCurrent);
    connect(m_table, &QTreeView::doubleClicked, this, &HistoryPage::openSubject);
}

void HistoryPage::readRows()
{
    const QList<Event> events = workspace().history({}, scope(), mostEvents);
    m_model.setEvents(events);
    QSet<QString> authors;
    QSet<QString> happenings;
    for (const Event &event : events) {
        authors.insert(event.author);
        happenings.insert(whatHappened(event));
    }
    const auto sorted = [](const QSet<QString> &words) {
        QStringList list = words.values();
        list.removeAll(QString());
        list.sort(Qt::CaseInsensitive);
        return list;
    };
    m_bar->setChoices(sorted(authors), sorted(happenings));
    m_filter.setCriteria(m_bar->criteria());
    updateTexts();
    followCurrent();
}

void HistoryPage::updateTexts()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_bar->setEnabled(all > 0);
    m_empty->say(all > 0 ? tr("No change fits the filter.") : tr("No changes yet."), all > 0);
    m_bar->setCount(all == 0       ? QString()
                    : shown == all ? withPlural(tr("%n change(s)", nullptr, all), all)
                                   : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_shown = shown;
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

std::optional<Event> HistoryPage::currentEvent() const
{
    const QVariant event = m_table->currentIndex().data(HistoryModel::EventRole);
    return event.isValid() ? std::optional(event.value<Event>()) : std::nullopt;
}

void HistoryPage::followCurrent()
{
    const auto event = currentEvent();
    m_refusalBar->hide();
    m_bar->revertButton()->setEnabled(event && !workspace().isReadOnly());
    const auto why = event ? workspace().whyNotReverted(*event) : std::nullopt;
    m_bar->revertButton()->setToolTip(why ? tr("Cannot be reverted: %1").arg(*why)
                                          : tr("Put back what this change replaced (Ctrl+R)"));
}

void HistoryPage::revert()
{
    const auto event = currentEvent();
    if (!event)
        return;
    const auto why = workspace().whyNotReverted(*event);
    if (!why) {
        reported(workspace().revert(*event));
        m_table->setFocus();
        return;
    }
    m_refusal->setText(tr("Not reverted: %1.").arg(withoutSecrets(*why)));
    m_showBoth->setVisible(event->kind == EventKind::Edited && workspace().state().item(event->item));
    m_refusalBar->show();
}

void HistoryPage::showOnlyItem()
{
    const auto event = currentEvent();
    if (event && event->item.isValid())
        m_bar->setItem(event->item, withoutSecrets(event->subject));
}

void HistoryPage::showBoth()
{
    const auto event = currentEvent();
    if (!event)
        return;
    m_bar->clear();
    m_bar->setWhat(whatHappened(*event));
    m_bar->setItem(event->item, withoutSecrets(event->subject));
    m_table->setFocus();
}

void HistoryPage::focusFilter()
{
    m_bar->focusText();
}

QString HistoryPage::statusText() const
{
    const int all = m_model.rowCount();
    if (all >= mostEvents)
        return tr("the newest %1 changes").arg(QLocale().toString(mostEvents));
    return m_shown < all ? tr("%1 of %2").arg(QLocale().toString(m_shown), QLocale().toString(all))
         : all > 0       ? withPlural(tr("%n change(s)", nullptr, all), all)
                         : QString();
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

} // namespace shipworthy::ui
