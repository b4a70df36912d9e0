#include "pages/contradictiondetail.h"

#include "base/visibletext.h"
#include "domain/secrets.h"
#include "importers/auditreader.h"
#include "items/documentfacts.h"
#include "pages/findingsection.h"
#include "pages/statementcard.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int keptDocuments = 6;

QPushButton *makeButton(const QString &name, const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(ContradictionDetail::tr("%1 (%2)").arg(text, key));
    return button;
}

/// "Owner becomes DevOps"
QString wordsFor(const Consequence &consequence)
{
    if (consequence.field == Field::Attestation)
        return ContradictionDetail::tr("it is attested: your reason says what was seen (without one it is not)");
    return ContradictionDetail::tr("%1 becomes %2")
        .arg(wordFor(consequence.field), isolated(withoutSecrets(fieldWords(consequence.field, consequence.value))));
}

} // namespace

ContradictionDetail::ContradictionDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sources(keptDocuments)
{
    setUpWidgets();
    showRow({}, {});
}

void ContradictionDetail::setUpWidgets()
{
    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("contradictionHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(fontFor(Type::Heading));
    m_context = new QuietLabel({}, this);
    m_context->setObjectName(QStringLiteral("contradictionContext"));
    m_context->setWordWrap(true);
    m_one = new StatementCard(QStringLiteral("firstStatement"), tr("First statement"), this);
    m_other = new StatementCard(QStringLiteral("secondStatement"), tr("Second statement"), this);
    for (StatementCard *card : {m_one, m_other})
        connect(card, &StatementCard::placeRequested, this, [this, card] { requestPlace(card == m_one); });
    auto *places = new QHBoxLayout;
    places->setSpacing(px(12));
    places->addWidget(m_one, 1);
    places->addWidget(m_other, 1);

    auto *shown = new QWidget(this);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_heading);
    layout->addWidget(m_context);
    layout->addLayout(places, 1);
    layout->addWidget(makeDecision());
    auto *nothing = new QuietLabel(tr("Choose a contradiction to see both of its places."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(shown);
    m_stack->addWidget(nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *ContradictionDetail::makeDecision()
{
    auto *box = new QWidget(this);
    m_settled = new QLabel(box);
    m_settled->setObjectName(QStringLiteral("settlementText"));
    m_settled->setTextFormat(Qt::PlainText);
    m_settled->setWordWrap(true);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("settleReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, or what was seen (optional)"));
    m_reason->setMinimumWidth(px(120));
    m_reason->installEventFilter(this);
    m_edits = new QCheckBox(box);
    m_edits->setObjectName(QStringLiteral("settleEdits"));
    m_edits->setChecked(true);
    m_follows = new QuietLabel({}, box);
    m_follows->setObjectName(QStringLiteral("settleFollows"));
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setWordWrap(true);
    auto *edits = new QHBoxLayout;
    edits->setSpacing(px(8));
    edits->addWidget(m_edits, 0, Qt::AlignTop);
    edits->addWidget(m_follows, 1);
    m_first = makeButton(QStringLiteral("firstHolds"), tr("First Holds"), QStringLiteral("1"), box);
    m_second = makeButton(QStringLiteral("secondHolds"), tr("Second Holds"), QStringLiteral("2"), box);
    m_known = makeButton(QStringLiteral("knownAndAccepted"), tr("Both Known"), QStringLiteral("3"), box);
    m_known->setToolTip(tr("Both read rightly, known and accepted (3)"));
    m_reopen = makeButton(QStringLiteral("reopenContradiction"), tr("Open Again"), QStringLiteral("R"), box);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_reason, 1);
    for (QPushButton *button : {m_first, m_second, m_known, m_reopen})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_settled);
    layout->addLayout(row);
    layout->addLayout(edits);
    connect(m_first, &QPushButton::clicked, this, [this] { settle(Ruling::FirstHolds); });
    connect(m_second, &QPushButton::clicked, this, [this] { settle(Ruling::SecondHolds); });
    connect(m_known, &QPushButton::clicked, this, [this] { settle(Ruling::Known); });
    connect(m_reopen, &QPushButton::clicked, this, &ContradictionDetail::reopen);
    return box;
}

void ContradictionDetail::showRow(const std::optional<ContradictionRow> &current,
                                  const QList<ContradictionRow> &selected)
{
    m_selected = selected;
    m_stack->setCurrentIndex(current ? 0 : 1);
    const bool another = !current || !m_row || current->key != m_row->key;
    const bool changed = current != m_row;
    m_row = current;
    if (another)
        m_reason->clear();
    if (!current)
        return;
    const Contradiction &one = current->contradiction;
    // A sentence of this language, although a key or a name in another one comes first.
    const QString lead = isRightToLeft() ? QString(QChar(0x200f)) : QString();
    if (changed) {
        const QString kind = wordFor(one.kind);
        m_heading->setText(lead + QStringLiteral("≠  ") +
                           withoutSecrets(one.about.isEmpty() ? kind : tr("%1: %2").arg(one.about, kind)).simplified());
        m_one->showStatement(one.one, current->onePlace);
        const bool saysService = one.check.isValid() && current->otherPlace.isEmpty();
        m_other->showStatement(one.other, saysService ? tr("Show the check") : current->otherPlace);
        readSource(*m_one, m_readingOne);
        readSource(*m_other, m_readingOther);
    }
    showDecision();
}

void ContradictionDetail::showDecision()
{
    const Contradiction &one = m_row->contradiction;
    QStringList context{withoutSecrets(m_row->systemName)};
    if (one.deniesTick)
        context.append(tr("it denies the tick, which counts as open"));
    if (!m_row->formerRuling.isEmpty())
        context.append(tr("open again, because a statement changed: it was settled as %1").arg(m_row->formerRuling));
    if (!m_row->isFound)
        context.append(tr("the two statements are no longer found"));
    m_context->setText((isRightToLeft() ? QString(QChar(0x200f)) : QString()) + context.join(QStringLiteral(" · ")));

    const bool several = m_selected.size() > 1;
    const bool mayEdit = !m_workspace.isReadOnly();
    QStringList settled;
    if (several)
        settled.append(tr("%1 are selected: the decision is about all of them.").arg(m_selected.size()));
    if (one.settlement) {
        settled.append(tr("Settled: %1").arg(rulingText(*one.settlement)));
        if (!one.settlement->reason.isEmpty())
            settled.append(tr("“%1”").arg(withoutSecrets(one.settlement->reason)));
        if (one.deniesTick)
            settled.append(tr("The tick stays denied until its evidence holds."));
    }
    m_settled->setText(settled.join(u' '));
    m_settled->setVisible(!settled.isEmpty());
    const bool anyOpen =
        std::ranges::any_of(m_selected, [](const ContradictionRow &row) { return !row.contradiction.isSettled(); });
    const bool anySettled =
        std::ranges::any_of(m_selected, [](const ContradictionRow &row) { return row.contradiction.isSettled(); });
    for (QPushButton *button : {m_first, m_second, m_known}) {
        button->setVisible(anyOpen || !anySettled);
        button->setEnabled(mayEdit && anyOpen);
    }
    m_reason->setVisible(anyOpen);
    m_reason->setEnabled(mayEdit);
    m_reopen->setVisible(anySettled);
    m_reopen->setEnabled(mayEdit);
    const QString follows = consequenceText();
    const bool mayFollow = anyOpen && mayEdit && !follows.isEmpty();
    m_edits->setText(several ? tr("Also change the findings:") : tr("Also change the finding:"));
    m_edits->setAccessibleDescription(follows);
    m_edits->setVisible(mayFollow);
    m_follows->setText(follows);
    m_follows->setVisible(mayFollow);
}

QString ContradictionDetail::consequenceText() const
{
    if (m_selected.size() > 1)
        return tr("each by what is decided about it: its owner, its status and so on");
    QStringList parts;
    if (const auto first = consequenceOf(m_workspace.state(), m_row->contradiction, Ruling::FirstHolds))
        parts.append(tr("if the first holds, %1").arg(wordsFor(*first)));
    if (const auto second = consequenceOf(m_workspace.state(), m_row->contradiction, Ruling::SecondHolds))
        parts.append(tr("if the second holds, %1").arg(wordsFor(*second)));
    return parts.join(tr("; "));
}

void ContradictionDetail::readSource(StatementCard &card, Job &job)
{
    job.stop();
    const Statement &statement = card.statement();
    const ImportedDocument *document = m_workspace.state().document(statement.document);
    if (!document || statement.line <= 0)
        return;
    const qint64 id = document->id.value;
    if (const QStringList *lines = m_sources.object(id)) {
        card.showSource(*lines);
        return;
    }
    const auto bytes = m_workspace.documentBytes(document->id);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    job = Job::start([text = *bytes](std::stop_token) { return shownText(decodeText(text).text).split(u'\n'); },
                     [this, &card, id](const QStringList &lines) {
                         m_sources.insert(id, new QStringList(lines)); // the cache owns it
                         card.showSource(lines);
                     });
}

void ContradictionDetail::settle(Ruling ruling)
{
    QList<Contradiction> open;
    for (const ContradictionRow &row : std::as_const(m_selected)) {
        if (!row.contradiction.isSettled())
            open.append(row.contradiction);
    }
    if (open.isEmpty() || m_workspace.isReadOnly())
        return;
    const QString reason = m_reason->text().trimmed();
    // Without a word of what was seen nothing is attested: the tick stays denied, and the panel says so.
    const bool attests =
        ruling == Ruling::FirstHolds && reason.isEmpty() && std::ranges::any_of(open, [this](const Contradiction &one) {
            const auto follows = consequenceOf(m_workspace.state(), one, Ruling::FirstHolds);
            return follows && follows->field == Field::Attestation;
        });
    m_reason->clear();
    if (const auto done = m_workspace.settle(open, ruling, reason, m_edits->isChecked() && !attests); !done)
        emit failed(done.error());
    emit leaveRequested();
}

void ContradictionDetail::reopen()
{
    QStringList marks;
    for (const ContradictionRow &row : std::as_const(m_selected)) {
        if (row.contradiction.isSettled())
            marks.append(row.contradiction.mark);
    }
    if (const auto done = m_workspace.unsettle(marks); !done)
        emit failed(done.error());
    emit leaveRequested();
}

void ContradictionDetail::askReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ContradictionDetail::requestPlace(bool first)
{
    if (!m_row)
        return;
    const Statement &statement = first ? m_row->contradiction.one : m_row->contradiction.other;
    if (statement.document.isValid())
        emit linesRequested(statement.document, {std::max(1, statement.line), std::max(1, statement.line)});
    else if (!first && m_row->contradiction.check.isValid())
        emit checkRequested(m_row->contradiction.check);
}

bool ContradictionDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_reason->clear();
            emit leaveRequested();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leaveRequested(); // the reason waits; 1, 2 or 3 decides
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shipworthy::ui
