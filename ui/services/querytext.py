"""The query as the user sees it: its field tokens, and how a click on a facet rewrites it.

Only the surface is read here (where a token starts and ends); what a query means is the archive's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

State = Literal["none", "include", "exclude"]
NEXT: dict[State, State] = {"none": "include", "include": "exclude", "exclude": "none"}

_TOKEN = re.compile(r'(?P<minus>-?)(?P<field>[A-Za-z][A-Za-z_]*):(?P<value>"[^"]*"?|[^\s()"]+|)')


@dataclass(frozen=True, slots=True)
class FieldToken:
    """`field:value` at `start`..`end` of the query; `value` is without its quotes."""

    field: str
    value: str
    excluded: bool
    start: int
    end: int


def tokens(query: str) -> list[FieldToken]:
    """Every field token of a query, in order. Text inside quotes is never a token."""
    found = []
    quoted = [m.span() for m in re.finditer(r'(?<![:\w])-?"[^"]*"', query)]
    for match in _TOKEN.finditer(query):
        start = match.start()
        if start and not query[start - 1].isspace() and query[start - 1] != "(":
            continue
        if any(a < start < b for a, b in quoted):
            continue
        found.append(
            FieldToken(
                match["field"].lower(),
                match["value"].strip('"'),
                bool(match["minus"]),
                start,
                match.end(),
            )
        )
    return found


def quote(value: str) -> str:
    """A value as it must be written after a field's colon."""
    value = value.replace('"', "")
    return value if re.fullmatch(r"[\w.+-]+", value) else f'"{value}"'


def finished(query: str) -> str:
    """The query without a field that is still being typed ("photographer:")."""
    found = tokens(query)
    if found and not found[-1].value and found[-1].end == len(query.rstrip()):
        return query[: found[-1].start].rstrip()
    return query


def state(query: str, field: str, value: str) -> State:
    """Whether the query includes, excludes or does not name this value."""
    token = _find(query, field, value)
    if token is None:
        return "none"
    return "exclude" if token.excluded else "include"


def cycle(query: str, field: str, value: str) -> str:
    """The query after a click on a facet: included, then excluded, then gone."""
    return with_state(query, field, value, NEXT[state(query, field, value)])


def with_state(query: str, field: str, value: str, wanted: State) -> str:
    """The query with `field:value` included, excluded or absent, and everything else as it was."""
    text = {"include": f"{field}:{quote(value)}", "exclude": f"-{field}:{quote(value)}", "none": ""}[wanted]
    token = _find(query, field, value)
    if token is None:
        return f"{query.rstrip()} {text}".strip()
    changed = query[: token.start] + text + query[token.end :]
    return changed if wanted != "none" else " ".join(changed.split(" ")).replace("  ", " ").strip()


def named(query: str, field: str) -> list[tuple[str, State]]:
    """The values of a field that the query names, with their states."""
    return [(t.value, "exclude" if t.excluded else "include") for t in tokens(query) if t.field == field]


def _find(query: str, field: str, value: str) -> FieldToken | None:
    folded = value.replace('"', "").casefold()
    return next((t for t in tokens(query) if t.field == field and t.value.casefold() == folded), None)
