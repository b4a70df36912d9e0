#include "pages/findingevidence.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/countedas.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/filecheckrows.h"
#include "pages/findingsection.h"
#include "pages/lastday.h"
#include "pages/verifyingchecks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int usualWaiverDays = 30;

/// An evidence chip as a widget.
class ChipLabel : public QWidget {
public:
    ChipLabel(Evidence evidence, QWidget *parent)
        : QWidget(parent)
        , m_evidence(evidence)
    {
        setFixedSize(evidenceChipWidth(evidence), px(22));
        setAccessibleName(wordFor(evidence));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Mirrored mirrored(painter, rect(), layoutDirection());
        paintEvidenceChip(painter, QRectF(rect()), m_evidence, Theme(palette()));
    }

private:
    Evidence m_evidence;
};

QString shortDay(const QDateTime &at)
{
    return dayWords(at.toLocalTime().date());
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            discard(widget);
        delete item;
    }
}

} // namespace

FindingEvidence::FindingEvidence(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_facts(new QWidget(this))
    , m_factsLayout(new QVBoxLayout(m_facts))
    , m_checks(new FileCheckRows(this))
    , m_live(new VerifyingChecks(workspace, this))
    , m_attestButton(new QPushButton(tr("Attest…"), this))
    , m_acceptButton(new QPushButton(tr("Accept Risk…"), this))
    , m_attestForm(new QWidget(this))
    , m_seen(new QLineEdit(m_attestForm))
    , m_acceptForm(new QWidget(this))
    , m_reason(new QLineEdit(m_acceptForm))
    , m_responsible(new QLineEdit(m_acceptForm))
    , m_until(new LastDay(QStringLiteral("acceptUntil"), m_acceptForm))
{
    m_factsLayout->setContentsMargins(0, 0, 0, 0);
    m_factsLayout->setSpacing(px(4));
    m_attestButton->setObjectName(QStringLiteral("attestButton"));
    m_attestButton->setToolTip(tr("Say what you saw; it counts as verified for 14 days"));
    m_acceptButton->setObjectName(QStringLiteral("acceptButton"));
    m_acceptButton->setToolTip(tr("A waiver with a reason and a last day; it never raises the score"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_attestButton);
    buttons->addWidget(m_acceptButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_facts);
    layout->addWidget(m_live);
    layout->addWidget(m_checks);
    layout->addLayout(buttons);
    connect(m_checks, &FileCheckRows::linesRequested, this, &FindingEvidence::linesRequested);
    connect(m_live, &VerifyingChecks::checkRequested, this, &FindingEvidence::checkRequested);
    connect(m_live, &VerifyingChecks::runRequested, this, &FindingEvidence::runRequested);
    setUpAttestForm();
    setUpAcceptForm();
    layout->addWidget(m_attestForm);
    layout->addWidget(m_acceptForm);
    connect(m_attestButton, &QPushButton::clicked, this, &FindingEvidence::startAttesting);
    connect(m_acceptButton, &QPushButton::clicked, this, &FindingEvidence::startAccepting);
    closeForms();
}

void FindingEvidence::setUpAttestForm()
{
    m_seen->setObjectName(QStringLiteral("attestSeen"));
    m_seen->setAccessibleName(tr("What you saw"));
    m_seen->setPlaceholderText(tr("What you saw: a link, a file or a sentence"));
    auto *confirm = new QPushButton(tr("Attest"), m_attestForm);
    confirm->setObjectName(QStringLiteral("attestConfirm"));
    auto *cancel = new QPushButton(tr("Cancel"), m_attestForm);
    auto *layout = new QVBoxLayout(m_attestForm);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seen);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(confirm);
    layout->addLayout(row);
    confirm->setEnabled(false);
    connect(m_seen, &QLineEdit::textChanged, confirm,
            [confirm](const QString &text) { confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_seen, &QLineEdit::returnPressed, this, &FindingEvidence::attest);
    connect(confirm, &QPushButton::clicked, this, &FindingEvidence::attest);
    connect(cancel, &QPushButton::clicked, this, &FindingEvidence::leaveForms);
}

void FindingEvidence::setUpAcceptForm()
{
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the risk may be accepted"));
    m_responsible->setObjectName(QStringLiteral("acceptOwner"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_responsible->setPlaceholderText(tr("Who is responsible (else the owner)"));
    auto *confirm = new QPushButton(tr("Accept Risk"), m_acceptForm);
    confirm->setObjectName(QStringLiteral("acceptConfirm"));
    auto *cancel = new QPushButton(tr("Cancel"), m_acceptForm);
    auto *layout = new QVBoxLayout(m_acceptForm);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_responsible);
    auto *day = new QHBoxLayout; // in a line of its own: the panel is narrow
    auto *until = new QLabel(tr("until"), m_acceptForm);
    until->setFixedHeight(m_until->lineHeight()); // beside the day, whatever it says below
    day->addWidget(until, 0, Qt::AlignTop);
    day->addWidget(m_until, 1);
    layout->addLayout(day);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(confirm);
    layout->addLayout(row);
    confirm->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, confirm,
            [confirm](const QString &text) { confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingEvidence::accept);
    const auto acceptIfTold = [this] {
        if (!m_reason->text().trimmed().isEmpty())
            accept();
    };
    connect(m_responsible, &QLineEdit::returnPressed, this, acceptIfTold);
    connect(m_until, &LastDay::entered, this, acceptIfTold);
    connect(confirm, &QPushButton::clicked, this, &FindingEvidence::accept);
    connect(cancel, &QPushButton::clicked, this, &FindingEvidence::leaveForms);
}

void FindingEvidence::showItems(const QList<ItemId> &items)
{
    if (items != m_items)
        closeForms();
    m_items = items;
    const bool mayEdit = !items.isEmpty() && !m_workspace.isReadOnly();
    m_attestButton->setEnabled(mayEdit);
    m_acceptButton->setEnabled(mayEdit);
    showFacts();
}

void FindingEvidence::showFacts()
{
    clear(m_factsLayout);
    const Item *item = m_items.size() == 1 ? m_workspace.state().item(m_items.first()) : nullptr;
    m_facts->setVisible(item);
    m_checks->showChecks(m_workspace.state(), item ? m_workspace.checks(item->id) : QList<FileCheck>());
    m_live->showItem(item ? item->id : ItemId());
    if (!item)
        return;
    m_factsLayout->addWidget(new ChipLabel(m_workspace.evidence(item->id), m_facts));
    for (const QString &line : factLines(*item)) {
        auto *label = new QLabel(line, m_facts);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_factsLayout->addWidget(label);
    }
}

QString FindingEvidence::claimLine(const Item &item) const
{
    for (const Event &event : m_workspace.history(item.id)) {
        if (event.field == Field::Status && event.to == idOf(item.state.status))
            return withoutSecrets(
                tr("%1 by %2 on %3").arg(wordFor(item.state.status), event.author, shortDay(event.at)));
    }
    const ImportedDocument *document = m_workspace.state().document(item.document);
    if (!document)
        return {};
    return tr("Said to be done in %1, line %2")
        .arg(isolated(withoutSecrets(documentName(document->facts->path))))
        .arg(m_workspace.state().lines(item).first);
}

QStringList FindingEvidence::factLines(const Item &item) const
{
    QStringList lines;
    const Evidence evidence = m_workspace.evidence(item.id);
    if (const auto &attestation = item.state.attestation) {
        lines.append(tr("“%1” (%2, %3)")
                         .arg(isolated(withoutSecrets(attestation->statement)),
                              isolated(withoutSecrets(attestation->by)), shortDay(attestation->at)));
        if (evidence == Evidence::Stale)
            lines.append(
                withPlural(tr("Older than %n day(s): look again", nullptr, Policy().freshDays), Policy().freshDays));
    } else if (isDone(item.state.status)) {
        if (const QString claim = claimLine(item); !claim.isEmpty())
            lines.append(claim);
        lines.append(tr("Nobody has attested it: it counts as a claim"));
    } else if (evidence == Evidence::None) {
        lines.append(tr("Nothing says that it is done"));
    }
    if (const auto &waiver = item.state.waiver) {
        const QString until = dayWords(waiver->until);
        const bool holds = isWaived(item, m_workspace.now().date());
        if (!waiver->owner.isEmpty())
            lines.append(withoutSecrets(tr("Responsible for the risk: %1").arg(waiver->owner)));
        const QDate expired = waiverExpiredSince(item, m_workspace.now().date());
        const QString said = holds ? tr("Risk accepted until %1 by %2: %3").arg(until, waiver->by, waiver->reason)
                           : expired.isValid()
                               ? tr("Waiver expired since %1, open again (it was given by %2: %3)")
                                     .arg(dayWords(expired), waiver->by, waiver->reason)
                               : tr("Waiver not in force (until %1, by %2): %3").arg(until, waiver->by, waiver->reason);
        lines.append(withoutSecrets(said));
    }
    return lines;
}

void FindingEvidence::startAttesting()
{
    if (!m_attestButton->isEnabled())
        return;
    closeForms();
    m_attestForm->show();
    m_seen->setFocus(Qt::OtherFocusReason);
    emit formOpened(*m_attestForm);
}

void FindingEvidence::startAccepting()
{
    if (!m_acceptButton->isEnabled())
        return;
    closeForms();
    const QDate today = m_workspace.now().date();
    m_until->ask(today.addDays(usualWaiverDays), today);
    m_acceptForm->show();
    m_reason->setFocus(Qt::OtherFocusReason);
    emit formOpened(*m_acceptForm);
}

void FindingEvidence::closeForms()
{
    m_attestForm->hide();
    m_acceptForm->hide();
    m_seen->clear();
    m_reason->clear();
    m_responsible->clear();
}

void FindingEvidence::leaveForms()
{
    // Before the field is hidden, or the next one in the order of Tab would take what is typed on.
    emit leaveRequested();
    closeForms();
}

void FindingEvidence::keyPressEvent(QKeyEvent *event)
{
    const bool isWriting = m_attestForm->isVisible() || m_acceptForm->isVisible();
    if (event->key() == Qt::Key_Escape && isWriting)
        leaveForms();
    else
        QWidget::keyPressEvent(event);
}

void FindingEvidence::attest()
{
    const Result<void> done = m_workspace.attest(m_items, m_seen->text());
    if (done)
        leaveForms();
    else
        emit failed(done.error());
}

void FindingEvidence::accept()
{
    const QDate until = m_until->taken();
    if (!until.isValid())
        return;
    const Result<void> done = m_workspace.accept(m_items, m_reason->text(), until, m_responsible->text());
    if (done)
        leaveForms();
    else
        emit failed(done.error());
}

FindingConflict::FindingConflict(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("conflictBox"));
    setAccessibleName(tr("What disagrees"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(8), px(8));
}

void FindingConflict::showItem(ItemId id)
{
    discard(m_body);
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    bool isDenied = false;
    bool isEmpty = true;
    if (const Item *item = m_workspace.state().item(id)) {
        for (const Contradiction &contradiction : m_workspace.contradictions(item->system)) {
            if (!contradiction.items.contains(id))
                continue;
            addContradiction(contradiction, layout, m_body);
            isDenied = isDenied || contradiction.deniesTick;
            isEmpty = false;
        }
    }
    if (isDenied)
        addButtons(id, layout, m_body);
    this->layout()->addWidget(m_body);
    setVisible(!isEmpty);
}

void FindingConflict::addContradiction(const Contradiction &contradiction, QVBoxLayout *layout, QWidget *body)
{
    auto *heading = new QLabel(QStringLiteral("≠  ") + (contradiction.isSettled()
                                                            ? tr("Settled: %1").arg(wordFor(contradiction.kind))
                                                            : wordFor(contradiction.kind)),
                               body);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    QPalette tinted;
    tinted.setColor(QPalette::WindowText, Theme(palette()).color(Role::ContradictedText));
    heading->setPalette(tinted);
    layout->addWidget(heading);
    for (const Statement &statement : {contradiction.one, contradiction.other}) {
        const QString text = withoutSecrets(statement.text);
        const ImportedDocument *document = m_workspace.state().document(statement.document);
        if (text.isEmpty() && !document)
            continue;
        if (!document || statement.line <= 0) {
            auto *label = new QLabel(text, body);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            layout->addWidget(label);
            continue;
        }
        const QString place = tr("line %1").arg(statement.line);
        layout->addWidget(makeLink(
            place, text,
            [this, statement] {
                emit linesRequested(statement.document, {statement.line, statement.line});
            },
            body));
    }
}

void FindingConflict::addButtons(ItemId item, QVBoxLayout *layout, QWidget *body)
{
    auto *row = new QHBoxLayout;
    auto *reopen = new QPushButton(tr("Reopen"), body);
    reopen->setObjectName(QStringLiteral("reopenButton"));
    auto *accept = new QPushButton(tr("Accept Risk…"), body);
    reopen->setEnabled(!m_workspace.isReadOnly());
    accept->setEnabled(!m_workspace.isReadOnly());
    row->addWidget(reopen);
    row->addWidget(accept);
    row->addStretch();
    layout->addLayout(row);
    connect(reopen, &QPushButton::clicked, this, [this, item] {
        if (const Result<void> done = m_workspace.setStatus({item}, Status::Open); !done)
            emit failed(done.error());
    });
    connect(accept, &QPushButton::clicked, this, &FindingConflict::acceptRequested);
}

void FindingConflict::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::ContradictedText));
    painter.setBrush(theme.color(Role::ContradictedChip));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    painter.fillRect(QRect(0, px(2), px(4), height() - px(4)), theme.color(Role::ContradictedText));
}

} // namespace shipworthy::ui
