#pragma once

#include "domain/readiness.h"

#include <QWidget>

class QLabel;
class QLineEdit;
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
    void editTitle();   ///< in place; Enter and leaving keep what was typed, Esc does not
    void commitTitle(); ///< ends the editing, keeping it

signals:
    void titleEdited(const QString &title);
    void leaveRequested(); ///< the title is done
    void stepRequested(int step);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endEditing(bool keep);
    QToolButton *addButton(const QString &iconName, const QString &name);

    QWidget *m_badge;
    QLabel *m_rating;
    QLabel *m_key;
    QuietLabel *m_system;
    QLabel *m_title;
    QString m_fullTitle; ///< without the places to break it
    QLineEdit *m_titleEdit;
    QToolButton *m_before;
    QToolButton *m_behind;
    QToolButton *m_close;
};

} // namespace shipworthy::ui
