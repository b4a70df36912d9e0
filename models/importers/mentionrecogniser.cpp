#include "importers/findingindex.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <QHash>

namespace shipworthy {

namespace {

/// A place that restates a finding.
void mention(AuditDocument &document, qsizetype finding, int line, const QString &text)
{
    constexpr qsizetype most = 200; // a key that every row names says nothing more
    if (finding < 0 || std::as_const(document.findings)[finding].mentions.size() >= most)
        return;
    Finding &found = document.findings[finding];
    const bool own = line >= found.line && line <= found.lastLine;
    const qsizetype recent = std::max<qsizetype>(0, found.mentions.size() - 8);
    const bool known = std::any_of(found.mentions.cbegin() + recent, found.mentions.cend(),
                                   [&](const Mention &m) { return m.line == line; });
    if (!own && !known)
        found.mentions.append({line, text});
}

} // namespace

void linkMentionsInRows(Reading &reading)
{
    AuditDocument &document = reading.document;
    FindingIndex &index = reading.index;
    index.update(document.findings);
    const auto byKeys = [&](const QString &text, int line, const QString &shown) {
        bool any = false;
        for (const std::string &key : keysIn(Utf8Text(text))) {
            mention(document, index.byKey(key), line, shown);
            any = any || index.byKey(key) >= 0;
        }
        return any;
    };
    for (const Risk &risk : std::as_const(document.risks)) {
        const QString all = risk.title + u' ' + risk.impact;
        if (byKeys(all, risk.line, risk.title))
            continue;
        const qsizetype titled = index.byTitle(Utf8Text(risk.title));
        mention(document, titled >= 0 ? titled : index.byText(document.findings, Utf8Text(all)), risk.line, risk.title);
    }
    for (const Control &control : std::as_const(document.controls)) {
        if (control.status == ControlStatus::Pass)
            continue;
        if (!byKeys(control.finding, control.line, control.finding))
            mention(document, index.byText(document.findings, Utf8Text(control.finding)), control.line,
                    control.finding);
    }
    for (const StatedContradiction &stated : std::as_const(document.contradictions))
        byKeys(stated.documented + u' ' + stated.actual + u' ' + stated.resolution, stated.line, stated.actual);
}

void linkMentionsInTasks(Reading &reading)
{
    AuditDocument &document = reading.document;
    FindingIndex &index = reading.index;
    index.update(document.findings);
    QHash<QString, qsizetype> byTitle; // tasks name findings without a key by their title
    bool mapped = false;
    const auto titled = [&](const QString &title) {
        const QList<Finding> &findings = std::as_const(document.findings);
        for (qsizetype i = 0; !mapped && i < findings.size(); ++i) {
            if (findings[i].key.isEmpty() && !byTitle.contains(findings[i].title))
                byTitle.insert(findings[i].title, i);
        }
        mapped = true;
        return byTitle.value(title, -1);
    };
    for (const Phase &phase : std::as_const(document.phases)) {
        for (const Task &task : phase.tasks) {
            for (const QString &name : task.findings) {
                const qsizetype keyed = index.byKey(Utf8Text(name));
                const qsizetype finding = keyed >= 0 ? keyed : titled(name);
                mention(document, finding, task.line, task.title);
            }
        }
    }
}

} // namespace shipworthy
