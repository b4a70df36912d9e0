#include "revisions/criterion.h"

namespace shipworthy {
namespace {

QString criterionOf(const Finding &finding)
{
    QStringList parts{finding.title, finding.description, finding.recommendation};
    for (const QString &line : finding.acceptance)
        parts.append(QStringLiteral("- ") + line);
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(u'\n');
}

QString criterionOf(const Task &task)
{
    QStringList parts{task.title};
    for (const QString &step : task.steps)
        parts.append(QStringLiteral("- ") + step);
    return parts.join(u'\n');
}

/// Marks that are set and taken away without a change of what is said: emphasis, code, strikethrough, pictographs.
bool isDecoration(char32_t c)
{
    if (c == U'*' || c == U'_' || c == U'`' || c == U'~' || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F))
        return true;
    return c >= 0x2100 && (QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Other_NotAssigned);
}

/// A digit, a mark of full width or a hyphen as ASCII writes it: each is the same said in another script or typing.
char32_t plainlyWritten(char32_t c)
{
    if (c < 0x80)
        return c;
    if (QChar::category(c) == QChar::Number_DecimalDigit)
        return U'0' + static_cast<char32_t>(QChar::digitValue(c));
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    switch (c) {
    case 0x66A: return U'%';
    case 0x66B: return U'.';
    case 0x66C: return U',';
    case 0x2010:
    case 0x2011: return U'-';
    default: return c;
    }
}

/// The length of a box at \a at, "[ ]" or "[x]"; 0 where there is none.
qsizetype boxAt(const QString &text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != u'[' || text[at + 2] != u']')
        return 0;
    const QChar mark = text[at + 1];
    return mark == u' ' || mark == u'x' || mark == u'X' ? 3 : 0;
}

} // namespace

QString criterionOf(const AuditDocument &facts, const Item &item)
{
    switch (item.kind) {
    case ItemKind::Finding: return criterionOf(facts.findings[item.index]);
    case ItemKind::ChecklistItem: return facts.checklist[item.index].text;
    case ItemKind::Task: return criterionOf(facts.phases[item.phase].tasks[item.index]);
    }
    Q_UNREACHABLE();
}

QString criterionOf(const WorkspaceState &state, const Item &item)
{
    const ImportedDocument *document = state.document(item.document);
    return document ? criterionOf(*document->facts, item) : QString();
}

QString comparable(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString kept;
    kept.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size();) {
        if (const qsizetype box = boxAt(composed, i); box > 0) {
            kept += u' ';
            i += box;
            continue;
        }
        const bool pair = composed[i].isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(composed[i], composed[i + 1]) : composed[i].unicode();
        const char32_t plain = plainlyWritten(c);
        if (plain < 0x80 && plain != c)
            kept += QChar(plain);
        else if (!isDecoration(c))
            kept += composed.sliced(i, pair ? 2 : 1);
        i += pair ? 2 : 1;
    }
    return kept.toCaseFolded().simplified();
}

bool sameCriterion(const QString &one, const QString &other)
{
    return one == other || comparable(one) == comparable(other);
}

} // namespace shipworthy
