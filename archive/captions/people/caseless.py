"""People named in scripts without capitals: by the title beside the name, its position, or a known name.

Hebrew and Arabic names are found here, those of East Asia in `archive.captions.people.east_asian`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.people.east_asian import Named, chinese_names, japanese_names, korean_names
from archive.captions.people.positions import ordinal_position
from archive.captions.text import Text, fold_name
from archive.captions.wordlists import key, load, words
from archive.model import Person

_SCRIPT = re.compile("[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u3400-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HEBREW = re.compile("[\u0590-\u05ff]")
_ARABIC = re.compile("[\u0600-\u06ff]")


def find_caseless_people(text: Text, language: str = "") -> tuple[Person, ...]:
    """The people named in Han, kana, Hangul, Hebrew or Arabic letters, in the caption's order.

    `language` (BCP 47) tells Japanese from Chinese where a caption has no kana; "" leaves that to the text.
    """
    if text.text.isascii() or not _SCRIPT.search(text.text):
        return ()
    names = sorted(_named(text, language.lower()), key=lambda one: (one.start, -one.end))
    names = _with_rows(_apart(names), text)
    people: dict[str, Person] = {}
    for one in names:
        position = one.position or _position_after(text, one.after)
        if not position and one.spoken_of:
            continue
        name = text.text[one.start : one.end]
        span = text.span(one.start, one.end)
        rule = "position" if position and not one.position and not one.rule else one.rule
        if rule:
            people.setdefault(fold_name(name), Person(name, one.title or None, position, *span, rule))
    return tuple(people.values())


_Finder = Callable[[Text], Iterable[Named]]


def _named(text: Text, language: str) -> list[Named]:
    finders: list[_Finder] = []
    if _KANA.search(text.text) or (_HAN.search(text.text) and language.startswith("ja")):
        finders.append(japanese_names)
    elif _HAN.search(text.text):
        finders.append(chinese_names)
    if _HANGUL.search(text.text):
        finders.append(korean_names)
    if _HEBREW.search(text.text):
        finders.append(lambda t: semitic_names(t, "he"))
    if _ARABIC.search(text.text):
        finders.append(lambda t: semitic_names(t, "ar"))
    return [named for find in finders for named in find(text)]


def _apart(names: Sequence[Named]) -> list[Named]:
    """The names without those that overlap an earlier one; titled ones win over others."""
    kept: list[Named] = []
    for one in sorted(names, key=lambda n: (not n.title, n.start)):
        if all(one.end <= other.start or other.after <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


@cache
def _sides() -> dict[str, str]:
    table = load("caseless")["position"]
    sides = ("left", "right", "center", "foreground", "background")
    return {key(word): side for side in sides for word in table[side]}


@cache
def _position() -> re.Pattern[str]:
    table = load("caseless")["position"]
    simple = _any(_sides())
    ordinal = _any(key(w) for w in table["ordinals"])
    left, right = _any(map(key, table["left"])), _any(map(key, table["right"]))
    side = rf"(?:(?P<left>{left})|(?P<right>{right}))"
    counted = (
        rf"{side}\s*(?:から|에서|부터)?\s*(?P<count>{ordinal})\s*(?:人目|番目|번째)?"
        rf"|(?P<count2>{ordinal})\s*(?:من\s+)?(?:(?P<left2>{left})|(?P<right2>{right}))"
    )
    lead = r"\s*[(\[]\s*(?:\d{1,3}\s*[)\]]?\s*[,、=(]?\s*)?(?:前列|後列)?"
    return re.compile(rf"{lead}(?:(?:{counted})|(?P<simple>{simple}))\s*(?=[)\],、])")


def _any(options: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(o) for o in sorted(options, key=len, reverse=True)) + ")"


def _position_after(text: Text, after: int) -> str | None:
    """The position in a parenthesis that opens at `after`: "(左)", "(왼쪽 두 번째)", "(משמאל)"."""
    match = _position().match(text.key, after)
    if match is None:
        return None
    if match["simple"]:
        return _sides()[match["simple"]]
    numbers = {key(word): int(n) for word, n in load("caseless")["position"]["ordinals"].items()}
    side = "left" if match["left"] or match["left2"] else "right"
    return ordinal_position(numbers[match["count"] or match["count2"]], side)


@cache
def _row() -> re.Pattern[str]:
    table = load("caseless")["position"]
    left, right = _any(map(key, table["rows_left"])), _any(map(key, table["rows_right"]))
    return re.compile(rf"(?:(?P<left>{left})|(?P<right>{right}))(?!\s*\d|\s*[2-9二三四])\s*[):：,、]?\s*")


_NEXT = re.compile(r"(?:\s*\([^)]{1,20}\))?(?:\s|[,、،・·と및과와])*ו?")
_BARE = re.compile("[\u3400-\u9fff々]{2,5}(?=[,、・と。)\\s]|の各|$)|[\uac00-\ud7a3]{3}(?=[,、)\\s]|$)")


_TO_NEXT = re.compile(r"[^,、.。()]{0,20}[,、]\s*")


def _first_of_row(names: list[Named], text: Text, marker: re.Match[str], side: str) -> tuple[int, int]:
    """Where the row goes on and how many stand in it already: "홍길동(왼쪽부터), …" has one."""
    first = next((n for n in names if text.text[n.after : marker.start()].strip() == "("), None)
    if first is None:
        return marker.end(), 0
    first.position, first.rule = side, "row"
    rest = _TO_NEXT.match(text.text, marker.end())
    return (rest.end() if rest else marker.end()), 1


def _with_rows(names: list[Named], text: Text) -> list[Named]:
    """The names with their places in a row "左から…", and names of the row that nothing else shows."""
    for marker in list(_row().finditer(text.key)):
        side = "left" if marker["left"] else "right"
        if _each_placed(names, text, marker):
            continue
        at, count = _first_of_row(names, text, marker, side)
        while at < len(text.text):
            one = next((n for n in names if at <= n.start <= at + 1), None)
            bare = None if one else _BARE.match(text.text, at)
            if bare:
                one = Named(bare.start(), bare.end(), "", bare.end(), "row")
                names.append(one)
            if one is None:
                break
            count += 1
            one.position, one.rule = ordinal_position(count, side), "row"
            separator = _NEXT.match(text.text, one.after)
            at = separator.end() if separator else one.after
            if separator is None or separator.end() == one.after:
                break
    return sorted(names, key=lambda one: one.start)


def _each_placed(names: Sequence[Named], text: Text, marker: re.Match[str]) -> bool:
    """Whether a parenthesis places one person, as another does the next: "A (מימין) ו-B (משמאל)"."""
    if text.text[marker.start() - 1 : marker.start()] != "(" or ")" not in marker.group():
        return False
    following = next((n for n in names if n.start >= marker.end()), None)
    return following is not None and _position_after(text, following.after) is not None


# --- Hebrew and Arabic -----------------------------------------------------------------------------

_WORD = re.compile(r"[\u0590-\u06ff](?:[\u0590-\u06ff'\".\-]*[\u0590-\u06ff])?'?")
_PREFIXES = {"he": "ו", "ar": "و"}
"""The letter that "and" puts before a word."""
_AFTER_TITLE = 4
"""Words of an office between a title and the name: "שר החוץ של צרפת", "الرئيس الأمريكي السابق"."""


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    start: int
    end: int
    joined: bool
    """Whether only spaces stand between it and the word before."""


def semitic_names(text: Text, language: str) -> Iterator[Named]:
    """Names with a known given name, with the title before them, and single names after a title."""
    tokens = _tokens(text)
    at = 0
    while at < len(tokens):
        given, end = _name_at(tokens, at, language)
        if end == at:
            at += 1
            continue
        title_from = _title_before(tokens, at, language)
        start = tokens[at].start + given
        title = text.text[tokens[title_from].start : tokens[at - 1].end] if title_from < at else ""
        if title or end - at > 1:
            spoken = not title and at > 0 and tokens[at - 1].key in ("של", "נגד", "ضد")
            rule = "title" if title else "given name"
            yield Named(start, tokens[end - 1].end, title, tokens[end - 1].end, rule, spoken)
        at = end


def _tokens(text: Text) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for match in _WORD.finditer(text.key):
        joined = bool(tokens) and text.key[end : match.start()].isspace()
        tokens.append(_Token(match.group(), *match.span(), joined))
        end = match.end()
    return tokens


@cache
def _given(language: str) -> frozenset[str]:
    return words("caseless", language, "given") | words("names", "given")


def _name_at(tokens: Sequence[_Token], at: int, language: str) -> tuple[int, int]:
    """How many letters "and" takes before the given name at `at`, and where the name ends (`at` if none)."""
    token = tokens[at].key
    prefix = 1 if token not in _given(language) and token.startswith(_PREFIXES[language]) else 0
    particles = words("caseless", language, "particles")
    if token[prefix:] not in _given(language) and token[prefix:] not in ("عبد",):
        return 0, at
    end = at + 1 + (token[prefix:] == "عبد")
    while end < len(tokens) and tokens[end].joined and tokens[end].key in particles:
        end += 1
    if end < len(tokens) and tokens[end].joined and _continues(tokens[end].key, language):
        end += 1
    return prefix, min(end, len(tokens))


def _continues(word: str, language: str) -> bool:
    """Whether a word may be the surname after a given name."""
    if word in words("caseless", language, "after") or word in words("caseless", language, "titles"):
        return False
    return len(word.strip("'\"")) > 1


def _title_before(tokens: Sequence[_Token], at: int, language: str) -> int:
    """Where the title before the name at `at` begins, its office included; `at` if none leads it."""
    titles = words("caseless", language, "titles")
    best = at
    for begin in range(at - 1, max(-1, at - 2 - _AFTER_TITLE), -1):
        if not tokens[begin + 1].joined or tokens[begin].key in words("caseless", language, "after"):
            break
        bare = tokens[begin].key.removeprefix(_PREFIXES[language])
        phrases = (
            " ".join([first, *(t.key for t in tokens[begin + 1 : stop])])
            for stop in range(begin + 1, at + 1)
            for first in (tokens[begin].key, bare)
        )
        if any(phrase in titles for phrase in phrases):
            best = begin
    return best
