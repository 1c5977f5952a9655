"""Words and sentences of a caption, and the relative clauses that speak of some other moment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from archive.captions.clues import Clues
from archive.captions.text import Text, is_caseless
from archive.captions.wordlists import alternatives, load, words

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
class Word:
    """A word of the caption: its letters, folded form, place in the normal form, and what stood before it.

    `capital`: it begins with a capital letter, and not an elided article's: "L'ambassadeur".
    """

    text: str
    key: str
    start: int
    end: int
    gap: str
    capital: bool


@lru_cache(maxsize=8)
def split_words(text: Text) -> Sequence[Word]:
    """The words of a caption; a full stop stays only with initials and abbreviations."""
    found: list[Word] = []
    at = 0
    remarks = [m.span() for m in _RESERVE.finditer(text.key)] if "(re" in text.key else []
    for match in (_PARTED if "--" in text.text else _WORD).finditer(text.text):
        start, end = match.span()
        if remarks and any(left < start < right for left, right in remarks):
            at = next(right for left, right in remarks if left < start < right)
            continue
        word = text.key[start:end]
        if word[-1] == "." and not _keeps_stop(word):
            end -= 1
            word = word[:-1]
        said = text.text[start:end]
        capital = said[0].isupper() and (said[1:2] != "'" or not _is_elided(said))
        found.append(Word(said, word, start, end, text.text[at:start], capital))
        at = end
    return found


def _is_elided(word: str) -> bool:
    return word[0] in "LDJSCMQ" and word[2:3].islower()


def _keeps_stop(word: str) -> bool:
    return bool(_DOTTED.match(word)) or word in abbreviations()


@cache
def abbreviations() -> frozenset[str]:
    """Folded words that keep their full stop: months, titles, ranks."""
    offices = words("occupations", "de_offices")
    lists = [words("caption", "title", "roles"), offices, words("names", "suffixes"), words("names", "ranks")]
    months = [words("caption", "date", "months", month) for month in load("caption")["date"]["months"]]
    short = {"st.", "mt.", "ft.", "no.", "dr.", "inc.", "ltd.", "co.", "u.s.", "u.k.", "u.n."}
    return frozenset(w for group in [*lists, *months, short] for w in group if w.endswith("."))


def sentence_starts(found: Sequence[Word]) -> list[int]:
    """Indices of the words that begin a sentence."""
    starts = [0] if found else []
    for at in range(1, len(found)):
        word = found[at]
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


@lru_cache(maxsize=8)
def relative_clauses(text: Text) -> list[tuple[int, int]]:
    """Stretches that a relative pronoun opens, up to the verb that takes the main clause up again."""
    clauses: list[tuple[int, int]] = []
    at = 0 if _relative_clues().may_be_in(text) else len(text.key)
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


def first_sentence_end(text: Text) -> int:
    """Where the first sentence ends, months and initials aside."""
    found = split_words(text)
    for at in range(1, len(found)):
        gap = found[at].gap
        # "(Editor's note: the camera stood in the net.) A scores": a remark in front is no sentence.
        if gap in (" ", "., ") or gap.startswith(".)"):
            continue
        if _FULL_STOP.search(gap) and (found[at].capital or is_caseless(found[at].text[0])):
            if _shortened_before_date(found, at):
                continue
            return found[at].start - len(gap)
    return len(text.text)


def _shortened_before_date(found: Sequence[Word], at: int) -> bool:
    """Whether the full stop before a month or weekday is a region's, as in "Fort Elwyn, Fla., Sept. 30", or
    that of an ordinal, as in "am 14. März".
    """
    before = found[at - 1].key
    is_shortened = f"{before}." in words("caption", "place", "abbreviated") or _DAY.fullmatch(before)
    return bool(is_shortened) and found[at].key in _calendar()


@cache
def _calendar() -> frozenset[str]:
    months = [words("caption", "date", "months", month) for month in load("caption")["date"]["months"]]
    return frozenset().union(words("caption", "date", "weekdays"), *months)


def capitalises_nouns(found: Sequence[Word]) -> bool:
    """Whether the words are German, where a capital does not yet make a name."""
    keys = {word.key for word in found}
    return bool(keys & words("caption", "verbs", "german")) and not keys & words(
        "caption", "verbs", "not_german"
    )
