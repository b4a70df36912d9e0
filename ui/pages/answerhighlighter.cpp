#include "pages/answerhighlighter.h"

#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace shipworthy::ui {
namespace {

enum Part { Head = 1, Body = 2 };

QTextCharFormat colored(const QPlainTextEdit &view, Role role, bool isBold = false)
{
    QTextCharFormat format;
    format.setForeground(Theme(view.palette()).color(role));
    if (isBold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

AnswerHighlighter::AnswerHighlighter(QPlainTextEdit &view)
    : QSyntaxHighlighter(view.document())
    , m_view(view)
{
}

void AnswerHighlighter::highlightBlock(const QString &text)
{
    const bool isBody = previousBlockState() == Body;
    setCurrentBlockState(isBody || text.isEmpty() ? Body : Head);
    const auto length = [](qsizetype size) { return static_cast<int>(size); };
    if (isBody) {
        static const QRegularExpression quoted(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
        for (auto found = quoted.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            setFormat(length(match.capturedStart()), length(match.capturedLength()),
                      colored(m_view, Role::VerifiedText));
        }
    } else if (currentBlock().blockNumber() == 0) {
        setFormat(0, length(text.size()), colored(m_view, Role::Accent, true));
    } else if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
        setFormat(0, length(colon), colored(m_view, Role::Accent));
    }
}

CheckHighlighter::CheckHighlighter(QPlainTextEdit &view)
    : QSyntaxHighlighter(view.document())
    , m_view(view)
{
}

void CheckHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression request(QStringLiteral("^\\s*(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\b"));
    static const QRegularExpression quoted(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    const auto paint = [this](const QRegularExpressionMatch &match, const QTextCharFormat &format) {
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    };
    if (const auto match = request.match(text); match.hasMatch())
        paint(match, colored(m_view, Role::Accent, true));
    for (auto found = quoted.globalMatch(text); found.hasNext();)
        paint(found.next(), colored(m_view, Role::VerifiedText));
    if (text.trimmed().startsWith(u'#'))
        setFormat(0, static_cast<int>(text.size()), colored(m_view, Role::Muted));
}

} // namespace shipworthy::ui
