"""Corrections out of their rows, laid over what was read: a field's correction, then the reading of the
corrected caption or credit, then what came in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, exists, or_, select
from sqlalchemy.engine import RowMapping

from archive.model import (
    Article,
    CaptionDate,
    Correction,
    Credit,
    FieldValue,
    Person,
    Place,
    Placement,
    Published,
)
from archive.model.said import Said
from archive.store import tables as t
from archive.store.agents import Agents, load_agents, preferred, spellings
from archive.store.rows import rows_by
from archive.store.values import bad_row

CORRECTED = "corrected"
PUBLISHED = "published"
_ROLES = frozenset(("shown", "created", "mentioned"))
_SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class Layer:
    """One correction as it is stored: its row, and the names that it gives, with whom they mean."""

    row: RowMapping
    names: Sequence[RowMapping] = ()
    agents: Agents = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The value of a field that holds one text, "" for none."""
        value = self.row["value"]
        return value if isinstance(value, str) else ""

    @property
    def people(self) -> tuple[Person, ...]:
        """The names as people of a picture."""
        return tuple(
            Person(
                preferred(self.agents, row["agent_id"], row["name"]),
                row["title"],
                row["position"],
                agent_id=row["agent_id"],
                spellings=spellings(self.agents, row["agent_id"], row["name"]),
            )
            for row in self.names
        )

    @property
    def places(self) -> tuple[Place, ...]:
        """The value of the field `place`."""
        value = self.row["value"] or ()
        if any(each["role"] not in _ROLES for each in value):
            raise bad_row("correction", self.row["id"], Said.of("row.no-role"))
        return tuple(Place(each["name"], each["role"]) for each in value)

    @property
    def preferred_names(self) -> tuple[str, ...]:
        """The names as those who are meant are called, each once."""
        return tuple(
            dict.fromkeys(preferred(self.agents, row["agent_id"], row["name"]) for row in self.names)
        )

    @property
    def other_names(self) -> tuple[str, ...]:
        """Every other name that finds them."""
        return tuple(n for row in self.names for n in spellings(self.agents, row["agent_id"], row["name"]))


Layers = Mapping[str, Layer]
"""The corrections of one record by field."""


def load_layers(connection: Connection, record_ids: Iterable[str]) -> dict[str, dict[str, Layer]]:
    """The corrections of records, by record and field; records without any are left out."""
    rows = rows_by(connection, t.correction.c.record_id, record_ids)
    if not rows:
        return {}
    names = rows_by(connection, t.correction_name.c.record_id, rows, t.correction_name.c.ordinal)
    agents = load_agents(connection, (row["agent_id"] for group in names.values() for row in group))
    layers: dict[str, dict[str, Layer]] = defaultdict(dict)
    for record_id, group in rows.items():
        for row in group:
            own = [name for name in names.get(record_id, ()) if name["correction_id"] == row["id"]]
            layers[record_id][row["field"]] = Layer(row, own, agents)
    return layers


def corrected_fields(record: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """Whether a field of a record, named by a column, is corrected, so that what was read does not count."""
    laid = t.correction.c
    return exists(select(laid.id).where(laid.record_id == record, laid.field == name))


def is_credit_shown(
    placement_id: ColumnElement[str], layer: ColumnElement[str] | ScalarSelect[str]
) -> ColumnElement[bool]:
    """Whether a credit of a layer is the one that counts for a use: the corrected one, else what was read."""
    # Where nothing was corrected there is one layer, which need not be looked up.
    return or_(~corrected_fields(placement_id, "credit"), layer == CORRECTED)


def field_value(record: Article | Placement, name: str) -> FieldValue:
    """What is shown of a record in one of its fields, as an archivist writes it."""
    return _STORY[name](record) if isinstance(record, Article) else _USE[name](record)


def lay_over_story(article: Article, layers: Layers) -> Article:
    """A story with its corrections over what was read."""
    shown = article
    for name, layer in layers.items():
        shown = _lay_over_story(shown, name, layer)
    return replace(shown, corrections=_corrections(article, shown, layers))


def _lay_over_story(article: Article, name: str, layer: Layer) -> Article:
    match name:
        case "byline":
            found = layer.preferred_names
            return replace(article, bylines=found, byline_spellings=layer.other_names)
        case "publication":
            paper = next(iter(layer.preferred_names), "")
            return replace(article, publication=paper, publication_spellings=layer.other_names)
        case "published":
            return replace(article, published=Published(layer.text, False) if layer.text else None)
        case "title":
            return replace(article, title=layer.text)
        case "standfirst":
            return replace(article, standfirst=layer.text)
        case "language":
            return replace(article, language=layer.text)
        case _:
            return replace(article, note=layer.text)


def lay_over_use(use: Placement, layers: Layers, credit: Credit | None) -> Placement:
    """A use of a photo with its corrections over what was read; `credit` is what the corrected line says."""
    shown = replace(use, credit=credit) if "credit" in layers else use
    for name, layer in layers.items():
        shown = _lay_over_use(shown, name, layer)
    return replace(shown, corrections=_corrections(use, shown, layers))


def _lay_over_use(use: Placement, name: str, layer: Layer) -> Placement:
    match name:
        case "caption":
            return replace(use, corrected=layer.text)
        case "person":
            return replace(use, people=layer.people)
        case "place":
            return replace(use, places=layer.places)
        case "taken":
            others = tuple(date for date in use.dates if date.role != "taken")
            own = (CaptionDate(layer.text, "taken", layer.text),) if layer.text else ()
            return replace(use, dates=own + others, undated=use.undated and not own)
        case "note":
            return replace(use, note=layer.text)
        case _:  # the credit line is read into a layer of its own
            return use


def _corrections(read: Any, shown: Any, layers: Layers) -> tuple[Correction, ...]:
    return tuple(
        Correction(name, field_value(shown, name), field_value(read, name)) for name in sorted(layers)
    )


def person_line(person: Person) -> str:
    """A person as an archivist writes one: name, title and position, but for what is missing at the end."""
    parts = (person.name, person.title or "", person.position or "")
    return _SEPARATOR.join(parts).rstrip(" |")


def place_line(place: Place) -> str:
    """A place as an archivist writes one."""
    return f"{place.name}{_SEPARATOR}{place.role}"


_STORY: dict[str, Callable[[Article], FieldValue]] = {
    "title": lambda article: article.title,
    "standfirst": lambda article: article.standfirst,
    "byline": lambda article: article.bylines,
    "published": lambda article: article.published.value if article.published else "",
    "publication": lambda article: article.publication,
    "language": lambda article: article.language,
    "note": lambda article: article.note,
}
_USE: dict[str, Callable[[Placement], FieldValue]] = {
    "caption": lambda use: use.caption,
    "credit": lambda use: use.credit.raw if use.credit else "",
    "taken": lambda use: use.taken or "",
    "person": lambda use: tuple(map(person_line, use.people)),
    "place": lambda use: tuple(map(place_line, use.places)),
    "note": lambda use: use.note,
}
