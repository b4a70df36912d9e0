#pragma once

#include "items/namedfilters.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace shipworthy::ui {

/// The named filters, dropped under the filter: Enter takes one, F2 renames and Del deletes one of the team's own, and
/// a field below keeps the query in force under a name. What was done to them here is undone here too.
class FindingsBookmarks : public QFrame {
    Q_OBJECT
public:
    explicit FindingsBookmarks(QWidget *parent = nullptr);

    /// Opens below \a field. \a own: the team's filters; \a query: the one in force that may be kept, empty: it means
    /// nothing; \a mayEdit: the workspace can be written.
    void open(QWidget &field, const QList<NamedFilter> &own, const QString &query, bool mayEdit);
    /// What undoRequested() came to.
    void showUndone(const QList<NamedFilter> &own);

signals:
    void chosen(const QString &query);
    void ownChanged(const QList<shipworthy::NamedFilter> &own);
    void undoRequested(); ///< of the last ownChanged() that was not undone yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(int current);
    void take(int row);
    void keep();
    void remove(int row);
    void takeNewName(int row, const QString &name);
    [[nodiscard]] bool isOwn(int row) const { return row >= m_standing.size(); }
    void setOwn(const QList<NamedFilter> &own);
    void showHint();

    const QList<NamedFilter> m_standing = standingFilters();
    QList<NamedFilter> m_own;
    QString m_query;
    bool m_mayEdit = false;
    bool m_isFilling = false;
    QStringList m_done; ///< since it was opened, in words, the last one last
    QStandardItemModel *m_model;
    QTreeView *m_list;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QLabel *m_hint;
    QPushButton *m_undo;
};

} // namespace shipworthy::ui
