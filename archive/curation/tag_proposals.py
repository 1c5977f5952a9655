"""Tags that other programs wrote into photos, proposed as tags of the archive.

What a file says stays with the photo; a proposal is made of it anew each time, for every use of the photo
that does not carry the tag, nor one below it. It is known by its path: the names that it leads by, folded. A
path that is no tag here is remembered as an answer, which imports heed too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, or_, select, type_coerce

from archive.curation.tag_tree import SEPARATOR, leading_to, make_tag, put_tag, tag_names
from archive.errors import NotFound, Refused
from archive.model import Tag, TagProposal
from archive.store import tables as t
from archive.store.columns import Json
from archive.store.mentions import counts_as_use
from archive.store.operation import Operation, new_id
from archive.store.rows import chunks
from archive.store.tags import load_tags, load_tags_of
from archive.text import name_key

_CODE, _NO_TAG = "keyword", "no-tag"
_EXAMPLES = 3


@dataclass(slots=True)
class _Proposal:
    spellings: Counter[str] = field(default_factory=Counter)
    uses: list[str] = field(default_factory=list)
    tag: Tag | None = None
    is_ambiguous: bool = False

    @property
    def path(self) -> str:
        """The path as it is spelled most often."""
        return min(self.spellings, key=lambda path: (-self.spellings[path], path))


def tag_proposals(connection: Connection) -> list[TagProposal]:
    """What is proposed, that of the most photos first."""
    found = _proposals(connection)
    return sorted(
        (
            TagProposal(
                each.path, each.tag.path if each.tag else None, len(each.uses), tuple(each.uses[:_EXAMPLES])
            )
            for each in found.values()
        ),
        key=lambda each: (-each.photos, each.path.casefold()),
    )


def accept(operation: Operation, paths: Sequence[str] | None) -> None:
    """Make tags of what is proposed, with the tags above them, and put them on the photos; all for None.

    A path that leads to a tag, also by an alias, means that one. Raises `NotFound` for what is not proposed,
    and `Refused` where a name may mean several tags; of all, such are left.
    """
    found = _proposals(operation.connection, dismissed=paths is not None)
    for key in found if paths is None else _known(found, paths):
        if paths is not None:
            _forget(operation, key)
        elif found[key].is_ambiguous:
            continue
        put_tag(operation, make_tag(operation, found[key].path), found[key].uses)


def dismiss(operation: Operation, paths: Sequence[str]) -> None:
    """Propose paths no more, nor take them over. Raises `NotFound` for what is not proposed."""
    for key in _known(_proposals(operation.connection), paths):
        row = {"id": new_id("n"), "code": _CODE, "value": key, "answer": _NO_TAG}
        operation.insert(t.answer, row)


def take_over(operation: Operation, use_ids: Iterable[str]) -> None:
    """Put all that is proposed for some uses of photos on them, but what may mean several tags."""
    for each in _proposals(operation.connection, use_ids).values():
        if not each.is_ambiguous:
            put_tag(operation, make_tag(operation, each.path), each.uses)


def _known(found: dict[str, _Proposal], paths: Sequence[str]) -> list[str]:
    keys = {_key(path): path for path in paths}
    strangers = [path for key, path in keys.items() if key not in found]
    if strangers:
        raise NotFound("not-found.proposal", tags=tuple(strangers))
    return list(keys)


def _forget(operation: Operation, key: str) -> None:
    rows = operation.find_all(t.answer, code=_CODE, value=key)
    operation.delete(t.answer, [row["id"] for row in rows])


def _key(path: str) -> str:
    return SEPARATOR.join(name_key(part) for part in path.split(SEPARATOR) if name_key(part))


def _proposals(
    connection: Connection, use_ids: Iterable[str] | None = None, *, dismissed: bool = False
) -> dict[str, _Proposal]:
    """Proposals by their keys, of all photos or of some uses; with `dismissed` those too."""
    tags = list(load_tags(connection, counted=False).values())
    answer = t.answer.c
    gone = set(connection.scalars(select(answer.value).where(answer.code == _CODE)))
    found: dict[str, _Proposal] = {}
    for use_id, paths in _said(connection, use_ids):
        for key, path in paths.items():
            if dismissed or key not in gone:
                proposal = found.setdefault(key, _Proposal())
                proposal.spellings[path] += 1
                proposal.uses.append(use_id)
    for each in found.values():
        try:
            each.tag = leading_to(tags, each.path)
        except Refused:
            each.is_ambiguous = True
    _leave_out_tagged(connection, found)
    return {key: each for key, each in found.items() if each.uses}


def _leave_out_tagged(connection: Connection, found: dict[str, _Proposal]) -> None:
    """Take the uses out of proposals that carry the tag, or one below it."""
    with_tag = [each for each in found.values() if each.tag is not None]
    carried = load_tags_of(connection, {use for each in with_tag for use in each.uses})
    for each in with_tag:
        own = each.tag.path if each.tag else ""
        each.uses = [
            use
            for use in each.uses
            if not any(f"{tag.path}/".startswith(f"{own}/") for tag in carried.get(use, ()))
        ]


def _said(connection: Connection, use_ids: Iterable[str] | None) -> Iterator[tuple[str, dict[str, str]]]:
    """The uses of photos with the paths that their files name, by key."""
    use = t.placement.c
    queries = [_naming()]
    if use_ids is not None:
        queries = [_naming().where(use.id.in_(batch)) for batch in chunks(dict.fromkeys(use_ids))]
    for query in queries:
        for row in connection.execute(query):
            trees = row.paths if isinstance(row.paths, list) else []
            keywords = row.keywords if _are_strings(row.keywords) else []
            paths = dict(_paths([tuple(path) for path in trees if path and _are_strings(path)], keywords))
            if paths:
                yield row.id, paths


def _are_strings(value: object) -> bool:
    """Whether this is a list of texts, as it is in any row that we wrote."""
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _naming() -> Select[Any]:
    """`id`, `paths` and `keywords` of the uses whose photos name any."""
    use = t.placement.c
    paths, keywords = _listed("keyword_paths"), _listed("keywords")
    query = select(use.id, paths.label("paths"), keywords.label("keywords")).join_from(t.placement, t.photo)
    return query.where(or_(paths.is_not(None), keywords.is_not(None)), counts_as_use(use.id)).order_by(use.id)


def _listed(name: str) -> ColumnElement[Any]:
    """A list of a photo's metadata, null where there is none, also in a damaged row."""
    text = t.photo.c.metadata
    return type_coerce(case((func.json_valid(text) == 1, func.json_extract(text, f"$.{name}"))), Json)


def _paths(trees: Sequence[tuple[str, ...]], keywords: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The tags that a file names, as key and path: the ends of its trees, and keywords that are in none."""
    inside = {name_key(name) for path in trees for name in path}
    above = {tuple(map(name_key, path[:depth])) for path in trees for depth in range(1, len(path))}
    ends = [path for path in trees if tuple(map(name_key, path)) not in above]
    ends += [(word,) for word in keywords if name_key(word) not in inside]
    for names in ends:
        path = SEPARATOR.join(names)
        try:
            tag_names(path)
        except Refused:  # no tag can be called so
            continue
        yield _key(path), path
