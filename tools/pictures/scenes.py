"""What there are pictures of: one line a scene, with how to get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from tools.pictures.driver import Driver
from ui.actions.sample import sample_folder
from ui.paint.theme import Mode


@dataclass(frozen=True, slots=True)
class Scene:
    """`reach` goes there from wherever the window stands; `guide`: the colours in which the guide shows it.

    `archive`: whether the sample is open in it, or no archive yet.
    """

    name: str
    reach: Callable[[Driver], None]
    guide: tuple[Mode, ...] = ()
    archive: bool = True


LIGHT: tuple[Mode, ...] = ("light",)
DARK: tuple[Mode, ...] = ("dark",)

SCENES: tuple[Scene, ...] = (
    Scene("search", lambda d: d.search("marsh"), guide=LIGHT),
    Scene("first-run", lambda d: d.page.show_step(1), guide=LIGHT, archive=False),
    Scene("first-run-found", lambda d: d.page.look([sample_folder()]), archive=False),
    Scene("search-nothing", lambda d: d.search("zeppelin")),
    Scene("search-photos", lambda d: d.go("search", "photos")),
    Scene("search-photos-read", lambda d: d.open_photo("marsh")),
    Scene("timeline", lambda d: d.go("search", "timeline")),
    Scene("photos", lambda d: d.go("photos"), guide=LIGHT),
    Scene("photos-nothing", lambda d: d.go("photos", query="zeppelin")),
    Scene("photo", lambda d: d.photo("assessor"), guide=LIGHT),
    Scene("credit", lambda d: d.go("photos", "credit", record="AFP"), guide=LIGHT),
    Scene("compare", lambda d: d.press(Qt.Key.Key_C, "photos")),
    Scene("full", lambda d: d.press(Qt.Key.Key_Space, "photos")),
    Scene("review", lambda d: d.go("curate", "review"), guide=DARK),
    Scene("names", lambda d: d.go("curate", "names")),
    Scene("same", lambda d: d.go("curate", "same")),
    Scene("suggested", lambda d: d.go("curate", "suggested")),
    Scene("rights", lambda d: d.go("curate", "rights"), guide=LIGHT),
    Scene("corrections", lambda d: d.go("curate", "corrections")),
    Scene("tags", lambda d: d.go("curate", "tags")),
    Scene("people", lambda d: d.go("curate", "people")),
    Scene("agencies", lambda d: d.go("curate", "agencies")),
    Scene("papers", lambda d: d.go("curate", "papers")),
    Scene("collections", lambda d: d.go("curate", "collections")),
    Scene("threads", lambda d: d.go("curate", "threads")),
    Scene("thread", lambda d: d.open_row("threads", 1), guide=LIGHT),
    Scene("history", lambda d: d.go("curate", "history")),
    Scene("trash", lambda d: d.go("curate", "trash")),
    Scene("settings", lambda d: d.go("settings")),
    Scene("bulk", lambda d: d.on_some("correct")),
    Scene("restrict", lambda d: d.on_some("restrict")),
    Scene("tag-some", lambda d: d.on_some("tag")),
    Scene("jobs", lambda d: d.act("jobs")),
    Scene("palette", lambda d: d.act("palette")),
    Scene("shortcuts", lambda d: d.act("shortcuts")),
    Scene("query-help", lambda d: d.act("query-help")),
    Scene("agencies-known", lambda d: d.act("agencies")),
)
