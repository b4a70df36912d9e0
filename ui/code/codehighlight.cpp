#include "code/codehighlight.h"

#include "theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>
#include <algorithm>
#include <array>
#include <mutex>

namespace shipworthy::ui {
namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

// Grammars are read when they are first used, all that one includes with it, and the library has no lock of its own.
std::mutex &grammarsInUse()
{
    static std::mutex mutex;
    return mutex;
}

// One for the process: it indexes all grammars, and only those in use are loaded. Its grammars are for whoever holds
// the lock.
const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository repository;
    return repository;
}

// The colour themes of the library are made for editors of their own; ours keep the contrast that the tokens promise.
Role roleFor(TextStyle style)
{
    switch (style) {
    case TextStyle::Function:
    case TextStyle::Others: return Role::Accent;
    case TextStyle::Keyword:
    case TextStyle::ControlFlow:
    case TextStyle::Import:
    case TextStyle::Preprocessor:
    case TextStyle::Variable: return Role::ContradictedText;
    case TextStyle::DataType:
    case TextStyle::BuiltIn:
    case TextStyle::Extension:
    case TextStyle::Attribute: return Role::ClaimedText;
    case TextStyle::Char:
    case TextStyle::SpecialChar:
    case TextStyle::String:
    case TextStyle::VerbatimString: return Role::VerifiedText;
    case TextStyle::DecVal:
    case TextStyle::BaseN:
    case TextStyle::Float:
    case TextStyle::Constant:
    case TextStyle::Information: return Role::StaleText;
    case TextStyle::Comment:
    case TextStyle::Documentation:
    case TextStyle::Annotation:
    case TextStyle::CommentVar:
    case TextStyle::RegionMarker: return Role::Muted;
    case TextStyle::Warning: return Role::MediumText;
    case TextStyle::Alert:
    case TextStyle::Error: return Role::CriticalText;
    case TextStyle::Normal:
    case TextStyle::Operator:
    case TextStyle::SpecialString: return Role::Text;
    }
    return Role::Text;
}

/// Colours a document in our tokens, a slice of time after the other: the first at once, so that a short text never
/// shows plain; the rest when the event loop is idle, so that a long one never holds the window up.
class TokenHighlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    explicit TokenHighlighter(QTextDocument &document)
        : QObject(&document)
        , m_document(document)
    {
        setTheme(repository().defaultTheme());
        m_idle.setInterval(0);
        connect(&m_idle, &QTimer::timeout, this, &TokenHighlighter::colourSlice);
        connect(&document, &QTextDocument::contentsChange, this, [this] { start(); });
    }

    void show(const KSyntaxHighlighting::Definition &grammar, const Theme &tokens)
    {
        for (std::size_t style = 0; style < m_colors.size(); ++style)
            m_colors[style] = tokens.color(roleFor(static_cast<TextStyle>(style)));
        m_emphasis = tokens.color(Role::ClaimedText);
        setDefinition(grammar);
        start();
        colourSlice();
    }

    void clear()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            block.layout()->clearFormats();
        m_document.markContentsDirty(0, m_document.characterCount());
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0)
            return;
        const TextStyle style = format.textStyle();
        const bool emphasis = style == TextStyle::Normal && format.isItalic(theme());
        QTextLayout::FormatRange range{offset, length, {}};
        range.format.setForeground(emphasis ? m_emphasis : m_colors[static_cast<std::size_t>(style)]);
        if (format.isBold(theme()))
            range.format.setFontWeight(QFont::Bold);
        range.format.setFontItalic(format.isItalic(theme()));
        range.format.setFontUnderline(format.isUnderline(theme()));
        range.format.setFontStrikeOut(format.isStrikeThrough(theme()));
        m_ranges.append(range);
    }

private:
    static constexpr qint64 sliceMilliseconds = 8; // half a frame

    void start()
    {
        m_next = 0;
        m_state = {};
        m_idle.start();
    }

    void colourSlice()
    {
        const std::unique_lock grammars(grammarsInUse(), std::try_to_lock);
        if (!grammars)
            return; // being read; the timer comes again
        QElapsedTimer clock;
        clock.start();
        QTextBlock block = m_document.findBlockByNumber(m_next);
        const int from = block.isValid() ? block.position() : 0;
        int length = 0;
        for (; block.isValid() && clock.elapsed() < sliceMilliseconds; block = block.next()) {
            m_ranges.clear();
            m_state = highlightLine(block.text(), m_state);
            block.layout()->setFormats(m_ranges);
            length += block.length();
            ++m_next;
        }
        if (length > 0)
            m_document.markContentsDirty(from, length);
        if (!block.isValid())
            m_idle.stop();
    }

    QTextDocument &m_document;
    QTimer m_idle;
    int m_next = 0;                           ///< number of the first block without colours
    KSyntaxHighlighting::State m_state;       ///< of the grammar, at its start
    QList<QTextLayout::FormatRange> m_ranges; ///< of the line at hand
    // Looked up once: a token costs contrast arithmetic, and a long document has many words.
    std::array<QColor, static_cast<std::size_t>(TextStyle::Others) + 1> m_colors;
    QColor m_emphasis;
};

struct Alias {
    QStringView fence;
    QStringView grammar;
};

// Fence words that are neither the name of a grammar nor a file extension it claims.
constexpr std::array aliases{
    Alias{u"shell", u"Bash"},
    Alias{u"console", u"Bash"},
    Alias{u"terminal", u"Bash"},
    Alias{u"zsh", u"Zsh"},
    Alias{u"golang", u"Go"},
    Alias{u"dotenv", u"INI Files"},
    Alias{u"env", u"INI Files"},
    Alias{u"csharp", u"C#"},
    Alias{u"postgres", u"SQL (PostgreSQL)"},
    Alias{u"postgresql", u"SQL (PostgreSQL)"},
    Alias{u"mysql", u"SQL (MySQL)"},
    Alias{u"docker", u"Dockerfile"},
    Alias{u"nginx", u"nginx Configuration"},
    Alias{u"patch", u"Diff"},
    Alias{u"jsonc", u"JSON"},
    Alias{u"md", u"Markdown"},
    Alias{u"hcl", u"Terraform"},
    Alias{u"prisma", u"TypeScript"}, // no grammar of its own; comments, strings and names agree
};

KSyntaxHighlighting::Definition definitionFor(const QString &language)
{
    // Fences carry more than the word: "python title=app.py", "js{1,3}".
    static const QRegularExpression end(QStringLiteral("[\\s{,;:]"));
    const QString word = language.trimmed().section(end, 0, 0).toLower();
    if (word.isEmpty())
        return {};
    const auto alias = std::ranges::find(aliases, QStringView(word), &Alias::fence);
    const QString name = alias == aliases.end() ? word : alias->grammar.toString();
    const auto all = repository().definitions();
    const auto named = std::ranges::find_if(
        all, [&name](const auto &each) { return each.name().compare(name, Qt::CaseInsensitive) == 0; });
    if (named != all.end())
        return *named;
    return repository().definitionForFileName(QStringLiteral("code.") + word);
}

KSyntaxHighlighting::Definition lockedDefinitionFor(const QString &language)
{
    const std::lock_guard grammars(grammarsInUse());
    return definitionFor(language);
}

/// Reads the grammar by colouring nothing with it.
class GrammarReader : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit GrammarReader(const KSyntaxHighlighting::Definition &grammar) { setDefinition(grammar); }
    void read() { (void)highlightLine(QString(), {}); }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override {}
};

} // namespace

void prepareHighlighting(const QString &language)
{
    const std::lock_guard grammars(grammarsInUse());
    if (const auto definition = definitionFor(language); definition.isValid())
        GrammarReader(definition).read();
}

void highlightCode(QPlainTextEdit &view, const QString &language, const Theme &theme)
{
    QTextDocument *document = view.document();
    auto *highlighter = document->findChild<TokenHighlighter *>(QString(), Qt::FindDirectChildrenOnly);
    const bool tooLong = document->characterCount() > maxHighlightedChars;
    const auto definition = tooLong ? KSyntaxHighlighting::Definition() : lockedDefinitionFor(language);
    if (!definition.isValid()) {
        if (highlighter) {
            highlighter->clear();
            delete highlighter;
        }
        return;
    }
    if (!highlighter)
        highlighter = new TokenHighlighter(*document);
    highlighter->show(definition, theme);
}

bool isHighlightable(const QString &language)
{
    return lockedDefinitionFor(language).isValid();
}

} // namespace shipworthy::ui

#include "codehighlight.moc"
