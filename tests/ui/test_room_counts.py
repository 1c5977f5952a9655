"""What waits in the rooms of Curate: numbers at the left are those of the lists, and follow every change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.places.curate.corrections import CorrectionsRoom
from ui.places.curate.list_room import ListRoom
from ui.places.curate.rights import RightsRoom
from ui.places.curate.rooms import ROOMS
from ui.places.curate.threads import ThreadsRoom

PATIENCE = 30_000
NOTICE = "Correction: An earlier version of this article named the wrong gate and the wrong hour."


@pytest.fixture
def curate(qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path, tmp_path: Path) -> Workspace:
    """Curate, with something in every room where anything may wait, and all counts in."""
    with Catalogue.open(press, who="tester") as catalogue:
        ids = [hit.id for hit in catalogue.search.find(SearchRequest(kind="article")).hits]
        pages = [tmp_path / f"{name}.txt" for name in ("notice", "again")]
        for page in pages:
            page.write_text(f"Ferry gates, {page.stem}\n\n{NOTICE}\n", encoding="utf-8")
        results = catalogue.imports.run(pages, workers=0).results
        catalogue.trash.add([str(results[1].id)], "twice")
        catalogue.links.add(ids[0], ids[1], "see also", force=True)
        catalogue.tags.add("Harbour", [ids[0], ids[2]])
        uses = [story.placements[0].id for story in catalogue.records.articles(ids)]
        catalogue.corrections.set(uses[:1], {"credit": "Handout/Harbour Board"})
        catalogue.corrections.set(uses[1:2], {"credit": "Northlight"})
        catalogue.collections.add("Fires", ids[:1])
        catalogue.names.add("Sand, Lena", "person")
        catalogue.names.add("Lena Sand", "person")
    space = open_window(press)
    space.show_place("curate")
    counts = space.place.counts
    qtbot.waitUntil(
        lambda: len(counts.numbers) == sum(spec.counts is not None for spec in ROOMS), timeout=PATIENCE
    )
    wait_idle(qtbot, space)
    return space


def shown(space: Workspace) -> dict[str, int]:
    rows = [space.place.side_model.index(row).data(ROW) for row in range(space.place.side_model.rowCount())]
    return {row.value: row.count for row in rows if row.count is not None}


def listed(space: Workspace) -> int:
    room = space.place.room
    if isinstance(room, RightsRoom):
        return len(room.cases)
    if isinstance(room, CorrectionsRoom):
        return len(room.all_rows)
    if isinstance(room, ThreadsRoom):
        return len(room.heads.rows.items)
    assert isinstance(room, ListRoom)
    return len(room.model.items)


def noting(asked: list[str], name: str, real: Callable[..., object]) -> Callable[..., object]:
    """A method that notes that it was called."""

    def call(*args: Any, **named: Any) -> object:
        asked.append(name)
        return real(*args, **named)

    return call


@pytest.mark.parametrize(
    "name",
    [
        "review",
        "names",
        "same",
        "suggested",
        "rights",
        "corrections",
        "people",
        "agencies",
        "papers",
        "threads",
    ],
)
def test_a_rooms_number_is_there_before_it_is_entered_and_is_the_length_of_its_list(
    qtbot: QtBot, curate: Workspace, name: str
) -> None:
    before = shown(curate)[name]
    curate.place.show_room(name)
    wait_idle(qtbot, curate)
    assert shown(curate)[name] == before == listed(curate)


def test_a_change_has_only_those_numbers_counted_again_that_it_may_touch(
    qtbot: QtBot, curate: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    catalogue = curate.operations.catalogue
    for room, name in (
        *((catalogue.rights, "count"), (catalogue.ledger, "count"), (catalogue.names, "alike")),
        *((catalogue.tags, "count"), (catalogue.links, "count_threads"), (catalogue.same, "photos_alike")),
    ):
        real = getattr(room, name)

        def counted(
            *args: object, real: Callable = real, call: str = f"{type(room).__name__}.{name}", **kw: object
        ) -> object:
            asked.append(call)
            return real(*args, **kw)

        monkeypatch.setattr(room, name, counted)
    curate.operations.change("Tag", lambda c, p: c.tags.add("Council", [c.links.threads()[0].article_id]))
    qtbot.waitUntil(lambda: shown(curate)["tags"] == 2, timeout=PATIENCE)
    wait_idle(qtbot, curate)
    assert set(asked) == {"Tags.count"}
    asked.clear()
    before = shown(curate)["people"]
    curate.operations.change("Name", lambda c, p: c.names.add("Ode Lind", "person"))
    qtbot.waitUntil(lambda: shown(curate)["people"] == before + 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Names.alike" in asked, timeout=PATIENCE)
    wait_idle(qtbot, curate)
    assert set(asked) == {"Names.alike"}
