#include "pages/findingsfilteredit.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/namedfilters.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace shipworthy::ui {
namespace {

/// Colours of a state: its edge and mark, and its words.
struct StateLook {
    Role edge;
    Role words;
};

StateLook lookOf(QueryState state, bool hasFocus)
{
    switch (state) {
    case QueryState::Empty: return {hasFocus ? Role::Accent : Role::Edge, Role::Muted};
    case QueryState::Incomplete: return {Role::Accent, Role::Accent};
    case QueryState::Valid: return {hasFocus ? Role::Accent : Role::Edge, Role::VerifiedText};
    case QueryState::Invalid: return {Role::CriticalText, Role::CriticalText};
    }
    Q_UNREACHABLE();
}

QTreeView *offerList(QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setObjectName(QStringLiteral("filterOffers"));
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->header()->hide();
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformRowHeights(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace

FindingsFilterEdit::FindingsFilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offerModel(new QStandardItemModel(0, 2, this))
    , m_recentMark(new QAction(this))
    , m_bookmarksMark(new QAction(this))
{
    setObjectName(QStringLiteral("findingsFilter"));
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter, for example owner:Backend is:late"));
    setFont(fixedFont());
    if (isRightToLeft()) // queries are code; they begin at the mark all the same
        setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    setClearButtonEnabled(true);
    setMinimumHeight(px(30));
    m_completer->setModel(m_offerModel);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setPopup(offerList(nullptr));
    m_completer->popup()->installEventFilter(this); // after the completer's own, so that it is asked first
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertCompletion(index.siblingAtColumn(0).data().toString()); });
    connect(this, &QLineEdit::textChanged, this, &FindingsFilterEdit::readText);
    connect(this, &QLineEdit::textEdited, this, &FindingsFilterEdit::offerCompletions);
    setUpMarks();
    updateMargins();
}

void FindingsFilterEdit::setUpMarks()
{
    m_recentMark->setObjectName(QStringLiteral("recentQueries"));
    m_recentMark->setText(tr("Last queries (Down)"));
    m_recentMark->setEnabled(false);
    m_bookmarksMark->setObjectName(QStringLiteral("namedFiltersMark"));
    m_bookmarksMark->setText(tr("Named filters"));
    m_recentMark->setIcon(icon(QStringLiteral("history"), palette()));
    m_bookmarksMark->setIcon(icon(QStringLiteral("bookmark"), palette()));
    addAction(m_bookmarksMark, QLineEdit::TrailingPosition);
    addAction(m_recentMark, QLineEdit::TrailingPosition);
    for (auto *button : findChildren<QToolButton *>()) {
        const QAction *mark = button->defaultAction();
        button->setAccessibleName(mark && !mark->text().isEmpty() ? mark->text() : tr("Clear the filter"));
    }
    connect(m_recentMark, &QAction::triggered, this, [this] {
        setFocus(Qt::OtherFocusReason);
        (void)offerRecent();
    });
    connect(m_bookmarksMark, &QAction::triggered, this, &FindingsFilterEdit::bookmarksRequested);
}

void FindingsFilterEdit::setRecent(const QStringList &recent)
{
    m_recent = recent;
    m_recentMark->setEnabled(!m_recent.isEmpty());
}

void FindingsFilterEdit::keepRecent()
{
    if (m_query.state() == QueryState::Valid)
        setRecent(withRecent(m_recent, text()));
}

/// Shows the last queries in place of what fits at the cursor; taking one replaces the whole text.
bool FindingsFilterEdit::offerRecent()
{
    keepRecent();
    m_offers = {0, static_cast<int>(text().size()), {}};
    for (const QString &query : std::as_const(m_recent)) {
        if (query != text().trimmed())
            m_offers.candidates.append({query, {}});
    }
    if (m_offers.candidates.isEmpty())
        return false;
    showOffers(px(20));
    QAbstractItemView *list = m_completer->popup();
    list->setCurrentIndex(list->model()->index(0, 0));
    return true;
}

void FindingsFilterEdit::showOffers(int x)
{
    m_offerModel->removeRows(0, m_offerModel->rowCount());
    for (const QueryCompletion &offer : std::as_const(m_offers.candidates)) {
        auto *word = new QStandardItem(offer.text);
        word->setFont(fixedFont());
        m_offerModel->appendRow({word, new QStandardItem(offer.meaning)});
    }
    auto *list = static_cast<QTreeView *>(m_completer->popup());
    const bool hasMeanings =
        std::ranges::any_of(m_offers.candidates, [](const QueryCompletion &offer) { return !offer.meaning.isEmpty(); });
    list->setColumnWidth(0, hasMeanings ? px(150) : px(430));
    m_completer->complete(QRect(std::min(x, width() / 2), 0, px(440), height()));
    if (isRightToLeft()) { // there, the list would be hung on the other end
        const int typed = std::max(0, cursorPosition() - m_offers.start);
        const int word = cursorRect().center().x() -
                         fontMetrics().horizontalAdvance(text().sliced(cursorPosition() - typed, typed)) - px(6);
        list->move(mapToGlobal(QPoint(std::clamp(word, 0, std::max(0, width() - list->width())), height())));
    }
    list->setCurrentIndex({});
}

int FindingsFilterEdit::marksWidth() const
{
    int first = width();
    for (const auto *button : findChildren<QToolButton *>()) {
        if (button->isVisibleTo(this))
            first = std::min(first, isRightToLeft() ? width() - button->geometry().right() : button->x());
    }
    return width() - first;
}

void FindingsFilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        keepRecent();
}

void FindingsFilterEdit::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide(); // a window of its own: it would stay over the page that comes
    QLineEdit::hideEvent(event);
}

void FindingsFilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_bookmarksMark) {
        m_recentMark->setIcon(icon(QStringLiteral("history"), palette()));
        m_bookmarksMark->setIcon(icon(QStringLiteral("bookmark"), palette()));
    }
}

void FindingsFilterEdit::setVocabulary(const QueryVocabulary &words)
{
    m_vocabulary = words;
    const auto awaiting = std::exchange(m_awaiting, std::nullopt);
    if (awaiting == text() && hasFocus())
        offerCompletions();
}

void FindingsFilterEdit::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        updateMargins();
}

void FindingsFilterEdit::readText()
{
    m_query = FindingsQuery::parse(text());
    if (m_query.state() != QueryState::Invalid) {
        m_isAnswered = false;
        emit queryChanged();
    }
    updateMargins();
}

void FindingsFilterEdit::setResult(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    m_isAnswered = true;
    updateMargins();
}

QString FindingsFilterEdit::answer() const
{
    const QLocale locale;
    if (m_isBusy && m_query.state() != QueryState::Invalid)
        return tr("Working…");
    switch (m_query.state()) {
    case QueryState::Empty: return tr("Ctrl+F");
    case QueryState::Incomplete: return m_offers.candidates.isEmpty() ? m_query.problem().reason : tr("Tab completes");
    case QueryState::Valid:
        return m_isAnswered ? tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_all))
                            : QStringLiteral("…");
    case QueryState::Invalid: return m_query.problem().reason;
    }
    Q_UNREACHABLE();
}

void FindingsFilterEdit::updateMargins()
{
    const int words = QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(answer()) + px(12);
    const int trailing = std::min(words, width() * 6 / 10);
    setTextMargins(isRightToLeft() ? trailing : px(26), 0, isRightToLeft() ? px(26) : trailing, 0);
    const bool isInvalid = m_query.state() == QueryState::Invalid;
    const QString problem = tr("Column %1: %2").arg(m_query.problem().column + 1).arg(answer());
    setAccessibleDescription(isInvalid ? problem : answer());
    setToolTip(isInvalid ? problem.toHtmlEscaped() : QString());
    update();
}

void FindingsFilterEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateMargins();
}

void FindingsFilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme(palette());
    const StateLook look = lookOf(m_query.state(), hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = look.edge == Role::Edge ? 1 : 1.5;
    painter.setPen(QPen(theme.color(look.edge), stroke));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), px(4), px(4));
    if (m_query.state() == QueryState::Invalid)
        underlineProblem(painter, theme.color(Role::CriticalText));
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const int side = px(15);
    const QRect mark(px(8), (height() - side) / 2, side, side);
    if (m_query.state() == QueryState::Valid)
        paintMark(painter, mark, QStringLiteral("tick"), theme.color(Role::VerifiedText));
    else if (m_query.state() == QueryState::Invalid)
        paintMark(painter, mark, QStringLiteral("cross"), theme.color(Role::CriticalText));
    else
        paintIcon(painter, icon(QStringLiteral("filter"), palette()), mark);
    painter.setFont(fontFor(Type::Caption));
    painter.setPen(theme.color(look.words));
    const int right = marksWidth() + px(4);
    const int room = isRightToLeft() ? textMargins().left() : textMargins().right();
    const QRect words(width() - room - right, 0, room, height());
    paintText(painter, words, Qt::AlignRight | Qt::AlignVCenter,
              painter.fontMetrics().elidedText(answer(), Qt::ElideRight, words.width()));
}

/// Where the reason lies: the word that does not fit.
void FindingsFilterEdit::underlineProblem(QPainter &painter, const QColor &color) const
{
    const QueryProblem &problem = m_query.problem();
    const auto advance = [this](int column) { return fontMetrics().horizontalAdvance(text().first(column)); };
    const int start = std::min<int>(problem.column, static_cast<int>(text().size()));
    const int end = std::min<int>(start + std::max(problem.length, 1), static_cast<int>(text().size()));
    // The text may be scrolled: the cursor tells how far.
    const int origin = cursorRect().center().x() - advance(cursorPosition());
    painter.save();
    const QRect room = rect() - textMargins();
    painter.setClipRect(isRightToLeft() ? room.adjusted(marksWidth(), 0, 0, 0) : room.adjusted(0, 0, -marksWidth(), 0));
    painter.setPen(QPen(color, 2, Qt::DotLine));
    const int y = height() - px(5);
    painter.drawLine(origin + advance(start), y, origin + std::max(advance(end), advance(start) + px(6)), y);
    painter.restore();
}

void FindingsFilterEdit::readOffers()
{
    if (!m_vocabulary) {
        emit vocabularyMissed(); // and often known right away
        if (!m_vocabulary)
            m_awaiting = text();
    }
    m_offers = completionsAt(text(), cursorPosition(), m_vocabulary.value_or(QueryVocabulary()));
}

void FindingsFilterEdit::offerCompletions()
{
    m_query = FindingsQuery::parse(text()); // textEdited() comes before textChanged()
    readOffers();
    const QString typed = text().sliced(m_offers.start, m_offers.length);
    const bool isTaken = m_offers.candidates.size() == 1 && m_offers.candidates.first().text == typed;
    const bool asksForValue = m_query.state() == QueryState::Incomplete;
    if (m_offers.candidates.isEmpty() || isTaken || (typed.isEmpty() && !asksForValue)) {
        m_completer->popup()->hide();
    } else {
        showOffers(px(20) + fontMetrics().horizontalAdvance(text().first(m_offers.start)));
    }
    updateMargins();
}

bool FindingsFilterEdit::takeOffer()
{
    const QModelIndex current =
        m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (!current.isValid())
        readOffers();
    if (m_offers.candidates.isEmpty())
        return false;
    m_completer->popup()->hide();
    insertCompletion(current.isValid() ? current.siblingAtColumn(0).data().toString()
                                       : m_offers.candidates.first().text);
    return true;
}

void FindingsFilterEdit::insertCompletion(const QString &completion)
{
    QString text = this->text();
    text.replace(m_offers.start, m_offers.length, completion);
    const int cursor = m_offers.start + static_cast<int>(completion.size());
    setText(text);
    setCursorPosition(cursor);
    // A field asks for its value at once.
    if (completion.endsWith(u':'))
        offerCompletions();
}

bool FindingsFilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUnfinished = m_query.state() == QueryState::Incomplete || m_completer->popup()->isVisible();
        if (key->key() == Qt::Key_Tab && isUnfinished && takeOffer())
            return true;
    }
    return QLineEdit::event(event);
}

bool FindingsFilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Enter takes what was gone to; else it belongs to the field.
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const bool takes = key == Qt::Key_Tab || (isEnter && m_completer->popup()->currentIndex().isValid());
        if (takes && takeOffer())
            return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

void FindingsFilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool asksForOffers = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (asksForOffers) {
        offerCompletions();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down && offerRecent()) {
        return;
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return ||
               event->key() == Qt::Key_Enter) {
        keepRecent();
        emit leaveRequested();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace shipworthy::ui
