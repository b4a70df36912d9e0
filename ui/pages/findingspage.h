#pragma once

#include "items/findingsmodel.h"
#include "pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace shipworthy::ui {

class DuplicatesReview;
class FindingDetail;
class FindingsActions;
class FindingsBar;
class FindingsBoard;
class FindingsBookmarks;
class FindingsFilterEdit;
class FindingsQuickFilters;
class FindingsRows;
class FindingsTree;

/// What is open, whose, since when, and is it really done? The rated items of the scope, filtered, grouped and sorted,
/// as a table or as a board, and everything known of the selected one.
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

    /// Lays out a hidden page in a room of \a size, so that showing it there is only painting.
    void prepare(QSize size);
    /// Replaces the filter, as if typed.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const;
    /// Writes what is shown, in its order and columns, as Markdown where \a path says so, else as CSV.
    void exportTo(const QString &path);

signals:
    /// For the message bar: "12 findings written:".
    void fileWritten(const QString &what, const QString &path);
    /// The latest step of the workspace changed several findings that were selected, and \a count of them are no longer
    /// among what the filter shows.
    void rowsLeft(int count);
    void checkRequested(shipworthy::CheckId check); ///< show it on Endpoints
    void runRequested(const QList<shipworthy::CheckId> &checks);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpWidgets();
    void setUpEmptyStates();
    void setUpConnections();
    void setUpDetail();
    void setUpActions();
    void setUpEditing();
    void setUpMoves();
    void setUpBookmarks();
    void setUpDuplicates();
    QAction *addPageAction(const QString &name, const QString &text, const QKeySequence &key);
    void setUpArranging();
    void reload();
    void applyQuery();
    void leaveOldArrangement(); ///< before another is shown
    void showNewArrangement();
    void keepSelection();   ///< after an edit: as it was, or the row that took its place
    void settleAfterEdit(); ///< the keyboard is in what is shown; who edited hears what left the filter
    void noteEdit(const QList<ItemId> &items);
    void switchView();
    void updateCounts();
    void updateSelection();
    void updateNeighbours();
    void rearrange(); ///< as the bar says
    /// Reads the words of all rows once somebody types, beside the program where there are many.
    void readVocabulary();
    void chooseSort(FindingsColumn column);
    void showSort();
    void giveToSelected(const QString &value); ///< of the field that the board's columns stand for
    void showMenu(const QPoint &at);
    void editTitleOrCell();
    void openBookmarks();
    void askForExport();
    void copySelected() const;
    void showSource();
    void focusView(); ///< the table or the board, whichever is shown
    void showDetail(bool shown);
    void placeDetail();
    void limitDetail();                     ///< leaves the table a width that it can be read in
    void step(ItemId item);                 ///< selects it, now or once it is shown
    [[nodiscard]] bool isArranging() const; ///< what is shown is not yet what was asked for
    [[nodiscard]] bool isBoardShown() const { return m_model->arrangement().keepsEmptyGroups; }
    [[nodiscard]] QueryContext context() const;
    [[nodiscard]] QList<ItemId> selection() const;

    FindingsRows *m_rows;
    FindingsModel *m_model;
    FindingsBar *m_bar;
    FindingsFilterEdit *m_filter; ///< the bar's
    FindingsQuickFilters *m_quick;
    DuplicatesReview *m_duplicates;
    FindingsTree *m_tree;
    FindingsBoard *m_board; ///< over the tree's selection
    FindingDetail *m_detail;
    FindingsActions *m_actions;
    QAction *m_boardAction;
    QAction *m_columnsAction;
    QAction *m_bookmarksAction;
    QAction *m_exportAction;
    QAction *m_panelAction;
    FindingsBookmarks *m_bookmarks;
    QSplitter *m_splitter;
    QStackedWidget *m_stack; ///< the table, the board, or why there is nothing in them
    QLabel *m_emptyText;
    QPushButton *m_clearFilter;
    QTimer *m_patience; ///< until it is said that something is under way
    Scope m_scope;
    QString m_exportFolder;
    ItemId m_lastSelected;        ///< selected anew when a filter that took it away gives it back
    ItemId m_wanted;              ///< selected as soon as it is shown
    bool m_isDetailWanted = true; ///< by the user; without a row in the table there is nothing to detail
    bool m_isFiltering = false;   ///< the filter changes the selection, not the user
    bool m_isReloading = false;   ///< other rows are to be shown
    bool m_isPrepared = false;    ///< it is hidden, and going to be shown
    bool m_wantsFocus = false;    ///< the keyboard goes to the first finding once there is one
    // How it was when the arrangement that is shown now was about to come.
    struct Before {
        bool hadFocus = false;
        bool wasInDetail = false; ///< the keyboard
        bool wasBoard = false;
        FindingsGrouping grouping = FindingsGrouping::System;
        // Where the rows change, not their arrangement:
        QList<ItemId> selected = {};
        ItemId current = {};
        QList<ItemId> successors = {};
    };
    Before m_before;
    QList<ItemId> m_edited; ///< of the selected, by a step whose outcome is not shown yet
    Job m_reading;          ///< of the vocabulary
    bool m_isReadingWords = false;
};

} // namespace shipworthy::ui
