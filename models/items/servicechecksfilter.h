#pragma once

#include <QSortFilterProxyModel>

namespace shipworthy {

/// The rows of services that hold every word of a text, in the order chosen; services keep their own order and go where
/// none of their rows fits.
class ServiceChecksFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ServiceChecksFilter(QObject *parent = nullptr);

    void setWords(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }
    [[nodiscard]] int shownRows() const; ///< below all services

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace shipworthy
