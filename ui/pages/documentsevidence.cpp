#include "pages/documentsevidence.h"

#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int mostRows = 10; ///< seen at once; the rest scrolls

} // namespace

DocumentsEvidence::DocumentsEvidence(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTreeView(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("documentEvidence"));
    auto *heading = new QLabel(tr("Evidence"), this);
    heading->setFont(fontFor(Type::Heading));
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setAccessibleName(tr("What the file measured"));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(ScanFactsModel::Column::Name), QHeaderView::Stretch);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    m_layout->addWidget(heading);
    m_layout->addWidget(m_table);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int line = index.data(ScanFactsModel::LineRole).toInt(); line > 0)
            emit lineRequested(line);
    });
    hide();
}

void DocumentsEvidence::showDocument(const WorkspaceState &state, const ImportedDocument &document,
                                     const QList<FileCheck> &checks)
{
    m_model.setDocument(document.facts);
    QList<FileCheck> its = checks;
    its.removeIf([&](const FileCheck &check) { return check.document != document.id; });
    const int rows = std::min(m_model.rowCount(), mostRows);
    const bool asks =
        std::ranges::any_of(document.facts->metrics, [](const Metric &each) { return !each.target.isEmpty(); }) ||
        !document.facts->controls.isEmpty();
    m_table->setColumnHidden(int(ScanFactsModel::Column::Target), !asks);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() +
                            rows * std::max(m_table->sizeHintForRow(0), px(20)) + px(4));
    showAnswers(state, its);
    setVisible(rows > 0 || !its.isEmpty());
}

void DocumentsEvidence::showAnswers(const WorkspaceState &state, const QList<FileCheck> &checks)
{
    discard(m_answers);
    m_answers = nullptr;
    m_answers = new QWidget(this);
    m_answers->setObjectName(QStringLiteral("answeredCriteria"));
    auto *layout = new QVBoxLayout(m_answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    // Where several systems are audited, it may be that nobody has said yet which of them the file speaks of.
    auto *lead = new QuietLabel(checks.isEmpty() ? tr("Answers no criterion of the system that it speaks of.")
                                                 : tr("Answers these criteria:"),
                                m_answers);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    for (const FileCheck &check : checks) {
        const Item *item = state.item(check.item);
        const QString criterion = withoutSecrets(check.criterion).simplified();
        const QString key = item ? state.key(*item) : QString();
        const QString figure =
            check.figure.isEmpty() ? wordFor(check.outcome) : tr("%1: %2").arg(wordFor(check.outcome), check.figure);
        layout->addWidget(makeLink(
            key.isEmpty() ? criterion : key + QStringLiteral(": ") + criterion, figure,
            [this, id = check.item] { emit itemRequested(id); }, m_answers));
    }
    m_layout->addWidget(m_answers);
}

} // namespace shipworthy::ui
