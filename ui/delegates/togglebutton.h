#pragma once

#include <QToolButton>

namespace shipworthy::ui {

/// A checkable button whose state shows in every style and scheme: fill and outline change, not only the shade.
class ToggleButton : public QToolButton {
    Q_OBJECT
public:
    explicit ToggleButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shipworthy::ui
