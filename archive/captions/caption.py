"""Reading a whole caption: its text, its credit, who and where is shown, and when."""

from __future__ import annotations

from dataclasses import replace

from archive.captions.caption_kinds import said_kinds
from archive.captions.caseless import find_caseless_people
from archive.captions.credits.reading import read_credit
from archive.captions.credits.shape import read_stretch
from archive.captions.dates import find_dates, is_undated, iter_spans
from archive.captions.mentions import find_mentions
from archive.captions.people import find_people
from archive.captions.places import find_places
from archive.captions.registry import Registry, default_registry
from archive.captions.sentences import capitalises_nouns, split_words
from archive.captions.split import split_spans
from archive.captions.text import Text, fold_name, folded_text, normalise
from archive.model import CaptionReading, Credit, Doubt, Value

_READ = 10_000
"""Characters of a caption that are searched for people, dates and places; the text is kept whole."""

_CUT_SHORT = Doubt("caption-cut-short", str(_READ))
_BY_CAPTION = "caption words"


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
    registry = registry or default_registry()
    if credit_line is None:
        (start, end), credit = _split(text, registry)
    else:
        (start, end), credit = _beside(text, credit_line, registry)
    # What is not caption becomes blank, so that spans need no shifting.
    view = normalise(" " * start + text[start : min(end, start + _READ)], letters=False)
    doubts = (_CUT_SHORT,) if end - start > _READ else ()
    if credit and doubts:
        credit = replace(credit, doubts=(*credit.doubts, *doubts))
    dates = list(iter_spans(view))
    found = split_words(view)
    german = language.lower().startswith("de") if language else capitalises_nouns(found)
    mentions = find_mentions(found, dates, german)
    people = (*find_people(view, mentions, german), *find_caseless_people(view, language))
    people = tuple(sorted(people, key=lambda person: person.start))
    return CaptionReading(
        text=text[start:end],
        credit=_with_kinds(credit, view) if credit else None,
        people=people,
        dates=find_dates(view),
        places=find_places(view, mentions, people, registry, german),
        undated=is_undated(view),
        doubts=doubts,
    )


def read_again(credit: Credit, registry: Registry) -> Credit:
    """A credit with its line read anew; what stands in it because of its caption's words stays."""
    new = read_credit(credit.raw, registry)
    kinds = {kind.text for kind in new.kinds}
    said = [kind for kind in credit.kinds if kind.rule == _BY_CAPTION and kind.text not in kinds]
    doubts = [doubt for doubt in credit.doubts if doubt.code == _CUT_SHORT.code]
    return replace(new, kinds=(*new.kinds, *said), doubts=(*new.doubts, *doubts))


def split_caption(text: str, registry: Registry | None = None) -> tuple[str, str | None]:
    """The caption without its credit, and the credit line as it stood (None if there is none)."""
    (start, end), credit = split_spans(text, registry or default_registry())
    return text[start:end], text[credit[0] : credit[1]] if credit else None


def _split(text: str, registry: Registry) -> tuple[tuple[int, int], Credit | None]:
    """Where the caption stands in a text, and the credit that stands beside it."""
    caption, at = split_spans(text, registry)
    line = text[at[0] : at[1]] if at else ""
    return caption, read_stretch(line, registry) if line.strip() else None


def _beside(text: str, line: str, registry: Registry) -> tuple[tuple[int, int], Credit | None]:
    """The same where a credit line is given: a credit in the text that names the same is no caption."""
    given = read_credit(line, registry) if line.strip() else None
    if given is not None and any(name.split()[0] in folded_text(text) for name in _named(given) if name):
        caption, said = _split(text, registry)
        if said is not None and _named(said) & _named(given):
            return caption, said if _named(said) > _named(given) else given
    return _trimmed(text), given


def _named(credit: Credit) -> set[str]:
    """Whom a credit names, in the form in which two spellings are equal."""
    return {fold_name(value.text) for value in (*credit.photographers, *credit.chain)}


def _trimmed(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))


def _with_kinds(credit: Credit, caption: Text) -> Credit:
    """The credit with the kinds that the words of the caption say ("in a handout image")."""
    have = {kind.text for kind in credit.kinds}
    said = [Value(kind, rule=_BY_CAPTION) for kind in said_kinds(caption) if kind not in have]
    return replace(credit, kinds=(*credit.kinds, *said)) if said else credit
