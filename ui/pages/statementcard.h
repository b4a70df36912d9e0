#pragma once

#include "domain/contradictions.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace shipworthy::ui {

class LinkButton;

/// One of two statements that disagree: what it says, where it stands, and the lines around it in its document.
class StatementCard : public QFrame {
    Q_OBJECT
public:
    /// \a name: object name; its parts have it with "Text", "Place" and "Source" behind it.
    StatementCard(const QString &name, const QString &caption, QWidget *parent);

    /// \a place: "audit.md, line 12", fit to be shown; empty where it stands in no document.
    void showStatement(const Statement &statement, const QString &place);
    /// The document of the statement, line by line and without secrets, once it was read.
    void showSource(const QStringList &lines);
    /// What is said there, where the lines around it are not shown; \a text has no secrets.
    void showWords(const QString &text);
    [[nodiscard]] const Statement &statement() const { return m_statement; }

signals:
    void placeRequested(); ///< its document, at its line

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void markLine();

    Statement m_statement;
    int m_markedBlock = -1; ///< of the statement's own line in the excerpt
    QLabel *m_text;
    LinkButton *m_place;
    QPlainTextEdit *m_source;
};

} // namespace shipworthy::ui
