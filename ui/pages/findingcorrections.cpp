#include "pages/findingcorrections.h"

#include "base/naturalorder.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QStringListModel>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {
namespace {

/// The text that all share; nothing where they differ.
template <typename Read> std::optional<QString> common(const QList<Item> &items, Read read)
{
    std::optional<QString> value;
    for (const Item &item : items) {
        const QString its = read(item);
        if (value && *value != its)
            return std::nullopt;
        value = its;
    }
    return value;
}

QStringList categoriesIn(const WorkspaceState &state)
{
    QSet<QString> known;
    for (const Item &item : state.items())
        known.insert(withoutSecrets(state.category(item)));
    known.remove(QString());
    QStringList categories(known.cbegin(), known.cend());
    std::ranges::sort(categories,
                      [](const QString &one, const QString &other) { return naturalCompare(one, other) < 0; });
    return categories;
}

/// The sections of the documents that \a items stand in: where else one could stand.
QStringList sectionsAround(const WorkspaceState &state, const QList<ItemId> &items)
{
    QSet<DocumentId> documents;
    for (const ItemId id : items) {
        if (const Item *item = state.item(id))
            documents.insert(item->document);
    }
    QSet<QString> known;
    for (const Item &item : state.items()) {
        if (documents.contains(item.document))
            known.insert(withoutSecrets(sectionText(state.section(item))));
    }
    known.remove(QString());
    QStringList sections(known.cbegin(), known.cend());
    std::ranges::sort(sections,
                      [](const QString &one, const QString &other) { return naturalCompare(one, other) < 0; });
    return sections;
}

void complete(QLineEdit &edit, Qt::MatchFlag matching)
{
    auto *completer = new QCompleter(&edit);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(matching);
    edit.setCompleter(completer);
}

void setCompletions(const QLineEdit &edit, const QStringList &words)
{
    static_cast<QStringListModel *>(edit.completer()->model())->setStringList(words);
}

QString effortWords(const std::optional<Effort> &effort)
{
    return effort ? effort->text : QString();
}

} // namespace

FindingCorrections::FindingCorrections(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_category(field(QStringLiteral("categoryField"), tr("Category"), tr("no category")))
    , m_effort(field(QStringLiteral("effortField"), tr("Effort"), tr("no estimate, e.g. 2-3 days")))
    , m_section(field(QStringLiteral("sectionField"), tr("Section"), tr("no section")))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findingCorrections"));
    setAccessibleName(tr("Corrections of what was read"));
    complete(*m_category, Qt::MatchStartsWith);
    complete(*m_section, Qt::MatchContains);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(6));
    auto *fields = new QFormLayout;
    fields->setSpacing(px(6));
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QLineEdit *edit : {m_category, m_effort, m_section}) {
        auto *label = new QuietLabel(edit->accessibleName(), this);
        label->setBuddy(edit);
        fields->addRow(label, edit);
    }
    m_layout->addLayout(fields);
}

QLineEdit *FindingCorrections::field(const QString &name, const QString &word, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(word);
    edit->setToolTip(tr("%1; emptied, what the document says holds again").arg(word));
    edit->setPlaceholderText(hint);
    edit->setMinimumHeight(px(26));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::editingFinished, this, &FindingCorrections::commit);
    return edit;
}

void FindingCorrections::report(const Result<void> &result)
{
    if (result)
        return;
    emit failed(result.error());
    showItems(std::exchange(m_items, {})); // back to what holds, also in the field that has the keyboard
}

void FindingCorrections::commit()
{
    if (m_items.isEmpty())
        return;
    if (const QString category = m_category->text().trimmed(); category != m_shownCategory) {
        m_shownCategory = category;
        report(m_workspace.setCategory(m_items, category));
    }
    if (const QString section = m_section->text().simplified(); section != m_shownSection) {
        m_shownSection = section;
        report(m_workspace.setSection(m_items, section));
    }
    if (const QString effort = m_effort->text().trimmed(); effort != m_shownEffort) {
        m_shownEffort = effort;
        report(m_workspace.setEffort(m_items, effort));
    }
}

void FindingCorrections::showItems(const QList<ItemId> &items)
{
    const bool areOthers = items != m_items;
    if (areOthers && (m_category->hasFocus() || m_effort->hasFocus() || m_section->hasFocus()))
        commit(); // for the ones it was typed for
    m_items = items;
    QList<Item> held;
    for (const ItemId id : items) {
        if (const Item *item = m_workspace.state().item(id))
            held.append(*item);
    }
    setVisible(!held.isEmpty());
    m_category->setReadOnly(m_workspace.isReadOnly());
    m_effort->setReadOnly(m_workspace.isReadOnly());
    m_section->setReadOnly(m_workspace.isReadOnly());
    showFields(held, areOthers);
    showSaid();
}

void FindingCorrections::showFields(const QList<Item> &items, bool areOthers)
{
    const WorkspaceState &state = m_workspace.state();
    const auto show = [areOthers](QLineEdit &edit, QString &shown, const std::optional<QString> &value,
                                  const QString &hint) {
        const QString text = withoutSecrets(value.value_or(QString())).simplified();
        if (!areOthers && edit.hasFocus() && edit.text().trimmed() != shown)
            return; // it is being typed
        const QSignalBlocker blocker(edit);
        shown = text;
        edit.setPlaceholderText(value ? hint : tr("Several"));
        if (edit.text() != text) {
            edit.setText(text);
            edit.setCursorPosition(0);
        }
    };
    show(*m_category, m_shownCategory, common(items, [&](const Item &item) { return state.category(item); }),
         tr("no category"));
    show(*m_effort, m_shownEffort, common(items, [&](const Item &item) { return effortWords(state.effort(item)); }),
         tr("no estimate"));
    show(*m_section, m_shownSection, common(items, [&](const Item &item) { return sectionText(state.section(item)); }),
         tr("no section"));
    if (areOthers) {
        for (const QLineEdit *edit : {m_category, m_section}) {
            if (edit->hasFocus())
                offerWords(*edit);
        }
    }
}

void FindingCorrections::offerWords(const QLineEdit &field)
{
    const WorkspaceState &state = m_workspace.state();
    if (&field == m_category)
        setCompletions(field, categoriesIn(state));
    else if (&field == m_section)
        setCompletions(field, sectionsAround(state, m_items));
}

void FindingCorrections::addSaid(const QString &text, std::function<Result<void>()> revert)
{
    auto *row = new QWidget(m_said);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *said = new QuietLabel(withoutSecrets(text).simplified(), row);
    said->setWordWrap(true);
    layout->addWidget(said, 1);
    if (!m_workspace.isReadOnly())
        layout->addWidget(makeLink(
                              tr("Revert"), {}, [this, revert = std::move(revert)] { report(revert()); }, row),
                          0, Qt::AlignTop);
    m_said->layout()->addWidget(row);
    m_said->show();
}

/// What the document says where people say otherwise.
void FindingCorrections::showSaid()
{
    discard(m_said);
    m_said = nullptr;
    const WorkspaceState &state = m_workspace.state();
    const Item *item = m_items.size() == 1 ? state.item(m_items.first()) : nullptr;
    if (!item)
        return;
    m_said = new QWidget(this);
    m_said->setObjectName(QStringLiteral("documentSays"));
    auto *layout = new QVBoxLayout(m_said);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    m_layout->addWidget(m_said);
    m_said->hide(); // until there is something to say
    const ItemId id = item->id;
    const auto back = [this, id](Field field, const QString &text = {}) {
        return [this, id, field, text] { return m_workspace.edit({id}, field, text); };
    };
    const auto words = [](const QString &said) { return said.isEmpty() ? tr("nothing") : tr("“%1”").arg(said); };
    if (item->state.misread)
        addSaid(tr("Dismissed as misread: it is kept and never counted."),
                [this, id] { return m_workspace.setMisread({id}, false); });
    if (!item->state.title.isEmpty())
        addSaid(tr("Title: the document says %1").arg(words(state.statedTitle(*item))), back(Field::Title));
    const Finding *finding = state.finding(*item);
    if (!item->state.category.isEmpty())
        addSaid(tr("Category: the document says %1").arg(words(finding ? finding->category : QString())),
                back(Field::Category));
    if (!item->state.section.isEmpty())
        addSaid(tr("Section: the document says %1").arg(words(sectionText(state.statedSection(*item)))),
                back(Field::Section));
    if (item->state.effort)
        addSaid(tr("Effort: the document says %1").arg(words(effortWords(state.statedEffort(*item)))),
                back(Field::Effort));
    if (!finding)
        return;
    if (item->state.severity != finding->severity)
        addSaid(tr("Severity: the document says %1").arg(words(fieldWords(Field::Severity, idText(finding->severity)))),
                back(Field::Severity, idText(finding->severity)));
    if (item->state.priority != finding->priority)
        addSaid(tr("Priority: the document says %1").arg(words(idText(finding->priority))),
                back(Field::Priority, idText(finding->priority)));
    if (item->state.owner != finding->owner)
        addSaid(tr("Owner: the document says %1").arg(words(finding->owner)), back(Field::Owner, finding->owner));
}

QString &FindingCorrections::shownIn(const QObject *field)
{
    return field == m_category ? m_shownCategory : field == m_section ? m_shownSection : m_shownEffort;
}

bool FindingCorrections::eventFilter(QObject *watched, QEvent *event)
{
    const bool isField = watched == m_category || watched == m_effort || watched == m_section;
    if (isField && event->type() == QEvent::FocusIn)
        offerWords(*static_cast<QLineEdit *>(watched));
    if (!isField || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto &edit = *static_cast<QLineEdit *>(watched);
    const QString &shown = shownIn(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing typed, Undo means the last edit of the workspace, not of this line.
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (!isUndo || edit.text().trimmed() != shown)
            return false;
        event->ignore();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return false;
    if (isEnter)
        commit();
    else
        edit.setText(shown);
    emit leaveRequested();
    return true;
}

void FindingCorrections::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_said)
        showSaid(); // links carry their colour
}

} // namespace shipworthy::ui
