"""Importing again: a file that is as it was is not read, one that changed or failed is."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.intake import importing, incoming
from archive.intake.importing import ImportReport
from archive.intake.incoming import Entry

Story = Callable[..., Path]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that imports look into."""
    names: list[str] = []
    digest = incoming.sha256

    def noting(path: Path) -> str:
        names.append(path.name)
        return digest(path)

    monkeypatch.setattr(incoming, "sha256", noting)
    return names


def statuses(report: ImportReport) -> list[str]:
    return [result.status for result in report.results]


def test_a_file_that_is_as_it_was_is_not_opened_again(
    catalogue: Catalogue, story: Story, opened: list[str]
) -> None:
    paths = [story("One"), story("Two")]
    first = catalogue.imports.run(paths)
    opened.clear()
    again = catalogue.imports.run(paths)
    assert opened == []
    assert statuses(again) == ["duplicate", "duplicate"]
    assert [(r.id, r.title, r.photos) for r in again.results] == [
        (r.id, r.title, r.photos) for r in first.results
    ]


def test_a_file_is_known_by_any_spelling_of_its_place(
    catalogue: Catalogue, story: Story, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = story("One")
    catalogue.imports.run([path])
    opened.clear()
    monkeypatch.chdir(path.parent)
    assert statuses(catalogue.imports.run([Path(path.name)])) == ["duplicate"]
    assert opened == []


def test_a_changed_file_is_read_again(catalogue: Catalogue, story: Story, opened: list[str]) -> None:
    path = story("One")
    catalogue.imports.run([path])
    opened.clear()
    os.utime(path, ns=(1, 1))
    assert statuses(catalogue.imports.run([path])) == ["duplicate"]
    assert opened == ["one.txt"]


def test_a_file_that_failed_is_read_again(catalogue: Catalogue, story: Story, opened: list[str]) -> None:
    good, bad = story("One"), story("Two")
    bad.write_bytes(b"\x00\x01" * 400)
    assert statuses(catalogue.imports.run([good, bad])) == ["added", "failed"]
    opened.clear()
    assert statuses(catalogue.imports.run([good, bad])) == ["duplicate", "failed"]
    assert opened == ["two.txt"]


def test_the_copy_that_came_with_a_new_story_is_remembered_too(
    catalogue: Catalogue, story: Story, opened: list[str]
) -> None:
    path = story("One")
    copy = path.with_name("copy.txt")
    copy.write_bytes(path.read_bytes())
    catalogue.imports.run([path, copy])
    opened.clear()
    assert statuses(catalogue.imports.run([path, copy])) == ["duplicate", "duplicate"]
    assert opened == []


def test_undoing_an_import_forgets_its_files(catalogue: Catalogue, story: Story) -> None:
    path = story("One")
    catalogue.imports.run([path])
    catalogue.history.undo()
    assert statuses(catalogue.imports.run([path])) == ["added"]
    assert catalogue.records.stats().articles == 1


def test_what_a_later_import_remembers_keeps_no_import_from_being_undone(
    catalogue: Catalogue, story: Story
) -> None:
    path = story("One")
    first = catalogue.imports.run([path])
    copy = path.with_name("copy.txt")
    copy.write_bytes(path.read_bytes())
    other = path.with_name("other.txt")
    other.write_text("Snow\n\nIt snowed in the hills all night, and the roads were closed until noon.\n")
    assert statuses(catalogue.imports.run([copy, other])) == ["duplicate", "added"]
    catalogue.history.undo(first.changes.operation_id)
    assert statuses(catalogue.imports.run([copy])) == ["added"]


@pytest.mark.skipif(os.name != "posix", reason="needs names that are bytes")
def test_names_that_are_no_text_are_never_taken_for_one_another(catalogue: Catalogue, story: Story) -> None:
    folder = os.fsencode(story("One").parent)
    texts = story("Two").read_bytes(), story("Six").read_bytes()
    paths = [folder + b"/caf\xe8.txt", folder + b"/caf\xe9.txt"]
    for path, text in zip(paths, texts, strict=True):
        Path(os.fsdecode(path)).write_bytes(text)
        os.utime(path, ns=(0, 0))
    for path in paths:
        assert statuses(catalogue.imports.run([Path(os.fsdecode(path))])) == ["added"]


def test_a_packed_file_of_which_one_entry_failed_fails_again_for_that_entry_alone(
    catalogue: Catalogue, story: Story, tmp_path: Path
) -> None:
    packed = packed_file(tmp_path / "two.zip", good=story("One").read_bytes(), bad=b"\xff\xd8\xff\xe0")
    first = catalogue.imports.run([packed])
    assert sorted(statuses(first)) == ["added", "failed"]
    for _ in range(2):
        again = catalogue.imports.run([packed])
        assert sorted(statuses(again)) == ["duplicate", "failed"]
        assert {result.id for result in again.results} == {result.id for result in first.results}
    os.utime(packed, ns=(1, 1))
    assert sorted(statuses(catalogue.imports.run([packed]))) == ["duplicate", "failed"]
    assert catalogue.records.stats().articles == 1


def test_an_entry_that_a_defect_of_ours_kept_out_comes_in_with_the_next_import(
    catalogue: Catalogue, story: Story, tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {"one": story("One").read_bytes(), "two": story("Two").read_bytes()}
    packed = packed_file(tmp_path / "two.zip", **texts)
    store = importing.store_entry

    def fragile(operation: object, entry: Entry) -> object:
        if entry.draft.entry == "two":
            raise RuntimeError("a defect of ours")
        return store(operation, entry)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(importing, "store_entry", fragile)
        first = catalogue.imports.run([packed])
    assert statuses(first) == ["added", "failed"]
    assert statuses(catalogue.imports.run([packed])) == ["duplicate", "added"]
    opened.clear()
    assert statuses(catalogue.imports.run([packed])) == ["duplicate", "duplicate"]
    assert opened == []
    catalogue.history.undo()
    assert statuses(catalogue.imports.run([packed])) == ["duplicate", "added"]
    catalogue.history.undo()
    catalogue.history.undo(first.changes.operation_id)
    assert catalogue.records.stats().articles == 0


def packed_file(path: Path, **members: bytes) -> Path:
    """A zip whose members have these names and bytes."""
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return path
