#pragma once

#include <QLabel>

namespace shipworthy::ui {

/// Two versions of a criterion as one text: what went struck out, what came marked. Secrets are covered. Follows the
/// theme; loads nothing.
class CriterionDiff : public QLabel {
    Q_OBJECT
public:
    explicit CriterionDiff(QWidget *parent = nullptr);

    /// With one of them empty the other is shown as it is.
    void showTexts(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_before;
    QString m_after;
};

} // namespace shipworthy::ui
