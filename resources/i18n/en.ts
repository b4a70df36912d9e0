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
        <source>%n accepted risk(s)</source>
        <translation><numerusform>%n accepted risk</numerusform><numerusform>%n accepted risks</numerusform></translation>
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
        <source>%n conflict(s) in the plan:</source>
        <translation><numerusform>%n conflict in the plan:</numerusform><numerusform>%n conflicts in the plan:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation><numerusform>%n contradicted</numerusform><numerusform>%n contradicted</numerusform></translation>
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
        <source>%n critical or P0 item(s) waived</source>
        <translation><numerusform>%n critical or P0 item waived</numerusform><numerusform>%n critical or P0 items waived</numerusform></translation>
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
        <source>%n document(s)</source>
        <translation><numerusform>%n document</numerusform><numerusform>%n documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation><numerusform>%n document imported</numerusform><numerusform>%n documents imported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation><numerusform>%n endpoint</numerusform><numerusform>%n endpoints</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set</source>
        <translation><numerusform>%n field set</numerusform><numerusform>%n fields set</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <translation><numerusform>%n finding and task</numerusform><numerusform>%n findings and tasks</numerusform></translation>
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
        <source>%n item(s)</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation><numerusform>%n item open</numerusform><numerusform>%n items open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders</source>
        <translation><numerusform>%n link to folders</numerusform><numerusform>%n links to folders</numerusform></translation>
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
        <source>%n no longer stated</source>
        <translation><numerusform>%n no longer stated</numerusform><numerusform>%n no longer stated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n now late</source>
        <translation><numerusform>%n now late</numerusform><numerusform>%n now late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) with neither severity nor priority</source>
        <translation><numerusform>%n open item with neither severity nor priority</numerusform><numerusform>%n open items with neither severity nor priority</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) · Enter goes there · Esc closes</source>
        <translation><numerusform>%n place · Enter goes there · Esc closes</numerusform><numerusform>%n places · Enter goes there · Esc closes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s)</source>
        <translation><numerusform>%n prerequisite</numerusform><numerusform>%n prerequisites</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated item(s)</source>
        <translation><numerusform>%n rated item</numerusform><numerusform>%n rated items</numerusform></translation>
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
        <source>%n reworded</source>
        <translation><numerusform>%n reworded</numerusform><numerusform>%n reworded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stated again</source>
        <translation><numerusform>%n stated again</numerusform><numerusform>%n stated again</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation><numerusform>%n system</numerusform><numerusform>%n systems</numerusform></translation>
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
        <source>%n task(s) late.</source>
        <translation><numerusform>%n task late.</numerusform><numerusform>%n tasks late.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since that was decided</source>
        <translation><numerusform>%n text changed since that was decided</numerusform><numerusform>%n texts changed since that was decided</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation><numerusform>%n ticked</numerusform><numerusform>%n ticked</numerusform></translation>
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
        <source>Repeated in the file and kept once: %n record(s)</source>
        <translation><numerusform>Repeated in the file and kept once: %n record</numerusform><numerusform>Repeated in the file and kept once: %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Settle %n contradiction(s)</source>
        <translation><numerusform>Settle %n contradiction</numerusform><numerusform>Settle %n contradictions</numerusform></translation>
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
        <source>of %n minute(s)</source>
        <translation><numerusform>of %n minute</numerusform><numerusform>of %n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>with %n owner(s)</source>
        <translation><numerusform>with %n owner</numerusform><numerusform>with %n owners</numerusform></translation>
    </message>
</context>
</TS>
