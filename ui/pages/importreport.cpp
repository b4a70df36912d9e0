#include "pages/importreport.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using Column = ImportReportModel::Column;
using Kind = ImportRemark::Kind;

constexpr int leastTitle = 200;       ///< width of the first column
constexpr qsizetype openedAtMost = 4; ///< documents whose remarks are shown at once

QString counted(const char *text, qint64 n)
{
    return withPlural(ImportReport::tr(text, nullptr, static_cast<int>(n)), n);
}

bool isNothing(const QString &text)
{
    return text == QLatin1String("0") || text == QStringLiteral("–");
}

Role roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Warning: return Role::ClaimedText;
    case Kind::Repaired: return Role::VerifiedText;
    case Kind::Skipped: return Role::MediumText;
    case Kind::Total: return Role::Accent;
    case Kind::Kept: return Role::Muted;
    }
    return Role::Text;
}

/// Rows of the design's height; a remark in the colour of its kind, a figure of nothing in the background.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(26)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme(option->palette);
        const QVariant kind = index.data(ImportReportModel::RemarkRole);
        const bool isDocument = !kind.isValid();
        if (isDocument && index.column() == int(Column::Document))
            option->font.setWeight(QFont::DemiBold);
        if (isDocument && isNothing(option->text))
            option->palette.setColor(QPalette::Text, theme.color(Role::Muted));
        if (!isDocument && !option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, theme.color(roleOf(static_cast<Kind>(kind.toInt()))));
    }
};

} // namespace

ImportReport::ImportReport(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setUpWidgets();
    setUpTable();
    setUpConnections();
}

void ImportReport::setUpWidgets()
{
    setObjectName(QStringLiteral("importReport"));
    setAccessibleName(tr("Import report"));
    m_extent = new QComboBox(this);
    m_extent->setObjectName(QStringLiteral("reportExtent"));
    m_extent->setAccessibleName(tr("Report on"));
    m_extent->addItem(tr("Last import"));
    m_extent->addItem(tr("This document"));
    m_extent->addItem(tr("All documents"));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("reportFilter"));
    m_text->setAccessibleName(tr("Filter the report"));
    m_text->setPlaceholderText(tr("Filter by document, warning, repair or note"));
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_copy = new QPushButton(icon(QStringLiteral("copy"), palette()), tr("Copy as Markdown"), this);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_close = new QPushButton(tr("Show Text"), this);
    m_close->setObjectName(QStringLiteral("closeReport"));
    m_close->setToolTip(tr("Back to the text of the document (Esc)"));
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("reportSum"));
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table = new QTreeView(this);
    m_empty = new QLabel(tr("Nothing was imported yet."), this);
    m_empty->setObjectName(QStringLiteral("reportEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(12), px(8), px(12), 0);
    bar->setSpacing(px(8));
    bar->addWidget(m_extent);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_close);
    auto *sum = new QHBoxLayout;
    sum->setContentsMargins(px(12), px(6), px(12), px(6));
    sum->addWidget(m_sum, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(sum);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
}

void ImportReport::setUpTable()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(ImportReportModel::SortRole);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setRecursiveFilteringEnabled(true);
    m_table->setObjectName(QStringLiteral("report"));
    m_table->setAccessibleName(tr("Import report"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setExpandsOnDoubleClick(false);
    m_table->setIndentation(px(16));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setMinimumSectionSize(px(36));
    m_table->installEventFilter(this);
}

void ImportReport::setUpConnections()
{
    connect(m_extent, &QComboBox::activated, this, &ImportReport::refresh);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        if (!text.isEmpty())
            m_table->expandAll();
        spanRemarks();
    });
    connect(m_table, &QTreeView::activated, this, &ImportReport::openCurrent);
    connect(m_copy, &QPushButton::clicked, this, &ImportReport::copy);
    connect(m_close, &QPushButton::clicked, this, &ImportReport::closeRequested);
    connect(&m_workspace, &Workspace::readinessChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ImportReport::show(Extent extent, DocumentId document)
{
    if (document.isValid())
        m_document = document;
    m_extent->setCurrentIndex(static_cast<int>(extent));
    refresh();
}

void ImportReport::setDocument(DocumentId document)
{
    m_document = document;
    if (isVisible() && m_extent->currentIndex() == static_cast<int>(Extent::ThisDocument))
        refresh();
}

void ImportReport::setUnread(const QList<RefusedInput> &unread)
{
    m_unread = unread;
    if (isVisible())
        refresh();
}

QList<ImportSummary> ImportReport::summaries() const
{
    const WorkspaceState &state = m_workspace.state();
    const auto extent = static_cast<Extent>(m_extent->currentIndex());
    const QList<DocumentId> last = lastImport(state);
    QList<ImportSummary> all;
    for (const ImportedDocument &document : state.documents()) {
        const bool isMeant = extent == Extent::All || (extent == Extent::LastImport && last.contains(document.id)) ||
                             (extent == Extent::ThisDocument && document.id == m_document);
        if (isMeant)
            all.append(summaryOf(state, document));
    }
    if (extent == Extent::LastImport) {
        QList<UnreadInput> unread;
        for (const RefusedInput &input : m_unread)
            unread.append({input.path, input.error.cause.isEmpty() ? input.error.what : input.error.cause});
        all += summariesOfUnread(unread);
    }
    return all;
}

void ImportReport::refresh()
{
    const QList<ImportSummary> all = summaries();
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setSummaries(all);
    m_sum->setText(summaryText());
    m_table->setVisible(!all.isEmpty());
    m_sum->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    m_copy->setEnabled(!all.isEmpty());
    spanRemarks();
    if (all.size() <= openedAtMost)
        m_table->expandAll();
    for (int row = 0; row < m_filter.rowCount(); ++row) { // why an input was left is said at once
        const QModelIndex document = m_filter.index(row, 0);
        if (!document.data(ImportReportModel::DocumentRole).isValid())
            m_table->expand(document);
    }
    fitColumns();
    if (wasEmpty || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, 0));
}

void ImportReport::spanRemarks()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex document = m_filter.index(row, 0);
        for (int remark = 0; remark < m_filter.rowCount(document); ++remark)
            m_table->setFirstColumnSpanned(remark, document, true);
    }
}

void ImportReport::fitColumns()
{
    QHeaderView *header = m_table->header();
    const QFontMetrics metrics(font());
    int others = 0;
    QList<int> idle; ///< columns in which no document has anything
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(title);
        bool isIdle = true;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text));
            isIdle = isIdle && isNothing(text);
        }
        header->setSectionHidden(column, false);
        header->resizeSection(column, width + px(18));
        others += header->sectionSize(column);
        if (isIdle)
            idle.append(column);
    }
    // Where room is scarce, what nobody has is left out; in the order of the table, so that the last ones stay longest.
    const int room = m_table->viewport()->width();
    for (qsizetype i = 0; i < idle.size() && others + px(leastTitle) > room; ++i) {
        others -= header->sectionSize(idle[i]);
        header->setSectionHidden(idle[i], true);
    }
    header->resizeSection(0, std::max(px(leastTitle), room - others));
}

QString ImportReport::summaryText() const
{
    const QList<ImportSummary> all = m_model.summaries();
    qint64 lines = 0, understood = 0, findings = 0, unread = 0;
    int kept = 0, repaired = 0, skipped = 0, warnings = 0;
    for (const ImportSummary &each : all) {
        unread += each.whyUnread.isEmpty() ? 0 : each.inputs;
        lines += each.lines;
        understood += each.understoodLines;
        findings += each.findings;
        kept += each.count(Kind::Kept);
        repaired += each.count(Kind::Repaired);
        skipped += each.records             ? static_cast<int>(each.records->skipped)
                 : each.whyUnread.isEmpty() ? each.count(Kind::Skipped)
                                            : 0;
        warnings += each.count(Kind::Warning);
    }
    const auto read = std::ranges::count_if(all, [](const ImportSummary &each) { return each.whyUnread.isEmpty(); });
    QStringList parts{counted("%n document(s)", read)};
    if (unread > 0)
        parts.append(counted("%n input(s) not imported", unread));
    if (lines > 0)
        parts.append(tr("%1 % of %2 lines understood").arg(understood * 100 / lines).arg(QLocale().toString(lines)));
    parts.append(counted("%n finding(s)", findings));
    parts.append(counted("%n part(s) kept as they are", kept));
    parts.append(counted("%n repair(s)", repaired));
    parts.append(counted("%n skipped", skipped));
    parts.append(counted("%n warning(s)", warnings));
    return parts.join(QStringLiteral(" · "));
}

void ImportReport::openCurrent()
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    const auto document = index.data(ImportReportModel::DocumentRole).value<DocumentId>();
    const int line = index.data(ImportReportModel::LineRole).toInt();
    if (document.isValid())
        emit linesRequested(document, line > 0 ? LineRange{line, line} : LineRange{1, 1});
}

void ImportReport::copy() const
{
    QGuiApplication::clipboard()->setText(asMarkdown(m_model.summaries()));
}

void ImportReport::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, 0));
}

void ImportReport::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ImportReport::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_text && !m_text->text().isEmpty())
        m_text->clear();
    else if (watched == m_text)
        focusTable();
    else
        emit closeRequested();
    return true;
}

} // namespace shipworthy::ui
