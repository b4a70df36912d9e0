#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace shipworthy::ui {

/// Colours an HTTP answer: its status line, the names of its headers, and the texts of a JSON body. Follows the
/// palette of the view, which owns it.
class AnswerHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit AnswerHighlighter(QPlainTextEdit &view);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_view;
};

/// Colours a check while it is typed: requests, comments and texts.
class CheckHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit CheckHighlighter(QPlainTextEdit &view);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_view;
};

} // namespace shipworthy::ui
