#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace shipworthy::ui {

/// A panel of the scorecard: title, what stands beside it, content.
class ScorecardCard : public QFrame {
    Q_OBJECT
public:
    ScorecardCard(const QString &title, QWidget *beside, QWidget *content, QWidget *parent);
    void setTitle(const QString &title);
    void setSubtitle(const QString &text); ///< muted, behind the title

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace shipworthy::ui
