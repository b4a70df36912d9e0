#pragma once

#include "pages/duplicatesearch.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace shipworthy::ui {

class StatementCard;

/// Over the findings: how many may be duplicates, and, opened, one pair after the other side by side, with why it is
/// proposed. 1 says that they are the same, 2 that they are not, Left and Right walk, Esc closes. Hidden where nothing
/// is proposed.
class DuplicatesReview : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesReview(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope);
    [[nodiscard]] int count() const { return int(m_proposals.size()); }
    [[nodiscard]] bool isOpen() const;
    void open(); ///< no effect where nothing is proposed

signals:
    void countChanged();
    void closed(); ///< the keyboard has no place here any more
    void failed(const shipworthy::Error &error);
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    QWidget *makeLine();
    QWidget *makePair();
    QPushButton *makeAnswer(const QString &name, const QString &text, const QString &key,
                            void (DuplicatesReview::*act)());
    void refresh();
    void showPair();
    void showStatement(StatementCard &card, ItemId id) const;
    void close();
    void step(int by);
    void merge();
    void keepApart();
    void report(const Result<void> &done);
    void requestPlace(bool first);

    Workspace &m_workspace;
    DuplicateSearch m_search;
    Scope m_scope;
    QList<DuplicateProposal> m_proposals;
    qsizetype m_at = 0;
    QLabel *m_text = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_review = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_behind = nullptr;
    QWidget *m_pair = nullptr;
    StatementCard *m_one = nullptr;
    StatementCard *m_other = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_apart = nullptr;
};

} // namespace shipworthy::ui
