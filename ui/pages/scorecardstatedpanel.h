#pragma once

#include "items/scorecardsheet.h"

#include <QWidget>

class QVBoxLayout;

namespace shipworthy::ui {

/// "Also stated": the other tables of a system's documents worth seeing beside its scorecard.
class ScorecardStatedPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardStatedPanel(QWidget *parent = nullptr);
    void setTables(const QList<StatedTable> &tables);
    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty(); }

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

private:
    [[nodiscard]] QWidget *makeTable(const StatedTable &table);

    QList<StatedTable> m_tables;
    QVBoxLayout *m_layout;
};

} // namespace shipworthy::ui
