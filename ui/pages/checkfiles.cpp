#include "pages/checkfiles.h"

#include "checks/format.h"
#include "checks/parser.h"
#include "items/endpointsuggestions.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto systemMark = "# system: "_L1;
constexpr auto nameMark = "# name: "_L1;
constexpr auto baseMark = "# {H}: "_L1;
constexpr auto criterionMark = "# criterion: "_L1;
constexpr auto itemMark = "# for: "_L1;
constexpr auto pausedMark = "# paused"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::CheckFiles", text);
}

/// What stands behind \a mark in one of \a comments, which is taken out.
std::optional<QString> taken(QStringList &comments, QLatin1StringView mark)
{
    const auto found = std::ranges::find_if(comments, [&](const QString &comment) { return comment.startsWith(mark); });
    if (found == comments.end())
        return std::nullopt;
    const QString value = found->sliced(mark.size()).trimmed();
    comments.erase(found);
    return value;
}

/// The comments at the head of \a check; one that sends nothing has them at whatever comes first in it.
QStringList &commentsAbove(checks::Check &check)
{
    if (!check.method.isEmpty() || (check.options.isEmpty() && check.lines.isEmpty()))
        return check.comments.above;
    if (check.lines.isEmpty() ||
        (!check.options.isEmpty() && check.options.first().place.line < check.lines.first().place.line))
        return check.options.first().comments.above;
    checks::Line &line = check.lines.first();
    return line.join == checks::Line::Join::One ? line.assertions.first().comments.above : line.comments.above;
}

bool asksBase(const checks::Check &check)
{
    return check.url.contains("{H}"_L1) || check.url.contains("{h}"_L1);
}

/// The items of a system by what a file calls them: "finding SEC-01: No limit"; a second one of the same words has "#2"
/// behind them.
class ItemNames {
public:
    ItemNames(const WorkspaceState &state, SystemId system)
    {
        QHash<QString, int> times;
        for (const Item &item : state.items()) {
            if (item.system != system)
                continue;
            const QString key = state.key(item).simplified();
            QString name = idOf(item.kind).toString() + u' ' + (key.isEmpty() ? QString() : key + u": "_s) +
                           state.title(item).simplified();
            if (const int count = ++times[name]; count > 1)
                name += u" #"_s + QString::number(count);
            m_items.insert(name, item.id);
            m_names.insert(item.id, name);
        }
    }

    [[nodiscard]] ItemId item(const QString &name) const { return m_items.value(name); }
    [[nodiscard]] QString nameOf(ItemId item) const { return m_names.value(item); }

private:
    QHash<QString, ItemId> m_items;
    QHash<ItemId, QString> m_names;
};

/// Made once for each system that is asked about.
class NamesBySystem {
public:
    explicit NamesBySystem(const WorkspaceState &state)
        : m_state(state)
    {
    }
    const ItemNames &operator()(SystemId system)
    {
        const auto known = m_names.constFind(system);
        return known == m_names.cend() ? *m_names.insert(system, ItemNames(m_state, system)) : *known;
    }

private:
    const WorkspaceState &m_state;
    QHash<SystemId, ItemNames> m_names;
};

SystemId systemNamed(const QString &name, const WorkspaceState &state)
{
    const auto &systems = state.systems();
    const auto found = std::ranges::find(systems, name, [](const System &system) { return system.name.simplified(); });
    return found == systems.cend() ? SystemId() : found->id;
}

/// Reads one check after another, with what those above it stated.
class FileReading {
public:
    FileReading(const WorkspaceState &state, SystemId system, const QHash<QString, SystemId> &others)
        : m_state(state)
        , m_others(others)
        , m_names(state)
        , m_system(system)
    {
    }

    Result<ServiceCheck> read(checks::Check &check, QStringList &unknownItems)
    {
        QStringList &comments = commentsAbove(check);
        if (const auto name = taken(comments, systemMark)) {
            const SystemId known = systemNamed(*name, m_state);
            m_system = known.isValid() ? known : m_others.value(*name);
            m_base.reset();
            if (!m_system.isValid())
                return failure(
                    tr("line %1: there is no system of the name “%2”").arg(QString::number(check.place.line), *name));
        }
        if (!m_system.isValid())
            return failure(tr("there is no system yet that they could belong to"));
        ServiceCheck made;
        made.system = m_system;
        made.name = taken(comments, nameMark).value_or(QString());
        if (const auto stated = taken(comments, baseMark))
            made.base = *(m_base = QUrl(*stated));
        else if (asksBase(check))
            made.base = m_base.value_or(QUrl(knownBases(m_state, m_system).value(0)));
        if (asksBase(check) && made.base.isEmpty())
            return failure(
                tr("line %1: it asks {H}, and no base address of this system is known yet").arg(check.place.line));
        made.source.sentence = taken(comments, criterionMark).value_or(QString());
        made.isPaused = taken(comments, pausedMark).has_value();
        takeItems(comments, made, unknownItems);
        made.text = checks::format(check);
        return made;
    }

private:
    void takeItems(QStringList &comments, ServiceCheck &check, QStringList &unknown)
    {
        const ItemNames &names = m_names(m_system);
        QStringList kept;
        for (const QString &comment : std::as_const(comments)) {
            const bool isItem = comment.startsWith(itemMark);
            const ItemId item = isItem ? names.item(comment.sliced(itemMark.size()).trimmed()) : ItemId();
            if (item.isValid())
                check.items.append(item);
            else
                kept.append(comment);
            if (isItem && !item.isValid())
                unknown.append(comment.sliced(itemMark.size()).trimmed());
        }
        comments = kept;
    }

    const WorkspaceState &m_state;
    const QHash<QString, SystemId> &m_others;
    NamesBySystem m_names;
    SystemId m_system;
    std::optional<QUrl> m_base;
};

} // namespace

QString checkFileOf(const QList<ServiceCheck> &checks, const WorkspaceState &state)
{
    NamesBySystem names(state);
    QStringList paragraphs;
    for (const ServiceCheck &check : checks) {
        QString paragraph;
        const auto add = [&paragraph](QLatin1StringView mark, const QString &value) {
            if (!value.isEmpty())
                paragraph += mark + value + u'\n';
        };
        const System *system = state.system(check.system);
        add(systemMark, system ? system->name.simplified() : QString());
        add(nameMark, check.name.simplified());
        add(baseMark, check.base.toString());
        add(criterionMark, check.source.sentence.simplified());
        for (const ItemId item : check.items)
            add(itemMark, names(check.system).nameOf(item));
        if (check.isPaused)
            paragraph += pausedMark + u'\n';
        paragraphs.append(paragraph + check.text);
    }
    return paragraphs.join(u'\n');
}

QStringList unknownSystemsIn(const QString &text, const WorkspaceState &state)
{
    auto file = checks::parseChecks(text);
    QStringList unknown;
    for (checks::Check &check : file ? file->checks : QList<checks::Check>()) {
        const auto name = taken(commentsAbove(check), systemMark);
        if (name && !systemNamed(*name, state).isValid() && !unknown.contains(*name))
            unknown.append(*name);
    }
    return unknown;
}

Result<FileChecks> checksIn(const QString &text, const WorkspaceState &state, SystemId system,
                            const QHash<QString, SystemId> &others)
{
    auto file = checks::parseChecks(text);
    if (!file)
        return failure(file.error().message());
    if (file->checks.isEmpty())
        return failure(tr("it holds no check"));
    FileChecks all;
    FileReading reading(state, system, others);
    for (checks::Check &check : file->checks) {
        const auto made = reading.read(check, all.unknownItems);
        if (!made)
            return std::unexpected(made.error());
        all.checks.append(*made);
    }
    all.unknownItems.removeDuplicates();
    return all;
}

} // namespace shipworthy::ui
