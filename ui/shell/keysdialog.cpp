#include "shell/keysdialog.h"

#include "base/fuzzymatch.h"
#include "delegates/spokenrole.h"
#include "shell/shortcuts.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shipworthy::ui {

namespace {

enum Column { Keys, Meaning, Changed, ColumnCount };
constexpr int idRole = Qt::UserRole;

struct Key {
    const char *keys;
    const char *meaning;
};

// The design's "Everywhere" and "In lists", as far as no action carries them. They cannot be changed.
constexpr Key listKeys[] = {
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Enter"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Open what is selected")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Arrows"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Move between rows, cards and pages")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Esc"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Stop what runs, clear the filter, close the newest message")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Ctrl+V"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Import copied files (outside of text fields)")},
};

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QTreeWidgetItem *addRow(QTreeWidgetItem *group, const QString &keys, const QString &meaning, const QString &id = {})
{
    auto *row = new QTreeWidgetItem(group, {keys, meaning});
    row->setFont(Keys, fixedFont());
    row->setData(Keys, idRole, id);
    return row;
}

bool fits(const QTreeWidgetItem &row, const FuzzyQuery &query)
{
    return query.isEmpty() || query.score(foldedForMatching(row.text(Meaning) + u' ' + row.text(Keys))) > 0;
}

} // namespace

KeysDialog::KeysDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_of(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&Clear"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_takeOver(new QPushButton(tr("&Take Over"), this))
    , m_resetAll(nullptr)
    , m_note(new QLabel(this))
{
    setUpWidgets();
    setUpConnections();
    fill();
    showCurrent();
}

void KeysDialog::setUpWidgets()
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setAccessibleName(tr("Filter the keys"));
    m_filter->setPlaceholderText(tr("Filter by what it does, or by its keys"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("All keys"));
    m_tree->setHeaderLabels({tr("Keys"), tr("What they do"), tr("Changed")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Changed, QHeaderView::ResizeToContents);
    m_of->setObjectName(QStringLiteral("keysOf"));
    m_of->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("keysEdit"));
    m_clear->setObjectName(QStringLiteral("keysClear"));
    m_reset->setObjectName(QStringLiteral("keysReset"));
    m_takeOver->setObjectName(QStringLiteral("keysTakeOver"));
    m_takeOver->hide();
    m_note->setObjectName(QStringLiteral("keysNote"));
    m_note->setWordWrap(true);
    for (QPushButton *button : {m_clear, m_reset, m_takeOver})
        button->setAutoDefault(false);
    setSpokenRole(*m_edit, QAccessible::HotkeyField);
    m_edit->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_filter->installEventFilter(this);

    auto *editing = new QHBoxLayout;
    editing->addWidget(m_edit, 1);
    editing->addWidget(m_takeOver);
    editing->addWidget(m_clear);
    editing->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    m_resetAll->setObjectName(QStringLiteral("keysResetAll"));
    m_resetAll->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_of);
    column->addLayout(editing);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(px(620), px(620));
}

void KeysDialog::setUpConnections()
{
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        say({});
        showCurrent();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_shortcuts.clear(currentId());
        say(tr("It has no keys any more."));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(currentId());
        say(tr("It has its own keys again, as far as nothing else holds them."));
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        m_shortcuts.set(currentId(), m_edit->keySequence());
        say(tr("Taken over."));
        m_tree->setFocus();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        say(tr("Every action has its own keys again."));
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &KeysDialog::fill);
}

QTreeWidgetItem *KeysDialog::groupFor(const QString &title)
{
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        if (m_tree->topLevelItem(at)->text(Keys) == title)
            return m_tree->topLevelItem(at);
    }
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::DemiBold);
    group->setFont(Keys, font);
    group->setFirstColumnSpanned(true);
    return group;
}

void KeysDialog::fill()
{
    const QString selected = currentId();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const ShortcutEntry &entry : m_shortcuts.entries()) {
            auto *row = addRow(groupFor(entry.groupTitle), textOf(m_shortcuts.keys(entry.id)), entry.name, entry.id);
            if (m_shortcuts.isChanged(entry.id))
                row->setText(Changed, tr("yes"));
            if (entry.id == selected)
                m_tree->setCurrentItem(row);
        }
        for (const Key &key : listKeys)
            addRow(groupFor(tr("In lists and cards (fixed)")), tr(key.keys), tr(key.meaning));
        m_tree->expandAll();
    }
    applyFilter();
    showCurrent();
}

void KeysDialog::applyFilter()
{
    const FuzzyQuery query(m_filter->text());
    QTreeWidgetItem *first = nullptr;
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = m_tree->topLevelItem(at);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *row = group->child(child);
            row->setHidden(!fits(*row, query));
            any = any || !row->isHidden();
            if (!first && !row->isHidden())
                first = row;
        }
        group->setHidden(!any);
    }
    const QTreeWidgetItem *current = m_tree->currentItem();
    if (!current || current->isHidden() || !current->parent())
        m_tree->setCurrentItem(first);
}

QString KeysDialog::currentId() const
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    return row && !row->isHidden() ? row->data(Keys, idRole).toString() : QString();
}

void KeysDialog::showCurrent()
{
    const QString id = currentId();
    const ShortcutEntry *entry = m_shortcuts.entry(id);
    m_of->setText(entry ? tr("&Keys of “%1” (press them here):").arg(entry->name) : tr("These keys are fixed."));
    m_edit->setAccessibleName(m_of->text().remove(u'&'));
    m_edit->setEnabled(entry);
    m_clear->setEnabled(entry && !m_shortcuts.keys(id).isEmpty());
    m_reset->setEnabled(entry && m_shortcuts.isChanged(id));
    const QSignalBlocker quiet(m_edit);
    m_edit->setKeySequence(entry ? m_shortcuts.keys(id).value(0) : QKeySequence());
}

void KeysDialog::take()
{
    const QString id = currentId();
    const QKeySequence recorded = m_edit->keySequence();
    if (recorded.isEmpty())
        return;                           // only a modifier so far
    const QKeySequence keys(recorded[0]); // one press, no chords
    m_edit->setKeySequence(keys);         // ends the recording
    if (id.isEmpty() || keys == m_shortcuts.keys(id).value(0))
        return;
    if (const QString refusal = m_shortcuts.refusal(id, keys); !refusal.isEmpty()) {
        say(refusal);
    } else if (const ShortcutEntry *holder = m_shortcuts.holder(id, keys)) {
        say(tr("%1 already does “%2” (%3).")
                .arg(keys.toString(QKeySequence::NativeText), holder->name, holder->groupTitle));
        m_takeOver->show();
    } else {
        m_shortcuts.set(id, keys);
        say(tr("%1 does it from now on.").arg(keys.toString(QKeySequence::NativeText)));
    }
}

void KeysDialog::say(const QString &text)
{
    m_note->setText(text);
    m_takeOver->hide();
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool plain = (press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_tree || watched == m_filter) {
        // From the filter down into the list, and from the list on to recording.
        if (pressed && watched == m_filter && press->key() == Qt::Key_Down)
            m_tree->setFocus();
        else if (pressed && plain && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter))
            (watched == m_filter ? static_cast<QWidget *>(m_tree) : m_edit)->setFocus();
        else
            return QDialog::eventFilter(watched, event);
        return true;
    }
    // These are never recorded: without them nobody would leave the field by keyboard.
    const bool leaves =
        press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab || press->key() == Qt::Key_Escape;
    if (!plain || !leaves) {
        if (pressed) // the field waits a second for more presses; we do not
            QMetaObject::invokeMethod(this, &KeysDialog::take, Qt::QueuedConnection);
        return QDialog::eventFilter(watched, event);
    }
    if (pressed) {
        if (press->key() == Qt::Key_Escape)
            m_tree->setFocus();
        else
            focusNextPrevChild(press->key() == Qt::Key_Tab);
    }
    event->accept();
    return true;
}

} // namespace shipworthy::ui
