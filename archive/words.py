"""The words for what the core says as data: doubts of readings, notes on a search, reasons, names of
operations.

They stand in one table a language, `resources/words/LANGUAGE.toml`, and are made when they are shown, so that
what is stored needs no language. The window's own words are not here (see `ui.services.i18n`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from archive.model import Doubt, Note, OperationName, Reason

Kind = Literal["doubts", "notes", "reasons", "operations"]

_BETWEEN = ", "


def doubt_words(doubt: Doubt) -> str:
    """A doubt in words; never raises."""
    values = {"value": doubt.value, "start": doubt.start, "end": doubt.end}
    return _said("doubts", doubt.code, values, (doubt.value,))


def note_words(note: Note) -> str:
    """A note on a search in words; never raises."""
    values = {name: value if isinstance(value, str) else _BETWEEN.join(value) for name, value in note.values}
    return _said("notes", note.code, values, values.values())


def reason_words(reason: Reason) -> str:
    """Why two records may belong together, in words; never raises."""
    values = {"values": _BETWEEN.join(reason.values), "count": reason.count}
    return _said("reasons", reason.code, values, reason.values)


def operation_words(name: OperationName) -> str:
    """The name of an operation of the journal in words; never raises."""
    return _said("operations", name.code, name.details, name.details.values())


@cache
def sentences(kind: Kind, language: str = "en") -> Mapping[str, str]:
    """The sentences of one kind by their codes; places for values stand in braces, as in `str.format`."""
    import tomllib  # here, with the next: many answers need no word
    from importlib.resources import files

    data = files("resources").joinpath("words", f"{language}.toml").read_bytes()
    table: dict[str, str] = tomllib.loads(data.decode("utf-8"))[kind]
    return table


def _said(kind: Kind, code: str, values: Mapping[str, Any], plain: Any) -> str:
    """The sentence of a code with its values in it.

    A code of a newer version, or one that lacks a value, is shown as it is: nobody must lose it.
    """
    sentence = sentences(kind).get(code)
    if sentence is not None:
        try:
            return sentence.format_map(values)
        except (KeyError, ValueError, IndexError):
            pass
    told = _BETWEEN.join(text for value in plain if (text := str(value)))
    return f"{code}: {told}" if told else code
