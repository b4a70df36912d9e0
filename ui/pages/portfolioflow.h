#pragma once

#include <QWidget>

namespace shipworthy::ui {

/// Lays cells out in as many columns of equal width as fit; the order is that of the list given. Arrow keys move the
/// focus between neighbours.
class PortfolioFlow : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioFlow(QWidget *parent = nullptr);

    /// Cells under a heading; children of this widget.
    struct Group {
        QWidget *heading = nullptr; ///< none: the cells alone
        QList<QWidget *> cells;
    };
    void setGroups(const QList<Group> &groups); ///< other children are left alone
    void setWide(QWidget *cell);                ///< the last of a group: takes two columns where its row has them free
    /// Moves the focus from \a from by an arrow key, Home or End.
    void moveFocus(const QWidget *from, int key);
    void focusFirst(); ///< the first cell, where there is one
    [[nodiscard]] int columns() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void place();
    [[nodiscard]] QWidget *neighbour(const QWidget *from, bool below) const; ///< in the next row, nearest; or nothing

    QList<Group> m_groups;
    QList<QWidget *> m_cells; ///< of all groups
    QWidget *m_wide = nullptr;
};

} // namespace shipworthy::ui
