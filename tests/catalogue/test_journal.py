"""The journal of an archive: what stands in it, what came after a number, what is tried and rolled back."""

from __future__ import annotations

import pytest

from archive.catalogue import Catalogue
from archive.errors import ArchiveError, Cancelled, Refused
from archive.model import OperationName
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import new_id
from tests.catalogue.rows import stored

NAME = OperationName("tag-add", {"tag": "Harbour"})


def put(catalogue: Catalogue, *rows: Row) -> None:
    with catalogue._journal.operation(NAME) as operation:
        operation.insert_many(t.saved_search, rows)


def test_an_empty_journal_ends_at_nothing(catalogue: Catalogue) -> None:
    journal = catalogue._journal
    assert (journal.last(), catalogue.history.last_seq(), journal.token_at(0)) == ((0, ""), 0, "")
    news = catalogue.history.changes_since(0)
    assert (news.operation_id, news.seq, news.records, news.tables) == (0, 0, frozenset(), frozenset())


def test_each_change_leads_to_the_token_of_its_operation(catalogue: Catalogue) -> None:
    journal = catalogue._journal
    tokens = []
    for name in ("Harbour", "Quay", "Mole"):
        catalogue.tags.add(name, [])
        seq, token = journal.last()
        tokens.append(token)
        assert (journal.token_at(seq), seq) == (token, len(tokens))
    assert len(set(tokens)) == 3
    assert [journal.token_at(seq) for seq in (1, 2, 3)] == tokens
    assert (journal.token_at(4), journal.token_at(-1)) == (None, None)


def test_what_came_after_a_number_is_told_with_the_last_number_there_is(catalogue: Catalogue) -> None:
    catalogue.tags.add("Harbour", [])
    catalogue.searches.save("Fires", "fire")
    for since, tables in ((0, {"tag", "saved_search"}), (1, {"saved_search"}), (2, set()), (9, set())):
        news = catalogue.history.changes_since(since)
        assert (news.tables, news.seq) == (tables, max(since, 2))


def test_what_would_stand_there_twice_is_refused_and_nothing_of_it_is_done(catalogue: Catalogue) -> None:
    before = stored(catalogue)
    row = {"id": new_id("q"), "name": "Fires", "query": "fire"}
    with pytest.raises(Refused) as refused:
        put(catalogue, row, {**row, "id": new_id("q")})
    assert refused.value.code == "exists"
    assert "“Add tag “Harbour”” was not done" in str(refused.value)
    assert stored(catalogue) == before


def test_what_no_archivist_can_have_done_is_no_refusal(catalogue: Catalogue) -> None:
    with pytest.raises(ArchiveError) as error:
        put(catalogue, {"id": new_id("q"), "name": None, "query": "fire"})
    assert not isinstance(error.value, Refused)
    assert catalogue.history.last_seq() == 0


def test_what_is_rehearsed_is_seen_within_and_leaves_nothing(catalogue: Catalogue) -> None:
    catalogue.tags.add("Harbour", [])
    before = stored(catalogue)
    with catalogue._journal.rehearsal(NAME) as operation:
        operation.insert(t.saved_search, {"id": new_id("q"), "name": "Fires", "query": "fire"})
        assert operation.find(t.saved_search, name="Fires") is not None
    assert stored(catalogue) == before
    assert catalogue.history.last_seq() == 1


def test_a_preview_tells_of_twenty_records_unless_it_is_to_be_whole(catalogue: Catalogue) -> None:
    assert not catalogue._journal.is_previewing
    for wanted, told in (({}, 20), ({"whole": True}, 50), ({"examples": 7}, 7)):
        with catalogue._journal.previewing(**wanted) as preview:
            assert catalogue._journal.is_previewing
            catalogue.tags.add("/".join("abcdefghij"), [])
            for n in range(15):
                catalogue.tags.add(f"Tag {n}", [])
        assert (preview.changes, preview.records) == (25, 25)
        assert len(preview.examples) == told
    assert not catalogue._journal.is_previewing
    assert catalogue.tags.all() == []


def test_an_operation_of_many_batches_is_one_in_the_history_and_ends_where_it_was_undone(
    catalogue: Catalogue,
) -> None:
    long = catalogue._journal.long_operation(NAME)
    assert long.changes().operation_id == 0
    for name in ("One", "Two"):
        with long.batch() as operation:
            operation.insert(t.saved_search, {"id": new_id("q"), "name": name, "query": "fire"})
    with long.batch() as operation:
        operation.insert(
            t.tag, {"id": new_id("t"), "name": "Quay", "parent_id": None, "colour": None, "folded": "quay"}
        )
    [entry] = catalogue.history.entries()
    changes = long.changes()
    assert (changes.operation_id, changes.seq) == (entry.operation_id, 3)
    assert changes.tables == {"saved_search", "tag"}
    assert changes.records == catalogue.history.changes_since(0).records
    with long.batch():
        pass
    assert long.changes() == changes
    catalogue.history.undo()
    assert catalogue.searches.all() == []
    with pytest.raises(Cancelled, match="was undone while it ran"), long.batch():
        pass
    assert catalogue.searches.all() == []


def test_a_step_of_as_many_changes_as_are_undone_at_once_is_and_one_of_more_goes_in_batches(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    run = catalogue.history._undo._long.run

    def noting(target: int, name: OperationName, kind: str, progress: object) -> object:
        ran.append(kind)
        return run(target, name, kind, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(type(catalogue.history._undo._long), "run", lambda _, *given: noting(*given))
    catalogue.tags.add("a/b/c/d", [])
    monkeypatch.setattr("archive.store.undo.MANY_CHANGES", 4)
    catalogue.history.undo()
    catalogue.history.redo()
    assert ran == []
    monkeypatch.setattr("archive.store.undo.MANY_CHANGES", 3)
    with catalogue.previewing():
        catalogue.history.undo()
    assert ran == []
    catalogue.history.undo()
    catalogue.history.redo()
    assert ran == ["undo", "redo"]
    assert len(catalogue.tags.all()) == 4


@pytest.mark.parametrize(("kind", "says"), [("undo", "is an undo of operation 1"), ("redo", "is a redo of")])
def test_an_undo_and_a_redo_are_not_undone_by_their_numbers(
    catalogue: Catalogue, kind: str, says: str
) -> None:
    catalogue.tags.add("Harbour", [])
    catalogue.history.undo()
    if kind == "redo":
        catalogue.history.redo()
    number = catalogue.history.entries(limit=1)[0].operation_id
    with pytest.raises(Refused, match=says) as refused:
        catalogue.history.undo(number)
    assert ("whoever undid it" in str(refused.value)) is (kind == "undo")
    assert refused.value.code == "not-undoable"


def test_what_was_undone_by_its_number_is_not_undone_again(catalogue: Catalogue) -> None:
    catalogue.tags.add("Harbour", [])
    catalogue.tags.add("Quay", [])
    catalogue.history.undo(1)
    with pytest.raises(Refused) as refused:
        catalogue.history.undo(1)
    assert (refused.value.code, str(refused.value)) == (
        "already-undone",
        "“Add tag “Harbour”” is undone already.",
    )
    assert [tag.name for tag in catalogue.tags.all()] == ["Quay"]
