"""An undo of very many changes: in batches, with others in between, whole again after whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from archive.catalogue import Catalogue
from archive.errors import Cancelled, Refused
from archive.progress import Progress, Step
from archive.store import long_undo
from archive.store import tables as t
from tests.catalogue.rows import Rows, stored
from tests.catalogue.steps import redo_name, undo_name

Story = Callable[..., Path]
STORIES = 8
BATCH = 40
DYING = f"""
import os, signal, sys
from pathlib import Path
from archive.catalogue import Catalogue
from archive.progress import Progress
from archive.store import long_undo, undo

long_undo.BATCH, undo.MANY_CHANGES = {BATCH}, 20
batches = 0

def die(step):
    global batches
    batches += 1
    if batches == 3:
        os.kill(os.getpid(), signal.SIGKILL)

Catalogue.open(Path(sys.argv[1]), who="tester").history.undo(int(sys.argv[2]), Progress(die))
"""


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.store.long_undo.BATCH", BATCH)
    monkeypatch.setattr("archive.store.undo.MANY_CHANGES", 20)


@pytest.fixture
def kept(catalogue: Catalogue, story: Story) -> str:
    """A story that came before the import."""
    return str(catalogue.imports.run([story("Dredging starts", first="", second="")]).results[0].id)


@pytest.fixture
def before(catalogue: Catalogue, kept: str) -> Rows:
    return stored(catalogue)


@pytest.fixture
def imported(catalogue: Catalogue, before: Rows, story: Story) -> tuple[int, list[str]]:
    """The number of an import, and its stories."""
    paths = [story(f"Ferry inquiry, day {n}", standfirst=f"{n} of them testify") for n in range(STORIES)]
    report = catalogue.imports.run(paths)
    return report.changes.operation_id, [str(result.id) for result in report.results]


def batches(act: Callable[[int], None]) -> Progress:
    """Progress that calls `act` after each batch, with its number."""
    done: list[Step] = []

    def listen(step: Step) -> None:
        done.append(step)
        act(len(done))

    return Progress(listen)


def test_a_large_import_is_undone_and_redone_in_batches(
    catalogue: Catalogue, before: Rows, imported: tuple[int, list[str]]
) -> None:
    after = stored(catalogue)
    told: list[int] = []
    changes = catalogue.history.undo(progress=batches(told.append))
    assert len(told) > 3
    assert stored(catalogue) == before
    assert set(imported[1]) <= changes.records
    assert redo_name(catalogue) == f"Import {STORIES} files"
    told.clear()
    catalogue.history.redo(batches(told.append))
    assert len(told) > 3
    assert stored(catalogue) == after
    assert not any(entry.unfinished for entry in catalogue.history.entries())


def test_every_batch_leaves_whole_stories(
    catalogue: Catalogue, imported: tuple[int, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {article.id: article for article in catalogue.records.articles(imported[1])}
    left: list[int] = []

    def look(batch: int) -> None:
        monkeypatch.setattr(long_undo, "BATCH", BATCH + 3 * batch % 11)
        there = catalogue.records.articles(imported[1])
        left.append(len(there))
        for article in there:
            assert article.body == whole[article.id].body
            assert [use.credit for use in article.placements] == [
                use.credit for use in whole[article.id].placements
            ]

    catalogue.history.undo(progress=batches(look))
    assert len(set(left)) > 3
    left.clear()
    catalogue.history.redo(batches(look))
    assert len(set(left)) > 3


def test_a_colleague_works_while_an_import_is_undone_but_not_on_what_goes(
    catalogue: Catalogue, kept: str, before: Rows, imported: tuple[int, list[str]]
) -> None:
    refusals: list[str] = []
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:

        def work(batch: int) -> None:
            if batch > 2:
                return
            colleague.tags.add(f"Tag {batch}", [kept])
            [going] = [article.id for article in colleague.records.articles(imported[1])][:1]
            for act in (
                lambda: colleague.tags.add("Late", [going]),
                lambda: colleague.links.add(kept, going, "background"),
                lambda: colleague.corrections.caption(
                    colleague.records.article(going).placements[0].id, "Late."
                ),
            ):
                with pytest.raises(Refused, match="is being taken back by tester") as refused:
                    act()
                refusals.append(refused.value.code)
            entry = next(entry for entry in colleague.history.entries() if entry.kind == "undo")
            assert entry.unfinished

        catalogue.history.undo(progress=batches(work))
        assert [tag.name for tag in colleague.records.article(kept).tags] == ["Tag 1", "Tag 2"]
        colleague.history.undo()
        colleague.history.undo()
    assert refusals == ["under-way"] * 6
    assert stored(catalogue) == before


def test_a_row_that_points_to_nothing_is_held_too(
    catalogue: Catalogue, imported: tuple[int, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    uses = [use.id for article in catalogue.records.articles(imported[1]) for use in article.placements]
    catalogue.tags.add("Harbour", [*imported[1], *uses])
    monkeypatch.setattr("archive.store.long_undo.BATCH", 10)

    def recolour(batch: int) -> None:
        with Catalogue.open(catalogue.folder, who="colleague") as colleague, pytest.raises(Refused):
            colleague.tags.recolour("Harbour", "#aa0000")

    catalogue.history.undo(progress=batches(recolour))
    assert catalogue.tags.all() == []


def test_what_would_refuse_it_is_found_before_the_first_batch(
    catalogue: Catalogue, imported: tuple[int, list[str]]
) -> None:
    number, articles = imported
    use = catalogue.records.article(articles[0]).placements[0].id
    changed = catalogue.corrections.caption(use, "A night ferry.")
    state = stored(catalogue)
    with pytest.raises(
        Refused, match=rf"“Correct caption” \(operation {changed.operation_id}\) added a correction"
    ):
        catalogue.history.undo(number)
    assert stored(catalogue) == state
    catalogue.history.undo()
    tagged = catalogue.tags.add("Harbour", [articles[0]])
    state = stored(catalogue)
    with pytest.raises(Refused, match=rf"\(operation {tagged.operation_id}\) added a tag of it"):
        catalogue.history.undo(number)
    assert stored(catalogue) == state
    assert catalogue.history.entries()[0].operation_id == tagged.operation_id, "nothing was begun"


@pytest.mark.parametrize("others", ["few", "many"])
def test_a_row_that_changed_since_refuses_it_whether_others_changed_few_rows_or_many(
    catalogue: Catalogue, kept: str, imported: tuple[int, list[str]], others: str
) -> None:
    number, _ = imported
    agent = catalogue.names.all("person")[0]
    noted = catalogue.names.set_note(agent.id, "Retired.")
    if others == "many":
        last = noted.seq
        while catalogue.history.last_seq() - last < last:  # more than the import made
            catalogue.tags.add("/".join(f"{catalogue.history.last_seq()} {n}" for n in range(12)), [kept])
    state, newest = stored(catalogue), catalogue.history.entries(limit=1)
    with pytest.raises(Refused, match=rf"\(operation {noted.operation_id}\) changed a agent of it since"):
        catalogue.history.undo(number)
    assert stored(catalogue) == state
    assert catalogue.history.entries(limit=1) == newest, "nothing was begun"


def test_what_comes_between_the_look_and_the_first_batch_refuses_it_too(
    catalogue: Catalogue, imported: tuple[int, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    look = long_undo.refuse_all
    tagged: list[int] = []

    def interrupted(*values: Any, **more: Any) -> None:
        look(*values, **more)
        if not tagged:
            with Catalogue.open(catalogue.folder, who="colleague") as colleague:
                tagged.append(colleague.tags.add("Harbour", imported[1][:1]).operation_id)

    monkeypatch.setattr(long_undo, "refuse_all", interrupted)
    with pytest.raises(Refused, match="“Add tag “Harbour””"):
        catalogue.history.undo()
    assert [entry.operation_id for entry in catalogue.history.entries()][:1] == tagged, "nothing was begun"


def test_cancelled_it_puts_everything_back(
    catalogue: Catalogue, before: Rows, imported: tuple[int, list[str]]
) -> None:
    after = stored(catalogue)
    progress: Progress = batches(lambda batch: progress.cancel() if batch == 3 else None)
    with pytest.raises(Cancelled, match=f"“Import {STORIES} files” is as it was before"):
        catalogue.history.undo(progress=progress)
    assert stored(catalogue) == after
    assert [entry.kind for entry in catalogue.history.entries()][:2] == ["redo", "undo"]
    assert undo_name(catalogue) == f"Import {STORIES} files"
    catalogue.history.undo()
    assert stored(catalogue) == before
    progress = batches(lambda batch: progress.cancel() if batch == 3 else None)
    with pytest.raises(Cancelled):
        catalogue.history.redo(progress)
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert stored(catalogue) == after


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_killed_between_two_batches_it_is_told_held_and_finished_by_the_next_undo(
    catalogue: Catalogue, kept: str, before: Rows, imported: tuple[int, list[str]]
) -> None:
    number, articles = imported
    killed = subprocess.run(
        [sys.executable, "-c", DYING, str(catalogue.folder), str(number)], check=False, timeout=120
    )
    assert killed.returncode == -signal.SIGKILL
    left = catalogue.records.articles(articles)
    assert 0 < len(left) < STORIES
    assert catalogue.history.entries()[0].unfinished
    assert undo_name(catalogue) == f"Import {STORIES} files"
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        colleague.tags.add("Meanwhile", [kept])
        with pytest.raises(Refused, match=rf"undo \(operation {number}\) finishes it"):
            colleague.tags.add("Late", [left[0].id])
        colleague.history.undo()
    catalogue.history.undo()
    assert stored(catalogue) == before
    assert not any(entry.unfinished for entry in catalogue.history.entries())
    assert redo_name(catalogue) == f"Import {STORIES} files"


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_what_was_broken_off_long_ago_is_finished_by_anybodys_next_step(
    catalogue: Catalogue, kept: str, imported: tuple[int, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    number, articles = imported
    command = [sys.executable, "-c", DYING, str(catalogue.folder), str(number)]
    subprocess.run(command, check=False, timeout=120)
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        colleague.tags.add("First", [kept])
        colleague.tags.add("Second", [kept])
        colleague.history.undo()
        assert colleague.records.articles(articles), "somebody may still be at it"
        assert colleague.history.broken_off() is None
        monkeypatch.setattr("archive.store.unfinished.PATIENCE_SECONDS", 0)
        left = colleague.history.broken_off()
        assert left is not None
        assert left.operation_id == number
        colleague.history.undo()
        assert colleague.records.articles(articles) == []
        assert colleague.history.broken_off() is None
        assert colleague.records.article(kept).tags == ()


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_what_was_broken_off_is_finished_before_what_was_done_since_is_taken_back(
    catalogue: Catalogue, kept: str, imported: tuple[int, list[str]], kind: str
) -> None:
    def fail(batch: int) -> None:
        if batch == 3:
            raise OSError("The disk is full.")

    if kind == "redo":
        catalogue.history.undo()
    act = getattr(catalogue.history, kind)
    with pytest.raises(OSError, match="full"):
        act(progress=batches(fail))
    catalogue.tags.add("Own", [kept])
    act()
    assert len(catalogue.records.articles(imported[1])) == (0 if kind == "undo" else STORIES)
    assert [tag.name for tag in catalogue.records.article(kept).tags] == ["Own"]


def test_rows_that_need_one_another_come_back_in_one_batch(
    catalogue: Catalogue, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.tags.add("Blaze/Night", [kept])
    catalogue.tags.add("Fire", [kept])
    state = stored(catalogue)
    catalogue.tags.merge("Blaze", "Fire")
    monkeypatch.setattr("archive.store.undo.MANY_CHANGES", 1)
    monkeypatch.setattr(long_undo, "BATCH", 1)
    catalogue.history.undo()
    assert stored(catalogue) == state


def test_what_takes_a_name_that_comes_back_turns_a_long_undo_round(
    catalogue: Catalogue, imported: tuple[int, list[str]]
) -> None:
    catalogue.tags.add("Harbour", imported[1])
    catalogue.tags.add("Port", imported[1][:1])
    merged = catalogue.tags.merge("Harbour", "Port")
    with catalogue._database.reading() as connection:
        changes = connection.scalars(
            select(t.change.c.seq).where(t.change.c.operation_id == merged.operation_id)
        ).all()
    assert len(changes) < 20
    monkey = pytest.MonkeyPatch()
    monkey.setattr("archive.store.undo.MANY_CHANGES", 2)
    monkey.setattr("archive.store.long_undo.BATCH", 3)
    with catalogue.history._journal.operation(merged.name) as operation:
        row = {"id": "t1", "name": "Harbour", "folded": "harbour", "parent_id": None, "colour": None}
        operation.insert(t.tag, row)
    state = stored(catalogue)
    with pytest.raises(Refused, match="cannot be undone"):
        catalogue.history.undo(merged.operation_id)
    monkey.undo()
    assert stored(catalogue) == state
    assert not any(entry.unfinished for entry in catalogue.history.entries())
