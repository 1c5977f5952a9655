"""What the query bar offers while somebody types: fields, and values that the index knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from archive.model import NAME_FIELDS, Completion
from archive.search.engine import View, value_key
from archive.search.language.fields import ALIASES, FACETS, FIELDS, HAS, SOURCE_GROUPS, FieldSpec, field_named
from archive.search.language.periods import RELATIVE
from archive.search.remarks import known_values
from archive.text import fold, storable_text

_TYPED = re.compile(r'(?:(?P<field>[A-Za-z_]+):)?(?P<value>=?"[^"]*|[^\s()"]*)\Z')
_BEGINS = re.compile(r"(?:^|[\s(])-?\Z")
_FARTHEST = 200
"""Characters before the cursor within which the token being typed begins."""
_NAMED = ("person", "photographer", "agency", "place", "tag", "publication")
"""Fields whose values are offered for words that name no field."""
_BEGUN = 2
"""Letters of a bare word from which on values are offered."""
_BARE = re.compile(r'(?:^|(?<=[\s(-]))[^\s()":-][^\s()":]*(?: [^\s()":-][^\s()":]*){0,2}\Z')


def complete(text: str, cursor: int, limit: int, view: View | None) -> list[Completion]:
    """What may follow at the cursor, best first. Without an index only the fields are known."""
    text = storable_text(text)  # a lone surrogate would stop the index in its tracks
    cursor = max(0, min(cursor, len(text)))
    match = _at_beginning(text[:cursor])
    if match is None:
        return []
    end = cursor + len(re.match(r"[^\s()\"]*", text[cursor:])[0])  # type: ignore[index]
    typed = match["value"].removeprefix("=").lstrip('"')
    if match["field"] is None:
        if match["value"].startswith('"'):
            return []
        fields = [Completion(f"{name}:", match.start(), end, f"{name}:") for name in _field_names(typed)]
        return [*fields[:limit], *_named(text[:cursor], end, limit - len(fields), view)]
    spec = field_named(match["field"])
    if spec is None:
        return []
    found = []
    for value, count in list(_values(spec, typed, limit, view))[:limit]:
        label = f"{value} ({count})" if count else value
        written = exactly(spec.name, value) if count else quoted(value)
        found.append(Completion(f"{match['field']}:{written} ", match.start(), end, label))
    return found


def quoted(value: str) -> str:
    """A value as it must stand after a field's colon."""
    value = value.replace("\\", " ").replace('"', " ").strip()
    return value if re.fullmatch(r"[\w.+-]+", value) else f'"{value}"'


def exactly(field: str, value: str) -> str:
    """A value of the index as it must stand after its field's colon to find what has it and no more."""
    return f"={quoted(value)}" if field in NAME_FIELDS else quoted(value)


def _at_beginning(before: str) -> re.Match[str] | None:
    """The token being typed, None if the cursor stands within something else."""
    for begin in range(max(0, len(before) - _FARTHEST), len(before)):
        match = _TYPED.match(before, begin)
        if match and before[begin] != "-" and _BEGINS.search(before, max(0, begin - 2), begin):
            return match
    return None


def _field_names(typed: str) -> Iterator[str]:
    typed = typed.lower()
    if not typed:
        return
    begun = [name for name in FIELDS if name.startswith(typed)]
    meant = [target for alias, target in ALIASES.items() if alias.startswith(typed)]
    yield from dict.fromkeys((*begun, *meant))


def _named(before: str, end: int, limit: int, view: View | None) -> list[Completion]:
    """People, photographers, agencies, places, tags and papers, one of whose words begins as typed.

    Of the words before the cursor as many are taken as some value has: "lena ma" is the start of a name.
    """
    match = _BARE.search(before, max(0, len(before) - _FARTHEST))
    while match is not None and view is not None and limit > 0:
        begun = match.group()
        if len(begun) < _BEGUN:
            return []
        found = [
            (count, name, value)
            for name in _NAMED
            for value, count in view.values(name, value_key(begun), limit)
        ]
        if found:
            found.sort(key=lambda each: (-each[0], _NAMED.index(each[1]), each[2].casefold()))
            return [
                Completion(
                    f"{name}:{exactly(name, value)} ", match.start(), end, f"{name}: {value} ({count})"
                )
                for count, name, value in found[:limit]
            ]
        _, space, _ = begun.partition(" ")
        match = _BARE.search(before, match.start() + begun.index(" ") + 1) if space else None
    return []


def _values(spec: FieldSpec, typed: str, limit: int, view: View | None) -> Iterable[tuple[str, int]]:
    if spec.kind == "date":
        return [(name, 0) for name in RELATIVE if name.startswith(typed.lower())]
    if spec.name == "has":
        return [(name, 0) for name in sorted(HAS) if name.startswith(typed.lower())]
    if spec.name == "is":
        return [(name, 0) for name in known_values(spec, view, fold(typed))]
    if spec.name not in FACETS or view is None:
        return []
    groups = [(name, 0) for name in SOURCE_GROUPS if spec.name == "source" and name.startswith(typed.lower())]
    return [*view.values(spec.name, value_key(typed), limit), *groups]
