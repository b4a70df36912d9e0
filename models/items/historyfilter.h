#pragma once

#include "domain/event.h"

#include <QSortFilterProxyModel>

namespace shipworthy {

/// Which changes are shown. A value; what is empty asks for nothing.
struct HistoryCriteria {
    QString text;   ///< in any column, in any case
    QString author; ///< exactly
    QString what;   ///< whatHappened(), exactly
    ItemId item;    ///< 0: any
    QDate from;     ///< local days, both included
    QDate to;
    [[nodiscard]] bool isEmpty() const { return *this == HistoryCriteria{}; }
    bool operator==(const HistoryCriteria &) const = default;
};

/// A HistoryModel by criteria: an import is shown where it or anything it did fits.
class HistoryFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit HistoryFilter(QObject *parent = nullptr);
    void setCriteria(const HistoryCriteria &criteria);
    [[nodiscard]] const HistoryCriteria &criteria() const { return m_criteria; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryCriteria m_criteria;
};

} // namespace shipworthy
