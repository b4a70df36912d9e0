#include "pages/findingscelldelegate.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "items/standup.h"
#include "pages/datefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>

namespace shipworthy::ui {
namespace {

/// Property of an editor that was left by saying yes, not by going elsewhere.
constexpr const char *confirmed = "confirmed";

/// A line that takes a day in words or figures.
class DayEdit : public QLineEdit {
public:
    DayEdit(QDate today, QWidget *parent)
        : QLineEdit(parent)
        , m_today(today)
    {
        setObjectName(QStringLiteral("cellDue"));
        setAccessibleName(FindingsCellDelegate::tr("Due"));
        setPlaceholderText(FindingsCellDelegate::tr("fri, +3, +2w or a date"));
        connect(this, &QLineEdit::textEdited, this, [this] {
            const QString understood = day().isValid() ? QLocale().toString(day(), QLocale::LongFormat) : QString();
            setAccessibleDescription(understood);
            QToolTip::showText(mapToGlobal(QPoint(0, height())), understood, this);
        });
    }

    /// What it says; null where that is no day, or nothing.
    [[nodiscard]] QDate day() const
    {
        const QDate day = dayIn(text().trimmed(), m_today);
        return day >= earliestDay && day <= latestDay ? day : QDate();
    }
    [[nodiscard]] bool isAnswer() const { return text().trimmed().isEmpty() || day().isValid(); }

    void sayWhyNot()
    {
        const QString reason = FindingsCellDelegate::tr("“%1” is no day: write fri, +3, +2w or 2026-12-31")
                                   .arg(isolated(text().trimmed()));
        setAccessibleDescription(reason);
        QToolTip::showText(mapToGlobal(QPoint(0, height())), reason.toHtmlEscaped(), this);
        selectAll();
    }

private:
    QDate m_today;
};

template <typename E> void addMembers(QComboBox &combo)
{
    for (const auto &[member, id] : names<E>) {
        if constexpr (requires(E e) { wordFor(e); })
            combo.addItem(wordFor(member), id.toString());
        else
            combo.addItem(id.toString(), id.toString());
    }
}

FindingFactsPtr factsAt(const QModelIndex &index)
{
    return index.data(FindingsModel::FactsRole).value<FindingFactsPtr>();
}

QString heldText(FindingsColumn column, const FindingFacts &facts)
{
    switch (column) {
    case FindingsColumn::Severity: return idText(facts.severity);
    case FindingsColumn::Priority: return idText(facts.priority);
    case FindingsColumn::Status: return idOf(facts.status).toString();
    case FindingsColumn::Owner: return facts.owner;
    case FindingsColumn::Due: return facts.due.toString(Qt::ISODate);
    default: return {};
    }
}

} // namespace

FindingsCellDelegate::FindingsCellDelegate(QObject *parent)
    : FindingsDelegate(parent)
{
}

QWidget *FindingsCellDelegate::makeChoice(QWidget *parent, FindingsColumn column) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellChoice"));
    combo->setAccessibleName(columnTitle(column));
    if (column == FindingsColumn::Status)
        addMembers<Status>(*combo);
    if (column == FindingsColumn::Severity)
        addMembers<Severity>(*combo);
    if (column == FindingsColumn::Priority)
        addMembers<Priority>(*combo);
    if (column == FindingsColumn::Severity)
        combo->addItem(tr("No severity"), QString());
    if (column == FindingsColumn::Priority)
        combo->addItem(tr("No priority"), QString());
    // Chosen is done: no second key to leave the cell. The view is told after the list has closed.
    auto *self = const_cast<FindingsCellDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        combo->setProperty(confirmed, true);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

QWidget *FindingsCellDelegate::makeText(QWidget *parent, FindingsColumn column) const
{
    if (column == FindingsColumn::Due)
        return new DayEdit(today(), parent);
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellOwner"));
    line->setAccessibleName(columnTitle(column));
    line->setPlaceholderText(tr("nobody"));
    auto *completer = new QCompleter(m_owners ? m_owners() : QStringList(), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

QWidget *FindingsCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    const auto column = static_cast<FindingsColumn>(index.column());
    if (!m_mayEdit || !factsAt(index) || !isEditedInPlace(column))
        return nullptr;
    const bool isText = column == FindingsColumn::Owner || column == FindingsColumn::Due;
    QWidget *editor = isText ? makeText(parent, column) : makeChoice(parent, column);
    if (const int count = m_count ? m_count() : 1; count > 1) {
        const QString text = withPlural(tr("Set in all %n selected finding(s)", nullptr, count), count);
        editor->setToolTip(text);
        editor->setAccessibleDescription(text);
        QToolTip::showText(parent->mapToGlobal(option.rect.bottomLeft()), text, editor);
    }
    return editor;
}

void FindingsCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const FindingFactsPtr facts = factsAt(index);
    if (!facts)
        return;
    const QString held = heldText(static_cast<FindingsColumn>(index.column()), *facts);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(held));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(held);
        line->selectAll();
    }
}

void FindingsCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const FindingFactsPtr facts = factsAt(index);
    const auto column = static_cast<FindingsColumn>(index.column());
    if (!facts)
        return;
    QString text;
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        text = combo->currentData().toString();
    } else if (const auto *day = dynamic_cast<DayEdit *>(editor)) {
        if (!day->isAnswer())
            return; // left as it was
        text = day->day().toString(Qt::ISODate);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        text = line->text().trimmed();
    }
    // Who confirms what the cell holds means it for the others that are selected.
    if (text != heldText(column, *facts) || editor->property(confirmed).toBool())
        emit edited(facts->item, column, text);
}

void FindingsCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    // A narrow column opens a wider editor, within the view.
    const QWidget *view = editor->parentWidget();
    QRect rect = option.rect;
    rect.setWidth(std::max({rect.width(), px(120), editor->sizeHint().width()}));
    if (option.direction == Qt::RightToLeft) {
        rect.moveRight(option.rect.right());
        if (rect.left() < 0)
            rect.moveLeft(std::min(option.rect.left(), 0));
    } else if (view && rect.right() > view->width()) {
        rect.moveRight(std::max(option.rect.right(), view->width() - 1));
    }
    editor->setGeometry(rect);
}

bool FindingsCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            watched->setProperty(confirmed, true);
        auto *day = dynamic_cast<DayEdit *>(watched);
        if (day && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) && !day->isAnswer()) {
            day->sayWhyNot();
            return true;
        }
    }
    return FindingsDelegate::eventFilter(watched, event);
}

} // namespace shipworthy::ui
