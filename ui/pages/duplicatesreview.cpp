#include "pages/duplicatesreview.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/documentname.h"
#include "domain/readiness.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "pages/statementcard.h"
#include "revisions/criterion.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

constexpr int cardHeight = 184;
constexpr qsizetype longestText = 2000; ///< enough to tell two findings apart; the document has the rest

/// "High · P1 · Open · Backend": what is said of it there.
QString factsOf(const WorkspaceState &state, const Item &item, QDate today)
{
    const Rating rating = ratingOf(state, item);
    QStringList facts;
    if (rating.severity)
        facts.append(wordFor(*rating.severity));
    if (rating.priority)
        facts.append(idText(rating.priority));
    facts.append(standingWords(item, today));
    if (!item.state.owner.isEmpty())
        facts.append(item.state.owner);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

DuplicatesReview::DuplicatesReview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(workspace, this)
{
    setObjectName(QStringLiteral("duplicatesReview"));
    setAccessibleName(tr("Possible duplicates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), 0, px(12), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(makeLine());
    layout->addWidget(makePair());
    m_pair->hide();
    connect(&m_search, &DuplicateSearch::changed, this, &DuplicatesReview::refresh);
    refresh();
}

QWidget *DuplicatesReview::makeLine()
{
    auto *line = new QWidget(this);
    m_text = new QLabel(line);
    m_text->setObjectName(QStringLiteral("duplicatesText"));
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    m_reason = new QuietLabel({}, line);
    m_reason->setObjectName(QStringLiteral("duplicatesReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_review = new QPushButton(tr("Review"), line);
    m_review->setObjectName(QStringLiteral("reviewDuplicates"));
    m_review->setAccessibleName(tr("Review the possible duplicates"));
    const auto arrow = [this, line](const char *name, Qt::ArrowType type, const QString &meaning, int by) {
        auto *button = new QToolButton(line);
        button->setObjectName(QLatin1String(name));
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setAccessibleName(meaning);
        button->setToolTip(meaning);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        return button;
    };
    const bool mirrored = isRightToLeft();
    m_before = arrow("duplicateBefore", mirrored ? Qt::RightArrow : Qt::LeftArrow, tr("The pair before"), -1);
    m_behind = arrow("duplicateBehind", mirrored ? Qt::LeftArrow : Qt::RightArrow, tr("The next pair"), 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_behind)})
        button->installEventFilter(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_text);
    row->addWidget(m_reason, 1);
    row->addWidget(m_before);
    row->addWidget(m_behind);
    row->addWidget(m_review);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (isOpen())
            close();
        else
            open();
    });
    return line;
}

QWidget *DuplicatesReview::makePair()
{
    m_pair = new QWidget(this);
    m_one = new StatementCard(QStringLiteral("duplicateOne"), tr("First finding"), m_pair);
    m_other = new StatementCard(QStringLiteral("duplicateOther"), tr("Second finding"), m_pair);
    for (StatementCard *card : {m_one, m_other}) {
        card->setFixedHeight(px(cardHeight));
        connect(card, &StatementCard::placeRequested, this, [this, card] { requestPlace(card == m_one); });
    }
    m_same =
        makeAnswer(QStringLiteral("duplicatesSame"), tr("The Same"), QStringLiteral("1"), &DuplicatesReview::merge);
    m_apart = makeAnswer(QStringLiteral("duplicatesApart"), tr("Not the Same"), QStringLiteral("2"),
                         &DuplicatesReview::keepApart);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(px(12));
    cards->addWidget(m_one, 1);
    cards->addWidget(m_other, 1);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(px(8));
    answers->addWidget(m_same);
    answers->addWidget(m_apart);
    answers->addStretch();
    auto *layout = new QVBoxLayout(m_pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addLayout(cards);
    layout->addLayout(answers);
    return m_pair;
}

QPushButton *DuplicatesReview::makeAnswer(const QString &name, const QString &text, const QString &key,
                                          void (DuplicatesReview::*act)())
{
    auto *button = new QPushButton(text, m_pair);
    button->setObjectName(name);
    button->setToolTip(tr("%1 (%2)").arg(text, key));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void DuplicatesReview::setScope(Scope scope)
{
    m_scope = scope;
    m_at = 0;
    refresh();
}

bool DuplicatesReview::isOpen() const
{
    return m_pair->isVisibleTo(this);
}

void DuplicatesReview::open()
{
    if (m_proposals.isEmpty())
        return;
    m_pair->show();
    showPair();
    m_same->setFocus(Qt::OtherFocusReason);
}

void DuplicatesReview::close()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_pair->hide();
    showPair();
    if (hadFocus)
        emit closed();
}

void DuplicatesReview::refresh()
{
    const QList<DuplicateProposal> before = m_proposals;
    m_proposals = m_search.proposals(m_scope);
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, m_proposals.size() - 1));
    const bool hadFocus = isAncestorOf(focusWidget());
    if (m_proposals.isEmpty() && isOpen())
        close();
    setVisible(!m_proposals.isEmpty());
    showPair();
    if (hadFocus && m_proposals.isEmpty())
        emit closed();
    if (before.size() != m_proposals.size())
        emit countChanged();
}

void DuplicatesReview::showPair()
{
    const int all = count();
    const bool shown = isOpen() && all > 0;
    m_review->setText(shown ? tr("Close") : tr("Review"));
    m_before->setVisible(shown);
    m_behind->setVisible(shown);
    m_text->setText(shown ? tr("Possible duplicate %1 of %2").arg(m_at + 1).arg(all)
                          : withPlural(tr("%n possible duplicate(s)", nullptr, all), all));
    m_reason->setText({});
    if (!shown)
        return;
    const DuplicateProposal &proposal = m_proposals[m_at];
    m_reason->setText(reasonOf(proposal));
    m_reason->setToolTip(m_reason->text().toHtmlEscaped());
    m_before->setEnabled(m_at > 0);
    m_behind->setEnabled(m_at + 1 < all);
    m_same->setEnabled(!m_workspace.isReadOnly());
    m_apart->setEnabled(!m_workspace.isReadOnly());
    showStatement(*m_one, proposal.one);
    showStatement(*m_other, proposal.other);
}

void DuplicatesReview::showStatement(StatementCard &card, ItemId id) const
{
    const WorkspaceState &state = m_workspace.state();
    const Item &item = *state.item(id);
    const ImportedDocument *document = state.document(item.document);
    const System *system = state.system(item.system);
    const int line = state.lines(item).first;
    const QString name = document ? documentName(document->facts->path) : QString();
    const QString place = tr("%1, line %2").arg(isolated(withoutSecrets(name))).arg(line);
    card.showStatement({.text = state.label(item), .document = item.document, .line = line},
                       m_scope.isValid() || !system ? place
                                                    : tr("%1 · %2").arg(isolated(withoutSecrets(system->name)), place));
    const QString said = criterionOf(state, item).section(u'\n', 1).left(longestText);
    card.showWords(
        withoutSecrets(factsOf(state, item, m_workspace.now().date()) + (said.isEmpty() ? QString() : u'\n' + said)));
}

void DuplicatesReview::step(int by)
{
    m_at = std::clamp<qsizetype>(m_at + by, 0, std::max<qsizetype>(0, m_proposals.size() - 1));
    showPair();
}

void DuplicatesReview::merge()
{
    if (!m_same->isEnabled() || m_at >= m_proposals.size())
        return;
    const DuplicateProposal proposal = m_proposals[m_at];
    report(m_workspace.mergeDuplicates({proposal.one, proposal.other}));
}

void DuplicatesReview::keepApart()
{
    if (!m_apart->isEnabled() || m_at >= m_proposals.size())
        return;
    const DuplicateProposal proposal = m_proposals[m_at];
    report(m_workspace.keepDistinct(proposal.one, {proposal.other}));
}

void DuplicatesReview::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
    refresh();
}

void DuplicatesReview::requestPlace(bool first)
{
    const ItemId id = first ? m_proposals[m_at].one : m_proposals[m_at].other;
    if (const Item *item = m_workspace.state().item(id))
        emit linesRequested(item->document, m_workspace.state().lines(*item));
}

bool DuplicatesReview::takeKey(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier));
    const int before = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (!isOpen() || !isPlain)
        return false;
    switch (event.key()) {
    case Qt::Key_1: merge(); return true;
    case Qt::Key_2: keepApart(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: step(event.key() == before ? -1 : 1); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void DuplicatesReview::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

/// Buttons would take the arrows for themselves.
bool DuplicatesReview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace shipworthy::ui
