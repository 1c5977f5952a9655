"""Whether two names of organisations are likely one, by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.identity.name_letters import Reason, Words, is_slip, plain
from archive.text import name_key

_ARTICLES = frozenset(
    (
        *("the", "a", "la", "le", "les", "il", "lo", "el", "der", "die", "das", "den", "det", "de"),
        *("of", "and", "und", "et", "y", "e"),
    )
)
_FORMS = frozenset(
    (
        *("inc", "ltd", "limited", "llc", "plc", "gmbh", "ag", "sa", "spa", "srl", "bv", "nv", "ab", "as"),
        *("co", "corp", "com", "net", "org", "www"),
    )
)
_AGENCY = frozenset(
    ("agency", "agencies", "agence", "agencia", "agenzia", "agentur", "ajansi", "byra", "bureau", "agentura")
)
_IDLE = _ARTICLES | _FORMS | _AGENCY
"""Words without which a house is the same."""
_KINDS = frozenset(
    (
        *("news", "nachrichten", "nachrichtenagentur", "noticias", "nyheter", "mediehuset"),
        *("photo", "photos", "foto", "fotos", "images", "image", "pictures", "pics", "picture", "pool"),
        *("bildagentur", "fotoagentur", "bildbyra", "presseagentur", "pressefoto", "pressebild"),
        *("magazine", "magazin", "revista", "rivista", "feed", "grafik", "graphic", "graphics", "infografik"),
    )
)
"""What houses are, besides agencies; not what owners are: the group is not its paper."""
_OWN_LETTERS = re.compile(r"(.+?)\s*\(([^()]{2,12})\)\s*")
"""A name with its abbreviation in brackets."""
_SITE = re.compile(r"(?:www\.)?([\w-]+)\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,6}", re.I)
"""A name that is a web address: the house is called as the address is without its ending."""
_SHORT_HOUSE = 5
"""Letters below which a house's name differs by a sign because it is another's: NTV is not n-tv."""
_SHORTEST_BARE = 4
"""Letters of a house's name that are enough to know it by without the word for its kind."""
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6


def site_name(name: str) -> str:
    """What a web address calls its house, without its ending; any other name as it is."""
    site = _SITE.fullmatch(name.strip())
    return site[1] if site else name


def house_keys(name: str, words: Words) -> Iterator[str]:
    """The keys under which a house's name meets those that it may be, besides the letters of all."""
    yield f"house {''.join(_without_idle(words))}"
    yield f"kind {''.join(_without_kinds(words))}"
    for own in in_brackets(name):
        yield f"joined {''.join(own)}"
    yield from _acronym_keys(words)


def _acronym_keys(words: Words) -> Iterator[str]:
    if len(words) == 1:
        if _SHORTEST_ACRONYM <= len(words[0]) <= _LONGEST_ACRONYM:
            yield f"acronym {words[0]}"
        return
    for some in (words, _without_idle(words)):
        first = "".join(word[0] for word in some)
        if _SHORTEST_ACRONYM <= len(first) <= _LONGEST_ACRONYM:
            yield f"acronym {first}"


def reason_of_houses(first: Words, second: Words) -> Reason | None:
    """What speaks for two houses being one, None if nothing does."""
    joined, others = "".join(first), "".join(second)
    if first == second:
        return "word-more"
    if joined == others:
        return "spacing" if len(joined) >= _SHORT_HOUSE else None
    if min(len(joined), len(others)) >= _SHORT_HOUSE:
        if sorted(first) == sorted(second):
            return "order"
        if plain(joined) == plain(others):
            return "umlaut"
    if _is_word_more(first, second) or _is_word_more(second, first):
        return "word-more"
    if _is_kind_word_more(first, second) or _is_kind_word_more(second, first):
        return "kind-word"
    if _is_acronym(first, second) or _is_acronym(second, first):
        return "letters"
    return "one-letter" if is_slip(first, second) else None


def _is_word_more(short: Words, long: Words) -> bool:
    """Whether one has more, and what says nothing: The Standard and Der Standard each have a word of their
    own.
    """
    bare, other = _without_idle(short), _without_idle(long)
    is_same = bare == other or (len("".join(bare)) >= _SHORT_HOUSE and "".join(bare) == "".join(other))
    return bool(bare) and is_same and set(short) - set(other) <= set(long)


def _is_kind_word_more(short: Words, long: Words) -> bool:
    """Whether one is the other with words for its kind, and enough besides to know it by."""
    bare = _without_kinds(long)
    is_part = set(short) <= set(long)
    return is_part and bare == _without_idle(short) and len("".join(bare)) >= _SHORTEST_BARE


def in_brackets(name: str) -> tuple[Words, ...]:
    """Schweizer Rundfunk (SR): the name without its brackets, and what stands in them where that abbreviates
    it.
    """
    match = _OWN_LETTERS.fullmatch(name.strip())
    if match is None:
        return ()
    whole, short = tuple(name_key(match[1]).split()), tuple(name_key(match[2]).split())
    return (whole, short) if _is_acronym(short, whole) else ()


def _is_acronym(short: Words, long: Words) -> bool:
    if len(short) != 1 or len(long) < _SHORTEST_ACRONYM:
        return False
    return any(
        "".join(word[0] for word in words) == short[0] for words in (long, _without_idle(long)) if words
    )


def _without_idle(words: Words) -> Words:
    return tuple(word for word in words if word not in _IDLE)


def _without_kinds(words: Words) -> Words:
    return tuple(word for word in words if word not in _IDLE and word not in _KINDS)
