#include "print/pdfsupplement.h"

#include <QMap>
#include <QRegularExpression>
#include <optional>

namespace shipworthy::ui::print {
namespace {

/// What of the file must be known to continue it.
struct Layout {
    int size = 0; ///< number of the next object
    int info = 0;
    int root = 0;
    qint64 crossReference = 0;
    QByteArray catalog; ///< the entries of its dictionary
    QList<int> pages;   ///< object numbers
};

QByteArray capture(const QByteArray &text, const QString &pattern)
{
    const QRegularExpressionMatch match =
        QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(QString::fromLatin1(text));
    return match.captured(1).toLatin1();
}

/// The dictionary entries of an object; empty when it is not there.
QByteArray dictionary(const QByteArray &pdf, int object)
{
    const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj";
    const qsizetype at = pdf.lastIndexOf(head);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    if (end < 0)
        return {};
    const QByteArray body = pdf.mid(at + head.size(), end - at - head.size()).trimmed();
    return body.startsWith("<<") && body.endsWith(">>") ? body.mid(2, body.size() - 4).trimmed() : QByteArray();
}

std::optional<Layout> layoutOf(const QByteArray &pdf)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return std::nullopt;
    const QByteArray trailer = pdf.mid(trailerAt);
    Layout layout{.size = capture(trailer, QStringLiteral("/Size (\\d+)")).toInt(),
                  .info = capture(trailer, QStringLiteral("/Info (\\d+) 0 R")).toInt(),
                  .root = capture(trailer, QStringLiteral("/Root (\\d+) 0 R")).toInt(),
                  .crossReference = capture(trailer, QStringLiteral("startxref\\s+(\\d+)")).toLongLong(),
                  .catalog = {},
                  .pages = {}};
    layout.catalog = dictionary(pdf, layout.root);
    const int tree = capture(layout.catalog, QStringLiteral("/Pages (\\d+) 0 R")).toInt();
    const QByteArray kids = capture(dictionary(pdf, tree), QStringLiteral("/Kids\\s*\\[(.*?)\\]"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    for (auto it = reference.globalMatch(QString::fromLatin1(kids)); it.hasNext();)
        layout.pages.append(it.next().captured(1).toInt());
    const bool known = layout.size > 0 && layout.info > 0 && layout.crossReference > 0 && !layout.catalog.isEmpty() &&
                       !layout.pages.isEmpty();
    return known ? std::optional(layout) : std::nullopt;
}

/// A text string in UTF-16, as hexadecimal: needs no escapes.
QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// The outline's objects by number, from \a root on: two levels, all open.
QMap<int, QByteArray> outline(const QList<PdfSupplement::Bookmark> &bookmarks, const Layout &layout, int root)
{
    struct Node {
        int parent = 0;
        int previous = 0;
        int next = 0;
        QList<int> children;
    };
    QMap<int, Node> nodes;
    nodes[root] = {};
    int outer = root;
    for (int i = 0; i < bookmarks.size(); ++i) {
        const int number = root + 1 + i;
        const int parent = bookmarks[i].inner ? outer : root;
        if (!bookmarks[i].inner)
            outer = number;
        Node &above = nodes[parent];
        const int previous = above.children.isEmpty() ? 0 : above.children.last();
        above.children.append(number);
        if (previous)
            nodes[previous].next = number;
        nodes[number].parent = parent;
        nodes[number].previous = previous;
    }
    QMap<int, QByteArray> objects;
    for (auto it = nodes.cbegin(); it != nodes.cend(); ++it) {
        QByteArray body;
        if (it.key() == root) {
            body = "/Type /Outlines /Count " + QByteArray::number(bookmarks.size());
        } else {
            const PdfSupplement::Bookmark &bookmark = bookmarks[it.key() - root - 1];
            body = "/Title " + textString(bookmark.title) + " /Parent " + reference(it->parent) + " /Dest [" +
                   reference(layout.pages.value(bookmark.page - 1, layout.pages.first())) + " /Fit]";
            if (it->previous)
                body += " /Prev " + reference(it->previous);
            if (it->next)
                body += " /Next " + reference(it->next);
            if (!it->children.isEmpty())
                body += " /Count " + QByteArray::number(it->children.size());
        }
        if (!it->children.isEmpty())
            body += " /First " + reference(it->children.first()) + " /Last " + reference(it->children.last());
        objects.insert(it.key(), body);
    }
    return objects;
}

} // namespace

QByteArray supplemented(const QByteArray &pdf, const PdfSupplement &supplement)
{
    const std::optional<Layout> layout = layoutOf(pdf);
    if (!layout)
        return pdf;
    QMap<int, QByteArray> objects;
    objects.insert(layout->info,
                   "/Title " + textString(supplement.title) + " /Author " + textString(supplement.author) +
                       " /Creator (Shipworthy) /Producer (Qt) /CreationDate (D:" +
                       supplement.created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)");
    QByteArray catalog = layout->catalog;
    if (!catalog.contains("/Lang"))
        catalog += " /Lang (" + supplement.language.toLatin1() + ')';
    int next = layout->size;
    if (!supplement.bookmarks.isEmpty() && !catalog.contains("/Outlines")) {
        catalog += " /Outlines " + reference(next);
        const QMap<int, QByteArray> entries = outline(supplement.bookmarks, *layout, next);
        objects.insert(entries);
        next += static_cast<int>(entries.size());
    }
    objects.insert(layout->root, catalog);

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArray table("xref\n");
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        table += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        out += QByteArray::number(it.key()) + " 0 obj\n<< " + it.value() + " >>\nendobj\n";
    }
    const qsizetype start = out.size();
    return out + table + "trailer\n<< /Size " + QByteArray::number(next) + " /Info " + reference(layout->info) +
           " /Root " + reference(layout->root) + " /Prev " + QByteArray::number(layout->crossReference) +
           " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace shipworthy::ui::print
