"""What went wrong once with hostile or unlucky files, and must not again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import ArchiveError
from archive.intake import importing
from archive.intake.incoming import Entry
from archive.model import SearchRequest
from archive.progress import Progress, Step
from archive.words import read_error_words
from tests.catalogue.steps import undo_name

Story = Callable[..., Path]


def test_a_folder_with_signs_of_an_address_in_its_name_holds_its_archive(
    tmp_path: Path, story: Story
) -> None:
    folder = tmp_path / "q?mode=ro&a=b#c %41"
    with Catalogue.open(folder, create=True) as catalogue:
        catalogue.imports.run([story("One")])
    assert (folder / "cutline.db").is_file()
    with Catalogue.open(folder) as again:
        assert again.records.stats().articles == 1


@pytest.mark.skipif(os.name != "posix", reason="needs names that are bytes")
def test_a_file_name_that_is_no_text_costs_nobody_anything(catalogue: Catalogue, story: Story) -> None:
    odd = os.fsencode(story("One").parent) + b"/odd\xff\xfe.txt"
    shutil.copy(story("Two"), odd)
    report = catalogue.imports.run([Path(os.fsdecode(odd)), story("One")])
    assert [result.status for result in report.results] == ["added", "added"]


def test_an_entry_that_cannot_be_stored_costs_itself_only(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = importing.store_entry

    def fragile(operation: object, entry: Entry) -> object:
        if entry.draft.path.name == "two.txt":
            raise RuntimeError("a defect of ours")
        return store(operation, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "store_entry", fragile)
    report = catalogue.imports.run([story("One"), story("Two"), story("Three")])
    assert [result.status for result in report.results] == ["added", "failed", "added"]
    assert report.results[1].error is not None
    assert "two.txt" in read_error_words(report.results[1].error)
    assert catalogue.records.stats().articles == 2


def test_undoing_an_import_while_it_runs_stops_it(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(60)]
    with Catalogue.open(catalogue.folder, who="tester") as other:

        def meddle(step: Step) -> None:
            if step.done == 30:
                other.history.undo()

        report = catalogue.imports.run(paths, Progress(meddle))
    assert report.cancelled
    assert catalogue.records.stats().articles == 0
    assert undo_name(catalogue) is None
    catalogue.history.redo()
    assert catalogue.records.stats().articles == report.count("added") < 60


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_is_refused_and_not_waited_for(catalogue: Catalogue, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    [result] = catalogue.imports.run([tmp_path / "pipe.txt"]).results
    assert result.status == "failed"


def test_a_lost_original_comes_back_with_the_next_import_of_its_file(
    catalogue: Catalogue, story: Story
) -> None:
    path = story("One")
    catalogue.imports.run([path])
    [kept] = (catalogue.folder / "originals").rglob("*.txt")
    kept.write_text("something else", encoding="utf-8")
    assert catalogue.keeping.verify()
    catalogue.imports.run([path])
    assert catalogue.keeping.verify() == []


def test_an_archive_does_not_import_itself(catalogue: Catalogue, story: Story) -> None:
    story("One")
    catalogue.imports.run([catalogue.folder.parent])
    titles = [hit.title for hit in catalogue.search.find(SearchRequest("", kind="article")).hits]
    assert titles == ["One"]


def test_what_was_read_before_the_disk_was_full_is_stored(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [story("One"), story("Two")]
    replace = os.replace
    kept: list[str] = []

    def filling(source: str, target: str, **folders: int) -> None:
        if kept:
            raise OSError(28, "No space left on device")
        kept.append(source)
        replace(source, target, **folders)

    monkeypatch.setattr("os.replace", filling)
    with pytest.raises(ArchiveError, match="No space left"):
        catalogue.imports.run(paths)
    assert catalogue.records.stats().articles == 1


def test_a_lost_database_is_not_taken_for_a_new_archive(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story("One")])
    catalogue.close()
    for file in catalogue.folder.glob("cutline.db*"):
        file.unlink()
    with pytest.raises(ArchiveError, match="it was lost"):
        Catalogue.open(catalogue.folder, create=True)
    (catalogue.folder / "cutline.db").touch()
    for create in (False, True):
        with pytest.raises(ArchiveError, match="it was lost"):
            Catalogue.open(catalogue.folder, create=create)
    assert (catalogue.folder / "cutline.db").read_bytes() == b""


def test_half_written_originals_of_a_killed_import_are_cleared_away(
    catalogue: Catalogue, story: Story
) -> None:
    left = catalogue.folder / "originals" / ".incoming" / "0123456789abcdef.part"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    catalogue.imports.run([story("One")])
    assert not left.exists()
