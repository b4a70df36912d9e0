#pragma once

#include "items/findingsmodel.h"

#include <QSet>
#include <QTreeView>
#include <functional>

namespace shipworthy::ui {

class FindingsCellDelegate;

/// The table of findings: groups that open and close, several rows selected, columns chosen on the header. Keeps which
/// groups the user closed by their identity, through every filter and regrouping.
class FindingsTree : public QTreeView {
    Q_OBJECT
public:
    explicit FindingsTree(FindingsModel &model, QWidget *parent = nullptr);

    void setToday(QDate today);
    [[nodiscard]] ItemId currentItem() const;
    /// The selected findings in the order shown.
    [[nodiscard]] QList<ItemId> selectedItems() const;
    /// Selects one finding and scrolls to it; false when it is not shown.
    bool selectItem(ItemId item);
    /// Selects several that are shown, in the order shown, without leaving the current column. \a current: of them the
    /// one with the keyboard; the first where it is none of them.
    void selectItems(const QList<ItemId> &items, ItemId current);
    /// Who may take the place of the selected findings should they go: the next ones behind the first of them, then
    /// those before it.
    [[nodiscard]] QList<ItemId> successors() const;
    [[nodiscard]] ItemId firstItem() const; ///< 0: none is shown
    /// The finding \a step rows from the current one, over group borders; with \a onlyOpen only open ones, going round.
    /// 0 when there is none.
    [[nodiscard]] ItemId neighbour(int step, bool onlyOpen) const;
    /// Whether cells are edited in place, and which names the owner's cell completes.
    void setEditing(bool mayEdit, std::function<QStringList()> owners);
    [[nodiscard]] bool isOnEditableCell() const; ///< the current cell
    void editCell(const QModelIndex &cell) { edit(cell); }
    void keepTyped(); ///< takes what was typed in a cell; call it before the page goes
    /// Opens the list of columns on the header: which are shown, and where the current one stands.
    void chooseColumns();
    [[nodiscard]] QList<FindingsColumn> shownColumns() const; ///< in their order
    void setColumnShown(FindingsColumn column, bool shown);
    [[nodiscard]] bool isColumnShown(FindingsColumn column) const;
    /// Widths, order and visibility of the columns as at first.
    void resetColumns();
    /// While true, the title takes what room the other columns leave; over once the user drags a column.
    [[nodiscard]] bool fitsTitle() const { return m_fitsTitle; }
    void setFitsTitle(bool fits);
    /// The effort gives way to the title in a narrow table, until the user hides or shows it by hand.
    [[nodiscard]] bool isEffortChosen() const { return m_isEffortChosen; }
    void setEffortChosen(bool chosen) { m_isEffortChosen = chosen; } ///< as saved; before setFitsTitle()
    /// Places the rows now, as a view does when it is shown.
    void layOutRows() { executeDelayedItemsLayout(); }
    [[nodiscard]] QStringList closedGroups() const { return {m_closed.cbegin(), m_closed.cend()}; }
    void setClosedGroups(const QStringList &groups);

signals:
    void selectedItemsChanged();
    void columnsChanged(); ///< by the user
    void cellEdited(shipworthy::ItemId item, shipworthy::FindingsColumn column, const QString &text);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setUpHeader();
    void fitTitle();
    void letEffortGiveWay();
    void openGroups();
    void rememberGroup(const QModelIndex &index, bool isOpen);
    void showColumnMenu(FindingsColumn column, const QPoint &at);
    void moveColumn(FindingsColumn column, int step);
    [[nodiscard]] int besideVisible(int visual, int step) const; ///< the shown section beside one; -1: none
    bool moveSideways(int step);
    /// The finding behind (1) or before (-1) one, or behind the last and before the first for an invalid one.
    [[nodiscard]] QModelIndex beside(const QModelIndex &finding, int step) const;

    FindingsModel &m_model;
    FindingsCellDelegate *m_delegate;
    QSet<QString> m_closed;
    bool m_fitsTitle = true;
    bool m_isEffortChosen = false;
    bool m_isFitting = false; ///< the program changes a width, not the user
    bool m_isOpening = false; ///< the program opens groups, not the user
};

} // namespace shipworthy::ui
