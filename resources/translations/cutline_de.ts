<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cutline</name>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <source>Remove agency</source>
        <translation>Agentur entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Add agency</source>
        <translation>Agentur hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Change agency</source>
        <translation>Agentur ändern</translation>
    </message>
    <message>
        <location filename="../../ui/actions/correcting.py"/>
        <source>Correct {field}</source>
        <translation>{field} berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/correcting.py"/>
        <source>Reading the credit</source>
        <translation>Nachweis wird gelesen</translation>
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
        <translation>Artikel</translation>
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
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Nothing was in doubt there.</source>
        <translation>Dort stand nichts in Zweifel.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Part photo</source>
        <translation>Foto teilen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>This photo has one file and one use: there is nothing to part.</source>
        <translation>Dieses Foto hat eine Datei und eine Verwendung: Es gibt nichts zu teilen.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Add tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Why it was read so</source>
        <translation>Warum es so gelesen wurde</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Right as it is</source>
        <translation>Richtig, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Exporting to “{name}”</source>
        <translation>Ausgabe nach „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Files of the same names are replaced by these. Nothing was written yet.</source>
        <translation>Dateien gleichen Namens werden durch diese ersetzt. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Preparing to print {what}</source>
        <translation>Drucken von {what} wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Print {what}</source>
        <translation>{what} drucken</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <source>Write over what is in {place}?</source>
        <translation>Überschreiben, was in {place} ist?</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../ui/actions/giving.py"/>
        <location filename="../../ui/actions/selected.py"/>
        <source>Some of the rows that are chosen are still on their way. Try again in a moment.</source>
        <translation>Einige der gewählten Zeilen sind noch unterwegs. Versuchen Sie es gleich noch einmal.</translation>
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
        <translation>Beispiel wird eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing {files}</source>
        <translation>{files} werden eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Nothing was imported since Cutline was opened.</source>
        <translation>Seit Cutline geöffnet wurde, ist nichts eingelesen worden.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/importing.py"/>
        <source>items</source>
        <comment>counted</comment>
        <extracomment>item</extracomment>
        <translation><numerusform>{n} Objekt</numerusform><numerusform>{n} Objekte</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Import a folder</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Import files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>All else is there.</source>
        <translation>Alles andere ist da.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>All else was backed up.</source>
        <translation>Alles andere wurde gesichert.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Another backup, or the folder that files came from, may have what is missing.</source>
        <translation>Eine andere Sicherung oder der Ordner, aus dem Dateien kamen, hat vielleicht, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Backed up to “{name}”</source>
        <translation>Gesichert nach „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Brought back to “{name}”</source>
        <translation>Wiederhergestellt in „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Checking the archive</source>
        <translation>Archiv wird geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Choose a backup, or an archive that copied itself</source>
        <translation>Sicherung wählen oder ein Archiv mit eigenen Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Mending closes the archive, copies its database aside and opens it again.</source>
        <translation>Zum Reparieren wird das Archiv geschlossen, seine Datenbank beiseite kopiert und es wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Mending was broken off. What was mended stays.</source>
        <translation>Die Reparatur wurde abgebrochen. Was behoben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Taking the archive as it is</source>
        <translation>Archiv wird übernommen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>The archive is sound: the database and every file.</source>
        <translation>Das Archiv ist in Ordnung: die Datenbank und jede Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>The archive is taken as it is from now on.</source>
        <translation>Das Archiv gilt von nun an so, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <source>Where the backup is kept, on another disk at best</source>
        <translation>Wo die Sicherung liegen soll, am besten auf einem anderen Datenträger</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>are left</source>
        <comment>counted</comment>
        <extracomment>is left</extracomment>
        <translation><numerusform>{n} bleibt</numerusform><numerusform>{n} bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>files could not be brought back</source>
        <comment>counted</comment>
        <extracomment>file could not be brought back</extracomment>
        <translation><numerusform>{n} Datei war nicht wiederherzustellen</numerusform><numerusform>{n} Dateien waren nicht wiederherzustellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>new files</source>
        <comment>counted</comment>
        <extracomment>new file</extracomment>
        <translation><numerusform>{n} neue Datei</numerusform><numerusform>{n} neue Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems could not be mended</source>
        <comment>counted</comment>
        <extracomment>problem could not be mended</extracomment>
        <translation><numerusform>{n} Problem ließ sich nicht beheben</numerusform><numerusform>{n} Probleme ließen sich nicht beheben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems in the archive</source>
        <comment>counted</comment>
        <extracomment>problem in the archive</extracomment>
        <translation><numerusform>{n} Problem im Archiv</numerusform><numerusform>{n} Probleme im Archiv</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>problems in the backup</source>
        <comment>counted</comment>
        <extracomment>problem in the backup</extracomment>
        <translation><numerusform>{n} Problem in der Sicherung</numerusform><numerusform>{n} Probleme in der Sicherung</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/keeping.py"/>
        <source>things were mended</source>
        <comment>counted</comment>
        <extracomment>thing was mended</extracomment>
        <translation><numerusform>{n} Schaden wurde behoben</numerusform><numerusform>{n} Schäden wurden behoben</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/keeping.py"/>
        <location filename="../../ui/dialogs/amiss.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>Codes</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>Correct many</source>
        <translation>Viele berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <source>No photo is chosen. Choose a photo, or a story with one.</source>
        <translation>Es ist kein Foto gewählt. Wählen Sie ein Foto oder einen Artikel mit einem Foto.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/dialogs/bulk/preview.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Lift the order</source>
        <translation>Auflage aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/actions/many.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Restrict</source>
        <translation>Auflage setzen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>No search was saved yet.</source>
        <translation>Noch wurde keine Suche gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>Suchen Sie zuerst etwas; dann lässt es sich speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/saving.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>Collect {what}</source>
        <translation>{what} sammeln</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>The first {n} of {total} citations copied.</source>
        <translation>Die ersten {n} von {total} Quellenangaben sind kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>They are put at the end of the collection; a new name makes a new one.</source>
        <translation>Sie kommen ans Ende der Sammlung; ein neuer Name legt eine neue an.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>This photo stands in no story, and only stories are tied to others.</source>
        <translation>Dieses Foto steht in keinem Artikel, und nur Artikel werden verknüpft.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/selected.py"/>
        <source>citations copied</source>
        <comment>counted</comment>
        <extracomment>citation copied</extracomment>
        <translation><numerusform>{n} Quellenangabe kopiert</numerusform><numerusform>{n} Quellenangaben kopiert</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>the photo</source>
        <translation>das Foto</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <source>the photo “{caption}”</source>
        <translation>das Foto „{caption}“</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Copy citation</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions/selected.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>CUTLINE_USER is set: {name} signs while it is. What you keep here signs without it.</source>
        <translation>CUTLINE_USER ist gesetzt: Solange zeichnet {name}. Was Sie hier behalten, zeichnet ohne diese Angabe.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>{name} signs from now on.</source>
        <translation>Ab jetzt zeichnet {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Keep name</source>
        <translation>Namen behalten</translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Keeping the columns as “{name}”</source>
        <translation>Die Spalten werden als „{name}“ gemerkt</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Libraries of other programs</source>
        <translation>Bibliotheken anderer Programme</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Looking into “{name}”</source>
        <translation>„{name}“ wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/actions/taking_over.py"/>
        <source>Take over from another program</source>
        <translation>Aus einem anderen Programm übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Looking into the watched folder</source>
        <translation>Überwachter Ordner wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>No longer watching “{name}”.</source>
        <translation>„{name}“ wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watching “{name}”: what comes in is imported.</source>
        <translation>„{name}“ wird überwacht: Was ankommt, wird eingelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>A date is a year, a month or a day: 2019, 2019-03, 2019-03-14. Leave open what nobody knows.</source>
        <translation>Ein Datum ist ein Jahr, ein Monat oder ein Tag: 2019, 2019-03, 2019-03-14. Lassen Sie offen, was niemand weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>For whoever works with this archive.</source>
        <translation>Für alle, die mit diesem Archiv arbeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>For whom does {name} work?</source>
        <translation>Für wen arbeitet {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Keep note</source>
        <translation>Anmerkung behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/dialogs/field.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
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
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/affiliation.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Note on {name}</source>
        <translation>Anmerkung zu {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add it, and credit lines that name it are read anew.</source>
        <translation>Nehmen Sie sie auf, so werden Nachweise, die sie nennen, neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add “{name}”…</source>
        <translation>„{name}“ aufnehmen …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Credit lines are read by these names. Your own win over those that come with Cutline.</source>
        <translation>Nach diesen Namen werden Nachweise gelesen. Ihre eigenen gehen denen vor, die mit Cutline kommen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>No agency is called “{name}”</source>
        <translation>Keine Agentur heißt „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Only your own agencies can be removed.</source>
        <translation>Nur eigene Agenturen lassen sich entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>The first {n}; type more of the name.</source>
        <translation>Die ersten {n}; geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>yours</source>
        <translation>eigene</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Agencies whose pictures it passes on, one a line</source>
        <translation>Agenturen, deren Bilder sie weitergibt, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>As it also stands in credit lines, one name a line</source>
        <translation>Wie sie in Nachweisen auch heißt, ein Name je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Credit lines that name it are read anew. Undo brings everything back.</source>
        <translation>Nachweise, die sie nennen, werden neu gelesen. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Distributes</source>
        <translation>Vertreibt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>It comes with Cutline; what you keep here takes its place. {then}</source>
        <translation>Sie kommt mit Cutline; was Sie hier behalten, tritt an ihre Stelle. {then}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Keep agency</source>
        <translation>Agentur behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>broadcaster</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>magazine</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>military</source>
        <translation>Militär</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>museum</source>
        <translation>Museum</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>newspaper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>non-governmental organisation</source>
        <translation>Nichtregierungsorganisation</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>political party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>sports body</source>
        <translation>Sportverband</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>stock or photo agency</source>
        <translation>Bildagentur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>university</source>
        <translation>Universität</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>wire agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Mend brings back what a damaged log or a backup still has. Restore makes an archive of a backup beside this one. Where an older copy was put back on purpose, take it as it is.</source>
        <translation>Reparieren bringt zurück, was ein beschädigtes Protokoll oder eine Sicherung noch hat. Wiederherstellen macht aus einer Sicherung ein Archiv neben diesem. Wurde eine ältere Kopie mit Absicht zurückgelegt, nehmen Sie es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Take it as it is</source>
        <translation>Nehmen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <source>Work may be missing in this archive</source>
        <translation>In diesem Archiv fehlt vielleicht Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/amiss.py"/>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/frame/window.py"/>
        <source>Mend…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct caption</source>
        <translation>Bildunterschrift berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct credit</source>
        <translation>Nachweis berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete a saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep credit</source>
        <translation>Nachweis behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>What was published stays as it is; your correction is kept beside it and shown first.</source>
        <translation>Was gedruckt wurde, bleibt, wie es ist; Ihre Berichtigung steht daneben und wird zuerst gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Write the line as a newsroom would: Ines Okafor/Northlight via AFP</source>
        <translation>Schreiben Sie die Zeile wie eine Redaktion: Ines Okafor/Northlight via AFP</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Credit line</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As transmitted</source>
        <translation>Wie übermittelt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As corrected</source>
        <translation>Wie berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As published</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Change {records}</source>
        <translation>{records} ändern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Correct {records}</source>
        <translation>{records} berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Fill in a field, and what would change stands here.</source>
        <translation>Füllen Sie ein Feld aus, und hier steht, was sich ändern würde.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Leave out the {n}, change {rest}</source>
        <translation>{n} auslassen, {rest} ändern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>an untouched field stays as it is</source>
        <translation>ein unberührtes Feld bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>captions</source>
        <comment>counted</comment>
        <extracomment>caption</extracomment>
        <translation><numerusform>{n} Bildunterschrift</numerusform><numerusform>{n} Bildunterschriften</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>change</source>
        <comment>counted</comment>
        <extracomment>changes</extracomment>
        <translation><numerusform>{n} ändert sich</numerusform><numerusform>{n} ändern sich</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>changing: {done}</source>
        <translation>wird geändert: {done}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>credits</source>
        <comment>counted</comment>
        <extracomment>credit</extracomment>
        <translation><numerusform>{n} Nachweis</numerusform><numerusform>{n} Nachweise</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>looking…</source>
        <translation>wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>one step to undo</source>
        <translation>in einem Schritt rückgängig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>photos in them</source>
        <comment>counted</comment>
        <extracomment>photo in them</extracomment>
        <translation><numerusform>{n} Foto darin</numerusform><numerusform>{n} Fotos darin</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>the first of {n}</source>
        <translation>die ersten von {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} of {total} · Alt ↑ ↓ next · Del leaves it out</source>
        <translation>{n} von {total} · Alt ↑ ↓ weiter · Entf lässt es aus</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} stay</source>
        <translation>{n} bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} to look at, first</source>
        <translation>{n} anzusehen, zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <source>{n} without {variable}</source>
        <translation>{n} ohne {variable}</translation>
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
        <translation><numerusform>{n} Eintrag</numerusform><numerusform>{n} Einträge</numerusform></translation>
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
        <translation><numerusform>{n} Artikel</numerusform><numerusform>{n} Artikel</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/dialog.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>A file of picture-desk codes: a code, a tab, what it stands for</source>
        <translation>Eine Datei mit Kürzeln der Bildredaktion: ein Kürzel, ein Tabulator, wofür es steht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Choose a table of codes</source>
        <translation>Tabelle von Kürzeln wählen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Codes…</source>
        <translation>Kürzel …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>In some</source>
        <translation>In einigen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Letter by letter, in: {fields}</source>
        <translation>Buchstabe für Buchstabe, in: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Multiple ({n})</source>
        <translation>Verschiedene ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Tables of codes (*.tsv *.txt)</source>
        <translation>Tabellen von Kürzeln (*.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>Type { for what is known of each photo, = for a code.</source>
        <translation>{ steht für das, was von jedem Foto bekannt ist, = für ein Kürzel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>codes</source>
        <comment>counted</comment>
        <extracomment>code</extracomment>
        <translation><numerusform>{n} Kürzel</numerusform><numerusform>{n} Kürzel</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <source>none in {n}</source>
        <translation>keine in {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/reader/page.py"/>
        <location filename="../../ui/widgets/editable.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/fields.py"/>
        <location filename="../../ui/dialogs/files.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/preview.py"/>
        <source>left out: stays as it is</source>
        <translation>ausgelassen: bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <source>+ all</source>
        <translation>+ alle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <source>Tag {name}: {state}</source>
        <translation>Schlagwort {name}: {state}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/bulk/tags.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Keep what stands here</source>
        <translation>Behalten, was hier steht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Whatever you choose, both stay in the history.</source>
        <translation>Was Sie auch wählen, beides bleibt im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>Yours, to be edited</source>
        <translation>Ihres, zum Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>both changed the same words: put theirs in by hand, or choose one</source>
        <translation>beide haben dieselben Wörter geändert: Setzen Sie die anderen von Hand ein oder wählen Sie eines</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>saved {when}</source>
        <translation>gespeichert {when}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>the changes touch different words; read it before you keep it</source>
        <translation>die Änderungen betreffen verschiedene Wörter; lesen Sie es, bevor Sie es behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>{who} changed this while you wrote</source>
        <translation>{who} hat dies geändert, während Sie schrieben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/conflict.py"/>
        <source>{who}’s</source>
        <translation>Von {who}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Empty the trash: {records} for good?</source>
        <translation>Papierkorb leeren: {records} endgültig?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Empty: {records} for good</source>
        <translation>Leeren: {records} endgültig</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>Keep them</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>What goes for good</source>
        <translation>Was endgültig verschwindet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <source>With them go from the disk: {files}, {size}. Nothing brings them back, undo neither; what was read from them comes in anew if it is imported again.</source>
        <translation>Mit ihnen verschwinden von der Festplatte: {files}, {size}. Nichts bringt sie zurück, auch Rückgängig nicht; was aus ihnen gelesen wurde, kommt neu herein, wenn es wieder eingelesen wird.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>files</source>
        <comment>counted</comment>
        <extracomment>file</extracomment>
        <translation><numerusform>{n} Datei</numerusform><numerusform>{n} Dateien</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/empty_trash.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>What is underlined was read. Point at a name, or Tab to it, to see where it stands.</source>
        <translation>Was unterstrichen ist, wurde gelesen. Zeigen Sie auf einen Namen oder gehen Sie mit Tab hin, um zu sehen, wo er steht.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/models/sheet_item.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no credit</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>A file a record for news systems, photos with their metadata, and a table, packed.</source>
        <translation>Eine Datei je Eintrag für Redaktionssysteme, Fotos mit ihren Metadaten und eine Tabelle, gepackt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>A folder that any browser opens, with a search of its own and without a server. Photos that may not be shown to everybody stand there in words.</source>
        <translation>Ein Ordner, den jeder Browser öffnet, mit eigener Suche und ohne Server. Fotos, die nicht allen gezeigt werden dürfen, stehen dort in Worten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>All in one file (ZIP)</source>
        <translation>Alles in einer Datei (ZIP)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Copies that say in their metadata what the archive says of them. The picture stays as it was.</source>
        <translation>Kopien, deren Metadaten sagen, was das Archiv von ihnen sagt. Das Bild bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Dublin Core (XML)</source>
        <translation>Dublin Core (XML)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Export {what}</source>
        <translation>{what} ausgeben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For libraries: a file a record.</source>
        <translation>Für Bibliotheken: je Eintrag eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For news systems: a file a record, the photos beside them.</source>
        <translation>Für Redaktionssysteme: je Eintrag eine Datei, die Fotos daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For search engines and libraries: a file a record, the photos beside them.</source>
        <translation>Für Suchmaschinen und Bibliotheken: je Eintrag eine Datei, die Fotos daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>For spreadsheets: a row a record, the columns that are ticked, in the order in which they are dragged.</source>
        <translation>Für Tabellenprogramme: je Eintrag eine Zeile, die angehakten Spalten in der Reihenfolge, in die sie gezogen werden.</translation>
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
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Photos as they came in, each with files beside it that digiKam and Adobe's programs read.</source>
        <translation>Fotos, wie sie hereinkamen, mit Dateien daneben, die digiKam und die Programme von Adobe lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Photos with their metadata</source>
        <translation>Fotos mit ihren Metadaten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Stories as a newspaper sets them, photos as a contact sheet with captions and credits.</source>
        <translation>Artikel, wie eine Zeitung sie setzt, Fotos als Kontaktbogen mit Bildunterschriften und Nachweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>The archive stays as it is.</source>
        <translation>Das Archiv bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <source>XMP beside the photos</source>
        <translation>XMP neben den Fotos</translation>
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
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/export.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Exported</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>What is to be known of it</source>
        <translation>Was dazu zu wissen ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>given out with its order</source>
        <translation>mit ihrer Auflage ausgegeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/exported.py"/>
        <source>records given out</source>
        <comment>counted</comment>
        <extracomment>record given out</extracomment>
        <translation><numerusform>{n} Eintrag ausgegeben</numerusform><numerusform>{n} Einträge ausgegeben</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <source>told of in words</source>
        <translation>in Worten genannt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/exported.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>A language tag: en, de-AT, he.</source>
        <translation>Ein Sprachkürzel: en, de-AT, he.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As 2024-03-14, 2024-03 or 2024; about 1945 is 1945~.</source>
        <translation>Wie 2024-03-14, 2024-03 oder 2024; um 1945 ist 1945~.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As 2024-03-14, with a time 2024-03-14T18:30:00+01:00, or as far as known: 2024-03.</source>
        <translation>Wie 2024-03-14, mit Uhrzeit 2024-03-14T18:30:00+01:00, oder so weit bekannt: 2024-03.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>Correct: {field}</source>
        <translation>Berichtigen: {field}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>For colleagues; it is found by note: and never printed.</source>
        <translation>Für Kollegen; zu finden mit note: und nie gedruckt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>In the order of the picture, from its left.</source>
        <translation>In der Reihenfolge im Bild, von links.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>The paper as it is called in the archive.</source>
        <translation>Die Zeitung, wie sie im Archiv heißt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/field.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Texts and documents</source>
        <translation>Texte und Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/files.py"/>
        <source>Wire stories and feeds</source>
        <translation>Agenturmeldungen und Feeds</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/keeping.py"/>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Link to another story</source>
        <translation>Mit anderem Artikel verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Stories to link to</source>
        <translation>Artikel zum Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>The other story</source>
        <translation>Der andere Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>This story is, to the other</source>
        <translation>Dieser Artikel ist zum anderen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Words of its headline, its text or a caption</source>
        <translation>Wörter aus Überschrift, Text oder Bildunterschrift</translation>
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
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Optional: why they belong together</source>
        <translation>Freiwillig: warum sie zusammengehören</translation>
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
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link all as “see also”</source>
        <translation>Alle als „siehe auch“ verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link all the same</source>
        <translation>Trotzdem verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>Link them the other way round</source>
        <translation>Umgekehrt verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>The dates say otherwise</source>
        <translation>Die Tage sprechen dagegen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>What is it to the other story?</source>
        <translation>Was ist er zum anderen Artikel?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/linking.py"/>
        <source>to: {other}</source>
        <translation>zu: {other}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>A backup, or a folder with the files that came in</source>
        <translation>Eine Sicherung oder ein Ordner mit den Dateien, die hereinkamen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Choose a backup, or a folder with the files</source>
        <translation>Sicherung oder Ordner mit den Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>Mend the archive</source>
        <translation>Archiv reparieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>The archive is closed, its database copied aside, and opened again. Rows come back from the archive’s own journal; files that are missing or damaged, and a database that cannot be read, from a folder that has them.</source>
        <translation>Das Archiv wird geschlossen, seine Datenbank beiseite kopiert, und wieder geöffnet. Zeilen kommen aus dem Journal des Archivs zurück; fehlende oder beschädigte Dateien und eine Datenbank, die sich nicht lesen lässt, aus einem Ordner, der sie hat.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <source>none: from the archive itself alone</source>
        <translation>keiner: aus dem Archiv allein</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/mend.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/name_choice.py"/>
        <source>Part of a name or of a spelling</source>
        <translation>Teil eines Namens oder einer Schreibweise</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/name_choice.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>Part this photo</source>
        <translation>Dieses Foto teilen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>What is checked becomes a photo of its own, and later imports keep to that.</source>
        <translation>Was angehakt ist, wird ein eigenes Foto; spätere Einlesungen halten sich daran.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <source>on its own</source>
        <translation>für sich</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Part</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/part.py"/>
        <location filename="../../ui/places/dragging.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Also yours</source>
        <translation>Auch Ihre</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>It signs what you do in every archive. Undo takes back what you did, not your colleagues’.</source>
        <translation>Er zeichnet, was Sie in jedem Archiv tun. Rückgängig nimmt zurück, was Sie taten, nicht was andere taten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Names you signed with before, such as a login; one a line</source>
        <translation>Namen, mit denen Sie früher zeichneten, etwa eine Anmeldung; einer je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/preview.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <source>How it is mended</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/problems.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>"locked exits"</source>
        <translation>"locked exits"</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Just type. What is no syntax is searched as words; Tab takes a name that is offered.</source>
        <translation>Tippen Sie einfach. Was keine Syntax ist, wird als Wörter gesucht; Tab übernimmt einen angebotenen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>a tag, with all its branches</source>
        <translation>ein Schlagwort mit allen Zweigen</translation>
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
        <translation>jeder in der Kette des Nachweises · Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>both words; side by side they come first</source>
        <translation>beide Wörter; nebeneinander kommen sie zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>either of them · the first without the second</source>
        <translation>eines von beiden · das erste ohne das zweite</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>exactly these words side by side</source>
        <translation>genau diese Wörter nebeneinander</translation>
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
        <translation>Fotos, bei denen eine Lesung der anderen widerspricht</translation>
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
        <translation>jemand, der auf einem Foto zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>stars that the photo's file carries</source>
        <translation>Sterne, die in der Fotodatei stehen</translation>
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
        <translation>genau dieser Name, kein längerer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>title:fire   caption:deck   body:deck</source>
        <translation>title:fire   caption:deck   body:deck</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what kind of photo</source>
        <translation>was für ein Foto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what there is · what is missing</source>
        <translation>was da ist · was fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it ran: a span, a day, a month, a year, last-week</source>
        <translation>wann es erschien: Zeitraum, Tag, Monat, Jahr, last-week</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it was shot, which is another day</source>
        <translation>wann es aufgenommen wurde, was ein anderer Tag ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>where it was shot · who ran it</source>
        <translation>wo es aufgenommen wurde · wer es brachte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who shot it · who wrote it</source>
        <translation>wer es aufnahm · wer es schrieb</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who stands there, as captioned</source>
        <translation>wer dort steht, laut Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words of headlines, captions, texts only</source>
        <translation>nur Wörter aus Überschriften, Bildunterschriften, Texten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words that begin so · spelled like this (~2: two letters)</source>
        <translation>Wörter, die so beginnen · die so geschrieben werden (~2: zwei Buchstaben)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>What can be searched</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Import stopped</source>
        <translation>Einlesen angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Title or reason</source>
        <translation>Titel oder Grund</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>What became of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>brought up to date</source>
        <comment>counted</comment>
        <extracomment>brought up to date</extracomment>
        <translation><numerusform>{n} auf den neuen Stand gebracht</numerusform><numerusform>{n} auf den neuen Stand gebracht</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>could not be read</source>
        <comment>counted</comment>
        <extracomment>could not be read</extracomment>
        <translation><numerusform>{n} nicht lesbar</numerusform><numerusform>{n} nicht lesbar</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>files could not be read</source>
        <comment>counted</comment>
        <extracomment>file could not be read</extracomment>
        <translation><numerusform>{n} Datei war nicht lesbar</numerusform><numerusform>{n} Dateien waren nicht lesbar</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <comment>counted</comment>
        <extracomment>known already</extracomment>
        <translation><numerusform>{n} schon bekannt</numerusform><numerusform>{n} schon bekannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>photos with them</source>
        <comment>counted</comment>
        <extracomment>photo with them</extracomment>
        <translation><numerusform>{n} Foto dazu</numerusform><numerusform>{n} Fotos dazu</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>records added</source>
        <comment>counted</comment>
        <extracomment>record added</extracomment>
        <translation><numerusform>{n} Eintrag aufgenommen</numerusform><numerusform>{n} Einträge aufgenommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>records came in without a file</source>
        <comment>counted</comment>
        <extracomment>record came in without a file</extracomment>
        <translation><numerusform>Ein Eintrag kam ohne eine Datei</numerusform><numerusform>{n} Einträge kamen ohne eine Datei</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>to review</source>
        <comment>counted</comment>
        <extracomment>to review</extracomment>
        <translation><numerusform>{n} zu prüfen</numerusform><numerusform>{n} zu prüfen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>added</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>A new archive is made, and opened when it is whole. Nothing is written over.</source>
        <translation>Ein neues Archiv entsteht und wird geöffnet, sobald es vollständig ist. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>As it was</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>Restore from “{name}”</source>
        <translation>Aus „{name}“ wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <source>{name} (restored)</source>
        <translation>{name} (wiederhergestellt)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restore.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>2027-01-31, 2027-01 or 2027; empty for no end</source>
        <translation>2027-01-31, 2027-01 oder 2027; leer für ohne Ende</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>An order of yours stands beside what was read, and is undone in one step.</source>
        <translation>Ihre Auflage steht neben dem, was gelesen wurde, und ist in einem Schritt rückgängig.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>By what right</source>
        <translation>Mit welchem Recht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Keep the new day</source>
        <translation>Neuen Tag behalten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Lift: {order}</source>
        <translation>Aufheben: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Restrict {photos}</source>
        <translation>Auflage setzen: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Territory or line</source>
        <translation>Gebiet oder Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>The line to print</source>
        <translation>Die zu druckende Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>The new day takes the place of the one that was read; what the file says stays.</source>
        <translation>Der neue Tag tritt an die Stelle des gelesenen; was in der Datei steht, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Where not: DE, FR or EUROPE</source>
        <translation>Wo nicht: DE, FR oder EUROPE</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>Where only: DE, FR or EUROPE</source>
        <translation>Nur wo: DE, FR oder EUROPE</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>a contract, a letter, a call</source>
        <translation>ein Vertrag, ein Brief, ein Anruf</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>another order, which the note tells</source>
        <translation>eine andere Auflage, die die Notiz nennt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>embargoed until a day</source>
        <translation>bis zu einem Tag gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>for use only in a territory</source>
        <translation>nur in einem Gebiet zu verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>not for use in a territory</source>
        <translation>in einem Gebiet nicht zu verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <source>not to be used after a day</source>
        <translation>nach einem Tag nicht mehr zu verwenden</translation>
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
        <translation><numerusform>{n} Foto</numerusform><numerusform>{n} Fotos</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/restrict.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Order</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>A slash makes a branch: Harbour/Ferry fire</source>
        <translation>Ein Schrägstrich macht einen Zweig: Hafen/Fährbrand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Carried now</source>
        <translation>Jetzt vergeben</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>In {uses} of it too</source>
        <translation>Auch in {uses}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Link {others} to one story</source>
        <translation>{others} mit einem Artikel verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>One step, which Undo takes back.</source>
        <translation>Ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Tag {what}</source>
        <translation>{what} verschlagworten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Take a tag off {what}</source>
        <translation>Schlagwort entfernen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The photo goes to the trash, and no search finds it any more; the story that ran it stays, without it. Undo brings it back, and so does the trash until it is emptied.</source>
        <translation>Das Foto kommt in den Papierkorb, und keine Suche findet es mehr; der Artikel, der es zeigte, bleibt, ohne das Foto. Rückgängig holt es zurück, und der Papierkorb auch, bis er geleert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The photos go to the trash, and no search finds them any more; the stories that ran them stay, without them. Undo brings them back, and so does the trash until it is emptied.</source>
        <translation>Die Fotos kommen in den Papierkorb, und keine Suche findet sie mehr; die Artikel, die sie zeigten, bleiben, ohne sie. Rückgängig holt sie zurück, und der Papierkorb auch, bis er geleert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>The story that is open is the one.</source>
        <translation>Der geöffnete Artikel ist der eine.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>They go to the trash with their photos, and no search finds them any more. Undo brings them back, and so does the trash until it is emptied.</source>
        <translation>Sie kommen mit ihren Fotos in den Papierkorb, und keine Suche findet sie mehr. Rückgängig bringt sie zurück, der Papierkorb auch, bis er geleert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Throw away {what}</source>
        <translation>{what} wegwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>Twice in the archive; published by mistake; a court's order</source>
        <translation>Doppelt im Archiv; irrtümlich veröffentlicht; Anordnung eines Gerichts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/selected.py"/>
        <source>other uses</source>
        <comment>counted</comment>
        <extracomment>other use</extracomment>
        <translation><numerusform>{n} anderen Verwendung</numerusform><numerusform>{n} anderen Verwendungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <source>“{story}” is, to each of them</source>
        <translation>„{story}“ ist zu jedem von ihnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/selected.py"/>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Move in the results, from the search bar too</source>
        <translation>In den Treffern gehen, auch aus dem Suchfeld</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Open the story or photo found</source>
        <translation>Artikel oder Foto öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Take the completion that is offered</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/keymap.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <translation>Diese trennen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>Ran</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>What is checked is “{other}” from now on. The rest stays “{name}”; they are kept apart.</source>
        <translation>Was angehakt ist, ist ab jetzt „{other}“. Der Rest bleibt „{name}“; sie werden auseinandergehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <source>Which of these are “{other}”?</source>
        <translation>Welche davon sind „{other}“?</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/some_credits.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Credits</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Address of the picture</source>
        <translation>Adresse des Bilds</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>For the next table like this one</source>
        <translation>Für die nächste Tabelle wie diese</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Identifier of the photo’s story</source>
        <translation>Kennung des Artikels zum Foto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Keep these columns as</source>
        <translation>Diese Spalten merken als</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Story or photo</source>
        <translation>Artikel oder Foto</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Take over “{name}”</source>
        <translation>„{name}“ übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Text of the story</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>The library stays as it is. Files that it names are copied; what is there already is not brought in twice.</source>
        <translation>Die Bibliothek bleibt, wie sie ist. Die Dateien, die sie nennt, werden kopiert; was schon da ist, kommt nicht zweimal.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What each column means</source>
        <translation>Was jede Spalte bedeutet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What the column “{name}” means</source>
        <translation>Was die Spalte „{name}“ bedeutet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>What the headings say</source>
        <translation>Was die Überschriften sagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>left out (films, copies, trash)</source>
        <comment>counted</comment>
        <extracomment>left out (film, copy or trash)</extracomment>
        <translation><numerusform>{n} ausgelassen (Film, Kopie oder Papierkorb)</numerusform><numerusform>{n} ausgelassen (Filme, Kopien, Papierkorb)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>people</source>
        <comment>counted</comment>
        <extracomment>person</extracomment>
        <translation><numerusform>{n} Person</numerusform><numerusform>{n} Personen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <source>{folder} is not here: its photos come in without their files.</source>
        <translation>{folder} ist hier nicht vorhanden: Die Fotos daraus kommen ohne ihre Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Publication</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>collections</source>
        <comment>counted</comment>
        <extracomment>collection</extracomment>
        <translation><numerusform>{n} Sammlung</numerusform><numerusform>{n} Sammlungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Person shown</source>
        <translation>Abgebildete Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>tags</source>
        <comment>counted</comment>
        <extracomment>tag</extracomment>
        <translation><numerusform>{n} Schlagwort</numerusform><numerusform>{n} Schlagwörter</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/takeover.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>What is saved stays saved. Please report this with the details below: {error}</source>
        <translation>Was gespeichert ist, bleibt gespeichert. Bitte melden Sie dies mit den Einzelheiten unten: {error}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <location filename="../../ui/reader/page.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Remove row {n}</source>
        <translation>Zeile {n} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>created</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>where it was taken</source>
        <translation>wo es aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <source>{column}, row {n}</source>
        <translation>{column}, Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/values.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>shown</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>imported {date}</source>
        <translation>eingelesen {date}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>An agency, a photographer or a person, by any spelling.</source>
        <translation>Agentur, Fotograf oder Person, in jeder Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Links tie stories: choose one photo to link its story, or several stories.</source>
        <translation>Verknüpft werden Artikel: Wählen Sie ein Foto, um seinen Artikel zu verknüpfen, oder mehrere Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No other archive was opened yet.</source>
        <translation>Noch wurde kein anderes Archiv geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/curate/trash.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Credit page</source>
        <translation>Namensseite</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>A home for what your paper has printed</source>
        <translation>Ein Zuhause für alles, was Ihre Zeitung gedruckt hat</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>An invented harbour town: 16 stories and 31 pictures from three papers. Try to find Tomas Weil, who stands in one caption only.</source>
        <translation>Eine erfundene Hafenstadt: 16 Artikel und 31 Bilder aus drei Zeitungen. Suchen Sie Tomas Weil, der nur in einer Bildunterschrift steht.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Bring in your stories</source>
        <translation>Holen Sie Ihre Artikel herein</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change where the archive is kept</source>
        <translation>Ändern, wo das Archiv liegt</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Look around first</source>
        <translation>Sehen Sie sich erst um</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Looking into the folder</source>
        <translation>Ordner wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>No archive yet</source>
        <translation>Noch kein Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Open an archive that exists…</source>
        <translation>Vorhandenes Archiv öffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Sample archive</source>
        <translation>Beispielarchiv</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Saved web pages, texts, PDFs, wire messages and photos. Nothing is moved or changed: Cutline keeps copies.</source>
        <translation>Gespeicherte Webseiten, Texte, PDFs, Agenturmeldungen und Fotos. Nichts wird verschoben oder geändert: Cutline behält Kopien.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Step 1 of 2 · next: what was found, before anything is kept</source>
        <translation>Schritt 1 von 2 · danach: was gefunden wurde, bevor etwas behalten wird</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Step 2 of 2 · nothing is kept yet</source>
        <translation>Schritt 2 von 2 · noch wird nichts behalten</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Stories, photos, who is in them, and who took them. Everything stays on this computer.</source>
        <translation>Artikel, Fotos, wer darauf ist und wer sie aufnahm. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Where the archive is kept</source>
        <translation>Wo das Archiv liegt</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Your name in the history</source>
        <translation>Ihr Name im Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>it has its own archive and can be thrown away</source>
        <translation>es hat ein eigenes Archiv und kann weggeworfen werden</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run.py"/>
        <source>or drop them anywhere in this window</source>
        <translation>oder lassen Sie sie irgendwo in diesem Fenster fallen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Choose another folder, or look around in the sample first.</source>
        <translation>Wählen Sie einen anderen Ordner oder sehen Sie sich erst im Beispiel um.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>Nothing that can be read</source>
        <translation>Nichts, was sich lesen lässt</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>They are copied into {folder}; what you have stays where it is.</source>
        <translation>Sie werden nach {folder} kopiert; was Sie haben, bleibt, wo es ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>files cannot be read</source>
        <comment>counted</comment>
        <extracomment>file cannot be read</extracomment>
        <translation><numerusform>{n} Datei lässt sich nicht lesen</numerusform><numerusform>{n} Dateien lassen sich nicht lesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>packed files</source>
        <comment>counted</comment>
        <extracomment>packed file</extracomment>
        <translation><numerusform>{n} gepackte Datei</numerusform><numerusform>{n} gepackte Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>stories and documents</source>
        <comment>counted</comment>
        <extracomment>story or document</extracomment>
        <translation><numerusform>{n} Artikel oder Dokument</numerusform><numerusform>{n} Artikel und Dokumente</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <source>{n} more; the report names them all.</source>
        <translation>{n} weitere; der Bericht nennt alle.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/first_run_parts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Cancel {job}</source>
        <translation>{job} abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Log of {job}</source>
        <translation>Protokoll von {job}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>Nothing ran since Cutline was opened.</source>
        <translation>Seit Cutline geöffnet wurde, lief nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>done, {time}</source>
        <translation>fertig, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>failed, {time}: {reason}</source>
        <translation>misslungen, {time}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <source>stopped, {time}; what was finished is kept</source>
        <translation>angehalten, {time}; was fertig war, ist behalten</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>Colours: {mode}</source>
        <translation>Farben: {mode}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>Text size: {n} %</source>
        <translation>Schriftgröße: {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/frame/look_commands.py"/>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <source>Opening the archive</source>
        <translation>Archiv wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <source>stopping</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/opening.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/progress_line.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Archive: {name}</source>
        <translation>Archiv: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>stopping after this file</source>
        <translation>hält nach dieser Datei an</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <source>Work places</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Curate</source>
        <translation>Betreuen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Photos &amp; credits</source>
        <translation>Fotos &amp; Nachweise</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <source>Undo {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Back to “{name}”</source>
        <translation>Zurück zu „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose the folder of an archive</source>
        <translation>Ordner eines Archivs wählen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Drop to import</source>
        <translation>Zum Einlesen fallen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Make an archive there</source>
        <translation>Dort ein Archiv anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Mending the archive</source>
        <translation>Archiv wird repariert</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Open the archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>The archive cannot be opened</source>
        <translation>Das Archiv lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/models/results.py"/>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../ui/models/results.py"/>
        <location filename="../../ui/models/sheet_item.py"/>
        <location filename="../../ui/places/search/timeline/view.py"/>
        <source>photo by {who}</source>
        <translation>Foto von {who}</translation>
    </message>
    <message>
        <location filename="../../ui/models/sheet.py"/>
        <source>Photo that is being fetched</source>
        <translation>Foto, das gerade geholt wird</translation>
    </message>
    <message>
        <location filename="../../ui/models/sheet_item.py"/>
        <source>no file in the archive</source>
        <translation>keine Datei im Archiv</translation>
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
        <translation>Keine Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>All…</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/timeline/cells.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>People shown</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/search/library.py"/>
        <source>Library</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>cannot be undone</source>
        <translation>lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <source>taken back {when}</source>
        <translation>zurückgenommen {when}</translation>
    </message>
    <message>
        <location filename="../../ui/models/steps.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/models/tag_tree.py"/>
        <source>{n} records</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Ask the owner, copy letter</source>
        <translation>Inhaber fragen, Brief kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Copy letters</source>
        <translation>Briefe kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Into the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>It goes to the trash, from which it can be brought back.</source>
        <translation>Es kommt in den Papierkorb, aus dem es sich zurückholen lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>It goes to the trash; what ran it stays ({stories}: {titles}). It can be brought back.</source>
        <translation>Es kommt in den Papierkorb; was es zeigte, bleibt ({stories}: {titles}). Es kann zurückgeholt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed</source>
        <translation>Lizenz verlängert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed: {photos}</source>
        <translation>Lizenz verlängert: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Licence renewed…</source>
        <translation>Lizenz verlängert …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Read wrongly: “{words}”</source>
        <translation>Falsch gelesen: „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Read wrongly…</source>
        <translation>Falsch gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Say by what right, so that colleagues know: a contract, a letter, a call.</source>
        <translation>Sagen Sie, mit welchem Recht, damit Kollegen es wissen: ein Vertrag, ein Brief, ein Anruf.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled, with a note</source>
        <translation>Geklärt, mit Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled: {photos}</source>
        <translation>Geklärt: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Settled…</source>
        <translation>Geklärt …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use</source>
        <translation>Aus dem Gebrauch nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use: {photos}</source>
        <translation>Aus dem Gebrauch nehmen: {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>Take out of use…</source>
        <translation>Aus dem Gebrauch nehmen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>The order is lifted of this photo; the words stay where they stand. Say what they mean.</source>
        <translation>Die Auflage wird für dieses Foto aufgehoben; die Wörter bleiben, wo sie stehen. Sagen Sie, was sie bedeuten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>letters are copied</source>
        <comment>counted</comment>
        <extracomment>letter is copied</extracomment>
        <translation><numerusform>{n} Brief ist kopiert</numerusform><numerusform>{n} Briefe sind kopiert</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>read wrongly</source>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <source>{letters}: paste it into a mail.</source>
        <translation>{letters}: zum Einfügen in eine E-Mail.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct credit…</source>
        <translation>Nachweis berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_acts.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>No credit line was found.</source>
        <translation>Kein Nachweis gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_delegate.py"/>
        <source>This photo is gone meanwhile</source>
        <translation>Dieses Foto ist inzwischen fort</translation>
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
        <translation>noch nirgends</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>What needs a decision</source>
        <translation>Was eine Entscheidung braucht</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Where it ran</source>
        <translation>Wo es erschien</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/case_list.py"/>
        <source>Words it was read from</source>
        <translation>Gelesen aus</translation>
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
        <translation>An: {owner}

Wir haben dieses Foto von Ihnen in unserem Archiv:
{caption}
{credit}

Es erschien hier:
{ran}

Seine Bedingungen: {terms}

Dürfen wir es weiter aufbewahren und verwenden, und bis wann? Bitte nennen Sie uns, was wir daneben drucken sollen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>ask again</source>
        <translation>erneut fragen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>none are known</source>
        <translation>keine sind bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>not to be kept</source>
        <translation>nicht aufzubewahren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <source>whom it concerns</source>
        <translation>die Inhaber der Rechte</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/services/moments.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/cases.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no credit line</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/choosing.py"/>
        <location filename="../../ui/places/photos/finding.py"/>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Select stories or photos in Search and collect them ({key}): for a page, an anniversary.</source>
        <translation>Wählen Sie Artikel oder Fotos in der Suche und sammeln Sie sie ({key}): für eine Seite, einen Jahrestag.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>What is in the collection</source>
        <translation>Was in der Sammlung ist</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <source>{records} stay in the archive; undo brings the collection back.</source>
        <translation>{records} bleiben im Archiv; Rückgängig bringt die Sammlung zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/collections.py"/>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Kinds of notices</source>
        <translation>Arten von Hinweisen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Link all {n}</source>
        <translation>Alle {n} verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Link the story that says it still</source>
        <translation>Artikel verknüpfen, der es noch sagt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>No paper has taken anything back</source>
        <translation>Keine Zeitung hat etwas zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Paragraphs such as “Correction: …” in stories are listed here as they come in.</source>
        <translation>Absätze wie „Berichtigung: …“ in Artikeln werden hier aufgeführt, sobald sie eintreffen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>Reading the notices…</source>
        <translation>Hinweise werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>carries what was corrected</source>
        <translation>enthält, was berichtigt wurde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>notices</source>
        <comment>counted</comment>
        <extracomment>notice</extracomment>
        <translation><numerusform>{n} Hinweis</numerusform><numerusform>{n} Hinweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/corrections.py"/>
        <source>still stand in other stories</source>
        <comment>counted</comment>
        <extracomment>still stands in other stories</extracomment>
        <translation><numerusform>{n} steht noch in anderen Artikeln</numerusform><numerusform>{n} stehen noch in anderen Artikeln</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/corrections.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Read the story</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Every change will stand here.</source>
        <translation>Hier wird jede Änderung stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Headline, name, tag, value</source>
        <translation>Überschrift, Name, Schlagwort, Wert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>No step fits</source>
        <translation>Kein Schritt passt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>No story or photo that this step touched is there any more.</source>
        <translation>Von den Artikeln und Fotos dieses Schrittes ist keines mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Take a filter away, or other words.</source>
        <translation>Nehmen Sie einen Filter weg oder andere Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Whole archive</source>
        <translation>Ganzes Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>Words of a step, or of what it touched</source>
        <translation>Wörter eines Schrittes oder dessen, was er berührt hat</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of the archive</source>
        <translation>des Archivs</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of the archive · {steps} since {day}</source>
        <translation>des Archivs · {steps} seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <source>of “{title}”</source>
        <translation>von „{title}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/history.py"/>
        <source>steps</source>
        <comment>counted</comment>
        <extracomment>step</extracomment>
        <translation><numerusform>{n} Schritt</numerusform><numerusform>{n} Schritte</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undone: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history.py"/>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>agency-</source>
        <translation>agency-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>captions, credits, fields</source>
        <translation>Bildunterschriften, Nachweise, Felder</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>collection-</source>
        <translation>collection-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>dismiss</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>import-</source>
        <translation>import-</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>imports</source>
        <translation>Einlesungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>link</source>
        <translation>verknüpfen</translation>
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
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <source>review</source>
        <translation>prüfen</translation>
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
        <translation>gleiche Fotos und Artikel</translation>
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
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>correct</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/history_filter.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/list_room.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Keep names apart</source>
        <translation>Namen auseinanderhalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Looking for names that are alike…</source>
        <translation>Ähnliche Namen werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>No two names look like one</source>
        <translation>Keine zwei Namen sehen wie einer aus</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>One step to undo. Later imports follow.</source>
        <translation>In einem Schritt rückgängig. Spätere Einlesungen folgen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Only some…</source>
        <translation>Nur einige …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>Show people and agencies</source>
        <translation>Personen und Agenturen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>What new material brings is held against the names that are known.</source>
        <translation>Was neues Material bringt, wird mit den bekannten Namen verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>worth a look</source>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>settles {n}</source>
        <translation>klärt {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Names to merge</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <source>pairs</source>
        <comment>counted</comment>
        <extracomment>pair</extracomment>
        <translation><numerusform>{n} Paar</numerusform><numerusform>{n} Paare</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Part names</source>
        <translation>Namen trennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/merging.py"/>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Keep apart</source>
        <translation>Auseinanderhalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Passes on the pictures of</source>
        <translation>Gibt die Bilder weiter von</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>Works for, and who works here</source>
        <translation>Arbeitet für, und wer hier arbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as agency</source>
        <translation>als Agentur</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as author</source>
        <translation>als Autor</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>as photographer</source>
        <translation>als Fotograf</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>photos are</source>
        <comment>counted</comment>
        <extracomment>photo is</extracomment>
        <translation><numerusform>{n} Foto</numerusform><numerusform>{n} Fotos</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>{begins} to {ends}</source>
        <translation>{begins} bis {ends}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <source>{photos} under an order on use</source>
        <translation>{photos} unter einer Auflage</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Photos of {name}</source>
        <translation>Fotos von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Papers</source>
        <translation>Zeitungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/name_page.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>A story that is gone meanwhile</source>
        <translation>Ein Artikel, der inzwischen fort ist</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Link {title}</source>
        <translation>{title} verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Read {title}</source>
        <translation>{title} lesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>Still said elsewhere</source>
        <translation>Noch anderswo gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>clarification</source>
        <translation>Klarstellung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/notices.py"/>
        <source>other stories</source>
        <comment>counted</comment>
        <extracomment>other story</extracomment>
        <translation><numerusform>{n} anderer Artikel</numerusform><numerusform>{n} andere Artikel</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <source>retraction</source>
        <translation>Widerruf</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/notices.py"/>
        <source>stories say it still</source>
        <comment>counted</comment>
        <extracomment>story says it still</extracomment>
        <translation><numerusform>{n} Artikel sagt es noch</numerusform><numerusform>{n} Artikel sagen es noch</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/notices.py"/>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Let the other name stay</source>
        <translation>Den anderen Namen bleiben lassen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Let the other name stay (X)</source>
        <translation>Den anderen Namen bleiben lassen (X)</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>One agency or two?</source>
        <translation>Eine Agentur oder zwei?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>One person or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>Some of what changes</source>
        <translation>Einiges, was sich ändert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>becomes a spelling</source>
        <translation>wird eine Schreibweise</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>settles {records}</source>
        <translation>klärt {records}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pair_page.py"/>
        <location filename="../../ui/places/curate/same.py"/>
        <source>For it, and against</source>
        <translation>Dafür und dagegen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>Facet, search, completion</source>
        <translation>Facette, Suche, Vorschläge beim Tippen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>kind not known</source>
        <translation>Art nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <source>stays, everywhere</source>
        <translation>bleibt, überall</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/pairs.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <source>Rooms of Curate</source>
        <translation>Räume von Betreuen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>in doubt</source>
        <translation>in Zweifel</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>none named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>paper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <source>spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>photographers</source>
        <translation>Fotografen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/photos/place.py"/>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>published</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/previewing.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>taken</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Accept tags</source>
        <translation>Schlagwörter übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Back to the tags</source>
        <translation>Zurück zu den Schlagwörtern</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Dismiss tags</source>
        <translation>Schlagwörter verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>Proposed tags</source>
        <translation>Vorgeschlagene Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>becomes a new tag</source>
        <translation>wird ein neues Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>goes to your tag {tag}</source>
        <translation>kommt zum eigenen Schlagwort {tag}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>other programs wrote it into the files</source>
        <translation>andere Programme haben es in die Dateien geschrieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/proposed_tags.py"/>
        <source>tags proposed from photos</source>
        <comment>counted</comment>
        <extracomment>tag proposed from photos</extracomment>
        <translation><numerusform>{n} Schlagwort aus Fotos vorgeschlagen</numerusform><numerusform>{n} Schlagwörter aus Fotos vorgeschlagen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>A label</source>
        <translation>Eine Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Each of them wants a look of its own.</source>
        <translation>Jede verlangt einen eigenen Blick.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Gave it only</source>
        <translation>Hat es nur überlassen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Holds the rights only</source>
        <translation>Hat nur die Rechte</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It may say what the picture is, or who it is from.</source>
        <translation>Es kann sagen, was das Bild ist oder von wem es kommt.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It stands in {n} readings.</source>
        <translation>Es steht in {n} Lesungen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>It stands where whoever gave the picture is named.</source>
        <translation>Es steht, wo genannt wird, wer das Bild überlassen hat.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Kind of organisation…</source>
        <translation>Art der Organisation …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>More than one in the authority file goes by it.</source>
        <translation>In der Normdatei heißen mehrere so.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Neither the list of agencies nor that of given names knows it.</source>
        <translation>Weder die Liste der Agenturen noch die der Vornamen kennt es.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
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
        <translation>Dasselbe wie …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>The holder of the rights need not have taken the picture.</source>
        <translation>Wer die Rechte hat, muss das Bild nicht aufgenommen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>The page does not say when it was published; it was told from what else is there.</source>
        <translation>Die Seite sagt nicht, wann sie erschien; der Tag wurde aus dem Übrigen erschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Which of the two passes on the pictures of the other is in no list.</source>
        <translation>Wer von beiden die Bilder des anderen weitergibt, steht in keiner Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>Who gave a picture need not have taken it.</source>
        <translation>Wer ein Bild überlassen hat, muss es nicht aufgenommen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>giver</source>
        <translation>Überlasser</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/questions.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Caption “{words}”</source>
        <translation>Bildunterschrift „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Credit “{line}”</source>
        <translation>Nachweis „{line}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Distributor</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Paper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Place {role}</source>
        <translation>Ort ({role})</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Story “{title}”</source>
        <translation>Artikel „{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/reading_source.py"/>
        <source>photo {n} of {all}</source>
        <translation>Foto {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>It is the same</source>
        <translation>Es ist dasselbe</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>The name that the archive knows it by. It becomes a spelling of that.</source>
        <translation>Der Name, unter dem das Archiv ihn kennt. Dieser hier wird eine Schreibweise davon.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>Who is “{name}”?</source>
        <translation>Wer ist „{name}“?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/review.py"/>
        <source>questions</source>
        <comment>counted</comment>
        <extracomment>question</extracomment>
        <translation><numerusform>{n} Frage</numerusform><numerusform>{n} Fragen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>{many}{plus} · {n} readings wait</source>
        <translation>{many}{plus} · {n} Lesungen warten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <source>{n} answered this month.</source>
        <translation>{n} in diesem Monat beantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review.py"/>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/curate/waiting.py"/>
        <location filename="../../ui/places/photos/finding.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>1 record changes</source>
        <translation>1 Eintrag ändert sich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>If you answer “{answer}”</source>
        <translation>Wenn Sie „{answer}“ antworten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Open the story</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show few</source>
        <translation>Wenige zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>Show few · {n} more change</source>
        <translation>Wenige zeigen · {n} weitere ändern sich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>What was read here</source>
        <translation>Was hier gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <source>{n} records change</source>
        <translation>{n} Einträge ändern sich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/review_page.py"/>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <location filename="../../ui/widgets/stage.py"/>
        <source>Photo: {caption}</source>
        <translation>Foto: {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Every photo may be used as it is, or was settled. Orders that fall due stand here in time.</source>
        <translation>Jedes Foto darf so verwendet werden, oder es ist geklärt. Auflagen, die fällig werden, stehen rechtzeitig hier.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Kinds of problems</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>next falls due on {day}</source>
        <translation>nächste Frist am {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/rights.py"/>
        <source>photos need a decision</source>
        <comment>counted</comment>
        <extracomment>photo needs a decision</extracomment>
        <translation><numerusform>{n} Foto braucht eine Entscheidung</numerusform><numerusform>{n} Fotos brauchen eine Entscheidung</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <source>↑ ↓ next · Space select · Enter photo</source>
        <translation>↑ ↓ weiter · Leertaste wählt · Eingabe öffnet das Foto</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Rights audit</source>
        <translation>Rechteprüfung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rights.py"/>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Publications</source>
        <translation>Zeitungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>papers</source>
        <translation>Zeitungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>threads</source>
        <translation>Themenstränge</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Threads</source>
        <translation>Themenstränge</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Same photo?</source>
        <translation>Gleiches Foto?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Comparing…</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Join photos</source>
        <translation>Fotos zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Join stories</source>
        <translation>Artikel zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Keep photos apart</source>
        <translation>Fotos auseinanderhalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Keep stories apart</source>
        <translation>Artikel auseinanderhalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Look at photos</source>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Look at stories</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>No two photos look like one</source>
        <translation>Keine zwei Fotos sehen wie eines aus</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>No two stories are alike</source>
        <translation>Keine zwei Artikel gleichen sich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>One photo or two?</source>
        <translation>Ein Foto oder zwei?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Open what ran in {place}</source>
        <translation>Öffnen, was in {place} erschien</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Pairs that may be one</source>
        <translation>Paare, die eines sein könnten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Same joins them: one photo, both captions kept. One step to undo.</source>
        <translation>„Gleiches Foto“ führt sie zusammen: ein Foto, beide Bildunterschriften bleiben. In einem Schritt rückgängig.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>The newer one is shown, the older kept as a version. One step to undo.</source>
        <translation>Der neuere wird gezeigt, der ältere als Fassung behalten. In einem Schritt rückgängig.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Two photos: {one} — {other}</source>
        <translation>Zwei Fotos: {one} — {other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Versions of one</source>
        <translation>Fassungen eines Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>Versions of one story, or two?</source>
        <translation>Fassungen eines Artikels oder zwei Artikel?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>What was decided before is remembered.</source>
        <translation>Was früher entschieden wurde, ist gemerkt.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>something differs</source>
        <translation>etwas weicht ab</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>without caption</source>
        <translation>ohne Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>{n} % alike</source>
        <translation>zu {n} % gleich</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <source>{zoom}  + − 0 · B lays one over the other</source>
        <translation>{zoom}  + − 0 · B legt eines über das andere</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Zoom {n} %</source>
        <translation>Zoom {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/same.py"/>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Same photo</source>
        <translation>Gleiches Foto</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the first</source>
        <translation>Das erste öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Open the {n}</source>
        <translation>Die {n} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Put the record back to this</source>
        <translation>Eintrag auf diesen Stand zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>Take this back</source>
        <translation>Dies zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>many changes: taking it back takes a while, and can be stopped</source>
        <translation>viele Änderungen: Das Zurücknehmen dauert eine Weile und lässt sich anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>nothing later depends on it · taking it back touches {records}</source>
        <translation>nichts Späteres hängt davon ab · das Zurücknehmen berührt {records}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/step_bar.py"/>
        <source>records and names</source>
        <comment>counted</comment>
        <extracomment>record or name</extracomment>
        <translation><numerusform>{n} Eintrag oder Namen</numerusform><numerusform>{n} Einträge und Namen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>, newest first</source>
        <translation>, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Do these belong together?</source>
        <translation>Gehören diese zusammen?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Looking for stories that belong together…</source>
        <translation>Zusammengehörige Artikel werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Nothing is suggested</source>
        <translation>Nichts ist vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Stories that share a photo, people, tags or rare words are suggested here.</source>
        <translation>Artikel mit gemeinsamem Foto, gemeinsamen Personen, Schlagwörtern oder seltenen Wörtern werden hier vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>Suggested links</source>
        <translation>Verknüpfungsvorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>The earlier one</source>
        <translation>Der frühere</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>The later story is, to the earlier</source>
        <translation>Der spätere Artikel ist zum früheren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>This story</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>What both have</source>
        <translation>Was beide haben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>What the later story is, to the earlier</source>
        <translation>Was der spätere Artikel zum früheren ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>reasons</source>
        <comment>counted</comment>
        <extracomment>reason</extracomment>
        <translation><numerusform>{n} Grund</numerusform><numerusform>{n} Gründe</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>suggestions</source>
        <comment>counted</comment>
        <extracomment>suggestion</extracomment>
        <translation><numerusform>{n} Vorschlag</numerusform><numerusform>{n} Vorschläge</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>with “{title}”</source>
        <translation>mit „{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <source>{letters} choose the type. A link points from the later story to the earlier one.</source>
        <translation>{letters} wählen die Art. Eine Verknüpfung zeigt vom späteren auf den früheren Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/suggested.py"/>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Another name for “{tag}”</source>
        <translation>Anderer Name für „{tag}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Delete “{tag}”?</source>
        <translation>„{tag}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Into which tag? Choose / to put it beside all others.</source>
        <translation>In welches Schlagwort? Wählen Sie /, um es neben alle anderen zu stellen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Merge into it</source>
        <translation>Damit zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Merge “{tag}”</source>
        <translation>„{tag}“ zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move into it</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Move “{tag}”</source>
        <translation>„{tag}“ verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Select at the right what should carry another tag; then split.</source>
        <translation>Wählen Sie rechts, was ein anderes Schlagwort tragen soll; dann teilen Sie.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split tag</source>
        <translation>Schlagwort teilen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Split “{tag}”</source>
        <translation>„{tag}“ teilen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>Whoever types it finds this tag.</source>
        <translation>Wer ihn eingibt, findet dieses Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>tags inside</source>
        <comment>counted</comment>
        <extracomment>tag inside</extracomment>
        <translation><numerusform>{n} Schlagwort darin</numerusform><numerusform>{n} Schlagwörter darin</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>the records stay; undo brings it back</source>
        <translation>die Einträge bleiben; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos carry it</source>
        <translation>{n} Artikel und Fotos tragen es</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos carry “{tag}”.</source>
        <translation>{n} Artikel und Fotos tragen „{tag}“.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{n} stories and photos go over to the other tag; “{tag}” still finds it.</source>
        <translation>{n} Artikel und Fotos gehen zum anderen Schlagwort über; „{tag}“ findet es weiterhin.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{records} will carry this tag instead.</source>
        <translation>Stattdessen dieses Schlagwort: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>{tags} go with it</source>
        <translation>{tags}: mit gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <source>“{tag}” onto “{onto}”</source>
        <translation>„{tag}“ auf „{onto}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tag_acts.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <location filename="../../ui/widgets/swatches.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Other name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Split…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>Tag a story or a photo in Search ({key}); a slash makes a branch: Harbour/Ferry fire.</source>
        <translation>Verschlagworten Sie einen Artikel oder ein Foto in der Suche ({key}); ein Schrägstrich macht einen Zweig: Hafen/Fährbrand.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>What carries the tag</source>
        <translation>Was das Schlagwort trägt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>also found as {names}</source>
        <translation>auch zu finden als {names}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <source>on {n} stories and photos</source>
        <translation>an {n} Artikeln und Fotos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/tags.py"/>
        <source>tags inside it</source>
        <comment>counted</comment>
        <extracomment>tag inside it</extracomment>
        <translation><numerusform>{n} Schlagwort darin</numerusform><numerusform>{n} Schlagwörter darin</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/tags.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_board.py"/>
        <source>The thread in time</source>
        <translation>Der Themenstrang in der Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <source>no day known</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>on the web</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_card.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>begins it</source>
        <translation>macht den Anfang</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>days</source>
        <comment>counted</comment>
        <extracomment>day</extracomment>
        <translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>months</source>
        <comment>counted</comment>
        <extracomment>month</extracomment>
        <translation><numerusform>{n} Monat</numerusform><numerusform>{n} Monate</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>more than is shown</source>
        <translation>mehr als gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>papers</source>
        <comment>counted</comment>
        <extracomment>paper</extracomment>
        <translation><numerusform>{n} Zeitung</numerusform><numerusform>{n} Zeitungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>suggested: {reasons}</source>
        <translation>vorgeschlagen: {reasons}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/thread_data.py"/>
        <source>web addresses</source>
        <comment>counted</comment>
        <extracomment>web address</extracomment>
        <translation><numerusform>{n} Webadresse</numerusform><numerusform>{n} Webadressen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>All threads</source>
        <translation>Alle Themenstränge</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Link as…</source>
        <translation>Verknüpfen als …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Links point to what came first; dashed ones are suggested.   ← → in time   ↑ ↓ in a column   Enter read   {key} link   or drag one card on another</source>
        <translation>Verknüpfungen zeigen auf das Frühere; gestrichelte sind vorgeschlagen.   ← → in der Zeit   ↑ ↓ in einer Spalte   Eingabe lesen   {key} verknüpfen   oder eine Karte auf eine andere ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>No stories are linked yet</source>
        <translation>Noch sind keine Artikel verknüpft</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Open a story in Search and link it to another ({key}): what came before, a translation.</source>
        <translation>Öffnen Sie einen Artikel in der Suche und verknüpfen Sie ihn mit einem anderen ({key}): was vorausging, eine Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>The thread as a list</source>
        <translation>Der Themenstrang als Liste</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Thread</source>
        <translation>Themenstrang</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Unlink…</source>
        <translation>Verknüpfung lösen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/threads.py"/>
        <source>Which link is to go?</source>
        <translation>Welche Verknüpfung soll weg?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/curate/threads.py"/>
        <source>threads</source>
        <comment>counted</comment>
        <extracomment>thread</extracomment>
        <translation><numerusform>{n} Themenstrang</numerusform><numerusform>{n} Themenstränge</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Nothing was thrown away</source>
        <translation>Nichts wurde weggeworfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>Restore {n}</source>
        <translation>{n} zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>What is thrown away in Search lies here until the trash is emptied.</source>
        <translation>Was in der Suche weggeworfen wird, liegt hier, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>{n} of {total} selected</source>
        <translation>{n} von {total} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/trash.py"/>
        <source>{records} · kept until it is emptied</source>
        <translation>{records} · aufbewahrt, bis er geleert wird</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>Two credits: {one} and {other}</source>
        <translation>Zwei Nachweise: {one} und {other}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>no day taken</source>
        <translation>kein Aufnahmetag</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>no paper</source>
        <translation>keine Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/twins.py"/>
        <source>taken {day}</source>
        <translation>aufgenommen {day}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Add spelling</source>
        <translation>Schreibweise aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Add spelling…</source>
        <translation>Schreibweise aufnehmen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Another spelling of {name}</source>
        <translation>Weitere Schreibweise von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Credit lines that name both are read in that order.</source>
        <translation>Nachweise, die beide nennen, werden in dieser Folge gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Filter by name or spelling</source>
        <translation>Nach Name oder Schreibweise filtern</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Kind…</source>
        <translation>Art …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Names come with credits and captions.</source>
        <translation>Namen kommen mit Nachweisen und Bildunterschriften.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Nobody is called “{words}”</source>
        <translation>Niemand heißt „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Passes on</source>
        <translation>Gibt weiter</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Passes on…</source>
        <translation>Gibt weiter …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>The old name goes on leading here. What was printed stays as it is.</source>
        <translation>Der alte Name führt weiter hierher. Was gedruckt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Whatever comes in under it leads here.</source>
        <translation>Was darunter hereinkommt, führt hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Whose pictures does {name} pass on?</source>
        <translation>Wessen Bilder gibt {name} weiter?</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>Works for…</source>
        <translation>Arbeitet für …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <source>“{name}” becomes a spelling of whom you choose. One step to undo.</source>
        <translation>„{name}“ wird eine Schreibweise dessen, den Sie wählen. In einem Schritt rückgängig.</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/vocabulary.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Note…</source>
        <translation>Anmerkung …</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Appears with</source>
        <translation>Erscheint mit</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Selected photo · all its captions</source>
        <translation>Gewähltes Foto · alle Bildunterschriften</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>Sort photos</source>
        <translation>Fotos ordnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <source>of {n} selected</source>
        <translation>von {n} gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Shown in its photos</source>
        <translation>Auf seinen Fotos zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>Sorted by: {order}</source>
        <translation>Geordnet: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/browse.py"/>
        <location filename="../../ui/places/search/place.py"/>
        <source>Library and facets</source>
        <translation>Bestand und Facetten</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Compare photos</source>
        <translation>Fotos vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Nothing in their looks says that they are one, or it was decided already.</source>
        <translation>Nichts an ihrem Aussehen sagt, dass sie eines sind, oder es wurde schon entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>Same joins them: one photo, all uses and captions kept. One step to undo.</source>
        <translation>„Gleiches Foto“ führt sie zusammen: ein Foto, alle Verwendungen und Bildunterschriften bleiben. In einem Schritt rückgängig.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>This is one photo in two uses.</source>
        <translation>Dies ist ein Foto in zwei Verwendungen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>all move together  L</source>
        <translation>alle bewegen sich zusammen  L</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>blink  B</source>
        <translation>blinken  B</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>each moves by itself  L</source>
        <translation>jedes bewegt sich für sich  L</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <source>{n} photos</source>
        <translation>{n} Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/compare.py"/>
        <location filename="../../ui/places/photos/viewer.py"/>
        <location filename="../../ui/places/settings/sample.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>taken {date}</source>
        <translation>aufgenommen {date}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>On its way to the paper</source>
        <translation>Auf dem Weg zur Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Photographers</source>
        <translation>Fotografen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Restrictions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Shown with, or photographed</source>
        <translation>Mit abgebildet oder fotografiert</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>Who and with whom</source>
        <translation>Wer und mit wem</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <source>credit must stand</source>
        <translation>Nachweis ist Pflicht</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit.py"/>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>Click: search. Ctrl and click: its own page.</source>
        <translation>Klick: suchen. Strg und Klick: eigene Seite.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>Same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>the same agency?</source>
        <translation>dieselbe Agentur?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <source>the same person?</source>
        <translation>dieselbe Person?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_parts.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Add a note</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Change the note</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Photos by year taken</source>
        <translation>Fotos nach Aufnahmejahr</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>Shown</source>
        <translation>Abgebildet</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>What is known of this name</source>
        <translation>Was über diesen Namen bekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>also {names}</source>
        <translation>auch {names}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>of {photos}</source>
        <translation>von {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>used against an order</source>
        <translation>gegen eine Auflage verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{name}: open its page</source>
        <translation>{name}: Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <source>{years} chosen, {n}</source>
        <translation>{years} gewählt, {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/places/search/head.py"/>
        <source>stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/credit_views.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/crediting.py"/>
        <source>Keep the note</source>
        <translation>Anmerkung behalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Add tag…</source>
        <translation>Schlagwort vergeben …</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Compare with the next</source>
        <translation>Mit dem nächsten vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <source>Copy captions and credits</source>
        <translation>Bildunterschriften und Nachweise kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy credit</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy caption</source>
        <translation>Bildunterschrift kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Credit page of {name}</source>
        <translation>Namensseite von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Open the photo's page</source>
        <translation>Seite des Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct caption…</source>
        <translation>Bildunterschrift berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/menus.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Why it was read so…</source>
        <translation>Warum es so gelesen wurde …</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/people_under.py"/>
        <source>Click: photos of {name}. Ctrl and click: the page.</source>
        <translation>Klick: Fotos von {name}. Strg und Klick: die Seite.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>used {n}×</source>
        <translation>{n}× verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <source>{paper}, as published</source>
        <translation>{paper}, wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>A story</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_data.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Date created</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>All its captions, against “{first}”</source>
        <translation>Alle Bildunterschriften, verglichen mit „{first}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Metadata as transmitted</source>
        <translation>Metadaten, wie übermittelt</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>says something else</source>
        <translation>sagt etwas anderes</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>{n} fields</source>
        <translation>{n} Felder</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <source>{n} stored otherwise</source>
        <translation>{n} anders gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_page.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>What can be done with this photo</source>
        <translation>Was sich mit diesem Foto tun lässt</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <source>Added: {words}</source>
        <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <source>Left out: {words}</source>
        <translation>Weggelassen: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <source>Known by its caption. The archive holds no file of this photo.</source>
        <translation>Durch seine Bildunterschrift bekannt. Das Archiv hat keine Datei dieses Fotos.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_parts.py"/>
        <location filename="../../ui/reader/picture.py"/>
        <source>The file {name} is kept, but cannot be shown.</source>
        <translation>Die Datei {name} ist aufbewahrt, lässt sich aber nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Embargo of the sender</source>
        <translation>Sperrfrist des Absenders</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>F2 corrects it</source>
        <translation>F2 berichtigt es</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Instructions, in the file</source>
        <translation>Anweisungen, in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Note to editors</source>
        <translation>Hinweis an die Redaktion</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Set by an archivist</source>
        <translation>Von einem Archivar gesetzt</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Usage terms, in the file</source>
        <translation>Nutzungsbedingungen, in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>Where it ran · {n}</source>
        <translation>Wo es erschien · {n}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <source>this use</source>
        <translation>diese Verwendung</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>for {client}</source>
        <translation>für {client}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/photo_words.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Drop photos or saved pages here: each photo gets its caption and its credit.</source>
        <translation>Lassen Sie hier Fotos oder gespeicherte Seiten fallen: Jedes Foto bekommt seine Bildunterschrift und seinen Nachweis.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>No photo found</source>
        <translation>Kein Foto gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>Try fewer words, or take a facet away.</source>
        <translation>Versuchen Sie weniger Wörter oder nehmen Sie eine Facette weg.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/place.py"/>
        <source>{photos} of {name}</source>
        <translation>{photos} von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>Choose two to four photos to compare; {n} are chosen.</source>
        <translation>Wählen Sie zwei bis vier Fotos zum Vergleichen; {n} sind gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/places/photos/showing.py"/>
        <source>There is no other photo to compare it with.</source>
        <translation>Es gibt kein anderes Foto zum Vergleichen.</translation>
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
        <translation>, die häufigsten</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Enter takes one; Ctrl+Enter or Ctrl+click takes several, of which one will do.</source>
        <translation>Eingabe nimmt einen; Strg+Eingabe oder Strg+Klick nimmt mehrere, von denen einer genügt.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Type how a word of it begins</source>
        <translation>Geben Sie den Anfang eines Wortes ein</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/facet_dialog.py"/>
        <source>values</source>
        <comment>counted</comment>
        <extracomment>value</extracomment>
        <translation><numerusform>{n} Wert</numerusform><numerusform>{n} Werte</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Sort results</source>
        <translation>Treffer ordnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/head.py"/>
        <source>facets</source>
        <comment>counted</comment>
        <extracomment>facet</extracomment>
        <translation><numerusform>{n} Facette</numerusform><numerusform>{n} Facetten</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{facets} set</source>
        <translation>{facets} gesetzt</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <source>{photos} in all</source>
        <translation>{photos} insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Show or hide the facets</source>
        <translation>Facetten zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/head.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/library.py"/>
        <source>Count saved searches</source>
        <translation>Gespeicherte Suchen zählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/querybar.py"/>
        <source>Search stories, captions and credits</source>
        <translation>Artikel, Bildunterschriften, Nachweise suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier fallen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>More like “{title}”</source>
        <translation>Ähnlich wie „{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing is found by this. What is found otherwise:</source>
        <translation>Hiermit wird nichts gefunden. Was sonst gefunden wird:</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Nothing resembles it</source>
        <translation>Nichts ist ähnlich</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Other readings</source>
        <translation>Andere Lesarten</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Read in plain words, as the query:</source>
        <translation>Aus einfachen Worten gelesen, als Abfrage:</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Saved web pages, texts and photos become stories with captions and credits.</source>
        <translation>Gespeicherte Webseiten, Texte und Fotos werden zu Artikeln mit Bildunterschriften und Nachweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Search all spellings</source>
        <translation>Alle Schreibweisen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Search for {query}</source>
        <translation>Nach {query} suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>The list is being made</source>
        <translation>Die Liste entsteht</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <source>Try fewer words, another spelling, or take a facet away.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Schreibung, oder nehmen Sie eine Facette weg.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import files…</source>
        <translation>Dateien einlesen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/remarks.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import the sample</source>
        <translation>Beispiel einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos found</source>
        <translation>Gefundene Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>No longer found, so no longer chosen: {results}</source>
        <translation>Nicht mehr gefunden, daher nicht mehr gewählt: {results}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>results</source>
        <comment>counted</comment>
        <extracomment>result</extracomment>
        <translation><numerusform>{n} Treffer</numerusform><numerusform>{n} Treffer</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All that stands in the list</source>
        <translation>Alles, was in der Liste steht</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All that the search finds</source>
        <translation>Alles, was die Suche findet</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All {n} selected</source>
        <translation>Alle {n} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>All {n} that match</source>
        <translation>Alle {n} Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>Alle {n} auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Select all {n} that match</source>
        <translation>Alle {n} Treffer wählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/selection_bar.py"/>
        <source>Untag</source>
        <translation>Schlagwort weg</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Ask nothing of it</source>
        <translation>Nichts davon verlangen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete the tag…</source>
        <translation>Schlagwort löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Delete “{tag}”</source>
        <translation>„{tag}“ löschen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Keep the search of now under this name</source>
        <translation>Jetzige Suche unter diesem Namen behalten</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Merge “{tag}” into another tag</source>
        <translation>„{tag}“ mit einem anderen Schlagwort zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Only with it</source>
        <translation>Nur damit</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Only without it</source>
        <translation>Nur ohne dies</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Rename the tag…</source>
        <translation>Schlagwort umbenennen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>Search for this alone</source>
        <translation>Nur hiernach suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>The old name leads to it from now on, in searches and imports.</source>
        <translation>Der alte Name führt ab jetzt dorthin, in Suchen und beim Einlesen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>This will do, too</source>
        <translation>Auch dies genügt</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>What carries it carries the other from now on; its name leads there. Undo parts them again.</source>
        <translation>Was es trägt, trägt ab jetzt das andere; sein Name führt dorthin. Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/side_menu.py"/>
        <source>{records} carry it; they stay. Tags inside it go with it. Undo brings it back.</source>
        <translation>{records} mit diesem Schlagwort bleiben. Schlagwörter darin gehen mit. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>Results by month: none has a date</source>
        <translation>Treffer nach Monat: keiner hat ein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/chart.py"/>
        <source>{results} from {first} to {last}</source>
        <translation>{results} von {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/months.py"/>
        <source>No day known</source>
        <translation>Kein Tag bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>by day published</source>
        <translation>nach Erscheinungstag</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>by day taken</source>
        <translation>nach Aufnahmetag</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/pane.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/timeline/view.py"/>
        <source>Results in time</source>
        <translation>Treffer in der Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Published in</source>
        <translation>Veröffentlicht in</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Tags in photos</source>
        <translation>Schlagwörter in Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>orders such as “not for use in Norway” count where one publishes</source>
        <translation>Auflagen wie „nicht für Norwegen“ gelten dort, wo man veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <source>what other programs wrote into photos: under Curate › Tags, or at once as they come in</source>
        <translation>was andere Programme in Fotos geschrieben haben: unter Pflege › Schlagwörter, oder sofort beim Einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/archive_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>This archive</source>
        <translation>Dieses Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Last backed up</source>
        <translation>Zuletzt gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>by whoever runs the server</source>
        <translation>von wem der Server betrieben wird</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>every row, the journal, every file; you can work on meanwhile</source>
        <translation>jede Zeile, das Journal, jede Datei; man kann dabei weiterarbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>files not read for 90 days</source>
        <comment>counted</comment>
        <extracomment>file not read for 90 days</extracomment>
        <translation><numerusform>{n} Datei seit 90 Tagen nicht gelesen</numerusform><numerusform>{n} Dateien seit 90 Tagen nicht gelesen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>problems</source>
        <comment>counted</comment>
        <extracomment>problem</extracomment>
        <translation><numerusform>{n} Problem</numerusform><numerusform>{n} Probleme</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <source>the database and the files that are new, to another disk</source>
        <translation>die Datenbank und neue Dateien, auf einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keeping_section.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Back to the usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Click a key, then press the new one.</source>
        <translation>Klicken Sie auf eine Taste und drücken Sie die neue.</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>Find a command or press its key</source>
        <translation>Befehl suchen oder seine Taste drücken</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>also “{name}”</source>
        <translation>auch „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/keys.py"/>
        <source>now does “{name}”</source>
        <translation>tut jetzt „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>Key of {name}: {key}</source>
        <translation>Taste für {name}: {key}</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>Press the key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/parts.py"/>
        <location filename="../../ui/services/keymap.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Back to the archive</source>
        <translation>Zurück zum Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Bring in what arrives in</source>
        <translation>Hereinholen, was ankommt in</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Choose the folder to watch</source>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Cutline speaks it from the next start.</source>
        <translation>Ab dem nächsten Start spricht Cutline diese Sprache.</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Photos in the sheet</source>
        <translation>Fotos im Bogen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Reading and fonts</source>
        <translation>Lesen und Schriften</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>What was published</source>
        <translation>Was gedruckt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>You and language</source>
        <translation>Sie und die Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>also Ctrl and the wheel over the sheet</source>
        <translation>auch mit Strg und dem Mausrad über dem Bogen</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>as the history shows it</source>
        <translation>wie ihn der Verlauf zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>by itself, for this archive</source>
        <translation>von selbst, für dieses Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>dates and numbers follow it; words from the next start</source>
        <translation>Datum und Zahlen folgen ihr; Wörter ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>program and stories · Ctrl + and Ctrl −</source>
        <translation>Programm und Artikel · Strg + und Strg −</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>{face} (comes with Cutline)</source>
        <translation>{face} (kommt mit Cutline)</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/place.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <source>A photo of the sample</source>
        <translation>Ein Foto des Beispiels</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Add a tag; a slash makes a branch: Harbour/Ferry fire</source>
        <translation>Schlagwort vergeben; ein Schrägstrich macht einen Zweig: Hafen/Fährbrand</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>14 or younger</source>
        <translation>14 oder jünger</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>25 or older</source>
        <translation>25 oder älter</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Age of minors</source>
        <translation>Alter Minderjähriger</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Copyright owner</source>
        <translation>Inhaber des Urheberrechts</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Data mining</source>
        <translation>Auswertung von Daten</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Image creator</source>
        <translation>Urheber des Bildes</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Licensor</source>
        <translation>Lizenzgeber</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Limited or incomplete</source>
        <translation>Begrenzt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Marked in the picture</source>
        <translation>Im Bild bezeichnet</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Model release</source>
        <translation>Freigabe der Abgebildeten</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Neither allowed nor prohibited</source>
        <translation>Weder erlaubt noch untersagt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Other constraints</source>
        <translation>Weitere Auflagen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited</source>
        <translation>Untersagt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited but for search engines</source>
        <translation>Untersagt außer für Suchmaschinen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of AI</source>
        <translation>Untersagt zum Training von KI</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of generative AI</source>
        <translation>Untersagt zum Training generativer KI</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited; see other constraints</source>
        <translation>Untersagt; siehe weitere Auflagen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Property release</source>
        <translation>Freigabe der Eigentümer</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Tags in the file</source>
        <translation>Schlagwörter in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Taken at</source>
        <translation>Aufgenommen bei</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all models</source>
        <translation>Unbegrenzte Freigabe aller Abgebildeten</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all property</source>
        <translation>Unbegrenzte Freigabe aller Eigentümer</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Web statement</source>
        <translation>Erklärung im Netz</translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>{n} m above the sea</source>
        <translation>{n} m über dem Meer</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back to {title}</source>
        <translation>Zurück zu {title}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Add “{name}” as an agency…</source>
        <translation>„{name}“ als Agentur aufnehmen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>As it stood: {raw}</source>
        <translation>Wie sie dastand: {raw}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct caption or credit, copy, history</source>
        <translation>Bildunterschrift oder Nachweis berichtigen, kopieren, Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct date taken…</source>
        <translation>Aufnahmetag berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct people shown…</source>
        <translation>Abgebildete berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct places…</source>
        <translation>Orte berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so</source>
        <translation>Warum Bildunterschrift und Nachweis so gelesen wurden</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so (Shift+F1)</source>
        <translation>Warum Bildunterschrift und Nachweis so gelesen wurden (Umschalt+F1)</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>caption corrected</source>
        <translation>Bildunterschrift berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>contradicted: {fields}</source>
        <translation>widersprüchlich: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>credit to review</source>
        <translation>Nachweis zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>day taken</source>
        <translation>Aufnahmetag</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>who stands where</source>
        <translation>wer wo steht</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Copyright notice</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Description writer</source>
        <translation>Verfasser der Beschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Location</source>
        <translation>Aufnahmeort</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Names that a trained model sees in the caption; nobody has confirmed them.</source>
        <translation>Namen, die ein trainiertes Modell in der Bildunterschrift sieht; niemand hat sie bestätigt.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Other layers of the caption</source>
        <translation>Andere Schichten der Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Perhaps also: {names}</source>
        <translation>Vielleicht auch: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Usage marks</source>
        <translation>Vermerke zur Nutzung</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Where it was used</source>
        <translation>Wo es erschien</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Choose a story or a photo on the left.</source>
        <translation>Wählen Sie links einen Artikel oder ein Foto.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>This record cannot be shown</source>
        <translation>Dieser Eintrag lässt sich nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>Imported {date}</source>
        <translation>Eingelesen {date}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>from {file}</source>
        <translation>aus {file}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>{count} versions</source>
        <translation>{count} Fassungen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Agencies…</source>
        <translation>Agenturen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Check archive…</source>
        <translation>Archiv prüfen…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct another field…</source>
        <translation>Anderes Feld berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Credit page of a name…</source>
        <translation>Namensseite öffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Dark, light or the system's colours</source>
        <translation>Dunkel, hell oder wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Delete a saved search…</source>
        <translation>Gespeicherte Suche löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of the archive</source>
        <translation>Verlauf des Archivs</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of this record</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Import a folder…</source>
        <translation>Ordner einlesen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Jobs…</source>
        <translation>Aufträge …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Link to another story…</source>
        <translation>Mit anderem Artikel verknüpfen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>More like this</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Next result</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Open a recent archive…</source>
        <translation>Zuletzt benutztes Archiv öffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Open an archive…</source>
        <translation>Archiv öffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Part this photo…</source>
        <translation>Dieses Foto teilen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Previous result</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Put into a collection…</source>
        <translation>In eine Sammlung legen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Report of the last import…</source>
        <translation>Bericht des letzten Einlesens …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Restrict the use of the photos…</source>
        <translation>Auflage für die Fotos setzen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Results by month</source>
        <translation>Treffer nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Search stories and photos</source>
        <translation>Artikel und Fotos suchen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Select all that match</source>
        <translation>Alle Treffer wählen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Show or hide the reader</source>
        <translation>Leseansicht zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Sort results…</source>
        <translation>Treffer ordnen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stop watching the folder</source>
        <translation>Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stories or photos</source>
        <translation>Artikel oder Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Take a tag off…</source>
        <translation>Schlagwort entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Take over from another program…</source>
        <translation>Aus einem anderen Programm übernehmen…</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Text in its usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Thread of this story</source>
        <translation>Themenstrang dieses Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Throw away…</source>
        <translation>Wegwerfen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Your name…</source>
        <translation>Ihr Name …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>add bring load new directory photos pages</source>
        <translation>hinzufügen laden neu verzeichnis fotos seiten importieren</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>add bring load new upload photos pages</source>
        <translation>hinzufügen laden neu hochladen fotos seiten importieren</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>again repeat</source>
        <translation>nochmal wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>album set folder gather basket light table</source>
        <translation>Album Mappe Ordner Korb Leuchttisch merken</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>approve ok confirm review</source>
        <translation>bestätigen in Ordnung prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>back revert cancel</source>
        <translation>zurück widerrufen abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>chart years dates time</source>
        <translation>Diagramm Jahre Daten Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>clipboard cite source reference bibliography quote footnote</source>
        <translation>zwischenablage zitieren quelle nachweis literatur zitat fußnote</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>collect</source>
        <translation>sammeln</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>connect relate thread</source>
        <translation>verbinden thread zusammenhang</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>delete remove bin discard</source>
        <translation>löschen entfernen Papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>demo example try</source>
        <translation>demo probe versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix byline people place note</source>
        <translation>ändern bearbeiten Autor Personen Ort Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix description</source>
        <translation>bearbeiten ändern korrigieren beschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix photographer agency</source>
        <translation>bearbeiten ändern korrigieren fotograf agentur credit</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>edit change fix rename headline date</source>
        <translation>ändern bearbeiten umbenennen Überschrift Datum</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>everything mark choose</source>
        <translation>alles markieren auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>exit close end</source>
        <translation>verlassen schließen ende</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>export document print contact sheet</source>
        <translation>exportieren dokument drucken kontaktbogen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>find look query</source>
        <translation>finden suchen abfrage</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>give out send save website csv table ninjs newsml nitf xml json</source>
        <translation>exportieren weitergeben senden speichern website csv tabelle ninjs newsml nitf xml json</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>hot folder automatic incoming wire</source>
        <translation>hotfolder automatisch eingang ticker</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>import migrate library catalogue zotero tropy digikam lightroom csv table spreadsheet</source>
        <translation>importieren umziehen wechseln bibliothek katalog zotero tropy digikam lightroom csv tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>keep store bookmark smart</source>
        <translation>behalten merken lesezeichen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>keys keyboard help hotkeys</source>
        <translation>tasten tastatur hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>label keyword category</source>
        <translation>etikett stichwort kategorie</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>linked timeline chain</source>
        <translation>verknüpft Zeitleiste Kette</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>log changes versions</source>
        <translation>protokoll änderungen fassungen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>log journal changes versions undo</source>
        <translation>protokoll journal änderungen fassungen rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>night mode colours color appearance</source>
        <translation>nacht modus farben aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>order newest oldest</source>
        <translation>reihenfolge neueste älteste sortieren</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>panel preview right</source>
        <translation>Leiste Vorschau rechts</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>panel sidebar left</source>
        <translation>Leiste Seitenleiste links</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>paper printer contact sheet preview</source>
        <translation>papier drucker kontaktbogen vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>photographer agency person who</source>
        <translation>Fotograf Agentur Person wer</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>pictures images contact sheet compare full screen zoom</source>
        <translation>Bilder Kontaktbogen vergleichen Vollbild Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>preferences options configuration font size language keys</source>
        <translation>optionen konfiguration schrift größe sprache tasten</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>progress running tasks background cancel log</source>
        <translation>fortschritt laufend hintergrund abbrechen protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>remove label keyword category</source>
        <translation>entfernen Etikett Schlagwort Kategorie</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>remove trash</source>
        <translation>entfernen papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>reset all remove filters delete</source>
        <translation>zurücksetzen alles entfernen filter löschen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>restrict</source>
        <translation>Auflage setzen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>result failed errors csv</source>
        <translation>ergebnis misslungen fehler csv</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>review merge rights desk</source>
        <translation>prüfen zusammenführen rechte</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>rights licence embargo usage forbid</source>
        <translation>Rechte Lizenz Sperrfrist Nutzung verbieten</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>similar related</source>
        <translation>ähnlich verwandt</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>split separate unmerge</source>
        <translation>teilen trennen lösen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>switch change catalogue database folder library</source>
        <translation>wechseln anderes katalog datenbank ordner</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>switch last previous archive</source>
        <translation>wechseln letztes voriges archiv</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>syntax operators fields manual</source>
        <translation>syntax operatoren felder handbuch</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>thread</source>
        <translation>Themenstrang</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>untag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>user account signature login</source>
        <translation>benutzer konto unterschrift anmeldung</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>why reason parse</source>
        <translation>warum grund gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>wire suppliers names authority</source>
        <translation>ticker lieferanten namen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom in font bigger size</source>
        <translation>vergrößern zoom schrift größer</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom out font size</source>
        <translation>verkleinern zoom schrift</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>zoom reset font</source>
        <translation>zoom zurücksetzen schrift</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actionset.py"/>
        <source>Redo {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/services/keymap.py"/>
        <source>{act} ({key})</source>
        <translation>{act} ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>background for</source>
        <translation>Hintergrund für</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>corrected by</source>
        <translation>berichtigt durch</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>follow-up to</source>
        <translation>Fortsetzung von</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>followed by</source>
        <translation>fortgesetzt durch</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>same event</source>
        <translation>gleiches Ereignis</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>see also</source>
        <translation>siehe auch</translation>
    </message>
    <message>
        <location filename="../../ui/services/links.py"/>
        <source>translation</source>
        <translation>Übersetzung</translation>
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
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>This archive can only be read here: its medium or its rights allow no writing. Ask for the right to write there, or copy the whole folder to where you may.</source>
        <translation>Dieses Archiv lässt sich hier nur lesen: Der Datenträger oder die Rechte erlauben kein Schreiben. Bitten Sie um das Recht, dort zu schreiben, oder kopieren Sie den ganzen Ordner dorthin, wo Sie es dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>“{name}” is half undone: it was broken off. Undo finishes it.</source>
        <translation>„{name}“ ist halb zurückgenommen: Es wurde abgebrochen. Rückgängig führt es zu Ende.</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Agency only</source>
        <translation>Nur Agentur</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Courtesy</source>
        <translation>Überlassen</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Embargoed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>No archive</source>
        <translation>Archivverbot</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>No credit</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Nobody to ask</source>
        <translation>Wen fragen?</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>Not for here</source>
        <translation>Nicht für hier</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>One time, used again</source>
        <translation>Einmalig, erneut genutzt</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>embargo, used</source>
        <translation>Sperrfrist, verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>expired, used</source>
        <translation>abgelaufen, verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>no archive, kept</source>
        <translation>Archivverbot, aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>not for here, used</source>
        <translation>nicht für hier, verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/services/problems.py"/>
        <source>one time, used again</source>
        <translation>einmalig, erneut genutzt</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>Photo known by its caption</source>
        <translation>Foto, nur durch seine Bildunterschrift bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>about {date}</source>
        <translation>um {date}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>gallery</source>
        <translation>Bildergalerie</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{date} (inferred)</source>
        <translation>{date} (erschlossen)</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} min left</source>
        <translation>noch {n} min</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} s left</source>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{stories} and {photos}</source>
        <translation>{stories} und {photos}</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chart.py"/>
        <source>Photos by year. {years}</source>
        <translation>Fotos nach Jahr. {years}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/chart.py"/>
        <source>{first} to {last} chosen. {rest}</source>
        <translation>{first} bis {last} gewählt. {rest}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/differences.py"/>
        <source>added: {words}</source>
        <translation>hinzugefügt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/differences.py"/>
        <source>removed: {words}</source>
        <translation>entfernt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/editable.py"/>
        <source>F2 edits it</source>
        <translation>F2 bearbeitet es</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>kind of picture</source>
        <translation>Art des Bildes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>made for</source>
        <translation>gemacht für</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/menu_button.py"/>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/record_rows.py"/>
        <source>(without words)</source>
        <translation>(ohne Worte)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/record_rows.py"/>
        <source>in {story}</source>
        <translation>in {story}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>a child</source>
        <translation>ein Kind</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>editorial only</source>
        <translation>nur redaktionell</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no archive</source>
        <translation>Archivverbot</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no broadcast</source>
        <translation>nicht zu senden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no resale</source>
        <translation>kein Weiterverkauf</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no sales</source>
        <translation>kein Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>no third parties</source>
        <translation>nicht an Dritte</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not everywhere</source>
        <translation>nicht überall</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not online</source>
        <translation>nicht im Netz</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>not to be cropped</source>
        <translation>nicht beschneiden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet_cell.py"/>
        <source>one time</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/size_slider.py"/>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/size_slider.py"/>
        <source>Size of the pictures (+ and −, or Ctrl and the wheel)</source>
        <translation>Größe der Bilder (+ und −, oder Strg und das Mausrad)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stage.py"/>
        <source>The archive holds no file of this photo.</source>
        <translation>Das Archiv hat keine Datei dieses Fotos.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Nothing of it can be shown.</source>
        <translation>Davon lässt sich nichts zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>What changed, the first {n}</source>
        <translation>Was sich geändert hat, die ersten {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>Yesterday, {date}</source>
        <translation>Gestern, {date}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_rows.py"/>
        <source>{who}, you</source>
        <translation>{who}, Sie</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} results are chosen; this is about the one that is open.</source>
        <translation>{count} Treffer sind gewählt; hier geht es um den, der geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/swatches.py"/>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/tabs.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} warten</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/year_bars.py"/>
        <source>{year}: {n}</source>
        <translation>{year}: {n}</translation>
    </message>
</context>
</TS>
