<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Shipworthy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked %n time(s), slowly, for the addresses that services usually have.</source>
        <translation><numerusform>%1 will be asked %n time, slowly, for the addresses that services usually have.</numerusform><numerusform>%1 will be asked %n times, slowly, for the addresses that services usually have.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s)</source>
        <translation><numerusform>%n accepted risk</numerusform><numerusform>%n accepted risks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation><numerusform>%n address</numerusform><numerusform>%n addresses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of %1 answered.</source>
        <translation><numerusform>%n address of %1 answered.</numerusform><numerusform>%n addresses of %1 answered.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation><numerusform>%n blocker</numerusform><numerusform>%n blockers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) open</source>
        <translation><numerusform>%n blocker open</numerusform><numerusform>%n blockers open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n change</numerusform><numerusform>%n changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>%n check</numerusform><numerusform>%n checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait for your consent:</source>
        <translation><numerusform>%n check wait for your consent:</numerusform><numerusform>%n checks wait for your consent:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) written:</source>
        <translation><numerusform>%n check written:</numerusform><numerusform>%n checks written:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), never run</source>
        <translation><numerusform>%n check, never run</numerusform><numerusform>%n checks, never run</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s), %1 ticked</source>
        <translation><numerusform>%n checklist item, %1 ticked</numerusform><numerusform>%n checklist items, %1 ticked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in the plan:</source>
        <translation><numerusform>%n conflict in the plan:</numerusform><numerusform>%n conflicts in the plan:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation><numerusform>%n contradicted</numerusform><numerusform>%n contradicted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to settle</source>
        <translation><numerusform>%n contradiction to settle</numerusform><numerusform>%n contradictions to settle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) accepted</source>
        <translation><numerusform>%n critical or P0 item accepted</numerusform><numerusform>%n critical or P0 items accepted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) not resolved</source>
        <translation><numerusform>%n critical or P0 item not resolved</numerusform><numerusform>%n critical or P0 items not resolved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) resolved without fresh evidence</source>
        <translation><numerusform>%n critical or P0 item resolved without fresh evidence</numerusform><numerusform>%n critical or P0 items resolved without fresh evidence</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due %1</source>
        <translation><numerusform>%n day late, due %1</numerusform><numerusform>%n days late, due %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>%n day old</numerusform><numerusform>%n days old</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours kept.</source>
        <translation><numerusform>%n decision of yours kept.</numerusform><numerusform>%n decisions of yours kept.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>%n document</numerusform><numerusform>%n documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation><numerusform>%n document imported</numerusform><numerusform>%n documents imported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported:</source>
        <translation><numerusform>%n document imported:</numerusform><numerusform>%n documents imported:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read; all of it was known, and nothing was stored.</source>
        <translation><numerusform>%n document read; all of it was known, and nothing was stored.</numerusform><numerusform>%n documents read; all of it was known, and nothing was stored.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>%n done</numerusform><numerusform>%n done</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>%n event</numerusform><numerusform>%n events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set</source>
        <translation><numerusform>%n field set</numerusform><numerusform>%n fields set</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation><numerusform>%n file not imported:</numerusform><numerusform>%n files not imported:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>%n finding</numerusform><numerusform>%n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n finding</numerusform><numerusform>%n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <translation><numerusform>%n finding and task</numerusform><numerusform>%n findings and tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n finding or task</numerusform><numerusform>%n findings and tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in its first part, %1 rated.</source>
        <translation><numerusform>%n finding in its first part, %1 rated.</numerusform><numerusform>%n findings in its first part, %1 rated.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written:</source>
        <translation><numerusform>%n finding written:</numerusform><numerusform>%n findings written:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 rated.</source>
        <translation><numerusform>%n finding, %1 rated.</numerusform><numerusform>%n findings, %1 rated.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings selected</source>
        <translation><numerusform>%n finding selected</numerusform><numerusform>%n findings selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of other people's or generated files</source>
        <translation><numerusform>%n folder of other people's or generated files</numerusform><numerusform>%n folders of other people's or generated files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n high or P1 item(s) not resolved</source>
        <translation><numerusform>%n high or P1 item not resolved</numerusform><numerusform>%n high or P1 items not resolved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) not imported</source>
        <translation><numerusform>%n input not imported</numerusform><numerusform>%n inputs not imported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation><numerusform>%n item open</numerusform><numerusform>%n items open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that checks are for are not in this workspace</source>
        <translation><numerusform>%n item that checks are for is not in this workspace</numerusform><numerusform>%n items that checks are for are not in this workspace</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late finding(s)</source>
        <translation><numerusform>%n late finding</numerusform><numerusform>%n late findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late task(s)</source>
        <translation><numerusform>%n late task</numerusform><numerusform>%n late tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n line</numerusform><numerusform>%n lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders</source>
        <translation><numerusform>%n link to folders</numerusform><numerusform>%n links to folders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s)</source>
        <translation><numerusform>%n live check</numerusform><numerusform>%n live checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) changed</source>
        <translation><numerusform>%n live check changed</numerusform><numerusform>%n live checks changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) failing</source>
        <translation><numerusform>%n live check failing</numerusform><numerusform>%n live checks failing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) belong to this run.</source>
        <translation><numerusform>%n more answer belong to this run.</numerusform><numerusform>%n more answers belong to this run.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the document</source>
        <translation><numerusform>%n more line in the document</numerusform><numerusform>%n more lines in the document</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more on Findings</source>
        <translation><numerusform>%n more on Findings</numerusform><numerusform>%n more on Findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly contradicted</source>
        <translation><numerusform>%n newly contradicted</numerusform><numerusform>%n newly contradicted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly stated</source>
        <translation><numerusform>%n newly stated</numerusform><numerusform>%n newly stated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer proven</source>
        <translation><numerusform>%n no longer proven</numerusform><numerusform>%n no longer proven</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stated</source>
        <translation><numerusform>%n no longer stated</numerusform><numerusform>%n no longer stated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n now late</source>
        <translation><numerusform>%n now late</numerusform><numerusform>%n now late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit the filter.</source>
        <translation><numerusform>%n of them no longer fits the filter.</numerusform><numerusform>%n of them no longer fit the filter.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open blocker(s)</source>
        <translation><numerusform>%n open blocker</numerusform><numerusform>%n open blockers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation><numerusform>%n open finding</numerusform><numerusform>%n open findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) with neither severity nor priority</source>
        <translation><numerusform>%n open item with neither severity nor priority</numerusform><numerusform>%n open items with neither severity nor priority</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that are no audit's</source>
        <translation><numerusform>%n page that is no audit's</numerusform><numerusform>%n pages that are no audit's</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept as they are</source>
        <translation><numerusform>%n part kept as it is</numerusform><numerusform>%n parts kept as they are</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not understood, kept as they are</source>
        <translation><numerusform>%n part not understood, kept as it is</numerusform><numerusform>%n parts not understood, kept as they are</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) · Enter goes there · Esc closes</source>
        <translation><numerusform>%n place · Enter goes there · Esc closes</numerusform><numerusform>%n places · Enter goes there · Esc closes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation><numerusform>%n possible duplicate</numerusform><numerusform>%n possible duplicates</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s)</source>
        <translation><numerusform>%n prerequisite</numerusform><numerusform>%n prerequisites</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left: the keys 1 to 9 choose, 0 says that it is new</source>
        <translation><numerusform>%n question left: the keys 1 to 9 choose, 0 says that it is new</numerusform><numerusform>%n questions left: the keys 1 to 9 choose, 0 says that it is new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated item(s)</source>
        <translation><numerusform>%n rated item</numerusform><numerusform>%n rated items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated task(s)</source>
        <translation><numerusform>%n rated task</numerusform><numerusform>%n rated tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: %1</source>
        <translation><numerusform>%n record left out: %1</numerusform><numerusform>%n records left out: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation><numerusform>%n reopened</numerusform><numerusform>%n reopened</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation><numerusform>%n repair</numerusform><numerusform>%n repairs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation><numerusform>%n reworded</numerusform><numerusform>%n reworded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>%n skipped</numerusform><numerusform>%n skipped</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>%n source</numerusform><numerusform>%n sources</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stated again</source>
        <translation><numerusform>%n stated again</numerusform><numerusform>%n stated again</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation><numerusform>%n suggested</numerusform><numerusform>%n suggested</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested check(s)</source>
        <translation><numerusform>%n suggested check</numerusform><numerusform>%n suggested checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation><numerusform>%n system</numerusform><numerusform>%n systems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s) repaired</source>
        <translation><numerusform>%n table row repaired</numerusform><numerusform>%n table rows repaired</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) whose columns are not understood</source>
        <translation><numerusform>%n table whose columns are not understood</numerusform><numerusform>%n tables whose columns are not understood</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>%n task</numerusform><numerusform>%n tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n task</numerusform><numerusform>%n tasks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late.</source>
        <translation><numerusform>%n task late.</numerusform><numerusform>%n tasks late.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a rating, not among the findings.</source>
        <translation><numerusform>%n task has no rating and is not among the findings.</numerusform><numerusform>%n tasks have no rating and are not among the findings.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since that was decided</source>
        <translation><numerusform>%n text changed since that was decided</numerusform><numerusform>%n texts changed since that was decided</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation><numerusform>%n to be decided</numerusform><numerusform>%n to be decided</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) expired</source>
        <translation><numerusform>%n waiver expired</numerusform><numerusform>%n waivers expired</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) given for an earlier text</source>
        <translation><numerusform>%n waiver given for an earlier text</numerusform><numerusform>%n waivers given for an earlier text</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation><numerusform>%n warning</numerusform><numerusform>%n warnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation><numerusform>%n warning.</numerusform><numerusform>%n warnings.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n</source>
        <translation><numerusform>&amp;Accept %n</numerusform><numerusform>&amp;Accept %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Adds %n URL(s), first %1</source>
        <translation><numerusform>Adds %n URL, first %1</numerusform><numerusform>Adds %n URLs, first %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Certificate %n day(s)</source>
        <translation><numerusform>Certificate %n day</numerusform><numerusform>Certificate %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation><numerusform>Certificate ended %n day ago</numerusform><numerusform>Certificate ended %n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Decline %n suggested check(s)</source>
        <translation><numerusform>Decline %n suggested check</numerusform><numerusform>Decline %n suggested checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It describes an API of %n operation(s).</source>
        <translation><numerusform>It describes an API of %n operation.</numerusform><numerusform>It describes an API of %n operations.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It has %n sample(s) for Prometheus.</source>
        <translation><numerusform>It has %n sample for Prometheus.</numerusform><numerusform>It has %n samples for Prometheus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It lists %n link(s) of Spring's actuator.</source>
        <translation><numerusform>It lists %n link of Spring's actuator.</numerusform><numerusform>It lists %n links of Spring's actuator.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It publishes %n key(s) for tokens.</source>
        <translation><numerusform>It publishes %n key for tokens.</numerusform><numerusform>It publishes %n keys for tokens.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last day on which %n risk(s) are accepted</source>
        <translation><numerusform>Last day on which %n risk is accepted</numerusform><numerusform>Last day on which %n risks are accepted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Look at %n suggested check(s)</source>
        <translation><numerusform>Look at %n suggested check</numerusform><numerusform>Look at %n suggested checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n finding(s)</source>
        <translation><numerusform>Merge %n finding</numerusform><numerusform>Merge %n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>None of its %n finding(s) has a severity or priority</source>
        <translation><numerusform>None of its %n finding has a severity or priority</numerusform><numerusform>None of its %n findings has a severity or priority</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s): look again</source>
        <translation><numerusform>Older than %n day: look again</numerusform><numerusform>Older than %n days: look again</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Open %n contradiction(s) again</source>
        <translation><numerusform>Open %n contradiction again</numerusform><numerusform>Open %n contradictions again</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Production readiness · portfolio of %n system(s)</source>
        <translation><numerusform>Production readiness · portfolio of %n system</numerusform><numerusform>Production readiness · portfolio of %n systems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Repeated in the file and kept once: %n record(s)</source>
        <translation><numerusform>Repeated in the file and kept once: %n record</numerusform><numerusform>Repeated in the file and kept once: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Set in all %n selected finding(s)</source>
        <translation><numerusform>Set in all %n selected finding</numerusform><numerusform>Set in all %n selected findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Settle %n contradiction(s)</source>
        <translation><numerusform>Settle %n contradiction</numerusform><numerusform>Settle %n contradictions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The severity of %n result(s) is not known</source>
        <translation><numerusform>The severity of %n result is not known</numerusform><numerusform>The severity of %n results is not known</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>They hold %n late finding(s).</source>
        <translation><numerusform>They hold %n late finding.</numerusform><numerusform>They hold %n late findings.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>a burst of %n request(s) is sent only where that is allowed</source>
        <translation><numerusform>a burst of %n request is sent only where that is allowed</numerusform><numerusform>a burst of %n requests is sent only where that is allowed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>a table of %n row(s): </source>
        <translation><numerusform>a table of %n row: </numerusform><numerusform>a table of %n rows: </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation><numerusform>and %n more.</numerusform><numerusform>and %n more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n system(s)</source>
        <translation><numerusform>in %n system</numerusform><numerusform>in %n systems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>it did not come to its end within %n second(s)</source>
        <translation><numerusform>it did not come to its end within %n second</numerusform><numerusform>it did not come to its end within %n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>it redirects more than %n time(s)</source>
        <translation><numerusform>it redirects more than %n time</numerusform><numerusform>it redirects more than %n times</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation><numerusform>of %n minute</numerusform><numerusform>of %n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>with %n owner(s)</source>
        <translation><numerusform>with %n owner</numerusform><numerusform>with %n owners</numerusform></translation>
    </message>
</context>
</TS>
