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
        <location filename="../../ui/actions/correcting.py"/>
        <source>Correct {field}</source>
        <translation>תיקון {field}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/correcting.py"/>
        <source>Reading the credit</source>
        <translation>קורא את הקרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/actions/correcting.py"/>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Story</source>
        <translation>כתבה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/correcting.py"/>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/curate/case_list.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/places/curate/twins.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/wording.py"/>
        <location filename="../../ui/widgets/record_rows.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Photo</source>
        <translation>תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Nothing was in doubt there.</source>
        <translation>לא היה שם ספק.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Part photo</source>
        <translation>הפרדת תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>This photo has one file and one use: there is nothing to part.</source>
        <translation>לתצלום הזה קובץ אחד ושימוש אחד: אין מה להפריד.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Add tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag</source>
        <translation>הסרת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Why it was read so</source>
        <translation>למה זה נקרא כך</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Versions</source>
        <translation>גרסאות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Dismiss</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Right as it is</source>
        <translation>נכון כפי שהוא</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Unlink</source>
        <translation>הסרת קישור</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Exporting to “{name}”</source>
        <translation>מייצא אל „{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Files of the same names are replaced by these. Nothing was written yet.</source>
        <translation>קבצים באותם שמות יוחלפו באלה. עדיין לא נכתב דבר.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Preparing to print {what}</source>
        <translation>מכין להדפסה: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Print {what}</source>
        <translation>הדפסת {what}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Save as PDF</source>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Write over it</source>
        <translation>לכתוב מעליו</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Write over what is in {place}?</source>
        <translation>לכתוב על מה שיש ב{place}?</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <source>Selection</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <source>Some of the rows that are chosen are still on their way. Try again in a moment.</source>
        <translation>חלק מהשורות שנבחרו עדיין בדרך. נסו שוב בעוד רגע.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <location filename="../../ui/dialogs/export.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <location filename="../../ui/actions/keeping.py"/>
        <source>All else is there.</source>
        <translation>כל השאר קיים.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>All else was backed up.</source>
        <translation>כל השאר גובה.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Another backup, or the folder that files came from, may have what is missing.</source>
        <translation>ייתכן שמה שחסר נמצא בגיבוי אחר או בתיקייה שממנה הגיעו הקבצים.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Backed up to “{name}”</source>
        <translation>גובה אל ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Backing up</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Brought back to “{name}”</source>
        <translation>שוחזר אל ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Checking the archive</source>
        <translation>בדיקת הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Choose a backup, or an archive that copied itself</source>
        <translation>בחירת גיבוי, או ארכיון שהעתיק את עצמו</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Mending closes the archive, copies its database aside and opens it again.</source>
        <translation>לצורך התיקון הארכיון נסגר, מסד הנתונים שלו מועתק הצדה והוא נפתח מחדש.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Mending was broken off. What was mended stays.</source>
        <translation>התיקון הופסק. מה שתוקן נשאר.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Restoring</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Taking the archive as it is</source>
        <translation>מקבל את הארכיון כפי שהוא</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>The archive is sound: the database and every file.</source>
        <translation>הארכיון תקין: מסד הנתונים וכל הקבצים.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>The archive is taken as it is from now on.</source>
        <translation>מעתה הארכיון מתקבל כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Where the backup is kept, on another disk at best</source>
        <translation>היכן יישמר הגיבוי, רצוי בכונן אחר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>are left</source>
        <comment>counted</comment>
        <extracomment>is left</extracomment>
        <translation><numerusform>נותר אחד</numerusform><numerusform>נותרו {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>files could not be brought back</source>
        <comment>counted</comment>
        <extracomment>file could not be brought back</extracomment>
        <translation><numerusform>קובץ אחד לא ניתן לשחזור</numerusform><numerusform>{n} קבצים לא ניתנו לשחזור</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>new files</source>
        <comment>counted</comment>
        <extracomment>new file</extracomment>
        <translation><numerusform>קובץ חדש אחד</numerusform><numerusform>{n} קבצים חדשים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems could not be mended</source>
        <comment>counted</comment>
        <extracomment>problem could not be mended</extracomment>
        <translation><numerusform>בעיה אחת לא תוקנה</numerusform><numerusform>{n} בעיות לא תוקנו</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems in the archive</source>
        <comment>counted</comment>
        <extracomment>problem in the archive</extracomment>
        <translation><numerusform>בעיה אחת בארכיון</numerusform><numerusform>{n} בעיות בארכיון</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems in the backup</source>
        <comment>counted</comment>
        <extracomment>problem in the backup</extracomment>
        <translation><numerusform>בעיה אחת בגיבוי</numerusform><numerusform>{n} בעיות בגיבוי</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>things were mended</source>
        <comment>counted</comment>
        <extracomment>thing was mended</extracomment>
        <translation><numerusform>דבר אחד תוקן</numerusform><numerusform>{n} דברים תוקנו</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <location filename="../../ui/dialogs/amiss.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>Codes</source>
        <translation>קודים</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>Correct many</source>
        <translation>תיקון רבים</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>No photo is chosen. Choose a photo, or a story with one.</source>
        <translation>לא נבחר תצלום. בחרו תצלום, או כתבה שיש בה תצלום.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/dialogs/bulk/preview.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/files.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>Photos</source>
        <translation>תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Lift the order</source>
        <translation>הסרת ההגבלה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Restrict</source>
        <translation>הגבלה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>No search was saved yet.</source>
        <translation>עוד לא נשמר חיפוש.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Save this search</source>
        <translation>שמירת החיפוש הזה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>חפשו תחילה משהו; אז אפשר לשמור אותו.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete search</source>
        <translation>מחיקת חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Save search</source>
        <translation>שמירת חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>Collect {what}</source>
        <translation>הוספה לאוסף: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>The first {n} of {total} citations copied.</source>
        <translation>הועתקו {n} מראי המקום הראשונים מתוך {total}.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>They are put at the end of the collection; a new name makes a new one.</source>
        <translation>הן יתווספו בסוף האוסף; שם חדש יוצר אוסף חדש.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>This photo stands in no story, and only stories are tied to others.</source>
        <translation>התצלום אינו מופיע באף כתבה, ורק כתבות מקושרות זו לזו.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/selected.py"/>
        <source>citations copied</source>
        <comment>counted</comment>
        <extracomment>citation copied</extracomment>
        <translation><numerusform>מראה מקום אחד הועתק</numerusform><numerusform>{n} מראי מקום הועתקו</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>the photo</source>
        <translation>התמונה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>the photo “{caption}”</source>
        <translation>התמונה “{caption}”</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Collection</source>
        <translation>אוסף</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Trash</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Copy citation</source>
        <translation>העתקת מראה מקום</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Collect</source>
        <translation>הוספה לאוסף</translation>
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
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Keeping the columns as “{name}”</source>
        <translation>שומר את העמודות בשם “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Libraries of other programs</source>
        <translation>ספריות של תוכנות אחרות</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Looking into “{name}”</source>
        <translation>בודק את “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Tables (CSV)</source>
        <translation>טבלאות (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Take over from another program</source>
        <translation>העברה מתוכנה אחרת</translation>
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
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>A date is a year, a month or a day: 2019, 2019-03, 2019-03-14. Leave open what nobody knows.</source>
        <translation>תאריך הוא שנה, חודש או יום: 2019,‏ 2019-03,‏ 2019-03-14. מה שאינו ידוע נשאר ריק.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>For whoever works with this archive.</source>
        <translation>לכל מי שעובד עם הארכיון הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>For whom does {name} work?</source>
        <translation>עבור מי {name} עובד?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Keep note</source>
        <translation>שמירת ההערה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Known from</source>
        <translation>ידוע מתוך</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/dialogs/field.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Note on {name}</source>
        <translation>הערה על {name}</translation>
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
        <source>Also</source>
        <translation>גם</translation>
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
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/dialogs/name_choice.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Agencies</source>
        <translation>סוכנויות</translation>
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
        <source>archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>broadcaster</source>
        <translation>גוף שידור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>government</source>
        <translation>ממשלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>magazine</source>
        <translation>כתב עת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>military</source>
        <translation>צבא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>museum</source>
        <translation>מוזיאון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>newspaper</source>
        <translation>עיתון</translation>
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
        <source>university</source>
        <translation>אוניברסיטה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>wire agency</source>
        <translation>סוכנות ידיעות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Mend brings back what a damaged log or a backup still has. Restore makes an archive of a backup beside this one. Where an older copy was put back on purpose, take it as it is.</source>
        <translation>תיקון מחזיר מה שעדיין נמצא ביומן פגום או בגיבוי. שחזור יוצר מגיבוי ארכיון לצד ארכיון זה. אם הוחזר עותק ישן בכוונה, אפשר לקבל אותו כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Take it as it is</source>
        <translation>לקבל כפי שהוא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Work may be missing in this archive</source>
        <translation>ייתכן שחסרה עבודה בארכיון זה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/frame/window.py"/>
        <source>Mend…</source>
        <translation>תיקון…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct caption</source>
        <translation>תיקון כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct credit</source>
        <translation>תיקון קרדיט</translation>
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
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Credit line</source>
        <translation>שורת קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Undo brings it back.</source>
        <translation>ביטול מחזיר אותו.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As transmitted</source>
        <translation>כפי ששודר</translation>
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
        <location filename="../../ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/dialogs/preview.py"/>
        <location filename="../../ui/dialogs/question.py"/>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <location filename="../../ui/frame/opening.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Change {records}</source>
        <translation>שינוי {records}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Correct {records}</source>
        <translation>תיקון {records}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Fill in a field, and what would change stands here.</source>
        <translation>מלאו שדה, ומה שישתנה יופיע כאן.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Find and replace</source>
        <translation>חיפוש והחלפה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Leave out the {n}, change {rest}</source>
        <translation>להשמיט את {n}, לשנות {rest}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Set</source>
        <translation>קביעה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>an untouched field stays as it is</source>
        <translation>שדה שלא נגעתם בו נשאר כפי שהוא</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>captions</source>
        <comment>counted</comment>
        <extracomment>caption</extracomment>
        <translation><numerusform>כיתוב אחד</numerusform><numerusform>{n} כיתובים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>change</source>
        <comment>counted</comment>
        <extracomment>changes</extracomment>
        <translation><numerusform>אחת משתנה</numerusform><numerusform>{n} משתנות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>changing: {done}</source>
        <translation>משנה: {done}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>credits</source>
        <comment>counted</comment>
        <extracomment>credit</extracomment>
        <translation><numerusform>קרדיט אחד</numerusform><numerusform>{n} קרדיטים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>looking…</source>
        <translation>בודק…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>one step to undo</source>
        <translation>צעד אחד לביטול</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>photos in them</source>
        <comment>counted</comment>
        <extracomment>photo in them</extracomment>
        <translation><numerusform>תצלום אחד בהן</numerusform><numerusform>{n} תצלומים בהן</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>the first of {n}</source>
        <translation>הראשונות מתוך {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} of {total} · Alt ↑ ↓ next · Del leaves it out</source>
        <translation>{n} מתוך {total} · Alt ↑ ↓ הבא · Del משמיט אותה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} stay</source>
        <translation>{n} נשארות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} to look at, first</source>
        <translation>{n} לבדיקה, ראשונות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} without {variable}</source>
        <translation>{n} בלי {variable}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>records</source>
        <comment>counted</comment>
        <extracomment>record</extracomment>
        <translation><numerusform>רשומה אחת</numerusform><numerusform>{n} רשומות</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/steps.py"/>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/places/search/timeline/cells.py"/>
        <location filename="../../ui/services/wording.py"/>
        <source>stories</source>
        <comment>counted</comment>
        <extracomment>story</extracomment>
        <translation><numerusform>כתבה אחת</numerusform><numerusform>{n} כתבות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>of {n}</source>
        <translation>מתוך {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>A file of picture-desk codes: a code, a tab, what it stands for</source>
        <translation>קובץ קודים של דסק התמונות: קוד, טאב, ומה הוא מציין</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Choose a table of codes</source>
        <translation>בחירת טבלת קודים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Codes…</source>
        <translation>קודים…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>In some</source>
        <translation>בחלקן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Letter by letter, in: {fields}</source>
        <translation>אות באות, ב: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Multiple ({n})</source>
        <translation>ערכים שונים ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Replace by</source>
        <translation>החלפה ב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Tables of codes (*.tsv *.txt)</source>
        <translation>טבלאות קודים (*.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Type { for what is known of each photo, = for a code.</source>
        <translation>הקלידו { למה שידוע על כל תצלום, = לקוד.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>codes</source>
        <comment>counted</comment>
        <extracomment>code</extracomment>
        <translation><numerusform>קוד אחד</numerusform><numerusform>{n} קודים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>none in {n}</source>
        <translation>אין ב־{n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/reader/page.py"/>
        <location filename="../../ui/widgets/editable.py"/>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <location filename="../../ui/dialogs/files.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/preview.py"/>
        <source>left out: stays as it is</source>
        <translation>הושמט: נשאר כפי שהוא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <source>+ all</source>
        <translation>+ כולן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <source>Tag {name}: {state}</source>
        <translation>תגית {name}: {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>all</source>
        <translation>בכולן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <source>{n} of {total}</source>
        <translation>{n} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>+ tag</source>
        <translation>+ תגית</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>(nothing)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Both together</source>
        <translation>שניהם יחד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Go on writing</source>
        <translation>המשך כתיבה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Keep mine</source>
        <translation>שמירת שלי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Keep what stands here</source>
        <translation>שמירת מה שכתוב כאן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Take theirs</source>
        <translation>קבלת שלהם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Whatever you choose, both stay in the history.</source>
        <translation>בכל בחירה, שני הנוסחים נשארים בהיסטוריה.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Yours</source>
        <translation>שלכם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Yours, to be edited</source>
        <translation>שלכם, לעריכה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>both changed the same words: put theirs in by hand, or choose one</source>
        <translation>שניכם שיניתם אותן מילים: הכניסו את שלהם ביד, או בחרו אחד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>not saved yet</source>
        <translation>עוד לא נשמר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>saved {when}</source>
        <translation>נשמר {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>the changes touch different words; read it before you keep it</source>
        <translation>השינויים נוגעים במילים שונות; קראו לפני השמירה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>{who} changed this while you wrote</source>
        <translation>{who} שינה את זה בזמן שכתבתם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>{who}’s</source>
        <translation>של {who}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Empty the trash: {records} for good?</source>
        <translation>לרוקן את האשפה: {records} לתמיד?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Empty: {records} for good</source>
        <translation>ריקון: {records} לתמיד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>File: {file}</source>
        <translation>קובץ: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Keep them</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>What goes for good</source>
        <translation>מה נמחק לתמיד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>With them go from the disk: {files}, {size}. Nothing brings them back, undo neither; what was read from them comes in anew if it is imported again.</source>
        <translation>איתן נמחקים מהדיסק: {files}, {size}. דבר לא יחזיר אותם, גם לא ביטול; מה שנקרא מהם ייכנס מחדש אם ייובא שוב.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <source>{n} MB</source>
        <translation>{n} מ״ב</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>files</source>
        <comment>counted</comment>
        <extracomment>file</extracomment>
        <translation><numerusform>קובץ אחד</numerusform><numerusform>{n} קבצים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>{n} kB</source>
        <translation>{n} ק״ב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>What is underlined was read. Point at a name, or Tab to it, to see where it stands.</source>
        <translation>מה שמסומן בקו נקרא. הצביעו על שם, או הגיעו אליו ב־Tab, כדי לראות היכן הוא.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Caption</source>
        <translation>כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Credit</source>
        <translation>קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/models/sheet_item.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no credit</source>
        <translation>ללא קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>A file a record for news systems, photos with their metadata, and a table, packed.</source>
        <translation>קובץ לכל רשומה עבור מערכות חדשות, תצלומים עם המטא־נתונים שלהם וטבלה, ארוזים יחד.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>A folder that any browser opens, with a search of its own and without a server. Photos that may not be shown to everybody stand there in words.</source>
        <translation>תיקייה שכל דפדפן פותח, עם חיפוש משלה ובלי שרת. תמונות שאין להציגן לכול מופיעות שם במילים.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>All in one file (ZIP)</source>
        <translation>הכול בקובץ אחד (ZIP)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>As</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Copies that say in their metadata what the archive says of them. The picture stays as it was.</source>
        <translation>עותקים שהמטא־נתונים שלהם אומרים מה שהארכיון אומר עליהם. התמונה נשארת כפי שהייתה.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Dublin Core (XML)</source>
        <translation>Dublin Core (XML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Export {what}</source>
        <translation>ייצוא {what}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For libraries: a file a record.</source>
        <translation>לספריות: קובץ לכל רשומה.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For news systems: a file a record, the photos beside them.</source>
        <translation>למערכות חדשות: קובץ לכל רשומה, התמונות לצדם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For search engines and libraries: a file a record, the photos beside them.</source>
        <translation>למנועי חיפוש ולספריות: קובץ לכל רשומה, התמונות לצדם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For spreadsheets: a row a record, the columns that are ticked, in the order in which they are dragged.</source>
        <translation>לגיליונות: שורה לכל רשומה, העמודות המסומנות בסדר שאליו הן נגררות.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>NITF (XML)</source>
        <translation>NITF (XML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>NewsML-G2 (XML)</source>
        <translation>NewsML-G2 (XML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>PDF document</source>
        <translation>מסמך PDF</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Photos as they came in, each with files beside it that digiKam and Adobe's programs read.</source>
        <translation>תצלומים כפי שהתקבלו, ולצד כל אחד קבצים ש־digiKam והתוכנות של Adobe קוראות.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Photos with their metadata</source>
        <translation>תמונות עם המטא־נתונים שלהן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Stories as a newspaper sets them, photos as a contact sheet with captions and credits.</source>
        <translation>כתבות כפי שעיתון מסדר אותן, תמונות כגיליון מגע עם כיתובים וקרדיטים.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>The archive stays as it is.</source>
        <translation>הארכיון נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Web page</source>
        <translation>דף אינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Where to</source>
        <translation>לאן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>XMP beside the photos</source>
        <translation>XMP לצד התמונות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>ninjs (JSON)</source>
        <translation>ninjs (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>schema.org (JSON-LD)</source>
        <translation>schema.org (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Tables (*.csv)</source>
        <translation>טבלאות (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Exported</source>
        <translation>יוצא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Open it</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Record</source>
        <translation>רשומה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>What became of it</source>
        <translation>מה עלה בגורלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>What is to be known of it</source>
        <translation>מה שיש לדעת על כך</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>given out with its order</source>
        <translation>נמסרה עם ההגבלה שעליה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/exported.py"/>
        <source>records given out</source>
        <comment>counted</comment>
        <extracomment>record given out</extracomment>
        <translation><numerusform>רשומה {n} נמסרה</numerusform><numerusform>{n} רשומות נמסרו</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>told of in words</source>
        <translation>נמסרה במילים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Copy as text</source>
        <translation>העתקה כטקסט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>A language tag: en, de-AT, he.</source>
        <translation>קוד שפה: en,‏ de-AT,‏ he.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As 2024-03-14, 2024-03 or 2024; about 1945 is 1945~.</source>
        <translation>כך: 2024-03-14,‏ 2024-03 או 2024; בערך 1945 הוא 1945~.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As 2024-03-14, with a time 2024-03-14T18:30:00+01:00, or as far as known: 2024-03.</source>
        <translation>כך: 2024-03-14, עם שעה 2024-03-14T18:30:00+01:00, או עד כמה שידוע: 2024-03.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As read</source>
        <translation>כפי שנקרא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>Correct: {field}</source>
        <translation>תיקון: {field}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>For colleagues; it is found by note: and never printed.</source>
        <translation>לעמיתים; נמצאת בעזרת note: ולעולם אינה מודפסת.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>In the order of the picture, from its left.</source>
        <translation>לפי הסדר בתמונה, משמאלה.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>The paper as it is called in the archive.</source>
        <translation>העיתון כפי שהוא נקרא בארכיון.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>nothing</source>
        <translation>ריק</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>standfirst</source>
        <translation>כותרת משנה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Texts and documents</source>
        <translation>טקסטים ומסמכים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Web pages</source>
        <translation>דפי אינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Wire stories and feeds</source>
        <translation>ידיעות סוכנות והזנות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/keeping.py"/>
        <source>Take the correction back</source>
        <translation>ביטול התיקון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Link to another story</source>
        <translation>קישור לכתבה אחרת</translation>
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
        <location filename="../../ui/dialogs/linking.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/curate/notices.py"/>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Optional: why they belong together</source>
        <translation>רשות: למה הן שייכות יחד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/photos/finding.py"/>
        <location filename="../../ui/places/search/querybar.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link all as “see also”</source>
        <translation>לקשר את כולן כ„ראו גם”</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link all the same</source>
        <translation>לקשר בכל זאת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link them the other way round</source>
        <translation>לקשר בכיוון ההפוך</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>The dates say otherwise</source>
        <translation>התאריכים אומרים אחרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>What is it to the other story?</source>
        <translation>מה היא לכתבה האחרת?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>to: {other}</source>
        <translation>אל: {other}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>A backup, or a folder with the files that came in</source>
        <translation>גיבוי, או תיקייה עם הקבצים שנקלטו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Choose a backup, or a folder with the files</source>
        <translation>בחירת גיבוי או תיקייה עם הקבצים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Mend</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Mend the archive</source>
        <translation>תיקון הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>The archive is closed, its database copied aside, and opened again. Rows come back from the archive’s own journal; files that are missing or damaged, and a database that cannot be read, from a folder that has them.</source>
        <translation>הארכיון נסגר, מסד הנתונים שלו מועתק הצידה, והוא נפתח שוב. שורות חוזרות מתוך היומן של הארכיון עצמו; קבצים חסרים או פגומים, ומסד נתונים שאינו ניתן לקריאה, מתוך תיקייה שיש בה אותם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>There is no folder {folder}.</source>
        <translation>אין תיקייה {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>none: from the archive itself alone</source>
        <translation>אין: מתוך הארכיון עצמו בלבד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/name_choice.py"/>
        <source>Part of a name or of a spelling</source>
        <translation>חלק משם או מכתיב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/name_choice.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <source>Names</source>
        <translation>שמות</translation>
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
        <location filename="../../ui/dialogs/part.py"/>
        <source>Part this photo</source>
        <translation>הפרדת התצלום הזה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>Uses</source>
        <translation>שימושים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>What is checked becomes a photo of its own, and later imports keep to that.</source>
        <translation>מה שמסומן נעשה תצלום בפני עצמו, וכך ינהגו גם ייבואים הבאים.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>on its own</source>
        <translation>בפני עצמו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Part</source>
        <translation>הפרדה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/places/dragging.py"/>
        <source>Files</source>
        <translation>קבצים</translation>
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
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Larger</source>
        <translation>גדול יותר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Page before</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Page width</source>
        <translation>רוחב העמוד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Paper…</source>
        <translation>נייר…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Smaller</source>
        <translation>קטן יותר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Whole page</source>
        <translation>עמוד שלם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} מתוך {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <source>How it is mended</source>
        <translation>כיצד מתקנים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <source>What is wrong</source>
        <translation>מה פגום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>What</source>
        <translation>מה</translation>
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
        <source>agency:=Northlight   person:="Lena Marsh"</source>
        <translation>agency:=Northlight   person:="Lena Marsh"</translation>
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
        <source>photos of which one reading contradicts another</source>
        <translation>תצלומים שקריאה אחת בהם סותרת אחרת</translation>
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
        <source>this name exactly, no longer one</source>
        <translation>השם הזה בדיוק, לא שם ארוך ממנו</translation>
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
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>What can be searched</source>
        <translation>מה אפשר לחפש</translation>
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
        <source>Title or reason</source>
        <translation>כותרת או סיבה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>What became of each file</source>
        <translation>מה עלה בגורל כל קובץ</translation>
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
        <source>records came in without a file</source>
        <comment>counted</comment>
        <extracomment>record came in without a file</extracomment>
        <translation><numerusform>רשומה אחת נכנסה ללא קובץ</numerusform><numerusform>{n} רשומות נכנסו ללא קובץ</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>to review</source>
        <comment>counted</comment>
        <extracomment>to review</extracomment>
        <translation><numerusform>אחד לבדיקה</numerusform><numerusform>{n} לבדיקה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>A new archive is made, and opened when it is whole. Nothing is written over.</source>
        <translation>נוצר ארכיון חדש, והוא נפתח כשהוא שלם. דבר אינו נדרס.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>As it was</source>
        <translation>כפי שהיה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Name of the new folder</source>
        <translation>שם התיקייה החדשה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore from “{name}”</source>
        <translation>שחזור מתוך ״{name}״</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>in {folder}</source>
        <translation>בתוך {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>{name} (restored)</source>
        <translation>{name} (משוחזר)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>2027-01-31, 2027-01 or 2027; empty for no end</source>
        <translation>2027-01-31,‏ 2027-01 או 2027; ריק: בלי סוף</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>An order of yours stands beside what was read, and is undone in one step.</source>
        <translation>הגבלה שלכם עומדת לצד מה שנקרא, ומתבטלת בצעד אחד.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>By what right</source>
        <translation>באיזו זכות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Keep the new day</source>
        <translation>שמירת היום החדש</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Lift: {order}</source>
        <translation>הסרה: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Restrict {photos}</source>
        <translation>הגבלת {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Territory or line</source>
        <translation>טריטוריה או שורה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>The line to print</source>
        <translation>השורה להדפסה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>The new day takes the place of the one that was read; what the file says stays.</source>
        <translation>היום החדש בא במקום זה שנקרא; מה שהקובץ אומר נשאר.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Where not: DE, FR or EUROPE</source>
        <translation>איפה לא: DE,‏ FR או EUROPE</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Where only: DE, FR or EUROPE</source>
        <translation>רק איפה: DE,‏ FR או EUROPE</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>a contract, a letter, a call</source>
        <translation>חוזה, מכתב, שיחה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>another order, which the note tells</source>
        <translation>הוראה אחרת, כמפורט בהערה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>embargoed until a day</source>
        <translation>באמברגו עד יום מסוים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>for use only in a territory</source>
        <translation>לשימוש באזור מסוים בלבד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>not for use in a territory</source>
        <translation>לא לשימוש באזור מסוים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>not to be used after a day</source>
        <translation>לא לשימוש אחרי יום מסוים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <location filename="../../ui/models/steps.py"/>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/places/search/timeline/cells.py"/>
        <location filename="../../ui/services/wording.py"/>
        <source>photos</source>
        <comment>counted</comment>
        <extracomment>photo</extracomment>
        <translation><numerusform>תצלום אחד</numerusform><numerusform>{n} תצלומים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Order</source>
        <translation>הגבלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>A slash makes a branch: Harbour/Ferry fire</source>
        <translation>לוכסן יוצר ענף: נמל/שריפה במעבורת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Carried now</source>
        <translation>נושאות עכשיו</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>In {uses} of it too</source>
        <translation>גם ב־{uses} שלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Link {others} to one story</source>
        <translation>קישור {others} לכתבה אחת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>One step, which Undo takes back.</source>
        <translation>צעד אחד, שאפשר לבטל.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Tag {what}</source>
        <translation>תיוג: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Take a tag off {what}</source>
        <translation>הסרת תגית: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Take off</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The photo goes to the trash, and no search finds it any more; the story that ran it stays, without it. Undo brings it back, and so does the trash until it is emptied.</source>
        <translation>התמונה עוברת לאשפה, ואף חיפוש אינו מוצא אותה עוד; הכתבה שהציגה אותה נשארת, בלעדיה. ביטול מחזיר אותה, וכך גם האשפה עד שתרוקן.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The photos go to the trash, and no search finds them any more; the stories that ran them stay, without them. Undo brings them back, and so does the trash until it is emptied.</source>
        <translation>התמונות עוברות לאשפה, ואף חיפוש אינו מוצא אותן עוד; הכתבות שהציגו אותן נשארות, בלעדיהן. ביטול מחזיר אותן, וכך גם האשפה עד שתרוקן.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The story that is open is the one.</source>
        <translation>הכתבה הפתוחה היא זו.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>They go to the trash with their photos, and no search finds them any more. Undo brings them back, and so does the trash until it is emptied.</source>
        <translation>הן עוברות לאשפה עם התצלומים שלהן, ושום חיפוש אינו מוצא אותן עוד. ביטול מחזיר אותן, וגם האשפה עד שתרוקן.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Throw away</source>
        <translation>השלכה לאשפה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Throw away {what}</source>
        <translation>השלכה לאשפה: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Twice in the archive; published by mistake; a court's order</source>
        <translation>פעמיים בארכיון; פורסם בטעות; צו בית משפט</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/selected.py"/>
        <source>other uses</source>
        <comment>counted</comment>
        <extracomment>other use</extracomment>
        <translation><numerusform>שימוש {n} אחר</numerusform><numerusform>{n} שימושים אחרים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>“{story}” is, to each of them</source>
        <translation>״{story}״ היא, לכל אחת מהן</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Tag</source>
        <translation>תגית</translation>
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
        <location filename="../../ui/services/keymap.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/widgets/completer.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>Part these</source>
        <translation>הפרדת אלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>Ran</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>What is checked is “{other}” from now on. The rest stays “{name}”; they are kept apart.</source>
        <translation>מה שמסומן הוא מעתה ״{other}״. השאר נשאר ״{name}״; השניים נשמרים נפרדים.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>Which of these are “{other}”?</source>
        <translation>אילו מאלה הם ״{other}״?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Credits</source>
        <translation>קרדיטים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Address of the picture</source>
        <translation>כתובת התמונה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Alternative text</source>
        <translation>טקסט חלופי</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>City</source>
        <translation>עיר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Column</source>
        <translation>עמודה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Copyright</source>
        <translation>זכויות יוצרים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>For example</source>
        <translation>לדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>For the next table like this one</source>
        <translation>לטבלה הבאה מסוג זה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Identifier</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Identifier of the photo’s story</source>
        <translation>מזהה הכתבה של התצלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Keep these columns as</source>
        <translation>לשמור עמודות אלה בשם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Keyword</source>
        <translation>מילת מפתח</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Latitude</source>
        <translation>קו רוחב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Longitude</source>
        <translation>קו אורך</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Means</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Stars</source>
        <translation>כוכבים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Story or photo</source>
        <translation>כתבה או תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Take it over</source>
        <translation>להעביר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Take over “{name}”</source>
        <translation>העברה מתוך “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Text of the story</source>
        <translation>גוף הכתבה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>The first rows</source>
        <translation>השורות הראשונות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>The library stays as it is. Files that it names are copied; what is there already is not brought in twice.</source>
        <translation>הספרייה נשארת כפי שהיא. הקבצים שהיא מציינת מועתקים; מה שכבר נמצא כאן לא ייכנס פעמיים.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Web address</source>
        <translation>כתובת באינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What each column means</source>
        <translation>משמעות כל עמודה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What the column “{name}” means</source>
        <translation>משמעות העמודה “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What the headings say</source>
        <translation>לפי כותרות העמודות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>left out (films, copies, trash)</source>
        <comment>counted</comment>
        <extracomment>left out (film, copy or trash)</extracomment>
        <translation><numerusform>אחד הושמט (סרט, עותק או אשפה)</numerusform><numerusform>{n} הושמטו (סרטים, עותקים, אשפה)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>people</source>
        <comment>counted</comment>
        <extracomment>person</extracomment>
        <translation><numerusform>אדם אחד</numerusform><numerusform>{n} אנשים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>{folder} is not here: its photos come in without their files.</source>
        <translation>{folder} אינה כאן: התצלומים שבה ייכנסו ללא הקבצים שלהם.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Byline</source>
        <translation>שורת כותב</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Standfirst</source>
        <translation>כותרת משנה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Headline</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Publication</source>
        <translation>עיתון</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Photographer</source>
        <translation>צלם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>collections</source>
        <comment>counted</comment>
        <extracomment>collection</extracomment>
        <translation><numerusform>אוסף אחד</numerusform><numerusform>{n} אוספים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Person shown</source>
        <translation>נראה בתצלום</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>tags</source>
        <comment>counted</comment>
        <extracomment>tag</extracomment>
        <translation><numerusform>תגית אחת</numerusform><numerusform>{n} תגיות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Taken</source>
        <translation>צולם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Instructions</source>
        <translation>הנחיות</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
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
        <location filename="../../ui/dialogs/trouble.py"/>
        <location filename="../../ui/reader/page.py"/>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Position</source>
        <translation>מקום בתמונה</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Remove row {n}</source>
        <translation>הסרת שורה {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>created</source>
        <translation>צילום</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>mentioned</source>
        <translation>נזכר</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>where it was taken</source>
        <translation>היכן צולם</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>{column}, row {n}</source>
        <translation>{column}, שורה {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>shown</source>
        <translation>נראים</translation>
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
        <location filename="../../ui/places/photos/place.py"/>
        <source>Captions</source>
        <translation>כיתובים</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>An agency, a photographer or a person, by any spelling.</source>
        <translation>סוכנות, צלם או אדם, בכל כתיב.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Links tie stories: choose one photo to link its story, or several stories.</source>
        <translation>קישורים מחברים כתבות: בחרו תצלום אחד כדי לקשר את הכתבה שלו, או כמה כתבות.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No other archive was opened yet.</source>
        <translation>עוד לא נפתח ארכיון אחר.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Credit page</source>
        <translation>דף קרדיט</translation>
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
        <location filename="../../ui/frame/look_commands.py"/>
        <source>Colours: {mode}</source>
        <translation>צבעים: {mode}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>Text size: {n} %</source>
        <translation>גודל טקסט: {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>as the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <source>Opening the archive</source>
        <translation>פותח את הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <source>stopping</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel the job</source>
        <translation>ביטול המשימה</translation>
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
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>all saved</source>
        <translation>הכול נשמר</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>read only</source>
        <translation>לקריאה בלבד</translation>
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
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
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
        <source>Mending the archive</source>
        <translation>מתקן את הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Open the archive</source>
        <translation>פתיחת הארכיון</translation>
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
        <source>On its way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <location filename="../../ui/models/results.py"/>
        <location filename="../../ui/models/sheet_item.py"/>
        <location filename="../../ui/places/search/timeline/view.py"/>
        <source>photo by {who}</source>
        <translation>תצלום של {who}</translation>
    </message>
    <message>
        <location filename="../../ui/models/sheet.py"/>
        <source>Photo that is being fetched</source>
        <translation>תצלום שנטען כעת</translation>
    </message>
    <message>
        <location filename="../../ui/models/sheet_item.py"/>
        <source>no file in the archive</source>
        <translation>אין קובץ בארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/models/sheet_item.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <location filename="../../ui/widgets/stage.py"/>
        <source>No caption</source>
        <translation>אין כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>excluded</source>
        <translation>מוחרג</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>included</source>
        <translation>נכלל</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>All…</source>
        <translation>הכול…</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Fewer</source>
        <translation>פחות</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Kind of source</source>
        <translation>סוג המקור</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>More…</source>
        <translation>עוד…</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/timeline/cells.py"/>
        <source>{n} more</source>
        <translation>עוד {n}</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Agency</source>
        <translation>סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>People shown</source>
        <translation>נראים בתצלום</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/search/library.py"/>
        <source>Library</source>
        <translation>ספרייה</translation>
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
        <location filename="../../ui/models/steps.py"/>
        <source>Taken back: {name}</source>
        <translation>בוטל: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>cannot be undone</source>
        <translation>אי אפשר לבטל</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>not finished</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>taken back {when}</source>
        <translation>בוטל {when}</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Done again: {name}</source>
        <translation>בוצע שוב: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/models/tag_tree.py"/>
        <source>{n} records</source>
        <translation>{n} רשומות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Ask the owner, copy letter</source>
        <translation>לשאול את הבעלים, העתקת מכתב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Copy letters</source>
        <translation>העתקת מכתבים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Into the trash</source>
        <translation>אל האשפה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>It goes to the trash, from which it can be brought back.</source>
        <translation>הוא עובר לאשפה, ומשם אפשר להחזירו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>It goes to the trash; what ran it stays ({stories}: {titles}). It can be brought back.</source>
        <translation>היא עוברת לאשפה; מה שהציג אותה נשאר ({stories}: {titles}). אפשר להחזיר אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed</source>
        <translation>הרישיון חודש</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed: {photos}</source>
        <translation>הרישיון חודש: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed…</source>
        <translation>הרישיון חודש…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Read wrongly: “{words}”</source>
        <translation>נקרא לא נכון: ״{words}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Read wrongly…</source>
        <translation>נקרא לא נכון…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Say by what right, so that colleagues know: a contract, a letter, a call.</source>
        <translation>כתבו באיזו זכות, כדי שעמיתים יידעו: חוזה, מכתב, שיחה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settle</source>
        <translation>הסדרה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled, with a note</source>
        <translation>הוסדר, עם הערה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled: {photos}</source>
        <translation>הוסדר: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled…</source>
        <translation>הוסדר…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use</source>
        <translation>הוצאה משימוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use: {photos}</source>
        <translation>הוצאה משימוש: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use…</source>
        <translation>הוצאה משימוש…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>The order is lifted of this photo; the words stay where they stand. Say what they mean.</source>
        <translation>ההגבלה מוסרת מהתצלום הזה; המילים נשארות במקומן. כתבו מה הן אומרות.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>letters are copied</source>
        <comment>counted</comment>
        <extracomment>letter is copied</extracomment>
        <translation><numerusform>מכתב אחד הועתק</numerusform><numerusform>{n} מכתבים הועתקו</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>read wrongly</source>
        <translation>נקרא לא נכון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>{letters}: paste it into a mail.</source>
        <translation>{letters}: הדביקו בדואר.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct credit…</source>
        <translation>תיקון קרדיט…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>No credit line was found.</source>
        <translation>לא נמצאה שורת קרדיט.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>This photo is gone meanwhile</source>
        <translation>התצלום הזה איננו עוד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>accent</source>
        <translation>accent</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>ink</source>
        <translation>ink</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>nowhere yet</source>
        <translation>עדיין בשום מקום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Due</source>
        <translation>מועד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>What needs a decision</source>
        <translation>מה דורש החלטה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Where it ran</source>
        <translation>היכן פורסם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Words it was read from</source>
        <translation>המילים שמהן נקרא</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>To: {owner}

We hold this photo of yours in our archive:
{caption}
{credit}

It ran here:
{ran}

Its terms: {terms}

May we go on keeping and using it, and until when? Please name what we are to print beside it.</source>
        <translation>אל: {owner}

בארכיון שלנו נמצא התצלום הזה שלכם:
{caption}
{credit}

הוא פורסם כאן:
{ran}

תנאיו: {terms}

האם נוכל להמשיך לשמור אותו ולהשתמש בו, ועד מתי? אנא ציינו מה עלינו להדפיס לצדו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>ask again</source>
        <translation>לשאול שוב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>in {n} days</source>
        <translation>בעוד {n} ימים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>none are known</source>
        <translation>לא ידועים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>not to be kept</source>
        <translation>אין לשמור</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>set by hand</source>
        <translation>נקבע ביד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>whom it concerns</source>
        <translation>לכל מי שהדבר נוגע לו</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/services/moments.py"/>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>since {day}</source>
        <translation>מאז {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>until {day}</source>
        <translation>עד {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no credit line</source>
        <translation>אין שורת קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/choosing.py"/>
        <location filename="../../ui/places/photos/finding.py"/>
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Delete “{name}”?</source>
        <translation>למחוק את ״{name}״?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Name of the collection</source>
        <translation>שם האוסף</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>No collections yet</source>
        <translation>אין עדיין אוספים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Select stories or photos in Search and collect them ({key}): for a page, an anniversary.</source>
        <translation>בחרו כתבות או תצלומים בחיפוש והוסיפו אותם לאוסף ({key}): לעמוד, ליום שנה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>What is in the collection</source>
        <translation>מה יש באוסף</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>{records} stay in the archive; undo brings the collection back.</source>
        <translation>נשאר בארכיון: {records}; ביטול מחזיר את האוסף.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Collections</source>
        <translation>אוספים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Corrections</source>
        <translation>תיקונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Kinds of notices</source>
        <translation>סוגי הודעות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Link all {n}</source>
        <translation>לקשר את כל ה־{n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Link the story that says it still</source>
        <translation>לקשר את הכתבה שעדיין אומרת זאת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>No paper has taken anything back</source>
        <translation>שום עיתון לא חזר בו מדבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Notice</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Notices</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Paragraphs such as “Correction: …” in stories are listed here as they come in.</source>
        <translation>פסקאות כמו ״תיקון: …״ בכתבות נרשמות כאן כשהן נכנסות.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Reading the notices…</source>
        <translation>קורא את ההודעות…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>carries what was corrected</source>
        <translation>חוזרת על מה שתוקן</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>notices</source>
        <comment>counted</comment>
        <extracomment>notice</extracomment>
        <translation><numerusform>הודעה אחת</numerusform><numerusform>{n} הודעות</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>still stand in other stories</source>
        <comment>counted</comment>
        <extracomment>still stands in other stories</extracomment>
        <translation><numerusform>אחת עדיין עומדת בכתבות אחרות</numerusform><numerusform>{n} עדיין עומדות בכתבות אחרות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Read the story</source>
        <translation>לקריאת הכתבה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Every change will stand here.</source>
        <translation>כל שינוי יופיע כאן.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Headline, name, tag, value</source>
        <translation>כותרת, שם, תגית, ערך</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>No step fits</source>
        <translation>אין צעד מתאים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>No story or photo that this step touched is there any more.</source>
        <translation>אין עוד כתבה או תצלום שהצעד הזה נגע בהם.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Nothing was done yet</source>
        <translation>עוד לא נעשה דבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Put back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Take a filter away, or other words.</source>
        <translation>הסירו סינון, או נסו מילים אחרות.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Take back</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Whole archive</source>
        <translation>כל הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Words of a step, or of what it touched</source>
        <translation>מילים של צעד, או של מה שנגע בו</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of the archive</source>
        <translation>של הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of the archive · {steps} since {day}</source>
        <translation>של הארכיון · {steps} מאז {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of “{title}”</source>
        <translation>של ״{title}״</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/history.py"/>
        <source>steps</source>
        <comment>counted</comment>
        <extracomment>step</extracomment>
        <translation><numerusform>צעד אחד</numerusform><numerusform>{n} צעדים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undone: {name}</source>
        <translation>בוטל: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>agency-</source>
        <translation>agency-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>captions, credits, fields</source>
        <translation>כיתובים, קרדיטים, שדות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>collection-</source>
        <translation>collection-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>dismiss</source>
        <translation>dismiss</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>import-</source>
        <translation>import-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>imports</source>
        <translation>ייבואים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>names-</source>
        <translation>names-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>part-</source>
        <translation>part-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>revert</source>
        <translation>revert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>review-</source>
        <translation>review-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>rights-</source>
        <translation>rights-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>same photos and stories</source>
        <translation>תצלומים וכתבות זהים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>same-</source>
        <translation>same-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>tag-</source>
        <translation>tag-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>trash-</source>
        <translation>trash-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>unlink</source>
        <translation>unlink</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>correct</source>
        <translation>correct</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>collections</source>
        <translation>אוספים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>rights</source>
        <translation>זכויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>trash</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/list_room.py"/>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Keep names apart</source>
        <translation>השארת שמות נפרדים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Looking for names that are alike…</source>
        <translation>מחפש שמות דומים…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>No two names look like one</source>
        <translation>אין שני שמות שנראים כאחד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>One step to undo. Later imports follow.</source>
        <translation>צעד אחד לביטול. ייבואים הבאים ינהגו כך.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Only some…</source>
        <translation>רק חלק…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Show people and agencies</source>
        <translation>הצגת אנשים וסוכנויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>What new material brings is held against the names that are known.</source>
        <translation>מה שחומר חדש מביא מושווה לשמות המוכרים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>very likely</source>
        <translation>סביר מאוד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>worth a look</source>
        <translation>כדאי לבדוק</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>{one} and {other}</source>
        <translation>{one} ו־{other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>settles {n}</source>
        <translation>יכריע {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Names to merge</source>
        <translation>שמות למיזוג</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <source>pairs</source>
        <comment>counted</comment>
        <extracomment>pair</extracomment>
        <translation><numerusform>זוג אחד</numerusform><numerusform>{n} זוגות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Merge names</source>
        <translation>מיזוג שמות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Part names</source>
        <translation>הפרדת שמות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Keep apart</source>
        <translation>להשאיר נפרדים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Named</source>
        <translation>נזכר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Passes on the pictures of</source>
        <translation>מפיצה את תמונות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Shows</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>With</source>
        <translation>עם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Works for, and who works here</source>
        <translation>עובד עבור, ומי עובד כאן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as agency</source>
        <translation>כסוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as author</source>
        <translation>ככותב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as photographer</source>
        <translation>כצלם</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>photos are</source>
        <comment>counted</comment>
        <extracomment>photo is</extracomment>
        <translation><numerusform>תצלום אחד</numerusform><numerusform>{n} תצלומים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>{begins} to {ends}</source>
        <translation>מ־{begins} עד {ends}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>{photos} under an order on use</source>
        <translation>{photos} תחת הגבלת שימוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Beside</source>
        <translation>לצד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Photos of {name}</source>
        <translation>תצלומים של {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Papers</source>
        <translation>עיתונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Spellings</source>
        <translation>כתיבים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Take away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Through</source>
        <translation>דרך</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>A story that is gone meanwhile</source>
        <translation>כתבה שאיננה עוד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Concerns</source>
        <translation>נוגע ל</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Link {title}</source>
        <translation>קישור {title}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Read {title}</source>
        <translation>קריאת {title}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Stands in</source>
        <translation>מופיע ב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Still said elsewhere</source>
        <translation>עדיין נאמר במקום אחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>clarification</source>
        <translation>הבהרה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>linked</source>
        <translation>מקושרת</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/notices.py"/>
        <source>other stories</source>
        <comment>counted</comment>
        <extracomment>other story</extracomment>
        <translation><numerusform>כתבה אחרת אחת</numerusform><numerusform>{n} כתבות אחרות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>retraction</source>
        <translation>חזרה מפרסום</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/notices.py"/>
        <source>stories say it still</source>
        <comment>counted</comment>
        <extracomment>story says it still</extracomment>
        <translation><numerusform>כתבה אחת עדיין אומרת זאת</numerusform><numerusform>{n} כתבות עדיין אומרות זאת</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <source>correction</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Let the other name stay</source>
        <translation>השארת השם האחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Let the other name stay (X)</source>
        <translation>השארת השם האחר (X)</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>One agency or two?</source>
        <translation>סוכנות אחת או שתיים?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>One person or two?</source>
        <translation>אדם אחד או שניים?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Some of what changes</source>
        <translation>חלק ממה שמשתנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>What changes</source>
        <translation>מה משתנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>becomes a spelling</source>
        <translation>נעשה כתיב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>settles {records}</source>
        <translation>יכריע {records}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>stays</source>
        <translation>נשאר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>As printed</source>
        <translation>כפי שנדפס</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <source>For it, and against</source>
        <translation>בעד ונגד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>Facet, search, completion</source>
        <translation>סינון, חיפוש, השלמה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>kind not known</source>
        <translation>סוג לא ידוע</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>stays, everywhere</source>
        <translation>נשאר, בכל מקום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>photos</source>
        <translation>תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <source>Rooms of Curate</source>
        <translation>חדרי האוצרות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>byline</source>
        <translation>שורת כותב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>chain</source>
        <translation>שרשרת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>doubts</source>
        <translation>ספקות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>in doubt</source>
        <translation>בספק</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>none named</source>
        <translation>לא נזכר איש</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>paper</source>
        <translation>עיתון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>settled</source>
        <translation>הוכרע</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>spellings</source>
        <translation>כתיבים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>photographers</source>
        <translation>צלמים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <source>photo</source>
        <translation>תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>taken</source>
        <translation>צולם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept</source>
        <translation>לקבל</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept all</source>
        <translation>לקבל הכול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept tags</source>
        <translation>קבלת תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Back to the tags</source>
        <translation>חזרה לתגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Dismiss tags</source>
        <translation>דחיית תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Look through</source>
        <translation>לעבור עליהן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Proposed tags</source>
        <translation>תגיות מוצעות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>becomes a new tag</source>
        <translation>תיווצר תגית חדשה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>goes to your tag {tag}</source>
        <translation>יצורף לתגית שלך {tag}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>other programs wrote it into the files</source>
        <translation>תוכנות אחרות כתבו אותה בקבצים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>tags proposed from photos</source>
        <comment>counted</comment>
        <extracomment>tag proposed from photos</extracomment>
        <translation><numerusform>תגית אחת מוצעת מתצלומים</numerusform><numerusform>{n} תגיות מוצעות מתצלומים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>A label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Each of them wants a look of its own.</source>
        <translation>כל אחת מהן דורשת מבט משלה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Gave it only</source>
        <translation>רק מסר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Holds the rights only</source>
        <translation>רק מחזיק בזכויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It may say what the picture is, or who it is from.</source>
        <translation>ייתכן שהוא אומר מהי התמונה, או ממי היא.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It stands in {n} readings.</source>
        <translation>מופיע ב־{n} קריאות.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It stands where whoever gave the picture is named.</source>
        <translation>הוא מופיע במקום שבו נזכר מי שמסר את התמונה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Kind of organisation…</source>
        <translation>סוג הארגון…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>More than one in the authority file goes by it.</source>
        <translation>יותר מאחד בקובץ השמות נקרא כך.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Neither the list of agencies nor that of given names knows it.</source>
        <translation>לא רשימת הסוכנויות ולא רשימת השמות הפרטיים מכירה אותו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>No name</source>
        <translation>אינו שם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Same as…</source>
        <translation>זהה ל…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>The holder of the rights need not have taken the picture.</source>
        <translation>בעל הזכויות לא בהכרח צילם את התמונה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>The page does not say when it was published; it was told from what else is there.</source>
        <translation>בדף לא נאמר מתי פורסם; הדבר הוסק מכל השאר.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Which of the two passes on the pictures of the other is in no list.</source>
        <translation>מי משניהם מפיץ את תמונות האחר אינו מופיע בשום רשימה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Who gave a picture need not have taken it.</source>
        <translation>מי שמסר תמונה לא בהכרח צילם אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>giver</source>
        <translation>מוסר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>holder</source>
        <translation>בעל זכויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>kinds</source>
        <translation>kinds</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>photographer</source>
        <translation>צלם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct…</source>
        <translation>תיקון…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>By</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Caption “{words}”</source>
        <translation>כיתוב ״{words}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Credit “{line}”</source>
        <translation>קרדיט ״{line}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Distributor</source>
        <translation>מפיץ</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Paper</source>
        <translation>עיתון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Place {role}</source>
        <translation>מקום ({role})</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Story “{title}”</source>
        <translation>כתבה ״{title}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Supplier</source>
        <translation>ספק</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>certain</source>
        <translation>ודאי</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>likely</source>
        <translation>סביר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>photo {n} of {all}</source>
        <translation>תצלום {n} מתוך {all}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>It is the same</source>
        <translation>זה אותו אחד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Nothing waits</source>
        <translation>דבר אינו ממתין</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>The name that the archive knows it by. It becomes a spelling of that.</source>
        <translation>השם שבו הארכיון מכיר אותו. זה נעשה כתיב שלו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Who is “{name}”?</source>
        <translation>מי הוא ״{name}״?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/review.py"/>
        <source>questions</source>
        <comment>counted</comment>
        <extracomment>question</extracomment>
        <translation><numerusform>שאלה אחת</numerusform><numerusform>{n} שאלות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>{many}{plus} · {n} readings wait</source>
        <translation>{many}{plus} · {n} קריאות ממתינות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>{n} answered this month.</source>
        <translation>{n} נענו החודש.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/curate/waiting.py"/>
        <location filename="../../ui/places/photos/finding.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>1 record changes</source>
        <translation>רשומה אחת משתנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>If you answer “{answer}”</source>
        <translation>אם תענו ״{answer}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Open the story</source>
        <translation>פתיחת הכתבה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show all {n}</source>
        <translation>הצגת כל ה־{n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show few</source>
        <translation>הצגת מעט</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show few · {n} more change</source>
        <translation>הצגת מעט · עוד {n} משתנות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>What was read here</source>
        <translation>מה נקרא כאן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>nothing changes</source>
        <translation>דבר אינו משתנה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>{n} records change</source>
        <translation>{n} רשומות משתנות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <location filename="../../ui/widgets/stage.py"/>
        <source>Photo: {caption}</source>
        <translation>תצלום: {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Every photo may be used as it is, or was settled. Orders that fall due stand here in time.</source>
        <translation>בכל תצלום אפשר להשתמש כפי שהוא, או שהעניין הוסדר. הגבלות שמועדן מתקרב יופיעו כאן בזמן.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Kinds of problems</source>
        <translation>סוגי בעיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Nothing waits for a decision</source>
        <translation>דבר אינו ממתין להחלטה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>next falls due on {day}</source>
        <translation>המועד הבא ב־{day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/rights.py"/>
        <source>photos need a decision</source>
        <comment>counted</comment>
        <extracomment>photo needs a decision</extracomment>
        <translation><numerusform>תצלום אחד דורש החלטה</numerusform><numerusform>{n} תצלומים דורשים החלטה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>↑ ↓ next · Space select · Enter photo</source>
        <translation>↑ ↓ הבא · רווח בחירה · Enter תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Rights audit</source>
        <translation>בדיקת זכויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>{n} נבחרו</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Publications</source>
        <translation>עיתונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Vocabulary</source>
        <translation>אוצר מילים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>agencies</source>
        <translation>סוכנויות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>history</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>papers</source>
        <translation>עיתונים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>threads</source>
        <translation>שרשורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Threads</source>
        <translation>שרשורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Same photo?</source>
        <translation>אותו תצלום?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Comparing…</source>
        <translation>משווה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Join photos</source>
        <translation>איחוד תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Join stories</source>
        <translation>איחוד כתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Keep photos apart</source>
        <translation>השארת תצלומים נפרדים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Keep stories apart</source>
        <translation>השארת כתבות נפרדות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Look at photos</source>
        <translation>מעבר לתצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Look at stories</source>
        <translation>מעבר לכתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>No two photos look like one</source>
        <translation>אין שני תצלומים שנראים כאחד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>No two stories are alike</source>
        <translation>אין שתי כתבות דומות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>One photo or two?</source>
        <translation>תצלום אחד או שניים?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Open what ran in {place}</source>
        <translation>פתיחת מה שפורסם ב־{place}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Pair</source>
        <translation>זוג</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Pairs that may be one</source>
        <translation>זוגות שייתכן שהם אחד</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Same joins them: one photo, both captions kept. One step to undo.</source>
        <translation>״אותו תצלום״ מאחד: תצלום אחד, שני הכיתובים נשמרים. צעד אחד לביטול.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>The newer one is shown, the older kept as a version. One step to undo.</source>
        <translation>החדשה מוצגת, הישנה נשמרת כגרסה. צעד אחד לביטול.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Two photos: {one} — {other}</source>
        <translation>שני תצלומים: {one} — {other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Versions of one</source>
        <translation>גרסאות של אחת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Versions of one story, or two?</source>
        <translation>גרסאות של כתבה אחת, או שתי כתבות?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>What was decided before is remembered.</source>
        <translation>מה שהוכרע בעבר זכור.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>something differs</source>
        <translation>משהו שונה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>without caption</source>
        <translation>ללא כיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>{n} % alike</source>
        <translation>{n} % זהות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>{zoom}  + − 0 · B lays one over the other</source>
        <translation>{zoom}  + − 0 · B מניח אחד על האחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>Stories</source>
        <translation>כתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Zoom {n} %</source>
        <translation>הגדלה {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Not the same</source>
        <translation>לא אותו דבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Same photo</source>
        <translation>אותו תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the first</source>
        <translation>פתיחת הראשונות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the record</source>
        <translation>פתיחת הרשומה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the {n}</source>
        <translation>פתיחת ה־{n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Put the record back to this</source>
        <translation>החזרת הרשומה למצב הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Take this back</source>
        <translation>ביטול הצעד הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>many changes: taking it back takes a while, and can be stopped</source>
        <translation>שינויים רבים: הביטול נמשך זמן מה, ואפשר לעצור אותו</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>nothing later depends on it · taking it back touches {records}</source>
        <translation>דבר מאוחר יותר אינו תלוי בו · הביטול נוגע ב: {records}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>records and names</source>
        <comment>counted</comment>
        <extracomment>record or name</extracomment>
        <translation><numerusform>רשומה או שם אחד</numerusform><numerusform>{n} רשומות ושמות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>, newest first</source>
        <translation>, החדשות ראשונות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Do these belong together?</source>
        <translation>האם אלה שייכות יחד?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Looking for stories that belong together…</source>
        <translation>מחפש כתבות ששייכות יחד…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Nothing is suggested</source>
        <translation>אין הצעות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Stories that share a photo, people, tags or rare words are suggested here.</source>
        <translation>כתבות שיש להן תצלום, אנשים, תגיות או מילים נדירות במשותף מוצעות כאן.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Suggested links</source>
        <translation>קישורים מוצעים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>The earlier one</source>
        <translation>המוקדמת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>The later story is, to the earlier</source>
        <translation>הכתבה המאוחרת היא, למוקדמת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>This story</source>
        <translation>הכתבה הזאת</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>What both have</source>
        <translation>מה יש בשתיהן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>What the later story is, to the earlier</source>
        <translation>מה הכתבה המאוחרת היא, למוקדמת</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>reasons</source>
        <comment>counted</comment>
        <extracomment>reason</extracomment>
        <translation><numerusform>סיבה אחת</numerusform><numerusform>{n} סיבות</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>suggestions</source>
        <comment>counted</comment>
        <extracomment>suggestion</extracomment>
        <translation><numerusform>הצעה אחת</numerusform><numerusform>{n} הצעות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>with “{title}”</source>
        <translation>עם ״{title}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>{letters} choose the type. A link points from the later story to the earlier one.</source>
        <translation>{letters} בוחרים את הסוג. קישור מצביע מהכתבה המאוחרת אל המוקדמת.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Another name for “{tag}”</source>
        <translation>שם נוסף ל״{tag}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Delete “{tag}”?</source>
        <translation>למחוק את ״{tag}״?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Into which tag? Choose / to put it beside all others.</source>
        <translation>אל תוך איזו תגית? בחרו / כדי להעמיד אותה לצד כל האחרות.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Merge into it</source>
        <translation>מיזוג אליה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Merge “{tag}”</source>
        <translation>מיזוג ״{tag}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move into it</source>
        <translation>העברה לתוכה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move tag</source>
        <translation>העברת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move “{tag}”</source>
        <translation>העברת ״{tag}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Name of the tag</source>
        <translation>שם התגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Other name</source>
        <translation>שם נוסף</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Select at the right what should carry another tag; then split.</source>
        <translation>בחרו ברשימה מה יישא תגית אחרת; ואז פצלו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split</source>
        <translation>פיצול</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split tag</source>
        <translation>פיצול תגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split “{tag}”</source>
        <translation>פיצול ״{tag}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Whoever types it finds this tag.</source>
        <translation>מי שמקליד אותו מוצא את התגית הזאת.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>tags inside</source>
        <comment>counted</comment>
        <extracomment>tag inside</extracomment>
        <translation><numerusform>תגית אחת בתוכה</numerusform><numerusform>{n} תגיות בתוכה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>the records stay; undo brings it back</source>
        <translation>הרשומות נשארות; ביטול מחזיר אותה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos carry it</source>
        <translation>{n} כתבות ותצלומים נושאים אותה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos carry “{tag}”.</source>
        <translation>{n} כתבות ותצלומים נושאים את ״{tag}״.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos go over to the other tag; “{tag}” still finds it.</source>
        <translation>{n} כתבות ותצלומים עוברים לתגית האחרת; ״{tag}״ עדיין מוצאת אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{records} will carry this tag instead.</source>
        <translation>התגית הזאת תבוא במקומה: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{tags} go with it</source>
        <translation>נמחקות איתה: {tags}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>“{tag}” onto “{onto}”</source>
        <translation>״{tag}״ על ״{onto}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete tag</source>
        <translation>מחיקת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge tags</source>
        <translation>מיזוג תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename tag</source>
        <translation>שינוי שם התגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <location filename="../../ui/widgets/swatches.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Filter tags</source>
        <translation>סינון תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Move…</source>
        <translation>העברה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>No tags yet</source>
        <translation>אין עדיין תגיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Other name…</source>
        <translation>שם נוסף…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Proposed</source>
        <translation>מוצעות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Split…</source>
        <translation>פיצול…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Tag a story or a photo in Search ({key}); a slash makes a branch: Harbour/Ferry fire.</source>
        <translation>תייגו כתבה או תצלום בחיפוש ({key}); לוכסן יוצר ענף: נמל/שריפה במעבורת.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>What carries the tag</source>
        <translation>מה נושא את התגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>also found as {names}</source>
        <translation>נמצאת גם כ: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>on {n} stories and photos</source>
        <translation>על {n} כתבות ותצלומים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/tags.py"/>
        <source>tags inside it</source>
        <comment>counted</comment>
        <extracomment>tag inside it</extracomment>
        <translation><numerusform>תגית אחת בתוכה</numerusform><numerusform>{n} תגיות בתוכה</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge into…</source>
        <translation>מיזוג אל…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_board.py"/>
        <source>The thread in time</source>
        <translation>השרשור לאורך הזמן</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <source>no day known</source>
        <translation>אין יום ידוע</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>on the web</source>
        <translation>באינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>suggested</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>begins it</source>
        <translation>פותחת אותו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>days</source>
        <comment>counted</comment>
        <extracomment>day</extracomment>
        <translation><numerusform>יום אחד</numerusform><numerusform>{n} ימים</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>months</source>
        <comment>counted</comment>
        <extracomment>month</extracomment>
        <translation><numerusform>חודש אחד</numerusform><numerusform>{n} חודשים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>more than is shown</source>
        <translation>יותר ממה שמוצג</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>papers</source>
        <comment>counted</comment>
        <extracomment>paper</extracomment>
        <translation><numerusform>עיתון אחד</numerusform><numerusform>{n} עיתונים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>suggested: {reasons}</source>
        <translation>מוצע: {reasons}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>web addresses</source>
        <comment>counted</comment>
        <extracomment>web address</extracomment>
        <translation><numerusform>כתובת אינטרנט אחת</numerusform><numerusform>{n} כתובות אינטרנט</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>All threads</source>
        <translation>כל השרשורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>As a list</source>
        <translation>כרשימה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Link as…</source>
        <translation>קישור כ…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Links point to what came first; dashed ones are suggested.   ← → in time   ↑ ↓ in a column   Enter read   {key} link   or drag one card on another</source>
        <translation>קישורים מצביעים אל מה שקדם; המקווקווים מוצעים.   ← → בזמן   ↑ ↓ בטור   Enter קריאה   {key} קישור   או גררו כרטיס על אחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>No stories are linked yet</source>
        <translation>עוד לא קושרו כתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Open a story in Search and link it to another ({key}): what came before, a translation.</source>
        <translation>פתחו כתבה בחיפוש וקשרו אותה לאחרת ({key}): מה שקדם, תרגום.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>The thread as a list</source>
        <translation>השרשור כרשימה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Thread</source>
        <translation>שרשור</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Unlink…</source>
        <translation>הסרת קישור…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Which link is to go?</source>
        <translation>איזה קישור להסיר?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/threads.py"/>
        <source>threads</source>
        <comment>counted</comment>
        <extracomment>thread</extracomment>
        <translation><numerusform>שרשור אחד</numerusform><numerusform>{n} שרשורים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Empty the trash</source>
        <translation>ריקון האשפה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Empty the trash…</source>
        <translation>ריקון האשפה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Nothing was thrown away</source>
        <translation>לא הושלך דבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Restore {n}</source>
        <translation>שחזור {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>What is thrown away in Search lies here until the trash is emptied.</source>
        <translation>מה שמושלך בחיפוש נמצא כאן עד שהאשפה מרוקנת.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>{n} of {total} selected</source>
        <translation>נבחרו {n} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>{records} · kept until it is emptied</source>
        <translation>{records} · נשמר עד הריקון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>Two credits: {one} and {other}</source>
        <translation>שני קרדיטים: {one} ו־{other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>no day taken</source>
        <translation>אין יום צילום</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>no paper</source>
        <translation>אין עיתון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>taken {day}</source>
        <translation>צולם ב־{day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Add spelling</source>
        <translation>הוספת כתיב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Add spelling…</source>
        <translation>הוספת כתיב…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Another spelling of {name}</source>
        <translation>כתיב נוסף של {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Clear the filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Credit lines that name both are read in that order.</source>
        <translation>שורות קרדיט ששני השמות בהן נקראות בסדר הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Filter by name or spelling</source>
        <translation>סינון לפי שם או כתיב</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Kind…</source>
        <translation>סוג…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Merge with…</source>
        <translation>מיזוג עם…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Names come with credits and captions.</source>
        <translation>שמות באים עם קרדיטים וכיתובים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>No name yet</source>
        <translation>אין עדיין שמות</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Nobody is called “{words}”</source>
        <translation>איש אינו נקרא ״{words}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Passes on</source>
        <translation>הפצה</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Passes on…</source>
        <translation>הפצה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Rename {name}</source>
        <translation>שינוי השם {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>The old name goes on leading here. What was printed stays as it is.</source>
        <translation>השם הישן ימשיך להוביל לכאן. מה שנדפס נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Whatever comes in under it leads here.</source>
        <translation>כל מה שנכנס בו מוביל לכאן.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Who is {name}?</source>
        <translation>מי הוא {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Whose pictures does {name} pass on?</source>
        <translation>את תמונותיו של מי מפיץ {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Works for</source>
        <translation>עובד עבור</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Works for…</source>
        <translation>עובד עבור…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>“{name}” becomes a spelling of whom you choose. One step to undo.</source>
        <translation>״{name}״ נעשה כתיב של מי שתבחרו. צעד אחד לביטול.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Note…</source>
        <translation>הערה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Appears with</source>
        <translation>מופיע עם</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Selected photo · all its captions</source>
        <translation>התצלום שנבחר · כל כיתוביו</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Sort photos</source>
        <translation>מיון תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>of {n} selected</source>
        <translation>מתוך {n} שנבחרו</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Shown in its photos</source>
        <translation>נראים בתצלומיה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>Sorted by: {order}</source>
        <translation>ממוין: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/search/place.py"/>
        <source>Library and facets</source>
        <translation>ספרייה וסינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Close  Esc</source>
        <translation>סגירה  Esc</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Compare photos</source>
        <translation>השוואת תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Nothing in their looks says that they are one, or it was decided already.</source>
        <translation>דבר במראה שלהם אינו אומר שהם אחד, או שהדבר כבר הוכרע.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Same joins them: one photo, all uses and captions kept. One step to undo.</source>
        <translation>״אותו תצלום״ מאחד: תצלום אחד, כל השימושים והכיתובים נשמרים. צעד אחד לביטול.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>This is one photo in two uses.</source>
        <translation>זה תצלום אחד בשני שימושים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>all move together  L</source>
        <translation>כולם זזים יחד  L</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>blink  B</source>
        <translation>הבהוב  B</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>each moves by itself  L</source>
        <translation>כל אחד זז לבדו  L</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>{n} photos</source>
        <translation>{n} תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>In the archive</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no date</source>
        <translation>ללא תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no name</source>
        <translation>אין שם</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/places/settings/sample.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>taken {date}</source>
        <translation>צולם ב־{date}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>On its way to the paper</source>
        <translation>בדרך אל העיתון</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Photographers</source>
        <translation>צלמים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Restrictions</source>
        <translation>הגבלות</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Shown with, or photographed</source>
        <translation>נראים איתו, או שצילם</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Who and with whom</source>
        <translation>מי ועם מי</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>credit must stand</source>
        <translation>חובת קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>agency</source>
        <translation>סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>Click: search. Ctrl and click: its own page.</source>
        <translation>לחיצה: חיפוש. Ctrl ולחיצה: הדף שלו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>Same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>the same agency?</source>
        <translation>אותה סוכנות?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>the same person?</source>
        <translation>אותו אדם?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Add a note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Author</source>
        <translation>כותב</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Change the note</source>
        <translation>שינוי ההערה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Open its page</source>
        <translation>פתיחת הדף שלו</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Photos by year taken</source>
        <translation>תצלומים לפי שנת צילום</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Shown</source>
        <translation>נראה בתצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>What is known of this name</source>
        <translation>מה ידוע על השם הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>also {names}</source>
        <translation>גם {names}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>of {photos}</source>
        <translation>מתוך {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>used against an order</source>
        <translation>בשימוש בניגוד להגבלה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>uses</source>
        <translation>שימושים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{first} to {last}</source>
        <translation>מ־{first} עד {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} ועוד {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{name}: open its page</source>
        <translation>{name}: פתיחת הדף</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{years} chosen, {n}</source>
        <translation>{years} נבחרו, {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>stories</source>
        <translation>כתבות</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>story</source>
        <translation>כתבה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Keep the note</source>
        <translation>שמירת ההערה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Add tag…</source>
        <translation>הוספת תגית…</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Compare with the next</source>
        <translation>השוואה עם הבא</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Copy captions and credits</source>
        <translation>העתקת כיתובים וקרדיטים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy credit</source>
        <translation>העתקת הקרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy caption</source>
        <translation>העתקת הכיתוב</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Credit page of {name}</source>
        <translation>דף הקרדיט של {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>History…</source>
        <translation>היסטוריה…</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Open the photo's page</source>
        <translation>פתיחת דף התצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Show the file</source>
        <translation>הצגת הקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct caption…</source>
        <translation>תיקון כיתוב…</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Why it was read so…</source>
        <translation>למה זה נקרא כך…</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/people_under.py"/>
        <source>Click: photos of {name}. Ctrl and click: the page.</source>
        <translation>לחיצה: תצלומים של {name}. Ctrl ולחיצה: הדף.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>used {n}×</source>
        <translation>בשימוש {n}×</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>{paper}, as published</source>
        <translation>{paper}, כפי שפורסם</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>A story</source>
        <translation>כתבה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Creator</source>
        <translation>יוצר</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Date created</source>
        <translation>תאריך יצירה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>All its captions, against “{first}”</source>
        <translation>כל כיתוביו, מול ״{first}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>As stored</source>
        <translation>כפי שנשמר</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Back to the photos</source>
        <translation>חזרה לתצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Metadata as transmitted</source>
        <translation>מטא־נתונים כפי ששודרו</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Next photo</source>
        <translation>התצלום הבא</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Previous photo</source>
        <translation>התצלום הקודם</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>says something else</source>
        <translation>אומר משהו אחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>{n} fields</source>
        <translation>{n} שדות</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>{n} stored otherwise</source>
        <translation>{n} נשמרו אחרת</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>What can be done with this photo</source>
        <translation>מה אפשר לעשות בתצלום הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <source>Added: {words}</source>
        <translation>נוסף: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <source>Left out: {words}</source>
        <translation>הושמט: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <source>Known by its caption. The archive holds no file of this photo.</source>
        <translation>מוכר לפי הכיתוב שלו. בארכיון אין קובץ של התצלום הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <source>The file {name} is kept, but cannot be shown.</source>
        <translation>הקובץ {name} שמור, אך אי אפשר להציגו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Embargo of the sender</source>
        <translation>אמברגו של השולח</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>F2 corrects it</source>
        <translation>F2 מתקן</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Instructions, in the file</source>
        <translation>הנחיות, בקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Note to editors</source>
        <translation>הערה לעורכים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Set by an archivist</source>
        <translation>נקבע בידי ארכיונאי</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Usage terms, in the file</source>
        <translation>תנאי שימוש, בקובץ</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Where it ran · {n}</source>
        <translation>היכן פורסם · {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>this use</source>
        <translation>השימוש הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why?</source>
        <translation>למה?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>for {client}</source>
        <translation>עבור {client}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Untitled</source>
        <translation>ללא כותרת</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Drop photos or saved pages here: each photo gets its caption and its credit.</source>
        <translation>גררו לכאן תצלומים או דפים שמורים: כל תצלום מקבל את הכיתוב ואת הקרדיט שלו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>No photo found</source>
        <translation>לא נמצא תצלום</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>No photos yet</source>
        <translation>אין עדיין תצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Show all photos</source>
        <translation>הצגת כל התצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Try fewer words, or take a facet away.</source>
        <translation>נסו פחות מילים, או הסירו סינון.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>credit</source>
        <translation>קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>{photos} of {name}</source>
        <translation>{photos} של {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Choose two to four photos to compare; {n} are chosen.</source>
        <translation>בחרו שניים עד ארבעה תצלומים להשוואה; נבחרו {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>There is no other photo to compare it with.</source>
        <translation>אין תצלום אחר להשוות אליו.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>, the most frequent</source>
        <translation>, השכיחים ביותר</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Enter takes one; Ctrl+Enter or Ctrl+click takes several, of which one will do.</source>
        <translation>Enter בוחר אחד; Ctrl+Enter או Ctrl+לחיצה בוחרים כמה, ודי באחד מהם.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Type how a word of it begins</source>
        <translation>הקלידו איך מתחילה מילה בו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Values</source>
        <translation>ערכים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>values</source>
        <comment>counted</comment>
        <extracomment>value</extracomment>
        <translation><numerusform>ערך אחד</numerusform><numerusform>{n} ערכים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Best match</source>
        <translation>התאמה טובה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Facets</source>
        <translation>סינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Newest</source>
        <translation>החדש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Oldest</source>
        <translation>הישן</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Sort results</source>
        <translation>מיון התוצאות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/head.py"/>
        <source>facets</source>
        <comment>counted</comment>
        <extracomment>facet</extracomment>
        <translation><numerusform>סינון אחד</numerusform><numerusform>{n} סינונים</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{facets} set</source>
        <translation>נקבעו {facets}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{n} ms</source>
        <translation>{n} אלפיות שנייה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{photos} in all</source>
        <translation>{photos} בסך הכול</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Show or hide the facets</source>
        <translation>הצגה או הסתרה של הסינון</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/library.py"/>
        <source>Count saved searches</source>
        <translation>ספירת חיפושים שמורים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/querybar.py"/>
        <source>Search stories, captions and credits</source>
        <translation>חיפוש בכתבות, בכיתובים ובקרדיטים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Back to the search</source>
        <translation>חזרה לחיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Drop files or folders here</source>
        <translation>גררו לכאן קבצים או תיקיות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>More like “{title}”</source>
        <translation>דומים ל״{title}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing is found by this. What is found otherwise:</source>
        <translation>בזה לא נמצא דבר. מה שנמצא אחרת:</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing resembles it</source>
        <translation>אין דבר דומה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Other readings</source>
        <translation>קריאות אחרות</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Read in plain words, as the query:</source>
        <translation>נקרא במילים פשוטות, כשאילתה:</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Saved web pages, texts and photos become stories with captions and credits.</source>
        <translation>דפי אינטרנט שמורים, טקסטים ותצלומים נעשים כתבות עם כיתובים וקרדיטים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Search all spellings</source>
        <translation>חיפוש כל הכתיבים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Search for {query}</source>
        <translation>חיפוש {query}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>The list is being made</source>
        <translation>הרשימה נבנית</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Try fewer words, another spelling, or take a facet away.</source>
        <translation>נסו פחות מילים, כתיב אחר, או הסירו סינון.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import files…</source>
        <translation>ייבוא קבצים…</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import the sample</source>
        <translation>ייבוא הדוגמה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos found</source>
        <translation>תצלומים שנמצאו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories found</source>
        <translation>כתבות שנמצאו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>No longer found, so no longer chosen: {results}</source>
        <translation>לא נמצאו עוד, ולכן אינן נבחרות עוד: {results}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>results</source>
        <comment>counted</comment>
        <extracomment>result</extracomment>
        <translation><numerusform>תוצאה אחת</numerusform><numerusform>{n} תוצאות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All that stands in the list</source>
        <translation>כל מה שברשימה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All that the search finds</source>
        <translation>כל מה שהחיפוש מוצא</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All {n} selected</source>
        <translation>נבחרו כל {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All {n} that match</source>
        <translation>כל {n} המתאימים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Correct</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>בחירת כל {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Select all {n} that match</source>
        <translation>בחירת כל {n} המתאימים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Untag</source>
        <translation>הסרת תגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Ask nothing of it</source>
        <translation>בלי להתחשב בו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Copy the name</source>
        <translation>העתקת השם</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete the tag…</source>
        <translation>מחיקת התגית…</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete “{tag}”</source>
        <translation>מחיקת ״{tag}״</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Keep the search of now under this name</source>
        <translation>שמירת החיפוש הנוכחי בשם הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge “{tag}” into another tag</source>
        <translation>מיזוג ״{tag}״ אל תגית אחרת</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Only with it</source>
        <translation>רק איתו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Only without it</source>
        <translation>רק בלעדיו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename search</source>
        <translation>שינוי שם חיפוש</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the saved search</source>
        <translation>שינוי שם החיפוש השמור</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the tag</source>
        <translation>שינוי שם התגית</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the tag…</source>
        <translation>שינוי שם התגית…</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Search for it</source>
        <translation>לחפש אותו</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Search for this alone</source>
        <translation>חיפוש זה בלבד</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>The old name leads to it from now on, in searches and imports.</source>
        <translation>מעתה השם הישן מוביל אליו, בחיפושים ובייבואים.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>This will do, too</source>
        <translation>גם זה יתאים</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>What carries it carries the other from now on; its name leads there. Undo parts them again.</source>
        <translation>מה שנושא אותה נושא מעתה את האחרת; שמה מוביל לשם. ביטול מפריד אותן שוב.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>{records} carry it; they stay. Tags inside it go with it. Undo brings it back.</source>
        <translation>נושאות אותה: {records}; הן נשארות. התגיות שבתוכה נמחקות איתה. ביטול מחזיר אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>Results by month: none has a date</source>
        <translation>תוצאות לפי חודש: לאף אחת אין תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>{results} from {first} to {last}</source>
        <translation>{results} מ־{first} עד {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/months.py"/>
        <source>No day known</source>
        <translation>אין יום ידוע</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>by day published</source>
        <translation>לפי יום הפרסום</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>by day taken</source>
        <translation>לפי יום הצילום</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/view.py"/>
        <source>Results in time</source>
        <translation>תוצאות לאורך הזמן</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Propose</source>
        <translation>להציע</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Published in</source>
        <translation>מתפרסם ב</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Tags in photos</source>
        <translation>תגיות בתצלומים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Take over</source>
        <translation>לאמץ</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>not said</source>
        <translation>לא צוין</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>orders such as “not for use in Norway” count where one publishes</source>
        <translation>הוראות כמו ״לא לשימוש בנורווגיה״ תקפות במקום הפרסום</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>what other programs wrote into photos: under Curate › Tags, or at once as they come in</source>
        <translation>מה שתוכנות אחרות כתבו בתצלומים: בטיפול › תגיות, או מיד עם הקליטה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>This archive</source>
        <translation>הארכיון הזה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Last backed up</source>
        <translation>גובה לאחרונה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Last checked</source>
        <translation>נבדק לאחרונה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>by whoever runs the server</source>
        <translation>בידי מי שמפעיל את השרת</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>every row, the journal, every file; you can work on meanwhile</source>
        <translation>כל שורה, היומן וכל קובץ; אפשר להמשיך לעבוד בינתיים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>files not read for 90 days</source>
        <comment>counted</comment>
        <extracomment>file not read for 90 days</extracomment>
        <translation><numerusform>קובץ אחד לא נקרא 90 יום</numerusform><numerusform>{n} קבצים לא נקראו 90 יום</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>never</source>
        <translation>מעולם לא</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>problems</source>
        <comment>counted</comment>
        <extracomment>problem</extracomment>
        <translation><numerusform>בעיה אחת</numerusform><numerusform>{n} בעיות</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>the database and the files that are new, to another disk</source>
        <translation>מסד הנתונים והקבצים החדשים, אל כונן אחר</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Keeping</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Back up…</source>
        <translation>גיבוי…</translation>
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
        <source>Photos in the sheet</source>
        <translation>תצלומים בגיליון</translation>
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
        <source>also Ctrl and the wheel over the sheet</source>
        <translation>גם Ctrl וגלגלת העכבר מעל הגיליון</translation>
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
        <source>{n} px</source>
        <translation>{n} פיקסלים</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <source>A photo of the sample</source>
        <translation>תצלום מהדוגמה</translation>
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
        <source>Correct caption or credit, copy, history</source>
        <translation>תיקון כיתוב או קרדיט, העתקה, היסטוריה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct date taken…</source>
        <translation>תיקון תאריך הצילום…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct people shown…</source>
        <translation>תיקון הנראים בתצלום…</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct places…</source>
        <translation>תיקון מקומות…</translation>
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
        <source>caption corrected</source>
        <translation>הכיתוב תוקן</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>contradicted: {fields}</source>
        <translation>סתירה: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>credit to review</source>
        <translation>קרדיט לבדיקה</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>day taken</source>
        <translation>יום הצילום</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>undated</source>
        <translation>ללא תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>who stands where</source>
        <translation>מי עומד היכן</translation>
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
        <location filename="../../ui/reader/story.py"/>
        <source>To check</source>
        <translation>לבדיקה</translation>
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
        <source>Nothing open</source>
        <translation>דבר אינו פתוח</translation>
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
        <source>Check archive…</source>
        <translation>בדיקת הארכיון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct another field…</source>
        <translation>תיקון שדה אחר…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Credit page of a name…</source>
        <translation>דף הקרדיט של שם…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Dark, light or the system's colours</source>
        <translation>כהה, בהיר או כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Delete a saved search…</source>
        <translation>מחיקת חיפוש שמור…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of the archive</source>
        <translation>היסטוריית הארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of this record</source>
        <translation>היסטוריית הרשומה הזאת</translation>
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
        <source>Part this photo…</source>
        <translation>הפרדת התצלום הזה…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Previous result</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Put into a collection…</source>
        <translation>הוספה לאוסף…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Report of the last import…</source>
        <translation>דוח הייבוא האחרון…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Restrict the use of the photos…</source>
        <translation>הגבלת השימוש בתצלומים…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Results by month</source>
        <translation>תוצאות לפי חודש</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
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
        <source>Select all that match</source>
        <translation>בחירת כל המתאימים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Show or hide the reader</source>
        <translation>הצגה או הסתרה של חלון הקריאה</translation>
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
        <source>Take a tag off…</source>
        <translation>הסרת תגית…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Take over from another program…</source>
        <translation>העברה מתוכנה אחרת…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Text in its usual size</source>
        <translation>טקסט בגודל הרגיל</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Thread of this story</source>
        <translation>השרשור של הכתבה הזאת</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Throw away…</source>
        <translation>השלכה לאשפה…</translation>
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
        <source>accept</source>
        <translation>אישור</translation>
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
        <source>album set folder gather basket light table</source>
        <translation>אלבום תיקייה סל איסוף שולחן אור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>approve ok confirm review</source>
        <translation>אישור תקין סקירה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>back revert cancel</source>
        <translation>אחורה ביטול</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>chart years dates time</source>
        <translation>תרשים שנים תאריכים זמן</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>clipboard cite source reference bibliography quote footnote</source>
        <translation>לוח ציטוט מקור אסמכתה ביבליוגרפיה הערת שוליים</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>collect</source>
        <translation>collect</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>connect relate thread</source>
        <translation>חיבור שרשור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>delete remove bin discard</source>
        <translation>מחיקה הסרה פח</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>demo example try</source>
        <translation>הדגמה ניסיון</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix byline people place note</source>
        <translation>עריכה שינוי תיקון כותב אנשים מקום הערה</translation>
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
        <source>edit change fix rename headline date</source>
        <translation>עריכה שינוי תיקון כותרת תאריך</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>everything mark choose</source>
        <translation>הכול סימון בחירה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>exit close end</source>
        <translation>סגירה סיום</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>export document print contact sheet</source>
        <translation>ייצוא מסמך הדפסה גיליון מגע</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>find look query</source>
        <translation>איתור שאילתה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>give out send save website csv table ninjs newsml nitf xml json</source>
        <translation>מסירה שליחה שמירה אתר טבלה csv ninjs newsml nitf xml json</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>hot folder automatic incoming wire</source>
        <translation>אוטומטי נכנס סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>import migrate library catalogue zotero tropy digikam lightroom csv table spreadsheet</source>
        <translation>ייבוא מעבר ספרייה קטלוג zotero tropy digikam lightroom csv טבלה גיליון</translation>
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
        <source>linked timeline chain</source>
        <translation>מקושר ציר זמן שרשרת</translation>
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
        <source>panel preview right</source>
        <translation>לוח תצוגה מקדימה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>panel sidebar left</source>
        <translation>לוח סרגל צד</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>paper printer contact sheet preview</source>
        <translation>נייר מדפסת גיליון מגע תצוגה</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>photographer agency person who</source>
        <translation>צלם סוכנות אדם מי</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>pictures images contact sheet compare full screen zoom</source>
        <translation>תמונות גיליון מגע השוואה מסך מלא הגדלה</translation>
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
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>remove label keyword category</source>
        <translation>הסרה תווית מילת מפתח קטגוריה</translation>
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
        <source>restrict</source>
        <translation>restrict</translation>
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
        <source>rights licence embargo usage forbid</source>
        <translation>זכויות רישיון אמברגו שימוש איסור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>selection</source>
        <translation>selection</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>side</source>
        <translation>side</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>similar related</source>
        <translation>דומה קרוב</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>split separate unmerge</source>
        <translation>פיצול הפרדה ביטול מיזוג</translation>
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
        <source>thread</source>
        <translation>שרשור</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>untag</source>
        <translation>untag</translation>
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
        <location filename="../../ui/services/links.py"/>
        <source>background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>background for</source>
        <translation>רקע ל</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>corrected by</source>
        <translation>תוקן על ידי</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>corrects</source>
        <translation>מתקן את</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>follow-up to</source>
        <translation>המשך ל</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>followed by</source>
        <translation>המשכו</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>same event</source>
        <translation>אותו אירוע</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>see also</source>
        <translation>ראו גם</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>translation</source>
        <translation>תרגום</translation>
    </message>
    <message>
        <location filename="../../ui/services/moments.py"/>
        <location filename="../../ui/services/wording.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Index</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>This archive can only be read here: its medium or its rights allow no writing. Ask for the right to write there, or copy the whole folder to where you may.</source>
        <translation>את הארכיון הזה אפשר כאן רק לקרוא: אמצעי האחסון או ההרשאות אינם מאפשרים כתיבה. אפשר לבקש הרשאת כתיבה שם, או להעתיק את כל התיקייה למקום שבו מותר לכתוב.</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>“{name}” is half undone: it was broken off. Undo finishes it.</source>
        <translation>״{name}״ בוטל למחצה: הפעולה נקטעה. ביטול ישלים אותה.</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Agency only</source>
        <translation>רק סוכנות</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Courtesy</source>
        <translation>באדיבות</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Due soon</source>
        <translation>מועד קרוב</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Embargoed</source>
        <translation>באמברגו</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Expired</source>
        <translation>פג תוקף</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>No archive</source>
        <translation>לא לארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>No credit</source>
        <translation>אין קרדיט</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Nobody to ask</source>
        <translation>אין את מי לשאול</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Not for here</source>
        <translation>לא לכאן</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>One time, used again</source>
        <translation>חד־פעמי, בשימוש חוזר</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>embargo, used</source>
        <translation>באמברגו, בשימוש</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>expired, used</source>
        <translation>פג תוקף, בשימוש</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>no archive, kept</source>
        <translation>לא לארכיון, נשמר</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>not for here, used</source>
        <translation>לא לכאן, בשימוש</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>one time, used again</source>
        <translation>חד־פעמי, בשימוש חוזר</translation>
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
        <source>gallery</source>
        <translation>גלריה</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>in the text</source>
        <translation>בגוף הכתבה</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>lead picture</source>
        <translation>תצלום ראשי</translation>
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
        <location filename="../../ui/services/wording.py"/>
        <source>{stories} and {photos}</source>
        <translation>{stories} ו{photos}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>“{title}”</source>
        <translation>״{title}״</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chart.py"/>
        <source>Photos by year. {years}</source>
        <translation>תצלומים לפי שנה. {years}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chart.py"/>
        <source>{first} to {last} chosen. {rest}</source>
        <translation>נבחרו {first} עד {last}. {rest}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/differences.py"/>
        <source>added: {words}</source>
        <translation>נוסף: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/differences.py"/>
        <source>removed: {words}</source>
        <translation>הוסר: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/editable.py"/>
        <source>F2 edits it</source>
        <translation>F2 עורך</translation>
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
        <location filename="../../ui/widgets/menu_button.py"/>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/record_rows.py"/>
        <source>(without words)</source>
        <translation>(ללא מילים)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/record_rows.py"/>
        <source>in {story}</source>
        <translation>ב״{story}״</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>a child</source>
        <translation>ילד</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>editorial only</source>
        <translation>מערכתי בלבד</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>embargo</source>
        <translation>אמברגו</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>expires</source>
        <translation>פג תוקף</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no archive</source>
        <translation>לא לארכיון</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no broadcast</source>
        <translation>לא לשידור</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no file</source>
        <translation>אין קובץ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no resale</source>
        <translation>לא למכירה חוזרת</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no sales</source>
        <translation>לא למכירה</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no third parties</source>
        <translation>לא לצד שלישי</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not everywhere</source>
        <translation>לא בכל מקום</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not online</source>
        <translation>לא באינטרנט</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not to be cropped</source>
        <translation>אין לחתוך</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>one time</source>
        <translation>חד־פעמי</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/size_slider.py"/>
        <source>Size of the pictures</source>
        <translation>גודל התמונות</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/size_slider.py"/>
        <source>Size of the pictures (+ and −, or Ctrl and the wheel)</source>
        <translation>גודל התמונות (+ ו־−, או Ctrl והגלגל)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stage.py"/>
        <source>The archive holds no file of this photo.</source>
        <translation>בארכיון אין קובץ של התצלום הזה.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Nothing of it can be shown.</source>
        <translation>אי אפשר להציג ממנו דבר.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Today, {date}</source>
        <translation>היום, {date}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>What changed, the first {n}</source>
        <translation>מה השתנה, {n} הראשונים</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Yesterday, {date}</source>
        <translation>אתמול, {date}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>{who}, you</source>
        <translation>{who}, אתם</translation>
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
        <location filename="../../ui/widgets/swatches.py"/>
        <source>No colour</source>
        <translation>ללא צבע</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/tabs.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} ממתינים</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/year_bars.py"/>
        <source>{year}: {n}</source>
        <translation>{year}: {n}</translation>
    </message>
</context>
</TS>
