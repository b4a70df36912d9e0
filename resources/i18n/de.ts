<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Shipworthy</name>
    <message>
        <source>

The output is longer; the file holds all of it.</source>
        <translation>

Die Ausgabe ist länger; die Datei enthält sie vollständig.</translation>
    </message>
    <message>
        <source>
“shipworthy VERB --help” tells more of each.
</source>
        <translation>
„shipworthy VERB --help“ sagt mehr zu jedem Verb.
</translation>
    </message>
    <message>
        <source>      may be: %1 (line %2, %3)</source>
        <translation>      vielleicht: %1 (Zeile %2, %3)</translation>
    </message>
    <message>
        <source>      now: %1</source>
        <translation>      ist: %1</translation>
    </message>
    <message>
        <source>      was: %1</source>
        <translation>      war: %1</translation>
    </message>
    <message>
        <source>  %1 %2 (%3) %4</source>
        <translation>  %1 %2 (%3) %4</translation>
    </message>
    <message>
        <source>  %1 late</source>
        <translation>  %1 überfällig</translation>
    </message>
    <message>
        <source>  Score %1 of 100, %2 if every claim holds; of %3: %4 verified, %5 claimed, %6 accepted, %7 open.</source>
        <translation>  Score %1 von 100, %2 falls jede Behauptung stimmt; von %3: %4 belegt, %5 behauptet, %6 akzeptiert, %7 offen.</translation>
    </message>
    <message>
        <source> (%1 of them contradicted)</source>
        <translation> (davon %1 widerlegt)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> Page</source>
        <translation> Seite</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> dated %1</source>
        <translation> vom %1</translation>
    </message>
    <message>
        <source> more</source>
        <translation> zusätzlich</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> von 100</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> without a date</source>
        <translation> ohne Datum</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> … %1 more characters</source>
        <translation> … %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>"Subject", "Issuer", "Start-Date", "Expire-Date" (the earliest of the chain), "Serial-Number" or "Subject-Alt-Name" of the certificate</source>
        <translation>"Subject", "Issuer", "Start-Date", "Expire-Date" (das früheste der Kette), "Serial-Number" oder "Subject-Alt-Name" des Zertifikats</translation>
    </message>
    <message>
        <source>"limit", "remaining", "reset", "window" or "policy" of a stated rate limit</source>
        <translation>"limit", "remaining", "reset", "window" oder "policy" einer genannten Ratenbegrenzung</translation>
    </message>
    <message>
        <source>"pass", "warn" or "fail" as the service says of itself, or of one component</source>
        <translation>"pass", "warn" oder "fail", wie es der Dienst von sich selbst oder von einer Komponente sagt</translation>
    </message>
    <message>
        <source>"score", "grade" or the result of one test, as the HTTP Observatory finds them</source>
        <translation>"score", "grade" oder das Ergebnis eines Tests, wie das HTTP Observatory sie ermittelt</translation>
    </message>
    <message>
        <source>"sitemaps" of a robots.txt, or whether it lets all robots go somewhere: "allows /path"</source>
        <translation>"sitemaps" einer robots.txt oder ob sie alle Robots irgendwohin lässt: "allows /path"</translation>
    </message>
    <message>
        <source>"urls" or "sitemaps" that a sitemap names, a list</source>
        <translation>"urls" oder "sitemaps", die eine Sitemap nennt, eine Liste</translation>
    </message>
    <message>
        <source>"version", "title", "operations", "undocumented" or "lists-without-limit" of an OpenAPI document</source>
        <translation>"version", "title", "operations", "undocumented" oder "lists-without-limit" eines OpenAPI-Dokuments</translation>
    </message>
    <message>
        <source>"version", "verified" or "chain"</source>
        <translation>"version", "verified" oder "chain"</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3, facts: %4</source>
        <translation>%1
Zeilen %2–%3, Fakten: %4</translation>
    </message>
    <message>
        <source>%1
System: %2</source>
        <translation>%1
System: %2</translation>
    </message>
    <message>
        <source>%1 </source>
        <translation>%1 </translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of %2 lines understood</source>
        <translation>%1 % von %2 Zeilen verstanden</translation>
    </message>
    <message>
        <source>%1 % understood</source>
        <translation>%1 % verstanden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is vulnerable: %3</source>
        <translation>%1 %2 ist anfällig: %3</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, responsible %3.</source>
        <translation>%1 %2, verantwortlich %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: “%3”</source>
        <translation>%1 %2: „%3“</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>an edit under way</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation>%1 (%2, davon 1)</translation>
    </message>
    <message>
        <source>%1 (no reason given)</source>
        <translation>%1 (ohne Begründung)</translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>%1 = %2 h</source>
        <translation>%1 = %2 h</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>%1 already does “%2” (%3).</source>
        <translation>%1 ist schon mit „%2“ belegt (%3).</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2 more name no system.</source>
        <translation>%1 und %2 weitere nennen kein System.</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 und %2 weitere: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 und %n weiterer</numerusform><numerusform>%1 und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>sind %1</translation>
    </message>
    <message>
        <source>%1 are described</source>
        <translation>%1 sind beschrieben</translation>
    </message>
    <message>
        <source>%1 are selected: the decision is about all of them.</source>
        <translation>%1 sind ausgewählt: die Entscheidung betrifft alle.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1: künftig %2</translation>
    </message>
    <message>
        <source>%1 blockers</source>
        <translation>Blocker: %1</translation>
    </message>
    <message>
        <source>%1 blockers open</source>
        <translation>Blocker der Stufe %1 offen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 laut %2</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 Byte, %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 und %2 lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 cannot wait for %2</source>
        <translation>%1 kann nicht auf %2 warten</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1 Kategorien</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation>%1 behauptet</translation>
    </message>
    <message>
        <source>%1 claimed on %2</source>
        <translation>%1 behauptet am %2</translation>
    </message>
    <message>
        <source>%1 claimed, without a date</source>
        <translation>%1 behauptet, ohne Datum</translation>
    </message>
    <message>
        <source>%1 claimed; %2</source>
        <translation>%1 behauptet; %2</translation>
    </message>
    <message>
        <source>%1 continues on page %2 with %3 more.</source>
        <translation>%1 geht auf Seite %2 mit %3 weiteren weiter.</translation>
    </message>
    <message>
        <source>%1 contradicted now</source>
        <translation>derzeit %1 widerlegt</translation>
    </message>
    <message>
        <source>%1 counts as one with %2.</source>
        <translation>%1 zählt zusammen mit %2 einmal.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d after its deadline</source>
        <translation>%1 d nach der Frist</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 d spät</translation>
    </message>
    <message>
        <source>%1 dated %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1 deny</source>
        <translation>%1 bestreiten</translation>
    </message>
    <message>
        <source>%1 deny a tick</source>
        <translation>%1 widerlegen einen Haken</translation>
    </message>
    <message>
        <source>%1 documents have a next version.</source>
        <translation>Von %1 Dokumenten gibt es eine nächste Version.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <translation>%1 führt es ab jetzt aus.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 families</source>
        <translation>%1 Metrikfamilien</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has a next version.</source>
        <translation>Von %1 gibt es eine nächste Version.</translation>
    </message>
    <message>
        <source>%1 has no samples</source>
        <translation>%1 hat keine Messwerte</translation>
    </message>
    <message>
        <source>%1 hours: “%2”</source>
        <translation>%1 Stunden: „%2“</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is compared with nothing</source>
        <translation>%1 lässt sich mit nichts vergleichen</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation>%1 ist eingeschränkt</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 wird erwartet</translation>
    </message>
    <message>
        <source>%1 is late since %2</source>
        <translation>%1 ist seit %2 überfällig</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 fehlt: %2</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a list</source>
        <translation>%1 ist weder Text noch Liste</translation>
    </message>
    <message>
        <source>%1 is no XPath expression</source>
        <translation>%1 ist kein XPath-Ausdruck</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not among the file's figures: %2</source>
        <translation>%1 gehört nicht zu den Werten der Datei: %2</translation>
    </message>
    <message>
        <source>%1 is not done</source>
        <translation>%1 ist nicht erledigt</translation>
    </message>
    <message>
        <source>%1 is not one value; count, nth or includes is needed</source>
        <translation>%1 ist kein einzelner Wert; nötig ist count, nth oder includes</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set, and %2</source>
        <translation>%1 ist nicht gesetzt, und %2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2.</source>
        <translation>%1 ist nicht dasselbe wie %2.</translation>
    </message>
    <message>
        <source>%1 is on this computer or in a private network, which is asked only with your consent for this workspace.</source>
        <translation>%1 liegt auf diesem Rechner oder in einem privaten Netz; dort wird nur mit Ihrer Zustimmung für diesen Arbeitsbereich gefragt.</translation>
    </message>
    <message>
        <source>%1 is past its support, and its new vulnerabilities are no longer listed</source>
        <translation>%1 wird nicht mehr unterstützt, neue Schwachstellen werden nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>%1 is past: a risk is accepted until today or a later day.</source>
        <translation>Der %1 ist vorbei: ein Risiko wird bis heute oder bis zu einem späteren Tag akzeptiert.</translation>
    </message>
    <message>
        <source>%1 is shown as %2.</source>
        <translation>%1 wird als %2 gezeigt.</translation>
    </message>
    <message>
        <source>%1 is typed in fields and used in lists. Add Ctrl, Alt or Meta, or use a function key.</source>
        <translation>%1 wird in Feldern getippt und in Listen gebraucht. Strg, Alt oder Meta hinzunehmen oder eine Funktionstaste verwenden.</translation>
    </message>
    <message>
        <source>%1 is unchanged since %2.</source>
        <translation>%1 ist unverändert seit %2.</translation>
    </message>
    <message>
        <source>%1 is under %2</source>
        <translation>%1 steht unter %2</translation>
    </message>
    <message>
        <source>%1 is vulnerable</source>
        <translation>%1 ist anfällig</translation>
    </message>
    <message>
        <source>%1 is vulnerable through %2</source>
        <translation>%1 ist anfällig durch %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 items of the same document are open, the first: “%2”</source>
        <translation>%1 Einträge desselben Dokuments sind offen, der erste: „%2“</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 left; %2 closed and %3 came back in the last %4, and nothing new is assumed.</source>
        <translation>Noch %1; in den letzten %4 wurden %2 erledigt und %3 kamen zurück, und nichts Neues ist angenommen.</translation>
    </message>
    <message>
        <source>%1 left; %2 closed in the last %3, and nothing new is assumed.</source>
        <translation>Noch %1; in den letzten %3 wurden %2 erledigt, und nichts Neues ist angenommen.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 more are registered. </source>
        <translation>%1 weitere sind erfasst. </translation>
    </message>
    <message>
        <source>%1 more behind</source>
        <translation>%1 weitere dahinter</translation>
    </message>
    <message>
        <source>%1 more categories</source>
        <translation>%1 weitere Kategorien</translation>
    </message>
    <message>
        <source>%1 more claimed</source>
        <translation>%1 weitere behauptet</translation>
    </message>
    <message>
        <source>%1 more on page %2</source>
        <translation>%1 weitere auf Seite %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>%1 ms, connecting included</source>
        <translation>%1 ms, einschließlich Verbindungsaufbau</translation>
    </message>
    <message>
        <source>%1 names no system and stands under “%2”; say which one with --about SYSTEM</source>
        <translation>%1 nennt kein System und steht unter „%2“; sagen Sie mit --about SYSTEM, welches es ist</translation>
    </message>
    <message>
        <source>%1 names no system.</source>
        <translation>%1 nennt kein System.</translation>
    </message>
    <message>
        <source>%1 names systems that this workspace does not have: %2.</source>
        <translation>%1 nennt Systeme, die dieser Arbeitsbereich nicht hat: %2.</translation>
    </message>
    <message>
        <source>%1 names the system “%2”, which this workspace does not have.</source>
        <translation>%1 nennt das System „%2“, das dieser Arbeitsbereich nicht hat.</translation>
    </message>
    <message>
        <source>%1 newly contradicted</source>
        <translation>%1 neu widerlegt</translation>
    </message>
    <message>
        <source>%1 newly stated.</source>
        <translation>%1 neu genannt.</translation>
    </message>
    <message>
        <source>%1 no longer counts as one with %2.</source>
        <translation>%1 zählt nicht mehr mit %2 zusammen.</translation>
    </message>
    <message>
        <source>%1 no longer stated.</source>
        <translation>%1 nicht mehr genannt.</translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 nicht zutreffend</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation>%1 nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 not asked in this session.</source>
        <translation>%1 in dieser Sitzung nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 nicht belegt</translation>
    </message>
    <message>
        <source>%1 now belongs to %2.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 now late</source>
        <translation>%1 jetzt überfällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 not verified</source>
        <translation>%1 der %2 %3 nicht belegt</translation>
    </message>
    <message>
        <source>%1 of %2 actions · Enter does it · Esc closes</source>
        <translation>%1 von %2 Aktionen · Eingabe führt aus · Esc schließt</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are up.</source>
        <translation>%1 von %2 Adressen sind verfügbar.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes ticked</source>
        <translation>%1 von %2 Kästchen abgehakt</translation>
    </message>
    <message>
        <source>%1 of %2 checks pass.</source>
        <translation>%1 von %2 Prüfungen erfüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3 verified, %4 claimed</source>
        <translation>%1 von %2 erledigt: %3 belegt, %4 behauptet</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 lines that are not blank became facts</source>
        <translation>%1 von %2 nicht leeren Zeilen wurden zu Fakten</translation>
    </message>
    <message>
        <source>%1 of %2 lines understood</source>
        <translation>%1 von %2 Zeilen verstanden</translation>
    </message>
    <message>
        <source>%1 of %2 not verified</source>
        <translation>%1 von %2 nicht belegt</translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <translation>%1 von %2 am %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 plans have no start yet.</source>
        <translation>%1 von %2 Plänen haben noch keinen Beginn.</translation>
    </message>
    <message>
        <source>%1 of %2 runs passed, %3 failed</source>
        <translation>%1 von %2 Läufen erfüllt, %3 nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 systems %3 %4</source>
        <translation>%1 von %2 Systemen %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 abgehakt</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>%1 of %2 verified, %3 claimed</source>
        <translation>%1 von %2 belegt, %3 behauptet</translation>
    </message>
    <message>
        <source>%1 of %2, all on page %3</source>
        <translation>%1 von %2, alle auf Seite %3</translation>
    </message>
    <message>
        <source>%1 of high severity or priority P1 %2 not resolved.</source>
        <translation>%1 mit Schweregrad hoch oder Priorität P1 %2 nicht erledigt.</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 %4 %5 open</source>
        <translation>%1 der %2 %4 der Stufe %3 %5 offen</translation>
    </message>
    <message>
        <source>%1 of them ticked</source>
        <translation>davon %1 abgehakt</translation>
    </message>
    <message>
        <source>%1 of them understood</source>
        <translation>davon %1 verstanden</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 open that are %2</source>
        <translation>%1 offen mit Schweregrad %2</translation>
    </message>
    <message>
        <source>%1 open, %2 settled</source>
        <translation>%1 offen, %2 beigelegt</translation>
    </message>
    <message>
        <source>%1 open, of %2</source>
        <translation>%1 offen, von %2</translation>
    </message>
    <message>
        <source>%1 pastes: text into fields, and files that were copied into the workspace.</source>
        <translation>%1 fügt ein: Text in Felder und kopierte Dateien in den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 points in %2</source>
        <translation>%1 Punkte über %2</translation>
    </message>
    <message>
        <source>%1 records seen = %2 stored + %3 duplicates + %4 skipped</source>
        <translation>%1 Datensätze gesehen = %2 gespeichert + %3 Duplikate + %4 übersprungen</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>%1 registered, %2</source>
        <translation>%1 eingetragen, %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation>%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>Bericht von %1</translation>
    </message>
    <message>
        <source>%1 reworded.</source>
        <translation>%1 umformuliert.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 says so; nothing was stored.</source>
        <translation>%1 sagt das; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 seen, %2 stored, %3 duplicates, %4 skipped</source>
        <translation>%1 gesehen, %2 gespeichert, %3 Duplikate, %4 übersprungen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 beigelegt</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 stated again.</source>
        <translation>%1 wieder genannt.</translation>
    </message>
    <message>
        <source>%1 stated by the document</source>
        <translation>%1 vom Dokument genannt</translation>
    </message>
    <message>
        <source>%1 takes another value than %2</source>
        <translation>%1 verlangt einen anderen Wert; gefunden: %2</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 that are %2</source>
        <translation>%1 mit Schweregrad %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 ms over %3 answers</source>
        <translation>%1 bis %2 ms bei %3 Antworten</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 verified, %2 claimed</source>
        <translation>%1 belegt, %2 behauptet</translation>
    </message>
    <message>
        <source>%1 verified, %2 claimed, %3 stale, %4 accepted</source>
        <translation>%1 belegt, %2 behauptet, %3 veraltet, %4 akzeptiert</translation>
    </message>
    <message>
        <source>%1 verified; %2</source>
        <translation>%1 belegt; %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 already</source>
        <translation>%1 wartet schon auf %2</translation>
    </message>
    <message>
        <source>%1 was changed since, to “%2”</source>
        <translation>%1 wurde seitdem geändert, in „%2“</translation>
    </message>
    <message>
        <source>%1 was changed since, to “%2”, by %3 on %4</source>
        <translation>%1 wurde seitdem geändert, in „%2“, von %3 am %4</translation>
    </message>
    <message>
        <source>%1 was not audited: %2</source>
        <translation>%1 wurde nicht geprüft: %2</translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>%1 wurde nicht ausgewertet: %2</translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>%1 were read in it</source>
        <translation>%1 wurden darin gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked %n time(s), slowly, for the addresses that services usually have.</source>
        <translation><numerusform>%1 wird %n Mal gefragt, langsam, nach den Adressen, die Dienste üblicherweise haben.</numerusform><numerusform>%1 wird %n Mal gefragt, langsam, nach den Adressen, die Dienste üblicherweise haben.</numerusform></translation>
    </message>
    <message>
        <source>%1 without a category count in the first line only.</source>
        <translation>Ohne Kategorie und nur in der ersten Zeile gezählt: %1.</translation>
    </message>
    <message>
        <source>%1 without estimate</source>
        <translation>%1 ohne Schätzung</translation>
    </message>
    <message>
        <source>%1 without severity or priority %2 open.</source>
        <translation>%1 ohne Schweregrad oder Priorität %2 offen.</translation>
    </message>
    <message>
        <source>%1 written into its source file.</source>
        <translation>%1 in die Quelldatei geschrieben.</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 with findings</source>
        <translation>%1 · %2 mit Befunden</translation>
    </message>
    <message>
        <source>%1 · no finding names one</source>
        <translation>%1 · kein Befund nennt eine davon</translation>
    </message>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · jetzt nicht</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <translation>%1 · an</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3 d</source>
        <translation>%1 – %2, %3 d</translation>
    </message>
    <message>
        <source>%1 — Shipworthy</source>
        <translation>%1 — Shipworthy</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1%2 %3 accepted</source>
        <translation>%1%2 %3 akzeptiert</translation>
    </message>
    <message>
        <source>%1%2 %3 claimed but not verified</source>
        <translation>%1%2 %3 behauptet, aber nicht belegt</translation>
    </message>
    <message>
        <source>%1,</source>
        <translation>%1,</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 accepted</source>
        <translation>%1, %2 akzeptiert</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2 more contradicted</source>
        <translation>%1, %2 weitere widerlegt</translation>
    </message>
    <message>
        <source>%1, %2 not in force</source>
        <translation>%1, %2 nicht in Kraft</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>%1, %2 of them said to be done.</source>
        <translation>%1, davon %2 als erledigt gemeldet.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4 min)</source>
        <translation>%1, %2 bis %3 (%4 min)</translation>
    </message>
    <message>
        <source>%1, %2, %3, SHA-256 %4</source>
        <translation>%1, %2, %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4. %5, %6. Item %7 of %8</source>
        <translation>%1, %2: %3 %4. %5, %6. Eintrag %7 von %8</translation>
    </message>
    <message>
        <source>%1, and the severity of %2 more is not known well enough</source>
        <translation>%1, und bei %2 weiteren ist der Schweregrad nicht genau genug bekannt</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>%1, denies a tick</source>
        <translation>%1, widerlegt einen Haken</translation>
    </message>
    <message>
        <source>%1, facts: %2</source>
        <translation>%1, Fakten: %2</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1, gefunden: %2</translation>
    </message>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1, aus „%2“</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, nächste um %2</translation>
    </message>
    <message>
        <source>%1, no reason is given</source>
        <translation>%1, ohne Begründung</translation>
    </message>
    <message>
        <source>%1, not in the score</source>
        <translation>%1, nicht im Score</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, nicht abgehakt</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Score %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>%1, the date of %2</source>
        <translation>%1, das Datum von %2</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, abgehakt</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>%1, which is a breaking change</source>
        <translation>%1, eine inkompatible Änderung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Picked for comparing</source>
        <translation>%1. Zum Vergleichen ausgewählt</translation>
    </message>
    <message>
        <source>%1/100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 asked</source>
        <translation>%1: verlangt %2</translation>
    </message>
    <message>
        <source>%1: %2 lines</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 measured, %3 asked</source>
        <translation>%1: gemessen %2, verlangt %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 % of %4 lines understood</source>
        <translation>%1: %2, %3 % von %4 Zeilen verstanden</translation>
    </message>
    <message>
        <source>%1: %2, no text</source>
        <translation>%1: %2, kein Text</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2, „%3“</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <comment>a step that can be undone</comment>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: next version of %2; %3</source>
        <translation>%1: nächste Version von %2; %3</translation>
    </message>
    <message>
        <source>%1: no start date set</source>
        <translation>%1: kein Startdatum gesetzt</translation>
    </message>
    <message>
        <source>%1: none states a verdict, latest %2</source>
        <translation>%1: keines nennt ein Urteil, neuestes %2</translation>
    </message>
    <message>
        <source>%1: not imported: %2</source>
        <translation>%1: nicht importiert: %2</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nichts Neues</translation>
    </message>
    <message>
        <source>%1: on this computer or in a private network. This workspace asks such addresses only once you allow it.</source>
        <translation>%1: auf diesem Rechner oder in einem privaten Netz. Dieser Arbeitsbereich fragt solche Adressen erst, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>%1: states no verdict, %2</source>
        <translation>%1: nennt kein Urteil, %2</translation>
    </message>
    <message>
        <source>%1: the document counts %2, and so many were read</source>
        <translation>%1: das Dokument zählt %2, und so viele wurden gelesen</translation>
    </message>
    <message>
        <source>%1: the document counts %2, but %3 were read</source>
        <translation>%1: das Dokument zählt %2, gelesen wurden aber %3</translation>
    </message>
    <message>
        <source>%1: the lines around it</source>
        <translation>%1: die umgebenden Zeilen</translation>
    </message>
    <message>
        <source>%1: unchanged since %2</source>
        <translation>%1: unverändert seit %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1; %2 a claim</source>
        <translation>%1; %2 eine Behauptung</translation>
    </message>
    <message>
        <source>%1; %2 denies it.</source>
        <translation>%1; dagegen %2.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1; but %2%3.</source>
        <translation>%1. Dagegen: %2%3.</translation>
    </message>
    <message>
        <source>%1; emptied, what the document says holds again</source>
        <translation>%1; geleert gilt wieder, was das Dokument sagt</translation>
    </message>
    <message>
        <source>%1; in the place of the blockers</source>
        <translation>%1; anstelle der Blocker</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s)</source>
        <translation><numerusform>%n akzeptiertes Risiko</numerusform><numerusform>%n akzeptierte Risiken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation><numerusform>%n Adresse</numerusform><numerusform>%n Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of %1 answered.</source>
        <translation><numerusform>%n Adresse von %1 hat geantwortet.</numerusform><numerusform>%n Adressen von %1 haben geantwortet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation><numerusform>%n Blocker</numerusform><numerusform>%n Blocker</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) open</source>
        <translation><numerusform>%n Blocker offen</numerusform><numerusform>%n Blocker offen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n geändert</numerusform><numerusform>%n geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>%n Prüfung</numerusform><numerusform>%n Prüfungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait for your consent:</source>
        <translation><numerusform>%n Prüfung wartet auf Ihre Zustimmung:</numerusform><numerusform>%n Prüfungen warten auf Ihre Zustimmung:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) written:</source>
        <translation><numerusform>%n Prüfung geschrieben:</numerusform><numerusform>%n Prüfungen geschrieben:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), never run</source>
        <translation><numerusform>%n Prüfung, nie ausgeführt</numerusform><numerusform>%n Prüfungen, nie ausgeführt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s), %1 ticked</source>
        <translation><numerusform>%n Checklistenpunkt, %1 abgehakt</numerusform><numerusform>%n Checklistenpunkte, %1 abgehakt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in the plan:</source>
        <translation><numerusform>%n Konflikt im Plan:</numerusform><numerusform>%n Konflikte im Plan:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation><numerusform>%n widerlegt</numerusform><numerusform>%n widerlegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to settle</source>
        <translation><numerusform>%n Widerspruch beizulegen</numerusform><numerusform>%n Widersprüche beizulegen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) accepted</source>
        <translation><numerusform>%n akzeptiert (kritisch oder P0)</numerusform><numerusform>%n akzeptiert (kritisch oder P0)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) not resolved</source>
        <translation><numerusform>%n nicht erledigt (kritisch oder P0)</numerusform><numerusform>%n nicht erledigt (kritisch oder P0)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) resolved without fresh evidence</source>
        <translation><numerusform>%n ohne aktuellen Nachweis erledigt (kritisch oder P0)</numerusform><numerusform>%n ohne aktuellen Nachweis erledigt (kritisch oder P0)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due %1</source>
        <translation><numerusform>%n Tag überfällig, fällig am %1</numerusform><numerusform>%n Tage überfällig, fällig am %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>%n d alt</numerusform><numerusform>%n d alt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours kept.</source>
        <translation><numerusform>%n Ihrer Entscheidungen behalten.</numerusform><numerusform>%n Ihrer Entscheidungen behalten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>%n Dokument</numerusform><numerusform>%n Dokumente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation><numerusform>%n Dokument importiert</numerusform><numerusform>%n Dokumente importiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported:</source>
        <translation><numerusform>%n Dokument importiert:</numerusform><numerusform>%n Dokumente importiert:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read; all of it was known, and nothing was stored.</source>
        <translation><numerusform>%n Dokument gelesen; alles war bekannt, nichts wurde gespeichert.</numerusform><numerusform>%n Dokumente gelesen; alles war bekannt, nichts wurde gespeichert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>%n erledigt</numerusform><numerusform>%n erledigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>%n Ereignis</numerusform><numerusform>%n Ereignisse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set</source>
        <translation><numerusform>%n Feld gesetzt</numerusform><numerusform>%n Felder gesetzt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation><numerusform>%n Datei nicht importiert:</numerusform><numerusform>%n Dateien nicht importiert:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>%n Befund</numerusform><numerusform>%n Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n Befund</numerusform><numerusform>%n Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <translation><numerusform>%n Befund oder Aufgabe</numerusform><numerusform>%n Befunde und Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n Befund (oder Aufgabe)</numerusform><numerusform>%n Befunde und Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in its first part, %1 rated.</source>
        <translation><numerusform>%n Befund im ersten Teil, %1 bewertet.</numerusform><numerusform>%n Befunde im ersten Teil, %1 bewertet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written:</source>
        <translation><numerusform>%n Befund geschrieben:</numerusform><numerusform>%n Befunde geschrieben:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 rated.</source>
        <translation><numerusform>%n Befund, %1 bewertet.</numerusform><numerusform>%n Befunde, %1 bewertet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings selected</source>
        <translation><numerusform>%n Befund ausgewählt</numerusform><numerusform>%n Befunde ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of other people's or generated files</source>
        <translation><numerusform>%n Ordner mit fremden oder erzeugten Dateien</numerusform><numerusform>%n Ordner mit fremden oder erzeugten Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n high or P1 item(s) not resolved</source>
        <translation><numerusform>%n nicht erledigt (hoch oder P1)</numerusform><numerusform>%n nicht erledigt (hoch oder P1)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) not imported</source>
        <translation><numerusform>%n Eingabe nicht importiert</numerusform><numerusform>%n Eingaben nicht importiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n Eintrag</numerusform><numerusform>%n Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation><numerusform>%n Eintrag offen</numerusform><numerusform>%n Einträge offen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that checks are for are not in this workspace</source>
        <translation><numerusform>%n Eintrag, für den Prüfungen sind, ist nicht in diesem Arbeitsbereich</numerusform><numerusform>%n Einträge, für die Prüfungen sind, sind nicht in diesem Arbeitsbereich</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late finding(s)</source>
        <translation><numerusform>%n überfälliger Befund</numerusform><numerusform>%n überfällige Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late task(s)</source>
        <translation><numerusform>%n überfällige Aufgabe</numerusform><numerusform>%n überfällige Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders</source>
        <translation><numerusform>%n Verknüpfung zu einem Ordner</numerusform><numerusform>%n Verknüpfungen zu Ordnern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s)</source>
        <translation><numerusform>%n Live-Prüfung</numerusform><numerusform>%n Live-Prüfungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) changed</source>
        <translation><numerusform>%n Live-Prüfung geändert</numerusform><numerusform>%n Live-Prüfungen geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) failing</source>
        <translation><numerusform>%n Live-Prüfung nicht erfüllt</numerusform><numerusform>%n Live-Prüfungen nicht erfüllt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n weitere</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) belong to this run.</source>
        <translation><numerusform>%n weitere Antwort gehört zu diesem Lauf.</numerusform><numerusform>%n weitere Antworten gehören zu diesem Lauf.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the document</source>
        <translation><numerusform>%n weitere Zeile im Dokument</numerusform><numerusform>%n weitere Zeilen im Dokument</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more on Findings</source>
        <translation><numerusform>%n weiterer Eintrag unter Befunde</numerusform><numerusform>%n weitere Einträge unter Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n neu</numerusform><numerusform>%n neu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly contradicted</source>
        <translation><numerusform>%n neu widerlegt</numerusform><numerusform>%n neu widerlegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly stated</source>
        <translation><numerusform>%n neu genannt</numerusform><numerusform>%n neu genannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer proven</source>
        <translation><numerusform>%n nicht mehr belegt</numerusform><numerusform>%n nicht mehr belegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stated</source>
        <translation><numerusform>%n nicht mehr genannt</numerusform><numerusform>%n nicht mehr genannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n now late</source>
        <translation><numerusform>%n jetzt überfällig</numerusform><numerusform>%n jetzt überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit the filter.</source>
        <translation><numerusform>%n davon passt nicht mehr zum Filter.</numerusform><numerusform>%n davon passen nicht mehr zum Filter.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open blocker(s)</source>
        <translation><numerusform>%n offener Blocker</numerusform><numerusform>%n offene Blocker</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation><numerusform>%n offener Befund</numerusform><numerusform>%n offene Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) with neither severity nor priority</source>
        <translation><numerusform>%n offen, weder Schweregrad noch Priorität</numerusform><numerusform>%n offen, weder Schweregrad noch Priorität</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that are no audit's</source>
        <translation><numerusform>%n Seite, die zu keinem Audit gehört</numerusform><numerusform>%n Seiten, die zu keinem Audit gehören</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept as they are</source>
        <translation><numerusform>%n Teil unverändert behalten</numerusform><numerusform>%n Teile unverändert behalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not understood, kept as they are</source>
        <translation><numerusform>%n Teil nicht verstanden, unverändert behalten</numerusform><numerusform>%n Teile nicht verstanden, unverändert behalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) · Enter goes there · Esc closes</source>
        <translation><numerusform>%n Stelle · Eingabe geht dorthin · Esc schließt</numerusform><numerusform>%n Stellen · Eingabe geht dorthin · Esc schließt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation><numerusform>%n mögliche Dublette</numerusform><numerusform>%n mögliche Dubletten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s)</source>
        <translation><numerusform>%n Voraussetzung</numerusform><numerusform>%n Voraussetzungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left: the keys 1 to 9 choose, 0 says that it is new</source>
        <translation><numerusform>Noch %n Frage: die Tasten 1 bis 9 wählen, 0 heißt, dass es neu ist</numerusform><numerusform>Noch %n Fragen: die Tasten 1 bis 9 wählen, 0 heißt, dass es neu ist</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated item(s)</source>
        <translation><numerusform>%n bewerteter Eintrag</numerusform><numerusform>%n bewertete Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated task(s)</source>
        <translation><numerusform>%n bewertete Aufgabe</numerusform><numerusform>%n bewertete Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: %1</source>
        <translation><numerusform>Ausgelassene Datensätze: %n; %1</numerusform><numerusform>Ausgelassene Datensätze: %n; %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation><numerusform>%n wieder geöffnet</numerusform><numerusform>%n wieder geöffnet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation><numerusform>%n Reparatur</numerusform><numerusform>%n Reparaturen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation><numerusform>%n umformuliert</numerusform><numerusform>%n umformuliert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>%n übersprungen</numerusform><numerusform>%n übersprungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>%n Quelle</numerusform><numerusform>%n Quellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stated again</source>
        <translation><numerusform>%n wieder genannt</numerusform><numerusform>%n wieder genannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation><numerusform>%n vorgeschlagen</numerusform><numerusform>%n vorgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested check(s)</source>
        <translation><numerusform>%n vorgeschlagene Prüfung</numerusform><numerusform>%n vorgeschlagene Prüfungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation><numerusform>%n System</numerusform><numerusform>%n Systeme</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s) repaired</source>
        <translation><numerusform>%n Tabellenzeile repariert</numerusform><numerusform>%n Tabellenzeilen repariert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) whose columns are not understood</source>
        <translation><numerusform>%n Tabelle, deren Spalten nicht verstanden werden</numerusform><numerusform>%n Tabellen, deren Spalten nicht verstanden werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>%n Aufgabe</numerusform><numerusform>%n Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n Aufgabe</numerusform><numerusform>%n Aufgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late.</source>
        <translation><numerusform>%n Aufgabe überfällig.</numerusform><numerusform>%n Aufgaben überfällig.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a rating, not among the findings.</source>
        <translation><numerusform>%n Aufgabe ohne Einstufung, nicht unter den Befunden.</numerusform><numerusform>%n Aufgaben ohne Einstufung, nicht unter den Befunden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since that was decided</source>
        <translation><numerusform>%n Text hat sich seit der Entscheidung geändert</numerusform><numerusform>%n Texte haben sich seit der Entscheidung geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation><numerusform>%n zu entscheiden</numerusform><numerusform>%n zu entscheiden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) expired</source>
        <translation><numerusform>%n mit abgelaufener Ausnahme</numerusform><numerusform>%n mit abgelaufener Ausnahme</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) given for an earlier text</source>
        <translation><numerusform>%n mit Ausnahme für einen früheren Text</numerusform><numerusform>%n mit Ausnahme für einen früheren Text</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation><numerusform>%n Warnung</numerusform><numerusform>%n Warnungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation><numerusform>%n Warnung.</numerusform><numerusform>%n Warnungen.</numerusform></translation>
    </message>
    <message>
        <source>&amp;A4</source>
        <translation>&amp;A4</translation>
    </message>
    <message>
        <source>&amp;About Shipworthy</source>
        <translation>Ü&amp;ber Shipworthy</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>An&amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n</source>
        <translation><numerusform>%n an&amp;nehmen</numerusform><numerusform>%n an&amp;nehmen</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add Address…</source>
        <translation>Adresse &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add the System</source>
        <translation>System &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Add the Systems</source>
        <translation>Systeme &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Address of the document</source>
        <translation>&amp;Adresse des Dokuments</translation>
    </message>
    <message>
        <source>&amp;All Systems</source>
        <translation>&amp;Alle Systeme</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to the Plan</source>
        <translation>&amp;Zurück zum Plan</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>Ba&amp;sisadresse</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Abhängigkeiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Check…</source>
        <translation>Prüfung b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;Erneut abrufen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;First Holds</source>
        <translation>&amp;Erste gilt</translation>
    </message>
    <message>
        <source>&amp;Fit Plan</source>
        <translation>Plan ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import Checks…</source>
        <translation>Prüfungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Au&amp;fbewahren</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1” (press them here):</source>
        <translation>&amp;Tasten für „%1“ (hier drücken):</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Map Columns…</source>
        <translation>&amp;Spalten zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Monate</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Finding</source>
        <translation>&amp;Befund öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Item</source>
        <translation>&amp;Eintrag öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>P&amp;fade</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Prerequisites…</source>
        <translation>&amp;Voraussetzungen…</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>&amp;Vorherige Markierung</translation>
    </message>
    <message>
        <source>&amp;Proves or contradicts</source>
        <translation>Belegt &amp;oder widerlegt</translation>
    </message>
    <message>
        <source>&amp;Put the Checks into %1</source>
        <translation>Prüfungen zu %1 &amp;legen</translation>
    </message>
    <message>
        <source>&amp;Quick Open…</source>
        <translation>&amp;Schnell öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Beg&amp;ründung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Revert This Change</source>
        <translation>Diese Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Run Checks</source>
        <translation>Prüfungen &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Save Workspace As…</source>
        <translation>Arbeitsbereich &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Second Holds</source>
        <translation>&amp;Zweite gilt</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Suggested Checks…</source>
        <translation>&amp;Vorgeschlagene Prüfungen…</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Take to This System</source>
        <translation>Diesem System &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;This Is a Finding</source>
        <translation>Das ist ein &amp;Befund</translation>
    </message>
    <message>
        <source>&amp;Tick or Untick</source>
        <translation>&amp;Abhaken oder Haken entfernen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Watch Imported Files</source>
        <translation>Importierte Dateien &amp;beobachten</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Wochen</translation>
    </message>
    <message>
        <source>+4w</source>
        <comment>in four weeks</comment>
        <translation>+4w</translation>
    </message>
    <message>
        <source>+4w, fri or a date</source>
        <translation>+4w, fr oder ein Datum</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, %1 accepted</source>
        <translation>, %1 akzeptiert</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>, %1 her</translation>
    </message>
    <message>
        <source>, %1 before the plan starts</source>
        <translation>, %1 vor Planbeginn</translation>
    </message>
    <message>
        <source>, %1 claimed</source>
        <translation>, %1 behauptet</translation>
    </message>
    <message>
        <source>, %1 d later</source>
        <translation>, %1 d später</translation>
    </message>
    <message>
        <source>, %1 d sooner</source>
        <translation>, %1 d früher</translation>
    </message>
    <message>
        <source>, %1 more claimed</source>
        <translation>, %1 weitere behauptet</translation>
    </message>
    <message>
        <source>, claimed %1</source>
        <translation>, behauptet am %1</translation>
    </message>
    <message>
        <source>, claimed without a date</source>
        <translation>, ohne Datum behauptet</translation>
    </message>
    <message>
        <source>, day %1 of the plan</source>
        <translation>, Tag %1 des Plans</translation>
    </message>
    <message>
        <source>, latest of %1</source>
        <translation>, neuestes vom %1</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation>, Zeilen %1–%2</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>, danach %1</translation>
    </message>
    <message>
        <source>--ambiguous is ask, new or likeliest, not “%1”</source>
        <translation>--ambiguous ist ask, new oder likeliest, nicht „%1“</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>. Page %1</source>
        <translation>. Seite %1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>0 to 100, computed %1</source>
        <translation>0 bis 100, berechnet am %1</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 Kategorie</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 bestreitet</translation>
    </message>
    <message>
        <source>1 denies a tick</source>
        <translation>1 widerlegt einen Haken</translation>
    </message>
    <message>
        <source>1 family</source>
        <translation>1 Metrikfamilie</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>ist 1</translation>
    </message>
    <message>
        <source>1 item of the same document is open: “%1”</source>
        <translation>1 Eintrag desselben Dokuments ist offen: „%1“</translation>
    </message>
    <message>
        <source>1, denies a tick</source>
        <translation>1, widerlegt einen Haken</translation>
    </message>
    <message>
        <source>1. Import</source>
        <translation>1. Importieren</translation>
    </message>
    <message>
        <source>2. Assign</source>
        <translation>2. Zuweisen</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>4 or 6</source>
        <translation>4 oder 6</translation>
    </message>
    <message>
        <source>4. Tick off</source>
        <translation>4. Abhaken</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>; %1 %2 GO</source>
        <translation>; %1 %2 GO</translation>
    </message>
    <message>
        <source>; %1 more are set aside with a reason</source>
        <translation>; %1 weitere sind mit Begründung ausgeschlossen</translation>
    </message>
    <message>
        <source>; %1 of the %2 have none</source>
        <translation>; %1 von %2 ohne Schätzung</translation>
    </message>
    <message>
        <source>; %1 were skipped</source>
        <translation>; %1 übersprungen</translation>
    </message>
    <message>
        <source>; also %1</source>
        <translation>; auch %1</translation>
    </message>
    <message>
        <source>; first due %1</source>
        <translation>; erste Frist %1</translation>
    </message>
    <message>
        <source>; none is a verified GO</source>
        <translation>; keines ist ein belegtes GO</translation>
    </message>
    <message>
        <source>; plan ends %1</source>
        <translation>; Planende %1</translation>
    </message>
    <message>
        <source>&lt;14d, 2026-03-31, week</source>
        <translation>&lt;14d, 2026-03-31, week</translation>
    </message>
    <message>
        <source>&lt;4h, 2d, 1w</source>
        <translation>&lt;4h, 2d, 1w</translation>
    </message>
    <message>
        <source>=, !=, =~ or !~</source>
        <translation>=, !=, =~ oder !~</translation>
    </message>
    <message>
        <source>A %1 file that did not look for this says nothing about it</source>
        <translation>Eine %1-Datei, die nicht danach gesucht hat, sagt nichts darüber</translation>
    </message>
    <message>
        <source>A burndown needs dated states: it starts when the documents are kept in a workspace.</source>
        <translation>Ein Burndown braucht datierte Stände: er beginnt, sobald die Dokumente in einem Arbeitsbereich liegen.</translation>
    </message>
    <message>
        <source>A burndown needs two dated states, a forecast two weeks of them. The first forecast can be printed on %1.</source>
        <translation>Ein Burndown braucht zwei datierte Stände, eine Prognose zwei Wochen davon. Die erste Prognose kann am %1 gedruckt werden.</translation>
    </message>
    <message>
        <source>A change without the token against forgery is refused</source>
        <translation>Eine Änderung ohne das Token gegen Fälschung wird abgelehnt</translation>
    </message>
    <message>
        <source>A check is a request and what its answer must be like. Options stand on lines of their own behind the request, then the assertions; a # begins a comment. Texts stand in quotes, expressions between slashes.</source>
        <translation>Eine Prüfung ist eine Anfrage und wie ihre Antwort sein muss. Optionen stehen in eigenen Zeilen hinter der Anfrage, danach die Zusicherungen; ein # beginnt einen Kommentar. Texte stehen in Anführungszeichen, Ausdrücke zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source>A check names its secrets: secret(NAME), as NAME, cert "NAME", ca "NAME". What they are is kept in the keychain of this computer, never in the workspace, and is not shown again. An environment variable goes before: SHIPWORTHY_SECRET_NAME.</source>
        <translation>Eine Prüfung nennt ihre Geheimnisse: secret(NAME), as NAME, cert "NAME", ca "NAME". Was sie sind, steht im Schlüsselbund dieses Rechners, nie im Arbeitsbereich, und wird nicht wieder gezeigt. Eine Umgebungsvariable geht vor: SHIPWORTHY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>A check of the load test failed: %1</source>
        <translation>Eine Prüfung des Lasttests ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A claim is denied beside it</source>
        <translation>Eine Behauptung wird daneben bestritten</translation>
    </message>
    <message>
        <source>A day more here moves the end of the plan by a day</source>
        <translation>Ein Tag mehr verschiebt hier das Ende des Plans um einen Tag</translation>
    </message>
    <message>
        <source>A file that the pipeline writes answers it.</source>
        <translation>Eine Datei, die die Pipeline schreibt, beantwortet es.</translation>
    </message>
    <message>
        <source>A finding to be fixed</source>
        <translation>Zu behebender Befund</translation>
    </message>
    <message>
        <source>A live check denies it.</source>
        <translation>Eine Prüfung am laufenden Dienst widerspricht.</translation>
    </message>
    <message>
        <source>A live health endpoint is down</source>
        <translation>Ein Live-Health-Endpunkt ist ausgefallen</translation>
    </message>
    <message>
        <source>A member is stated twice; the last one is read</source>
        <translation>Ein Element ist zweimal angegeben; das letzte wird gelesen</translation>
    </message>
    <message>
        <source>A new document</source>
        <translation>Ein neues Dokument</translation>
    </message>
    <message>
        <source>A number that is not one (NaN) fails every comparison. Nothing is turned into another kind by itself.</source>
        <translation>Eine Zahl, die keine ist (NaN), erfüllt keinen Vergleich. Nichts wird von selbst in eine andere Art umgewandelt.</translation>
    </message>
    <message>
        <source>A pass &amp;ticks what it proves</source>
        <translation>Erfüllt ha&amp;kt ab, was damit belegt ist</translation>
    </message>
    <message>
        <source>A plan counts in days, but nobody has said yet which day is the first. Set it, and its tasks get dates.</source>
        <translation>Ein Plan zählt in Tagen, aber noch hat niemand gesagt, welcher Tag der erste ist. Ist er festgelegt, erhalten die Aufgaben Termine.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; from here on they are read as text</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen; ab hier wird alles als Text gelesen</translation>
    </message>
    <message>
        <source>A referrer policy is sent</source>
        <translation>Eine Referrer-Policy wird gesendet</translation>
    </message>
    <message>
        <source>A revoked token is refused</source>
        <translation>Ein widerrufenes Token wird abgelehnt</translation>
    </message>
    <message>
        <source>A risk is accepted for a reason: say it, or press Esc</source>
        <translation>Ein Risiko wird aus einem Grund akzeptiert: ihn angeben oder Esc drücken</translation>
    </message>
    <message>
        <source>A search of the code finds no secret</source>
        <translation>Eine Suche im Code findet kein Geheimnis</translation>
    </message>
    <message>
        <source>A security severity is asked for from 9, 7, 4 or 0.1 on</source>
        <translation>Eine Security-Severity wird ab 9, 7, 4 oder 0.1 abgefragt</translation>
    </message>
    <message>
        <source>A system appears here when a document names one.</source>
        <translation>Ein System erscheint hier, sobald ein Dokument eines nennt.</translation>
    </message>
    <message>
        <source>A system of this workspace, or a new name</source>
        <translation>Ein System dieses Arbeitsbereichs oder ein neuer Name</translation>
    </message>
    <message>
        <source>A table has too many columns to be read; tables are kept as text</source>
        <translation>Eine Tabelle hat zu viele Spalten; Tabellen bleiben als Text erhalten</translation>
    </message>
    <message>
        <source>A tick changes “[ ]” to “[x]” in the Markdown file, and nothing else</source>
        <translation>Ein Haken ändert „[ ]“ in der Markdown-Datei zu „[x]“ und sonst nichts</translation>
    </message>
    <message>
        <source>A token without a valid signature is refused</source>
        <translation>Ein Token ohne gültige Signatur wird abgelehnt</translation>
    </message>
    <message>
        <source>A total of work differs from its parts</source>
        <translation>Eine Arbeitssumme weicht von ihren Teilen ab</translation>
    </message>
    <message>
        <source>A verdict becomes possible once the findings have a severity or a priority.</source>
        <translation>Ein Urteil wird möglich, sobald die Befunde einen Schweregrad oder eine Priorität haben.</translation>
    </message>
    <message>
        <source>A waiver never raises the score.</source>
        <translation>Eine Ausnahme erhöht den Score nie.</translation>
    </message>
    <message>
        <source>A waiver with a reason and a last day; it never raises the score</source>
        <translation>Eine Ausnahme mit Begründung und letztem Tag; sie erhöht den Score nie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>About Shipworthy</source>
        <translation>Über Shipworthy</translation>
    </message>
    <message>
        <source>Accept Risk</source>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>Accept Risk…</source>
        <translation>Risiko akzeptieren…</translation>
    </message>
    <message>
        <source>Accept it until a later day (R)</source>
        <translation>Bis zu einem späteren Tag akzeptieren (R)</translation>
    </message>
    <message>
        <source>Accept the risk of %1</source>
        <translation>Risiko von %1 akzeptieren</translation>
    </message>
    <message>
        <source>Acceptance Criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Accepted until %1, %2 left: %3.</source>
        <translation>Akzeptiert bis %1, noch %2: %3.</translation>
    </message>
    <message>
        <source>Accepted until %1.</source>
        <translation>Akzeptiert bis %1.</translation>
    </message>
    <message>
        <source>Accepted until when?</source>
        <translation>Akzeptiert bis wann?</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Check…</source>
        <translation>&amp;Prüfung hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Resolution Lines to Them</source>
        <translation>&amp;Erledigungszeilen anfügen</translation>
    </message>
    <message>
        <source>Add Check…</source>
        <translation>Prüfung hinzufügen…</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add and Ask Now</source>
        <translation>Hinzufügen und abfragen</translation>
    </message>
    <message>
        <source>Add system %1</source>
        <translation>System %1 hinzufügen</translation>
    </message>
    <message>
        <source>Address of the document</source>
        <translation>Adresse des Dokuments</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Gefragte Adressen</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n URL(s), first %1</source>
        <translation><numerusform>Fügt %n URL hinzu, erste %1</numerusform><numerusform>Fügt %n URLs hinzu, erste %1</numerusform></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All %1 %2 findings are verified.</source>
        <translation>Alle %1 Befunde der Stufe %2 sind belegt.</translation>
    </message>
    <message>
        <source>All %1 are verified</source>
        <translation>Alle %1 sind belegt</translation>
    </message>
    <message>
        <source>All %1 systems are %2</source>
        <translation>Alle %1 Systeme sind %2</translation>
    </message>
    <message>
        <source>All %1 walked</source>
        <translation>Alle %1 besprochen</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation>Alle Änderungen gespeichert, %1</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle Systeme</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow and Try</source>
        <translation>Erlauben und probieren</translation>
    </message>
    <message>
        <source>Also Said</source>
        <translation>Außerdem gesagt</translation>
    </message>
    <message>
        <source>Also change the finding:</source>
        <translation>Auch den Befund ändern:</translation>
    </message>
    <message>
        <source>Also change the findings:</source>
        <translation>Auch die Befunde ändern:</translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation>Auch bekannt als %1</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>Außerdem genannt</translation>
    </message>
    <message>
        <source>An answer that did not change is not sent again</source>
        <translation>Eine unveränderte Antwort wird nicht erneut gesendet</translation>
    </message>
    <message>
        <source>An assertion is a query, then filters, then a predicate. A line that begins with warn only warns. all, any and none hold several assertions between braces.</source>
        <translation>Eine Zusicherung ist eine Abfrage, dann Filter, dann ein Prädikat. Eine Zeile, die mit warn beginnt, warnt nur. all, any und none fassen mehrere Zusicherungen in geschweiften Klammern zusammen.</translation>
    </message>
    <message>
        <source>Another reason, responsible person or last day (E)</source>
        <translation>Andere Begründung, verantwortliche Person oder anderer letzter Tag (E)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>Answers carry the id of their request</source>
        <translation>Antworten tragen die Kennung ihrer Anfrage</translation>
    </message>
    <message>
        <source>Answers come within %1</source>
        <translation>Antworten kommen innerhalb von %1</translation>
    </message>
    <message>
        <source>Answers no criterion of the system that it speaks of.</source>
        <translation>Beantwortet kein Kriterium des Systems, von dem sie handelt.</translation>
    </message>
    <message>
        <source>Answers say how long they may be kept</source>
        <translation>Antworten sagen, wie lange sie aufbewahrt werden dürfen</translation>
    </message>
    <message>
        <source>Answers say how many requests are left</source>
        <translation>Antworten sagen, wie viele Anfragen noch übrig sind</translation>
    </message>
    <message>
        <source>Answers these criteria:</source>
        <translation>Beantwortet diese Kriterien:</translation>
    </message>
    <message>
        <source>Approved with work open</source>
        <translation>Freigegeben trotz offener Arbeit</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>As imported: nobody changed it.</source>
        <translation>Wie importiert: niemand hat etwas geändert.</translation>
    </message>
    <message>
        <source>As&amp;k Again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>As&amp;k Now</source>
        <translation>&amp;Jetzt abfragen</translation>
    </message>
    <message>
        <source>Ask It</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Ask its address whether it changed, and import it if so (Ctrl+Shift+L)</source>
        <translation>Ihre Adresse fragen, ob sie sich geändert hat, und sie dann importieren (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Ask loopback and private addresses too.</source>
        <translation>Auch Loopback- und private Adressen fragen.</translation>
    </message>
    <message>
        <source>Ask the live service whether its health endpoints answer.</source>
        <translation>Den laufenden Dienst fragen, ob seine Health-Endpunkte antworten.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Asked with a plain GET: no log-in, no cookies, no proxy. Redirects are followed within %1 only; the certificate is always verified; it ends after 10 s or 1 MiB.</source>
        <translation>Abgefragt mit einem einfachen GET: keine Anmeldung, keine Cookies, kein Proxy. Weiterleitungen wird nur innerhalb von %1 gefolgt; das Zertifikat wird immer geprüft; nach 10 s oder 1 MiB ist Schluss.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3, %4 answered</source>
        <translation>%1 wird gefragt: %2 von %3, %4 haben geantwortet</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation>Zusicherungen</translation>
    </message>
    <message>
        <source>At least %1 h of stated work left in them.</source>
        <translation>Noch mindestens %1 h Arbeit.</translation>
    </message>
    <message>
        <source>At least %1 of the look-ups are answered from the cache</source>
        <translation>Mindestens %1 der Abfragen werden aus dem Cache beantwortet</translation>
    </message>
    <message>
        <source>At most %1 of the disk are used</source>
        <translation>Höchstens %1 des Datenträgers werden genutzt</translation>
    </message>
    <message>
        <source>At most %1 of the requests fail</source>
        <translation>Höchstens %1 der Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>At this pace the blockers are verified between %1 and %2.</source>
        <translation>Bei diesem Tempo sind die Blocker zwischen %1 und %2 nachgewiesen.</translation>
    </message>
    <message>
        <source>At this pace the blockers are verified on %1 at the earliest.</source>
        <translation>Bei diesem Tempo sind die Blocker frühestens am %1 nachgewiesen.</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Bezeugen</translation>
    </message>
    <message>
        <source>Attest %1</source>
        <translation>%1 bezeugen</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Bezeugen…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audits of invented services, with findings, a plan and scores. Yours to try; they live in a workspace of their own.</source>
        <translation>Audits erfundener Dienste mit Befunden, einem Plan und Scores. Zum Ausprobieren; sie liegen in einem eigenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to All Systems</source>
        <translation>Zurück zu allen Systemen</translation>
    </message>
    <message>
        <source>Back to all systems (Esc)</source>
        <translation>Zurück zu allen Systemen (Esc)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Back to the text of the document (Esc)</source>
        <translation>Zurück zum Text des Dokuments (Esc)</translation>
    </message>
    <message>
        <source>Bad input is refused in words, not with a trace</source>
        <translation>Falsche Eingaben werden in Worten abgelehnt, nicht mit einem Stacktrace</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before each may stand not. A value is a text, a number, true, false or null; units of numbers:</source>
        <translation>Vor jedem darf not stehen. Ein Wert ist ein Text, eine Zahl, true, false oder null; Einheiten von Zahlen:</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Blockers said to be done without proof</source>
        <translation>Ohne Nachweis als erledigt gemeldete Blocker</translation>
    </message>
    <message>
        <source>Blockers said to be done without proof: %1</source>
        <translation>Ohne Nachweis als erledigt gemeldete Blocker: %1</translation>
    </message>
    <message>
        <source>Blocks going live</source>
        <translation>Blockiert den Go-live</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board of findings</source>
        <translation>Tafel der Befunde</translation>
    </message>
    <message>
        <source>Both Known</source>
        <translation>Beide bekannt</translation>
    </message>
    <message>
        <source>Both Read Rightly, &amp;Known and Accepted</source>
        <translation>Beide richtig gelesen, &amp;bekannt und akzeptiert</translation>
    </message>
    <message>
        <source>Both read rightly, known and accepted</source>
        <translation>Beide richtig gelesen, bekannt und akzeptiert</translation>
    </message>
    <message>
        <source>Both read rightly, known and accepted (3)</source>
        <translation>Beide richtig gelesen, bekannt und akzeptiert (3)</translation>
    </message>
    <message>
        <source>Both systems are %1</source>
        <translation>Beide Systeme sind %1</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Branch coverage</source>
        <translation>Zweigabdeckung</translation>
    </message>
    <message>
        <source>Browsers may not guess types of content</source>
        <translation>Browser dürfen Inhaltstypen nicht raten</translation>
    </message>
    <message>
        <source>Burndown</source>
        <translation>Burndown</translation>
    </message>
    <message>
        <source>Burndown as a table</source>
        <translation>Burndown als Tabelle</translation>
    </message>
    <message>
        <source>Burndown. %1: %2 of %3 not verified; %4: %5 of %6. %7</source>
        <translation>Burndown. %1: %2 von %3 nicht belegt; %4: %5 von %6. %7</translation>
    </message>
    <message>
        <source>By &amp;Weight</source>
        <translation>Nach &amp;Gewicht</translation>
    </message>
    <message>
        <source>By Owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By System</source>
        <translation>Nach System</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Nach System</translation>
    </message>
    <message>
        <source>CONDITIONAL</source>
        <translation>BEDINGT</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;Markdown documents (*.md)</source>
        <translation>CSV-Tabellen (*.csv);;Markdown-Dokumente (*.md)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>%1 kann nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Cannot be reverted: %1</source>
        <translation>Kann nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>%1 kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot fetch %1</source>
        <translation>%1 kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Cannot fetch this address</source>
        <translation>Diese Adresse kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Cannot import %1</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Cannot import checks from %1</source>
        <translation>Prüfungen aus %1 können nicht importiert werden</translation>
    </message>
    <message>
        <source>Cannot keep the check %1</source>
        <translation>Die Prüfung %1 kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Cannot link the tasks</source>
        <translation>Die Aufgaben können nicht verknüpft werden</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot move %1</source>
        <translation>%1 kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>Cannot move the document</source>
        <translation>Das Dokument kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>Cannot move the task</source>
        <translation>Die Aufgabe kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>Cannot name a system “%1”</source>
        <translation>Ein System kann nicht „%1“ heißen</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot print the scorecard</source>
        <translation>Die Scorecard kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the check</source>
        <translation>Die Prüfung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the column mappings of %1</source>
        <translation>Die Spaltenzuordnungen von %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the document</source>
        <translation>Das Dokument kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the document from %1</source>
        <translation>Das Dokument aus %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the facts of a document</source>
        <translation>Die Fakten eines Dokuments können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the history of %1</source>
        <translation>Der Verlauf von %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the runs of a check in %1</source>
        <translation>Die Läufe einer Prüfung in %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the sample %1</source>
        <translation>Das Beispiel %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the settings of %1</source>
        <translation>Die Einstellungen von %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot run the check</source>
        <translation>Die Prüfung kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Cannot set %1</source>
        <translation>%1 kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Cannot set the effort to “%1”</source>
        <translation>Der Aufwand kann nicht auf „%1“ gesetzt werden</translation>
    </message>
    <message>
        <source>Cannot take line %1 for a finding</source>
        <translation>Zeile %1 kann nicht als Befund geführt werden</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot write into the source</source>
        <translation>In die Quelldatei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Categories, verified of 100</source>
        <translation>Kategorien, belegt von 100</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category, findings</source>
        <translation>Kategorie, Befunde</translation>
    </message>
    <message>
        <source>Category: the document says %1</source>
        <translation>Kategorie: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>Certificate %n day(s)</source>
        <translation><numerusform>Zertifikat noch %n Tag</numerusform><numerusform>Zertifikat noch %n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation><numerusform>Zertifikat vor %n Tag abgelaufen</numerusform><numerusform>Zertifikat vor %n Tagen abgelaufen</numerusform></translation>
    </message>
    <message>
        <source>Certificate not seen yet</source>
        <translation>Zertifikat noch nicht gesehen</translation>
    </message>
    <message>
        <source>Certificate: %1 left.</source>
        <translation>Zertifikat: noch %1.</translation>
    </message>
    <message>
        <source>Certificate: expired %1 ago.</source>
        <translation>Zertifikat: abgelaufen, %1 her.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.key)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change it before it is kept (F2)</source>
        <translation>Vor dem Speichern ändern (F2)</translation>
    </message>
    <message>
        <source>Change the filter “%1”</source>
        <translation>Filter „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the named filters</source>
        <translation>Benannte Filter ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check added</source>
        <translation>Prüfung hinzugefügt</translation>
    </message>
    <message>
        <source>Check added: %1.</source>
        <translation>Prüfung hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Check changed</source>
        <translation>Prüfung geändert</translation>
    </message>
    <message>
        <source>Check changed: %1.</source>
        <translation>Prüfung geändert: %1.</translation>
    </message>
    <message>
        <source>Check or path</source>
        <translation>Prüfung, Pfad</translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation>Prüfung entfernt</translation>
    </message>
    <message>
        <source>Check removed: %1.</source>
        <translation>Prüfung entfernt: %1.</translation>
    </message>
    <message>
        <source>Check running services against the checks of files</source>
        <translation>Laufende Dienste gegen die Prüfungen aus Dateien prüfen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklisteneintrag</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklisteneinträge</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Checks %1: %2 of %3 pass</source>
        <translation>Prüfungen um %1: %2 von %3 erfüllt</translation>
    </message>
    <message>
        <source>Checks (*.checks)</source>
        <translation>Prüfungen (*.checks)</translation>
    </message>
    <message>
        <source>Checks (*.checks);;All files (*)</source>
        <translation>Prüfungen (*.checks);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checks may ask private addresses</source>
        <translation>Prüfungen dürfen private Adressen abfragen</translation>
    </message>
    <message>
        <source>Checks with a lock send bursts of requests: they do so only once you allow it for each.</source>
        <translation>Prüfungen mit einem Schloss senden Salven von Anfragen: sie tun es erst, wenn Sie es für jede erlauben.</translation>
    </message>
    <message>
        <source>Choose a contradiction to see both of its places.</source>
        <translation>Einen Widerspruch auswählen, um seine beiden Stellen zu sehen.</translation>
    </message>
    <message>
        <source>Choose a system or write its name. Until then it stands under “%1”.</source>
        <translation>Wählen Sie ein System oder schreiben Sie seinen Namen. Bis dahin steht es unter „%1“.</translation>
    </message>
    <message>
        <source>Choose a system or write its name. Until then they stand under names of their own.</source>
        <translation>Wählen Sie ein System oder schreiben Sie seinen Namen. Bis dahin stehen sie unter eigenen Namen.</translation>
    </message>
    <message>
        <source>Choose system…</source>
        <translation>System wählen…</translation>
    </message>
    <message>
        <source>Choose the column that says what each row is about: its Title.</source>
        <translation>Die Spalte wählen, die sagt, worum es in jeder Zeile geht: ihren Titel.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Den Tag in einem Kalender wählen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Claimed %1</source>
        <translation>Behauptet am %1</translation>
    </message>
    <message>
        <source>Claimed %1 %2</source>
        <translation>Behauptet: %1 %2</translation>
    </message>
    <message>
        <source>Claimed by the documents</source>
        <translation>Von den Dokumenten behauptet</translation>
    </message>
    <message>
        <source>Claimed, and denied.</source>
        <translation>Behauptet und widerlegt.</translation>
    </message>
    <message>
        <source>Claimed, stale</source>
        <translation>Behauptet, veraltet</translation>
    </message>
    <message>
        <source>Claimed, undated</source>
        <translation>Behauptet, ohne Datum</translation>
    </message>
    <message>
        <source>Claimed; no evidence.</source>
        <translation>Behauptet; kein Nachweis.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear Priority</source>
        <translation>Priorität entfernen</translation>
    </message>
    <message>
        <source>Clear Severity</source>
        <translation>Schweregrad entfernen</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code and diagrams</source>
        <translation>Code und Diagramme</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Spalten und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Columns as at First</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns mapped</source>
        <translation>Spalten zugeordnet</translation>
    </message>
    <message>
        <source>Columns of no known meaning, or of one that another has, are kept as notes: %1</source>
        <translation>Spalten ohne bekannte Bedeutung oder mit der einer anderen werden als Notizen behalten: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Comes From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Computed from the history since %1: each day's score is what was verified by the end of that day, with the ratings and waivers of that day.</source>
        <translation>Aus dem Verlauf seit %1 berechnet: der Score jedes Tages ist, was am Ende dieses Tages belegt war, mit den Einstufungen und Ausnahmen dieses Tages.</translation>
    </message>
    <message>
        <source>Computed score: share of weight that is verified (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1). A waiver never raises it. Evidence counts for %1.</source>
        <translation>Berechneter Score: belegter Anteil am Gewicht (kritisch 8, hoch 4, mittel 2, niedrig 1; ohne Schweregrad P0 8, P1 4, P2 2, P3 1). Eine Ausnahme erhöht ihn nie. Nachweise gelten %1.</translation>
    </message>
    <message>
        <source>Computed: verified share of weight (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1).</source>
        <translation>Berechnet: belegter Anteil am Gewicht (kritisch 8, hoch 4, mittel 2, niedrig 1; ohne Schweregrad P0 8, P1 4, P2 2, P3 1).</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>Bedingungen oder Begründung</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect and wait</source>
        <translation>Verbinden und warten</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Contradicted ticks</source>
        <translation>Widerlegte Haken</translation>
    </message>
    <message>
        <source>Contradiction opened again</source>
        <translation>Widerspruch wieder geöffnet</translation>
    </message>
    <message>
        <source>Contradiction opened again: %1.</source>
        <translation>Widerspruch wieder geöffnet: %1.</translation>
    </message>
    <message>
        <source>Contradiction settled</source>
        <translation>Widerspruch beigelegt</translation>
    </message>
    <message>
        <source>Contradiction settled: %1.</source>
        <translation>Widerspruch beigelegt: %1.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Contradictions, continued</source>
        <translation>Widersprüche, Fortsetzung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>Kontrolle: %1</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Controls and metrics</source>
        <translation>Kontrollen und Metriken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Corrections of what was read</source>
        <translation>Korrekturen des Gelesenen</translation>
    </message>
    <message>
        <source>Count the weight of the items in place of the items</source>
        <translation>Statt der Einträge ihr Gewicht zählen</translation>
    </message>
    <message>
        <source>Counts as one with “%1”</source>
        <translation>Zählt zusammen mit „%1“ einmal</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage report</source>
        <translation>Abdeckungsbericht</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Criteria %1 to %2 of %3: %4 shows more</source>
        <translation>Kriterien %1 bis %2 von %3: %4 zeigt weitere</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Critical or P0, and open</source>
        <translation>Kritisch oder P0 und offen</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it</source>
        <translation>Strg+Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>CycloneDX</source>
        <translation>CycloneDX</translation>
    </message>
    <message>
        <source>CycloneDX of %1</source>
        <translation>CycloneDX von %1</translation>
    </message>
    <message>
        <source>CycloneDX report</source>
        <translation>CycloneDX-Bericht</translation>
    </message>
    <message>
        <source>D&amp;iscover…</source>
        <translation>Adressen en&amp;tdecken…</translation>
    </message>
    <message>
        <source>DOCUMENT...</source>
        <translation>DOKUMENT...</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>Dashed: the plan, to %1.</source>
        <translation>Gestrichelt: der Plan, bis %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1</source>
        <translation>Tag 1 des Plans von %1</translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1:</source>
        <translation>Tag 1 des Plans von %1:</translation>
    </message>
    <message>
        <source>Days go from %1 to %2.</source>
        <translation>Tage reichen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Days go up to %1.</source>
        <translation>Tage gehen bis %1.</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decided: “%1”</source>
        <translation>Entschieden: „%1“</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n suggested check(s)</source>
        <translation><numerusform>%n vorgeschlagene Prüfung ablehnen</numerusform><numerusform>%n vorgeschlagene Prüfungen ablehnen</numerusform></translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>„%1“ ablehnen</translation>
    </message>
    <message>
        <source>DefectDojo</source>
        <translation>DefectDojo</translation>
    </message>
    <message>
        <source>DefectDojo findings</source>
        <translation>DefectDojo-Befunde</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Filter „%1“ löschen</translation>
    </message>
    <message>
        <source>Dependencies audited</source>
        <translation>Geprüfte Abhängigkeiten</translation>
    </message>
    <message>
        <source>Dependencies disagree</source>
        <translation>Abhängigkeiten stimmen nicht überein</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt von %1 ab</translation>
    </message>
    <message>
        <source>Depends on %1 in the plan</source>
        <translation>Hängt im Plan von %1 ab</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Beschreibung der API</translation>
    </message>
    <message>
        <source>Description of the issuer</source>
        <translation>Beschreibung des Ausstellers</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Detail Panel</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Detail of the finding</source>
        <translation>Einzelheiten des Befunds</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>Einzelheiten der Prüfung</translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation>Einzelheiten des Endpunkts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Discover addresses</source>
        <translation>Adressen entdecken</translation>
    </message>
    <message>
        <source>Dismiss %1 as misread</source>
        <translation>%1 als falsch gelesen verwerfen</translation>
    </message>
    <message>
        <source>Dismissed as misread: it is kept and never counted.</source>
        <translation>Als falsch gelesen verworfen: bleibt erhalten und zählt nie.</translation>
    </message>
    <message>
        <source>Do not launch: %1, and %2.</source>
        <translation>Nicht live gehen: %1, und %2.</translation>
    </message>
    <message>
        <source>Do not launch: %1.</source>
        <translation>Nicht live gehen: %1.</translation>
    </message>
    <message>
        <source>Doc.</source>
        <translation>Dok.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document against a tick made here</source>
        <translation>Dokument gegen einen hier gesetzten Haken</translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation>Dokument verschoben</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Dokument vom %1</translation>
    </message>
    <message>
        <source>Document of %1: %2.</source>
        <translation>Dokument vom %1: %2.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation>Dokument: %1.</translation>
    </message>
    <message>
        <source>Document: %1. %2</source>
        <translation>Dokument: %1. %2</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;All files (*)</source>
        <translation>Dokumente (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents, folders and https addresses.</source>
        <translation>Dokumente, Ordner und https-Adressen.</translation>
    </message>
    <message>
        <source>Documents, folders of documents, or one workspace.</source>
        <translation>Dokumente, Ordner mit Dokumenten oder ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done before what it depends on</source>
        <translation>Erledigt vor dem, wovon es abhängt</translation>
    </message>
    <message>
        <source>Done, and depends on %1</source>
        <translation>Erledigt, hängt aber von %1 ab</translation>
    </message>
    <message>
        <source>Done, and the plan here lets it wait for %1</source>
        <translation>Erledigt, wartet im Plan hier aber auf %1</translation>
    </message>
    <message>
        <source>Done, but only claimed, or its evidence is old</source>
        <translation>Erledigt, aber nur behauptet oder mit altem Nachweis</translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <translation>Erledigt: „%1“</translation>
    </message>
    <message>
        <source>Dotted: %1 accepted by a waiver, never verified.</source>
        <translation>Gepunktet: %1 durch eine Ausnahme akzeptiert, nie belegt.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Gezeichnet: %1</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop it on the task that waits for %1</source>
        <translation>Auf die Aufgabe ziehen, die auf %1 wartet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due Day…</source>
        <translation>Fälligkeitstag…</translation>
    </message>
    <message>
        <source>Due by “%1”</source>
        <translation>Fällig bis „%1“</translation>
    </message>
    <message>
        <source>Due day of %1</source>
        <translation>Fälligkeitstag von %1</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Due this week, %1, %2 late</source>
        <translation>Diese Woche fällig, %1, %2 überfällig</translation>
    </message>
    <message>
        <source>E&amp;nd the Waiver</source>
        <translation>Ausnahme bee&amp;nden</translation>
    </message>
    <message>
        <source>E&amp;xport the Checks Shown…</source>
        <translation>Gezeigte Prüfungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Edit a check</source>
        <translation>Eine Prüfung bearbeiten</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Prüfung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the Cell or the Title…</source>
        <translation>Zelle oder Titel bearbeiten …</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort left</source>
        <translation>Restaufwand</translation>
    </message>
    <message>
        <source>Effort left, at least</source>
        <translation>Restaufwand, mindestens</translation>
    </message>
    <message>
        <source>Effort left, at least: %1; %2 without estimate</source>
        <translation>Restaufwand, mindestens: %1; %2 ohne Schätzung</translation>
    </message>
    <message>
        <source>Effort: the document says %1</source>
        <translation>Aufwand: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>Andernorts: „%1“</translation>
    </message>
    <message>
        <source>Empty: whoever owns the item</source>
        <translation>Leer: wer für den Punkt zuständig ist</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>Ausnahme für %1 beenden</translation>
    </message>
    <message>
        <source>Endpoint %1 added.</source>
        <translation>Endpunkt %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Endpoint %1 removed.</source>
        <translation>Endpunkt %1 entfernt.</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <translation>Endpunkt hinzugefügt</translation>
    </message>
    <message>
        <source>Endpoint health</source>
        <translation>Zustand der Endpunkte</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <translation>Endpunkt entfernt</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet, noch %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends within 14 days</source>
        <translation>Endet innerhalb von 14 Tagen</translation>
    </message>
    <message>
        <source>Enhancement: %1</source>
        <translation>Verbesserung: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it</source>
        <translation>Enter behält es, Esc verwirft es</translation>
    </message>
    <message>
        <source>Enter shows the line of the document that names the path</source>
        <translation>Eingabe zeigt die Zeile des Dokuments, die den Pfad nennt</translation>
    </message>
    <message>
        <source>Enter takes one; F2 renames and Del deletes one of your own.</source>
        <translation>Eingabe wählt einen; F2 benennt einen eigenen um, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>Errors show no stack trace</source>
        <translation>Fehler zeigen keinen Stacktrace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every %1 %2 is verified, but </source>
        <translation>Jeder %2 der Stufe %1 ist belegt, aber </translation>
    </message>
    <message>
        <source>Every 15 seconds</source>
        <translation>Alle 15 Sekunden</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <translation>Jede Aktion hat wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Every box is ticked.</source>
        <translation>Jedes Kästchen ist abgehakt.</translation>
    </message>
    <message>
        <source>Every contradiction is settled.</source>
        <translation>Jeder Widerspruch ist beigelegt.</translation>
    </message>
    <message>
        <source>Every critical and P0 item is verified, every high one resolved</source>
        <translation>Jeder Eintrag mit kritisch oder P0 ist belegt, jeder mit hoch erledigt</translation>
    </message>
    <message>
        <source>Every decision, tick and waiver that is on record, newest first.</source>
        <translation>Alle verzeichneten Entscheidungen, Haken und Ausnahmen, neueste zuerst.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every list of the API can be asked for in pages</source>
        <translation>Jede Liste der API kann seitenweise abgefragt werden</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every operation of the API is described</source>
        <translation>Jede Operation der API ist beschrieben</translation>
    </message>
    <message>
        <source>Every script of another origin carries its hash</source>
        <translation>Jedes Skript eines anderen Origins trägt seinen Hash</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no telemetry; a service is asked only when you add its address.</source>
        <translation>Alles bleibt auf diesem Rechner. Kein Konto, keine Telemetrie; ein Dienst wird nur abgefragt, wenn seine Adresse hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence in force</source>
        <translation>Geltende Nachweise</translation>
    </message>
    <message>
        <source>Evidence of %1 is too old: %2 (%3).</source>
        <translation>Der Nachweis vom %1 ist zu alt: %2 (%3).</translation>
    </message>
    <message>
        <source>Evidence of %1.</source>
        <translation>Nachweis vom %1.</translation>
    </message>
    <message>
        <source>Evidence, history and sources</source>
        <translation>Nachweise, Verlauf und Quellen</translation>
    </message>
    <message>
        <source>Excepted by a policy</source>
        <translation>Durch eine Richtlinie ausgenommen</translation>
    </message>
    <message>
        <source>Exit with 0 for CONDITIONAL too.</source>
        <translation>Auch bei BEDINGT mit 0 beenden.</translation>
    </message>
    <message>
        <source>Expired %1 ago, open again</source>
        <translation>Abgelaufen, %1 her, wieder offen</translation>
    </message>
    <message>
        <source>Expired, open again</source>
        <translation>Abgelaufen, wieder offen</translation>
    </message>
    <message>
        <source>Export Findings…</source>
        <translation>Befunde exportieren …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export PDF scorecard</source>
        <translation>Scorecard als PDF exportieren</translation>
    </message>
    <message>
        <source>Export the checks shown</source>
        <translation>Gezeigte Prüfungen exportieren</translation>
    </message>
    <message>
        <source>Export the findings shown</source>
        <translation>Gezeigte Befunde exportieren</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>NICHT ERFÜLLT</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Failed login %1 is refused with %2</source>
        <translation>Fehlgeschlagene Anmeldung Nr. %1 wird mit %2 abgelehnt</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Fetching %1 (%2)</source>
        <translation>%1 wird abgerufen (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of checks, or workspaces; with --suggest documents.</source>
        <translation>Dateien mit Prüfungen oder Arbeitsbereiche; mit --suggest Dokumente.</translation>
    </message>
    <message>
        <source>Files of this format are not asked</source>
        <translation>Dateien dieses Formats werden nicht abgefragt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by document, warning, repair or note</source>
        <translation>Nach Dokument, Warnung, Reparatur oder Notiz filtern</translation>
    </message>
    <message>
        <source>Filter by item, reason or person</source>
        <translation>Nach Eintrag, Begründung oder Person filtern</translation>
    </message>
    <message>
        <source>Filter by key or title</source>
        <translation>Nach Schlüssel oder Titel filtern</translation>
    </message>
    <message>
        <source>Filter by person, item, field or reason</source>
        <translation>Nach Person, Eintrag, Feld oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter by text of item or section</source>
        <translation>Nach Text von Eintrag oder Abschnitt filtern</translation>
    </message>
    <message>
        <source>Filter by what it does, or by its keys</source>
        <translation>Danach filtern, was es tut, oder nach den Tasten</translation>
    </message>
    <message>
        <source>Filter by words, item or document</source>
        <translation>Nach Wörtern, Eintrag oder Dokument filtern</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Prüfungen filtern</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Filter tasks; Enter takes the first</source>
        <translation>Aufgaben filtern; Eingabe nimmt die erste</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Checklisten filtern</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Die Prüfungen filtern</translation>
    </message>
    <message>
        <source>Filter the contradictions</source>
        <translation>Widersprüche filtern</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>Die Einträge filtern</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Filter the report</source>
        <translation>Bericht filtern</translation>
    </message>
    <message>
        <source>Filter the waivers</source>
        <translation>Ausnahmen filtern</translation>
    </message>
    <message>
        <source>Filter, for example owner:Backend is:late</source>
        <translation>Filter, zum Beispiel owner:Backend is:late</translation>
    </message>
    <message>
        <source>Filter: %1 · findings that are not verified, %2 of %3</source>
        <translation>Filter: %1 · nicht belegte Befunde, %2 von %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find &amp;Action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Find N&amp;ext</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F); Enter or F3 finds the next place, Shift the one before</source>
        <translation>Im Text suchen (Strg+F); Eingabe oder F3 findet die nächste Stelle, mit Umschalt die vorherige</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find out whether you may ship</source>
        <translation>Herausfinden, ob der Dienst live gehen darf</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation>Vorheriger Befund</translation>
    </message>
    <message>
        <source>Finding behind</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings and checklists</source>
        <translation>Befunde und Checklisten</translation>
    </message>
    <message>
        <source>Findings not verified</source>
        <translation>Nicht belegte Befunde</translation>
    </message>
    <message>
        <source>Findings, phases and scores appear, each tied to its line in the file.</source>
        <translation>Befunde, Phasen und Scores erscheinen, jeweils mit ihrer Zeile in der Datei verbunden.</translation>
    </message>
    <message>
        <source>Findings, share of all</source>
        <translation>Befunde, Anteil an allen</translation>
    </message>
    <message>
        <source>Findings, without those dismissed as misread</source>
        <translation>Befunde ohne die als falsch gelesen verworfenen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>First Holds</source>
        <translation>Erste gilt</translation>
    </message>
    <message>
        <source>First day, such as 2026-03-01</source>
        <translation>Erster Tag, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>First finding</source>
        <translation>Erster Befund</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Erste Aussage</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forecast for the remaining %1: %2 at the earliest, half of the runs by %3; too many find no end for a latest date.</source>
        <translation>Prognose für den Rest (%1): frühestens %2, die Hälfte der Läufe bis %3; zu viele finden kein Ende für ein spätestes Datum.</translation>
    </message>
    <message>
        <source>Forecast for the remaining %1: between %2 and %3, half of the runs by %4.</source>
        <translation>Prognose für den Rest (%1): zwischen %2 und %3, die Hälfte der Läufe bis %4.</translation>
    </message>
    <message>
        <source>Forecast: 15 of 100 runs are done</source>
        <translation>Prognose: 15 von 100 Läufen sind fertig</translation>
    </message>
    <message>
        <source>Forecast: 85 of 100 runs are done</source>
        <translation>Prognose: 85 von 100 Läufen sind fertig</translation>
    </message>
    <message>
        <source>Forecast: half of the runs are done</source>
        <translation>Prognose: die Hälfte der Läufe ist fertig</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats of an artifact</source>
        <translation>Formate eines Artefakts</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>From %1 closed and %2 come back in the last %3; assumes that pace and nothing newly found.</source>
        <translation>Grundlage: %1 abgeschlossen und %2 zurückgekommen, zuletzt in %3; setzt dieses Tempo und keine neuen Befunde voraus.</translation>
    </message>
    <message>
        <source>From %1 closed in the last %2; assumes that pace and nothing newly found.</source>
        <translation>Grundlage: %1 abgeschlossen, zuletzt in %2; setzt dieses Tempo und keine neuen Befunde voraus.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Grundlage: %1.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>From the Plan: %1</source>
        <translation>Aus dem Plan: %1</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Gap to doc.</source>
        <translation>Abstand zum Dok.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Gaps by group</source>
        <translation>Lücken nach Gruppe</translation>
    </message>
    <message>
        <source>Gaps, risks, scores, controls</source>
        <translation>Lücken, Risiken, Scores, Kontrollen</translation>
    </message>
    <message>
        <source>Give a workspace (*.shipworthy), then documents, folders or addresses</source>
        <translation>Einen Arbeitsbereich (*.shipworthy) angeben, danach Dokumente, Ordner oder Adressen</translation>
    </message>
    <message>
        <source>Give either documents and folders, or one workspace</source>
        <translation>Entweder Dokumente und Ordner oder einen Arbeitsbereich angeben</translation>
    </message>
    <message>
        <source>Give owners and dates, or keep those in the document.</source>
        <translation>Zuständige und Termine vergeben oder die aus dem Dokument behalten.</translation>
    </message>
    <message>
        <source>Given for an earlier text, open</source>
        <translation>Für einen früheren Text erteilt, offen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to a line (Ctrl+G)</source>
        <translation>Zu einer Zeile gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Go to the Detail</source>
        <translation>Zu den Einzelheiten gehen</translation>
    </message>
    <message>
        <source>Go: every %1 %2 is verified, and nothing high is open.</source>
        <translation>Go: jeder %2 der Stufe %1 ist belegt, und nichts Hohes ist offen.</translation>
    </message>
    <message>
        <source>Go: no %1 is critical or P0, and nothing high is open.</source>
        <translation>Go: kein %1 ist kritisch oder P0, und nichts Hohes ist offen.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Green: understood. Ticks: marks, longer for contradictions, secrets and repairs. Click to go there.</source>
        <translation>Grün: verstanden. Striche: Markierungen, länger bei Widersprüchen, Geheimnissen und Reparaturen. Klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group: owner</source>
        <translation>Gruppierung: Zuständige</translation>
    </message>
    <message>
        <source>Group: verdict</source>
        <translation>Gruppierung: Urteil</translation>
    </message>
    <message>
        <source>Header field: %1</source>
        <translation>Kopffeld: %1</translation>
    </message>
    <message>
        <source>Headings and other facts</source>
        <translation>Überschriften und andere Fakten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Health answers 200 and says that the service is well</source>
        <translation>Health antwortet mit 200 und meldet den Dienst als gesund</translation>
    </message>
    <message>
        <source>Health names what the service depends on, and all of it is up</source>
        <translation>Health nennt, wovon der Dienst abhängt, und alles davon ist verfügbar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>Hält zurück</translation>
    </message>
    <message>
        <source>Holds up %1</source>
        <translation>Hält %1 auf</translation>
    </message>
    <message>
        <source>How often checks and addresses are asked while the window is open</source>
        <translation>Wie oft Prüfungen und Adressen abgefragt werden, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 cannot be chosen where a proxy asks</source>
        <translation>IPv4 oder IPv6 lässt sich nicht wählen, wo ein Proxy fragt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 documents</source>
        <translation>%1 Dokumente importieren</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import &amp;Report</source>
        <translation>Import&amp;bericht</translation>
    </message>
    <message>
        <source>Import a file again when it changes; questions wait until you answer them</source>
        <translation>Eine Datei erneut importieren, wenn sie sich ändert; Rückfragen warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation>Einen Ordner mit Dokumenten importieren</translation>
    </message>
    <message>
        <source>Import audit documents to see their systems here.</source>
        <translation>Audit-Dokumente importieren, um ihre Systeme hier zu sehen.</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Import abgebrochen.</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>Prüfungen importieren</translation>
    </message>
    <message>
        <source>Import copied files (outside of text fields)</source>
        <translation>Kopierte Dateien importieren (außerhalb von Textfeldern)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message>
        <source>Import documents again when their files change</source>
        <translation>Dokumente neu importieren, wenn sich ihre Dateien ändern</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation>Dateien importieren (Strg+I)</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import from &amp;Address…</source>
        <translation>Von &amp;Adresse importieren…</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Von einer Adresse importieren</translation>
    </message>
    <message>
        <source>Import of %1 undone.</source>
        <translation>Import von %1 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Import what the audit said. Shipworthy turns it into findings, a plan and a score, and asks the running service whether it is well.</source>
        <translation>Importieren, was das Audit gesagt hat. Shipworthy macht daraus Befunde, einen Plan und einen Score und fragt den laufenden Dienst, ob es ihm gut geht.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message>
        <source>Importing %1 (%2 of %3)</source>
        <translation>%1 wird importiert (%2 von %3)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In a few words: Readiness names its dependencies</source>
        <translation>In wenigen Worten: Readiness nennt ihre Abhängigkeiten</translation>
    </message>
    <message>
        <source>In commit %1 of %2</source>
        <translation>In Commit %1 vom %2</translation>
    </message>
    <message>
        <source>In lists and cards (fixed)</source>
        <translation>In Listen und Karten (fest)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In the baseline, and no longer found</source>
        <translation>In der Baseline und nicht mehr gefunden</translation>
    </message>
    <message>
        <source>In the tracker's “%1”: “%2”</source>
        <translation>Im Tracker unter „%1“: „%2“</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Is it well?</source>
        <translation>Geht es dem Dienst gut?</translation>
    </message>
    <message>
        <source>It asks for Cache-Control.</source>
        <translation>Verlangt wird Cache-Control.</translation>
    </message>
    <message>
        <source>It asks for a content security policy.</source>
        <translation>Verlangt wird eine Content-Security-Policy.</translation>
    </message>
    <message>
        <source>It asks for a health check, and a good status code alone proves none.</source>
        <translation>Verlangt wird ein Health-Check, und ein guter Statuscode allein belegt keinen.</translation>
    </message>
    <message>
        <source>It asks for a preview in social media: title, description and image.</source>
        <translation>Verlangt wird eine Vorschau in sozialen Medien: Titel, Beschreibung und Bild.</translation>
    </message>
    <message>
        <source>It asks for a robots.txt.</source>
        <translation>Verlangt wird eine robots.txt.</translation>
    </message>
    <message>
        <source>It asks for a sitemap.</source>
        <translation>Verlangt wird eine Sitemap.</translation>
    </message>
    <message>
        <source>It asks for alerts; Prometheus tells which rules it has.</source>
        <translation>Verlangt werden Alarme; Prometheus sagt, welche Regeln es hat.</translation>
    </message>
    <message>
        <source>It asks for entity tags: the second request states the tag and must get 304.</source>
        <translation>Verlangt werden Entity-Tags: die zweite Anfrage nennt das Tag und muss 304 erhalten.</translation>
    </message>
    <message>
        <source>It asks for ids of requests.</source>
        <translation>Verlangt werden Kennungen von Anfragen.</translation>
    </message>
    <message>
        <source>It asks for isolated frames; only what the page itself writes is seen, not what scripts make.</source>
        <translation>Verlangt werden isolierte Frames; zu sehen ist nur, was die Seite selbst schreibt, nicht was Skripte erzeugen.</translation>
    </message>
    <message>
        <source>It asks for metrics that Prometheus can read.</source>
        <translation>Verlangt werden Metriken, die Prometheus lesen kann.</translation>
    </message>
    <message>
        <source>It asks for pagination; the API's own document shows which lists take a limit.</source>
        <translation>Verlangt wird Paginierung; das Dokument der API selbst zeigt, welche Listen eine Begrenzung annehmen.</translation>
    </message>
    <message>
        <source>It asks for protected cookies; a login shows how they are set.</source>
        <translation>Verlangt werden geschützte Cookies; eine Anmeldung zeigt, wie sie gesetzt werden.</translation>
    </message>
    <message>
        <source>It asks for protection against forged requests: one without its token must fail.</source>
        <translation>Verlangt wird Schutz vor gefälschten Anfragen: eine ohne ihr Token muss scheitern.</translation>
    </message>
    <message>
        <source>It asks for security headers; these are the ones that every page should send.</source>
        <translation>Verlangt werden Sicherheits-Header; diese sollte jede Seite senden.</translation>
    </message>
    <message>
        <source>It asks for subresource integrity; browsers then refuse changed scripts.</source>
        <translation>Verlangt wird Subresource Integrity; Browser lehnen geänderte Skripte dann ab.</translation>
    </message>
    <message>
        <source>It asks for the address of the keys that tokens are verified with.</source>
        <translation>Verlangt wird die Adresse der Schlüssel, mit denen Token geprüft werden.</translation>
    </message>
    <message>
        <source>It asks for the headers of a rate limit.</source>
        <translation>Verlangt werden die Header einer Ratenbegrenzung.</translation>
    </message>
    <message>
        <source>It asks for this security header.</source>
        <translation>Verlangt wird dieser Sicherheits-Header.</translation>
    </message>
    <message>
        <source>It asks that a logout clears cookies.</source>
        <translation>Verlangt wird, dass eine Abmeldung Cookies löscht.</translation>
    </message>
    <message>
        <source>It asks that calls without a login are rejected.</source>
        <translation>Verlangt wird, dass Aufrufe ohne Anmeldung abgelehnt werden.</translation>
    </message>
    <message>
        <source>It asks that connections are encrypted: http:// must redirect to https:// on its first hop.</source>
        <translation>Verlangt wird, dass Verbindungen verschlüsselt sind: http:// muss beim ersten Sprung auf https:// umleiten.</translation>
    </message>
    <message>
        <source>It asks that endpoints are described.</source>
        <translation>Verlangt wird, dass Endpunkte beschrieben sind.</translation>
    </message>
    <message>
        <source>It asks that errors are handled without their insides; a page that does not exist shows one.</source>
        <translation>Verlangt wird, dass Fehler behandelt werden, ohne Inneres zu zeigen; eine nicht vorhandene Seite zeigt einen.</translation>
    </message>
    <message>
        <source>It asks that input is validated: an empty object must be refused.</source>
        <translation>Verlangt wird, dass Eingaben validiert werden: ein leeres Objekt muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>It asks that nothing fails during a deployment; watch it while one runs.</source>
        <translation>Verlangt wird, dass während eines Deployments nichts fehlschlägt; beobachten Sie es, während eines läuft.</translation>
    </message>
    <message>
        <source>It asks that signatures of tokens are verified: an unsigned one must be refused.</source>
        <translation>Verlangt wird, dass Signaturen von Token geprüft werden: ein unsigniertes muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>It asks that the health check looks at a dependency, so the answer must name it.</source>
        <translation>Verlangt wird, dass der Health-Check eine Abhängigkeit betrachtet, also muss die Antwort sie nennen.</translation>
    </message>
    <message>
        <source>It asks that users cannot reach each other's records.</source>
        <translation>Verlangt wird, dass Benutzer nicht an die Datensätze anderer gelangen.</translation>
    </message>
    <message>
        <source>It c&amp;ontinues</source>
        <translation>&amp;Führt fort</translation>
    </message>
    <message>
        <source>It continues “%1”</source>
        <translation>Führt „%1“ fort</translation>
    </message>
    <message>
        <source>It could not be evaluated: %1.</source>
        <translation>Nicht auswertbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It describes an API of %n operation(s).</source>
        <translation><numerusform>Beschreibt eine API mit %n Operation.</numerusform><numerusform>Beschreibt eine API mit %n Operationen.</numerusform></translation>
    </message>
    <message>
        <source>It failed %1 of %2 times</source>
        <translation>%1 von %2 Mal fehlgeschlagen</translation>
    </message>
    <message>
        <source>It failed because %1.</source>
        <translation>Nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>It failed because %1: body %2</source>
        <translation>Nicht erfüllt: %1; Körper: %2</translation>
    </message>
    <message>
        <source>It goes on as soon as %1 is open.</source>
        <translation>Er geht weiter, sobald %1 offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n sample(s) for Prometheus.</source>
        <translation><numerusform>Hat %n Messwert für Prometheus.</numerusform><numerusform>Hat %n Messwerte für Prometheus.</numerusform></translation>
    </message>
    <message>
        <source>It has its own keys again, as far as nothing else holds them.</source>
        <translation>Sie hat wieder ihre eigenen Tasten, soweit nichts anderes sie belegt.</translation>
    </message>
    <message>
        <source>It has no keys any more.</source>
        <translation>Sie hat keine Tasten mehr.</translation>
    </message>
    <message>
        <source>It is %1 days old; %2 days count as fresh</source>
        <translation>Sie ist %1 Tage alt; bis %2 Tage gelten als aktuell</translation>
    </message>
    <message>
        <source>It is asked for once, without cookies or a log-in, and the document keeps its address; “Fetch Again” on Documents asks whether it changed.</source>
        <translation>Die Adresse wird einmal abgerufen, ohne Cookies oder Anmeldung, und das Dokument behält sie; „Erneut abrufen“ unter Dokumente fragt, ob es sich geändert hat.</translation>
    </message>
    <message>
        <source>It is dated in the future</source>
        <translation>Sie trägt ein Datum in der Zukunft</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>Fällig am %1.</translation>
    </message>
    <message>
        <source>It is on this computer or in a private network: to agree lets this workspace ask such addresses.</source>
        <translation>Das liegt auf diesem Rechner oder in einem privaten Netz: mit Ihrer Zustimmung darf dieser Arbeitsbereich solche Adressen fragen.</translation>
    </message>
    <message>
        <source>It issues tokens as %1.</source>
        <translation>Stellt Token als %1 aus.</translation>
    </message>
    <message>
        <source>It leans on the service: choose it by hand.</source>
        <translation>Sie belastet den Dienst: wählen Sie sie von Hand aus.</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n link(s) of Spring's actuator.</source>
        <translation><numerusform>Listet %n Link des Spring-Actuators auf.</numerusform><numerusform>Listet %n Links des Spring-Actuators auf.</numerusform></translation>
    </message>
    <message>
        <source>It lists pages of the site.</source>
        <translation>Listet Seiten der Website auf.</translation>
    </message>
    <message>
        <source>It may be one of these items of the earlier version. What was decided about it is carried over to the one you choose.</source>
        <translation>Das kann einer dieser Einträge der früheren Version sein. Was über ihn entschieden wurde, wird auf den gewählten übertragen.</translation>
    </message>
    <message>
        <source>It may send bursts of re&amp;quests</source>
        <translation>Sie darf Sa&amp;lven von Anfragen senden</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Nennt %1.</translation>
    </message>
    <message>
        <source>It names documentation of the API.</source>
        <translation>Genannt wird eine Dokumentation der API.</translation>
    </message>
    <message>
        <source>It names origins that must be allowed.</source>
        <translation>Genannt werden Origins, die erlaubt sein müssen.</translation>
    </message>
    <message numerus="yes">
        <source>It publishes %n key(s) for tokens.</source>
        <translation><numerusform>Veröffentlicht %n Schlüssel für Token.</numerusform><numerusform>Veröffentlicht %n Schlüssel für Token.</numerusform></translation>
    </message>
    <message>
        <source>It restricts origins; three requests from a foreign one show whether it may read answers.</source>
        <translation>Origins werden eingeschränkt; drei Anfragen von einem fremden zeigen, ob er Antworten lesen darf.</translation>
    </message>
    <message>
        <source>It says that it is not well.</source>
        <translation>Meldet sich als nicht gesund.</translation>
    </message>
    <message>
        <source>It says that it is version %1.</source>
        <translation>Meldet sich als Version %1.</translation>
    </message>
    <message>
        <source>It says that it is well.</source>
        <translation>Meldet sich als gesund.</translation>
    </message>
    <message>
        <source>It says that something is not as it should be.</source>
        <translation>Meldet, dass etwas nicht ist, wie es sein sollte.</translation>
    </message>
    <message>
        <source>It says that tokens can be revoked: one that was must be refused.</source>
        <translation>Genannt ist, dass Token widerrufen werden können: ein widerrufenes muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>It sends a burst of requests: it is not evaluated before you allow that.</source>
        <translation>Sie sendet eine Salve von Anfragen: sie wird nicht ausgewertet, bevor Sie das erlauben.</translation>
    </message>
    <message>
        <source>It shows documentation of the API, by %1.</source>
        <translation>Zeigt Dokumentation der API, mit %1.</translation>
    </message>
    <message>
        <source>It speaks of the certificate's end; the whole chain is looked at.</source>
        <translation>Die Rede ist vom Ende des Zertifikats; die ganze Kette wird betrachtet.</translation>
    </message>
    <message>
        <source>It states a percentile of response times; the service's histogram tells it.</source>
        <translation>Genannt ist ein Perzentil der Antwortzeiten; das Histogramm des Dienstes zeigt es.</translation>
    </message>
    <message>
        <source>It states a response time; ten requests without load show whether it is out of reach.</source>
        <translation>Genannt ist eine Antwortzeit; zehn Anfragen ohne Last zeigen, ob sie außer Reichweite ist.</translation>
    </message>
    <message>
        <source>It states a share of failing requests; two looks at the counters tell it.</source>
        <translation>Genannt ist ein Anteil fehlschlagender Anfragen; zwei Blicke auf die Zähler zeigen ihn.</translation>
    </message>
    <message>
        <source>It states a share of hits; two looks at the counters tell it.</source>
        <translation>Genannt ist ein Anteil an Treffern; zwei Blicke auf die Zähler zeigen ihn.</translation>
    </message>
    <message>
        <source>It states a version of TLS.</source>
        <translation>Genannt ist eine TLS-Version.</translation>
    </message>
    <message>
        <source>It states after how many failed logins an account is locked.</source>
        <translation>Genannt ist, nach wie vielen fehlgeschlagenen Anmeldungen ein Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>It states how full a volume may be.</source>
        <translation>Genannt ist, wie voll ein Volume sein darf.</translation>
    </message>
    <message>
        <source>It states how many requests are allowed; one more than that shows whether it holds.</source>
        <translation>Genannt ist, wie viele Anfragen erlaubt sind; eine mehr zeigt, ob das eingehalten wird.</translation>
    </message>
    <message>
        <source>It states how much memory the service may take.</source>
        <translation>Genannt ist, wie viel Speicher der Dienst belegen darf.</translation>
    </message>
    <message>
        <source>It states no number of days; 14 are usual.</source>
        <translation>Es ist keine Zahl von Tagen genannt; 14 sind üblich.</translation>
    </message>
    <message>
        <source>It states what a load test must reach; its summary says whether it did.</source>
        <translation>Genannt ist, was ein Lasttest erreichen muss; seine Zusammenfassung sagt, ob er es tat.</translation>
    </message>
    <message>
        <source>It tells robots where they may go.</source>
        <translation>Sagt Robots, wohin sie dürfen.</translation>
    </message>
    <message>
        <source>It tells where to report weaknesses: %1.</source>
        <translation>Sagt, wo Schwachstellen zu melden sind: %1.</translation>
    </message>
    <message>
        <source>It warns because %1.</source>
        <translation>Warnung: %1.</translation>
    </message>
    <message>
        <source>It was due on %1 and is %2.</source>
        <translation>Das war am %1 fällig und ist %2.</translation>
    </message>
    <message>
        <source>It was no longer stated, and is again.</source>
        <translation>Er wurde nicht mehr genannt und ist jetzt wieder da.</translation>
    </message>
    <message>
        <source>It was not asked: %1</source>
        <translation>Nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>It would not be asked: %1.</source>
        <translation>Sie würde nicht abgefragt: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Items since %1</source>
        <translation>Einträge seit %1</translation>
    </message>
    <message>
        <source>Items that may be one of several earlier ones: ask (store nothing, list them), new, or likeliest.</source>
        <translation>Einträge, die einer von mehreren früheren sein können: ask (nichts speichern, auflisten), new oder likeliest.</translation>
    </message>
    <message>
        <source>Items that the check proves</source>
        <translation>Einträge, die die Prüfung belegt</translation>
    </message>
    <message>
        <source>Items, last 7 days</source>
        <translation>Einträge, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Its %1 blockers are verified.</source>
        <translation>Alle %1 Blocker sind belegt.</translation>
    </message>
    <message>
        <source>Its findings join those of this system.</source>
        <translation>Seine Befunde kommen zu denen dieses Systems.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Its one blocker is not verified.</source>
        <translation>Der einzige Blocker ist nicht belegt.</translation>
    </message>
    <message>
        <source>Its one blocker is verified.</source>
        <translation>Der einzige Blocker ist belegt.</translation>
    </message>
    <message>
        <source>Its own text says partial: “%1”</source>
        <translation>Sein eigener Text sagt „teilweise“: „%1“</translation>
    </message>
    <message>
        <source>Its state stays “%1” until enough runs in a row say otherwise.</source>
        <translation>Der Zustand bleibt „%1“, bis genug Läufe in Folge etwas anderes sagen.</translation>
    </message>
    <message>
        <source>Its text has changed since that was decided:</source>
        <translation>Sein Text hat sich seit der Entscheidung geändert:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1 apart</source>
        <translation>%1 getrennt halten</translation>
    </message>
    <message>
        <source>Keep a F&amp;ile…</source>
        <translation>Da&amp;tei aufbewahren …</translation>
    </message>
    <message>
        <source>Keep a File</source>
        <translation>Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Keep the filter “%1”</source>
        <translation>Filter „%1“ behalten</translation>
    </message>
    <message>
        <source>Keeps it; nothing is sent before it is run (Ctrl+S)</source>
        <translation>Speichert sie; nichts wird gesendet, bevor sie ausgeführt wird (Strg+S)</translation>
    </message>
    <message>
        <source>Keeps what is ticked; nothing is sent (Ctrl+Enter)</source>
        <translation>Speichert, was angekreuzt ist; nichts wird gesendet (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Keeps what the check names as a secret in the keychain</source>
        <translation>Bewahrt im Schlüsselbund auf, was die Prüfung als Geheimnis nennt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Unverändert behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind of contradiction</source>
        <translation>Art des Widerspruchs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>Last day on which %n risk(s) are accepted</source>
        <translation><numerusform>Letzter Tag, an dem %n Risiko akzeptiert ist</numerusform><numerusform>Letzter Tag, an dem %n Risiken akzeptiert sind</numerusform></translation>
    </message>
    <message>
        <source>Last day on which the risk of “%1” is accepted</source>
        <translation>Letzter Tag, an dem das Risiko von „%1“ akzeptiert ist</translation>
    </message>
    <message>
        <source>Last day, such as 2026-03-31</source>
        <translation>Letzter Tag, etwa 2026-03-31</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Last queries (Down)</source>
        <translation>Letzte Abfragen (Pfeil ab)</translation>
    </message>
    <message>
        <source>Last stand-up</source>
        <translation>Letztes Stand-up</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Late and today, %1</source>
        <translation>Überfällig und heute, %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency, 24 h</source>
        <translation>Latenz, 24 h</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latest evidence</source>
        <translation>Letzter Nachweis</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Legend: filled is done, partly filled in progress, outlined open, hatched overdue, a thin line below is where the document has it; a heavy arrow leads along what decides the end</source>
        <translation>Legende: gefüllt ist erledigt, teilweise gefüllt in Arbeit, umrandet offen, schraffiert überfällig, eine dünne Linie darunter ist, wo das Dokument sie hat; ein kräftiger Pfeil folgt dem, was das Ende bestimmt</translation>
    </message>
    <message>
        <source>Legend: verified, claimed, stale and accepted points; the document's score; its near and far target. The score counts verified points only; a waiver never raises it.</source>
        <translation>Legende: belegte, behauptete, veraltete und akzeptierte Punkte; der Score des Dokuments; sein nahes und sein fernes Ziel. Der Score zählt nur belegte Punkte; eine Ausnahme erhöht ihn nie.</translation>
    </message>
    <message>
        <source>Let %1 not wait for %2</source>
        <translation>%1 nicht auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>%1 auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Lighthouse</translation>
    </message>
    <message>
        <source>Lighthouse %1</source>
        <translation>Lighthouse %1</translation>
    </message>
    <message>
        <source>Lighthouse could not load the page: %1</source>
        <translation>Lighthouse konnte die Seite nicht laden: %1</translation>
    </message>
    <message>
        <source>Lighthouse rates the page as is asked</source>
        <translation>Lighthouse bewertet die Seite wie verlangt</translation>
    </message>
    <message>
        <source>Lighthouse report</source>
        <translation>Lighthouse-Bericht</translation>
    </message>
    <message>
        <source>Lighthouse report on %1</source>
        <translation>Lighthouse-Bericht zu %1</translation>
    </message>
    <message>
        <source>Like %1, %2, %3, +3d or +2w</source>
        <translation>Etwa %1, %2, %3, +3t oder +2w</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line </source>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 became</source>
        <translation>Aus Zeile %1 wurde</translation>
    </message>
    <message>
        <source>Line %1 disagrees</source>
        <translation>Zeile %1 widerspricht</translation>
    </message>
    <message>
        <source>Line %1 disagrees: “%2”</source>
        <translation>Zeile %1 widerspricht: „%2“</translation>
    </message>
    <message>
        <source>Line %1 is part of no finding, box or task.</source>
        <translation>Zeile %1 gehört zu keinem Befund, keinem Kästchen und keiner Aufgabe.</translation>
    </message>
    <message>
        <source>Line %1 speaks of</source>
        <translation>Zeile %1 handelt von</translation>
    </message>
    <message>
        <source>Line %1 was not understood and is kept as a note.</source>
        <translation>Zeile %1 wurde nicht verstanden und ist als Notiz behalten.</translation>
    </message>
    <message>
        <source>Line coverage</source>
        <translation>Zeilenabdeckung</translation>
    </message>
    <message>
        <source>Line coverage of %1</source>
        <translation>Zeilenabdeckung von %1</translation>
    </message>
    <message>
        <source>Line numbers and marks</source>
        <translation>Zeilennummern und Markierungen</translation>
    </message>
    <message>
        <source>Lines %1–%2 became</source>
        <translation>Aus den Zeilen %1–%2 wurde</translation>
    </message>
    <message>
        <source>Lines %1–%2 were not understood and are kept as a note.</source>
        <translation>Die Zeilen %1–%2 wurden nicht verstanden und sind als Notiz behalten.</translation>
    </message>
    <message>
        <source>Lines that became facts, of those that are not blank</source>
        <translation>Zeilen, die zu Fakten wurden, von den nicht leeren</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>List of management addresses</source>
        <translation>Liste der Verwaltungsadressen</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>Prüfung am laufenden Dienst</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Liveness answers 200</source>
        <translation>Liveness antwortet mit 200</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Logging out takes the cookie away</source>
        <translation>Die Abmeldung entfernt das Cookie</translation>
    </message>
    <message>
        <source>Look around first: the sample audits</source>
        <translation>Erst umsehen: die Beispiel-Audits</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n suggested check(s)</source>
        <translation><numerusform>%n vorgeschlagene Prüfung ansehen</numerusform><numerusform>%n vorgeschlagene Prüfungen ansehen</numerusform></translation>
    </message>
    <message>
        <source>Looking for documents</source>
        <translation>Dokumente werden gesucht</translation>
    </message>
    <message>
        <source>Looks for the usual addresses of the service, after asking you once</source>
        <translation>Sucht nach den üblichen Adressen des Dienstes, nachdem Sie einmal gefragt wurden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>Spalten zuordnen…</translation>
    </message>
    <message>
        <source>May slip %1 d without moving the end of the plan</source>
        <translation>Darf um %1 d rutschen, ohne das Ende des Plans zu verschieben</translation>
    </message>
    <message>
        <source>May this service go live, and what is still in the way?

Everything stays on this computer. No account, no telemetry.</source>
        <translation>Darf dieser Dienst live gehen, und was steht noch im Weg?

Alles bleibt auf diesem Rechner. Kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>May we ship?</source>
        <translation>Dürfen wir live gehen?</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning of columns set: %1.</source>
        <translation>Bedeutung der Spalten festgelegt: %1.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mended while reading: encoding, mojibake, rows of tables</source>
        <translation>Beim Lesen repariert: Kodierung, Zeichensalat, Tabellenzeilen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n finding(s)</source>
        <translation><numerusform>%n Befund zusammenlegen</numerusform><numerusform>%n Befunde zusammenlegen</numerusform></translation>
    </message>
    <message>
        <source>Merge as the Same</source>
        <translation>Als dasselbe zusammenlegen</translation>
    </message>
    <message>
        <source>Merged by %1 on %2.</source>
        <translation>Von %1 am %2 zusammengelegt.</translation>
    </message>
    <message>
        <source>Merged with its duplicates</source>
        <translation>Mit seinen Dubletten zusammengelegt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Metrik: %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Metrics can be scraped, and some are the service's own</source>
        <translation>Metriken können abgerufen werden, und einige gehören dem Dienst selbst</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Minutes of a stand-up</source>
        <translation>Protokoll eines Stand-ups</translation>
    </message>
    <message>
        <source>Minutes of the stand-up</source>
        <translation>Protokoll des Stand-ups</translation>
    </message>
    <message>
        <source>Misconfiguration</source>
        <translation>Fehlkonfiguration</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>More (Space)</source>
        <translation>Mehr (Leertaste)</translation>
    </message>
    <message>
        <source>More Criteria</source>
        <translation>Weitere Kriterien</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 Backward</source>
        <translation>%1 zurückschieben</translation>
    </message>
    <message>
        <source>Move %1 Forward</source>
        <translation>%1 weiterschieben</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move between rows, cards and pages</source>
        <translation>Zwischen Zeilen, Karten und Seiten wechseln</translation>
    </message>
    <message>
        <source>N&amp;ext System</source>
        <translation>&amp;Nächstes System</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>NOT RATED</source>
        <translation>NICHT BEWERTET</translation>
    </message>
    <message>
        <source>NOT STATED</source>
        <translation>OHNE ANGABE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for the filter in force</source>
        <translation>Name für den geltenden Filter</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Name of the system:</source>
        <translation>Name des Systems:</translation>
    </message>
    <message>
        <source>Name the system that answers there.</source>
        <translation>Das System benennen, das dort antwortet.</translation>
    </message>
    <message>
        <source>Name the system that it belongs to.</source>
        <translation>Nennen Sie das System, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Named Filters…</source>
        <translation>Benannte Filter …</translation>
    </message>
    <message>
        <source>Named filters</source>
        <translation>Benannte Filter</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Braucht: %1.</translation>
    </message>
    <message>
        <source>Needs --set %1=…: %2</source>
        <translation>Braucht --set %1=…: %2</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Zustimmung nötig</translation>
    </message>
    <message>
        <source>Needs the secret “%1”: %2</source>
        <translation>Braucht das Geheimnis „%1“: %2</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Benötigt: %1</translation>
    </message>
    <message>
        <source>Never run. It sends a burst of requests: edit it to allow that.</source>
        <translation>Nie ausgeführt. Sie sendet eine Salve von Anfragen: bearbeiten Sie sie, um das zu erlauben.</translation>
    </message>
    <message>
        <source>Never run. Run it to see whether the service does what is claimed.</source>
        <translation>Nie ausgeführt. Führen Sie sie aus, um zu sehen, ob der Dienst tut, was behauptet wird.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Newly stated</source>
        <translation>Neu genannt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next Open Finding</source>
        <translation>Nächster offener Befund</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Next due %1: %2</source>
        <translation>Nächste Frist %1: %2</translation>
    </message>
    <message>
        <source>Next due: %1</source>
        <translation>Nächste Frist: %1</translation>
    </message>
    <message>
        <source>Next for %1: %2 left</source>
        <translation>Als Nächstes für %1: noch %2</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Nächste Einträge</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Nächster Meilenstein</translation>
    </message>
    <message>
        <source>Next version of %1</source>
        <translation>Nächste Version von %1</translation>
    </message>
    <message>
        <source>Next version of a document</source>
        <translation>Nächste Version eines Dokuments</translation>
    </message>
    <message>
        <source>Next versions of %1 documents</source>
        <translation>Nächste Versionen von %1 Dokumenten</translation>
    </message>
    <message>
        <source>No %1 %2 is open, but %3.</source>
        <translation>Kein %2 der Stufe %1 ist offen, aber %3.</translation>
    </message>
    <message>
        <source>No %1 is critical or P0, but </source>
        <translation>Kein %1 ist kritisch oder P0, aber </translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Kein TLS</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>No audit has been imported, so there is nothing to score. Ctrl+I imports one.</source>
        <translation>Es wurde kein Audit importiert, also gibt es nichts zu bewerten. Strg+I importiert eines.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>Keine Änderung passt zum Filter.</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Noch keine Änderungen.</translation>
    </message>
    <message>
        <source>No check and no address yet. Nothing is sent anywhere before you add one and run it.</source>
        <translation>Noch keine Prüfung und keine Adresse. Nichts wird irgendwohin gesendet, bevor Sie eine hinzufügen und ausführen.</translation>
    </message>
    <message>
        <source>No check fits the filter.</source>
        <translation>Keine Prüfung passt zum Filter.</translation>
    </message>
    <message>
        <source>No check is suggested</source>
        <translation>Keine Prüfung ist vorgeschlagen</translation>
    </message>
    <message>
        <source>No check is suggested: import an audit first, checks are read out of what it asks for</source>
        <translation>Keine Prüfung wird vorgeschlagen: zuerst ein Audit importieren, aus dessen Forderungen sie gelesen werden</translation>
    </message>
    <message>
        <source>No checklists yet: they come from the boxes to tick in imported documents. Ctrl+I imports one.</source>
        <translation>Noch keine Checklisten: sie kommen aus den Kästchen zum Abhaken in importierten Dokumenten. Strg+I importiert eines.</translation>
    </message>
    <message>
        <source>No column is known to name what its rows are about; the rows are kept as a table. Unknown: %1</source>
        <translation>Keine Spalte sagt erkennbar, worum es in den Zeilen geht; die Zeilen bleiben als Tabelle erhalten. Unbekannt: %1</translation>
    </message>
    <message>
        <source>No contradiction fits the filter.</source>
        <translation>Kein Widerspruch passt zum Filter.</translation>
    </message>
    <message>
        <source>No contradictions found: what documents, ticks and checks say agrees, as far as it can be compared.</source>
        <translation>Keine Widersprüche gefunden: was Dokumente, Haken und Prüfungen sagen, stimmt überein, soweit es sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No dates set</source>
        <translation>Keine Termine gesetzt</translation>
    </message>
    <message>
        <source>No decision recorded since the import.</source>
        <translation>Seit dem Import ist keine Entscheidung verzeichnet.</translation>
    </message>
    <message>
        <source>No document has a scorecard.</source>
        <translation>Kein Dokument hat eine Scorecard.</translation>
    </message>
    <message>
        <source>No document has been imported.</source>
        <translation>Es wurde kein Dokument importiert.</translation>
    </message>
    <message>
        <source>No document imported</source>
        <translation>Kein Dokument importiert</translation>
    </message>
    <message>
        <source>No document of %1 states a plan: no phases, no dated tasks.</source>
        <translation>Kein Dokument von %1 nennt einen Plan: keine Phasen, keine datierten Aufgaben.</translation>
    </message>
    <message>
        <source>No document of %1 states a scorecard, and it has no findings to compute one from.</source>
        <translation>Kein Dokument von %1 nennt eine Scorecard, und es gibt keine Befunde, aus denen sich eine berechnen ließe.</translation>
    </message>
    <message>
        <source>No document of this system states a scorecard.</source>
        <translation>Kein Dokument dieses Systems nennt eine Scorecard.</translation>
    </message>
    <message>
        <source>No document of this system states a scorecard; what follows is computed from its findings.</source>
        <translation>Kein Dokument dieses Systems nennt eine Scorecard; das Folgende ist aus seinen Befunden berechnet.</translation>
    </message>
    <message>
        <source>No document states a plan: no phases, no dated tasks. Ctrl+I imports one that does.</source>
        <translation>Kein Dokument nennt einen Plan: keine Phasen, keine datierten Aufgaben. Strg+I importiert eines mit Plan.</translation>
    </message>
    <message>
        <source>No document states the header; X-Request-ID is usual.</source>
        <translation>Kein Dokument nennt den Header; X-Request-ID ist üblich.</translation>
    </message>
    <message>
        <source>No document states the path; %1 is usual.</source>
        <translation>Kein Dokument nennt den Pfad; %1 ist üblich.</translation>
    </message>
    <message>
        <source>No document was imported, so no blocker can be named.</source>
        <translation>Es wurde kein Dokument importiert, daher lässt sich kein Blocker benennen.</translation>
    </message>
    <message>
        <source>No document was imported, so no plan is known.</source>
        <translation>Es wurde kein Dokument importiert, daher ist kein Plan bekannt.</translation>
    </message>
    <message>
        <source>No document was imported.</source>
        <translation>Es wurde kein Dokument importiert.</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Noch kein Dokument</translation>
    </message>
    <message>
        <source>No documents yet. Drop files or folders on the window, or press Ctrl+I to import them.</source>
        <translation>Noch keine Dokumente. Dateien oder Ordner auf das Fenster ziehen oder mit Strg+I importieren.</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Keine Dokumente.</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>No endpoint registered.</source>
        <translation>Kein Endpunkt erfasst.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Keine Schätzung</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Kein Nachweis.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>No finding is critical or P0.</source>
        <translation>Kein Befund ist kritisch oder P0.</translation>
    </message>
    <message>
        <source>No finding names this category</source>
        <translation>Kein Befund nennt diese Kategorie</translation>
    </message>
    <message>
        <source>No finding was recognised in the documents, so no blocker can be named.</source>
        <translation>In den Dokumenten wurde kein Befund erkannt, daher lässt sich kein Blocker benennen.</translation>
    </message>
    <message>
        <source>No findings are known</source>
        <translation>Es sind keine Befunde bekannt</translation>
    </message>
    <message>
        <source>No findings are known.</source>
        <translation>Es sind keine Befunde bekannt.</translation>
    </message>
    <message>
        <source>No findings have been imported</source>
        <translation>Es wurden keine Befunde importiert</translation>
    </message>
    <message>
        <source>No findings in this system.</source>
        <translation>Keine Befunde in diesem System.</translation>
    </message>
    <message>
        <source>No findings yet. Drop an audit on the window, or press Ctrl+I to import one.</source>
        <translation>Noch keine Befunde. Ein Audit auf das Fenster ziehen oder mit Strg+I importieren.</translation>
    </message>
    <message>
        <source>No fix is available</source>
        <translation>Keine Behebung verfügbar</translation>
    </message>
    <message>
        <source>No fixed version is known</source>
        <translation>Keine behobene Version bekannt</translation>
    </message>
    <message>
        <source>No fixed version is published</source>
        <translation>Es ist keine behobene Version veröffentlicht</translation>
    </message>
    <message>
        <source>No forecast: %1 closed and %2 came back in the last %3; at that pace most runs find no end.</source>
        <translation>Keine Prognose: %1 abgeschlossen und %2 zurückgekommen, zuletzt in %3; bei diesem Tempo finden die meisten Läufe kein Ende.</translation>
    </message>
    <message>
        <source>No frame of the page is let out of its sandbox</source>
        <translation>Kein Frame der Seite wird aus seiner Sandbox gelassen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No imported file of this system looked for this</source>
        <translation>Keine importierte Datei dieses Systems hat danach gesucht</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>No longer counts as one with “%1”</source>
        <translation>Zählt nicht mehr mit „%1“ zusammen</translation>
    </message>
    <message>
        <source>No longer proven</source>
        <translation>Nicht mehr belegt</translation>
    </message>
    <message>
        <source>No longer stated</source>
        <translation>Nicht mehr genannt</translation>
    </message>
    <message>
        <source>No longer stated by %1; kept as the earlier version had it.</source>
        <translation>Von %1 nicht mehr genannt; behalten wie in der früheren Version.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the minutes with C and paste them.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Das Protokoll mit C kopieren und einfügen.</translation>
    </message>
    <message>
        <source>No open item has a date. Give items a due date on Findings.</source>
        <translation>Kein offener Eintrag hat einen Termin. Fälligkeitstage lassen sich unter Befunde setzen.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>No reason or last day, open</source>
        <translation>Ohne Begründung oder letzten Tag, offen</translation>
    </message>
    <message>
        <source>No risk is accepted.</source>
        <translation>Kein Risiko ist akzeptiert.</translation>
    </message>
    <message>
        <source>No risk is accepted: on Findings, Accept Risk (W) gives one a waiver.</source>
        <translation>Kein Risiko ist akzeptiert: unter Befunde erhält eines mit „Risiko akzeptieren“ (W) eine Ausnahme.</translation>
    </message>
    <message>
        <source>No scorecard was written.</source>
        <translation>Es wurde keine Scorecard geschrieben.</translation>
    </message>
    <message>
        <source>No server error while a new version is rolled out</source>
        <translation>Kein Serverfehler, während eine neue Version ausgerollt wird</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Kein Schweregrad</translation>
    </message>
    <message>
        <source>No severity stated</source>
        <translation>Kein Schweregrad angegeben</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Kein Beginn</translation>
    </message>
    <message>
        <source>No start date is set for the plan: no time axis is drawn, and nothing is late by the plan.</source>
        <translation>Für den Plan ist kein Startdatum gesetzt: es wird keine Zeitachse gezeichnet, und nach Plan ist nichts überfällig.</translation>
    </message>
    <message>
        <source>No systems in this workspace</source>
        <translation>Keine Systeme in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Keine Aufgabe passt zum Filter.</translation>
    </message>
    <message>
        <source>No test ran</source>
        <translation>Es lief kein Test</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>No verdict stated</source>
        <translation>Kein Urteil genannt</translation>
    </message>
    <message>
        <source>No waiver fits the filter.</source>
        <translation>Keine Ausnahme passt zum Filter.</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-Go</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation>Niemand kümmert sich darum</translation>
    </message>
    <message>
        <source>Nobody has attested it: it counts as a claim</source>
        <translation>Niemand hat es bezeugt: zählt als Behauptung</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Nobody reads what belongs to another user</source>
        <translation>Niemand liest, was einem anderen Benutzer gehört</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>grouping</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None done or reopened</source>
        <translation>Nichts erledigt oder wieder geöffnet</translation>
    </message>
    <message>
        <source>None found among %1 of %2.</source>
        <translation>Keine gefunden unter %1 aus %2.</translation>
    </message>
    <message>
        <source>None found among %1 of %2; no live check is on record.</source>
        <translation>Keine gefunden (%1, %2); es liegt keine Live-Prüfung vor.</translation>
    </message>
    <message>
        <source>None found; there is nothing to compare.</source>
        <translation>Keine gefunden; es gibt nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n finding(s) has a severity or priority</source>
        <translation><numerusform>Weder Schweregrad noch Priorität bei allen Befunden (%n)</numerusform><numerusform>Weder Schweregrad noch Priorität bei allen Befunden (%n)</numerusform></translation>
    </message>
    <message>
        <source>None of the %1 addresses was asked so far.</source>
        <translation>Keine der %1 Adressen wurde bisher abgefragt.</translation>
    </message>
    <message>
        <source>None of the %1 has evidence: what is ticked is a claim until a named person says what they saw. %2</source>
        <translation>Kein Nachweis für %1: was abgehakt ist, bleibt eine Behauptung, bis eine namentlich genannte Person sagt, was sie gesehen hat. %2</translation>
    </message>
    <message>
        <source>None of the addresses was asked in this session.</source>
        <translation>In dieser Sitzung wurde keine der Adressen abgefragt.</translation>
    </message>
    <message>
        <source>None of them: it is new</source>
        <translation>Keiner davon: er ist neu</translation>
    </message>
    <message>
        <source>None of these holds.</source>
        <translation>Nichts davon ist erfüllt.</translation>
    </message>
    <message>
        <source>None of these may hold, but this does: %1</source>
        <translation>Nichts davon darf erfüllt sein, doch dies ist es: %1</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Keiner genannt</translation>
    </message>
    <message>
        <source>None was asked in this session.</source>
        <translation>In dieser Sitzung wurde keiner abgefragt.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>None. %1</source>
        <translation>Keiner. %1</translation>
    </message>
    <message>
        <source>None: nothing was repaired, hidden or left unclear.</source>
        <translation>Keine: nichts wurde repariert, verdeckt oder blieb unklar.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not a Finding (Misread)</source>
        <translation>Kein Befund (falsch gelesen)</translation>
    </message>
    <message>
        <source>Not accepted by another source, open</source>
        <translation>Von anderer Quelle nicht akzeptiert, offen</translation>
    </message>
    <message>
        <source>Not all columns of %1 and %2 more are understood.</source>
        <translation>Nicht alle Spalten von %1 und %2 weiteren werden verstanden.</translation>
    </message>
    <message>
        <source>Not all columns of %1 are understood.</source>
        <translation>Nicht alle Spalten von %1 werden verstanden.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not applicable, and in no number: %1.</source>
        <translation>Nicht zutreffend und in keiner Zahl enthalten: %1.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not done and not accepted; contradicted ticks count as open</source>
        <translation>Nicht erledigt und nicht akzeptiert; widerlegte Haken zählen als offen</translation>
    </message>
    <message>
        <source>Not done and past its day</source>
        <translation>Nicht erledigt und über der Frist</translation>
    </message>
    <message>
        <source>Not enough history for a forecast: %1 closed in %2; it takes %3 in %4.</source>
        <translation>Nicht genug Verlauf für eine Prognose: %1 abgeschlossen in %2; nötig sind %3 in %4.</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <source>Not possible: %1 waits for %2</source>
        <translation>Nicht möglich: %1 wartet auf %2</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not rated: no findings are known.</source>
        <translation>Nicht bewertet: es sind keine Befunde bekannt.</translation>
    </message>
    <message>
        <source>Not rated: none of the %1 has a severity or a priority, so blockers cannot be named.</source>
        <translation>Nicht bewertet: keiner der %1 hat einen Schweregrad oder eine Priorität, daher lassen sich keine Blocker benennen.</translation>
    </message>
    <message>
        <source>Not rated: the one %1 has no severity and no priority, so blockers cannot be named.</source>
        <translation>Nicht bewertet: der einzige %1 hat weder Schweregrad noch Priorität, daher lassen sich keine Blocker benennen.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not reverted: %1.</source>
        <translation>Nicht zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not suggested again for this system (Del)</source>
        <translation>Für dieses System nicht erneut vorgeschlagen (Entf)</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not the same as “%1”</source>
        <translation>Nicht dasselbe wie „%1“</translation>
    </message>
    <message>
        <source>Not understood, kept as notes</source>
        <translation>Nicht verstanden, als Notizen behalten</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Wird nicht beobachtet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note, taken for a finding by people</source>
        <translation>Notiz, von Menschen als Befund geführt</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Notiz: %1.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Nothing else in this round</source>
        <translation>Sonst nichts in dieser Runde</translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing here is verified live.</source>
        <translation>Nichts davon ist live geprüft.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due within a week.</source>
        <translation>Nichts ist überfällig, und innerhalb einer Woche ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is left to be forecast.</source>
        <translation>Für eine Prognose ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Nothing is open. There is nothing to walk through.</source>
        <translation>Nichts ist offen. Es gibt nichts zu besprechen.</translation>
    </message>
    <message>
        <source>Nothing is sent before you ask for it.</source>
        <translation>Nichts wird gesendet, bevor eine Abfrage verlangt wird.</translation>
    </message>
    <message>
        <source>Nothing is sent before you try or run it.</source>
        <translation>Nichts wird gesendet, bevor Sie sie probieren oder ausführen.</translation>
    </message>
    <message>
        <source>Nothing is sent by accepting.</source>
        <translation>Durch das Annehmen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is stored until you apply it; one undo takes all of it back.</source>
        <translation>Erst Anwenden speichert etwas; einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation>Noch ist nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>Nothing says that it is done</source>
        <translation>Nichts sagt, dass es erledigt ist</translation>
    </message>
    <message>
        <source>Nothing says when this was measured</source>
        <translation>Nichts sagt, wann das gemessen wurde</translation>
    </message>
    <message>
        <source>Nothing to import in %1</source>
        <translation>In %1 gibt es nichts zu importieren</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Nichts wurde geändert: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was sent so far. Ask it to see how it is.</source>
        <translation>Bisher wurde nichts gesendet. Abfragen, um zu sehen, wie es steht.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was stored: say --ambiguous new or --ambiguous likeliest, or import in the window</source>
        <translation>Nichts wurde gespeichert: --ambiguous new oder --ambiguous likeliest angeben oder im Fenster importieren</translation>
    </message>
    <message>
        <source>Notify When a &amp;Check Changes</source>
        <translation>Benachrichtigen, wenn eine P&amp;rüfung sich ändert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now and targets</source>
        <translation>Jetzt und Ziele</translation>
    </message>
    <message>
        <source>Now and targets as a table</source>
        <translation>Jetzt und Ziele als Tabelle</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OSCAL</source>
        <translation>OSCAL</translation>
    </message>
    <message>
        <source>OSCAL version</source>
        <translation>OSCAL-Version</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Of %1 blockers %2 verified.</source>
        <translation>Von %1 Blockern %2 belegt.</translation>
    </message>
    <message>
        <source>Of %1 tests that ran, %2 failed</source>
        <translation>Von %1 gelaufenen Tests sind %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Von allen</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s): look again</source>
        <translation><numerusform>Älter als %n Tag: erneut hinsehen</numerusform><numerusform>Älter als %n Tage: erneut hinsehen</numerusform></translation>
    </message>
    <message>
        <source>On no row of the document's own plan</source>
        <translation>In keiner Zeile des dokumenteigenen Plans</translation>
    </message>
    <message>
        <source>On no row of the plan</source>
        <translation>In keiner Zeile des Plans</translation>
    </message>
    <message>
        <source>One place says</source>
        <translation>Die eine Stelle sagt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only &amp;Open</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Only Changes of This &amp;Item</source>
        <translation>Nur Ä&amp;nderungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Only open items</source>
        <translation>Nur offene Einträge</translation>
    </message>
    <message>
        <source>Only this system.</source>
        <translation>Nur dieses System.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n contradiction(s) again</source>
        <translation><numerusform>%n Widerspruch wieder öffnen</numerusform><numerusform>%n Widersprüche wieder öffnen</numerusform></translation>
    </message>
    <message>
        <source>Open &amp;Findings</source>
        <translation>&amp;Befunde öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Item</source>
        <translation>Eintrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open again: a statement changed</source>
        <translation>Wieder offen: eine Aussage hat sich geändert</translation>
    </message>
    <message>
        <source>Open and due within 7 days</source>
        <translation>Offen und innerhalb von 7 Tagen fällig</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Offen und beigelegt</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation>Offene Blocker</translation>
    </message>
    <message>
        <source>Open blockers: %1</source>
        <translation>Offene Blocker: %1</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>Befund öffnen</translation>
    </message>
    <message>
        <source>Open in the last %1 days: from %2 to %3</source>
        <translation>Offen in den letzten %1 Tagen: von %2 auf %3</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>Offen oder beigelegt</translation>
    </message>
    <message>
        <source>Open roadmap</source>
        <translation>Roadmap öffnen</translation>
    </message>
    <message>
        <source>Open the contradiction about %1 again</source>
        <translation>Widerspruch zu %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Open workspace %1</source>
        <translation>Arbeitsbereich %1 öffnen</translation>
    </message>
    <message>
        <source>Open, last %1 days</source>
        <translation>Offen, letzte %1 Tage</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1…
It is shown as soon as it is read.</source>
        <translation>%1 wird geöffnet…
Sobald alles gelesen ist, wird es gezeigt.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Ordered by priority, then open before claimed before accepted, then by due date.</source>
        <translation>Sortiert nach Priorität, dann offen vor behauptet vor akzeptiert, dann nach Fälligkeit.</translation>
    </message>
    <message>
        <source>Other Columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Other sites cannot frame the page</source>
        <translation>Andere Websites können die Seite nicht in einen Frame setzen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline, with facts</source>
        <translation>Gliederung mit Fakten</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>Übersicht des Dokuments</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Owner %1 in the plan</source>
        <translation>Im Plan zuständig: %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Zuständig für %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Owner: the document says %1</source>
        <translation>Zuständig: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Zuständig…</translation>
    </message>
    <message>
        <source>P&amp;revious System</source>
        <translation>V&amp;orheriges System</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 or critical</source>
        <translation>P0 oder kritisch</translation>
    </message>
    <message>
        <source>P0 to P4</source>
        <translation>P0 bis P4</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>ERFÜLLT</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages about the API</source>
        <translation>Seiten über die API</translation>
    </message>
    <message>
        <source>Pages of other origins get nothing</source>
        <translation>Seiten anderer Origins erhalten nichts</translation>
    </message>
    <message>
        <source>Pages of the service's own origins are let in</source>
        <translation>Seiten der eigenen Origins des Dienstes werden zugelassen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Parts that were not understood and are kept as they are</source>
        <translation>Teile, die nicht verstanden wurden und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Passes: %1</source>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Past and done</source>
        <translation>Vergangen und erledigt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths to ask</source>
        <translation>Abzufragende Pfade</translation>
    </message>
    <message>
        <source>Pause&amp;d: not run with the others</source>
        <translation>Pa&amp;usiert: nicht mit den anderen ausgeführt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phases and tasks over time</source>
        <translation>Phasen und Aufgaben im Zeitverlauf</translation>
    </message>
    <message>
        <source>Phases of a duration</source>
        <translation>Phasen einer Dauer</translation>
    </message>
    <message>
        <source>Phases of a plan</source>
        <translation>Phasen eines Plans</translation>
    </message>
    <message>
        <source>Place cited by the document</source>
        <translation>Vom Dokument genannte Stelle</translation>
    </message>
    <message>
        <source>Plain HTTP leads to HTTPS at once, with TLS 1.2 or later</source>
        <translation>Unverschlüsseltes HTTP führt sofort zu HTTPS, mit TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan start</source>
        <translation>Planbeginn</translation>
    </message>
    <message>
        <source>Plan start removed.</source>
        <translation>Planbeginn entfernt.</translation>
    </message>
    <message>
        <source>Plan start set to %1.</source>
        <translation>Planbeginn auf %1 gesetzt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned for “%1”</source>
        <translation>Geplant für „%1“</translation>
    </message>
    <message>
        <source>Planned later than its deadline</source>
        <translation>Später geplant als die Frist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Possible duplicate %1 of %2</source>
        <translation>Mögliche Dublette %1 von %2</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Predicates</source>
        <translation>Prädikate</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Print the checks that audit documents or a workspace ask for, and end. Nothing is sent.</source>
        <translation>Die Prüfungen ausgeben, die Audit-Dokumente oder ein Arbeitsbereich verlangen, und beenden. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Print the reference of the language of checks, and end.</source>
        <translation>Die Referenz der Prüfsprache ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print the scorecard of documents or a workspace as PDF</source>
        <translation>Die Scorecard von Dokumenten oder eines Arbeitsbereichs als PDF ausgeben</translation>
    </message>
    <message>
        <source>Print what was understood in documents</source>
        <translation>Ausgeben, was in Dokumenten verstanden wurde</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Gedruckt: %1.</translation>
    </message>
    <message>
        <source>Prints the scorecard as PDF: the portfolio and every system, or one system.
Exit code 0: all read and printed; 2: some input or the output failed, named on standard error.</source>
        <translation>Gibt die Scorecard als PDF aus: das Portfolio und alle Systeme oder ein System.
Exit-Code 0: alles gelesen und ausgegeben; 2: eine Eingabe oder die Ausgabe ist fehlgeschlagen, genannt auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Prints what Shipworthy understands in audit documents: to read, or as JSON of the schema shipworthy.audit/1.
Exit code 0: all read; 2: some input could not be read, named on standard error.</source>
        <translation>Gibt aus, was Shipworthy in Audit-Dokumenten versteht: zum Lesen oder als JSON nach dem Schema shipworthy.audit/1.
Exit-Code 0: alles gelesen; 2: eine Eingabe war nicht lesbar, genannt auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Priority: the document says %1</source>
        <translation>Priorität: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorität…</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Production readiness scorecard</source>
        <translation>Scorecard zur Produktionsreife</translation>
    </message>
    <message>
        <source>Production readiness scorecard: %1</source>
        <translation>Scorecard zur Produktionsreife: %1</translation>
    </message>
    <message numerus="yes">
        <source>Production readiness · portfolio of %n system(s)</source>
        <translation><numerusform>Produktionsreife · Portfolio mit %n System</numerusform><numerusform>Produktionsreife · Portfolio mit %n Systemen</numerusform></translation>
    </message>
    <message>
        <source>Production readiness: portfolio of %1</source>
        <translation>Produktionsreife: Portfolio (%1)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Prometheus has alerting rules</source>
        <translation>Prometheus hat Alarmregeln</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Prometheus-Metriken</translation>
    </message>
    <message>
        <source>Proves or Contradicts</source>
        <translation>Belegt oder widerlegt</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put %1 back to the plan</source>
        <translation>%1 auf den Plan zurücksetzen</translation>
    </message>
    <message>
        <source>Put back what this change replaced (Ctrl+R)</source>
        <translation>Wiederherstellen, was diese Änderung ersetzt hat (Strg+R)</translation>
    </message>
    <message>
        <source>Puts it into the keychain, instead of what is there under that name</source>
        <translation>Legt es in den Schlüsselbund, statt dessen, was dort unter diesem Namen steht</translation>
    </message>
    <message>
        <source>Puts what a file holds into the keychain: certificates and keys in PEM</source>
        <translation>Legt in den Schlüsselbund, was eine Datei enthält: Zertifikate und Schlüssel in PEM</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read From</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Read tables as this workspace remembers their columns.</source>
        <translation>Tabellen lesen, wie dieser Arbeitsbereich sich ihre Spalten gemerkt hat.</translation>
    </message>
    <message>
        <source>Read tables with this header by their words again; documents here stay as they are</source>
        <translation>Tabellen mit dieser Kopfzeile wieder nach ihren Wörtern lesen; hiesige Dokumente bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Read the document again with these columns; decisions stay, and one undo takes it back</source>
        <translation>Das Dokument mit diesen Spalten erneut lesen; Entscheidungen bleiben, und einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Read-only: changes cannot be saved</source>
        <translation>Schreibgeschützt: Änderungen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Readiness answers 200 and says that the service is well</source>
        <translation>Readiness antwortet mit 200 und meldet den Dienst als gesund</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading the findings…</source>
        <translation>Befunde werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Reads “%1”: %2</source>
        <translation>Liest „%1“: %2</translation>
    </message>
    <message>
        <source>Ready sooner than the plan ends</source>
        <translation>Früher bereit, als der Plan endet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason, or what was seen (optional)</source>
        <translation>Begründung, oder was gesehen wurde (optional)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recommended Fix</source>
        <translation>Empfohlene Behebung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records that were left out, with a reason</source>
        <translation>Datensätze, die mit Begründung ausgelassen wurden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reference of the language</source>
        <translation>Referenz der Sprache</translation>
    </message>
    <message>
        <source>Remembered in this workspace: the next table with the same header is read so without asking.</source>
        <translation>In diesem Arbeitsbereich gemerkt: die nächste Tabelle mit derselben Kopfzeile wird ohne Rückfrage so gelesen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename the filter “%1” to “%2”</source>
        <translation>Filter „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Rename the system</source>
        <translation>System umbenennen</translation>
    </message>
    <message>
        <source>Renew the waiver</source>
        <translation>Ausnahme verlängern</translation>
    </message>
    <message>
        <source>Renew the waiver of %1</source>
        <translation>Ausnahme für %1 verlängern</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message numerus="yes">
        <source>Repeated in the file and kept once: %n record(s)</source>
        <translation><numerusform>Datensätze, die sich in der Datei wiederholen und einmal behalten wurden: %n</numerusform><numerusform>Datensätze, die sich in der Datei wiederholen und einmal behalten wurden: %n</numerusform></translation>
    </message>
    <message>
        <source>Replace “%1”: %2</source>
        <translation>„%1“ ersetzen: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Request %1 in a row is refused with 429</source>
        <translation>Anfrage Nr. %1 in Folge wird mit 429 abgelehnt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Erledigung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resolved, says the document; no evidence.</source>
        <translation>Laut Dokument erledigt; kein Nachweis.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Responsible for the risk: %1</source>
        <translation>Verantwortlich für das Risiko: %1</translation>
    </message>
    <message>
        <source>Result, 24 h</source>
        <translation>Ergebnis, 24 h</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Revert the change of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review Possible Duplicates</source>
        <translation>Mögliche Dubletten durchsehen</translation>
    </message>
    <message>
        <source>Review the possible duplicates</source>
        <translation>Die möglichen Dubletten durchsehen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk accepted until %1 by %2: %3</source>
        <translation>Risiko akzeptiert bis %1 von %2: %3</translation>
    </message>
    <message>
        <source>Risk status: %1</source>
        <translation>Risikostatus: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Roadmap phase: %1</source>
        <translation>Roadmap-Phase: %1</translation>
    </message>
    <message>
        <source>Roadmap task</source>
        <translation>Roadmap-Aufgabe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round Before</source>
        <translation>Vorige Runde</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Rows of scorecards</source>
        <translation>Zeilen von Scorecards</translation>
    </message>
    <message>
        <source>Rules for robots</source>
        <translation>Regeln für Robots</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run &amp;These</source>
        <translation>&amp;Diese ausführen</translation>
    </message>
    <message>
        <source>Run A&amp;ll Shown</source>
        <translation>A&amp;lle gezeigten ausführen</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run each check again at its interval and print changes, until interrupted.</source>
        <translation>Jede Prüfung in ihrem Abstand wiederholen und Änderungen ausgeben, bis abgebrochen wird.</translation>
    </message>
    <message>
        <source>Run this check now</source>
        <translation>Diese Prüfung jetzt ausführen</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>„%1“ jetzt ausführen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Runs it once now and keeps nothing (Ctrl+Enter)</source>
        <translation>Führt sie jetzt einmal aus und speichert nichts (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Runs the checks of files and workspaces against live services and says which hold. Nothing is written into a workspace, whose paused checks are left out. Files of a pipeline are looked for in the current folder. Secrets come from the environment: secret(login) is SHIPWORTHY_SECRET_LOGIN.
Exit code 0: every check passes or warns; 1: a check fails; 2: one was not evaluated, or a file is bad.</source>
        <translation>Führt die Prüfungen aus Dateien und Arbeitsbereichen gegen laufende Dienste aus und sagt, welche halten. In einen Arbeitsbereich wird nichts geschrieben; seine pausierten Prüfungen bleiben außen vor. Dateien einer Pipeline werden im aktuellen Ordner gesucht. Geheimnisse kommen aus der Umgebung: secret(login) ist SHIPWORTHY_SECRET_LOGIN.
Rückgabewert 0: jede Prüfung ist bestanden oder warnt; 1: eine Prüfung ist nicht bestanden; 2: eine wurde nicht ausgewertet, oder eine Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>S&amp;tand-up</source>
        <translation>S&amp;tand-up</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>SARIF report</source>
        <translation>SARIF-Bericht</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as imported</source>
        <translation>SHA-256 der importierten Bytes</translation>
    </message>
    <message>
        <source>Said in %1 Places</source>
        <translation>An %1 Stellen gesagt</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Said to be done</source>
        <translation>Als erledigt gemeldet</translation>
    </message>
    <message>
        <source>Said to be done in %1, line %2</source>
        <translation>Als erledigt gemeldet in %1, Zeile %2</translation>
    </message>
    <message>
        <source>Said to be done: “%1”</source>
        <translation>Als erledigt gemeldet: „%1“</translation>
    </message>
    <message>
        <source>Said to be fixed: “%1”</source>
        <translation>Als behoben gemeldet: „%1“</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>Dasselbe Dokument</translation>
    </message>
    <message>
        <source>Save Waiver</source>
        <translation>Ausnahme speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Arbeitsbereich speichern unter</translation>
    </message>
    <message>
        <source>Say a &amp;Reason…</source>
        <translation>Beg&amp;ründung angeben…</translation>
    </message>
    <message>
        <source>Say by exit code whether systems may go live</source>
        <translation>Per Exit-Code sagen, ob Systeme live gehen dürfen</translation>
    </message>
    <message>
        <source>Say until when: %1</source>
        <translation>Bis wann? %1</translation>
    </message>
    <message>
        <source>Say what the columns of this table mean (Ctrl+Shift+M)</source>
        <translation>Festlegen, was die Spalten dieser Tabelle bedeuten (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Say what would be done, and store nothing.</source>
        <translation>Nur sagen, was getan würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>Say what you saw; it counts as verified for 14 days</source>
        <translation>Sagen, was gesehen wurde; zählt 14 Tage lang als belegt</translation>
    </message>
    <message>
        <source>Says whether the systems of documents or a workspace may go live, and which items block.
Exit code 0: every system is GO; 1: some system is NO-GO, CONDITIONAL or NOT RATED; 2: error.</source>
        <translation>Sagt, ob die Systeme von Dokumenten oder eines Arbeitsbereichs live gehen dürfen und welche Einträge blockieren.
Exit-Code 0: alle Systeme sind GO; 1: ein System ist NO-GO, BEDINGT oder NICHT BEWERTET; 2: Fehler.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score = verified points only; a waiver never raises it</source>
        <translation>Score = nur belegte Punkte; eine Ausnahme erhöht ihn nie</translation>
    </message>
    <message>
        <source>Score by category</source>
        <translation>Score nach Kategorie</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Score, 0 bis 100</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Scorecard of %1 written:</source>
        <translation>Scorecard von %1 geschrieben:</translation>
    </message>
    <message>
        <source>Scorecard of the documents</source>
        <translation>Scorecard der Dokumente</translation>
    </message>
    <message>
        <source>Scorecard, line %1</source>
        <translation>Scorecard, Zeile %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Sec&amp;rets</source>
        <translation>Gehei&amp;mnisse</translation>
    </message>
    <message>
        <source>Second Holds</source>
        <translation>Zweite gilt</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>Zweiter Befund</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Zweite Aussage</translation>
    </message>
    <message>
        <source>Seconds between the runs of watched checks</source>
        <translation>Sekunden zwischen den Läufen beobachteter Prüfungen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secret hidden here: %1</source>
        <translation>Geheimnis hier verdeckt: %1</translation>
    </message>
    <message>
        <source>Secret val&amp;ue</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets found in documents are never printed.</source>
        <translation>In Dokumenten gefundene Geheimnisse werden nie gedruckt.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section: the document says %1</source>
        <translation>Abschnitt: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>Sicherheitskontakt</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Select a finding to read what the document says of it.</source>
        <translation>Einen Befund auswählen, um zu lesen, was das Dokument über ihn sagt.</translation>
    </message>
    <message>
        <source>Select an address to see what it answered.</source>
        <translation>Eine Adresse auswählen, um zu sehen, was sie geantwortet hat.</translation>
    </message>
    <message>
        <source>Select an item to see what happens to it.</source>
        <translation>Einen Eintrag auswählen, um zu sehen, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>Send the bursts that checks ask for.</source>
        <translation>Die Salven senden, die Prüfungen verlangen.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2 ändern: %1</translation>
    </message>
    <message>
        <source>Set Plan &amp;Start…</source>
        <translation>Planbe&amp;ginn festlegen…</translation>
    </message>
    <message>
        <source>Set Priority to %1</source>
        <translation>Priorität auf „%1“ setzen</translation>
    </message>
    <message>
        <source>Set Severity to %1</source>
        <translation>Schweregrad auf „%1“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set in all %n selected finding(s)</source>
        <translation><numerusform>Gilt für %n ausgewählten Befund</numerusform><numerusform>Gilt für alle %n ausgewählten Befunde</numerusform></translation>
    </message>
    <message>
        <source>Set plan start of %1</source>
        <translation>Planbeginn von %1 festlegen</translation>
    </message>
    <message>
        <source>Set plan starts…</source>
        <translation>Planbeginne festlegen…</translation>
    </message>
    <message>
        <source>Set plan start…</source>
        <translation>Planbeginn festlegen…</translation>
    </message>
    <message>
        <source>Set severities…</source>
        <translation>Schweregrade setzen…</translation>
    </message>
    <message>
        <source>Set start</source>
        <translation>Beginn festlegen</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf „%1“ setzen</translation>
    </message>
    <message>
        <source>Set to resolved on %1 by %2; no evidence.</source>
        <translation>Am %1 von %2 auf erledigt gesetzt; kein Nachweis.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Setting changed: %1.</source>
        <translation>Einstellung geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n contradiction(s)</source>
        <translation><numerusform>%n Widerspruch beilegen</numerusform><numerusform>%n Widersprüche beilegen</numerusform></translation>
    </message>
    <message>
        <source>Settle the contradiction about %1</source>
        <translation>Widerspruch zu %1 beilegen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beigelegt</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Beigelegt: %1</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>Sev</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Several notes; what you write here takes the place of them all</source>
        <translation>Mehrere Notizen; was hier geschrieben wird, ersetzt sie alle</translation>
    </message>
    <message>
        <source>Several owners</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Several packages have that name: %1, %2</source>
        <translation>Mehrere Pakete haben diesen Namen: %1, %2</translation>
    </message>
    <message>
        <source>Several priorities</source>
        <translation>Mehrere Prioritäten</translation>
    </message>
    <message>
        <source>Several severities</source>
        <translation>Mehrere Schweregrade</translation>
    </message>
    <message>
        <source>Several statuses</source>
        <translation>Mehrere Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>Severity: the document says %1</source>
        <translation>Schweregrad: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>Schweregrad…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Shape as a table</source>
        <translation>Profil als Tabelle</translation>
    </message>
    <message>
        <source>Shipworthy</source>
        <translation>Shipworthy</translation>
    </message>
    <message>
        <source>Shipworthy %1</source>
        <translation>Shipworthy %1</translation>
    </message>
    <message>
        <source>Shipworthy reads Markdown, text, HTML and CSV, and reports of scanners and pipelines (SARIF, Trivy, CycloneDX, JUnit and others).</source>
        <translation>Shipworthy liest Markdown, Text, HTML und CSV sowie Berichte von Scannern und Pipelines (SARIF, Trivy, CycloneDX, JUnit und andere).</translation>
    </message>
    <message>
        <source>Shipworthy speaks %1 from its next start on.</source>
        <translation>Shipworthy spricht %1 ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Shipworthy workspaces (*.shipworthy)</source>
        <translation>Shipworthy-Arbeitsbereiche (*.shipworthy)</translation>
    </message>
    <message>
        <source>Shipworthy · State of %1 · printed %2</source>
        <translation>Shipworthy · Stand: %1 · gedruckt %2</translation>
    </message>
    <message>
        <source>Show %1 for its duplicates</source>
        <translation>%1 für seine Dubletten zeigen</translation>
    </message>
    <message>
        <source>Show &amp;All Systems</source>
        <translation>&amp;Alle Systeme anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Burndown</source>
        <translation>&amp;Burndown anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Lines</source>
        <translation>&amp;Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show Both Changes</source>
        <translation>Beide Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Show Only &amp;This System</source>
        <translation>&amp;Nur dieses System anzeigen</translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Show This One</source>
        <translation>Diesen zeigen</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Alle Systeme anzeigen</translation>
    </message>
    <message>
        <source>Show as Board</source>
        <translation>Als Tafel zeigen</translation>
    </message>
    <message>
        <source>Show blockers</source>
        <translation>Blocker zeigen</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>Im Dokument anzeigen</translation>
    </message>
    <message>
        <source>Show it in its document</source>
        <translation>Im Dokument anzeigen</translation>
    </message>
    <message>
        <source>Show late</source>
        <translation>Überfällige anzeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show the First in Its &amp;Document</source>
        <translation>Erste in ihrem &amp;Dokument anzeigen</translation>
    </message>
    <message>
        <source>Show the Second in Its D&amp;ocument</source>
        <translation>Zweite in ihrem D&amp;okument anzeigen</translation>
    </message>
    <message>
        <source>Show the changes of every item again</source>
        <translation>Wieder die Änderungen aller Einträge anzeigen</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Die Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show the numbers of the charts as tables (%1)</source>
        <translation>Die Zahlen der Diagramme als Tabellen zeigen (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Shown as “%1”</source>
        <translation>Gezeigt als „%1“</translation>
    </message>
    <message>
        <source>Shown for its duplicates</source>
        <translation>Für seine Dubletten gezeigt</translation>
    </message>
    <message>
        <source>Shows what can be written in a check</source>
        <translation>Zeigt, was in einer Prüfung stehen kann</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>Since the stand-up of %1: %2</source>
        <translation>Seit dem Stand-up vom %1: %2</translation>
    </message>
    <message>
        <source>Since the version before: %1.</source>
        <translation>Seit der vorherigen Version: %1.</translation>
    </message>
    <message>
        <source>Site map</source>
        <translation>Sitemap</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Sort: lowest score</source>
        <translation>Sortierung: niedrigster Score</translation>
    </message>
    <message>
        <source>Sort: most blockers</source>
        <translation>Sortierung: meiste Blocker</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>Sortierung: Name</translation>
    </message>
    <message>
        <source>Sort: next due</source>
        <translation>Sortierung: nächste Frist</translation>
    </message>
    <message>
        <source>Sort: worst verdict</source>
        <translation>Sortierung: schlechtestes Urteil</translation>
    </message>
    <message>
        <source>Source &amp;Files</source>
        <translation>&amp;Quelldateien</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Quelltext des Dokuments</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources: %1 documents, listed with their digests on the last page of this system.</source>
        <translation>Quellen: %1 Dokumente, mit ihren Prüfsummen auf der letzten Seite dieses Systems aufgeführt.</translation>
    </message>
    <message>
        <source>Sources: %1, %2. SHA-256 begins %3; the whole digests are on each system’s last page.</source>
        <translation>Quellen: %1, %2. SHA-256 beginnt mit %3; die vollständigen Prüfsummen stehen auf der letzten Seite jedes Systems.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message>
        <source>Sources: none.</source>
        <translation>Quellen: keine.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Handelt von</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Split Duplicates</source>
        <translation>Dubletten trennen</translation>
    </message>
    <message>
        <source>Split from its duplicates</source>
        <translation>Von seinen Dubletten getrennt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Stale, last run %1</source>
        <translation>Veraltet, letzter Lauf %1</translation>
    </message>
    <message>
        <source>Stand-up, %1</source>
        <translation>Stand-up, %1</translation>
    </message>
    <message>
        <source>Stand-up: %1</source>
        <translation>Stand-up: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>Start of the plan of %1</source>
        <translation>Beginn des Plans von %1</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of %1 (%2)</source>
        <translation>Stand: %1 (%2)</translation>
    </message>
    <message>
        <source>State of %1 (%2). Verdict by rule: NO-GO while a P0 or critical finding is open or contradicted; CONDITIONAL while one is claimed or accepted by a waiver, or a high one is open; GO when every P0 and critical one is verified; NOT RATED without priorities.</source>
        <translation>Stand: %1 (%2). Urteil nach Regel: NO-GO, solange ein Befund der Stufe P0 oder kritisch offen oder widerlegt ist; BEDINGT, solange einer nur behauptet oder durch eine Ausnahme akzeptiert ist oder ein hoher offen ist; GO, wenn jeder der Stufe P0 oder kritisch belegt ist; NICHT BEWERTET ohne Prioritäten.</translation>
    </message>
    <message>
        <source>State of the waiver</source>
        <translation>Zustand der Ausnahme</translation>
    </message>
    <message>
        <source>Stated again</source>
        <translation>Wieder genannt</translation>
    </message>
    <message>
        <source>Stated and counted totals disagree</source>
        <translation>Genannte und gezählte Gesamtzahl stimmen nicht überein</translation>
    </message>
    <message>
        <source>Stated by the document</source>
        <translation>Vom Dokument genannt</translation>
    </message>
    <message>
        <source>Stated contradiction: %1</source>
        <translation>Genannter Widerspruch: %1</translation>
    </message>
    <message>
        <source>Stated total: %1</source>
        <translation>Genannte Gesamtzahl: %1</translation>
    </message>
    <message>
        <source>Stated: %1</source>
        <translation>Angegeben: %1</translation>
    </message>
    <message>
        <source>Stated: a duplicate of another finding</source>
        <translation>Angegeben: Duplikat eines anderen Befunds</translation>
    </message>
    <message>
        <source>Stated: a false positive</source>
        <translation>Angegeben: Fehlalarm</translation>
    </message>
    <message>
        <source>Stated: every listed version is unaffected</source>
        <translation>Angegeben: keine der aufgeführten Versionen ist betroffen</translation>
    </message>
    <message>
        <source>Stated: mitigated</source>
        <translation>Angegeben: behoben</translation>
    </message>
    <message>
        <source>Stated: not active</source>
        <translation>Angegeben: nicht aktiv</translation>
    </message>
    <message>
        <source>Stated: out of scope</source>
        <translation>Angegeben: nicht im Geltungsbereich</translation>
    </message>
    <message>
        <source>Stated: the risk is accepted</source>
        <translation>Angegeben: das Risiko ist akzeptiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Step %1 of the file format failed</source>
        <translation>Schritt %1 des Dateiformats ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still H&amp;olds</source>
        <translation>Gilt &amp;weiterhin</translation>
    </message>
    <message>
        <source>Stop what runs, clear the filter, close the newest message</source>
        <translation>Laufendes anhalten, Filter leeren, neueste Meldung schließen</translation>
    </message>
    <message>
        <source>Store it as one step (Ctrl+Return)</source>
        <translation>In einem Schritt speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Store nothing (Esc)</source>
        <translation>Nichts speichern (Esc)</translation>
    </message>
    <message>
        <source>Strict-Transport-Security holds for six months at least</source>
        <translation>Strict-Transport-Security gilt mindestens sechs Monate</translation>
    </message>
    <message>
        <source>Such a file is not asked for “%1”; there are: %2</source>
        <translation>Eine solche Datei wird nicht nach „%1“ gefragt; es gibt: %2</translation>
    </message>
    <message>
        <source>Suggested check declined: %1.</source>
        <translation>Vorgeschlagene Prüfung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Suggested checks</source>
        <translation>Vorgeschlagene Prüfungen</translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation>Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Suppressed in the source</source>
        <translation>Im Quelltext unterdrückt</translation>
    </message>
    <message>
        <source>Switch between score and burndown (%1)</source>
        <translation>Zwischen Score und Burndown wechseln (%1)</translation>
    </message>
    <message>
        <source>Syste&amp;m</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System added</source>
        <translation>System hinzugefügt</translation>
    </message>
    <message>
        <source>System and verdict</source>
        <translation>System und Urteil</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>Systemkennung</translation>
    </message>
    <message>
        <source>System of the document</source>
        <translation>System des Dokuments</translation>
    </message>
    <message>
        <source>System renamed</source>
        <translation>System umbenannt</translation>
    </message>
    <message>
        <source>System renamed from %1 to %2.</source>
        <translation>System von %1 in %2 umbenannt.</translation>
    </message>
    <message>
        <source>System, finding or document</source>
        <translation>System, Befund oder Dokument</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Systems as a table</source>
        <translation>Systeme als Tabelle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab vervollständigt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables, understood or kept</source>
        <translation>Tabellen, verstanden oder behalten</translation>
    </message>
    <message>
        <source>Take %1 for a finding again</source>
        <translation>%1 wieder als Befund führen</translation>
    </message>
    <message>
        <source>Take the &amp;Rest as New</source>
        <translation>&amp;Rest als neu übernehmen</translation>
    </message>
    <message>
        <source>Take these lines, or those that are selected, for a finding (Ctrl+Shift+F)</source>
        <translation>Diese Zeilen, oder die ausgewählten, als Befund führen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Take “%1” for a finding</source>
        <translation>„%1“ als Befund führen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Takes documents into a workspace file. The next version of a document that is there keeps every decision whose criterion is unchanged. Exits 0 when it was stored, 1 when nothing was stored because an item may be one of several earlier ones, 2 for an error. A document from an address is asked for again only when its address is given again.</source>
        <translation>Übernimmt Dokumente in eine Arbeitsbereichsdatei. Die nächste Version eines vorhandenen Dokuments behält jede Entscheidung, deren Kriterium unverändert ist. Exit-Code 0: gespeichert; 1: nichts gespeichert, weil ein Eintrag einer von mehreren früheren sein kann; 2: Fehler. Ein Dokument von einer Adresse wird nur erneut abgerufen, wenn seine Adresse wieder angegeben wird.</translation>
    </message>
    <message>
        <source>Takes what is kept under that name out of the keychain</source>
        <translation>Nimmt aus dem Schlüsselbund, was unter diesem Namen aufbewahrt ist</translation>
    </message>
    <message>
        <source>Taking back: %1 (%2 of %3)</source>
        <translation>Wird zurückgenommen: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target, %1: %2</source>
        <translation>Ziel, %1: %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks that must come first</source>
        <translation>Aufgaben, die zuerst kommen müssen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test broke off: %1</source>
        <translation>Test abgebrochen: %1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>Test fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>Test report of %1</source>
        <translation>Testbericht von %1</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Test skipped: %1</source>
        <translation>Test übersprungen: %1</translation>
    </message>
    <message>
        <source>Test skipped: %1: %2</source>
        <translation>Test übersprungen: %1: %2</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Tests cover at least %1 of %2</source>
        <translation>Tests decken mindestens %1 von %2 ab</translation>
    </message>
    <message>
        <source>Tests cover at least %1 of the code</source>
        <translation>Tests decken mindestens %1 des Codes ab</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Fehlgeschlagene Tests</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Bestandene Tests</translation>
    </message>
    <message>
        <source>Tests skipped</source>
        <translation>Übersprungene Tests</translation>
    </message>
    <message>
        <source>Tests that passed only when repeated</source>
        <translation>Tests, die erst bei Wiederholung bestanden wurden</translation>
    </message>
    <message>
        <source>Text that was once read as %1 is shown as it was meant</source>
        <translation>Text, der einmal als %1 gelesen wurde, wird gezeigt, wie er gemeint war</translation>
    </message>
    <message>
        <source>The %1 earlier events are in the workspace.</source>
        <translation>%1 frühere Ereignisse stehen im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The API is described by an OpenAPI document</source>
        <translation>Die API ist durch ein OpenAPI-Dokument beschrieben</translation>
    </message>
    <message>
        <source>The PDF to write; “-” is standard output.</source>
        <translation>Die zu schreibende PDF-Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The Same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>The address itself was not asked in this session.</source>
        <translation>Die Adresse selbst wurde in dieser Sitzung nicht abgefragt.</translation>
    </message>
    <message>
        <source>The base address is missing: {H} stands for it.</source>
        <translation>Die Basisadresse fehlt: {H} steht für sie.</translation>
    </message>
    <message>
        <source>The base address is none that can be asked.</source>
        <translation>Die Basisadresse ist keine, die gefragt werden kann.</translation>
    </message>
    <message>
        <source>The best %1 of %2 · Enter goes there · Esc closes</source>
        <translation>Die besten %1 von %2 · Eingabe geht dorthin · Esc schließt</translation>
    </message>
    <message>
        <source>The body has %1 bytes; its beginning is kept.</source>
        <translation>Der Körper hat %1 Byte; sein Anfang wird behalten.</translation>
    </message>
    <message>
        <source>The certificate is valid for at least %1 days</source>
        <translation>Das Zertifikat ist noch mindestens %1 Tage gültig</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The check as suggested</source>
        <translation>Die Prüfung wie vorgeschlagen</translation>
    </message>
    <message>
        <source>The check “%1” fails: %2</source>
        <translation>Die Prüfung „%1“ ist nicht erfüllt: %2</translation>
    </message>
    <message>
        <source>The columns do not make findings of its rows, which are kept as a table</source>
        <translation>Die Spalten machen die Zeilen nicht zu Befunden, sie bleiben als Tabelle erhalten</translation>
    </message>
    <message>
        <source>The connection uses TLS %1 or later</source>
        <translation>Die Verbindung nutzt TLS %1 oder neuer</translation>
    </message>
    <message>
        <source>The content security policy lets no inline script run</source>
        <translation>Die Content-Security-Policy lässt kein Inline-Skript laufen</translation>
    </message>
    <message>
        <source>The cookie of a login is HttpOnly, Secure and SameSite</source>
        <translation>Das Cookie einer Anmeldung ist HttpOnly, Secure und SameSite</translation>
    </message>
    <message>
        <source>The counter is called http_requests_total and has a label status, as is usual.</source>
        <translation>Der Zähler heißt http_requests_total und hat ein Label status, wie üblich.</translation>
    </message>
    <message>
        <source>The criterion asks for more findings, not for fewer</source>
        <translation>Das Kriterium verlangt mehr Befunde, nicht weniger</translation>
    </message>
    <message>
        <source>The criterion does not say which percentile it means</source>
        <translation>Das Kriterium sagt nicht, welches Perzentil es meint</translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation>Die Datenbank hat abgelehnt</translation>
    </message>
    <message>
        <source>The document contradicts the code</source>
        <translation>Das Dokument widerspricht dem Code</translation>
    </message>
    <message>
        <source>The document counts %1</source>
        <translation>Das Dokument zählt %1</translation>
    </message>
    <message>
        <source>The document does not state it any more. It is kept with all that was decided, and counts until somebody settles it.</source>
        <translation>Das Dokument nennt ihn nicht mehr. Er bleibt mit allen Entscheidungen erhalten und zählt, bis jemand ihn klärt.</translation>
    </message>
    <message>
        <source>The document has no scorecard.</source>
        <translation>Das Dokument hat keine Scorecard.</translation>
    </message>
    <message>
        <source>The document names %1. Nothing here is verified live.</source>
        <translation>Das Dokument nennt %1. Nichts davon ist live geprüft.</translation>
    </message>
    <message>
        <source>The document says something else of it now.</source>
        <translation>Das Dokument sagt jetzt etwas anderes darüber.</translation>
    </message>
    <message>
        <source>The document states no decision.</source>
        <translation>Das Dokument nennt keine Entscheidung.</translation>
    </message>
    <message>
        <source>The document that it is the next version of</source>
        <translation>Das Dokument, dessen nächste Version es ist</translation>
    </message>
    <message>
        <source>The document's own decision: %1</source>
        <translation>Die eigene Entscheidung des Dokuments: %1</translation>
    </message>
    <message>
        <source>The documents ask for nothing that a check could prove</source>
        <translation>Die Dokumente verlangen nichts, was eine Prüfung belegen könnte</translation>
    </message>
    <message>
        <source>The documents give no estimate for the work that blocks.</source>
        <translation>Die Dokumente nennen keine Schätzung für die blockierende Arbeit.</translation>
    </message>
    <message>
        <source>The documents of this system have no checklists.</source>
        <translation>Die Dokumente dieses Systems haben keine Checklisten.</translation>
    </message>
    <message>
        <source>The documents state no decision.</source>
        <translation>Die Dokumente nennen keine Entscheidung.</translation>
    </message>
    <message>
        <source>The documents state no phases, so no roadmap is drawn.</source>
        <translation>Die Dokumente nennen keine Phasen, daher wird keine Roadmap gezeichnet.</translation>
    </message>
    <message>
        <source>The document’s own verdict is %1: %2%3.</source>
        <translation>Das eigene Urteil des Dokuments lautet %1: %2%3.</translation>
    </message>
    <message>
        <source>The earlier version did not state it.</source>
        <translation>Die frühere Version hat ihn nicht genannt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file claims %1 failed tests and lists %2</source>
        <translation>Die Datei behauptet %1 fehlgeschlagene Tests und listet %2 auf</translation>
    </message>
    <message>
        <source>The file claims %1 tests and lists %2</source>
        <translation>Die Datei behauptet %1 Tests und listet %2 auf</translation>
    </message>
    <message>
        <source>The file claims %1, and what it lists gives %2</source>
        <translation>Die Datei behauptet %1, ihre Einträge ergeben %2</translation>
    </message>
    <message>
        <source>The file claims a line coverage of %1 %, and its lines give %2 %</source>
        <translation>Die Datei behauptet eine Zeilenabdeckung von %1 %, ihre Zeilen ergeben %2 %</translation>
    </message>
    <message>
        <source>The file did not look for this</source>
        <translation>Die Datei hat nicht danach gesucht</translation>
    </message>
    <message>
        <source>The file has no category's score</source>
        <translation>Die Datei hat für keine Kategorie einen Score</translation>
    </message>
    <message>
        <source>The file has no package of that name</source>
        <translation>Die Datei hat kein Paket dieses Namens</translation>
    </message>
    <message>
        <source>The file has no score for %1</source>
        <translation>Die Datei hat keinen Score für %1</translation>
    </message>
    <message>
        <source>The file has no such figure</source>
        <translation>Die Datei hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>The file is incomplete: %1</source>
        <translation>Die Datei ist unvollständig: %1</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>Die Datei ist zu groß für ein Geheimnis.</translation>
    </message>
    <message>
        <source>The file lists %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>The file measured %1</source>
        <translation>Die Datei hat %1 gemessen</translation>
    </message>
    <message>
        <source>The file measured %1 for %2</source>
        <translation>Die Datei hat %1 für %2 gemessen</translation>
    </message>
    <message>
        <source>The file measured no response times</source>
        <translation>Die Datei hat keine Antwortzeiten gemessen</translation>
    </message>
    <message>
        <source>The first findings</source>
        <translation>Die ersten Befunde</translation>
    </message>
    <message>
        <source>The first holds</source>
        <translation>Die erste gilt</translation>
    </message>
    <message>
        <source>The first row does not name the columns; the rows are kept as a table</source>
        <translation>Die erste Zeile benennt die Spalten nicht; die Zeilen bleiben als Tabelle erhalten</translation>
    </message>
    <message>
        <source>The first stand-up here</source>
        <translation>Das erste Stand-up hier</translation>
    </message>
    <message>
        <source>The fix allows the developer's own machine only: “%1”</source>
        <translation>Die Behebung lässt nur den eigenen Entwicklungsrechner zu: „%1“</translation>
    </message>
    <message>
        <source>The histogram is called http_request_duration_seconds, as is usual.</source>
        <translation>Das Histogramm heißt http_request_duration_seconds, wie üblich.</translation>
    </message>
    <message>
        <source>The history begins today; from tomorrow on there is a line.</source>
        <translation>Der Verlauf beginnt heute; ab morgen gibt es eine Linie.</translation>
    </message>
    <message>
        <source>The history says who changed what. Your name there:</source>
        <translation>Der Verlauf sagt, wer was geändert hat. Eigener Name darin:</translation>
    </message>
    <message>
        <source>The identity provider publishes its keys</source>
        <translation>Der Identitätsanbieter veröffentlicht seine Schlüssel</translation>
    </message>
    <message>
        <source>The import waits.</source>
        <translation>Der Import wartet.</translation>
    </message>
    <message>
        <source>The keychain has nothing under “%1” any more.</source>
        <translation>Im Schlüsselbund steht nichts mehr unter „%1“.</translation>
    </message>
    <message>
        <source>The language of checks</source>
        <translation>Die Sprache der Prüfungen</translation>
    </message>
    <message>
        <source>The last of them is due on %1.</source>
        <translation>Der letzte ist am %1 fällig.</translation>
    </message>
    <message>
        <source>The last run passed, %1.</source>
        <translation>Der letzte Lauf war erfüllt, %1.</translation>
    </message>
    <message>
        <source>The lines of the check</source>
        <translation>Die Zeilen der Prüfung</translation>
    </message>
    <message>
        <source>The load test missed its threshold: %1</source>
        <translation>Der Lasttest hat seinen Schwellenwert verfehlt: %1</translation>
    </message>
    <message>
        <source>The load test ran with %1 users</source>
        <translation>Der Lasttest lief mit %1 Benutzern</translation>
    </message>
    <message>
        <source>The load test reached %1 requests a second</source>
        <translation>Der Lasttest erreichte %1 Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Das Protokoll liegt in %1</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard, as Markdown.</source>
        <translation>Das Protokoll liegt als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The minutes are too long for a mail link and were cut. Copy them with C and paste them.</source>
        <translation>Das Protokoll ist zu lang für einen E-Mail-Link und wurde gekürzt. Mit C kopieren und einfügen.</translation>
    </message>
    <message>
        <source>The minutes were not written: %1</source>
        <translation>Das Protokoll wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Das nächste Paar</translation>
    </message>
    <message>
        <source>The next table with this header is read by its words; what is here stays.</source>
        <translation>Die nächste Tabelle mit dieser Kopfzeile wird nach ihren Wörtern gelesen; was hier ist, bleibt.</translation>
    </message>
    <message>
        <source>The one %1 finding is verified.</source>
        <translation>Der einzige Befund der Stufe %1 ist belegt.</translation>
    </message>
    <message>
        <source>The one %1 is not verified</source>
        <translation>Der einzige %1 ist nicht belegt</translation>
    </message>
    <message>
        <source>The one %1 is verified</source>
        <translation>Der einzige %1 ist belegt</translation>
    </message>
    <message>
        <source>The one system is %1</source>
        <translation>Das einzige System ist %1</translation>
    </message>
    <message>
        <source>The open %1 work is at least %2 by the documents’ own estimates%3.</source>
        <translation>Die offene Arbeit der Stufe %1 beträgt nach den Schätzungen der Dokumente mindestens %2%3.</translation>
    </message>
    <message>
        <source>The other %1 %2 no evidence. %3</source>
        <translation>Im Übrigen %2 %1 keinen Nachweis. %3</translation>
    </message>
    <message>
        <source>The other says</source>
        <translation>Die andere sagt</translation>
    </message>
    <message>
        <source>The page is nested deeper than is read; what is deeper is kept as text</source>
        <translation>Die Seite ist tiefer verschachtelt, als gelesen wird; Tieferes bleibt als Text erhalten</translation>
    </message>
    <message>
        <source>The page says how it looks when it is shared</source>
        <translation>Die Seite sagt, wie sie aussieht, wenn sie geteilt wird</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>Das Paar davor</translation>
    </message>
    <message>
        <source>The path was given up</source>
        <translation>Der Pfad wurde aufgegeben</translation>
    </message>
    <message>
        <source>The plan has no start date yet</source>
        <translation>Der Plan hat noch kein Startdatum</translation>
    </message>
    <message>
        <source>The plan has no start yet.</source>
        <translation>Der Plan hat noch keinen Beginn.</translation>
    </message>
    <message>
        <source>The plan starts on %1, but not every phase states its days: no time axis is drawn.</source>
        <translation>Der Plan beginnt am %1, aber nicht jede Phase nennt ihre Tage: es wird keine Zeitachse gezeichnet.</translation>
    </message>
    <message>
        <source>The plan's last phase ends on day %1: “%2”</source>
        <translation>Die letzte Phase des Plans endet an Tag %1: „%2“</translation>
    </message>
    <message>
        <source>The process takes at most %1 of memory</source>
        <translation>Der Prozess braucht höchstens %1 Speicher</translation>
    </message>
    <message>
        <source>The reason, for whoever asks later</source>
        <translation>Der Grund, für spätere Nachfragen</translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>Der Rest wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The risk is accepted no longer: open again (Del)</source>
        <translation>Das Risiko wird nicht länger akzeptiert: wieder offen (Entf)</translation>
    </message>
    <message>
        <source>The roadmap says: %1</source>
        <translation>Laut Roadmap: %1</translation>
    </message>
    <message>
        <source>The row that names the columns</source>
        <translation>Die Zeile, die die Spalten benennt</translation>
    </message>
    <message>
        <source>The same is not done here (%1): “%2”</source>
        <translation>Dasselbe ist hier nicht erledigt (%1): „%2“</translation>
    </message>
    <message>
        <source>The same key and title in the same system: shown as one without asking.</source>
        <translation>Gleicher Schlüssel und Titel im selben System: ohne Frage als eines gezeigt.</translation>
    </message>
    <message>
        <source>The scan finds no critical and no high vulnerability</source>
        <translation>Der Scan findet keine kritische und keine hohe Schwachstelle</translation>
    </message>
    <message>
        <source>The scan finds no critical vulnerability</source>
        <translation>Der Scan findet keine kritische Schwachstelle</translation>
    </message>
    <message>
        <source>The scan finds no high vulnerability</source>
        <translation>Der Scan findet keine hohe Schwachstelle</translation>
    </message>
    <message>
        <source>The scan finds no known vulnerability</source>
        <translation>Der Scan findet keine bekannte Schwachstelle</translation>
    </message>
    <message>
        <source>The score is %1 short of the target for %2.</source>
        <translation>Dem Score fehlen %1 Punkte zum Ziel für %2.</translation>
    </message>
    <message>
        <source>The second holds</source>
        <translation>Die zweite gilt</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>The selected findings have different due days</source>
        <translation>Die ausgewählten Befunde haben verschiedene Fälligkeitstage</translation>
    </message>
    <message>
        <source>The service asks to be left alone for now (429)</source>
        <translation>Der Dienst bittet, vorerst nicht gefragt zu werden (429)</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>The service was not asked.</source>
        <translation>Der Dienst wurde nicht abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The severity of %n result(s) is not known</source>
        <translation><numerusform>Der Schweregrad von %n Ergebnis ist nicht bekannt</numerusform><numerusform>Der Schweregrad von %n Ergebnissen ist nicht bekannt</numerusform></translation>
    </message>
    <message>
        <source>The system that the document speaks of; choose another where it was read wrongly</source>
        <translation>Das System, von dem das Dokument handelt; ein anderes wählen, wenn es falsch gelesen wurde</translation>
    </message>
    <message>
        <source>The tests ran, and none failed</source>
        <translation>Die Tests liefen, und keiner schlug fehl</translation>
    </message>
    <message>
        <source>The tick stays denied until its evidence holds.</source>
        <translation>Der Haken bleibt widerlegt, bis sein Nachweis stimmt.</translation>
    </message>
    <message>
        <source>The title as it should be; emptied, what the document says holds again</source>
        <translation>Der Titel, wie er sein soll; geleert gilt wieder, was das Dokument sagt</translation>
    </message>
    <message>
        <source>The tool says that its rule does not apply here</source>
        <translation>Laut Werkzeug trifft seine Regel hier nicht zu</translation>
    </message>
    <message>
        <source>The usual security headers are there</source>
        <translation>Die üblichen Sicherheits-Header sind vorhanden</translation>
    </message>
    <message>
        <source>The vendor deferred the fix</source>
        <translation>Der Hersteller hat die Behebung zurückgestellt</translation>
    </message>
    <message>
        <source>The vendor is looking into it</source>
        <translation>Der Hersteller untersucht es</translation>
    </message>
    <message>
        <source>The vendor says that the package is not affected</source>
        <translation>Laut Hersteller ist das Paket nicht betroffen</translation>
    </message>
    <message>
        <source>The vendor will not fix it</source>
        <translation>Der Hersteller wird es nicht beheben</translation>
    </message>
    <message>
        <source>The version is past its end of life and gets no fix</source>
        <translation>Die Version wird nicht mehr gepflegt und erhält keine Behebung</translation>
    </message>
    <message>
        <source>The volume is mounted at /.</source>
        <translation>Das Volume ist unter / eingehängt.</translation>
    </message>
    <message>
        <source>The workspace file; made when it is not there.</source>
        <translation>Die Arbeitsbereichsdatei; wird angelegt, wenn es sie nicht gibt.</translation>
    </message>
    <message>
        <source>There is a robots.txt that can be read</source>
        <translation>Es gibt eine lesbare robots.txt</translation>
    </message>
    <message>
        <source>There is a sitemap that names pages</source>
        <translation>Es gibt eine Sitemap, die Seiten nennt</translation>
    </message>
    <message>
        <source>There is no dated import, so there is no past to show.</source>
        <translation>Es gibt keinen datierten Import, daher lässt sich keine Vergangenheit zeigen.</translation>
    </message>
    <message>
        <source>There is no system of this name yet: it becomes one.</source>
        <translation>Noch heißt kein System so: Es wird eines.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Es gibt nichts zu akzeptieren.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>Hier gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>Es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>These documents were read from files, not from a workspace: no decision, tick or waiver is on record.</source>
        <translation>Diese Dokumente wurden aus Dateien gelesen, nicht aus einem Arbeitsbereich: es liegt keine Entscheidung, kein Haken und keine Ausnahme vor.</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Diese Tasten sind fest.</translation>
    </message>
    <message>
        <source>They have no place on the calendar.</source>
        <translation>Sie haben keinen Platz im Kalender.</translation>
    </message>
    <message numerus="yes">
        <source>They hold %n late finding(s).</source>
        <translation><numerusform>Darin %n überfälliger Befund.</numerusform><numerusform>Darin %n überfällige Befunde.</numerusform></translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>This file does not prove that there is nothing more: %1</source>
        <translation>Diese Datei beweist nicht, dass es nicht mehr gibt: %1</translation>
    </message>
    <message>
        <source>This is a finding</source>
        <translation>Das ist ein Befund</translation>
    </message>
    <message>
        <source>This is more than one check: each is added by itself.</source>
        <translation>Das ist mehr als eine Prüfung: jede wird einzeln hinzugefügt.</translation>
    </message>
    <message>
        <source>This is no address that can be asked</source>
        <translation>Das ist keine Adresse, die gefragt werden kann</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://api.example.com</source>
        <translation>Das ist keine Adresse. Eine sieht etwa so aus: https://api.example.com</translation>
    </message>
    <message>
        <source>This is no criterion that a file can answer</source>
        <translation>Das ist kein Kriterium, das eine Datei beantworten kann</translation>
    </message>
    <message>
        <source>This system has no documents. Drop Markdown files on the window, or press Ctrl+I to import them.</source>
        <translation>Dieses System hat keine Dokumente. Markdown-Dateien auf dem Fenster ablegen oder mit Strg+I importieren.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>%1 abhaken</translation>
    </message>
    <message>
        <source>Tick at least one path that is not in the list yet.</source>
        <translation>Mindestens einen Pfad ankreuzen, der noch nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>Tick contradicted</source>
        <translation>Haken widerlegt</translation>
    </message>
    <message>
        <source>Tick or Untick</source>
        <translation>Abhaken oder Haken entfernen</translation>
    </message>
    <message>
        <source>Tick what is done, together. The verdict follows the evidence.</source>
        <translation>Gemeinsam abhaken, was erledigt ist. Das Urteil folgt den Nachweisen.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Ticked but unproven</source>
        <translation>Abgehakt, aber unbelegt</translation>
    </message>
    <message>
        <source>Ticked in the document; no evidence.</source>
        <translation>Im Dokument abgehakt; kein Nachweis.</translation>
    </message>
    <message>
        <source>Ticked, but a control says it is missing</source>
        <translation>Abgehakt, doch laut einer Kontrolle fehlt es</translation>
    </message>
    <message>
        <source>Ticked, but a file says otherwise</source>
        <translation>Abgehakt, doch eine Datei sagt etwas anderes</translation>
    </message>
    <message>
        <source>Ticked, but another place says it is not done</source>
        <translation>Abgehakt, doch eine andere Stelle sagt, es sei nicht erledigt</translation>
    </message>
    <message>
        <source>Ticked, but contradicted: %1</source>
        <translation>Abgehakt, aber widerlegt: %1</translation>
    </message>
    <message>
        <source>Ticked, but something denies it</source>
        <translation>Abgehakt, doch etwas widerspricht</translation>
    </message>
    <message>
        <source>Ticked, but the live service says otherwise</source>
        <translation>Abgehakt, doch der laufende Dienst sagt etwas anderes</translation>
    </message>
    <message>
        <source>Ticked: “%1”</source>
        <translation>Abgehakt: „%1“</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, latest evidence, line in the document</source>
        <translation>Titel, letzter Nachweis, Zeile im Dokument</translation>
    </message>
    <message>
        <source>Title: the document says %1</source>
        <translation>Titel: das Dokument sagt %1</translation>
    </message>
    <message>
        <source>To be checked by hand</source>
        <translation>Von Hand zu prüfen</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To be given a severity or priority</source>
        <translation>Schweregrad oder Priorität zu vergeben</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Today %1 points lack evidence and %2 are stale.</source>
        <translation>Heute fehlt %1 Punkten der Nachweis, und %2 sind veraltet.</translation>
    </message>
    <message>
        <source>Too old to count</source>
        <translation>Zu alt, um zu zählen</translation>
    </message>
    <message>
        <source>Too old to count: %1</source>
        <translation>Zu alt, um zu zählen: %1</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtzahl</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>Prob&amp;ieren</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>Trend als Tabelle</translation>
    </message>
    <message>
        <source>Trend of the score. %1.</source>
        <translation>Trend des Scores. %1.</translation>
    </message>
    <message>
        <source>Trend: computed score since the import, scale 0 to %1.</source>
        <translation>Trend: berechneter Score seit dem Import, Skala 0 bis %1.</translation>
    </message>
    <message>
        <source>Trivy</source>
        <translation>Trivy</translation>
    </message>
    <message>
        <source>Trivy report</source>
        <translation>Trivy-Bericht</translation>
    </message>
    <message>
        <source>Trivy report on %1</source>
        <translation>Trivy-Bericht zu %1</translation>
    </message>
    <message>
        <source>Try: shipworthy %1 --help</source>
        <translation>Hilfe: shipworthy %1 --help</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Zwei Dokumente</translation>
    </message>
    <message>
        <source>Two owners</source>
        <translation>Zwei Zuständige</translation>
    </message>
    <message>
        <source>Two scores for the same thing</source>
        <translation>Zwei Scores für dasselbe</translation>
    </message>
    <message>
        <source>Two systems side by side</source>
        <translation>Zwei Systeme nebeneinander</translation>
    </message>
    <message>
        <source>Two times for the same work</source>
        <translation>Zwei Zeiten für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a key, a title or a name · Enter goes there · Esc closes</source>
        <translation>Kennung, Titel oder Namen eingeben · Eingabe geht dorthin · Esc schließt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Untick %1</source>
        <translation>Haken von %1 entfernen</translation>
    </message>
    <message>
        <source>Until you say which one it is about, it stands under “%1”.</source>
        <translation>Bis Sie sagen, um welches es geht, steht es unter „%1“.</translation>
    </message>
    <message>
        <source>Until you say which one they are about, they stand under names of their own.</source>
        <translation>Bis Sie sagen, um welches es geht, stehen sie unter eigenen Namen.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>Unbenannter Arbeitsbereich</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Update %1 to %2</source>
        <translation>%1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <source>Uptime: %1 of %2 runs passed since %3 (%4 %)</source>
        <translation>Verfügbarkeit: %1 von %2 Läufen erfüllt seit %3 (%4 %)</translation>
    </message>
    <message>
        <source>Usage: shipworthy [FILE|FOLDER|WORKSPACE...]     open the window, importing what is named
       shipworthy --sample                       open the window on the sample workspace
       shipworthy VERB [OPTION...] PATH...       work without a window
       shipworthy --help | --version

May this service go live, and what is still in the way?

Verbs:
</source>
        <translation>Aufruf: shipworthy [DATEI|ORDNER|ARBEITSBEREICH...]  Fenster öffnen und das Genannte importieren
        shipworthy --sample                          Fenster mit dem Beispiel-Arbeitsbereich öffnen
        shipworthy VERB [OPTION...] PFAD...          ohne Fenster arbeiten
        shipworthy --help | --version

Darf dieser Dienst live gehen, und was steht noch im Weg?

Verben:
</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Verified %1 by %2: %3.</source>
        <translation>Belegt am %1 von %2: %3.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions %1 are affected</source>
        <translation>Betroffen sind die Versionen %1</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>W%1</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Waiver expired</source>
        <translation>Ausnahme abgelaufen</translation>
    </message>
    <message>
        <source>Waiver expired since %1</source>
        <translation>Ausnahme abgelaufen seit %1</translation>
    </message>
    <message>
        <source>Waiver expired since %1, open again (it was given by %2: %3)</source>
        <translation>Ausnahme abgelaufen seit %1, wieder offen (sie war von %2: %3)</translation>
    </message>
    <message>
        <source>Waiver expired since %1.</source>
        <translation>Ausnahme abgelaufen seit %1.</translation>
    </message>
    <message>
        <source>Waiver not in force (until %1, by %2): %3</source>
        <translation>Ausnahme nicht in Kraft (bis %1, von %2): %3</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Weeks are counted from day 1, and nothing is late by the plan.</source>
        <translation>Wochen zählen ab Tag 1, und nach dem Plan ist nichts überfällig.</translation>
    </message>
    <message>
        <source>Weeks are counted from each day 1, and nothing is late by the plan.</source>
        <translation>Wochen zählen jeweils ab Tag 1, und nach dem Plan ist nichts überfällig.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What can be asked of a file, by its format. Shares are from 0 to 1, so that 75% compares with them; scores are of 100.</source>
        <translation>Wonach eine Datei gefragt werden kann, je nach Format. Anteile liegen zwischen 0 und 1, sodass 75% sich mit ihnen vergleichen lässt; Scores beziehen sich auf 100.</translation>
    </message>
    <message>
        <source>What changed in the criterion</source>
        <translation>Was sich im Kriterium geändert hat</translation>
    </message>
    <message>
        <source>What changed since it is watched:</source>
        <translation>Was sich geändert hat, seit beobachtet wird:</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Was sich widerspricht</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>What files say about the criteria</source>
        <translation>Was Dateien über die Kriterien sagen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happens to the item</source>
        <translation>Was mit dem Eintrag geschieht</translation>
    </message>
    <message>
        <source>What is resolved gets a line in its file: the day, your name and what was seen</source>
        <translation>Was erledigt ist, erhält eine Zeile in seiner Datei: den Tag, den eigenen Namen und was gesehen wurde</translation>
    </message>
    <message>
        <source>What makes it conditional</source>
        <translation>Was das Urteil bedingt macht</translation>
    </message>
    <message>
        <source>What must come before %1</source>
        <translation>Was vor %1 kommen muss</translation>
    </message>
    <message>
        <source>What must come before %1?</source>
        <translation>Was muss vor %1 kommen?</translation>
    </message>
    <message>
        <source>What names no system is about this one.</source>
        <translation>Was kein System nennt, handelt von diesem.</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>Was eine Entscheidung braucht</translation>
    </message>
    <message>
        <source>What raises the score most</source>
        <translation>Was den Score am meisten erhöht</translation>
    </message>
    <message>
        <source>What the columns of %1 mean</source>
        <translation>Was die Spalten von %1 bedeuten</translation>
    </message>
    <message>
        <source>What the document itself decides about going live</source>
        <translation>Was das Dokument selbst über den Go-live entscheidet</translation>
    </message>
    <message>
        <source>What the file measured</source>
        <translation>Was die Datei gemessen hat</translation>
    </message>
    <message>
        <source>What the import does to each item</source>
        <translation>Was der Import mit jedem Eintrag macht</translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation>Was aus den Zeilen wurde</translation>
    </message>
    <message>
        <source>What the live service says</source>
        <translation>Was der laufende Dienst sagt</translation>
    </message>
    <message>
        <source>What the team should know; kept when you leave the field</source>
        <translation>Was das Team wissen sollte; wird beim Verlassen des Feldes übernommen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What was decided holds for the text of now too</source>
        <translation>Die Entscheidung gilt auch für den jetzigen Text</translation>
    </message>
    <message>
        <source>What was read, and as what</source>
        <translation>Was gelesen wurde und als was</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>What was understood, kept, repaired and skipped (Ctrl+R)</source>
        <translation>Was verstanden, behalten, repariert und übersprungen wurde (Strg+R)</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>What you saw: a link, a file or a sentence</source>
        <translation>Was gesehen wurde: ein Link, eine Datei oder ein Satz</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was man wissen sollte</translation>
    </message>
    <message>
        <source>What {H} stands for in the text below</source>
        <translation>Wofür {H} im Text darunter steht</translation>
    </message>
    <message>
        <source>What {NAME} stands for in addresses; may be given several times.</source>
        <translation>Wofür {NAME} in Adressen steht; mehrfach möglich.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which system is it about?</source>
        <translation>Um welches System geht es?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who decided what, and when</source>
        <translation>Wer wann was entschieden hat</translation>
    </message>
    <message>
        <source>Who is responsible (else the owner)</source>
        <translation>Wer verantwortlich ist (sonst, wer zuständig ist)</translation>
    </message>
    <message>
        <source>Who is responsible for the risk (else the item's owner)</source>
        <translation>Wer für das Risiko verantwortlich ist (sonst, wer für den Eintrag zuständig ist)</translation>
    </message>
    <message>
        <source>Who is responsible for the risk?</source>
        <translation>Wer verantwortet das Risiko?</translation>
    </message>
    <message>
        <source>Who made the change</source>
        <translation>Wer die Änderung vorgenommen hat</translation>
    </message>
    <message>
        <source>Who takes it; empty for nobody</source>
        <translation>Wer es übernimmt; leer für niemanden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why may %1 be accepted?</source>
        <translation>Warum darf %1 akzeptiert werden?</translation>
    </message>
    <message>
        <source>Why the risk may be accepted</source>
        <translation>Warum das Risiko akzeptiert werden darf</translation>
    </message>
    <message>
        <source>Why, on what evidence</source>
        <translation>Warum, mit welchem Nachweis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Without a login there is no answer</source>
        <translation>Ohne Anmeldung gibt es keine Antwort</translation>
    </message>
    <message>
        <source>Without severity</source>
        <translation>Ohne Schweregrad</translation>
    </message>
    <message>
        <source>Without severity or priority</source>
        <translation>Ohne Schweregrad oder Priorität</translation>
    </message>
    <message>
        <source>Words of a check, its address, its state or what it proves (Ctrl+F)</source>
        <translation>Wörter einer Prüfung, ihre Adresse, ihr Zustand oder was sie belegt (Strg+F)</translation>
    </message>
    <message>
        <source>Work by the documents’ own estimates: %1.</source>
        <translation>Arbeit nach den Schätzungen der Dokumente: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird bearbeitet…</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Workspace created.</source>
        <translation>Arbeitsbereich angelegt.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Write &amp;Ticks into Them</source>
        <translation>&amp;Haken hineinschreiben</translation>
    </message>
    <message>
        <source>Write a day, like %1.</source>
        <translation>Einen Tag angeben, etwa %1.</translation>
    </message>
    <message>
        <source>Write a line on how it was settled into the source files</source>
        <translation>Eine Zeile zur Erledigung in die Quelldateien schreiben</translation>
    </message>
    <message>
        <source>Write one check: a request, then what its answer must be like.</source>
        <translation>Schreiben Sie eine Prüfung: eine Anfrage, danach, wie ihre Antwort sein muss.</translation>
    </message>
    <message>
        <source>Write ticks into the source files</source>
        <translation>Haken in die Quelldateien schreiben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Written to file</source>
        <translation>In Datei geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>Eigener &amp;Name…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>[crossed]</source>
        <translation>[Kreuz]</translation>
    </message>
    <message>
        <source>[green]</source>
        <translation>[grün]</translation>
    </message>
    <message>
        <source>[in progress]</source>
        <translation>[in Arbeit]</translation>
    </message>
    <message>
        <source>[orange]</source>
        <translation>[orange]</translation>
    </message>
    <message>
        <source>[pending]</source>
        <translation>[ausstehend]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[red]</source>
        <translation>[rot]</translation>
    </message>
    <message>
        <source>[secret hidden]</source>
        <translation>[Geheimnis verdeckt]</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[Stopp]</translation>
    </message>
    <message>
        <source>[ticked]</source>
        <translation>[abgehakt]</translation>
    </message>
    <message>
        <source>[warning]</source>
        <translation>[Warnung]</translation>
    </message>
    <message>
        <source>[yellow]</source>
        <translation>[gelb]</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>ein JSON-Array</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a JSONPath that is valid (%1)</source>
        <translation>ein gültiger JSONPath (%1)</translation>
    </message>
    <message>
        <source>a bound is no number</source>
        <translation>eine Grenze ist keine Zahl</translation>
    </message>
    <message>
        <source>a brace { that begins the group</source>
        <translation>eine Klammer {, die die Gruppe beginnt</translation>
    </message>
    <message>
        <source>a brace } that ends the group</source>
        <translation>eine Klammer }, die die Gruppe beendet</translation>
    </message>
    <message>
        <source>a bucket has no bound that is valid</source>
        <translation>ein Bucket hat keine gültige Grenze</translation>
    </message>
    <message numerus="yes">
        <source>a burst of %n request(s) is sent only where that is allowed</source>
        <translation><numerusform>eine Salve von %n Anfrage wird nur gesendet, wo das erlaubt ist</numerusform><numerusform>eine Salve von %n Anfragen wird nur gesendet, wo das erlaubt ist</numerusform></translation>
    </message>
    <message>
        <source>a certificate has no such fact; there are Subject, Issuer, Start-Date, Expire-Date, Serial-Number and Subject-Alt-Name</source>
        <translation>ein Zertifikat hat keine solche Angabe; es gibt Subject, Issuer, Start-Date, Expire-Date, Serial-Number und Subject-Alt-Name</translation>
    </message>
    <message>
        <source>a check does not say how often it held</source>
        <translation>eine Prüfung sagt nicht, wie oft sie erfüllt war</translation>
    </message>
    <message>
        <source>a closing " is missing</source>
        <translation>ein schließendes " fehlt</translation>
    </message>
    <message>
        <source>a column of the table</source>
        <translation>eine Spalte der Tabelle</translation>
    </message>
    <message>
        <source>a comma or a brace is expected after a label</source>
        <translation>nach einem Label wird ein Komma oder eine geschweifte Klammer erwartet</translation>
    </message>
    <message>
        <source>a comma or a brace } after the label</source>
        <translation>ein Komma oder eine Klammer } nach dem Label</translation>
    </message>
    <message>
        <source>a comment is neither HELP, TYPE, UNIT nor EOF</source>
        <translation>ein Kommentar ist weder HELP noch TYPE, UNIT oder EOF</translation>
    </message>
    <message>
        <source>a comment names no metric that is valid</source>
        <translation>ein Kommentar nennt keine gültige Metrik</translation>
    </message>
    <message>
        <source>a control character must be escaped</source>
        <translation>ein Steuerzeichen muss maskiert werden</translation>
    </message>
    <message>
        <source>a cookie has no attribute of that name</source>
        <translation>ein Cookie hat kein Attribut dieses Namens</translation>
    </message>
    <message>
        <source>a cookie that was set, or one of its attributes: "session[Secure]"</source>
        <translation>ein gesetztes Cookie oder eines seiner Attribute: "session[Secure]"</translation>
    </message>
    <message>
        <source>a count is no whole number</source>
        <translation>eine Anzahl ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a count of a histogram is negative</source>
        <translation>eine Anzahl eines Histogramms ist negativ</translation>
    </message>
    <message>
        <source>a counter is NaN</source>
        <translation>ein Zähler ist NaN</translation>
    </message>
    <message>
        <source>a counter is negative</source>
        <translation>ein Zähler ist negativ</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a dependency states neither what was found nor why it was left out</source>
        <translation>eine Abhängigkeit nennt weder, was gefunden wurde, noch, warum sie ausgelassen wurde</translation>
    </message>
    <message>
        <source>a dependency states no result</source>
        <translation>eine Abhängigkeit nennt kein Ergebnis</translation>
    </message>
    <message>
        <source>a due day</source>
        <translation>ein Fälligkeitstag</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>a duration is compared with a duration such as 500ms</source>
        <translation>eine Dauer wird mit einer Dauer wie 500ms verglichen</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 5s or 14d</source>
        <translation>eine Dauer wie 500ms, 5s oder 14d</translation>
    </message>
    <message>
        <source>a fact from a file that a pipeline wrote</source>
        <translation>ein Fakt aus einer Datei, die eine Pipeline geschrieben hat</translation>
    </message>
    <message>
        <source>a family has two lines of the same metadata</source>
        <translation>eine Metrikfamilie hat zwei Zeilen derselben Metadaten</translation>
    </message>
    <message>
        <source>a file of at most 4 MiB</source>
        <translation>eine Datei von höchstens 4 MiB</translation>
    </message>
    <message>
        <source>a file of that name is there already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>a filter or a predicate such as == or exists</source>
        <translation>ein Filter oder ein Prädikat wie == oder exists</translation>
    </message>
    <message>
        <source>a finding has no title</source>
        <translation>ein Befund hat keinen Titel</translation>
    </message>
    <message>
        <source>a format: sarif, junit, cobertura, trivy, pip-audit, k6 or lhr</source>
        <translation>ein Format: sarif, junit, cobertura, trivy, pip-audit, k6 oder lhr</translation>
    </message>
    <message>
        <source>a header of the answer; a list where it came more than once</source>
        <translation>ein Header der Antwort; eine Liste, wenn er mehrfach kam</translation>
    </message>
    <message>
        <source>a header that is sent</source>
        <translation>ein Header, der gesendet wird</translation>
    </message>
    <message>
        <source>a heading above it</source>
        <translation>eine Überschrift darüber</translation>
    </message>
    <message>
        <source>a histogram has a sum without a count, or a count without a sum</source>
        <translation>ein Histogramm hat eine Summe ohne Anzahl oder eine Anzahl ohne Summe</translation>
    </message>
    <message>
        <source>a histogram has no bucket for +Inf</source>
        <translation>ein Histogramm hat keinen Bucket für +Inf</translation>
    </message>
    <message>
        <source>a histogram with negative buckets has a sum</source>
        <translation>ein Histogramm mit negativen Buckets hat eine Summe</translation>
    </message>
    <message>
        <source>a histogram without negative buckets has a negative sum</source>
        <translation>ein Histogramm ohne negative Buckets hat eine negative Summe</translation>
    </message>
    <message>
        <source>a key of its own</source>
        <translation>eine eigene Kennung</translation>
    </message>
    <message>
        <source>a label has no name that is valid</source>
        <translation>ein Label hat keinen gültigen Namen</translation>
    </message>
    <message>
        <source>a label has no value that is valid</source>
        <translation>ein Label hat keinen gültigen Wert</translation>
    </message>
    <message>
        <source>a label is given twice</source>
        <translation>ein Label ist doppelt angegeben</translation>
    </message>
    <message>
        <source>a label is not valid</source>
        <translation>ein Label ist ungültig</translation>
    </message>
    <message>
        <source>a leak names no rule</source>
        <translation>ein Leck nennt keine Regel</translation>
    </message>
    <message>
        <source>a line has no number or no hits</source>
        <translation>eine Zeile hat keine Nummer oder keine Treffer</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>eine Zeile ist leer</translation>
    </message>
    <message>
        <source>a line of metadata names no metric that is valid</source>
        <translation>eine Metadatenzeile nennt keine gültige Metrik</translation>
    </message>
    <message>
        <source>a list has that in it</source>
        <translation>eine Liste enthält das</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>eine Liste mit %1</translation>
    </message>
    <message>
        <source>a list of findings does not say what was looked for</source>
        <translation>eine Liste von Befunden sagt nicht, wonach gesucht wurde</translation>
    </message>
    <message>
        <source>a literal must be compared</source>
        <translation>ein Literal muss verglichen werden</translation>
    </message>
    <message>
        <source>a live health endpoint is down.</source>
        <translation>ein Live-Health-Endpunkt ist ausgefallen.</translation>
    </message>
    <message>
        <source>a member of a problem+json body: "type", "title", "status", "detail", "instance"</source>
        <translation>ein Element eines problem+json-Körpers: "type", "title", "status", "detail", "instance"</translation>
    </message>
    <message>
        <source>a metric has a second HELP line</source>
        <translation>eine Metrik hat eine zweite HELP-Zeile</translation>
    </message>
    <message>
        <source>a metric has a second TYPE line, or one after its samples</source>
        <translation>eine Metrik hat eine zweite TYPE-Zeile oder eine hinter ihren Messwerten</translation>
    </message>
    <message>
        <source>a metric has no name that is valid</source>
        <translation>eine Metrik hat keinen gültigen Namen</translation>
    </message>
    <message>
        <source>a metric has no values</source>
        <translation>eine Metrik hat keine Werte</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a name in quotes, an index, * or ? is expected</source>
        <translation>ein Name in Anführungszeichen, ein Index, * oder ? wird erwartet</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>a new document</source>
        <translation>ein neues Dokument</translation>
    </message>
    <message>
        <source>a new line, ; or } after the assertion</source>
        <translation>eine neue Zeile, ; oder } nach der Zusicherung</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>eine eigene Notiz</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>eine Zahl, die nicht so groß ist</translation>
    </message>
    <message>
        <source>a package has no name</source>
        <translation>ein Paket hat keinen Namen</translation>
    </message>
    <message>
        <source>a parenthesis ( before the name of the secret</source>
        <translation>eine Klammer ( vor dem Namen des Geheimnisses</translation>
    </message>
    <message>
        <source>a parenthesis ) after the name of the secret</source>
        <translation>eine Klammer ) nach dem Namen des Geheimnisses</translation>
    </message>
    <message>
        <source>a parenthesis ) after the percentile</source>
        <translation>eine Klammer ) nach dem Perzentil</translation>
    </message>
    <message>
        <source>a part of it is too large to be read</source>
        <translation>ein Teil davon ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>a path begins with $</source>
        <translation>ein Pfad beginnt mit $</translation>
    </message>
    <message>
        <source>a path that may find several values cannot be compared</source>
        <translation>ein Pfad, der mehrere Werte finden kann, lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>a path that wants a login</source>
        <translation>ein Pfad, der eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>a path, a literal or a function is expected</source>
        <translation>ein Pfad, ein Literal oder eine Funktion wird erwartet</translation>
    </message>
    <message>
        <source>a percentile in parentheses, such as (95)</source>
        <translation>ein Perzentil in Klammern, etwa (95)</translation>
    </message>
    <message>
        <source>a percentile of samples</source>
        <translation>ein Perzentil der Messungen</translation>
    </message>
    <message>
        <source>a phase such as connect or total</source>
        <translation>eine Phase wie connect oder total</translation>
    </message>
    <message>
        <source>a place in the code</source>
        <translation>eine Stelle im Code</translation>
    </message>
    <message>
        <source>a priority</source>
        <translation>eine Priorität</translation>
    </message>
    <message>
        <source>a quantile is negative</source>
        <translation>ein Quantil ist negativ</translation>
    </message>
    <message>
        <source>a quote that ends this text on the same line</source>
        <translation>ein Anführungszeichen, das diesen Text in derselben Zeile beendet</translation>
    </message>
    <message>
        <source>a rate limit has no such fact; there are limit, remaining, reset, window and policy</source>
        <translation>eine Ratenbegrenzung hat keine solche Angabe; es gibt limit, remaining, reset, window und policy</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>a regular expression that is valid (%1)</source>
        <translation>ein gültiger regulärer Ausdruck (%1)</translation>
    </message>
    <message>
        <source>a request such as GET https://example.com/health</source>
        <translation>eine Anfrage wie GET https://example.com/health</translation>
    </message>
    <message>
        <source>a result has neither rule nor message</source>
        <translation>ein Ergebnis hat weder Regel noch Meldung</translation>
    </message>
    <message>
        <source>a result is no object</source>
        <translation>ein Ergebnis ist kein Objekt</translation>
    </message>
    <message>
        <source>a risk has no title</source>
        <translation>ein Risiko hat keinen Titel</translation>
    </message>
    <message>
        <source>a run states no results, which is not the same as none</source>
        <translation>ein Lauf nennt keine Ergebnisse, was nicht dasselbe ist wie null Ergebnisse</translation>
    </message>
    <message>
        <source>a sample of a state set does not name its state</source>
        <translation>ein Messwert einer Zustandsmenge nennt seinen Zustand nicht</translation>
    </message>
    <message>
        <source>a sample of a summary has no quantile that is valid</source>
        <translation>ein Messwert einer Summary hat kein gültiges Quantil</translation>
    </message>
    <message>
        <source>a secret is sent over an encrypted connection only</source>
        <translation>ein Geheimnis wird nur über eine verschlüsselte Verbindung gesendet</translation>
    </message>
    <message>
        <source>a secret is sent through a proxy over an encrypted connection only</source>
        <translation>ein Geheimnis wird durch einen Proxy nur verschlüsselt geschickt</translation>
    </message>
    <message>
        <source>a segment such as .name or [0] is expected</source>
        <translation>ein Segment wie .name oder [0] wird erwartet</translation>
    </message>
    <message>
        <source>a set of %1 series</source>
        <translation>eine Menge von %1 Zeitreihen</translation>
    </message>
    <message>
        <source>a severity</source>
        <translation>ein Schweregrad</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a size is compared with a size such as 1MiB</source>
        <translation>eine Größe wird mit einer Größe wie 1MiB verglichen</translation>
    </message>
    <message>
        <source>a size such as 512B, 900KiB or 1MiB</source>
        <translation>eine Größe wie 512B, 900KiB oder 1MiB</translation>
    </message>
    <message>
        <source>a slash that ends this expression on the same line</source>
        <translation>ein Schrägstrich, der diesen Ausdruck in derselben Zeile beendet</translation>
    </message>
    <message>
        <source>a state is neither 0 nor 1</source>
        <translation>ein Zustand ist weder 0 noch 1</translation>
    </message>
    <message>
        <source>a state of evidence</source>
        <translation>ein Nachweisstand</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>ein Status</translation>
    </message>
    <message numerus="yes">
        <source>a table of %n row(s): </source>
        <translation><numerusform>eine Tabelle mit %n Zeile: </numerusform><numerusform>eine Tabelle mit %n Zeilen: </numerusform></translation>
    </message>
    <message>
        <source>a task of a plan that no finding covers</source>
        <translation>eine Aufgabe eines Plans, die kein Befund abdeckt</translation>
    </message>
    <message>
        <source>a test case has no name</source>
        <translation>ein Testfall hat keinen Namen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text as a number</source>
        <translation>ein Text als Zahl</translation>
    </message>
    <message>
        <source>a text as a whole number</source>
        <translation>ein Text als ganze Zahl</translation>
    </message>
    <message>
        <source>a text begins so</source>
        <translation>ein Text beginnt so</translation>
    </message>
    <message>
        <source>a text ends so</source>
        <translation>ein Text endet so</translation>
    </message>
    <message>
        <source>a text has that in it</source>
        <translation>ein Text enthält das</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text in quotes or secret(name)</source>
        <translation>ein Text in Anführungszeichen oder secret(name)</translation>
    </message>
    <message>
        <source>a text is neither more nor less than another; toInt makes it a number</source>
        <translation>ein Text ist weder größer noch kleiner als ein anderer; toInt macht ihn zur Zahl</translation>
    </message>
    <message>
        <source>a text is not ended</source>
        <translation>ein Text ist nicht beendet</translation>
    </message>
    <message>
        <source>a text or list has nothing in it</source>
        <translation>ein Text oder eine Liste ist leer</translation>
    </message>
    <message>
        <source>a text to split at that is not empty</source>
        <translation>ein nicht leerer Text, an dem getrennt wird</translation>
    </message>
    <message>
        <source>a threshold does not say whether it held</source>
        <translation>ein Schwellenwert sagt nicht, ob er eingehalten wurde</translation>
    </message>
    <message>
        <source>a threshold held because nothing was measured</source>
        <translation>ein Schwellenwert wurde eingehalten, weil nichts gemessen wurde</translation>
    </message>
    <message>
        <source>a timestamp is no whole number</source>
        <translation>ein Zeitstempel ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a type of metric is not known</source>
        <translation>ein Metriktyp ist nicht bekannt</translation>
    </message>
    <message>
        <source>a unit: ms, s, m, h, d, B, KiB, MiB or %</source>
        <translation>eine Einheit: ms, s, m, h, d, B, KiB, MiB oder %</translation>
    </message>
    <message>
        <source>a value is no number</source>
        <translation>ein Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>a value of a JSON body, by RFC 9535; a list where the path may find several</source>
        <translation>ein Wert eines JSON-Körpers, nach RFC 9535; eine Liste, wenn der Pfad mehrere finden kann</translation>
    </message>
    <message>
        <source>a value or timestamp is not valid</source>
        <translation>ein Wert oder Zeitstempel ist ungültig</translation>
    </message>
    <message>
        <source>a value that is not shown</source>
        <translation>ein Wert, der nicht gezeigt wird</translation>
    </message>
    <message>
        <source>a value within JSON</source>
        <translation>ein Wert innerhalb von JSON</translation>
    </message>
    <message>
        <source>a value: a text in quotes, a number, true, false or null</source>
        <translation>ein Wert: ein Text in Anführungszeichen, eine Zahl, true, false oder null</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>a version is numbers with dots between them</source>
        <translation>eine Version besteht aus Zahlen mit Punkten dazwischen</translation>
    </message>
    <message>
        <source>a vulnerability has neither id nor description</source>
        <translation>eine Schwachstelle hat weder Kennung noch Beschreibung</translation>
    </message>
    <message>
        <source>a vulnerability has no id</source>
        <translation>eine Schwachstelle hat keine Kennung</translation>
    </message>
    <message>
        <source>a waiver, in force or over</source>
        <translation>eine Ausnahme, in Kraft oder vorbei</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a word for has:</source>
        <translation>ein Wort für has:</translation>
    </message>
    <message>
        <source>a word for is:</source>
        <translation>ein Wort für is:</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>ein Wort fehlt</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (Vorgabe) oder letter.</translation>
    </message>
    <message>
        <source>acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>accepted by a waiver</source>
        <translation>durch eine Ausnahme akzeptiert</translation>
    </message>
    <message>
        <source>accepted until %1</source>
        <translation>akzeptiert bis %1</translation>
    </message>
    <message>
        <source>added if every claim holds</source>
        <translation>zusätzlich, falls jede Behauptung stimmt</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>all %1 %2 %3 are open</source>
        <translation>alle %1 %3 der Stufe %2 sind offen</translation>
    </message>
    <message>
        <source>all findings</source>
        <translation>alle Befunde</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>all parts are well</source>
        <translation>alle Teile sind in Ordnung</translation>
    </message>
    <message>
        <source>all series or numbers added up</source>
        <translation>alle Zeitreihen oder Zahlen zusammengezählt</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle Systeme</translation>
    </message>
    <message>
        <source>an OpenAPI document has no such fact; there are version, title, operations, undocumented and lists-without-limit</source>
        <translation>ein OpenAPI-Dokument hat keine solche Angabe; es gibt version, title, operations, undocumented und lists-without-limit</translation>
    </message>
    <message>
        <source>an advisory names neither package nor id</source>
        <translation>ein Sicherheitshinweis nennt weder Paket noch Kennung</translation>
    </message>
    <message>
        <source>an answer that says nothing</source>
        <translation>eine Antwort, die nichts aussagt</translation>
    </message>
    <message>
        <source>an assertion such as status == 200</source>
        <translation>eine Zusicherung wie status == 200</translation>
    </message>
    <message>
        <source>an assertion; a group must not be empty</source>
        <translation>eine Zusicherung; eine Gruppe darf nicht leer sein</translation>
    </message>
    <message>
        <source>an assertion; options stand before the assertions</source>
        <translation>eine Zusicherung; Optionen stehen vor den Zusicherungen</translation>
    </message>
    <message>
        <source>an attribute is longer than %1 KiB</source>
        <translation>ein Attribut ist länger als %1 KiB</translation>
    </message>
    <message>
        <source>an audit does not apply to this page</source>
        <translation>ein Audit trifft auf diese Seite nicht zu</translation>
    </message>
    <message>
        <source>an audit has no id</source>
        <translation>ein Audit hat keine Kennung</translation>
    </message>
    <message>
        <source>an effort</source>
        <translation>ein Aufwand</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>ein Element hat mehr als %1 Attribute</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>an escape is not known</source>
        <translation>eine Escape-Sequenz ist nicht bekannt</translation>
    </message>
    <message>
        <source>an escape that is known: \" \\ \/ \n \r \t \b \f \u0000</source>
        <translation>eine bekannte Escape-Sequenz: \" \\ \/ \n \r \t \b \f \u0000</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>eine Schätzung</translation>
    </message>
    <message>
        <source>an exemplar is not valid</source>
        <translation>ein Exemplar ist ungültig</translation>
    </message>
    <message>
        <source>an expression between slashes, such as /^ok$/</source>
        <translation>ein Ausdruck zwischen Schrägstrichen, etwa /^ok$/</translation>
    </message>
    <message>
        <source>an expression between the slashes</source>
        <translation>ein Ausdruck zwischen den Schrägstrichen</translation>
    </message>
    <message>
        <source>an info is not 1</source>
        <translation>ein Info-Wert ist nicht 1</translation>
    </message>
    <message>
        <source>an info or a state set has a unit</source>
        <translation>ein Info-Wert oder eine Zustandsmenge hat eine Einheit</translation>
    </message>
    <message>
        <source>an observation says nothing</source>
        <translation>eine Beobachtung sagt nichts</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>eine zuständige Person</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation><numerusform>und %n weitere.</numerusform><numerusform>und %n weitere.</numerusform></translation>
    </message>
    <message>
        <source>another program changed it meanwhile; open it again to see the changes</source>
        <translation>ein anderes Programm hat ihn inzwischen geändert; neu öffnen, um die Änderungen zu sehen</translation>
    </message>
    <message>
        <source>another program is changing it</source>
        <translation>ein anderes Programm ändert sie gerade</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>another system has that name</source>
        <translation>ein anderes System heißt schon so</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <source>are not resolved</source>
        <translation>sind nicht erledigt</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu häufig abgefragt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least %1; %2 without an estimate</source>
        <translation>mindestens %1; %2 ohne Schätzung</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 findings can count as one</source>
        <translation>höchstens %1 Befunde können als einer zählen</translation>
    </message>
    <message>
        <source>at the earliest, for the last %1%2</source>
        <translation>frühestens, für den letzten %1%2</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>bezeugt</translation>
    </message>
    <message>
        <source>attested.</source>
        <translation>bezeugt.</translation>
    </message>
    <message>
        <source>back in its document's category.</source>
        <translation>wieder in der Kategorie des Dokuments.</translation>
    </message>
    <message>
        <source>back in its document's section.</source>
        <translation>wieder im Abschnitt des Dokuments.</translation>
    </message>
    <message>
        <source>back where its plan has it.</source>
        <translation>wieder dort, wo der Plan es hat.</translation>
    </message>
    <message>
        <source>blockers first, by severity, priority and due day</source>
        <translation>Blocker zuerst, nach Schweregrad, Priorität und Frist</translation>
    </message>
    <message>
        <source>blockers unknown: %1 without severity or priority</source>
        <translation>Blocker unbekannt: %1 ohne Schweregrad oder Priorität</translation>
    </message>
    <message>
        <source>blockers unknown: no findings</source>
        <translation>Blocker unbekannt: keine Befunde</translation>
    </message>
    <message>
        <source>blockers: no %1 is critical or P0</source>
        <translation>Blocker: kein %1 ist kritisch oder P0</translation>
    </message>
    <message>
        <source>blocks:   </source>
        <translation>blockt:   </translation>
    </message>
    <message>
        <source>but a web page</source>
        <translation>aber eine Webseite</translation>
    </message>
    <message>
        <source>but it says: %1</source>
        <translation>aber es heißt: %1</translation>
    </message>
    <message>
        <source>but line %1 is no metric</source>
        <translation>aber Zeile %1 ist keine Metrik</translation>
    </message>
    <message>
        <source>but no Prometheus metrics</source>
        <translation>aber keine Prometheus-Metriken</translation>
    </message>
    <message>
        <source>but not one metric</source>
        <translation>aber keine einzige Metrik</translation>
    </message>
    <message>
        <source>but the answer could not be unpacked</source>
        <translation>aber die Antwort konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>but the answer did not end within %1</source>
        <translation>aber die Antwort endete nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>but the answer is empty</source>
        <translation>aber die Antwort ist leer</translation>
    </message>
    <message>
        <source>but the answer is not valid JSON</source>
        <translation>aber die Antwort ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>but the answer is too long to be read whole</source>
        <translation>aber die Antwort ist zu lang, um ganz gelesen zu werden</translation>
    </message>
    <message>
        <source>but the answer was cut off</source>
        <translation>aber die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>called again as its document does.</source>
        <translation>heißt wieder wie im Dokument.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>choose two findings or more</source>
        <translation>zwei oder mehr Befunde auswählen</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>claimed by the document</source>
        <translation>vom Dokument behauptet</translation>
    </message>
    <message>
        <source>claimed, not verified</source>
        <translation>behauptet, nicht belegt</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>computed from evidence</source>
        <translation>aus Nachweisen berechnet</translation>
    </message>
    <message>
        <source>computed, %1 if claims hold</source>
        <translation>berechnet, %1 falls Behauptungen stimmen</translation>
    </message>
    <message>
        <source>computed, %1 if claims hold; %2</source>
        <translation>berechnet, %1 falls Behauptungen stimmen; %2</translation>
    </message>
    <message>
        <source>condition:</source>
        <translation>Bedingung:</translation>
    </message>
    <message>
        <source>confirm or withdraw %1.</source>
        <translation>%1 bestätigen oder zurückziehen.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation>Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>führt fort</translation>
    </message>
    <message>
        <source>contradicted lines: %1</source>
        <translation>widerlegte Zeilen: %1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>contradictions found; no live check</source>
        <translation>Widersprüche gefunden; keine Live-Prüfung</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>zählt einmal</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>critical or P0, and open</source>
        <translation>kritisch oder P0 und offen</translation>
    </message>
    <message>
        <source>critical to info</source>
        <translation>critical bis info</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number, as in +3d</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>decide again on %1 (%2): its waiver expired, it is open since %3.</source>
        <translation>über %1 neu entscheiden (%2): die Ausnahme ist abgelaufen, seit %3 ist der Befund offen.</translation>
    </message>
    <message>
        <source>decided again for its changed text.</source>
        <translation>für den geänderten Text neu entschieden.</translation>
    </message>
    <message>
        <source>decided again for its new text</source>
        <translation>für den neuen Text neu entschieden</translation>
    </message>
    <message>
        <source>decides the end</source>
        <translation>bestimmt das Ende</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>delta and rate stand right behind a metric</source>
        <translation>delta und rate stehen direkt hinter einer Metrik</translation>
    </message>
    <message>
        <source>dismissed as misread</source>
        <translation>als falsch gelesen verworfen</translation>
    </message>
    <message>
        <source>dismissed as no finding.</source>
        <translation>verworfen, da kein Befund.</translation>
    </message>
    <message>
        <source>dismissed: it is no finding. Only seen when asked for</source>
        <translation>verworfen: es ist kein Befund. Nur auf Wunsch zu sehen</translation>
    </message>
    <message>
        <source>divided by other series, to which the filters before it are applied as well</source>
        <translation>geteilt durch andere Zeitreihen, auf die die vorangehenden Filter ebenfalls angewendet werden</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>document %1 of the workspace</source>
        <translation>Dokument %1 des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>document's score</source>
        <translation>Score des Dokuments</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>document: %1; now: %2</source>
        <translation>Dokument: %1; jetzt: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>done and proven</source>
        <translation>erledigt und belegt</translation>
    </message>
    <message>
        <source>done before %1</source>
        <translation>erledigt vor %1</translation>
    </message>
    <message>
        <source>done before a prerequisite</source>
        <translation>vor einer Voraussetzung erledigt</translation>
    </message>
    <message>
        <source>done, but only claimed, or its evidence is old</source>
        <translation>erledigt, aber nur behauptet oder mit altem Nachweis</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>due on %1.</source>
        <translation>fällig am %1.</translation>
    </message>
    <message>
        <source>each by what is decided about it: its owner, its status and so on</source>
        <translation>jeden nach der Entscheidung über ihn: Zuständigkeit, Status und so weiter</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>ends %1 d after its deadline</source>
        <translation>endet %1 d nach der Frist</translation>
    </message>
    <message>
        <source>error: it was not evaluated: a value of another kind, no samples, a body that was cut, a file that is too old. Neither a fail nor an error ever ticks an item.</source>
        <translation>error: es wurde nicht ausgewertet: ein Wert anderer Art, keine Messwerte, ein abgeschnittener Körper, eine zu alte Datei. Weder fail noch error hakt je einen Eintrag ab.</translation>
    </message>
    <message>
        <source>estimated again as its document does.</source>
        <translation>wieder geschätzt wie im Dokument.</translation>
    </message>
    <message>
        <source>estimated at %1.</source>
        <translation>auf %1 geschätzt.</translation>
    </message>
    <message>
        <source>evidence withdrawn.</source>
        <translation>jetzt ohne Nachweis.</translation>
    </message>
    <message>
        <source>evidence, a note, an owner …</source>
        <translation>Nachweis, Notiz, Zuständige …</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>expired since %1, for %2</source>
        <translation>abgelaufen seit %1 (%2)</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>fail: it does not hold, or there is no such value in the answer; only not exists holds then.</source>
        <translation>fail: es ist nicht erfüllt, oder die Antwort enthält keinen solchen Wert; dann ist nur not exists erfüllt.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>far target</source>
        <translation>fernes Ziel</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>files are not read here</source>
        <translation>Dateien werden hier nicht gelesen</translation>
    </message>
    <message>
        <source>files of the format %1 are not read</source>
        <translation>Dateien des Formats %1 werden nicht gelesen</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>first target</source>
        <translation>erstes Ziel</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>forecast for the last %1%2</source>
        <translation>Prognose für den letzten %1%2</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected</source>
        <translation>vier hexadezimale Ziffern werden erwartet</translation>
    </message>
    <message>
        <source>fri, +3, +2w or a date</source>
        <translation>fr, +3, +2w oder ein Datum</translation>
    </message>
    <message>
        <source>fri, +3, +2w or a date; empty for none</source>
        <translation>fr, +3, +2w oder ein Datum; leer für keinen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from the first byte to the last</source>
        <translation>vom ersten Byte bis zum letzten</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>aus dem Plan</translation>
    </message>
    <message>
        <source>from the request sent to the first byte</source>
        <translation>von der gesendeten Anfrage bis zum ersten Byte</translation>
    </message>
    <message>
        <source>gitleaks</source>
        <translation>gitleaks</translation>
    </message>
    <message>
        <source>gitleaks report</source>
        <translation>gitleaks-Bericht</translation>
    </message>
    <message>
        <source>give its %1 a severity or a priority; until then there is no verdict.</source>
        <translation>für %1 einen Schweregrad oder eine Priorität vergeben; bis dahin gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>given to %1.</source>
        <translation>an %1 übergeben.</translation>
    </message>
    <message>
        <source>growth takes two looks at the metrics; a window is not set</source>
        <translation>Wachstum braucht zwei Blicke auf die Metriken; window ist nicht gesetzt</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>has no due date now.</source>
        <translation>jetzt ohne Fälligkeit.</translation>
    </message>
    <message>
        <source>has no owner now.</source>
        <translation>jetzt ohne Zuständige.</translation>
    </message>
    <message>
        <source>has no priority now.</source>
        <translation>jetzt ohne Priorität.</translation>
    </message>
    <message>
        <source>has no severity now.</source>
        <translation>jetzt ohne Schweregrad.</translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <source>have %1 resolved (%2).</source>
        <translation>%1 erledigen lassen (%2).</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>hidden secrets: %1</source>
        <translation>verdeckte Geheimnisse: %1</translation>
    </message>
    <message>
        <source>how far two looks at metrics lie apart, for delta and rate</source>
        <translation>wie weit zwei Blicke auf die Metriken auseinanderliegen, für delta und rate</translation>
    </message>
    <message>
        <source>how long the exchange took, or one phase of it; a list with several samples</source>
        <translation>wie lange der Austausch oder eine seiner Phasen dauerte; bei mehreren Messungen eine Liste</translation>
    </message>
    <message>
        <source>how long the whole exchange may take; 5s</source>
        <translation>wie lange der ganze Austausch dauern darf; 5s</translation>
    </message>
    <message>
        <source>how many failures in a row change the state; 3</source>
        <translation>wie viele Fehlschläge in Folge den Zustand ändern; 3</translation>
    </message>
    <message>
        <source>how many passes in a row change it back; 1</source>
        <translation>wie viele Erfolge in Folge ihn zurückändern; 1</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>wie viele es sind</translation>
    </message>
    <message>
        <source>how much counters grew over the window</source>
        <translation>wie stark Zähler im Zeitfenster gewachsen sind</translation>
    </message>
    <message>
        <source>how much counters grow in a second, over the window</source>
        <translation>wie stark Zähler pro Sekunde wachsen, über das Zeitfenster</translation>
    </message>
    <message>
        <source>how much of the unpacked body is read; 1MiB</source>
        <translation>wie viel des entpackten Körpers gelesen wird; 1MiB</translation>
    </message>
    <message>
        <source>how often it asks, as fast as it can</source>
        <translation>wie oft abgefragt wird, so schnell wie möglich</translation>
    </message>
    <message>
        <source>how often it asks, one after another</source>
        <translation>wie oft abgefragt wird, nacheinander</translation>
    </message>
    <message>
        <source>how often it is run; 60s</source>
        <translation>wie oft sie ausgeführt wird; 60s</translation>
    </message>
    <message>
        <source>how old a file may be before it says nothing</source>
        <translation>wie alt eine Datei sein darf, bevor sie nichts mehr aussagt</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>if the first holds, %1</source>
        <translation>gilt die erste: %1</translation>
    </message>
    <message>
        <source>if the second holds, %1</source>
        <translation>gilt die zweite: %1</translation>
    </message>
    <message>
        <source>import an audit; no finding is known.</source>
        <translation>ein Audit importieren; es ist kein Befund bekannt.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n system(s)</source>
        <translation><numerusform>in %n System</numerusform><numerusform>in %n Systemen</numerusform></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is a date and time as RFC 3339 writes it</source>
        <translation>ist Datum und Uhrzeit in der Schreibweise von RFC 3339</translation>
    </message>
    <message>
        <source>is a finding after all.</source>
        <translation>ist doch ein Befund.</translation>
    </message>
    <message>
        <source>is a text</source>
        <translation>ist ein Text</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>is another value</source>
        <translation>ist ein anderer Wert</translation>
    </message>
    <message>
        <source>is at least that</source>
        <translation>ist mindestens so viel</translation>
    </message>
    <message>
        <source>is at most that</source>
        <translation>ist höchstens so viel</translation>
    </message>
    <message>
        <source>is less than that</source>
        <translation>ist weniger</translation>
    </message>
    <message>
        <source>is more than that</source>
        <translation>ist mehr</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>is not resolved</source>
        <translation>ist nicht erledigt</translation>
    </message>
    <message>
        <source>is that value</source>
        <translation>ist dieser Wert</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>der Dienst antwortet</translation>
    </message>
    <message>
        <source>it changed no field that could be put back; undo takes back what was done in this session</source>
        <translation>sie hat kein Feld geändert, das sich wiederherstellen ließe; Rückgängig nimmt zurück, was in dieser Sitzung getan wurde</translation>
    </message>
    <message>
        <source>it claims %1 vulnerable packages and lists %2</source>
        <translation>es behauptet %1 anfällige Pakete und listet %2 auf</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>es konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>it could not find out</source>
        <translation>der Dienst konnte es nicht feststellen</translation>
    </message>
    <message>
        <source>it declares entities, which no report needs and which can hide what is read</source>
        <translation>es deklariert Entities, die kein Bericht braucht und die verbergen können, was gelesen wird</translation>
    </message>
    <message>
        <source>it denies the tick, which counts as open</source>
        <translation>widerlegt den Haken, der als offen zählt</translation>
    </message>
    <message numerus="yes">
        <source>it did not come to its end within %n second(s)</source>
        <translation><numerusform>innerhalb von %n Sekunde nicht vollständig</numerusform><numerusform>innerhalb von %n Sekunden nicht vollständig</numerusform></translation>
    </message>
    <message>
        <source>it does not answer GET</source>
        <translation>der Dienst antwortet nicht auf GET</translation>
    </message>
    <message>
        <source>it does not say how many dependencies were audited</source>
        <translation>es sagt nicht, wie viele Abhängigkeiten geprüft wurden</translation>
    </message>
    <message>
        <source>it goes over too many values</source>
        <translation>er durchläuft zu viele Werte</translation>
    </message>
    <message>
        <source>it grew past %1 MiB while it was read</source>
        <translation>es wuchs beim Lesen über %1 MiB hinaus</translation>
    </message>
    <message>
        <source>it has %1 MiB; at most %2 MiB are read</source>
        <translation>es hat %1 MiB; höchstens %2 MiB werden gelesen</translation>
    </message>
    <message>
        <source>it has an older format and must be brought up to date, but %1</source>
        <translation>die Datei hat ein älteres Format und muss aktualisiert werden, aber %1</translation>
    </message>
    <message>
        <source>it has no address of IPv%1</source>
        <translation>er hat keine Adresse für IPv%1</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>es hat keine Kennung</translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation>es hat keine Einträge</translation>
    </message>
    <message>
        <source>it has no results</source>
        <translation>es hat keine Ergebnisse</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>it has to be exactly one check</source>
        <translation>es muss genau eine Prüfung sein</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>es enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>it holds a secret (%1), which would be kept as part of the document's name; download the file and import that</source>
        <translation>sie enthält ein Geheimnis (%1), das als Teil des Dokumentnamens gespeichert würde; die Datei herunterladen und diese importieren</translation>
    </message>
    <message>
        <source>it holds a user name or password, which would be kept as part of the document's name; download the file and import that</source>
        <translation>sie enthält einen Benutzernamen oder ein Passwort, was als Teil des Dokumentnamens gespeichert würde; die Datei herunterladen und diese importieren</translation>
    </message>
    <message>
        <source>it holds no .md, .markdown, .txt or .html file, no table whose columns are understood, and nothing a scanner wrote</source>
        <translation>es enthält keine .md-, .markdown-, .txt- oder .html-Datei, keine Tabelle mit verstandenen Spalten und nichts, was ein Scanner geschrieben hat</translation>
    </message>
    <message>
        <source>it holds no check</source>
        <translation>darin ist keine Prüfung</translation>
    </message>
    <message>
        <source>it holds no run of a tool</source>
        <translation>es enthält keinen Lauf eines Werkzeugs</translation>
    </message>
    <message>
        <source>it holds other people's or generated files</source>
        <translation>enthält fremde oder erzeugte Dateien</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>es enthält zu viele Werte</translation>
    </message>
    <message>
        <source>it is %1, as demanded: %2</source>
        <translation>es ist %1, wie verlangt: %2</translation>
    </message>
    <message>
        <source>it is %1, demanded was: %2</source>
        <translation>es ist %1, verlangt war: %2</translation>
    </message>
    <message>
        <source>it is CycloneDX %1; versions 1.4 to 1.6 are read</source>
        <translation>es ist CycloneDX %1; gelesen werden die Versionen 1.4 bis 1.6</translation>
    </message>
    <message>
        <source>it is SARIF %1; version 2.1.0 is read</source>
        <translation>es ist SARIF %1; gelesen wird Version 2.1.0</translation>
    </message>
    <message>
        <source>it is a device, not a regular file</source>
        <translation>es ist ein Gerät, keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a link to a folder, which is not followed</source>
        <translation>ist eine Ordnerverknüpfung, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>it is a pipe, not a regular file</source>
        <translation>es ist eine Pipe, keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is a socket, not a regular file</source>
        <translation>es ist ein Socket, keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is an HTML page of more than %1 MiB</source>
        <translation>es ist eine HTML-Seite mit mehr als %1 MiB</translation>
    </message>
    <message>
        <source>it is attested: your reason says what was seen (without one it is not)</source>
        <translation>er wird bezeugt; Ihre Begründung sagt, was gesehen wurde (ohne sie nicht)</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is empty, not a Shipworthy workspace</source>
        <translation>die Datei ist leer, kein Shipworthy-Arbeitsbereich</translation>
    </message>
    <message>
        <source>it is listed already</source>
        <translation>es steht schon in der Liste</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>sie ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it is longer than the %1 MiB that are read</source>
        <translation>es ist länger als die %1 MiB, die gelesen werden</translation>
    </message>
    <message>
        <source>it is more than one check; add them one by one</source>
        <translation>es ist mehr als eine Prüfung; bitte einzeln hinzufügen</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is no audit: it states nothing that audits do, or a tool wrote it about code</source>
        <translation>sie ist kein Audit: sie sagt nichts, was Audits sagen, oder ein Werkzeug hat sie über Code geschrieben</translation>
    </message>
    <message>
        <source>it is no longer in the workspace</source>
        <translation>ist nicht mehr im Arbeitsbereich</translation>
    </message>
    <message>
        <source>it is no valid %1 file: %2</source>
        <translation>es ist keine gültige %1-Datei: %2</translation>
    </message>
    <message>
        <source>it is none of the JSON and XML formats read here: SARIF, Trivy, pip-audit, npm audit, CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura</source>
        <translation>es ist keines der hier gelesenen JSON- und XML-Formate: SARIF, Trivy, pip-audit, npm audit, CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura</translation>
    </message>
    <message>
        <source>it is not a Shipworthy workspace</source>
        <translation>es ist kein Shipworthy-Arbeitsbereich</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is not a text document; Markdown, HTML, CSV and plain text are read</source>
        <translation>es ist kein Textdokument; gelesen werden Markdown, HTML, CSV und reiner Text</translation>
    </message>
    <message>
        <source>it is not an http or https address</source>
        <translation>es ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>it is not in the plan any more</source>
        <translation>sie ist nicht mehr im Plan</translation>
    </message>
    <message>
        <source>it is not part of a note</source>
        <translation>sie gehört zu keiner Notiz</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>it is open in another program, or was not closed properly</source>
        <translation>die Datei ist in einem anderen Programm geöffnet oder wurde nicht richtig geschlossen</translation>
    </message>
    <message>
        <source>it is the same task</source>
        <translation>es ist dieselbe Aufgabe</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it leads to a link-local or cloud metadata address, and these are never asked</source>
        <translation>er führt zu einer Link-local- oder Cloud-Metadaten-Adresse; diese werden nie gefragt</translation>
    </message>
    <message>
        <source>it leads to a private address, and these are asked only where that is allowed</source>
        <translation>er führt zu einer privaten Adresse; diese werden nur gefragt, wo das erlaubt ist</translation>
    </message>
    <message>
        <source>it links to a file that does not exist</source>
        <translation>es ist eine Verknüpfung auf eine nicht vorhandene Datei</translation>
    </message>
    <message>
        <source>it lists components and says nothing about vulnerabilities</source>
        <translation>es listet Komponenten auf und sagt nichts über Schwachstellen</translation>
    </message>
    <message>
        <source>it names nothing that was scanned</source>
        <translation>es nennt nichts, was untersucht wurde</translation>
    </message>
    <message>
        <source>it or the system is not there any more</source>
        <translation>das Dokument oder das System ist nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>it redirects more than %n time(s)</source>
        <translation><numerusform>es wird mehr als %n Mal weitergeleitet</numerusform><numerusform>es wird mehr als %n Mal weitergeleitet</numerusform></translation>
    </message>
    <message>
        <source>it says the same as a finding that is here</source>
        <translation>sie sagt dasselbe wie ein Befund, der schon da ist</translation>
    </message>
    <message>
        <source>it states no SARIF version</source>
        <translation>es nennt keine SARIF-Version</translation>
    </message>
    <message>
        <source>it wants a log-in, and none is ever sent</source>
        <translation>eine Anmeldung wird verlangt, und es wird nie eine gesendet</translation>
    </message>
    <message>
        <source>it was asked too often; try again later</source>
        <translation>zu häufige Abfrage; später erneut versuchen</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>it was changed since, to “%1”</source>
        <translation>es wurde seitdem geändert, in „%1“</translation>
    </message>
    <message>
        <source>it was made by a newer Shipworthy (format %1; this program reads up to %2)</source>
        <translation>die Datei stammt von einem neueren Shipworthy (Format %1; dieses Programm liest bis %2)</translation>
    </message>
    <message>
        <source>it was not asked: %1</source>
        <translation>nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>it was opened to be read</source>
        <translation>sie wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>it would end before it begins</source>
        <translation>sie würde enden, bevor sie beginnt</translation>
    </message>
    <message>
        <source>item %1 of the workspace</source>
        <translation>Eintrag %1 des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>its %1 parts</source>
        <translation>seine %1 Teile</translation>
    </message>
    <message>
        <source>its approval</source>
        <translation>die Freigabe</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>sein Kästchen</translation>
    </message>
    <message>
        <source>its columns are not understood</source>
        <translation>die Spalten werden nicht verstanden</translation>
    </message>
    <message>
        <source>its document does not hold it</source>
        <translation>sein Dokument enthält ihn nicht</translation>
    </message>
    <message>
        <source>its encoding (%1) cannot say “%2”</source>
        <translation>ihre Kodierung (%1) kann „%2“ nicht darstellen</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its key, with * for any characters</source>
        <translation>die Kennung, mit * für beliebige Zeichen</translation>
    </message>
    <message>
        <source>its kind or ruling is not known</source>
        <translation>Art oder Entscheidung ist nicht bekannt</translation>
    </message>
    <message>
        <source>its name leads to a link-local or cloud metadata address</source>
        <translation>der Name führt zu einer Link-Local- oder Cloud-Metadaten-Adresse</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>der Name führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>its own field</source>
        <translation>sein eigenes Feld</translation>
    </message>
    <message>
        <source>its own heading</source>
        <translation>seine eigene Überschrift</translation>
    </message>
    <message>
        <source>its presence “%1” is not known</source>
        <translation>seine Präsenz „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>its risk is accepted until a day to come</source>
        <translation>das Risiko ist bis zu einem künftigen Tag akzeptiert</translation>
    </message>
    <message>
        <source>its system is not there</source>
        <translation>sein System ist nicht vorhanden</translation>
    </message>
    <message>
        <source>its tables are not those of a Shipworthy workspace</source>
        <translation>ihre Tabellen sind nicht die eines Shipworthy-Arbeitsbereichs</translation>
    </message>
    <message>
        <source>json (the default) or text.</source>
        <translation>json (Vorgabe) oder text.</translation>
    </message>
    <message>
        <source>k6</source>
        <translation>k6</translation>
    </message>
    <message>
        <source>k6 summary</source>
        <translation>k6-Zusammenfassung</translation>
    </message>
    <message>
        <source>k6 thresholds</source>
        <translation>k6-Schwellenwerte</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation>letzte %1 von %2</translation>
    </message>
    <message>
        <source>last target</source>
        <translation>letztes Ziel</translation>
    </message>
    <message>
        <source>later samples send the entity tag of the first, If-None-Match</source>
        <translation>spätere Messungen senden das Entity-Tag der ersten, If-None-Match</translation>
    </message>
    <message>
        <source>leave user name and password out: they would lie in the workspace file</source>
        <translation>Benutzernamen und Passwort weglassen: sie lägen sonst in der Arbeitsbereichsdatei</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation>weniger als einen Tag alt</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1 does not begin with a box “[ ]”</source>
        <translation>Zeile %1 beginnt nicht mit einem Kästchen „[ ]“</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>line %1 of the earlier version</source>
        <translation>Zeile %1 der früheren Version</translation>
    </message>
    <message>
        <source>line %1 of the import is not there any more, or reads differently; import the file again</source>
        <translation>Zeile %1 des Imports ist nicht mehr vorhanden oder lautet anders; die Datei erneut importieren</translation>
    </message>
    <message>
        <source>line %1 · %2 · %3 % alike</source>
        <translation>Zeile %1 · %2 · %3 % gleich</translation>
    </message>
    <message>
        <source>line %1, column %2: expected %3</source>
        <translation>Zeile %1, Spalte %2: erwartet wird %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: it asks {H}, and no base address of this system is known yet</source>
        <translation>Zeile %1: sie fragt {H}, und noch ist keine Basisadresse dieses Systems bekannt</translation>
    </message>
    <message>
        <source>line %1: there is no system of the name “%2”</source>
        <translation>Zeile %1: es gibt kein System namens „%2“</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>link-local and cloud metadata addresses are never asked</source>
        <translation>Link-Local-Adressen und Cloud-Metadaten-Adressen werden nie abgefragt</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>made %1.</source>
        <translation>jetzt %1.</translation>
    </message>
    <message>
        <source>may send bursts</source>
        <translation>darf viele Anfragen auf einmal senden</translation>
    </message>
    <message>
        <source>metadata stands behind samples</source>
        <translation>Metadaten stehen hinter Messwerten</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>moved to %1.</source>
        <translation>nach %1 verschoben.</translation>
    </message>
    <message>
        <source>moved to the section %1.</source>
        <translation>in den Abschnitt %1 verschoben.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>must come first</source>
        <translation>muss zuerst kommen</translation>
    </message>
    <message>
        <source>near target</source>
        <translation>nahes Ziel</translation>
    </message>
    <message>
        <source>neither severity nor priority</source>
        <translation>weder Schweregrad noch Priorität</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never, same-host or any</source>
        <translation>never, same-host oder any</translation>
    </message>
    <message>
        <source>newly stated by the latest version of its document</source>
        <translation>von der neuesten Version des Dokuments neu genannt</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>keine Antwort: %1</translation>
    </message>
    <message>
        <source>no categories</source>
        <translation>keine Kategorien</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>no category was scored</source>
        <translation>keine Kategorie wurde bewertet</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no change in %1</source>
        <translation>keine Änderung über %1</translation>
    </message>
    <message>
        <source>no component has that name</source>
        <translation>keine Komponente hat diesen Namen</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no cookie of that name is set</source>
        <translation>es ist kein Cookie dieses Namens gesetzt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>no dependency was audited</source>
        <translation>es wurde keine Abhängigkeit geprüft</translation>
    </message>
    <message>
        <source>no document: it is one of its own</source>
        <translation>kein Dokument: es ist ein eigenes</translation>
    </message>
    <message>
        <source>no due day any more</source>
        <translation>kein Fälligkeitstag mehr</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>keine Schätzung</translation>
    </message>
    <message>
        <source>no estimate, e.g. 2-3 days</source>
        <translation>keine Schätzung, z. B. 2-3 Tage</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>es ist keine Datei angegeben</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>kein Befund</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>no findings known</source>
        <translation>keine Befunde bekannt</translation>
    </message>
    <message>
        <source>no findings, so no score</source>
        <translation>keine Befunde, daher kein Score</translation>
    </message>
    <message>
        <source>no findings: blockers unknown</source>
        <translation>keine Befunde: Blocker unbekannt</translation>
    </message>
    <message>
        <source>no forecast: no history yet</source>
        <translation>keine Prognose: noch kein Verlauf</translation>
    </message>
    <message>
        <source>no forecast: no pace yet</source>
        <translation>keine Prognose: noch kein Tempo</translation>
    </message>
    <message>
        <source>no forecast: nothing is left</source>
        <translation>keine Prognose: nichts mehr übrig</translation>
    </message>
    <message>
        <source>no forecast: nothing to finish</source>
        <translation>keine Prognose: nichts zu erledigen</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>kein Verlauf</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>noch kein Verlauf</translation>
    </message>
    <message>
        <source>no history: imported %1</source>
        <translation>kein Verlauf: importiert am %1</translation>
    </message>
    <message>
        <source>no item differs</source>
        <translation>kein Eintrag weicht ab</translation>
    </message>
    <message>
        <source>no line was measured</source>
        <translation>es wurde keine Zeile gemessen</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>no longer attested</source>
        <translation>nicht mehr bezeugt</translation>
    </message>
    <message>
        <source>no longer proven: its text changed.</source>
        <translation>nicht mehr belegt: der Text wurde geändert.</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>nicht mehr genannt</translation>
    </message>
    <message>
        <source>no longer stated by its document</source>
        <translation>vom Dokument nicht mehr genannt</translation>
    </message>
    <message>
        <source>no longer stated; %1 of an earlier version</source>
        <translation>nicht mehr genannt; %1 einer früheren Version</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no owner any more</source>
        <translation>niemand mehr zuständig</translation>
    </message>
    <message>
        <source>no plan, no dated target</source>
        <translation>kein Plan, kein datiertes Ziel</translation>
    </message>
    <message>
        <source>no request was made</source>
        <translation>es wurde keine Anfrage gestellt</translation>
    </message>
    <message>
        <source>no route to it from this computer</source>
        <translation>kein Weg dorthin von diesem Rechner</translation>
    </message>
    <message>
        <source>no score claimed</source>
        <translation>kein Score behauptet</translation>
    </message>
    <message>
        <source>no score claimed, %1</source>
        <translation>kein Score behauptet, %1</translation>
    </message>
    <message>
        <source>no score: no findings; %1</source>
        <translation>kein Score: keine Befunde; %1</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>kein Abschnitt</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>no series is named %1</source>
        <translation>keine Zeitreihe heißt %1</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>kein Schweregrad</translation>
    </message>
    <message>
        <source>no status in the answer</source>
        <translation>kein Status in der Antwort</translation>
    </message>
    <message>
        <source>no such host name</source>
        <translation>kein solcher Hostname</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>kein solcher Pfad</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>keine Aufgaben</translation>
    </message>
    <message>
        <source>no tasks stated</source>
        <translation>keine Aufgaben genannt</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>es lief kein Test</translation>
    </message>
    <message>
        <source>no time lies between the two looks</source>
        <translation>zwischen den beiden Blicken liegt keine Zeit</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>dort hört niemand</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>noch niemand zuständig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none denies</source>
        <translation>keiner bestreitet</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>ist keiner</translation>
    </message>
    <message>
        <source>none is critical or P0</source>
        <translation>keiner ist kritisch oder P0</translation>
    </message>
    <message>
        <source>none of its findings has a title</source>
        <translation>keiner ihrer Befunde hat einen Titel</translation>
    </message>
    <message>
        <source>none, no response arrived</source>
        <translation>keiner, es kam keine Antwort</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>not done, not accepted, or contradicted</source>
        <translation>nicht erledigt und nicht akzeptiert, oder widerlegt</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not rated any more</source>
        <translation>nicht mehr eingestuft</translation>
    </message>
    <message>
        <source>not rated: blockers unknown</source>
        <translation>nicht bewertet: Blocker unbekannt</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>note removed.</source>
        <translation>jetzt ohne Notiz.</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>noted.</source>
        <translation>mit Notiz versehen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>nothing is at %1</source>
        <translation>unter %1 gibt es nichts</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>nothing says what %1 stands for</source>
        <translation>nichts sagt, wofür %1 steht</translation>
    </message>
    <message>
        <source>nothing that matters here</source>
        <translation>nichts, was hier zählt</translation>
    </message>
    <message>
        <source>now called %1.</source>
        <translation>heißt jetzt %1.</translation>
    </message>
    <message>
        <source>npm audit</source>
        <translation>npm audit</translation>
    </message>
    <message>
        <source>npm audit failed itself</source>
        <translation>npm audit ist selbst fehlgeschlagen</translation>
    </message>
    <message>
        <source>npm audit report</source>
        <translation>npm-audit-Bericht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1 %2 open</source>
        <translation>von %1 der Stufe %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation><numerusform>von %n Minute</numerusform><numerusform>von %n Minuten</numerusform></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>one of a list, counted from 0</source>
        <translation>einer aus einer Liste, ab 0 gezählt</translation>
    </message>
    <message>
        <source>one of them is not in the plan any more</source>
        <translation>eine davon ist nicht mehr im Plan</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation>nur %1 von %2 Byte sind angekommen</translation>
    </message>
    <message>
        <source>only IPv4 or only IPv6</source>
        <translation>nur IPv4 oder nur IPv6</translation>
    </message>
    <message>
        <source>only Markdown and plain text are written into</source>
        <translation>nur in Markdown und reinen Text wird geschrieben</translation>
    </message>
    <message>
        <source>only a proxy that speaks HTTP is asked, such as http://proxy.example:3128</source>
        <translation>nur ein Proxy, der HTTP spricht, wird gefragt, etwa http://proxy.example:3128</translation>
    </message>
    <message>
        <source>only counters and buckets have exemplars</source>
        <translation>nur Zähler und Buckets haben Exemplare</translation>
    </message>
    <message>
        <source>only findings can say the same, not tasks or boxes</source>
        <translation>nur Befunde können dasselbe sagen, nicht Aufgaben oder Kästchen</translation>
    </message>
    <message>
        <source>only http and https addresses are asked</source>
        <translation>nur http- und https-Adressen werden abgefragt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open again, because a statement changed: it was settled as %1</source>
        <translation>wieder offen, weil sich eine Aussage geändert hat; beigelegt war er so: %1</translation>
    </message>
    <message>
        <source>open and due within 7 days</source>
        <translation>offen und innerhalb von 7 Tagen fällig</translation>
    </message>
    <message>
        <source>open and past its day</source>
        <translation>offen und über der Frist</translation>
    </message>
    <message>
        <source>open effort %1</source>
        <translation>offener Aufwand %1</translation>
    </message>
    <message>
        <source>open, contradicted included</source>
        <translation>offen, einschließlich widerlegter</translation>
    </message>
    <message>
        <source>open, late, mine, a blocker …</source>
        <translation>offen, überfällig, eigene, Blocker …</translation>
    </message>
    <message>
        <source>or paste copied files with Ctrl+V. Audits, plans and reviews in free form, tables, reports of scanners.</source>
        <translation>oder kopierte Dateien mit Strg+V einfügen. Audits, Pläne und Prüfberichte in freier Form, Tabellen, Berichte von Scannern.</translation>
    </message>
    <message>
        <source>order broken</source>
        <translation>Reihenfolge verletzt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>p%1 of response times is at most %2</source>
        <translation>p%1 der Antwortzeiten ist höchstens %2</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>pass: what is demanded holds.</source>
        <translation>pass: was verlangt ist, ist erfüllt.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>password in a URL</source>
        <translation>Passwort in einer URL</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>phase 1 of %1</source>
        <translation>Phase 1 von %1</translation>
    </message>
    <message>
        <source>phase 1 of %1, %2</source>
        <translation>Phase 1 von %1, %2</translation>
    </message>
    <message>
        <source>pip-audit</source>
        <translation>pip-audit</translation>
    </message>
    <message>
        <source>pip-audit did not audit it</source>
        <translation>pip-audit hat es nicht geprüft</translation>
    </message>
    <message>
        <source>pip-audit finds no known vulnerability</source>
        <translation>pip-audit findet keine bekannte Schwachstelle</translation>
    </message>
    <message>
        <source>pip-audit report</source>
        <translation>pip-audit-Bericht</translation>
    </message>
    <message>
        <source>pip-audit states no severities, so every finding counts.</source>
        <translation>pip-audit nennt keine Schweregrade, also zählt jeder Befund.</translation>
    </message>
    <message>
        <source>plain http is only used on this computer itself; use https</source>
        <translation>unverschlüsseltes http wird nur auf diesem Rechner selbst benutzt; https verwenden</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>Plan beendet</translation>
    </message>
    <message>
        <source>planned after the deadline</source>
        <translation>nach der Frist geplant</translation>
    </message>
    <message>
        <source>planned for %1.</source>
        <translation>geplant für %1.</translation>
    </message>
    <message>
        <source>planned to end after the due day</source>
        <translation>mit geplantem Ende nach dem Fälligkeitstag</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>quantile takes the buckets of a histogram</source>
        <translation>quantile nimmt die Buckets eines Histogramms</translation>
    </message>
    <message>
        <source>quantile takes the buckets of a histogram, with their label le</source>
        <translation>quantile nimmt die Buckets eines Histogramms mit ihrem Label le</translation>
    </message>
    <message>
        <source>quotes a %1. Hidden here and in exports; the file is untouched.</source>
        <translation>zitiert ein Geheimnis (%1). Hier und in Exporten verdeckt; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>eingestuft als %1</translation>
    </message>
    <message>
        <source>rated %1.</source>
        <translation>eingestuft als %1.</translation>
    </message>
    <message>
        <source>ratio takes one number on either side; sum makes it of several series</source>
        <translation>ratio nimmt auf jeder Seite eine Zahl; sum macht sie aus mehreren Zeitreihen</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>ready sooner than the plan ends</source>
        <translation>früher bereit, als der Plan endet</translation>
    </message>
    <message>
        <source>redirects to %1, not followed</source>
        <translation>leitet weiter zu %1, nicht gefolgt</translation>
    </message>
    <message>
        <source>redirects without end</source>
        <translation>leitet endlos weiter</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>renew or end the waiver for %1, which expires on %2, in %3.</source>
        <translation>die Ausnahme für %1 verlängern oder beenden; sie läuft am %2 ab, noch %3.</translation>
    </message>
    <message>
        <source>repaired from %1</source>
        <translation>repariert aus %1</translation>
    </message>
    <message>
        <source>repairs: %1</source>
        <translation>Reparaturen: %1</translation>
    </message>
    <message>
        <source>replaced an earlier version</source>
        <translation>hat eine frühere Version ersetzt</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>requests only to addresses you added</source>
        <translation>Anfragen nur an selbst hinzugefügte Adressen</translation>
    </message>
    <message>
        <source>resolution line added</source>
        <translation>Erledigungszeile angefügt</translation>
    </message>
    <message>
        <source>resolution line removed</source>
        <translation>Erledigungszeile entfernt</translation>
    </message>
    <message>
        <source>resolved or not applicable, not contradicted</source>
        <translation>erledigt oder nicht zutreffend, nicht widerlegt</translation>
    </message>
    <message>
        <source>results of a run are kept in another file</source>
        <translation>die Ergebnisse eines Laufs liegen in einer anderen Datei</translation>
    </message>
    <message>
        <source>revert of the change by %1 on %2</source>
        <translation>Zurücknahme der Änderung von %1 am %2</translation>
    </message>
    <message>
        <source>reworded since the version before, or since it was decided</source>
        <translation>umformuliert seit der vorigen Version oder seit der Entscheidung</translation>
    </message>
    <message>
        <source>risk accepted %1.</source>
        <translation>Risiko akzeptiert %1.</translation>
    </message>
    <message>
        <source>risk accepted until %1, reason: %2, responsible: %3</source>
        <translation>Risiko akzeptiert bis %1, Grund: %2, verantwortlich: %3</translation>
    </message>
    <message>
        <source>risk accepted until %1.</source>
        <translation>Risiko akzeptiert bis %1.</translation>
    </message>
    <message>
        <source>robots takes "sitemaps" or "allows /path"</source>
        <translation>robots nimmt "sitemaps" oder "allows /path"</translation>
    </message>
    <message>
        <source>said elsewhere too</source>
        <translation>auch anderswo gesagt</translation>
    </message>
    <message>
        <source>say a last day that is not past</source>
        <translation>einen letzten Tag angeben, der nicht vergangen ist</translation>
    </message>
    <message>
        <source>say until which day it may be accepted</source>
        <translation>angeben, bis zu welchem Tag es akzeptiert werden darf</translation>
    </message>
    <message>
        <source>say what was seen: a link, a file or a sentence</source>
        <translation>angeben, was gesehen wurde: ein Link, eine Datei oder ein Satz</translation>
    </message>
    <message>
        <source>say why it may be accepted</source>
        <translation>angeben, warum es akzeptiert werden darf</translation>
    </message>
    <message>
        <source>secret hidden</source>
        <translation>Geheimnis verdeckt</translation>
    </message>
    <message>
        <source>security severity %1</source>
        <translation>security-severity %1</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>service</source>
        <comment>name of a file</comment>
        <translation>dienst</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>several documents say it; it counts once</source>
        <translation>mehrere Dokumente sagen es; es zählt einmal</translation>
    </message>
    <message>
        <source>shipworthy %1: name at least one document, folder or workspace</source>
        <translation>shipworthy %1: mindestens ein Dokument, einen Ordner oder einen Arbeitsbereich angeben</translation>
    </message>
    <message>
        <source>shipworthy %1: “%2” is not a format: %3</source>
        <translation>shipworthy %1: „%2“ ist kein Format: %3</translation>
    </message>
    <message>
        <source>shipworthy gate: there is no system to judge</source>
        <translation>shipworthy gate: es gibt kein System zu beurteilen</translation>
    </message>
    <message>
        <source>shipworthy probe: --set takes NAME=VALUE, not “%1”</source>
        <translation>shipworthy probe: --set erwartet NAME=VALUE, nicht „%1“</translation>
    </message>
    <message>
        <source>shipworthy probe: --watch prints text or json</source>
        <translation>shipworthy probe: --watch gibt text oder json aus</translation>
    </message>
    <message>
        <source>shipworthy probe: name at least one file of checks or workspace</source>
        <translation>shipworthy probe: nennen Sie mindestens eine Datei mit Prüfungen oder einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>shipworthy report: %1</source>
        <translation>shipworthy report: %1</translation>
    </message>
    <message>
        <source>shipworthy report: name at least one document, folder or workspace</source>
        <translation>shipworthy report: mindestens ein Dokument, einen Ordner oder einen Arbeitsbereich angeben</translation>
    </message>
    <message>
        <source>shipworthy report: no system is called “%1”; these are known:</source>
        <translation>shipworthy report: kein System heißt „%1“; bekannt sind:</translation>
    </message>
    <message>
        <source>shipworthy report: nothing to print, no document could be read</source>
        <translation>shipworthy report: nichts zu drucken, kein Dokument war lesbar</translation>
    </message>
    <message>
        <source>shipworthy report: say where the PDF goes with --output FILE.pdf</source>
        <translation>shipworthy report: mit --output DATEI.pdf angeben, wohin das PDF geht</translation>
    </message>
    <message>
        <source>shipworthy report: “%1” is not a paper size: a4, letter</source>
        <translation>shipworthy report: „%1“ ist kein Papierformat: a4, letter</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>sitemap takes "urls" or "sitemaps"</source>
        <translation>sitemap nimmt "urls" oder "sitemaps"</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>some samples of a metric have a timestamp, others have none</source>
        <translation>einige Messwerte einer Metrik haben einen Zeitstempel, andere keinen</translation>
    </message>
    <message>
        <source>somebody attested it</source>
        <translation>jemand hat es bezeugt</translation>
    </message>
    <message>
        <source>somebody who took a note for a finding</source>
        <translation>jemand, der eine Notiz als Befund nahm</translation>
    </message>
    <message>
        <source>something stands behind # EOF</source>
        <translation>hinter # EOF steht noch etwas</translation>
    </message>
    <message>
        <source>something stands behind a timestamp</source>
        <translation>hinter einem Zeitstempel steht noch etwas</translation>
    </message>
    <message>
        <source>source %1, %2</source>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>start not set</source>
        <translation>Beginn nicht gesetzt</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>stated on %1: %2</source>
        <translation>genannt am %1: %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>status %1, but %2</source>
        <translation>Status %1, aber %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>take documents into a workspace, keeping what people decided</source>
        <translation>Dokumente in einen Arbeitsbereich übernehmen und Entscheidungen behalten</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>target for %1: %2</source>
        <translation>Ziel zum %1: %2</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>text (the default), json or junit.</source>
        <translation>text (Vorgabe), json oder junit.</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>text repaired from %1</source>
        <translation>Text aus %1 repariert</translation>
    </message>
    <message>
        <source>texts %1 % alike</source>
        <translation>Texte zu %1 % gleich</translation>
    </message>
    <message>
        <source>that is no escape</source>
        <translation>das ist keine Escape-Sequenz</translation>
    </message>
    <message>
        <source>that is no index</source>
        <translation>das ist kein Index</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>that phase was not measured</source>
        <translation>diese Phase wurde nicht gemessen</translation>
    </message>
    <message>
        <source>the Authorization header of that account</source>
        <translation>der Authorization-Header dieses Kontos</translation>
    </message>
    <message>
        <source>the Authorization header with a token that was revoked</source>
        <translation>der Authorization-Header mit einem widerrufenen Token</translation>
    </message>
    <message>
        <source>the Observatory has no test of that name</source>
        <translation>das Observatory hat keinen Test dieses Namens</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>das PDF konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>the PDF could not be ended</source>
        <translation>das PDF konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>the PDF is not whole</source>
        <translation>das PDF ist nicht vollständig</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>der TLS-Handshake</translation>
    </message>
    <message>
        <source>the address holds a user name or password, and none is ever sent</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort, und beides wird nie gesendet</translation>
    </message>
    <message>
        <source>the address may be a private one</source>
        <translation>die Adresse darf eine private sein</translation>
    </message>
    <message>
        <source>the address of Prometheus</source>
        <translation>die Adresse von Prometheus</translation>
    </message>
    <message>
        <source>the address of the identity provider</source>
        <translation>die Adresse des Identitätsanbieters</translation>
    </message>
    <message>
        <source>the address of the node exporter of that machine</source>
        <translation>die Adresse des Node Exporters dieser Maschine</translation>
    </message>
    <message>
        <source>the address of the proxy holds a user name or password, and none is sent</source>
        <translation>die Adresse des Proxys enthält Benutzername oder Passwort, und solche werden nicht geschickt</translation>
    </message>
    <message>
        <source>the address of the request</source>
        <translation>die Adresse der Anfrage</translation>
    </message>
    <message>
        <source>the address that answered in the end</source>
        <translation>die Adresse, die am Ende geantwortet hat</translation>
    </message>
    <message>
        <source>the addresses that redirects led to, a list</source>
        <translation>die Adressen, zu denen Weiterleitungen führten, eine Liste</translation>
    </message>
    <message>
        <source>the age of the file is not known</source>
        <translation>das Alter der Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>the answer did not end within %1 s</source>
        <translation>die Antwort endete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the answer does not state that of a rate limit</source>
        <translation>die Antwort nennt das zu einer Ratenbegrenzung nicht</translation>
    </message>
    <message>
        <source>the answer has no content security policy</source>
        <translation>die Antwort hat keine Content Security Policy</translation>
    </message>
    <message>
        <source>the answer has no header %1</source>
        <translation>die Antwort hat keinen Header %1</translation>
    </message>
    <message>
        <source>the answer is neither HTML nor XML</source>
        <translation>die Antwort ist weder HTML noch XML</translation>
    </message>
    <message>
        <source>the answer is no HTML page</source>
        <translation>die Antwort ist keine HTML-Seite</translation>
    </message>
    <message>
        <source>the answer is no problem+json</source>
        <translation>die Antwort ist kein problem+json</translation>
    </message>
    <message>
        <source>the answer is no robots.txt</source>
        <translation>die Antwort ist keine robots.txt</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the answer is not well-formed XML</source>
        <translation>die Antwort ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>the answer names no components</source>
        <translation>die Antwort nennt keine Komponenten</translation>
    </message>
    <message>
        <source>the answer names no policy</source>
        <translation>die Antwort nennt keine Policy</translation>
    </message>
    <message>
        <source>the answer says nothing of health</source>
        <translation>die Antwort sagt nichts über den Zustand</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>die Freigabe vom %1</translation>
    </message>
    <message>
        <source>the audit %1 failed itself: %2</source>
        <translation>das Audit %1 ist selbst fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the body as text</source>
        <translation>der Körper als Text</translation>
    </message>
    <message>
        <source>the body could not be unpacked</source>
        <translation>der Körper konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>the body is longer than max-body</source>
        <translation>der Körper ist länger als max-body</translation>
    </message>
    <message>
        <source>the body is no JSON that can be read: %1</source>
        <translation>der Körper ist kein lesbares JSON: %1</translation>
    </message>
    <message>
        <source>the body is no OpenAPI document</source>
        <translation>der Körper ist kein OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>the body is no sitemap</source>
        <translation>der Körper ist keine Sitemap</translation>
    </message>
    <message>
        <source>the body of a login with a wrong password, of an account for tests that may be locked</source>
        <translation>der Körper einer Anmeldung mit falschem Passwort, für ein Testkonto, das gesperrt werden darf</translation>
    </message>
    <message>
        <source>the body of a login with an account for tests</source>
        <translation>der Körper einer Anmeldung mit einem Testkonto</translation>
    </message>
    <message>
        <source>the body that is sent</source>
        <translation>der Körper, der gesendet wird</translation>
    </message>
    <message>
        <source>the body was cut off on its way</source>
        <translation>der Körper wurde unterwegs abgeschnitten</translation>
    </message>
    <message>
        <source>the buckets of a histogram are out of order</source>
        <translation>die Buckets eines Histogramms sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>the category %1 has no score</source>
        <translation>die Kategorie %1 hat keinen Score</translation>
    </message>
    <message>
        <source>the certificate cannot be traced to an authority that this computer trusts</source>
        <translation>das Zertifikat lässt sich auf keine Zertifizierungsstelle zurückführen, der dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>the certificate comes from an authority that this computer does not trust</source>
        <translation>das Zertifikat stammt von einer Zertifizierungsstelle, der dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>das Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation>das Zertifikat gilt nicht für %1</translation>
    </message>
    <message>
        <source>the certificate is not good: %1</source>
        <translation>das Zertifikat ist nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>the certificate is not known</source>
        <translation>das Zertifikat ist nicht bekannt</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>das Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the check %1 passed</source>
        <translation>die Prüfung %1 ist erfüllt</translation>
    </message>
    <message>
        <source>the check is not there any more</source>
        <translation>die Prüfung ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>the component says %1, which is no health</source>
        <translation>die Komponente sagt %1, das ist kein Zustand</translation>
    </message>
    <message>
        <source>the connection ended before the whole of it had come</source>
        <translation>die Verbindung endete, bevor alles angekommen war</translation>
    </message>
    <message>
        <source>the connection ended without an answer</source>
        <translation>die Verbindung endete ohne Antwort</translation>
    </message>
    <message>
        <source>the connection was not encrypted</source>
        <translation>die Verbindung war nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the content security policy does not restrict that</source>
        <translation>die Content Security Policy schränkt das nicht ein</translation>
    </message>
    <message>
        <source>the content security policy is not valid</source>
        <translation>die Content Security Policy ist ungültig</translation>
    </message>
    <message>
        <source>the cookie has no attribute %1</source>
        <translation>das Cookie hat kein Attribut %1</translation>
    </message>
    <message>
        <source>the cookies of a session for tests</source>
        <translation>die Cookies einer Testsitzung</translation>
    </message>
    <message>
        <source>the count of a histogram is not that of its last bucket</source>
        <translation>die Anzahl eines Histogramms ist nicht die seines letzten Buckets</translation>
    </message>
    <message>
        <source>the counter of look-ups, with a label that tells hits</source>
        <translation>der Zähler der Abfragen, mit einem Label, das Treffer kennzeichnet</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>der Datenträger hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>the document is not there any more</source>
        <translation>das Dokument ist nicht mehr da</translation>
    </message>
    <message>
        <source>the document is too large, or built to be slow, for xpath</source>
        <translation>das Dokument ist für xpath zu groß oder absichtlich langsam gebaut</translation>
    </message>
    <message>
        <source>the document refers to too many places</source>
        <translation>das Dokument verweist auf zu viele Stellen</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>das Zeilenende</translation>
    </message>
    <message>
        <source>the expression finds more than %1 places</source>
        <translation>der Ausdruck findet mehr als %1 Stellen</translation>
    </message>
    <message>
        <source>the expression finds nothing in the body</source>
        <translation>der Ausdruck findet nichts im Körper</translation>
    </message>
    <message>
        <source>the expression finds something in a text</source>
        <translation>der Ausdruck findet etwas in einem Text</translation>
    </message>
    <message>
        <source>the expression gives nothing that can be judged</source>
        <translation>der Ausdruck ergibt nichts, was sich beurteilen lässt</translation>
    </message>
    <message>
        <source>the expression takes too many steps</source>
        <translation>der Ausdruck braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>the expression was not evaluated</source>
        <translation>der Ausdruck wurde nicht ausgewertet</translation>
    </message>
    <message>
        <source>the file %1 is read-only</source>
        <translation>die Datei %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <translation>die Datei nennt es nicht</translation>
    </message>
    <message>
        <source>the file has changed since the import, and several lines read like line %1 of it; import the file again</source>
        <translation>die Datei wurde seit dem Import geändert, und mehrere Zeilen lauten wie ihre Zeile %1; die Datei erneut importieren</translation>
    </message>
    <message>
        <source>the file has changed since the import: the finding is not there any more, or twice; import the file again</source>
        <translation>die Datei wurde seit dem Import geändert: der Befund ist nicht mehr oder zweimal vorhanden; die Datei erneut importieren</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>die Datei ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>die Datei ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>the file is no text in UTF-8</source>
        <translation>die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>the file is of %1</source>
        <translation>die Datei ist vom Format %1</translation>
    </message>
    <message>
        <source>the file is older than max-age</source>
        <translation>die Datei ist älter als max-age</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file is too large to be one</source>
        <translation>die Datei ist zu groß, um eine zu sein</translation>
    </message>
    <message>
        <source>the file it stands in</source>
        <translation>die Datei, in der es steht</translation>
    </message>
    <message>
        <source>the file that is there is no PDF; name another one</source>
        <translation>die Datei, die dort liegt, ist kein PDF; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>the file was not looked at</source>
        <translation>die Datei wurde nicht angesehen</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>der Ordner %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the function takes a path</source>
        <translation>die Funktion nimmt einen Pfad</translation>
    </message>
    <message>
        <source>the function takes another number of arguments</source>
        <translation>die Funktion nimmt eine andere Anzahl von Argumenten</translation>
    </message>
    <message>
        <source>the gateway gets no answer</source>
        <translation>das Gateway erhält keine Antwort</translation>
    </message>
    <message>
        <source>the gateway waited in vain</source>
        <translation>das Gateway hat vergeblich gewartet</translation>
    </message>
    <message>
        <source>the greatest of numbers</source>
        <translation>die größte von Zahlen</translation>
    </message>
    <message>
        <source>the header “%1” cannot be sent like that</source>
        <translation>die Kopfzeile „%1“ kann so nicht gesendet werden</translation>
    </message>
    <message>
        <source>the headers of the answer are too long</source>
        <translation>die Kopfzeilen der Antwort sind zu lang</translation>
    </message>
    <message>
        <source>the headers of the answer cannot be told apart</source>
        <translation>die Kopfzeilen der Antwort sind nicht auseinanderzuhalten</translation>
    </message>
    <message>
        <source>the heading above it</source>
        <translation>die Überschrift darüber</translation>
    </message>
    <message>
        <source>the host name could not be looked up</source>
        <translation>der Hostname konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the identity that asks: the name under which its headers are kept, as secrets are</source>
        <translation>wer fragt: der Name, unter dem dessen Kopfzeilen wie ein Geheimnis aufbewahrt sind</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>the keychain cannot be used: %1</source>
        <translation>der Schlüsselbund ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s</source>
        <translation>der Schlüsselbund antwortete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the keychain has nothing of that name</source>
        <translation>im Schlüsselbund steht nichts dieses Namens</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>der Schlüsselbund wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>the kind of problem</source>
        <translation>die Art des Problems</translation>
    </message>
    <message>
        <source>the last line is not ended</source>
        <translation>die letzte Zeile ist nicht beendet</translation>
    </message>
    <message>
        <source>the least of numbers</source>
        <translation>die kleinste von Zahlen</translation>
    </message>
    <message>
        <source>the limit was used up before the burst began</source>
        <translation>die Grenze war schon ausgeschöpft, bevor die Salve begann</translation>
    </message>
    <message>
        <source>the mean of numbers</source>
        <translation>der Mittelwert von Zahlen</translation>
    </message>
    <message>
        <source>the median of numbers</source>
        <translation>der Median von Zahlen</translation>
    </message>
    <message>
        <source>the name cannot be looked up now</source>
        <translation>der Name kann jetzt nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name of a family does not end with its unit</source>
        <translation>der Name einer Metrikfamilie endet nicht mit ihrer Einheit</translation>
    </message>
    <message>
        <source>the name of a header in quotes</source>
        <translation>der Name eines Headers in Anführungszeichen</translation>
    </message>
    <message>
        <source>the name of a metric</source>
        <translation>der Name einer Metrik</translation>
    </message>
    <message>
        <source>the name of the cookie</source>
        <translation>der Name des Cookies</translation>
    </message>
    <message>
        <source>the name of the proxy cannot be looked up</source>
        <translation>der Name des Proxys ist nicht aufzulösen</translation>
    </message>
    <message>
        <source>the name under which a further authority's certificate is kept, as secrets are</source>
        <translation>der Name, unter dem das Zertifikat einer weiteren Zertifizierungsstelle wie ein Geheimnis aufbewahrt ist</translation>
    </message>
    <message>
        <source>the name under which the client certificate and its key are kept, as secrets are</source>
        <translation>der Name, unter dem das Client-Zertifikat und sein Schlüssel wie ein Geheimnis aufbewahrt sind</translation>
    </message>
    <message>
        <source>the network address is not known</source>
        <translation>die Netzwerkadresse ist nicht bekannt</translation>
    </message>
    <message>
        <source>the network address that answered</source>
        <translation>die Netzwerkadresse, die geantwortet hat</translation>
    </message>
    <message>
        <source>the newest %1 changes</source>
        <translation>die neuesten %1 Änderungen</translation>
    </message>
    <message>
        <source>the one %1 %2 is open</source>
        <translation>der einzige %2 der Stufe %1 ist offen</translation>
    </message>
    <message>
        <source>the origin that is to be allowed</source>
        <translation>der Origin, der erlaubt sein soll</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>die Seite endet nicht mit # EOF</translation>
    </message>
    <message>
        <source>the page of metrics does not parse: %1</source>
        <translation>die Metrikseite lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the parts of a text</source>
        <translation>die Teile eines Textes</translation>
    </message>
    <message>
        <source>the path is gone</source>
        <translation>den Pfad gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the path of a change that a session may make</source>
        <translation>der Pfad einer Änderung, die eine Sitzung vornehmen darf</translation>
    </message>
    <message>
        <source>the path of a change whose input is validated</source>
        <translation>der Pfad einer Änderung, deren Eingaben validiert werden</translation>
    </message>
    <message>
        <source>the path of a file in quotes</source>
        <translation>der Pfad einer Datei in Anführungszeichen</translation>
    </message>
    <message>
        <source>the path of a record that the account for tests may not see</source>
        <translation>der Pfad eines Datensatzes, den das Testkonto nicht sehen darf</translation>
    </message>
    <message>
        <source>the path of an answer that may be cached</source>
        <translation>der Pfad einer Antwort, die zwischengespeichert werden darf</translation>
    </message>
    <message>
        <source>the path of an answer that must be that fast</source>
        <translation>der Pfad einer Antwort, die so schnell sein muss</translation>
    </message>
    <message>
        <source>the path that the limit is of</source>
        <translation>der Pfad, für den die Grenze gilt</translation>
    </message>
    <message>
        <source>the problem does not state that</source>
        <translation>das Problem nennt das nicht</translation>
    </message>
    <message>
        <source>the problem is no JSON object</source>
        <translation>das Problem ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy could not reach it and answered %1</source>
        <translation>der Proxy konnte ihn nicht erreichen und antwortete %1</translation>
    </message>
    <message>
        <source>the proxy does not speak HTTP</source>
        <translation>der Proxy spricht kein HTTP</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>der Proxy stellte keine Verbindung her</translation>
    </message>
    <message>
        <source>the proxy made no connection and answered %1</source>
        <translation>der Proxy stellte keine Verbindung her und antwortete %1</translation>
    </message>
    <message>
        <source>the proxy to ask through, "http://proxy:3128", or "none"; that of the computer</source>
        <translation>der Proxy, durch den gefragt wird, "http://proxy:3128", oder "none"; der des Rechners</translation>
    </message>
    <message>
        <source>the proxy wants a log-in, and none is sent to a proxy</source>
        <translation>der Proxy verlangt eine Anmeldung, und an einen Proxy wird keine geschickt</translation>
    </message>
    <message>
        <source>the quantile of a histogram's buckets, as Prometheus computes it</source>
        <translation>das Quantil der Buckets eines Histogramms, wie Prometheus es berechnet</translation>
    </message>
    <message>
        <source>the report of a search for secrets, in SARIF</source>
        <translation>der Bericht einer Suche nach Geheimnissen, in SARIF</translation>
    </message>
    <message>
        <source>the report of coverage, as Cobertura writes it</source>
        <translation>der Abdeckungsbericht, wie Cobertura ihn schreibt</translation>
    </message>
    <message>
        <source>the report of pip-audit</source>
        <translation>der Bericht von pip-audit</translation>
    </message>
    <message>
        <source>the report of the scan of image and dependencies, as Trivy writes it</source>
        <translation>der Bericht des Scans von Image und Abhängigkeiten, wie Trivy ihn schreibt</translation>
    </message>
    <message>
        <source>the report of the scan, in SARIF</source>
        <translation>der Bericht des Scans, in SARIF</translation>
    </message>
    <message>
        <source>the report of the tests, as JUnit writes it</source>
        <translation>der Bericht der Tests, wie JUnit ihn schreibt</translation>
    </message>
    <message>
        <source>the resolution line is not there any more, or reads differently</source>
        <translation>die Erledigungszeile ist nicht mehr vorhanden oder lautet anders</translation>
    </message>
    <message>
        <source>the resolution line stands there more than once</source>
        <translation>die Erledigungszeile steht dort mehr als einmal</translation>
    </message>
    <message>
        <source>the result of Lighthouse, in JSON</source>
        <translation>das Ergebnis von Lighthouse, in JSON</translation>
    </message>
    <message>
        <source>the result of this function cannot be compared</source>
        <translation>das Ergebnis dieser Funktion lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>the result of this function must be compared</source>
        <translation>das Ergebnis dieser Funktion muss verglichen werden</translation>
    </message>
    <message>
        <source>the same burst used up the limit, which the service counts for another %1 s</source>
        <translation>dieselbe Salve hat die Grenze ausgeschöpft, die der Dienst noch %1 s lang zählt</translation>
    </message>
    <message>
        <source>the same file %1</source>
        <translation>dieselbe Datei %1</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>derselbe Schlüssel</translation>
    </message>
    <message>
        <source>the samples of a metric do not stand together</source>
        <translation>die Messwerte einer Metrik stehen nicht beieinander</translation>
    </message>
    <message>
        <source>the scripts of an HTML page, as JSON for a jsonpath filter</source>
        <translation>die Skripte einer HTML-Seite, als JSON für einen jsonpath-Filter</translation>
    </message>
    <message>
        <source>the second look at the metrics brought no answer</source>
        <translation>der zweite Blick auf die Metriken brachte keine Antwort</translation>
    </message>
    <message>
        <source>the secret “%1” is not known: %2</source>
        <translation>das Geheimnis „%1“ ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>the secret “%1” is too short to be kept from reports</source>
        <translation>das Geheimnis „%1“ ist zu kurz, um es aus Berichten fernzuhalten</translation>
    </message>
    <message>
        <source>the series of a metrics page; a comparison must hold for every one</source>
        <translation>die Zeitreihen einer Metrikseite; ein Vergleich muss für jede erfüllt sein</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server antwortete mit %1</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>der Server hat versagt</translation>
    </message>
    <message>
        <source>the service could not determine its health</source>
        <translation>der Dienst konnte seinen Zustand nicht feststellen</translation>
    </message>
    <message>
        <source>the service ended the secure connection instead of answering: %1</source>
        <translation>der Dienst beendete die sichere Verbindung, statt zu antworten: %1</translation>
    </message>
    <message>
        <source>the service says %1, which is no health</source>
        <translation>der Dienst sagt %1, das ist kein Zustand</translation>
    </message>
    <message>
        <source>the service under audit</source>
        <translation>der geprüfte Dienst</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>der Dienst wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>the settlement of “%1”</source>
        <translation>die Beilegung von „%1“</translation>
    </message>
    <message>
        <source>the size of the unpacked body</source>
        <translation>die Größe des entpackten Körpers</translation>
    </message>
    <message>
        <source>the sources that a directive of the content security policy allows</source>
        <translation>die Quellen, die eine Direktive der Content Security Policy erlaubt</translation>
    </message>
    <message>
        <source>the status code of the answer, a number</source>
        <translation>der Statuscode der Antwort, eine Zahl</translation>
    </message>
    <message>
        <source>the summary of the load test, as k6 writes it</source>
        <translation>die Zusammenfassung des Lasttests, wie k6 sie schreibt</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>the system is not in this workspace</source>
        <translation>das System ist nicht in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>the system is not there any more</source>
        <translation>das System ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>the text is no date</source>
        <translation>der Text ist kein Datum</translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation>der Text ist keine Zahl</translation>
    </message>
    <message>
        <source>the text is too long for an expression</source>
        <translation>der Text ist zu lang für einen Ausdruck</translation>
    </message>
    <message>
        <source>the tool reported an error: %1</source>
        <translation>das Werkzeug meldete einen Fehler: %1</translation>
    </message>
    <message>
        <source>the tool says that its run failed</source>
        <translation>laut Werkzeug ist sein Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>the two statements are no longer found</source>
        <translation>die beiden Aussagen werden nicht mehr gefunden</translation>
    </message>
    <message>
        <source>the version of HTTP is not known</source>
        <translation>die HTTP-Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>the version of HTTP, "1.1" or "2"</source>
        <translation>die HTTP-Version, "1.1" oder "2"</translation>
    </message>
    <message>
        <source>the version of TLS, whether the certificate was verified, or the names in its chain</source>
        <translation>die TLS-Version, ob das Zertifikat geprüft wurde, oder die Namen in seiner Kette</translation>
    </message>
    <message>
        <source>the whole days from now until a date; negative when it has passed</source>
        <translation>die ganzen Tage von jetzt bis zu einem Datum; negativ, wenn es vergangen ist</translation>
    </message>
    <message>
        <source>the words of its item</source>
        <translation>die Wörter des Eintrags</translation>
    </message>
    <message>
        <source>the workspace can only be read</source>
        <translation>der Arbeitsbereich kann nur gelesen werden</translation>
    </message>
    <message>
        <source>there are no fonts without an application object</source>
        <translation>ohne Anwendungsobjekt gibt es keine Schriften</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>es gibt keine Messwerte</translation>
    </message>
    <message>
        <source>there are no samples: %1</source>
        <translation>es gibt keine Messwerte: %1</translation>
    </message>
    <message>
        <source>there are no samples: %1 did not grow</source>
        <translation>es gibt keine Messwerte: %1 ist nicht gewachsen</translation>
    </message>
    <message>
        <source>there are no samples: no series was there both times</source>
        <translation>es gibt keine Messwerte: keine Zeitreihe war beide Male da</translation>
    </message>
    <message>
        <source>there are no samples: the histogram has no observation</source>
        <translation>es gibt keine Messwerte: das Histogramm hat keine Beobachtung</translation>
    </message>
    <message>
        <source>there is a value</source>
        <translation>es gibt einen Wert</translation>
    </message>
    <message>
        <source>there is no check in it</source>
        <translation>sie enthält keine Prüfung</translation>
    </message>
    <message>
        <source>there is no check in it that is not paused</source>
        <translation>darin ist keine Prüfung, die nicht pausiert ist</translation>
    </message>
    <message>
        <source>there is no check in it yet; shipworthy probe --suggest proposes some for documents</source>
        <translation>es enthält noch keine Prüfung; „shipworthy probe --suggest“ schlägt für Dokumente welche vor</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>einen Rechner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>hier ist kein Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>es gibt keine solche Funktion</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>es gibt keinen solchen Wert</translation>
    </message>
    <message>
        <source>there is no system yet that they could belong to</source>
        <translation>es gibt noch kein System, zu dem sie gehören könnten</translation>
    </message>
    <message>
        <source>there is no value number %1</source>
        <translation>es gibt keinen Wert Nummer %1</translation>
    </message>
    <message>
        <source>there is no way to it from here</source>
        <translation>von hier führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>there is none; accept the risk with a reason and a last day</source>
        <translation>es gibt keine; das Risiko mit Begründung und letztem Tag akzeptieren</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>unter dieser Adresse gibt es nichts</translation>
    </message>
    <message>
        <source>there is one ratio at most</source>
        <translation>es gibt höchstens ein ratio</translation>
    </message>
    <message>
        <source>they are not in the form of shipworthy.audit/1</source>
        <translation>sie haben nicht die Form von shipworthy.audit/1</translation>
    </message>
    <message>
        <source>this is no address of a service</source>
        <translation>das ist keine Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>this version does not evaluate it</source>
        <translation>diese Version wertet es nicht aus</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>ticked, but something denies it</source>
        <translation>abgehakt, doch etwas widerspricht</translation>
    </message>
    <message>
        <source>ticks what it verifies</source>
        <translation>hakt ab, was sie belegt</translation>
    </message>
    <message>
        <source>timestamps go backwards</source>
        <translation>Zeitstempel laufen rückwärts</translation>
    </message>
    <message>
        <source>titles %1 % alike</source>
        <translation>Titel zu %1 % gleich</translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>to x</source>
        <translation>bis x</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>today, day %1 of %2</source>
        <translation>heute, Tag %1 von %2</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>too long to colour</source>
        <translation>zu lang zum Einfärben</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>two families have a name in common</source>
        <translation>zwei Metrikfamilien haben einen Namen gemeinsam</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>until %1, %2 left</source>
        <translation>bis %1, noch %2</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>bis %1: %2</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>verified by fresh evidence</source>
        <translation>durch frischen Nachweis belegt</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>belegt, %1</translation>
    </message>
    <message>
        <source>verify %1 (%2); it is only claimed.</source>
        <translation>%1 belegen (%2); bisher nur behauptet.</translation>
    </message>
    <message>
        <source>wait for each other</source>
        <translation>warten aufeinander</translation>
    </message>
    <message>
        <source>waits again for what its document says.</source>
        <translation>wartet wieder auf das, was das Dokument sagt.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>waits for %1 tasks</source>
        <translation>wartet auf %1 Aufgaben</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>wartet auf sich selbst</translation>
    </message>
    <message>
        <source>waits for itself: %1</source>
        <translation>wartet auf sich selbst: %1</translation>
    </message>
    <message>
        <source>waits for something else: %1.</source>
        <translation>wartet auf etwas anderes: %1.</translation>
    </message>
    <message>
        <source>waiver ended.</source>
        <translation>nicht mehr ausgenommen.</translation>
    </message>
    <message>
        <source>waiver expired since %1</source>
        <translation>Ausnahme abgelaufen seit %1</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warn: it does not hold, and the line begins with warn.</source>
        <translation>warn: es ist nicht erfüllt, und die Zeile beginnt mit warn.</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>was not evaluated</source>
        <translation>wurde nicht ausgewertet</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number, as in +2w</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>went from %1 to %2.</source>
        <translation>von %1 auf %2 geändert.</translation>
    </message>
    <message>
        <source>what XPath 1.0 finds in an HTML or XML body: texts, a number or a truth value</source>
        <translation>was XPath 1.0 in einem HTML- oder XML-Körper findet: Texte, eine Zahl oder einen Wahrheitswert</translation>
    </message>
    <message>
        <source>what answers does not speak HTTP</source>
        <translation>was antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>what is kept as “%1” cannot be sent in headers</source>
        <translation>was als „%1“ aufbewahrt ist, kann nicht in Kopfzeilen gesendet werden</translation>
    </message>
    <message>
        <source>what is kept as “%1” holds no RSA or EC key in PEM without a password</source>
        <translation>was als „%1“ aufbewahrt ist, enthält keinen RSA- oder EC-Schlüssel in PEM ohne Passwort</translation>
    </message>
    <message>
        <source>what is kept as “%1” holds no certificate in PEM</source>
        <translation>was als „%1“ aufbewahrt ist, enthält kein Zertifikat in PEM</translation>
    </message>
    <message>
        <source>what other origins may do was not asked</source>
        <translation>was andere Origins dürfen, wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>what pages of that origin may do: "restricted", "public", "allowed" or "allowed-with-credentials"</source>
        <translation>was Seiten dieses Origins dürfen: "restricted", "public", "allowed" oder "allowed-with-credentials"</translation>
    </message>
    <message>
        <source>what that origin may do was not answered: %1</source>
        <translation>was dieser Origin darf, wurde nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>what that origin may do was not asked</source>
        <translation>was dieser Origin darf, wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>what the first group of an expression finds in the body</source>
        <translation>was die erste Gruppe eines Ausdrucks im Körper findet</translation>
    </message>
    <message>
        <source>what the status rests on</source>
        <translation>worauf der Status beruht</translation>
    </message>
    <message>
        <source>what the team says</source>
        <translation>was das Team sagt</translation>
    </message>
    <message>
        <source>where http:// leads was not asked</source>
        <translation>wohin http:// führt, wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>which redirects are followed, and how many; same-host 5</source>
        <translation>welchen Weiterleitungen gefolgt wird und wie vielen; same-host 5</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wer zuständig ist</translation>
    </message>
    <message>
        <source>with %1 tasks</source>
        <translation>mit %1 Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>with %n owner(s)</source>
        <translation><numerusform>bei %n zuständigen Person</numerusform><numerusform>bei %n Zuständigen</numerusform></translation>
    </message>
    <message>
        <source>with a line below line %1 the document would be read otherwise</source>
        <translation>mit einer Zeile unter Zeile %1 würde das Dokument anders gelesen</translation>
    </message>
    <message>
        <source>with line %1 ticked the document would be read otherwise</source>
        <translation>mit abgehakter Zeile %1 würde das Dokument anders gelesen</translation>
    </message>
    <message>
        <source>with two lists of prerequisites</source>
        <translation>mit zwei Listen von Voraussetzungen</translation>
    </message>
    <message>
        <source>with two owners</source>
        <translation>mit zwei Zuständigen</translation>
    </message>
    <message>
        <source>with two times</source>
        <translation>mit zwei Zeiten</translation>
    </message>
    <message>
        <source>words anywhere in it</source>
        <translation>Wörter an beliebiger Stelle</translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>Wörter der eigenen Notiz</translation>
    </message>
    <message>
        <source>write an amount of work, such as 4h, 2 days or 1-2 weeks</source>
        <translation>eine Arbeitsmenge angeben, etwa 4h, 2 Tage oder 1-2 Wochen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you are its owner</source>
        <translation>man ist selbst zuständig</translation>
    </message>
    <message>
        <source>your leave: it is intrusive</source>
        <translation>Ihre Zustimmung: sie belastet den Dienst</translation>
    </message>
    <message>
        <source>| Document | Kind | Understood | Findings | Boxes | Tables | Phases | Scores | Evidence | Decision | Kept | Repaired | Skipped | Warnings |</source>
        <translation>| Dokument | Art | Verstanden | Befunde | Kästchen | Tabellen | Phasen | Scores | Nachweise | Entscheidung | Behalten | Repariert | Übersprungen | Warnungen |</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>„%1“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” does not lie in the folder of the checks</source>
        <translation>„%1“ liegt nicht im Ordner der Prüfungen</translation>
    </message>
    <message>
        <source>“%1” is kept here, but not written into %2</source>
        <translation>„%1“ ist hier gespeichert, aber nicht in %2 geschrieben</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain.</source>
        <translation>„%1“ ist im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is no check any more</source>
        <translation>„%1“ ist keine Prüfung mehr</translation>
    </message>
    <message>
        <source>“%1” is no day to come: write +4w, fri or 2026-12-31</source>
        <translation>„%1“ ist kein künftiger Tag: +4w, fr oder 2026-12-31 eingeben</translation>
    </message>
    <message>
        <source>“%1” is no day. %2</source>
        <translation>„%1“ ist kein Tag. %2</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>„%1“ ist kein Tag. Richtig wäre etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no day: write fri, +3, +2w or 2026-12-31</source>
        <translation>„%1“ ist kein Tag: fr, +3, +2w oder 2026-12-31 eingeben</translation>
    </message>
    <message>
        <source>“%1” is no file</source>
        <translation>„%1“ ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” is no longer in the workspace</source>
        <translation>„%1“ ist nicht mehr im Arbeitsbereich</translation>
    </message>
    <message>
        <source>“%1” is not %2: %3</source>
        <translation>„%1“ passt nicht, erwartet wird %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a field: %2</source>
        <translation>„%1“ ist kein Feld: %2</translation>
    </message>
    <message>
        <source>“%1” is not a field; did you mean %2?</source>
        <translation>„%1“ ist kein Feld; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not a value of it</source>
        <translation>„%1“ ist kein möglicher Wert</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address</source>
        <translation>„%1“ ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>“%1” was decided for another text. The decision stays, but proves nothing until somebody looks again.</source>
        <translation>„%1“ wurde für einen anderen Text entschieden. Die Entscheidung bleibt, belegt aber nichts, bis jemand erneut hinsieht.</translation>
    </message>
    <message>
        <source>“%1” was measured in the future</source>
        <translation>„%1“ wurde in der Zukunft gemessen</translation>
    </message>
    <message>
        <source>“%1”: there were %2</source>
        <translation>„%1“: es waren %2</translation>
    </message>
    <message>
        <source>“%1”; the checks are in, with the names in their texts</source>
        <translation>„%1“; die Prüfungen sind da, mit den Namen in ihren Texten</translation>
    </message>
    <message>
        <source>“npm audit fix” mends it</source>
        <translation>„npm audit fix“ behebt es</translation>
    </message>
    <message>
        <source>… and %1 more; F8 walks through all of them.</source>
        <translation>… und %1 weitere; F8 geht alle durch.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>≠ They differ in: %1. The worst counts until you decide; what you set here is set in all.</source>
        <translation>≠ Sie unterscheiden sich in: %1. Das Schlimmste zählt, bis Sie entscheiden; was Sie hier setzen, gilt für alle.</translation>
    </message>
    <message>
        <source>✗ A day is written as 2026-03-01</source>
        <translation>✗ Ein Tag wird so geschrieben: 2026-03-01</translation>
    </message>
</context>
</TS>
