#include "pages/endpointaddpanel.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/secrets.h"
#include "domain/workspacestate.h"
#include "probes/address.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStringListModel>
#include <QTreeWidget>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int shownPaths = 6;

/// Ticked from the start: paths made for being asked. Others that a document quotes may be slow, large or secret.
bool isMadeForAsking(const QString &path)
{
    static const QSet<QString> segments{
        QStringLiteral("health"), QStringLiteral("healthz"),   QStringLiteral("ready"),
        QStringLiteral("readyz"), QStringLiteral("readiness"), QStringLiteral("live"),
        QStringLiteral("livez"),  QStringLiteral("liveness"),  QStringLiteral("metrics")};
    return segments.contains(QUrl(path).fileName().toLower());
}

bool isListed(const WorkspaceState &state, SystemId system, const QUrl &url)
{
    return std::ranges::any_of(state.endpoints(),
                               [&](const Endpoint &known) { return known.system == system && known.url == url; });
}

} // namespace

EndpointAddPanel::EndpointAddPanel(QWidget *parent)
    : QFrame(parent)
{
    setUpWidgets();
    setUpConnections();
}

void EndpointAddPanel::setUpWidgets()
{
    setObjectName(QStringLiteral("endpointAddPanel"));
    setAccessibleName(tr("Add an address"));
    setFrameShape(QFrame::StyledPanel);
    m_system = new QComboBox(this);
    m_system->setObjectName(QStringLiteral("endpointSystem"));
    m_system->setAccessibleName(tr("System"));
    m_system->setEditable(true);
    m_system->setInsertPolicy(QComboBox::NoInsert);
    m_system->setToolTip(tr("A system of this workspace, or a new name"));
    m_base = new QLineEdit(this);
    m_base->setObjectName(QStringLiteral("endpointBase"));
    m_base->setAccessibleName(tr("Base address"));
    m_base->setPlaceholderText(tr("https://api.example.com"));
    m_bases = new QStringListModel(this);
    auto *completer = new QCompleter(m_bases, this);
    completer->setFilterMode(Qt::MatchContains);
    m_base->setCompleter(completer);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("endpointMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_paths = new QTreeWidget(this);
    m_paths->setObjectName(QStringLiteral("endpointPaths"));
    m_paths->setAccessibleName(tr("Paths to ask"));
    m_paths->setHeaderLabels({tr("Path"), tr("Purpose"), tr("Named in")});
    m_paths->setRootIsDecorated(false);
    m_paths->setUniformRowHeights(true);
    m_paths->setAllColumnsShowFocus(true);
    m_paths->header()->setStretchLastSection(true);
    m_paths->setToolTip(tr("Enter shows the line of the document that names the path"));
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(QStringLiteral("endpointAdd"));
    m_addAndAsk = new QPushButton(tr("Add and Ask Now"), this);
    m_addAndAsk->setObjectName(QStringLiteral("endpointAddAndAsk"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("endpointCancel"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_addAndAsk);
    buttons->addWidget(m_add);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->addRow(tr("S&ystem"), m_system);
    layout->addRow(tr("&Base address"), m_base);
    layout->addRow(tr("&Paths"), m_paths);
    layout->addRow(QString(), buttons);
}

void EndpointAddPanel::setUpConnections()
{
    connect(m_base, &QLineEdit::textChanged, this, &EndpointAddPanel::check);
    connect(m_base, &QLineEdit::returnPressed, this, [this] { accept(false); });
    connect(m_system, &QComboBox::currentTextChanged, this, &EndpointAddPanel::showSuggestions);
    connect(m_paths, &QTreeWidget::itemChanged, this, &EndpointAddPanel::check);
    connect(m_paths, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const EndpointSuggestion &suggestion = m_suggestions[m_paths->indexOfTopLevelItem(item)];
        if (suggestion.document.isValid())
            emit linesRequested(suggestion.document, {suggestion.line, suggestion.line});
    });
    connect(m_add, &QPushButton::clicked, this, [this] { accept(false); });
    connect(m_addAndAsk, &QPushButton::clicked, this, [this] { accept(true); });
    connect(m_cancel, &QPushButton::clicked, this, &EndpointAddPanel::closed);
}

void EndpointAddPanel::open(const WorkspaceState &state, SystemId system)
{
    m_state = &state;
    {
        const QSignalBlocker quiet(m_system);
        m_system->clear();
        for (const System &known : state.systems())
            m_system->addItem(known.name, QVariant::fromValue(known.id));
        const int at = m_system->findData(QVariant::fromValue(system));
        m_system->setCurrentIndex(std::max(at, m_system->count() > 0 ? 0 : -1));
    }
    m_base->clear();
    showSuggestions();
    show();
    (m_system->count() > 0 ? static_cast<QWidget *>(m_base) : m_system)->setFocus();
}

SystemId EndpointAddPanel::chosenSystem() const
{
    const int at = m_system->findText(m_system->currentText().trimmed(), Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return at < 0 ? SystemId() : m_system->itemData(at).value<SystemId>();
}

void EndpointAddPanel::showSuggestions()
{
    m_suggestions = endpointSuggestions(*m_state, chosenSystem());
    m_bases->setStringList(knownBases(*m_state, chosenSystem()));
    {
        const QSignalBlocker quiet(m_paths);
        m_paths->clear();
        for (const EndpointSuggestion &suggestion : std::as_const(m_suggestions)) {
            const QString place = suggestion.line > 0
                                    ? tr("%1, line %2").arg(isolated(suggestion.fileName)).arg(suggestion.line)
                                    : tr("usual");
            auto *item = new QTreeWidgetItem(m_paths, {isolated(withoutSecrets(suggestion.path)),
                                                       withoutSecrets(suggestion.purpose).simplified(), place});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(0, isMadeForAsking(suggestion.path) ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(1, item->text(1).toHtmlEscaped());
        }
        m_paths->setCurrentItem(m_paths->topLevelItem(0));
    }
    m_paths->resizeColumnToContents(0);
    m_paths->setColumnWidth(0, std::clamp(m_paths->columnWidth(0), px(160), px(300)));
    m_paths->setColumnWidth(1, px(240));
    const int rows = std::min<int>(shownPaths, static_cast<int>(m_suggestions.size()));
    m_paths->setFixedHeight(m_paths->header()->sizeHint().height() + rows * m_paths->sizeHintForRow(0) +
                            2 * m_paths->frameWidth() + px(2));
    check();
}

QList<NewEndpoint> EndpointAddPanel::chosen(const QUrl &base) const
{
    QList<NewEndpoint> endpoints;
    const SystemId system = chosenSystem();
    for (int at = 0; at < m_paths->topLevelItemCount(); ++at) {
        if (m_paths->topLevelItem(at)->checkState(0) != Qt::Checked)
            continue;
        const QUrl url = joined(base, m_suggestions[at].path);
        if (!isListed(*m_state, system, url))
            endpoints.append({url, m_suggestions[at].purpose});
    }
    // A base with a path of its own and nothing else wanted is the address itself.
    const bool noneWanted = endpoints.isEmpty() && !base.path().isEmpty() && base.path() != u"/";
    if (noneWanted && !isListed(*m_state, system, base))
        endpoints.append({base, {}});
    return endpoints;
}

void EndpointAddPanel::say(const QString &text, bool isError)
{
    QPalette colors = palette();
    const Theme theme(colors);
    colors.setColor(QPalette::WindowText, theme.color(isError ? Role::CriticalText : Role::Muted));
    m_message->setPalette(colors);
    m_message->setText(text);
}

void EndpointAddPanel::check()
{
    const auto base = baseFromInput(m_base->text());
    const auto endpoints = base ? chosen(*base) : QList<NewEndpoint>();
    const bool isNamed = !m_system->currentText().trimmed().isEmpty();
    const auto refused = base ? whyNotAsked(*base) : std::nullopt;
    m_add->setEnabled(isNamed && !refused && !endpoints.isEmpty());
    m_addAndAsk->setEnabled(m_add->isEnabled());
    if (!isNamed)
        say(tr("Name the system that answers there."), false);
    else if (m_base->text().trimmed().isEmpty())
        say(tr("Nothing is sent before you ask for it."), false);
    else if (!base)
        say(tr("This is no address. One looks like https://api.example.com"), true);
    else if (refused)
        say(tr("It would not be asked: %1.").arg(*refused), true);
    else if (endpoints.isEmpty())
        say(tr("Tick at least one path that is not in the list yet."), true);
    else
        say(withPlural(tr("Adds %n URL(s), first %1", nullptr, static_cast<int>(endpoints.size())), endpoints.size())
                .arg(withoutSecrets(endpoints.first().url.toString())),
            false);
}

void EndpointAddPanel::accept(bool askNow)
{
    if (!m_add->isEnabled())
        return;
    emit added(m_system->currentText().trimmed(), chosen(*baseFromInput(m_base->text())), askNow);
}

void EndpointAddPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shipworthy::ui
