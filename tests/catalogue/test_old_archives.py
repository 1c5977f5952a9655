"""A real archive of every schema that ever was, kept as SQL, must open and keep all it holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from archive.store.upgrade import MIGRATIONS
from tests.catalogue.steps import redo_name, undo_name

FIXTURES = Path(__file__).parent.parent / "fixtures"
VERSIONS = sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalogue]:
    folder = tmp_path / "old"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.executescript((FIXTURES / f"archive_{request.param}.sql").read_text(encoding="utf-8"))
    with Catalogue.open(folder, who="archivist") as catalogue:
        yield catalogue


def test_it_opens_with_its_stories_tags_links_and_shelves(old: Catalogue) -> None:
    stats = old.records.stats()
    assert (stats.articles, stats.placements, stats.tags, stats.links) == (2, 4, 2, 1)
    assert [(search.name, search.query) for search in old.searches.all()] == [("Marsh", "person:marsh")]
    assert len(old.collections.all()["Inquiry"]) == 2
    assert old.keeping.verify() == [
        problem for problem in old.keeping.verify() if problem.kind == "original-missing"
    ]


def test_its_corrected_captions_lie_above_the_published_ones(old: Catalogue) -> None:
    corrected = [
        hit
        for hit in old.search.find(SearchRequest("caption:listens", kind="photo")).hits
        if "2024" not in hit.caption
    ]
    assert [hit.caption for hit in corrected] == ["Harbour master Lena Marsh, left, listens to the crew."]


def test_its_history_can_be_undone_and_redone(old: Catalogue) -> None:
    assert redo_name(old) == "Add tag “Council”"
    while undo_name(old):
        old.history.undo()
    assert old.records.stats().articles == 0
    while redo_name(old):
        old.history.redo()
    assert old.records.stats().articles == 2
