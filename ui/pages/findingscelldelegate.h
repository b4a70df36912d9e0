#pragma once

#include "delegates/findingsdelegate.h"

#include <functional>

namespace shipworthy::ui {

/// Edits cells of the table where they stand: a list of what can be chosen for status, severity and priority, known
/// names for the owner, and for the due day a field that reads "fri" and "+2w" as well as dates. Asks for edits; the
/// model takes none.
class FindingsCellDelegate : public FindingsDelegate {
    Q_OBJECT
public:
    explicit FindingsCellDelegate(QObject *parent = nullptr);

    void setMayEdit(bool mayEdit) { m_mayEdit = mayEdit; }
    [[nodiscard]] bool mayEdit() const { return m_mayEdit; }
    void setOwners(std::function<QStringList()> owners) { m_owners = std::move(owners); } ///< the names to complete
    void setCount(std::function<int()> count) { m_count = std::move(count); } ///< of the rows that an edit changes

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// \a text: as Workspace::edit() takes it for the field of \a column; empty: none.
    void edited(shipworthy::ItemId item, shipworthy::FindingsColumn column, const QString &text) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoice(QWidget *parent, FindingsColumn column) const;
    [[nodiscard]] QWidget *makeText(QWidget *parent, FindingsColumn column) const;

    std::function<QStringList()> m_owners; ///< asked when an owner is edited
    std::function<int()> m_count;          ///< asked when a cell is edited
    bool m_mayEdit = true;
};

} // namespace shipworthy::ui
