"""The query as the user sees it: its field tokens, and how a click on a facet rewrites it.

Only the surface is read here (where a token starts and ends); what a query means is the archive's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from archive.model import NAME_FIELDS

State = Literal["none", "include", "exclude"]
NEXT: dict[State, State] = {"none": "include", "include": "exclude", "exclude": "none"}

_TOKEN = re.compile(
    r"(?P<minus>-?)(?P<field>[A-Za-z][A-Za-z_]*):"
    r'(?P<value>=?"[^"]*"?|\((?:"[^"]*"|[^()"])*\)|[^\s()"]+|)'
)
_EITHER = re.compile(r"\s+OR\s+")
_SIMPLE = re.compile(r'=?"[^"]*"|[^\s()":]+')
_TOPMOST_OR = re.compile(r'"[^"]*"|\((?:"[^"]*"|[^()"])*\)|(?P<either>(?<!\S)OR(?!\S))')
_RANGE = re.compile(r"(?P<first>[\d-]*)(?P<dots>\.\.)?(?P<last>[\d-]*)")
Range = tuple[str, str]
"""The first and the last day, month or year of a stretch, "" where it is open."""


@dataclass(frozen=True, slots=True)
class FieldToken:
    """`field:value` at `start`..`end` of the query; `value` is without its quotes, and without the sign "="
    of a name that is asked for as a whole.

    `values` are the alternatives of `field:(a OR b)`, else the value alone.
    """

    field: str
    value: str
    excluded: bool
    start: int
    end: int
    values: tuple[str, ...] = ()


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
        value = _bare(match["value"])
        values = _alternatives(match["value"])
        excluded = bool(match["minus"])
        found.append(FieldToken(match["field"].lower(), value, excluded, start, match.end(), values))
    return found


def _alternatives(written: str) -> tuple[str, ...]:
    """The values of `(a OR "b c")`; of what is no such list, the value as a whole."""
    if not written.startswith("("):
        return (_bare(written),)
    parts = [part.strip() for part in _EITHER.split(written[1:-1].strip())]
    return tuple(map(_bare, parts)) if all(map(_SIMPLE.fullmatch, parts)) else (written,)


def _bare(written: str) -> str:
    return written.removeprefix("=").strip('"')


def asking(field: str, value: str) -> str:
    """`field:value` such that it finds what has the value and no more: a name as a whole."""
    return f"{field}:{_exactly(field, value)}"


def _exactly(field: str, value: str) -> str:
    return f"={quote(value)}" if field in NAME_FIELDS else quote(value)


def quote(value: str) -> str:
    """A value as it must be written after a field's colon."""
    value = value.replace('"', "")
    return value if re.fullmatch(r"[\w.+-]+", value) and value not in ("OR", "AND", "NOT") else f'"{value}"'


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
    text = {"include": asking(field, value), "exclude": f"-{asking(field, value)}", "none": ""}[wanted]
    token = _find(query, field, value)
    if token is None:
        return _beside(query, text)
    if len(token.values) > 1:
        return _beside(_without_one(query, token, value), text)
    return _put(query, token, text)


def either(query: str, field: str, value: str) -> str:
    """The query after Ctrl+click: the value is one of several that will do, or no longer one of them."""
    token = _find(query, field, value)
    if token is not None and not token.excluded:
        return _without_one(query, token, value)
    if token is not None:
        query = with_state(query, field, value, "none")
    among = next((t for t in tokens(query) if t.field == field and not t.excluded), None)
    if among is None:
        return with_state(query, field, value, "include")
    return _put(query, among, _list(field, (*among.values, value)))


def named(query: str, field: str) -> list[tuple[str, State]]:
    """The values of a field that the query names, with their states."""
    return [
        (value, "exclude" if token.excluded else "include")
        for token in tokens(query)
        if token.field == field
        for value in token.values
    ]


def span(query: str, field: str) -> Range | None:
    """The stretch of time that a field of the query means; None where it names none, or several."""
    found = [token for token in tokens(query) if token.field == field and not token.excluded]
    if len(found) != 1 or len(found[0].values) != 1:
        return None
    value = found[0].value
    if value.startswith(">="):
        value = f"{value[2:]}.."
    elif value.startswith("<="):
        value = f"..{value[2:]}"
    match = _RANGE.fullmatch(value)
    if match is None or not (match["first"] or match["last"]):
        return None
    return (match["first"], match["last"]) if match["dots"] else (match["first"], match["first"])


def with_span(query: str, field: str, wanted: Range | None) -> str:
    """The query with a stretch of time in place of whatever it asks of the field; None asks nothing of it."""
    text = ""
    if wanted is not None:
        first, last = wanted
        text = f"{field}:{first}" if first == last else f"{field}:{first}..{last}"
    found = [token for token in tokens(query) if token.field == field]
    for token in reversed(found[1:] if text else found):
        query = _put(query, token, "")
    return _put(query, found[0], text) if text and found else _beside(query, text)


def without_field(query: str, field: str) -> str:
    """The query without what it asks of a field; what it excludes by it stays."""
    for token in reversed([t for t in tokens(query) if t.field == field and not t.excluded]):
        query = _put(query, token, "")
    return query


def is_in_span(value: str, wanted: Range) -> bool:
    """Whether a day, month or year begins within a stretch."""
    first, last = wanted
    return (not first or value[: len(first)] >= first[: len(value)]) and (
        not last or value[: len(last)] <= last[: len(value)]
    )


def _find(query: str, field: str, value: str) -> FieldToken | None:
    folded = value.replace('"', "").casefold()
    several = (t for t in tokens(query) if t.field == field)
    return next((t for t in several if folded in [one.casefold() for one in t.values]), None)


def _without_one(query: str, token: FieldToken, value: str) -> str:
    rest = tuple(one for one in token.values if one.casefold() != value.replace('"', "").casefold())
    return _put(query, token, _list(token.field, rest))


def _list(field: str, values: tuple[str, ...]) -> str:
    written = [_exactly(field, value) for value in values]
    if not written:
        return ""
    return f"{field}:{written[0]}" if len(written) == 1 else f"{field}:({' OR '.join(written)})"


def _put(query: str, token: FieldToken, text: str) -> str:
    """The query with another text in the place of a token."""
    changed = query[: token.start] + text + query[token.end :]
    return changed if text else " ".join(changed.split(" ")).replace("  ", " ").strip()


def _beside(query: str, text: str) -> str:
    """The query with one thing more to be asked for, of all its alternatives."""
    query = query.strip() if text else query
    if text and any(match["either"] for match in _TOPMOST_OR.finditer(query)):
        query = f"({query})"
    return f"{query} {text}".strip() if text else query
