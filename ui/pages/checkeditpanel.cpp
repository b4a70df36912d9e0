#include "pages/checkeditpanel.h"

#include "checks/parser.h"
#include "checks/probeplan.h"
#include "checks/reference.h"
#include "domain/secrets.h"
#include "items/endpointsuggestions.h"
#include "pages/answerhighlighter.h"
#include "pages/checkboard.h"
#include "pages/checkitempicker.h"
#include "pages/checklines.h"
#include "pages/checksecretspanel.h"
#include "pages/endpointmarks.h"
#include "probes/address.h"
#include "probes/checkpreparation.h"
#include "workspace/checkwatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

const QString firstText = QStringLiteral("GET {H}/health\nstatus == 200\n");

bool asksBase(const checks::Check &check)
{
    return check.url.contains(QLatin1String("{H}")) || check.url.contains(QLatin1String("{h}"));
}

} // namespace

CheckEditPanel::CheckEditPanel(Workspace &workspace, CheckWatch &checks, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_checks(checks)
{
    setUpWidgets();
    setUpConnections();
}

void CheckEditPanel::setUpWidgets()
{
    setObjectName(QStringLiteral("checkEditPanel"));
    setAccessibleName(tr("Edit a check"));
    m_heading = new QLabel(this);
    m_heading->setFont(fontFor(Type::Heading));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpForm(*form);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addLayout(form);
    setUpEditor(*left);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(6));
    setUpSide(*right);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto *buttons = new QHBoxLayout;
    setUpButtons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_heading);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

void CheckEditPanel::setUpForm(QFormLayout &form)
{
    m_system = new QComboBox(this);
    m_system->setObjectName(QStringLiteral("checkSystem"));
    m_system->setAccessibleName(tr("System"));
    m_system->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_system->setEditable(true);
    m_system->setInsertPolicy(QComboBox::NoInsert);
    m_system->setToolTip(tr("A system of this workspace, or a new name"));
    m_base = new QLineEdit(this);
    m_base->setObjectName(QStringLiteral("checkBase"));
    m_base->setAccessibleName(tr("Base address"));
    m_base->setPlaceholderText(tr("https://api.example.com"));
    m_base->setToolTip(tr("What {H} stands for in the text below"));
    m_bases = new QStringListModel(this);
    auto *completer = new QCompleter(m_bases, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_base->setCompleter(completer);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("checkNameField"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("In a few words: Readiness names its dependencies"));
    form.addRow(tr("Syste&m"), m_system);
    form.addRow(tr("&Base address"), m_base);
    form.addRow(tr("&Name"), m_name);
}

void CheckEditPanel::setUpEditor(QVBoxLayout &column)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("checkText"));
    m_text->setAccessibleName(tr("The check"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(px(96));
    new CheckHighlighter(*m_text);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("checkMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    column.addWidget(m_text, 3);
    column.addWidget(m_message);
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("checkTryResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_allow = new QPushButton(tr("Allow and Try"), this);
    m_allow->setObjectName(QStringLiteral("checkAllow"));
    auto *result = new QHBoxLayout;
    result->addWidget(m_result, 1);
    result->addWidget(m_allow);
    column.addLayout(result);
    m_lines = new CheckLines(this);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("checkTryLines"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *held = new QWidget(scroll);
    auto *layout = new QVBoxLayout(held);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines);
    layout->addStretch();
    scroll->setWidget(held);
    column.addWidget(scroll, 2);
}

void CheckEditPanel::setUpSide(QVBoxLayout &column)
{
    auto *items = new QWidget(this);
    auto *layout = new QVBoxLayout(items);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(tr("&Proves or contradicts"), items);
    m_items = new CheckItemPicker(items);
    caption->setBuddy(m_items->findChild<QLineEdit *>());
    layout->addWidget(caption);
    layout->addWidget(m_items, 1);
    m_mayBurst = new QCheckBox(tr("It may send bursts of re&quests"), items);
    m_mayBurst->setObjectName(QStringLiteral("checkMayBurst"));
    m_ticksItems = new QCheckBox(tr("A pass &ticks what it proves"), items);
    m_ticksItems->setObjectName(QStringLiteral("checkTicksItems"));
    m_isPaused = new QCheckBox(tr("Pause&d: not run with the others"), items);
    m_isPaused->setObjectName(QStringLiteral("checkIsPaused"));
    for (QCheckBox *box : {m_mayBurst, m_ticksItems, m_isPaused})
        layout->addWidget(box);
    m_reference = new QTextBrowser(this);
    m_reference->setObjectName(QStringLiteral("checkReference"));
    m_reference->setAccessibleName(tr("Reference of the language"));
    m_side = new QStackedWidget(this);
    m_side->addWidget(items);
    m_side->addWidget(m_reference);
    m_secretsPanel = new CheckSecretsPanel(this);
    m_side->addWidget(m_secretsPanel);
    column.addWidget(m_side, 1);
}

void CheckEditPanel::setUpButtons(QHBoxLayout &row)
{
    m_language = new QPushButton(tr("&Language"), this);
    m_language->setObjectName(QStringLiteral("checkLanguage"));
    m_language->setCheckable(true);
    m_language->setToolTip(tr("Shows what can be written in a check"));
    m_secrets = new QPushButton(tr("Sec&rets"), this);
    m_secrets->setObjectName(QStringLiteral("checkSecretsButton"));
    m_secrets->setCheckable(true);
    m_secrets->setToolTip(tr("Keeps what the check names as a secret in the keychain"));
    m_try = new QPushButton(icon(QStringLiteral("run"), palette()), tr("Tr&y"), this);
    m_try->setObjectName(QStringLiteral("checkTry"));
    m_try->setToolTip(tr("Runs it once now and keeps nothing (Ctrl+Enter)"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("checkCancel"));
    m_save = new QPushButton(tr("S&ave"), this);
    m_save->setObjectName(QStringLiteral("checkSave"));
    m_save->setToolTip(tr("Keeps it; nothing is sent before it is run (Ctrl+S)"));
    row.addWidget(m_language);
    row.addWidget(m_secrets);
    row.addStretch();
    row.addWidget(m_try);
    row.addWidget(m_cancel);
    row.addWidget(m_save);
}

void CheckEditPanel::setUpConnections()
{
    connect(m_system, &QComboBox::currentTextChanged, this, &CheckEditPanel::followSystem);
    connect(m_base, &QLineEdit::textChanged, this, &CheckEditPanel::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CheckEditPanel::judge);
    connect(m_mayBurst, &QCheckBox::toggled, this, &CheckEditPanel::judge);
    connect(m_language, &QPushButton::toggled, this, [this](bool shown) {
        if (shown && m_reference->document()->isEmpty())
            m_reference->setMarkdown(checks::languageReference());
        if (shown)
            m_secrets->setChecked(false);
        showSide();
    });
    connect(m_secrets, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            m_language->setChecked(false);
        showSide();
    });
    connect(m_try, &QPushButton::clicked, this, &CheckEditPanel::tryIt);
    connect(m_allow, &QPushButton::clicked, this, &CheckEditPanel::allowAndTry);
    connect(m_save, &QPushButton::clicked, this, &CheckEditPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { close({}); });
    connect(&m_checks, &CheckWatch::previewed, this, &CheckEditPanel::showPreview);
}

void CheckEditPanel::add(SystemId system, const QUrl &base)
{
    ServiceCheck check;
    check.system = system;
    check.text = firstText;
    const QStringList bases = knownBases(m_workspace.state(), system);
    check.base = !base.isEmpty() || bases.isEmpty() ? base : QUrl(bases.first());
    m_heading->setText(tr("New check"));
    open(check);
}

void CheckEditPanel::addLike(const ServiceCheck &draft)
{
    m_heading->setText(tr("New check"));
    open(draft);
}

void CheckEditPanel::edit(const ServiceCheck &check)
{
    m_heading->setText(tr("Edit check"));
    open(check);
}

void CheckEditPanel::showSide()
{
    enum Side { Items, Reference, Secrets };
    m_side->setCurrentIndex(m_secrets->isChecked() ? Secrets : m_language->isChecked() ? Reference : Items);
}

void CheckEditPanel::open(const ServiceCheck &check)
{
    m_isOpen = true;
    m_check = check;
    m_preview = 0;
    fillSystems(check.system);
    m_base->setText(check.base.toString());
    m_name->setText(check.name);
    m_text->setPlainText(check.text);
    m_mayBurst->setChecked(check.mayBurst);
    m_ticksItems->setChecked(check.ticksItems);
    m_isPaused->setChecked(check.isPaused);
    m_language->setChecked(false);
    m_secrets->setChecked(false);
    m_result->clear();
    m_allow->hide();
    m_lines->showLines({});
    followSystem();
    m_items->setItems(m_workspace.state(), check.system, check.items);
    judge();
}

void CheckEditPanel::fillSystems(SystemId chosen)
{
    const QSignalBlocker quiet(m_system);
    m_system->clear();
    for (const System &system : m_workspace.state().systems())
        m_system->addItem(system.name, QVariant::fromValue(system.id));
    const int at = m_system->findData(QVariant::fromValue(chosen));
    m_system->setCurrentIndex(std::max(at, m_system->count() > 0 ? 0 : -1));
    m_system->setEnabled(!m_check.id.isValid()); // a check stays with its system
}

SystemId CheckEditPanel::chosenSystem() const
{
    const int at = m_system->findText(m_system->currentText().trimmed(), Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return at < 0 ? SystemId() : m_system->itemData(at).value<SystemId>();
}

void CheckEditPanel::followSystem()
{
    const SystemId system = chosenSystem();
    m_bases->setStringList(knownBases(m_workspace.state(), system));
    m_items->setItems(m_workspace.state(), system, m_items->ticked());
    judge();
}

void CheckEditPanel::focusFirst()
{
    if (m_system->currentText().isEmpty())
        return m_system->setFocus();
    if (m_base->text().isEmpty())
        return m_base->setFocus();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

std::optional<QUrl> CheckEditPanel::typedBase() const
{
    if (m_base->text().trimmed().isEmpty())
        return QUrl();
    const auto base = baseFromInput(m_base->text());
    return base && !whyNotAsked(*base) ? base : std::nullopt;
}

ServiceCheck CheckEditPanel::typed() const
{
    ServiceCheck check = m_check;
    check.system = chosenSystem();
    check.base = typedBase().value_or(QUrl());
    check.name = m_name->text().simplified();
    check.text = m_text->toPlainText();
    check.items = m_items->ticked();
    check.mayBurst = m_mayBurst->isChecked();
    check.ticksItems = m_ticksItems->isChecked();
    check.isPaused = m_isPaused->isChecked();
    return check;
}

void CheckEditPanel::say(const QString &text, bool isError)
{
    m_message->setText(text);
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, Theme(palette()).color(isError ? Role::CriticalText : Role::Muted));
    m_message->setPalette(tinted);
}

/// Underlines where the text stops being a check, to the end of that word.
void CheckEditPanel::markProblem(int line, int column)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid()) {
        m_text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection problem;
    problem.cursor = QTextCursor(block);
    const int length = block.length() - 1;
    problem.cursor.setPosition(block.position() + std::clamp(column - 1, 0, length));
    if (!problem.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor) ||
        !problem.cursor.hasSelection()) {
        problem.cursor.setPosition(block.position());
        problem.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    problem.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    problem.format.setUnderlineColor(Theme(palette()).color(Role::CriticalText));
    m_text->setExtraSelections({problem});
}

void CheckEditPanel::judge()
{
    if (!m_isOpen)
        return;
    m_text->setExtraSelections({});
    const auto file = checks::parseChecks(m_text->toPlainText());
    QString problem;
    QString note;
    if (!file) {
        problem = file.error().message();
        markProblem(file.error().place.line, file.error().place.column);
    } else if (file->checks.size() != 1) {
        problem = file->checks.isEmpty() ? tr("Write one check: a request, then what its answer must be like.")
                                         : tr("This is more than one check: each is added by itself.");
    } else if (!typedBase()) {
        problem = tr("The base address is none that can be asked.");
    } else if (m_base->text().trimmed().isEmpty() && asksBase(file->checks.first())) {
        problem = tr("The base address is missing: {H} stands for it.");
    } else if (checks::planFor(file->checks.first()).isBurst && !m_mayBurst->isChecked()) {
        note = tr("It sends a burst of requests: it is not evaluated before you allow that.");
    } else {
        note = tr("Nothing is sent before you try or run it.");
    }
    if (file && file->checks.size() == 1)
        m_secretsPanel->setNames(secretsOf(checks::planFor(file->checks.first())));
    const bool isRight = problem.isEmpty();
    if (isRight && m_system->currentText().trimmed().isEmpty())
        problem = tr("Name the system that it belongs to.");
    say(problem.isEmpty() ? note : problem, !problem.isEmpty());
    m_try->setEnabled(isRight && m_preview == 0);
    m_save->setEnabled(problem.isEmpty() && !m_workspace.isReadOnly());
}

void CheckEditPanel::tryIt()
{
    if (!m_try->isEnabled())
        return;
    m_lines->showLines({});
    m_allow->hide();
    const auto started = m_checks.preview(typed());
    if (!started) {
        m_result->setText(started.error().message());
        return;
    }
    m_preview = *started;
    if (m_preview == 0) {
        m_result->setText(
            tr("%1 is on this computer or in a private network, which is asked only with your consent for this "
               "workspace.")
                .arg(m_base->text().trimmed().isEmpty() ? tr("This address") : m_base->text().trimmed()));
        m_allow->show();
        m_allow->setFocus();
        return;
    }
    m_result->setText(tr("Trying…"));
    judge();
}

void CheckEditPanel::allowAndTry()
{
    if (const auto allowed = m_checks.allowPrivate(); !allowed) {
        emit failed(allowed.error());
        return;
    }
    tryIt();
}

void CheckEditPanel::showPreview(int preview, const CheckRunRecord &run)
{
    if (preview != m_preview || !m_isOpen)
        return;
    m_preview = 0;
    const auto evidence = checkEvidenceFrom(run.evidence);
    m_lines->showLines(evidence ? evidence->lines : QList<EvidenceLine>());
    const QString answer = withoutSecrets(answerText(run));
    m_result->setText(answer.isEmpty() ? wordFor(run.outcome) : tr("%1: %2").arg(wordFor(run.outcome), answer));
    judge();
}

void CheckEditPanel::save()
{
    if (!m_save->isEnabled())
        return;
    ServiceCheck check = typed();
    if (!check.system.isValid()) {
        const auto made = m_workspace.addSystem(m_system->currentText().trimmed());
        if (!made)
            return say(made.error().message(), true);
        check.system = *made;
    }
    if (!check.id.isValid()) {
        const auto added = m_workspace.addServiceChecks({check});
        return added ? close(added->first()) : say(added.error().message(), true);
    }
    if (check != m_check) {
        if (const auto edited = m_workspace.editServiceChecks({check}); !edited)
            return say(edited.error().message(), true);
    }
    close(check.id);
}

void CheckEditPanel::close(CheckId saved)
{
    m_isOpen = false;
    m_preview = 0;
    emit closed(saved);
}

void CheckEditPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close({});
    else if (isReturn && event->modifiers() == Qt::ControlModifier)
        tryIt();
    else if (event->matches(QKeySequence::Save))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shipworthy::ui
