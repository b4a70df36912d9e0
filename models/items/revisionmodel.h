#pragma once

#include "revisions/revision.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace shipworthy {

/// What an import would do, as a tree: a group for each fate of items in each document that replaces an earlier
/// version, and the items in it. Documents that are new or unchanged are a group without items. Answering a question
/// keeps the rows that stay.
class RevisionModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Item, Section, Status, Line };
    enum Role {
        PathRole = Qt::UserRole, ///< QString: the document
        FateRole,                ///< int of RevisionRow::Fate; of a group without items invalid
        CountRole,               ///< int, of a group; invalid for an item
    };

    explicit RevisionModel(QObject *parent = nullptr);
    ~RevisionModel() override;

    void setPreview(const ImportPreview &preview);
    /// The item's row; nullptr for a group. Valid until the next setPreview().
    [[nodiscard]] const RevisionRow *row(const QModelIndex &index) const;
    /// The first question without an answer after \a index, then from the top; invalid without one.
    [[nodiscard]] QModelIndex nextQuestion(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    [[nodiscard]] static Nodes groupsOf(const ImportPreview &preview);
    void sync(Nodes &nodes, Nodes wanted, Node *parent);
    [[nodiscard]] QModelIndex indexOf(Node *node, int column = 0) const;

    Nodes m_groups;
};

} // namespace shipworthy
