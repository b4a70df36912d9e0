#pragma once

#include <QTreeView>

namespace shipworthy {
struct ServiceGroup;
} // namespace shipworthy

namespace shipworthy::ui {

class Theme;

/// The tree of live services: origins as group rows over the whole width, below them a row for each check and each
/// watched address. Shows a ServiceChecksModel, or a proxy of one.
class EndpointsView : public QTreeView {
    Q_OBJECT
public:
    explicit EndpointsView(QAbstractItemModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QModelIndex current() const { return currentIndex().siblingAtColumn(0); }
    /// The first columns of the rows that are selected, services among them.
    [[nodiscard]] QModelIndexList selectedRows() const;

signals:
    void currentRowChanged(); ///< or the selection
    void runRequested();      ///< Enter on a row; a click never sends anything

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static int widestState();
    void fitColumns();
    void paintGroup(QPainter &painter, const QRect &row, const ServiceGroup &group, bool isOpen,
                    const Theme &theme) const;
    void paintSubject(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;
    void paintState(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;
    void paintFacts(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] QRect cell(int column, const QRect &row) const;
};

} // namespace shipworthy::ui
