#include "pages/findingdetail.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/findingcorrections.h"
#include "pages/findingduplicates.h"
#include "pages/findingevidence.h"
#include "pages/findingfields.h"
#include "pages/findingheader.h"
#include "pages/findingnote.h"
#include "pages/findingrevision.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

constexpr int mostHistoryLines = 30;

QString linesText(LineRange lines)
{
    return lines.last > lines.first ? QStringLiteral("%1–%2").arg(lines.first).arg(lines.last)
                                    : QString::number(lines.first);
}

QString locationText(const Location &location)
{
    if (!location.firstLine)
        return location.path;
    return location.path + u':' + linesText({*location.firstLine, location.lastLine.value_or(*location.firstLine)});
}

QString eventText(const Event &event)
{
    if (event.kind == EventKind::DuplicatesMerged)
        return FindingDetail::tr("Counts as one with “%1”").arg(event.to);
    if (event.kind == EventKind::DuplicatesSplit)
        return FindingDetail::tr("No longer counts as one with “%1”").arg(event.from);
    if (event.kind == EventKind::DuplicateLeadChosen)
        return FindingDetail::tr("Shown as “%1”").arg(event.to);
    if (event.kind == EventKind::DuplicatesDenied)
        return FindingDetail::tr("Not the same as “%1”").arg(event.to);
    if (event.kind != EventKind::Edited || !event.field)
        return event.reason.isEmpty() ? idOf(event.kind).toString() : event.reason;
    const QString from = fieldWords(*event.field, event.from);
    const QString to = fieldWords(*event.field, event.to);
    QString text = from.isEmpty() ? FindingDetail::tr("%1: %2").arg(wordFor(*event.field), to)
                 : to.isEmpty()   ? FindingDetail::tr("%1: %2 removed").arg(wordFor(*event.field), from)
                                  : FindingDetail::tr("%1: %2 → %3").arg(wordFor(*event.field), from, to);
    if (!event.reason.isEmpty())
        text += QStringLiteral(" (%1)").arg(event.reason);
    return text;
}

} // namespace

FindingDetail::FindingDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new FindingHeader(this))
    , m_fields(new FindingFields(workspace, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_conflict(new FindingConflict(workspace, m_content))
    , m_duplicates(new FindingDuplicates(workspace, m_content))
    , m_corrections(new FindingCorrections(workspace, m_content))
    , m_evidenceSection(new FindingSection(tr("Evidence"), {}, m_content))
    , m_revision(new FindingRevision(workspace, m_evidenceSection))
    , m_evidence(new FindingEvidence(workspace, m_evidenceSection))
    , m_noteSection(new FindingSection(tr("Note"), tr("Ctrl+Enter keeps it"), m_content))
    , m_note(new FindingNote(workspace, m_noteSection))
    , m_nothing(new QLabel(tr("Select a finding to read what the document says of it."), this))
{
    setUpWidgets();
    setUpConnections();
    showItems({});
}

void FindingDetail::setUpWidgets()
{
    setObjectName(QStringLiteral("findingDetail"));
    setAccessibleName(tr("Detail of the finding"));
    m_evidenceSection->add(m_revision);
    m_evidenceSection->add(m_evidence);
    m_noteSection->add(m_note);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(px(12), px(8), px(12), px(12));
    content->setSpacing(px(12));
    content->addWidget(m_conflict);
    content->addWidget(m_duplicates);
    content->addWidget(m_corrections);
    content->addWidget(m_evidenceSection);
    content->addWidget(m_noteSection);
    content->addStretch();
    m_scroll->setObjectName(QStringLiteral("findingScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Detail"));
    m_nothing->setObjectName(QStringLiteral("findingNothing"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(px(24));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), 0);
    head->setSpacing(px(8));
    head->addWidget(m_header);
    head->addWidget(m_fields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_nothing, 1);
}

void FindingDetail::setUpConnections()
{
    connect(m_header, &FindingHeader::stepRequested, this, &FindingDetail::stepRequested);
    connect(m_header, &FindingHeader::closeRequested, this, &FindingDetail::closeRequested);
    connect(m_header, &FindingHeader::titleEdited, this, [this](const QString &title) {
        if (const Result<void> done = m_workspace.setTitle(m_items.value(0), title); !done)
            emit failed(done.error());
    });
    connect(m_header, &FindingHeader::leaveRequested, this, &FindingDetail::leaveRequested);
    connect(m_duplicates, &FindingDuplicates::failed, this, &FindingDetail::failed);
    connect(m_duplicates, &FindingDuplicates::itemRequested, this, &FindingDetail::itemRequested);
    connect(m_duplicates, &FindingDuplicates::linesRequested, this, &FindingDetail::linesRequested);
    connect(m_corrections, &FindingCorrections::failed, this, &FindingDetail::failed);
    connect(m_corrections, &FindingCorrections::leaveRequested, this, &FindingDetail::leaveRequested);
    connect(m_fields, &FindingFields::failed, this, &FindingDetail::failed);
    connect(m_evidence, &FindingEvidence::failed, this, &FindingDetail::failed);
    connect(m_evidence, &FindingEvidence::linesRequested, this, &FindingDetail::linesRequested);
    connect(m_evidence, &FindingEvidence::checkRequested, this, &FindingDetail::checkRequested);
    connect(m_evidence, &FindingEvidence::runRequested, this, &FindingDetail::runRequested);
    connect(m_evidence, &FindingEvidence::leaveRequested, this, &FindingDetail::leaveRequested);
    connect(m_evidence, &FindingEvidence::formOpened, this, &FindingDetail::reveal);
    connect(m_revision, &FindingRevision::failed, this, &FindingDetail::failed);
    connect(m_note, &FindingNote::failed, this, &FindingDetail::failed);
    connect(m_note, &FindingNote::leaveRequested, this, &FindingDetail::leaveRequested);
    connect(m_fields, &FindingFields::leaveRequested, this, &FindingDetail::leaveRequested);
    connect(m_conflict, &FindingConflict::failed, this, &FindingDetail::failed);
    connect(m_conflict, &FindingConflict::linesRequested, this, &FindingDetail::linesRequested);
    connect(m_conflict, &FindingConflict::acceptRequested, this, &FindingDetail::startAccepting);
}

const Item *FindingDetail::single() const
{
    return m_items.size() == 1 ? m_workspace.state().item(m_items.first()) : nullptr;
}

void FindingDetail::showItems(const QList<ItemId> &items)
{
    const bool isOther = items != m_items;
    if (isOther)
        m_header->commitTitle(); // of the one it was typed for
    m_items = items;
    if (isOther) {
        m_shownFacts = nullptr;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void FindingDetail::refresh()
{
    const Item *item = single();
    const bool isEmpty = m_items.isEmpty();
    m_header->setVisible(!isEmpty);
    m_fields->setVisible(!isEmpty);
    m_scroll->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_fields->showItems(m_items);
    m_corrections->showItems(m_items);
    m_revision->showItems(m_items);
    m_evidence->showItems(m_items);
    m_note->showItems(m_items);
    m_noteSection->setVisible(!isEmpty);
    m_conflict->showItem(item ? item->id : ItemId());
    m_duplicates->showItem(item ? item->id : ItemId());
    if (item) {
        const WorkspaceState &state = m_workspace.state();
        const System *system = state.system(item->system);
        const CountedItem counted(state, *item, m_workspace.now().date());
        m_header->showFinding(ratingOf(state, *counted), withoutSecrets(state.key(*item)),
                              withoutSecrets(system ? system->name : QString()), withoutSecrets(state.title(*item)));
    } else {
        m_header->showSeveral(m_items.size());
    }
    showTexts();
    showHistory();
}

void FindingDetail::setNeighbours(bool before, bool behind)
{
    m_header->setNeighbours(before, behind);
}

void FindingDetail::showTexts()
{
    const Item *item = single();
    const ImportedDocument *document = item ? m_workspace.state().document(item->document) : nullptr;
    if (document && m_shownFacts == document->facts)
        return;
    m_shownFacts = document ? document->facts : nullptr;
    discard(m_said);
    discard(m_places);
    m_said = nullptr;
    m_places = nullptr;
    if (!document)
        return;
    m_said = addBox(m_content->layout()->indexOf(m_evidenceSection));
    m_places = addBox(m_content->layout()->indexOf(m_evidenceSection) + 1);
    m_filling = m_said;
    if (const Finding *finding = m_workspace.state().finding(*item))
        addFindingTexts(*finding, *item);
    if (const Task *task = m_workspace.state().task(*item))
        addTaskTexts(*task, *item);
}

QWidget *FindingDetail::addBox(int position)
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(position, box);
    return box;
}

FindingSection *FindingDetail::addSection(const QString &heading, const QString &aside)
{
    auto *section = new FindingSection(heading, aside, m_filling);
    m_filling->layout()->addWidget(section);
    return section;
}

void FindingDetail::addText(const QString &heading, const QString &markdown)
{
    if (!markdown.trimmed().isEmpty())
        addSection(heading)->addMarkdown(markdown);
}

void FindingDetail::addFindingTexts(const Finding &finding, const Item &item)
{
    addText(tr("Description"), finding.description);
    addText(tr("Cause"), finding.cause);
    addText(tr("Scenario"), finding.scenario);
    addText(tr("Impact"), finding.impact);
    addCriteria(finding);
    addText(tr("Recommended Fix"), finding.recommendation);
    addText(tr("Resolution"), finding.resolution);
    addNotes(finding);
    m_filling = m_places;
    addPlaces(&finding, item);
    addDependencies(finding.dependsOn, item);
    addPlan(item);
    addMentions(finding, item);
    addOrigins(finding, item);
}

void FindingDetail::addTaskTexts(const Task &task, const Item &item)
{
    if (!task.steps.isEmpty()) {
        FindingSection *section = addSection(tr("Steps"));
        for (const QString &step : task.steps)
            section->addMarkdown(QStringLiteral("- ") + step);
    }
    if (!task.window.isEmpty())
        addSection(tr("When"))->addText(withoutSecrets(task.window));
    m_filling = m_places;
    addPlaces(nullptr, item);
    addDependencies(task.dependsOn, item);
}

void FindingDetail::addCriteria(const Finding &finding)
{
    if (finding.acceptance.isEmpty())
        return;
    FindingSection *section = addSection(tr("Acceptance Criteria"), QLocale().toString(finding.acceptance.size()));
    for (const QString &criterion : finding.acceptance)
        section->addMarkdown(QStringLiteral("- ") + criterion);
}

/// What its row says in columns that mean nothing known here.
void FindingDetail::addNotes(const Finding &finding)
{
    if (finding.notes.isEmpty())
        return;
    FindingSection *section = addSection(tr("Other Columns"));
    for (const QString &note : finding.notes)
        section->addText(withoutSecrets(note));
}

void FindingDetail::addPlaces(const Finding *finding, const Item &item)
{
    const ImportedDocument *document = m_workspace.state().document(item.document);
    FindingSection *section = addSection(tr("Locations"));
    if (finding) {
        for (const Location &location : finding->locations)
            section->addText(withoutSecrets(locationText(location)))->setFont(fixedFont());
    }
    const LineRange lines = m_workspace.state().lines(item);
    const QString place = isolated(withoutSecrets(documentName(document->facts->path)) + u':' + linesText(lines));
    QLabel *link = section->addLink(place, {}, [this, id = item.document, lines] { emit linesRequested(id, lines); });
    link->setObjectName(QStringLiteral("sourceLink"));
    link->setFont(fixedFont());
}

void FindingDetail::addDependencies(const QStringList &keys, const Item &item)
{
    if (keys.isEmpty())
        return;
    const WorkspaceState &state = m_workspace.state();
    FindingSection *section = addSection(tr("Depends on"));
    for (const QString &key : keys) {
        const ItemId other = state.findingItem(item.document, key);
        const Item *needed = state.item(other);
        if (!needed) {
            section->addText(withoutSecrets(key));
            continue;
        }
        section->addLink(withoutSecrets(state.label(*needed)), standingWords(*needed, m_workspace.now().date()),
                         [this, other] { emit itemRequested(other); });
    }
}

void FindingDetail::addPlan(const Item &item)
{
    const WorkspaceState &state = m_workspace.state();
    const QList<ItemId> tasks = state.tasksCovering(item);
    if (tasks.isEmpty())
        return;
    FindingSection *section = addSection(tr("Planned"));
    for (const ItemId id : tasks) {
        const Item *task = state.item(id);
        const Phase *phase = task ? state.phase(*task) : nullptr;
        if (!phase)
            continue;
        section->addLink(
            withoutSecrets(state.title(*task)), withoutSecrets(phase->title),
            [this, document = task->document, lines = state.lines(*task)] { emit linesRequested(document, lines); });
    }
}

void FindingDetail::addMentions(const Finding &finding, const Item &item)
{
    if (finding.mentions.isEmpty())
        return;
    FindingSection *section = addSection(tr("Also Said"));
    for (const Mention &mention : finding.mentions) {
        section->addLink(tr("line %1").arg(mention.line), withoutSecrets(mention.text),
                         [this, id = item.document, line = mention.line] {
                             emit linesRequested(id, {line, line});
                         });
    }
}

/// Why the document's own rating was read as it was, each with its line.
void FindingDetail::addOrigins(const Finding &finding, const Item &item)
{
    FindingSection *section = nullptr;
    const auto add = [&](const Origin &origin, const QString &fact, const QString &said) {
        if (origin.from == ReadFrom::Nowhere || origin.line == 0)
            return;
        if (!section)
            section = addSection(tr("Read From"));
        const QString why = said.isEmpty() ? tr("%1: %2").arg(fact, wordFor(origin.from))
                                           : tr("%1: %2, “%3”").arg(fact, wordFor(origin.from), withoutSecrets(said));
        section->addLink(tr("line %1").arg(origin.line), why, [this, id = item.document, line = origin.line] {
            emit linesRequested(id, {line, line});
        });
    };
    if (finding.severity)
        add(finding.severityOrigin, tr("Severity %1").arg(wordFor(*finding.severity)), finding.severityText);
    if (finding.priority)
        add(finding.priorityOrigin, tr("Priority %1").arg(idText(finding.priority)), {});
    add(finding.statusOrigin, tr("Status %1").arg(wordFor(finding.status)), {});
}

void FindingDetail::showHistory()
{
    discard(m_history);
    m_history = nullptr;
    const Item *item = single();
    if (!item)
        return;
    m_history = new FindingSection(tr("History"), {}, m_content);
    const QList<Event> events = m_workspace.history(item->id, {}, mostHistoryLines);
    const QLocale locale;
    for (const Event &event : events) {
        const QDateTime at = event.at.toLocalTime();
        const bool isToday = at.date() == m_workspace.now().date();
        const QString when =
            isToday ? tr("Today %1").arg(locale.toString(at.time(), QStringLiteral("HH:mm"))) : dayWords(at.date());
        m_history->addText(withoutSecrets(tr("%1  %2, %3").arg(when, eventText(event), event.author)));
    }
    if (events.isEmpty())
        m_history->addText(tr("As imported: nobody changed it."), true);
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->insertWidget(content->indexOf(m_noteSection) + 1, m_history);
}

void FindingDetail::editOwner()
{
    m_fields->editOwner();
}

void FindingDetail::editDue()
{
    m_fields->editDue();
}

void FindingDetail::editNote()
{
    if (!m_noteSection->isVisibleTo(this))
        return;
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_note);
}

void FindingDetail::editTitle()
{
    if (single() && !m_workspace.isReadOnly())
        m_header->editTitle();
}

void FindingDetail::keepTyped()
{
    m_header->commitTitle();
    m_corrections->commit();
    m_note->keep();
    m_fields->commitOwner();
}

void FindingDetail::focusFirst()
{
    m_fields->focusStatus();
}

void FindingDetail::startAttesting()
{
    m_evidence->startAttesting();
}

void FindingDetail::startAccepting()
{
    m_evidence->startAccepting();
}

void FindingDetail::reveal(QWidget &form)
{
    // It has just come up: its place is known once every layout around it has run.
    for (QWidget *around = form.parentWidget(); around && around != m_scroll->viewport();
         around = around->parentWidget()) {
        if (QLayout *layout = around->layout())
            layout->activate();
    }
    QEvent relaid(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &relaid);
    m_scroll->ensureWidgetVisible(&form, 0, px(8));
    if (QWidget *field = form.focusWidget(); field && form.isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, px(8));
}

void FindingDetail::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    painter.setPen(theme.color(Role::Border));
    const int x = isRightToLeft() ? rect().right() : rect().left(); // beside the list
    painter.drawLine(x, rect().top(), x, rect().bottom());
}

void FindingDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_history) {
        m_shownFacts = nullptr; // links carry their colour
        refresh();
    }
}

} // namespace shipworthy::ui
