"""The heads of stories: title, date and paper as they are shown, without loading the stories."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from archive.store import tables as t
from archive.store.agents import load_agents, preferred
from archive.store.corrections import load_layers
from archive.store.rows import rows_by, single


@dataclass(frozen=True, slots=True)
class Head:
    """What names a story; `published` is EDTF, `inferred` where no source states it."""

    id: str
    title: str
    published: str | None = None
    publication: str = ""
    inferred: bool = False


def load_heads(connection: Connection, ids: Iterable[str], *, trashed: bool = False) -> dict[str, Head]:
    """Heads by the ids of stories, corrections laid over what was read; ids that are none are left out.

    So are stories in the trash, unless they are asked for.
    """
    rows = {row["id"]: row for row in single(connection, t.article, ids)}
    if not trashed:
        thrown = rows_by(connection, t.trash.c.record_id, rows)
        rows = {key: row for key, row in rows.items() if key not in thrown}
    agents = load_agents(connection, (row["publication_id"] for row in rows.values()))
    layers = load_layers(connection, rows)
    heads = {}
    for key, row in rows.items():
        own = layers.get(key, {})
        title, published = row["title"], row["published"]
        paper = preferred(agents, row["publication_id"], row["publication"])
        if "title" in own:
            title = own["title"].text
        if "published" in own:
            published = own["published"].text or None
        if "publication" in own:
            paper = next(iter(own["publication"].preferred_names), "")
        inferred = bool(row["published_inferred"]) and "published" not in own
        heads[key] = Head(key, title, published, paper, inferred)
    return heads
