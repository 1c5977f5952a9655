"""A text as orders are read: its words with what they do, its moments and spans, and where clauses end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.captions.restrictions.lexicon import Meaning, country_codes, lexicon
from archive.captions.restrictions.moments import Moment, Span, Timed, find_times
from archive.captions.text import Text, is_caseless, normalise

END = "|"
"""The role of what ends a clause."""
COMMA = ","
"""The role of commas and slashes, which part what is listed."""
AND = "and"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, phrase, moment or mark from `start` to `end` of the normal form, and its roles.

    `value` is the code that it names (an order's, a country's), `time` the moment or span that it is.
    """

    start: int
    end: int
    roles: frozenset[str]
    value: str = ""
    time: Moment | Span | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its tokens in order."""

    text: Text
    tokens: tuple[Token, ...]


_JOINED = re.compile(r"(?<![a-zà-ÿ])x?(?:[A-Z0-9]+x)+[A-Z0-9]*(?![a-wyz])")
"""Words in capitals with an x for each blank: "PUBLICATIONxNOTxINxUSA"."""


def read_tokens(raw: str) -> Document:
    """The tokens of a text; never raises."""
    text = normalise(raw, letters=False)
    key, joined = text.key, []
    for match in _JOINED.finditer(text.text):
        if "x" in match.group() and sum(map(str.isupper, match.group())) > 2:
            joined.append(match.span())
            key = key[: match.start()] + _parted(match.group()) + key[match.end() :]
    tokens = tuple(_tokens(text, key, joined))
    return Document(text, tokens)


def _parted(written: str) -> str:
    return written.replace("x", " ").lower()


def _tokens(text: Text, key: str, joined: list[tuple[int, int]]) -> Iterator[Token]:
    times = find_times(key)
    words = list(_words(text, key, times))
    folded = [word for _, _, word in words]
    found = [Token(at, at + 1, roles) for at, roles in _marks(key, times)]
    found += map(_time, times)
    at = 0
    while at < len(words):
        size, meaning = _meaning(text, words, folded, at, joined, key)
        found.append(Token(words[at][0], words[at + size - 1][1], meaning.roles, meaning.value))
        at += size
    yield from sorted(found, key=lambda token: token.start)


def _time(found: Timed) -> Token:
    short = isinstance(found.value, Span) and found.value.unit == "minute"
    role = "clip-length" if short else "span" if isinstance(found.value, Span) else "when"
    return Token(found.start, found.end, frozenset({role}), time=found.value)


_DOTTED = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?")
_RUN = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


def _words(text: Text, key: str, times: list[Timed]) -> Iterator[tuple[int, int, str]]:
    """Every word outside the moments, with where it stands; one written as several is parted."""
    dotted = {match.start(): match for match in _DOTTED.finditer(key)}
    skip = 0
    covered = [(found.start, found.end) for found in times]
    for match in _RUN.finditer(key):
        start, end = match.span()
        if start < skip or any(a <= start < b for a, b in covered):
            continue
        if start in dotted:
            skip = dotted[start].end()
            yield start, skip, dotted[start].group().replace(".", "")
            continue
        yield from _parts(text.text[start:end], key[start:end], start)


def _parts(written: str, word: str, start: int) -> Iterator[tuple[int, int, str]]:
    """One word, or the words that a code is made of: "NotForResale", "SALESOUT", "NOARCHIVE"."""
    cuts = [match.start() for match in _CAMEL.finditer(written)]
    if written.isupper() and not cuts and lexicon().at([word], 0) is None:
        cuts = [cut for cut in (_before_out(word), _after_no(word)) if cut][:1]
    for first, last in zip([0, *cuts], [*cuts, len(word)], strict=True):
        yield start + first, start + last, word[first:last]


_MAY_BE_OUT = frozenset(
    {"sale", "archive", "internet", "broadcast", "outlet", "resale", "print", "social", "mobile"}
)


def _before_out(word: str) -> int:
    """Where "OUT" begins in "SALESOUT" and "SYROUT"; 0 if what stands before it is no such word."""
    head = word.removesuffix("out")
    if head == word or not head:
        return 0
    found = lexicon().at([head], 0)
    named = head in country_codes() or (found is not None and found[1].roles & (_MAY_BE_OUT | {"territory"}))
    return len(head) if named else 0


def _after_no(word: str) -> int:
    """Where what is denied begins in "NOSALES"; 0 if it is no such word."""
    found = lexicon().at([word[2:]], 0) if word.startswith("no") and len(word) > 4 else None
    return 2 if found is not None and found[1].roles & (_MAY_BE_OUT | {"commerce", "alter", "credit"}) else 0


def _meaning(
    text: Text,
    words: list[tuple[int, int, str]],
    folded: list[str],
    at: int,
    joined: list[tuple[int, int]],
    key: str,
) -> tuple[int, Meaning]:
    """What stands at a word, by the number of words: a phrase of the lexicon, or a code of a country."""
    found = lexicon().at(folded, at)
    start, end, word = words[at]
    coded = any(a <= start < b for a, b in joined) or _leads_out(text, key, end)
    if coded and len(word) == 3 and word in country_codes() and (found is None or found[0] == 1):
        return 1, Meaning(frozenset({"territory"}), country_codes()[word])
    if found is None:
        return 1, _PLAIN
    size, meaning = found
    if _MARKED.search(key[start : words[at + size - 1][1]]):
        return 1, _PLAIN
    if "territory" in meaning.roles and not (coded or _is_name(text, start, words[at + size - 1][1])):
        meaning = Meaning(meaning.roles - {"territory"}, "" if len(meaning.roles) == 1 else meaning.value)
    return size, meaning


_PLAIN = Meaning(frozenset())
_MARKED = re.compile(r"[;|\n]|[.!?]\s+\w{3}|,\s")
"""What a phrase does not reach across."""


def _leads_out(text: Text, key: str, end: int) -> bool:
    """Whether OUT is written onto a code: "SYROUT"."""
    return key.startswith("out", end) and text.text[end : end + 3] == "OUT"


_SHORT = 3
"""Letters of the longest name of a country that is one only in capitals: "US", "EAU"."""


def _is_name(text: Text, start: int, end: int) -> bool:
    written = text.text[start:end]
    letters = [char for char in written if char.isalpha()]
    if len(letters) <= _SHORT:
        return all(char.isupper() or is_caseless(char) for char in letters)
    return written[0].isupper() or is_caseless(written[0])


_ENDS = re.compile(
    r"[;|\n•·*{}\[\]()<>=]+|[.!?…]+(?=[\s\"')\]*=]|$)|(?<=\s)[-–—]+(?=[\s\d\"']|$)|--+|—|//+|(?<=\s)/(?=\s)"
)
_END, _DASH, _COMMA = frozenset({END}), frozenset({END, "dash"}), frozenset({COMMA})
_COMMAS = re.compile(r"[,/、،]|\+")
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:[a-z]|mr|mrs|ms|dr|st|jr|sr|incl|excl|inkl|exkl|ca|etc|no|nr|vs|bzw|max|min|approx|co|inc|ltd|corp|dept"
    r"|s\.v\.p|u\.a|z\.b|prof|gen|col|sgt|lt|sen|rep|gov|adm|capt|cpl|maj|staff|1st)$"
)


def _marks(key: str, times: list[Timed]) -> Iterator[tuple[int, frozenset[str]]]:
    """Where clauses and parts of lists end, outside the moments."""
    covered = [(found.start, found.end) for found in times]
    ends = {
        match.start(): _DASH if match.group()[0] in "-–—" else _END
        for match in _ENDS.finditer(key)
        if not _is_abbreviation(key, match)
    }
    commas = {match.start(): _COMMA for match in _COMMAS.finditer(key)}
    for at, roles in (commas | ends).items():
        if not any(a <= at < b for a, b in covered):
            yield at, roles


def _is_abbreviation(key: str, match: re.Match[str]) -> bool:
    if match.group() != "." or match.end() == len(key):
        return False
    return _ABBREVIATED.search(key, max(0, match.start() - 8), match.start()) is not None
