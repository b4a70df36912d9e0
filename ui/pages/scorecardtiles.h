#pragma once

#include <QListView>

namespace shipworthy::ui {

/// Tiles that fill the width in rows of equal length and are as high as they need. Arrows move, Enter and a click open.
class ScorecardTiles : public QListView {
    Q_OBJECT
public:
    explicit ScorecardTiles(QWidget *parent = nullptr);
    void fit();

signals:
    void opened(const QModelIndex &index);
    void sourceRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace shipworthy::ui
