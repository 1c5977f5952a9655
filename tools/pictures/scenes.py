"""What there are pictures of: one line a scene, with how to get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tools.pictures.driver import Driver
from ui.actions.sample import sample_folder


@dataclass(frozen=True, slots=True)
class Scene:
    """`reach` goes there from wherever the window stands; `guide` says that the guide shows it.

    `archive`: whether the sample is open in it, or no archive yet.
    """

    name: str
    reach: Callable[[Driver], None]
    guide: bool = False
    archive: bool = True


SCENES: tuple[Scene, ...] = (
    Scene("search", lambda d: d.search("marsh"), guide=True),
    Scene("first-run", lambda d: d.page.show_step(1), guide=True, archive=False),
    Scene("first-run-found", lambda d: d.page.look([sample_folder()]), archive=False),
    Scene("search-nothing", lambda d: d.search("zeppelin")),
    Scene("photos", lambda d: d.go("photos")),
    Scene("curate", lambda d: d.go("curate")),
    Scene("settings", lambda d: d.go("settings"), guide=True),
    Scene("palette", lambda d: d.act("palette")),
    Scene("shortcuts", lambda d: d.act("shortcuts")),
    Scene("query-help", lambda d: d.act("query-help")),
    Scene("agencies", lambda d: d.act("agencies")),
    Scene("history", lambda d: d.act("archive-history")),
)
