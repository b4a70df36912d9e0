#pragma once

#include "items/findingsarrangement.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace shipworthy::ui {

class FindingsFilterEdit;

/// Over the findings: the filter, how they are grouped and sorted, and whether they are a table or a board.
class FindingsBar : public QWidget {
    Q_OBJECT
public:
    explicit FindingsBar(QWidget *parent = nullptr);

    [[nodiscard]] FindingsFilterEdit &filter() const { return *m_filter; }
    [[nodiscard]] FindingsGrouping grouping() const;   ///< of the table
    [[nodiscard]] FindingsGrouping boardField() const; ///< what the columns of the board stand for
    [[nodiscard]] bool isBoard() const;
    void setGrouping(FindingsGrouping grouping);
    void setBoardField(FindingsGrouping field); ///< no effect for what no column can stand for
    void setBoard(bool board);
    void showSort(FindingsColumn column);

signals:
    void arrangementChanged(); ///< grouping, field of the board, or which of the two is shown
    void sortChosen(shipworthy::FindingsColumn column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addChooser(const QString &word, QComboBox *combo);
    QToolButton *addView(const QString &iconName, const QString &name, const QString &objectName);
    void showChoosers();

    FindingsFilterEdit *m_filter;
    QComboBox *m_group;
    QComboBox *m_field;
    QComboBox *m_sort;
    QWidget *m_groupBox = nullptr;
    QWidget *m_fieldBox = nullptr;
    QToolButton *m_asTable = nullptr;
    QToolButton *m_asBoard = nullptr;
    QList<QLabel *> m_words; ///< before the choosers; they go first where there is no room
};

} // namespace shipworthy::ui
