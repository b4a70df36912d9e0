#pragma once

#include "domain/event.h"

#include <QAbstractTableModel>
#include <QList>
#include <array>

namespace shipworthy {

/// The history of a workspace or a system, newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { When, Who, What, Field, Change, Why };
    enum Role {
        EventRole = Qt::UserRole, ///< the whole Event
        SortRole,                 ///< comparable value for every column
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Moves to \a events, newest first, by rows inserted and removed: an event never changes. Linear.
    void setEvents(const QList<Event> &events);
    /// The sequence number of the newest event shown; 0 for none.
    [[nodiscard]] qint64 newest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// An event with its texts: a filter asks for all of them at every key.
    struct Row {
        Event event;
        std::array<QString, 6> texts;
        [[nodiscard]] qint64 sequence() const { return event.sequence; }
    };
    [[nodiscard]] static Row rowFor(const Event &event);
    void removeMissing(const QList<Event> &wanted);

    QList<Row> m_rows;
};

/// What happened, in one or two words for people: "Imported", "Status".
[[nodiscard]] QString whatHappened(const Event &event);
/// "Open → Resolved"; only the new value where there was none; empty where nothing was replaced. Without secrets.
[[nodiscard]] QString changeText(const Event &event);

} // namespace shipworthy
