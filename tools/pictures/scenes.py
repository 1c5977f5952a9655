"""What there are pictures of: one line a scene, with how to get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

from tools.pictures import outside
from tools.pictures.driver import Driver
from ui.actions.sample import sample_folder
from ui.paint.theme import Mode

Archive = Literal["desk", "damaged", "empty", "none"]


@dataclass(frozen=True, slots=True)
class Scene:
    """`reach` goes there from wherever the window stands; `guide`: the colours in which the guide shows it.

    `archive`: what is open, the archive of `tools/pictures/desk.py`, a copy of it that was damaged, one with
    nothing in it, or none yet.
    """

    name: str
    reach: Callable[[Driver], None]
    guide: tuple[Mode, ...] = ()
    archive: Archive = "desk"


def _room(name: str) -> Callable[[Driver], None]:
    return lambda d: d.go("curate", name)


LIGHT: tuple[Mode, ...] = ("light",)
DARK: tuple[Mode, ...] = ("dark",)
ROOMS = (
    *("review", "names", "same", "suggested", "rights", "corrections", "tags", "people", "agencies"),
    *("papers", "collections", "threads", "history", "trash"),
)
SHOWN: dict[str, tuple[Mode, ...]] = {
    **dict.fromkeys(("rights", "names", "same", "history", "collections"), LIGHT),
    "review": DARK,
}
"""The rooms that the guide shows."""
MINE = (", chairman", ", the inquiry's chairman")
THEIRS = ("fire engineer Idris Vaughan", "Professor Idris Vaughan")

SCENES: tuple[Scene, ...] = (
    Scene("first-run", lambda d: d.page.show_step(1), guide=LIGHT, archive="none"),
    Scene("first-run-found", lambda d: d.page.look([sample_folder()]), archive="none"),
    # Places
    Scene("search", lambda d: d.search("marsh"), guide=LIGHT),
    Scene("search-nothing", lambda d: d.search("zeppelin")),
    Scene("search-photos", lambda d: d.go("search", "photos", "marsh")),
    Scene("search-photos-read", lambda d: d.open_photo("marsh")),
    Scene("timeline", lambda d: d.go("search", "timeline"), guide=LIGHT),
    Scene("photos", lambda d: d.go("photos"), guide=LIGHT),
    Scene("photos-nothing", lambda d: d.go("photos", query="zeppelin")),
    Scene("photo", lambda d: d.photo("caption:assessor published:2023-03"), guide=LIGHT),
    Scene("credit", lambda d: d.go("photos", "credit", record="AFP"), guide=LIGHT),
    Scene("compare", lambda d: d.press(Qt.Key.Key_C, "photos", 'caption:"november 12, 2022"')),
    Scene("full", lambda d: d.press(Qt.Key.Key_Space, "photos")),
    *(Scene(name, _room(name), guide=SHOWN.get(name, ())) for name in ROOMS),
    Scene("thread", lambda d: d.open_row("threads", 1), guide=LIGHT),
    Scene("settings", lambda d: d.go("settings"), guide=LIGHT),
    # Dialogs
    Scene("bulk", lambda d: d.write_template("{caption} File: {place}, {date}."), guide=LIGHT),
    Scene("conflict", lambda d: d.conflict(MINE, THEIRS), guide=LIGHT),
    Scene("restrict", lambda d: d.on_some("restrict")),
    Scene("tag-some", lambda d: d.on_some("tag")),
    Scene("untag", lambda d: d.on_story("untag")),
    Scene("collect", lambda d: d.on_story("collect")),
    Scene("link", lambda d: d.on_story("link")),
    Scene("throw-away", lambda d: d.on_story("trash")),
    Scene("caption", lambda d: d.on_story("correct-caption")),
    Scene("correct-credit", lambda d: d.on_story("correct-credit")),
    Scene("fields", lambda d: d.on_story("correct-field")),
    Scene("why", lambda d: d.on_story("explain"), guide=LIGHT),
    Scene("save-search", lambda d: d.on_story("save-search")),
    Scene("person", lambda d: d.on_story("person")),
    # Giving out and keeping
    Scene("export", lambda d: d.export("html"), guide=LIGHT),
    Scene("export-table", lambda d: d.export("csv")),
    Scene("print", lambda d: d.on_story("print", "chained"), guide=LIGHT),
    Scene("print-photos", lambda d: d.on_some("print")),
    Scene("takeover", lambda d: d.take_over(outside.items)),
    Scene("takeover-table", lambda d: d.take_over(outside.table), guide=LIGHT),
    Scene("restore", lambda d: d.restore()),
    Scene("check", lambda d: d.check(), archive="damaged"),
    # What is told of when it is done
    Scene("jobs", lambda d: d.hold_import(), guide=LIGHT),
    Scene("report", lambda d: d.import_incoming(), guide=LIGHT),
    Scene("exported", lambda d: d.give_out("ferry")),
    # What helps
    Scene("palette", lambda d: d.on_story("palette"), guide=LIGHT),
    Scene("shortcuts", lambda d: d.on_story("shortcuts")),
    Scene("query-help", lambda d: d.on_story("query-help"), guide=LIGHT),
    Scene("agencies-known", lambda d: d.on_story("agencies")),
    Scene("mend", lambda d: d.window.ask_mending()),
    # Nothing there
    Scene("empty-search", lambda d: d.go("search"), archive="empty"),
    Scene("empty-photos", lambda d: d.go("photos"), archive="empty"),
    *(Scene(f"empty-{name}", _room(name), archive="empty") for name in ROOMS),
    Scene("empty-jobs", lambda d: d.act("jobs"), archive="empty"),
)
