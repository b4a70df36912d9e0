#pragma once

#include <QWidget>

namespace shipworthy::ui {

class SourceView;

/// Left of the source: mark, line number, edge of understood lines. Belongs to its view.
class SourceMargin : public QWidget {
    Q_OBJECT
public:
    explicit SourceMargin(SourceView &view);
    [[nodiscard]] int wantedWidth() const; ///< for the line numbers of the text shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int lineAt(qreal y) const; ///< 0: none

    SourceView &m_view;
};

} // namespace shipworthy::ui
