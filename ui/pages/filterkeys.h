#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace shipworthy::ui {

/// The keys that lead from a line that filters a list into the list: Down and Return go there, Escape clears the line,
/// and in an empty one goes there, too. Lives as long as the line.
class FilterKeys : public QObject {
    Q_OBJECT
public:
    FilterKeys(QLineEdit &line, QAbstractItemView &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_line;
    QAbstractItemView &m_list;
};

} // namespace shipworthy::ui
