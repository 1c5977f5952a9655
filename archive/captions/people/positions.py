"""Where a caption says that somebody stands: "left", "second from right", "(C)", "(2L)"."""

from __future__ import annotations

import re
from functools import cached_property

from archive.captions.document import Clues, Document
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, key, load, words
from archive.model.standing import ORDINALS

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


_BEINGS = (
    "is|are|was|were|stand|stands|stood|sit|sits|sat|ist|sind|war|steht|sitzt|est|etait|es|era|esta|e|foi|zit|staat"
    "|er|star|sitter|ar"
)
_BEING = f"(?:{_BEINGS})"
_ARTICLE = r"(?:the|an?|his|her|their|der|die|das|ein|eine|el|la|le|il|lo|de|o)"
_SEEN = r"(?:(?:seen|pictured|shown|standing|seated|sitting)\s+)?"
_POSED = rf"(?:is|was|stands|sits|stood|sat|ist|steht|sitzt|est|es|esta)\s+{_SEEN}"


_FROM_LEFT = "soldan|balrol|vasemmalta"
_FROM_RIGHT = "sagdan|jobbrol|oikealta"


class _Patterns:
    """The patterns of positions in all languages, each made when it is first asked for."""

    @cached_property
    def simple(self) -> dict[str, str]:
        """What a phrase alone says: "links" is left."""
        table: dict[str, str] = {}
        for side in _SIDES:
            for phrase in load("caption")["position"][side]:
                table.setdefault(key(phrase), side)
        return table

    @cached_property
    def ordinals(self) -> dict[str, int]:
        """Ordinal numbers in words and figures."""
        return {key(word): int(number) for word, number in load("caption")["position"]["ordinals"].items()}

    @cached_property
    def rows(self) -> frozenset[str]:
        """The last words of rows: "reihe"."""
        return frozenset(row.split()[-1] for row in words("caption", "position", "in_row"))

    @cached_property
    def phrase(self) -> str:
        """Any position, by its groups."""
        ordinal = alternatives(self.ordinals)
        left, right = (
            alternatives(words("caption", "position", "left")),
            alternatives(words("caption", "position", "right")),
        )
        counted = (
            rf"(?:the\s+)?(?P<ordinal>{ordinal})\s*(?:person\s+)?(?:in\s+)?"
            rf"(?:(?:from|von|v\.|por|a\s+partir\s+de|en\s+partant\s+de|desde|da|van|vanaf|fra|fran|od|z|de|iz|is|no"
            rf"|от)\s*)?"
            rf"(?:the\s+|la\s+)?"
            rf"(?:(?P<left>{left})|(?P<right>{right}))"
        )
        letters = (
            r"(?P<number>[2-9])(?:st|nd|rd|th)?[\s-]?v?(?P<side>[lrid])\b"
            r"|(?P<word>[st])(?P<side2>[lr])\b|(?P<mid>c)(?P<side3>[lr])\b|(?<=\()(?P<lone>[es])(?=\))"
            # Turkish and Hungarian say the side before the number: "soldan ikinci".
            rf"|(?:(?P<left2>{_FROM_LEFT})|(?P<right2>{_FROM_RIGHT}))\s+(?P<ordinal2>{ordinal})"
        )
        return rf"(?:{counted}|{letters}|(?P<simple>{alternatives(self.simple)}))"

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """Any position by itself."""
        return re.compile(self.phrase)

    @cached_property
    def after_name(self) -> re.Pattern[str]:
        """A position right behind a name, or its age or party."""
        lead = r"(?:\s*,?\s*(?:aged?\s+)?\d{1,3}(?=\s*[,(])|\s*\([^()]{1,25}\)(?=\s*[,(]))?"
        pictured = alternatives(words("caption", "position", "pictured"))
        posture = rf"(?:{pictured}\s*,?\s*(?:on|at|in)?\s*(?:the\s+)?)?"
        state = rf"(?:{alternatives(words('caption', 'place', 'abbreviated'))}|\w\.\w\.)"
        end = (
            rf"(?!\.?,\s*{state}\s*\))"
            + r"(?=\s*(?:[,.;)\]]|$|\s(?:and|with|in|on|who|holding|wearing|speaks|meets|und|y|et|en|mit)\s))"
        )
        mark = r"(?:,\s*(?![(\[])|(?=\s(?:l|r|li|re)\.[\s,;.])|,?\s*[(\[]\s*(?:[^()\[\]]{1,50}?,\s*)?)"
        row = rf"(?:{alternatives(words('caption', 'position', 'in_row'))}\s*,?\s*)?"
        return re.compile(rf"{lead}\s*{mark}{posture}{row}{self.phrase}{end}")

    @cached_property
    def unseen(self) -> re.Pattern[str]:
        """Words that somebody is not in the picture."""
        return re.compile(rf"\s*[,(]\s*{alternatives(words('caption', 'position', 'unseen'))}")

    @cached_property
    def apposition(self) -> re.Pattern[str]:
        """A piece of description between a name and its position: "A, the mayor of B, left,"."""
        role = alternatives(words("caption", "title", "roles"))
        char = r"(?:[^,.()]|\.(?=,))"
        described = (
            r"(?:the|a|an|his|her|their|who|from|of|with|in|wearing|holding|carrying|dressed)"
            rf"\s+{char}{{2,60}}"
        )
        party = r"[rdi]-[^,()]{2,20}|\d{1,3}"
        return re.compile(
            rf",\s+(?:{party}|{described}|{char}{{0,40}}{role}{char}{{0,40}})(?=\s*[,(])"
            rf"|\s+of\s+{char}{{2,40}}(?=\s*[,(])"
        )

    @cached_property
    def before_name(self) -> re.Pattern[str]:
        """A position before a name: "Left: A", "Third from left is B"."""
        lead = r"(?:^|[.;:,]\s+|\(\s*)"
        said = rf"(?:\s*[:,)]|\s+{_BEING}(?:\s+{_ARTICLE}\s+[^,.;:]{{1,50}},)?)"
        return re.compile(
            rf"{lead}(?:(?:pictured|seen|shown)\s+)?{self.phrase}{said}\s*(?:the\s+|der\s+|die\s+)?$"
        )

    @cached_property
    def bare_before_name(self) -> re.Pattern[str]:
        """ "Links Jane Doe, rechts John Roe": in languages where the word can mean nothing else."""
        bare = alternatives(words("caption", "position", "bare"))
        lead = r"(?:^|[.;:,(–-]\s*|\s(?:und|et|y|e|og|och|a|i|и|та|ir|ve)\s+)"
        return re.compile(rf"{lead}(?P<simple>{bare})\s+(?:der\s+|die\s+|le\s+|la\s+|el\s+)?$")

    @cached_property
    def said_of_name(self) -> re.Pattern[str]:
        """ "Jane Doe is third from right." """
        return re.compile(
            rf"\s+(?:{_POSED}|(?=in\s(?:the\s)?(?:back|fore)ground)|(?:at|on)\s(?:the\s)?){self.phrase}(?=\s*(?:[.,;)]|$))"
        )

    @cached_property
    def may_be_placed(self) -> re.Pattern[str]:
        """What follows a name before any position; most names have nothing of it behind them."""
        posed = _POSED.removesuffix(_SEEN)
        return re.compile(rf"\s*[,(\[\d]|\s+(?:{posed}|in\s|at\s|on\s|of\s|aged?|(?:l|r|li|re)\.)")

    @cached_property
    def stray(self) -> re.Pattern[str]:
        """A position between commas before an "and"."""
        return re.compile(rf",\s+{self.phrase}(?=,\s+(?:and|und|et|y|e)\s)")

    @cached_property
    def leading_words(self) -> frozenset[str]:
        """The last words of what may stand between a position and the name behind it."""
        bare = words("caption", "position", "bare")
        return frozenset(_BEINGS.split("|")) | {_RUN.findall(phrase)[-1] for phrase in bare}

    @cached_property
    def row_clues(self) -> Clues:
        """What a text with a row of people has."""
        return Clues(_with_and_without_stops("left") | _with_and_without_stops("right"))

    @cached_property
    def row(self) -> re.Pattern[str]:
        """A row of people announced: "From left", "(L-R)", "Von links nach rechts", "Desde la izquierda"."""
        row = r"(?:(?:front|back|top|bottom|middle|first|second|third|rear)\s+row\s*,?\s*)?"
        left, right = (alternatives(_with_and_without_stops(side)) for side in ("left", "right"))
        return re.compile(rf"{row}(?:(?P<left>\(?{left})|(?P<right>\(?{right}))\)?")

    @cached_property
    def counting(self) -> re.Pattern[str]:
        """An ordinal that ends a text."""
        return re.compile(rf"{alternatives(self.ordinals)}\s+(?:person\s+)?$")


_PATTERNS = _Patterns()


def ordinal_position(count: int, side: str) -> str:
    """The normal name of the `count`-th place from `side`: 1 is the side itself."""
    if count == 1:
        return side
    return f"{ORDINALS.get(count, f'{count}th')} from {side}"


def position_after(text: Text, end: int) -> tuple[str | None, int]:
    """The position said right after a name that ends at `end`, and where it ends; (None, end) if none."""
    if not _PATTERNS.may_be_placed.match(text.key, end):
        return None, end
    match = _PATTERNS.said_of_name.match(text.key, end)
    if match:
        return _name(match), match.end()
    at = end
    for _ in range(_MOST_APPOSITIONS):
        match = _PATTERNS.after_name.match(text.key, at)
        if match:
            return (None, end) if _announces(text, match) else (_name(match), match.end())
        described = _PATTERNS.apposition.match(text.key, at)
        if described is None:
            break
        at = described.end()
    return None, end


_MOST_APPOSITIONS = 4
"""How many pieces of description may stand between a name and its position, and the position itself."""


_COMMA_AND = re.compile(r",\s+(?:and|und|et|y|e)\s")


def stray_positions(text: Text) -> list[tuple[int, int, str]]:
    """Positions between commas before an "and", wherever they stand: (start, end, position)."""
    if not _COMMA_AND.search(text.key):
        return []
    return [(m.start(), m.end(), _name(m)) for m in _PATTERNS.stray.finditer(text.key)]


def position_before(text: Text, start: int, taken: int = 0) -> str | None:
    """The position said right before a name or its title: "Left: A", "Third from left is B".

    What begins before `taken` was said of the name before.
    """
    if not _may_be_led(text.key[max(0, start - 100) : start]):
        return None
    match = _PATTERNS.before_name.search(text.key, max(0, start - 100), start)
    if match is None and (bare := _PATTERNS.bare_before_name.search(text.key, max(0, start - 100), start)):
        return _PATTERNS.simple[re.sub(r"\s+", " ", bare["simple"])]
    # "From left are A, B" announces a row rather than one place; ", left, and" belongs to the name before.
    if match is None or (match["simple"] and _PATTERNS.row.match(text.key, match.start("simple"))):
        return None
    return None if match.start() < taken else _name(match)


def _may_be_led(before: str) -> bool:
    """Whether a text ends as one does that says a position before a name, an article aside."""
    tokens = before.rsplit(None, 2)
    last = tokens.pop() if tokens else ""
    if last in _BEFORE_NAME and tokens:
        last = tokens.pop()
    return not _CLOSES.isdisjoint(last) or not _PATTERNS.leading_words.isdisjoint(_RUN.findall(last)[-1:])


_BEFORE_NAME = frozenset({"the", "der", "die", "le", "la", "el"})
_CLOSES = frozenset(":,)")
_RUN = re.compile(r"\w+")


def is_place_word(folded: str) -> bool:
    """Whether folded words say a place in the picture by themselves: "hintergrund", "reihe"."""
    return folded in _PATTERNS.simple or folded in _PATTERNS.rows


def only_places(piece: str) -> bool:
    """Whether a parenthesis says only a position, a party or an age: "CDU, rechts", "43, l.", "SPD"."""
    parties = words("caption", "position", "parties")
    parts = [part.strip() for part in re.split(r"[,/]", key(piece))]
    return all(
        part in parties or part in _PATTERNS.simple or part.isdigit() or _PATTERNS.alone.fullmatch(part)
        for part in parts
    )


def is_unseen(text: Text, end: int) -> bool:
    """Whether a name that ends at `end` is said not to be in the picture."""
    follows = text.key[end : end + 1]
    return (follows.isspace() or follows in (",", "(")) and _PATTERNS.unseen.match(text.key, end) is not None


def _announces(text: Text, match: re.Match[str]) -> bool:
    """Whether a position after a noun announces a row: "Das Podium (v.l.): A, B"."""
    start = min(match.start(name) for name, said in match.groupdict().items() if said)
    row = _PATTERNS.row.match(text.key, start)
    return row is not None and re.match(r"[)\]]?\s*:", text.key[row.end() :]) is not None


def has_row(piece: str) -> bool:
    """Whether a stretch of text announces a row of people: "Vordere Reihe v.l.: A, B"."""
    folded = key(piece)
    return _PATTERNS.row_clues.may_be_said(folded) and _PATTERNS.row.search(folded) is not None


def _name(match: re.Match[str]) -> str:
    part = match.groupdict()
    if part["ordinal"]:
        return ordinal_position(
            _PATTERNS.ordinals[re.sub(r"\s+", " ", part["ordinal"])], "left" if part["left"] else "right"
        )
    if part["ordinal2"]:
        return ordinal_position(_PATTERNS.ordinals[part["ordinal2"]], "left" if part["left2"] else "right")
    if part["lone"]:
        return "left"  # "(E)" in Portuguese, "(S)" in Italian
    if part["number"]:
        return ordinal_position(int(part["number"]), _LETTERS[part["side"]])
    if part["word"]:
        return f"{_LETTERS[part['word']]} from {_LETTERS[part['side2']]}"
    if part["mid"]:
        return f"center-{_LETTERS[part['side3']]}"
    return _PATTERNS.simple[re.sub(r"\s+", " ", part["simple"])]


def _with_and_without_stops(side: str) -> frozenset[str]:
    """The phrases that announce a row, also without their full stops: "von li nach re"."""
    said = words("caption", "position", "rows", side)
    return said | {phrase.replace(".", "") for phrase in said if " " in phrase}


def list_markers(document: Document) -> list[tuple[int, int, str]]:
    """Where the caption begins or ends a row of people, "From left", and the side it counts from."""
    markers: list[tuple[int, int, str]] = []
    text = document.text
    if not _PATTERNS.row_clues.may_be_among(document.runs, text.key):
        return markers
    for match in _PATTERNS.row.finditer(text.key):
        before = text.key[max(0, match.start() - 24) : match.start()]
        boundary = match.start() == 0 or not (
            text.key[match.start() - 1].isalnum() and text.key[match.start()].isalnum()
        )
        if boundary and not _counted(before) and not _counts(text.key, match.start()):
            markers.append((match.start(), match.end(), "left" if match.group("left") else "right"))
    return markers


def _counts(folded: str, start: int) -> bool:
    """Whether a place in a row stands there, said side first."""
    match = _PATTERNS.alone.match(folded, start + folded.startswith("(", start))
    return match is not None and match["ordinal2"] is not None


def _counted(before: str) -> bool:
    return _PATTERNS.counting.search(before) is not None
