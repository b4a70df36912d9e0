#include "code/codehighlight.h"

#include "theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>
#include <algorithm>
#include <array>

namespace shipworthy::ui {
namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

// One for the process: it indexes all grammars, and only those in use are loaded.
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

/// The library's highlighter, painting in our tokens.
class TokenHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    explicit TokenHighlighter(QTextDocument *document)
        // As a plain QObject: the document is set later, when the grammar is known, and coloured once.
        : KSyntaxHighlighting::SyntaxHighlighter(static_cast<QObject *>(document))

    {
        setTheme(repository().defaultTheme());
    }

    void show(const KSyntaxHighlighting::Definition &definition, const Theme &tokens, QTextDocument *target)
    {
        for (std::size_t style = 0; style < m_colors.size(); ++style)
            m_colors[style] = tokens.color(roleFor(static_cast<TextStyle>(style)));
        m_emphasis = tokens.color(Role::ClaimedText);
        const bool sameGrammar = target == document() && definition == this->definition();
        setDefinition(definition);
        if (target != document())
            setDocument(target);
        else if (sameGrammar)
            rehighlight();
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0)
            return;
        QTextCharFormat look;
        const TextStyle style = format.textStyle();
        const bool emphasis = style == TextStyle::Normal && format.isItalic(theme());
        look.setForeground(emphasis ? m_emphasis : m_colors[static_cast<std::size_t>(style)]);
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        look.setFontItalic(format.isItalic(theme()));
        look.setFontUnderline(format.isUnderline(theme()));
        look.setFontStrikeOut(format.isStrikeThrough(theme()));
        setFormat(offset, length, look);
    }

private:
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

} // namespace

void highlightCode(QPlainTextEdit &view, const QString &language, const Theme &theme)
{
    QTextDocument *document = view.document();
    auto *highlighter = document->findChild<TokenHighlighter *>(QString(), Qt::FindDirectChildrenOnly);
    const bool tooLong = document->characterCount() > maxHighlightedChars;
    const auto definition = tooLong ? KSyntaxHighlighting::Definition() : definitionFor(language);
    if (!definition.isValid()) {
        delete highlighter; // takes its colours with it
        return;
    }
    if (!highlighter)
        highlighter = new TokenHighlighter(document);
    highlighter->show(definition, theme, document);
}

bool isHighlightable(const QString &language)
{
    return definitionFor(language).isValid();
}

} // namespace shipworthy::ui

#include "codehighlight.moc"
