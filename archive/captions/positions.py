"""Where a caption says that somebody stands: "left", "second from right", "(C)", "(2L)"."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.text import Text
from archive.captions.wordlists import alternatives, key, load, words

_ORDINAL_NAMES = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_SIDES = (
    "left",
    "right",
    "center",
    "center-left",
    "center-right",
    "foreground",
    "background",
    "top",
    "bottom",
)
_LETTERS = {"l": "left", "r": "right", "i": "left", "d": "right", "s": "second", "t": "third"}


def ordinal_position(count: int, side: str) -> str:
    """The normal name of the `count`-th place from `side`: 1 is the side itself."""
    if count == 1:
        return side
    return f"{_ORDINAL_NAMES.get(count, f'{count}th')} from {side}"


@cache
def _simple() -> dict[str, str]:
    table: dict[str, str] = {}
    for side in _SIDES:
        for phrase in load("caption")["position"][side]:
            table.setdefault(key(phrase), side)
    return table


@cache
def _ordinals() -> dict[str, int]:
    return {key(word): int(number) for word, number in load("caption")["position"]["ordinals"].items()}


@cache
def _phrase() -> str:
    ordinal = alternatives(_ordinals())
    left, right = (
        alternatives(words("caption", "position", "left")),
        alternatives(words("caption", "position", "right")),
    )
    counted = (
        rf"(?:the\s+)?(?P<ordinal>{ordinal})\s*(?:person\s+)?(?:in\s+)?"
        rf"(?:(?:from|von|v\.|por|a\s+partir\s+de|en\s+partant\s+de|desde|da|van|vanaf|fra|fran|od|z|de|iz|is|no|от)\s*)?"
        rf"(?:the\s+|la\s+)?"
        rf"(?:(?P<left>{left})|(?P<right>{right}))"
    )
    letters = (
        r"(?P<number>[2-9])(?:st|nd|rd|th)?[\s-]?v?(?P<side>[lrid])\b"
        r"|(?P<word>[st])(?P<side2>[lr])\b|(?P<mid>c)(?P<side3>[lr])\b"
    )
    return rf"(?:{counted}|{letters}|(?P<simple>{alternatives(_simple())}))"


@cache
def _after_name() -> re.Pattern[str]:
    lead = r"(?:\s*,?\s*(?:aged?\s+)?\d{1,3}(?=\s*[,(])|\s*\([^()]{1,25}\)(?=\s*[,(]))?"
    posture = (
        rf"(?:{alternatives(words('caption', 'position', 'pictured'))}\s*,?\s*(?:on|at|in)?\s*(?:the\s+)?)?"
    )
    state = rf"(?:{alternatives(words('caption', 'place', 'abbreviated'))}|\w\.\w\.)"
    end = (
        rf"(?!\.?,\s*{state}\s*\))"
        + r"(?=\s*(?:[,.;)\]]|$|\s(?:and|with|in|on|who|holding|wearing|speaks|meets|und|y|et|en|mit)\s))"
    )
    mark = r"(?:,\s*(?![(\[])|(?=\s(?:l|r|li|re)\.[\s,;.])|,?\s*[(\[]\s*(?:[^()\[\]]{1,50}?,\s*)?)"
    return re.compile(rf"{lead}\s*{mark}{posture}{_phrase()}{end}")


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(rf"\s*[,(]\s*{alternatives(words('caption', 'position', 'unseen'))}")


@cache
def _apposition() -> re.Pattern[str]:
    """A piece of description between a name and its position: "A, the mayor of B, left,"."""
    role = alternatives(words("caption", "title", "roles"))
    char = r"(?:[^,.()]|\.(?=,))"
    described = (
        rf"(?:the|a|an|his|her|their|who|from|of|with|in|wearing|holding|carrying|dressed)\s+{char}{{2,60}}"
    )
    party = r"[rdi]-[^,()]{2,20}|\d{1,3}"
    return re.compile(
        rf",\s+(?:{party}|{described}|{char}{{0,40}}{role}{char}{{0,40}})(?=\s*[,(])|\s+of\s+{char}{{2,40}}(?=\s*[,(])"
    )


_BEING = (
    r"(?:is|are|was|were|stands?|stood|sits?|sat|ist|sind|war|steht|sitzt|est|etait|es|era|esta|e|era|foi|zit|staat"
    r"|er|star|sitter|ar)"
)
_ARTICLE = r"(?:the|an?|his|her|their|der|die|das|ein|eine|el|la|le|il|lo|de|o)"
_POSED = (
    r"(?:is|was|stands|sits|stood|sat|ist|steht|sitzt|est|es|esta)\s+"
    r"(?:(?:seen|pictured|shown|standing|seated|sitting)\s+)?"
)


@cache
def _before_name() -> re.Pattern[str]:
    lead = r"(?:^|[.;:,]\s+|\(\s*)"
    said = rf"(?:\s*[:,)]|\s+{_BEING}(?:\s+{_ARTICLE}\s+[^,.;:]{{1,50}},)?)"
    return re.compile(rf"{lead}(?:(?:pictured|seen|shown)\s+)?{_phrase()}{said}\s*(?:the\s+|der\s+|die\s+)?$")


@cache
def _bare_before_name() -> re.Pattern[str]:
    """ "Links Jane Doe, rechts John Roe": in languages where the word can mean nothing else."""
    bare = alternatives(words("caption", "position", "bare"))
    lead = r"(?:^|[.;:,(–-]\s*|\s(?:und|et|y|e|og|och|a|i|и|та|ir|ve)\s+)"
    return re.compile(rf"{lead}(?P<simple>{bare})\s+(?:der\s+|die\s+|le\s+|la\s+|el\s+)?$")


@cache
def _said_of_name() -> re.Pattern[str]:
    """ "Jane Doe is third from right." """
    return re.compile(rf"\s+(?:{_POSED}|(?=in\s(?:the\s)?(?:back|fore)ground)){_phrase()}(?=\s*(?:[.,;)]|$))")


def position_after(text: Text, end: int) -> tuple[str | None, int]:
    """The position said right after a name that ends at `end`, and where it ends; (None, end) if none."""
    match = _said_of_name().match(text.key, end)
    if match:
        return _name(match), match.end()
    at = end
    for _ in range(_MOST_APPOSITIONS):
        match = _after_name().match(text.key, at)
        if match:
            return (None, end) if _announces(text, match) else (_name(match), match.end())
        described = _apposition().match(text.key, at)
        if described is None:
            break
        at = described.end()
    return None, end


_MOST_APPOSITIONS = 4
"""How many pieces of description may stand between a name and its position, and the position itself."""


@cache
def _stray() -> re.Pattern[str]:
    return re.compile(rf",\s+{_phrase()}(?=,\s+(?:and|und|et|y|e)\s)")


def stray_positions(text: Text) -> list[tuple[int, int, str]]:
    """Positions between commas before an "and", wherever they stand: (start, end, position)."""
    return [(m.start(), m.end(), _name(m)) for m in _stray().finditer(text.key)]


def position_before(text: Text, start: int, taken: int = 0) -> str | None:
    """The position said right before a name or its title: "Left: A", "Third from left is B".

    What begins before `taken` was said of the name before.
    """
    match = _before_name().search(text.key, max(0, start - 100), start)
    if match is None and (bare := _bare_before_name().search(text.key, max(0, start - 100), start)):
        return _simple()[re.sub(r"\s+", " ", bare["simple"])]
    # "From left are A, B" announces a row rather than one place; ", left, and" belongs to the name before.
    if match is None or (match["simple"] and _list().match(text.key, match.start("simple"))):
        return None
    return None if match.start() < taken else _name(match)


def is_place_word(folded: str) -> bool:
    """Whether folded words say a place in the picture by themselves: "hintergrund"."""
    return folded in _simple()


def only_places(piece: str) -> bool:
    """Whether a parenthesis says only a position, a party or an age: "CDU, rechts", "43, l.", "SPD"."""
    parties = words("caption", "position", "parties")
    parts = [part.strip() for part in re.split(r"[,/]", key(piece))]
    return all(
        part in parties or part in _simple() or part.isdigit() or re.fullmatch(_phrase(), part)
        for part in parts
    )


def is_unseen(text: Text, end: int) -> bool:
    """Whether a name that ends at `end` is said not to be in the picture."""
    return _unseen().match(text.key, end) is not None


def _announces(text: Text, match: re.Match[str]) -> bool:
    """Whether a position after a noun announces a row: "Das Podium (v.l.): A, B"."""
    start = min(match.start(name) for name, said in match.groupdict().items() if said)
    row = _list().match(text.key, start)
    return row is not None and re.match(r"[)\]]?\s*:", text.key[row.end() :]) is not None


def has_row(piece: str) -> bool:
    """Whether a stretch of text announces a row of people: "Vordere Reihe v.l.: A, B"."""
    return _list().search(key(piece)) is not None


def _name(match: re.Match[str]) -> str:
    part = match.groupdict()
    if part["ordinal"]:
        return ordinal_position(
            _ordinals()[re.sub(r"\s+", " ", part["ordinal"])], "left" if part["left"] else "right"
        )
    if part["number"]:
        return ordinal_position(int(part["number"]), _LETTERS[part["side"]])
    if part["word"]:
        return f"{_LETTERS[part['word']]} from {_LETTERS[part['side2']]}"
    if part["mid"]:
        return f"center-{_LETTERS[part['side3']]}"
    return _simple()[re.sub(r"\s+", " ", part["simple"])]


@cache
def _list() -> re.Pattern[str]:
    """A row of people announced: "From left", "(L-R)", "Von links nach rechts", "Desde la izquierda"."""
    row = r"(?:(?:front|back|top|bottom|middle|first|second|third|rear)\s+row\s*,?\s*)?"
    left, right = (alternatives(_with_and_without_stops(side)) for side in ("left", "right"))
    return re.compile(rf"{row}(?:(?P<left>\(?{left})|(?P<right>\(?{right}))\)?")


def _with_and_without_stops(side: str) -> frozenset[str]:
    """The phrases that announce a row, also without their full stops: "von li nach re"."""
    said = words("caption", "position", "rows", side)
    return said | {phrase.replace(".", "") for phrase in said if " " in phrase}


def list_markers(text: Text) -> list[tuple[int, int, str]]:
    """Where the caption begins or ends a row of people, "From left", and the side it counts from."""
    found = []
    for match in _list().finditer(text.key):
        before = text.key[max(0, match.start() - 24) : match.start()]
        boundary = match.start() == 0 or not (
            text.key[match.start() - 1].isalnum() and text.key[match.start()].isalnum()
        )
        if boundary and not _counted(before):
            found.append((match.start(), match.end(), "left" if match.group("left") else "right"))
    return found


def _counted(before: str) -> bool:
    return _counting().search(before) is not None


@cache
def _counting() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(_ordinals())}\s+(?:person\s+)?$")
