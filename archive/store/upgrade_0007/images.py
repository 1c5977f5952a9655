"""One row as it was before, as the rows it is now: for the rows of the tables and for the journal's images
alike.

A row may become several (a credit line and what it leaves open), so what comes out is rows by table and id. A
change becomes the changes of all that came of its two images: what was one row's doubt before and is none
after is a row that went.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from archive.store.upgrade_0007.agents import Agents, made_id
from archive.store.upgrade_0007.doubts import doubt_of
from archive.text import name_key

Row = dict[str, Any]
Rows = dict[tuple[str, str], Row]
Change = tuple[str, str, Row | None, Row | None]
"""Table, id, and the row before and after."""

DROPPED = frozenset({"agent", "agent_alias"})
"""Tables whose rows are there from the beginning now."""
CHANGED = frozenset(
    {"article", "photo", "credit", "credit_value", "byline", "depiction", "revision", "tag", "agency"}
)
"""Tables whose rows are others now; all the rest stay as they are."""

OWNERS: dict[str, tuple[str, ...]] = {
    "original": (),
    "photo_file": ("photo_id",),
    "photo_print": ("photo_id",),
    "placeholder": ("record_id",),
    "source_file": ("record_id",),
    "agent_name": ("agent_id",),
    "distribution": ("distributor_id", "supplier_id"),
    "byline": ("article_id",),
    "placement": ("id", "article_id"),
    "block": ("article_id",),
    "revision": ("article_id",),
    "past_use": ("id", "article_id"),
    "credit": ("placement_id",),
    "credit_value": ("placement_id",),
    "depiction": ("placement_id",),
    "caption_date": ("placement_id",),
    "caption_place": ("placement_id",),
    "doubt": ("record_id",),
    "tag_alias": ("tag_id",),
    "tagging": ("record_id",),
    "link": ("from_id", "to_id"),
    "collection_item": ("record_id",),
}
"""The columns that name the records a row belongs to; "id" where nothing stands here."""


def records_of(table: str, *images: Row | None) -> set[str]:
    """The records that a changed row belongs or belonged to."""
    columns = OWNERS.get(table, ("id",))
    named = (image[column] for image in images if image is not None for column in columns)
    return {str(record) for record in named if record is not None}


class Images:
    """Puts rows and images over, given who is who."""

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self._turn: dict[str, Callable[[Row], Rows]] = {
            "article": self._article,
            "photo": self._photo,
            "credit": self._credit,
            "credit_value": self._credit_value,
            "byline": self._with_agent("byline"),
            "depiction": self._with_agent("depiction"),
            "revision": self._revision,
            "tag": self._tag,
        }

    def rows(self, table: str, row: Row) -> Rows:
        """What one row has become. Rows of `DROPPED` become nothing."""
        if table in DROPPED:
            return {}
        if table == "agency":
            return self._agents.rows(row, row["id"])
        turn = self._turn.get(table)
        return turn(dict(row)) if turn else {(table, row["id"]): row}

    def changes(self, table: str, row_id: str, before: Row | None, after: Row | None) -> Iterator[Change]:
        """What one change has become, the row itself first; nothing for rows of `DROPPED`."""
        old, new = self._pair(table, row_id, before, after)
        for key in dict.fromkeys((*old, *new)):
            one, other = old.get(key), new.get(key)
            if one != other:
                yield (*key, one, other)

    def _pair(self, table: str, row_id: str, before: Row | None, after: Row | None) -> tuple[Rows, Rows]:
        if table == "agency":
            return self._agents.rows(before, row_id), self._agents.rows(after, row_id)
        return (
            self.rows(table, before) if before is not None else {},
            self.rows(table, after) if after is not None else {},
        )

    def _article(self, row: Row) -> Rows:
        sentences = row.pop("review") or ()
        row["publication_id"] = self._agents.organisation(row["publication"])
        return {("article", row["id"]): row} | _doubts(sentences, row["id"], None, "")

    def _photo(self, row: Row) -> Rows:
        metadata = dict(row["metadata"] or {})
        sentences = metadata.pop("review", ())
        row["metadata"] = metadata if row["metadata"] is not None else None
        return {("photo", row["id"]): row} | _doubts(sentences, row["id"], None, "")

    def _credit(self, row: Row) -> Rows:
        sentences = row.pop("reasons") or ()
        row["holder_id"] = self._agents.holder(row["copyright_holder"])
        doubts = _doubts(sentences, row["placement_id"], row["id"], row["raw"])
        return {("credit", row["id"]): row} | doubts

    def _credit_value(self, row: Row) -> Rows:
        if row["role"] == "client":
            row["agent_id"] = self._agents.organisation(row["text"])
        else:
            row["agent_id"] = self._agents.renamed(row["agent_id"])
        return {("credit_value", row["id"]): row}

    def _with_agent(self, table: str) -> Callable[[Row], Rows]:
        def turn(row: Row) -> Rows:
            row["agent_id"] = self._agents.renamed(row["agent_id"])
            return {(table, row["id"]): row}

        return turn

    def _revision(self, row: Row) -> Rows:
        row["doubts"] = [doubt_of(sentence, "") for sentence in row.pop("review") or ()]
        return {("revision", row["id"]): row}

    def _tag(self, row: Row) -> Rows:
        row["folded"] = name_key(row["name"])
        return {("tag", row["id"]): row}


def _doubts(sentences: Iterable[str], record_id: str, credit_id: str | None, text: str) -> Rows:
    rows: Rows = {}
    for ordinal, sentence in enumerate(sentences):
        doubt = doubt_of(sentence, text)
        row_id = made_id("q", credit_id or record_id, ordinal, *doubt.values())
        rows["doubt", row_id] = {
            "id": row_id,
            "record_id": record_id,
            "credit_id": credit_id,
            "ordinal": ordinal,
            **doubt,
        }
    return rows
