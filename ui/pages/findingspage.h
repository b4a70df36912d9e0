#pragma once

#include "items/findingsmodel.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shipworthy::ui {

class FindingDetail;
class FindingsActions;
class FindingsFilterEdit;
class FindingsQuickFilters;
class FindingsTree;

/// What is open, whose, since when, and is it really done? The rated items of the scope, filtered, grouped and sorted,
/// and everything known of the selected one.
class FindingsPage : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~FindingsPage() override; ///< keeps what is being written

    void setScope(Scope scope) override;
    void focusMain() override; ///< the table with a finding selected; the filter where nothing fits it
    void focusFilter() override;
    bool showItem(ItemId item) override;
    [[nodiscard]] Spot spot() const override;
    void returnTo(const Spot &spot) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    /// Replaces the filter, as if typed.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpWidgets();
    void setUpBar();
    void setUpEmptyStates();
    void setUpConnections();
    void setUpEditing();
    void reload();
    void applyQuery();
    void updateCounts();
    void updateSelection();
    void updateNeighbours();
    void chooseSort(int index);
    void showSort();
    void copySelected() const;
    void showSource();
    void showDetail(bool shown);
    void placeDetail();
    void step(ItemId item);
    [[nodiscard]] QueryContext context() const;
    [[nodiscard]] QList<ItemId> selection() const;

    FindingsModel *m_model;
    FindingsFilterEdit *m_filter;
    FindingsQuickFilters *m_quick;
    QComboBox *m_group;
    QComboBox *m_sort;
    FindingsTree *m_tree;
    FindingDetail *m_detail;
    FindingsActions *m_actions;
    QSplitter *m_splitter;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    QLabel *m_emptyText;
    QPushButton *m_clearFilter;
    Scope m_scope;
    ItemId m_lastSelected;        ///< selected anew when a filter that took it away gives it back
    bool m_isDetailWanted = true; ///< by the user; without a row in the table there is nothing to detail
    bool m_isFiltering = false;   ///< the filter changes the selection, not the user
};

} // namespace shipworthy::ui
