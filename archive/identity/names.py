"""Whether two names are likely one, by their letters: keys under which such names meet, and what speaks for
it.

Case, accents and points are forgiven (`archive.text.name_key`). Only names that share a key are compared, so
that an authority file of any size can be gone through.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from archive.identity.house_names import house_keys, in_brackets, reason_of_houses, site_name
from archive.identity.name_letters import Reason, Words, plain, slip_keys
from archive.identity.people_names import person_keys, reason_of_people
from archive.text import name_key


@lru_cache(maxsize=200_000)
def words_of(name: str, *, is_person: bool) -> Words:
    """The folded words of a name; of a web address those of the house."""
    return tuple(name_key(name if is_person else site_name(name)).split())


def keys(name: str, *, is_person: bool) -> Iterator[str]:
    """The keys under which a name meets those that it may be."""
    words = words_of(name, is_person=is_person)
    if not words:
        return
    yield f"words {' '.join(sorted(words))}"
    yield f"joined {''.join(words)}"
    yield f"plain {plain(''.join(words))}"
    yield from slip_keys(words)
    yield from person_keys(words) if is_person else house_keys(name, words)


def reason(one: str, other: str, *, is_person: bool) -> Reason | None:
    """What speaks for two names being one, None if nothing does."""
    first, second = words_of(one, is_person=is_person), words_of(other, is_person=is_person)
    if not first or not second or name_key(one) == name_key(other):
        return None
    if is_person:
        return reason_of_people(first, second)
    if second in in_brackets(one) or first in in_brackets(other):
        return "own-letters"
    return reason_of_houses(first, second)
