#include "importers/findingindex.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

namespace shipworthy {

/// Risks, controls, tasks and contradictions that speak of a finding are places that restate it.
void linkMentions(Reading &reading)
{
    AuditDocument &document = reading.document;
    FindingIndex &index = reading.index;
    index.update(document.findings);
    const auto mention = [&](qsizetype finding, int line, const QString &text) {
        if (finding < 0)
            return;
        Finding &found = document.findings[finding];
        const bool own = line >= found.line && line <= found.lastLine;
        const bool known = std::ranges::any_of(found.mentions, [&](const Mention &m) { return m.line == line; });
        if (!own && !known)
            found.mentions.append({line, text});
    };
    const auto byKeys = [&](const QString &text, int line, const QString &shown) {
        bool any = false;
        for (const std::string &key : keysIn(text.toStdString())) {
            mention(index.byKey(key), line, shown);
            any = any || index.byKey(key) >= 0;
        }
        return any;
    };
    for (const Risk &risk : std::as_const(document.risks)) {
        const QString all = risk.title + u' ' + risk.impact;
        if (byKeys(all, risk.line, risk.title))
            continue;
        const qsizetype titled = index.byTitle(risk.title.toStdString());
        mention(titled >= 0 ? titled : index.byText(document.findings, all.toStdString()), risk.line, risk.title);
    }
    for (const Control &control : std::as_const(document.controls)) {
        if (control.status == ControlStatus::Pass)
            continue;
        if (!byKeys(control.finding, control.line, control.finding))
            mention(index.byText(document.findings, control.finding.toStdString()), control.line, control.finding);
    }
    for (const StatedContradiction &stated : std::as_const(document.contradictions))
        byKeys(stated.documented + u' ' + stated.actual + u' ' + stated.resolution, stated.line, stated.actual);
    std::unordered_map<std::string, qsizetype> byTitle;
    for (qsizetype i = 0; i < document.findings.size(); ++i) {
        if (document.findings[i].key.isEmpty())
            byTitle.emplace(document.findings[i].title.toStdString(), i);
    }
    for (const Phase &phase : std::as_const(document.phases)) {
        for (const Task &task : phase.tasks) {
            for (const QString &name : task.findings) {
                qsizetype finding = index.byKey(name.toStdString());
                if (const auto titled = byTitle.find(name.toStdString()); finding < 0 && titled != byTitle.end())
                    finding = titled->second;
                mention(finding, task.line, task.title);
            }
        }
    }
}

} // namespace shipworthy
