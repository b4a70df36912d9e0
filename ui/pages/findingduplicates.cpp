#include "pages/findingduplicates.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/documentname.h"
#include "domain/readiness.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

/// Whether \a of is not the same of all.
template <typename Read> bool differ(const QList<const Item *> &members, Read of)
{
    return std::ranges::any_of(members, [&](const Item *one) { return of(*one) != of(*members.first()); });
}

QPushButton *makeButton(const char *name, const QString &text, const QString &about, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(FindingDuplicates::tr("%1: %2").arg(text, about));
    return button;
}

} // namespace

FindingDuplicates::FindingDuplicates(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("findingDuplicates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FindingDuplicates::showItem(ItemId item)
{
    m_item = item;
    refresh();
}

void FindingDuplicates::refresh()
{
    discard(m_section);
    m_section = nullptr;
    const WorkspaceState &state = m_workspace.state();
    const DuplicateGroup *group = state.duplicatesOf(m_item);
    setVisible(group);
    if (!group)
        return;
    QList<const Item *> members{state.item(group->lead)};
    for (const ItemId id : group->members) {
        if (id != group->lead)
            members.append(state.item(id));
    }
    const QLocale locale;
    m_section =
        new FindingSection(tr("Said in %1 Places").arg(locale.toString(members.size())), tr("counts once"), this);
    layout()->addWidget(m_section);
    if (!m_workspace.isReadOnly()) {
        m_section->setHeadingAction(tr("Split"), [this] { report(m_workspace.splitDuplicates({m_item})); });
    }
    m_section->addText(
        group->isConfirmed()
            ? withoutSecrets(tr("Merged by %1 on %2.").arg(group->by, dayWords(group->at.toLocalTime().date())))
            : tr("The same key and title in the same system: shown as one without asking."),
        true);
    if (const QString text = differences(members); !text.isEmpty())
        m_section->addText(text);
    const bool sameSystem = !differ(members, [](const Item &one) { return one.system; });
    for (const Item *member : std::as_const(members))
        addSource(*member, *group, sameSystem);
}

/// "They differ in severity and status: the worst counts."
QString FindingDuplicates::differences(const QList<const Item *> &members) const
{
    const WorkspaceState &state = m_workspace.state();
    QStringList fields;
    const auto note = [&](Field field, auto read) {
        if (differ(members, read))
            fields.append(wordFor(field));
    };
    note(Field::Severity, [&](const Item &one) { return ratingOf(state, one).severity; });
    note(Field::Priority, [&](const Item &one) { return ratingOf(state, one).priority; });
    note(Field::Status, [](const Item &one) { return one.state.status; });
    note(Field::Owner, [](const Item &one) { return one.state.owner; });
    note(Field::Due, [&](const Item &one) { return state.due(one); });
    return fields.isEmpty()
             ? QString()
             : tr("≠ They differ in: %1. The worst counts until you decide; what you set here is set in all.")
                   .arg(fields.join(listComma()));
}

QString FindingDuplicates::factsOf(const Item &item) const
{
    const WorkspaceState &state = m_workspace.state();
    const Rating rating = ratingOf(state, item);
    QStringList facts{rating.severity ? wordFor(*rating.severity) : tr("no severity")};
    if (rating.priority)
        facts.append(idText(rating.priority));
    facts.append(standingWords(item, m_workspace.now().date()));
    if (!item.state.owner.isEmpty())
        facts.append(item.state.owner);
    if (const QDate due = state.due(item); due.isValid())
        facts.append(tr("due %1").arg(dayWords(due)));
    if (item.presence == Presence::Gone)
        facts.append(wordFor(item.presence));
    if (item.state.misread)
        facts.append(tr("dismissed as misread"));
    return withoutSecrets(facts.join(QStringLiteral(" · ")));
}

void FindingDuplicates::addSource(const Item &item, const DuplicateGroup &group, bool sameSystem)
{
    const WorkspaceState &state = m_workspace.state();
    const ImportedDocument *document = state.document(item.document);
    const System *system = state.system(item.system);
    const LineRange lines = state.lines(item);
    const bool isLead = item.id == group.lead;
    const QString label = withoutSecrets(state.label(item));
    QString place =
        QStringLiteral("%1:%2").arg(document ? documentName(document->facts->path) : QString()).arg(lines.first);
    place = isolated(withoutSecrets(place));
    if (!sameSystem && system)
        place = tr("%1 · %2").arg(isolated(withoutSecrets(system->name)), place);
    QLabel *link = m_section->addLink(place, isLead ? tr("shown") : QString(),
                                      [this, id = item.document, lines] { emit linesRequested(id, lines); });
    link->setObjectName(QStringLiteral("duplicateSource"));
    const Item *lead = state.item(group.lead); // whose title stands above all of this
    if (lead && label.compare(withoutSecrets(state.label(*lead)), Qt::CaseInsensitive) != 0)
        m_section->addText(label);
    m_section->addText(factsOf(item))->setObjectName(QStringLiteral("duplicateFacts"));
    if (isLead || m_workspace.isReadOnly())
        return;
    auto *row = new QWidget(m_section);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, px(4));
    layout->setSpacing(px(6));
    auto *show = makeButton("showDuplicate", tr("Show This One"), label, row);
    auto *apart = makeButton("keepApart", tr("Not the Same"), label, row);
    layout->addWidget(show);
    layout->addWidget(apart);
    layout->addStretch();
    m_section->add(row);
    connect(show, &QPushButton::clicked, this, [this, id = item.id] {
        report(m_workspace.chooseLead(id));
        emit itemRequested(id);
    });
    connect(apart, &QPushButton::clicked, this,
            [this, id = item.id, lead = group.lead] { report(m_workspace.keepDistinct(id, {lead})); });
}

void FindingDuplicates::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

} // namespace shipworthy::ui
