#include "pages/findingsboard.h"

#include "delegates/findingscarddelegate.h"
#include "delegates/mirror.h"
#include "pages/findingsboardcolumn.h"
#include "pages/findingsection.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {

/// What hangs on the pointer while cards are dragged.
class FindingsBoard::Ghost : public QWidget {
public:
    explicit Ghost(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void hangAt(const QPoint &at, const QString &text)
    {
        m_text = text;
        const int width = std::min(px(220), fontMetrics().horizontalAdvance(text) + px(24));
        setGeometry(QRect(at + QPoint(px(12), px(8)), QSize(width, px(30))));
        show();
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.color(Role::Raised));
        painter.setPen(QPen(theme.color(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
        painter.setPen(theme.color(Role::Text));
        const QRect words = rect().adjusted(px(10), 0, -px(10), 0);
        paintText(painter, words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                  fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
    }

private:
    QString m_text;
};

FindingsBoard::FindingsBoard(FindingsModel &model, QItemSelectionModel &selection, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(new FindingsCardDelegate(this))
    , m_row(nullptr)
    , m_ghost(new Ghost(this))
{
    setObjectName(QStringLiteral("findingsBoard"));
    setAccessibleName(tr("Board of findings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its columns take the keyboard
    auto *content = new QWidget(this);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(px(12), 0, px(12), px(8));
    m_row->setSpacing(px(8));
    setWidget(content);
    m_scrolling.setInterval(30);
    connect(&m_scrolling, &QTimer::timeout, this, &FindingsBoard::scrollWhileDragging);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &FindingsBoard::sync);
    const auto syncTop = [this](const QModelIndex &group) {
        if (!group.isValid())
            sync();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, syncTop);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, syncTop);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (!first.parent().isValid())
            refreshHeadings();
    });
    connect(&selection, &QItemSelectionModel::currentChanged, this, &FindingsBoard::followCurrent);
}

void FindingsBoard::setActive(bool active)
{
    m_isActive = active;
    if (active) {
        sync();
        return;
    }
    endDrag();
    for (FindingsBoardColumn *column : std::exchange(m_columns, {}))
        discard(column);
}

void FindingsBoard::setToday(QDate today)
{
    m_delegate->setToday(today);
}

void FindingsBoard::setCardActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

FindingsBoardColumn *FindingsBoard::makeColumn()
{
    auto *column = new FindingsBoardColumn(m_model, m_selection, *m_delegate, widget());
    FindingsCardList &cards = column->cards();
    cards.addActions(m_actions);
    connect(&cards, &FindingsCardList::stepRequested, this, [this, &cards](int columns) { step(cards, columns); });
    connect(&cards, &FindingsCardList::moveRequested, this, &FindingsBoard::moveBy);
    connect(&cards, &FindingsCardList::dragged, this, &FindingsBoard::drag);
    connect(&cards, &FindingsCardList::dropped, this, &FindingsBoard::drop);
    connect(&cards, &FindingsCardList::dragCancelled, this, &FindingsBoard::endDrag);
    connect(&cards, &QAbstractItemView::doubleClicked, this, &FindingsBoard::cardOpened);
    connect(&cards, &QWidget::customContextMenuRequested, this, [this, &cards](const QPoint &at) {
        if (cards.indexAt(at).isValid())
            emit menuRequested(cards.viewport()->mapToGlobal(at));
    });
    return column;
}

void FindingsBoard::sync()
{
    if (!m_isActive)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_delegate->setField(m_model.arrangement().grouping);
    QHash<QString, FindingsBoardColumn *> known;
    for (FindingsBoardColumn *column : std::as_const(m_columns))
        known.insert(column->groupId(), column);
    QList<FindingsBoardColumn *> wanted;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const FindingsGroup *group = m_model.group(index);
        if (!group)
            continue;
        FindingsBoardColumn *column = known.take(group->id);
        wanted.append(column ? column : makeColumn());
        wanted.last()->showGroup(index, m_model.arrangement().grouping);
    }
    if (wanted != m_columns) {
        while (QLayoutItem *item = m_row->takeAt(0))
            delete item;
        for (FindingsBoardColumn *column : std::as_const(wanted)) {
            m_row->addWidget(column, 1);
            column->show();
        }
        m_row->addStretch(0);
    }
    m_columns = wanted;
    for (FindingsBoardColumn *column : std::as_const(known))
        discard(column);
    followCurrent();
    if (hadFocus)
        focusCards();
}

void FindingsBoard::refreshHeadings()
{
    if (!m_isActive)
        return;
    for (FindingsBoardColumn *column : std::as_const(m_columns))
        column->refresh();
}

qsizetype FindingsBoard::columnOf(const QModelIndex &card) const
{
    const QModelIndex group = card.parent();
    const auto found = std::ranges::find_if(
        m_columns, [&](const FindingsBoardColumn *column) { return column->cards().rootIndex() == group; });
    return group.isValid() && found != m_columns.cend() ? found - m_columns.cbegin() : -1;
}

qsizetype FindingsBoard::columnAt(const QPoint &onScreen) const
{
    if (!viewport()->rect().contains(viewport()->mapFromGlobal(onScreen)))
        return -1;
    const auto found = std::ranges::find_if(m_columns, [&](const FindingsBoardColumn *column) {
        return column->rect().contains(column->mapFromGlobal(onScreen));
    });
    return found != m_columns.cend() ? found - m_columns.cbegin() : -1;
}

/// The board is one stop for Tab: the column with the current card, else the first one with cards.
void FindingsBoard::followCurrent()
{
    if (!m_isActive)
        return;
    const QModelIndex current = m_selection.currentIndex();
    qsizetype at = columnOf(current);
    if (at >= 0)
        ensureWidgetVisible(m_columns[at], px(12), 0);
    for (qsizetype i = 0; at < 0 && i < m_columns.size(); ++i)
        at = m_columns[i]->isNarrow() ? -1 : i;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i]->cards().setFocusPolicy(i == at ? Qt::StrongFocus : Qt::ClickFocus);
    if (at >= 0 && isAncestorOf(QApplication::focusWidget()))
        m_columns[at]->cards().setFocus(Qt::OtherFocusReason);
}

void FindingsBoard::focusCards()
{
    const QModelIndex current = m_selection.currentIndex();
    const qsizetype at = columnOf(current);
    if (at < 0) {
        for (FindingsBoardColumn *column : std::as_const(m_columns)) {
            if (!column->isNarrow())
                return column->cards().setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    // The table may have left another cell of the row current.
    const QModelIndex card = current.siblingAtColumn(static_cast<int>(FindingsColumn::Title));
    if (card != current)
        m_selection.setCurrentIndex(card, QItemSelectionModel::NoUpdate);
    m_columns[at]->cards().setFocus(Qt::OtherFocusReason);
    m_columns[at]->cards().scrollTo(card);
}

void FindingsBoard::step(FindingsCardList &from, int columns)
{
    qsizetype at = columnOf(m_model.index(0, 0, from.rootIndex()));
    do {
        at += columns;
    } while (at >= 0 && at < m_columns.size() && m_columns[at]->isNarrow());
    if (at < 0 || at >= m_columns.size())
        return;
    FindingsCardList &to = m_columns[at]->cards();
    // To the card at the same height, as the eye goes.
    const int height = from.visualRect(from.currentIndex()).center().y();
    QModelIndex card = to.indexAt({to.viewport()->width() / 2, std::max(px(20), height)});
    if (!card.isValid()) {
        const int last = m_model.rowCount(to.rootIndex()) - 1;
        card = m_model.index(last, static_cast<int>(FindingsColumn::Title), to.rootIndex());
    }
    m_selection.setCurrentIndex(card, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    to.setFocus(Qt::OtherFocusReason);
}

void FindingsBoard::moveBy(int columns)
{
    const qsizetype from = columnOf(m_selection.currentIndex());
    const qsizetype to = from + columns;
    if (from >= 0 && to >= 0 && to < m_columns.size())
        emit valueChosen(m_columns[to]->group().value);
}

QString FindingsBoard::draggedText() const
{
    const auto count = m_selection.selectedRows().size();
    if (count > 1)
        return tr("%1 findings").arg(QLocale().toString(count));
    const FindingFactsPtr facts = m_model.facts(m_selection.currentIndex());
    return facts ? cellText(FindingsColumn::Key, *facts) + u' ' + cellText(FindingsColumn::Title, *facts) : QString();
}

void FindingsBoard::drag(const QPoint &at)
{
    m_dragAt = at;
    if (!m_scrolling.isActive())
        m_scrolling.start();
    m_ghost->hangAt(mapFromGlobal(at), draggedText().trimmed());
    const qsizetype target = columnAt(at);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setTarget(i == target);
}

void FindingsBoard::drop(const QPoint &at)
{
    const qsizetype target = columnAt(at);
    endDrag();
    if (target >= 0)
        emit valueChosen(m_columns[target]->group().value);
}

void FindingsBoard::endDrag()
{
    m_scrolling.stop();
    m_ghost->hide();
    for (FindingsBoardColumn *column : std::as_const(m_columns))
        column->setTarget(false);
}

void FindingsBoard::scrollWhileDragging()
{
    const int x = viewport()->mapFromGlobal(m_dragAt).x();
    const int edge = px(40);
    const int way = x < edge ? -px(14) : x > viewport()->width() - edge ? px(14) : 0;
    if (way == 0)
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -way : way));
    drag(m_dragAt);
}

void FindingsBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace shipworthy::ui
