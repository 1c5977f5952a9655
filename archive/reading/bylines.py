"""Lines that say who wrote a story, and who helped, in the newsroom's usual forms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.reading.text.dates import find_date, read_date_line

_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "van",
        "von",
        "vom",
        "zu",
        "zum",
        "ter",
        "ten",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "bint",
        "y",
        "e",
        "af",
        "av",
        "of",
        "st.",
        "dit",
    ]
)
_BY = re.compile(
    r"^(?:by|von|por|par|di|door|av|af|od|przez|autor(?:in|en|a|es)?\s*:|texto?\s*:|text\s+(?:by|von)|(?:written|reported|words|story)\s+by"
    r"|بقلم|מאת|به قلم|(?:كتبت?|نوشته|نویسنده|автор|текст)\s*:)"
    r"\s*:?\s+(?P<rest>\S.{1,200})$",
    re.I,
)
_ROLES = (
    r"(?i:reporter|correspondent|editor|writer|columnist|journalist|analyst|chief|photographer|critic|contributor|"
    r"korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journalist(?:in)?|autor(?:in)?|"
    r"corresponsal|redactora?|reportera?|periodista|editora?|columnista|"
    r"correspondante?|rédactrice|rédacteur|journaliste|grand reporter|giornalista|corrispondente|inviat[oa])"
)
_ARTICLE = r"(?:an?|the|une?|una|el|la|die|der|eine?)"
_IS = r"(?:is|are|ist|sind|es|est|è)"
_STAFF = (
    # Lazar Berman is The Times of Israel's diplomatic reporter
    re.compile(
        rf"^(?P<names>\S.{{2,120}}?) {_IS} (?P<publication>.{{2,80}}?)(?:['’]s|s['’]) "
        rf"(?:[\w-]+ ){{0,5}}{_ROLES}\b.*$",
        re.I,
    ),
    # Ana Ruiz is the defence correspondent of El Faro · ... ist Redakteurin bei der Morgenpost
    re.compile(
        rf"^(?P<names>\S.{{2,120}}?) {_IS} (?:{_ARTICLE} )?(?:[\w-]+ ){{0,5}}?{_ROLES}(?: [\w-]+){{0,4}}?"
        r" (?:for|of|at|with|bei der|beim|bei|für|der|des|von|de la|del|de|en|du|au|pour|di|per) "
        r"(?P<publication>(?:[Tt]he )?[^\W\d_a-z].{1,80}?)\.?$",
    ),
    re.compile(
        rf"^(?P<names>\S.{{2,120}}?) {_IS} {_ARTICLE} (?:[\w-]+ ){{0,5}}{_ROLES}\b"
        r"(?P<publication>)[^.]{0,60}\.?$"
    ),
)
_HELP = (
    re.compile(
        r"^\(?(?P<names>\S.{2,300}?)\s+(?:also\s+)?(?:contributed|helped|assisted)(?:\s+(?:reporting|to|with|from)\b.{0,80})?\.?\)?$",
    ),
    re.compile(
        r"^\(?(?:(?:with\s+)?(?:additional\s+|further\s+)?reporting\s+by|with\s+(?:contributions?|files|reporting)\s+(?:from|by)|mitarbeit\s*:|"
        r"unter\s+mitarbeit\s+von|mit\s+(?:material|informationen)\s+von|con\s+(?:la\s+)?(?:colaboraci[óo]n|informaci[óo]n)\s+de|"
        r"avec\s+(?:la\s+)?(?:contribution|participation)\s+de|ha\s+collaborato|hanno\s+collaborato|met\s+medewerking\s+van)"
        r"\s*:?\s*(?P<names>\S.{2,300}?)(?:;.*|\bediting\s+by\b.*)?\.?\)?$",
        re.I,
    ),
    re.compile(
        r"^(?P<names>\S.{2,300}?)\s+(?:hat|haben)\s+(?:zu|an)\s+diese[mr]\s+\w+\s+(?:mitgearbeitet|beigetragen)\.?$"
    ),
    re.compile(
        r"^(?P<names>\S.{2,300}?)\s+(?:contribuyó|contribuyeron|colaboró|colaboraron)\s+(?:a|en|con)\s+est[ea]\s+.{2,40}$"
    ),
    re.compile(r"^(?P<names>\S.{2,300}?)\s+(?:a|ont)\s+(?:contribué|participé|collaboré)\s+à\s+.{2,40}$"),
)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|und|y|et|e|en)\s+|[,;/&]|\s(?:and|und|y|et|e|en|och|og)\s)\s*", re.I)
_PLACE = re.compile(r"\s+(?:in|aus|en|à|from|desde|a)\s+[^\W\d_a-z][\w .'’-]*$")
_DATE_MOST = 60
_NAMES_MOST = 2000
_GLUED = re.compile(r"(?:d[aeiu]|de[lr]|l[ae]|van|von|mac|mc|o|st)[A-Z]")
"""A name whose particle is written together with it ("deCasparis")."""
_WORD = re.compile(r"^(?:[^\W\d_][\w'’.\-]*|[^\W\d_]\.)$")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who signs, for which publication, and the day if the line says so."""

    names: tuple[str, ...]
    publication: str = ""
    date: str | None = None


def read_byline(line: str) -> Byline | None:
    """What a line says about the author, None if it is no such line."""
    if len(line) > 250:
        return None
    for pattern in _STAFF:
        found = pattern.match(line)
        if found and (names := split_names(found["names"])):
            return Byline(names, found["publication"].strip())
    return _by_line(line)


def _by_line(line: str) -> Byline | None:
    parts = [part.strip() for part in re.split(r"\s+[|•·–—]\s+", line)]
    found = _BY.match(parts[0])
    dates = [date for part in parts[1:] if (date := _date_of(part))]
    if not found:
        signed = bool(dates) and is_person(parts[0])
        return Byline((normal_case(parts[0]),), date=dates[0]) if signed else None
    names: list[str] = []
    publication = ""
    for part in _BETWEEN.split(_PLACE.sub("", found["rest"].rstrip("."))):
        if is_person(part) and not publication:
            names.append(normal_case(part))
        elif names and part[:1].isupper() and not publication and not read_date_line(part):
            publication = part
        elif not names:
            return None
    if publication and re.search(rf"\b{_ROLES}\b", publication, re.I):
        publication = ""
    return Byline(tuple(names), publication, dates[0] if dates else None) if names else None


def _date_of(part: str) -> str | None:
    """The day of a part that is a date, or begins with one ("5.4.2025 - Updated: 6.4.2025")."""
    found = find_date(part[:_DATE_MOST])
    return found[0] if found and found[1] == 0 else read_date_line(part)


def contributors(line: str) -> tuple[str, ...]:
    """The names in a line such as "A and B contributed to this report.", empty if it is none."""
    for pattern in _HELP:
        found = pattern.match(line)
        if found and (names := split_names(found["names"])):
            return names
    return ()


def split_names(text: str) -> tuple[str, ...]:
    """Every name of a list of people; empty if one part of it is not shaped like a person's name."""
    if len(text) > _NAMES_MOST:
        return ()
    parts = [_PLACE.sub("", part) for part in _BETWEEN.split(text.strip())]
    if not parts or not all(is_person(part) for part in parts):
        return ()
    return tuple(normal_case(part) for part in parts)


def is_person(text: str) -> bool:
    """Whether a text is shaped like a person's name: two to five words, capitals but for particles."""
    words = text.split()
    if not 2 <= len(words) <= 5 or any(not _WORD.match(word) for word in words):
        return False
    if words[0].casefold() in ("the", "der", "die", "das", "el", "los", "las", "a", "an"):
        return False
    named = [word for word in words if word.casefold() not in _PARTICLES]
    return len(named) >= 2 and all(_is_capital(word) for word in named)


def _is_capital(word: str) -> bool:
    letter = re.split(r"['’\-]", word)[-1][:1] or word[:1]
    return not word[0].islower() or letter.isupper() or bool(_GLUED.match(word))


def normal_case(name: str) -> str:
    """A name set in capitals in normal case ("MAHMUD HAMS" -> "Mahmud Hams"), others as they are."""
    if len(name) < 5 or not name.isupper():
        return name
    words = (re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word) for word in name.split())
    return " ".join(word.lower() if word.casefold() in _PARTICLES else word for word in words)
