"""The words for what the core says as data: doubts, notes on a search, names of operations, evidence.

They stand in one table a language, `resources/words/LANGUAGE.toml`, and are made when they are shown, so that
what is stored needs no language. The window's own words are not here (see `ui.services.i18n`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from archive.model import Doubt, Evidence, Note, OperationName

Kind = Literal["doubts", "notes", "operations", "evidence"]

_BETWEEN = ", "


def doubt_words(doubt: Doubt) -> str:
    """A doubt in words; never raises."""
    values = {"value": doubt.value, "start": doubt.start, "end": doubt.end}
    return _said("doubts", doubt.code, values, (doubt.value,))


def note_words(note: Note) -> str:
    """A note on a search in words; never raises."""
    values = {name: value if isinstance(value, str) else _BETWEEN.join(value) for name, value in note.values}
    return _said("notes", note.code, values, values.values())


def operation_words(name: OperationName) -> str:
    """The name of an operation of the journal in words; never raises."""
    return _said("operations", name.code, name.details, name.details.values())


def evidence_words(evidence: Evidence) -> str:
    """What speaks for two names being one, in words; never raises."""
    return _said("evidence", evidence.code, {"value": evidence.value}, (evidence.value,))


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
