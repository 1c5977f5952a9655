"""What reads worse after a correction than before, told from the preview of the correction itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from archive.model import Doubt, Example, Reason
from archive.words import doubt_words

_LOST = {
    "person": "people-lost",
    "place": "places-lost",
    "taken": "day-lost",
    "photographers": "photographers-lost",
}
"""What a caption and a credit are read for, and the reason where some of it is gone."""


def worse(examples: Iterable[Example], meant: Collection[str]) -> dict[str, tuple[Reason, ...]]:
    """Why records read worse, by their ids; those that do not are left out.

    `meant` are fields that were set on purpose: what is gone from them was wanted.
    """
    found: dict[str, list[Reason]] = {}
    for example in examples:
        before, after = _values(example.before), _values(example.after)
        if example.field == "doubts":
            new = [doubt for doubt in after if doubt not in before]
            reasons = [Reason("new-doubt", (_doubt_words(doubt),)) for doubt in new]
        elif example.field in _LOST and example.field not in meant:
            kept = {_name(value) for value in after}
            gone = tuple(dict.fromkeys(n for value in before if (n := _name(value)) not in kept))
            reasons = [Reason(_LOST[example.field], gone)] if gone else []
        else:
            continue
        if reasons:
            found.setdefault(example.id, []).extend(reasons)
    return {record_id: tuple(reasons) for record_id, reasons in found.items()}


def _values(value: object) -> Sequence[object]:
    if not value:
        return ()
    return value if isinstance(value, (tuple, list)) else (value,)


def _name(value: object) -> str:
    """A name without title, position or role."""
    return str(value).split("|")[0].strip()


def _doubt_words(value: object) -> str:
    code, about = value if isinstance(value, (tuple, list)) else (value, "")
    return doubt_words(Doubt(str(code), str(about)))
