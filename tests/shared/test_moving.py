"""A whole archive moves between a folder and a server, and nothing of it is another afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.model import SearchRequest
from tests.catalogue.rows import stored
from tests.catalogue.steps import undo_name

Story = Callable[..., Path]
Shared = Callable[[str], Path]


@pytest.fixture
def worked_on(catalogue: Catalogue, story: Story) -> Catalogue:
    """An archive with two stories, a tag on both, for a beginning."""
    catalogue.imports.run([story("Night ferry"), story("Harbour vote")])
    ids = [hit.id for hit in catalogue.search.find(SearchRequest(kind="article")).hits]
    catalogue.tags.add("harbour", ids)
    return catalogue


def test_an_archive_moves_to_a_server_and_back_with_its_history(
    worked_on: Catalogue, shared_folder: Shared, tmp_path: Path
) -> None:
    there = shared_folder("press")
    moved = Catalogue.move(worked_on.folder, there)
    back = Catalogue.move(there, tmp_path / "back")
    assert moved.rows == back.rows
    assert moved.problems == back.problems == ()
    with (
        Catalogue.open(there, who="tester") as server,
        Catalogue.open(tmp_path / "back", who="tester") as file,
    ):
        assert stored(server) == stored(file) == stored(worked_on)
        assert undo_name(server) == undo_name(file) == undo_name(worked_on)
        assert file.keeping.verify() == []


def test_what_came_to_a_server_is_worked_on_there(worked_on: Catalogue, shared_folder: Shared) -> None:
    there = shared_folder("press")
    Catalogue.move(worked_on.folder, there)
    with Catalogue.open(there, who="tester") as server:
        before = server.history.last_seq()
        [hit, *_] = server.search.find(SearchRequest("tag:harbour", kind="article")).hits
        server.tags.add("quay", [hit.id])
        assert server.history.last_seq() > before
        assert [hit.id for hit in server.search.find(SearchRequest("tag:quay", kind="article")).hits] == [
            hit.id
        ]


def test_nothing_moves_to_where_something_is(
    worked_on: Catalogue, shared_folder: Shared, story: Story
) -> None:
    there = shared_folder("press")
    with Catalogue.open(there, create=True, who="tester") as server:
        server.imports.run([story("Fog at sea")])
    with pytest.raises(Refused, match="already"):
        Catalogue.move(worked_on.folder, there)
