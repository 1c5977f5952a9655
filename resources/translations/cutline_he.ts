<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Cutline</name>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <source>Remove agency</source>
        <translation>הסרת סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Add agency</source>
        <translation>הוספת סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Change agency</source>
        <translation>שינוי סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>History of the archive</source>
        <translation>היסטוריית הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Reading the credit</source>
        <translation>קורא את הקרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct caption</source>
        <translation>תיקון כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct credit</source>
        <translation>תיקון קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Add tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Why it was read so</source>
        <translation>למה זה נקרא כך</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Story</source>
        <translation>כתבה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Versions</source>
        <translation>גרסאות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag</source>
        <translation>הסרת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/wording.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Photo</source>
        <translation>תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Dismiss</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Unlink</source>
        <translation>הסרת קישור</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undone: {name}</source>
        <translation>בוטל: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing the sample</source>
        <translation>מייבא את הדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing {files}</source>
        <translation>מייבא {files}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing “{name}”</source>
        <translation>מייבא את ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Nothing was imported since Cutline was opened.</source>
        <translation>לא יובא דבר מאז ש־Cutline נפתחה.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Saving the report</source>
        <translation>שומר את הדוח</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/importing.py"/>
        <source>items</source>
        <comment>counted</comment>
        <extracomment>item</extracomment>
        <translation><numerusform>פריט אחד</numerusform><numerusform>{n} פריטים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Import a folder</source>
        <translation>ייבוא תיקייה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Import files</source>
        <translation>ייבוא קבצים</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Saved: {name}</source>
        <translation>נשמר: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>CUTLINE_USER is set: {name} signs while it is. What you keep here signs without it.</source>
        <translation>CUTLINE_USER מוגדר: כל עוד הוא מוגדר חותם {name}. מה שתשמרו כאן יחתום בלעדיו.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>{name} signs from now on.</source>
        <translation>מעתה חותם {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Keep name</source>
        <translation>שמירת השם</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Looking into the watched folder</source>
        <translation>בודק את התיקייה שבמעקב</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>No longer watching “{name}”.</source>
        <translation>״{name}״ אינה במעקב עוד.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watch a folder</source>
        <translation>מעקב אחר תיקייה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watching “{name}”: what comes in is imported.</source>
        <translation>״{name}״ במעקב: מה שנכנס מיובא.</translation>
    </message>
    <message>
        <location filename="../../ui/app.py"/>
        <source>There is no archive in {folder}. Choose the folder that holds “{file}”.</source>
        <translation>אין ארכיון ב־{folder}. בחרו את התיקייה שמכילה ״{file}״.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add it, and credit lines that name it are read anew.</source>
        <translation>הוסיפו אותה, ושורות קרדיט ששמה בהן ייקראו מחדש.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add “{name}”…</source>
        <translation>הוספת ״{name}״…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Agencies</source>
        <translation>סוכנויות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Also</source>
        <translation>גם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Credit lines are read by these names. Your own win over those that come with Cutline.</source>
        <translation>שורות קרדיט נקראות לפי השמות האלה. שלכם גוברים על אלה שבאים עם Cutline.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Look up</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>No agency is called “{name}”</source>
        <translation>אין סוכנות בשם ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Only your own agencies can be removed.</source>
        <translation>אפשר להסיר רק סוכנויות שלכם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Part of a name</source>
        <translation>חלק משם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>The first {n}; type more of the name.</source>
        <translation>{n} הראשונות; הקלידו עוד מהשם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>yours</source>
        <translation>שלכם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Agencies whose pictures it passes on, one a line</source>
        <translation>סוכנויות שהיא מפיצה את תמונותיהן, אחת בשורה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>As it also stands in credit lines, one name a line</source>
        <translation>כפי שהיא מופיעה גם בשורות קרדיט, שם אחד בשורה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Country, two letters</source>
        <translation>מדינה, שתי אותיות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Credit lines that name it are read anew. Undo brings everything back.</source>
        <translation>שורות קרדיט ששמה בהן נקראות מחדש. ביטול מחזיר הכול.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Distributes</source>
        <translation>מפיצה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>It comes with Cutline; what you keep here takes its place. {then}</source>
        <translation>היא באה עם Cutline; מה שתשמרו כאן יבוא במקומה. {then}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Keep agency</source>
        <translation>שמירת הסוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Other names</source>
        <translation>שמות נוספים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>non-governmental organisation</source>
        <translation>ארגון לא ממשלתי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>platform</source>
        <translation>פלטפורמה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>political party</source>
        <translation>מפלגה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>sports body</source>
        <translation>גוף ספורט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>stock or photo agency</source>
        <translation>סוכנות תמונות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>wire agency</source>
        <translation>סוכנות ידיעות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>(nothing)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>A slash makes a branch: Harbour/Ferry fire</source>
        <translation>לוכסן יוצר ענף: נמל/שריפה במעבורת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As it is now</source>
        <translation>כפי שהוא עכשיו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As you saw it</source>
        <translation>כפי שראיתם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete a saved search</source>
        <translation>מחיקת חיפוש שמור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep correction</source>
        <translation>שמירת התיקון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep credit</source>
        <translation>שמירת הקרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Tag {records}</source>
        <translation>תיוג {records}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Take the correction back</source>
        <translation>ביטול התיקון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Undo brings it back.</source>
        <translation>ביטול מחזיר אותו.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>What was published stays as it is; your correction is kept beside it and shown first.</source>
        <translation>מה שפורסם נשאר כפי שהוא; התיקון שלכם נשמר לצדו ומוצג ראשון.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Write the line as a newsroom would: Ines Okafor/Northlight via AFP</source>
        <translation>כתבו את השורה כמו במערכת: Ines Okafor/Northlight via AFP</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>{who} changed this meanwhile ({when} UTC). What you wrote is below and not stored yet.</source>
        <translation>{who} שינה זאת בינתיים ({when} UTC). מה שכתבתם למטה ועוד לא נשמר.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>results</source>
        <comment>counted</comment>
        <extracomment>result</extracomment>
        <translation><numerusform>תוצאה אחת</numerusform><numerusform>{n} תוצאות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As corrected</source>
        <translation>כפי שתוקן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As published</source>
        <translation>כפי שפורסם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As transmitted</source>
        <translation>כפי ששודר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Credit line</source>
        <translation>שורת קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>{act} (Ctrl+Enter)</source>
        <translation>{act} (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Credit</source>
        <translation>קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>What is underlined was read. Point at a name, or Tab to it, to see where it stands.</source>
        <translation>מה שמסומן בקו נקרא. הצביעו על שם, או הגיעו אליו ב־Tab, כדי לראות היכן הוא.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Caption</source>
        <translation>כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>no credit</source>
        <translation>ללא קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Nothing was changed yet.</source>
        <translation>עוד לא שונה דבר.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Take back</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>done again</source>
        <translation>בוצע שוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>not finished</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>taken back</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Link to another story</source>
        <translation>קישור לכתבה אחרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Optional: why they belong together</source>
        <translation>רשות: למה הן שייכות יחד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Stories to link to</source>
        <translation>כתבות לקישור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>The other story</source>
        <translation>הכתבה האחרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>This story is, to the other</source>
        <translation>הכתבה הזאת היא, לאחרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Words of its headline, its text or a caption</source>
        <translation>מילים מהכותרת, מהטקסט או מכיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/search/querybar.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Find a command</source>
        <translation>חיפוש פקודה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>What do you want to do?</source>
        <translation>מה תרצו לעשות?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Nothing fits</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Command palette</source>
        <translation>לוח פקודות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Also yours</source>
        <translation>גם שלכם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>It signs what you do in every archive. Undo takes back what you did, not your colleagues’.</source>
        <translation>הוא חותם על מה שאתם עושים בכל ארכיון. ביטול מבטל את מה שעשיתם אתם, לא עמיתיכם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Names you signed with before, such as a login; one a line</source>
        <translation>שמות שחתמתם בהם בעבר, כגון שם משתמש; אחד בשורה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>"locked exits"</source>
        <translation>"locked exits"</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Just type. What is no syntax is searched as words; Tab takes a name that is offered.</source>
        <translation>פשוט הקלידו. מה שאינו תחביר מחופש כמילים; Tab לוקח שם שמוצע.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Who and where</source>
        <translation>מי ואיפה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>a tag, with all its branches</source>
        <translation>תגית על כל ענפיה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>agency:AFP   source:government</source>
        <translation>agency:AFP   source:government</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>anyone in the credit's chain · what kind of source</source>
        <translation>כל מי שבשרשרת הקרדיט · סוג המקור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>both words; side by side they come first</source>
        <translation>שתי המילים; צמודות באות ראשונות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>either of them · the first without the second</source>
        <translation>אחת מהן · הראשונה בלי השנייה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>exactly these words side by side</source>
        <translation>בדיוק המילים האלה צמודות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>ferry OR tram   ferry -inquiry</source>
        <translation>ferry OR tram   ferry -inquiry</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>ferry inquiry</source>
        <translation>ferry inquiry</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>harb*   Mughniyeh~</source>
        <translation>harb*   Mughniyeh~</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>has:link   -has:credit</source>
        <translation>has:link   -has:credit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>is:handout   is:file   is:undated</source>
        <translation>is:handout   is:file   is:undated</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>left:Marsh   right:Marsh</source>
        <translation>left:Marsh   right:Marsh</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>person:"Lena Marsh"</source>
        <translation>person:"Lena Marsh"</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>photographer:okafor   byline:quill</source>
        <translation>photographer:okafor   byline:quill</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>place:"Port Averell"   publication:gazette</source>
        <translation>place:"Port Averell"   publication:gazette</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>published:2024-01..2024-03</source>
        <translation>published:2024-01..2024-03</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>rating:5   rating:&gt;=3</source>
        <translation>rating:5   rating:&gt;=3</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>somebody shown in a photo</source>
        <translation>מי שנראה בתצלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>stars that the photo's file carries</source>
        <translation>כוכבים שבקובץ התצלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>tag:"Harbour/Ferry fire"</source>
        <translation>tag:"Harbour/Ferry fire"</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>taken:2024-03   taken:&gt;=2024-03-05</source>
        <translation>taken:2024-03   taken:&gt;=2024-03-05</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>title:fire   caption:deck   body:deck</source>
        <translation>title:fire   caption:deck   body:deck</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what kind of photo</source>
        <translation>איזה תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what there is · what is missing</source>
        <translation>מה יש · מה חסר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it ran: a span, a day, a month, a year, last-week</source>
        <translation>מתי פורסם: טווח, יום, חודש, שנה, last-week</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it was shot, which is another day</source>
        <translation>מתי צולם, וזה יום אחר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>where it was shot · who ran it</source>
        <translation>איפה צולם · מי פרסם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who shot it · who wrote it</source>
        <translation>מי צילם · מי כתב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who stands there, as captioned</source>
        <translation>מי עומד שם, לפי הכיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words of headlines, captions, texts only</source>
        <translation>מילים מכותרות, מכיתובים, מטקסטים בלבד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words that begin so · spelled like this (~2: two letters)</source>
        <translation>מילים שמתחילות כך · שנכתבות כך (~2: שתי אותיות)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>What can be searched</source>
        <translation>מה אפשר לחפש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Copy as text</source>
        <translation>העתקה כטקסט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Import stopped</source>
        <translation>הייבוא נעצר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Imported</source>
        <translation>יובא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save as table…</source>
        <translation>שמירה כטבלה…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Tables (*.csv)</source>
        <translation>טבלאות (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Title or reason</source>
        <translation>כותרת או סיבה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>What became of each file</source>
        <translation>מה עלה בגורל כל קובץ</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>brought up to date</source>
        <comment>counted</comment>
        <extracomment>brought up to date</extracomment>
        <translation><numerusform>אחד עודכן</numerusform><numerusform>{n} עודכנו</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>could not be read</source>
        <comment>counted</comment>
        <extracomment>could not be read</extracomment>
        <translation><numerusform>אחד לא ניתן לקריאה</numerusform><numerusform>{n} לא ניתנו לקריאה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>files could not be read</source>
        <comment>counted</comment>
        <extracomment>file could not be read</extracomment>
        <translation><numerusform>קובץ אחד לא ניתן לקריאה</numerusform><numerusform>{n} קבצים לא ניתנו לקריאה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <translation>כבר מוכר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <comment>counted</comment>
        <extracomment>known already</extracomment>
        <translation><numerusform>אחד כבר מוכר</numerusform><numerusform>{n} כבר מוכרים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>photos with them</source>
        <comment>counted</comment>
        <extracomment>photo with them</extracomment>
        <translation><numerusform>ואיתן תצלום אחד</numerusform><numerusform>ואיתן {n} תצלומים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>records added</source>
        <comment>counted</comment>
        <extracomment>record added</extracomment>
        <translation><numerusform>רשומה אחת נוספה</numerusform><numerusform>{n} רשומות נוספו</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>to review</source>
        <comment>counted</comment>
        <extracomment>to review</extracomment>
        <translation><numerusform>אחד לבדיקה</numerusform><numerusform>{n} לבדיקה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>In lists</source>
        <translation>ברשימות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Move in the results, from the search bar too</source>
        <translation>תנועה בתוצאות, גם משורת החיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Open the story or photo found</source>
        <translation>פתיחת הכתבה או התצלום שנמצאו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Take the completion that is offered</source>
        <translation>קבלת ההשלמה שמוצעת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Up, Down</source>
        <translation>למעלה, למטה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Go</source>
        <translation>מעבר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/widgets/completer.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Something went wrong</source>
        <translation>משהו השתבש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>What is saved stays saved. Please report this with the details below: {error}</source>
        <translation>מה שנשמר נשאר שמור. אנא דווחו על כך עם הפרטים שלמטה: {error}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Byline</source>
        <translation>שורת כותב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Captions</source>
        <translation>כיתובים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Standfirst</source>
        <translation>כותרת משנה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Version {number}</source>
        <translation>גרסה {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>imported {date}</source>
        <translation>יובא {date}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Headline</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>shown</source>
        <translation>נראים</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Best match first</source>
        <translation>ההתאמה הטובה ראשונה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>By headline</source>
        <translation>לפי כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Colours: {mode}</source>
        <translation>צבעים: {mode}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Delete search</source>
        <translation>מחיקת חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Newest first</source>
        <translation>החדש ראשון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No other archive was opened yet.</source>
        <translation>עוד לא נפתח ארכיון אחר.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No search was saved yet.</source>
        <translation>עוד לא נשמר חיפוש.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Oldest first</source>
        <translation>הישן ראשון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save search</source>
        <translation>שמירת חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save this search</source>
        <translation>שמירת החיפוש הזה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>חפשו תחילה משהו; אז אפשר לשמור אותו.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Text size: {n} %</source>
        <translation>גודל טקסט: {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>as the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>A home for what your paper has printed</source>
        <translation>בית לכל מה שהעיתון שלכם הדפיס</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>An invented harbour town: 16 stories and 31 pictures from three papers. Try to find Tomas Weil, who stands in one caption only.</source>
        <translation>עיר נמל בדויה: 16 כתבות ו־31 תמונות משלושה עיתונים. נסו למצוא את תומס וייל, שמופיע בכיתוב אחד בלבד.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Bring in your stories</source>
        <translation>הכניסו את הכתבות שלכם</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change where the archive is kept</source>
        <translation>שינוי המקום שבו נשמר הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Files…</source>
        <translation>קבצים…</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Kept in</source>
        <translation>נשמר ב־</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Look around first</source>
        <translation>קודם להתרשם</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Looking into the folder</source>
        <translation>בודק את התיקייה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>No archive yet</source>
        <translation>אין עדיין ארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Open an archive that exists…</source>
        <translation>פתיחת ארכיון קיים…</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Open the sample</source>
        <translation>פתיחת הדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Sample archive</source>
        <translation>ארכיון לדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Saved web pages, texts, PDFs, wire messages and photos. Nothing is moved or changed: Cutline keeps copies.</source>
        <translation>דפי אינטרנט שמורים, טקסטים, קובצי PDF, ידיעות סוכנות ותצלומים. דבר אינו מועבר או משתנה: Cutline שומרת עותקים.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Step 1 of 2 · next: what was found, before anything is kept</source>
        <translation>שלב 1 מתוך 2 · הבא: מה נמצא, לפני שנשמר משהו</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Step 2 of 2 · nothing is kept yet</source>
        <translation>שלב 2 מתוך 2 · עוד לא נשמר דבר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Stories, photos, who is in them, and who took them. Everything stays on this computer.</source>
        <translation>כתבות, תצלומים, מי נראה בהם ומי צילם. הכול נשאר במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Where the archive is kept</source>
        <translation>היכן נשמר הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Your name in the history</source>
        <translation>שמכם בהיסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>it has its own archive and can be thrown away</source>
        <translation>יש לה ארכיון משלה ואפשר לזרוק אותו</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>or drop them anywhere in this window</source>
        <translation>או גררו אותם לכל מקום בחלון הזה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Bring them in</source>
        <translation>להכניס</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Choose another folder, or look around in the sample first.</source>
        <translation>בחרו תיקייה אחרת, או התרשמו קודם מהדוגמה.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Looking at what is there…</source>
        <translation>בודק מה יש…</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Nothing that can be read</source>
        <translation>אין דבר שאפשר לקרוא</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>They are copied into {folder}; what you have stays where it is.</source>
        <translation>הם יועתקו אל {folder}; מה שיש לכם נשאר במקומו.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>files</source>
        <comment>counted</comment>
        <extracomment>file</extracomment>
        <translation><numerusform>קובץ אחד</numerusform><numerusform>{n} קבצים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>files cannot be read</source>
        <comment>counted</comment>
        <extracomment>file cannot be read</extracomment>
        <translation><numerusform>קובץ אחד אינו ניתן לקריאה</numerusform><numerusform>{n} קבצים אינם ניתנים לקריאה</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>packed files</source>
        <comment>counted</comment>
        <extracomment>packed file</extracomment>
        <translation><numerusform>קובץ ארוז אחד</numerusform><numerusform>{n} קבצים ארוזים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>stories and documents</source>
        <comment>counted</comment>
        <extracomment>story or document</extracomment>
        <translation><numerusform>כתבה או מסמך אחד</numerusform><numerusform>{n} כתבות ומסמכים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>{n} more; the report names them all.</source>
        <translation>עוד {n}; הדוח מונה את כולם.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <comment>counted</comment>
        <extracomment>photo</extracomment>
        <translation><numerusform>תצלום אחד</numerusform><numerusform>{n} תצלומים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Cancel {job}</source>
        <translation>ביטול {job}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>משימות</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Log of {job}</source>
        <translation>יומן של {job}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Nothing ran since Cutline was opened.</source>
        <translation>לא רץ דבר מאז ש־Cutline נפתחה.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>done, {time}</source>
        <translation>הסתיים, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>failed, {time}: {reason}</source>
        <translation>נכשל, {time}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>stopped, {time}; what was finished is kept</source>
        <translation>נעצר, {time}; מה שהושלם נשמר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/progress_line.py"/>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Archive: {name}</source>
        <translation>ארכיון: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel the job</source>
        <translation>ביטול המשימה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>all saved</source>
        <translation>הכול נשמר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>saving</source>
        <translation>שומר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>stopping after this file</source>
        <translation>ייעצר אחרי הקובץ הזה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <source>Work places</source>
        <translation>מקומות עבודה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Curate</source>
        <translation>אוצרות</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos</source>
        <translation>תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Photos &amp; credits</source>
        <translation>תצלומים וקרדיטים</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <source>Undo {name}</source>
        <translation>ביטול: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Back to “{name}”</source>
        <translation>חזרה אל ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose another folder…</source>
        <translation>בחירת תיקייה אחרת…</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose the folder of an archive</source>
        <translation>בחירת תיקייה של ארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Drop to import</source>
        <translation>שחררו כדי לייבא</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Make an archive there</source>
        <translation>יצירת ארכיון שם</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Open the archive</source>
        <translation>פתיחת הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Opening the archive</source>
        <translation>פותח את הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>The archive cannot be opened</source>
        <translation>אי אפשר לפתוח את הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="../../ui/models/results.py"/>
        <source>photo by {who}</source>
        <translation>תצלום של {who}</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>excluded</source>
        <translation>מוחרג</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>included</source>
        <translation>נכלל</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Agency</source>
        <translation>סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Kind of source</source>
        <translation>סוג המקור</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Photographer</source>
        <translation>צלם</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Publication</source>
        <translation>עיתון</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>{n} more</source>
        <translation>עוד {n}</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/search/library.py"/>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>People shown</source>
        <translation>נראים בתצלום</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All photos</source>
        <translation>כל התצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All stories</source>
        <translation>כל הכתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <source>Rooms of Curate</source>
        <translation>חדרי האוצרות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/library.py"/>
        <source>Count saved searches</source>
        <translation>ספירת חיפושים שמורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/place.py"/>
        <source>Library and facets</source>
        <translation>ספרייה וסינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/querybar.py"/>
        <source>Search stories, captions and credits</source>
        <translation>חיפוש בכתבות, בכיתובים ובקרדיטים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Best match</source>
        <translation>התאמה טובה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Newest</source>
        <translation>החדש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Oldest</source>
        <translation>הישן</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos found</source>
        <translation>תצלומים שנמצאו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sort results</source>
        <translation>מיון התוצאות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sorted by: {order}</source>
        <translation>ממוין: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories</source>
        <translation>כתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories found</source>
        <translation>כתבות שנמצאו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <translation>תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <translation>כתבות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <comment>counted</comment>
        <extracomment>story</extracomment>
        <translation><numerusform>כתבה אחת</numerusform><numerusform>{n} כתבות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>{n} ms</source>
        <translation>{n} אלפיות שנייה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Back to the search</source>
        <translation>חזרה לחיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Drop files or folders here</source>
        <translation>גררו לכאן קבצים או תיקיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>More like “{title}”</source>
        <translation>דומים ל״{title}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>No longer found, so no longer chosen: {results}</source>
        <translation>לא נמצאו עוד, ולכן אינן נבחרות עוד: {results}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing resembles it</source>
        <translation>אין דבר דומה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Saved web pages, texts and photos become stories with captions and credits.</source>
        <translation>דפי אינטרנט שמורים, טקסטים ותצלומים נעשים כתבות עם כיתובים וקרדיטים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search all spellings</source>
        <translation>חיפוש כל הכתיבים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search for {query}</source>
        <translation>חיפוש {query}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>The list is being made</source>
        <translation>הרשימה נבנית</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Try fewer words, another spelling, or take a facet away.</source>
        <translation>נסו פחות מילים, כתיב אחר, או הסירו סינון.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import files…</source>
        <translation>ייבוא קבצים…</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import the sample</source>
        <translation>ייבוא הדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Back to the usual keys</source>
        <translation>חזרה למקשים הרגילים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Click a key, then press the new one.</source>
        <translation>לחצו על מקש, ואז הקישו את החדש.</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Find a command or press its key</source>
        <translation>חפשו פקודה או הקישו את המקש שלה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>also “{name}”</source>
        <translation>גם ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>now does “{name}”</source>
        <translation>עושה עכשיו ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>Key of {name}: {key}</source>
        <translation>המקש של {name}: {key}</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>Press the key</source>
        <translation>הקישו את המקש</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>no key</source>
        <translation>אין מקש</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <location filename="../../ui/services/keymap.py"/>
        <source> or </source>
        <translation> או </translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>As the system: {language}</source>
        <translation>כמו המערכת: {language}</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Back to the archive</source>
        <translation>חזרה לארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Bring in what arrives in</source>
        <translation>להכניס את מה שמגיע אל</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Choose the folder to watch</source>
        <translation>בחירת התיקייה למעקב</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Cutline speaks it from the next start.</source>
        <translation>Cutline תדבר בה מההפעלה הבאה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>How it looks</source>
        <translation>איך זה נראה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Program</source>
        <translation>התוכנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Reading and fonts</source>
        <translation>קריאה וגופנים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Stop watching</source>
        <translation>הפסקת המעקב</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Text size</source>
        <translation>גודל טקסט</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Theme</source>
        <translation>ערכת צבעים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Watched folder</source>
        <translation>תיקייה במעקב</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>What was published</source>
        <translation>מה שפורסם</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>You and language</source>
        <translation>אתם והשפה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>as the history shows it</source>
        <translation>כפי שההיסטוריה מראה אותו</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>by itself, for this archive</source>
        <translation>מעצמו, לארכיון הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>dates and numbers follow it; words from the next start</source>
        <translation>תאריכים ומספרים לפיה; מילים מההפעלה הבאה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>no folder</source>
        <translation>אין תיקייה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>program and stories · Ctrl + and Ctrl −</source>
        <translation>התוכנה והכתבות · Ctrl + ו־Ctrl −</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>{face} (comes with Cutline)</source>
        <translation>{face} (בא עם Cutline)</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <source>A photo of the sample</source>
        <translation>תצלום מהדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>taken {date}</source>
        <translation>צולם ב־{date}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>+ tag</source>
        <translation>+ תגית</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Add a tag; a slash makes a branch: Harbour/Ferry fire</source>
        <translation>הוספת תגית; לוכסן יוצר ענף: נמל/שריפה במעבורת</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag {name}</source>
        <translation>הסרת התגית {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Tag {name}</source>
        <translation>תגית {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>14 or younger</source>
        <translation>14 ומטה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>25 or older</source>
        <translation>25 ומעלה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Age of minors</source>
        <translation>גיל קטינים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Allowed</source>
        <translation>מותר</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Copyright owner</source>
        <translation>בעל זכויות היוצרים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Data mining</source>
        <translation>כריית נתונים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Image creator</source>
        <translation>יוצר התמונה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Licensor</source>
        <translation>מעניק הרישיון</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Limited or incomplete</source>
        <translation>מוגבל או חלקי</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Marked in the picture</source>
        <translation>מסומנים בתמונה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Model release</source>
        <translation>אישור מצולמים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Neither allowed nor prohibited</source>
        <translation>לא מותר ולא אסור</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Not applicable</source>
        <translation>לא רלוונטי</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Other constraints</source>
        <translation>מגבלות אחרות</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited</source>
        <translation>אסור</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited but for search engines</source>
        <translation>אסור חוץ ממנועי חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of AI</source>
        <translation>אסור לאימון בינה מלאכותית</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of generative AI</source>
        <translation>אסור לאימון בינה מלאכותית יוצרת</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited; see other constraints</source>
        <translation>אסור; ראו מגבלות אחרות</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Property release</source>
        <translation>אישור בעלי נכס</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Tags in the file</source>
        <translation>תגיות בקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Taken at</source>
        <translation>צולם ב</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all models</source>
        <translation>אישור בלתי מוגבל מכל המצולמים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all property</source>
        <translation>אישור בלתי מוגבל לכל הנכסים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Web statement</source>
        <translation>הצהרה באינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>{n} m above the sea</source>
        <translation>{n} מ׳ מעל הים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back (Alt+Left)</source>
        <translation>חזרה (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back to {title}</source>
        <translation>חזרה אל {title}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Add “{name}” as an agency…</source>
        <translation>הוספת ״{name}״ כסוכנות…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>As it stood: {raw}</source>
        <translation>כפי שהופיע: {raw}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy caption</source>
        <translation>העתקת הכיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy credit</source>
        <translation>העתקת הקרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct caption or credit, copy, history</source>
        <translation>תיקון כיתוב או קרדיט, העתקה, היסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>History…</source>
        <translation>היסטוריה…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>No caption</source>
        <translation>אין כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Open the photo's page</source>
        <translation>פתיחת דף התצלום</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Show the file</source>
        <translation>הצגת הקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>What can be done with this photo</source>
        <translation>מה אפשר לעשות בתצלום הזה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so</source>
        <translation>למה הכיתוב והקרדיט נקראו כך</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so (Shift+F1)</source>
        <translation>למה הכיתוב והקרדיט נקראו כך (Shift+F1)</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why?</source>
        <translation>למה?</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>caption corrected</source>
        <translation>הכיתוב תוקן</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>credit to review</source>
        <translation>קרדיט לבדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>for {client}</source>
        <translation>עבור {client}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>undated</source>
        <translation>ללא תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct caption…</source>
        <translation>תיקון כיתוב…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct credit…</source>
        <translation>תיקון קרדיט…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Why it was read so…</source>
        <translation>למה זה נקרא כך…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Alt text</source>
        <translation>טקסט חלופי</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Copyright notice</source>
        <translation>הודעת זכויות יוצרים</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Creator</source>
        <translation>יוצר</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Date created</source>
        <translation>תאריך יצירה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Description writer</source>
        <translation>כותב התיאור</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>In the file</source>
        <translation>בקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Instructions</source>
        <translation>הנחיות</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Keywords</source>
        <translation>מילות מפתח</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Names that a trained model sees in the caption; nobody has confirmed them.</source>
        <translation>שמות שמודל מאומן רואה בכיתוב; איש לא אישר אותם.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Other layers of the caption</source>
        <translation>שכבות אחרות של הכיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Perhaps also: {names}</source>
        <translation>אולי גם: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Untitled</source>
        <translation>ללא כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Usage marks</source>
        <translation>סימוני שימוש</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Where it was used</source>
        <translation>היכן השתמשו בו</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>story</source>
        <translation>כתבה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>{n} kB</source>
        <translation>{n} ק״ב</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>To check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Known by its caption. The archive holds no file of this photo.</source>
        <translation>מוכר לפי הכיתוב שלו. בארכיון אין קובץ של התצלום הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Photo: {caption}</source>
        <translation>תצלום: {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>The file {name} is kept, but cannot be shown.</source>
        <translation>הקובץ {name} שמור, אך אי אפשר להציגו.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Choose a story or a photo on the left.</source>
        <translation>בחרו כתבה או תצלום ברשימה.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Mark</source>
        <translation>סימון</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Nothing open</source>
        <translation>דבר אינו פתוח</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>This record cannot be shown</source>
        <translation>אי אפשר להציג את הרשומה הזאת</translation>
    </message>
    <message>
        <location filename="../../ui/reader/related.py"/>
        <source>suggested</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>Imported {date}</source>
        <translation>יובא {date}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>from {file}</source>
        <translation>מתוך {file}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>{count} versions</source>
        <translation>{count} גרסאות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Agencies…</source>
        <translation>סוכנויות…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Dark, light or the system's colours</source>
        <translation>כהה, בהיר או כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Delete a saved search…</source>
        <translation>מחיקת חיפוש שמור…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of the archive…</source>
        <translation>היסטוריית הארכיון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of this record…</source>
        <translation>היסטוריית הרשומה הזאת…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Import a folder…</source>
        <translation>ייבוא תיקייה…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Jobs…</source>
        <translation>משימות…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Link to another story…</source>
        <translation>קישור לכתבה אחרת…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>More like this</source>
        <translation>עוד כמו זה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Next result</source>
        <translation>התוצאה הבאה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Open a recent archive…</source>
        <translation>פתיחת ארכיון אחרון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Open an archive…</source>
        <translation>פתיחת ארכיון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Previous result</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Report of the last import…</source>
        <translation>דוח הייבוא האחרון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Save this search…</source>
        <translation>שמירת החיפוש הזה…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Search stories and photos</source>
        <translation>חיפוש כתבות ותצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Sort results…</source>
        <translation>מיון התוצאות…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stop watching the folder</source>
        <translation>הפסקת המעקב אחר התיקייה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stories or photos</source>
        <translation>כתבות או תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Text in its usual size</source>
        <translation>טקסט בגודל הרגיל</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Watch a folder…</source>
        <translation>מעקב אחר תיקייה…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Your name…</source>
        <translation>השם שלכם…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>add bring load new directory photos pages</source>
        <translation>הוספה טעינה חדש תיקייה תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>add bring load new upload photos pages</source>
        <translation>הוספה טעינה חדש תצלומים דפים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>again repeat</source>
        <translation>שוב חזרה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>back revert cancel</source>
        <translation>אחורה ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>connect relate thread</source>
        <translation>חיבור שרשור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>demo example try</source>
        <translation>הדגמה ניסיון</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix description</source>
        <translation>עריכה שינוי תיאור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix photographer agency</source>
        <translation>עריכה שינוי צלם סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>exit close end</source>
        <translation>סגירה סיום</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>find look query</source>
        <translation>איתור שאילתה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>hot folder automatic incoming wire</source>
        <translation>אוטומטי נכנס סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>keep store bookmark smart</source>
        <translation>אחסון סימנייה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>keys keyboard help hotkeys</source>
        <translation>מקשים מקלדת עזרה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>label keyword category</source>
        <translation>תווית נושא קטגוריה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>log changes versions</source>
        <translation>יומן שינויים גרסאות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>log journal changes versions undo</source>
        <translation>יומן שינויים גרסאות ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>night mode colours color appearance</source>
        <translation>לילה מצב צבעים מראה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>order newest oldest</source>
        <translation>סדר חדש ישן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>pictures images contact sheet</source>
        <translation>תמונות צילומים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>preferences options configuration font size language keys</source>
        <translation>העדפות אפשרויות גופן גודל שפה מקשים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>progress running tasks background cancel log</source>
        <translation>התקדמות רצות רקע ביטול יומן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>remove trash</source>
        <translation>הסרה אשפה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>reset all remove filters delete</source>
        <translation>איפוס הכול הסרה סינון מחיקה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>result failed errors csv</source>
        <translation>תוצאה נכשל שגיאות csv</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>review merge rights desk</source>
        <translation>בדיקה מיזוג זכויות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>similar related</source>
        <translation>דומה קרוב</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>switch change catalogue database folder library</source>
        <translation>החלפה מסד נתונים תיקייה ספרייה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>switch last previous archive</source>
        <translation>החלפה אחרון קודם ארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>syntax operators fields manual</source>
        <translation>תחביר שדות מדריך</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>user account signature login</source>
        <translation>משתמש חשבון חתימה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>why reason parse</source>
        <translation>למה סיבה קריאה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>wire suppliers names authority</source>
        <translation>ספקים שמות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom in font bigger size</source>
        <translation>הגדלה זום גופן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom out font size</source>
        <translation>הקטנה זום גופן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom reset font</source>
        <translation>זום איפוס גופן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <location filename="../../ui/services/actionset.py"/>
        <source>Redo {name}</source>
        <translation>ביצוע חוזר: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/services/keymap.py"/>
        <source>{act} ({key})</source>
        <translation>{act} ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Done again: {name}</source>
        <translation>בוצע שוב: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Index</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>“{name}” is half undone: it was broken off. Undo finishes it.</source>
        <translation>״{name}״ בוטל למחצה: הפעולה נקטעה. ביטול ישלים אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>Photo known by its caption</source>
        <translation>תצלום המוכר לפי הכיתוב שלו</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>about {date}</source>
        <translation>בערך {date}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>background for</source>
        <translation>רקע ל</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrected by</source>
        <translation>תוקן על ידי</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrects</source>
        <translation>מתקן את</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>follow-up to</source>
        <translation>המשך ל</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>followed by</source>
        <translation>המשכו</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>same event</source>
        <translation>אותו אירוע</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>see also</source>
        <translation>ראו גם</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>translation</source>
        <translation>תרגום</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{date} (inferred)</source>
        <translation>{date} (משוער)</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} מתוך {total} מ״ב</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} min left</source>
        <translation>נותרו {n} דקות</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} s left</source>
        <translation>נותרו {n} שניות</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>copyright</source>
        <translation>זכויות יוצרים</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>kind of picture</source>
        <translation>סוג התמונה</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>made for</source>
        <translation>הוכן עבור</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>photographer</source>
        <translation>צלם</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>to review</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} more</source>
        <translation>עוד {count}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} results are chosen; this is about the one that is open.</source>
        <translation>נבחרו {count} תוצאות; כאן מדובר בזו שפתוחה.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/tabs.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} ממתינים</translation>
    </message>
</context>
</TS>
