#include "pages/findingfields.h"

#include "base/naturalorder.h"
#include "delegates/painters.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QSet>
#include <QSignalBlocker>
#include <algorithm>

namespace shipworthy::ui {
namespace {

/// Draws a mark of the theme as an icon for a list.
template <typename Paint> QIcon markIcon(const QWidget &widget, Paint paint)
{
    const double scale = widget.devicePixelRatioF();
    const int side = px(16);
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, side, side), Theme(widget.palette()));
    return pixmap;
}

/// The value that all share; nothing where they differ.
template <typename T, typename Read> std::optional<T> common(const QList<Item> &items, Read read)
{
    std::optional<T> value;
    for (const Item &item : items) {
        const T its = read(item);
        if (value && *value != its)
            return std::nullopt;
        value = its;
    }
    return value;
}

QComboBox *makeCombo(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setMinimumHeight(px(26));
    combo->setIconSize({px(16), px(16)});
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(5);
    combo->setFocusPolicy(Qt::StrongFocus);
    return combo;
}

} // namespace

FindingFields::FindingFields(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(makeCombo(QStringLiteral("statusField"), tr("Status"), this))
    , m_owner(makeCombo(QStringLiteral("ownerField"), tr("Owner"), this))
    , m_due(new FindingDueField(this))
    , m_severity(makeCombo(QStringLiteral("severityField"), tr("Severity"), this))
    , m_priority(makeCombo(QStringLiteral("priorityField"), tr("Priority"), this))
{
    setUpWidgets();
    setUpConnections();
}

void FindingFields::setUpWidgets()
{
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("nobody"));
    m_status->setPlaceholderText(tr("Several statuses"));
    m_severity->setPlaceholderText(tr("Several severities"));
    m_priority->setPlaceholderText(tr("Several priorities"));
    for (QWidget *field : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_owner),
                           static_cast<QWidget *>(m_severity), static_cast<QWidget *>(m_priority)})
        field->installEventFilter(this);
    m_owner->lineEdit()->installEventFilter(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(6));
    // Not three in a line: the narrowest panel would cut the words.
    grid->addWidget(m_status, 0, 0, 1, 2);
    grid->addWidget(m_owner, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->addWidget(m_severity, 2, 0);
    grid->addWidget(m_priority, 2, 1);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    fillChoices();
}

void FindingFields::fillChoices()
{
    const QSignalBlocker status(m_status), severity(m_severity), priority(m_priority);
    m_status->clear();
    int digit = 1;
    for (const auto &[member, id] : names<Status>) {
        const auto paint = [member = member](QPainter &p, const QRectF &r, const Theme &t) {
            paintStatusMark(p, r, member, t);
        };
        m_status->addItem(markIcon(*this, paint), wordFor(member), id.toString());
        m_status->setItemData(m_status->count() - 1, tr("%1, key %2").arg(wordFor(member)).arg(digit++),
                              Qt::ToolTipRole);
    }
    m_severity->clear();
    const auto paintAbsent = [](QPainter &p, const QRectF &r, const Theme &t) {
        paintSeverityBadge(p, r, std::nullopt, t);
    };
    m_severity->addItem(markIcon(*this, paintAbsent), tr("No severity"), QString());
    for (const auto &[member, id] : names<Severity>) {
        const auto paint = [member = member](QPainter &p, const QRectF &r, const Theme &t) {
            paintSeverityBadge(p, r, member, t);
        };
        m_severity->addItem(markIcon(*this, paint), wordFor(member), id.toString());
    }
    m_priority->clear();
    m_priority->addItem(tr("No priority"), QString());
    for (const auto &[member, id] : names<Priority>)
        m_priority->addItem(id.toString(), id.toString());
}

void FindingFields::setUpConnections()
{
    connect(m_status, &QComboBox::activated, this, [this] {
        if (const auto status = fromId<Status>(m_status->currentData().toString()))
            report(m_workspace.setStatus(m_items, *status));
    });
    connect(m_severity, &QComboBox::activated, this,
            [this] { report(m_workspace.edit(m_items, Field::Severity, m_severity->currentData().toString())); });
    connect(m_priority, &QComboBox::activated, this,
            [this] { report(m_workspace.edit(m_items, Field::Priority, m_priority->currentData().toString())); });
    connect(m_owner, &QComboBox::activated, this, &FindingFields::commitOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, &FindingFields::commitOwner);
    connect(m_due, &FindingDueField::dayChosen, this, [this](QDate day) { report(m_workspace.setDue(m_items, day)); });
}

void FindingFields::report(const Result<void> &result)
{
    if (result)
        return;
    emit failed(result.error());
    showItems(m_items); // back to what holds
}

void FindingFields::commitOwner()
{
    const QString owner = m_owner->currentText().trimmed();
    if (m_items.isEmpty() || owner == m_shownOwner)
        return;
    m_shownOwner = owner;
    report(m_workspace.setOwner(m_items, owner));
}

/// Every name in the workspace. Only for who is about to choose one: it is a look at every item.
void FindingFields::offerOwners()
{
    const QString shown = m_owner->currentText();
    QSet<QString> known;
    for (const Item &item : m_workspace.state().items()) {
        if (!item.state.owner.isEmpty())
            known.insert(item.state.owner);
    }
    QStringList owners;
    for (const QString &owner : std::as_const(known))
        owners.append(withoutSecrets(owner));
    std::ranges::sort(owners, [](const QString &one, const QString &other) { return naturalCompare(one, other) < 0; });
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setCurrentText(shown);
}

void FindingFields::showItems(const QList<ItemId> &items)
{
    const bool areOthers = items != m_items;
    if (areOthers && isTypingOwner())
        commitOwner(); // for the ones it was typed for
    m_items = items;
    QList<Item> held;
    for (ItemId id : items) {
        if (const Item *item = m_workspace.state().item(id))
            held.append(*CountedItem(m_workspace.state(), *item, m_workspace.now().date()));
    }
    setEnabled(!held.isEmpty() && !m_workspace.isReadOnly());
    const WorkspaceState &state = m_workspace.state();
    const auto status = common<Status>(held, [&](const Item &item) {
        return item.kind == ItemKind::Task ? state.taskStatus(item) : item.state.status;
    });
    m_status->setCurrentIndex(status ? static_cast<int>(*status) : -1);
    const auto severity =
        common<std::optional<Severity>>(held, [&](const Item &item) { return ratingOf(state, item).severity; });
    m_severity->setCurrentIndex(!severity ? -1 : *severity ? 1 + static_cast<int>(**severity) : 0);
    const auto priority =
        common<std::optional<Priority>>(held, [&](const Item &item) { return ratingOf(state, item).priority; });
    m_priority->setCurrentIndex(!priority ? -1 : *priority ? 1 + static_cast<int>(**priority) : 0);
    showOwner(held, areOthers);
    showDue(held);
}

bool FindingFields::isTypingOwner() const
{
    // Not isModified(): a completed name counts as unmodified there.
    return m_owner->lineEdit()->hasFocus() && m_owner->currentText().trimmed() != m_shownOwner;
}

void FindingFields::showOwner(const QList<Item> &items, bool areOthers)
{
    const auto owner = common<QString>(items, [](const Item &item) { return item.state.owner; });
    const QString shown = withoutSecrets(owner.value_or(QString()));
    const bool isUnmoved = !areOthers && m_owner->lineEdit()->hasFocus() && shown == m_shownOwner;
    if (!areOthers && (isTypingOwner() || isUnmoved))
        return; // neither the text nor the caret is taken from who is in it
    const QSignalBlocker blocker(m_owner);
    m_shownOwner = shown;
    m_owner->setCurrentText(m_shownOwner);
    m_owner->lineEdit()->setPlaceholderText(owner ? tr("nobody") : tr("Several owners"));
    m_owner->lineEdit()->setCursorPosition(0);
    m_owner->setToolTip(m_shownOwner.isEmpty() ? tr("Owner") : tr("Owner: %1").arg(m_shownOwner).toHtmlEscaped());
}

void FindingFields::showDue(const QList<Item> &items)
{
    const WorkspaceState &state = m_workspace.state();
    const QDate today = m_workspace.now().date();
    const auto due = common<QDate>(items, [&](const Item &item) { return state.due(item); });
    if (!due) {
        m_due->setSeveral(today);
        return;
    }
    const bool isOwn = std::ranges::any_of(items, [](const Item &item) { return item.state.due.isValid(); });
    const auto planned = common<QDate>(items, [&](Item item) {
        item.state.due = {};
        return state.due(item);
    });
    const bool areDone = std::ranges::all_of(items, [](const Item &item) { return isDone(item.state.status); });
    m_due->setDay(*due, isOwn, planned.value_or(QDate()), today, areDone);
}

void FindingFields::editOwner()
{
    m_owner->setFocus(Qt::ShortcutFocusReason);
    m_owner->lineEdit()->selectAll();
}

void FindingFields::editDue()
{
    m_due->choose();
}

void FindingFields::focusStatus()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
}

bool FindingFields::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the panel must not change a field that happens to pass under the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    const bool isOwner = watched == m_owner || watched == m_owner->lineEdit();
    if (watched == m_owner && event->type() == QEvent::FocusIn)
        offerOwners();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isOwner && isKey && takeOwnerKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FindingFields::takeOwnerKey(QKeyEvent &event)
{
    if (event.type() == QEvent::ShortcutOverride) {
        // With nothing typed, Undo means the last edit of the workspace, not of this line.
        const bool isUndo = event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
        if (!isUndo || isTypingOwner())
            return false;
        event.ignore();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter && event.key() != Qt::Key_Escape)
        return false;
    if (isEnter)
        commitOwner();
    else
        m_owner->setCurrentText(m_shownOwner);
    emit leaveRequested();
    return true;
}

void FindingFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_priority->count() > 0) {
        fillChoices();
        showItems(m_items);
    }
}

} // namespace shipworthy::ui
