#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>

#include <memory>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype largestDocument = 2 * 1024 * 1024;
constexpr unsigned long mostSteps = 1'000'000; ///< of one expression: tens of milliseconds
constexpr int mostAttributes = 500;            ///< of one element: libxml2 compares each with all before it
constexpr int mostNodes = 10'000;              ///< that become texts

struct Free {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
    void operator()(xmlXPathContext *context) const { xmlXPathFreeContext(context); }
    void operator()(xmlXPathCompExpr *expression) const { xmlXPathFreeCompExpr(expression); }
    void operator()(xmlXPathObject *object) const { xmlXPathFreeObject(object); }
    void operator()(xmlChar *text) const { xmlFree(text); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

void ignore(void *, xmlErrorPtr) {}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Where the attribute value that begins at \a at ends.
qsizetype endOfValue(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return at;
    const qsizetype end = text.indexOf(text[at], at + 1);
    return end < 0 ? text.size() : end + 1;
}

/// Some element has more attributes than anybody means.
bool isFlood(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('<'); at >= 0 && at < text.size(); at = text.indexOf('<', at)) {
        ++at;
        int attributes = 0;
        bool wasBlank = false;
        while (at < text.size() && text[at] != '>' && text[at] != '<') {
            attributes += wasBlank && !isBlank(text[at]);
            wasBlank = isBlank(text[at]);
            at = text[at] == '=' ? endOfValue(text, at + 1) : at + 1;
            if (attributes > mostAttributes)
                return true;
        }
    }
    return false;
}

/// What an answer holds, by its type, else by its first characters.
enum class Markup { None, Html, Xml };

Markup markupOf(const Recorded &answer)
{
    const QString type = mediaType(answer.headers);
    if (type == u"text/html")
        return Markup::Html;
    if (type == u"application/xml" || type == u"text/xml" || type.endsWith("+xml"_L1))
        return Markup::Xml;
    const QByteArray start = answer.body.left(200).trimmed();
    if (start.startsWith("<?xml"))
        return Markup::Xml;
    return start.startsWith('<') ? Markup::Html : Markup::None;
}

/// Nothing is loaded from elsewhere, and no entity of the document's own is put in.
Owned<xmlDoc> documentOf(const Recorded &answer, Markup markup)
{
    if (markup == Markup::Xml)
        return Owned<xmlDoc>(
            xmlReadMemory(answer.body.constData(), int(answer.body.size()), nullptr, nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT));
    const QByteArray text = bodyText(answer).toUtf8();
    return Owned<xmlDoc>(htmlReadMemory(text.constData(), int(text.size()), nullptr, "utf-8",
                                        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                            HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT));
}

QString textOf(const Owned<xmlChar> &text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text.get())) : QString();
}

Sight sightOf(xmlXPathObject &object)
{
    switch (object.type) {
    case XPATH_NODESET: {
        const xmlNodeSet *nodes = object.nodesetval;
        QStringList texts;
        for (int at = 0; nodes && at < nodes->nodeNr; ++at) {
            if (at == mostNodes)
                return std::unexpected(tr("the expression finds more than %1 places").arg(mostNodes));
            texts.append(textOf(Owned<xmlChar>(xmlXPathCastNodeToString(nodes->nodeTab[at]))));
        }
        return seenTexts(texts);
    }
    case XPATH_BOOLEAN: return seenBool(object.boolval);
    case XPATH_NUMBER: return seen(object.floatval);
    case XPATH_STRING: return seen(QString::fromUtf8(reinterpret_cast<const char *>(object.stringval)));
    default: return std::unexpected(tr("the expression gives nothing that can be judged"));
    }
}

Sight evaluated(const QString &path, xmlDoc &document)
{
    const Owned<xmlXPathContext> context(xmlXPathNewContext(&document));
    if (!context)
        return std::unexpected(tr("the expression was not evaluated"));
    context->error = ignore;
    context->opLimit = mostSteps;
    const QByteArray written = path.toUtf8();
    const Owned<xmlXPathCompExpr> expression(
        xmlXPathCtxtCompile(context.get(), reinterpret_cast<const xmlChar *>(written.constData())));
    if (!expression)
        return std::unexpected(tr("%1 is no XPath expression").arg(shownText(path)));
    const Owned<xmlXPathObject> object(xmlXPathCompiledEval(expression.get(), context.get()));
    if (!object)
        return std::unexpected(context->opCount >= mostSteps ? tr("the expression takes too many steps")
                                                             : tr("%1 is no XPath expression").arg(shownText(path)));
    return sightOf(*object);
}

} // namespace

Sight lookAtXPath(const Recorded &answer, const QString &path)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    const Markup markup = markupOf(answer);
    if (markup == Markup::None)
        return absent(tr("the answer is neither HTML nor XML"));
    // The parser has limits of its own for depth; these are what it lacks.
    if (answer.body.size() > largestDocument || isFlood(answer.body) || answer.body.contains("<!ENTITY"))
        return std::unexpected(tr("the document is too large, or built to be slow, for xpath"));
    const Owned<xmlDoc> document = documentOf(answer, markup);
    return document ? evaluated(path, *document) : absent(tr("the answer is not well-formed XML"));
}

} // namespace shipworthy::checks
