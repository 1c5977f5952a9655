"""The sentences that archives up to schema 5 hold in place of doubts, and what doubt each of them is.

Frozen with that schema, like the migrations: it imports nothing of the program, and what the program says
today may differ.
"""

from __future__ import annotations

import re
from typing import Any

_NAMED = (
    ("unknown-name", r"“(?P<value>.+)”: person or organisation\?"),
    ("giver-person-or-organisation", r"“(?P<value>.+)”: the giver may be a person or an organisation"),
    ("giver-or-photographer", r"“(?P<value>.+)”: the giver or the photographer\?"),
    ("holder-or-photographer", r"“(?P<value>.+)”: © may name the holder rather than the photographer"),
    ("label-or-name", r"“(?P<value>.+)”: a label or a name\?"),
)
"""Doubts about words of a credit line, which stand in it."""

_ORDER = r"(?P<both>.+): who distributes whom is not known"

_OTHERS = (
    ("cut-short", r"only the first (?P<value>\d+) characters were read"),
    ("nobody-named", r"nobody is named"),
    (
        "caption-cut-short",
        r"people, dates and places were looked for in the first (?P<value>\d+) characters only",
    ),
    (
        "photo-caption-cut-short",
        r"photo (?P<value>\d+): people, dates and places were looked for in the first \d+ characters only",
    ),
    ("date-inferred", r"published date inferred"),
    ("no-text", r"no text of the story was found"),
    ("headline-only", r"the item holds a headline and no story"),
    ("no-story", r"the item holds no story"),
    ("teaser-only", r"only a teaser stands in the feed"),
    ("message-cut-short", r"the message breaks off: it has no end of text"),
    ("nesting-flattened", r"nested too deep: parts that stood in one another follow one another"),
    ("broken-xml", r"broken XML: read as far as it goes"),
    ("broken-xml-line", r"broken XML \(line (?P<value>\d+)\): read as far as it goes"),
    ("text-repaired", r"text that its sender had decoded wrongly was repaired"),
    ("page-damaged", r"page (?P<value>\d+) is damaged and was left out"),
    ("photos-left-out", r"too many photos: the last (?P<value>\d+) were left out"),
    ("first-photos-kept", r"too many photos: only the first (?P<value>\d+) were kept"),
    (
        "character-set-unknown",
        r"(?P<value>.+): in no character set that the file declares; read as far as can be told",
    ),
    (
        "field-perhaps-cut-short",
        r"(?P<value>.+): perhaps cut short, it fills the \d+ bytes that IIM has for it",
    ),
    (
        "property-not-kept",
        r"(?P<value>.+): too long to be kept beside the picture; it stands in the file",
    ),
)
"""Doubts that concern no words of the text in which they arose."""

_LONG = r"(?P<value>.+): has (?P<end>[\d,]+) characters, of which the first were kept"
_LONG_KEPT = 100_000
_REPAIRED = r"(?P<label>.+?): a wrong encoding was repaired; the file says “(?P<said>.*)”"

_PICTURE = r"picture (?P<address>.+?): (?P<reason>{})"
_PICTURES = (
    ("picture-unreadable", r"not a picture|.+ is named like a picture but is none: it holds text\."),
    ("picture-empty", r".+ is empty \(0 bytes\).*"),
    (
        "picture-too-large",
        r".+ (?:is too large: |has more pixels than |unpacks to more than |carries more text ).*"
        r"|.+ pixels, more than Cutline opens\..*",
    ),
    (
        "picture-unknown-kind",
        r".+, which Cutline cannot show\..*|Cutline cannot read this kind of file yet: .*",
    ),
    ("picture-damaged", r".+ is damaged: .*|.*\bits content is damaged\b.*"),
    # What the system says has no full stop, and every sentence of the program has one.
    ("picture-not-kept", r"[^“”]*[^.“”]"),
)


def doubt_of(sentence: str, text: str) -> dict[str, Any]:
    """The doubt that a stored sentence says, {"code", "value", "start", "end"}.

    `text` is what was read when the doubt arose: the credit's raw line, "" for a story's or a file's. The
    span is that of the value where it stands there once, else 0, 0. A sentence that no pattern knows keeps
    its words under the code "text".
    """
    for code, pattern in _NAMED:
        if found := _match(pattern, sentence):
            return _doubt(code, found["value"], *_place(found["value"], text))
    if found := _match(_ORDER, sentence):
        return _order(found["both"], text)
    for code, pattern in _OTHERS:
        if found := _match(pattern, sentence):
            return _doubt(code, found.groupdict().get("value") or "")
    if found := _match(_LONG, sentence):
        return _doubt("field-cut-short", found["value"], _LONG_KEPT, int(found["end"].replace(",", "")))
    if found := _match(_REPAIRED, sentence):
        return _doubt("field-repaired", f"{found['label']}: {found['said']}")
    for code, pattern in _PICTURES:
        if found := _match(_PICTURE.format(pattern), sentence):
            kept = code == "picture-not-kept"
            return _doubt(code, f"{found['address']}: {found['reason']}" if kept else found["address"])
    return _doubt("text", sentence)


def _match(pattern: str, sentence: str) -> re.Match[str] | None:
    return re.fullmatch(pattern, sentence, re.DOTALL)


def _doubt(code: str, value: str, start: int = 0, end: int = 0) -> dict[str, Any]:
    return {"code": code, "value": value, "start": start, "end": end}


def _place(value: str, text: str) -> tuple[int, int]:
    """Where a value stands in the text, 0, 0 where it does not or more than once."""
    at = text.find(value)
    if at < 0 or text.find(value, at + 1) >= 0:
        return 0, 0
    return at, at + len(value)


def _order(both: str, text: str) -> dict[str, Any]:
    """Two names parted by a comma, which may stand in a name as well: parted where both are in the text."""
    parts = both.split(", ")
    cuts = [(", ".join(parts[:n]), ", ".join(parts[n:])) for n in range(1, len(parts))] or [(both, "")]
    one, other = next((cut for cut in cuts if all(name in text for name in cut)), cuts[0])
    places = [_place(name, text) for name in (one, other)]
    known = all(end for _, end in places)
    span = (min(start for start, _ in places), max(end for _, end in places)) if known else (0, 0)
    return _doubt("chain-order", f"{one}; {other}" if other else one, *span)
