"""Any run of operations, undone and redone in any order, leaves the same tables to the byte; and whatever two
people do to one archive at once, journal, tables and indexes tell the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, rule

from archive.catalogue import Catalogue
from archive.errors import CutlineError
from archive.model import RecordKind, SearchRequest
from tests.catalogue.archivists import Archivists
from tests.catalogue.rows import Rows, replayed, stored
from tests.catalogue.steps import redo_name, undo_name

pytestmark = pytest.mark.timeout(400)

QUERIES = (
    "",
    "ferry",
    "tag:harbour",
    "caption:pilot",
    "agency:AFP",
    "credit:lund",
    "testify",
    "person:Amari",
    "is:conflict",
    "is:trashed",
    "usable:2026-06-01",
    "restriction:no-sales",
    "collection:fires",
)
KINDS: tuple[RecordKind, ...] = ("article", "photo")
FACETS = ("tag", "agency", "photographer", "publication")


class OneArchivist(Archivists):
    """Beside the archive stand two stacks of table dumps, as an editor would keep them; the archive, which
    keeps no such thing, must agree with them after every step.
    """

    def begin(self) -> None:
        self.states: list[Rows] = [stored(self.catalogue)]
        self.undone: list[Rows] = []

    def _try(self, act: Any, *arguments: Any) -> None:
        before = self.catalogue.history.last_seq()
        try:
            act(*arguments)
        except CutlineError:
            assert stored(self.catalogue) == self.states[-1], "a refusal changed something"
            return
        if self.catalogue.history.last_seq() != before:
            self.states.append(stored(self.catalogue))
            self.undone.clear()

    @rule()
    def undo(self) -> None:
        if len(self.states) > 1:
            self.catalogue.history.undo()
            self.undone.append(self.states.pop())
        else:
            assert undo_name(self.catalogue) is None

    @rule()
    def redo(self) -> None:
        if self.undone:
            self.catalogue.history.redo()
            self.states.append(self.undone.pop())
        else:
            assert redo_name(self.catalogue) is None

    @rule()
    def close_and_open(self) -> None:
        self.catalogue.close()
        self.catalogue = self._opened("x")

    @invariant()
    def tables_are_what_they_were(self) -> None:
        if hasattr(self, "catalogue"):
            assert stored(self.catalogue) == self.states[-1]

    @invariant()
    def what_is_counted_is_what_is_listed(self) -> None:
        if hasattr(self, "catalogue"):
            rights, links = self.catalogue.rights, self.catalogue.links
            assert rights.count() == len(rights.cases())
            with Catalogue.open(self.folder / "archive", cache=self.folder / "cache" / "z") as afresh:
                assert links.threads() == afresh.links.threads()
                assert links.count_threads() == len(links.threads())
                assert self.catalogue.review.open() == afresh.review.open()

    def teardown(self) -> None:
        try:
            if hasattr(self, "catalogue"):
                assert self.catalogue.keeping.verify(files=False) == []
        finally:
            super().teardown()


class TwoArchivists(Archivists):
    """Either of two people acts, takes back and does again, each in a catalogue of their own."""

    def begin(self) -> None:
        self.colleague = self._opened("y")

    def end(self) -> None:
        try:
            self._check_indexes()
        finally:
            self.catalogue.close()
            self.colleague.close()

    def _try(self, act: Any, *arguments: Any) -> None:
        before = self.catalogue.history.last_seq()
        try:
            act(*arguments)
        except CutlineError:
            assert self.colleague.history.last_seq() == before, "a refusal changed something"

    @rule()
    def change_places(self) -> None:
        self.catalogue, self.colleague = self.colleague, self.catalogue

    @rule()
    def undo(self) -> None:
        self._try(lambda: self.catalogue.history.undo())

    @rule()
    def redo(self) -> None:
        self._try(lambda: self.catalogue.history.redo())

    @rule()
    def take_back_what_the_other_did(self) -> None:
        step = self.colleague.history.undo_step()
        if step is not None:
            self._try(lambda: self.catalogue.history.undo(step.operation_id))

    @rule()
    def empty_the_trash(self) -> None:
        self._try(lambda: self.catalogue.trash.empty())

    @rule()
    def search(self) -> None:
        self.catalogue.search.catch_up()

    @invariant()
    def the_journal_replayed_equals_the_tables(self) -> None:
        if hasattr(self, "colleague"):
            assert replayed(self.catalogue) == stored(self.catalogue)

    @invariant()
    def nothing_dangles_and_nothing_stands_twice(self) -> None:
        if hasattr(self, "colleague"):
            with closing(sqlite3.connect(self.folder / "archive" / "cutline.db")) as connection:
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            names = [tag.path.casefold() for tag in self.catalogue.tags.all()]
            assert len(names) == len(set(names))

    def _check_indexes(self) -> None:
        """Both indexes, which followed piece by piece, answer as one that is built anew."""
        fresh = Catalogue.open(self.folder / "archive", cache=self.folder / "fresh", who="z")
        with fresh:
            expected = _answers(fresh)
        assert _answers(self.catalogue) == expected
        assert _answers(self.colleague) == expected


def _answers(catalogue: Catalogue) -> list[Any]:
    """What searches of every sort give: which records, how many, and the facets over them."""
    found = []
    for query in QUERIES:
        for kind in KINDS:
            answer = catalogue.search.find(SearchRequest(query, kind=kind, limit=200, facets=FACETS))
            facets = {name: sorted(values) for name, values in answer.facets.items()}
            found.append((query, kind, answer.total, sorted(hit.id for hit in answer.hits), facets))
    return found


_SETTINGS = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
OneArchivist.TestCase.settings = _SETTINGS
TwoArchivists.TestCase.settings = _SETTINGS
test_undo_and_redo_restore_every_table_to_the_byte = OneArchivist.TestCase
test_two_people_at_once_leave_journal_tables_and_indexes_at_one = TwoArchivists.TestCase
