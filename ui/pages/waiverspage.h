#pragma once

#include "items/waiversmodel.h"
#include "pages/lazypage.h"

#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shipworthy::ui {

class EmptyResult;
class WaiverForm;

/// Every accepted risk: why, who is responsible, until when, and what it holds back. Renewing, ending and editing are
/// undo steps; what ran out says so and counts as open.
class WaiversPage : public LazyPage {
    Q_OBJECT
public:
    explicit WaiversPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusFilter() override;
    bool showItem(ItemId item) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Words of a row and, where one is chosen, its state.
    class Filter : public QSortFilterProxyModel {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;
        void setState(std::optional<WaiverState> state);

    protected:
        [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        std::optional<WaiverState> m_state;
    };

    void setUpWidgets();
    QWidget *makeBar();
    QWidget *makeFoot();
    void setUpTable();
    void fitColumns();
    void setUpActions();
    QAction *addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                       void (WaiversPage::*act)());
    void setUpConnections();
    void readRows() override;
    void updateTexts();
    void followSelection();
    void openItem();
    void renew();
    void end();
    void edit();
    void clearFilter();
    [[nodiscard]] QList<WaiverRow> selected() const;

    WaiversModel m_model;
    Filter m_filter;
    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_table = nullptr;
    bool m_fitsColumns = true; ///< all of them into the width of the page, until somebody drags one
    bool m_isFitting = false;
    WaiverForm *m_form = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_end = nullptr;
    EmptyResult *m_empty = nullptr;
    QList<QAction *> m_actions;
};

} // namespace shipworthy::ui
