#pragma once

#include "revisions/revision.h"

#include <QScrollArea>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace shipworthy::ui {

class CriterionDiff;

/// What the next version of a document does to one item, in words, with both texts; for a question the earlier items
/// it may be, to choose from.
class ReimportDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit ReimportDetail(QWidget *parent = nullptr);

    void showRow(const RevisionRow *row); ///< nullptr: nothing is selected
    /// Takes the \a choice-th candidate (from 1), or 0 for "new"; nothing where there is no such choice.
    void choose(int choice);

signals:
    void answered(qsizetype now, shipworthy::ItemId item); ///< 0: it is new

private:
    void addChoices(const RevisionRow &row);
    QLabel *addText(const QString &name, bool isQuiet);
    void showCandidate(int choice);

    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_why;
    QLabel *m_fields;
    CriterionDiff *m_diff;
    QWidget *m_choices = nullptr;
    QButtonGroup *m_group = nullptr;
    std::optional<RevisionRow> m_row;
};

} // namespace shipworthy::ui
