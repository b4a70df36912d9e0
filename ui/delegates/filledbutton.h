#pragma once

#include <QPushButton>

namespace shipworthy::ui {

/// The one filled button of a window: what to do first. Drawn by us, because styles differ in what "default" looks
/// like.
class FilledButton : public QPushButton {
    Q_OBJECT
public:
    explicit FilledButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shipworthy::ui
