#pragma once

#include "items/systemsummary.h"

#include <QAbstractTableModel>

namespace shipworthy {

/// The systems side by side, a row each; the cards and their table twin show the same rows. Rows move by identity, so
/// that views keep selection and focus.
class PortfolioModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { System, Verdict, Score, Blockers, Done, EffortLeft, Late, Claimed, NextDue };
    enum Role {
        SummaryRole = Qt::UserRole, ///< the whole SystemSummary
        SortRole,                   ///< comparable value for every column
    };
    enum class Order { MostBlockers, LowestScore, Name, WorstVerdict, NextDue }; ///< kept in settings by number
    enum class Group { None, Verdict, Owner };

    explicit PortfolioModel(QObject *parent = nullptr);

    void setSummaries(QList<SystemSummary> summaries, QDate today);
    void setOrder(Order order);
    void setGroup(Group group); ///< groups come one after the other, each in the order asked for
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Group group() const { return m_group; }
    /// The heading of the group that a system is in: "NO-GO", "Backend", "Nobody"; empty without groups.
    [[nodiscard]] QString groupOf(const SystemSummary &summary) const;
    [[nodiscard]] const QList<SystemSummary> &summaries() const { return m_summaries; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] int countOf(Verdict verdict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void place(const QList<SystemSummary> &wanted);

    QList<SystemSummary> m_summaries;
    QDate m_today;
    Order m_order = Order::MostBlockers;
    Group m_group = Group::None;
};

} // namespace shipworthy
