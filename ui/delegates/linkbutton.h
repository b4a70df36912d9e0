#pragma once

#include <QPushButton>

namespace shipworthy::ui {

/// A button that looks like a link, in the accent colour of the scheme in force.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
};

} // namespace shipworthy::ui
