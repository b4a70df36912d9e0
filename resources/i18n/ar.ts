<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Shipworthy</name>
    <message>
        <source>

The output is longer; the file holds all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“shipworthy VERB --help” tells more of each.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      may be: %1 (line %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2 (%3) %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Score %1 of 100, %2 if every claim holds; %3 of %4 done, %5 of them verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 of them contradicted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Lines %2–%3, facts: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
System: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 lines understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is vulnerable: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no reason given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blockers open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed, without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 continues on page %2 with %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deny a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents have a next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, by evidence; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is late since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the file's figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is past its support, and its new vulnerabilities are no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unchanged since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is vulnerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is vulnerable through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are registered. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more on page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms, connecting included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newly stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not asked in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 addresses are up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 boxes ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines that are not blank became facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 plans have no start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 systems %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, all on page %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of high severity or priority P1 %2 not resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 %3 %4 %5 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open that are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records seen = %2 stored + %3 duplicates + %4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reworded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen, %2 stored, %3 duplicates, %4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stated by the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 ms over %3 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not audited: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were read in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a category count in the first line only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without severity or priority %2 open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written into its source file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no finding names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Shipworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 %3 said to be done without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 %3 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4. %5, %6. Item %7 of %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the severity of %2 more is not known well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, facts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not counted as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the date of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is a breaking change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 measured, %3 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 % of %4 lines understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: next version of %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no start date set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none states a verdict, latest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not imported: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: states no verdict, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the document counts %2, and so many were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the document counts %2, but %3 were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unchanged since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 denies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 that something is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; but %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; emptied, what the document says holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; in the place of the blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) open</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in the plan:</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) not resolved</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) resolved without fresh evidence</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) waived</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in its first part, %1 rated.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 rated.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings selected</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of other people's or generated files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n high or P1 item(s) not resolved</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the document</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more on Findings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly contradicted</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly stated</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stated</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n now late</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) with neither severity nor priority</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated item(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stated again</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) whose columns are not understood</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since that was decided</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) expired</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) given for an earlier text</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&amp;A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shipworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Workspace As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick or Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch Imported Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+4w, fri or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 before the plan starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 more unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, claimed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, claimed without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, day %1 of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, latest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ambiguous is ask, new or likeliest, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, computed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 denies a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 %2 GO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 more are set aside with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of the %2 have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; first due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; none is a verified GO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; plan ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 file that did not look for this says nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocker that no plan covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burndown needs dated states: it starts when the documents are kept in a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burndown needs two dated states, a forecast two weeks of them. The first forecast can be printed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the load test failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding to be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast needs two weeks of dated states; the first can be printed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is stated twice; the last one is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan counts in days, but nobody has said yet which day is the first. Set it, and its tasks get dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed; from here on they are read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is accepted for a reason: say it, or press Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system appears here when a document names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system of this workspace, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has too many columns to be read; tables are kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick changes “[ ]” to “[x]” in the Markdown file, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict becomes possible once the findings have a severity or a priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver with a reason and a last day; it never raises the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shipworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Risk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the risk of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Resolution Lines to Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and Ask Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds %n URL(s), first %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 %2 findings are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 systems are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers no criterion of the system that it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers these criteria:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported: nobody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask A&amp;ll Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its address whether it changed, and import it if so (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the live service whether its health endpoints answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked with a plain GET: no log-in, no cookies, no proxy. Redirects are followed within %1 only; the certificate is always verified; it ends after 10 s or 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 h of stated work left in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested %1 by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits of invented services, with findings, a plan and scores. Yours to try; they live in a workspace of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text of the document (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockers said to be done without proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot fetch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot fetch this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot move the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot name a system “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the column mappings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the document from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the facts of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the history of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set the effort to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write into the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category, findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Certificate %n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Certificate not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: expired %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that says what each row is about: its Title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of no known meaning are kept as notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed score: share of weight that is verified (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1). A waiver never raises it. Evidence counts for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: verified share of weight (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct Title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical or P0, and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENT...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: the plan, to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days go from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DefectDojo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DefectDojo findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on %1 in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss %1 as misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed as misread: it is kept and never counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not launch: %1, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not launch: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document against a tick made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, folders and https addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, folders of documents, or one workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before what it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and depends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but only claimed, or its evidence is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, says the document; no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: %1 waived stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due Day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week, %1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort left, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the line of the document that names the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 %2 is verified, but </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision, tick and waiver that is on record, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no telemetry; a service is asked only when you add its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of %1 is older than %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, history and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excepted by a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 0 for CONDITIONAL too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by document, warning, repair or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by person, item, field or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text of item or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example owner:Backend is:late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1 · findings that are not done, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find N&amp;ext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F); Enter or F3 finds the next place, Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether you may ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, phases and scores appear, each tied to its line in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: the remaining %1 at %2 a week at the fastest; one of the last %3 weeks finished none on balance, so there is no latest date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: the remaining %1 at %2 to %3 a week, the net pace of the last %4 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap to doc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, risks, scores, controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a workspace (*.shipworthy), then documents, folders or addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either documents and folders, or one workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give owners and dates, or keep those in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: every %1 %2 is verified, and nothing high is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: no %1 is critical or P0, and nothing high is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: understood. Ticks: marks, longer for contradictions, secrets and repairs. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header field: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the addresses are asked while the window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file again when it changes; questions wait until you answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import audit documents to see their systems here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import copied files (outside of text fields)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what the audit said. Shipworthy turns it into findings, a plan and a score, and asks the running service whether it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In commit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the baseline, and no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It continues “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed %1 of %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 days old; %2 days count as fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for once, without cookies or a log-in, and the document keeps its address; “Fetch Again” on Documents asks whether it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be one of these items of the earlier version. What was decided about it is carried over to the one you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on %1 and is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was no longer stated, and is again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that may be one of several earlier ones: ask (store nothing, list them), new, or likeliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own text says partial: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text has changed since that was decided:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its waiver expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late and today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: filled is done, partly filled in progress, outlined open, hatched overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: verified, claimed, stale and waived points; the document's score; its near and far target. The score counts verified points only; a waiver never raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse could not load the page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse report on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 disagrees: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is part of no finding, box or task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line coverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1–%2 became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first: the sample audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this service go live, and what is still in the way?

Everything stays on this computer. No account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we ship?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of columns set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a stand-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the stand-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconfiguration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between rows, cards and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT STATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the system that answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Open Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for %1: %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next versions of %1 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 %2 is open, but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 is critical or P0, but </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is watched yet. Nothing is sent anywhere before you add one and ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit has been imported, so there is nothing to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checklists yet: they come from “- [ ]” items of imported documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known to name what its rows are about; the rows are kept as a table. Unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision recorded since the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has a scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of %1 states a plan: no phases, no dated tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of %1 states a scorecard, and it has no findings to compute one from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of this system states a scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of this system states a scorecard; what follows is computed from its findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document states a plan: no phases, no dated tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was imported, so no blocker can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was imported, so no plan is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Drop Markdown files on the window, or press Ctrl+I to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is critical or P0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding names this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding was recognised in the documents, so no blocker can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings in this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings yet. Import an audit to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fix is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed version is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed version is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast: in none of the last %1 weeks did the count fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imported file of this system looked for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer stated by %1; kept as the earlier version had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered. Copy the minutes with C and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open item has a date. Give items a due date on Findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scorecard was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No severity stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start date is set for the plan: no time axis is drawn, and nothing is late by the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No systems in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has attested it: it counts as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>grouping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found among %1 of %2; no live check is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found; there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of its %n finding(s) has a severity or priority</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>None of the %1 addresses was asked so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 has evidence: what is ticked is a claim until a named person says what they saw. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them: it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was asked in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing was repaired, hidden or left unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Finding (Misread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all columns of %1 and %2 more are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all columns of %1 are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, and in no number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done and not waived; contradicted ticks count as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done and past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated: no findings are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated: none of the %1 has a severity or a priority, so blockers cannot be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated: the one %1 has no severity and no priority, so blockers cannot be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, kept as notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is verified live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to be forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. There is nothing to walk through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until you apply it; one undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when this was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent so far. Ask it to see how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: say --ambiguous new or --ambiguous likeliest, or import in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and targets as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSCAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSCAL version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tests that ran, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s): look again</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>On no row of the document's own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and due within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blockers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by priority, then open before unproven before waived, then by due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline, with facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner %1 in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P0 or critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases and tasks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place cited by the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan start removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan start set to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned later than its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the scorecard of documents or a workspace as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what was understood in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the scorecard as PDF: the portfolio and every system, or one system.
Exit code 0: all read and printed; 2: some input or the output failed, named on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what Shipworthy understands in audit documents: to read, or as JSON of the schema shipworthy.audit/1.
Exit code 0: all read; 2: some input could not be read, named on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production readiness scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production readiness scorecard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production readiness · portfolio of %1 systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production readiness · portfolio of 1 system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production readiness: portfolio of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read tables as this workspace remembers their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read tables with this header by their words again; documents here stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the document again with these columns; decisions stay, and one undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: changes cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered in this workspace: the next table with the same header is read so without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repeated in the file and kept once: %n record(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted until %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap phase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tand-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SARIF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done in %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done, and denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done; no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by exit code whether systems may go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the columns of this table mean (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be done, and store nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you saw; it counts as verified for 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether the systems of documents or a workspace may go live, and which items block.
Exit code 0: every system is GO; 1: some system is NO-GO, CONDITIONAL or NOT RATED; 2: error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score = verified points only; a waiver never raises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard of %1 written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard of the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret hidden here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets found in documents are never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a finding to read what the document says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an address to see what it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item to see what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Plan &amp;Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set plan start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set plan starts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set plan start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set severities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to done on %1 by %2; no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipworthy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipworthy reads Markdown, text, HTML and CSV, and reports of scanners and pipelines (SARIF, Trivy, CycloneDX, JUnit and others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipworthy speaks %1 from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipworthy workspaces (*.shipworthy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipworthy · State of %1 · printed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only &amp;This System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the charts as tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the version before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: most blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1 documents, listed with their digests on the last page of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1, %2. SHA-256 begins %3; the whole digests are on each system’s last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-up, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1 (%2). Verdict by rule: NO-GO while a P0 or critical finding is open or contradicted; CONDITIONAL while one is unproven or waived, or a high one is open; GO when every P0 and critical one is verified; NOT RATED without priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated and counted totals disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated contradiction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: a duplicate of another finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: a false positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: every listed version is unaffected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: the risk is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the file format failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still &amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs, clear the filter, close the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it as one step (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System and verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System renamed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 for a finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;Rest as New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes documents into a workspace file. The next version of a document that is there keeps every decision whose criterion is unchanged. Exits 0 when it was stored, 1 when nothing was stored because an item may be one of several earlier ones, 2 for an error. A document from an address is asked for again only when its address is given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test skipped: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that passed only when repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was once read as %1 is shown as it was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 earlier events are in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write; “-” is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns do not make findings of its rows, which are kept as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion asks for more findings, not for fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion does not say which percentile it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contradicts the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document counts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not state it any more. It is kept with all that was decided, and counts until somebody settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names %1. Nothing here is verified live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says something else of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document states no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that it is the next version of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document's own decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents give no estimate for the work that blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents of this system have no checklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents state no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents state no phases, so no roadmap is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document’s own verdict is %1: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier version did not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims %1 failed tests and lists %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims %1 tests and lists %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims %1, and what it lists gives %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims a line coverage of %1 %, and its lines give %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no category's score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no score for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lists %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file measured %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file measured %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file measured no response times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row does not name the columns; the rows are kept as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stand-up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history says who changed what. Your name there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load test missed its threshold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are on the clipboard, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are too long for a mail link and were cut. Copy them with C and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next table with this header is read by its words; what is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one %1 finding is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one %1 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one %1 is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one system is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open %1 work is at least %2 by the documents’ own estimates%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other %1 %2 no evidence. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is nested deeper than is read; what is deeper is kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no start date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan starts on %1, but not every phase states its days: no time axis is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, for whoever asks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is %1 short of the target for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected findings have different due days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that the document speaks of; choose another where it was read wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title as it should be; emptied, what the document says holds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool says that its rule does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor deferred the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor is looking into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor says that the package is not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor will not fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is past its end of life and gets no fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file; made when it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents were read from files, not from a workspace: no decision, tick or waiver is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no place on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not prove that there is nothing more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. One looks like https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no criterion that a file can answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no documents. Drop Markdown files on the window, or press Ctrl+I to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one path that is not in the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is done, together. The verdict follows the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked in the document; no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, but a file says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, but another place says it is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, but contradicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, but something denies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, latest evidence, line in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: the document says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be given a severity or priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1 points lack evidence and %2 are stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend: computed score since the import, scale 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trivy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trivy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trivy report on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: shipworthy %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: shipworthy [FILE|FOLDER|WORKSPACE...]     open the window, importing what is named
       shipworthy --sample                       open the window on the sample workspace
       shipworthy VERB [OPTION...] PATH...       work without a window
       shipworthy --help | --version

May this service go live, and what is still in the way?

Verbs:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions %1 are affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived until %1, %2 left: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver not in force (until %1, by %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are counted from day 1, and nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are counted from each day 1, and nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since it is watched:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What files say about the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is resolved gets a line in its file: the day, your name and what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What raises the score most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns of %1 mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does to each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team should know; kept when you leave the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided holds for the text of now too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood, kept, repaired and skipped (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw: a link, a file or a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it; empty for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may %1 be accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk may be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, on what evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without severity or priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by the documents’ own estimates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;Ticks into Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[crossed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[green]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[in progress]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[orange]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[pending]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[red]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[secret hidden]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ticked]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[warning]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[yellow]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check does not say how often it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing " is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dependency states neither what was found nor why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dependency states no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leak names no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line has no number or no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of findings does not say what was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a live health endpoint is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metric has no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result has neither rule nor message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run states no results, which is not the same as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test case has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threshold does not say whether it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threshold held because nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vulnerability has neither id nor description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vulnerability has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for has:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added if every claim holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 %2 %3 are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all parts are well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advisory names neither package nor id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute is longer than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audit does not apply to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audit has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observation says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changed it meanwhile; open it again to see the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1; %2 without an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the earliest, for the last %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back in its document's category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockers unknown: %1 without severity or priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockers unknown: no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockers: no %1 is critical or P0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks:   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but it says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but line %1 is no metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but no Prometheus metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but not one metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer could not be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer did not end within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer is too long to be read whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called again as its document does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed, %1 if claims hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed, %1 if claims hold; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm or withdraw %1. Of %2 blockers %3 verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictions found; no live check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided again for its changed text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided again for its new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed as no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document %1 of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document's score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done before a prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: verified by evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated again as its document does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast for the last %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, +3, +2w or a date; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gitleaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gitleaks report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its %1 a severity or a priority; until then there is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no due date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no owner now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no priority now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no severity now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have %1 done (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden secrets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import an audit; no finding is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n system(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a finding after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims %1 vulnerable packages and lists %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares entities, which no report needs and which can hide what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it did not come to its end within %n second(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>it does not answer GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how many dependencies were audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grew past %1 MiB while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 MiB; at most %2 MiB are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an older format and must be brought up to date, but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a secret (%1), which would be kept as part of the document's name; download the file and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a user name or password, which would be kept as part of the document's name; download the file and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no .md, .markdown, .txt or .html file, no table whose columns are understood, and nothing a scanner wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no run of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds other people's or generated files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is CycloneDX %1; versions 1.4 to 1.6 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is SARIF %1; version 2.1.0 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device, not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to a folder, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe, not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a socket, not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an HTML page of more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty, not a Shipworthy workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is listed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than the %1 MiB that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no valid %1 file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is none of the JSON and XML formats read here: SARIF, Trivy, pip-audit, npm audit, CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a Shipworthy workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open in another program, or was not closed properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it links to a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists components and says nothing about vulnerabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names nothing that was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it or the system is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it states no SARIF version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants a log-in, and none is ever sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was asked too often; try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by a newer Shipworthy (format %1; this program reads up to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1 of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its document does not hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its encoding (%1) cannot say “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads to a link-local or cloud metadata address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its presence “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its system is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are not those of a Shipworthy workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json (the default) or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k6 summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k6 thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave user name and password out: they would lie in the workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 does not begin with a box “[ ]”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the import is not there any more, or reads differently; import the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 · %2 · %3 % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-local and cloud metadata addresses are never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category was scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dependency was audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document: it is one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due day any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate, e.g. 2-3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings, so no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings: blockers unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast: no history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast: no pace yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast: nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast: nothing to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no history: imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer proven: its text changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer stated; %1 of an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan, no dated target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route to it from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score claimed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score: no findings; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tasks stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is critical or P0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its findings has a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, no response arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated: blockers unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that matters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm audit failed itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Markdown and plain text are written into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only http and https addresses are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open effort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, contradicted included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste copied files with Ctrl+V. Audits, plans and reviews in Markdown or plain text, in free form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase 1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase 1 of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip-audit did not audit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip-audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain http is only used on this computer itself; use https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned after the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes a %1. Hidden here and in exports; the file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to %1, not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew or end the waiver for %1, which expires on %2, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests only to addresses you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution line added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution line removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of a run are kept in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say until which day it may be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what was seen: a link, a file or a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why it may be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security severity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see proof for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy %1: name at least one document, folder or workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy %1: “%2” is not a format: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy gate: there is no system to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: name at least one document, folder or workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: no system is called “%1”; these are known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: nothing to print, no document could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: say where the PDF goes with --output FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipworthy report: “%1” is not a paper size: a4, letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table rows repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take documents into a workspace, keeping what people decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text repaired from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address holds a user name or password, and none is ever sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit %1 failed itself: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category %1 has no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate cannot be traced to an authority that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate comes from an authority that this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended before the whole of it had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has changed since the import, and several lines read like line %1 of it; import the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has changed since the import: the finding is not there any more, or twice; import the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway gets no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway waited in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one %1 %2 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resolution line is not there any more, or reads differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resolution line stands there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool reported an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool says that its run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not in the form of shipworthy.audit/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unproven: claimed or stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived: counts as not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n owner(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>with a line below line %1 the document would be read otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with line %1 ticked the document would be read otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with two lists of prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with two owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst verdict first, then by days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an amount of work, such as 4h, 2 days or 1-2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Document | Kind | Understood | Findings | Boxes | Tables | Phases | Scores | Evidence | Decision | Kept | Repaired | Skipped | Warnings |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept here, but not written into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day to come: write +4w, fri or 2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day: write fri, +3, +2w or 2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was decided for another text. The decision stays, but proves nothing until somebody looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“npm audit fix” mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; F8 walks through all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
