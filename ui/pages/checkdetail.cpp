#include "pages/checkdetail.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/answerhighlighter.h"
#include "pages/checkboard.h"
#include "pages/checklines.h"
#include "pages/endpointsactions.h"
#include "pages/endpointsign.h"
#include "pages/evidencelink.h"
#include "pages/findingsection.h"
#include "suggestions/suggestedcheck.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

QToolButton *buttonFor(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action.objectName() + QLatin1String("DetailButton"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return CheckDetail::tr("today %1").arg(local.toString(QStringLiteral("HH:mm:ss")));
    return momentWords(local, DayForm::Weekday);
}

/// The answer as it came over the wire, as far as it is kept.
QString answerOf(const EvidenceExchange &exchange)
{
    QStringList lines{QStringLiteral("%1 %2")
                          .arg(exchange.httpVersion.isEmpty() ? QStringLiteral("HTTP") : exchange.httpVersion)
                          .arg(exchange.status)};
    for (const auto &[name, value] : exchange.headers)
        lines.append(name + QStringLiteral(": ") + withoutSecrets(value));
    if (!exchange.body.isEmpty())
        lines += QStringList{QString(), withoutSecrets(exchange.body)};
    return lines.join(u'\n');
}

/// How the body of the first answer begins, on one line; empty without one.
QString bodyOf(const CheckRunRecord &run)
{
    constexpr qsizetype most = 90;
    const auto evidence = checkEvidenceFrom(run.evidence);
    if (!evidence || evidence->exchanges.isEmpty())
        return {};
    return shortened(evidence->exchanges.first().body.simplified(), most);
}

} // namespace

CheckDetail::CheckDetail(Workspace &workspace, const CheckBoard &board, const EndpointsActions &actions,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_board(board)
{
    setUpWidgets(actions);
}

QLabel *CheckDetail::addLabel(const char *name, QVBoxLayout &layout)
{
    auto *label = new QLabel(widget());
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // a service's words are never read as rich text
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    layout.addWidget(label);
    return label;
}

void CheckDetail::setUpHead(const EndpointsActions &actions, QVBoxLayout &layout)
{
    m_sign = new EndpointSign(widget());
    m_sign->setObjectName(QStringLiteral("checkSign"));
    layout.addWidget(m_sign);
    m_title = addLabel("checkTitle", layout);
    m_title->setFont(fontFor(Type::Title));
    m_name = addLabel("checkName", layout);
    m_origin = addLabel("checkOrigin", layout);
    m_origin->setFont(fixedFont());
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(6));
    for (QAction *action : {actions.run, actions.edit, actions.pause}) {
        auto *button = buttonFor(*action, widget());
        if (action != actions.run) // three labels are wider than the panel in many languages
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout.addLayout(buttons);
    m_why = addLabel("checkWhy", layout);
}

void CheckDetail::setUpWidgets(const EndpointsActions &actions)
{
    setObjectName(QStringLiteral("checkDetail"));
    setAccessibleName(tr("Details of the check"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(px(240));
    auto *content = new QWidget(this);
    setWidget(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    setUpHead(actions, *layout);

    m_linesSection = new FindingSection(tr("Assertions"), {}, content);
    m_lines = new CheckLines(m_linesSection);
    m_linesSection->add(m_lines);
    layout->addWidget(m_linesSection);
    m_timeSection = new FindingSection(tr("Time"), {}, content);
    m_time = m_timeSection->addText({}, true);
    m_time->setObjectName(QStringLiteral("checkTime"));
    m_phases = new PhaseBar(m_timeSection);
    m_timeSection->add(m_phases);
    layout->addWidget(m_timeSection);
    m_answerSection = new FindingSection(tr("Answer"), {}, content);
    m_answerSection->setHeadingAction(tr("Copy"), [this] { copyAnswer(); });
    m_route = m_answerSection->addText({}, true);
    m_route->setObjectName(QStringLiteral("checkRoute"));
    m_answer = new QPlainTextEdit(m_answerSection);
    m_answer->setObjectName(QStringLiteral("checkAnswer"));
    m_answer->setAccessibleName(tr("Answer of the service"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFont(fixedFont());
    m_answer->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_answer->setLayoutDirection(Qt::LeftToRight);
    new AnswerHighlighter(*m_answer);
    m_answerSection->add(m_answer);
    m_moreAnswers = m_answerSection->addText({}, true);
    layout->addWidget(m_answerSection);
    m_itemsPlace = new QWidget(content);
    auto *place = new QVBoxLayout(m_itemsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(px(12));
    layout->addWidget(m_itemsPlace);
    m_uptime = addLabel("checkUptime", *layout);
    m_uptime->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch();
}

void CheckDetail::showCheck(const WatchedCheck &row)
{
    const ServiceCheck *check = m_workspace.state().serviceCheck(row.id);
    if (!check)
        return;
    const bool another = row.id != m_row.id;
    m_row = row;
    showHead(*check);
    const std::optional<CheckRunRecord> run = m_board.lastRun(row.id);
    m_why->setText(explanation(run));
    const QDateTime at = run ? run->at : QDateTime();
    if (another || at != m_shownRun) {
        m_shownRun = at;
        showRun(run);
        showUptime();
    }
    showItems(*check);
    showSource(*check);
    if (another)
        verticalScrollBar()->setValue(0);
}

void CheckDetail::showHead(const ServiceCheck &check)
{
    const CheckLook look = lookOf(m_row);
    QString state = m_row.isRunning ? tr("Running…") : wordFor(look);
    if (!m_row.isRunning && m_row.standing.state != CheckState::NotRun)
        state = look == CheckLook::Stale
                  ? tr("Stale, last run %1").arg(momentText(m_row.standing.at, m_workspace.now()))
                  : tr("%1 since %2").arg(wordFor(look), momentText(m_row.standing.since, m_workspace.now()));
    if (m_row.isPaused)
        state = tr("%1, paused").arg(state);
    m_sign->setSign(serviceLook(m_row), {}, state);
    const QString subject = withoutSecrets(m_row.subject);
    m_title->setText(subject.startsWith(u'/') ? tr("GET %1").arg(subject) : subject);
    m_name->setText(withoutSecrets(check.name));
    m_name->setVisible(!check.name.isEmpty());
    m_origin->setText(m_row.origin);
    m_origin->setVisible(!m_row.origin.isEmpty());
}

QString CheckDetail::explanation(const std::optional<CheckRunRecord> &run) const
{
    if (!run)
        return m_row.needsLeave ? tr("Never run. It sends a burst of requests: edit it to allow that.")
                                : tr("Never run. Run it to see whether the service does what is claimed.");
    QStringList sentences;
    const QString why = isolated(withoutSecrets(run->why));
    switch (run->outcome) {
    case CheckState::Pass:
        sentences.append(tr("The last run passed, %1.").arg(momentText(run->at, m_workspace.now())));
        break;
    case CheckState::Warn: sentences.append(tr("It warns because %1.").arg(why)); break;
    case CheckState::Fail: {
        const QString body = isolated(withoutSecrets(bodyOf(*run)));
        sentences.append(body.isEmpty() ? tr("It failed because %1.").arg(why)
                                        : tr("It failed because %1: body %2").arg(why, body));
        break;
    }
    case CheckState::Error: sentences.append(tr("It could not be evaluated: %1.").arg(why)); break;
    case CheckState::NotRun: break;
    }
    const CheckState standing = m_row.standing.state;
    if (run->outcome != standing && standing != CheckState::NotRun)
        sentences.append(
            tr("Its state stays “%1” until enough runs in a row say otherwise.").arg(wordFor(lookOf(m_row))));
    return sentences.join(u' ');
}

void CheckDetail::showRun(const std::optional<CheckRunRecord> &run)
{
    const auto evidence = run ? checkEvidenceFrom(run->evidence) : std::nullopt;
    m_linesSection->setVisible(evidence && !evidence->lines.isEmpty());
    m_lines->showLines(evidence ? evidence->lines : QList<EvidenceLine>());
    const EvidenceExchange *first = evidence && !evidence->exchanges.isEmpty() ? &evidence->exchanges.first() : nullptr;
    const bool isTimed = run && run->latency.has_value();
    m_timeSection->setVisible(isTimed);
    if (isTimed)
        m_time->setText(
            tr("%1 ms, %2")
                .arg(QLocale().toString(qlonglong(run->latency->count())), momentText(run->at, m_workspace.now())));
    m_phases->showPhases(first ? first->phases : QList<std::pair<QString, double>>());
    const auto kept = evidence ? static_cast<int>(evidence->exchanges.size()) - 1 : 0;
    showAnswer(first, evidence ? std::max(0, kept) + evidence->furtherExchanges : 0);
}

void CheckDetail::showAnswer(const EvidenceExchange *exchange, int further)
{
    m_answerSection->setVisible(exchange);
    if (!exchange)
        return;
    QStringList route{tr("%1 %2").arg(exchange->method, withoutSecrets(exchange->url))};
    for (const QString &redirect : exchange->redirects)
        route.append(tr("→ %1").arg(withoutSecrets(redirect)));
    if (!exchange->ip.isEmpty())
        route.append(exchange->tlsVersion.isEmpty() ? exchange->ip
                                                    : tr("%1, %2").arg(exchange->ip, exchange->tlsVersion));
    m_route->setText(route.join(u'\n'));
    const QString text = exchange->problem.isEmpty() ? answerOf(*exchange) : withoutSecrets(exchange->problem);
    m_answer->setPlainText(text);
    const int lines = std::clamp<int>(static_cast<int>(text.count(u'\n')) + 1, 2, 12);
    const QMargins margins = m_answer->contentsMargins();
    m_answer->setFixedHeight(lines * QFontMetrics(m_answer->font()).lineSpacing() + margins.top() + margins.bottom() +
                             px(28));
    QStringList more;
    if (exchange->bodyBytes > exchange->body.size())
        more.append(tr("The body has %1 bytes; its beginning is kept.").arg(QLocale().toString(exchange->bodyBytes)));
    if (further > 0)
        more.append(withPlural(tr("%n more answer(s) belong to this run.", nullptr, further), further));
    m_moreAnswers->setText(more.join(u' '));
    m_moreAnswers->setVisible(!more.isEmpty());
}

void CheckDetail::showItems(const ServiceCheck &check)
{
    discard(m_items);
    m_items = nullptr;
    if (check.items.isEmpty())
        return;
    m_items = new FindingSection(tr("Proves or Contradicts"), {}, m_itemsPlace);
    for (const ItemId id : check.items) {
        const Item *item = m_workspace.state().item(id);
        if (!item)
            continue;
        auto *link = new EvidenceLink(m_workspace.state().key(*item), m_workspace.state().title(*item),
                                      m_workspace.evidence(id), m_items);
        connect(link, &EvidenceLink::activated, this, [this, id] { emit itemRequested(id); });
        m_items->add(link);
    }
    m_itemsPlace->layout()->addWidget(m_items);
}

void CheckDetail::showSource(const ServiceCheck &check)
{
    discard(m_source);
    m_source = nullptr;
    const CheckSource &source = check.source;
    const ImportedDocument *document = m_workspace.state().document(source.document);
    if (source.sentence.isEmpty() && !document && sourcesIn(check.text, check.system, m_workspace.state()).isEmpty())
        return;
    m_source = new FindingSection(tr("Comes From"), {}, m_itemsPlace);
    showSource({.document = source.document, .line = source.line, .sentence = source.sentence});
    for (const CriterionSource &further : sourcesIn(check.text, check.system, m_workspace.state()))
        showSource(further);
    m_itemsPlace->layout()->addWidget(m_source);
}

void CheckDetail::showSource(const CriterionSource &source)
{
    if (!source.sentence.isEmpty())
        m_source->addText(tr("“%1”").arg(withoutSecrets(source.sentence)));
    const ImportedDocument *document = m_workspace.state().document(source.document);
    if (!document)
        return;
    const int line = std::max(1, source.line);
    QLabel *link = m_source->addLink(tr("%1, line %2").arg(isolated(documentName(document->facts->path))).arg(line), {},
                                     [this, id = m_workspace.state().currentDocument(document->id), line] {
                                         emit linesRequested(id, {line, line});
                                     });
    link->setObjectName(QStringLiteral("checkSourceLink"));
}

void CheckDetail::showUptime()
{
    const CheckUptime uptime = m_board.uptime(m_row.id);
    m_uptime->setVisible(uptime.runs > 0);
    if (uptime.runs == 0)
        return;
    const QLocale locale;
    m_uptime->setText(tr("Uptime: %1 of %2 runs passed since %3 (%4 %)")
                          .arg(locale.toString(uptime.passed), locale.toString(uptime.runs),
                               dayWords(uptime.since.toLocalTime().date(), DayForm::Day),
                               locale.toString(100.0 * uptime.passed / uptime.runs, 'f', 1)));
}

void CheckDetail::copyAnswer()
{
    QGuiApplication::clipboard()->setText(m_answer->toPlainText());
}

void CheckDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const ServiceCheck *check =
        event->type() == QEvent::PaletteChange ? m_workspace.state().serviceCheck(m_row.id) : nullptr;
    if (!check)
        return;
    showItems(*check); // links carry their colour
    showSource(*check);
}

} // namespace shipworthy::ui
