"""Collections: records that archivists put together, in an order of their own, each with a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.curation.selection import Ids
from archive.errors import NotFound, Refused
from archive.model import OpChanges, OperationName
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.shelved import is_out_of_sight
from archive.text import name_key

_LONGEST = 120
_LONGEST_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class Item:
    """A record at its place in a collection."""

    record_id: str
    note: str = ""


class Collections(Room):
    """The collections of one archive, each named by its name."""

    def all(self) -> dict[str, list[str]]:
        """Collections by name, each with its records' ids in order; what lies in the trash is passed over."""
        with self._database.reading() as connection:
            return collections(connection)

    def count(self) -> int:
        """How many collections there are."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(t.collection)) or 0

    def items(self, name: str) -> list[Item]:
        """The records of a collection in their order, with their notes. Raises `NotFound`."""
        item = t.collection_item.c
        with self._database.reading() as connection:
            found = connection.scalar(select(t.collection.c.id).where(t.collection.c.name == name))
            if found is None:
                raise _unknown(name)
            query = (
                select(item.record_id, item.note)
                .where(item.collection_id == found, ~is_out_of_sight(item.record_id))
                .order_by(item.ordinal)
            )
            return [Item(row.record_id, row.note or "") for row in connection.execute(query)]

    def add(self, name: str, of: Ids) -> OpChanges:
        """Put records at the end of a collection, making it where there is none."""
        named = OperationName("collection-add", {"name": name})
        return self._do_to(named, of, lambda o, records: collect(o, name, records.all))

    def remove(self, name: str, of: Ids) -> OpChanges:
        """Take records out of a collection, which stays. Raises `NotFound` for an unknown collection."""
        named = OperationName("collection-remove", {"name": name})
        return self._do_to(named, of, lambda o, records: _take_out(o, name, records.all))

    def order(self, name: str, ids: Sequence[str]) -> OpChanges:
        """Put these records first, in this order; the others follow as they stood.

        Raises `NotFound` for an unknown collection, `Refused` for a record that is not in it.
        """
        return self._do(OperationName("collection-order", {"name": name}), lambda o: _order(o, name, ids))

    def note(self, name: str, record_id: str, note: str, *, seen: str | None = None) -> OpChanges:
        """Write a note to a record in a collection, instead of the one that was `seen`; "" for none.

        Raises `NotFound`, `Refused`, and `ChangedMeanwhile` where it is another by now.
        """
        named = OperationName("collection-note", {"name": name})
        return self._do(named, lambda o: _write_note(o, name, record_id, note.strip(), seen))

    def rename(self, old: str, new: str, *, seen: str | None = None) -> OpChanges:
        """Give a collection another name. Raises `NotFound`, `Refused` for a name that is taken, and
        `ChangedMeanwhile`.
        """
        named = OperationName("collection-rename", {"old": old, "new": new})
        return self._do(named, lambda o: _rename(o, old, new, seen))

    def delete(self, name: str) -> OpChanges:
        """Delete a collection; the records stay. Raises `NotFound`."""
        return self._do(OperationName("collection-delete", {"name": name}), lambda o: _delete(o, name))


def collect(operation: Operation, name: str, record_ids: Sequence[str]) -> None:
    """Put records at the end of a collection, making it where there is none. Raises `Refused` for no name."""
    collection_id = collection_named(operation, name)
    items = operation.find_all(t.collection_item, collection_id=collection_id)
    held = {item["record_id"] for item in items}
    first = max((item["ordinal"] for item in items), default=-1) + 1
    new = (record_id for record_id in dict.fromkeys(record_ids) if record_id not in held)
    operation.insert_many(
        t.collection_item,
        [
            {"id": new_id("i"), "collection_id": collection_id, "record_id": record_id, "ordinal": ordinal}
            for ordinal, record_id in enumerate(new, first)
        ],
    )


def collection_named(operation: Operation, name: str) -> str:
    """The id of a collection, made where there is none. Raises `Refused` for no name."""
    name = _checked(name)
    row = operation.find(t.collection, name=name)
    return str(row["id"]) if row else operation.insert(t.collection, {"id": new_id("h"), "name": name})


def collections(connection: Connection) -> dict[str, list[str]]:
    """Collections by name, each with its records' ids in order; what lies in the trash is passed over."""
    item = t.collection_item.c
    query = (
        select(t.collection.c.name, item.record_id)
        .select_from(t.collection)
        .outerjoin(
            t.collection_item,
            (item.collection_id == t.collection.c.id) & ~is_out_of_sight(item.record_id),
        )
        .order_by(t.collection.c.name, item.ordinal)
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.name, [])
        if row.record_id is not None:
            found[row.name].append(row.record_id)
    return found


def _take_out(operation: Operation, name: str, record_ids: Sequence[str]) -> None:
    going = set(record_ids)
    items = _items(operation, _known(operation, name)["id"])
    operation.delete(t.collection_item, [item["id"] for item in items if item["record_id"] in going])


def _order(operation: Operation, name: str, ids: Sequence[str]) -> None:
    collection = _known(operation, name)
    items = {item["record_id"]: item for item in _items(operation, collection["id"])}
    strangers = [record_id for record_id in ids if record_id not in items]
    if strangers:
        raise Refused("not-there.several", name=name, ids=tuple(strangers))
    wanted = [*dict.fromkeys(ids), *(record_id for record_id in items if record_id not in set(ids))]
    images = {}
    for ordinal, record_id in enumerate(wanted):
        item = items[record_id]
        images[item["id"]] = item, {**item, "ordinal": ordinal}
    operation.put_many(t.collection_item, images)


def _write_note(operation: Operation, name: str, record_id: str, note: str, seen: str | None) -> None:
    if len(note) > _LONGEST_NOTE:
        raise Refused("value.note-has", most=_LONGEST_NOTE)
    collection = _known(operation, name)
    item = operation.find(t.collection_item, collection_id=collection["id"], record_id=record_id)
    if item is None:
        raise Refused("not-there.one", name=name, id=record_id)
    check_seen(operation, "note", seen, item["note"], last_change("collection_item", row_id=item["id"]))
    operation.update(t.collection_item, item["id"], note=note or None)


def _rename(operation: Operation, old: str, new: str, seen: str | None) -> None:
    collection = _known(operation, old)
    changed = last_change("collection", row_id=collection["id"])
    check_seen(operation, "name", seen, collection["name"], changed)
    name = _checked(new)
    for other in operation.find_all(t.collection):
        if other["id"] != collection["id"] and name_key(other["name"]) == name_key(name):
            raise Refused("exists.collection", name=other["name"])
    operation.update(t.collection, collection["id"], name=name)


def _delete(operation: Operation, name: str) -> None:
    collection = _known(operation, name)
    operation.delete(t.collection_item, [item["id"] for item in _items(operation, collection["id"])])
    operation.delete(t.collection, [collection["id"]])


def _items(operation: Operation, collection_id: str) -> list[Row]:
    items = operation.find_all(t.collection_item, collection_id=collection_id)
    return sorted(items, key=lambda item: (item["ordinal"], item["id"]))


def _known(operation: Operation, name: str) -> Row:
    """The collection of a name, whatever its case where no other has it exactly."""
    row = operation.find(t.collection, name=name.strip())
    if row is not None:
        return row
    alike = [each for each in operation.find_all(t.collection) if name_key(each["name"]) == name_key(name)]
    if len(alike) != 1:
        raise _unknown(name)
    return alike[0]


def _unknown(name: str) -> NotFound:
    return NotFound("no-collection", name=name)


def _checked(name: str) -> str:
    tidy = " ".join(name.split())
    if not name_key(tidy):
        raise Refused("name.collection")
    if not tidy.isprintable() or len(tidy) > _LONGEST:
        raise Refused("name.collection-too-long", most=_LONGEST)
    return tidy
