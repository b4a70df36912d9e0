#include "items/historymodel.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/eventwords.h"
#include "domain/secrets.h"
#include "domain/settlement.h"
#include "items/namedfilters.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = HistoryModel::Column;

QString whenText(const Event &event)
{
    return momentWords(event.at);
}

QString words(const Event &event, const QString &text)
{
    if (event.field)
        return fieldWords(*event.field, text);
    if (event.kind == EventKind::CheckAdded || event.kind == EventKind::CheckEdited ||
        event.kind == EventKind::CheckRemoved)
        return checkWords(text);
    const QDate date = event.kind == EventKind::PlanStartSet ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? dayWords(date) : text;
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const Event &);
    QVariant (*sortKey)(const Event &); ///< nullptr: the text
};

constexpr std::array specs{
    ColumnSpec{Column::When, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "When"), whenText,
               [](const Event &event) -> QVariant { return event.sequence; }},
    ColumnSpec{Column::Who, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Who"),
               [](const Event &event) { return event.author; }, nullptr},
    ColumnSpec{Column::What, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "What"),
               [](const Event &event) { return withoutSecrets(subjectWords(event)); }, nullptr},
    ColumnSpec{Column::Field, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Field"), whatHappened, nullptr},
    ColumnSpec{Column::Change, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Change"), changeText, nullptr},
    ColumnSpec{Column::Why, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Why"),
               [](const Event &event) { return withoutSecrets(reasonWords(event)); }, nullptr},
};

} // namespace

QString whatHappened(const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        return event.system.isValid() ? HistoryModel::tr("System added") : HistoryModel::tr("Workspace created");
    case EventKind::Imported: return HistoryModel::tr("Imported");
    case EventKind::ImportUndone: return HistoryModel::tr("Import undone");
    case EventKind::Edited: return event.field ? wordFor(*event.field) : HistoryModel::tr("Edited");
    case EventKind::SystemRenamed: return HistoryModel::tr("System renamed");
    case EventKind::PlanStartSet: return HistoryModel::tr("Plan start");
    case EventKind::EndpointAdded: return HistoryModel::tr("Endpoint added");
    case EventKind::EndpointRemoved: return HistoryModel::tr("Endpoint removed");
    case EventKind::Printed: return HistoryModel::tr("Printed");
    case EventKind::Appeared: return HistoryModel::tr("Newly stated");
    case EventKind::Vanished: return HistoryModel::tr("No longer stated");
    case EventKind::Returned: return HistoryModel::tr("Stated again");
    case EventKind::CriterionChanged: return HistoryModel::tr("Reworded");
    case EventKind::WrittenBack: return HistoryModel::tr("Written to file");
    case EventKind::SettingChanged: return HistoryModel::tr("Setting");
    case EventKind::ColumnsMapped: return HistoryModel::tr("Columns mapped");
    case EventKind::DocumentMoved: return HistoryModel::tr("Document moved");
    case EventKind::ContradictionSettled:
        return event.to.isEmpty() ? HistoryModel::tr("Contradiction opened again")
                                  : HistoryModel::tr("Contradiction settled");
    case EventKind::CheckAdded: return HistoryModel::tr("Check added");
    case EventKind::CheckEdited: return HistoryModel::tr("Check changed");
    case EventKind::CheckRemoved: return HistoryModel::tr("Check removed");
    case EventKind::SuggestionDeclined: return HistoryModel::tr("Suggestion declined");
    case EventKind::DuplicatesMerged: return HistoryModel::tr("Merged with its duplicates");
    case EventKind::DuplicatesSplit: return HistoryModel::tr("Split from its duplicates");
    case EventKind::DuplicateLeadChosen: return HistoryModel::tr("Shown for its duplicates");
    case EventKind::DuplicatesDenied: return HistoryModel::tr("Not the same");
    }
    return {};
}

/// "one → other"; the arrow points the way the two are read.
QString changeOf(const QString &from, const QString &to)
{
    const bool areWords = std::ranges::any_of(from + to, [](QChar letter) { return letter.isLetter(); });
    const bool toTheLeft =
        areWords ? from.isRightToLeft() || to.isRightToLeft() : QLocale().textDirection() == Qt::RightToLeft;
    return (toTheLeft ? QStringLiteral("%1 ← %2") : QStringLiteral("%1 → %2")).arg(from, to);
}

QString changeText(const Event &event)
{
    switch (event.kind) {
    case EventKind::Appeared:
    case EventKind::Vanished:
    case EventKind::Returned: return {};
    case EventKind::CriterionChanged: return withoutSecrets(changeOf(event.from.simplified(), event.to.simplified()));
    case EventKind::WrittenBack:
        // A resolution line is kept as the bytes that were written.
        if (event.from.size() > 3 || event.to.size() > 3)
            return event.to.isEmpty() ? HistoryModel::tr("resolution line removed")
                                      : HistoryModel::tr("resolution line added");
        break;
    case EventKind::ColumnsMapped:
        return event.to.isEmpty() ? HistoryModel::tr("forgotten") : HistoryModel::tr("remembered");
    case EventKind::SettingChanged:
        if (event.subject == QLatin1String("named-filters"))
            return changeWords(namedFiltersFrom(event.from), namedFiltersFrom(event.to));
        if (event.subject == QLatin1String("standup/last"))
            return HistoryModel::tr("held");
        if (event.subject == QLatin1String("checks-interval"))
            break; // a figure, not a switch
        return event.to.isEmpty() ? HistoryModel::tr("switched off") : HistoryModel::tr("switched on");
    default: break;
    }
    if (event.field == Field::FormerCriterion && event.to.isEmpty())
        return HistoryModel::tr("decided again for its new text");
    if (event.kind == EventKind::Imported) // the two are checksums, which tell people nothing
        return event.from.isEmpty() ? QString() : HistoryModel::tr("replaced an earlier version");
    if (event.kind == EventKind::ImportUndone)
        return {};
    if (event.kind == EventKind::ContradictionSettled) {
        const auto ruling = fromId<Ruling>(event.to);
        return ruling ? wordFor(*ruling) : QString();
    }
    const QString from = words(event, event.from);
    const QString to = words(event, event.to);
    if (from.isEmpty())
        return withoutSecrets(to).simplified();
    return withoutSecrets(changeOf(from, to.isEmpty() ? QStringLiteral("–") : to)).simplified();
}

/// An event or an import with its texts: a filter asks for all of them at every key.
struct HistoryModel::Node {
    Event event;
    qint64 newest = 0; ///< sequence of its newest event: its identity and its place
    std::array<QString, 6> texts;
    Nodes children;
    Node *parent = nullptr;
    int row = 0;
};

namespace {

std::array<QString, 6> textsOf(const Event &event)
{
    std::array<QString, 6> texts;
    std::ranges::transform(specs, texts.begin(), [&event](const ColumnSpec &spec) { return spec.text(event); });
    return texts;
}

bool isImport(const Event &event)
{
    return event.kind == EventKind::Imported || event.kind == EventKind::ImportUndone;
}

/// "2 new, 1 reworded": what an import did to items.
QString importText(const QList<Event> &events)
{
    const auto count = [&events](EventKind kind) {
        return static_cast<int>(std::ranges::count(events, kind, &Event::kind));
    };
    const auto counted = [](const QString &text, int n) { return withPlural(text, n); };
    QStringList parts;
    if (const int n = count(EventKind::Appeared); n > 0)
        parts.append(counted(HistoryModel::tr("%n new", nullptr, n), n));
    if (const int n = count(EventKind::CriterionChanged); n > 0)
        parts.append(counted(HistoryModel::tr("%n reworded", nullptr, n), n));
    if (const int n = count(EventKind::Vanished); n > 0)
        parts.append(counted(HistoryModel::tr("%n no longer stated", nullptr, n), n));
    if (const int n = count(EventKind::Returned); n > 0)
        parts.append(counted(HistoryModel::tr("%n stated again", nullptr, n), n));
    if (const int n = count(EventKind::Edited); n > 0)
        parts.append(counted(HistoryModel::tr("%n field(s) set", nullptr, n), n));
    if (parts.isEmpty() && !events.isEmpty())
        return changeText(events.first());
    return parts.join(listComma());
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

HistoryModel::~HistoryModel() = default;

HistoryModel::Nodes HistoryModel::nodesFor(const QList<Event> &events)
{
    Nodes nodes;
    for (qsizetype i = 0; i < events.size();) {
        qsizetype end = i + 1;
        while (end < events.size() && events[i].step != 0 && events[end].step == events[i].step)
            ++end;
        const QList<Event> step = events.sliced(i, end - i);
        const auto imports = std::ranges::count_if(step, isImport);
        if (imports == 0 || step.size() == 1) {
            for (const Event &event : step)
                nodes.push_back(std::make_unique<Node>(
                    Node{.event = event, .newest = event.sequence, .texts = textsOf(event), .children = {}}));
        } else {
            auto node = std::make_unique<Node>();
            node->event = *std::ranges::find_if(step, isImport);
            node->newest = step.first().sequence;
            node->texts = textsOf(node->event);
            if (imports > 1)
                node->texts[std::size_t(Column::What)] =
                    withPlural(tr("%n document(s)", nullptr, static_cast<int>(imports)), imports);
            node->texts[std::size_t(Column::Change)] = importText(step);
            for (const Event &event : step) {
                if (imports == 1 && event.sequence == node->event.sequence)
                    continue; // the row itself
                node->children.push_back(std::make_unique<Node>(Node{.event = event,
                                                                     .newest = event.sequence,
                                                                     .texts = textsOf(event),
                                                                     .children = {},
                                                                     .parent = node.get()}));
            }
            nodes.push_back(std::move(node));
        }
        i = end;
    }
    return nodes;
}

void HistoryModel::setEvents(const QList<Event> &events)
{
    Nodes wanted = nodesFor(events);
    removeMissing(wanted);
    // Both are sorted by falling sequence and all that is left is wanted: the rest come in runs.
    for (std::size_t row = 0; row < wanted.size();) {
        const qint64 next = row < m_nodes.size() ? m_nodes[row]->newest : 0;
        std::size_t end = row;
        while (end < wanted.size() && wanted[end]->newest > next)
            ++end;
        if (end == row) {
            ++row;
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_nodes.insert(m_nodes.begin() + std::ptrdiff_t(row),
                       std::make_move_iterator(wanted.begin() + std::ptrdiff_t(row)),
                       std::make_move_iterator(wanted.begin() + std::ptrdiff_t(end)));
        renumber();
        endInsertRows();
        // What was moved from is not looked at again, only where it stood.
        row = end;
    }
}

void HistoryModel::removeMissing(const Nodes &wanted)
{
    // An import that the limit cut short is another one when more of it is cut.
    const auto isWanted = [&wanted](const Node &node) {
        const auto newestOf = [](const std::unique_ptr<Node> &one) { return one->newest; };
        const auto found = std::ranges::lower_bound(wanted, node.newest, std::ranges::greater(), newestOf);
        return found != wanted.end() && (*found)->newest == node.newest &&
               (*found)->children.size() == node.children.size();
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isWanted(*m_nodes[std::size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !isWanted(*m_nodes[std::size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_nodes.erase(m_nodes.begin() + first, m_nodes.begin() + last + 1);
        renumber();
        endRemoveRows();
        last = first;
    }
}

void HistoryModel::renumber()
{
    for (std::size_t row = 0; row < m_nodes.size(); ++row) {
        m_nodes[row]->row = static_cast<int>(row);
        for (std::size_t child = 0; child < m_nodes[row]->children.size(); ++child)
            m_nodes[row]->children[child]->row = static_cast<int>(child);
    }
}

qint64 HistoryModel::newest() const
{
    return m_nodes.empty() ? 0 : m_nodes.front()->newest;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Nodes &siblings = parent.isValid() ? static_cast<Node *>(parent.internalPointer())->children : m_nodes;
    return createIndex(row, column, siblings[std::size_t(row)].get());
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? static_cast<Node *>(child.internalPointer())->parent : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(
        (parent.isValid() ? static_cast<Node *>(parent.internalPointer())->children : m_nodes).size());
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *static_cast<Node *>(index.internalPointer());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return node.texts[column];
    case SortRole: return specs[column].sortKey ? specs[column].sortKey(node.event) : QVariant(node.texts[column]);
    case EventRole: return QVariant::fromValue(node.event);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[static_cast<std::size_t>(section)].title);
}

} // namespace shipworthy
