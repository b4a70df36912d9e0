#pragma once

#include "domain/vocabulary.h"

#include <QAbstractListModel>

namespace shipworthy::ui {

/// A line of the sidebar: a page, or a system.
struct SidebarEntry {
    qint64 id = 0;
    QString title;
    QString count;                       ///< at the right edge
    QString meaning;                     ///< of the count, in words
    QString iconName;                    ///< of a page
    std::optional<Verdict> verdict = {}; ///< of a system
    bool isAlarm = false;
    bool isEnabled = true;
    bool operator==(const SidebarEntry &) const = default;
};

/// The lines of one list of the sidebar. Keeps rows by id, so that the current line stays current.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole };

    explicit SidebarModel(QObject *parent = nullptr);
    void setEntries(const QList<SidebarEntry> &entries);
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SidebarEntry> m_entries;
};

} // namespace shipworthy::ui

Q_DECLARE_METATYPE(shipworthy::ui::SidebarEntry)
