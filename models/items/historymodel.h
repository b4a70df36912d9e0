#pragma once

#include "domain/event.h"

#include <QAbstractItemModel>
#include <QList>
#include <memory>
#include <vector>

namespace shipworthy {

/// The history of a workspace or a system, newest first. An import is one row, with what it did to each item below it.
class HistoryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { When, Who, What, Field, Change, Why };
    enum Role {
        EventRole = Qt::UserRole, ///< the whole Event; of an import its own
        SortRole,                 ///< comparable value for every column
    };

    explicit HistoryModel(QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Moves to \a events, newest first, by rows inserted and removed: an event never changes. Linear.
    void setEvents(const QList<Event> &events);
    /// The sequence number of the newest event shown; 0 for none.
    [[nodiscard]] qint64 newest() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    [[nodiscard]] static Nodes nodesFor(const QList<Event> &events);
    void removeMissing(const Nodes &wanted);
    void renumber();

    Nodes m_nodes;
};

/// What happened, in one or two words for people: "Imported", "Status".
[[nodiscard]] QString whatHappened(const Event &event);
/// "Open → Resolved"; only the new value where there was none; empty where nothing was replaced. Without secrets.
[[nodiscard]] QString changeText(const Event &event);

} // namespace shipworthy
