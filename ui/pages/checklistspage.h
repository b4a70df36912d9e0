#pragma once

#include "items/checklistfilter.h"
#include "items/checklistmodel.h"
#include "pages/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace shipworthy::ui {

class EmptyResult;
class FileCheckRows;
class VerifyingChecks;

/// Every box of the documents in scope as a tree, to tick in the stand-up.
class ChecklistsPage : public Page {
    Q_OBJECT
public:
    explicit ChecklistsPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusFilter() override;
    bool showItem(ItemId item) override; ///< its box, or the box that ticks it
    [[nodiscard]] Spot spot() const override;
    void returnTo(const Spot &spot) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

signals:
    void checkRequested(shipworthy::CheckId check); ///< show it on Endpoints
    void runRequested(const QList<shipworthy::CheckId> &checks);

private:
    void setUpWidgets();
    void setUpTree();
    void setUpActions();
    void setUpConnections();
    void addAction(const QString &name, const QString &text, const QKeySequence &keys, void (ChecklistsPage::*act)());

    void updateItems();
    void updateFilter();
    void updateTexts();
    void showChecks(); ///< of the current box
    [[nodiscard]] QList<ItemId> selectedTargets() const;
    void tick(const QList<ItemId> &targets);

    void tickSelected();
    void openFinding();
    void showLinesOfCurrent();

    Scope m_scope;
    ChecklistModel m_model;
    ChecklistFilter m_filter;
    QLineEdit *m_text = nullptr;
    QToolButton *m_onlyOpen = nullptr;
    QLabel *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    FileCheckRows *m_checks = nullptr;
    VerifyingChecks *m_live = nullptr;
    QWidget *m_checksBox = nullptr; ///< with its margins, below the tree
    EmptyResult *m_empty = nullptr;
    QList<QAction *> m_actions;
};

} // namespace shipworthy::ui
