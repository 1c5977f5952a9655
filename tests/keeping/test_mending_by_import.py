"""A good file that comes in again mends the kept copy that has rotted, and that is said."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture

Story = Callable[..., Path]


def rotten(folder: Path) -> Path:
    """The kept copy of the one file, a bit of it turned over, its size and time as they were."""
    [kept] = (folder / "originals").rglob("*.txt")
    data = bytearray(kept.read_bytes())
    data[3] ^= 1
    kept.write_bytes(data)
    return kept


def is_sound(kept: Path) -> bool:
    return hashlib.sha256(kept.read_bytes()).hexdigest() == kept.stem


@pytest.mark.parametrize("way", ["the same path", "another path", "after an undo"])
def test_the_same_bytes_mend_a_rotten_copy(run: Run, story: Story, tmp_path: Path, way: str) -> None:
    path = story("One")
    run("import", path)
    kept = rotten(tmp_path / "archive")
    if way == "another path":
        path = path.rename(path.with_name("elsewhere.txt"))
    if way == "after an undo":
        run("undo")
    ran = run("import", path, "--json")
    assert ran.lines[0]["status"] == ("added" if way == "after an undo" else "duplicate")
    assert ran.lines[0]["mended"] == [kept.stem]
    assert "was damaged, and was put back" in ran.err
    assert is_sound(kept)
    assert run("verify").status == 0


def test_a_large_import_reads_again_what_was_found_damaged(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.intake.incoming._READ_AGAIN", 0)
    path = story("One")
    catalogue.imports.run([path])
    kept = rotten(catalogue.folder)
    assert catalogue.imports.run([path]).results[0].mended == ()
    catalogue.keeping.verify()
    assert catalogue.imports.run([path]).results[0].mended == (kept.stem,)
    assert is_sound(kept)
    assert catalogue.keeping.status().damaged == ()


def test_an_import_that_mends_nothing_says_nothing_of_it(catalogue: Catalogue, story: Story) -> None:
    [first] = catalogue.imports.run([story("One")]).results
    [again] = catalogue.imports.run([story("One")]).results
    assert (first.mended, again.mended) == ((), ())
