"""The tree of tags, written: names are compared folded, and merged and former ones live on as aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from archive.curation.seen import check_seen, last_change
from archive.errors import NotFound, Refused
from archive.model import Tag
from archive.model.said import Said
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import chunks
from archive.store.tags import load_tags
from archive.text import name_key

SEPARATOR = "/"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LONGEST = 120
_DEEPEST = 12


def find_tag(tags: Iterable[Tag], name: str) -> Tag | None:
    """The tag meant by a path ("Harbour/Ferry fire"), a name or a former name, alone or along the path.

    A path or a root tag goes before a name deeper in the tree, a name before an alias. Raises `Refused`
    where the name alone leaves several to choose from.
    """
    tags = list(tags)
    path = _folded_path(name)
    by_path = [tag for tag in tags if _folded_path(tag.path) == path]
    if by_path:
        return by_path[0]
    if len(path) > 1:
        found_at = _inside(tags, None, path[0])
        for key in path[1:]:
            found_at = found_at and _inside(tags, found_at.id, key)
        return found_at
    for found in (
        [tag for tag in tags if name_key(tag.name) == path[0]],
        [tag for tag in tags if path[0] in map(name_key, tag.aliases)],
    ):
        if len(found) > 1:
            raise Refused(
                "ambiguous", name=name, known=tuple(Said.of("quoted", text=tag.path) for tag in found)
            )
        if found:
            return found[0]
    return None


def add_tag(operation: Operation, name: str, record_ids: Sequence[str]) -> None:
    """Put a tag on articles or placements, making it, and its parents, where there is none."""
    put_tag(operation, make_tag(operation, name), record_ids)


def put_tag(operation: Operation, tag_id: str, record_ids: Sequence[str]) -> None:
    """Put a tag that is there on articles or placements."""
    tagged = _taggings(operation, tag_id, record_ids)
    new = (record_id for record_id in dict.fromkeys(record_ids) if record_id not in tagged)
    operation.insert_many(
        t.tagging, [{"id": new_id("g"), "tag_id": tag_id, "record_id": record_id} for record_id in new]
    )


def remove_tag(operation: Operation, name: str, record_ids: Sequence[str]) -> None:
    """Take a tag off records; the tag itself stays. Raises `NotFound` for an unknown tag."""
    tag = _known(operation, name)
    operation.delete(t.tagging, _taggings(operation, tag.id, record_ids).values())


def rename_tag(operation: Operation, old: str, new: str, seen: str | None = None) -> None:
    """Give a tag another name in its place of the tree; the old one leads to it from now on.

    `seen` is the name that was shown before. Raises `Refused` if a neighbour has that name already (merge
    them instead), `ChangedMeanwhile` if it is called otherwise by now.
    """
    tag = _known(operation, old)
    check_seen(operation, "name", seen, tag.name, last_change("tag", row_id=tag.id))
    [name, *more] = tag_names(new)
    if more:
        raise Refused("name.tag-slash", name=new)
    for other in load_tags(operation.connection, counted=False).values():
        if other.id != tag.id and other.parent_id == tag.parent_id and name_key(other.name) == name_key(name):
            raise Refused("exists.tag", tag=other.path)
    operation.update(t.tag, tag.id, name=name, folded=name_key(name))
    _keep_alias(operation, tag.id, tag.name, but=name)


def merge_tags(operation: Operation, source: str, into: str) -> None:
    """Make two tags one: records, children and names of `source` go over to `into`.

    Children of one name are merged in turn. Raises `NotFound`, and `Refused` for one and itself, or one and a
    tag inside it.
    """
    one, other = _known(operation, source), _known(operation, into)
    if one.id == other.id:
        raise Refused("same-tag.merge", tag=one.path)
    if f"{other.path}/".startswith(f"{one.path}/"):
        raise Refused("cycle.merge", tag=one.path, into=other.path)
    _merge(operation, *(row for each in (one, other) for row in operation.find_all(t.tag, id=each.id)))


def split_tag(operation: Operation, name: str, new: str, record_ids: Sequence[str]) -> None:
    """Give those of some records that carry a tag another one instead, made where there is none.

    Raises `NotFound` for an unknown tag, `Refused` where none of the records carries it, and for one and
    itself.
    """
    tag = _known(operation, name)
    taken = _taggings(operation, tag.id, record_ids)
    if not taken:
        raise Refused("not-tagged", tag=tag.path)
    target_id = make_tag(operation, new)
    if target_id == tag.id:
        raise Refused("same-tag.split", tag=tag.path)
    held = _taggings(operation, target_id, taken)
    operation.delete(t.tagging, [taken[record_id] for record_id in held])
    moved = [tagging_id for record_id, tagging_id in taken.items() if record_id not in held]
    operation.set_many(t.tagging, moved, tag_id=target_id)


def move_tag(operation: Operation, name: str, parent: str | None) -> None:
    """Put a tag into another, or to the root with None. Its path of before does not lead to it any more.

    Raises `NotFound`, and `Refused` for a place inside itself, or where a tag of its name is already.
    """
    tag = _known(operation, name)
    into = None if parent is None else _known(operation, parent)
    if into is not None and f"{into.path}/".startswith(f"{tag.path}/"):
        raise Refused("cycle.move", tag=tag.path, into=into.path)
    parent_id = into.id if into else None
    for other in load_tags(operation.connection, counted=False).values():
        same = other.parent_id == parent_id and name_key(other.name) == name_key(tag.name)
        if same and other.id != tag.id:
            raise Refused("exists.tag", tag=other.path)
    operation.update(t.tag, tag.id, parent_id=parent_id)


def alias_tag(operation: Operation, name: str, other: str) -> None:
    """Let another name lead to a tag. Raises `NotFound`, and `Refused` where it is a neighbour's name."""
    tag = _known(operation, name)
    [alias, *more] = tag_names(other)
    if more:
        raise Refused("name.tag-slash", name=other)
    for each in load_tags(operation.connection, counted=False).values():
        names = map(name_key, (each.name, *each.aliases))
        if each.id != tag.id and each.parent_id == tag.parent_id and name_key(alias) in names:
            raise Refused("exists.alias", name=alias, tag=each.path)
    _keep_alias(operation, tag.id, alias, but=tag.name)


def delete_tag(operation: Operation, name: str) -> None:
    """Delete a tag with all inside it, from all records. Raises `NotFound`."""
    tag = _known(operation, name)
    prefix = f"{tag.path}/"
    tags = load_tags(operation.connection, counted=False).values()
    for each in [each for each in tags if f"{each.path}/".startswith(prefix)]:
        for table in (t.tagging, t.tag_alias):
            rows = operation.find_all(table, tag_id=each.id)
            operation.delete(table, [row["id"] for row in rows])
        operation.delete(t.tag, [each.id])


def recolour_tag(operation: Operation, name: str, colour: str | None) -> None:
    """Set the colour of a tag, "#rrggbb", or take it away with None. Raises `NotFound` and `Refused`."""
    if colour is not None and not _COLOUR.fullmatch(colour):
        raise Refused("colour", colour=colour)
    operation.update(t.tag, _known(operation, name).id, colour=colour)


def _folded_path(name: str) -> list[str]:
    return [name_key(part) for part in name.split(SEPARATOR) if name_key(part)] or [""]


def _inside(tags: Iterable[Tag], parent_id: str | None, key: str) -> Tag | None:
    """The tag right below another, or at the root, that has or had a name."""
    inside = [tag for tag in tags if tag.parent_id == parent_id]
    for tag in inside:
        if name_key(tag.name) == key:
            return tag
    return next((tag for tag in inside if key in map(name_key, tag.aliases)), None)


def _known(operation: Operation, name: str) -> Tag:
    tag = find_tag(load_tags(operation.connection, counted=False).values(), name)
    if tag is None:
        raise NotFound("no-tag", name=name)
    return tag


def tag_names(name: str) -> list[str]:
    """The names along a path, checked. Raises `Refused` for what cannot be read or shown as a name."""
    parts = [part.strip() for part in name.split(SEPARATOR) if part.strip()]
    if not parts or not all(map(name_key, parts)):
        raise Refused("name.tag-letterless", name=name)
    if not name.isprintable():
        raise Refused("name.tag-invisible")
    if len(parts) > _DEEPEST or max(map(len, parts)) > _LONGEST:
        raise Refused("name.tag-too-long", most=_LONGEST, levels=_DEEPEST)
    return parts


def make_tag(operation: Operation, name: str) -> str:
    """The id of the tag that a path leads to, made where there is none, with its parents."""
    parts = tag_names(name)
    tags = list(load_tags(operation.connection, counted=False).values())
    found = find_tag(tags, name)
    if found is not None:
        return found.id
    branch = _branch(tags, parts)
    parent = branch[-1].id if branch else None
    for part in parts[len(branch) :]:
        parent = _insert(operation, part, parent)
    assert parent is not None, "a name has at least one part"  # noqa: S101
    return parent


def leading_to(tags: Sequence[Tag], name: str) -> Tag | None:
    """The tag that `make_tag` would take for a path instead of making one. Raises `Refused` as `find_tag`."""
    parts = tag_names(name)
    found = find_tag(tags, name)
    if found is None:
        branch = _branch(tags, parts)
        found = branch[-1] if len(branch) == len(parts) else None
    return found


def _branch(tags: Sequence[Tag], parts: Sequence[str]) -> list[Tag]:
    """The tags along a path, as far as there are any; it may begin at any tag."""
    branch: list[Tag] = []
    for part in parts:
        at = _inside(tags, branch[-1].id, name_key(part)) if branch else find_tag(tags, part)
        if at is None:
            break
        branch.append(at)
    return branch


def _insert(operation: Operation, name: str, parent: str | None) -> str:
    row = {"id": new_id("t"), "name": name, "parent_id": parent, "colour": None}
    return operation.insert(t.tag, {**row, "folded": name_key(name)})


def _keep_alias(operation: Operation, tag_id: str, name: str, *, but: str) -> None:
    folded = name_key(name)
    if folded != name_key(but) and operation.find(t.tag_alias, tag_id=tag_id, folded=folded) is None:
        operation.insert(t.tag_alias, {"id": new_id("s"), "tag_id": tag_id, "name": name, "folded": folded})


def _merge(operation: Operation, source: Row, target: Row) -> None:
    _move_taggings(operation, source["id"], target["id"])
    children = operation.find_all(t.tag, parent_id=source["id"])
    names = operation.find_all(t.tag_alias, tag_id=source["id"])
    operation.delete(t.tag_alias, [row["id"] for row in names])
    # Gone before its children move: one of them may have its name, beside which it stood.
    operation.delete(t.tag, [source["id"]])
    for row in (*names, source):
        _keep_alias(operation, target["id"], row["name"], but=target["name"])
    for child in children:
        same = operation.find(t.tag, parent_id=target["id"], folded=child["folded"])
        if same is None:
            operation.update(t.tag, child["id"], parent_id=target["id"])
        else:
            _merge(operation, child, same)


def _move_taggings(operation: Operation, source_id: str, target_id: str) -> None:
    held = {row["record_id"] for row in operation.find_all(t.tagging, tag_id=target_id)}
    rows = operation.find_all(t.tagging, tag_id=source_id)
    operation.delete(t.tagging, [row["id"] for row in rows if row["record_id"] in held])
    moved = [row["id"] for row in rows if row["record_id"] not in held]
    operation.set_many(t.tagging, moved, tag_id=target_id)


def _taggings(operation: Operation, tag_id: str, record_ids: Iterable[str]) -> dict[str, str]:
    """Those of some records that carry a tag, each with the id of its tagging."""
    tagging = t.tagging.c
    query = select(tagging.record_id, tagging.id).where(tagging.tag_id == tag_id)
    connection = operation.seeing(t.tagging)
    return {
        row.record_id: row.id
        for batch in chunks(dict.fromkeys(record_ids))
        for row in connection.execute(query.where(tagging.record_id.in_(batch)))
    }
