"""How text becomes terms: what counts as a word, its parts and its whole, and where each one stands.

The same rules serve indexing, queries and highlighting, so that what is found can be shown.

- `al-Tawil`, `W-2`: parts at successive positions ("al", "tawil"), and the whole ("altawil") at the first.
- `O'Brien`: parted likewise; a possessive `'s` is dropped, the whole kept ("biden", "bidens").
- Hebrew acronyms and foreign sounds (צה״ל, ג׳ורג׳): one word without the mark.
- `U.S.`: letters, and the whole ("us"). `he'll`, `can't`: parts alone, for the whole is another word.
- Persian words that a zero-width non-joiner parts (کتاب‌ها): parted like a hyphenated one.
- Arabic words with the article (الطويل): also without it, like "tawil".
- Scripts without spaces: a bigram and the single character at each position.
- Prose: beside each word its stem, marked with the language ("~en:ferri"), at the same position, so that
  a phrase of stems is found like a phrase of words. A name has no stem: nobody who looks for a ferry wants
  Hugo Ferris. Names are told by their capital within a sentence, where the language has no other use for it
  and does not decline them: who looks for Москва wants "в Москве". Peoples and parties are no names in this
  sense: who looks for a Palestinian wants Palestinians.
- Prose in Hebrew: as stems, the word without what may be words of their own before it (`hebrew`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from archive.search.language.combining import MARKS
from archive.search.language.hebrew import bare_forms
from archive.text import SKIPPED, fold

Stem = Callable[[str], str]
STEM_MARK = "~"
GAP = 100
"""Positions left free between two values of a field, so that no phrase spans both."""

HEADLINES = frozenset({"title", "story"})
"""Fields whose words may all be capitalised, so that a capital tells no name."""

_NOUNS_CAPITALISED = frozenset({"de"})
_NAMES_DECLINED = frozenset({"cs", "el", "et", "eu", "fi", "hu", "hy", "lt", "ro", "ru", "sr"})
_CAPITALS_SAY_NOTHING = _NOUNS_CAPITALISED | _NAMES_DECLINED
_ENGLISH = "en"
_PEOPLE = re.compile("[A-Za-z]{3,}(?:ian|ean|can|crat|ist|eli|stani|qi|ite)s?(?![A-Za-z])")
"""English words that are written with a capital and inflected: Koreans, Democrats, Marxists, Israelis."""

_YIDDISH = "yi"
"""The language in Hebrew letters that writes "in" and "the" apart."""

LONGEST = 64
"""Characters of a word between spaces that are indexed; longer ones are addresses and encoded data."""

_LETTER = rf"[^\W_]|[{MARKS}{''.join(sorted(SKIPPED))}]"
_HYPHENS = "\\-‐‑‒–־"
_APOSTROPHES = "'’‘ʼʻ`´＇"
_HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
_ARABIC = "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
_NON_JOINER = "\u200c"
WORD = re.compile(
    rf"(?:{_LETTER})+"
    rf"(?:(?:[{_HYPHENS}{_APOSTROPHES}_]|(?<=[{_HEBREW}])[\"״׳“”](?=[{_HEBREW}])|(?<=[^\W\d_])\.(?=[^\W\d_]\b))"
    rf"(?:{_LETTER})+)*"
)
_ALNUM = re.compile("[A-Za-z0-9]+")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:(?:[-'`_]|(?<=[A-Za-z])\.(?=[A-Za-z]\b))[A-Za-z0-9]+)*")
"""What `WORD` is among ASCII characters alone, which it tells many times quicker."""

_ASCII_JOINT = re.compile("[-'`_.]")
_ASCII_POSSESSIVES = ("'s", "'S", "`s", "`S")
_PARTED = re.compile(
    rf"[{_HYPHENS}_.]|(?<![{_HEBREW}])[{_APOSTROPHES}](?![{_HEBREW}])"
    rf"|(?<=[{_ARABIC}]){_NON_JOINER}(?=[{_ARABIC}])"
)
_CONTRACTED = re.compile(rf"(?:[{_APOSTROPHES}](?:ll|d|re|ve|m)|n[{_APOSTROPHES}]t)\Z", re.IGNORECASE)
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 5
_CHARACTER = re.compile(f"[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*|.[{MARKS}]*", re.DOTALL)
"""What folding makes of it does not depend on what stands around it."""
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]\Z")
_UNSPACED = re.compile(
    "(?:[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # kana, Han
    "\u1100-\u11ff\uac00-\ud7af\U00020000-\U0003fa1f]"  # Hangul, whose particles hang on the word
    f"[{MARKS}]*)+"
)


PIECE = re.compile(r"\S+|[\n\r]")
"""A piece of text between two spaces, or the end of a line."""

LINE_END = "\ufdd0"
"""What may stand in a text for the end of a line; it is no character."""

_LINE_ENDS = f"\n\r{LINE_END}"
OPENING = "\"'“”„«»‘’(["
"""Signs after which a sentence is where it was before."""

CLOSING = ".,;:!?…\"'“”„«»‘’()[]–—|"
"""Signs behind a word that are no part of it."""

SENTENCE_ENDS = ".!?:;…•–—|"
"""Signs after which a capital says nothing."""

_REMEMBERED = 40
"""Characters of a piece of text whose terms are remembered; longer ones hardly come again."""


class ChunkTerms(NamedTuple):
    """A piece of text between two spaces: its terms with their position and characters within it.

    `width`: how many positions it takes. `closes`: whether a sentence ends with it, None for quotation
    marks alone, after which all is as before.
    """

    terms: tuple[tuple[str, int, int, int], ...]
    width: int
    closes: bool | None


class Token(NamedTuple):
    """One term of a text: what is looked up, its position among the words, and the characters it covers."""

    term: str
    position: int
    start: int
    end: int


class Part(NamedTuple):
    """A part of a word, and the characters of the text that it covers; `unspaced` if of such a script."""

    text: str
    start: int
    end: int
    unspaced: bool


def tokens(
    text: str, stem: Stem | None = None, language: str = "", position: int = 0, *, headline: bool = False
) -> Iterator[Token]:
    """Every term to index of a text, in order of position; stems too where a stemmer is given.

    In a `headline` a capital within the sentence does not make a name, nor in a text all in capitals.
    """
    within, headline = False, headline or text.isupper()
    for match in PIECE.finditer(text):
        chunk, start = match.group(), match.start()
        if chunk in _LINE_ENDS:
            within = False
            continue
        found = chunk_terms(chunk, within, stem, language, headline)
        for term, at, begin, end in found.terms:
            yield Token(term, position + at, start + begin, start + end)
        position += found.width
        if found.closes is not None:
            within = not found.closes


def chunk_terms(chunk: str, within: bool, stem: Stem | None, language: str, headline: bool) -> ChunkTerms:
    """The terms of a piece of text between two spaces, the same wherever it stands.

    `within` says that its first word stands within a sentence.
    """
    if len(chunk) > _REMEMBERED:
        return analysed(chunk, within, stem, language, headline)
    return _remembered(chunk, within, stem, language, headline)


def tells_names(language: str, headline: bool) -> bool:
    """Whether a capital within a sentence makes a name, so that a word's terms depend on where it stands."""
    return not headline and language not in _CAPITALS_SAY_NOTHING


def looks_like_name(word: str, language: str) -> bool:
    """Whether a word within a sentence is a name, in a language whose capitals tell."""
    return word[:1].isupper() and not (language == _ENGLISH and _PEOPLE.match(word))


def analysed(chunk: str, within: bool, stem: Stem | None, language: str, headline: bool) -> ChunkTerms:
    """What `chunk_terms` gives, worked out anew.

    Signs of `OPENING` before it and of `CLOSING` behind it change nothing but how the sentence goes on.
    """
    if chunk.isascii() and chunk.isalnum():  # most words, without the care that the others need
        is_name = within and tells_names(language, headline) and looks_like_name(chunk, language)
        terms = plain_terms(chunk, None if is_name else stem, language)
        return ChunkTerms(tuple((term, 0, 0, len(chunk)) for term in terms if term), 1, False)
    found: list[tuple[str, int, int, int]] = []
    position = 0
    by_capital = stem is not None and tells_names(language, headline)
    for match in (_ASCII_WORD if chunk.isascii() else WORD).finditer(chunk):
        word, start = match.group(), match.start()
        is_name = by_capital and looks_like_name(word, language) and _within_sentence(chunk, start, within)
        position += _word_terms(match, None if is_name else stem, language, position, found)
    return ChunkTerms(tuple(found), position, ends_sentence(chunk))


def beginning_with_name(chunk: str, found: ChunkTerms) -> ChunkTerms:
    """What `analysed` gives of a piece within a sentence if it begins with a capital, a name there.

    `found` is what it gives at the beginning of one: the first word's stems are all that is different.
    """
    first = WORD.match(chunk)
    end = first.end() if first else 0
    terms = [term for term in found.terms if term[2] >= end or not term[0].startswith(STEM_MARK)]
    return ChunkTerms(tuple(terms), found.width, found.closes)


_remembered = lru_cache(maxsize=50_000)(analysed)


def plain_terms(word: str, stem: Stem | None, language: str) -> tuple[str, str]:
    """A word of plain ASCII letters and digits as a term, and the term for its stem, "" without a stemmer."""
    low = word.lower()
    if stem is None:
        return low[:LONGEST], ""
    stemmed = stem(low)
    if not stemmed.isascii():  # the Turkish one writes "ilac" as "ilaç"
        stemmed = fold(stemmed)
    return low[:LONGEST], f"{STEM_MARK}{language}:{stemmed[:LONGEST]}"


def _word_terms(
    match: re.Match[str],
    stem: Stem | None,
    language: str,
    position: int,
    found: list[tuple[str, int, int, int]],
) -> int:
    """Add the terms of a word to `found`; how many positions it takes."""
    word = match.group()
    if word.isascii() and word.isalnum():
        start, end = match.span()
        term, stemmed = plain_terms(word, stem, language)
        found.append((term, position, start, end))
        if stemmed:
            found.append((stemmed, position, start, end))
        return 1
    if word.isascii():
        return _ascii_terms(word, match.start(), stem, language, position, found)
    parts = parts_of(match)
    whole = whole_of(word, parts) if parts else ""
    if whole:
        found.append((whole, position, *match.span()))
    first = position
    for part in parts:
        if part.unspaced:
            characters = characters_of(part)
            found.extend(_bigrams(characters, position))
            position += len(characters)
            continue
        folded = fold(part.text)
        found.append((folded[:LONGEST], position, part.start, part.end))
        if folded.startswith(_ARTICLE) and len(folded) >= _SHORTEST_WITH_ARTICLE:
            found.append((folded[len(_ARTICLE) :][:LONGEST], position, part.start, part.end))
        if stem is not None:
            stems = (*_bare_terms(part.text, language), *stem_terms(part.text, stem, language))
            found.extend((term, position, part.start, part.end) for term in dict.fromkeys(stems))
        position += 1
    return position - first


def _ascii_terms(
    word: str,
    start: int,
    stem: Stem | None,
    language: str,
    position: int,
    found: list[tuple[str, int, int, int]],
) -> int:
    """What `_word_terms` does, for several ASCII words that signs join, or one with a possessive."""
    bare = word[:-2] if word.endswith(_ASCII_POSSESSIVES) else word
    parts = _ASCII_JOINT.split(bare)
    whole = "".join(parts) if len(parts) > 1 else f"{bare}{word[-1]}"
    if not _CONTRACTED.search(bare):
        found.append((whole.lower()[:LONGEST], position, start, start + len(word)))
    for at, part in enumerate(parts, position):
        end = start + len(part)
        term, stemmed = plain_terms(part, stem, language)
        found.append((term, at, start, end))
        if stemmed:
            found.append((stemmed, at, start, end))
        start = end + 1
    return len(parts)


def _within_sentence(chunk: str, start: int, within: bool) -> bool:
    """Whether a word at `start` of a piece of text follows another one of its sentence."""
    before = chunk[max(0, start - 8) : start].rstrip(OPENING)
    if not before:
        return within or start > 8
    return before[-1] not in SENTENCE_ENDS


def ends_sentence(chunk: str) -> bool | None:
    """Whether a sentence ends with a piece of text; None if that stays as it was before."""
    said = chunk.rstrip(OPENING)
    return said[-1] in SENTENCE_ENDS if said else None


def next_position(position: int) -> int:
    """Where the next value of a field begins after one that left `position` as the next one free."""
    return position + GAP


def stem_terms(word: str, stem: Stem, language: str) -> tuple[str, str]:
    """The terms for a word's stem in one language: with regard to its accents, and as typed without them.

    Stemmers go by accents ("réfugiés" -> "réfugi", but "refugies" -> "refug"): who leaves them out
    finds the second. Other scripts have no such plain form (their letters decide), nor has plain ASCII.
    """
    mark = f"{STEM_MARK}{language}:"
    with_accents = mark + fold(stem(unicodedata.normalize("NFC", word).lower()))[:LONGEST]
    folded = fold(word)
    if word.isascii() or not folded.isascii():
        return with_accents, with_accents
    return with_accents, mark + fold(stem(folded))[:LONGEST]


def _bare_terms(word: str, language: str) -> Iterator[str]:
    """The terms by which a Hebrew word is found without the words written together with it."""
    if language == _YIDDISH:
        return
    for form in bare_forms(fold(word)):
        yield f"{STEM_MARK}{language}:{form[:LONGEST]}"


def parts_of(match: re.Match[str]) -> list[Part]:
    word, offset = match.group(), match.start()
    if word.isascii() and word.isalnum():
        return [Part(word, offset, match.end(), False)]
    word = _POSSESSIVE.sub("", word)
    if word.isascii():
        return _ascii_parts(word, offset)
    found: list[Part] = []
    begin = 0
    for end in [*(m.start() for m in _PARTED.finditer(word)), len(word)]:
        found.extend(_scripts(word[begin:end], offset + begin))
        begin = end + 1
    return [part for part in found if (characters_of(part) if part.unspaced else fold(part.text))]


def _ascii_parts(word: str, offset: int) -> list[Part]:
    return [
        Part(match.group(), offset + match.start(), offset + match.end(), False)
        for match in _ALNUM.finditer(word)
    ]


def _scripts(text: str, offset: int) -> Iterator[Part]:
    begin = 0
    for match in _UNSPACED.finditer(text):
        start, end = match.span()
        if begin < start:
            yield Part(text[begin:start], offset + begin, offset + start, False)
        yield Part(text[start:end], offset + start, offset + end, True)
        begin = end
    if begin < len(text):
        yield Part(text[begin:], offset + begin, offset + len(text), False)


def whole_of(word: str, parts: list[Part]) -> str:
    if any(part.unspaced for part in parts) or _CONTRACTED.search(word):
        return ""
    possessive = _POSSESSIVE.search(word)
    if len(parts) > 1:
        return fold(_PARTED.sub("", word[: possessive.start()] if possessive else word))[:LONGEST]
    return fold(word)[:LONGEST] if possessive else ""


def characters_of(part: Part) -> list[tuple[str, int, int]]:
    """Each character of a part without spaces, folded, and the characters of the text that it stands for."""
    return [
        (char, part.start + match.start(), part.start + match.end())
        for match in _CHARACTER.finditer(part.text)
        for char in fold(match.group())
    ]


def _bigrams(characters: list[tuple[str, int, int]], position: int) -> Iterator[tuple[str, int, int, int]]:
    for at, (char, start, end) in enumerate(characters):
        yield char, position + at, start, end
        if at + 1 < len(characters):
            following, _, last = characters[at + 1]
            yield char + following, position + at, start, last
