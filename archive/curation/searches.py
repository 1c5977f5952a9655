"""Saved searches: queries that are kept under a name."""

from __future__ import annotations

from sqlalchemy import Connection, select

from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.errors import NotFound, Refused
from archive.model import OpChanges, OperationName, SavedSearch
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation, new_id


class SavedSearches(Room):
    """The queries that are kept under a name."""

    def all(self) -> list[SavedSearch]:
        """All saved searches by name."""
        with self._database.reading() as connection:
            return saved_searches(connection)

    def save(self, name: str, query: str, *, seen: str | None = None) -> OpChanges:
        """Keep a query under a name, instead of the query that was `seen`.

        Raises `ChangedMeanwhile` where it is another by now; None asks nothing.
        """
        named = OperationName("search-save", {"name": name})
        return self._do(named, lambda o: save_search(o, name, query, seen))

    def rename(self, old: str, new: str) -> OpChanges:
        """Give a saved search another name. Raises `NotFound`, and `Refused` for a name that is taken."""
        named = OperationName("search-rename", {"old": old, "new": new})
        return self._do(named, lambda o: rename_search(o, old, new))

    def delete(self, name: str) -> OpChanges:
        """Forget a saved search."""
        return self._do(
            OperationName("search-delete", {"name": name}), lambda o: delete_saved_search(o, name)
        )


def save_search(operation: Operation, name: str, query: str, seen: str | None = None) -> None:
    """Keep a query under a name; a name that exists gets the new query.

    `seen` is the query that was shown under the name, "" for none. Raises `Refused` for no name,
    `ChangedMeanwhile` for another query by now.
    """
    name = name.strip()
    if not name:
        raise Refused("name.search")
    row = operation.find(t.saved_search, name=name)
    changed = last_change("saved_search", row_id=row["id"]) if row else None
    check_seen(operation, "saved search", seen, row["query"] if row else "", changed)
    if row is None:
        operation.insert(t.saved_search, {"id": new_id("q"), "name": name, "query": query})
    else:
        operation.update(t.saved_search, row["id"], query=query)


def rename_search(operation: Operation, old: str, new: str) -> None:
    """Give a saved search another name. Raises `NotFound`, and `Refused` for no name or one that is taken."""
    row, new = _known(operation, old), new.strip()
    if not new:
        raise Refused("name.search")
    taken = operation.find(t.saved_search, name=new)
    if taken is not None and taken["id"] != row["id"]:
        raise Refused("name.search-taken", name=new)
    operation.update(t.saved_search, row["id"], name=new)


def delete_saved_search(operation: Operation, name: str) -> None:
    """Forget a saved search. Raises `NotFound`."""
    operation.delete(t.saved_search, [_known(operation, name)["id"]])


def _known(operation: Operation, name: str) -> Row:
    row = operation.find(t.saved_search, name=name)
    if row is None:
        raise NotFound("not-found.search", name=name)
    return row


def saved_searches(connection: Connection) -> list[SavedSearch]:
    """All saved searches by name."""
    rows = connection.execute(select(t.saved_search).order_by(t.saved_search.c.name)).mappings()
    return [SavedSearch(row["id"], row["name"], row["query"]) for row in rows]
