"""Reading a whole caption: its text, its credit, who and where is shown, and when.

`STAGES` is the whole way from a text to its reading, in order; each stage reads what those before it wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from archive.captions.credits.reading import read_credit
from archive.captions.credits.shape import Span, read_stretch
from archive.captions.dates.roles import find_dates, is_undated
from archive.captions.document import Clues, Document, take_apart
from archive.captions.people.caseless import find_caseless_people
from archive.captions.people.finding import find_people
from archive.captions.people.mentions import Mention, find_mentions
from archive.captions.places import find_places
from archive.captions.registry import Registry, default_registry
from archive.captions.split.parting import split_spans
from archive.captions.text import fold_name, folded_text, normalise
from archive.captions.wordlists import alternatives, words
from archive.model import CaptionDate, CaptionReading, Credit, Doubt, Person, Place, Value

_READ = 10_000
"""Characters of a caption that are searched for people, dates and places; the text is kept whole."""

_CUT_SHORT = Doubt("caption-cut-short", str(_READ))
_BY_CAPTION = "caption words"


@dataclass(slots=True)
class Reading:
    """What is known of a caption while it is read; each stage writes the fields named after it.

    Given: `raw`, `credit_line`, `registry`, `language`. "split": `caption`, `credit`, `doubts`. "words":
    `document`. "dates": `dates`. "mentions": `mentions`. "people": `people`. "places": `places`.
    "kinds": the kinds of `credit`.
    """

    raw: str
    credit_line: str | None
    registry: Registry
    language: str
    caption: Span = (0, 0)
    credit: Credit | None = None
    doubts: tuple[Doubt, ...] = ()
    document: Document = field(init=False)
    dates: tuple[CaptionDate, ...] = ()
    mentions: Sequence[Mention] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()


def read_caption(
    text: str, *, credit_line: str | None = None, registry: Registry | None = None, language: str = ""
) -> CaptionReading:
    """Read a caption; never raises.

    The credit is split off the text. Where `credit_line` gives one, it counts, and the text is all caption
    but for a credit that says the same again; that counts itself where it names more.
    `language` (BCP 47) says whether it is German, where every noun has a capital; "" leaves that to the
    words. Spans of people, dates and places point into `text` as given; those of the credit's values
    into `credit.raw`.
    """
    reading = Reading(text, credit_line, registry or default_registry(), language)
    for _, stage in STAGES:
        stage(reading)
    start, end = reading.caption
    return CaptionReading(
        text=text[start:end],
        credit=reading.credit,
        people=reading.people,
        dates=reading.dates,
        places=reading.places,
        undated=is_undated(reading.document),
        doubts=reading.doubts,
    )


# --- The stages ------------------------------------------------------------------------------------


def _split(reading: Reading) -> None:
    """Part the caption from its credit."""
    if reading.credit_line is None:
        reading.caption, reading.credit = _apart(reading.raw, reading.registry)
    else:
        reading.caption, reading.credit = _beside(reading.raw, reading.credit_line, reading.registry)
    start, end = reading.caption
    if end - start > _READ:
        reading.doubts = (_CUT_SHORT,)
        if reading.credit:
            reading.credit = replace(reading.credit, doubts=(*reading.credit.doubts, _CUT_SHORT))


def _take_apart(reading: Reading) -> None:
    """Take the words of the caption apart, once for all."""
    start, end = reading.caption
    # What is not caption becomes blank, so that spans need no shifting.
    shown = " " * start + reading.raw[start : min(end, start + _READ)]
    reading.document = take_apart(normalise(shown, letters=False), reading.language)


def _find_dates(reading: Reading) -> None:
    reading.dates = find_dates(reading.document)


def _find_mentions(reading: Reading) -> None:
    reading.mentions = find_mentions(reading.document)


def _find_people(reading: Reading) -> None:
    document = reading.document
    caseless = find_caseless_people(document.text, reading.language)
    people = (*find_people(document, reading.mentions), *caseless)
    reading.people = tuple(sorted(people, key=lambda person: person.start))


def _find_places(reading: Reading) -> None:
    reading.places = find_places(reading.document, reading.mentions, reading.people, reading.registry)


def _add_kinds(reading: Reading) -> None:
    """Give the credit the kinds that the words of the caption say ("in a handout image")."""
    credit = reading.credit
    if credit is None:
        return
    have = {kind.text for kind in credit.kinds}
    more = [Value(kind, rule=_BY_CAPTION) for kind in _told_kinds(reading.document) if kind not in have]
    reading.credit = replace(credit, kinds=(*credit.kinds, *more)) if more else credit


STAGES: tuple[tuple[str, Callable[[Reading], None]], ...] = (
    ("split", _split),
    ("words", _take_apart),
    ("dates", _find_dates),
    ("mentions", _find_mentions),
    ("people", _find_people),
    ("places", _find_places),
    ("kinds", _add_kinds),
)
"""The stages of reading a caption, in their order."""


# --- The caption and its credit --------------------------------------------------------------------


def read_again(credit: Credit, registry: Registry) -> Credit:
    """A credit with its line read anew; what stands in it because of its caption's words stays."""
    new = read_credit(credit.raw, registry)
    kinds = {kind.text for kind in new.kinds}
    told = [kind for kind in credit.kinds if kind.rule == _BY_CAPTION and kind.text not in kinds]
    doubts = [doubt for doubt in credit.doubts if doubt.code == _CUT_SHORT.code]
    return replace(new, kinds=(*new.kinds, *told), doubts=(*new.doubts, *doubts))


def split_caption(text: str, registry: Registry | None = None) -> tuple[str, str | None]:
    """The caption without its credit, and the credit line as it stood (None if there is none)."""
    (start, end), credit = split_spans(text, registry or default_registry())
    return text[start:end], text[credit[0] : credit[1]] if credit else None


def _apart(text: str, registry: Registry) -> tuple[Span, Credit | None]:
    """Where the caption stands in a text, and the credit that stands beside it."""
    caption, at = split_spans(text, registry)
    line = text[at[0] : at[1]] if at else ""
    return caption, read_stretch(line, registry) if line.strip() else None


def _beside(text: str, line: str, registry: Registry) -> tuple[Span, Credit | None]:
    """The same where a credit line is given: a credit in the text that names the same is no caption."""
    given = read_credit(line, registry) if line.strip() else None
    if given is not None and any(name.split()[0] in folded_text(text) for name in _named(given) if name):
        caption, own = _apart(text, registry)
        if own is not None and _named(own) & _named(given):
            return caption, own if _named(own) > _named(given) else given
    return _trimmed(text), given


def _named(credit: Credit) -> set[str]:
    """Whom a credit names, in the form in which two spellings are equal."""
    return {fold_name(value.text) for value in (*credit.photographers, *credit.chain)}


def _trimmed(text: str) -> Span:
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))


# --- The sort of picture ---------------------------------------------------------------------------

_KINDS = ("handout", "file", "screenshot", "pool", "illustration")


def _told_kinds(document: Document) -> tuple[str, ...]:
    """The kinds of picture that a caption's own words state: a handout, a file photo, a frame of a video."""
    folded = document.text.key
    if not _kind_clues().may_be_among(document.runs, folded):
        return ()
    return tuple(kind for kind in _KINDS if _kind_pattern(kind).search(folded))


@cache
def _kind_clues() -> Clues:
    """What every caption has that states a kind."""
    phrases = words("caption", "kinds", "phrase", "pictures") | {"file"}
    return Clues(phrases.union(*(words("caption", "kinds", kind) for kind in _KINDS)))


@cache
def _kind_pattern(kind: str) -> re.Pattern[str]:
    plain = alternatives(words("caption", "kinds", kind))
    picture = alternatives(words("caption", "kinds", "phrase", "pictures"))
    if kind == "handout":
        given = alternatives(words("caption", "kinds", "phrase", "given"))
        return re.compile(rf"{plain}|{picture}\s+(?:[\w-]+\s+){{0,3}}{given}(?!\s+from)")
    if kind == "screenshot":
        video = alternatives(words("caption", "kinds", "phrase", "videos"))
        return re.compile(
            rf"{plain}|{picture}\s+(?:(?:taken|made|captured)\s+)?from\s+(?:an?\s+)?(?:undated\s+)?{video}"
        )
    return re.compile(rf"{plain}|^\s*file\s*[-–—:]" if kind == "file" else plain)
