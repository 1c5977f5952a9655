"""The words for what the core says as data: doubts and the answers to them, notes on a search, reasons and
evidence, names of operations and of fields, what the history tells of a change, why a
reading is as it is, orders on use; and why something was refused, could not be read or is wrong.

They stand in one table a language, `resources/words/LANGUAGE.toml`, those of errors in
`resources/words/errors/`, and are made when they are shown, so that what is stored, or comes from another
process, needs no language. What a table lacks is said in English. The command line speaks English, the window
its user's language (`speak`); its own words are not here (see `ui.services.i18n`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal

from archive.model import (
    Answer,
    Doubt,
    Evidence,
    Note,
    OperationName,
    Question,
    ReadError,
    Reason,
    Restriction,
)
from archive.model.said import Code, Said, TableName, Why

Kind = Literal[
    "doubts",
    "notes",
    "reasons",
    "operations",
    "answers",
    "fields",
    "evidence",
    "restrictions",
    "restriction-rules",
    "values",
    "history",
    "reading-rules",
    "giving",
    "errors",
]

ENGLISH = "en"
_BETWEEN = ", "
_BETWEEN_RULES = " · "
_CODED = {
    "link": ("type",),
    "correct": ("fields",),
    "rights-set": ("code",),
    "rights-lift": ("code",),
    "rights-renew": ("code",),
    "names-kind": ("kind",),
    "setting": ("name", "value"),
}
"""What stands in the names of operations as codes, which have words of their own."""
_BESIDE: frozenset[Kind] = frozenset({"errors"})
"""What stands in files of its own, as most who need a word need none of it."""
_GROUPING = {"de": "."}
"""What parts the thousands of a number, where that is no comma."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_ONE = {1: "one"}
_FORMS = {"he": {1: "one", 2: "two"}}
"""The plural forms of a language by the numbers that take them (CLDR); any other takes the plain one."""
_DAY = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?=T|$)")
_spoken = [ENGLISH]


def speak(language: str) -> None:
    """Say all in a language from now on, by its ISO 639 code; English where there is no table of it."""
    _spoken[:] = [language]


def language() -> str:
    """The language in which all is said, by its ISO 639 code."""
    return _spoken[0]


def said_words(said: Said, language: str = "") -> str:
    """Why something was refused, could not be read or is wrong, in words; never raises."""
    values = {name: _value(value, language) for name, value in said.values}
    return _said("errors", said.key, values, values.values(), language)


def read_error_words(error: ReadError) -> str:
    """Why a file could not be read, and what else was not; never raises."""
    return " ".join(dict.fromkeys(map(said_words, (error, *error.further))))


def why_words(why: Why) -> str:
    """The same as a part of a sentence: without a full stop at its end."""
    return said_words(why).removesuffix(".") if isinstance(why, Said) else why


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
    details = dict(name.details)
    for detail in _CODED.get(name.code, ()):
        if detail in details:
            details[detail] = value_words(str(details[detail]))
    if name.code == "review-answer" and "answer" in details:
        choice, _, told = str(details["answer"]).partition(":")
        told = value_words(told) if choice == "organisation" else told
        details["answer"] = answer_words(Answer(choice, told))
    return _said("operations", name.code, details, details.values())


def value_words(codes: str) -> str:
    """What codes are called that stand in operations and in the history: types of links, orders, fields,
    tables and their columns; several with a comma between. One that no table knows is said as it is.
    """
    known = sentences("values")
    return _BETWEEN.join(known.get(code, code.replace("_", " ")) for code in codes.split(_BETWEEN))


def history_words(code: str, **values: str) -> str:
    """A sentence of the history of what one row of the archive was and became; never raises."""
    return _said("history", code, values, values.values())


def restriction_words(order: Restriction) -> str:
    """An order on the use of a photo in words; never raises."""
    values = {"value": (order.value or "").replace(",", _BETWEEN), "until": order.until or ""}
    told = [name for name in ("value", "until") if values[name]]
    for code in ("-".join((order.code, *told)), *(f"{order.code}-{name}" for name in told), order.code):
        if code in sentences("restrictions"):
            return _said("restrictions", code, values, ())
    return _said("restrictions", order.code, values, [values[name] for name in told])


def rule_words(rule: str) -> str:
    """Why something was read so, by the name of the rule that read it, "" for what was taken as it was given;
    never raises.
    """
    if not rule:
        return reading_words("as-given")
    known = rule in sentences("reading-rules")
    return reading_words(rule) if known else reading_words("by-rule", rule=rule)


def trace_words(rule: str, refused: Sequence[str]) -> str:
    """Which rule read something, and which were tried before it in vain; "" without a rule."""
    if not rule:
        return ""
    if not refused:
        return reading_words("fired", rule=rule)
    return reading_words("refused", rule=rule, rules=_BETWEEN_RULES.join(map(rule_words, refused)))


def reading_words(code: str, **values: str) -> str:
    """What makes a reason out of parts, as `rule_words` does; never raises."""
    return _said("reading-rules", code, values, values.values())


def giving_words(code: str, **values: str) -> str:
    """What stands around records on a web page or on paper; never raises."""
    return _said("giving", code, values, values.values())


def day_words(value: str) -> str:
    """An EDTF date or moment as a page names its day: "9 January 2024", "January 2024"; what is less plain
    than these as it is.
    """
    found = _DAY.match(value)
    if found is None or not 1 <= int(found[2]) <= 12:
        return value
    year, month = found[1], giving_words("months").split()[int(found[2]) - 1]
    if found[3] is None:
        return giving_words("month", month=month, year=year)
    return giving_words("day", day=str(int(found[3])), month=month, year=year)


def field_words(name: str) -> str:
    """What a field of a record is called; never raises."""
    return _said("fields", name, {}, ())


def question_words(question: Question) -> str:
    """A question as its doubts are worded; never raises."""
    values = {"value": question.value, "start": 0, "end": 0}
    return _said("doubts", question.code, values, (question.value,))


def answer_words(answer: Answer) -> str:
    """One answer to a question in words; never raises."""
    detail = answer.name or answer.detail
    code = (
        f"{answer.choice}-what"
        if detail and f"{answer.choice}-what" in sentences("answers")
        else answer.choice
    )
    return _said("answers", code, {"detail": detail}, (detail,))


def evidence_words(evidence: Evidence) -> str:
    """What speaks for two names being one, in words; never raises."""
    return _said("evidence", evidence.code, {"value": evidence.value}, (evidence.value,))


def sentences(kind: Kind, language: str = "") -> Mapping[str, str]:
    """The sentences of one kind by their codes; places for values stand in braces, as in `str.format`. Behind
    a colon stands the plural form that a sentence is for, by its value `n`.
    """
    return _sentences(kind, language or _spoken[0])


@cache
def _sentences(kind: Kind, language: str) -> Mapping[str, str]:
    table: dict[str, str] = {}
    for code, told in _file(language, "errors" if kind in _BESIDE else "").get(kind, {}).items():
        if isinstance(told, str):
            table[code] = told
        else:
            table[code] = told["other"]
            table |= {f"{code}:{form}": text for form, text in told.items() if form != "other"}
    return table if language == ENGLISH else {**_sentences(kind, ENGLISH), **table}


@cache
def _file(language: str, folder: str) -> Mapping[str, Any]:
    import tomllib  # here, with the next: many answers need no word
    from importlib.resources import files

    file = files("resources").joinpath("words", folder, f"{language}.toml")
    return tomllib.loads(file.read_bytes().decode("utf-8")) if file.is_file() else {}


class _Number(int):
    """A number whose thousands are parted as the language does, where a sentence asks for it (`{n:,}`)."""

    def __format__(self, spec: str) -> str:
        return format(int(self), spec).replace(",", _GROUPING.get(_spoken[0], ","))


def _value(value: Any, language: str) -> Any:
    """A value of what is said, in words; in one that is read from right to left, it keeps its direction."""
    if isinstance(value, int):
        return _Number(value)
    if isinstance(value, Said):
        return said_words(value, language).removesuffix(".")  # the sentence around it ends with its own
    if isinstance(value, OperationName):
        text = operation_words(value)
    elif isinstance(value, Code) or (isinstance(value, TableName) and _spoken[0] != ENGLISH):
        text = value_words(value)
    elif isinstance(value, list | tuple):
        return _BETWEEN.join(str(_value(each, language)) for each in value)
    else:
        text = str(value)
    apart = (language or _spoken[0]) in _RIGHT_TO_LEFT and text and not text.isdecimal()
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if apart else text


def _said(kind: Kind, code: str, values: Mapping[str, Any], plain: Any, language: str = "") -> str:
    """The sentence of a code with its values in it.

    A code of a newer version, or one that lacks a value, is shown as it is: nobody must lose it.
    """
    known = sentences(kind, language)
    form = _FORMS.get(language or _spoken[0], _ONE).get(values.get("n", 0))
    sentence = known.get(f"{code}:{form}") or known.get(code)
    if sentence is not None:
        try:
            return sentence.format_map(values)
        except (KeyError, ValueError, IndexError):
            pass
    told = _BETWEEN.join(text for value in plain if (text := str(value)))
    return f"{code}: {told}" if told else code
