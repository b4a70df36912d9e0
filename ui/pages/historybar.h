#pragma once

#include "items/historyfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace shipworthy::ui {

/// What the history is filtered by: words, person, what happened, item and days; and the button that reverts.
class HistoryBar : public QWidget {
    Q_OBJECT
public:
    explicit HistoryBar(QWidget *parent);

    /// What there is to choose from; choices that are gone fall back to all.
    void setChoices(const QStringList &authors, const QStringList &happenings);
    void setItem(ItemId item, const QString &label); ///< 0: of every item
    void setWhat(const QString &what);
    void setCount(const QString &text);
    void clear();
    void focusText();
    [[nodiscard]] HistoryCriteria criteria() const;
    [[nodiscard]] QLineEdit *text() const { return m_text; }
    [[nodiscard]] QPushButton *revertButton() const { return m_revert; }

signals:
    void changed();

private:
    void setUpWidgets();
    QLineEdit *makeDay(const char *name, const QString &meaning);
    void followDay(QLineEdit *field);

    ItemId m_item;
    QLineEdit *m_text = nullptr;
    QComboBox *m_author = nullptr;
    QComboBox *m_what = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QToolButton *m_itemButton = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_revert = nullptr;
};

} // namespace shipworthy::ui
