"""Credit lines in, rows out: each line with what was read from it, in one of its layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from archive.model import AgentClass, Copyright, Credit, Doubt, Source, Value
from archive.store import tables as t
from archive.store.answers import answers_to
from archive.store.authority import ORGANISATION, PERSON, Authority
from archive.store.doubts import add_doubts, renew_doubts_of_credits
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import rows_by, single
from archive.store.settling import BY_PERSON, settled


class CreditWriter:
    """Stores credits within one operation, for uses of photos that are named by their ids.

    What was answered to their doubts is heeded.
    """

    def __init__(self, operation: Operation, authority: Authority) -> None:
        self._operation = operation
        self._authority = authority

    def add(self, placement_id: str, credit: Credit, layer: str) -> None:
        """Store a credit line and what was read from it, in one of its layers."""
        [credit] = self._settled([credit])
        credit_id = new_id("c")
        row = {"id": credit_id, "placement_id": placement_id, "layer": layer, "raw": credit.raw}
        self._operation.insert(t.credit, row | self._credit_columns(credit, placement_id))
        self._operation.insert_many(t.credit_value, self._value_rows(placement_id, credit_id, credit))
        add_doubts(self._operation, placement_id, self._credit_doubts(credit, placement_id), credit_id)

    def remove(self, credit_id: str) -> None:
        """Take a credit line away, with what was read from it; whom its names meant is kept in mind."""
        line = self._operation.find(t.credit, id=credit_id)
        self._authority.keep([line["placement_id"]] if line else ())
        for table in (t.credit_value, t.doubt):
            rows = self._operation.find_all(table, credit_id=credit_id)
            self._operation.delete(table, [row["id"] for row in rows])
        self._operation.delete(t.credit, [credit_id])

    def renew(self, readings: Mapping[str, Credit]) -> None:
        """Put other readings in the place of those that credit lines, by their ids, were stored with."""
        readings = dict(zip(readings, self._settled(list(readings.values())), strict=True))
        # Others wait meanwhile: what stands is looked up in one go, and only written to where it differs.
        connection = self._operation.connection
        lines = {row["id"]: row for row in single(connection, t.credit, readings)}
        values = rows_by(connection, t.credit_value.c.credit_id, readings)
        self._authority.keep({row["placement_id"] for row in lines.values()})
        self._authority.expect(name for credit in readings.values() for name in names_in(credit))
        gone: list[str] = []
        new: list[Row] = []
        doubts: dict[str, tuple[str, list[Doubt]]] = {}
        for credit_id, credit in readings.items():
            line = lines[credit_id]
            placement_id = line["placement_id"]
            columns = self._credit_columns(credit, placement_id)
            if any(line[name] != value for name, value in columns.items()):
                self._operation.update(t.credit, credit_id, **columns)
            doubts[credit_id] = placement_id, self._credit_doubts(credit, placement_id)
            left = {_said(value): value["id"] for value in values.get(credit_id, ())}
            rows = self._value_rows(placement_id, credit_id, credit)
            new += [row for row in rows if left.pop(_said(row), None) is None]
            gone += left.values()
        self._operation.delete(t.credit_value, gone)
        self._operation.insert_many(t.credit_value, new)
        renew_doubts_of_credits(self._operation, doubts)

    def _settled(self, credits: Sequence[Credit]) -> list[Credit]:
        """Readings with what was answered in them."""
        doubts = [doubt for credit in credits for doubt in credit.doubts]
        answers = answers_to(self._operation.seeing(t.answer), doubts) if doubts else {}
        return [settled(credit, answers) for credit in credits] if answers else list(credits)

    def _value_rows(self, placement_id: str, credit_id: str, credit: Credit) -> list[Row]:
        rows: list[Row] = []

        def note(role: str, value: Value, kind: str = "", agent_id: str | None = None) -> None:
            rows.append(
                {
                    "id": new_id("v"),
                    "placement_id": placement_id,
                    "credit_id": credit_id,
                    "ordinal": len(rows),
                    "role": role,
                    "text": value.text,
                    "kind": kind,
                    "agent_id": agent_id,
                    **span_of(value),
                }
            )

        for value in credit.photographers:
            note(
                "photographer", value, agent_id=self._authority.agent(value.text, PERSON, record=placement_id)
            )
        for source in credit.chain:
            written = credit.raw[source.start : source.end]
            entry = source.text if source.rule == "registry" else None
            agent_class = _class_of(source)
            agent_id = self._authority.agent(
                source.text, agent_class, written, entry=entry, record=placement_id
            )
            note("chain", source, source.kind, agent_id)
        for value in credit.kinds:
            note("kind", value)
        if credit.client is not None:
            client_id = self._authority.agent(credit.client.text, ORGANISATION, record=placement_id)
            note("client", credit.client, agent_id=client_id)
        if credit.licence is not None:
            note("licence", credit.licence)
        return rows

    def _credit_columns(self, credit: Credit, placement_id: str) -> Row:
        notice = credit.copyright or Copyright(None, None)
        return {
            "copyright_holder": notice.holder,
            "copyright_year": notice.year,
            "holder_id": self._holder(credit, notice.holder, placement_id) if notice.holder else None,
        }

    def _holder(self, credit: Credit, name: str, placement_id: str) -> str | None:
        """Who holds the copyright: a photographer or a giver where the line says so, one who is known as a
        person alone, else an organisation.
        """
        people = [value.text for value in credit.photographers]
        people += [source.text for source in credit.chain if _class_of(source) == PERSON]
        person = name in people or self._authority.is_known(name, PERSON, but=ORGANISATION)
        return self._authority.agent(name, PERSON if person else ORGANISATION, record=placement_id)

    def _credit_doubts(self, credit: Credit, placement_id: str) -> list[Doubt]:
        """What a credit leaves open, and which of its names several go by."""
        named: list[tuple[Value, AgentClass]] = [(value, PERSON) for value in credit.photographers]
        named += [(source, _class_of(source)) for source in credit.chain]
        shared = shared_doubts(self._authority, named, placement_id)
        return [*credit.doubts, *shared]

    def put(self, credits: Mapping[str, Credit | None], layer: str) -> None:
        """Put credit lines, by the use of the photo, in the place of those of a layer; None for no line."""
        rows = rows_by(self._operation.seeing(t.credit), t.credit.c.placement_id, credits)
        standing = {row["placement_id"]: row for g in rows.values() for row in g if row["layer"] == layer}
        differing = {
            key: credit
            for key, credit in credits.items()
            if (standing[key]["raw"] if key in standing else None) != (credit.raw if credit else None)
        }
        gone = [standing[key]["id"] for key in differing if key in standing]
        self._authority.keep(differing)
        for table in (t.credit_value, t.doubt):
            of = rows_by(self._operation.seeing(table), table.c.credit_id, gone)
            self._operation.delete(table, [row["id"] for group in of.values() for row in group])
        self._operation.delete(t.credit, gone)
        new = {key: credit for key, credit in differing.items() if credit is not None}
        self._authority.expect(name for credit in new.values() for name in names_in(credit))
        for placement_id, credit in new.items():
            self.add(placement_id, credit, layer)


def _class_of(source: Source) -> AgentClass:
    """Whether somebody in a chain is an organisation, or, as was answered, a person who gave the picture."""
    return PERSON if source.rule == BY_PERSON else ORGANISATION


def names_in(credit: Credit) -> Iterator[str]:
    """Everybody whom storing a credit asks the authority file for."""
    yield from (name.text for name in (*credit.photographers, *credit.chain))
    yield from ([credit.client.text] if credit.client else ())
    yield from ([credit.copyright.holder or ""] if credit.copyright else ())
    yield from (credit.raw[source.start : source.end] for source in credit.chain)


def shared_doubts(
    authority: Authority, named: Iterable[tuple[Value, AgentClass]], record: str = ""
) -> list[Doubt]:
    """A doubt for each name that several agents go by, none of them by default or before in the record."""
    return [
        Doubt("several-names", value.text, value.start, value.end)
        for value, agent_class in named
        if authority.is_shared(value.text, agent_class, record)
    ]


_said = itemgetter(*(column.name for column in t.credit_value.columns if column.name != "id"))
"""A stored value but for its id."""


def span_of(value: Any) -> dict[str, Any]:
    """Where a value was read from, as the columns of a span."""
    return {"start": value.start, "end": value.end, "rule": value.rule}
