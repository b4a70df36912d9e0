#pragma once

#include <QSet>
#include <QTreeView>

namespace shipworthy {
class EndpointsModel;
struct EndpointGroup;
struct WatchedEndpoint;
} // namespace shipworthy

namespace shipworthy::ui {

class Theme;

/// The tree of endpoints: origins as group rows over the whole width, below them a row an endpoint.
class EndpointsView : public QTreeView {
    Q_OBJECT
public:
    explicit EndpointsView(EndpointsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const QModelIndex current() const { return currentIndex().siblingAtColumn(0); }

signals:
    void currentRowChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void paintGroup(QPainter &painter, const QRect &row, const EndpointGroup &group, bool isOpen,
                    const Theme &theme) const;
    void paintEndpoint(QPainter &painter, const QRect &row, const WatchedEndpoint &endpoint, const QModelIndex &index,
                       const Theme &theme) const;
    [[nodiscard]] QRect cell(int column, const QRect &row) const;
};

} // namespace shipworthy::ui
