#pragma once

#include <QTableView>
#include <QTimer>

namespace shipworthy::ui {

/// A table that is as high as its rows, for a page that scrolls as a whole. Enter, double click and Alt+Enter say what
/// the user wants of a row.
class ScorecardTable : public QTableView {
    Q_OBJECT
public:
    explicit ScorecardTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setMostRows(int rows); ///< scrolls beyond that; 0: as many as there are
    /// The column that takes the room the others leave; the others are as wide as their contents.
    void setStretched(int column);
    void setWrapped(bool wrapped);   ///< long texts take several lines
    void setCellPadding(int pixels); ///< what the delegate leaves beside a text; the titles follow it
    void fit();

signals:
    void opened(const QModelIndex &index);
    void sourceRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Header;
    Header *m_header;
    int m_mostRows = 0;
    bool m_wrapped = false;
    QTimer m_fitSoon; ///< once the columns have found their widths
};

} // namespace shipworthy::ui
