#pragma once

#include "domain/readiness.h"

#include <QAbstractButton>

namespace shipworthy::ui {

/// One item as a row that opens it: key, title, and its evidence as a chip.
class EvidenceLink : public QAbstractButton {
    Q_OBJECT
public:
    EvidenceLink(const QString &key, const QString &title, Evidence evidence, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(); ///< clicked, or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_key;
    QString m_title;
    Evidence m_evidence;
};

} // namespace shipworthy::ui
