"""Importing again: a file that is as it was is not read, one that changed or failed is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import incoming
from archive.catalogue import Catalogue
from archive.importing import ImportReport

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
    first = catalogue.import_paths(paths)
    opened.clear()
    again = catalogue.import_paths(paths)
    assert opened == []
    assert statuses(again) == ["duplicate", "duplicate"]
    assert [(r.id, r.title, r.photos) for r in again.results] == [
        (r.id, r.title, r.photos) for r in first.results
    ]


def test_a_file_is_known_by_any_spelling_of_its_place(
    catalogue: Catalogue, story: Story, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = story("One")
    catalogue.import_paths([path])
    opened.clear()
    monkeypatch.chdir(path.parent)
    assert statuses(catalogue.import_paths([Path(path.name)])) == ["duplicate"]
    assert opened == []


def test_a_changed_file_is_read_again(catalogue: Catalogue, story: Story, opened: list[str]) -> None:
    path = story("One")
    catalogue.import_paths([path])
    opened.clear()
    os.utime(path, ns=(1, 1))
    assert statuses(catalogue.import_paths([path])) == ["duplicate"]
    assert opened == ["one.txt"]


def test_a_file_that_failed_is_read_again(catalogue: Catalogue, story: Story, opened: list[str]) -> None:
    good, bad = story("One"), story("Two")
    bad.write_bytes(b"\x00\x01" * 400)
    assert statuses(catalogue.import_paths([good, bad])) == ["added", "failed"]
    opened.clear()
    assert statuses(catalogue.import_paths([good, bad])) == ["duplicate", "failed"]
    assert opened == ["two.txt"]


def test_the_copy_that_came_with_a_new_story_is_remembered_too(
    catalogue: Catalogue, story: Story, opened: list[str]
) -> None:
    path = story("One")
    copy = path.with_name("copy.txt")
    copy.write_bytes(path.read_bytes())
    catalogue.import_paths([path, copy])
    opened.clear()
    assert statuses(catalogue.import_paths([path, copy])) == ["duplicate", "duplicate"]
    assert opened == []


def test_undoing_an_import_forgets_its_files(catalogue: Catalogue, story: Story) -> None:
    path = story("One")
    catalogue.import_paths([path])
    catalogue.undo()
    assert statuses(catalogue.import_paths([path])) == ["added"]
    assert catalogue.stats().articles == 1


def test_what_a_later_import_remembers_keeps_no_import_from_being_undone(
    catalogue: Catalogue, story: Story
) -> None:
    path = story("One")
    first = catalogue.import_paths([path])
    copy = path.with_name("copy.txt")
    copy.write_bytes(path.read_bytes())
    other = path.with_name("other.txt")
    other.write_text("Snow\n\nIt snowed in the hills all night, and the roads were closed until noon.\n")
    assert statuses(catalogue.import_paths([copy, other])) == ["duplicate", "added"]
    catalogue.undo(first.changes.operation_id)
    assert statuses(catalogue.import_paths([copy])) == ["added"]


@pytest.mark.skipif(os.name != "posix", reason="needs names that are bytes")
def test_names_that_are_no_text_are_never_taken_for_one_another(catalogue: Catalogue, story: Story) -> None:
    folder = os.fsencode(story("One").parent)
    texts = story("Two").read_bytes(), story("Six").read_bytes()
    paths = [folder + b"/caf\xe8.txt", folder + b"/caf\xe9.txt"]
    for path, text in zip(paths, texts, strict=True):
        Path(os.fsdecode(path)).write_bytes(text)
        os.utime(path, ns=(0, 0))
    for path in paths:
        assert statuses(catalogue.import_paths([Path(os.fsdecode(path))])) == ["added"]
