#pragma once

#include "items/documentsmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace shipworthy::ui {

class ProgressStrip;

/// Above the source: which document, how much of it was understood, which line, and a search in its text.
class DocumentsBar : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsBar(DocumentsModel &documents, QWidget *parent = nullptr);

    /// Shows each of \a actions as a button for as long as it is enabled.
    void addOffers(const QList<QAction *> &actions);
    void showDocument(int row, const Coverage &coverage);
    void showLine(int line, int lineCount);
    /// What the search found: how many places, and which one is selected (from 0).
    void showFound(std::optional<qsizetype> place, qsizetype places);
    void showNoSearch();
    void focusSearch();
    void focusLine();
    [[nodiscard]] QString searchText() const;

signals:
    void documentChosen(shipworthy::DocumentId document);
    void lineRequested(int line);
    void lineEntered(); ///< Enter in the line field
    void searchChanged(const QString &text);
    void searchAgain(bool backward);
    void reportRequested();
    void searchLeft(); ///< Esc in an empty search field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    QToolButton *searchButton(const QString &name, const QString &iconName, const QString &text);

    DocumentsModel &m_documents;
    QComboBox *m_chooser = nullptr;
    ProgressStrip *m_strip = nullptr;
    QLabel *m_understood = nullptr;
    QToolButton *m_report = nullptr;
    QList<QToolButton *> m_offers;
    QSpinBox *m_line = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace shipworthy::ui
