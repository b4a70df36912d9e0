#pragma once

#include "domain/workspacestate.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace shipworthy::ui {

/// The findings, boxes and tasks of a system with a tick each: what a check proves. What is ticked stands first.
class CheckItemPicker : public QWidget {
    Q_OBJECT
public:
    explicit CheckItemPicker(QWidget *parent = nullptr);

    void setItems(const WorkspaceState &state, SystemId system, const QList<ItemId> &ticked);
    [[nodiscard]] QList<ItemId> ticked() const; ///< those the filter hides too

signals:
    void changed();

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace shipworthy::ui
