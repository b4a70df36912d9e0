#pragma once

#include "items/contradictionsmodel.h"
#include "pages/lazypage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace shipworthy::ui {

class EmptyResult;
class ContradictionDetail;

/// What disagrees, with both places side by side, and a way to settle it: 1, 2 and 3 in the list.
class ContradictionsPage : public LazyPage {
    Q_OBJECT
public:
    explicit ContradictionsPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusMain() override;
    void focusFilter() override;
    bool showItem(ItemId item) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

signals:
    void checkRequested(shipworthy::CheckId check); ///< show it on Endpoints

private:
    void setUpWidgets();
    QWidget *makeBar();
    void setUpTable();
    void setUpActions();
    QAction *addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                       std::function<void()> act);
    void setUpConnections();
    void readRows() override;
    void applyFilter();
    void updateTexts();
    void showCurrent();
    void openItem();
    void clearFilter();
    [[nodiscard]] ContradictionFilter filter() const;
    [[nodiscard]] std::optional<ContradictionRow> currentRow() const;

    bool m_isFilling = false;       ///< rows come and go; the selection settles afterwards
    QList<ContradictionRow> m_rows; ///< all of the scope
    ContradictionsModel m_model;
    QLineEdit *m_text = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_shown = nullptr;
    QComboBox *m_grouping = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_table = nullptr;
    ContradictionDetail *m_detail = nullptr;
    EmptyResult *m_empty = nullptr;
    QList<QAction *> m_actions;
};

} // namespace shipworthy::ui
