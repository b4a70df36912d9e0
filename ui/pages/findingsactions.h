#pragma once

#include "domain/vocabulary.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;

namespace shipworthy::ui {

/// What can be done to the selected findings, with keys that work while the table has the keyboard. The same actions
/// are in the table's context menu and in the window's menus.
class FindingsActions : public QObject {
    Q_OBJECT
public:
    explicit FindingsActions(QWidget &table);

    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// \a selected: how many findings. \a editable: the workspace can be written.
    void update(qsizetype selected, bool editable, bool hasRows);
    /// \a joined: one of the selected has duplicates. \a proposed: something may be a duplicate.
    void updateDuplicates(bool joined, bool proposed);
    /// The context menu; the caller owns it.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;

signals:
    void tickRequested();
    void statusRequested(shipworthy::Status status);
    void severityRequested(const QString &id); ///< empty: none
    void priorityRequested(const QString &id);
    void nextOpenRequested();
    void ownerRequested();
    void dueRequested();
    void noteRequested();
    void titleRequested();
    void misreadRequested(); ///< the selected are no findings, or are after all
    void attestRequested();
    void acceptRequested();
    void detailRequested();
    void sourceRequested();
    void copyRequested();
    void mergeRequested();  ///< the selected say the same
    void splitRequested();  ///< the duplicates of the selected stand for themselves again
    void reviewRequested(); ///< what may be the same, one pair after the other

private:
    enum class Needs { Rows, One, Several, Edit, EditTwo, EditJoined, Proposals };
    using Rated = void (FindingsActions::*)(const QString &);
    /// The values that a rating can be given, each an action.
    struct Rating {
        QString title;
        QList<QAction *> choices;
        QAction *question = nullptr; ///< opens a menu of them
    };
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, Needs needs);
    void setUpEdits();
    void setUpMoves();
    void setUpDuplicates();
    void setUpRatings();
    template <typename E>
    Rating addRating(const QString &name, const QString &title, const QString &question, const QKeySequence &key,
                     const QString &set, const QString &clear, Rated signal);
    QMenu *ratingMenu(const Rating &rating, QWidget *parent) const;
    void ask(const Rating &rating) const;

    QWidget &m_table;
    QList<QAction *> m_all;
    Rating m_severity;
    Rating m_priority;
    QHash<QAction *, Needs> m_needs;
    bool m_mayEdit = false;
};

} // namespace shipworthy::ui
