#pragma once

#include "pages/endpointmarks.h"

#include <QWidget>

namespace shipworthy::ui {

/// A mark and words beside it: a state, or how many endpoints are in it.
class EndpointSign : public QWidget {
    Q_OBJECT
public:
    explicit EndpointSign(QWidget *parent = nullptr);

    /// \a number stands before the word, in bold; empty: none.
    void setSign(ServiceLook look, const QString &number, const QString &word);
    [[nodiscard]] QString text() const; ///< "7 up"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    ServiceLook m_look = ServiceLook::NotRun;
    QString m_number;
    QString m_word;
};

} // namespace shipworthy::ui
