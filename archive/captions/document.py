"""A caption taken apart once: its words with what the lists say of them, its sentences, clauses and dates.

Every stage of reading gets the one `Document` and none changes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.dates.finding import FoundDate, find_all
from archive.captions.tags import tags_of
from archive.captions.text import Text, has_ideographs, is_caseless
from archive.captions.wordlists import alternatives, key, load, words

_WORD = re.compile(r"\w(?:[\w'.\-]*\w)?\.?")
_PARTED = re.compile(r"\w(?:(?:[\w'.]|(?<!-)-(?!-))*\w)?\.?")
"""Where a double hyphen is a dash: "NEW YORK--JULY 9"."""
_RESERVE = re.compile(r"\((?:res|ret)\.?\)")
"""A remark within a rank, "Maj. (res.) A", that parts no name from its title."""
_BREAK = re.compile(r"[.!?:;…\n]")
_FULL_STOP = re.compile(r"[.!?…]")
_DAY = re.compile(r"[1-3]?\d\.?")
_DOTTED = re.compile(r"^(?:\w\.)+$")


@dataclass(slots=True)
class Token:
    """A word of the caption: its letters, folded form, place in the normal form, and what stood before it.

    `capital`: it begins with a capital letter, and not an elided article's: "L'ambassadeur".
    `tags`: what the word lists say of it (`archive.captions.tags`).
    """

    text: str
    key: str
    start: int
    end: int
    gap: str
    capital: bool
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Document:
    """A caption, taken apart.

    `text`: as it stood, and folded. `runs`: its different words, as `Clues` ask for them. `tags`: those of
    all its tokens together. `starts`: the tokens that begin a sentence. `clauses`: where relative clauses
    stand, which speak of some other moment. `german`: whether every noun has a capital.
    """

    text: Text
    runs: frozenset[str]
    tokens: Sequence[Token]
    tags: frozenset[str]
    starts: frozenset[int]
    clauses: Sequence[tuple[int, int]]
    dates: Sequence[FoundDate]
    german: bool


def take_apart(text: Text, language: str = "") -> Document:
    """Take a caption apart; `language` (BCP 47) says whether it is German, "" leaves that to its words."""
    runs = words_of(text)
    tokens = split_words(text)
    tags = frozenset[str]().union(*[token.tags for token in tokens])
    return Document(
        text,
        runs,
        tokens,
        tags,
        frozenset(_sentence_starts(tokens)),
        _relative_clauses(text, runs),
        find_all(text),
        language.lower().startswith("de") if language else _capitalises_nouns(tags),
    )


def split_words(text: Text) -> Sequence[Token]:
    """The words of a caption; a full stop stays only with initials and abbreviations."""
    raw, folded = text.text, text.key
    remarks = [m.span() for m in _RESERVE.finditer(folded)] if "(re" in folded else []
    tokens: list[Token] = []
    at = 0
    for match in (_PARTED if "--" in raw else _WORD).finditer(raw):
        start, end = match.span()
        if remarks and (remark_end := _end_of_remark(remarks, start)):
            at = remark_end
            continue
        key = folded[start:end]
        if key[-1] == "." and not _keeps_stop(key):
            end -= 1
            key = key[:-1]
        word = raw[start:end]
        capital = word[0].isupper() and (word[1:2] != "'" or not _is_elided(word))
        tokens.append(Token(word, key, start, end, raw[at:start], capital, tags_of(key)))
        at = end
    return tokens


def _end_of_remark(remarks: Sequence[tuple[int, int]], start: int) -> int:
    """Where the remark ends in which a word stands; 0 if it stands in none."""
    return next((end for begin, end in remarks if begin < start < end), 0)


def _is_elided(word: str) -> bool:
    return word[0] in "LDJSCMQ" and word[2:3].islower()


def _keeps_stop(word: str) -> bool:
    return bool(_DOTTED.match(word)) or word in abbreviations()


@cache
def abbreviations() -> frozenset[str]:
    """Folded words that keep their full stop: months, titles, ranks."""
    offices = words("occupations", "offices")
    lists = [words("caption", "title", "roles"), offices, words("names", "suffixes"), words("names", "ranks")]
    months = [words("caption", "date", "months", month) for month in load("caption")["date"]["months"]]
    short = {"st.", "mt.", "ft.", "no.", "dr.", "inc.", "ltd.", "co.", "u.s.", "u.k.", "u.n."}
    return frozenset(w for group in [*lists, *months, short] for w in group if w.endswith("."))


def _sentence_starts(tokens: Sequence[Token]) -> list[int]:
    """Indices of the words that begin a sentence."""
    starts = [0] if tokens else []
    for at in range(1, len(tokens)):
        word = tokens[at]
        broken = word.gap != " " and not word.gap.startswith(".,") and _BREAK.search(word.gap)
        if broken and not word.text[0].islower():
            starts.append(at)
    return starts


@cache
def _relative() -> re.Pattern[str]:
    after_comma = alternatives(words("caption", "date", "relative_after_comma"))
    return re.compile(
        rf"(?:(?:,\s*|\s){alternatives(words('caption', 'date', 'relative'))}|,\s*{after_comma})\s"
    )


@cache
def _relative_clues() -> Clues:
    after_comma = words("caption", "date", "relative_after_comma")
    return Clues(words("caption", "date", "relative") | after_comma)


@cache
def _resumed() -> re.Pattern[str]:
    return re.compile(rf",\s+{alternatives(words('caption', 'verbs', 'showing'))}\s")


def _relative_clauses(text: Text, runs: frozenset[str]) -> list[tuple[int, int]]:
    """Stretches that a relative pronoun opens, up to the verb that takes the main clause up again."""
    clauses: list[tuple[int, int]] = []
    at = 0 if _relative_clues().may_be_among(runs, text.key) else len(text.key)
    while match := _relative().search(text.key, at):
        stop = _sentence_end(text.text, match.end())
        resumed = _resumed().search(text.key, match.end(), stop)
        end = resumed.start() if resumed else stop
        clauses.append((match.start(), end))
        at = max(end, match.end())
    return clauses


_STOP = re.compile(r"[.!?](?=[\s\"')]+[A-ZÀ-ÞΑ-ΩА-Я]|\s*$)")


def _sentence_end(text: str, start: int) -> int:
    for match in _STOP.finditer(text, start):
        before = text[max(0, match.start() - 4) : match.start() + 1].lower()
        if not any(before.endswith(f" {a}") for a in ("st.", "mt.", "mr.", "dr.", "jr.")) and not re.search(
            r"(?:^|[\s.])\w\.$", before
        ):
            return match.start()
    return len(text)


def first_sentence_end(text: Text, tokens: Sequence[Token]) -> int:
    """Where the first sentence of a text with its words ends, months and initials aside."""
    for at in range(1, len(tokens)):
        gap = tokens[at].gap
        # "(Editor's note: the camera stood in the net.) A scores": a remark in front is no sentence.
        if gap in (" ", "., ") or gap.startswith(".)"):
            continue
        if _FULL_STOP.search(gap) and (tokens[at].capital or is_caseless(tokens[at].text[0])):
            if _shortened_before_date(tokens, at):
                continue
            return tokens[at].start - len(gap)
    return len(text.text)


def _shortened_before_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether the full stop before a month or weekday is a region's, as in "Fort Elwyn, Fla., Sept. 30", or
    that of an ordinal, as in "am 14. März".
    """
    before = tokens[at - 1].key
    is_shortened = f"{before}." in words("caption", "place", "abbreviated") or _DAY.fullmatch(before)
    return bool(is_shortened) and "calendar" in tokens[at].tags


def _capitalises_nouns(tags: frozenset[str]) -> bool:
    """Whether the words of these tags are German, where a capital does not yet make a name."""
    return "verbs.german" in tags and "verbs.not_german" not in tags


# --- What a text can have ----------------------------------------------------------------------------

_RUN = re.compile(r"\w+")


class Clues:
    """What a text has of folded phrases, or of `alternatives` made from them, if it has any of them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """A phrase is told by its longest word, then by all of its words; one without any may be anywhere."""
        self._others: dict[str, list[frozenset[str]]] = {}
        self._anywhere = False
        for phrase in map(key, phrases):
            runs = _RUN.findall(phrase)
            # Scripts without spaces set no bounds to words.
            if not runs or has_ideographs(phrase):
                self._anywhere = self._anywhere or not has_ideographs(phrase)
                continue
            self._others.setdefault(max(runs, key=len), []).append(frozenset(runs))
        self._words = frozenset(self._others)

    def may_be_in(self, text: Text) -> bool:
        """Whether any of the phrases may stand in a text."""
        return self.may_be_among(words_of(text), text.key)

    def may_be_said(self, folded: str) -> bool:
        """The same of a folded stretch of text."""
        return self.may_be_among(frozenset(_RUN.findall(folded)), folded)

    def may_be_among(self, runs: frozenset[str], folded: str) -> bool:
        """The same where the words of the folded text are at hand."""
        told = self._words & runs
        if self._anywhere or any(others <= runs for word in told for others in self._others[word]):
            return True
        return has_ideographs(folded)


def words_of(text: Text) -> frozenset[str]:
    """The different words of a text, folded: runs of letters, digits and underscores."""
    return frozenset(_RUN.findall(text.key))
