"""Every action of the window, once: menus, keys, palette and shortcut page are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ui.services.i18n import tr

Group = Literal["File", "Edit", "Search", "Story", "Go", "View", "Help"]
GROUPS: tuple[Group, ...] = ("File", "Edit", "Search", "Story", "Go", "View", "Help")
When = Literal[
    "always", "open", "selection", "record", "story", "photo", "undo", "redo", "past", "ahead", "watching"
]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the user can do. `handler` is the name of a method; `when` says when it makes sense.

    `open`: an archive is open · `selection`: something is chosen, or open · `record`, `story`, `photo`: one
    is shown · `undo`, `redo`, `past`: there is something to take back, do again, go back to · `ahead`: one
    came back from somewhere · `watching`: a folder is watched.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    group: Group
    handler: str
    when: When = "always"

    @property
    def synonyms(self) -> str:
        """Other words for it that people type, translated; "" for none."""
        words = SYNONYMS.get(self.id, "")
        return tr(words) if words else ""

    @property
    def title(self) -> str:
        """The words for the user, translated."""
        return tr(self.text)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open", "Open an archive…", ("Ctrl+O",), "File", "open_archive", "open"),
    ActionSpec("open-recent", "Open a recent archive…", (), "File", "open_recent", "open"),
    ActionSpec("import-files", "Import files…", ("Ctrl+Shift+I",), "File", "import_files", "open"),
    ActionSpec("import-folder", "Import a folder…", (), "File", "import_folder", "open"),
    ActionSpec("import-sample", "Import the sample", (), "File", "import_sample", "open"),
    ActionSpec("takeover", "Take over from another program…", (), "File", "take_over", "open"),
    ActionSpec("watch", "Watch a folder…", (), "File", "watch_folder", "open"),
    ActionSpec("unwatch", "Stop watching the folder", (), "File", "stop_watching", "watching"),
    ActionSpec("jobs", "Jobs…", ("Ctrl+J",), "File", "show_jobs", "open"),
    ActionSpec("import-report", "Report of the last import…", (), "File", "show_import_report", "open"),
    ActionSpec("archive-history", "History of the archive", ("Ctrl+H",), "File", "show_history", "open"),
    ActionSpec("back-up", "Back up…", (), "File", "back_up", "open"),
    ActionSpec("restore-archive", "Restore…", (), "File", "restore_archive", "open"),
    ActionSpec("check-archive", "Check archive…", (), "File", "check_archive", "open"),
    ActionSpec("settings", "Settings…", ("Ctrl+,",), "File", "show_settings", "open"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "File", "quit"),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "Edit", "undo", "undo"),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z",), "Edit", "redo", "redo"),
    ActionSpec("person", "Your name…", (), "Edit", "ask_person", "open"),
    ActionSpec("agencies", "Agencies…", (), "Edit", "show_agencies", "open"),
    ActionSpec("focus-search", "Search", ("/", "Ctrl+F"), "Search", "focus_search", "open"),
    ActionSpec("clear-search", "Clear the search", ("Esc",), "Search", "clear_search", "open"),
    ActionSpec("save-search", "Save this search…", ("Ctrl+S",), "Search", "save_search", "open"),
    ActionSpec("delete-search", "Delete a saved search…", (), "Search", "delete_search", "open"),
    ActionSpec("all-stories", "All stories", ("Ctrl+1",), "Search", "all_stories", "open"),
    ActionSpec("all-photos", "All photos", ("Ctrl+2",), "Search", "all_photos", "open"),
    ActionSpec("select-all", "Select all that match", ("Ctrl+A",), "Search", "select_all", "open"),
    ActionSpec("next", "Next result", ("Alt+Down",), "Search", "next_result", "open"),
    ActionSpec("previous", "Previous result", ("Alt+Up",), "Search", "previous_result", "open"),
    ActionSpec("more-like", "More like this", ("Ctrl+M",), "Story", "more_like", "record"),
    ActionSpec("tag", "Add tag", ("Ctrl+T",), "Story", "add_tag", "record"),
    ActionSpec("untag", "Take a tag off…", ("Ctrl+Shift+T",), "Story", "remove_tag", "selection"),
    ActionSpec("collect", "Put into a collection…", ("Ctrl+D",), "Story", "collect", "selection"),
    ActionSpec("copy-citation", "Copy citation", ("Ctrl+Shift+C",), "Story", "copy_citation", "selection"),
    ActionSpec("export", "Export…", ("Ctrl+Shift+E",), "Story", "export", "selection"),
    ActionSpec("save-pdf", "Save as PDF…", (), "Story", "save_pdf", "selection"),
    ActionSpec("print", "Print…", ("Ctrl+P",), "Story", "print_records", "selection"),
    ActionSpec("link", "Link to another story…", ("Ctrl+L",), "Story", "link_story", "record"),
    ActionSpec("correct", "Correct…", ("F2",), "Story", "correct", "record"),
    ActionSpec("correct-caption", "Correct caption…", (), "Story", "correct_caption", "photo"),
    ActionSpec("correct-credit", "Correct credit…", ("Shift+F2",), "Story", "correct_credit", "photo"),
    ActionSpec("correct-field", "Correct another field…", ("Ctrl+F2",), "Story", "choose_field", "record"),
    ActionSpec("accept", "Right as it is", ("Ctrl+Shift+R",), "Story", "accept", "record"),
    ActionSpec("part-photo", "Part this photo…", (), "Story", "part_photo", "photo"),
    ActionSpec("explain", "Why it was read so…", ("Shift+F1",), "Story", "explain", "photo"),
    ActionSpec("thread", "Thread of this story", ("Ctrl+Shift+L",), "Story", "show_thread", "record"),
    ActionSpec("restrict", "Restrict the use of the photos…", (), "Story", "restrict", "selection"),
    ActionSpec("trash", "Throw away…", ("Del",), "Story", "throw_away", "selection"),
    ActionSpec("credit-page", "Credit page of a name…", (), "Story", "show_credit_page", "open"),
    ActionSpec("record-history", "History of this record", (), "Story", "show_record_history", "record"),
    ActionSpec("place-search", "Search stories and photos", ("Alt+1",), "Go", "show_search", "open"),
    ActionSpec("place-photos", "Photos & credits", ("Alt+2",), "Go", "show_photos", "open"),
    ActionSpec("place-curate", "Curate", ("Alt+3",), "Go", "show_curate", "open"),
    ActionSpec("back", "Back", ("Alt+Left",), "Go", "go_back", "past"),
    ActionSpec("forward", "Forward", ("Alt+Right",), "Go", "go_forward", "ahead"),
    ActionSpec("stories-or-photos", "Stories or photos", ("Ctrl+E",), "View", "toggle_view", "open"),
    ActionSpec("timeline", "Results by month", ("Ctrl+3",), "View", "show_timeline", "open"),
    ActionSpec("side", "Show or hide the facets", ("Ctrl+B",), "View", "toggle_side", "open"),
    ActionSpec("reader", "Show or hide the reader", ("F9",), "View", "toggle_reader", "open"),
    ActionSpec(
        "theme", "Dark, light or the system's colours", ("Ctrl+Shift+D",), "View", "next_theme", "always"
    ),
    ActionSpec("larger", "Larger text", ("Ctrl++", "Ctrl+="), "View", "larger_text"),
    ActionSpec("smaller", "Smaller text", ("Ctrl+-",), "View", "smaller_text"),
    ActionSpec("usual-size", "Text in its usual size", ("Ctrl+0",), "View", "usual_text"),
    ActionSpec("sort", "Sort results…", (), "View", "choose_sort", "open"),
    ActionSpec("menu", "Menu", ("F10",), "View", "show_menu"),
    ActionSpec("palette", "Command palette", ("Ctrl+K",), "Help", "show_palette"),
    ActionSpec("shortcuts", "Keyboard shortcuts", ("?",), "Help", "show_shortcuts"),
    ActionSpec("query-help", "What can be searched", ("F1",), "Help", "show_query_help"),
)


WRITING = frozenset(
    ("import-files", "import-folder", "import-sample", "takeover", "watch", "undo", "redo", "save-search")
) | {
    *("delete-search", "tag", "untag", "collect", "link", "correct", "correct-caption", "correct-credit"),
    *("correct-field", "accept", "part-photo", "restrict", "trash"),
}
"""Actions that change the archive."""

SYNONYMS: dict[str, str] = {
    "open": "switch change catalogue database folder library",
    "open-recent": "switch last previous archive",
    "import-files": "add bring load new upload photos pages",
    "import-folder": "add bring load new directory photos pages",
    "import-sample": "demo example try",
    "takeover": "import migrate library catalogue zotero tropy digikam lightroom csv table spreadsheet",
    "watch": "hot folder automatic incoming wire",
    "jobs": "progress running tasks background cancel log",
    "import-report": "result failed errors csv",
    "archive-history": "log journal changes versions undo",
    "settings": "preferences options configuration font size language keys",
    "quit": "exit close end",
    "undo": "back revert cancel",
    "redo": "again repeat",
    "person": "user account signature login",
    "agencies": "wire suppliers names authority",
    "focus-search": "find look query",
    "clear-search": "reset all remove filters delete",
    "save-search": "keep store bookmark smart",
    "delete-search": "remove trash",
    "more-like": "similar related",
    "select-all": "everything mark choose",
    "tag": "label keyword category",
    "copy-citation": "clipboard cite source reference bibliography quote footnote",
    "export": "give out send save website csv table ninjs newsml nitf xml json",
    "save-pdf": "export document print contact sheet",
    "print": "paper printer contact sheet preview",
    "untag": "remove label keyword category",
    "collect": "album set folder gather basket light table",
    "correct": "edit change fix rename headline date",
    "correct-field": "edit change fix byline people place note",
    "accept": "approve ok confirm review",
    "part-photo": "split separate unmerge",
    "thread": "linked timeline chain",
    "restrict": "rights licence embargo usage forbid",
    "trash": "delete remove bin discard",
    "credit-page": "photographer agency person who",
    "link": "connect relate thread",
    "correct-caption": "edit change fix description",
    "correct-credit": "edit change fix photographer agency",
    "explain": "why reason parse",
    "record-history": "log changes versions",
    "place-photos": "pictures images contact sheet compare full screen zoom",
    "timeline": "chart years dates time",
    "side": "panel sidebar left",
    "reader": "panel preview right",
    "place-curate": "review merge rights desk",
    "theme": "night mode colours color appearance",
    "larger": "zoom in font bigger size",
    "smaller": "zoom out font size",
    "usual-size": "zoom reset font",
    "sort": "order newest oldest",
    "shortcuts": "keys keyboard help hotkeys",
    "query-help": "syntax operators fields manual",
}
"""Other words for an action, each found by its beginning."""


def by_id(action_id: str) -> ActionSpec:
    """The action of that id. Raises `KeyError`."""
    return {spec.id: spec for spec in ACTIONS}[action_id]


def fuzzy(pattern: str, text: str) -> int | None:
    """How well the letters of a pattern stand in a text in order; None if they do not, less is better."""
    pattern, text = pattern.casefold().replace(" ", ""), text.casefold()
    at, cost = -1, 0
    for letter in pattern:
        found = text.find(letter, at + 1)
        if found < 0:
            return None
        starts_word = found == 0 or not text[found - 1].isalnum()
        cost += 0 if found == at + 1 else (1 if starts_word else found - at)
        at = found
    return cost


def matching(pattern: str, is_enabled: Callable[[ActionSpec], bool]) -> list[ActionSpec]:
    """The enabled actions whose words, or other words for them, fit a pattern, best first."""
    scored = [(_fit(pattern, spec), spec) for spec in ACTIONS if is_enabled(spec)]
    fitting = [(score, spec) for score, spec in scored if score is not None]
    return [spec for _, spec in sorted(fitting, key=lambda pair: pair[0])]


def _fit(pattern: str, spec: ActionSpec) -> int | None:
    """As `fuzzy`; other words must begin so, and come after what is called so itself."""
    own = fuzzy(pattern, spec.title)
    typed = pattern.casefold().strip()
    words = spec.synonyms.casefold().split()
    if typed and any(word.startswith(typed) for word in words):
        return _SYNONYM if own is None else min(own, _SYNONYM)
    return own


_SYNONYM = 3
"""What a match of another word costs: less than letters here and there, more than the word itself."""
