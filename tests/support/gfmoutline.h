#pragma once

#include "importers/markdowntree.h"

#include <QStringList>
#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

namespace shipworthy::test {

// What a document says in GitHub's dialect, a line each: "h2 title @line", "box x text", "code lang lines @line",
// "table", "head a / b", "row a / b". Once of our tree, once of cmark-gfm's, which wrote the specification.

inline QStringList outlineOf(const MarkdownTree &tree)
{
    QStringList all;
    const auto cells = [&tree](NodeIndex row) {
        QStringList texts;
        forEachChild(tree, row, [&](NodeIndex, const Node &cell) { texts.append(tree.plainQString(cell)); });
        return texts.join(QStringLiteral(" / "));
    };
    for (NodeIndex i = 0; i < tree.nodes().size(); ++i) {
        const Node &node = tree.at(i);
        const bool hasText = i + 1 < node.end && tree.at(i + 1).kind == NodeKind::Paragraph;
        switch (node.kind) {
        case NodeKind::Heading:
            all.append(QStringLiteral("h%1 %2").arg(node.level).arg(tree.plainQString(node)));
            if (node.line > 0)
                all.last() += QStringLiteral(" @%1").arg(node.line);
            break;
        case NodeKind::Item:
            if (node.task != TaskMark::None)
                all.append(QStringLiteral("box %1 %2")
                               .arg(node.task == TaskMark::Done ? QStringLiteral("x") : QStringLiteral("_"))
                               .arg(hasText ? tree.plainQString(tree.at(i + 1)) : QString()));
            break;
        case NodeKind::Code: {
            const auto code = std::ranges::lower_bound(tree.codes(), i, {}, &MarkdownTree::Code::node);
            const std::string_view language = code->language;
            all.append(QStringLiteral("code %1 %2")
                           .arg(QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())),
                                QString::number(code->lines)));
            break;
        }
        case NodeKind::Table: all.append(QStringLiteral("table")); break;
        case NodeKind::HeadRow: all.append(QStringLiteral("head ") + cells(i)); break;
        case NodeKind::Row: all.append(QStringLiteral("row ") + cells(i)); break;
        default: break;
        }
    }
    return all;
}

inline QString textOf(cmark_node *leaf)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> at(cmark_iter_new(leaf), cmark_iter_free);
    QString text;
    while (cmark_iter_next(at.get()) != CMARK_EVENT_DONE) {
        if (cmark_iter_get_event_type(at.get()) != CMARK_EVENT_ENTER)
            continue;
        cmark_node *node = cmark_iter_get_node(at.get());
        const cmark_node_type type = cmark_node_get_type(node);
        const QString said = QString::fromUtf8(cmark_node_get_literal(node));
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += said;
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ||
                 (type == CMARK_NODE_HTML_INLINE && said.startsWith(QLatin1String("<br"))))
            text += u' ';
    }
    return text.trimmed();
}

inline QString cellsOf(cmark_node *row)
{
    QStringList texts;
    for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
        texts.append(textOf(cell));
    return texts.join(QStringLiteral(" / "));
}

/// One entry of the outline; empty for other nodes.
inline QString entryOf(cmark_node *node)
{
    const QByteArrayView kind(cmark_node_get_type_string(node));
    if (kind == "heading") {
        const QString entry = QStringLiteral("h%1 %2").arg(cmark_node_get_heading_level(node)).arg(textOf(node));
        return cmark_node_first_child(node) ? entry + QStringLiteral(" @%1").arg(cmark_node_get_start_line(node))
                                            : entry;
    }
    if (kind == "tasklist") {
        cmark_node *first = cmark_node_first_child(node);
        const bool hasText = first && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
        return QStringLiteral("box %1 %2")
            .arg(cmark_gfm_extensions_get_tasklist_item_checked(node) ? QStringLiteral("x") : QStringLiteral("_"))
            .arg(hasText ? textOf(first) : QString());
    }
    if (kind == "code_block") {
        const QString info = QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed();
        return QStringLiteral("code %1 %2")
            .arg(info.section(u' ', 0, 0))
            .arg(QByteArrayView(cmark_node_get_literal(node)).toByteArray().count('\n'));
    }
    if (kind == "table")
        return QStringLiteral("table");
    if (kind == "table_header")
        return QStringLiteral("head ") + cellsOf(node);
    if (kind == "table_row")
        return QStringLiteral("row ") + cellsOf(node);
    return {};
}

inline QStringList outlineByCmark(const QByteArray &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT),
                                                                             cmark_parser_free);
    for (const char *name : {"table", "strikethrough", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.constData(), static_cast<std::size_t>(markdown.size()));
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(cmark_parser_finish(parser.get()),
                                                                           cmark_node_free);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> at(cmark_iter_new(document.get()), cmark_iter_free);
    QStringList all;
    while (cmark_iter_next(at.get()) != CMARK_EVENT_DONE) {
        if (cmark_iter_get_event_type(at.get()) != CMARK_EVENT_ENTER)
            continue;
        const QString entry = entryOf(cmark_iter_get_node(at.get()));
        if (!entry.isEmpty())
            all.append(entry);
    }
    return all;
}

} // namespace shipworthy::test
