<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Cutline</name>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <source>Remove agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Add agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Change agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>History of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <source>Reading the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Correct credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>Why it was read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/report.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/reader/reader.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/wording.py"/>
        <location filename="../../ui/widgets/subject.py"/>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/reader/related.py"/>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/editing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Importing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/actions/importing.py"/>
        <source>items</source>
        <comment>counted</comment>
        <extracomment>item</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/actions/importing.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>CUTLINE_USER is set: {name} signs while it is. What you keep here signs without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <source>{name} signs from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Keep name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/signing.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Looking into the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>No longer watching “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions/watching.py"/>
        <source>Watching “{name}”: what comes in is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add it, and credit lines that name it are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Credit lines are read by these names. Your own win over those that come with Cutline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>No agency is called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Only your own agencies can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>The first {n}; type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agencies.py"/>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Agencies whose pictures it passes on, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>As it also stands in credit lines, one name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Country, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Credit lines that name it are read anew. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Distributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>It comes with Cutline; what you keep here takes its place. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Keep agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>political party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>sports body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>stock or photo agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <source>wire agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/agency.py"/>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>A slash makes a branch: Harbour/Ferry fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>As you saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Delete a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Keep credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Tag {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>What was published stays as it is; your correction is kept beside it and shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>Write the line as a newsroom would: Ines Okafor/Northlight via AFP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <source>{who} changed this meanwhile ({when} UTC). What you wrote is below and not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/frame/commands.py"/>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>results</source>
        <comment>counted</comment>
        <extracomment>result</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>As transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/ask.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <source>{act} (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/base.py"/>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <source>What is underlined was read. Point at a name, or Tab to it, to see where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/explanation.py"/>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/history.py"/>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Link to another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Optional: why they belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Stories to link to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>The other story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>This story is, to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <source>Words of its headline, its text or a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/link.py"/>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/search/querybar.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/palette.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Also yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>It signs what you do in every archive. Undo takes back what you did, not your colleagues’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/person.py"/>
        <source>Names you signed with before, such as a login; one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>"locked exits"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Just type. What is no syntax is searched as words; Tab takes a name that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>a tag, with all its branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>agency:AFP   source:government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>anyone in the credit's chain · what kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>both words; side by side they come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>either of them · the first without the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>exactly these words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>ferry OR tram   ferry -inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>ferry inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>harb*   Mughniyeh~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>has:link   -has:credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>is:handout   is:file   is:undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>left:Marsh   right:Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>person:"Lena Marsh"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>photographer:okafor   byline:quill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>place:"Port Averell"   publication:gazette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>published:2024-01..2024-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>rating:5   rating:&gt;=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>somebody shown in a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>stars that the photo's file carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>tag:"Harbour/Ferry fire"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>taken:2024-03   taken:&gt;=2024-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>title:fire   caption:deck   body:deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what kind of photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>what there is · what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it ran: a span, a day, a month, a year, last-week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>when it was shot, which is another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>where it was shot · who ran it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who shot it · who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>who stands there, as captioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words of headlines, captions, texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <source>words that begin so · spelled like this (~2: two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/query_help.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>What can be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>Title or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>brought up to date</source>
        <comment>counted</comment>
        <extracomment>brought up to date</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>could not be read</source>
        <comment>counted</comment>
        <extracomment>could not be read</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>files could not be read</source>
        <comment>counted</comment>
        <extracomment>file could not be read</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>known already</source>
        <comment>counted</comment>
        <extracomment>known already</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>photos with them</source>
        <comment>counted</comment>
        <extracomment>photo with them</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/report.py"/>
        <source>records added</source>
        <comment>counted</comment>
        <extracomment>record added</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Move in the results, from the search bar too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Open the story or photo found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Take the completion that is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/shortcuts.py"/>
        <location filename="../../ui/widgets/completer.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/trouble.py"/>
        <source>What is saved stays saved. Please report this with the details below: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <source>imported {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/versions.py"/>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>By headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Colours: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Delete search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>No search was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>Search for something first; then it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/commands.py"/>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Archive: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/statusbar.py"/>
        <source>stopping after this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <source>Undo {name} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <source>Work places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/curate/rooms.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Curate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Photos &amp; credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/topbar.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <source>Undo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Choose the folder of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Open the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Opening the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>The archive cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/frame/window.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/results.py"/>
        <source>photo by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/side_rows.py"/>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/places/search/library.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>People shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/models/sidebar.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <source>Rooms of Curate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/place.py"/>
        <location filename="../../ui/places/search/search.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/curate/rooms.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/library.py"/>
        <source>Count saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/place.py"/>
        <source>Library and facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/querybar.py"/>
        <source>Search stories, captions and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sort results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Sorted by: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>Stories found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/results.py"/>
        <source>photos</source>
        <comment>counted</comment>
        <extracomment>photo</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/places/search/results.py"/>
        <source>stories</source>
        <comment>counted</comment>
        <extracomment>story</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/results.py"/>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Back to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>More like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>No longer found, so no longer chosen: {results}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Nothing resembles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Saved web pages, texts and photos become stories with captions and credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search all spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Search for {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>The list is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <source>Try fewer words, another spelling, or take a facet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places/search/search.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Import the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>+ tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Add a tag; a slash makes a branch: Harbour/Ferry fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Remove tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/chips.py"/>
        <source>Tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>14 or younger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>25 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Age of minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Copyright owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Image creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Licensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Limited or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Marked in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Model release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Neither allowed nor prohibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Other constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited but for search engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited for training of generative AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Prohibited; see other constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Property release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Tags in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Unlimited releases of all property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>Web statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/file_rows.py"/>
        <source>{n} m above the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/page.py"/>
        <source>Back to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Add “{name}” as an agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>As it stood: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Copy credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Correct caption or credit, copy, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Open the photo's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>What can be done with this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why caption and credit were read so (Shift+F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>caption corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>credit to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>taken {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct caption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Correct credit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_block.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>Why it was read so…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Copyright notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Date created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Description writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Names that a trained model sees in the caption; nobody has confirmed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Other layers of the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Perhaps also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Usage marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>Where it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/reader/story.py"/>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/photo_page.py"/>
        <location filename="../../ui/services/actions.py"/>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Known by its caption. The archive holds no file of this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>Photo: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/picture.py"/>
        <source>The file {name} is kept, but cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Choose a story or a photo on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reader.py"/>
        <source>This record cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/related.py"/>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>Imported {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/story.py"/>
        <source>{count} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Agencies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Dark, light or the system's colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Delete a saved search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>History of this record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Link to another story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Search stories and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Sort results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stop watching the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Stories or photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actions.py"/>
        <location filename="../../ui/services/actionset.py"/>
        <location filename="../../ui/services/operations.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actionset.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/actionset.py"/>
        <source>Redo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Done again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/operations.py"/>
        <source>“{name}” is half undone: it was broken off. Undo finishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>('[^']*'\s*)?(?&lt;![a-z])d{3,4}(?!d)('[^']*')?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>Photo known by its caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>background for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>follow-up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>see also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{date} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/services/wording.py"/>
        <source>{n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/explanation.py"/>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject.py"/>
        <source>{count} results are chosen; this is about the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/tabs.py"/>
        <source>{place}, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
