#pragma once

#include "items/historymodel.h"
#include "pages/page.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace shipworthy::ui {

/// Who changed what, when and why, newest first.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpWidgets();
    void setUpTable();
    void setUpConnections();
    void refresh(); ///< now, or when it is next shown: reading the history costs a query
    void readEvents();
    void updateTexts();
    void openSubject();

    Scope m_scope;
    bool m_isStale = true;
    HistoryModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QToolButton *m_clear = nullptr; ///< under an empty result
    QList<QAction *> m_actions;
};

} // namespace shipworthy::ui
