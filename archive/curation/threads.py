"""The thread of a story: all that links lead to from it, whichever way they point, as nodes and edges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection
from sqlalchemy.engine import RowMapping

from archive.dates import bounds
from archive.errors import NotFound
from archive.model import Thread, ThreadEdge, ThreadNode
from archive.store import tables as t
from archive.store.heads import Head, load_heads
from archive.store.rows import rows_by

MOST_NODES = 500
"""Stories of a thread that are gone through, those nearest to the first before the others."""


def thread_of(connection: Connection, article_id: str) -> Thread:
    """The thread of a story, breadth first, with the web addresses that its stories link to.

    Addresses lead on to nothing; stories in the trash are passed over, with what only they lead to. Raises
    `NotFound`.
    """
    heads = load_heads(connection, [article_id])
    if not heads:
        raise NotFound("not-found.of-thread", id=article_id)
    ties: dict[str, RowMapping] = {}
    is_cut, level = False, [article_id]
    while level:
        rows = _links_of(connection, level)
        ties |= {row["id"]: row for row in rows}
        reached = (end for row in rows for end in (row["from_id"], row["to_id"]))
        new = [end for end in dict.fromkeys(reached) if end not in heads]
        found = load_heads(connection, new)
        level = [end for end in new if end in found]
        left = MOST_NODES - len(heads)
        is_cut |= len(level) > left
        level = level[:left]
        heads |= {end: found[end] for end in level}
    edges = [
        _edge(row, row["to_id"]) for row in ties.values() if {row["from_id"], row["to_id"]} <= heads.keys()
    ]
    web = rows_by(connection, t.web_link.c.from_id, heads, t.web_link.c.address)
    edges += [_edge(row, row["address"]) for rows in web.values() for row in rows]
    addresses = sorted({row["address"] for rows in web.values() for row in rows})
    nodes = (*_in_time(heads), *(ThreadNode(address, address, is_web=True) for address in addresses))
    at = {node.id: n for n, node in enumerate(nodes)}
    edges.sort(key=lambda edge: (at[edge.from_id], at[edge.to_id]))
    return Thread(nodes, tuple(edges), is_cut)


def _links_of(connection: Connection, article_ids: Sequence[str]) -> list[RowMapping]:
    """The links from and to some stories, each once, in the order of the stories."""
    away = rows_by(connection, t.link.c.from_id, article_ids, t.link.c.id)
    here = rows_by(connection, t.link.c.to_id, article_ids, t.link.c.id)
    rows = (row for key in article_ids for row in (*away.get(key, ()), *here.get(key, ())))
    return list({row["id"]: row for row in rows}.values())


def _edge(row: RowMapping, to: str) -> ThreadEdge:
    return ThreadEdge(row["from_id"], to, row["type"], row["note"])


def _in_time(heads: Mapping[str, Head]) -> Iterable[ThreadNode]:
    """Stories by their days, then by the times that they state; those without a date last."""
    for head in sorted(heads.values(), key=_moment):
        yield ThreadNode(head.id, head.title, head.published, head.publication)


def _moment(head: Head) -> tuple[bool, str, str, str]:
    days = bounds(head.published) if head.published else None
    return days is None, days.earliest.isoformat() if days else "", head.published or "", head.id
