#pragma once

#include "items/findingscompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace shipworthy::ui {

/// The filter field: mark left, query, answer right. Says what it does not understand and offers what fits; Tab takes
/// the first offer.
class FindingsFilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FindingsFilterEdit(QWidget *parent = nullptr);

    [[nodiscard]] const FindingsQuery &query() const { return m_query; } ///< of the text as it stands
    void setVocabulary(QueryVocabulary vocabulary) { m_vocabulary = std::move(vocabulary); }
    /// How many fit, shown at the right while the query is valid.
    void setResult(int shown, int all);
    /// What the right end says now: the count, what Tab does, or what is wrong.
    [[nodiscard]] QString answer() const;

signals:
    /// A query that can be answered: empty, valid, or incomplete but for its last term.
    void queryChanged();
    void leaveRequested(); ///< Enter, Down, or Esc in an empty field: to the table

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readText();
    void offerCompletions();
    bool takeOffer();
    void insertCompletion(const QString &text);
    void updateMargins();

    FindingsQuery m_query;
    QueryVocabulary m_vocabulary;
    QueryCompletions m_offers;
    QCompleter *m_completer;
    QStandardItemModel *m_offerModel;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace shipworthy::ui
