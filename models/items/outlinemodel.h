#pragma once

#include "items/documentfacts.h"

#include <QAbstractItemModel>
#include <memory>

namespace shipworthy {

/// The headings of one document as a tree by level, each with the number of facts in its section, subsections included.
/// A skipped level nests under the nearest heading above.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        LinesRole = Qt::UserRole, ///< LineRange of the section, subsections included
        FactsRole,                ///< int
        MarkRole,                 ///< int, a MarkKind: the most urgent mark but findings; invalid: none
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows another document, or none (nullptr): a reset, for nothing of the former one remains.
    void setDocument(std::shared_ptr<const AuditDocument> facts);
    /// The marks to repeat beside headings; announces the rows that change.
    void setMarks(const QList<DocumentMark> &marks);
    /// The innermost heading whose section holds \a line; invalid before the first heading.
    [[nodiscard]] QModelIndex indexOfLine(int line) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        QString title;
        LineRange lines;
        int facts = 0;
        std::optional<MarkKind> mark;
        int parent = -1; ///< position in m_nodes; -1: top level
        int row = 0;     ///< among its siblings
        std::vector<int> children;
    };
    void addNodes(const AuditDocument &facts);
    void closeSections(int lineCount);
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOf(int node) const;

    std::vector<Node> m_nodes; ///< in the order of the document
    std::vector<int> m_top;
};

} // namespace shipworthy
