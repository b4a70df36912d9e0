#pragma once

#include "items/historyfilter.h"
#include "items/historymodel.h"
#include "pages/lazypage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shipworthy::ui {

class EmptyResult;
class HistoryBar;

/// Who changed what, when and why, newest first; any change of a field can be reverted.
class HistoryPage : public LazyPage {
    Q_OBJECT
public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    void setUpWidgets();
    void setUpTable();
    void setUpConnections();
    void readRows() override;
    void updateTexts();
    void followCurrent();
    void openSubject();
    void showOnlyItem();
    void revert();
    void showBoth(); ///< the changes of the field that keep one from being reverted
    void addAction(const QString &name, const QString &text, const QKeySequence &key, void (HistoryPage::*act)());
    [[nodiscard]] std::optional<Event> currentEvent() const;

    HistoryModel m_model;
    HistoryFilter m_filter;
    int m_shown = 0;
    HistoryBar *m_bar = nullptr;
    QWidget *m_refusalBar = nullptr; ///< why the chosen change could not be reverted
    QLabel *m_refusal = nullptr;
    QPushButton *m_showBoth = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_table = nullptr;
    EmptyResult *m_empty = nullptr;
    QList<QAction *> m_actions;
};

} // namespace shipworthy::ui
