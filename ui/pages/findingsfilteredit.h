#pragma once

#include "items/findingscompletion.h"

#include <QLineEdit>
#include <optional>

class QCompleter;
class QPainter;
class QStandardItemModel;

namespace shipworthy::ui {

/// The filter field: mark left, query, answer right. Says what it does not understand and offers what fits; Tab takes
/// the first offer. Down opens the last queries.
class FindingsFilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FindingsFilterEdit(QWidget *parent = nullptr);

    [[nodiscard]] const FindingsQuery &query() const { return m_query; } ///< of the text as it stands
    /// The workspace's own words, until forgetVocabulary(); offered at once where they were missed.
    void setVocabulary(const QueryVocabulary &words);
    void forgetVocabulary() { m_vocabulary.reset(); }
    /// Says at the right that the answer is still being looked for.
    void setBusy(bool busy);
    /// How many fit the query as it stands, shown at the right while it is valid.
    void setResult(int shown, int all);
    /// What the right end says now: the count, what Tab does, or what is wrong.
    [[nodiscard]] QString answer() const;
    /// The last queries, newest first. One is kept when the field is left with it, and by keepRecent().
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    void keepRecent();

signals:
    /// A query that can be answered: empty, valid, or incomplete but for its last term.
    void queryChanged();
    void leaveRequested(); ///< Enter, Esc in an empty field, or Down without earlier queries: to the table
    void bookmarksRequested();
    void vocabularyMissed(); ///< something is to be completed, and the workspace's own words are not known

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpMarks();
    void readText();
    [[nodiscard]] bool offerRecent();
    void showOffers(int x);
    void underlineProblem(QPainter &painter, const QColor &color) const;
    [[nodiscard]] int marksWidth() const; ///< of what stands at the trailing end
    void readOffers();                    ///< for what stands before the cursor
    void offerCompletions();
    bool takeOffer();
    void insertCompletion(const QString &text);
    void updateMargins();

    FindingsQuery m_query;
    std::optional<QueryVocabulary> m_vocabulary;
    std::optional<QString> m_awaiting; ///< the text for which words were missed
    QueryCompletions m_offers;
    QCompleter *m_completer;
    QStandardItemModel *m_offerModel;
    QAction *m_recentMark;
    QAction *m_bookmarksMark;
    QStringList m_recent;
    int m_shown = 0;
    int m_all = 0;
    bool m_isBusy = false;
    bool m_isAnswered = true; ///< what is counted is of the query as it stands
};

} // namespace shipworthy::ui
