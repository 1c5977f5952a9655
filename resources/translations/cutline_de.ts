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
        <location filename="../../ui/actions/editing.py"/>
        <source>History of the archive</source>
        <translation>Verlauf des Archivs</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Reading the credit</source>
        <translation>Nachweis wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct caption</source>
        <translation>Bildunterschrift berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct credit</source>
        <translation>Nachweis berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Add tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Why it was read so</source>
        <translation>Warum es so gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/wording.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undone: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
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
        <location filename="../../ui/app.py"/>
        <source>There is no archive in {folder}. Choose the folder that holds “{file}”.</source>
        <translation>In {folder} liegt kein Archiv. Wählen Sie den Ordner, der „{file}“ enthält.</translation>
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
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Country</source>
        <translation>Land</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/frame/first_run.py"/>
        <source>Change…</source>
        <translation>Ändern …</translation>
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
        <source>wire agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>A slash makes a branch: Harbour/Ferry fire</source>
        <translation>Ein Schrägstrich macht einen Zweig: Hafen/Fährbrand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As you saw it</source>
        <translation>Wie Sie es sahen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Tag {records}</source>
        <translation>Schlagwort für {records}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt sie zurück.</translation>
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
        <source>{who} changed this meanwhile ({when} UTC). What you wrote is below and not stored yet.</source>
        <translation>{who} hat das inzwischen geändert ({when} UTC). Was Sie schrieben, steht unten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>results</source>
        <comment>counted</comment>
        <extracomment>result</extracomment>
        <translation><numerusform>{n} Treffer</numerusform><numerusform>{n} Treffer</numerusform></translation>
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
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As transmitted</source>
        <translation>Wie übermittelt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Credit line</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>{act} (Ctrl+Enter)</source>
        <translation>{act} (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <location filename="../../ui/frame/jobs_panel.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>What is underlined was read. Point at a name, or Tab to it, to see where it stands.</source>
        <translation>Was unterstrichen ist, wurde gelesen. Zeigen Sie auf einen Namen oder gehen Sie mit Tab hin, um zu sehen, wo er steht.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>no credit</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Link to another story</source>
        <translation>Mit anderem Artikel verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Optional: why they belong together</source>
        <translation>Freiwillig: warum sie zusammengehören</translation>
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
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/search/querybar.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Search</source>
        <translation>Suche</translation>
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
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>What can be searched</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
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
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
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
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>added</source>
        <translation>aufgenommen</translation>
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
        <source>to review</source>
        <comment>counted</comment>
        <extracomment>to review</extracomment>
        <translation><numerusform>{n} zu prüfen</numerusform><numerusform>{n} zu prüfen</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <location filename="../../ui/widgets/completer.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
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
        <location filename="../../ui/places/search/results.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>shown</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Colours: {mode}</source>
        <translation>Farben: {mode}</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No other archive was opened yet.</source>
        <translation>Noch wurde kein anderes Archiv geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No search was saved yet.</source>
        <translation>Noch wurde keine Suche gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation>Suchen Sie zuerst etwas; dann lässt es sich speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Text size: {n} %</source>
        <translation>Schriftgröße: {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>light</source>
        <translation>hell</translation>
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
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
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
        <source>files</source>
        <comment>counted</comment>
        <extracomment>file</extracomment>
        <translation><numerusform>{n} Datei</numerusform><numerusform>{n} Dateien</numerusform></translation>
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
    <message numerus="yes">
        <location filename="../../ui/frame/first_run_parts.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <comment>counted</comment>
        <extracomment>photo</extracomment>
        <translation><numerusform>{n} Foto</numerusform><numerusform>{n} Fotos</numerusform></translation>
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
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
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
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
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
        <source>Open the archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Opening the archive</source>
        <translation>Archiv wird geöffnet</translation>
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
        <source>photo by {who}</source>
        <translation>Foto von {who}</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Publication</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/search/library.py"/>
        <source>Library</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/settings/place.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>People shown</source>
        <translation>Zu sehen</translation>
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
        <location filename="../../ui/places/curate/place.py"/>
        <source>Rooms of Curate</source>
        <translation>Räume von Betreuen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/library.py"/>
        <source>Count saved searches</source>
        <translation>Gespeicherte Suchen zählen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/place.py"/>
        <source>Library and facets</source>
        <translation>Bestand und Facetten</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/querybar.py"/>
        <source>Search stories, captions and credits</source>
        <translation>Artikel, Bildunterschriften, Nachweise suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos found</source>
        <translation>Gefundene Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sort results</source>
        <translation>Treffer ordnen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sorted by: {order}</source>
        <translation>Geordnet: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <comment>counted</comment>
        <extracomment>story</extracomment>
        <translation><numerusform>{n} Artikel</numerusform><numerusform>{n} Artikel</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier fallen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>More like “{title}”</source>
        <translation>Ähnlich wie „{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>No longer found, so no longer chosen: {results}</source>
        <translation>Nicht mehr gefunden, daher nicht mehr gewählt: {results}</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing resembles it</source>
        <translation>Nichts ist ähnlich</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Saved web pages, texts and photos become stories with captions and credits.</source>
        <translation>Gespeicherte Webseiten, Texte und Fotos werden zu Artikeln mit Bildunterschriften und Nachweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search all spellings</source>
        <translation>Alle Schreibweisen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search for {query}</source>
        <translation>Nach {query} suchen</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>The list is being made</source>
        <translation>Die Liste entsteht</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Try fewer words, another spelling, or take a facet away.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Schreibung, oder nehmen Sie eine Facette weg.</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import files…</source>
        <translation>Dateien einlesen …</translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import the sample</source>
        <translation>Beispiel einlesen</translation>
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
        <source>Choose…</source>
        <translation>Wählen …</translation>
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
        <source>Look</source>
        <translation>Aussehen</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <source>A photo of the sample</source>
        <translation>Ein Foto des Beispiels</translation>
    </message>
    <message>
        <location filename="../../ui/places/settings/sample.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>taken {date}</source>
        <translation>aufgenommen {date}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
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
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Copy caption</source>
        <translation>Bildunterschrift kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy credit</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct caption or credit, copy, history</source>
        <translation>Bildunterschrift oder Nachweis berichtigen, kopieren, Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>No caption</source>
        <translation>Keine Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Open the photo's page</source>
        <translation>Seite des Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>What can be done with this photo</source>
        <translation>Was sich mit diesem Foto tun lässt</translation>
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
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>caption corrected</source>
        <translation>Bildunterschrift berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>credit to review</source>
        <translation>Nachweis zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>for {client}</source>
        <translation>für {client}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct caption…</source>
        <translation>Bildunterschrift berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct credit…</source>
        <translation>Nachweis berichtigen …</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Why it was read so…</source>
        <translation>Warum es so gelesen wurde …</translation>
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
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Date created</source>
        <translation>Erstellt am</translation>
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
        <source>Instructions</source>
        <translation>Anweisungen</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
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
        <source>story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Known by its caption. The archive holds no file of this photo.</source>
        <translation>Durch seine Bildunterschrift bekannt. Das Archiv hat keine Datei dieses Fotos.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Photo: {caption}</source>
        <translation>Foto: {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>The file {name} is kept, but cannot be shown.</source>
        <translation>Die Datei {name} ist aufbewahrt, lässt sich aber nicht zeigen.</translation>
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
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <location filename="../../ui/reader/related.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
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
        <source>Dark, light or the system's colours</source>
        <translation>Dunkel, hell oder wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Delete a saved search…</source>
        <translation>Gespeicherte Suche löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of the archive…</source>
        <translation>Verlauf des Archivs …</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of this record…</source>
        <translation>Verlauf dieses Eintrags …</translation>
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
        <source>Previous result</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Report of the last import…</source>
        <translation>Bericht des letzten Einlesens …</translation>
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
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
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
        <source>Text in its usual size</source>
        <translation>Schrift in üblicher Größe</translation>
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
        <source>back revert cancel</source>
        <translation>zurück widerrufen abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>connect relate thread</source>
        <translation>verbinden thread zusammenhang</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>demo example try</source>
        <translation>demo probe versuchen</translation>
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
        <source>exit close end</source>
        <translation>verlassen schließen ende</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>find look query</source>
        <translation>finden suchen abfrage</translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>hot folder automatic incoming wire</source>
        <translation>hotfolder automatisch eingang ticker</translation>
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
        <source>pictures images contact sheet</source>
        <translation>bilder aufnahmen kontaktbogen</translation>
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
        <source>similar related</source>
        <translation>ähnlich verwandt</translation>
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
        <location filename="../../ui/services/operations.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>“{name}” is half undone: it was broken off. Undo finishes it.</source>
        <translation>„{name}“ ist halb zurückgenommen: Es wurde abgebrochen. Rückgängig führt es zu Ende.</translation>
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
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>background for</source>
        <translation>Hintergrund für</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrected by</source>
        <translation>berichtigt durch</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>follow-up to</source>
        <translation>Fortsetzung von</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>followed by</source>
        <translation>fortgesetzt durch</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>same event</source>
        <translation>gleiches Ereignis</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>see also</source>
        <translation>siehe auch</translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>translation</source>
        <translation>Übersetzung</translation>
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
        <source>photographer</source>
        <translation>Fotograf</translation>
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
        <location filename="../../ui/widgets/tabs.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} warten</translation>
    </message>
</context>
</TS>
