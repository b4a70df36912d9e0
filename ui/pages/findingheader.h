#pragma once

#include "domain/readiness.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shipworthy::ui {

class QuietLabel;

/// The head of the detail panel: badge, rating, key and system in a line, the title below, and the way to its
/// neighbours.
class FindingHeader : public QWidget {
    Q_OBJECT
public:
    explicit FindingHeader(QWidget *parent);

    void showFinding(const Rating &rating, const QString &key, const QString &system, const QString &title);
    void showSeveral(qsizetype count);
    void setNeighbours(bool before, bool behind);

signals:
    void stepRequested(int step);
    void closeRequested();

private:
    QToolButton *addButton(const QString &iconName, const QString &name);

    QWidget *m_badge;
    QLabel *m_rating;
    QLabel *m_key;
    QuietLabel *m_system;
    QLabel *m_title;
    QToolButton *m_before;
    QToolButton *m_behind;
    QToolButton *m_close;
};

} // namespace shipworthy::ui
