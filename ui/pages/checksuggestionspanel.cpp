#include "pages/checksuggestionspanel.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "items/endpointsuggestions.h"
#include "pages/answerhighlighter.h"
#include "pages/discoverybar.h"
#include "pages/findingsection.h"
#include "probes/address.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStringListModel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

QString needsText(const SuggestedCheck &suggestion)
{
    QStringList needs;
    if (suggestion.isIntrusive)
        needs.append(CheckSuggestionsPanel::tr("your leave: it is intrusive"));
    for (const SuggestionNeed &need : suggestion.needs)
        needs.append(need.what);
    return needs.join(QStringLiteral("; "));
}

bool asksBase(const SuggestedCheck &suggestion)
{
    return suggestion.text.contains(QLatin1String("{H}")) || suggestion.text.contains(QLatin1String("{h}"));
}

} // namespace

CheckSuggestionsPanel::CheckSuggestionsPanel(Workspace &workspace, CheckProposals &proposals, CheckWatch &checks,
                                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_proposals(proposals)
    , m_discovery(new DiscoveryBar(checks, this))
{
    setUpWidgets();
    setUpConnections();
}

QByteArray CheckSuggestionsPanel::saveLayout() const
{
    return m_splitter->saveState();
}

void CheckSuggestionsPanel::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

void CheckSuggestionsPanel::setUpWidgets()
{
    setObjectName(QStringLiteral("checkSuggestions"));
    setAccessibleName(tr("Suggested checks"));
    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("suggestionsHeading"));
    m_heading->setFont(fontFor(Type::Heading));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpForm(*form);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggested checks"));
    m_list->setHeaderLabels({tr("Check"), tr("Needs")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, px(170));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("suggestionsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("suggestionsMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    setUpButtons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_heading);
    layout->addLayout(form);
    layout->addWidget(m_discovery);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(buttons);
}

void CheckSuggestionsPanel::setUpForm(QFormLayout &form)
{
    m_systems = new QComboBox(this);
    m_systems->setObjectName(QStringLiteral("suggestionsSystem"));
    m_systems->setAccessibleName(tr("System"));
    m_systems->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base = new QLineEdit(this);
    m_base->setObjectName(QStringLiteral("suggestionsBase"));
    m_base->setAccessibleName(tr("Base address"));
    m_base->setPlaceholderText(tr("https://api.example.com"));
    m_bases = new QStringListModel(this);
    auto *completer = new QCompleter(m_bases, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_base->setCompleter(completer);
    m_discover = new QPushButton(icon(QStringLiteral("search"), palette()), tr("D&iscover…"), this);
    m_discover->setObjectName(QStringLiteral("discoverAddresses"));
    m_discover->setToolTip(tr("Looks for the usual addresses of the service, after asking you once"));
    auto *address = new QHBoxLayout;
    address->addWidget(m_base, 1);
    address->addWidget(m_discover);
    auto *caption = new QLabel(tr("&Base address"), this);
    caption->setBuddy(m_base);
    form.addRow(tr("S&ystem"), m_systems);
    form.addRow(caption, address);
}

QWidget *CheckSuggestionsPanel::makeDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *held = new QWidget(scroll);
    scroll->setWidget(held);
    scroll->setMinimumWidth(px(220));
    auto *layout = new QVBoxLayout(held);
    layout->setContentsMargins(px(8), 0, 0, 0);
    layout->setSpacing(px(8));
    const auto label = [held, layout](const char *name) {
        auto *made = new QLabel(held);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(made);
        return made;
    };
    m_reason = label("suggestionReason");
    m_text = new QPlainTextEdit(held);
    m_text->setObjectName(QStringLiteral("suggestionText"));
    m_text->setAccessibleName(tr("The check as suggested"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(px(110));
    new CheckHighlighter(*m_text);
    layout->addWidget(m_text);
    m_notes = label("suggestionNotes");
    auto *sources = new QWidget(held);
    m_sourcesPlace = new QVBoxLayout(sources);
    m_sourcesPlace->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sources);
    layout->addStretch();
    return scroll;
}

void CheckSuggestionsPanel::setUpButtons(QHBoxLayout &row)
{
    const auto button = [this](const char *name, const QString &text, const QString &meaning) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(meaning);
        return made;
    };
    m_decline = button("declineSuggestions", tr("&Decline"), tr("Not suggested again for this system (Del)"));
    m_edit = button("editSuggestion", tr("Edi&t…"), tr("Change it before it is kept (F2)"));
    m_close = button("closeSuggestions", tr("Close"), tr("Back to the list (Esc)"));
    m_accept = button("acceptSuggestions", tr("&Accept"), tr("Keeps what is ticked; nothing is sent (Ctrl+Enter)"));
    row.addWidget(m_message, 1);
    for (QPushButton *each : {m_decline, m_edit, m_close, m_accept})
        row.addWidget(each);
}

void CheckSuggestionsPanel::setUpConnections()
{
    connect(&m_proposals, &CheckProposals::changed, this, &CheckSuggestionsPanel::followProposals);
    connect(m_base, &QLineEdit::textEdited, this, [this] { m_isUnsettled = false; });
    connect(m_systems, &QComboBox::activated, this, [this] {
        m_isUnsettled = false;
        chooseSystem(m_systems->currentData().value<SystemId>());
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CheckSuggestionsPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &CheckSuggestionsPanel::showChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckSuggestionsPanel::editCurrent);
    connect(m_base, &QLineEdit::textChanged, this, &CheckSuggestionsPanel::showChoice);
    connect(m_discover, &QPushButton::clicked, this, &CheckSuggestionsPanel::discover);
    connect(m_discovery, &DiscoveryBar::found, this, &CheckSuggestionsPanel::addDiscovered);
    connect(m_discovery, &DiscoveryBar::failed, this, &CheckSuggestionsPanel::failed);
    connect(m_decline, &QPushButton::clicked, this, &CheckSuggestionsPanel::declineChosen);
    connect(m_edit, &QPushButton::clicked, this, &CheckSuggestionsPanel::editCurrent);
    connect(m_accept, &QPushButton::clicked, this, &CheckSuggestionsPanel::accept);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_isOpen = false;
        m_discovery->close();
        emit closed();
    });
}

void CheckSuggestionsPanel::open(SystemId scope)
{
    m_isOpen = true;
    m_systems->clear();
    for (const System &system : m_workspace.state().systems())
        m_systems->addItem(withoutSecrets(system.name), QVariant::fromValue(system.id));
    m_proposals.want();
    const QList<CheckProposal> offered = m_proposals.offered(scope);
    const SystemId first = offered.isEmpty() ? m_systems->itemData(0).value<SystemId>() : offered.first().system;
    m_isUnsettled = !scope.isValid() && offered.isEmpty();
    chooseSystem(scope.isValid() ? scope : first);
}

/// Documents may still be read when the panel opens.
void CheckSuggestionsPanel::followProposals()
{
    const QList<CheckProposal> offered = m_isOpen && m_isUnsettled ? m_proposals.offered({}) : QList<CheckProposal>();
    if (offered.isEmpty())
        return refresh();
    m_isUnsettled = false;
    chooseSystem(offered.first().system);
}

/// A base address is of one system: suggestions are shown for one at a time.
void CheckSuggestionsPanel::chooseSystem(SystemId system)
{
    m_system = system;
    m_systems->setCurrentIndex(m_systems->findData(QVariant::fromValue(system)));
    m_discovered.clear();
    m_discovery->close();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_shown.clear();
        m_list->clear();
        const QStringList bases = knownBases(m_workspace.state(), system);
        m_bases->setStringList(bases);
        m_base->setText(bases.value(0));
    }
    refresh();
}

void CheckSuggestionsPanel::focusFirst()
{
    m_list->setFocus();
}

/// Rows of what is still offered, with the ticks that people set.
void CheckSuggestionsPanel::refresh()
{
    if (!m_isOpen)
        return;
    QHash<QString, Qt::CheckState> ticks;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticks.insert(m_shown[row].suggestion.key, m_list->topLevelItem(row)->checkState(0));
    const QString was = current() ? current()->suggestion.key : QString();
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        m_shown = m_proposals.offered(m_system) + m_proposals.undecided(m_discovered);
        for (const CheckProposal &proposal : std::as_const(m_shown)) {
            addRow(proposal);
            QTreeWidgetItem *row = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
            if (ticks.contains(proposal.suggestion.key))
                row->setCheckState(0, ticks.value(proposal.suggestion.key));
            if (proposal.suggestion.key == was)
                m_list->setCurrentItem(row);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(std::clamp(place, 0, m_list->topLevelItemCount() - 1)));
    }
    const auto count = m_shown.size();
    const System *system = m_workspace.state().system(m_system);
    m_heading->setText(
        count == 0 ? m_workspace.state().documents().isEmpty()
                       ? tr("No check is suggested: import an audit first, checks are read out of what it asks for")
                       : tr("No check is suggested")
                   : tr("%1 for %2")
                         .arg(withPlural(tr("%n suggested check(s)", nullptr, static_cast<int>(count)), count),
                              system ? withoutSecrets(system->name) : QString()));
    showCurrent();
}

void CheckSuggestionsPanel::discover()
{
    const auto url = base();
    if (url && !url->isEmpty())
        m_discovery->ask(*url);
}

/// As a suggestion of its own.
void CheckSuggestionsPanel::addDiscovered(const DiscoveredAddress &address)
{
    CheckProposal proposal;
    proposal.system = m_system;
    proposal.suggestion.key = QStringLiteral("discovered ") + m_discovery->base().toString() + u' ' + address.path;
    proposal.suggestion.name = tr("%1: %2").arg(address.path, wordFor(address.kind));
    proposal.suggestion.text = address.text;
    proposal.suggestion.reason = address.seen;
    m_discovered.append(proposal);
    refresh();
}

void CheckSuggestionsPanel::addRow(const CheckProposal &proposal)
{
    const SuggestedCheck &suggestion = proposal.suggestion;
    auto *row = new QTreeWidgetItem(m_list);
    row->setSizeHint(0, QSize(0, px(28)));
    row->setText(0, withoutSecrets(suggestion.name));
    row->setText(1, needsText(suggestion));
    row->setToolTip(
        0, withoutSecrets(suggestion.sources.isEmpty() ? suggestion.name : suggestion.sources.first().sentence));
    row->setToolTip(1, needsText(suggestion));
    const bool isReady = !suggestion.isIntrusive && suggestion.needs.isEmpty();
    row->setCheckState(0, isReady ? Qt::Checked : Qt::Unchecked);
    if (suggestion.isIntrusive)
        row->setIcon(0, icon(QStringLiteral("lock"), palette()));
}

const CheckProposal *CheckSuggestionsPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

QList<CheckProposal> CheckSuggestionsPanel::chosen() const
{
    QList<CheckProposal> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen.append(m_shown[row]);
    }
    return chosen;
}

void CheckSuggestionsPanel::showCurrent()
{
    if (m_isFilling)
        return;
    const CheckProposal *proposal = current();
    m_text->setVisible(proposal);
    m_reason->setVisible(proposal);
    m_notes->setVisible(proposal);
    discard(m_sources);
    m_sources = nullptr;
    if (proposal) {
        const SuggestedCheck &suggestion = proposal->suggestion;
        m_reason->setText(withoutSecrets(suggestion.reason));
        m_text->setPlainText(suggestion.text);
        QStringList notes = suggestion.assumptions;
        if (!needsText(suggestion).isEmpty())
            notes.prepend(tr("Needs %1.").arg(needsText(suggestion)));
        m_notes->setText(withoutSecrets(notes.join(u'\n')));
        m_notes->setVisible(!notes.isEmpty());
        showSources(*proposal);
    }
    showChoice();
}

void CheckSuggestionsPanel::showSources(const CheckProposal &proposal)
{
    if (proposal.suggestion.sources.isEmpty())
        return;
    m_sources = new FindingSection(tr("Comes From"), {}, this);
    for (const CriterionSource &source : proposal.suggestion.sources) {
        m_sources->addText(tr("“%1”").arg(withoutSecrets(source.sentence)));
        const ImportedDocument *document = m_workspace.state().document(source.document);
        if (!document)
            continue;
        const int line = std::max(1, source.line);
        m_sources->addLink(tr("%1, line %2").arg(isolated(documentName(document->facts->path))).arg(line), {},
                           [this, id = document->id, line] {
                               emit linesRequested(id, {line, line});
                           });
    }
    m_sourcesPlace->addWidget(m_sources);
}

std::optional<QUrl> CheckSuggestionsPanel::base() const
{
    if (m_base->text().trimmed().isEmpty())
        return QUrl();
    const auto base = baseFromInput(m_base->text());
    return base && !whyNotAsked(*base) ? base : std::nullopt;
}

void CheckSuggestionsPanel::showChoice()
{
    if (m_isFilling)
        return;
    const QList<CheckProposal> all = chosen();
    const auto count = all.size();
    const auto url = base();
    const bool wantsBase =
        std::ranges::any_of(all, [](const CheckProposal &each) { return asksBase(each.suggestion); });
    const bool mayEdit = !m_workspace.isReadOnly();
    const bool isReady = url && !(wantsBase && url->isEmpty());
    m_accept->setText(count == 0 ? tr("&Accept")
                                 : withPlural(tr("&Accept %n", nullptr, static_cast<int>(count)), count));
    m_accept->setEnabled(mayEdit && count > 0 && isReady);
    m_edit->setEnabled(mayEdit && current());
    m_discover->setEnabled(url && !url->isEmpty());
    m_decline->setEnabled(mayEdit && current());
    m_message->setText(!url       ? tr("The base address is none that can be asked.")
                       : !isReady ? tr("The base address is missing: {H} stands for it.")
                                  : tr("Nothing is sent by accepting."));
}

ServiceCheck CheckSuggestionsPanel::draftOf(const CheckProposal &proposal) const
{
    const SuggestedCheck &suggestion = proposal.suggestion;
    ServiceCheck check;
    check.system = proposal.system;
    check.name = suggestion.name;
    check.items = suggestion.items;
    if (asksBase(suggestion))
        check.base = base().value_or(QUrl());
    check.source.suggestion = suggestion.key;
    QString above;
    if (!suggestion.sources.isEmpty()) {
        check.source.sentence = suggestion.sources.first().sentence;
        check.source.document = suggestion.sources.first().document;
        check.source.line = suggestion.sources.first().line;
        // The others stand above the text, so that they go wherever it goes.
        for (const QString &further : sourceComments(suggestion.sources.sliced(1), m_workspace.state()))
            above += further + u'\n';
    }
    check.text = above + suggestion.text;
    return check;
}

void CheckSuggestionsPanel::accept()
{
    if (!m_accept->isEnabled())
        return;
    QList<ServiceCheck> checks;
    for (const CheckProposal &proposal : chosen())
        checks.append(draftOf(proposal));
    if (const auto added = m_workspace.addServiceChecks(checks); !added) {
        emit failed(added.error());
        return;
    }
    if (m_shown.isEmpty())
        m_close->click();
}

void CheckSuggestionsPanel::editCurrent()
{
    if (m_edit->isEnabled())
        emit editRequested(draftOf(*current()));
}

/// What is selected, not what is ticked: ticks are for what is wanted.
void CheckSuggestionsPanel::declineChosen()
{
    const CheckProposal *proposal = current();
    if (!proposal || !m_decline->isEnabled())
        return;
    const auto declined =
        m_workspace.declineSuggestions(proposal->system, {{proposal->suggestion.key, proposal->suggestion.name}});
    if (!declined)
        emit failed(declined.error());
}

void CheckSuggestionsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else if (event->key() == Qt::Key_Delete)
        declineChosen();
    else if (event->key() == Qt::Key_F2)
        editCurrent();
    else if (isReturn && event->modifiers() == Qt::ControlModifier)
        accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shipworthy::ui
