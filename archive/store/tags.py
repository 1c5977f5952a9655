"""Tags out of their rows, in the order of the tree, with the paths that lead to each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, func, select
from sqlalchemy.engine import RowMapping

from archive.model import Tag
from archive.store import tables as t
from archive.store.rows import Grouped, chunks, rows_by
from archive.store.shelved import is_out_of_sight
from archive.store.values import sound_rows

_TELLING = tuple(table.name for table in (t.tag, t.tag_alias, t.tagging, t.trash, t.placement))
"""Tables that say which tags there are and how many records carry each."""


def tags_may_differ(connection: Connection, seq: int) -> bool:
    """Whether anything was changed after a number of the journal that may make other tags or counts."""
    c = t.change.c
    newer = select(c.seq).where(c.seq > seq, c.table_name.in_(_TELLING)).limit(1)
    return connection.scalar(newer) is not None


def load_tags(connection: Connection, *, counted: bool = True) -> dict[str, Tag]:
    """All tags by id, in the order of their paths; if not `counted`, with 0 for the number of records."""
    counts: dict[str, int] = {}
    if counted:
        tagging = t.tagging.c
        number = select(tagging.tag_id, func.count().label("n")).group_by(tagging.tag_id)
        if connection.scalar(select(t.trash.c.id).limit(1)):
            number = number.where(~is_out_of_sight(tagging.record_id))
        counts = {row.tag_id: row.n for row in connection.execute(number)}
    rows = {row["id"]: row for row in sound_rows(connection, t.tag, select(t.tag))}
    aliases: Grouped = defaultdict(list)
    for alias in sound_rows(connection, t.tag_alias, select(t.tag_alias).order_by(t.tag_alias.c.name)):
        aliases[alias["tag_id"]].append(alias)
    tags = (replace(_tag(rows, aliases, key), count=counts.get(key, 0)) for key in rows)
    return {tag.id: tag for tag in sorted(tags, key=_path_key)}


def load_tags_of(connection: Connection, record_ids: Iterable[str]) -> dict[str, tuple[Tag, ...]]:
    """The tags of records, in the order of their paths, uncounted: they and those above are all it reads."""
    given = rows_by(connection, t.tagging.c.record_id, record_ids)
    rows: dict[str, RowMapping] = {}
    wanted = {row["tag_id"] for group in given.values() for row in group}
    looked_up: set[str] = set()
    while wanted:
        looked_up |= wanted
        for batch in chunks(wanted):
            found = sound_rows(connection, t.tag, select(t.tag).where(t.tag.c.id.in_(batch)))
            rows |= {row["id"]: row for row in found}
        wanted = {row["parent_id"] for row in rows.values() if row["parent_id"]} - looked_up
    aliases = rows_by(connection, t.tag_alias.c.tag_id, rows, t.tag_alias.c.name)
    return {
        record_id: tuple(
            sorted(
                (_tag(rows, aliases, tag_id) for tag_id in {r["tag_id"] for r in group} & rows.keys()),
                key=_path_key,
            )
        )
        for record_id, group in given.items()
    }


def _tag(rows: Mapping[str, RowMapping], aliases: Grouped, tag_id: str) -> Tag:
    row, branch = rows[tag_id], _branch(rows, rows[tag_id])
    return Tag(
        id=row["id"],
        name=row["name"],
        path="/".join(each["name"] for each in branch),
        parent_id=row["parent_id"],
        colour=row["colour"],
        aliases=tuple(alias["name"] for alias in aliases.get(tag_id, ())),
        former_paths=_former_paths(branch, aliases),
    )


def _path_key(tag: Tag) -> tuple[str, str]:
    return tag.path.casefold(), tag.id


def _branch(rows: Mapping[str, RowMapping], row: RowMapping) -> list[RowMapping]:
    """A tag's row behind those of the tags above it."""
    branch = [row]
    while (
        above := rows.get(branch[-1]["parent_id"])
    ) and above not in branch:  # a damaged tree may be a ring
        branch.append(above)
    return branch[::-1]


def _former_paths(branch: list[RowMapping], aliases: Grouped) -> tuple[str, ...]:
    names = [row["name"] for row in branch]
    return tuple(
        "/".join((*names[:depth], alias["name"], *names[depth + 1 :]))
        for depth, row in enumerate(branch)
        for alias in aliases.get(row["id"], ())
    )
