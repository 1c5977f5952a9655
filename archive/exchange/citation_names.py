"""Names as reference lists have them: inverted where they are people's, with their particles in place.

Chicago (17th edition, 14.73 to 14.78, 16.71 to 16.87) sets a particle in lower case behind the given name
("Berg, Jan van der"; "Hakim, Tawfiq al-"), APA (7th edition, 9.7 to 9.12) in front of the surname ("van der
Berg, J."); what is written with a capital ("De Gasperi") belongs to the surname in both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from archive.captions.names import is_korean_name, looks_like_organisation, normal_case, person_shape
from archive.captions.registry import Registry, default_registry
from archive.captions.text import has_ideographs
from archive.captions.wordlists import key, words

_ATTACHED = re.compile(r"((?:[a-zà-ÿ]{1,4}-|[dl]['’]))(\w.*)")
"""What is written together with a surname: "al-Tawil", "d'Alembert"."""
_ELIDED = re.compile(r"(?<=\s)[dl]['’](?=\w)")
_KIN = frozenset({"bin", "binti", "bint", "ibn", "abu", "abd", "ben", "bar", "bat", "mac", "ap"})
"""Words in lower case that tell whose child somebody is: part of the name, no particle."""
_BETWEEN = frozenset({"y", "e", "i"})
"""What joins the two surnames of one person: "Ortega y Gasset"."""
_CHICAGO_MOST, _CHICAGO_SHORTENED = 10, 7
_APA_MOST, _APA_SHORTENED = 20, 19


class Name(NamedTuple):
    """A name taken apart; of one that is never inverted only `whole` counts."""

    whole: str
    given: str = ""
    particle: str = ""
    family: str = ""
    suffix: str = ""
    family_first: bool = False

    @property
    def inverts(self) -> bool:
        """Whether there is a surname to be set in front of something."""
        return bool(self.family and self.given)


def taken_apart(text: str, registry: Registry | None = None) -> Name:
    """A name as a by-line or a credit has it. Organisations (those of the registry, the shipped one unless
    another is given, and what is worded like one), single names, and names in scripts that set the surname
    first and no comma are left whole.
    """
    plain = " ".join(text.split())
    tokens = plain.split()
    suffix = ""
    if len(tokens) > 2 and key(tokens[-1]) in words("names", "suffixes"):
        suffix = tokens.pop()
        tokens[-1] = tokens[-1].rstrip(",")
    if not _is_person(" ".join(tokens), registry or default_registry()):
        return Name(plain)
    tokens = normal_case(" ".join(tokens)).split()
    whole = " ".join((*tokens, suffix)).rstrip()
    if len(tokens) == 2 and is_korean_name(whole):
        return Name(whole, given=tokens[1], family=tokens[0], family_first=True)
    at = _family_start(tokens)
    begin = _particle_start(tokens, at)
    particle, family = " ".join(tokens[begin:at]), " ".join(tokens[at:])
    if attached := _ATTACHED.fullmatch(family):
        particle, family = f"{particle} {attached[1]}".strip(), attached[2]
    return Name(whole, " ".join(tokens[:begin]), particle, family, suffix)


def _is_person(name: str, registry: Registry) -> bool:
    if has_ideographs(name) or registry.find(name) is not None:
        return False
    shape = person_shape(_ELIDED.sub("", name))
    return shape == "person" or (shape == "shaped" and not looks_like_organisation(name))


def _family_start(tokens: Sequence[str]) -> int:
    """Where the surname begins: at the last word, or before it at what belongs to it. At least one word that
    is no particle stays in front.
    """
    at = len(tokens) - 1
    while at > 1:
        before = tokens[at - 1]
        if before in _BETWEEN and at > 2:
            at -= 2
        elif before in _KIN or (
            before[0].isupper() and key(before.rstrip(".")) in words("names", "particles")
        ):
            at -= 1
        else:
            break
    return at


def _particle_start(tokens: Sequence[str], at: int) -> int:
    while at > 0 and tokens[at - 1][0].islower() and key(tokens[at - 1]) in words("names", "particles"):
        at -= 1
    return at


def chicago(names: Sequence[Name]) -> str:
    """Authors of a bibliography's entry: the first inverted; of more than ten the first seven "et al."."""
    if not names:
        return ""
    told = [_chicago_inverted(names[0]), *(name.whole for name in names[1:])]
    if len(told) > _CHICAGO_MOST:
        return f"{', '.join(told[:_CHICAGO_SHORTENED])}, et al."
    if len(told) == 2 and not _has_comma(names[0]):
        return f"{told[0]} and {told[1]}"
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])}, and {told[-1]}"


def _has_comma(name: Name) -> bool:
    return name.inverts and not name.family_first


def _chicago_inverted(name: Name) -> str:
    if not _has_comma(name):
        return name.whole
    given = _spaced(name.given)
    behind = f"{given} {name.particle}" if name.particle else given
    return ", ".join(part for part in (name.family, behind, name.suffix) if part)


def apa(names: Sequence[Name]) -> str:
    """Authors of an entry of a reference list, all inverted with initials; of more than twenty the first
    nineteen and the last.
    """
    told = [_apa_inverted(name) for name in names]
    if len(told) > _APA_MOST:
        return f"{', '.join(told[:_APA_SHORTENED])}, . . . {told[-1]}"
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])}, & {told[-1]}" if told else ""


def _apa_inverted(name: Name) -> str:
    if not name.inverts:
        return name.whole
    particle = name.particle if not name.particle or name.particle[-1] in "-'’" else f"{name.particle} "
    return ", ".join(part for part in (particle + name.family, _initials(name.given), name.suffix) if part)


def _initials(given: str) -> str:
    """ "Jean-Luc Maria" as "J.-L. M."; a name in a script without capitals as it is."""
    if given.upper() == given.lower():
        return given
    return " ".join(_initial(word) for word in _spaced(given).split())


def _spaced(given: str) -> str:
    """Initials with a space between them, which both styles ask for: "J.R." as "J. R."."""
    return re.sub(r"\.(?=[^\W\d_])", ". ", given)


def _initial(word: str) -> str:
    if word[0].islower():
        return word  # a particle within
    if len(word) == 2 and word.isalpha() and word.isupper():
        return f"{word[0]}. {word[1]}."
    parts = [part for part in word.split("-") if part.strip(".")]
    return "-".join(f"{_first_letter(part)}." for part in parts)


def _first_letter(text: str) -> str:
    marks = next((at for at, char in enumerate(text[1:], 1) if not unicodedata.combining(char)), len(text))
    return text[:marks]


def newsroom(names: Sequence[Name]) -> str:
    """Names in a row, as they are signed: "A, B and C"."""
    told = [name.whole for name in names]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}" if told else ""
