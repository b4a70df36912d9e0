#pragma once

#include "items/portfolioduemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace shipworthy::ui {

/// The last cell of the portfolio: what is late and what is due within a week.
class PortfolioDuePanel : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioDuePanel(QWidget *parent = nullptr);

    /// \a scopeName: whose items they are; \a needsStart: a plan counts in days from a start nobody set.
    void setList(const DueList &list, const QString &scopeName, QDate today, bool needsStart);

signals:
    void itemChosen(shipworthy::ItemId item);
    void moreRequested();
    void planStartRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpWidgets();
    void tint();
    [[nodiscard]] static QString emptyText(const DueList &list, bool needsStart);

    PortfolioDueModel *m_model;
    QListView *m_view = nullptr;
    QLabel *m_scope = nullptr;
    QLabel *m_late = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_more = nullptr;
    QDate m_today;
    friend class DueDelegate;
};

} // namespace shipworthy::ui
