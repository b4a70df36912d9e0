<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Shipworthy</name>
    <message>
        <source>

The output is longer; the file holds all of it.</source>
        <translation>

الخرج أطول من ذلك، والملف يحويه كاملًا.</translation>
    </message>
    <message>
        <source>
“shipworthy VERB --help” tells more of each.
</source>
        <translation>
يعرض «shipworthy VERB --help» مزيدًا عن كل منها.
</translation>
    </message>
    <message>
        <source>      may be: %1 (line %2, %3)</source>
        <translation>      ربما: %1 (السطر %2، %3)</translation>
    </message>
    <message>
        <source>      now: %1</source>
        <translation>      صار: %1</translation>
    </message>
    <message>
        <source>      was: %1</source>
        <translation>      كان: %1</translation>
    </message>
    <message>
        <source>  %1 %2 (%3) %4</source>
        <translation>  %1 %2 (%3) %4</translation>
    </message>
    <message>
        <source>  %1 late</source>
        <translation>  %1 متأخرة</translation>
    </message>
    <message>
        <source>  Score %1 of 100, %2 if every claim holds; of %3: %4 verified, %5 claimed, %6 accepted, %7 open.</source>
        <translation>  الدرجة %1 من 100، %2 إن صحّ كل ادعاء؛ من أصل %3: %4 مُثبتة، %5 مُدّعاة، %6 مقبولة، %7 مفتوحة.</translation>
    </message>
    <message>
        <source> (%1 of them contradicted)</source>
        <translation> (منها %1 منقوضة)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> Page</source>
        <translation> الصفحة</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> و %1 أخرى</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> بواسطة %1</translation>
    </message>
    <message>
        <source> dated %1</source>
        <translation> بتاريخ %1</translation>
    </message>
    <message>
        <source> more</source>
        <translation> أخرى</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من %1</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> من 100</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> without a date</source>
        <translation> بلا تاريخ</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> … %1 more characters</source>
        <translation> … %1 حرفًا آخر</translation>
    </message>
    <message>
        <source>"Subject", "Issuer", "Start-Date", "Expire-Date" (the earliest of the chain), "Serial-Number" or "Subject-Alt-Name" of the certificate</source>
        <translation>"Subject" أو "Issuer" أو "Start-Date" أو "Expire-Date" (الأقرب في السلسلة) أو "Serial-Number" أو "Subject-Alt-Name" من الشهادة</translation>
    </message>
    <message>
        <source>"limit", "remaining", "reset", "window" or "policy" of a stated rate limit</source>
        <translation>"limit" أو "remaining" أو "reset" أو "window" أو "policy" من حدّ معدل مذكور</translation>
    </message>
    <message>
        <source>"pass", "warn" or "fail" as the service says of itself, or of one component</source>
        <translation>"pass" أو "warn" أو "fail" كما تقول الخدمة عن نفسها أو عن أحد مكوّناتها</translation>
    </message>
    <message>
        <source>"score", "grade" or the result of one test, as the HTTP Observatory finds them</source>
        <translation>"score" أو "grade" أو حصيلة اختبار واحد، كما يجدها HTTP Observatory</translation>
    </message>
    <message>
        <source>"sitemaps" of a robots.txt, or whether it lets all robots go somewhere: "allows /path"</source>
        <translation>"sitemaps" من ملف robots.txt، أو هل يسمح لكل الروبوتات بموضع ما: "allows /path"</translation>
    </message>
    <message>
        <source>"urls" or "sitemaps" that a sitemap names, a list</source>
        <translation>"urls" أو "sitemaps" التي تسمّيها خريطة موقع، قائمة</translation>
    </message>
    <message>
        <source>"version", "title", "operations", "undocumented" or "lists-without-limit" of an OpenAPI document</source>
        <translation>"version" أو "title" أو "operations" أو "undocumented" أو "lists-without-limit" من مستند OpenAPI</translation>
    </message>
    <message>
        <source>"version", "verified" or "chain"</source>
        <translation>"version" أو "verified" أو "chain"</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3, facts: %4</source>
        <translation>%1
الأسطر %2–%3، الحقائق: %4</translation>
    </message>
    <message>
        <source>%1
System: %2</source>
        <translation>%1
النظام: %2</translation>
    </message>
    <message>
        <source>%1 </source>
        <translation>%1 </translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1  %2، %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of %2 lines understood</source>
        <translation>فُهم %1% من %2 من الأسطر</translation>
    </message>
    <message>
        <source>%1 % understood</source>
        <translation>فُهم %1%</translation>
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
        <translation>%1 %2 مصابة بثغرة: %3</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 م.ث</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2, responsible %3.</source>
        <translation>%1 %2، المسؤول عن المخاطرة %3.</translation>
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
        <translation>%1 %2: «%3»</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>an edit under way</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation>%1 (1 من %2)</translation>
    </message>
    <message>
        <source>%1 (no reason given)</source>
        <translation>%1 (دون ذكر سبب)</translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>%1 = %2 h</source>
        <translation>%1 = %2 س</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 مقبولة</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 عناوين</translation>
    </message>
    <message>
        <source>%1 already does “%2” (%3).</source>
        <translation>%1 مستخدم من قبل لـ «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>%1 and %2 more name no system.</source>
        <translation>لا يذكر %1 و%2 غيره أي نظام.</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 و %2 أخرى: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1</numerusform><numerusform>%1 وواحد آخر</numerusform><numerusform>%1 واثنان آخران</numerusform><numerusform>%1 و %n أخرى</numerusform><numerusform>%1 و %n آخر</numerusform><numerusform>%1 و %n آخر</numerusform></translation>
    </message>
    <message>
        <source>%1 are</source>
        <translation>أُثبت %1</translation>
    </message>
    <message>
        <source>%1 are described</source>
        <translation>الموصوف %1</translation>
    </message>
    <message>
        <source>%1 are selected: the decision is about all of them.</source>
        <translation>المحدد %1: القرار يشملها كلها.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>قيمة %1 تصبح %2</translation>
    </message>
    <message>
        <source>%1 blockers</source>
        <translation>عوائق %1</translation>
    </message>
    <message>
        <source>%1 blockers open</source>
        <translation>عوائق %1 مفتوحة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 بواسطة %2 في %3</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 بايت، %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>لا يمكن مقارنة %1 مع %2</translation>
    </message>
    <message>
        <source>%1 cannot wait for %2</source>
        <translation>لا يمكن أن تنتظر %1 المهمة %2</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1 من الفئات</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>تغيّرت %1.</translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation>%1 مُدّعاة</translation>
    </message>
    <message>
        <source>%1 claimed on %2</source>
        <translation>ادُّعيت %1 في %2</translation>
    </message>
    <message>
        <source>%1 claimed, without a date</source>
        <translation>ادُّعيت %1 بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 claimed; %2</source>
        <translation>المُدّعى %1؛ %2</translation>
    </message>
    <message>
        <source>%1 continues on page %2 with %3 more.</source>
        <translation>تتمة %1 في الصفحة %2، وفيها %3 أخرى.</translation>
    </message>
    <message>
        <source>%1 contradicted now</source>
        <translation>%1 منقوضة الآن</translation>
    </message>
    <message>
        <source>%1 counts as one with %2.</source>
        <translation>%1 تُحسب مع %2 مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 d after its deadline</source>
        <translation>%1 ي بعد موعدها النهائي</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>متأخرة %1 ي</translation>
    </message>
    <message>
        <source>%1 dated %2</source>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>%1 deny</source>
        <translation>%1 تنفي</translation>
    </message>
    <message>
        <source>%1 deny a tick</source>
        <translation>%1 تنفي علامات</translation>
    </message>
    <message>
        <source>%1 documents have a next version.</source>
        <translation>لـ %1 من المستندات إصدارات تالية.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <translation>ينفّذه %1 من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 منجزة</translation>
    </message>
    <message>
        <source>%1 families</source>
        <translation>العائلات: %1</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 نتائج</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>وُجد %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 has a next version.</source>
        <translation>لـ %1 إصدار تالٍ.</translation>
    </message>
    <message>
        <source>%1 has no samples</source>
        <translation>لا عيّنات لـ %1</translation>
    </message>
    <message>
        <source>%1 hours: “%2”</source>
        <translation>%1 من الساعات: «%2»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 is compared with nothing</source>
        <translation>%1 لا يُقارن بشيء</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation>%1 متدهور</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 متوقف</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>المتوقّع هو %1</translation>
    </message>
    <message>
        <source>%1 is late since %2</source>
        <translation>%1 متأخرة منذ %2</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>لم تُذكر قيمة (%1): %2</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a list</source>
        <translation>%1 ليس نصًا ولا قائمة</translation>
    </message>
    <message>
        <source>%1 is no XPath expression</source>
        <translation>%1 ليس تعبير XPath</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 ليس قائمة</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ليس نصًا</translation>
    </message>
    <message>
        <source>%1 is not among the file's figures: %2</source>
        <translation>%1 ليس من أرقام الملف: %2</translation>
    </message>
    <message>
        <source>%1 is not done</source>
        <translation>%1 غير منجزة</translation>
    </message>
    <message>
        <source>%1 is not one value; count, nth or includes is needed</source>
        <translation>%1 ليس قيمة واحدة؛ يلزم count أو nth أو includes</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 غير معيَّن</translation>
    </message>
    <message>
        <source>%1 is not set, and %2</source>
        <translation>%1 غير معيَّن، و%2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2.</source>
        <translation>%1 ليست نفس %2.</translation>
    </message>
    <message>
        <source>%1 is on this computer or in a private network, which is asked only with your consent for this workspace.</source>
        <translation>%1 على هذا الحاسوب أو في شبكة خاصة، ولا يُسأل إلا بموافقتك لمساحة العمل هذه.</translation>
    </message>
    <message>
        <source>%1 is past its support, and its new vulnerabilities are no longer listed</source>
        <translation>انتهى دعم %1، ولم تعد ثغراته الجديدة تُدرج</translation>
    </message>
    <message>
        <source>%1 is past: a risk is accepted until today or a later day.</source>
        <translation>انقضى يوم %1: تُقبل المخاطرة حتى اليوم أو حتى يوم لاحق.</translation>
    </message>
    <message>
        <source>%1 is shown as %2.</source>
        <translation>%1 تُعرض باسم %2.</translation>
    </message>
    <message>
        <source>%1 is typed in fields and used in lists. Add Ctrl, Alt or Meta, or use a function key.</source>
        <translation>يُكتب %1 في الحقول ويُستخدم في القوائم. أضف Ctrl أو Alt أو Meta، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 is unchanged since %2.</source>
        <translation>لم يتغير %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 is under %2</source>
        <translation>%1 خاضع لرخصة %2</translation>
    </message>
    <message>
        <source>%1 is vulnerable</source>
        <translation>%1 مصابة بثغرة</translation>
    </message>
    <message>
        <source>%1 is vulnerable through %2</source>
        <translation>%1 مصابة بثغرة عبر %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 من البنود</translation>
    </message>
    <message>
        <source>%1 items of the same document are open, the first: “%2”</source>
        <translation>%1 من بنود المستند نفسه مفتوحة، أولها: «%2»</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 متأخرة</translation>
    </message>
    <message>
        <source>%1 left; %2 closed and %3 came back in the last %4, and nothing new is assumed.</source>
        <translation>بقي %1؛ أُنجز %2 وعاد %3 في آخر %4، على افتراض ألا يُستجد شيء.</translation>
    </message>
    <message>
        <source>%1 left; %2 closed in the last %3, and nothing new is assumed.</source>
        <translation>بقي %1؛ أُنجز %2 في آخر %3، على افتراض ألا يُستجد شيء.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 more are registered. </source>
        <translation>%1 أخرى مسجّلة. </translation>
    </message>
    <message>
        <source>%1 more behind</source>
        <translation>%1 أخرى لاحقًا</translation>
    </message>
    <message>
        <source>%1 more categories</source>
        <translation>%1 من الفئات الأخرى</translation>
    </message>
    <message>
        <source>%1 more claimed</source>
        <translation>%1 أخرى مُدّعاة</translation>
    </message>
    <message>
        <source>%1 more on page %2</source>
        <translation>%1 أخرى في الصفحة %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <translation>%1 م.ث، %2</translation>
    </message>
    <message>
        <source>%1 ms, connecting included</source>
        <translation>%1 م.ث، شاملةً الاتصال</translation>
    </message>
    <message>
        <source>%1 names no system and stands under “%2”; say which one with --about SYSTEM</source>
        <translation>لا يذكر %1 أي نظام ويبقى تحت «%2»؛ حدِّده بالخيار --about SYSTEM</translation>
    </message>
    <message>
        <source>%1 names no system.</source>
        <translation>لا يذكر %1 أي نظام.</translation>
    </message>
    <message>
        <source>%1 names systems that this workspace does not have: %2.</source>
        <translation>يسمّي %1 أنظمة ليست في مساحة العمل هذه: %2.</translation>
    </message>
    <message>
        <source>%1 names the system “%2”, which this workspace does not have.</source>
        <translation>يسمّي %1 النظام «%2»، وهو ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>%1 newly contradicted</source>
        <translation>%1 نُقضت حديثًا</translation>
    </message>
    <message>
        <source>%1 newly stated.</source>
        <translation>ذُكرت حديثًا: %1.</translation>
    </message>
    <message>
        <source>%1 no longer counts as one with %2.</source>
        <translation>%1 لم تعد تُحسب مع %2 مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 no longer stated.</source>
        <translation>لم تعد مذكورة: %1.</translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 لا تنطبق</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation>لم تُفحص %1</translation>
    </message>
    <message>
        <source>%1 not asked in this session.</source>
        <translation>لم تُفحص %1 منها في هذه الجلسة.</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 غير مُثبتة</translation>
    </message>
    <message>
        <source>%1 now belongs to %2.</source>
        <translation>%1 يتبع الآن %2.</translation>
    </message>
    <message>
        <source>%1 now late</source>
        <translation>%1 متأخرة الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 not verified</source>
        <translation>%1 من %2 %3 غير مُثبتة</translation>
    </message>
    <message>
        <source>%1 of %2 actions · Enter does it · Esc closes</source>
        <translation>%1 من %2 من الإجراءات · ينفّذه Enter · يغلق Esc</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are up.</source>
        <translation>تعمل %1 من %2 من العناوين.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes ticked</source>
        <translation>أُشّر %1 من %2 من المربعات</translation>
    </message>
    <message>
        <source>%1 of %2 checks pass.</source>
        <translation>ينجح %1 من %2 من الفحوص.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3 verified, %4 claimed</source>
        <translation>أُنجز %1 من %2: %3 مُثبتة، %4 مُدّعاة</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>فشل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 من %2 من الأسطر</translation>
    </message>
    <message>
        <source>%1 of %2 lines that are not blank became facts</source>
        <translation>تحوّلت %1 من %2 من الأسطر غير الفارغة إلى حقائق</translation>
    </message>
    <message>
        <source>%1 of %2 lines understood</source>
        <translation>فُهم %1 من %2 من الأسطر</translation>
    </message>
    <message>
        <source>%1 of %2 not verified</source>
        <translation>%1 من %2 غير مُثبتة</translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <translation>%1 من %2 في %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>ينجح %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 plans have no start yet.</source>
        <translation>%1 من %2 من الخطط بلا بداية بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 runs passed, %3 failed</source>
        <translation>نجحت %1 من %2 من مرات التشغيل، وفشلت %3</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 systems %3 %4</source>
        <translation>حالة %1 من أصل %2 من الأنظمة %3 «%4»</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>أُشّر %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>تعمل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 من %2 مُثبتة</translation>
    </message>
    <message>
        <source>%1 of %2 verified, %3 claimed</source>
        <translation>%1 من %2 مُثبتة، %3 مُدّعاة</translation>
    </message>
    <message>
        <source>%1 of %2, all on page %3</source>
        <translation>%1 من %2، كلها في الصفحة %3</translation>
    </message>
    <message>
        <source>%1 of high severity or priority P1 %2 not resolved.</source>
        <translation>%1 بخطورة عالية أو بأولوية P1 %2 غير محلولة.</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 %4 %5 open</source>
        <translation>%1 من أصل %2 %4 %3 %5 مفتوحة</translation>
    </message>
    <message>
        <source>%1 of them ticked</source>
        <translation>منها %1 مؤشَّرة</translation>
    </message>
    <message>
        <source>%1 of them understood</source>
        <translation>منها %1 مفهومة</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 مفتوحة</translation>
    </message>
    <message>
        <source>%1 open that are %2</source>
        <translation>%1 مفتوحة بخطورة %2</translation>
    </message>
    <message>
        <source>%1 open, %2 settled</source>
        <translation>%1 مفتوحة، %2 مسوّاة</translation>
    </message>
    <message>
        <source>%1 open, of %2</source>
        <translation>%1 مفتوحة، من أصل %2</translation>
    </message>
    <message>
        <source>%1 pastes: text into fields, and files that were copied into the workspace.</source>
        <translation>يلصق %1: النص في الحقول، والملفات المنسوخة في مساحة العمل.</translation>
    </message>
    <message>
        <source>%1 points in %2</source>
        <translation>%1 من النقاط خلال %2</translation>
    </message>
    <message>
        <source>%1 records seen = %2 stored + %3 duplicates + %4 skipped</source>
        <translation>%1 من الإدخالات المقروءة = %2 مخزّنة + %3 مكررة + %4 متخطّاة</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 مسجّلة</translation>
    </message>
    <message>
        <source>%1 registered, %2</source>
        <translation>%1 مسجّلة، %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation>أُعيد فتح %1</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>تقرير %1</translation>
    </message>
    <message>
        <source>%1 reworded.</source>
        <translation>أُعيدت صياغتها: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 says so; nothing was stored.</source>
        <translation>%1 يفيد بذلك؛ لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>%1 seen, %2 stored, %3 duplicates, %4 skipped</source>
        <translation>قُرئ %1، وخُزّن %2، وتكرر %3، وتُخطّي %4</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 محددة</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 مسوّاة</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 متقادمة</translation>
    </message>
    <message>
        <source>%1 stated again.</source>
        <translation>ذُكرت مجددًا: %1.</translation>
    </message>
    <message>
        <source>%1 stated by the document</source>
        <translation>%1 مذكورة في المستند</translation>
    </message>
    <message>
        <source>%1 takes another value than %2</source>
        <translation>تأخذ %1 قيمة من غير نوع %2</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 من المهام</translation>
    </message>
    <message>
        <source>%1 that are %2</source>
        <translation>%1 بخطورة %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 ms over %3 answers</source>
        <translation>من %1 إلى %2 م.ث في %3 من الردود</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 لم تتغير</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 مُثبتة</translation>
    </message>
    <message>
        <source>%1 verified, %2 claimed</source>
        <translation>%1 مُثبتة، %2 مُدّعاة</translation>
    </message>
    <message>
        <source>%1 verified, %2 claimed, %3 stale, %4 accepted</source>
        <translation>%1 مُثبتة، %2 مُدّعاة، %3 متقادمة، %4 مقبولة</translation>
    </message>
    <message>
        <source>%1 verified; %2</source>
        <translation>%1 مُثبتة؛ %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 تنتظر %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 already</source>
        <translation>%1 تنتظر %2 من قبل</translation>
    </message>
    <message>
        <source>%1 was changed since, to “%2”</source>
        <translation>تغيّرت قيمة %1 منذ ذلك الحين إلى «%2»</translation>
    </message>
    <message>
        <source>%1 was changed since, to “%2”, by %3 on %4</source>
        <translation>تغيّرت قيمة %1 منذ ذلك الحين إلى «%2»، بواسطة %3 في %4</translation>
    </message>
    <message>
        <source>%1 was not audited: %2</source>
        <translation>لم تُدقَّق %1: %2</translation>
    </message>
    <message>
        <source>%1 was not evaluated: %2</source>
        <translation>لم يُقيَّم %1: %2</translation>
    </message>
    <message>
        <source>%1 weight</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>%1 were read in it</source>
        <translation>قُرئ منه %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked %n time(s), slowly, for the addresses that services usually have.</source>
        <translation><numerusform>لن يُسأل %1 عن العناوين المعتادة للخدمات.</numerusform><numerusform>سيُسأل %1 مرة واحدة، ببطء، عن العناوين المعتادة للخدمات.</numerusform><numerusform>سيُسأل %1 مرتين، ببطء، عن العناوين المعتادة للخدمات.</numerusform><numerusform>سيُسأل %1 %n مرات، ببطء، عن العناوين المعتادة للخدمات.</numerusform><numerusform>سيُسأل %1 %n مرة، ببطء، عن العناوين المعتادة للخدمات.</numerusform><numerusform>سيُسأل %1 %n مرة، ببطء، عن العناوين المعتادة للخدمات.</numerusform></translation>
    </message>
    <message>
        <source>%1 without a category count in the first line only.</source>
        <translation>%1 بلا فئة تُحسب في السطر الأول فقط.</translation>
    </message>
    <message>
        <source>%1 without estimate</source>
        <translation>%1 بلا تقدير</translation>
    </message>
    <message>
        <source>%1 without severity or priority %2 open.</source>
        <translation>%1 بلا خطورة ولا أولوية %2 مفتوحة.</translation>
    </message>
    <message>
        <source>%1 written into its source file.</source>
        <translation>كُتبت في ملفها المصدر: %1.</translation>
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
        <translation>%1 · لـ %2 منها نتائج</translation>
    </message>
    <message>
        <source>%1 · no finding names one</source>
        <translation>%1 · لا تسمّي أي نتيجة فئة</translation>
    </message>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · ليس الآن</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <translation>%1 · مفعّل</translation>
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
        <translation>%1 – %2، %3 ي</translation>
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
        <translation>%1%2 %3 مقبولة</translation>
    </message>
    <message>
        <source>%1%2 %3 claimed but not verified</source>
        <translation>%1%2 %3 مُدّعاة لكنها غير مُثبتة</translation>
    </message>
    <message>
        <source>%1,</source>
        <translation>%1،</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 accepted</source>
        <translation>%1، %2 مقبولة</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1، المتأخر %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>%1, %2 more contradicted</source>
        <translation>%1، و%2 أخرى منقوضة</translation>
    </message>
    <message>
        <source>%1, %2 not in force</source>
        <translation>%1، %2 منها غير سارية</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1، %2 من 100</translation>
    </message>
    <message>
        <source>%1, %2 of them said to be done.</source>
        <translation>%1، منها %2 يُقال إنها أُنجزت.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4 min)</source>
        <translation>%1، من %2 إلى %3 (%4 د)</translation>
    </message>
    <message>
        <source>%1, %2, %3, SHA-256 %4</source>
        <translation>%1، %2، %3، SHA-256 %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4. %5, %6. Item %7 of %8</source>
        <translation>%1، %2: %3 %4. %5، %6. البند %7 من %8</translation>
    </message>
    <message>
        <source>%1, and the severity of %2 more is not known well enough</source>
        <translation>%1، وخطورة %2 أخرى غير معروفة بما يكفي</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1، تتمة</translation>
    </message>
    <message>
        <source>%1, denies a tick</source>
        <translation>%1، ينفي علامة</translation>
    </message>
    <message>
        <source>%1, facts: %2</source>
        <translation>%1، الحقائق: %2</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1، والموجود %2</translation>
    </message>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1، من «%2»</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1، التالي %2</translation>
    </message>
    <message>
        <source>%1, no reason is given</source>
        <translation>%1، دون ذكر سبب</translation>
    </message>
    <message>
        <source>%1, not in the score</source>
        <translation>%1، لا تدخل في الدرجة</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1، غير مؤشَّر</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1، موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1، الدرجة %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1، متقادم</translation>
    </message>
    <message>
        <source>%1, the date of %2</source>
        <translation>%1، تاريخ %2</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1، مؤشَّر</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1، بلا تاريخ</translation>
    </message>
    <message>
        <source>%1, which is a breaking change</source>
        <translation>%1، وهو تغيير يكسر التوافق</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Picked for comparing</source>
        <translation>%1. مختار للمقارنة</translation>
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
        <translation>%1: المطلوب %2</translation>
    </message>
    <message>
        <source>%1: %2 lines</source>
        <translation>%1: الأسطر %2</translation>
    </message>
    <message>
        <source>%1: %2 measured, %3 asked</source>
        <translation>%1: المقيس %2، والمطلوب %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: أُزيل %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 % of %4 lines understood</source>
        <translation>%1: %2، فُهم %3% من %4 من الأسطر</translation>
    </message>
    <message>
        <source>%1: %2, no text</source>
        <translation>%1: %2، لا نص</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2، «%3»</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <comment>a step that can be undone</comment>
        <translation>%1: تم.</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: جديد</translation>
    </message>
    <message>
        <source>%1: next version of %2; %3</source>
        <translation>%1: الإصدار التالي من %2؛ %3</translation>
    </message>
    <message>
        <source>%1: no start date set</source>
        <translation>%1: لم يُحدَّد تاريخ بداية</translation>
    </message>
    <message>
        <source>%1: none states a verdict, latest %2</source>
        <translation>%1: لا يذكر أي منها حكمًا، أحدثها %2</translation>
    </message>
    <message>
        <source>%1: not imported: %2</source>
        <translation>%1: غير مستورد: %2</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: لا جديد</translation>
    </message>
    <message>
        <source>%1: on this computer or in a private network. This workspace asks such addresses only once you allow it.</source>
        <translation>%1: على هذا الحاسوب أو في شبكة خاصة. لا تسأل مساحة العمل هذه مثل هذه العناوين إلا بعد أن تسمح بذلك.</translation>
    </message>
    <message>
        <source>%1: states no verdict, %2</source>
        <translation>%1: لا يذكر حكمًا، %2</translation>
    </message>
    <message>
        <source>%1: the document counts %2, and so many were read</source>
        <translation>%1: يعدّ المستند %2، وقُرئ العدد نفسه</translation>
    </message>
    <message>
        <source>%1: the document counts %2, but %3 were read</source>
        <translation>%1: يعدّ المستند %2، لكن قُرئ %3</translation>
    </message>
    <message>
        <source>%1: the lines around it</source>
        <translation>%1: الأسطر المحيطة به</translation>
    </message>
    <message>
        <source>%1: unchanged since %2</source>
        <translation>%1: لم يتغير منذ %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1; %2 a claim</source>
        <translation>%1؛ %2 ادعاءً</translation>
    </message>
    <message>
        <source>%1; %2 denies it.</source>
        <translation>%1؛ %2 ينفي ذلك.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>%1; but %2%3.</source>
        <translation>%1؛ لكن %2%3.</translation>
    </message>
    <message>
        <source>%1; emptied, what the document says holds again</source>
        <translation>%1؛ إن أُفرغ عاد ما يقوله المستند</translation>
    </message>
    <message>
        <source>%1; in the place of the blockers</source>
        <translation>%1؛ بدلًا من العوائق</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s)</source>
        <translation><numerusform>لا مخاطر مقبولة</numerusform><numerusform>مخاطرة مقبولة واحدة</numerusform><numerusform>مخاطرتان مقبولتان</numerusform><numerusform>%n مخاطر مقبولة</numerusform><numerusform>%n مخاطرة مقبولة</numerusform><numerusform>%n مخاطرة مقبولة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation><numerusform>لا عناوين</numerusform><numerusform>عنوان واحد</numerusform><numerusform>عنوانان</numerusform><numerusform>%n عناوين</numerusform><numerusform>%n عنوانًا</numerusform><numerusform>%n عنوان</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of %1 answered.</source>
        <translation><numerusform>لم يردّ أي عنوان من %1.</numerusform><numerusform>ردّ عنوان واحد من %1.</numerusform><numerusform>ردّ عنوانان من %1.</numerusform><numerusform>ردّت %n عناوين من %1.</numerusform><numerusform>ردّ %n عنوانًا من %1.</numerusform><numerusform>ردّ %n عنوان من %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation><numerusform>لا عوائق</numerusform><numerusform>عائق واحد</numerusform><numerusform>عائقان</numerusform><numerusform>%n عوائق</numerusform><numerusform>%n عائقًا</numerusform><numerusform>%n عائق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) open</source>
        <translation><numerusform>لا عوائق مفتوحة</numerusform><numerusform>عائق واحد مفتوح</numerusform><numerusform>عائقان مفتوحان</numerusform><numerusform>%n عوائق مفتوحة</numerusform><numerusform>%n عائقًا مفتوحًا</numerusform><numerusform>%n عائق مفتوح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>لا تغييرات</numerusform><numerusform>تغيير واحد</numerusform><numerusform>تغييران</numerusform><numerusform>%n تغييرات</numerusform><numerusform>%n تغييرًا</numerusform><numerusform>%n تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>لم تتغير أي منها</numerusform><numerusform>تغيّرت واحدة</numerusform><numerusform>تغيّرت اثنتان</numerusform><numerusform>تغيّرت %n</numerusform><numerusform>تغيّرت %n</numerusform><numerusform>تغيّرت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>لا فحوص</numerusform><numerusform>فحص واحد</numerusform><numerusform>فحصان</numerusform><numerusform>%n فحوص</numerusform><numerusform>%n فحصًا</numerusform><numerusform>%n فحص</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait for your consent:</source>
        <translation><numerusform>لا فحوص تنتظر موافقتك:</numerusform><numerusform>فحص واحد ينتظر موافقتك:</numerusform><numerusform>فحصان ينتظران موافقتك:</numerusform><numerusform>%n فحوص تنتظر موافقتك:</numerusform><numerusform>%n فحصًا تنتظر موافقتك:</numerusform><numerusform>%n فحص تنتظر موافقتك:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) written:</source>
        <translation><numerusform>لم يُكتب أي فحص:</numerusform><numerusform>كُتب فحص واحد:</numerusform><numerusform>كُتب فحصان:</numerusform><numerusform>كُتبت %n فحوص:</numerusform><numerusform>كُتب %n فحصًا:</numerusform><numerusform>كُتب %n فحص:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), never run</source>
        <translation><numerusform>لا فحوص</numerusform><numerusform>فحص واحد لم يُشغَّل قط</numerusform><numerusform>فحصان لم يُشغَّلا قط</numerusform><numerusform>%n فحوص لم تُشغَّل قط</numerusform><numerusform>%n فحصًا لم تُشغَّل قط</numerusform><numerusform>%n فحص لم تُشغَّل قط</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s), %1 ticked</source>
        <translation><numerusform>لا بنود تحقق، المؤشَّر %1</numerusform><numerusform>بند تحقق واحد، المؤشَّر %1</numerusform><numerusform>بندا تحقق، المؤشَّر %1</numerusform><numerusform>%n بنود تحقق، المؤشَّر %1</numerusform><numerusform>%n بند تحقق، المؤشَّر %1</numerusform><numerusform>%n بند تحقق، المؤشَّر %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in the plan:</source>
        <translation><numerusform>لا تضارب في الخطة:</numerusform><numerusform>تضارب واحد في الخطة:</numerusform><numerusform>تضاربان في الخطة:</numerusform><numerusform>%n تضاربات في الخطة:</numerusform><numerusform>%n تضاربًا في الخطة:</numerusform><numerusform>%n تضارب في الخطة:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation><numerusform>لا منقوض</numerusform><numerusform>واحد منقوض</numerusform><numerusform>اثنان منقوضان</numerusform><numerusform>%n منقوضة</numerusform><numerusform>%n منقوضًا</numerusform><numerusform>%n منقوض</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to settle</source>
        <translation><numerusform>لا تناقضات للتسوية</numerusform><numerusform>تناقض واحد للتسوية</numerusform><numerusform>تناقضان للتسوية</numerusform><numerusform>%n تناقضات للتسوية</numerusform><numerusform>%n تناقضًا للتسوية</numerusform><numerusform>%n تناقض للتسوية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) accepted</source>
        <translation><numerusform>لا بند حرج أو P0 مقبول</numerusform><numerusform>بند واحد حرج أو P0 مقبول</numerusform><numerusform>بندان حرجان أو P0 مقبولان</numerusform><numerusform>%n بنود حرجة أو P0 مقبولة</numerusform><numerusform>%n بندًا حرجًا أو P0 مقبولًا</numerusform><numerusform>%n بند حرج أو P0 مقبول</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) not resolved</source>
        <translation><numerusform>لا بند حرج أو P0 غير محلول</numerusform><numerusform>بند واحد حرج أو P0 غير محلول</numerusform><numerusform>بندان حرجان أو P0 غير محلولين</numerusform><numerusform>%n بنود حرجة أو P0 غير محلولة</numerusform><numerusform>%n بندًا حرجًا أو P0 غير محلول</numerusform><numerusform>%n بند حرج أو P0 غير محلول</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n critical or P0 item(s) resolved without fresh evidence</source>
        <translation><numerusform>لا بند حرج أو P0 محلول بلا دليل حديث</numerusform><numerusform>بند واحد حرج أو P0 محلول بلا دليل حديث</numerusform><numerusform>بندان حرجان أو P0 محلولان بلا دليل حديث</numerusform><numerusform>%n بنود حرجة أو P0 محلولة بلا دليل حديث</numerusform><numerusform>%n بندًا حرجًا أو P0 محلولًا بلا دليل حديث</numerusform><numerusform>%n بند حرج أو P0 محلول بلا دليل حديث</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>أقل من يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%n أيام</numerusform><numerusform>%n يومًا</numerusform><numerusform>%n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due %1</source>
        <translation><numerusform>تُستحق %1، بلا تأخر</numerusform><numerusform>متأخرة يومًا واحدًا، استحقاقها %1</numerusform><numerusform>متأخرة يومين، استحقاقها %1</numerusform><numerusform>متأخرة %n أيام، استحقاقها %1</numerusform><numerusform>متأخرة %n يومًا، استحقاقها %1</numerusform><numerusform>متأخرة %n يوم، استحقاقها %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>عمره أقل من يوم</numerusform><numerusform>عمره يوم واحد</numerusform><numerusform>عمره يومان</numerusform><numerusform>عمره %n أيام</numerusform><numerusform>عمره %n يومًا</numerusform><numerusform>عمره %n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours kept.</source>
        <translation><numerusform>لا قرارات لك محفوظة.</numerusform><numerusform>حُفظ قرار واحد لك.</numerusform><numerusform>حُفظ قراران لك.</numerusform><numerusform>حُفظت %n قرارات لك.</numerusform><numerusform>حُفظ %n قرارًا لك.</numerusform><numerusform>حُفظ %n قرار لك.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>لا مستندات</numerusform><numerusform>مستند واحد</numerusform><numerusform>مستندان</numerusform><numerusform>%n مستندات</numerusform><numerusform>%n مستندًا</numerusform><numerusform>%n مستند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation><numerusform>لم يُستورد أي مستند</numerusform><numerusform>استُورد مستند واحد</numerusform><numerusform>استُورد مستندان</numerusform><numerusform>استُوردت %n مستندات</numerusform><numerusform>استُورد %n مستندًا</numerusform><numerusform>استُورد %n مستند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported:</source>
        <translation><numerusform>لم يُستورد أي مستند:</numerusform><numerusform>استُورد مستند واحد:</numerusform><numerusform>استُورد مستندان:</numerusform><numerusform>استُوردت %n مستندات:</numerusform><numerusform>استُورد %n مستندًا:</numerusform><numerusform>استُورد %n مستند:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read; all of it was known, and nothing was stored.</source>
        <translation><numerusform>لم يُقرأ أي مستند؛ ولم يُخزَّن شيء.</numerusform><numerusform>قُرئ مستند واحد؛ كل ما فيه معروف، ولم يُخزَّن شيء.</numerusform><numerusform>قُرئ مستندان؛ كل ما فيهما معروف، ولم يُخزَّن شيء.</numerusform><numerusform>قُرئت %n مستندات؛ كل ما فيها معروف، ولم يُخزَّن شيء.</numerusform><numerusform>قُرئ %n مستندًا؛ كل ما فيها معروف، ولم يُخزَّن شيء.</numerusform><numerusform>قُرئ %n مستند؛ كل ما فيها معروف، ولم يُخزَّن شيء.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>لم يُنجز شيء</numerusform><numerusform>أُنجزت واحدة</numerusform><numerusform>أُنجزت اثنتان</numerusform><numerusform>أُنجزت %n</numerusform><numerusform>أُنجزت %n</numerusform><numerusform>أُنجزت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>لا أحداث</numerusform><numerusform>حدث واحد</numerusform><numerusform>حدثان</numerusform><numerusform>%n أحداث</numerusform><numerusform>%n حدثًا</numerusform><numerusform>%n حدث</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set</source>
        <translation><numerusform>لم يُضبط أي حقل</numerusform><numerusform>ضُبط حقل واحد</numerusform><numerusform>ضُبط حقلان</numerusform><numerusform>ضُبطت %n حقول</numerusform><numerusform>ضُبط %n حقلًا</numerusform><numerusform>ضُبط %n حقل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation><numerusform>لا ملفات غير مستوردة:</numerusform><numerusform>ملف واحد غير مستورد:</numerusform><numerusform>ملفان غير مستوردين:</numerusform><numerusform>%n ملفات غير مستوردة:</numerusform><numerusform>%n ملفًا غير مستورد:</numerusform><numerusform>%n ملف غير مستورد:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>لا نتائج</numerusform><numerusform>نتيجة واحدة</numerusform><numerusform>نتيجتان</numerusform><numerusform>%n نتائج</numerusform><numerusform>%n نتيجة</numerusform><numerusform>%n نتيجة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n نتائج</numerusform><numerusform>%n نتيجة</numerusform><numerusform>%n نتيجتين</numerusform><numerusform>%n نتائج</numerusform><numerusform>%n نتيجة</numerusform><numerusform>%n نتيجة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <translation><numerusform>لا نتائج ولا مهام</numerusform><numerusform>نتيجة أو مهمة واحدة</numerusform><numerusform>اثنتان من النتائج والمهام</numerusform><numerusform>%n من النتائج والمهام</numerusform><numerusform>%n من النتائج والمهام</numerusform><numerusform>%n من النتائج والمهام</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n نتائج ومهام</numerusform><numerusform>%n نتيجة أو مهمة</numerusform><numerusform>%n نتائج ومهام</numerusform><numerusform>%n نتائج ومهام</numerusform><numerusform>%n نتيجة ومهمة</numerusform><numerusform>%n نتيجة ومهمة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in its first part, %1 rated.</source>
        <translation><numerusform>لا نتائج في جزئه الأول، المصنّف منها %1.</numerusform><numerusform>نتيجة واحدة في جزئه الأول، المصنّف منها %1.</numerusform><numerusform>نتيجتان في جزئه الأول، المصنّف منهما %1.</numerusform><numerusform>%n نتائج في جزئه الأول، المصنّف منها %1.</numerusform><numerusform>%n نتيجة في جزئه الأول، المصنّف منها %1.</numerusform><numerusform>%n نتيجة في جزئه الأول، المصنّف منها %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written:</source>
        <translation><numerusform>لم تُكتب أي نتيجة:</numerusform><numerusform>كُتبت نتيجة واحدة:</numerusform><numerusform>كُتبت نتيجتان:</numerusform><numerusform>كُتبت %n نتائج:</numerusform><numerusform>كُتبت %n نتيجة:</numerusform><numerusform>كُتبت %n نتيجة:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 rated.</source>
        <translation><numerusform>لا نتائج، المصنّف منها %1.</numerusform><numerusform>نتيجة واحدة، المصنّف منها %1.</numerusform><numerusform>نتيجتان، المصنّف منهما %1.</numerusform><numerusform>%n نتائج، المصنّف منها %1.</numerusform><numerusform>%n نتيجة، المصنّف منها %1.</numerusform><numerusform>%n نتيجة، المصنّف منها %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n findings selected</source>
        <translation><numerusform>لا نتائج محددة</numerusform><numerusform>نتيجة واحدة محددة</numerusform><numerusform>نتيجتان محددتان</numerusform><numerusform>%n نتائج محددة</numerusform><numerusform>%n نتيجة محددة</numerusform><numerusform>%n نتيجة محددة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) of other people's or generated files</source>
        <translation><numerusform>لا مجلدات لملفات غيرك أو لملفات مولَّدة</numerusform><numerusform>مجلد واحد لملفات غيرك أو لملفات مولَّدة</numerusform><numerusform>مجلدان لملفات غيرك أو لملفات مولَّدة</numerusform><numerusform>%n مجلدات لملفات غيرك أو لملفات مولَّدة</numerusform><numerusform>%n مجلدًا لملفات غيرك أو لملفات مولَّدة</numerusform><numerusform>%n مجلد لملفات غيرك أو لملفات مولَّدة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n high or P1 item(s) not resolved</source>
        <translation><numerusform>لا بند عالٍ أو P1 غير محلول</numerusform><numerusform>بند واحد عالٍ أو P1 غير محلول</numerusform><numerusform>بندان عاليان أو P1 غير محلولين</numerusform><numerusform>%n بنود عالية أو P1 غير محلولة</numerusform><numerusform>%n بندًا عاليًا أو P1 غير محلول</numerusform><numerusform>%n بند عالٍ أو P1 غير محلول</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) not imported</source>
        <translation><numerusform>لا مدخلات غير مستوردة</numerusform><numerusform>مدخل واحد غير مستورد</numerusform><numerusform>مدخلان غير مستوردين</numerusform><numerusform>%n مدخلات غير مستوردة</numerusform><numerusform>%n مدخلًا غير مستورد</numerusform><numerusform>%n مدخل غير مستورد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>لا بنود</numerusform><numerusform>بند واحد</numerusform><numerusform>بندان</numerusform><numerusform>%n بنود</numerusform><numerusform>%n بندًا</numerusform><numerusform>%n بند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation><numerusform>لا بنود مفتوحة</numerusform><numerusform>بند واحد مفتوح</numerusform><numerusform>بندان مفتوحان</numerusform><numerusform>%n بنود مفتوحة</numerusform><numerusform>%n بندًا مفتوحًا</numerusform><numerusform>%n بند مفتوح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that checks are for are not in this workspace</source>
        <translation><numerusform>لا بنود تخصّها الفحوص غائبة عن مساحة العمل هذه</numerusform><numerusform>بند واحد تخصّه الفحوص ليس في مساحة العمل هذه</numerusform><numerusform>بندان تخصّهما الفحوص ليسا في مساحة العمل هذه</numerusform><numerusform>%n بنود تخصّها الفحوص ليست في مساحة العمل هذه</numerusform><numerusform>%n بندًا تخصّها الفحوص ليست في مساحة العمل هذه</numerusform><numerusform>%n بند تخصّها الفحوص ليست في مساحة العمل هذه</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late finding(s)</source>
        <translation><numerusform>لا نتائج متأخرة</numerusform><numerusform>نتيجة متأخرة واحدة</numerusform><numerusform>نتيجتان متأخرتان</numerusform><numerusform>%n نتائج متأخرة</numerusform><numerusform>%n نتيجة متأخرة</numerusform><numerusform>%n نتيجة متأخرة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late task(s)</source>
        <translation><numerusform>لا مهام متأخرة</numerusform><numerusform>مهمة متأخرة واحدة</numerusform><numerusform>مهمتان متأخرتان</numerusform><numerusform>%n مهام متأخرة</numerusform><numerusform>%n مهمة متأخرة</numerusform><numerusform>%n مهمة متأخرة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>لا أسطر</numerusform><numerusform>سطر واحد</numerusform><numerusform>سطران</numerusform><numerusform>%n أسطر</numerusform><numerusform>%n سطرًا</numerusform><numerusform>%n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders</source>
        <translation><numerusform>لا وصلات إلى مجلدات</numerusform><numerusform>وصلة واحدة إلى مجلد</numerusform><numerusform>وصلتان إلى مجلدين</numerusform><numerusform>%n وصلات إلى مجلدات</numerusform><numerusform>%n وصلة إلى مجلدات</numerusform><numerusform>%n وصلة إلى مجلدات</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s)</source>
        <translation><numerusform>لا فحوص حية</numerusform><numerusform>فحص حي واحد</numerusform><numerusform>فحصان حيّان</numerusform><numerusform>%n فحوص حية</numerusform><numerusform>%n فحصًا حيًّا</numerusform><numerusform>%n فحص حي</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) changed</source>
        <translation><numerusform>لم يتغير أي فحص حي</numerusform><numerusform>تغيّر فحص حي واحد</numerusform><numerusform>تغيّر فحصان حيّان</numerusform><numerusform>تغيّرت %n فحوص حية</numerusform><numerusform>تغيّر %n فحصًا حيًّا</numerusform><numerusform>تغيّر %n فحص حي</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n live check(s) failing</source>
        <translation><numerusform>لا فحوص حية فاشلة</numerusform><numerusform>فحص حي واحد فاشل</numerusform><numerusform>فحصان حيّان فاشلان</numerusform><numerusform>%n فحوص حية فاشلة</numerusform><numerusform>%n فحصًا حيًّا فاشلًا</numerusform><numerusform>%n فحص حي فاشل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>لا شيء آخر</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n آخر</numerusform><numerusform>%n آخر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) belong to this run.</source>
        <translation><numerusform>لا ردود أخرى لهذا التشغيل.</numerusform><numerusform>لهذا التشغيل رد واحد آخر.</numerusform><numerusform>لهذا التشغيل ردّان آخران.</numerusform><numerusform>لهذا التشغيل %n ردود أخرى.</numerusform><numerusform>لهذا التشغيل %n ردًّا آخر.</numerusform><numerusform>لهذا التشغيل %n رد آخر.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the document</source>
        <translation><numerusform>لا أسطر أخرى في المستند</numerusform><numerusform>سطر واحد آخر في المستند</numerusform><numerusform>سطران آخران في المستند</numerusform><numerusform>%n أسطر أخرى في المستند</numerusform><numerusform>%n سطرًا آخر في المستند</numerusform><numerusform>%n سطر آخر في المستند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more on Findings</source>
        <translation><numerusform>لا مزيد في صفحة النتائج</numerusform><numerusform>واحدة أخرى في صفحة النتائج</numerusform><numerusform>اثنتان أخريان في صفحة النتائج</numerusform><numerusform>%n أخرى في صفحة النتائج</numerusform><numerusform>%n أخرى في صفحة النتائج</numerusform><numerusform>%n أخرى في صفحة النتائج</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>لا جديدة</numerusform><numerusform>واحدة جديدة</numerusform><numerusform>اثنتان جديدتان</numerusform><numerusform>%n جديدة</numerusform><numerusform>%n جديدة</numerusform><numerusform>%n جديدة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly contradicted</source>
        <translation><numerusform>لا منقوضة جديدة</numerusform><numerusform>واحدة نُقضت حديثًا</numerusform><numerusform>اثنتان نُقضتا حديثًا</numerusform><numerusform>%n نُقضت حديثًا</numerusform><numerusform>%n نُقضت حديثًا</numerusform><numerusform>%n نُقضت حديثًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n newly stated</source>
        <translation><numerusform>لا مذكورة حديثًا</numerusform><numerusform>واحدة ذُكرت حديثًا</numerusform><numerusform>اثنتان ذُكرتا حديثًا</numerusform><numerusform>%n ذُكرت حديثًا</numerusform><numerusform>%n ذُكرت حديثًا</numerusform><numerusform>%n ذُكرت حديثًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer proven</source>
        <translation><numerusform>%n لم تعد مُثبتة</numerusform><numerusform>واحدة لم تعد مُثبتة</numerusform><numerusform>اثنتان لم تعودا مُثبتتين</numerusform><numerusform>%n لم تعد مُثبتة</numerusform><numerusform>%n لم تعد مُثبتة</numerusform><numerusform>%n لم تعد مُثبتة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer stated</source>
        <translation><numerusform>%n لم تعد مذكورة</numerusform><numerusform>واحدة لم تعد مذكورة</numerusform><numerusform>اثنتان لم تعودا مذكورتين</numerusform><numerusform>%n لم تعد مذكورة</numerusform><numerusform>%n لم تعد مذكورة</numerusform><numerusform>%n لم تعد مذكورة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n now late</source>
        <translation><numerusform>لا متأخرة الآن</numerusform><numerusform>واحدة متأخرة الآن</numerusform><numerusform>اثنتان متأخرتان الآن</numerusform><numerusform>%n متأخرة الآن</numerusform><numerusform>%n متأخرة الآن</numerusform><numerusform>%n متأخرة الآن</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit the filter.</source>
        <translation><numerusform>لا شيء منها لم يعد يطابق المرشّح.</numerusform><numerusform>واحد منها لم يعد يطابق المرشّح.</numerusform><numerusform>اثنان منها لم يعودا يطابقان المرشّح.</numerusform><numerusform>%n منها لم تعد تطابق المرشّح.</numerusform><numerusform>%n منها لم تعد تطابق المرشّح.</numerusform><numerusform>%n منها لم تعد تطابق المرشّح.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open blocker(s)</source>
        <translation><numerusform>لا عوائق مفتوحة</numerusform><numerusform>عائق مفتوح واحد</numerusform><numerusform>عائقان مفتوحان</numerusform><numerusform>%n عوائق مفتوحة</numerusform><numerusform>%n عائقًا مفتوحًا</numerusform><numerusform>%n عائق مفتوح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation><numerusform>لا نتائج مفتوحة</numerusform><numerusform>نتيجة مفتوحة واحدة</numerusform><numerusform>نتيجتان مفتوحتان</numerusform><numerusform>%n نتائج مفتوحة</numerusform><numerusform>%n نتيجة مفتوحة</numerusform><numerusform>%n نتيجة مفتوحة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) with neither severity nor priority</source>
        <translation><numerusform>لا بند مفتوح بلا خطورة ولا أولوية</numerusform><numerusform>بند واحد مفتوح بلا خطورة ولا أولوية</numerusform><numerusform>بندان مفتوحان بلا خطورة ولا أولوية</numerusform><numerusform>%n بنود مفتوحة بلا خطورة ولا أولوية</numerusform><numerusform>%n بندًا مفتوحًا بلا خطورة ولا أولوية</numerusform><numerusform>%n بند مفتوح بلا خطورة ولا أولوية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that are no audit's</source>
        <translation><numerusform>لا صفحات خارج التدقيق</numerusform><numerusform>صفحة واحدة ليست من أي تدقيق</numerusform><numerusform>صفحتان ليستا من أي تدقيق</numerusform><numerusform>%n صفحات ليست من أي تدقيق</numerusform><numerusform>%n صفحةً ليست من أي تدقيق</numerusform><numerusform>%n صفحة ليست من أي تدقيق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept as they are</source>
        <translation><numerusform>لا أجزاء محفوظة كما هي</numerusform><numerusform>جزء واحد محفوظ كما هو</numerusform><numerusform>جزءان محفوظان كما هما</numerusform><numerusform>%n أجزاء محفوظة كما هي</numerusform><numerusform>%n جزءًا محفوظًا كما هو</numerusform><numerusform>%n جزء محفوظ كما هو</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not understood, kept as they are</source>
        <translation><numerusform>لا أجزاء غير مفهومة</numerusform><numerusform>جزء واحد غير مفهوم، محفوظ كما هو</numerusform><numerusform>جزءان غير مفهومين، محفوظان كما هما</numerusform><numerusform>%n أجزاء غير مفهومة، محفوظة كما هي</numerusform><numerusform>%n جزءًا غير مفهوم، محفوظة كما هي</numerusform><numerusform>%n جزء غير مفهوم، محفوظة كما هي</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) · Enter goes there · Esc closes</source>
        <translation><numerusform>لا مواضع · ينتقل Enter إليها · يغلق Esc</numerusform><numerusform>موضع واحد · ينتقل Enter إليه · يغلق Esc</numerusform><numerusform>موضعان · ينتقل Enter إليهما · يغلق Esc</numerusform><numerusform>%n مواضع · ينتقل Enter إليها · يغلق Esc</numerusform><numerusform>%n موضعًا · ينتقل Enter إليها · يغلق Esc</numerusform><numerusform>%n موضع · ينتقل Enter إليها · يغلق Esc</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation><numerusform>لا تكرارات محتملة</numerusform><numerusform>تكرار محتمل واحد</numerusform><numerusform>تكراران محتملان</numerusform><numerusform>%n تكرارات محتملة</numerusform><numerusform>%n تكرارًا محتملًا</numerusform><numerusform>%n تكرار محتمل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s)</source>
        <translation><numerusform>لا متطلبات سابقة</numerusform><numerusform>متطلب سابق واحد</numerusform><numerusform>متطلبان سابقان</numerusform><numerusform>%n متطلبات سابقة</numerusform><numerusform>%n متطلبًا سابقًا</numerusform><numerusform>%n متطلب سابق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left: the keys 1 to 9 choose, 0 says that it is new</source>
        <translation><numerusform>لم تبقَ أسئلة: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform><numerusform>بقي سؤال واحد: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform><numerusform>بقي سؤالان: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform><numerusform>بقيت %n أسئلة: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform><numerusform>بقي %n سؤالًا: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform><numerusform>بقي %n سؤال: تختار المفاتيح من 1 إلى 9، و 0 يعني أنه جديد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated item(s)</source>
        <translation><numerusform>لا بنود مصنّفة</numerusform><numerusform>بند واحد مصنّف</numerusform><numerusform>بندان مصنّفان</numerusform><numerusform>%n بنود مصنّفة</numerusform><numerusform>%n بندًا مصنّفًا</numerusform><numerusform>%n بند مصنّف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rated task(s)</source>
        <translation><numerusform>لا مهام مصنّفة</numerusform><numerusform>مهمة مصنّفة واحدة</numerusform><numerusform>مهمتان مصنّفتان</numerusform><numerusform>%n مهام مصنّفة</numerusform><numerusform>%n مهمة مصنّفة</numerusform><numerusform>%n مهمة مصنّفة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: %1</source>
        <translation><numerusform>لم يُستبعد أي إدخال: %1</numerusform><numerusform>استُبعد إدخال واحد: %1</numerusform><numerusform>استُبعد إدخالان: %1</numerusform><numerusform>استُبعدت %n إدخالات: %1</numerusform><numerusform>استُبعد %n إدخالًا: %1</numerusform><numerusform>استُبعد %n إدخال: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation><numerusform>لم يُعَد فتح أي منها</numerusform><numerusform>أُعيد فتح واحدة</numerusform><numerusform>أُعيد فتح اثنتين</numerusform><numerusform>أُعيد فتح %n</numerusform><numerusform>أُعيد فتح %n</numerusform><numerusform>أُعيد فتح %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation><numerusform>لا إصلاحات</numerusform><numerusform>إصلاح واحد</numerusform><numerusform>إصلاحان</numerusform><numerusform>%n إصلاحات</numerusform><numerusform>%n إصلاحًا</numerusform><numerusform>%n إصلاح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation><numerusform>لم تُعَد صياغة أي منها</numerusform><numerusform>أُعيدت صياغة واحدة</numerusform><numerusform>أُعيدت صياغة اثنتين</numerusform><numerusform>أُعيدت صياغة %n</numerusform><numerusform>أُعيدت صياغة %n</numerusform><numerusform>أُعيدت صياغة %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>لا محددة</numerusform><numerusform>واحدة محددة</numerusform><numerusform>اثنتان محددتان</numerusform><numerusform>%n محددة</numerusform><numerusform>%n محددة</numerusform><numerusform>%n محددة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>لا متخطّى</numerusform><numerusform>واحد متخطّى</numerusform><numerusform>اثنان متخطّيان</numerusform><numerusform>%n متخطّاة</numerusform><numerusform>%n متخطّى</numerusform><numerusform>%n متخطّى</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>لا مصادر</numerusform><numerusform>مصدر واحد</numerusform><numerusform>مصدران</numerusform><numerusform>%n مصادر</numerusform><numerusform>%n مصدرًا</numerusform><numerusform>%n مصدر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stated again</source>
        <translation><numerusform>%n ذُكرت مجددًا</numerusform><numerusform>واحدة ذُكرت مجددًا</numerusform><numerusform>اثنتان ذُكرتا مجددًا</numerusform><numerusform>%n ذُكرت مجددًا</numerusform><numerusform>%n ذُكرت مجددًا</numerusform><numerusform>%n ذُكرت مجددًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation><numerusform>لا مقترحات</numerusform><numerusform>مقترح واحد</numerusform><numerusform>مقترحان</numerusform><numerusform>%n مقترحات</numerusform><numerusform>%n مقترحًا</numerusform><numerusform>%n مقترح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested check(s)</source>
        <translation><numerusform>لا فحوص مقترحة</numerusform><numerusform>فحص مقترح واحد</numerusform><numerusform>فحصان مقترحان</numerusform><numerusform>%n فحوص مقترحة</numerusform><numerusform>%n فحصًا مقترحًا</numerusform><numerusform>%n فحص مقترح</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation><numerusform>لا أنظمة</numerusform><numerusform>نظام واحد</numerusform><numerusform>نظامان</numerusform><numerusform>%n أنظمة</numerusform><numerusform>%n نظامًا</numerusform><numerusform>%n نظام</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table row(s) repaired</source>
        <translation><numerusform>لم يُصلح أي صف</numerusform><numerusform>أُصلح صف جدول واحد</numerusform><numerusform>أُصلح صفا جدول</numerusform><numerusform>أُصلحت %n صفوف جداول</numerusform><numerusform>أُصلح %n صف جداول</numerusform><numerusform>أُصلح %n صف جداول</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) whose columns are not understood</source>
        <translation><numerusform>لا جداول غير مفهومة الأعمدة</numerusform><numerusform>جدول واحد أعمدته غير مفهومة</numerusform><numerusform>جدولان أعمدتهما غير مفهومة</numerusform><numerusform>%n جداول أعمدتها غير مفهومة</numerusform><numerusform>%n جدولًا أعمدتها غير مفهومة</numerusform><numerusform>%n جدول أعمدتها غير مفهومة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>لا مهام</numerusform><numerusform>مهمة واحدة</numerusform><numerusform>مهمتان</numerusform><numerusform>%n مهام</numerusform><numerusform>%n مهمة</numerusform><numerusform>%n مهمة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>without its number</comment>
        <translation><numerusform>%n مهام</numerusform><numerusform>%n مهمة</numerusform><numerusform>%n مهمتين</numerusform><numerusform>%n مهام</numerusform><numerusform>%n مهمة</numerusform><numerusform>%n مهمة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late.</source>
        <translation><numerusform>لا مهام متأخرة.</numerusform><numerusform>مهمة واحدة متأخرة.</numerusform><numerusform>مهمتان متأخرتان.</numerusform><numerusform>%n مهام متأخرة.</numerusform><numerusform>%n مهمة متأخرة.</numerusform><numerusform>%n مهمة متأخرة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a rating, not among the findings.</source>
        <translation><numerusform>لا مهام بلا تصنيف.</numerusform><numerusform>مهمة واحدة بلا تصنيف وليست بين النتائج.</numerusform><numerusform>مهمتان بلا تصنيف وليستا بين النتائج.</numerusform><numerusform>%n مهام بلا تصنيف وليست بين النتائج.</numerusform><numerusform>%n مهمة بلا تصنيف وليست بين النتائج.</numerusform><numerusform>%n مهمة بلا تصنيف وليست بين النتائج.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since that was decided</source>
        <translation><numerusform>لم يتغير أي نص منذ أن تقرر ذلك</numerusform><numerusform>تغيّر نص واحد منذ أن تقرر ذلك</numerusform><numerusform>تغيّر نصّان منذ أن تقرر ذلك</numerusform><numerusform>تغيّرت %n نصوص منذ أن تقرر ذلك</numerusform><numerusform>تغيّر %n نصًا منذ أن تقرر ذلك</numerusform><numerusform>تغيّر %n نص منذ أن تقرر ذلك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation><numerusform>لا شيء بانتظار القرار</numerusform><numerusform>واحد بانتظار القرار</numerusform><numerusform>اثنان بانتظار القرار</numerusform><numerusform>%n بانتظار القرار</numerusform><numerusform>%n بانتظار القرار</numerusform><numerusform>%n بانتظار القرار</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) expired</source>
        <translation><numerusform>لا استثناء منتهيًا</numerusform><numerusform>استثناء واحد انتهى</numerusform><numerusform>استثناءان انتهيا</numerusform><numerusform>%n استثناءات انتهت</numerusform><numerusform>%n استثناءً انتهى</numerusform><numerusform>%n استثناء انتهى</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) given for an earlier text</source>
        <translation><numerusform>لا استثناء ممنوحًا لنص سابق</numerusform><numerusform>استثناء واحد مُنح لنص سابق</numerusform><numerusform>استثناءان مُنحا لنص سابق</numerusform><numerusform>%n استثناءات مُنحت لنص سابق</numerusform><numerusform>%n استثناءً مُنح لنص سابق</numerusform><numerusform>%n استثناء مُنح لنص سابق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation><numerusform>لا تحذيرات</numerusform><numerusform>تحذير واحد</numerusform><numerusform>تحذيران</numerusform><numerusform>%n تحذيرات</numerusform><numerusform>%n تحذيرًا</numerusform><numerusform>%n تحذير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation><numerusform>لا تحذيرات.</numerusform><numerusform>تحذير واحد.</numerusform><numerusform>تحذيران.</numerusform><numerusform>%n تحذيرات.</numerusform><numerusform>%n تحذيرًا.</numerusform><numerusform>%n تحذير.</numerusform></translation>
    </message>
    <message>
        <source>&amp;A4</source>
        <translation>&amp;A4</translation>
    </message>
    <message>
        <source>&amp;About Shipworthy</source>
        <translation>&amp;حول Shipworthy</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n</source>
        <translation><numerusform>&amp;قبول</numerusform><numerusform>&amp;قبول واحد</numerusform><numerusform>&amp;قبول اثنين</numerusform><numerusform>&amp;قبول %n</numerusform><numerusform>&amp;قبول %n</numerusform><numerusform>&amp;قبول %n</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add Address…</source>
        <translation>إ&amp;ضافة عنوان…</translation>
    </message>
    <message>
        <source>&amp;Add the System</source>
        <translation>إ&amp;ضافة النظام</translation>
    </message>
    <message>
        <source>&amp;Add the Systems</source>
        <translation>إ&amp;ضافة الأنظمة</translation>
    </message>
    <message>
        <source>&amp;Address of the document</source>
        <translation>&amp;عنوان المستند</translation>
    </message>
    <message>
        <source>&amp;All Systems</source>
        <translation>&amp;كل الأنظمة</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>كسطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Back to the Plan</source>
        <translation>&amp;رجوع إلى الخطة</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>العن&amp;وان الأساس</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;فحوص</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>م&amp;قارنة مع</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>الا&amp;عتماديات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit Check…</source>
        <translation>&amp;تحرير الفحص…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;تصدير PDF…</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>ال&amp;جلب مجددًا</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation>&amp;بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;First Holds</source>
        <translation>ال&amp;أول صحيح</translation>
    </message>
    <message>
        <source>&amp;Fit Plan</source>
        <translation>ملاءمة ال&amp;خطة</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تق&amp;دّم</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>ا&amp;نتقال إلى سطر…</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>ال&amp;ترويسة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Import Checks…</source>
        <translation>استيراد &amp;فحوص…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;استيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>احف&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1” (press them here):</source>
        <translation>م&amp;فاتيح «%1» (اضغطها هنا):</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>لغة الفحو&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم ال&amp;أخير</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Map Columns…</source>
        <translation>تحديد م&amp;عاني الأعمدة…</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>أ&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>العلامة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>إعادة &amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Open Finding</source>
        <translation>&amp;فتح النتيجة</translation>
    </message>
    <message>
        <source>&amp;Open Item</source>
        <translation>&amp;فتح البند</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>المسا&amp;رات</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Prerequisites…</source>
        <translation>المت&amp;طلبات السابقة…</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>العلامة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Proves or contradicts</source>
        <translation>ي&amp;ثبت أو ينقض</translation>
    </message>
    <message>
        <source>&amp;Put the Checks into %1</source>
        <translation>&amp;وضع الفحوص في %1</translation>
    </message>
    <message>
        <source>&amp;Quick Open…</source>
        <translation>فتح &amp;سريع…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>الس&amp;بب</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>ت&amp;غيير الاسم…</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>ت&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Revert This Change</source>
        <translation>استعادة ما قبل هذا الت&amp;غيير</translation>
    </message>
    <message>
        <source>&amp;Run Checks</source>
        <translation>ت&amp;شغيل الفحوص</translation>
    </message>
    <message>
        <source>&amp;Save Workspace As…</source>
        <translation>&amp;حفظ مساحة العمل باسم…</translation>
    </message>
    <message>
        <source>&amp;Second Holds</source>
        <translation>ال&amp;ثاني صحيح</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;إعدادات</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Suggested Checks…</source>
        <translation>الفحوص الم&amp;قترحة…</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>ا&amp;عتماد</translation>
    </message>
    <message>
        <source>&amp;Take to This System</source>
        <translation>إلحاق &amp;بهذا النظام</translation>
    </message>
    <message>
        <source>&amp;This Is a Finding</source>
        <translation>هذه &amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;Tick or Untick</source>
        <translation>&amp;تأشير أو إلغاء تأشير</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>م&amp;راقبة</translation>
    </message>
    <message>
        <source>&amp;Watch Imported Files</source>
        <translation>&amp;مراقبة الملفات المستوردة</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>أ&amp;سابيع</translation>
    </message>
    <message>
        <source>+4w</source>
        <comment>in four weeks</comment>
        <translation>+4أ</translation>
    </message>
    <message>
        <source>+4w, fri or a date</source>
        <translation>+4أ أو الجمعة أو تاريخ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>، %1</translation>
    </message>
    <message>
        <source>, %1 accepted</source>
        <translation>، %1 مقبولة</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>، منذ %1</translation>
    </message>
    <message>
        <source>, %1 before the plan starts</source>
        <translation>، قبل بداية الخطة بـ %1</translation>
    </message>
    <message>
        <source>, %1 claimed</source>
        <translation>، %1 مُدّعاة</translation>
    </message>
    <message>
        <source>, %1 d later</source>
        <translation>، متأخرة %1 ي</translation>
    </message>
    <message>
        <source>, %1 d sooner</source>
        <translation>، مبكرة %1 ي</translation>
    </message>
    <message>
        <source>, %1 more claimed</source>
        <translation>، و%1 أخرى مُدّعاة</translation>
    </message>
    <message>
        <source>, claimed %1</source>
        <translation>، وادُّعيت في %1</translation>
    </message>
    <message>
        <source>, claimed without a date</source>
        <translation>، وادُّعيت بلا تاريخ</translation>
    </message>
    <message>
        <source>, day %1 of the plan</source>
        <translation>، اليوم %1 من الخطة</translation>
    </message>
    <message>
        <source>, latest of %1</source>
        <translation>، أحدثها بتاريخ %1</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>، السطر %1</translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation>، الأسطر %1–%2</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>، ثم %1</translation>
    </message>
    <message>
        <source>--ambiguous is ask, new or likeliest, not “%1”</source>
        <translation>قيمة --ambiguous هي ask أو new أو likeliest، وليست «%1»</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>. Page %1</source>
        <translation>. الصفحة %1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>من 0 إلى 100</translation>
    </message>
    <message>
        <source>0 to 100, computed %1</source>
        <translation>من 0 إلى 100، حُسبت في %1</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>فئة واحدة</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 ينفي</translation>
    </message>
    <message>
        <source>1 denies a tick</source>
        <translation>1 ينفي علامة</translation>
    </message>
    <message>
        <source>1 family</source>
        <translation>عائلة واحدة</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>أُثبت 1</translation>
    </message>
    <message>
        <source>1 item of the same document is open: “%1”</source>
        <translation>بند واحد من المستند نفسه مفتوح: «%1»</translation>
    </message>
    <message>
        <source>1, denies a tick</source>
        <translation>1، ينفي علامة</translation>
    </message>
    <message>
        <source>1. Import</source>
        <translation>1. الاستيراد</translation>
    </message>
    <message>
        <source>2. Assign</source>
        <translation>2. الإسناد</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. الفحص</translation>
    </message>
    <message>
        <source>4 or 6</source>
        <translation>4 أو 6</translation>
    </message>
    <message>
        <source>4. Tick off</source>
        <translation>4. التأشير</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>; %1 %2 GO</source>
        <translation>؛ وحالة %1 %2 «جاهز للإطلاق»</translation>
    </message>
    <message>
        <source>; %1 more are set aside with a reason</source>
        <translation>؛ و %1 أخرى مُنحّاة لسبب مذكور</translation>
    </message>
    <message>
        <source>; %1 of the %2 have none</source>
        <translation>؛ %1 من %2 بلا تقدير</translation>
    </message>
    <message>
        <source>; %1 were skipped</source>
        <translation>؛ وتُخطّي %1</translation>
    </message>
    <message>
        <source>; also %1</source>
        <translation>؛ وكذلك %1</translation>
    </message>
    <message>
        <source>; first due %1</source>
        <translation>؛ أول استحقاق %1</translation>
    </message>
    <message>
        <source>; none is a verified GO</source>
        <translation>؛ ولا نظام جاهز للإطلاق بالإثبات</translation>
    </message>
    <message>
        <source>; plan ends %1</source>
        <translation>؛ تنتهي الخطة في %1</translation>
    </message>
    <message>
        <source>&lt;14d, 2026-03-31, week</source>
        <translation>&lt;14d، 2026-03-31، week</translation>
    </message>
    <message>
        <source>&lt;4h, 2d, 1w</source>
        <translation>&lt;4h، 2d، 1w</translation>
    </message>
    <message>
        <source>=, !=, =~ or !~</source>
        <translation>= أو != أو =~ أو !~</translation>
    </message>
    <message>
        <source>A %1 file that did not look for this says nothing about it</source>
        <translation>ملف %1 الذي لم يبحث عن هذا لا يقول عنه شيئًا</translation>
    </message>
    <message>
        <source>A burndown needs dated states: it starts when the documents are kept in a workspace.</source>
        <translation>يحتاج مخطط المتبقي إلى حالات مؤرخة: يبدأ حين تُحفظ المستندات في مساحة عمل.</translation>
    </message>
    <message>
        <source>A burndown needs two dated states, a forecast two weeks of them. The first forecast can be printed on %1.</source>
        <translation>يحتاج مخطط المتبقي إلى حالتين مؤرختين، ويحتاج التوقّع إلى أسبوعين منها. يمكن طباعة أول توقّع في %1.</translation>
    </message>
    <message>
        <source>A change without the token against forgery is refused</source>
        <translation>يُرفض التغيير بلا رمز الحماية من التزوير</translation>
    </message>
    <message>
        <source>A check is a request and what its answer must be like. Options stand on lines of their own behind the request, then the assertions; a # begins a comment. Texts stand in quotes, expressions between slashes.</source>
        <translation>الفحص طلب وما يجب أن يكون عليه رده. تقع الخيارات في أسطر خاصة بها بعد الطلب، ثم التوكيدات؛ وتبدأ # تعليقًا. تقع النصوص بين علامات اقتباس، والتعابير بين شرطات مائلة.</translation>
    </message>
    <message>
        <source>A check names its secrets: secret(NAME), as NAME, cert "NAME", ca "NAME". What they are is kept in the keychain of this computer, never in the workspace, and is not shown again. An environment variable goes before: SHIPWORTHY_SECRET_NAME.</source>
        <translation>يسمّي الفحص أسراره: ⁦secret(NAME), as NAME, cert "NAME", ca "NAME"⁩. تُحفظ قيمها في سلسلة مفاتيح هذا الحاسوب، لا في مساحة العمل أبدًا، ولا تُعرض مرة أخرى. ولمتغيّر البيئة الأولوية: SHIPWORTHY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>A check of the load test failed: %1</source>
        <translation>فشل أحد فحوص اختبار الحِمل: %1</translation>
    </message>
    <message>
        <source>A claim is denied beside it</source>
        <translation>ادعاء منفي بجانبه</translation>
    </message>
    <message>
        <source>A day more here moves the end of the plan by a day</source>
        <translation>كل يوم إضافي هنا يحرّك نهاية الخطة يومًا</translation>
    </message>
    <message>
        <source>A file that the pipeline writes answers it.</source>
        <translation>يجيب عنه ملف يكتبه خط البناء.</translation>
    </message>
    <message>
        <source>A finding to be fixed</source>
        <translation>نتيجة يجب إصلاحها</translation>
    </message>
    <message>
        <source>A live check denies it.</source>
        <translation>فحص للخدمة الحية ينفي ذلك.</translation>
    </message>
    <message>
        <source>A live health endpoint is down</source>
        <translation>نقطة وصول لفحص سلامة الخدمة الحية متوقفة</translation>
    </message>
    <message>
        <source>A member is stated twice; the last one is read</source>
        <translation>عنصر مذكور مرتين؛ يُقرأ الأخير</translation>
    </message>
    <message>
        <source>A new document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>A number that is not one (NaN) fails every comparison. Nothing is turned into another kind by itself.</source>
        <translation>العدد الذي ليس عددًا (NaN) يخفق في كل مقارنة. لا يتحول شيء إلى نوع آخر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A pass &amp;ticks what it proves</source>
        <translation>النجاح يؤ&amp;شّر ما يثبته</translation>
    </message>
    <message>
        <source>A plan counts in days, but nobody has said yet which day is the first. Set it, and its tasks get dates.</source>
        <translation>تعدّ الخطة بالأيام، لكن لم يحدد أحد يومها الأول بعد. حدّده تصبح لمهامها تواريخ.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; from here on they are read as text</source>
        <translation>علامة اقتباس غير مغلقة؛ ما بعدها يُقرأ نصًا</translation>
    </message>
    <message>
        <source>A referrer policy is sent</source>
        <translation>تُرسَل سياسة المُحيل</translation>
    </message>
    <message>
        <source>A revoked token is refused</source>
        <translation>يُرفض رمز وصول أُبطل</translation>
    </message>
    <message>
        <source>A risk is accepted for a reason: say it, or press Esc</source>
        <translation>تُقبل المخاطرة لسبب: اذكره أو اضغط Esc</translation>
    </message>
    <message>
        <source>A search of the code finds no secret</source>
        <translation>لا يجد البحث في الشيفرة أي سرّ</translation>
    </message>
    <message>
        <source>A security severity is asked for from 9, 7, 4 or 0.1 on</source>
        <translation>تُسأل الخطورة الأمنية ابتداءً من 9 أو 7 أو 4 أو 0.1</translation>
    </message>
    <message>
        <source>A system appears here when a document names one.</source>
        <translation>يظهر هنا النظام متى سمّاه مستند.</translation>
    </message>
    <message>
        <source>A system of this workspace, or a new name</source>
        <translation>نظام من مساحة العمل هذه أو اسم جديد</translation>
    </message>
    <message>
        <source>A table has too many columns to be read; tables are kept as text</source>
        <translation>أعمدة جدول أكثر من أن تُقرأ؛ تُحفظ الجداول نصًا</translation>
    </message>
    <message>
        <source>A tick changes “[ ]” to “[x]” in the Markdown file, and nothing else</source>
        <translation>تغيّر العلامة «[ ]» إلى «[x]» في ملف Markdown ولا شيء غير ذلك</translation>
    </message>
    <message>
        <source>A token without a valid signature is refused</source>
        <translation>يُرفض رمز وصول بلا توقيع صالح</translation>
    </message>
    <message>
        <source>A total of work differs from its parts</source>
        <translation>مجموع عمل يخالف أجزاءه</translation>
    </message>
    <message>
        <source>A verdict becomes possible once the findings have a severity or a priority.</source>
        <translation>يصبح الحكم ممكنًا متى حُدّدت خطورة النتائج أو أولويتها.</translation>
    </message>
    <message>
        <source>A waiver never raises the score.</source>
        <translation>الاستثناء لا يرفع الدرجة أبدًا.</translation>
    </message>
    <message>
        <source>A waiver with a reason and a last day; it never raises the score</source>
        <translation>استثناء بسبب ويوم أخير؛ لا يرفع الدرجة أبدًا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>About Shipworthy</source>
        <translation>حول Shipworthy</translation>
    </message>
    <message>
        <source>Accept Risk</source>
        <translation>قبول المخاطرة</translation>
    </message>
    <message>
        <source>Accept Risk…</source>
        <translation>قبول المخاطرة…</translation>
    </message>
    <message>
        <source>Accept it until a later day (R)</source>
        <translation>قبولها حتى يوم لاحق (R)</translation>
    </message>
    <message>
        <source>Accept the risk of %1</source>
        <translation>قبول مخاطرة %1</translation>
    </message>
    <message>
        <source>Acceptance Criteria</source>
        <translation>معايير القبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>مَن قبِلها</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>المخاطرة المقبولة</translation>
    </message>
    <message>
        <source>Accepted until %1, %2 left: %3.</source>
        <translation>مقبولة حتى %1، بقي %2: %3.</translation>
    </message>
    <message>
        <source>Accepted until %1.</source>
        <translation>مقبولة حتى %1.</translation>
    </message>
    <message>
        <source>Accepted until when?</source>
        <translation>مقبولة حتى متى؟</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Add &amp;Check…</source>
        <translation>إ&amp;ضافة فحص…</translation>
    </message>
    <message>
        <source>Add &amp;Resolution Lines to Them</source>
        <translation>إضافة أسطر ال&amp;حل إليها</translation>
    </message>
    <message>
        <source>Add Check…</source>
        <translation>إضافة فحص…</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add and Ask Now</source>
        <translation>إضافة وفحص الآن</translation>
    </message>
    <message>
        <source>Add system %1</source>
        <translation>إضافة النظام %1</translation>
    </message>
    <message>
        <source>Address of the document</source>
        <translation>عنوان المستند</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>العناوين التي سُئلت</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n URL(s), first %1</source>
        <translation><numerusform>لا يضيف أي رابط، أولها %1</numerusform><numerusform>يضيف رابطًا واحدًا، هو %1</numerusform><numerusform>يضيف رابطين، أولهما %1</numerusform><numerusform>يضيف %n روابط، أولها %1</numerusform><numerusform>يضيف %n رابطًا، أولها %1</numerusform><numerusform>يضيف %n رابط، أولها %1</numerusform></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All %1 %2 findings are verified.</source>
        <translation>جميع النتائج (%2) مُثبتة، وعددها %1.</translation>
    </message>
    <message>
        <source>All %1 are verified</source>
        <translation>%1، جميعها مُثبتة</translation>
    </message>
    <message>
        <source>All %1 systems are %2</source>
        <translation>حكم جميع الأنظمة (%1): %2</translation>
    </message>
    <message>
        <source>All %1 walked</source>
        <translation>مُرّ على الكل (%1)</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>كل ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>All changes saved, %1</source>
        <translation>حُفظت كل التغييرات، %1</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>كل الأنظمة</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Allow and Try</source>
        <translation>سماح وتجربة</translation>
    </message>
    <message>
        <source>Also Said</source>
        <translation>مذكور أيضًا</translation>
    </message>
    <message>
        <source>Also change the finding:</source>
        <translation>تغيير النتيجة أيضًا:</translation>
    </message>
    <message>
        <source>Also change the findings:</source>
        <translation>تغيير النتائج أيضًا:</translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation>تُعرف أيضًا باسم %1</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>مذكور أيضًا</translation>
    </message>
    <message>
        <source>An answer that did not change is not sent again</source>
        <translation>الرد الذي لم يتغير لا يُرسَل ثانية</translation>
    </message>
    <message>
        <source>An assertion is a query, then filters, then a predicate. A line that begins with warn only warns. all, any and none hold several assertions between braces.</source>
        <translation>التوكيد استعلام، ثم مرشّحات، ثم شرط. السطر الذي يبدأ بـ warn يحذّر فقط. تضمّ all و any و none عدة توكيدات بين حاصرتين.</translation>
    </message>
    <message>
        <source>Another reason, responsible person or last day (E)</source>
        <translation>سبب أو مسؤول أو يوم أخير آخر (E)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>رد الخدمة</translation>
    </message>
    <message>
        <source>Answers carry the id of their request</source>
        <translation>تحمل الردود معرّف طلبها</translation>
    </message>
    <message>
        <source>Answers come within %1</source>
        <translation>تصل الردود خلال %1</translation>
    </message>
    <message>
        <source>Answers no criterion of the system that it speaks of.</source>
        <translation>لا يجيب عن أي معيار للنظام الذي يتحدث عنه.</translation>
    </message>
    <message>
        <source>Answers say how long they may be kept</source>
        <translation>تذكر الردود المدة التي يجوز الاحتفاظ بها فيها</translation>
    </message>
    <message>
        <source>Answers say how many requests are left</source>
        <translation>تذكر الردود عدد الطلبات المتبقية</translation>
    </message>
    <message>
        <source>Answers these criteria:</source>
        <translation>يجيب عن هذه المعايير:</translation>
    </message>
    <message>
        <source>Approved with work open</source>
        <translation>موافقة مع عمل مفتوح</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>المنتَج</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>في &amp;جدول</translation>
    </message>
    <message>
        <source>As imported: nobody changed it.</source>
        <translation>كما استُوردت: لم يغيّرها أحد.</translation>
    </message>
    <message>
        <source>As&amp;k Again</source>
        <translation>فحص م&amp;جددًا</translation>
    </message>
    <message>
        <source>As&amp;k Now</source>
        <translation>فحص ال&amp;آن</translation>
    </message>
    <message>
        <source>Ask It</source>
        <translation>سؤاله</translation>
    </message>
    <message>
        <source>Ask its address whether it changed, and import it if so (Ctrl+Shift+L)</source>
        <translation>سؤال عنوانه هل تغيّر، واستيراده إن تغيّر (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Ask loopback and private addresses too.</source>
        <translation>سؤال عناوين الاسترجاع والعناوين الخاصة أيضًا.</translation>
    </message>
    <message>
        <source>Ask the live service whether its health endpoints answer.</source>
        <translation>اسأل الخدمة الحية هل ترد نقاط وصول السلامة.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Asked with a plain GET: no log-in, no cookies, no proxy. Redirects are followed within %1 only; the certificate is always verified; it ends after 10 s or 1 MiB.</source>
        <translation>تُفحص بطلب GET مجرد: بلا تسجيل دخول ولا كعكات ولا وسيط. لا تُتبع إعادة التوجيه إلا داخل %1؛ وتُتحقق الشهادة دائمًا؛ وينتهي الفحص بعد 10 ث أو 1 ميبيبايت.</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3, %4 answered</source>
        <translation>سؤال %1: %2 من %3، ردّ منها %4</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>تُسأل سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation>التوكيدات</translation>
    </message>
    <message>
        <source>At least %1 h of stated work left in them.</source>
        <translation>بقي فيها %1 س على الأقل من العمل المذكور.</translation>
    </message>
    <message>
        <source>At least %1 of the look-ups are answered from the cache</source>
        <translation>يُجاب عن %1 على الأقل من عمليات البحث من الذاكرة المخبئية</translation>
    </message>
    <message>
        <source>At most %1 of the disk are used</source>
        <translation>المستخدم من القرص %1 على الأكثر</translation>
    </message>
    <message>
        <source>At most %1 of the requests fail</source>
        <translation>يفشل %1 من الطلبات على الأكثر</translation>
    </message>
    <message>
        <source>At this pace the blockers are verified between %1 and %2.</source>
        <translation>بهذا المعدل يُتحقَّق من العوائق بين %1 و%2.</translation>
    </message>
    <message>
        <source>At this pace the blockers are verified on %1 at the earliest.</source>
        <translation>بهذا المعدل يُتحقَّق من العوائق في %1 على أقرب تقدير.</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>إثبات</translation>
    </message>
    <message>
        <source>Attest %1</source>
        <translation>إثبات %1</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>إثبات…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Audits of invented services, with findings, a plan and scores. Yours to try; they live in a workspace of their own.</source>
        <translation>تدقيقات لخدمات متخيَّلة، فيها نتائج وخطة ودرجات. جرّبها كما تشاء؛ فهي في مساحة عمل خاصة بها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to All Systems</source>
        <translation>رجوع إلى كل الأنظمة</translation>
    </message>
    <message>
        <source>Back to all systems (Esc)</source>
        <translation>رجوع إلى كل الأنظمة (Esc)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>رجوع إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Back to the text of the document (Esc)</source>
        <translation>رجوع إلى نص المستند (Esc)</translation>
    </message>
    <message>
        <source>Bad input is refused in words, not with a trace</source>
        <translation>تُرفض المدخلات الخاطئة بالكلمات، لا بتتبّع المكدّس</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>العنوان الأساس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before each may stand not. A value is a text, a number, true, false or null; units of numbers:</source>
        <translation>يجوز أن تسبق not كلًا منها. القيمة نص أو عدد أو true أو false أو null؛ وحدات الأعداد:</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>عائق</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Blockers said to be done without proof</source>
        <translation>عوائق مُدّعى إنجازها بلا إثبات</translation>
    </message>
    <message>
        <source>Blockers said to be done without proof: %1</source>
        <translation>العوائق المُدّعى إنجازها بلا إثبات: %1</translation>
    </message>
    <message>
        <source>Blocks going live</source>
        <translation>تعيق الإطلاق</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Board of findings</source>
        <translation>لوحة النتائج</translation>
    </message>
    <message>
        <source>Both Known</source>
        <translation>كلاهما معروف</translation>
    </message>
    <message>
        <source>Both Read Rightly, &amp;Known and Accepted</source>
        <translation>كلاهما قُرئ صحيحًا، م&amp;عروف ومقبول</translation>
    </message>
    <message>
        <source>Both read rightly, known and accepted</source>
        <translation>كلاهما قُرئ صحيحًا، معروف ومقبول</translation>
    </message>
    <message>
        <source>Both read rightly, known and accepted (3)</source>
        <translation>كلاهما قُرئ صحيحًا، معروف ومقبول (3)</translation>
    </message>
    <message>
        <source>Both systems are %1</source>
        <translation>حكم كلا النظامين: %1</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>المربعات</translation>
    </message>
    <message>
        <source>Branch coverage</source>
        <translation>تغطية الفروع</translation>
    </message>
    <message>
        <source>Browsers may not guess types of content</source>
        <translation>لا يجوز للمتصفحات تخمين أنواع المحتوى</translation>
    </message>
    <message>
        <source>Burndown</source>
        <translation>مخطط المتبقي</translation>
    </message>
    <message>
        <source>Burndown as a table</source>
        <translation>مخطط المتبقي جدولًا</translation>
    </message>
    <message>
        <source>Burndown. %1: %2 of %3 not verified; %4: %5 of %6. %7</source>
        <translation>مخطط المتبقي. %1: %2 من %3 غير مُثبتة؛ %4: %5 من %6. %7</translation>
    </message>
    <message>
        <source>By &amp;Weight</source>
        <translation>حسب ال&amp;وزن</translation>
    </message>
    <message>
        <source>By Owner</source>
        <translation>حسب المسؤول</translation>
    </message>
    <message>
        <source>By System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>CONDITIONAL</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;Markdown documents (*.md)</source>
        <translation>جداول CSV (*.csv);;مستندات Markdown (*.md)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Cannot add %1</source>
        <translation>تعذّرت إضافة %1</translation>
    </message>
    <message>
        <source>Cannot be reverted: %1</source>
        <translation>تتعذّر الاستعادة: %1</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>تعذّر تغيير %1</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>تعذّر إنشاء %1</translation>
    </message>
    <message>
        <source>Cannot fetch %1</source>
        <translation>تعذّر جلب %1</translation>
    </message>
    <message>
        <source>Cannot fetch this address</source>
        <translation>تعذّر جلب هذا العنوان</translation>
    </message>
    <message>
        <source>Cannot import %1</source>
        <translation>تعذّر استيراد %1</translation>
    </message>
    <message>
        <source>Cannot import checks from %1</source>
        <translation>تعذّر استيراد الفحوص من %1</translation>
    </message>
    <message>
        <source>Cannot keep the check %1</source>
        <translation>تعذّر حفظ الفحص %1</translation>
    </message>
    <message>
        <source>Cannot link the tasks</source>
        <translation>تعذّر ربط المهام</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Cannot move %1</source>
        <translation>تعذّر نقل %1</translation>
    </message>
    <message>
        <source>Cannot move the document</source>
        <translation>تعذّر نقل المستند</translation>
    </message>
    <message>
        <source>Cannot move the task</source>
        <translation>تعذّر نقل المهمة</translation>
    </message>
    <message>
        <source>Cannot name a system “%1”</source>
        <translation>تعذّرت تسمية نظام «%1»</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation>تعذّر فتح «%1»</translation>
    </message>
    <message>
        <source>Cannot print the scorecard</source>
        <translation>تعذّرت طباعة بطاقة الجاهزية</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>Cannot read the check</source>
        <translation>تعذّرت قراءة الفحص</translation>
    </message>
    <message>
        <source>Cannot read the column mappings of %1</source>
        <translation>تعذّرت قراءة معاني أعمدة %1</translation>
    </message>
    <message>
        <source>Cannot read the document</source>
        <translation>تعذّرت قراءة المستند</translation>
    </message>
    <message>
        <source>Cannot read the document from %1</source>
        <translation>تعذّرت قراءة المستند من %1</translation>
    </message>
    <message>
        <source>Cannot read the facts of a document</source>
        <translation>تعذّرت قراءة حقائق مستند</translation>
    </message>
    <message>
        <source>Cannot read the history of %1</source>
        <translation>تعذّرت قراءة سجل %1</translation>
    </message>
    <message>
        <source>Cannot read the runs of a check in %1</source>
        <translation>تعذّرت قراءة مرات تشغيل فحص في %1</translation>
    </message>
    <message>
        <source>Cannot read the sample %1</source>
        <translation>تعذّرت قراءة العيّنة %1</translation>
    </message>
    <message>
        <source>Cannot read the settings of %1</source>
        <translation>تعذّرت قراءة إعدادات %1</translation>
    </message>
    <message>
        <source>Cannot run the check</source>
        <translation>تعذّر تشغيل الفحص</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Cannot set %1</source>
        <translation>تعذّر ضبط %1</translation>
    </message>
    <message>
        <source>Cannot set the effort to “%1”</source>
        <translation>تعذّر ضبط الجهد على «%1»</translation>
    </message>
    <message>
        <source>Cannot take line %1 for a finding</source>
        <translation>تعذّر اعتبار السطر %1 نتيجة</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>Cannot write into the source</source>
        <translation>تعذّرت الكتابة في المصدر</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>تعذّرت الكتابة في الخرج القياسي: %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Categories, verified of 100</source>
        <translation>الفئات، المُثبت من 100</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Category, findings</source>
        <translation>الفئة، النتائج</translation>
    </message>
    <message>
        <source>Category: the document says %1</source>
        <translation>الفئة: يقول المستند %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message numerus="yes">
        <source>Certificate %n day(s)</source>
        <translation><numerusform>الشهادة: %n يوم</numerusform><numerusform>الشهادة: يوم واحد</numerusform><numerusform>الشهادة: يومان</numerusform><numerusform>الشهادة: %n أيام</numerusform><numerusform>الشهادة: %n يومًا</numerusform><numerusform>الشهادة: %n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation><numerusform>انتهت الشهادة اليوم</numerusform><numerusform>انتهت الشهادة منذ يوم واحد</numerusform><numerusform>انتهت الشهادة منذ يومين</numerusform><numerusform>انتهت الشهادة منذ %n أيام</numerusform><numerusform>انتهت الشهادة منذ %n يومًا</numerusform><numerusform>انتهت الشهادة منذ %n يوم</numerusform></translation>
    </message>
    <message>
        <source>Certificate not seen yet</source>
        <translation>لم تُرَ الشهادة بعد</translation>
    </message>
    <message>
        <source>Certificate: %1 left.</source>
        <translation>الشهادة: بقي %1.</translation>
    </message>
    <message>
        <source>Certificate: expired %1 ago.</source>
        <translation>الشهادة: انتهت منذ %1.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key)</source>
        <translation>شهادات ومفاتيح (*.pem *.crt *.key)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Change it before it is kept (F2)</source>
        <translation>تغييره قبل حفظه (F2)</translation>
    </message>
    <message>
        <source>Change the filter “%1”</source>
        <translation>تغيير المرشّح «%1»</translation>
    </message>
    <message>
        <source>Change the named filters</source>
        <translation>تغيير المرشّحات المسمّاة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Check added</source>
        <translation>أُضيف فحص</translation>
    </message>
    <message>
        <source>Check added: %1.</source>
        <translation>أُضيف الفحص: %1.</translation>
    </message>
    <message>
        <source>Check changed</source>
        <translation>تغيّر فحص</translation>
    </message>
    <message>
        <source>Check changed: %1.</source>
        <translation>تغيّر الفحص: %1.</translation>
    </message>
    <message>
        <source>Check or path</source>
        <translation>الفحص أو المسار</translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation>أُزيل فحص</translation>
    </message>
    <message>
        <source>Check removed: %1.</source>
        <translation>أُزيل الفحص: %1.</translation>
    </message>
    <message>
        <source>Check running services against the checks of files</source>
        <translation>فحص الخدمات العاملة وفق فحوص الملفات</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>بند قائمة تحقق</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>بنود قوائم التحقق</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Checks %1: %2 of %3 pass</source>
        <translation>الفحوص %1: ينجح %2 من %3</translation>
    </message>
    <message>
        <source>Checks (*.checks)</source>
        <translation>فحوص (*.checks)</translation>
    </message>
    <message>
        <source>Checks (*.checks);;All files (*)</source>
        <translation>فحوص (*.checks);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Checks may ask private addresses</source>
        <translation>يجوز للفحوص سؤال العناوين الخاصة</translation>
    </message>
    <message>
        <source>Checks with a lock send bursts of requests: they do so only once you allow it for each.</source>
        <translation>الفحوص التي عليها قفل ترسل دفعات من الطلبات: لا تفعل ذلك إلا بعد أن تسمح به لكل منها.</translation>
    </message>
    <message>
        <source>Choose a contradiction to see both of its places.</source>
        <translation>اختر تناقضًا لترى موضعيه.</translation>
    </message>
    <message>
        <source>Choose a system or write its name. Until then it stands under “%1”.</source>
        <translation>اختر نظامًا أو اكتب اسمه. وحتى ذلك الحين يبقى تحت «%1».</translation>
    </message>
    <message>
        <source>Choose a system or write its name. Until then they stand under names of their own.</source>
        <translation>اختر نظامًا أو اكتب اسمه. وحتى ذلك الحين تبقى تحت أسماء خاصة بها.</translation>
    </message>
    <message>
        <source>Choose system…</source>
        <translation>اختيار النظام…</translation>
    </message>
    <message>
        <source>Choose the column that says what each row is about: its Title.</source>
        <translation>اختر العمود الذي يذكر موضوع كل صف: عنوانه.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>اختيار اليوم من التقويم</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>المُدّعى</translation>
    </message>
    <message>
        <source>Claimed %1</source>
        <translation>مُدّعى في %1</translation>
    </message>
    <message>
        <source>Claimed %1 %2</source>
        <translation>المُدّعى %1 %2</translation>
    </message>
    <message>
        <source>Claimed by the documents</source>
        <translation>ما تدّعيه المستندات</translation>
    </message>
    <message>
        <source>Claimed, and denied.</source>
        <translation>مُدّعاة، وذلك منفي.</translation>
    </message>
    <message>
        <source>Claimed, stale</source>
        <translation>مُدّعاة، متقادمة</translation>
    </message>
    <message>
        <source>Claimed, undated</source>
        <translation>مُدّعى بلا تاريخ</translation>
    </message>
    <message>
        <source>Claimed; no evidence.</source>
        <translation>مُدّعاة؛ لا دليل.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Clear Priority</source>
        <translation>إزالة الأولوية</translation>
    </message>
    <message>
        <source>Clear Severity</source>
        <translation>إزالة الخطورة</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Code and diagrams</source>
        <translation>الشيفرة والمخططات</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>شيفرة، %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>العمود %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>الأعمدة وما تعنيه</translation>
    </message>
    <message>
        <source>Columns as at First</source>
        <translation>الأعمدة كما في البداية</translation>
    </message>
    <message>
        <source>Columns mapped</source>
        <translation>تحديد معاني الأعمدة</translation>
    </message>
    <message>
        <source>Columns of no known meaning, or of one that another has, are kept as notes: %1</source>
        <translation>تُحفظ الأعمدة التي لا يُعرف معناها، أو التي لها معنى عمود آخر، ملاحظاتٍ: %1</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Comes From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Computed from the history since %1: each day's score is what was verified by the end of that day, with the ratings and waivers of that day.</source>
        <translation>محسوبة من السجل منذ %1: درجة كل يوم هي ما كان مُثبتًا في نهايته، بتصنيفات ذلك اليوم واستثناءاته.</translation>
    </message>
    <message>
        <source>Computed score: share of weight that is verified (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1). A waiver never raises it. Evidence counts for %1.</source>
        <translation>الدرجة المحسوبة: نسبة الوزن المُثبت (حرجة 8، عالية 4، متوسطة 2، منخفضة 1؛ وبلا خطورة P0 8، P1 4، P2 2، P3 1). الاستثناء لا يرفعها أبدًا. يسري الدليل لمدة %1.</translation>
    </message>
    <message>
        <source>Computed: verified share of weight (critical 8, high 4, medium 2, low 1; without severity P0 8, P1 4, P2 2, P3 1).</source>
        <translation>المحسوبة: نسبة الوزن المُثبت (حرجة 8، عالية 4، متوسطة 2، منخفضة 1؛ وبلا خطورة P0 8، P1 4، P2 2، P3 1).</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>الشروط أو السبب</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connect and wait</source>
        <translation>الاتصال والانتظار</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>منقوضة</translation>
    </message>
    <message>
        <source>Contradicted ticks</source>
        <translation>العلامات المنقوضة</translation>
    </message>
    <message>
        <source>Contradiction opened again</source>
        <translation>أُعيد فتح تناقض</translation>
    </message>
    <message>
        <source>Contradiction opened again: %1.</source>
        <translation>أُعيد فتح التناقض: %1.</translation>
    </message>
    <message>
        <source>Contradiction settled</source>
        <translation>سُوّي تناقض</translation>
    </message>
    <message>
        <source>Contradiction settled: %1.</source>
        <translation>سُوّي التناقض: %1.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Contradictions, continued</source>
        <translation>التناقضات، تتمة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>ضابط: %1</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>الضوابط</translation>
    </message>
    <message>
        <source>Controls and metrics</source>
        <translation>الضوابط والمقاييس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Corrections of what was read</source>
        <translation>تصحيحات ما قُرئ</translation>
    </message>
    <message>
        <source>Count the weight of the items in place of the items</source>
        <translation>عدّ وزن البنود بدلًا من البنود</translation>
    </message>
    <message>
        <source>Counts as one with “%1”</source>
        <translation>تُحسب مع «%1» مرة واحدة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Coverage report</source>
        <translation>تقرير التغطية</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>تغطي</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Criteria %1 to %2 of %3: %4 shows more</source>
        <translation>المعايير من %1 إلى %2 من أصل %3: يعرض %4 المزيد</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Critical or P0, and open</source>
        <translation>حرجة أو P0، ومفتوحة</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it</source>
        <translation>يحفظها Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>CycloneDX</source>
        <translation>CycloneDX</translation>
    </message>
    <message>
        <source>CycloneDX of %1</source>
        <translation>CycloneDX لـ %1</translation>
    </message>
    <message>
        <source>CycloneDX report</source>
        <translation>تقرير CycloneDX</translation>
    </message>
    <message>
        <source>D&amp;iscover…</source>
        <translation>ا&amp;كتشاف…</translation>
    </message>
    <message>
        <source>DOCUMENT...</source>
        <translation>DOCUMENT...</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>أيا&amp;م</translation>
    </message>
    <message>
        <source>Dashed: the plan, to %1.</source>
        <translation>المتقطّع: الخطة، حتى %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1</source>
        <translation>اليوم 1 من خطة %1</translation>
    </message>
    <message>
        <source>Day 1 of the plan of %1:</source>
        <translation>اليوم 1 من خطة %1:</translation>
    </message>
    <message>
        <source>Days go from %1 to %2.</source>
        <translation>الأيام من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Days go up to %1.</source>
        <translation>الأيام حتى %1.</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرّرها</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decided: “%1”</source>
        <translation>القرار: «%1»</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n suggested check(s)</source>
        <translation><numerusform>عدم رفض أي فحص مقترح</numerusform><numerusform>رفض فحص مقترح واحد</numerusform><numerusform>رفض فحصين مقترحين</numerusform><numerusform>رفض %n فحوص مقترحة</numerusform><numerusform>رفض %n فحصًا مقترحًا</numerusform><numerusform>رفض %n فحص مقترح</numerusform></translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>رفض «%1»</translation>
    </message>
    <message>
        <source>DefectDojo</source>
        <translation>DefectDojo</translation>
    </message>
    <message>
        <source>DefectDojo findings</source>
        <translation>نتائج DefectDojo</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهورة</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>حذف المرشّح «%1»</translation>
    </message>
    <message>
        <source>Dependencies audited</source>
        <translation>الاعتماديات المدقَّقة</translation>
    </message>
    <message>
        <source>Dependencies disagree</source>
        <translation>الاعتماديات متضاربة</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>تعتمد على</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>تعتمد على %1</translation>
    </message>
    <message>
        <source>Depends on %1 in the plan</source>
        <translation>تعتمد في الخطة على %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>وصف الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Description of the issuer</source>
        <translation>وصف المُصدِر</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detail Panel</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Detail of the finding</source>
        <translation>تفاصيل النتيجة</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>تفاصيل الفحص</translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation>تفاصيل نقطة الوصول</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Discover addresses</source>
        <translation>اكتشاف العناوين</translation>
    </message>
    <message>
        <source>Dismiss %1 as misread</source>
        <translation>استبعاد %1 بوصفها قراءة خاطئة</translation>
    </message>
    <message>
        <source>Dismissed as misread: it is kept and never counted.</source>
        <translation>استُبعدت لأنها قراءة خاطئة: تُحفظ ولا تُعدّ أبدًا.</translation>
    </message>
    <message>
        <source>Do not launch: %1, and %2.</source>
        <translation>لا تُطلق: %1، و %2.</translation>
    </message>
    <message>
        <source>Do not launch: %1.</source>
        <translation>لا تُطلق: %1.</translation>
    </message>
    <message>
        <source>Doc.</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Document against a tick made here</source>
        <translation>المستند مقابل علامة وُضعت هنا</translation>
    </message>
    <message>
        <source>Document moved</source>
        <translation>نقل مستند</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>مستند %1</translation>
    </message>
    <message>
        <source>Document of %1: %2.</source>
        <translation>المستند بتاريخ %1: %2.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>المستند: %1</translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation>المستند: %1.</translation>
    </message>
    <message>
        <source>Document: %1. %2</source>
        <translation>المستند: %1. %2</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;All files (*)</source>
        <translation>مستندات (*.md *.markdown *.txt *.html *.htm *.csv *.tsv *.sarif *.json *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Documents, folders and https addresses.</source>
        <translation>مستندات ومجلدات وعناوين https.</translation>
    </message>
    <message>
        <source>Documents, folders of documents, or one workspace.</source>
        <translation>مستندات أو مجلدات مستندات أو مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Done before what it depends on</source>
        <translation>أُنجزت قبل ما تعتمد عليه</translation>
    </message>
    <message>
        <source>Done, and depends on %1</source>
        <translation>منجزة، وتعتمد على %1</translation>
    </message>
    <message>
        <source>Done, and the plan here lets it wait for %1</source>
        <translation>منجزة، لكن الخطة هنا تجعلها تنتظر %1</translation>
    </message>
    <message>
        <source>Done, but only claimed, or its evidence is old</source>
        <translation>منجزة، لكنها مُدّعاة فقط أو دليلها قديم</translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <translation>منجزة: «%1»</translation>
    </message>
    <message>
        <source>Dotted: %1 accepted by a waiver, never verified.</source>
        <translation>المنقّط: %1 مقبولة باستثناء، لا تُعدّ مُثبتة.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>المرسوم: %1</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>أفلت ملفات أو مجلدات هنا</translation>
    </message>
    <message>
        <source>Drop it on the task that waits for %1</source>
        <translation>أفلتها على المهمة التي تنتظر %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Due Day…</source>
        <translation>يوم الاستحقاق…</translation>
    </message>
    <message>
        <source>Due by “%1”</source>
        <translation>تُستحق بحلول «%1»</translation>
    </message>
    <message>
        <source>Due day of %1</source>
        <translation>يوم استحقاق %1</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>تُستحق هذا الأسبوع</translation>
    </message>
    <message>
        <source>Due this week, %1, %2 late</source>
        <translation>تُستحق هذا الأسبوع، %1، المتأخر %2</translation>
    </message>
    <message>
        <source>E&amp;nd the Waiver</source>
        <translation>إ&amp;نهاء الاستثناء</translation>
    </message>
    <message>
        <source>E&amp;xport the Checks Shown…</source>
        <translation>ت&amp;صدير الفحوص المعروضة…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>تحر&amp;ير…</translation>
    </message>
    <message>
        <source>Edit a check</source>
        <translation>تحرير فحص</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>تحرير الفحص</translation>
    </message>
    <message>
        <source>Edit the Cell or the Title…</source>
        <translation>تحرير الخلية أو العنوان…</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Effort left</source>
        <translation>الجهد المتبقي</translation>
    </message>
    <message>
        <source>Effort left, at least</source>
        <translation>الجهد المتبقي على الأقل</translation>
    </message>
    <message>
        <source>Effort left, at least: %1; %2 without estimate</source>
        <translation>الجهد المتبقي، على الأقل: %1؛ %2 بلا تقدير</translation>
    </message>
    <message>
        <source>Effort: the document says %1</source>
        <translation>الجهد: يقول المستند %1</translation>
    </message>
    <message>
        <source>Elsewhere: “%1”</source>
        <translation>في موضع آخر: «%1»</translation>
    </message>
    <message>
        <source>Empty: whoever owns the item</source>
        <translation>فارغ: المسؤول عن العنصر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>إنهاء استثناء %1</translation>
    </message>
    <message>
        <source>Endpoint %1 added.</source>
        <translation>أُضيفت نقطة الوصول %1.</translation>
    </message>
    <message>
        <source>Endpoint %1 removed.</source>
        <translation>أُزيلت نقطة الوصول %1.</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <translation>أُضيفت نقطة وصول</translation>
    </message>
    <message>
        <source>Endpoint health</source>
        <translation>سلامة نقاط الوصول</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <translation>أُزيلت نقطة وصول</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>نقطة وصول: %1</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط الوصول</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>ينتهي بعد %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Ends within 14 days</source>
        <translation>ينتهي خلال 14 يومًا</translation>
    </message>
    <message>
        <source>Enhancement: %1</source>
        <translation>تحسين: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it</source>
        <translation>Enter للحفظ، Esc للترك</translation>
    </message>
    <message>
        <source>Enter shows the line of the document that names the path</source>
        <translation>يعرض Enter سطر المستند الذي يسمّي المسار</translation>
    </message>
    <message>
        <source>Enter takes one; F2 renames and Del deletes one of your own.</source>
        <translation>يأخذ Enter مرشّحًا؛ ويعيد F2 تسمية أحد مرشّحاتك ويحذفه Del.</translation>
    </message>
    <message>
        <source>Errors show no stack trace</source>
        <translation>لا تُظهر الأخطاء تتبّع المكدّس</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every %1 %2 is verified, but </source>
        <translation>كل %2 %1 مُثبتة، لكن </translation>
    </message>
    <message>
        <source>Every 15 seconds</source>
        <translation>كل 15 ثانية</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>كل 5 دقائق</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <translation>عاد لكل إجراء مفاتيحه الخاصة.</translation>
    </message>
    <message>
        <source>Every box is ticked.</source>
        <translation>كل المربعات مؤشَّرة.</translation>
    </message>
    <message>
        <source>Every contradiction is settled.</source>
        <translation>كل التناقضات مسوّاة.</translation>
    </message>
    <message>
        <source>Every critical and P0 item is verified, every high one resolved</source>
        <translation>كل بند حرج أو P0 مُثبت، وكل بند عالٍ محلول</translation>
    </message>
    <message>
        <source>Every decision, tick and waiver that is on record, newest first.</source>
        <translation>كل قرار وعلامة واستثناء مسجّل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every list of the API can be asked for in pages</source>
        <translation>يمكن طلب كل قائمة في الواجهة البرمجية على صفحات</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>Every operation of the API is described</source>
        <translation>كل عملية في الواجهة البرمجية موصوفة</translation>
    </message>
    <message>
        <source>Every script of another origin carries its hash</source>
        <translation>كل برنامج نصي من أصل آخر يحمل بصمته</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no telemetry; a service is asked only when you add its address.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا حساب ولا قياس عن بُعد؛ ولا تُفحص خدمة إلا إذا أضفت عنوانها.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Evidence in force</source>
        <translation>الأدلة السارية</translation>
    </message>
    <message>
        <source>Evidence of %1 is too old: %2 (%3).</source>
        <translation>دليل %1 قديم جدًّا: %2 (%3).</translation>
    </message>
    <message>
        <source>Evidence of %1.</source>
        <translation>دليل %1.</translation>
    </message>
    <message>
        <source>Evidence, history and sources</source>
        <translation>الأدلة والسجل والمصادر</translation>
    </message>
    <message>
        <source>Excepted by a policy</source>
        <translation>مستثناة بسياسة</translation>
    </message>
    <message>
        <source>Exit with 0 for CONDITIONAL too.</source>
        <translation>الخروج بالرمز 0 للحكم المشروط (CONDITIONAL) أيضًا.</translation>
    </message>
    <message>
        <source>Expired %1 ago, open again</source>
        <translation>انتهى قبل %1، مفتوحة من جديد</translation>
    </message>
    <message>
        <source>Expired, open again</source>
        <translation>انتهى، مفتوحة من جديد</translation>
    </message>
    <message>
        <source>Export Findings…</source>
        <translation>تصدير النتائج…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Export PDF scorecard</source>
        <translation>تصدير بطاقة التقييم بصيغة PDF</translation>
    </message>
    <message>
        <source>Export the checks shown</source>
        <translation>تصدير الفحوص المعروضة</translation>
    </message>
    <message>
        <source>Export the findings shown</source>
        <translation>تصدير النتائج المعروضة</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>انسَ</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>Failed login %1 is refused with %2</source>
        <translation>يُرفض تسجيل الدخول الفاشل رقم %1 بالرمز %2</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>غير مستوفى: %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Fetching %1 (%2)</source>
        <translation>جلب %1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files of checks, or workspaces; with --suggest documents.</source>
        <translation>ملفات فحوص أو مساحات عمل؛ ومع --suggest مستندات.</translation>
    </message>
    <message>
        <source>Files of this format are not asked</source>
        <translation>لا تُسأل الملفات التي بهذه الصيغة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>ترشيح (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by document, warning, repair or note</source>
        <translation>رشّح بالمستند أو التحذير أو الإصلاح أو الملاحظة</translation>
    </message>
    <message>
        <source>Filter by item, reason or person</source>
        <translation>رشّح بالبند أو السبب أو الشخص</translation>
    </message>
    <message>
        <source>Filter by key or title</source>
        <translation>رشّح بالمفتاح أو العنوان</translation>
    </message>
    <message>
        <source>Filter by person, item, field or reason</source>
        <translation>رشّح بالشخص أو البند أو الحقل أو السبب</translation>
    </message>
    <message>
        <source>Filter by text of item or section</source>
        <translation>رشّح بنص البند أو القسم</translation>
    </message>
    <message>
        <source>Filter by what it does, or by its keys</source>
        <translation>رشّح بما يفعله أو بمفاتيحه</translation>
    </message>
    <message>
        <source>Filter by words, item or document</source>
        <translation>رشّح بالكلمات أو البند أو المستند</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>ترشيح الفحوص</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>ترشيح المهام</translation>
    </message>
    <message>
        <source>Filter tasks; Enter takes the first</source>
        <translation>ترشيح المهام؛ يأخذ Enter أولاها</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>ترشيح قوائم التحقق</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>ترشيح الفحوص</translation>
    </message>
    <message>
        <source>Filter the contradictions</source>
        <translation>ترشيح التناقضات</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>ترشيح السجل</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>ترشيح البنود</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>ترشيح المفاتيح</translation>
    </message>
    <message>
        <source>Filter the report</source>
        <translation>ترشيح التقرير</translation>
    </message>
    <message>
        <source>Filter the waivers</source>
        <translation>ترشيح الاستثناءات</translation>
    </message>
    <message>
        <source>Filter, for example owner:Backend is:late</source>
        <translation>ترشيح، مثلًا owner:Backend is:late</translation>
    </message>
    <message>
        <source>Filter: %1 · findings that are not verified, %2 of %3</source>
        <translation>المرشّح: %1 · النتائج غير المُثبتة، %2 من %3</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Find &amp;Action…</source>
        <translation>بحث عن إ&amp;جراء…</translation>
    </message>
    <message>
        <source>Find N&amp;ext</source>
        <translation>&amp;بحث عن التالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>ب&amp;حث عن السابق</translation>
    </message>
    <message>
        <source>Find action</source>
        <translation>بحث عن إجراء</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Find in text (Ctrl+F); Enter or F3 finds the next place, Shift the one before</source>
        <translation>بحث في النص (Ctrl+F)؛ ينتقل Enter أو F3 إلى الموضع التالي، ومع Shift إلى السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find out whether you may ship</source>
        <translation>تبيّن هل يمكنك الإطلاق</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Finding behind</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Findings and checklists</source>
        <translation>النتائج وقوائم التحقق</translation>
    </message>
    <message>
        <source>Findings not verified</source>
        <translation>النتائج غير المُثبتة</translation>
    </message>
    <message>
        <source>Findings, phases and scores appear, each tied to its line in the file.</source>
        <translation>تظهر النتائج والمراحل والدرجات، وكل منها مربوط بسطره في الملف.</translation>
    </message>
    <message>
        <source>Findings, share of all</source>
        <translation>النتائج، نسبتها من الكل</translation>
    </message>
    <message>
        <source>Findings, without those dismissed as misread</source>
        <translation>النتائج، عدا المستبعدة لأنها قراءة خاطئة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>First Holds</source>
        <translation>الأول صحيح</translation>
    </message>
    <message>
        <source>First day, such as 2026-03-01</source>
        <translation>أول يوم، مثل ‎2026-03-01‎</translation>
    </message>
    <message>
        <source>First finding</source>
        <translation>النتيجة الأولى</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>القول الأول</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Forecast for the remaining %1: %2 at the earliest, half of the runs by %3; too many find no end for a latest date.</source>
        <translation>توقّع المتبقي (%1): %2 في أقرب الأحوال، ونصف مرات المحاكاة بحلول %3؛ عدد كبير منها لا يجد نهاية، فلا تاريخ أقصى.</translation>
    </message>
    <message>
        <source>Forecast for the remaining %1: between %2 and %3, half of the runs by %4.</source>
        <translation>توقّع المتبقي (%1): بين %2 و %3، ونصف مرات المحاكاة بحلول %4.</translation>
    </message>
    <message>
        <source>Forecast: 15 of 100 runs are done</source>
        <translation>التوقّع: انتهت 15 من 100 مرة محاكاة</translation>
    </message>
    <message>
        <source>Forecast: 85 of 100 runs are done</source>
        <translation>التوقّع: انتهت 85 من 100 مرة محاكاة</translation>
    </message>
    <message>
        <source>Forecast: half of the runs are done</source>
        <translation>التوقّع: انتهى نصف مرات المحاكاة</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>نُسيت.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Formats of an artifact</source>
        <translation>صيغ المنتَج</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>كاشفه</translation>
    </message>
    <message>
        <source>From %1 closed and %2 come back in the last %3; assumes that pace and nothing newly found.</source>
        <translation>بناءً على %1 أُغلقت و %2 عادت في آخر %3؛ بافتراض تلك الوتيرة وألا يُكتشف جديد.</translation>
    </message>
    <message>
        <source>From %1 closed in the last %2; assumes that pace and nothing newly found.</source>
        <translation>بناءً على %1 أُغلقت في آخر %2؛ بافتراض تلك الوتيرة وألا يُكتشف جديد.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>من %1.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>From the Plan: %1</source>
        <translation>من الخطة: %1</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>جاهز للإطلاق</translation>
    </message>
    <message>
        <source>Gap to doc.</source>
        <translation>الفرق عن المستند</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>فجوة: %1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Gaps by group</source>
        <translation>الفجوات حسب المجموعة</translation>
    </message>
    <message>
        <source>Gaps, risks, scores, controls</source>
        <translation>الفجوات والمخاطر والدرجات والضوابط</translation>
    </message>
    <message>
        <source>Give a workspace (*.shipworthy), then documents, folders or addresses</source>
        <translation>اذكر مساحة عمل (*.shipworthy)، ثم مستندات أو مجلدات أو عناوين</translation>
    </message>
    <message>
        <source>Give either documents and folders, or one workspace</source>
        <translation>اذكر إما مستندات ومجلدات وإما مساحة عمل واحدة</translation>
    </message>
    <message>
        <source>Give owners and dates, or keep those in the document.</source>
        <translation>حدّد المسؤولين والتواريخ، أو أبقِ ما في المستند.</translation>
    </message>
    <message>
        <source>Given for an earlier text, open</source>
        <translation>مُنح لنص سابق، مفتوحة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>جاهز للإطلاق</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to a line (Ctrl+G)</source>
        <translation>انتقال إلى سطر (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to the Detail</source>
        <translation>انتقال إلى التفاصيل</translation>
    </message>
    <message>
        <source>Go: every %1 %2 is verified, and nothing high is open.</source>
        <translation>جاهز للإطلاق: كل %2 %1 مُثبتة، ولا نتيجة عالية مفتوحة.</translation>
    </message>
    <message>
        <source>Go: no %1 is critical or P0, and nothing high is open.</source>
        <translation>جاهز للإطلاق: لا توجد %1 حرجة أو P0، ولا نتيجة عالية مفتوحة.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم تعد مذكورة</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Green: understood. Ticks: marks, longer for contradictions, secrets and repairs. Click to go there.</source>
        <translation>الأخضر: مفهوم. الشُّرَط: علامات، والأطول منها للتناقضات والأسرار والإصلاحات. انقر للانتقال إليها.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Group: owner</source>
        <translation>التجميع: المسؤول</translation>
    </message>
    <message>
        <source>Group: verdict</source>
        <translation>التجميع: الحكم</translation>
    </message>
    <message>
        <source>Header field: %1</source>
        <translation>حقل ترويسة: %1</translation>
    </message>
    <message>
        <source>Headings and other facts</source>
        <translation>العناوين وحقائق أخرى</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Health answers 200 and says that the service is well</source>
        <translation>تردّ نقطة السلامة بالرمز 200 وتقول إن الخدمة سليمة</translation>
    </message>
    <message>
        <source>Health names what the service depends on, and all of it is up</source>
        <translation>تسمّي نقطة السلامة ما تعتمد عليه الخدمة، وكله يعمل</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>يحجب</translation>
    </message>
    <message>
        <source>Holds up %1</source>
        <translation>تعطّل %1</translation>
    </message>
    <message>
        <source>How often checks and addresses are asked while the window is open</source>
        <translation>كم مرة تُسأل الفحوص والعناوين ما دامت النافذة مفتوحة</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 cannot be chosen where a proxy asks</source>
        <translation>لا يمكن اختيار IPv4 أو IPv6 حين يسأل وكيل</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Import %1 documents</source>
        <translation>استيراد %1 من المستندات</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>Import &amp;Report</source>
        <translation>ت&amp;قرير الاستيراد</translation>
    </message>
    <message>
        <source>Import a file again when it changes; questions wait until you answer them</source>
        <translation>استيراد الملف مجددًا عند تغيّره؛ وتنتظر الأسئلة حتى تجيب عنها</translation>
    </message>
    <message>
        <source>Import a folder of documents</source>
        <translation>استيراد مجلد مستندات</translation>
    </message>
    <message>
        <source>Import audit documents to see their systems here.</source>
        <translation>استورد مستندات تدقيق لترى أنظمتها هنا.</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>استيراد الفحوص</translation>
    </message>
    <message>
        <source>Import copied files (outside of text fields)</source>
        <translation>استيراد الملفات المنسوخة (خارج حقول النص)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد مستندات</translation>
    </message>
    <message>
        <source>Import documents again when their files change</source>
        <translation>استيراد المستندات مجددًا عند تغيّر ملفاتها</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation>استيراد ملفات (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import from &amp;Address…</source>
        <translation>استيراد من &amp;عنوان…</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>استيراد من عنوان</translation>
    </message>
    <message>
        <source>Import of %1 undone.</source>
        <translation>تُراجع عن استيراد %1.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>تراجع عن استيراد</translation>
    </message>
    <message>
        <source>Import what the audit said. Shipworthy turns it into findings, a plan and a score, and asks the running service whether it is well.</source>
        <translation>استورد ما قاله التدقيق. يحوّله Shipworthy إلى نتائج وخطة ودرجة، ويسأل الخدمة العاملة هل هي سليمة.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>استُورد %1.</translation>
    </message>
    <message>
        <source>Importing %1 (%2 of %3)</source>
        <translation>استيراد %1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In a few words: Readiness names its dependencies</source>
        <translation>بكلمات قليلة: الجاهزية تسمّي اعتمادياتها</translation>
    </message>
    <message>
        <source>In commit %1 of %2</source>
        <translation>في الإيداع %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>In lists and cards (fixed)</source>
        <translation>في القوائم والبطاقات (ثابتة)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In the baseline, and no longer found</source>
        <translation>موجودة في خط الأساس ولم تعد تُرصد</translation>
    </message>
    <message>
        <source>In the tracker's “%1”: “%2”</source>
        <translation>في «%1» من متتبّع العمل: «%2»</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Is it well?</source>
        <translation>هل هي سليمة؟</translation>
    </message>
    <message>
        <source>It asks for Cache-Control.</source>
        <translation>يطلب Cache-Control.</translation>
    </message>
    <message>
        <source>It asks for a content security policy.</source>
        <translation>يطلب سياسة أمان المحتوى.</translation>
    </message>
    <message>
        <source>It asks for a health check, and a good status code alone proves none.</source>
        <translation>يطلب فحص سلامة، ورمز الحالة الجيد وحده لا يثبته.</translation>
    </message>
    <message>
        <source>It asks for a preview in social media: title, description and image.</source>
        <translation>يطلب معاينة في وسائل التواصل الاجتماعي: العنوان والوصف والصورة.</translation>
    </message>
    <message>
        <source>It asks for a robots.txt.</source>
        <translation>يطلب ملف robots.txt.</translation>
    </message>
    <message>
        <source>It asks for a sitemap.</source>
        <translation>يطلب خريطة موقع.</translation>
    </message>
    <message>
        <source>It asks for alerts; Prometheus tells which rules it has.</source>
        <translation>يطلب تنبيهات؛ ويبيّن Prometheus ما لديه من قواعد.</translation>
    </message>
    <message>
        <source>It asks for entity tags: the second request states the tag and must get 304.</source>
        <translation>يطلب وسوم كيانات: يذكر الطلب الثاني الوسم ويجب أن يتلقى 304.</translation>
    </message>
    <message>
        <source>It asks for ids of requests.</source>
        <translation>يطلب معرّفات للطلبات.</translation>
    </message>
    <message>
        <source>It asks for isolated frames; only what the page itself writes is seen, not what scripts make.</source>
        <translation>يطلب إطارات معزولة؛ ولا يُرى إلا ما تكتبه الصفحة نفسها، لا ما تصنعه البرامج النصية.</translation>
    </message>
    <message>
        <source>It asks for metrics that Prometheus can read.</source>
        <translation>يطلب مقاييس يستطيع Prometheus قراءتها.</translation>
    </message>
    <message>
        <source>It asks for pagination; the API's own document shows which lists take a limit.</source>
        <translation>يطلب التقسيم إلى صفحات؛ ويبيّن مستند الواجهة البرمجية نفسها أي القوائم تقبل حدًّا.</translation>
    </message>
    <message>
        <source>It asks for protected cookies; a login shows how they are set.</source>
        <translation>يطلب كعكات محمية؛ ويبيّن تسجيل الدخول كيف تُعيَّن.</translation>
    </message>
    <message>
        <source>It asks for protection against forged requests: one without its token must fail.</source>
        <translation>يطلب الحماية من الطلبات المزوّرة: يجب أن يفشل طلب بلا رمزه.</translation>
    </message>
    <message>
        <source>It asks for security headers; these are the ones that every page should send.</source>
        <translation>يطلب ترويسات الأمان؛ وهذه ما ينبغي أن ترسله كل صفحة.</translation>
    </message>
    <message>
        <source>It asks for subresource integrity; browsers then refuse changed scripts.</source>
        <translation>يطلب سلامة الموارد الفرعية؛ فترفض المتصفحات البرامج النصية المغيَّرة.</translation>
    </message>
    <message>
        <source>It asks for the address of the keys that tokens are verified with.</source>
        <translation>يطلب عنوان المفاتيح التي يُتحقق بها من رموز الوصول.</translation>
    </message>
    <message>
        <source>It asks for the headers of a rate limit.</source>
        <translation>يطلب ترويسات حدّ المعدل.</translation>
    </message>
    <message>
        <source>It asks for this security header.</source>
        <translation>يطلب ترويسة الأمان هذه.</translation>
    </message>
    <message>
        <source>It asks that a logout clears cookies.</source>
        <translation>يطلب أن يمسح تسجيل الخروج الكعكات.</translation>
    </message>
    <message>
        <source>It asks that calls without a login are rejected.</source>
        <translation>يطلب أن تُرفض الطلبات بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>It asks that connections are encrypted: http:// must redirect to https:// on its first hop.</source>
        <translation>يطلب تعمية الاتصالات: يجب أن يعيد http:// التوجيه إلى https:// في أول قفزة.</translation>
    </message>
    <message>
        <source>It asks that endpoints are described.</source>
        <translation>يطلب أن تكون نقاط الوصول موصوفة.</translation>
    </message>
    <message>
        <source>It asks that errors are handled without their insides; a page that does not exist shows one.</source>
        <translation>يطلب معالجة الأخطاء دون إظهار دواخلها؛ وصفحة غير موجودة تُظهر خطأ منها.</translation>
    </message>
    <message>
        <source>It asks that input is validated: an empty object must be refused.</source>
        <translation>يطلب التحقق من صحة المدخلات: يجب أن يُرفض كائن فارغ.</translation>
    </message>
    <message>
        <source>It asks that nothing fails during a deployment; watch it while one runs.</source>
        <translation>يطلب ألا يفشل شيء أثناء النشر؛ راقبه أثناء جريان نشر.</translation>
    </message>
    <message>
        <source>It asks that signatures of tokens are verified: an unsigned one must be refused.</source>
        <translation>يطلب التحقق من تواقيع رموز الوصول: يجب أن يُرفض غير الموقَّع.</translation>
    </message>
    <message>
        <source>It asks that the health check looks at a dependency, so the answer must name it.</source>
        <translation>يطلب أن ينظر فحص السلامة إلى اعتمادية، فيجب أن يسمّيها الرد.</translation>
    </message>
    <message>
        <source>It asks that users cannot reach each other's records.</source>
        <translation>يطلب ألا يصل المستخدمون بعضهم إلى سجلات بعض.</translation>
    </message>
    <message>
        <source>It c&amp;ontinues</source>
        <translation>هو &amp;استمرار لـ</translation>
    </message>
    <message>
        <source>It continues “%1”</source>
        <translation>هو استمرار «%1»</translation>
    </message>
    <message>
        <source>It could not be evaluated: %1.</source>
        <translation>تعذّر تقييمه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It describes an API of %n operation(s).</source>
        <translation><numerusform>لا يصف أي عملية لواجهة برمجية.</numerusform><numerusform>يصف واجهة برمجية من عملية واحدة.</numerusform><numerusform>يصف واجهة برمجية من عمليتين.</numerusform><numerusform>يصف واجهة برمجية من %n عمليات.</numerusform><numerusform>يصف واجهة برمجية من %n عملية.</numerusform><numerusform>يصف واجهة برمجية من %n عملية.</numerusform></translation>
    </message>
    <message>
        <source>It failed %1 of %2 times</source>
        <translation>فشل %1 من %2 من المرات</translation>
    </message>
    <message>
        <source>It failed because %1.</source>
        <translation>فشل للسبب: %1.</translation>
    </message>
    <message>
        <source>It failed because %1: body %2</source>
        <translation>فشل للسبب: %1: المتن %2</translation>
    </message>
    <message>
        <source>It goes on as soon as %1 is open.</source>
        <translation>يُستأنف حالما تُفتح %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n sample(s) for Prometheus.</source>
        <translation><numerusform>لا عيّنات فيه لـ Prometheus.</numerusform><numerusform>فيه عيّنة واحدة لـ Prometheus.</numerusform><numerusform>فيه عيّنتان لـ Prometheus.</numerusform><numerusform>فيه %n عيّنات لـ Prometheus.</numerusform><numerusform>فيه %n عيّنة لـ Prometheus.</numerusform><numerusform>فيه %n عيّنة لـ Prometheus.</numerusform></translation>
    </message>
    <message>
        <source>It has its own keys again, as far as nothing else holds them.</source>
        <translation>عادت له مفاتيحه الخاصة، ما لم يكن شيء آخر يشغلها.</translation>
    </message>
    <message>
        <source>It has no keys any more.</source>
        <translation>لم تعد له مفاتيح.</translation>
    </message>
    <message>
        <source>It is %1 days old; %2 days count as fresh</source>
        <translation>عمره بالأيام %1؛ ويُعدّ حديثًا ما لا يتجاوز %2</translation>
    </message>
    <message>
        <source>It is asked for once, without cookies or a log-in, and the document keeps its address; “Fetch Again” on Documents asks whether it changed.</source>
        <translation>يُطلب مرة واحدة بلا كعكات ولا تسجيل دخول، ويحتفظ المستند بعنوانه؛ ويتحقق «الجلب مجددًا» في المستندات من تغيّره.</translation>
    </message>
    <message>
        <source>It is dated in the future</source>
        <translation>تاريخه في المستقبل</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>استحقاقها في %1.</translation>
    </message>
    <message>
        <source>It is on this computer or in a private network: to agree lets this workspace ask such addresses.</source>
        <translation>هو على هذا الحاسوب أو في شبكة خاصة: الموافقة تسمح لمساحة العمل هذه بسؤال مثل هذه العناوين.</translation>
    </message>
    <message>
        <source>It issues tokens as %1.</source>
        <translation>يُصدر رموز الوصول باسم %1.</translation>
    </message>
    <message>
        <source>It leans on the service: choose it by hand.</source>
        <translation>يُثقل على الخدمة: اختره يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n link(s) of Spring's actuator.</source>
        <translation><numerusform>لا يسرد أي رابط من actuator في Spring.</numerusform><numerusform>يسرد رابطًا واحدًا من actuator في Spring.</numerusform><numerusform>يسرد رابطين من actuator في Spring.</numerusform><numerusform>يسرد %n روابط من actuator في Spring.</numerusform><numerusform>يسرد %n رابطًا من actuator في Spring.</numerusform><numerusform>يسرد %n رابط من actuator في Spring.</numerusform></translation>
    </message>
    <message>
        <source>It lists pages of the site.</source>
        <translation>يسرد صفحات الموقع.</translation>
    </message>
    <message>
        <source>It may be one of these items of the earlier version. What was decided about it is carried over to the one you choose.</source>
        <translation>قد يكون واحدًا من بنود الإصدار السابق هذه. يُنقل ما تقرر بشأنه إلى الذي تختاره.</translation>
    </message>
    <message>
        <source>It may send bursts of re&amp;quests</source>
        <translation>يجوز أن يرسل &amp;دفعات من الطلبات</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>يسمّي %1.</translation>
    </message>
    <message>
        <source>It names documentation of the API.</source>
        <translation>يسمّي توثيق الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>It names origins that must be allowed.</source>
        <translation>يسمّي أصولًا يجب السماح بها.</translation>
    </message>
    <message numerus="yes">
        <source>It publishes %n key(s) for tokens.</source>
        <translation><numerusform>لا ينشر أي مفتاح لرموز الوصول.</numerusform><numerusform>ينشر مفتاحًا واحدًا لرموز الوصول.</numerusform><numerusform>ينشر مفتاحين لرموز الوصول.</numerusform><numerusform>ينشر %n مفاتيح لرموز الوصول.</numerusform><numerusform>ينشر %n مفتاحًا لرموز الوصول.</numerusform><numerusform>ينشر %n مفتاح لرموز الوصول.</numerusform></translation>
    </message>
    <message>
        <source>It restricts origins; three requests from a foreign one show whether it may read answers.</source>
        <translation>يقيّد الأصول؛ وثلاثة طلبات من أصل غريب تبيّن هل يجوز له قراءة الردود.</translation>
    </message>
    <message>
        <source>It says that it is not well.</source>
        <translation>يقول إنه ليس سليمًا.</translation>
    </message>
    <message>
        <source>It says that it is version %1.</source>
        <translation>يقول إن إصداره %1.</translation>
    </message>
    <message>
        <source>It says that it is well.</source>
        <translation>يقول إنه سليم.</translation>
    </message>
    <message>
        <source>It says that something is not as it should be.</source>
        <translation>يقول إن شيئًا ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>It says that tokens can be revoked: one that was must be refused.</source>
        <translation>يقول إن رموز الوصول يمكن إبطالها: يجب أن يُرفض ما أُبطل منها.</translation>
    </message>
    <message>
        <source>It sends a burst of requests: it is not evaluated before you allow that.</source>
        <translation>يرسل دفعة من الطلبات: لا يُقيَّم قبل أن تسمح بذلك.</translation>
    </message>
    <message>
        <source>It shows documentation of the API, by %1.</source>
        <translation>يعرض توثيق الواجهة البرمجية، بواسطة %1.</translation>
    </message>
    <message>
        <source>It speaks of the certificate's end; the whole chain is looked at.</source>
        <translation>يتحدث عن انتهاء الشهادة؛ ويُنظر في السلسلة كلها.</translation>
    </message>
    <message>
        <source>It states a percentile of response times; the service's histogram tells it.</source>
        <translation>يذكر نسبة مئينية لأزمنة الاستجابة؛ ويبيّنها المدرّج التكراري للخدمة.</translation>
    </message>
    <message>
        <source>It states a response time; ten requests without load show whether it is out of reach.</source>
        <translation>يذكر زمن استجابة؛ وعشرة طلبات بلا حِمل تبيّن هل هو بعيد المنال.</translation>
    </message>
    <message>
        <source>It states a share of failing requests; two looks at the counters tell it.</source>
        <translation>يذكر نسبة الطلبات الفاشلة؛ ونظرتان إلى العدّادات تبيّنانها.</translation>
    </message>
    <message>
        <source>It states a share of hits; two looks at the counters tell it.</source>
        <translation>يذكر نسبة الإصابات؛ ونظرتان إلى العدّادات تبيّنانها.</translation>
    </message>
    <message>
        <source>It states a version of TLS.</source>
        <translation>يذكر إصدارًا من TLS.</translation>
    </message>
    <message>
        <source>It states after how many failed logins an account is locked.</source>
        <translation>يذكر بعد كم تسجيل دخول فاشل يُقفل الحساب.</translation>
    </message>
    <message>
        <source>It states how full a volume may be.</source>
        <translation>يذكر مدى الامتلاء الجائز لوحدة التخزين.</translation>
    </message>
    <message>
        <source>It states how many requests are allowed; one more than that shows whether it holds.</source>
        <translation>يذكر عدد الطلبات المسموح بها؛ وطلب زائد عليه يبيّن هل يُلتزم به.</translation>
    </message>
    <message>
        <source>It states how much memory the service may take.</source>
        <translation>يذكر مقدار الذاكرة الجائز للخدمة.</translation>
    </message>
    <message>
        <source>It states no number of days; 14 are usual.</source>
        <translation>لا يذكر عدد أيام؛ والمعتاد 14.</translation>
    </message>
    <message>
        <source>It states what a load test must reach; its summary says whether it did.</source>
        <translation>يذكر ما يجب أن يبلغه اختبار الحِمل؛ ويبيّن ملخصه هل بلغه.</translation>
    </message>
    <message>
        <source>It tells robots where they may go.</source>
        <translation>يخبر الروبوتات أين يجوز لها الذهاب.</translation>
    </message>
    <message>
        <source>It tells where to report weaknesses: %1.</source>
        <translation>يخبر أين يُبلَّغ عن نقاط الضعف: %1.</translation>
    </message>
    <message>
        <source>It warns because %1.</source>
        <translation>يحذّر للسبب: %1.</translation>
    </message>
    <message>
        <source>It was due on %1 and is %2.</source>
        <translation>كان استحقاقها في %1: %2.</translation>
    </message>
    <message>
        <source>It was no longer stated, and is again.</source>
        <translation>كان لم يعد مذكورًا، ثم ذُكر مجددًا.</translation>
    </message>
    <message>
        <source>It was not asked: %1</source>
        <translation>لم تُفحص: %1</translation>
    </message>
    <message>
        <source>It would not be asked: %1.</source>
        <translation>لن يُفحص: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>البند %1 من %2</translation>
    </message>
    <message>
        <source>Items since %1</source>
        <translation>البنود منذ %1</translation>
    </message>
    <message>
        <source>Items that may be one of several earlier ones: ask (store nothing, list them), new, or likeliest.</source>
        <translation>البنود التي قد تكون واحدًا من عدة بنود سابقة: ask (لا يُخزَّن شيء وتُسرد)، أو new، أو likeliest.</translation>
    </message>
    <message>
        <source>Items that the check proves</source>
        <translation>البنود التي يثبتها الفحص</translation>
    </message>
    <message>
        <source>Items, last 7 days</source>
        <translation>البنود، آخر 7 أيام</translation>
    </message>
    <message>
        <source>Its %1 blockers are verified.</source>
        <translation>جميع عوائقه (%1) مُثبتة.</translation>
    </message>
    <message>
        <source>Its findings join those of this system.</source>
        <translation>تنضم نتائجه إلى نتائج هذا النظام.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Its one blocker is not verified.</source>
        <translation>عائقه الوحيد غير مُثبت.</translation>
    </message>
    <message>
        <source>Its one blocker is verified.</source>
        <translation>عائقه الوحيد مُثبت.</translation>
    </message>
    <message>
        <source>Its own text says partial: “%1”</source>
        <translation>نصها نفسه يقول إنها جزئية: «%1»</translation>
    </message>
    <message>
        <source>Its state stays “%1” until enough runs in a row say otherwise.</source>
        <translation>تبقى حالته «%1» إلى أن يقول خلاف ذلك عدد كافٍ من مرات التشغيل المتتالية.</translation>
    </message>
    <message>
        <source>Its text has changed since that was decided:</source>
        <translation>تغيّر نصها منذ أن تقرر ذلك:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep %1 apart</source>
        <translation>إبقاء %1 منفصلة</translation>
    </message>
    <message>
        <source>Keep a F&amp;ile…</source>
        <translation>احفظ ملفًا…</translation>
    </message>
    <message>
        <source>Keep a File</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>حفظ ملاحظةً</translation>
    </message>
    <message>
        <source>Keep the filter “%1”</source>
        <translation>حفظ المرشّح «%1»</translation>
    </message>
    <message>
        <source>Keeps it; nothing is sent before it is run (Ctrl+S)</source>
        <translation>حفظه؛ ولا يُرسَل شيء قبل تشغيله (Ctrl+S)</translation>
    </message>
    <message>
        <source>Keeps what is ticked; nothing is sent (Ctrl+Enter)</source>
        <translation>حفظ ما أُشّر؛ ولا يُرسَل شيء (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keeps what the check names as a secret in the keychain</source>
        <translation>يحفظ في سلسلة المفاتيح ما يسمّيه الفحص سرًّا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>محفوظ كما هو</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind of contradiction</source>
        <translation>نوع التناقض</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>Last day on which %n risk(s) are accepted</source>
        <translation><numerusform>آخر يوم تُقبل فيه المخاطر</numerusform><numerusform>آخر يوم تُقبل فيه مخاطرة واحدة</numerusform><numerusform>آخر يوم تُقبل فيه مخاطرتان</numerusform><numerusform>آخر يوم تُقبل فيه %n مخاطر</numerusform><numerusform>آخر يوم تُقبل فيه %n مخاطرة</numerusform><numerusform>آخر يوم تُقبل فيه %n مخاطرة</numerusform></translation>
    </message>
    <message>
        <source>Last day on which the risk of “%1” is accepted</source>
        <translation>آخر يوم تُقبل فيه مخاطرة «%1»</translation>
    </message>
    <message>
        <source>Last day, such as 2026-03-31</source>
        <translation>آخر يوم، مثل ‎2026-03-31‎</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>آخر قرار</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>Last queries (Down)</source>
        <translation>آخر الاستعلامات (السهم السفلي)</translation>
    </message>
    <message>
        <source>Last stand-up</source>
        <translation>آخر اجتماع وقوفي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Late and today, %1</source>
        <translation>المتأخرة واليوم، %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Latency, 24 h</source>
        <translation>زمن الرد، 24 س</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Latest evidence</source>
        <translation>أحدث دليل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Legend: filled is done, partly filled in progress, outlined open, hatched overdue, a thin line below is where the document has it; a heavy arrow leads along what decides the end</source>
        <translation>مفتاح الرسم: الممتلئ منجز، والممتلئ جزئيًا قيد العمل، والمحدَّد الإطار مفتوح، والمظلَّل بخطوط متأخر، والخط الرفيع في الأسفل موضعه في المستند؛ والسهم العريض يتبع ما يحدّد النهاية</translation>
    </message>
    <message>
        <source>Legend: verified, claimed, stale and accepted points; the document's score; its near and far target. The score counts verified points only; a waiver never raises it.</source>
        <translation>مفتاح الرسم: النقاط المُثبتة والمُدّعاة والمتقادمة والمقبولة؛ ودرجة المستند؛ وهدفاه القريب والبعيد. لا تعدّ الدرجة إلا النقاط المُثبتة؛ والاستثناء لا يرفعها أبدًا.</translation>
    </message>
    <message>
        <source>Let %1 not wait for %2</source>
        <translation>إلغاء انتظار %1 للمهمة %2</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>جعل %1 تنتظر %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
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
        <translation>تعذّر على Lighthouse تحميل الصفحة: %1</translation>
    </message>
    <message>
        <source>Lighthouse rates the page as is asked</source>
        <translation>تقييم Lighthouse للصفحة كما هو مطلوب</translation>
    </message>
    <message>
        <source>Lighthouse report</source>
        <translation>تقرير Lighthouse</translation>
    </message>
    <message>
        <source>Lighthouse report on %1</source>
        <translation>تقرير Lighthouse عن %1</translation>
    </message>
    <message>
        <source>Like %1, %2, %3, +3d or +2w</source>
        <translation>مثل %1 أو %2 أو %3 أو +3ي أو +2أ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line </source>
        <translation>السطر </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1 became</source>
        <translation>صار السطر %1 إلى</translation>
    </message>
    <message>
        <source>Line %1 disagrees</source>
        <translation>السطر %1 يخالف</translation>
    </message>
    <message>
        <source>Line %1 disagrees: “%2”</source>
        <translation>السطر %1 يخالف: «%2»</translation>
    </message>
    <message>
        <source>Line %1 is part of no finding, box or task.</source>
        <translation>السطر %1 ليس جزءًا من نتيجة ولا مربع ولا مهمة.</translation>
    </message>
    <message>
        <source>Line %1 speaks of</source>
        <translation>يتحدث السطر %1 عن</translation>
    </message>
    <message>
        <source>Line %1 was not understood and is kept as a note.</source>
        <translation>السطر %1 غير مفهوم ومحفوظ كملاحظة.</translation>
    </message>
    <message>
        <source>Line coverage</source>
        <translation>تغطية الأسطر</translation>
    </message>
    <message>
        <source>Line coverage of %1</source>
        <translation>تغطية الأسطر لـ %1</translation>
    </message>
    <message>
        <source>Line numbers and marks</source>
        <translation>أرقام الأسطر والعلامات</translation>
    </message>
    <message>
        <source>Lines %1–%2 became</source>
        <translation>صارت الأسطر %1–%2 إلى</translation>
    </message>
    <message>
        <source>Lines %1–%2 were not understood and are kept as a note.</source>
        <translation>الأسطر %1–%2 غير مفهومة ومحفوظة كملاحظة.</translation>
    </message>
    <message>
        <source>Lines that became facts, of those that are not blank</source>
        <translation>الأسطر التي صارت حقائق من الأسطر غير الفارغة</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>مدخلة قائمة</translation>
    </message>
    <message>
        <source>List of management addresses</source>
        <translation>قائمة عناوين الإدارة</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>فحص الخدمة الحية</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>فحص حي: %1</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>الحيوية</translation>
    </message>
    <message>
        <source>Liveness answers 200</source>
        <translation>فحص الحيوية يرد بالرمز 200</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Logging out takes the cookie away</source>
        <translation>تسجيل الخروج يزيل الكعكة</translation>
    </message>
    <message>
        <source>Look around first: the sample audits</source>
        <translation>تجوّل أولًا: تدقيقات العيّنة</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n suggested check(s)</source>
        <translation><numerusform>لا فحوص مقترحة</numerusform><numerusform>عرض فحص مقترح واحد</numerusform><numerusform>عرض فحصين مقترحين</numerusform><numerusform>عرض %n فحوص مقترحة</numerusform><numerusform>عرض %n فحصًا مقترحًا</numerusform><numerusform>عرض %n فحص مقترح</numerusform></translation>
    </message>
    <message>
        <source>Looking for documents</source>
        <translation>البحث عن مستندات</translation>
    </message>
    <message>
        <source>Looks for the usual addresses of the service, after asking you once</source>
        <translation>يبحث عن العناوين المعتادة للخدمة، بعد سؤالك مرة واحدة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>إرسال بالبريد…</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>تحديد معاني الأعمدة</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>تحديد معاني الأعمدة…</translation>
    </message>
    <message>
        <source>May slip %1 d without moving the end of the plan</source>
        <translation>يمكن أن تتأخر %1 ي دون تحريك نهاية الخطة</translation>
    </message>
    <message>
        <source>May this service go live, and what is still in the way?

Everything stays on this computer. No account, no telemetry.</source>
        <translation>هل يجوز إطلاق هذه الخدمة، وما الذي ما زال يعيقها؟

كل شيء يبقى على هذا الحاسوب. لا حساب ولا قياس عن بُعد.</translation>
    </message>
    <message>
        <source>May we ship?</source>
        <translation>هل نُطلق؟</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Meaning of columns set: %1.</source>
        <translation>حُدّدت معاني الأعمدة: %1.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>المقيس: %1</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Mended while reading: encoding, mojibake, rows of tables</source>
        <translation>ما أُصلح عند القراءة: الترميز والنص المشوّه وصفوف الجداول</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n finding(s)</source>
        <translation><numerusform>دمج لا نتائج</numerusform><numerusform>دمج نتيجة واحدة</numerusform><numerusform>دمج نتيجتين</numerusform><numerusform>دمج %n نتائج</numerusform><numerusform>دمج %n نتيجة</numerusform><numerusform>دمج %n نتيجة</numerusform></translation>
    </message>
    <message>
        <source>Merge as the Same</source>
        <translation>دمج على أنها الشيء نفسه</translation>
    </message>
    <message>
        <source>Merged by %1 on %2.</source>
        <translation>دمجها %1 في %2.</translation>
    </message>
    <message>
        <source>Merged with its duplicates</source>
        <translation>دُمجت مع تكراراتها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>مقياس: %1</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Metrics can be scraped, and some are the service's own</source>
        <translation>يمكن جمع المقاييس، وبعضها خاص بالخدمة نفسها</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Minutes of a stand-up</source>
        <translation>محضر اجتماع يومي</translation>
    </message>
    <message>
        <source>Minutes of the stand-up</source>
        <translation>محضر الاجتماع اليومي</translation>
    </message>
    <message>
        <source>Misconfiguration</source>
        <translation>خطأ في الضبط</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>قراءة خاطئة</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>More (Space)</source>
        <translation>المزيد (المسافة)</translation>
    </message>
    <message>
        <source>More Criteria</source>
        <translation>معايير أخرى</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move %1 Backward</source>
        <translation>نقل %1 إلى الخلف</translation>
    </message>
    <message>
        <source>Move %1 Forward</source>
        <translation>نقل %1 إلى الأمام</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>Move between rows, cards and pages</source>
        <translation>التنقل بين الصفوف والبطاقات والصفحات</translation>
    </message>
    <message>
        <source>N&amp;ext System</source>
        <translation>الن&amp;ظام التالي</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>NOT RATED</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>NOT STATED</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name for the filter in force</source>
        <translation>اسم للمرشّح الساري</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السر</translation>
    </message>
    <message>
        <source>Name of the system:</source>
        <translation>اسم النظام:</translation>
    </message>
    <message>
        <source>Name the system that answers there.</source>
        <translation>سمّ النظام الذي يرد هناك.</translation>
    </message>
    <message>
        <source>Name the system that it belongs to.</source>
        <translation>سمّ النظام الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>Named Filters…</source>
        <translation>المرشّحات المسمّاة…</translation>
    </message>
    <message>
        <source>Named filters</source>
        <translation>المرشّحات المسمّاة</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>يحتاج إلى %1.</translation>
    </message>
    <message>
        <source>Needs --set %1=…: %2</source>
        <translation>يحتاج --set %1=…: %2</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>بموافقتك فقط</translation>
    </message>
    <message>
        <source>Needs the secret “%1”: %2</source>
        <translation>يحتاج السرّ «%1»: %2</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>يحتاج: %1</translation>
    </message>
    <message>
        <source>Never run. It sends a burst of requests: edit it to allow that.</source>
        <translation>لم يُشغَّل قط. يرسل دفعة من الطلبات: حرّره للسماح بذلك.</translation>
    </message>
    <message>
        <source>Never run. Run it to see whether the service does what is claimed.</source>
        <translation>لم يُشغَّل قط. شغّله لترى هل تفعل الخدمة ما يُدّعى.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Newly stated</source>
        <translation>ذُكرت حديثًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next Open Finding</source>
        <translation>النتيجة المفتوحة التالية</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Next due %1: %2</source>
        <translation>الاستحقاق التالي %1: %2</translation>
    </message>
    <message>
        <source>Next due: %1</source>
        <translation>الاستحقاق التالي: %1</translation>
    </message>
    <message>
        <source>Next for %1: %2 left</source>
        <translation>التالي لـ %1: بقي %2</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>البنود التالية</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>المَعلم التالي</translation>
    </message>
    <message>
        <source>Next version of %1</source>
        <translation>الإصدار التالي من %1</translation>
    </message>
    <message>
        <source>Next version of a document</source>
        <translation>الإصدار التالي من مستند</translation>
    </message>
    <message>
        <source>Next versions of %1 documents</source>
        <translation>الإصدارات التالية من %1 من المستندات</translation>
    </message>
    <message>
        <source>No %1 %2 is open, but %3.</source>
        <translation>لا توجد %2 %1 مفتوحة، لكن %3.</translation>
    </message>
    <message>
        <source>No %1 is critical or P0, but </source>
        <translation>لا توجد %1 حرجة أو P0، لكن </translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>بلا TLS</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>No audit has been imported, so there is nothing to score. Ctrl+I imports one.</source>
        <translation>لم يُستورد أي تدقيق، فلا شيء ليُقيَّم. يستورد Ctrl+I واحدًا.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>لا تغيير يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>لا تغييرات بعد.</translation>
    </message>
    <message>
        <source>No check and no address yet. Nothing is sent anywhere before you add one and run it.</source>
        <translation>لا فحص ولا عنوان بعد. لا يُرسَل شيء إلى أي مكان قبل أن تضيف واحدًا وتشغّله.</translation>
    </message>
    <message>
        <source>No check fits the filter.</source>
        <translation>لا فحص يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No check is suggested</source>
        <translation>لا فحص مقترح</translation>
    </message>
    <message>
        <source>No check is suggested: import an audit first, checks are read out of what it asks for</source>
        <translation>لا فحص مقترح: استورد تدقيقًا أولًا، فالفحوص تُستخلص مما يطلبه</translation>
    </message>
    <message>
        <source>No checklists yet: they come from the boxes to tick in imported documents. Ctrl+I imports one.</source>
        <translation>لا قوائم تحقق بعد: مصدرها مربعات التأشير في المستندات المستوردة. يستورد Ctrl+I مستندًا.</translation>
    </message>
    <message>
        <source>No column is known to name what its rows are about; the rows are kept as a table. Unknown: %1</source>
        <translation>لا يُعرف عمود يسمّي موضوع الصفوف، فحُفظت الصفوف جدولًا. غير معروفة: %1</translation>
    </message>
    <message>
        <source>No contradiction fits the filter.</source>
        <translation>لا تناقض يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No contradictions found: what documents, ticks and checks say agrees, as far as it can be compared.</source>
        <translation>لا تناقضات: ما تقوله المستندات والعلامات والفحوص متفق، بقدر ما تمكن مقارنته.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No dates set</source>
        <translation>لا تواريخ محددة</translation>
    </message>
    <message>
        <source>No decision recorded since the import.</source>
        <translation>لم يُسجَّل أي قرار منذ الاستيراد.</translation>
    </message>
    <message>
        <source>No document has a scorecard.</source>
        <translation>لا بطاقة تقييم في أي مستند.</translation>
    </message>
    <message>
        <source>No document has been imported.</source>
        <translation>لم يُستورد أي مستند.</translation>
    </message>
    <message>
        <source>No document imported</source>
        <translation>لم يُستورد أي مستند</translation>
    </message>
    <message>
        <source>No document of %1 states a plan: no phases, no dated tasks.</source>
        <translation>لا يذكر أي مستند لـ %1 خطة: لا مراحل ولا مهام مؤرخة.</translation>
    </message>
    <message>
        <source>No document of %1 states a scorecard, and it has no findings to compute one from.</source>
        <translation>لا يذكر أي مستند لـ %1 بطاقة تقييم، ولا نتائج له لتُحسب منها.</translation>
    </message>
    <message>
        <source>No document of this system states a scorecard.</source>
        <translation>لا يذكر أي مستند لهذا النظام بطاقة تقييم.</translation>
    </message>
    <message>
        <source>No document of this system states a scorecard; what follows is computed from its findings.</source>
        <translation>لا يذكر أي مستند لهذا النظام بطاقة تقييم؛ وما يلي محسوب من نتائجه.</translation>
    </message>
    <message>
        <source>No document states a plan: no phases, no dated tasks. Ctrl+I imports one that does.</source>
        <translation>لا يذكر أي مستند خطة: لا مراحل ولا مهام مؤرخة. يستورد Ctrl+I مستندًا يذكرها.</translation>
    </message>
    <message>
        <source>No document states the header; X-Request-ID is usual.</source>
        <translation>لا يذكر أي مستند الترويسة؛ والمعتاد X-Request-ID.</translation>
    </message>
    <message>
        <source>No document states the path; %1 is usual.</source>
        <translation>لا يذكر أي مستند المسار؛ والمعتاد %1.</translation>
    </message>
    <message>
        <source>No document was imported, so no blocker can be named.</source>
        <translation>لم يُستورد أي مستند، فلا يمكن تسمية أي عائق.</translation>
    </message>
    <message>
        <source>No document was imported, so no plan is known.</source>
        <translation>لم يُستورد أي مستند، فلا خطة معروفة.</translation>
    </message>
    <message>
        <source>No document was imported.</source>
        <translation>لم يُستورد أي مستند.</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>لا مستند بعد</translation>
    </message>
    <message>
        <source>No documents yet. Drop files or folders on the window, or press Ctrl+I to import them.</source>
        <translation>لا مستندات بعد. أفلت ملفات أو مجلدات على النافذة، أو اضغط Ctrl+I لاستيرادها.</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>لا مستندات.</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>بلا يوم استحقاق</translation>
    </message>
    <message>
        <source>No endpoint registered.</source>
        <translation>لا نقطة وصول مسجّلة.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>لا دليل.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>لا نتيجة تطابق المرشّح.</translation>
    </message>
    <message>
        <source>No finding is critical or P0.</source>
        <translation>لا نتيجة حرجة أو P0.</translation>
    </message>
    <message>
        <source>No finding names this category</source>
        <translation>لا نتيجة تسمّي هذه الفئة</translation>
    </message>
    <message>
        <source>No finding was recognised in the documents, so no blocker can be named.</source>
        <translation>لم يُتعرّف على أي نتيجة في المستندات، فلا يمكن تسمية أي عائق.</translation>
    </message>
    <message>
        <source>No findings are known</source>
        <translation>لا نتائج معروفة</translation>
    </message>
    <message>
        <source>No findings are known.</source>
        <translation>لا نتائج معروفة.</translation>
    </message>
    <message>
        <source>No findings have been imported</source>
        <translation>لم تُستورد أي نتائج</translation>
    </message>
    <message>
        <source>No findings in this system.</source>
        <translation>لا نتائج في هذا النظام.</translation>
    </message>
    <message>
        <source>No findings yet. Drop an audit on the window, or press Ctrl+I to import one.</source>
        <translation>لا نتائج بعد. أفلت تدقيقًا على النافذة، أو اضغط Ctrl+I لاستيراده.</translation>
    </message>
    <message>
        <source>No fix is available</source>
        <translation>لا يتوفر إصلاح</translation>
    </message>
    <message>
        <source>No fixed version is known</source>
        <translation>لا يُعرف إصدار مُصلَح</translation>
    </message>
    <message>
        <source>No fixed version is published</source>
        <translation>لم يُنشر إصدار مُصلَح</translation>
    </message>
    <message>
        <source>No forecast: %1 closed and %2 came back in the last %3; at that pace most runs find no end.</source>
        <translation>لا توقّع: أُغلقت %1 وعادت %2 في آخر %3؛ وبتلك الوتيرة لا تجد معظم مرات المحاكاة نهاية.</translation>
    </message>
    <message>
        <source>No frame of the page is let out of its sandbox</source>
        <translation>لا يُسمح لأي إطار في الصفحة بالخروج من عزله</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>No imported file of this system looked for this</source>
        <translation>لم يبحث عن هذا أي ملف مستورد لهذا النظام</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>لا بند يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No longer counts as one with “%1”</source>
        <translation>لم تعد تُحسب مع «%1» مرة واحدة</translation>
    </message>
    <message>
        <source>No longer proven</source>
        <translation>لم تعد مُثبتة</translation>
    </message>
    <message>
        <source>No longer stated</source>
        <translation>لم تعد مذكورة</translation>
    </message>
    <message>
        <source>No longer stated by %1; kept as the earlier version had it.</source>
        <translation>لم يعد %1 يذكرها؛ حُفظت كما كانت في الإصدار السابق.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the minutes with C and paste them.</source>
        <translation>لم يستجب أي برنامج بريد. انسخ المحضر بالمفتاح C وألصقه.</translation>
    </message>
    <message>
        <source>No open item has a date. Give items a due date on Findings.</source>
        <translation>لا تاريخ لأي بند مفتوح. حدّد تواريخ استحقاق للبنود في صفحة النتائج.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>No reason or last day, open</source>
        <translation>بلا سبب أو يوم أخير، مفتوحة</translation>
    </message>
    <message>
        <source>No risk is accepted.</source>
        <translation>لا مخاطرة مقبولة.</translation>
    </message>
    <message>
        <source>No risk is accepted: on Findings, Accept Risk (W) gives one a waiver.</source>
        <translation>لا مخاطر مقبولة: في صفحة النتائج يمنح «قبول المخاطرة» (W) إحداها استثناءً.</translation>
    </message>
    <message>
        <source>No scorecard was written.</source>
        <translation>لم تُكتب أي بطاقة تقييم.</translation>
    </message>
    <message>
        <source>No server error while a new version is rolled out</source>
        <translation>لا خطأ من الخادوم أثناء نشر إصدار جديد</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>بلا خطورة</translation>
    </message>
    <message>
        <source>No severity stated</source>
        <translation>لا خطورة مذكورة</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>بلا بداية</translation>
    </message>
    <message>
        <source>No start date is set for the plan: no time axis is drawn, and nothing is late by the plan.</source>
        <translation>لم يُحدَّد تاريخ بداية للخطة: لا محور زمني يُرسم، ولا شيء متأخر وفق الخطة.</translation>
    </message>
    <message>
        <source>No systems in this workspace</source>
        <translation>لا أنظمة في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>لا مهمة تطابق المرشّح.</translation>
    </message>
    <message>
        <source>No test ran</source>
        <translation>لم يُجرَ أي اختبار</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>No verdict stated</source>
        <translation>لا حكم مذكور</translation>
    </message>
    <message>
        <source>No waiver fits the filter.</source>
        <translation>لا استثناء يطابق المرشّح.</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation>لا أحد يتولاها</translation>
    </message>
    <message>
        <source>Nobody has attested it: it counts as a claim</source>
        <translation>لم يُثبتها أحد: تُعدّ ادعاءً</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>لا مسؤول عنها</translation>
    </message>
    <message>
        <source>Nobody reads what belongs to another user</source>
        <translation>لا أحد يقرأ ما يخص مستخدمًا آخر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>grouping</comment>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>None done or reopened</source>
        <translation>لم يُنجز شيء ولم يُعد فتح شيء</translation>
    </message>
    <message>
        <source>None found among %1 of %2.</source>
        <translation>لم يُعثر على أي منها بين %1 في %2.</translation>
    </message>
    <message>
        <source>None found among %1 of %2; no live check is on record.</source>
        <translation>لم يوجد أي منها بين %1 في %2؛ لا فحص حي مسجّل.</translation>
    </message>
    <message>
        <source>None found; there is nothing to compare.</source>
        <translation>لم يوجد أي منها؛ لا شيء للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n finding(s) has a severity or priority</source>
        <translation><numerusform>لا نتائج له</numerusform><numerusform>نتيجته الوحيدة بلا خطورة ولا أولوية</numerusform><numerusform>نتيجتاه بلا خطورة ولا أولوية</numerusform><numerusform>لا خطورة ولا أولوية لأي من نتائجه، وهي %n نتائج</numerusform><numerusform>لا خطورة ولا أولوية لأي من نتائجه، وهي %n نتيجة</numerusform><numerusform>لا خطورة ولا أولوية لأي من نتائجه، وهي %n نتيجة</numerusform></translation>
    </message>
    <message>
        <source>None of the %1 addresses was asked so far.</source>
        <translation>لم يُفحص أي من العناوين (%1) حتى الآن.</translation>
    </message>
    <message>
        <source>None of the %1 has evidence: what is ticked is a claim until a named person says what they saw. %2</source>
        <translation>لا دليل لأي منها (%1): المؤشَّر ادعاء إلى أن يذكر شخص باسمه ما رآه. %2</translation>
    </message>
    <message>
        <source>None of the addresses was asked in this session.</source>
        <translation>لم يُفحص أي من العناوين في هذه الجلسة.</translation>
    </message>
    <message>
        <source>None of them: it is new</source>
        <translation>ليس أيًّا منها: إنه جديد</translation>
    </message>
    <message>
        <source>None of these holds.</source>
        <translation>لا يتحقق أي منها.</translation>
    </message>
    <message>
        <source>None of these may hold, but this does: %1</source>
        <translation>لا يجوز أن يتحقق أي منها، لكن هذا يتحقق: %1</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>None was asked in this session.</source>
        <translation>لم تُفحص أي منها في هذه الجلسة.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>None. %1</source>
        <translation>لا شيء. %1</translation>
    </message>
    <message>
        <source>None: nothing was repaired, hidden or left unclear.</source>
        <translation>لا شيء: لم يُصلَح شيء ولم يُخفَ ولم يبقَ غامضًا.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not a Finding (Misread)</source>
        <translation>ليست نتيجة (قراءة خاطئة)</translation>
    </message>
    <message>
        <source>Not accepted by another source, open</source>
        <translation>لم يقبله مصدر آخر، مفتوح</translation>
    </message>
    <message>
        <source>Not all columns of %1 and %2 more are understood.</source>
        <translation>بعض أعمدة %1 و %2 أخرى غير مفهومة.</translation>
    </message>
    <message>
        <source>Not all columns of %1 are understood.</source>
        <translation>بعض أعمدة %1 غير مفهومة.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>Not applicable, and in no number: %1.</source>
        <translation>لا تنطبق، ولا تدخل في أي عدد: %1.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>غير منجزة</translation>
    </message>
    <message>
        <source>Not done and not accepted; contradicted ticks count as open</source>
        <translation>غير منجزة وغير مقبولة؛ وتُعدّ العلامات المنقوضة مفتوحة</translation>
    </message>
    <message>
        <source>Not done and past its day</source>
        <translation>غير منجزة ومضى يومها</translation>
    </message>
    <message>
        <source>Not enough history for a forecast: %1 closed in %2; it takes %3 in %4.</source>
        <translation>السجل لا يكفي للتوقّع: أُغلقت %1 خلال %2؛ ويلزم %3 خلال %4.</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Not possible: %1 waits for %2</source>
        <translation>غير ممكن: %1 تنتظر %2</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>غير ممكن: %1.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مصنّفة</translation>
    </message>
    <message>
        <source>Not rated: no findings are known.</source>
        <translation>غير مقيّم: لا نتائج معروفة.</translation>
    </message>
    <message>
        <source>Not rated: none of the %1 has a severity or a priority, so blockers cannot be named.</source>
        <translation>غير مقيّم: %1، كلها بلا خطورة ولا أولوية، فلا يمكن تسمية العوائق.</translation>
    </message>
    <message>
        <source>Not rated: the one %1 has no severity and no priority, so blockers cannot be named.</source>
        <translation>غير مقيّم: %1 واحدة بلا خطورة ولا أولوية، فلا يمكن تسمية العوائق.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>Not reverted: %1.</source>
        <translation>لم تتم الاستعادة: %1.</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم يُشغَّل</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not suggested again for this system (Del)</source>
        <translation>لا يُقترح مجددًا لهذا النظام (Del)</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>ليست نفسها</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليست نفسها</translation>
    </message>
    <message>
        <source>Not the same as “%1”</source>
        <translation>ليست نفس «%1»</translation>
    </message>
    <message>
        <source>Not understood, kept as notes</source>
        <translation>غير مفهوم، محفوظ ملاحظات</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>المراقبة متوقفة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Note, taken for a finding by people</source>
        <translation>ملاحظة اعتبرها أشخاص نتيجة</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>ملاحظة: %1.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا شيء يتغير.</translation>
    </message>
    <message>
        <source>Nothing else in this round</source>
        <translation>لا شيء آخر في هذه الجولة</translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>لا شيء هنا يطابق «%1».</translation>
    </message>
    <message>
        <source>Nothing here is verified live.</source>
        <translation>لا شيء هنا مُثبت على الخدمة الحية.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due within a week.</source>
        <translation>لا شيء متأخر، ولا شيء يُستحق خلال أسبوع.</translation>
    </message>
    <message>
        <source>Nothing is left to be forecast.</source>
        <translation>لم يبقَ ما يُتوقّع.</translation>
    </message>
    <message>
        <source>Nothing is open. There is nothing to walk through.</source>
        <translation>لا شيء مفتوح. لا شيء للمرور عليه.</translation>
    </message>
    <message>
        <source>Nothing is sent before you ask for it.</source>
        <translation>لا يُرسَل شيء قبل أن تطلبه.</translation>
    </message>
    <message>
        <source>Nothing is sent before you try or run it.</source>
        <translation>لا يُرسَل شيء قبل أن تجرّبه أو تشغّله.</translation>
    </message>
    <message>
        <source>Nothing is sent by accepting.</source>
        <translation>القبول لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Nothing is stored until you apply it; one undo takes all of it back.</source>
        <translation>لا يُخزَّن شيء حتى تطبّقه؛ ويمكن الرجوع عن كل ذلك بتراجع واحد.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation>لم يُخزَّن شيء من ذلك بعد.</translation>
    </message>
    <message>
        <source>Nothing says that it is done</source>
        <translation>لا شيء يقول إنها أُنجزت</translation>
    </message>
    <message>
        <source>Nothing says when this was measured</source>
        <translation>لا يُذكر متى قيس هذا</translation>
    </message>
    <message>
        <source>Nothing to import in %1</source>
        <translation>لا شيء للاستيراد في %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>لم يتغيّر شيء: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent so far. Ask it to see how it is.</source>
        <translation>لم يُرسَل شيء حتى الآن. افحصها لترى حالها.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Nothing was stored: say --ambiguous new or --ambiguous likeliest, or import in the window</source>
        <translation>لم يُخزَّن شيء: استخدم --ambiguous new أو --ambiguous likeliest، أو استورد في النافذة</translation>
    </message>
    <message>
        <source>Notify When a &amp;Check Changes</source>
        <translation>إ&amp;شعار عند تغيّر فحص</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now and targets</source>
        <translation>الآن والأهداف</translation>
    </message>
    <message>
        <source>Now and targets as a table</source>
        <translation>الآن والأهداف في جدول</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>OSCAL</source>
        <translation>OSCAL</translation>
    </message>
    <message>
        <source>OSCAL version</source>
        <translation>إصدار OSCAL</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ملاحظات الرصد</translation>
    </message>
    <message>
        <source>Of %1 blockers %2 verified.</source>
        <translation>من أصل %1 من العوائق %2.</translation>
    </message>
    <message>
        <source>Of %1 tests that ran, %2 failed</source>
        <translation>من %1 من الاختبارات المُجراة فشل %2</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>من الكل</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s): look again</source>
        <translation><numerusform>أقدم من %n يوم: انظر مجددًا</numerusform><numerusform>أقدم من يوم واحد: انظر مجددًا</numerusform><numerusform>أقدم من يومين: انظر مجددًا</numerusform><numerusform>أقدم من %n أيام: انظر مجددًا</numerusform><numerusform>أقدم من %n يومًا: انظر مجددًا</numerusform><numerusform>أقدم من %n يوم: انظر مجددًا</numerusform></translation>
    </message>
    <message>
        <source>On no row of the document's own plan</source>
        <translation>ليست في أي صف من خطة المستند نفسه</translation>
    </message>
    <message>
        <source>On no row of the plan</source>
        <translation>ليست في أي صف من الخطة</translation>
    </message>
    <message>
        <source>One place says</source>
        <translation>يقول موضع</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only &amp;Open</source>
        <translation>المفتو&amp;حة فقط</translation>
    </message>
    <message>
        <source>Only Changes of This &amp;Item</source>
        <translation>تغييرات هذا ال&amp;بند فقط</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>المفتوحة فقط</translation>
    </message>
    <message>
        <source>Only open items</source>
        <translation>البنود المفتوحة فقط</translation>
    </message>
    <message>
        <source>Only this system.</source>
        <translation>هذا النظام فقط.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>Open %n contradiction(s) again</source>
        <translation><numerusform>عدم إعادة فتح أي تناقض</numerusform><numerusform>إعادة فتح تناقض واحد</numerusform><numerusform>إعادة فتح تناقضين</numerusform><numerusform>إعادة فتح %n تناقضات</numerusform><numerusform>إعادة فتح %n تناقضًا</numerusform><numerusform>إعادة فتح %n تناقض</numerusform></translation>
    </message>
    <message>
        <source>Open &amp;Findings</source>
        <translation>فتح ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Open &amp;Item</source>
        <translation>فتح ال&amp;بند</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة مؤ&amp;خرًا</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Open again: a statement changed</source>
        <translation>مفتوح من جديد: تغيّر أحد القولين</translation>
    </message>
    <message>
        <source>Open and due within 7 days</source>
        <translation>مفتوحة وتُستحق خلال 7 أيام</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>المفتوحة والمسوّاة</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>فتح مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation>العوائق المفتوحة</translation>
    </message>
    <message>
        <source>Open blockers: %1</source>
        <translation>العوائق المفتوحة: %1</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>فتح قائمة التحقق</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>فتح النتيجة</translation>
    </message>
    <message>
        <source>Open in the last %1 days: from %2 to %3</source>
        <translation>المفتوحة في آخر %1 من الأيام: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>مفتوحة أو مسوّاة</translation>
    </message>
    <message>
        <source>Open roadmap</source>
        <translation>فتح خارطة الطريق</translation>
    </message>
    <message>
        <source>Open the contradiction about %1 again</source>
        <translation>إعادة فتح التناقض حول %1</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>فتح المحدد</translation>
    </message>
    <message>
        <source>Open workspace %1</source>
        <translation>فتح مساحة العمل %1</translation>
    </message>
    <message>
        <source>Open, last %1 days</source>
        <translation>المفتوحة، آخر %1 من الأيام</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Opening %1…
It is shown as soon as it is read.</source>
        <translation>يجري فتح %1…
يُعرض حالما تنتهي قراءته.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Ordered by priority, then open before claimed before accepted, then by due date.</source>
        <translation>مرتبة حسب الأولوية، ثم المفتوحة قبل المُدّعاة قبل المقبولة، ثم حسب تاريخ الاستحقاق.</translation>
    </message>
    <message>
        <source>Other Columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>Other sites cannot frame the page</source>
        <translation>لا تستطيع المواقع الأخرى تضمين الصفحة في إطار</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>الحصائل</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Outline, with facts</source>
        <translation>المخطط مع الحقائق</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>نظرة عامة على المستند</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>المسؤول %1</translation>
    </message>
    <message>
        <source>Owner %1 in the plan</source>
        <translation>المسؤول في الخطة %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>مسؤول %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>Owner: the document says %1</source>
        <translation>المسؤول: يقول المستند %1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>المسؤول…</translation>
    </message>
    <message>
        <source>P&amp;revious System</source>
        <translation>النظا&amp;م السابق</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 or critical</source>
        <translation>P0 أو حرجة</translation>
    </message>
    <message>
        <source>P0 to P4</source>
        <translation>من P0 إلى P4</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages about the API</source>
        <translation>صفحات عن API</translation>
    </message>
    <message>
        <source>Pages of other origins get nothing</source>
        <translation>صفحات الأصول الأخرى لا تحصل على شيء</translation>
    </message>
    <message>
        <source>Pages of the service's own origins are let in</source>
        <translation>يُسمح لصفحات أصول الخدمة نفسها</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>Parts that were not understood and are kept as they are</source>
        <translation>أجزاء لم تُفهم وحُفظت كما هي</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>تُجوهل: %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Passes: %1</source>
        <translation>مستوفى: %1</translation>
    </message>
    <message>
        <source>Past and done</source>
        <translation>مضت وأُنجزت</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Paths to ask</source>
        <translation>المسارات المراد فحصها</translation>
    </message>
    <message>
        <source>Pause&amp;d: not run with the others</source>
        <translation>موقوف مؤقتًا: لا يُش&amp;غَّل مع غيره</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Phases and tasks over time</source>
        <translation>المراحل والمهام عبر الزمن</translation>
    </message>
    <message>
        <source>Phases of a duration</source>
        <translation>مراحل المدة</translation>
    </message>
    <message>
        <source>Phases of a plan</source>
        <translation>مراحل خطة</translation>
    </message>
    <message>
        <source>Place cited by the document</source>
        <translation>الموضع الذي يستشهد به المستند</translation>
    </message>
    <message>
        <source>Plain HTTP leads to HTTPS at once, with TLS 1.2 or later</source>
        <translation>يقود HTTP المجرد إلى HTTPS فورًا، بإصدار TLS 1.2 أو أحدث</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Plan start</source>
        <translation>بداية الخطة</translation>
    </message>
    <message>
        <source>Plan start removed.</source>
        <translation>أُزيلت بداية الخطة.</translation>
    </message>
    <message>
        <source>Plan start set to %1.</source>
        <translation>ضُبطت بداية الخطة على %1.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط له</translation>
    </message>
    <message>
        <source>Planned for “%1”</source>
        <translation>مخطط لها في «%1»</translation>
    </message>
    <message>
        <source>Planned later than its deadline</source>
        <translation>مخطط لها بعد موعدها النهائي</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Possible duplicate %1 of %2</source>
        <translation>تكرار محتمل %1 من %2</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>Predicates</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>المتطلبات السابقة</translation>
    </message>
    <message>
        <source>Print the checks that audit documents or a workspace ask for, and end. Nothing is sent.</source>
        <translation>طباعة الفحوص التي تطلبها مستندات التدقيق أو مساحة عمل، ثم الإنهاء. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Print the reference of the language of checks, and end.</source>
        <translation>طباعة مرجع لغة الفحوص ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Print the scorecard of documents or a workspace as PDF</source>
        <translation>طباعة بطاقة تقييم مستندات أو مساحة عمل بصيغة PDF</translation>
    </message>
    <message>
        <source>Print what was understood in documents</source>
        <translation>طباعة ما فُهم من المستندات</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>طُبع: %1.</translation>
    </message>
    <message>
        <source>Prints the scorecard as PDF: the portfolio and every system, or one system.
Exit code 0: all read and printed; 2: some input or the output failed, named on standard error.</source>
        <translation>يطبع بطاقة التقييم بصيغة PDF: المحفظة وكل نظام، أو نظامًا واحدًا.
رمز الخروج 0: قُرئ كل شيء وطُبع؛ 2: فشل بعض المدخلات أو الخرج، ويُسمّى في خرج الخطأ القياسي.</translation>
    </message>
    <message>
        <source>Prints what Shipworthy understands in audit documents: to read, or as JSON of the schema shipworthy.audit/1.
Exit code 0: all read; 2: some input could not be read, named on standard error.</source>
        <translation>يطبع ما يفهمه Shipworthy من مستندات التدقيق: للقراءة، أو بصيغة JSON وفق المخطط shipworthy.audit/1.
رمز الخروج 0: قُرئ كل شيء؛ 2: تعذّرت قراءة بعض المدخلات، وتُسمّى في خرج الخطأ القياسي.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>Priority: the document says %1</source>
        <translation>الأولوية: يقول المستند %1</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>الأولوية…</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Production readiness scorecard</source>
        <translation>بطاقة تقييم الجاهزية للإنتاج</translation>
    </message>
    <message>
        <source>Production readiness scorecard: %1</source>
        <translation>بطاقة تقييم الجاهزية للإنتاج: %1</translation>
    </message>
    <message numerus="yes">
        <source>Production readiness · portfolio of %n system(s)</source>
        <translation><numerusform>الجاهزية للإنتاج · محفظة بلا أنظمة</numerusform><numerusform>الجاهزية للإنتاج · محفظة من نظام واحد</numerusform><numerusform>الجاهزية للإنتاج · محفظة من نظامين</numerusform><numerusform>الجاهزية للإنتاج · محفظة من %n أنظمة</numerusform><numerusform>الجاهزية للإنتاج · محفظة من %n نظامًا</numerusform><numerusform>الجاهزية للإنتاج · محفظة من %n نظام</numerusform></translation>
    </message>
    <message>
        <source>Production readiness: portfolio of %1</source>
        <translation>الجاهزية للإنتاج: محفظة من %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Prometheus has alerting rules</source>
        <translation>لدى Prometheus قواعد تنبيه</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>مقاييس Prometheus</translation>
    </message>
    <message>
        <source>Proves or Contradicts</source>
        <translation>يُثبت أو ينقض</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Put %1 back to the plan</source>
        <translation>إعادة %1 إلى الخطة</translation>
    </message>
    <message>
        <source>Put back what this change replaced (Ctrl+R)</source>
        <translation>إعادة ما حلّ هذا التغيير محله (Ctrl+R)</translation>
    </message>
    <message>
        <source>Puts it into the keychain, instead of what is there under that name</source>
        <translation>يضعه في سلسلة المفاتيح بدل ما هو فيها بهذا الاسم</translation>
    </message>
    <message>
        <source>Puts what a file holds into the keychain: certificates and keys in PEM</source>
        <translation>يضع محتوى ملف في سلسلة المفاتيح: شهادات ومفاتيح بصيغة PEM</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>فتح سريع</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Read From</source>
        <translation>قُرئت من</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>قُرئ بترميز %1</translation>
    </message>
    <message>
        <source>Read tables as this workspace remembers their columns.</source>
        <translation>قراءة الجداول بمعاني الأعمدة المحفوظة في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Read tables with this header by their words again; documents here stay as they are</source>
        <translation>قراءة الجداول بهذه الترويسة بكلماتها من جديد؛ وتبقى المستندات هنا كما هي</translation>
    </message>
    <message>
        <source>Read the document again with these columns; decisions stay, and one undo takes it back</source>
        <translation>قراءة المستند مجددًا بهذه الأعمدة؛ تبقى القرارات، ويمكن الرجوع عنها بتراجع واحد</translation>
    </message>
    <message>
        <source>Read-only: changes cannot be saved</source>
        <translation>للقراءة فقط: لا يمكن حفظ التغييرات</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Readiness answers 200 and says that the service is well</source>
        <translation>فحص الجاهزية يرد بالرمز 200 ويقول إن الخدمة سليمة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Reading the findings…</source>
        <translation>تُقرأ النتائج…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Reads “%1”: %2</source>
        <translation>يقرأ «%1»: %2</translation>
    </message>
    <message>
        <source>Ready sooner than the plan ends</source>
        <translation>جاهزة قبل نهاية الخطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, or what was seen (optional)</source>
        <translation>السبب، أو ما شوهد (اختياري)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Recommended Fix</source>
        <translation>الإصلاح الموصى به</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Records that were left out, with a reason</source>
        <translation>إدخالات استُبعدت لسبب مذكور</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reference of the language</source>
        <translation>مرجع اللغة</translation>
    </message>
    <message>
        <source>Remembered in this workspace: the next table with the same header is read so without asking.</source>
        <translation>تُحفظ في مساحة العمل هذه: الجدول التالي بالترويسة نفسها يُقرأ كذلك بلا سؤال.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>تغيير اسم %1</translation>
    </message>
    <message>
        <source>Rename the filter “%1” to “%2”</source>
        <translation>تغيير اسم المرشّح «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Rename the system</source>
        <translation>تغيير اسم النظام</translation>
    </message>
    <message>
        <source>Renew the waiver</source>
        <translation>تجديد الاستثناء</translation>
    </message>
    <message>
        <source>Renew the waiver of %1</source>
        <translation>تجديد استثناء %1</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message numerus="yes">
        <source>Repeated in the file and kept once: %n record(s)</source>
        <translation><numerusform>لا إدخال مكررًا في الملف</numerusform><numerusform>إدخال واحد مكرر في الملف حُفظ مرة واحدة</numerusform><numerusform>إدخالان مكرران في الملف حُفظ كل منهما مرة واحدة</numerusform><numerusform>%n إدخالات مكررة في الملف حُفظت مرة واحدة</numerusform><numerusform>%n إدخالًا مكررًا في الملف حُفظت مرة واحدة</numerusform><numerusform>%n إدخال مكرر في الملف حُفظت مرة واحدة</numerusform></translation>
    </message>
    <message>
        <source>Replace “%1”: %2</source>
        <translation>استبدل «%1»: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>تقرير عن</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Request %1 in a row is refused with 429</source>
        <translation>الطلب المتتالي رقم %1 يُرفض بالرمز 429</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>المس&amp;ؤول</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Resolved, says the document; no evidence.</source>
        <translation>محلولة بحسب المستند؛ لا دليل.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول عن المخاطرة</translation>
    </message>
    <message>
        <source>Responsible for the risk: %1</source>
        <translation>المسؤول عن المخاطرة: %1</translation>
    </message>
    <message>
        <source>Result, 24 h</source>
        <translation>النتيجة، 24 ساعة</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>استعادة %1 لـ %2</translation>
    </message>
    <message>
        <source>Revert the change of %1</source>
        <translation>استعادة ما قبل تغيير %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Review Possible Duplicates</source>
        <translation>مراجعة التكرارات المحتملة</translation>
    </message>
    <message>
        <source>Review the possible duplicates</source>
        <translation>مراجعة التكرارات المحتملة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغتها</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Risk accepted until %1 by %2: %3</source>
        <translation>المخاطرة مقبولة حتى %1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Risk status: %1</source>
        <translation>حالة المخاطرة: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>مخاطرة: %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Roadmap phase: %1</source>
        <translation>مرحلة من خارطة الطريق: %1</translation>
    </message>
    <message>
        <source>Roadmap task</source>
        <translation>مهمة من خارطة الطريق</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Round Before</source>
        <translation>الجولة السابقة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Rows of scorecards</source>
        <translation>صفوف بطاقات التقييم</translation>
    </message>
    <message>
        <source>Rules for robots</source>
        <translation>قواعد الروبوتات</translation>
    </message>
    <message>
        <source>Run &amp;Again</source>
        <translation>تشغيل م&amp;جددًا</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>تشغيل ال&amp;آن</translation>
    </message>
    <message>
        <source>Run &amp;These</source>
        <translation>تشغيل &amp;هذه</translation>
    </message>
    <message>
        <source>Run A&amp;ll Shown</source>
        <translation>تشغيل &amp;كل المعروض</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Run each check again at its interval and print changes, until interrupted.</source>
        <translation>إعادة كل فحص في فترته وطباعة التغييرات حتى المقاطعة.</translation>
    </message>
    <message>
        <source>Run this check now</source>
        <translation>تشغيل هذا الفحص الآن</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>تشغيل «%1» الآن</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>قيد التشغيل…</translation>
    </message>
    <message>
        <source>Runs it once now and keeps nothing (Ctrl+Enter)</source>
        <translation>يشغّله مرة واحدة الآن ولا يحفظ شيئًا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Runs the checks of files and workspaces against live services and says which hold. Nothing is written into a workspace, whose paused checks are left out. Files of a pipeline are looked for in the current folder. Secrets come from the environment: secret(login) is SHIPWORTHY_SECRET_LOGIN.
Exit code 0: every check passes or warns; 1: a check fails; 2: one was not evaluated, or a file is bad.</source>
        <translation>يشغّل فحوص الملفات ومساحات العمل على الخدمات الحية ويبيّن أيها يتحقق. لا يُكتب شيء في مساحة العمل، وتُستبعد فحوصها الموقوفة مؤقتًا. يُبحث عن ملفات خط البناء في المجلد الحالي. تأتي الأسرار من متغيرات البيئة: secret(login) هو SHIPWORTHY_SECRET_LOGIN.
رمز الخروج 0: كل فحص ينجح أو يحذّر؛ 1: أحد الفحوص يخفق؛ 2: لم يُقيَّم أحدها، أو أحد الملفات غير سليم.</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>S&amp;tand-up</source>
        <translation>الاجتماع ال&amp;يومي</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>ا&amp;لنظام</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>SARIF report</source>
        <translation>تقرير SARIF</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as imported</source>
        <translation>بصمة SHA-256 للبايتات كما استُوردت</translation>
    </message>
    <message>
        <source>Said in %1 Places</source>
        <translation>مذكورة في %1 مواضع</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>Said to be done</source>
        <translation>يُقال إنها أُنجزت</translation>
    </message>
    <message>
        <source>Said to be done in %1, line %2</source>
        <translation>يُقال إنها أُنجزت في %1، السطر %2</translation>
    </message>
    <message>
        <source>Said to be done: “%1”</source>
        <translation>يُقال إنها أُنجزت: «%1»</translation>
    </message>
    <message>
        <source>Said to be fixed: “%1”</source>
        <translation>يُقال إنها أُصلحت: «%1»</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>المستند نفسه</translation>
    </message>
    <message>
        <source>Save Waiver</source>
        <translation>حفظ الاستثناء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>حفظ المحضر</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>حفظ مساحة العمل باسم</translation>
    </message>
    <message>
        <source>Say a &amp;Reason…</source>
        <translation>ذكر &amp;سبب…</translation>
    </message>
    <message>
        <source>Say by exit code whether systems may go live</source>
        <translation>تبيان جواز إطلاق الأنظمة برمز الخروج</translation>
    </message>
    <message>
        <source>Say until when: %1</source>
        <translation>حدّد حتى متى: %1</translation>
    </message>
    <message>
        <source>Say what the columns of this table mean (Ctrl+Shift+M)</source>
        <translation>بيان ما تعنيه أعمدة هذا الجدول (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Say what would be done, and store nothing.</source>
        <translation>بيان ما كان سيُفعل دون تخزين شيء.</translation>
    </message>
    <message>
        <source>Say what you saw; it counts as verified for 14 days</source>
        <translation>اذكر ما رأيته؛ يُعدّ مُثبتًا 14 يومًا</translation>
    </message>
    <message>
        <source>Says whether the systems of documents or a workspace may go live, and which items block.
Exit code 0: every system is GO; 1: some system is NO-GO, CONDITIONAL or NOT RATED; 2: error.</source>
        <translation>يبيّن هل يجوز إطلاق أنظمة مستندات أو مساحة عمل، وأي البنود تعيق.
رمز الخروج 0: كل نظام جاهز للإطلاق (GO)؛ 1: أحد الأنظمة غير جاهز (NO-GO) أو مشروط (CONDITIONAL) أو غير مقيّم (NOT RATED)؛ 2: خطأ.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Score = verified points only; a waiver never raises it</source>
        <translation>الدرجة = النقاط المُثبتة فقط؛ والاستثناء لا يرفعها أبدًا</translation>
    </message>
    <message>
        <source>Score by category</source>
        <translation>الدرجة حسب الفئة</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>الدرجة، من 0 إلى 100</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>درجة: %1</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>Scorecard of %1 written:</source>
        <translation>كُتبت بطاقة تقييم %1:</translation>
    </message>
    <message>
        <source>Scorecard of the documents</source>
        <translation>بطاقة تقييم المستندات</translation>
    </message>
    <message>
        <source>Scorecard, line %1</source>
        <translation>بطاقة التقييم، السطر %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Sec&amp;rets</source>
        <translation>الأس&amp;رار</translation>
    </message>
    <message>
        <source>Second Holds</source>
        <translation>الثاني صحيح</translation>
    </message>
    <message>
        <source>Second finding</source>
        <translation>النتيجة الثانية</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>القول الثاني</translation>
    </message>
    <message>
        <source>Seconds between the runs of watched checks</source>
        <translation>الثواني بين مرات تشغيل الفحوص المراقَبة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّ</translation>
    </message>
    <message>
        <source>Secret hidden here: %1</source>
        <translation>سرّ مخفي هنا: %1</translation>
    </message>
    <message>
        <source>Secret val&amp;ue</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Secrets found in documents are never printed.</source>
        <translation>الأسرار التي يُعثر عليها في المستندات لا تُطبع أبدًا.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Section: the document says %1</source>
        <translation>القسم: يقول المستند %1</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>جهة الاتصال الأمنية</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>رآه</translation>
    </message>
    <message>
        <source>Select a finding to read what the document says of it.</source>
        <translation>حدّد نتيجة لتقرأ ما يقوله المستند عنها.</translation>
    </message>
    <message>
        <source>Select an address to see what it answered.</source>
        <translation>حدّد عنوانًا لترى بمَ ردّ.</translation>
    </message>
    <message>
        <source>Select an item to see what happens to it.</source>
        <translation>حدّد بندًا لترى ما يحدث له.</translation>
    </message>
    <message>
        <source>Send the bursts that checks ask for.</source>
        <translation>إرسال الدفعات التي تطلبها الفحوص.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>ضبط %1 لـ %2</translation>
    </message>
    <message>
        <source>Set Plan &amp;Start…</source>
        <translation>ضبط &amp;بداية الخطة…</translation>
    </message>
    <message>
        <source>Set Priority to %1</source>
        <translation>ضبط الأولوية على: %1</translation>
    </message>
    <message>
        <source>Set Severity to %1</source>
        <translation>ضبط الخطورة على: %1</translation>
    </message>
    <message numerus="yes">
        <source>Set in all %n selected finding(s)</source>
        <translation><numerusform>لا نتائج محددة</numerusform><numerusform>يسري على نتيجة محددة واحدة</numerusform><numerusform>يسري على نتيجتين محددتين</numerusform><numerusform>يسري على %n نتائج محددة</numerusform><numerusform>يسري على %n نتيجة محددة</numerusform><numerusform>يسري على %n نتيجة محددة</numerusform></translation>
    </message>
    <message>
        <source>Set plan start of %1</source>
        <translation>ضبط بداية خطة %1</translation>
    </message>
    <message>
        <source>Set plan starts…</source>
        <translation>ضبط بدايات الخطط…</translation>
    </message>
    <message>
        <source>Set plan start…</source>
        <translation>ضبط بداية الخطة…</translation>
    </message>
    <message>
        <source>Set severities…</source>
        <translation>ضبط الخطورة…</translation>
    </message>
    <message>
        <source>Set start</source>
        <translation>ضبط البداية</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>ضبط على: %1</translation>
    </message>
    <message>
        <source>Set to resolved on %1 by %2; no evidence.</source>
        <translation>جُعلت محلولة في %1 بواسطة %2؛ لا دليل.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Setting changed: %1.</source>
        <translation>تغيّر إعداد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n contradiction(s)</source>
        <translation><numerusform>عدم تسوية أي تناقض</numerusform><numerusform>تسوية تناقض واحد</numerusform><numerusform>تسوية تناقضين</numerusform><numerusform>تسوية %n تناقضات</numerusform><numerusform>تسوية %n تناقضًا</numerusform><numerusform>تسوية %n تناقض</numerusform></translation>
    </message>
    <message>
        <source>Settle the contradiction about %1</source>
        <translation>تسوية التناقض حول %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّاة</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>تمت التسوية: %1</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>Sev</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>قيم متعددة</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>أيام متعددة</translation>
    </message>
    <message>
        <source>Several notes; what you write here takes the place of them all</source>
        <translation>عدة ملاحظات؛ ما تكتبه هنا يحل محلها كلها</translation>
    </message>
    <message>
        <source>Several owners</source>
        <translation>عدة مسؤولين</translation>
    </message>
    <message>
        <source>Several packages have that name: %1, %2</source>
        <translation>عدة حزم بهذا الاسم: %1، %2</translation>
    </message>
    <message>
        <source>Several priorities</source>
        <translation>عدة أولويات</translation>
    </message>
    <message>
        <source>Several severities</source>
        <translation>عدة درجات خطورة</translation>
    </message>
    <message>
        <source>Several statuses</source>
        <translation>عدة حالات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>الخطورة %1</translation>
    </message>
    <message>
        <source>Severity: the document says %1</source>
        <translation>الخطورة: يقول المستند %1</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>الخطورة…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Shape as a table</source>
        <translation>الشكل في جدول</translation>
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
        <translation>يقرأ Shipworthy ملفات Markdown والنص و HTML و CSV، وتقارير الماسحات وخطوط البناء (SARIF و Trivy و CycloneDX و JUnit وغيرها).</translation>
    </message>
    <message>
        <source>Shipworthy speaks %1 from its next start on.</source>
        <translation>لغة Shipworthy من تشغيله التالي فصاعدًا: %1.</translation>
    </message>
    <message>
        <source>Shipworthy workspaces (*.shipworthy)</source>
        <translation>مساحات عمل Shipworthy (*.shipworthy)</translation>
    </message>
    <message>
        <source>Shipworthy · State of %1 · printed %2</source>
        <translation>Shipworthy · الحالة في %1 · طُبع في %2</translation>
    </message>
    <message>
        <source>Show %1 for its duplicates</source>
        <translation>عرض %1 بدل تكراراتها</translation>
    </message>
    <message>
        <source>Show &amp;All Systems</source>
        <translation>عرض &amp;كل الأنظمة</translation>
    </message>
    <message>
        <source>Show &amp;Burndown</source>
        <translation>عرض م&amp;خطط المتبقي</translation>
    </message>
    <message>
        <source>Show &amp;Lines</source>
        <translation>عرض الأ&amp;سطر</translation>
    </message>
    <message>
        <source>Show Both Changes</source>
        <translation>عرض كلا التغييرين</translation>
    </message>
    <message>
        <source>Show Only &amp;This System</source>
        <translation>عرض &amp;هذا النظام فقط</translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Show This One</source>
        <translation>عرض هذه</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>عرض كل الأنظمة</translation>
    </message>
    <message>
        <source>Show as Board</source>
        <translation>عرض كلوحة</translation>
    </message>
    <message>
        <source>Show blockers</source>
        <translation>عرض العوائق</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>عرض في المستند</translation>
    </message>
    <message>
        <source>Show it in its document</source>
        <translation>عرضه في مستنده</translation>
    </message>
    <message>
        <source>Show late</source>
        <translation>عرض المتأخرة</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Show the First in Its &amp;Document</source>
        <translation>عرض الأول في مستن&amp;ده</translation>
    </message>
    <message>
        <source>Show the Second in Its D&amp;ocument</source>
        <translation>عرض الثاني في مس&amp;تنده</translation>
    </message>
    <message>
        <source>Show the changes of every item again</source>
        <translation>عرض تغييرات كل البنود من جديد</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>عرض الفحص</translation>
    </message>
    <message>
        <source>Show the numbers of the charts as tables (%1)</source>
        <translation>عرض أرقام الرسوم في جداول (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shown as “%1”</source>
        <translation>تُعرض باسم «%1»</translation>
    </message>
    <message>
        <source>Shown for its duplicates</source>
        <translation>تُعرض بدل تكراراتها</translation>
    </message>
    <message>
        <source>Shows what can be written in a check</source>
        <translation>يعرض ما يمكن كتابته في فحص</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>منذ %1: %2</translation>
    </message>
    <message>
        <source>Since the stand-up of %1: %2</source>
        <translation>منذ الاجتماع اليومي في %1: %2</translation>
    </message>
    <message>
        <source>Since the version before: %1.</source>
        <translation>منذ الإصدار السابق: %1.</translation>
    </message>
    <message>
        <source>Site map</source>
        <translation>خريطة الموقع</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>Sort: lowest score</source>
        <translation>الفرز: الأدنى درجة</translation>
    </message>
    <message>
        <source>Sort: most blockers</source>
        <translation>الفرز: الأكثر عوائق</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>الفرز: الاسم</translation>
    </message>
    <message>
        <source>Sort: next due</source>
        <translation>الفرز: الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Sort: worst verdict</source>
        <translation>الفرز: الأسوأ حكمًا</translation>
    </message>
    <message>
        <source>Source &amp;Files</source>
        <translation>ملفات ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>مصدر المستند</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources: %1 documents, listed with their digests on the last page of this system.</source>
        <translation>المصادر: %1 من المستندات، مدرجة مع بصماتها في آخر صفحة لهذا النظام.</translation>
    </message>
    <message>
        <source>Sources: %1, %2. SHA-256 begins %3; the whole digests are on each system’s last page.</source>
        <translation>المصادر: %1، %2. يبدأ SHA-256 بـ %3؛ البصمات الكاملة في آخر صفحة لكل نظام.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>المصادر: %1.</translation>
    </message>
    <message>
        <source>Sources: none.</source>
        <translation>المصادر: لا شيء.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>يتحدث عن</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Split Duplicates</source>
        <translation>فصل التكرارات</translation>
    </message>
    <message>
        <source>Split from its duplicates</source>
        <translation>فُصلت عن تكراراتها</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>متقادمة</translation>
    </message>
    <message>
        <source>Stale, last run %1</source>
        <translation>متقادم، آخر تشغيل %1</translation>
    </message>
    <message>
        <source>Stand-up, %1</source>
        <translation>الاجتماع اليومي، %1</translation>
    </message>
    <message>
        <source>Stand-up: %1</source>
        <translation>الاجتماع اليومي: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>بداية الخطة</translation>
    </message>
    <message>
        <source>Start of the plan of %1</source>
        <translation>بداية خطة %1</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State of %1 (%2)</source>
        <translation>الحالة في %1 (%2)</translation>
    </message>
    <message>
        <source>State of %1 (%2). Verdict by rule: NO-GO while a P0 or critical finding is open or contradicted; CONDITIONAL while one is claimed or accepted by a waiver, or a high one is open; GO when every P0 and critical one is verified; NOT RATED without priorities.</source>
        <translation>الحالة في %1 (%2). الحكم وفق القاعدة: «غير جاهز» ما دامت نتيجة P0 أو حرجة مفتوحة أو منقوضة؛ «مشروط» ما دامت إحداها مُدّعاة أو مقبولة باستثناء، أو نتيجة عالية مفتوحة؛ «جاهز للإطلاق» متى أُثبتت كل نتائج P0 والحرجة؛ «غير مقيّم» بلا أولويات.</translation>
    </message>
    <message>
        <source>State of the waiver</source>
        <translation>حالة الاستثناء</translation>
    </message>
    <message>
        <source>Stated again</source>
        <translation>ذُكرت مجددًا</translation>
    </message>
    <message>
        <source>Stated and counted totals disagree</source>
        <translation>المجاميع المذكورة والمعدودة متضاربة</translation>
    </message>
    <message>
        <source>Stated by the document</source>
        <translation>مذكور في المستند</translation>
    </message>
    <message>
        <source>Stated contradiction: %1</source>
        <translation>تناقض مذكور: %1</translation>
    </message>
    <message>
        <source>Stated total: %1</source>
        <translation>مجموع مذكور: %1</translation>
    </message>
    <message>
        <source>Stated: %1</source>
        <translation>مذكور: %1</translation>
    </message>
    <message>
        <source>Stated: a duplicate of another finding</source>
        <translation>مذكور: مكررة لنتيجة أخرى</translation>
    </message>
    <message>
        <source>Stated: a false positive</source>
        <translation>مذكور: إنذار كاذب</translation>
    </message>
    <message>
        <source>Stated: every listed version is unaffected</source>
        <translation>مذكور: كل الإصدارات المدرجة غير متأثرة</translation>
    </message>
    <message>
        <source>Stated: mitigated</source>
        <translation>مذكور: خُفّفت</translation>
    </message>
    <message>
        <source>Stated: not active</source>
        <translation>مذكور: غير نشطة</translation>
    </message>
    <message>
        <source>Stated: out of scope</source>
        <translation>مذكور: خارج النطاق</translation>
    </message>
    <message>
        <source>Stated: the risk is accepted</source>
        <translation>مذكور: المخاطرة مقبولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Step %1 of the file format failed</source>
        <translation>فشلت الخطوة %1 من صيغة الملف</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Still H&amp;olds</source>
        <translation>ما زال سار&amp;يًا</translation>
    </message>
    <message>
        <source>Stop what runs, clear the filter, close the newest message</source>
        <translation>إيقاف ما يجري، ومسح المرشّح، وإغلاق أحدث رسالة</translation>
    </message>
    <message>
        <source>Store it as one step (Ctrl+Return)</source>
        <translation>تخزينه خطوةً واحدة (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Store nothing (Esc)</source>
        <translation>عدم تخزين شيء (Esc)</translation>
    </message>
    <message>
        <source>Strict-Transport-Security holds for six months at least</source>
        <translation>يسري Strict-Transport-Security ستة أشهر على الأقل</translation>
    </message>
    <message>
        <source>Such a file is not asked for “%1”; there are: %2</source>
        <translation>لا يُسأل ملف كهذا عن «%1»؛ المتاح: %2</translation>
    </message>
    <message>
        <source>Suggested check declined: %1.</source>
        <translation>رُفض الفحص المقترح: %1.</translation>
    </message>
    <message>
        <source>Suggested checks</source>
        <translation>الفحوص المقترحة</translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation>رُفض اقتراح</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Suppressed in the source</source>
        <translation>مكتومة في المصدر</translation>
    </message>
    <message>
        <source>Switch between score and burndown (%1)</source>
        <translation>التبديل بين الدرجة ومخطط المتبقي (%1)</translation>
    </message>
    <message>
        <source>Syste&amp;m</source>
        <translation>&amp;النظام</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System added</source>
        <translation>أُضيف نظام</translation>
    </message>
    <message>
        <source>System and verdict</source>
        <translation>النظام والحكم</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>معرّف النظام</translation>
    </message>
    <message>
        <source>System of the document</source>
        <translation>نظام المستند</translation>
    </message>
    <message>
        <source>System renamed</source>
        <translation>تغيير اسم نظام</translation>
    </message>
    <message>
        <source>System renamed from %1 to %2.</source>
        <translation>تغيّر اسم النظام من %1 إلى %2.</translation>
    </message>
    <message>
        <source>System, finding or document</source>
        <translation>النظام أو النتيجة أو المستند</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Systems as a table</source>
        <translation>الأنظمة في جدول</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>يُكمل Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Tables, understood or kept</source>
        <translation>الجداول، المفهومة أو المحفوظة</translation>
    </message>
    <message>
        <source>Take %1 for a finding again</source>
        <translation>اعتبار %1 نتيجة من جديد</translation>
    </message>
    <message>
        <source>Take the &amp;Rest as New</source>
        <translation>اعتبار ال&amp;بقية جديدة</translation>
    </message>
    <message>
        <source>Take these lines, or those that are selected, for a finding (Ctrl+Shift+F)</source>
        <translation>اعتبار هذه الأسطر، أو المحددة، نتيجة (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Take “%1” for a finding</source>
        <translation>اعتبار «%1» نتيجة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت الإثبات</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>اعتُمد.</translation>
    </message>
    <message>
        <source>Takes documents into a workspace file. The next version of a document that is there keeps every decision whose criterion is unchanged. Exits 0 when it was stored, 1 when nothing was stored because an item may be one of several earlier ones, 2 for an error. A document from an address is asked for again only when its address is given again.</source>
        <translation>يأخذ المستندات إلى ملف مساحة عمل. يحفظ الإصدار التالي من مستند موجود كل قرار لم يتغير معياره. يخرج بالرمز 0 إن خُزّن، وبالرمز 1 إن لم يُخزَّن شيء لأن بندًا قد يكون واحدًا من عدة بنود سابقة، وبالرمز 2 عند الخطأ. لا يُطلب مستند من عنوان مرة أخرى إلا إذا ذُكر عنوانه مجددًا.</translation>
    </message>
    <message>
        <source>Takes what is kept under that name out of the keychain</source>
        <translation>يزيل من سلسلة المفاتيح ما حُفظ بهذا الاسم</translation>
    </message>
    <message>
        <source>Taking back: %1 (%2 of %3)</source>
        <translation>جارٍ التراجع: %1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target, %1: %2</source>
        <translation>الهدف، %1: %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>الأهداف: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Tasks that must come first</source>
        <translation>المهام التي يجب أن تسبق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test broke off: %1</source>
        <translation>انقطع الاختبار: %1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>فشل الاختبار: %1</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>تقرير الاختبارات</translation>
    </message>
    <message>
        <source>Test report of %1</source>
        <translation>تقرير اختبارات %1</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>تشغيل الاختبارات</translation>
    </message>
    <message>
        <source>Test skipped: %1</source>
        <translation>تُخطّي الاختبار: %1</translation>
    </message>
    <message>
        <source>Test skipped: %1: %2</source>
        <translation>تُخطّي الاختبار: %1: %2</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Tests cover at least %1 of %2</source>
        <translation>تغطي الاختبارات %1 على الأقل من %2</translation>
    </message>
    <message>
        <source>Tests cover at least %1 of the code</source>
        <translation>تغطي الاختبارات %1 على الأقل من الشيفرة</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>الاختبارات الفاشلة</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>الاختبارات الناجحة</translation>
    </message>
    <message>
        <source>Tests skipped</source>
        <translation>الاختبارات المتخطّاة</translation>
    </message>
    <message>
        <source>Tests that passed only when repeated</source>
        <translation>الاختبارات التي لم تنجح إلا بعد إعادتها</translation>
    </message>
    <message>
        <source>Text that was once read as %1 is shown as it was meant</source>
        <translation>يُعرض النص الذي قُرئ سابقًا بترميز %1 على ما قُصد به</translation>
    </message>
    <message>
        <source>The %1 earlier events are in the workspace.</source>
        <translation>الأحداث السابقة (%1) موجودة في مساحة العمل.</translation>
    </message>
    <message>
        <source>The API is described by an OpenAPI document</source>
        <translation>مستند OpenAPI يصف API</translation>
    </message>
    <message>
        <source>The PDF to write; “-” is standard output.</source>
        <translation>ملف PDF المراد كتابته؛ «-» هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>The Same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>The address itself was not asked in this session.</source>
        <translation>لم يُفحص العنوان نفسه في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The base address is missing: {H} stands for it.</source>
        <translation>العنوان الأساس غير مذكور: وهو ما يمثّله {H}.</translation>
    </message>
    <message>
        <source>The base address is none that can be asked.</source>
        <translation>العنوان الأساس ليس عنوانًا يمكن فحصه.</translation>
    </message>
    <message>
        <source>The best %1 of %2 · Enter goes there · Esc closes</source>
        <translation>أفضل %1 من %2 · ينتقل Enter إليها · يغلق Esc</translation>
    </message>
    <message>
        <source>The body has %1 bytes; its beginning is kept.</source>
        <translation>حجم المتن %1 بايت؛ ويُحفظ أوله.</translation>
    </message>
    <message>
        <source>The certificate is valid for at least %1 days</source>
        <translation>عدد أيام صلاحية الشهادة %1 على الأقل</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>The check as suggested</source>
        <translation>الفحص كما اقتُرح</translation>
    </message>
    <message>
        <source>The check “%1” fails: %2</source>
        <translation>الفحص «%1» يخفق: %2</translation>
    </message>
    <message>
        <source>The columns do not make findings of its rows, which are kept as a table</source>
        <translation>لا تجعل الأعمدة من صفوفه نتائج، فحُفظت جدولًا</translation>
    </message>
    <message>
        <source>The connection uses TLS %1 or later</source>
        <translation>يستخدم الاتصال TLS %1 أو أحدث</translation>
    </message>
    <message>
        <source>The content security policy lets no inline script run</source>
        <translation>لا تسمح سياسة أمان المحتوى بتشغيل أي سكربت مضمّن</translation>
    </message>
    <message>
        <source>The cookie of a login is HttpOnly, Secure and SameSite</source>
        <translation>كعكة تسجيل الدخول HttpOnly و Secure و SameSite</translation>
    </message>
    <message>
        <source>The counter is called http_requests_total and has a label status, as is usual.</source>
        <translation>اسم العدّاد http_requests_total وله وسم status، كما هو معتاد.</translation>
    </message>
    <message>
        <source>The criterion asks for more findings, not for fewer</source>
        <translation>يطلب المعيار نتائج أكثر لا أقل</translation>
    </message>
    <message>
        <source>The criterion does not say which percentile it means</source>
        <translation>لا يذكر المعيار أي نسبة مئينية يقصد</translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation>رفضت قاعدة البيانات</translation>
    </message>
    <message>
        <source>The document contradicts the code</source>
        <translation>المستند يناقض الشيفرة</translation>
    </message>
    <message>
        <source>The document counts %1</source>
        <translation>يعدّ المستند %1</translation>
    </message>
    <message>
        <source>The document does not state it any more. It is kept with all that was decided, and counts until somebody settles it.</source>
        <translation>لم يعد المستند يذكره. يُحفظ مع كل ما تقرر، ويُعدّ حتى يبتّ أحد فيه.</translation>
    </message>
    <message>
        <source>The document has no scorecard.</source>
        <translation>لا بطاقة تقييم في المستند.</translation>
    </message>
    <message>
        <source>The document names %1. Nothing here is verified live.</source>
        <translation>يسمّي المستند %1. لا شيء هنا مُثبت على الخدمة الحية.</translation>
    </message>
    <message>
        <source>The document says something else of it now.</source>
        <translation>يقول المستند عنه الآن شيئًا آخر.</translation>
    </message>
    <message>
        <source>The document states no decision.</source>
        <translation>لا يذكر المستند أي قرار.</translation>
    </message>
    <message>
        <source>The document that it is the next version of</source>
        <translation>المستند الذي هذا إصداره التالي</translation>
    </message>
    <message>
        <source>The document's own decision: %1</source>
        <translation>قرار المستند نفسه: %1</translation>
    </message>
    <message>
        <source>The documents ask for nothing that a check could prove</source>
        <translation>لا تطلب المستندات شيئًا يمكن لفحص أن يُثبته</translation>
    </message>
    <message>
        <source>The documents give no estimate for the work that blocks.</source>
        <translation>لا تعطي المستندات تقديرًا للعمل المُعيق.</translation>
    </message>
    <message>
        <source>The documents of this system have no checklists.</source>
        <translation>لا قوائم تحقق في مستندات هذا النظام.</translation>
    </message>
    <message>
        <source>The documents state no decision.</source>
        <translation>لا تذكر المستندات أي قرار.</translation>
    </message>
    <message>
        <source>The documents state no phases, so no roadmap is drawn.</source>
        <translation>لا تذكر المستندات أي مراحل، فلم تُرسم خارطة طريق.</translation>
    </message>
    <message>
        <source>The document’s own verdict is %1: %2%3.</source>
        <translation>حكم المستند نفسه هو «%1»: %2%3.</translation>
    </message>
    <message>
        <source>The earlier version did not state it.</source>
        <translation>لم يذكره الإصدار السابق.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>لا يمكن قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file claims %1 failed tests and lists %2</source>
        <translation>يدّعي الملف %1 من الاختبارات الفاشلة ويسرد %2</translation>
    </message>
    <message>
        <source>The file claims %1 tests and lists %2</source>
        <translation>يدّعي الملف %1 من الاختبارات ويسرد %2</translation>
    </message>
    <message>
        <source>The file claims %1, and what it lists gives %2</source>
        <translation>يدّعي الملف %1، وما يسرده يعطي %2</translation>
    </message>
    <message>
        <source>The file claims a line coverage of %1 %, and its lines give %2 %</source>
        <translation>يدّعي الملف تغطية أسطر قدرها %1%، وأسطره تعطي %2%</translation>
    </message>
    <message>
        <source>The file did not look for this</source>
        <translation>لم يبحث الملف عن هذا</translation>
    </message>
    <message>
        <source>The file has no category's score</source>
        <translation>لا درجة لأي فئة في الملف</translation>
    </message>
    <message>
        <source>The file has no package of that name</source>
        <translation>لا حزمة بهذا الاسم في الملف</translation>
    </message>
    <message>
        <source>The file has no score for %1</source>
        <translation>لا درجة في الملف لـ %1</translation>
    </message>
    <message>
        <source>The file has no such figure</source>
        <translation>لا رقم كهذا في الملف</translation>
    </message>
    <message>
        <source>The file is incomplete: %1</source>
        <translation>الملف غير مكتمل: %1</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>الملف أكبر من أن يكون سرًّا.</translation>
    </message>
    <message>
        <source>The file lists %1</source>
        <translation>يسرد الملف %1</translation>
    </message>
    <message>
        <source>The file measured %1</source>
        <translation>قاس الملف %1</translation>
    </message>
    <message>
        <source>The file measured %1 for %2</source>
        <translation>قاس الملف %1 لـ %2</translation>
    </message>
    <message>
        <source>The file measured no response times</source>
        <translation>لم يقس الملف أزمنة استجابة</translation>
    </message>
    <message>
        <source>The first findings</source>
        <translation>أولى النتائج</translation>
    </message>
    <message>
        <source>The first holds</source>
        <translation>الأول صحيح</translation>
    </message>
    <message>
        <source>The first row does not name the columns; the rows are kept as a table</source>
        <translation>الصف الأول لا يسمّي الأعمدة، فحُفظت الصفوف جدولًا</translation>
    </message>
    <message>
        <source>The first stand-up here</source>
        <translation>أول اجتماع يومي هنا</translation>
    </message>
    <message>
        <source>The fix allows the developer's own machine only: “%1”</source>
        <translation>لا يسمح الإصلاح إلا بجهاز المطوّر نفسه: «%1»</translation>
    </message>
    <message>
        <source>The histogram is called http_request_duration_seconds, as is usual.</source>
        <translation>اسم المدرّج التكراري http_request_duration_seconds، كما هو معتاد.</translation>
    </message>
    <message>
        <source>The history begins today; from tomorrow on there is a line.</source>
        <translation>يبدأ السجل اليوم؛ وابتداءً من الغد يظهر خط.</translation>
    </message>
    <message>
        <source>The history says who changed what. Your name there:</source>
        <translation>يذكر السجل من غيّر ماذا. اسمك فيه:</translation>
    </message>
    <message>
        <source>The identity provider publishes its keys</source>
        <translation>ينشر مزوّد الهوية مفاتيحه</translation>
    </message>
    <message>
        <source>The import waits.</source>
        <translation>الاستيراد ينتظر.</translation>
    </message>
    <message>
        <source>The keychain has nothing under “%1” any more.</source>
        <translation>لم يبقَ في سلسلة المفاتيح شيء باسم «%1».</translation>
    </message>
    <message>
        <source>The language of checks</source>
        <translation>لغة الفحوص</translation>
    </message>
    <message>
        <source>The last of them is due on %1.</source>
        <translation>يستحق آخرها في %1.</translation>
    </message>
    <message>
        <source>The last run passed, %1.</source>
        <translation>نجح آخر تشغيل، %1.</translation>
    </message>
    <message>
        <source>The lines of the check</source>
        <translation>أسطر الفحص</translation>
    </message>
    <message>
        <source>The load test missed its threshold: %1</source>
        <translation>أخفق اختبار الحِمل في حدّه: %1</translation>
    </message>
    <message>
        <source>The load test ran with %1 users</source>
        <translation>جرى اختبار الحِمل بـ %1 من المستخدمين</translation>
    </message>
    <message>
        <source>The load test reached %1 requests a second</source>
        <translation>بلغ اختبار الحِمل %1 من الطلبات في الثانية</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>المحضر في %1</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard, as Markdown.</source>
        <translation>المحضر في الحافظة بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The minutes are too long for a mail link and were cut. Copy them with C and paste them.</source>
        <translation>المحضر أطول من أن يسعه رابط بريد فاقتُطع. انسخه بالمفتاح C وألصقه.</translation>
    </message>
    <message>
        <source>The minutes were not written: %1</source>
        <translation>لم يُكتب المحضر: %1</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>The next table with this header is read by its words; what is here stays.</source>
        <translation>الجدول التالي بهذه الترويسة يُقرأ بكلماتها؛ وما هو هنا يبقى.</translation>
    </message>
    <message>
        <source>The one %1 finding is verified.</source>
        <translation>النتيجة الوحيدة (%1) مُثبتة.</translation>
    </message>
    <message>
        <source>The one %1 is not verified</source>
        <translation>%1 واحدة معروفة، وهي غير مُثبتة</translation>
    </message>
    <message>
        <source>The one %1 is verified</source>
        <translation>%1 واحدة معروفة، وهي مُثبتة</translation>
    </message>
    <message>
        <source>The one system is %1</source>
        <translation>حكم النظام الوحيد: %1</translation>
    </message>
    <message>
        <source>The open %1 work is at least %2 by the documents’ own estimates%3.</source>
        <translation>العمل المفتوح (%1) لا يقل عن %2 بحسب تقديرات المستندات نفسها%3.</translation>
    </message>
    <message>
        <source>The other %1 %2 no evidence. %3</source>
        <translation>البقية (%1) %2 أي دليل. %3</translation>
    </message>
    <message>
        <source>The other says</source>
        <translation>يقول الآخر</translation>
    </message>
    <message>
        <source>The page is nested deeper than is read; what is deeper is kept as text</source>
        <translation>تداخل الصفحة أعمق مما يُقرأ؛ يُحفظ الأعمق نصًا</translation>
    </message>
    <message>
        <source>The page says how it looks when it is shared</source>
        <translation>تذكر الصفحة كيف تبدو عند مشاركتها</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>The path was given up</source>
        <translation>تُرك تتبّع المسار</translation>
    </message>
    <message>
        <source>The plan has no start date yet</source>
        <translation>لا تاريخ بداية للخطة بعد</translation>
    </message>
    <message>
        <source>The plan has no start yet.</source>
        <translation>لا بداية للخطة بعد.</translation>
    </message>
    <message>
        <source>The plan starts on %1, but not every phase states its days: no time axis is drawn.</source>
        <translation>تبدأ الخطة في %1، لكن بعض المراحل لا تذكر أيامها: لا محور زمني يُرسم.</translation>
    </message>
    <message>
        <source>The plan's last phase ends on day %1: “%2”</source>
        <translation>تنتهي آخر مراحل الخطة في اليوم %1: «%2»</translation>
    </message>
    <message>
        <source>The process takes at most %1 of memory</source>
        <translation>تستهلك العملية %1 من الذاكرة على الأكثر</translation>
    </message>
    <message>
        <source>The reason, for whoever asks later</source>
        <translation>السبب، لمن يسأل لاحقًا</translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>أُلغي الباقي.</translation>
    </message>
    <message>
        <source>The risk is accepted no longer: open again (Del)</source>
        <translation>لم تعد المخاطرة مقبولة: مفتوحة من جديد (Del)</translation>
    </message>
    <message>
        <source>The roadmap says: %1</source>
        <translation>تقول خارطة الطريق: %1</translation>
    </message>
    <message>
        <source>The row that names the columns</source>
        <translation>الصف الذي يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>The same is not done here (%1): “%2”</source>
        <translation>الشيء نفسه غير منجز هنا (%1): «%2»</translation>
    </message>
    <message>
        <source>The same key and title in the same system: shown as one without asking.</source>
        <translation>المفتاح والعنوان نفسهما في النظام نفسه: تُعرض كنتيجة واحدة دون سؤال.</translation>
    </message>
    <message>
        <source>The scan finds no critical and no high vulnerability</source>
        <translation>لا يجد الماسح أي ثغرة حرجة ولا عالية</translation>
    </message>
    <message>
        <source>The scan finds no critical vulnerability</source>
        <translation>لا يجد الماسح أي ثغرة حرجة</translation>
    </message>
    <message>
        <source>The scan finds no high vulnerability</source>
        <translation>لا يجد الماسح أي ثغرة عالية</translation>
    </message>
    <message>
        <source>The scan finds no known vulnerability</source>
        <translation>لا يجد الماسح أي ثغرة معروفة</translation>
    </message>
    <message>
        <source>The score is %1 short of the target for %2.</source>
        <translation>تنقص الدرجة %1 عن هدف %2.</translation>
    </message>
    <message>
        <source>The second holds</source>
        <translation>الثاني صحيح</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>The selected findings have different due days</source>
        <translation>للنتائج المحددة أيام استحقاق مختلفة</translation>
    </message>
    <message>
        <source>The service asks to be left alone for now (429)</source>
        <translation>تطلب الخدمة أن تُترك وشأنها الآن (429)</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>الخدمة لا ترد</translation>
    </message>
    <message>
        <source>The service was not asked.</source>
        <translation>لم تُفحص الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>The severity of %n result(s) is not known</source>
        <translation><numerusform>خطورة كل النتائج معروفة</numerusform><numerusform>خطورة نتيجة واحدة غير معروفة</numerusform><numerusform>خطورة نتيجتين غير معروفة</numerusform><numerusform>خطورة %n نتائج غير معروفة</numerusform><numerusform>خطورة %n نتيجة غير معروفة</numerusform><numerusform>خطورة %n نتيجة غير معروفة</numerusform></translation>
    </message>
    <message>
        <source>The system that the document speaks of; choose another where it was read wrongly</source>
        <translation>النظام الذي يتحدث عنه المستند؛ اختر غيره إن قُرئ خطأً</translation>
    </message>
    <message>
        <source>The tests ran, and none failed</source>
        <translation>أُجريت الاختبارات ولم يفشل أي منها</translation>
    </message>
    <message>
        <source>The tick stays denied until its evidence holds.</source>
        <translation>تبقى العلامة منفية إلى أن يصحّ دليلها.</translation>
    </message>
    <message>
        <source>The title as it should be; emptied, what the document says holds again</source>
        <translation>العنوان كما ينبغي أن يكون؛ إن أُفرغ عاد ما يقوله المستند</translation>
    </message>
    <message>
        <source>The tool says that its rule does not apply here</source>
        <translation>تقول الأداة إن قاعدتها لا تنطبق هنا</translation>
    </message>
    <message>
        <source>The usual security headers are there</source>
        <translation>ترويسات الأمان المعتادة موجودة</translation>
    </message>
    <message>
        <source>The vendor deferred the fix</source>
        <translation>أجّل المورّد الإصلاح</translation>
    </message>
    <message>
        <source>The vendor is looking into it</source>
        <translation>المورّد ينظر فيها</translation>
    </message>
    <message>
        <source>The vendor says that the package is not affected</source>
        <translation>يقول المورّد إن الحزمة غير متأثرة</translation>
    </message>
    <message>
        <source>The vendor will not fix it</source>
        <translation>لن يصلحها المورّد</translation>
    </message>
    <message>
        <source>The version is past its end of life and gets no fix</source>
        <translation>انتهى عمر الإصدار ولا إصلاح له</translation>
    </message>
    <message>
        <source>The volume is mounted at /.</source>
        <translation>وحدة التخزين موصولة عند /.</translation>
    </message>
    <message>
        <source>The workspace file; made when it is not there.</source>
        <translation>ملف مساحة العمل؛ يُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>There is a robots.txt that can be read</source>
        <translation>يوجد robots.txt يمكن قراءته</translation>
    </message>
    <message>
        <source>There is a sitemap that names pages</source>
        <translation>توجد خريطة موقع تسمّي صفحات</translation>
    </message>
    <message>
        <source>There is no dated import, so there is no past to show.</source>
        <translation>لا استيراد مؤرخ، فلا ماضٍ يُعرض.</translation>
    </message>
    <message>
        <source>There is no system of this name yet: it becomes one.</source>
        <translation>لا نظام بهذا الاسم بعد: سيصبح نظامًا جديدًا.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>لا شيء ليُقبل.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>لا شيء ليُعدّ.</translation>
    </message>
    <message>
        <source>There is nothing to import here.</source>
        <translation>لا شيء للاستيراد هنا.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>لا شيء للحكم عليه.</translation>
    </message>
    <message>
        <source>These documents were read from files, not from a workspace: no decision, tick or waiver is on record.</source>
        <translation>قُرئت هذه المستندات من ملفات لا من مساحة عمل: لا قرار ولا علامة ولا استثناء مسجّل.</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>هذه المفاتيح ثابتة.</translation>
    </message>
    <message>
        <source>They have no place on the calendar.</source>
        <translation>لا مكان لها في التقويم.</translation>
    </message>
    <message numerus="yes">
        <source>They hold %n late finding(s).</source>
        <translation><numerusform>ليس فيها نتائج متأخرة.</numerusform><numerusform>فيها نتيجة متأخرة واحدة.</numerusform><numerusform>فيها نتيجتان متأخرتان.</numerusform><numerusform>فيها %n نتائج متأخرة.</numerusform><numerusform>فيها %n نتيجة متأخرة.</numerusform><numerusform>فيها %n نتيجة متأخرة.</numerusform></translation>
    </message>
    <message>
        <source>This address</source>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>This file does not prove that there is nothing more: %1</source>
        <translation>لا يثبت هذا الملف أنه لا يوجد غير ذلك: %1</translation>
    </message>
    <message>
        <source>This is a finding</source>
        <translation>هذه نتيجة</translation>
    </message>
    <message>
        <source>This is more than one check: each is added by itself.</source>
        <translation>هذا أكثر من فحص: يُضاف كل منها على حدة.</translation>
    </message>
    <message>
        <source>This is no address that can be asked</source>
        <translation>هذا ليس عنوانًا يمكن فحصه</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://api.example.com</source>
        <translation>هذا ليس عنوانًا. العنوان يشبه https://api.example.com</translation>
    </message>
    <message>
        <source>This is no criterion that a file can answer</source>
        <translation>ليس هذا معيارًا يمكن لملف أن يجيب عنه</translation>
    </message>
    <message>
        <source>This system has no documents. Drop Markdown files on the window, or press Ctrl+I to import them.</source>
        <translation>لا مستندات لهذا النظام. أفلت ملفات Markdown على النافذة، أو اضغط Ctrl+I لاستيرادها.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>تأشير %1</translation>
    </message>
    <message>
        <source>Tick at least one path that is not in the list yet.</source>
        <translation>أشّر مسارًا واحدًا على الأقل ليس في القائمة بعد.</translation>
    </message>
    <message>
        <source>Tick contradicted</source>
        <translation>علامة منقوضة</translation>
    </message>
    <message>
        <source>Tick or Untick</source>
        <translation>تأشير أو إلغاء تأشير</translation>
    </message>
    <message>
        <source>Tick what is done, together. The verdict follows the evidence.</source>
        <translation>أشّروا معًا ما أُنجز. الحكم يتبع الدليل.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>مؤشَّرة</translation>
    </message>
    <message>
        <source>Ticked but unproven</source>
        <translation>مؤشَّرة بلا إثبات</translation>
    </message>
    <message>
        <source>Ticked in the document; no evidence.</source>
        <translation>مؤشَّرة في المستند؛ لا دليل.</translation>
    </message>
    <message>
        <source>Ticked, but a control says it is missing</source>
        <translation>مؤشَّرة، لكن ضابطًا يقول إنها ناقصة</translation>
    </message>
    <message>
        <source>Ticked, but a file says otherwise</source>
        <translation>مؤشَّرة، لكن ملفًا يقول غير ذلك</translation>
    </message>
    <message>
        <source>Ticked, but another place says it is not done</source>
        <translation>مؤشَّرة، لكن موضعًا آخر يقول إنها لم تُنجز</translation>
    </message>
    <message>
        <source>Ticked, but contradicted: %1</source>
        <translation>مؤشَّرة لكنها منقوضة: %1</translation>
    </message>
    <message>
        <source>Ticked, but something denies it</source>
        <translation>مؤشَّرة، لكن شيئًا ينفيها</translation>
    </message>
    <message>
        <source>Ticked, but the live service says otherwise</source>
        <translation>مؤشَّرة، لكن الخدمة الحية تقول غير ذلك</translation>
    </message>
    <message>
        <source>Ticked: “%1”</source>
        <translation>مؤشَّرة: «%1»</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title, latest evidence, line in the document</source>
        <translation>العنوان، أحدث دليل، السطر في المستند</translation>
    </message>
    <message>
        <source>Title: the document says %1</source>
        <translation>العنوان: يقول المستند %1</translation>
    </message>
    <message>
        <source>To be checked by hand</source>
        <translation>يُفحص يدويًا</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>To be given a severity or priority</source>
        <translation>بانتظار تحديد الخطورة أو الأولوية</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Today %1 points lack evidence and %2 are stale.</source>
        <translation>اليوم %1 من النقاط بلا دليل و %2 متقادمة.</translation>
    </message>
    <message>
        <source>Too old to count</source>
        <translation>أقدم من أن يُعتدّ به</translation>
    </message>
    <message>
        <source>Too old to count: %1</source>
        <translation>أقدم من أن يُعتدّ به: %1</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>تجر&amp;بة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>الاتجاه جدولًا</translation>
    </message>
    <message>
        <source>Trend of the score. %1.</source>
        <translation>اتجاه الدرجة. %1.</translation>
    </message>
    <message>
        <source>Trend: computed score since the import, scale 0 to %1.</source>
        <translation>الاتجاه: الدرجة المحسوبة منذ الاستيراد، المقياس من 0 إلى %1.</translation>
    </message>
    <message>
        <source>Trivy</source>
        <translation>Trivy</translation>
    </message>
    <message>
        <source>Trivy report</source>
        <translation>تقرير Trivy</translation>
    </message>
    <message>
        <source>Trivy report on %1</source>
        <translation>تقرير Trivy عن %1</translation>
    </message>
    <message>
        <source>Try: shipworthy %1 --help</source>
        <translation>جرّب: shipworthy %1 --help</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>قيد التجربة…</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>مستندان</translation>
    </message>
    <message>
        <source>Two owners</source>
        <translation>مسؤولان</translation>
    </message>
    <message>
        <source>Two scores for the same thing</source>
        <translation>درجتان للشيء نفسه</translation>
    </message>
    <message>
        <source>Two systems side by side</source>
        <translation>نظامان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Two times for the same work</source>
        <translation>مدّتان للعمل نفسه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a key, a title or a name · Enter goes there · Esc closes</source>
        <translation>اكتب معرّفًا أو عنوانًا أو اسمًا · ينتقل Enter إليه · يغلق Esc</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم تتغير</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>المفهوم</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>فُهم: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>بلا إثبات</translation>
    </message>
    <message>
        <source>Untick %1</source>
        <translation>إلغاء تأشير %1</translation>
    </message>
    <message>
        <source>Until you say which one it is about, it stands under “%1”.</source>
        <translation>إلى أن تحدد النظام المقصود، يبقى تحت «%1».</translation>
    </message>
    <message>
        <source>Until you say which one they are about, they stand under names of their own.</source>
        <translation>إلى أن تحدد النظام المقصود، تبقى تحت أسماء خاصة بها.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>مساحة عمل بلا اسم</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Update %1 to %2</source>
        <translation>تحديث %1 إلى %2</translation>
    </message>
    <message>
        <source>Uptime: %1 of %2 runs passed since %3 (%4 %)</source>
        <translation>التوافر: نجح %1 من %2 من مرات التشغيل منذ %3 (%4%)</translation>
    </message>
    <message>
        <source>Usage: shipworthy [FILE|FOLDER|WORKSPACE...]     open the window, importing what is named
       shipworthy --sample                       open the window on the sample workspace
       shipworthy VERB [OPTION...] PATH...       work without a window
       shipworthy --help | --version

May this service go live, and what is still in the way?

Verbs:
</source>
        <translation>الاستخدام: shipworthy [FILE|FOLDER|WORKSPACE...]     فتح النافذة واستيراد ما ذُكر
       shipworthy --sample                       فتح النافذة على مساحة عمل العيّنة
       shipworthy VERB [OPTION...] PATH...       العمل بلا نافذة
       shipworthy --help | --version

هل يجوز إطلاق هذه الخدمة، وما الذي ما زال يعيقها؟

الأفعال:
</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مُثبتة</translation>
    </message>
    <message>
        <source>Verified %1 by %2: %3.</source>
        <translation>أُثبتت في %1 بواسطة %2: %3.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Versions %1 are affected</source>
        <translation>الإصدارات المتأثرة: %1</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>أ%1</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>تنتظر %1.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>Waiver expired</source>
        <translation>انتهى الاستثناء</translation>
    </message>
    <message>
        <source>Waiver expired since %1</source>
        <translation>انتهى الاستثناء منذ %1</translation>
    </message>
    <message>
        <source>Waiver expired since %1, open again (it was given by %2: %3)</source>
        <translation>انتهى الاستثناء منذ %1، وعادت مفتوحة (منحه %2: %3)</translation>
    </message>
    <message>
        <source>Waiver expired since %1.</source>
        <translation>انتهى الاستثناء منذ %1.</translation>
    </message>
    <message>
        <source>Waiver not in force (until %1, by %2): %3</source>
        <translation>الاستثناء غير سارٍ (حتى %1، بواسطة %2): %3</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>يحذّر</translation>
    </message>
    <message>
        <source>Weeks are counted from day 1, and nothing is late by the plan.</source>
        <translation>تُعدّ الأسابيع من اليوم 1، ولا شيء متأخر بحسب الخطة.</translation>
    </message>
    <message>
        <source>Weeks are counted from each day 1, and nothing is late by the plan.</source>
        <translation>تُعدّ الأسابيع من اليوم 1 لكل منها، ولا شيء متأخر بحسب الخطة.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What can be asked of a file, by its format. Shares are from 0 to 1, so that 75% compares with them; scores are of 100.</source>
        <translation>ما يمكن سؤال ملف عنه، حسب صيغته. النسب من 0 إلى 1، ولذلك تُقارن بها 75%؛ والدرجات من 100.</translation>
    </message>
    <message>
        <source>What changed in the criterion</source>
        <translation>ما تغيّر في المعيار</translation>
    </message>
    <message>
        <source>What changed since it is watched:</source>
        <translation>ما تغيّر منذ بدء المراقبة:</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>ما يتضارب</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What files say about the criteria</source>
        <translation>ما تقوله الملفات عن المعايير</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happens to the item</source>
        <translation>ما يحدث للبند</translation>
    </message>
    <message>
        <source>What is resolved gets a line in its file: the day, your name and what was seen</source>
        <translation>كل ما يُحلّ يُضاف له سطر في ملفه: اليوم واسمك وما شوهد</translation>
    </message>
    <message>
        <source>What makes it conditional</source>
        <translation>ما يجعله مشروطًا</translation>
    </message>
    <message>
        <source>What must come before %1</source>
        <translation>ما يجب أن يسبق %1</translation>
    </message>
    <message>
        <source>What must come before %1?</source>
        <translation>ما الذي يجب أن يسبق %1؟</translation>
    </message>
    <message>
        <source>What names no system is about this one.</source>
        <translation>ما لا يذكر نظامًا يتعلق بهذا النظام.</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>ما يحتاج قرارًا</translation>
    </message>
    <message>
        <source>What raises the score most</source>
        <translation>أكثر ما يرفع الدرجة</translation>
    </message>
    <message>
        <source>What the columns of %1 mean</source>
        <translation>ما تعنيه أعمدة %1</translation>
    </message>
    <message>
        <source>What the document itself decides about going live</source>
        <translation>ما يقرره المستند نفسه بشأن الإطلاق</translation>
    </message>
    <message>
        <source>What the file measured</source>
        <translation>ما قاسه الملف</translation>
    </message>
    <message>
        <source>What the import does to each item</source>
        <translation>ما يفعله الاستيراد بكل بند</translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation>ما صارت إليه الأسطر</translation>
    </message>
    <message>
        <source>What the live service says</source>
        <translation>ما تقوله الخدمة الحية</translation>
    </message>
    <message>
        <source>What the team should know; kept when you leave the field</source>
        <translation>ما ينبغي أن يعرفه الفريق؛ يُحفظ عند مغادرة الحقل</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>What was decided holds for the text of now too</source>
        <translation>ما تقرر يسري على النص الحالي أيضًا</translation>
    </message>
    <message>
        <source>What was read, and as what</source>
        <translation>ما قُرئ، وبأي صفة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What was understood, kept, repaired and skipped (Ctrl+R)</source>
        <translation>ما فُهم وحُفظ وأُصلح وتُخطّي (Ctrl+R)</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>What you saw: a link, a file or a sentence</source>
        <translation>ما رأيته: رابط أو ملف أو جملة</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>ما ينبغي أن تعرفه</translation>
    </message>
    <message>
        <source>What {H} stands for in the text below</source>
        <translation>ما يمثّله {H} في النص أدناه</translation>
    </message>
    <message>
        <source>What {NAME} stands for in addresses; may be given several times.</source>
        <translation>ما يمثّله {NAME} في العناوين؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>ما يعنيه «%1»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which system is it about?</source>
        <translation>بأي نظام يتعلق؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Who decided what, and when</source>
        <translation>من قرر ماذا ومتى</translation>
    </message>
    <message>
        <source>Who is responsible (else the owner)</source>
        <translation>من المسؤول (وإلا فمسؤول البند)</translation>
    </message>
    <message>
        <source>Who is responsible for the risk (else the item's owner)</source>
        <translation>من المسؤول عن المخاطرة (وإلا فمسؤول البند)</translation>
    </message>
    <message>
        <source>Who is responsible for the risk?</source>
        <translation>من المسؤول عن المخاطرة؟</translation>
    </message>
    <message>
        <source>Who made the change</source>
        <translation>من أجرى التغيير</translation>
    </message>
    <message>
        <source>Who takes it; empty for nobody</source>
        <translation>من يتولاها؛ فارغ يعني لا أحد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why may %1 be accepted?</source>
        <translation>لمَ يجوز قبول %1؟</translation>
    </message>
    <message>
        <source>Why the risk may be accepted</source>
        <translation>سبب جواز قبول المخاطرة</translation>
    </message>
    <message>
        <source>Why, on what evidence</source>
        <translation>لماذا، وبأي دليل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>Without a login there is no answer</source>
        <translation>لا رد بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Without severity</source>
        <translation>بلا خطورة</translation>
    </message>
    <message>
        <source>Without severity or priority</source>
        <translation>بلا خطورة ولا أولوية</translation>
    </message>
    <message>
        <source>Words of a check, its address, its state or what it proves (Ctrl+F)</source>
        <translation>كلمات من فحص أو من عنوانه أو حالته أو ما يُثبته (Ctrl+F)</translation>
    </message>
    <message>
        <source>Work by the documents’ own estimates: %1.</source>
        <translation>العمل بحسب تقديرات المستندات نفسها: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>أُنشئت مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace created.</source>
        <translation>أُنشئت مساحة العمل.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>مساحة العمل: %1</translation>
    </message>
    <message>
        <source>Write &amp;Ticks into Them</source>
        <translation>كتابة ال&amp;علامات فيها</translation>
    </message>
    <message>
        <source>Write a day, like %1.</source>
        <translation>اكتب يومًا مثل %1.</translation>
    </message>
    <message>
        <source>Write a line on how it was settled into the source files</source>
        <translation>كتابة سطر عن كيفية الحل في الملفات المصدر</translation>
    </message>
    <message>
        <source>Write one check: a request, then what its answer must be like.</source>
        <translation>اكتب فحصًا واحدًا: طلبًا، ثم ما يجب أن يكون عليه رده.</translation>
    </message>
    <message>
        <source>Write ticks into the source files</source>
        <translation>كتابة علامات التأشير في الملفات المصدر</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Written to file</source>
        <translation>كُتبت في الملف</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>ا&amp;سمك…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>[crossed]</source>
        <translation>[مشطوب]</translation>
    </message>
    <message>
        <source>[green]</source>
        <translation>[أخضر]</translation>
    </message>
    <message>
        <source>[in progress]</source>
        <translation>[قيد العمل]</translation>
    </message>
    <message>
        <source>[orange]</source>
        <translation>[برتقالي]</translation>
    </message>
    <message>
        <source>[pending]</source>
        <translation>[معلّق]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>[red]</source>
        <translation>[أحمر]</translation>
    </message>
    <message>
        <source>[secret hidden]</source>
        <translation>[سرّ مخفي]</translation>
    </message>
    <message>
        <source>[stop]</source>
        <translation>[قف]</translation>
    </message>
    <message>
        <source>[ticked]</source>
        <translation>[مؤشَّر]</translation>
    </message>
    <message>
        <source>[warning]</source>
        <translation>[تحذير]</translation>
    </message>
    <message>
        <source>[yellow]</source>
        <translation>[أصفر]</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>مصفوفة JSON</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>كائن JSON</translation>
    </message>
    <message>
        <source>a JSONPath that is valid (%1)</source>
        <translation>تعبير JSONPath صالح (%1)</translation>
    </message>
    <message>
        <source>a bound is no number</source>
        <translation>حدّ خانة ليس عددًا</translation>
    </message>
    <message>
        <source>a brace { that begins the group</source>
        <translation>حاصرة { تبدأ المجموعة</translation>
    </message>
    <message>
        <source>a brace } that ends the group</source>
        <translation>حاصرة } تنهي المجموعة</translation>
    </message>
    <message>
        <source>a bucket has no bound that is valid</source>
        <translation>خانة بلا حدّ صالح</translation>
    </message>
    <message numerus="yes">
        <source>a burst of %n request(s) is sent only where that is allowed</source>
        <translation><numerusform>لا تُرسل دفعة الطلبات (%n) إلا حيث يُسمح بذلك</numerusform><numerusform>لا تُرسل دفعة من طلب واحد إلا حيث يُسمح بذلك</numerusform><numerusform>لا تُرسل دفعة من طلبين إلا حيث يُسمح بذلك</numerusform><numerusform>لا تُرسل دفعة من %n طلبات إلا حيث يُسمح بذلك</numerusform><numerusform>لا تُرسل دفعة من %n طلبًا إلا حيث يُسمح بذلك</numerusform><numerusform>لا تُرسل دفعة من %n طلب إلا حيث يُسمح بذلك</numerusform></translation>
    </message>
    <message>
        <source>a certificate has no such fact; there are Subject, Issuer, Start-Date, Expire-Date, Serial-Number and Subject-Alt-Name</source>
        <translation>لا حقيقة كهذه في الشهادة؛ المتاح Subject و Issuer و Start-Date و Expire-Date و Serial-Number و Subject-Alt-Name</translation>
    </message>
    <message>
        <source>a check does not say how often it held</source>
        <translation>فحص لا يذكر كم مرة تحقق</translation>
    </message>
    <message>
        <source>a closing " is missing</source>
        <translation>علامة الإغلاق " ناقصة</translation>
    </message>
    <message>
        <source>a column of the table</source>
        <translation>عمود من الجدول</translation>
    </message>
    <message>
        <source>a comma or a brace is expected after a label</source>
        <translation>المتوقّع بعد الوسم فاصلة أو حاصرة</translation>
    </message>
    <message>
        <source>a comma or a brace } after the label</source>
        <translation>فاصلة أو حاصرة } بعد الوسم</translation>
    </message>
    <message>
        <source>a comment is neither HELP, TYPE, UNIT nor EOF</source>
        <translation>تعليق ليس HELP ولا TYPE ولا UNIT ولا EOF</translation>
    </message>
    <message>
        <source>a comment names no metric that is valid</source>
        <translation>تعليق لا يسمّي مقياسًا صالحًا</translation>
    </message>
    <message>
        <source>a control character must be escaped</source>
        <translation>يجب كتابة محرف التحكم بتسلسل هروب</translation>
    </message>
    <message>
        <source>a cookie has no attribute of that name</source>
        <translation>لا خاصية بهذا الاسم للكعكات</translation>
    </message>
    <message>
        <source>a cookie that was set, or one of its attributes: "session[Secure]"</source>
        <translation>كعكة عُيّنت، أو إحدى خواصها: "session[Secure]"</translation>
    </message>
    <message>
        <source>a count is no whole number</source>
        <translation>عدد مرات ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a count of a histogram is negative</source>
        <translation>عدد سالب في مدرّج تكراري</translation>
    </message>
    <message>
        <source>a counter is NaN</source>
        <translation>عدّاد قيمته NaN</translation>
    </message>
    <message>
        <source>a counter is negative</source>
        <translation>عدّاد سالب</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>a dependency states neither what was found nor why it was left out</source>
        <translation>اعتمادية لا تذكر ما وُجد ولا سبب استبعادها</translation>
    </message>
    <message>
        <source>a dependency states no result</source>
        <translation>اعتمادية لا تذكر نتيجة</translation>
    </message>
    <message>
        <source>a due day</source>
        <translation>يوم استحقاق</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>a duration is compared with a duration such as 500ms</source>
        <translation>تُقارن المدة بمدة مثل 500ms</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 5s or 14d</source>
        <translation>مدة مثل 500ms أو 5s أو 14d</translation>
    </message>
    <message>
        <source>a fact from a file that a pipeline wrote</source>
        <translation>حقيقة من ملف كتبه خط بناء</translation>
    </message>
    <message>
        <source>a family has two lines of the same metadata</source>
        <translation>لعائلة سطران من البيانات الوصفية نفسها</translation>
    </message>
    <message>
        <source>a file of at most 4 MiB</source>
        <translation>ملف لا يتجاوز 4 MiB</translation>
    </message>
    <message>
        <source>a file of that name is there already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>a filter or a predicate such as == or exists</source>
        <translation>مرشّح أو شرط مثل == أو exists</translation>
    </message>
    <message>
        <source>a finding has no title</source>
        <translation>نتيجة بلا عنوان</translation>
    </message>
    <message>
        <source>a format: sarif, junit, cobertura, trivy, pip-audit, k6 or lhr</source>
        <translation>صيغة: sarif أو junit أو cobertura أو trivy أو pip-audit أو k6 أو lhr</translation>
    </message>
    <message>
        <source>a header of the answer; a list where it came more than once</source>
        <translation>ترويسة من الرد؛ قائمة إن وردت أكثر من مرة</translation>
    </message>
    <message>
        <source>a header that is sent</source>
        <translation>ترويسة تُرسَل</translation>
    </message>
    <message>
        <source>a heading above it</source>
        <translation>عنوان فوقها</translation>
    </message>
    <message>
        <source>a histogram has a sum without a count, or a count without a sum</source>
        <translation>لمدرّج تكراري مجموع بلا عدد، أو عدد بلا مجموع</translation>
    </message>
    <message>
        <source>a histogram has no bucket for +Inf</source>
        <translation>مدرّج تكراري بلا خانة +Inf</translation>
    </message>
    <message>
        <source>a histogram with negative buckets has a sum</source>
        <translation>لمدرّج تكراري ذي خانات سالبة مجموع</translation>
    </message>
    <message>
        <source>a histogram without negative buckets has a negative sum</source>
        <translation>لمدرّج تكراري بلا خانات سالبة مجموع سالب</translation>
    </message>
    <message>
        <source>a key of its own</source>
        <translation>معرّف خاص بها</translation>
    </message>
    <message>
        <source>a label has no name that is valid</source>
        <translation>وسم بلا اسم صالح</translation>
    </message>
    <message>
        <source>a label has no value that is valid</source>
        <translation>وسم بلا قيمة صالحة</translation>
    </message>
    <message>
        <source>a label is given twice</source>
        <translation>وسم مذكور مرتين</translation>
    </message>
    <message>
        <source>a label is not valid</source>
        <translation>وسم غير صالح</translation>
    </message>
    <message>
        <source>a leak names no rule</source>
        <translation>تسريب لا يسمّي قاعدة</translation>
    </message>
    <message>
        <source>a line has no number or no hits</source>
        <translation>سطر بلا رقم أو بلا عدد مرات التنفيذ</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>a line of metadata names no metric that is valid</source>
        <translation>سطر بيانات وصفية لا يسمّي مقياسًا صالحًا</translation>
    </message>
    <message>
        <source>a list has that in it</source>
        <translation>القائمة تحوي ذلك</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>قائمة من %1</translation>
    </message>
    <message>
        <source>a list of findings does not say what was looked for</source>
        <translation>قائمة النتائج لا تذكر ما بُحث عنه</translation>
    </message>
    <message>
        <source>a literal must be compared</source>
        <translation>القيمة الحرفية يجب أن تُقارن</translation>
    </message>
    <message>
        <source>a live health endpoint is down.</source>
        <translation>نقطة وصول لفحص سلامة الخدمة الحية متوقفة.</translation>
    </message>
    <message>
        <source>a member of a problem+json body: "type", "title", "status", "detail", "instance"</source>
        <translation>عنصر من متن problem+json: "type" أو "title" أو "status" أو "detail" أو "instance"</translation>
    </message>
    <message>
        <source>a metric has a second HELP line</source>
        <translation>لمقياس سطر HELP ثانٍ</translation>
    </message>
    <message>
        <source>a metric has a second TYPE line, or one after its samples</source>
        <translation>لمقياس سطر TYPE ثانٍ، أو سطر بعد عيّناته</translation>
    </message>
    <message>
        <source>a metric has no name that is valid</source>
        <translation>مقياس بلا اسم صالح</translation>
    </message>
    <message>
        <source>a metric has no values</source>
        <translation>مقياس بلا قيم</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a name in quotes, an index, * or ? is expected</source>
        <translation>المتوقّع اسم بين علامتي اقتباس أو فهرس أو * أو ?</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>المتوقّع اسم</translation>
    </message>
    <message>
        <source>a new document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>a new line, ; or } after the assertion</source>
        <translation>سطر جديد أو ; أو } بعد التوكيد</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>ملاحظة لك</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>عدد من 0 إلى 1</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>عدد من 0 إلى 100</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>المتوقّع عدد</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>عدد كبير جدًا</translation>
    </message>
    <message>
        <source>a number that is not so large</source>
        <translation>عدد ليس بهذا الكبر</translation>
    </message>
    <message>
        <source>a package has no name</source>
        <translation>حزمة بلا اسم</translation>
    </message>
    <message>
        <source>a parenthesis ( before the name of the secret</source>
        <translation>قوس ( قبل اسم السرّ</translation>
    </message>
    <message>
        <source>a parenthesis ) after the name of the secret</source>
        <translation>قوس ) بعد اسم السرّ</translation>
    </message>
    <message>
        <source>a parenthesis ) after the percentile</source>
        <translation>قوس ) بعد المئين</translation>
    </message>
    <message>
        <source>a part of it is too large to be read</source>
        <translation>جزء منه أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>a path begins with $</source>
        <translation>المسار يبدأ بـ $</translation>
    </message>
    <message>
        <source>a path that may find several values cannot be compared</source>
        <translation>لا يمكن مقارنة مسار قد يجد عدة قيم</translation>
    </message>
    <message>
        <source>a path that wants a login</source>
        <translation>مسار يتطلب تسجيل دخول</translation>
    </message>
    <message>
        <source>a path, a literal or a function is expected</source>
        <translation>المتوقّع مسار أو قيمة حرفية أو دالة</translation>
    </message>
    <message>
        <source>a percentile in parentheses, such as (95)</source>
        <translation>مئين بين قوسين، مثل (95)</translation>
    </message>
    <message>
        <source>a percentile of samples</source>
        <translation>مئين من العيّنات</translation>
    </message>
    <message>
        <source>a phase such as connect or total</source>
        <translation>مرحلة مثل connect أو total</translation>
    </message>
    <message>
        <source>a place in the code</source>
        <translation>موضع في الشيفرة</translation>
    </message>
    <message>
        <source>a priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>a quantile is negative</source>
        <translation>قيمة quantile سالبة</translation>
    </message>
    <message>
        <source>a quote that ends this text on the same line</source>
        <translation>علامة اقتباس تنهي هذا النص في السطر نفسه</translation>
    </message>
    <message>
        <source>a rate limit has no such fact; there are limit, remaining, reset, window and policy</source>
        <translation>لا حقيقة كهذه في حدّ المعدل؛ المتاح limit و remaining و reset و window و policy</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>a regular expression that is valid (%1)</source>
        <translation>تعبير نمطي صالح (%1)</translation>
    </message>
    <message>
        <source>a request such as GET https://example.com/health</source>
        <translation>طلب مثل GET https://example.com/health</translation>
    </message>
    <message>
        <source>a result has neither rule nor message</source>
        <translation>نتيجة بلا قاعدة ولا رسالة</translation>
    </message>
    <message>
        <source>a result is no object</source>
        <translation>نتيجة ليست كائنًا</translation>
    </message>
    <message>
        <source>a risk has no title</source>
        <translation>مخاطرة بلا عنوان</translation>
    </message>
    <message>
        <source>a run states no results, which is not the same as none</source>
        <translation>تشغيل لا يذكر نتائج، وهذا غير انعدامها</translation>
    </message>
    <message>
        <source>a sample of a state set does not name its state</source>
        <translation>عيّنة من مجموعة حالات لا تسمّي حالتها</translation>
    </message>
    <message>
        <source>a sample of a summary has no quantile that is valid</source>
        <translation>عيّنة من ملخّص بلا quantile صالح</translation>
    </message>
    <message>
        <source>a secret is sent over an encrypted connection only</source>
        <translation>لا يُرسل سرّ إلا عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>a secret is sent through a proxy over an encrypted connection only</source>
        <translation>لا يُرسل سر عبر وكيل إلا باتصال مشفَّر</translation>
    </message>
    <message>
        <source>a segment such as .name or [0] is expected</source>
        <translation>المتوقّع مقطع مثل .name أو [0]</translation>
    </message>
    <message>
        <source>a set of %1 series</source>
        <translation>مجموعة من %1 من السلاسل</translation>
    </message>
    <message>
        <source>a severity</source>
        <translation>خطورة</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>a size is compared with a size such as 1MiB</source>
        <translation>يُقارن الحجم بحجم مثل 1MiB</translation>
    </message>
    <message>
        <source>a size such as 512B, 900KiB or 1MiB</source>
        <translation>حجم مثل 512B أو 900KiB أو 1MiB</translation>
    </message>
    <message>
        <source>a slash that ends this expression on the same line</source>
        <translation>شرطة مائلة تنهي هذا التعبير في السطر نفسه</translation>
    </message>
    <message>
        <source>a state is neither 0 nor 1</source>
        <translation>حالة ليست 0 ولا 1</translation>
    </message>
    <message>
        <source>a state of evidence</source>
        <translation>حالة دليل</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>حالة</translation>
    </message>
    <message numerus="yes">
        <source>a table of %n row(s): </source>
        <translation><numerusform>جدول بلا صفوف: </numerusform><numerusform>جدول من صف واحد: </numerusform><numerusform>جدول من صفين: </numerusform><numerusform>جدول من %n صفوف: </numerusform><numerusform>جدول من %n صفًا: </numerusform><numerusform>جدول من %n صف: </numerusform></translation>
    </message>
    <message>
        <source>a task of a plan that no finding covers</source>
        <translation>مهمة من خطة لا تغطيها أي نتيجة</translation>
    </message>
    <message>
        <source>a test case has no name</source>
        <translation>حالة اختبار بلا اسم</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text as a number</source>
        <translation>نص بوصفه عددًا</translation>
    </message>
    <message>
        <source>a text as a whole number</source>
        <translation>نص بوصفه عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a text begins so</source>
        <translation>النص يبدأ بذلك</translation>
    </message>
    <message>
        <source>a text ends so</source>
        <translation>النص ينتهي بذلك</translation>
    </message>
    <message>
        <source>a text has that in it</source>
        <translation>النص يحوي ذلك</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a text in quotes or secret(name)</source>
        <translation>نص بين علامتي اقتباس أو secret(name)</translation>
    </message>
    <message>
        <source>a text is neither more nor less than another; toInt makes it a number</source>
        <translation>ليس نص أكبر من نص آخر ولا أصغر؛ يجعله toInt عددًا</translation>
    </message>
    <message>
        <source>a text is not ended</source>
        <translation>نص غير منتهٍ</translation>
    </message>
    <message>
        <source>a text or list has nothing in it</source>
        <translation>النص أو القائمة بلا محتوى</translation>
    </message>
    <message>
        <source>a text to split at that is not empty</source>
        <translation>نص غير فارغ للتقسيم عنده</translation>
    </message>
    <message>
        <source>a threshold does not say whether it held</source>
        <translation>حدّ لا يُذكر إن كان قد تحقق</translation>
    </message>
    <message>
        <source>a threshold held because nothing was measured</source>
        <translation>حدّ تحقق لأن شيئًا لم يُقَس</translation>
    </message>
    <message>
        <source>a timestamp is no whole number</source>
        <translation>طابع زمني ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a type of metric is not known</source>
        <translation>نوع مقياس غير معروف</translation>
    </message>
    <message>
        <source>a unit: ms, s, m, h, d, B, KiB, MiB or %</source>
        <translation>وحدة: ms أو s أو m أو h أو d أو B أو KiB أو MiB أو %</translation>
    </message>
    <message>
        <source>a value is no number</source>
        <translation>قيمة ليست عددًا</translation>
    </message>
    <message>
        <source>a value of a JSON body, by RFC 9535; a list where the path may find several</source>
        <translation>قيمة من متن JSON وفق RFC 9535؛ قائمة حيث قد يجد المسار عدة قيم</translation>
    </message>
    <message>
        <source>a value or timestamp is not valid</source>
        <translation>قيمة أو طابع زمني غير صالح</translation>
    </message>
    <message>
        <source>a value that is not shown</source>
        <translation>قيمة لا تُعرض</translation>
    </message>
    <message>
        <source>a value within JSON</source>
        <translation>قيمة داخل JSON</translation>
    </message>
    <message>
        <source>a value: a text in quotes, a number, true, false or null</source>
        <translation>قيمة: نص بين علامتي اقتباس أو عدد أو true أو false أو null</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>a version is numbers with dots between them</source>
        <translation>الإصدار أعداد بينها نقاط</translation>
    </message>
    <message>
        <source>a vulnerability has neither id nor description</source>
        <translation>ثغرة بلا معرّف ولا وصف</translation>
    </message>
    <message>
        <source>a vulnerability has no id</source>
        <translation>ثغرة بلا معرّف</translation>
    </message>
    <message>
        <source>a waiver, in force or over</source>
        <translation>استثناء، سارٍ أو منتهٍ</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة وِب</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>عدد صحيح من 0 فصاعدًا</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>عدد صحيح من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>a word for has:</source>
        <translation>كلمة لـ has:</translation>
    </message>
    <message>
        <source>a word for is:</source>
        <translation>كلمة لـ is:</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>تنقص كلمة</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (المبدئي) أو letter.</translation>
    </message>
    <message>
        <source>acceptance criteria</source>
        <translation>معايير القبول</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>accepted by a waiver</source>
        <translation>مقبولة باستثناء</translation>
    </message>
    <message>
        <source>accepted until %1</source>
        <translation>مقبولة حتى %1</translation>
    </message>
    <message>
        <source>added if every claim holds</source>
        <translation>تُضاف إن صحّ كل ادعاء</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>all %1 %2 %3 are open</source>
        <translation>%1 %3 %2، جميعها مفتوحة</translation>
    </message>
    <message>
        <source>all findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>المدة كلها</translation>
    </message>
    <message>
        <source>all parts are well</source>
        <translation>كل الأجزاء سليمة</translation>
    </message>
    <message>
        <source>all series or numbers added up</source>
        <translation>مجموع كل السلاسل أو الأعداد</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>كل الأنظمة</translation>
    </message>
    <message>
        <source>an OpenAPI document has no such fact; there are version, title, operations, undocumented and lists-without-limit</source>
        <translation>لا حقيقة كهذه في مستند OpenAPI؛ المتاح version و title و operations و undocumented و lists-without-limit</translation>
    </message>
    <message>
        <source>an advisory names neither package nor id</source>
        <translation>تنبيه لا يسمّي حزمة ولا معرّفًا</translation>
    </message>
    <message>
        <source>an answer that says nothing</source>
        <translation>رد لا يفيد شيئًا</translation>
    </message>
    <message>
        <source>an assertion such as status == 200</source>
        <translation>توكيد مثل status == 200</translation>
    </message>
    <message>
        <source>an assertion; a group must not be empty</source>
        <translation>توكيد؛ لا يجوز أن تكون المجموعة فارغة</translation>
    </message>
    <message>
        <source>an assertion; options stand before the assertions</source>
        <translation>توكيد؛ تقع الخيارات قبل التوكيدات</translation>
    </message>
    <message>
        <source>an attribute is longer than %1 KiB</source>
        <translation>سمة أطول من %1 كيبيبايت</translation>
    </message>
    <message>
        <source>an audit does not apply to this page</source>
        <translation>تدقيق لا ينطبق على هذه الصفحة</translation>
    </message>
    <message>
        <source>an audit has no id</source>
        <translation>تدقيق بلا معرّف</translation>
    </message>
    <message>
        <source>an effort</source>
        <translation>جهد</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>لعنصر أكثر من %1 سمات</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>an escape is not known</source>
        <translation>تسلسل هروب غير معروف</translation>
    </message>
    <message>
        <source>an escape that is known: \" \\ \/ \n \r \t \b \f \u0000</source>
        <translation>تسلسل هروب معروف: \ وبعدها أحد " \ / n r t b f u0000</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>an exemplar is not valid</source>
        <translation>مثال (exemplar) غير صالح</translation>
    </message>
    <message>
        <source>an expression between slashes, such as /^ok$/</source>
        <translation>تعبير بين شرطتين مائلتين، مثل /^ok$/</translation>
    </message>
    <message>
        <source>an expression between the slashes</source>
        <translation>تعبير بين الشرطتين المائلتين</translation>
    </message>
    <message>
        <source>an info is not 1</source>
        <translation>مقياس info قيمته ليست 1</translation>
    </message>
    <message>
        <source>an info or a state set has a unit</source>
        <translation>لمقياس info أو مجموعة حالات وحدة</translation>
    </message>
    <message>
        <source>an observation says nothing</source>
        <translation>ملاحظة رصد لا تقول شيئًا</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ولا شيء آخر</numerusform><numerusform>وواحد آخر</numerusform><numerusform>واثنان آخران</numerusform><numerusform>و %n أخرى</numerusform><numerusform>و %n آخر</numerusform><numerusform>و %n آخر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation><numerusform>ولا شيء آخر.</numerusform><numerusform>وواحد آخر.</numerusform><numerusform>واثنان آخران.</numerusform><numerusform>و %n أخرى.</numerusform><numerusform>و %n آخر.</numerusform><numerusform>و %n آخر.</numerusform></translation>
    </message>
    <message>
        <source>another program changed it meanwhile; open it again to see the changes</source>
        <translation>غيّره برنامج آخر في هذه الأثناء؛ افتحه مجددًا لترى التغييرات</translation>
    </message>
    <message>
        <source>another program is changing it</source>
        <translation>برنامج آخر يغيّره</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>برنامج آخر يكتب فيه</translation>
    </message>
    <message>
        <source>another system has that name</source>
        <translation>لنظام آخر هذا الاسم</translation>
    </message>
    <message>
        <source>are</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>are not resolved</source>
        <translation>غير محلولة</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>كما استُوردت</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>فُحص مرات كثيرة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at least %1; %2 without an estimate</source>
        <translation>%1 على الأقل؛ %2 بلا تقدير</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 findings can count as one</source>
        <translation>يمكن أن تُحسب %1 نتيجة على الأكثر كنتيجة واحدة</translation>
    </message>
    <message>
        <source>at the earliest, for the last %1%2</source>
        <translation>على أقرب تقدير لآخر %1%2</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>أُثبتت</translation>
    </message>
    <message>
        <source>attested.</source>
        <translation>أُثبتت.</translation>
    </message>
    <message>
        <source>back in its document's category.</source>
        <translation>عادت إلى فئتها في مستندها.</translation>
    </message>
    <message>
        <source>back in its document's section.</source>
        <translation>عادت إلى قسمها في مستندها.</translation>
    </message>
    <message>
        <source>back where its plan has it.</source>
        <translation>عادت إلى موضعها في خطتها.</translation>
    </message>
    <message>
        <source>blockers first, by severity, priority and due day</source>
        <translation>العوائق أولًا، حسب الخطورة ثم الأولوية ثم الاستحقاق</translation>
    </message>
    <message>
        <source>blockers unknown: %1 without severity or priority</source>
        <translation>العوائق مجهولة: %1 بلا خطورة ولا أولوية</translation>
    </message>
    <message>
        <source>blockers unknown: no findings</source>
        <translation>العوائق مجهولة: لا نتائج</translation>
    </message>
    <message>
        <source>blockers: no %1 is critical or P0</source>
        <translation>العوائق: لا توجد %1 حرجة أو P0</translation>
    </message>
    <message>
        <source>blocks:   </source>
        <translation>منع:   </translation>
    </message>
    <message>
        <source>but a web page</source>
        <translation>لكنه صفحة وِب</translation>
    </message>
    <message>
        <source>but it says: %1</source>
        <translation>لكنه يقول: %1</translation>
    </message>
    <message>
        <source>but line %1 is no metric</source>
        <translation>لكن السطر %1 ليس مقياسًا</translation>
    </message>
    <message>
        <source>but no Prometheus metrics</source>
        <translation>لكن بلا مقاييس Prometheus</translation>
    </message>
    <message>
        <source>but not one metric</source>
        <translation>لكن بلا أي مقياس</translation>
    </message>
    <message>
        <source>but the answer could not be unpacked</source>
        <translation>لكن تعذّر فك ضغط الرد</translation>
    </message>
    <message>
        <source>but the answer did not end within %1</source>
        <translation>لكن الرد لم ينتهِ خلال %1</translation>
    </message>
    <message>
        <source>but the answer is empty</source>
        <translation>لكن الرد فارغ</translation>
    </message>
    <message>
        <source>but the answer is not valid JSON</source>
        <translation>لكن الرد ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>but the answer is too long to be read whole</source>
        <translation>لكن الرد أطول من أن يُقرأ كاملًا</translation>
    </message>
    <message>
        <source>but the answer was cut off</source>
        <translation>لكن الرد انقطع</translation>
    </message>
    <message>
        <source>called again as its document does.</source>
        <translation>عاد عنوانها كما في مستندها.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>لا يمكن فعله الآن</translation>
    </message>
    <message>
        <source>choose two findings or more</source>
        <translation>اختر نتيجتين أو أكثر</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>مُدّعاة</translation>
    </message>
    <message>
        <source>claimed by the document</source>
        <translation>مُدّعاة في المستند</translation>
    </message>
    <message>
        <source>claimed, not verified</source>
        <translation>مُدّعاة، غير مُثبتة</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>computed from evidence</source>
        <translation>محسوبة من الأدلة</translation>
    </message>
    <message>
        <source>computed, %1 if claims hold</source>
        <translation>محسوبة، %1 إن صحّت الادعاءات</translation>
    </message>
    <message>
        <source>computed, %1 if claims hold; %2</source>
        <translation>محسوبة، %1 إن صحّت الادعاءات؛ %2</translation>
    </message>
    <message>
        <source>condition:</source>
        <translation>اشتراط:</translation>
    </message>
    <message>
        <source>confirm or withdraw %1.</source>
        <translation>أكّد %1 أو اسحبها.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>إجراء الاتصال</translation>
    </message>
    <message>
        <source>connection closed without an answer</source>
        <translation>أُغلق الاتصال بلا رد</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>contradicted lines: %1</source>
        <translation>الأسطر المنقوضة: %1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>contradictions found; no live check</source>
        <translation>تناقضات؛ لا فحص حي</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>تُحسب مرة واحدة</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>critical or P0, and open</source>
        <translation>حرجة أو P0، ومفتوحة</translation>
    </message>
    <message>
        <source>critical to info</source>
        <translation>من critical إلى info</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number, as in +3d</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>decide again on %1 (%2): its waiver expired, it is open since %3.</source>
        <translation>البتّ من جديد في %1 (%2): انتهى استثناؤها وهي مفتوحة منذ %3.</translation>
    </message>
    <message>
        <source>decided again for its changed text.</source>
        <translation>أُعيد البتّ فيها لتغيّر نصها.</translation>
    </message>
    <message>
        <source>decided again for its new text</source>
        <translation>أُعيد البتّ فيها لنصها الجديد</translation>
    </message>
    <message>
        <source>decides the end</source>
        <translation>تحدّد النهاية</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>delta and rate stand right behind a metric</source>
        <translation>يقع delta و rate بعد المقياس مباشرة</translation>
    </message>
    <message>
        <source>dismissed as misread</source>
        <translation>مستبعدة لأنها قُرئت خطأ</translation>
    </message>
    <message>
        <source>dismissed as no finding.</source>
        <translation>استُبعدت لأنها ليست نتيجة.</translation>
    </message>
    <message>
        <source>dismissed: it is no finding. Only seen when asked for</source>
        <translation>مستبعدة: ليست نتيجة. لا تُرى إلا عند طلبها</translation>
    </message>
    <message>
        <source>divided by other series, to which the filters before it are applied as well</source>
        <translation>مقسومًا على سلاسل أخرى تُطبّق عليها المرشّحات السابقة أيضًا</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>document %1 of the workspace</source>
        <translation>المستند %1 من مساحة العمل</translation>
    </message>
    <message>
        <source>document's score</source>
        <translation>درجة المستند</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>المستند: %1</translation>
    </message>
    <message>
        <source>document: %1; now: %2</source>
        <translation>المستند: %1؛ الآن: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>أُعيد تنفيذه</translation>
    </message>
    <message>
        <source>done and proven</source>
        <translation>منجزة ومُثبتة</translation>
    </message>
    <message>
        <source>done before %1</source>
        <translation>أُنجزت قبل %1</translation>
    </message>
    <message>
        <source>done before a prerequisite</source>
        <translation>أُنجزت قبل ما تعتمد عليه</translation>
    </message>
    <message>
        <source>done, but only claimed, or its evidence is old</source>
        <translation>منجزة، لكنها مُدّعاة فقط أو دليلها قديم</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تُستحق %1</translation>
    </message>
    <message>
        <source>due on %1.</source>
        <translation>صار استحقاقها في %1.</translation>
    </message>
    <message>
        <source>each by what is decided about it: its owner, its status and so on</source>
        <translation>كلًّا بحسب ما يُقرَّر فيها: المسؤول والحالة وما إليها</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>أحد عشر</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>نهاية %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message>
        <source>ends %1 d after its deadline</source>
        <translation>تنتهي بعد موعدها النهائي بـ %1 ي</translation>
    </message>
    <message>
        <source>error: it was not evaluated: a value of another kind, no samples, a body that was cut, a file that is too old. Neither a fail nor an error ever ticks an item.</source>
        <translation>error: لم يُقيَّم: قيمة من نوع آخر، أو لا عيّنات، أو متن مقطوع، أو ملف قديم جدًا. لا يؤشّر fail ولا error أي بند أبدًا.</translation>
    </message>
    <message>
        <source>estimated again as its document does.</source>
        <translation>عاد تقديرها كما في مستندها.</translation>
    </message>
    <message>
        <source>estimated at %1.</source>
        <translation>قُدّر جهدها بـ %1.</translation>
    </message>
    <message>
        <source>evidence withdrawn.</source>
        <translation>سُحب دليلها.</translation>
    </message>
    <message>
        <source>evidence, a note, an owner …</source>
        <translation>دليل، ملاحظة، مسؤول …</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>%1 بالضبط</translation>
    </message>
    <message>
        <source>expired since %1, for %2</source>
        <translation>انتهى منذ %1 (%2)</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>مخفقة</translation>
    </message>
    <message>
        <source>fail: it does not hold, or there is no such value in the answer; only not exists holds then.</source>
        <translation>fail: لا يتحقق، أو لا قيمة كهذه في الرد؛ وعندئذ لا يتحقق إلا not exists.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>يخفق</translation>
    </message>
    <message>
        <source>far target</source>
        <translation>الهدف البعيد</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>files are not read here</source>
        <translation>لا تُقرأ الملفات هنا</translation>
    </message>
    <message>
        <source>files of the format %1 are not read</source>
        <translation>ملفات الصيغة %1 لا تُقرأ</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>name of a file</comment>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>first target</source>
        <translation>الهدف الأول</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>forecast for the last %1%2</source>
        <translation>التوقّع لآخر %1%2</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected</source>
        <translation>المتوقّع أربع خانات ستّ عشرية</translation>
    </message>
    <message>
        <source>fri, +3, +2w or a date</source>
        <translation>الجمعة أو +3 أو +2أ أو تاريخ</translation>
    </message>
    <message>
        <source>fri, +3, +2w or a date; empty for none</source>
        <translation>الجمعة أو +3 أو +2أ أو تاريخ؛ فارغ يعني بلا يوم</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from the first byte to the last</source>
        <translation>من البايت الأول إلى الأخير</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>من الخطة</translation>
    </message>
    <message>
        <source>from the request sent to the first byte</source>
        <translation>من إرسال الطلب إلى البايت الأول</translation>
    </message>
    <message>
        <source>gitleaks</source>
        <translation>gitleaks</translation>
    </message>
    <message>
        <source>gitleaks report</source>
        <translation>تقرير gitleaks</translation>
    </message>
    <message>
        <source>give its %1 a severity or a priority; until then there is no verdict.</source>
        <translation>حدّد لنتائجه (%1) خطورة أو أولوية؛ لا حكم قبل ذلك.</translation>
    </message>
    <message>
        <source>given to %1.</source>
        <translation>أُسندت إلى %1.</translation>
    </message>
    <message>
        <source>growth takes two looks at the metrics; a window is not set</source>
        <translation>يتطلب النمو نظرتين إلى المقاييس؛ لم تُحدَّد window</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>نصف زوج بديل (surrogate)</translation>
    </message>
    <message>
        <source>has</source>
        <translation>ليس لها</translation>
    </message>
    <message>
        <source>has no due date now.</source>
        <translation>لم يعد لها تاريخ استحقاق.</translation>
    </message>
    <message>
        <source>has no owner now.</source>
        <translation>لم يعد لها مسؤول.</translation>
    </message>
    <message>
        <source>has no priority now.</source>
        <translation>لم تعد لها أولوية.</translation>
    </message>
    <message>
        <source>has no severity now.</source>
        <translation>لم تعد لها خطورة.</translation>
    </message>
    <message>
        <source>have</source>
        <translation>ليس لها</translation>
    </message>
    <message>
        <source>have %1 resolved (%2).</source>
        <translation>العمل على حل %1 (%2).</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>hidden secrets: %1</source>
        <translation>الأسرار المخفية: %1</translation>
    </message>
    <message>
        <source>how far two looks at metrics lie apart, for delta and rate</source>
        <translation>الفاصل بين نظرتين إلى المقاييس، لـ delta و rate</translation>
    </message>
    <message>
        <source>how long the exchange took, or one phase of it; a list with several samples</source>
        <translation>مدة التبادل أو إحدى مراحله؛ قائمة عند تعدد العيّنات</translation>
    </message>
    <message>
        <source>how long the whole exchange may take; 5s</source>
        <translation>أقصى مدة للتبادل كله؛ 5s</translation>
    </message>
    <message>
        <source>how many failures in a row change the state; 3</source>
        <translation>عدد الإخفاقات المتتالية التي تغيّر الحالة؛ 3</translation>
    </message>
    <message>
        <source>how many passes in a row change it back; 1</source>
        <translation>عدد النجاحات المتتالية التي تعيدها؛ 1</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>كم عددها</translation>
    </message>
    <message>
        <source>how much counters grew over the window</source>
        <translation>مقدار نمو العدّادات خلال window</translation>
    </message>
    <message>
        <source>how much counters grow in a second, over the window</source>
        <translation>مقدار نمو العدّادات في الثانية خلال window</translation>
    </message>
    <message>
        <source>how much of the unpacked body is read; 1MiB</source>
        <translation>مقدار ما يُقرأ من المتن بعد فك ضغطه؛ 1MiB</translation>
    </message>
    <message>
        <source>how often it asks, as fast as it can</source>
        <translation>عدد مرات الطلب، بأقصى سرعة ممكنة</translation>
    </message>
    <message>
        <source>how often it asks, one after another</source>
        <translation>عدد مرات الطلب، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>how often it is run; 60s</source>
        <translation>كل كم يُشغَّل؛ 60s</translation>
    </message>
    <message>
        <source>how old a file may be before it says nothing</source>
        <translation>أقصى عمر للملف قبل أن يفقد دلالته</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>if the first holds, %1</source>
        <translation>إن صحّت الأولى: %1</translation>
    </message>
    <message>
        <source>if the second holds, %1</source>
        <translation>إن صحّت الثانية: %1</translation>
    </message>
    <message>
        <source>import an audit; no finding is known.</source>
        <translation>استورد تدقيقًا؛ لا نتيجة معروفة.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n system(s)</source>
        <translation><numerusform>في %n نظام</numerusform><numerusform>في نظام واحد</numerusform><numerusform>في نظامين</numerusform><numerusform>في %n أنظمة</numerusform><numerusform>في %n نظامًا</numerusform><numerusform>في %n نظام</numerusform></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>is a date and time as RFC 3339 writes it</source>
        <translation>تاريخ ووقت كما يكتبهما RFC 3339</translation>
    </message>
    <message>
        <source>is a finding after all.</source>
        <translation>عُدّت نتيجة في النهاية.</translation>
    </message>
    <message>
        <source>is a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>is another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>is at least that</source>
        <translation>ذلك على الأقل</translation>
    </message>
    <message>
        <source>is at most that</source>
        <translation>ذلك على الأكثر</translation>
    </message>
    <message>
        <source>is less than that</source>
        <translation>أقل من ذلك</translation>
    </message>
    <message>
        <source>is more than that</source>
        <translation>أكثر من ذلك</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>is not resolved</source>
        <translation>غير محلولة</translation>
    </message>
    <message>
        <source>is that value</source>
        <translation>تلك القيمة</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>يرد</translation>
    </message>
    <message>
        <source>it changed no field that could be put back; undo takes back what was done in this session</source>
        <translation>لم يغيّر حقلًا يمكن استعادته؛ التراجع يلغي ما أُجري في هذه الجلسة</translation>
    </message>
    <message>
        <source>it claims %1 vulnerable packages and lists %2</source>
        <translation>يدّعي %1 من الحزم المصابة بثغرات ويسرد %2</translation>
    </message>
    <message>
        <source>it could not be unpacked</source>
        <translation>تعذّر فك ضغطه</translation>
    </message>
    <message>
        <source>it could not find out</source>
        <translation>لم يتمكن من التحقق</translation>
    </message>
    <message>
        <source>it declares entities, which no report needs and which can hide what is read</source>
        <translation>يصرّح بكيانات لا يحتاجها أي تقرير وقد تُخفي ما يُقرأ</translation>
    </message>
    <message>
        <source>it denies the tick, which counts as open</source>
        <translation>ينفي العلامة، فتُعدّ مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>it did not come to its end within %n second(s)</source>
        <translation><numerusform>لم يكتمل خلال %n ثانية</numerusform><numerusform>لم يكتمل خلال ثانية واحدة</numerusform><numerusform>لم يكتمل خلال ثانيتين</numerusform><numerusform>لم يكتمل خلال %n ثوانٍ</numerusform><numerusform>لم يكتمل خلال %n ثانية</numerusform><numerusform>لم يكتمل خلال %n ثانية</numerusform></translation>
    </message>
    <message>
        <source>it does not answer GET</source>
        <translation>لا يرد على GET</translation>
    </message>
    <message>
        <source>it does not say how many dependencies were audited</source>
        <translation>لا يذكر عدد الاعتماديات المدقَّقة</translation>
    </message>
    <message>
        <source>it goes over too many values</source>
        <translation>يمرّ على قيم كثيرة جدًا</translation>
    </message>
    <message>
        <source>it grew past %1 MiB while it was read</source>
        <translation>تجاوز %1 ميبيبايت أثناء قراءته</translation>
    </message>
    <message>
        <source>it has %1 MiB; at most %2 MiB are read</source>
        <translation>حجمه %1 ميبيبايت، ويُقرأ %2 ميبيبايت على الأكثر</translation>
    </message>
    <message>
        <source>it has an older format and must be brought up to date, but %1</source>
        <translation>صيغته أقدم ويجب تحديثه، لكن %1</translation>
    </message>
    <message>
        <source>it has no address of IPv%1</source>
        <translation>ليس له عنوان IPv%1</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>بلا معرّف</translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation>لا بنود فيه</translation>
    </message>
    <message>
        <source>it has no results</source>
        <translation>لا نتائج فيه</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>لا تكرارات لها</translation>
    </message>
    <message>
        <source>it has to be exactly one check</source>
        <translation>يجب أن يكون فحصًا واحدًا بالضبط</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>يحوي بايت NUL</translation>
    </message>
    <message>
        <source>it holds a secret (%1), which would be kept as part of the document's name; download the file and import that</source>
        <translation>يحوي سرًّا (%1) يُحفظ جزءًا من اسم المستند؛ نزّل الملف واستورده</translation>
    </message>
    <message>
        <source>it holds a user name or password, which would be kept as part of the document's name; download the file and import that</source>
        <translation>يحوي اسم مستخدم أو كلمة سر يُحفظ جزءًا من اسم المستند؛ نزّل الملف واستورده</translation>
    </message>
    <message>
        <source>it holds no .md, .markdown, .txt or .html file, no table whose columns are understood, and nothing a scanner wrote</source>
        <translation>لا يحوي ملف .md أو .markdown أو .txt أو .html، ولا جدولًا أعمدته مفهومة، ولا شيئًا كتبه ماسح</translation>
    </message>
    <message>
        <source>it holds no check</source>
        <translation>لا يحوي أي فحص</translation>
    </message>
    <message>
        <source>it holds no run of a tool</source>
        <translation>لا يحوي أي تشغيل لأداة</translation>
    </message>
    <message>
        <source>it holds other people's or generated files</source>
        <translation>يحوي ملفات غيرك أو ملفات مولَّدة</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>يحوي قيمًا كثيرة جدًا</translation>
    </message>
    <message>
        <source>it is %1, as demanded: %2</source>
        <translation>هو %1 كما هو مطلوب: %2</translation>
    </message>
    <message>
        <source>it is %1, demanded was: %2</source>
        <translation>هو %1، والمطلوب: %2</translation>
    </message>
    <message>
        <source>it is CycloneDX %1; versions 1.4 to 1.6 are read</source>
        <translation>إنه CycloneDX %1؛ تُقرأ الإصدارات من 1.4 إلى 1.6</translation>
    </message>
    <message>
        <source>it is SARIF %1; version 2.1.0 is read</source>
        <translation>إنه SARIF %1؛ يُقرأ الإصدار 2.1.0</translation>
    </message>
    <message>
        <source>it is a device, not a regular file</source>
        <translation>إنه جهاز وليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>إنه مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>it is a link to a folder, which is not followed</source>
        <translation>وصلة إلى مجلد، ولا تُتبع</translation>
    </message>
    <message>
        <source>it is a pipe, not a regular file</source>
        <translation>إنه أنبوب وليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is a socket, not a regular file</source>
        <translation>إنه مقبس وليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is an HTML page of more than %1 MiB</source>
        <translation>إنه صفحة HTML أكبر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>it is attested: your reason says what was seen (without one it is not)</source>
        <translation>تُثبَت، وسببك يقول ما شوهد (وبدونه لا تُثبَت)</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>إنه تالف (%1)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it is empty, not a Shipworthy workspace</source>
        <translation>إنه فارغ، وليس مساحة عمل Shipworthy</translation>
    </message>
    <message>
        <source>it is listed already</source>
        <translation>مدرج من قبل</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>أطول من %1 محرف</translation>
    </message>
    <message>
        <source>it is longer than the %1 MiB that are read</source>
        <translation>أطول من %1 ميبيبايت التي تُقرأ</translation>
    </message>
    <message>
        <source>it is more than one check; add them one by one</source>
        <translation>إنه أكثر من فحص؛ أضفها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>تداخله أعمق من %1 مستويات</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخله أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it is no audit: it states nothing that audits do, or a tool wrote it about code</source>
        <translation>ليست تدقيقًا: لا تذكر شيئًا مما تذكره التدقيقات، أو كتبتها أداة عن الشيفرة</translation>
    </message>
    <message>
        <source>it is no longer in the workspace</source>
        <translation>لم يعد في مساحة العمل</translation>
    </message>
    <message>
        <source>it is no valid %1 file: %2</source>
        <translation>ليس ملف %1 صالحًا: %2</translation>
    </message>
    <message>
        <source>it is none of the JSON and XML formats read here: SARIF, Trivy, pip-audit, npm audit, CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura</source>
        <translation>ليس من صيغ JSON و XML المقروءة هنا: SARIF، Trivy، pip-audit، npm audit، CycloneDX (JSON)، DefectDojo، OSCAL، k6، Lighthouse، gitleaks، JUnit، Cobertura</translation>
    </message>
    <message>
        <source>it is not a Shipworthy workspace</source>
        <translation>ليس مساحة عمل Shipworthy</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not a text document; Markdown, HTML, CSV and plain text are read</source>
        <translation>ليس مستندًا نصيًّا؛ تُقرأ ملفات Markdown وHTML وCSV والنص العادي</translation>
    </message>
    <message>
        <source>it is not an http or https address</source>
        <translation>ليس عنوان http أو https</translation>
    </message>
    <message>
        <source>it is not in the plan any more</source>
        <translation>لم تعد في الخطة</translation>
    </message>
    <message>
        <source>it is not part of a note</source>
        <translation>ليس جزءًا من ملاحظة</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it is open in another program, or was not closed properly</source>
        <translation>مفتوح في برنامج آخر، أو لم يُغلق كما ينبغي</translation>
    </message>
    <message>
        <source>it is the same task</source>
        <translation>هي المهمة نفسها</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>it leads to a link-local or cloud metadata address, and these are never asked</source>
        <translation>يقود إلى عنوان محلي الارتباط أو عنوان بيانات سحابية، وهذه لا تُسأل أبدًا</translation>
    </message>
    <message>
        <source>it leads to a private address, and these are asked only where that is allowed</source>
        <translation>يقود إلى عنوان خاص، وهذه لا تُسأل إلا حيث يُسمح بذلك</translation>
    </message>
    <message>
        <source>it links to a file that does not exist</source>
        <translation>وصلة إلى ملف غير موجود</translation>
    </message>
    <message>
        <source>it lists components and says nothing about vulnerabilities</source>
        <translation>يسرد المكوّنات ولا يذكر شيئًا عن الثغرات</translation>
    </message>
    <message>
        <source>it names nothing that was scanned</source>
        <translation>لا يسمّي شيئًا مما فُحص</translation>
    </message>
    <message>
        <source>it or the system is not there any more</source>
        <translation>لم يعد المستند أو النظام موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>it redirects more than %n time(s)</source>
        <translation><numerusform>يعيد التوجيه</numerusform><numerusform>يعيد التوجيه أكثر من مرة</numerusform><numerusform>يعيد التوجيه أكثر من مرتين</numerusform><numerusform>يعيد التوجيه أكثر من %n مرات</numerusform><numerusform>يعيد التوجيه أكثر من %n مرة</numerusform><numerusform>يعيد التوجيه أكثر من %n مرة</numerusform></translation>
    </message>
    <message>
        <source>it says the same as a finding that is here</source>
        <translation>يقول ما تقوله نتيجة موجودة هنا</translation>
    </message>
    <message>
        <source>it states no SARIF version</source>
        <translation>لا يذكر إصدار SARIF</translation>
    </message>
    <message>
        <source>it wants a log-in, and none is ever sent</source>
        <translation>يطلب تسجيل دخول، ولا يُرسَل أي تسجيل دخول أبدًا</translation>
    </message>
    <message>
        <source>it was asked too often; try again later</source>
        <translation>طُلب مرات كثيرة؛ أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي ذلك</translation>
    </message>
    <message>
        <source>it was changed since, to “%1”</source>
        <translation>تغيّر منذ ذلك الحين إلى «%1»</translation>
    </message>
    <message>
        <source>it was made by a newer Shipworthy (format %1; this program reads up to %2)</source>
        <translation>أنشأه إصدار أحدث من Shipworthy (الصيغة %1؛ يقرأ هذا البرنامج حتى %2)</translation>
    </message>
    <message>
        <source>it was not asked: %1</source>
        <translation>لم تُفحص: %1</translation>
    </message>
    <message>
        <source>it was opened to be read</source>
        <translation>فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>it would end before it begins</source>
        <translation>ستنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>item %1 of the workspace</source>
        <translation>البند %1 من مساحة العمل</translation>
    </message>
    <message>
        <source>its %1 parts</source>
        <translation>أجزاؤه (%1)</translation>
    </message>
    <message>
        <source>its approval</source>
        <translation>الموافقة عليه</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>مربعه</translation>
    </message>
    <message>
        <source>its columns are not understood</source>
        <translation>أعمدته غير مفهومة</translation>
    </message>
    <message>
        <source>its document does not hold it</source>
        <translation>مستنده لا يحويه</translation>
    </message>
    <message>
        <source>its encoding (%1) cannot say “%2”</source>
        <translation>ترميزه (%1) لا يستطيع كتابة «%2»</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>its key, with * for any characters</source>
        <translation>معرّفها، و * لأي محارف</translation>
    </message>
    <message>
        <source>its kind or ruling is not known</source>
        <translation>نوعها أو قرارها غير معروف</translation>
    </message>
    <message>
        <source>its name leads to a link-local or cloud metadata address</source>
        <translation>اسمه يقود إلى عنوان محلي للوصلة أو عنوان بيانات وصفية سحابية</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>لا يقود اسمه إلى أي عنوان</translation>
    </message>
    <message>
        <source>its own field</source>
        <translation>حقله نفسه</translation>
    </message>
    <message>
        <source>its own heading</source>
        <translation>عنوانه نفسه</translation>
    </message>
    <message>
        <source>its presence “%1” is not known</source>
        <translation>حالة وجوده «%1» غير معروفة</translation>
    </message>
    <message>
        <source>its risk is accepted until a day to come</source>
        <translation>مخاطرتها مقبولة حتى يوم قادم</translation>
    </message>
    <message>
        <source>its system is not there</source>
        <translation>نظامه غير موجود</translation>
    </message>
    <message>
        <source>its tables are not those of a Shipworthy workspace</source>
        <translation>جداوله ليست جداول مساحة عمل Shipworthy</translation>
    </message>
    <message>
        <source>json (the default) or text.</source>
        <translation>json (المبدئية) أو text.</translation>
    </message>
    <message>
        <source>k6</source>
        <translation>k6</translation>
    </message>
    <message>
        <source>k6 summary</source>
        <translation>ملخص k6</translation>
    </message>
    <message>
        <source>k6 thresholds</source>
        <translation>حدود k6</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation>آخر %1 من %2</translation>
    </message>
    <message>
        <source>last target</source>
        <translation>الهدف الأخير</translation>
    </message>
    <message>
        <source>later samples send the entity tag of the first, If-None-Match</source>
        <translation>ترسل العيّنات اللاحقة وسم كيان الأولى، If-None-Match</translation>
    </message>
    <message>
        <source>leave user name and password out: they would lie in the workspace file</source>
        <translation>احذف اسم المستخدم وكلمة السر: سيبقيان في ملف مساحة العمل</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation>عمره أقل من يوم</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>المرجّح %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>line %1 does not begin with a box “[ ]”</source>
        <translation>لا يبدأ السطر %1 بمربع «[ ]»</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>السطر %1 من %2</translation>
    </message>
    <message>
        <source>line %1 of the earlier version</source>
        <translation>السطر %1 من الإصدار السابق</translation>
    </message>
    <message>
        <source>line %1 of the import is not there any more, or reads differently; import the file again</source>
        <translation>السطر %1 من الاستيراد لم يعد موجودًا أو تغيّر نصه؛ استورد الملف مجددًا</translation>
    </message>
    <message>
        <source>line %1 · %2 · %3 % alike</source>
        <translation>السطر %1 · %2 · تشابه %3%</translation>
    </message>
    <message>
        <source>line %1, column %2: expected %3</source>
        <translation>السطر %1، العمود %2: المتوقّع %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>line %1: it asks {H}, and no base address of this system is known yet</source>
        <translation>السطر %1: يطلب {H}، ولا عنوان أساس معروف لهذا النظام بعد</translation>
    </message>
    <message>
        <source>line %1: there is no system of the name “%2”</source>
        <translation>السطر %1: لا نظام باسم «%2»</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>الأسطر %1</translation>
    </message>
    <message>
        <source>link-local and cloud metadata addresses are never asked</source>
        <translation>لا تُطلب أبدًا العناوين المحلية للوصلة ولا عناوين البيانات الوصفية السحابية</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>made %1.</source>
        <translation>صارت أولويتها %1.</translation>
    </message>
    <message>
        <source>may send bursts</source>
        <translation>يجوز له إرسال دفعات</translation>
    </message>
    <message>
        <source>metadata stands behind samples</source>
        <translation>بيانات وصفية تقع بعد العيّنات</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>منقولة من %1</translation>
    </message>
    <message>
        <source>moved to %1.</source>
        <translation>نُقلت إلى %1.</translation>
    </message>
    <message>
        <source>moved to the section %1.</source>
        <translation>نُقلت إلى القسم %1.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>must come first</source>
        <translation>يجب أن تسبق</translation>
    </message>
    <message>
        <source>near target</source>
        <translation>الهدف القريب</translation>
    </message>
    <message>
        <source>neither severity nor priority</source>
        <translation>بلا خطورة ولا أولوية</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>never, same-host or any</source>
        <translation>never أو same-host أو any</translation>
    </message>
    <message>
        <source>newly stated by the latest version of its document</source>
        <translation>ذكرها حديثًا أحدث إصدار من مستندها</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>لا رد خلال %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا جواب خلال %1 ث</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>no categories</source>
        <translation>لا فئات</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>no category was scored</source>
        <translation>لم تُقيَّم أي فئة</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>no change in %1</source>
        <translation>لا تغيير خلال %1</translation>
    </message>
    <message>
        <source>no component has that name</source>
        <translation>لا مكوّن بهذا الاسم</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>لم يقم أي اتصال</translation>
    </message>
    <message>
        <source>no cookie of that name is set</source>
        <translation>لم تُعيَّن كعكة بهذا الاسم</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>بلا تواريخ</translation>
    </message>
    <message>
        <source>no dependency was audited</source>
        <translation>لم تُدقَّق أي اعتمادية</translation>
    </message>
    <message>
        <source>no document: it is one of its own</source>
        <translation>لا مستند: إنه قائم بذاته</translation>
    </message>
    <message>
        <source>no due day any more</source>
        <translation>لم يعد لها يوم استحقاق</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>no estimate, e.g. 2-3 days</source>
        <translation>بلا تقدير، مثلًا 2-3 days</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>لم يُذكر ملف</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>ليست نتيجة</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>no findings known</source>
        <translation>لا نتائج معروفة</translation>
    </message>
    <message>
        <source>no findings, so no score</source>
        <translation>لا نتائج، فلا درجة</translation>
    </message>
    <message>
        <source>no findings: blockers unknown</source>
        <translation>لا نتائج: العوائق مجهولة</translation>
    </message>
    <message>
        <source>no forecast: no history yet</source>
        <translation>لا توقّع: لا سجل بعد</translation>
    </message>
    <message>
        <source>no forecast: no pace yet</source>
        <translation>لا توقّع: لا وتيرة بعد</translation>
    </message>
    <message>
        <source>no forecast: nothing is left</source>
        <translation>لا توقّع: لم يبقَ شيء</translation>
    </message>
    <message>
        <source>no forecast: nothing to finish</source>
        <translation>لا توقّع: لا شيء ليُنجز</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>no history: imported %1</source>
        <translation>لا سجل: استُورد في %1</translation>
    </message>
    <message>
        <source>no item differs</source>
        <translation>لا بند مختلف</translation>
    </message>
    <message>
        <source>no line was measured</source>
        <translation>لم يُقَس أي سطر</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>لم تعد مقبولة</translation>
    </message>
    <message>
        <source>no longer attested</source>
        <translation>لم تعد مُثبتة</translation>
    </message>
    <message>
        <source>no longer proven: its text changed.</source>
        <translation>لم تعد مُثبتة: تغيّر نصها.</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>لم تعد مذكورة</translation>
    </message>
    <message>
        <source>no longer stated by its document</source>
        <translation>لم يعد مستندها يذكرها</translation>
    </message>
    <message>
        <source>no longer stated; %1 of an earlier version</source>
        <translation>لم تعد مذكورة؛ %1 من إصدار سابق</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no owner any more</source>
        <translation>لم يعد لها مسؤول</translation>
    </message>
    <message>
        <source>no plan, no dated target</source>
        <translation>لا خطة ولا هدف مؤرخ</translation>
    </message>
    <message>
        <source>no request was made</source>
        <translation>لم يُرسَل أي طلب</translation>
    </message>
    <message>
        <source>no route to it from this computer</source>
        <translation>لا مسار إليه من هذا الحاسوب</translation>
    </message>
    <message>
        <source>no score claimed</source>
        <translation>لا درجة مُدّعاة</translation>
    </message>
    <message>
        <source>no score claimed, %1</source>
        <translation>لا درجة مُدّعاة، %1</translation>
    </message>
    <message>
        <source>no score: no findings; %1</source>
        <translation>لا درجة: لا نتائج؛ %1</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>تعذّر إجراء اتصال آمن</translation>
    </message>
    <message>
        <source>no series is named %1</source>
        <translation>لا سلسلة باسم %1</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>بلا خطورة</translation>
    </message>
    <message>
        <source>no status in the answer</source>
        <translation>لا حالة في الرد</translation>
    </message>
    <message>
        <source>no such host name</source>
        <translation>لا يوجد مضيف بهذا الاسم</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>لا يوجد مسار كهذا</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>لا هدف محدد</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>no tasks stated</source>
        <translation>لا مهام مذكورة</translation>
    </message>
    <message>
        <source>no test ran</source>
        <translation>لم يُجرَ أي اختبار</translation>
    </message>
    <message>
        <source>no time lies between the two looks</source>
        <translation>لا وقت بين النظرتين</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>لا أحد يستمع هناك</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>لا مسؤول عنها</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>بلا مسؤول بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none denies</source>
        <translation>لا ينفي أي منها</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>لم يُثبت أي منها</translation>
    </message>
    <message>
        <source>none is critical or P0</source>
        <translation>لا حرجة ولا P0</translation>
    </message>
    <message>
        <source>none of its findings has a title</source>
        <translation>لا عنوان لأي من نتائجه</translation>
    </message>
    <message>
        <source>none, no response arrived</source>
        <translation>لا شيء، لم يصل رد</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>ليس بعد %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>لم تُفحص: %1</translation>
    </message>
    <message>
        <source>not done, not accepted, or contradicted</source>
        <translation>غير منجزة وغير مقبولة، أو منقوضة</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>لم تُقيَّم</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>ليست في الخطة</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>not rated any more</source>
        <translation>لم تعد مصنّفة</translation>
    </message>
    <message>
        <source>not rated: blockers unknown</source>
        <translation>غير مقيّم: العوائق مجهولة</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>note removed.</source>
        <translation>أُزيلت ملاحظتها.</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>noted.</source>
        <translation>أُضيفت إليها ملاحظة.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>nothing is at %1</source>
        <translation>لا شيء عند %1</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>nothing says what %1 stands for</source>
        <translation>لا شيء يقول ما يمثّله %1</translation>
    </message>
    <message>
        <source>nothing that matters here</source>
        <translation>لا شيء يهم هنا</translation>
    </message>
    <message>
        <source>now called %1.</source>
        <translation>صار عنوانها %1.</translation>
    </message>
    <message>
        <source>npm audit</source>
        <translation>npm audit</translation>
    </message>
    <message>
        <source>npm audit failed itself</source>
        <translation>فشل npm audit نفسه</translation>
    </message>
    <message>
        <source>npm audit report</source>
        <translation>تقرير npm audit</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1 %2 open</source>
        <translation>من أصل %1 %2 مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <translation><numerusform>من %n دقيقة</numerusform><numerusform>من دقيقة واحدة</numerusform><numerusform>من دقيقتين</numerusform><numerusform>من %n دقائق</numerusform><numerusform>من %n دقيقة</numerusform><numerusform>من %n دقيقة</numerusform></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>من 100</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>one of a list, counted from 0</source>
        <translation>واحد من قائمة، يُعدّ من 0</translation>
    </message>
    <message>
        <source>one of them is not in the plan any more</source>
        <translation>لم تعد إحداهما في الخطة</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation>لم يصل سوى %1 من %2 بايت</translation>
    </message>
    <message>
        <source>only IPv4 or only IPv6</source>
        <translation>IPv4 فقط أو IPv6 فقط</translation>
    </message>
    <message>
        <source>only Markdown and plain text are written into</source>
        <translation>لا يُكتب إلا في Markdown والنص المجرد</translation>
    </message>
    <message>
        <source>only a proxy that speaks HTTP is asked, such as http://proxy.example:3128</source>
        <translation>لا يُسأل إلا وكيل يتكلم HTTP، مثل http://proxy.example:3128</translation>
    </message>
    <message>
        <source>only counters and buckets have exemplars</source>
        <translation>لا أمثلة (exemplars) إلا للعدّادات والخانات</translation>
    </message>
    <message>
        <source>only findings can say the same, not tasks or boxes</source>
        <translation>النتائج وحدها يمكن أن تقول الشيء نفسه، لا المهام ولا المربعات</translation>
    </message>
    <message>
        <source>only http and https addresses are asked</source>
        <translation>لا تُطلب إلا عناوين http و https</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>open again, because a statement changed: it was settled as %1</source>
        <translation>مفتوح من جديد لأن أحد القولين تغيّر: كانت تسويته «%1»</translation>
    </message>
    <message>
        <source>open and due within 7 days</source>
        <translation>مفتوحة وتُستحق خلال 7 أيام</translation>
    </message>
    <message>
        <source>open and past its day</source>
        <translation>مفتوحة ومضى يومها</translation>
    </message>
    <message>
        <source>open effort %1</source>
        <translation>الجهد المفتوح %1</translation>
    </message>
    <message>
        <source>open, contradicted included</source>
        <translation>مفتوحة، ومعها المنقوضة</translation>
    </message>
    <message>
        <source>open, late, mine, a blocker …</source>
        <translation>مفتوحة، متأخرة، لي، عائق …</translation>
    </message>
    <message>
        <source>or paste copied files with Ctrl+V. Audits, plans and reviews in free form, tables, reports of scanners.</source>
        <translation>أو الصق ملفات منسوخة بالمفتاحين Ctrl+V. تدقيقات وخطط ومراجعات بصياغة حرة، وجداول، وتقارير الماسحات.</translation>
    </message>
    <message>
        <source>order broken</source>
        <translation>ترتيب مكسور</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>المسؤول %1</translation>
    </message>
    <message>
        <source>p%1 of response times is at most %2</source>
        <translation>لا يتجاوز p%1 لأزمنة الاستجابة %2</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 م.ث</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>pass: what is demanded holds.</source>
        <translation>pass: المطلوب متحقق.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>ينجح</translation>
    </message>
    <message>
        <source>password in a URL</source>
        <translation>كلمة سر في URL</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>phase 1 of %1</source>
        <translation>المرحلة 1 من %1</translation>
    </message>
    <message>
        <source>phase 1 of %1, %2</source>
        <translation>المرحلة 1 من %1، %2</translation>
    </message>
    <message>
        <source>pip-audit</source>
        <translation>pip-audit</translation>
    </message>
    <message>
        <source>pip-audit did not audit it</source>
        <translation>لم يدقّقها pip-audit</translation>
    </message>
    <message>
        <source>pip-audit finds no known vulnerability</source>
        <translation>لا يجد pip-audit أي ثغرة معروفة</translation>
    </message>
    <message>
        <source>pip-audit report</source>
        <translation>تقرير pip-audit</translation>
    </message>
    <message>
        <source>pip-audit states no severities, so every finding counts.</source>
        <translation>لا يذكر pip-audit الخطورة، لذا تُعدّ كل نتيجة.</translation>
    </message>
    <message>
        <source>plain http is only used on this computer itself; use https</source>
        <translation>لا يُستخدم http المجرد إلا على هذا الحاسوب نفسه؛ استخدم https</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>انتهت الخطة</translation>
    </message>
    <message>
        <source>planned after the deadline</source>
        <translation>مخطط لها بعد الموعد النهائي</translation>
    </message>
    <message>
        <source>planned for %1.</source>
        <translation>خُطّط لها في %1.</translation>
    </message>
    <message>
        <source>planned to end after the due day</source>
        <translation>مخطط أن تنتهي بعد يوم الاستحقاق</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>quantile takes the buckets of a histogram</source>
        <translation>تأخذ quantile خانات مدرّج تكراري</translation>
    </message>
    <message>
        <source>quantile takes the buckets of a histogram, with their label le</source>
        <translation>تأخذ quantile خانات مدرّج تكراري مع وسمها le</translation>
    </message>
    <message>
        <source>quotes a %1. Hidden here and in exports; the file is untouched.</source>
        <translation>يقتبس %1. مخفي هنا وفي الملفات المصدَّرة؛ والملف لم يُمَسّ.</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>التصنيف %1</translation>
    </message>
    <message>
        <source>rated %1.</source>
        <translation>صُنّفت خطورتها: %1.</translation>
    </message>
    <message>
        <source>ratio takes one number on either side; sum makes it of several series</source>
        <translation>تأخذ ratio عددًا واحدًا في كل جانب؛ يجعل sum من عدة سلاسل عددًا واحدًا</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>تجري قراءة السجل</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>ready sooner than the plan ends</source>
        <translation>جاهزة قبل نهاية الخطة</translation>
    </message>
    <message>
        <source>redirects to %1, not followed</source>
        <translation>يعيد التوجيه إلى %1، ولم يُتبع</translation>
    </message>
    <message>
        <source>redirects without end</source>
        <translation>إعادة توجيه بلا نهاية</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>renew or end the waiver for %1, which expires on %2, in %3.</source>
        <translation>جدّد استثناء %1 أو أنهِه، فهو ينتهي في %2، بعد %3.</translation>
    </message>
    <message>
        <source>repaired from %1</source>
        <translation>أُصلح من %1</translation>
    </message>
    <message>
        <source>repairs: %1</source>
        <translation>الإصلاحات: %1</translation>
    </message>
    <message>
        <source>replaced an earlier version</source>
        <translation>حلّ محل إصدار سابق</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>requests only to addresses you added</source>
        <translation>الطلبات إلى العناوين التي أضفتها فقط</translation>
    </message>
    <message>
        <source>resolution line added</source>
        <translation>أُضيف سطر الحل</translation>
    </message>
    <message>
        <source>resolution line removed</source>
        <translation>أُزيل سطر الحل</translation>
    </message>
    <message>
        <source>resolved or not applicable, not contradicted</source>
        <translation>محلولة أو لا تنطبق، وغير منقوضة</translation>
    </message>
    <message>
        <source>results of a run are kept in another file</source>
        <translation>نتائج إحدى مرات التشغيل محفوظة في ملف آخر</translation>
    </message>
    <message>
        <source>revert of the change by %1 on %2</source>
        <translation>استعادة ما قبل التغيير الذي أجراه %1 في %2</translation>
    </message>
    <message>
        <source>reworded since the version before, or since it was decided</source>
        <translation>أُعيدت صياغتها منذ الإصدار السابق أو منذ البتّ فيها</translation>
    </message>
    <message>
        <source>risk accepted %1.</source>
        <translation>قُبلت المخاطرة %1.</translation>
    </message>
    <message>
        <source>risk accepted until %1, reason: %2, responsible: %3</source>
        <translation>قُبلت المخاطرة حتى %1، السبب: %2، المسؤول: %3</translation>
    </message>
    <message>
        <source>risk accepted until %1.</source>
        <translation>قُبلت المخاطرة حتى %1.</translation>
    </message>
    <message>
        <source>robots takes "sitemaps" or "allows /path"</source>
        <translation>تأخذ robots "sitemaps" أو "allows /path"</translation>
    </message>
    <message>
        <source>said elsewhere too</source>
        <translation>مذكورة في موضع آخر أيضًا</translation>
    </message>
    <message>
        <source>say a last day that is not past</source>
        <translation>اذكر يومًا أخيرًا لم يمضِ</translation>
    </message>
    <message>
        <source>say until which day it may be accepted</source>
        <translation>اذكر آخر يوم يجوز قبولها فيه</translation>
    </message>
    <message>
        <source>say what was seen: a link, a file or a sentence</source>
        <translation>اذكر ما شوهد: رابط أو ملف أو جملة</translation>
    </message>
    <message>
        <source>say why it may be accepted</source>
        <translation>اذكر سبب جواز قبولها</translation>
    </message>
    <message>
        <source>secret hidden</source>
        <translation>سرّ مخفي</translation>
    </message>
    <message>
        <source>security severity %1</source>
        <translation>الخطورة الأمنية %1</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>خطأ في الخادوم</translation>
    </message>
    <message>
        <source>service</source>
        <comment>name of a file</comment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>الخدمة غير متاحة</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>several documents say it; it counts once</source>
        <translation>تذكرها عدة مستندات، وتُحسب مرة واحدة</translation>
    </message>
    <message>
        <source>shipworthy %1: name at least one document, folder or workspace</source>
        <translation>shipworthy %1: اذكر مستندًا أو مجلدًا أو مساحة عمل واحدة على الأقل</translation>
    </message>
    <message>
        <source>shipworthy %1: “%2” is not a format: %3</source>
        <translation>shipworthy %1: «%2» ليست صيغة: %3</translation>
    </message>
    <message>
        <source>shipworthy gate: there is no system to judge</source>
        <translation>shipworthy gate: لا نظام للحكم عليه</translation>
    </message>
    <message>
        <source>shipworthy probe: --set takes NAME=VALUE, not “%1”</source>
        <translation>shipworthy probe: يأخذ --set الصيغة NAME=VALUE، لا «%1»</translation>
    </message>
    <message>
        <source>shipworthy probe: --watch prints text or json</source>
        <translation>shipworthy probe: يطبع --watch text أو json</translation>
    </message>
    <message>
        <source>shipworthy probe: name at least one file of checks or workspace</source>
        <translation>shipworthy probe: سمِّ ملف فحوص أو مساحة عمل واحدة على الأقل</translation>
    </message>
    <message>
        <source>shipworthy report: %1</source>
        <translation>shipworthy report: %1</translation>
    </message>
    <message>
        <source>shipworthy report: name at least one document, folder or workspace</source>
        <translation>shipworthy report: اذكر مستندًا أو مجلدًا أو مساحة عمل واحدة على الأقل</translation>
    </message>
    <message>
        <source>shipworthy report: no system is called “%1”; these are known:</source>
        <translation>shipworthy report: لا نظام باسم «%1»؛ الأنظمة المعروفة:</translation>
    </message>
    <message>
        <source>shipworthy report: nothing to print, no document could be read</source>
        <translation>shipworthy report: لا شيء للطباعة، تعذّرت قراءة أي مستند</translation>
    </message>
    <message>
        <source>shipworthy report: say where the PDF goes with --output FILE.pdf</source>
        <translation>shipworthy report: اذكر مكان ملف PDF باستخدام --output FILE.pdf</translation>
    </message>
    <message>
        <source>shipworthy report: “%1” is not a paper size: a4, letter</source>
        <translation>shipworthy report: «%1» ليس مقاس ورق: a4، letter</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>sitemap takes "urls" or "sitemaps"</source>
        <translation>تأخذ sitemap "urls" أو "sitemaps"</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>some samples of a metric have a timestamp, others have none</source>
        <translation>لبعض عيّنات مقياس طابع زمني وليس لغيرها</translation>
    </message>
    <message>
        <source>somebody attested it</source>
        <translation>أثبتها أحد</translation>
    </message>
    <message>
        <source>somebody who took a note for a finding</source>
        <translation>شخص اعتبر ملاحظةً نتيجة</translation>
    </message>
    <message>
        <source>something stands behind # EOF</source>
        <translation>شيء يقع بعد # EOF</translation>
    </message>
    <message>
        <source>something stands behind a timestamp</source>
        <translation>شيء يقع بعد طابع زمني</translation>
    </message>
    <message>
        <source>source %1, %2</source>
        <translation>المصدر %1، %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>متقادمة</translation>
    </message>
    <message>
        <source>start not set</source>
        <translation>البداية غير محددة</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>stated on %1: %2</source>
        <translation>مذكورة في %1: %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>status %1, but %2</source>
        <translation>الحالة %1، لكن %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>عُطّل</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>فُعّل</translation>
    </message>
    <message>
        <source>take documents into a workspace, keeping what people decided</source>
        <translation>أخذ المستندات إلى مساحة عمل مع حفظ قرارات الناس</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>target for %1: %2</source>
        <translation>هدف %1: %2</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>الهدف، %1</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (المبدئية) أو json.</translation>
    </message>
    <message>
        <source>text (the default), json or junit.</source>
        <translation>text (الافتراضي) أو json أو junit.</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>text repaired from %1</source>
        <translation>نص أُصلح من %1</translation>
    </message>
    <message>
        <source>texts %1 % alike</source>
        <translation>النصان متشابهان بنسبة %1 %</translation>
    </message>
    <message>
        <source>that is no escape</source>
        <translation>ليس تسلسل هروب</translation>
    </message>
    <message>
        <source>that is no index</source>
        <translation>ليس فهرسًا</translation>
    </message>
    <message>
        <source>that is no number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>that phase was not measured</source>
        <translation>لم تُقَس تلك المرحلة</translation>
    </message>
    <message>
        <source>the Authorization header of that account</source>
        <translation>ترويسة Authorization لذلك الحساب</translation>
    </message>
    <message>
        <source>the Authorization header with a token that was revoked</source>
        <translation>ترويسة Authorization برمز وصول أُبطل</translation>
    </message>
    <message>
        <source>the Observatory has no test of that name</source>
        <translation>لا اختبار بهذا الاسم في Observatory</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>تعذّر بدء ملف PDF</translation>
    </message>
    <message>
        <source>the PDF could not be ended</source>
        <translation>تعذّر إنهاء ملف PDF</translation>
    </message>
    <message>
        <source>the PDF is not whole</source>
        <translation>ملف PDF غير مكتمل</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>مصافحة TLS</translation>
    </message>
    <message>
        <source>the address holds a user name or password, and none is ever sent</source>
        <translation>يحوي العنوان اسم مستخدم أو كلمة سر، ولا يُرسَل أي منهما أبدًا</translation>
    </message>
    <message>
        <source>the address may be a private one</source>
        <translation>يجوز أن يكون العنوان خاصًا</translation>
    </message>
    <message>
        <source>the address of Prometheus</source>
        <translation>عنوان Prometheus</translation>
    </message>
    <message>
        <source>the address of the identity provider</source>
        <translation>عنوان مزوّد الهوية</translation>
    </message>
    <message>
        <source>the address of the node exporter of that machine</source>
        <translation>عنوان node exporter على ذلك الجهاز</translation>
    </message>
    <message>
        <source>the address of the proxy holds a user name or password, and none is sent</source>
        <translation>في عنوان الوكيل اسم مستخدم أو كلمة مرور، ولا يُرسل منهما شيء</translation>
    </message>
    <message>
        <source>the address of the request</source>
        <translation>عنوان الطلب</translation>
    </message>
    <message>
        <source>the address that answered in the end</source>
        <translation>العنوان الذي ردّ في النهاية</translation>
    </message>
    <message>
        <source>the addresses that redirects led to, a list</source>
        <translation>العناوين التي قادت إليها إعادات التوجيه، قائمة</translation>
    </message>
    <message>
        <source>the age of the file is not known</source>
        <translation>عمر الملف غير معروف</translation>
    </message>
    <message>
        <source>the answer did not end within %1 s</source>
        <translation>لم ينتهِ الجواب خلال %1 ث</translation>
    </message>
    <message>
        <source>the answer does not state that of a rate limit</source>
        <translation>لا يذكر الرد ذلك عن حدّ معدل</translation>
    </message>
    <message>
        <source>the answer has no content security policy</source>
        <translation>لا سياسة أمان محتوى في الرد</translation>
    </message>
    <message>
        <source>the answer has no header %1</source>
        <translation>لا ترويسة %1 في الرد</translation>
    </message>
    <message>
        <source>the answer is neither HTML nor XML</source>
        <translation>الرد ليس HTML ولا XML</translation>
    </message>
    <message>
        <source>the answer is no HTML page</source>
        <translation>الرد ليس صفحة HTML</translation>
    </message>
    <message>
        <source>the answer is no problem+json</source>
        <translation>الرد ليس problem+json</translation>
    </message>
    <message>
        <source>the answer is no robots.txt</source>
        <translation>الرد ليس robots.txt</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>الرد ليس HTTP</translation>
    </message>
    <message>
        <source>the answer is not well-formed XML</source>
        <translation>الرد ليس XML سليم الصياغة</translation>
    </message>
    <message>
        <source>the answer names no components</source>
        <translation>لا يسمّي الرد أي مكوّنات</translation>
    </message>
    <message>
        <source>the answer names no policy</source>
        <translation>لا يسمّي الرد أي سياسة</translation>
    </message>
    <message>
        <source>the answer says nothing of health</source>
        <translation>لا يقول الرد شيئًا عن سلامة الخدمة</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>الموافقة المؤرخة %1</translation>
    </message>
    <message>
        <source>the audit %1 failed itself: %2</source>
        <translation>فشل التدقيق %1 نفسه: %2</translation>
    </message>
    <message>
        <source>the body as text</source>
        <translation>المتن نصًا</translation>
    </message>
    <message>
        <source>the body could not be unpacked</source>
        <translation>تعذّر فك ضغط المتن</translation>
    </message>
    <message>
        <source>the body is longer than max-body</source>
        <translation>المتن أطول من max-body</translation>
    </message>
    <message>
        <source>the body is no JSON that can be read: %1</source>
        <translation>المتن ليس JSON تمكن قراءته: %1</translation>
    </message>
    <message>
        <source>the body is no OpenAPI document</source>
        <translation>المتن ليس مستند OpenAPI</translation>
    </message>
    <message>
        <source>the body is no sitemap</source>
        <translation>المتن ليس خريطة موقع</translation>
    </message>
    <message>
        <source>the body of a login with a wrong password, of an account for tests that may be locked</source>
        <translation>متن تسجيل دخول بكلمة سر خاطئة، لحساب اختبار يجوز أن يُقفل</translation>
    </message>
    <message>
        <source>the body of a login with an account for tests</source>
        <translation>متن تسجيل دخول بحساب اختبار</translation>
    </message>
    <message>
        <source>the body that is sent</source>
        <translation>المتن الذي يُرسَل</translation>
    </message>
    <message>
        <source>the body was cut off on its way</source>
        <translation>انقطع المتن في طريقه</translation>
    </message>
    <message>
        <source>the buckets of a histogram are out of order</source>
        <translation>خانات مدرّج تكراري غير مرتبة</translation>
    </message>
    <message>
        <source>the category %1 has no score</source>
        <translation>الفئة %1 بلا درجة</translation>
    </message>
    <message>
        <source>the certificate cannot be traced to an authority that this computer trusts</source>
        <translation>لا يمكن تتبّع الشهادة إلى جهة يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>the certificate comes from an authority that this computer does not trust</source>
        <translation>الشهادة صادرة عن جهة لا يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>انتهت صلاحية الشهادة في %1</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>الشهادة لـ %1 وليست لـ %2</translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation>الشهادة ليست لـ %1</translation>
    </message>
    <message>
        <source>the certificate is not good: %1</source>
        <translation>الشهادة غير سليمة: %1</translation>
    </message>
    <message>
        <source>the certificate is not known</source>
        <translation>الشهادة غير معروفة</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>الشهادة غير صالحة قبل %1</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>الشهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>the check %1 passed</source>
        <translation>نجح الفحص %1</translation>
    </message>
    <message>
        <source>the check is not there any more</source>
        <translation>لم يعد الفحص موجودًا</translation>
    </message>
    <message>
        <source>the component says %1, which is no health</source>
        <translation>يقول المكوّن %1، وهي ليست حالة سلامة</translation>
    </message>
    <message>
        <source>the connection ended before the whole of it had come</source>
        <translation>انتهى الاتصال قبل وصوله كاملًا</translation>
    </message>
    <message>
        <source>the connection ended without an answer</source>
        <translation>انتهى الاتصال بلا جواب</translation>
    </message>
    <message>
        <source>the connection was not encrypted</source>
        <translation>لم يكن الاتصال مشفّرًا</translation>
    </message>
    <message>
        <source>the content security policy does not restrict that</source>
        <translation>لا تقيّد سياسة أمان المحتوى ذلك</translation>
    </message>
    <message>
        <source>the content security policy is not valid</source>
        <translation>سياسة أمان المحتوى غير صالحة</translation>
    </message>
    <message>
        <source>the cookie has no attribute %1</source>
        <translation>لا خاصية %1 في الكعكة</translation>
    </message>
    <message>
        <source>the cookies of a session for tests</source>
        <translation>كعكات جلسة للاختبار</translation>
    </message>
    <message>
        <source>the count of a histogram is not that of its last bucket</source>
        <translation>عدد مدرّج تكراري ليس عدد خانته الأخيرة</translation>
    </message>
    <message>
        <source>the counter of look-ups, with a label that tells hits</source>
        <translation>عدّاد عمليات البحث في التخزين المؤقت، بوسم يميّز الإصابات</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>لم يقبله القرص</translation>
    </message>
    <message>
        <source>the document is not there any more</source>
        <translation>لم يعد المستند موجودًا</translation>
    </message>
    <message>
        <source>the document is too large, or built to be slow, for xpath</source>
        <translation>المستند أكبر مما يصلح لـ xpath، أو مصمَّم ليكون بطيئًا</translation>
    </message>
    <message>
        <source>the document refers to too many places</source>
        <translation>يحيل المستند إلى مواضع كثيرة جدًا</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>the expression finds more than %1 places</source>
        <translation>يجد التعبير أكثر من %1 من المواضع</translation>
    </message>
    <message>
        <source>the expression finds nothing in the body</source>
        <translation>لا يجد التعبير شيئًا في المتن</translation>
    </message>
    <message>
        <source>the expression finds something in a text</source>
        <translation>يجد التعبير شيئًا في النص</translation>
    </message>
    <message>
        <source>the expression gives nothing that can be judged</source>
        <translation>لا يعطي التعبير شيئًا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>the expression takes too many steps</source>
        <translation>يستغرق التعبير خطوات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the expression was not evaluated</source>
        <translation>لم يُقيَّم التعبير</translation>
    </message>
    <message>
        <source>the file %1 is read-only</source>
        <translation>الملف %1 للقراءة فقط</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <translation>لا يذكره الملف</translation>
    </message>
    <message>
        <source>the file has changed since the import, and several lines read like line %1 of it; import the file again</source>
        <translation>تغيّر الملف منذ الاستيراد، وعدة أسطر فيه نصها كالسطر %1؛ استورد الملف مجددًا</translation>
    </message>
    <message>
        <source>the file has changed since the import: the finding is not there any more, or twice; import the file again</source>
        <translation>تغيّر الملف منذ الاستيراد: لم تعد النتيجة موجودة أو صارت مكررة؛ استورد الملف مجددًا</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>الملف أكبر من 4 MiB</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>الملف أكبر من 64 MiB</translation>
    </message>
    <message>
        <source>the file is no text in UTF-8</source>
        <translation>الملف ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>the file is of %1</source>
        <translation>الملف من الصيغة %1</translation>
    </message>
    <message>
        <source>the file is older than max-age</source>
        <translation>الملف أقدم من max-age</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file is too large to be one</source>
        <translation>الملف أكبر من أن يكون كذلك</translation>
    </message>
    <message>
        <source>the file it stands in</source>
        <translation>الملف الذي ترد فيه</translation>
    </message>
    <message>
        <source>the file that is there is no PDF; name another one</source>
        <translation>الملف الموجود هناك ليس PDF؛ سمِّ ملفًا آخر</translation>
    </message>
    <message>
        <source>the file was not looked at</source>
        <translation>لم يُنظر في الملف</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>المجلد %1 للقراءة فقط</translation>
    </message>
    <message>
        <source>the function takes a path</source>
        <translation>تأخذ الدالة مسارًا</translation>
    </message>
    <message>
        <source>the function takes another number of arguments</source>
        <translation>تأخذ الدالة عددًا آخر من المعاملات</translation>
    </message>
    <message>
        <source>the gateway gets no answer</source>
        <translation>لا يصل البوابة رد</translation>
    </message>
    <message>
        <source>the gateway waited in vain</source>
        <translation>انتظرت البوابة بلا جدوى</translation>
    </message>
    <message>
        <source>the greatest of numbers</source>
        <translation>أكبر الأعداد</translation>
    </message>
    <message>
        <source>the header “%1” cannot be sent like that</source>
        <translation>لا يمكن إرسال الترويسة «%1» على هذا النحو</translation>
    </message>
    <message>
        <source>the headers of the answer are too long</source>
        <translation>ترويسات الجواب أطول مما ينبغي</translation>
    </message>
    <message>
        <source>the headers of the answer cannot be told apart</source>
        <translation>لا يمكن تمييز ترويسات الجواب بعضها من بعض</translation>
    </message>
    <message>
        <source>the heading above it</source>
        <translation>العنوان الذي فوقه</translation>
    </message>
    <message>
        <source>the host name could not be looked up</source>
        <translation>تعذّر البحث عن اسم المضيف</translation>
    </message>
    <message>
        <source>the identity that asks: the name under which its headers are kept, as secrets are</source>
        <translation>الهوية السائلة: الاسم الذي تُحفظ به ترويساتها، كما تُحفظ الأسرار</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>the keychain cannot be used: %1</source>
        <translation>لا يمكن استعمال سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s</source>
        <translation>لم تجب سلسلة المفاتيح خلال %1 ث</translation>
    </message>
    <message>
        <source>the keychain has nothing of that name</source>
        <translation>ليس في سلسلة المفاتيح شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>لم تُفتح سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the kind of problem</source>
        <translation>نوع المشكلة</translation>
    </message>
    <message>
        <source>the last line is not ended</source>
        <translation>السطر الأخير غير منتهٍ</translation>
    </message>
    <message>
        <source>the least of numbers</source>
        <translation>أصغر الأعداد</translation>
    </message>
    <message>
        <source>the limit was used up before the burst began</source>
        <translation>استُنفد الحد قبل أن تبدأ الدفعة</translation>
    </message>
    <message>
        <source>the mean of numbers</source>
        <translation>متوسط الأعداد</translation>
    </message>
    <message>
        <source>the median of numbers</source>
        <translation>وسيط الأعداد</translation>
    </message>
    <message>
        <source>the name cannot be looked up now</source>
        <translation>لا يمكن البحث عن الاسم الآن</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>the name of a family does not end with its unit</source>
        <translation>اسم عائلة لا ينتهي بوحدتها</translation>
    </message>
    <message>
        <source>the name of a header in quotes</source>
        <translation>اسم ترويسة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the name of a metric</source>
        <translation>اسم مقياس</translation>
    </message>
    <message>
        <source>the name of the cookie</source>
        <translation>اسم الكعكة</translation>
    </message>
    <message>
        <source>the name of the proxy cannot be looked up</source>
        <translation>لا يمكن البحث عن اسم الوكيل</translation>
    </message>
    <message>
        <source>the name under which a further authority's certificate is kept, as secrets are</source>
        <translation>الاسم الذي تُحفظ به شهادة جهة إصدار إضافية، كما تُحفظ الأسرار</translation>
    </message>
    <message>
        <source>the name under which the client certificate and its key are kept, as secrets are</source>
        <translation>الاسم الذي تُحفظ به شهادة العميل ومفتاحها، كما تُحفظ الأسرار</translation>
    </message>
    <message>
        <source>the network address is not known</source>
        <translation>عنوان الشبكة غير معروف</translation>
    </message>
    <message>
        <source>the network address that answered</source>
        <translation>عنوان الشبكة الذي ردّ</translation>
    </message>
    <message>
        <source>the newest %1 changes</source>
        <translation>أحدث %1 من التغييرات</translation>
    </message>
    <message>
        <source>the one %1 %2 is open</source>
        <translation>%2 %1 واحدة، وهي مفتوحة</translation>
    </message>
    <message>
        <source>the origin that is to be allowed</source>
        <translation>الأصل المراد السماح به</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>لا تنتهي الصفحة بـ # EOF</translation>
    </message>
    <message>
        <source>the page of metrics does not parse: %1</source>
        <translation>تعذّر تحليل صفحة المقاييس: %1</translation>
    </message>
    <message>
        <source>the parts of a text</source>
        <translation>أجزاء نص</translation>
    </message>
    <message>
        <source>the path is gone</source>
        <translation>زال المسار</translation>
    </message>
    <message>
        <source>the path of a change that a session may make</source>
        <translation>مسار تغيير يجوز لجلسة أن تجريه</translation>
    </message>
    <message>
        <source>the path of a change whose input is validated</source>
        <translation>مسار تغيير يُتحقق من مدخلاته</translation>
    </message>
    <message>
        <source>the path of a file in quotes</source>
        <translation>مسار ملف بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the path of a record that the account for tests may not see</source>
        <translation>مسار سجل لا يجوز لحساب الاختبار أن يراه</translation>
    </message>
    <message>
        <source>the path of an answer that may be cached</source>
        <translation>مسار رد يجوز تخزينه مؤقتًا</translation>
    </message>
    <message>
        <source>the path of an answer that must be that fast</source>
        <translation>مسار رد يجب أن يكون بهذه السرعة</translation>
    </message>
    <message>
        <source>the path that the limit is of</source>
        <translation>المسار الذي يخصه الحد</translation>
    </message>
    <message>
        <source>the problem does not state that</source>
        <translation>لا تذكر المشكلة ذلك</translation>
    </message>
    <message>
        <source>the problem is no JSON object</source>
        <translation>المشكلة ليست كائن JSON</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>لا يمكن الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>the proxy could not reach it and answered %1</source>
        <translation>لم يستطع الوكيل الوصول إليه وأجاب بـ %1</translation>
    </message>
    <message>
        <source>the proxy does not speak HTTP</source>
        <translation>الوكيل لا يتكلم HTTP</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>لم يُنشئ الوكيل اتصالًا</translation>
    </message>
    <message>
        <source>the proxy made no connection and answered %1</source>
        <translation>لم يُنشئ الوكيل اتصالًا وأجاب بـ %1</translation>
    </message>
    <message>
        <source>the proxy to ask through, "http://proxy:3128", or "none"; that of the computer</source>
        <translation>الوكيل الذي يُسأل عبره، "http://proxy:3128"، أو "none"؛ وكيل الحاسوب</translation>
    </message>
    <message>
        <source>the proxy wants a log-in, and none is sent to a proxy</source>
        <translation>يطلب الوكيل تسجيل دخول، ولا يُرسل شيء منه إلى وكيل</translation>
    </message>
    <message>
        <source>the quantile of a histogram's buckets, as Prometheus computes it</source>
        <translation>التجزيء (quantile) لخانات مدرّج تكراري كما يحسبه Prometheus</translation>
    </message>
    <message>
        <source>the report of a search for secrets, in SARIF</source>
        <translation>تقرير البحث عن الأسرار، بصيغة SARIF</translation>
    </message>
    <message>
        <source>the report of coverage, as Cobertura writes it</source>
        <translation>تقرير التغطية كما يكتبه Cobertura</translation>
    </message>
    <message>
        <source>the report of pip-audit</source>
        <translation>تقرير pip-audit</translation>
    </message>
    <message>
        <source>the report of the scan of image and dependencies, as Trivy writes it</source>
        <translation>تقرير فحص الصورة والاعتماديات كما يكتبه Trivy</translation>
    </message>
    <message>
        <source>the report of the scan, in SARIF</source>
        <translation>تقرير الماسح، بصيغة SARIF</translation>
    </message>
    <message>
        <source>the report of the tests, as JUnit writes it</source>
        <translation>تقرير الاختبارات كما يكتبه JUnit</translation>
    </message>
    <message>
        <source>the resolution line is not there any more, or reads differently</source>
        <translation>سطر الحل لم يعد موجودًا أو تغيّر نصه</translation>
    </message>
    <message>
        <source>the resolution line stands there more than once</source>
        <translation>سطر الحل موجود أكثر من مرة</translation>
    </message>
    <message>
        <source>the result of Lighthouse, in JSON</source>
        <translation>نتيجة Lighthouse، بصيغة JSON</translation>
    </message>
    <message>
        <source>the result of this function cannot be compared</source>
        <translation>لا يمكن مقارنة ناتج هذه الدالة</translation>
    </message>
    <message>
        <source>the result of this function must be compared</source>
        <translation>ناتج هذه الدالة يجب أن يُقارن</translation>
    </message>
    <message>
        <source>the same burst used up the limit, which the service counts for another %1 s</source>
        <translation>استنفدت الدفعة نفسها الحد الذي تعدّه الخدمة مدة %1 ث أخرى</translation>
    </message>
    <message>
        <source>the same file %1</source>
        <translation>الملف نفسه %1</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>المفتاح نفسه</translation>
    </message>
    <message>
        <source>the samples of a metric do not stand together</source>
        <translation>عيّنات مقياس ليست متجاورة</translation>
    </message>
    <message>
        <source>the scripts of an HTML page, as JSON for a jsonpath filter</source>
        <translation>نصوص صفحة HTML البرمجية، بصيغة JSON لمرشّح jsonpath</translation>
    </message>
    <message>
        <source>the second look at the metrics brought no answer</source>
        <translation>لم تأتِ النظرة الثانية إلى المقاييس برد</translation>
    </message>
    <message>
        <source>the secret “%1” is not known: %2</source>
        <translation>السر «%1» غير معروف: %2</translation>
    </message>
    <message>
        <source>the secret “%1” is too short to be kept from reports</source>
        <translation>السر «%1» أقصر من أن يُحجب عن التقارير</translation>
    </message>
    <message>
        <source>the series of a metrics page; a comparison must hold for every one</source>
        <translation>سلاسل صفحة مقاييس؛ يجب أن تتحقق المقارنة لكل منها</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>ردّ الخادوم %1</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>فشل الخادوم</translation>
    </message>
    <message>
        <source>the service could not determine its health</source>
        <translation>تعذّر على الخدمة تحديد سلامتها</translation>
    </message>
    <message>
        <source>the service ended the secure connection instead of answering: %1</source>
        <translation>أنهت الخدمة الاتصال الآمن بدل أن تجيب: %1</translation>
    </message>
    <message>
        <source>the service says %1, which is no health</source>
        <translation>تقول الخدمة %1، وهي ليست حالة سلامة</translation>
    </message>
    <message>
        <source>the service under audit</source>
        <translation>الخدمة المدقَّقة</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>لم تُفحص الخدمة</translation>
    </message>
    <message>
        <source>the settlement of “%1”</source>
        <translation>تسوية «%1»</translation>
    </message>
    <message>
        <source>the size of the unpacked body</source>
        <translation>حجم المتن بعد فك ضغطه</translation>
    </message>
    <message>
        <source>the sources that a directive of the content security policy allows</source>
        <translation>المصادر التي يسمح بها أحد توجيهات سياسة أمان المحتوى</translation>
    </message>
    <message>
        <source>the status code of the answer, a number</source>
        <translation>رمز حالة الرد، عدد</translation>
    </message>
    <message>
        <source>the summary of the load test, as k6 writes it</source>
        <translation>ملخص اختبار الحِمل كما يكتبه k6</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>the system is not in this workspace</source>
        <translation>النظام ليس في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>the system is not there any more</source>
        <translation>لم يعد النظام موجودًا</translation>
    </message>
    <message>
        <source>the text is no date</source>
        <translation>النص ليس تاريخًا</translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation>النص ليس رقمًا</translation>
    </message>
    <message>
        <source>the text is too long for an expression</source>
        <translation>النص أطول من أن يُطبّق عليه تعبير</translation>
    </message>
    <message>
        <source>the tool reported an error: %1</source>
        <translation>أبلغت الأداة عن خطأ: %1</translation>
    </message>
    <message>
        <source>the tool says that its run failed</source>
        <translation>تقول الأداة إن تشغيلها فشل</translation>
    </message>
    <message>
        <source>the two statements are no longer found</source>
        <translation>لم يعد القولان موجودين</translation>
    </message>
    <message>
        <source>the version of HTTP is not known</source>
        <translation>إصدار HTTP غير معروف</translation>
    </message>
    <message>
        <source>the version of HTTP, "1.1" or "2"</source>
        <translation>إصدار HTTP، "1.1" أو "2"</translation>
    </message>
    <message>
        <source>the version of TLS, whether the certificate was verified, or the names in its chain</source>
        <translation>إصدار TLS، أو هل جرى التحقق من الشهادة، أو الأسماء في سلسلتها</translation>
    </message>
    <message>
        <source>the whole days from now until a date; negative when it has passed</source>
        <translation>الأيام الكاملة من الآن حتى تاريخ؛ سالبة إن مضى</translation>
    </message>
    <message>
        <source>the words of its item</source>
        <translation>كلمات بنده</translation>
    </message>
    <message>
        <source>the workspace can only be read</source>
        <translation>مساحة العمل للقراءة فقط</translation>
    </message>
    <message>
        <source>there are no fonts without an application object</source>
        <translation>لا خطوط دون كائن تطبيق</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>لا عيّنات</translation>
    </message>
    <message>
        <source>there are no samples: %1</source>
        <translation>لا عيّنات: %1</translation>
    </message>
    <message>
        <source>there are no samples: %1 did not grow</source>
        <translation>لا عيّنات: لم ينمُ %1</translation>
    </message>
    <message>
        <source>there are no samples: no series was there both times</source>
        <translation>لا عيّنات: لم توجد أي سلسلة في المرتين</translation>
    </message>
    <message>
        <source>there are no samples: the histogram has no observation</source>
        <translation>لا عيّنات: لا رصد في المدرّج التكراري</translation>
    </message>
    <message>
        <source>there is a value</source>
        <translation>توجد قيمة</translation>
    </message>
    <message>
        <source>there is no check in it</source>
        <translation>ليس فيه أي فحص</translation>
    </message>
    <message>
        <source>there is no check in it that is not paused</source>
        <translation>ليس فيه فحص غير موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>there is no check in it yet; shipworthy probe --suggest proposes some for documents</source>
        <translation>لا فحص فيه بعد؛ يقترح shipworthy probe --suggest فحوصًا للمستندات</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>لا يوجد ملف «%1»</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>لا يوجد مضيف بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>لا توجد هنا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>لا توجد دالة كهذه</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>لا توجد قيمة كهذه</translation>
    </message>
    <message>
        <source>there is no system yet that they could belong to</source>
        <translation>لا نظام بعد يمكن أن تنتمي إليه</translation>
    </message>
    <message>
        <source>there is no value number %1</source>
        <translation>لا توجد قيمة رقم %1</translation>
    </message>
    <message>
        <source>there is no way to it from here</source>
        <translation>لا طريق إليه من هنا</translation>
    </message>
    <message>
        <source>there is none; accept the risk with a reason and a last day</source>
        <translation>لا استثناء؛ اقبل المخاطرة بسبب ويوم أخير</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>لا شيء في هذا العنوان</translation>
    </message>
    <message>
        <source>there is one ratio at most</source>
        <translation>لا يجوز أكثر من ratio واحدة</translation>
    </message>
    <message>
        <source>they are not in the form of shipworthy.audit/1</source>
        <translation>ليست على صيغة shipworthy.audit/1</translation>
    </message>
    <message>
        <source>this is no address of a service</source>
        <translation>هذا ليس عنوان خدمة</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>this version does not evaluate it</source>
        <translation>لا يقيّمه هذا الإصدار</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>ticked, but something denies it</source>
        <translation>مؤشَّرة، لكن شيئًا ينفيها</translation>
    </message>
    <message>
        <source>ticks what it verifies</source>
        <translation>يؤشّر ما يُثبته</translation>
    </message>
    <message>
        <source>timestamps go backwards</source>
        <translation>الطوابع الزمنية تعود إلى الوراء</translation>
    </message>
    <message>
        <source>titles %1 % alike</source>
        <translation>العنوانان متشابهان بنسبة %1 %</translation>
    </message>
    <message>
        <source>to </source>
        <translation>إلى </translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>to x</source>
        <translation>إلى x</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>today, day %1 of %2</source>
        <translation>اليوم، اليوم %1 من %2</translation>
    </message>
    <message>
        <source>token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>too long to colour</source>
        <translation>أطول من أن يُلوَّن</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>اثني عشر</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>two families have a name in common</source>
        <translation>عائلتان تشتركان في اسم</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until %1, %2 left</source>
        <translation>حتى %1، بقي %2</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>حتى %1: %2</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>مُثبتة</translation>
    </message>
    <message>
        <source>verified by fresh evidence</source>
        <translation>مُثبتة بدليل حديث</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>مُثبتة، %1</translation>
    </message>
    <message>
        <source>verify %1 (%2); it is only claimed.</source>
        <translation>إثبات %1 (%2)؛ فهي مُدّعاة فقط.</translation>
    </message>
    <message>
        <source>wait for each other</source>
        <translation>تنتظر إحداها الأخرى</translation>
    </message>
    <message>
        <source>waits again for what its document says.</source>
        <translation>تنتظر من جديد ما يقوله مستندها.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>waits for %1 tasks</source>
        <translation>تنتظر %1 من المهام</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>تنتظر نفسها</translation>
    </message>
    <message>
        <source>waits for itself: %1</source>
        <translation>تنتظر نفسها: %1</translation>
    </message>
    <message>
        <source>waits for something else: %1.</source>
        <translation>تنتظر شيئًا آخر: %1.</translation>
    </message>
    <message>
        <source>waiver ended.</source>
        <translation>أُنهي استثناؤها.</translation>
    </message>
    <message>
        <source>waiver expired since %1</source>
        <translation>انتهى الاستثناء منذ %1</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>محذّرة</translation>
    </message>
    <message>
        <source>warn: it does not hold, and the line begins with warn.</source>
        <translation>warn: لا يتحقق، والسطر يبدأ بـ warn.</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>يحذّر</translation>
    </message>
    <message>
        <source>was not evaluated</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>الأسبوع %1 من %2</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number, as in +2w</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>went from %1 to %2.</source>
        <translation>انتقلت من %1 إلى %2.</translation>
    </message>
    <message>
        <source>what XPath 1.0 finds in an HTML or XML body: texts, a number or a truth value</source>
        <translation>ما يجده XPath 1.0 في متن HTML أو XML: نصوص أو عدد أو قيمة منطقية</translation>
    </message>
    <message>
        <source>what answers does not speak HTTP</source>
        <translation>ما يجيب لا يتكلم HTTP</translation>
    </message>
    <message>
        <source>what is kept as “%1” cannot be sent in headers</source>
        <translation>ما حُفظ باسم «%1» لا يمكن إرساله في الترويسات</translation>
    </message>
    <message>
        <source>what is kept as “%1” holds no RSA or EC key in PEM without a password</source>
        <translation>ما حُفظ باسم «%1» لا يحوي مفتاح RSA أو EC بصيغة PEM دون كلمة مرور</translation>
    </message>
    <message>
        <source>what is kept as “%1” holds no certificate in PEM</source>
        <translation>ما حُفظ باسم «%1» لا يحوي شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>what other origins may do was not asked</source>
        <translation>لم يُسأل عمّا يجوز للأصول الأخرى</translation>
    </message>
    <message>
        <source>what pages of that origin may do: "restricted", "public", "allowed" or "allowed-with-credentials"</source>
        <translation>ما يجوز لصفحات ذلك الأصل: "restricted" أو "public" أو "allowed" أو "allowed-with-credentials"</translation>
    </message>
    <message>
        <source>what that origin may do was not answered: %1</source>
        <translation>لم يُجَب عمّا يجوز لذلك الأصل: %1</translation>
    </message>
    <message>
        <source>what that origin may do was not asked</source>
        <translation>لم يُسأل عمّا يجوز لذلك الأصل</translation>
    </message>
    <message>
        <source>what the first group of an expression finds in the body</source>
        <translation>ما تجده المجموعة الأولى من تعبير في المتن</translation>
    </message>
    <message>
        <source>what the status rests on</source>
        <translation>ما تستند إليه الحالة</translation>
    </message>
    <message>
        <source>what the team says</source>
        <translation>ما يقوله الفريق</translation>
    </message>
    <message>
        <source>where http:// leads was not asked</source>
        <translation>لم يُسأل إلى أين يقود http://</translation>
    </message>
    <message>
        <source>which redirects are followed, and how many; same-host 5</source>
        <translation>ما يُتبع من إعادات التوجيه، وكم منها؛ same-host 5</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>with %1 tasks</source>
        <translation>مع %1 من المهام</translation>
    </message>
    <message numerus="yes">
        <source>with %n owner(s)</source>
        <translation><numerusform>بلا مسؤولين</numerusform><numerusform>لدى مسؤول واحد</numerusform><numerusform>لدى مسؤولَين</numerusform><numerusform>لدى %n مسؤولين</numerusform><numerusform>لدى %n مسؤولًا</numerusform><numerusform>لدى %n مسؤول</numerusform></translation>
    </message>
    <message>
        <source>with a line below line %1 the document would be read otherwise</source>
        <translation>لو أُضيف سطر تحت السطر %1 لقُرئ المستند قراءة أخرى</translation>
    </message>
    <message>
        <source>with line %1 ticked the document would be read otherwise</source>
        <translation>لو أُشّر السطر %1 لقُرئ المستند قراءة أخرى</translation>
    </message>
    <message>
        <source>with two lists of prerequisites</source>
        <translation>لها قائمتا متطلبات سابقة</translation>
    </message>
    <message>
        <source>with two owners</source>
        <translation>لها مسؤولان</translation>
    </message>
    <message>
        <source>with two times</source>
        <translation>لها مدّتان</translation>
    </message>
    <message>
        <source>words anywhere in it</source>
        <translation>كلمات في أي موضع منها</translation>
    </message>
    <message>
        <source>words of its title</source>
        <translation>كلمات من عنوانها</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>كلمات من ملاحظتك</translation>
    </message>
    <message>
        <source>write an amount of work, such as 4h, 2 days or 1-2 weeks</source>
        <translation>اكتب مقدار عمل مثل 4h أو 2 days أو 1-2 weeks</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you are its owner</source>
        <translation>أنت المسؤول عنها</translation>
    </message>
    <message>
        <source>your leave: it is intrusive</source>
        <translation>موافقتك: فهو مُثقِل على الخدمة</translation>
    </message>
    <message>
        <source>| Document | Kind | Understood | Findings | Boxes | Tables | Phases | Scores | Evidence | Decision | Kept | Repaired | Skipped | Warnings |</source>
        <translation>| المستند | النوع | المفهوم | النتائج | المربعات | الجداول | المراحل | الدرجات | الأدلة | القرار | المحفوظ | المُصلَح | المتخطّى | التحذيرات |</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>«%1» (%2، %3)</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>لا يمكن فعل «%1» الآن.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تعذّرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” does not lie in the folder of the checks</source>
        <translation>لا يقع «%1» في مجلد الفحوص</translation>
    </message>
    <message>
        <source>“%1” is kept here, but not written into %2</source>
        <translation>«%1» محفوظ هنا، لكنه غير مكتوب في %2</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain.</source>
        <translation>«%1» محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>“%1” is no check any more</source>
        <translation>لم يعد «%1» فحصًا</translation>
    </message>
    <message>
        <source>“%1” is no day to come: write +4w, fri or 2026-12-31</source>
        <translation>«%1» ليس يومًا قادمًا: اكتب +4أ أو الجمعة أو ‎2026-12-31‎</translation>
    </message>
    <message>
        <source>“%1” is no day. %2</source>
        <translation>«%1» ليس يومًا. %2</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>«%1» ليس يومًا. اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no day: write fri, +3, +2w or 2026-12-31</source>
        <translation>«%1» ليس يومًا: اكتب الجمعة أو +3 أو +2أ أو ‎2026-12-31‎</translation>
    </message>
    <message>
        <source>“%1” is no file</source>
        <translation>«%1» ليس ملفًا</translation>
    </message>
    <message>
        <source>“%1” is no longer in the workspace</source>
        <translation>لم يعد «%1» في مساحة العمل</translation>
    </message>
    <message>
        <source>“%1” is not %2: %3</source>
        <translation>«%1» لا يصلح قيمةً (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is not a field: %2</source>
        <translation>«%1» ليس حقلًا: %2</translation>
    </message>
    <message>
        <source>“%1” is not a field; did you mean %2?</source>
        <translation>«%1» ليس حقلًا؛ أتقصد %2؟</translation>
    </message>
    <message>
        <source>“%1” is not a value of it</source>
        <translation>«%1» ليست قيمة له</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address</source>
        <translation>«%1» ليس عنوان http أو https</translation>
    </message>
    <message>
        <source>“%1” was decided for another text. The decision stays, but proves nothing until somebody looks again.</source>
        <translation>تقررت الحالة «%1» لنص آخر. يبقى القرار، لكنه لا يُثبت شيئًا حتى ينظر أحد من جديد.</translation>
    </message>
    <message>
        <source>“%1” was measured in the future</source>
        <translation>«%1» قيس في المستقبل</translation>
    </message>
    <message>
        <source>“%1”: there were %2</source>
        <translation>«%1»: كان العدد %2</translation>
    </message>
    <message>
        <source>“%1”; the checks are in, with the names in their texts</source>
        <translation>«%1»؛ الفحوص موجودة، والأسماء في نصوصها</translation>
    </message>
    <message>
        <source>“npm audit fix” mends it</source>
        <translation>يُصلحها الأمر «npm audit fix»</translation>
    </message>
    <message>
        <source>… and %1 more; F8 walks through all of them.</source>
        <translation>… و %1 أخرى؛ يتنقل F8 بينها كلها.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>≠ They differ in: %1. The worst counts until you decide; what you set here is set in all.</source>
        <translation>≠ تختلف في: %1. يُحسب الأسوأ حتى تقرر؛ وما تحدده هنا يسري على الكل.</translation>
    </message>
    <message>
        <source>✗ A day is written as 2026-03-01</source>
        <translation>✗ يُكتب اليوم هكذا: ‎2026-03-01‎</translation>
    </message>
</context>
</TS>
