#include "pages/reimportpanel.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "delegates/filledbutton.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "pages/reimportdetail.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

using Fate = RevisionRow::Fate;

/// Rows of the design's height, groups in a heavier font.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
    }
};

QString fileName(const QString &path)
{
    return isolated(documentName(path));
}

QString counted(const char *text, int n)
{
    return withPlural(ReimportPanel::tr(text, nullptr, n), n);
}

} // namespace

ReimportPanel::ReimportPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reimportPanel"));
    setAccessibleName(tr("Next version of a document"));
}

QByteArray ReimportPanel::saveLayout() const
{
    return m_splitter ? m_splitter->saveState() : m_layout;
}

void ReimportPanel::restoreLayout(const QByteArray &layout)
{
    m_layout = layout;
    if (m_splitter)
        m_splitter->restoreState(layout);
}

void ReimportPanel::setUpWidgets()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("reimportHeading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(fontFor(Type::Page));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("reimportSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_versionLabel = new QLabel(tr("It c&ontinues"), this);
    m_version = new QComboBox(this);
    m_version->setObjectName(QStringLiteral("reimportVersion"));
    m_version->setAccessibleName(tr("The document that it is the next version of"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_version->setMinimumContentsLength(48);
    m_versionLabel->setBuddy(m_version);
    auto *versionRow = new QHBoxLayout;
    versionRow->setSpacing(px(8));
    versionRow->addWidget(m_versionLabel);
    versionRow->addWidget(m_version);
    versionRow->addStretch(1);

    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("reimportTree"));
    m_tree->setAccessibleName(tr("What the import does to each item"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(RevisionModel::Column::Item), QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(RevisionModel::Column::Section, 150), std::pair(RevisionModel::Column::Status, 110),
          std::pair(RevisionModel::Column::Line, 56)})
        header->resizeSection(int(column), px(width));
    m_detail = new ReimportDetail(this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("reimportSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({px(600), px(420)});
    m_splitter->restoreState(m_layout);

    m_left = new QuietLabel({}, this);
    m_left->setObjectName(QStringLiteral("reimportLeft"));
    m_restNew = new QPushButton(tr("Take the &Rest as New"), this);
    m_restNew->setObjectName(QStringLiteral("reimportRestNew"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("reimportCancel"));
    m_cancel->setToolTip(tr("Store nothing (Esc)"));
    m_apply = new FilledButton(tr("&Apply"), this);
    m_apply->setObjectName(QStringLiteral("reimportApply"));
    m_apply->setToolTip(tr("Store it as one step (Ctrl+Return)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_left);
    buttons->addStretch(1);
    buttons->addWidget(m_restNew);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(16), px(12), px(16), px(10));
    head->setSpacing(px(6));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addLayout(versionRow);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(16), px(8), px(16), px(12));
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
}

void ReimportPanel::setUpConnections()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReimportPanel::showCurrent);
    connect(m_detail, &ReimportDetail::answered, this, &ReimportPanel::answer);
    connect(m_restNew, &QPushButton::clicked, this, &ReimportPanel::answerRestAsNew);
    connect(m_apply, &QPushButton::clicked, this, &ReimportPanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ReimportPanel::cancelled);
    connect(m_version, &QComboBox::activated, this, [this](int at) {
        const QString path = m_tree->currentIndex().data(RevisionModel::PathRole).toString();
        m_choices.versionOf[path] = m_version->itemData(at).value<DocumentId>();
        m_choices.answers.remove(path);
        refresh();
    });
}

void ReimportPanel::open(Workspace &workspace, const QList<ReadDocument> &documents)
{
    if (!m_tree) { // not at every start of the program: few starts see a next version
        setUpWidgets();
        setUpConnections();
    }
    close();
    m_workspace = &workspace;
    m_documents = documents;
    for (ReadDocument &document : m_documents) {
        if (!isAddress(document.facts.path))
            document.facts.path = QDir::cleanPath(QFileInfo(document.facts.path).absoluteFilePath());
    }
    connect(&workspace, &Workspace::contentsChanged, this, &ReimportPanel::refresh);
    connect(&workspace, &Workspace::itemsChanged, this, &ReimportPanel::refresh);
    refresh();
    m_tree->expandAll();
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        if (index.data(RevisionModel::FateRole).toInt() == int(Fate::Same))
            m_tree->collapse(index);
    }
    const QModelIndex question = m_model.nextQuestion({});
    m_tree->setCurrentIndex(question.isValid() ? question : m_model.index(0, 0, m_model.index(0, 0)));
}

void ReimportPanel::close()
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = nullptr;
    m_documents.clear();
    m_choices = {};
    m_preview = {};
    m_model.setPreview({});
}

void ReimportPanel::focusMain()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ReimportPanel::refresh()
{
    const auto preview = m_workspace->previewImport(m_documents, m_choices);
    if (!preview) {
        emit failed(preview.error());
        return;
    }
    m_preview = *preview;
    m_model.setPreview(m_preview);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    showSummary();
    showCurrent();
}

void ReimportPanel::showSummary()
{
    const bool single = m_preview.documents.size() == 1;
    m_title->setText(single ? tr("Next version of %1").arg(fileName(m_preview.documents.first().path))
                            : tr("Next versions of %1 documents").arg(m_preview.documents.size()));
    QStringList parts;
    for (const DocumentRevision &document : m_preview.documents) {
        QString summary = summaryOf(document);
        if (document.kind == DocumentRevision::Kind::New)
            summary = tr("a new document");
        else if (summary.isEmpty())
            summary = tr("nothing that matters here");
        else if (const int same = document.count(Fate::Same); same > 0)
            summary += QStringLiteral(", ") + tr("%1 unchanged").arg(same);
        parts.append(single ? summary : QStringLiteral("%1: %2").arg(fileName(document.path), summary));
    }
    m_summary->setText(parts.join(single ? QString() : QStringLiteral("\n")) + QStringLiteral(". ") +
                       tr("Nothing is stored until you apply it; one undo takes all of it back."));
    const int open = m_preview.openQuestions();
    m_left->setText(open > 0 ? counted("%n question(s) left: the keys 1 to 9 choose, 0 says that it is new", open)
                             : QString());
    m_restNew->setVisible(open > 0);
    m_apply->setEnabled(open == 0);
}

void ReimportPanel::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    m_detail->showRow(m_model.row(current));
    const QString path = current.data(RevisionModel::PathRole).toString();
    const auto document = std::ranges::find(m_preview.documents, path, &DocumentRevision::path);
    m_version->setEnabled(document != m_preview.documents.cend());
    if (document != m_preview.documents.cend())
        fillVersions(*document);
}

void ReimportPanel::fillVersions(const DocumentRevision &document)
{
    m_version->clear();
    for (const ImportedDocument &known : m_workspace->state().documents()) {
        const System *system = m_workspace->state().system(known.system);
        QString text = fileName(known.facts->path);
        if (!known.facts->title.isEmpty())
            text += QStringLiteral(" · ") + withoutSecrets(known.facts->title);
        if (system)
            text += QStringLiteral(" (%1)").arg(system->name);
        m_version->addItem(text, QVariant::fromValue(known.id));
        if (known.id == document.replaces)
            m_version->setCurrentIndex(m_version->count() - 1);
    }
    m_version->addItem(tr("no document: it is one of its own"), QVariant::fromValue(DocumentId{}));
    if (!document.replaces.isValid())
        m_version->setCurrentIndex(m_version->count() - 1);
}

void ReimportPanel::answer(qsizetype now, ItemId item)
{
    const QModelIndex current = m_tree->currentIndex();
    m_choices.answers[current.data(RevisionModel::PathRole).toString()].insert(now, item);
    refresh();
}

void ReimportPanel::answerRestAsNew()
{
    for (const DocumentRevision &document : std::as_const(m_preview.documents)) {
        for (const RevisionRow &row : document.rows) {
            if (row.fate == Fate::Asked && !row.answer)
                m_choices.answers[document.path].insert(row.now, ItemId{});
        }
    }
    refresh();
}

void ReimportPanel::apply()
{
    if (m_workspace && m_preview.openQuestions() == 0)
        emit applied();
}

void ReimportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else
        QWidget::keyPressEvent(event);
}

bool ReimportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const RevisionRow *row = m_model.row(m_tree->currentIndex());
        const bool isDigit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
        if (isDigit && key->modifiers() == Qt::NoModifier && row && row->fate == Fate::Asked) {
            m_detail->choose(key->key() - Qt::Key_0);
            if (const QModelIndex next = m_model.nextQuestion(m_tree->currentIndex()); next.isValid())
                m_tree->setCurrentIndex(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shipworthy::ui
