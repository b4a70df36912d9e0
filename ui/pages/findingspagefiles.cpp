#include "base/atomicfile.h"
#include "base/text.h"
#include "delegates/filedialog.h"
#include "items/findingsexport.h"
#include "pages/findingsbar.h"
#include "pages/findingsbookmarks.h"
#include "pages/findingsfilteredit.h"
#include "pages/findingspage.h"
#include "pages/findingstree.h"
#include "workspace/workspacesettings.h"

#include <QFileInfo>
#include <QUndoStack>
#include <limits>

// What the page of findings keeps and writes: named filters in the workspace, and files.

namespace shipworthy::ui {
namespace {

bool isMarkdown(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix.compare(QLatin1String("md"), Qt::CaseInsensitive) == 0 ||
           suffix.compare(QLatin1String("markdown"), Qt::CaseInsensitive) == 0;
}

} // namespace

void FindingsPage::setUpBookmarks()
{
    connect(m_filter, &FindingsFilterEdit::bookmarksRequested, this, &FindingsPage::openBookmarks);
    connect(m_bookmarksAction, &QAction::triggered, this, &FindingsPage::openBookmarks);
    connect(m_bookmarks, &FindingsBookmarks::chosen, this, [this](const QString &chosen) {
        m_filter->keepRecent(); // the way back to what was there
        setQuery(chosen);
        m_filter->keepRecent();
        focusMain();
    });
    connect(m_bookmarks, &FindingsBookmarks::ownChanged, this, [this](const QList<NamedFilter> &own) {
        reported(workspace().setSetting(workspacesettings::namedFilters, toText(own)));
    });
    connect(m_bookmarks, &FindingsBookmarks::undoRequested, this, [this] {
        workspace().undoStack().undo();
        m_bookmarks->showUndone(namedFiltersFrom(workspace().setting(workspacesettings::namedFilters)));
    });
}

void FindingsPage::openBookmarks()
{
    const bool isValid = m_filter->query().state() == QueryState::Valid;
    m_bookmarks->open(*m_filter, namedFiltersFrom(workspace().setting(workspacesettings::namedFilters)),
                      isValid ? query() : QString(), !workspace().isReadOnly());
}

void FindingsPage::askForExport()
{
    auto *dialog = new FileDialog(window(), tr("Export the findings shown"), m_exportFolder,
                                  tr("CSV tables (*.csv);;Markdown documents (*.md)"));
    dialog->setObjectName(QStringLiteral("findingsExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("findings", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.md")) ? QStringLiteral("md") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FindingsPage::exportTo);
    dialog->open();
}

void FindingsPage::exportTo(const QString &path)
{
    m_exportFolder = QFileInfo(path).absolutePath();
    ExportedFindings shown;
    shown.columns = m_tree->shownColumns();
    shown.decisions = lastDecisions(workspace().history({}, m_scope, std::numeric_limits<int>::max()));
    const auto rowsUnder = [this](const QModelIndex &parent) {
        QList<FindingFactsPtr> rows;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            rows.append(m_model->facts(m_model->index(row, 0, parent)));
        return rows;
    };
    if (m_model->arrangement().grouping == FindingsGrouping::None)
        shown.groups.append({{}, rowsUnder({})});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const FindingsGroup *group = m_model->group(index); group && group->shown > 0)
            shown.groups.append({group->title, rowsUnder(index)});
    }
    if (reported(replaceFile(path, isMarkdown(path) ? asMarkdownTables(shown) : asCsv(shown)))) {
        const int count = m_model->shownCount();
        emit fileWritten(withPlural(tr("%n finding(s) written:", nullptr, count), count), path);
    }
}

} // namespace shipworthy::ui
