#include "pages/scorecardstatedpanel.h"

#include "items/scorecardmodel.h"
#include "pages/scorecardtable.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace shipworthy::ui {

ScorecardStatedPanel::ScorecardStatedPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(12), 0, px(12), px(12));
    m_layout->setSpacing(px(6));
}

void ScorecardStatedPanel::setTables(const QList<StatedTable> &tables)
{
    // Facts of documents change only with an import, so this is rare.
    if (tables == m_tables)
        return;
    m_tables = tables;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StatedTable &table : tables) {
        auto *title = new QLabel(tr("%1 (%2)").arg(table.title).arg(table.rows.size()), this);
        title->setContentsMargins(0, px(6), 0, 0);
        m_layout->addWidget(title);
        m_layout->addWidget(makeTable(table));
    }
}

QWidget *ScorecardStatedPanel::makeTable(const StatedTable &table)
{
    auto *view = new ScorecardTable(this);
    view->setModel(new ScorecardStatedModel(table, view));
    view->setAccessibleName(table.title);
    view->setObjectName(QStringLiteral("statedTable"));
    // Numbers and single words keep to themselves; the others share the room.
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        qsizetype longest = 0;
        for (const StatedRow &row : table.rows)
            longest = std::max(longest, row.cells[column].size());
        view->horizontalHeader()->setSectionResizeMode(column, longest > 14 ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    }
    view->horizontalHeader()->setStretchLastSection(true); // where all are narrow
    view->setWrapped(true);
    const auto place = [this, rows = table.rows](const QModelIndex &index) {
        const StatedRow &row = rows[index.row()];
        emit linesRequested(row.document, {row.line, row.line});
    };
    connect(view, &ScorecardTable::opened, this, place);
    connect(view, &ScorecardTable::sourceRequested, this, place);
    return view;
}

} // namespace shipworthy::ui
