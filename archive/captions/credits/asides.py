"""What a part says besides a name, kinds, rights, when and where: rules of `peeling`."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credits.cutting import SIDE
from archive.captions.credits.part import Part, Piece, is_clause, is_flag
from archive.captions.lexicon import without_marks
from archive.captions.names import person_shape
from archive.captions.wordlists import alternatives, key, kinds, load, words

FLAG = "flag"
LICENCE = "licence"
_YEAR = r"(?:1[89]|20)\d\d(?:\s*[-–/,]\s*(?:(?:1[89]|20)?\d\d))?"
"""A year, or several, as they stand behind a copyright mark."""
_YEAR_ONLY = re.compile(rf"^{_YEAR}$")


def read_flag(piece: Piece) -> Part | None:
    """A whole part that names nobody: "Handout", "all rights reserved", a year."""
    core, flags = " ".join(without_marks(piece.key).split()), kinds("credit", "flag")
    kind = flags.get(core) or _private_of(core, piece)
    known = kind is not None or core in words("credit", "filler", "words") or _YEAR_ONLY.match(core)
    if (not known and not _of_picture_words(core)) or _is_office(core, kind, piece):
        return None
    kind = kind or next((flags[word] for word in core.split() if word in flags), "")
    part = piece.emptied()
    part.kinds = piece.kinds(kind, 0, len(piece.key), FLAG)
    return part


def _private_of(core: str, piece: Piece) -> str | None:
    """The kind of a private picture that says whose, without a name: "личный архив героя"."""
    if core.partition(" ")[0] not in _private_firsts():
        return None
    for size in (1, 2):
        head, rest = " ".join(core.split()[:size]), piece.core.split()[size:]
        if 0 < len(rest) < 4 and kinds("credit", "flag").get(head) == "private":
            return "private" if all(word.islower() for word in rest) else None
    return None


@cache
def _private_firsts() -> frozenset[str]:
    return frozenset(flag.split()[0] for flag, kind in kinds("credit", "flag").items() if kind == "private")


def _is_office(core: str, kind: str | None, piece: Piece) -> bool:
    """Whether letters are an agency's or an office's: "PR" behind a person is the Presidency in Brazil."""
    if kind != "uncredited" and core != "pr":
        return False
    before = piece.line.text.text[: piece.part.start].rstrip(" /")
    named = kind == "uncredited" or person_shape(_LAST_NAME.split(before)[-1]) in ("person", "shaped")
    return named and _is_acronym(piece)


_LAST_NAME = re.compile(r"[:/|]\s*")


def _is_acronym(piece: Piece) -> bool:
    """Whether capitals behind a name stand for an agency: "Jane Doe / NA" does not say "not available"."""
    return piece.part.sep == "slash" and piece.core.isalpha() and piece.core.isupper()


def _of_picture_words(core: str) -> bool:
    """Whether every word says what sort of picture it is: "bodycam footage", "CCTV video"."""
    tokens = core.split()
    return len(tokens) > 1 and all(token in words("credit", "filler", "pictures") for token in tokens)


_NUMBER = re.compile(r"(?:[A-Z]{1,5}[-_ ]?)?\d{4,}[A-Z]?$", re.IGNORECASE)
"""A picture's number in an archive: "UN0123456"."""


def read_clause(piece: Piece) -> Part | None:
    """A clause about rights, or a picture's number."""
    numbered = _NUMBER.match(piece.key) is not None and not is_flag(piece.core.split()[0])
    if not numbered and not is_clause(without_marks(piece.key)):
        return None
    return _credited_by(piece) or piece.emptied()


def _credited_by(piece: Piece) -> Part | None:
    """Whom a clause says to credit, behind its last colon: "Mention obligatoire : Jane Doe"."""
    rest = piece.core[piece.core.rfind(":") + 1 :].strip() if ":" in piece.core else ""
    if not rest or (piece.line.registry.find(rest) is None and person_shape(rest) != "person"):
        return None
    return piece.cut(piece.core.rindex(rest), len(piece.core))


COPYRIGHT_MARKS = ("©", "copyright", "copr")
_COPYRIGHT = re.compile(
    rf"(?:{'|'.join(COPYRIGHT_MARKS)})(?<![a-z](?=[a-z]))[\s:.©]*(?:by\s+)?(?P<year>{_YEAR})?[\s,:.\-–]*(?:by\s+)?"
)


def read_copyright(piece: Piece) -> Part | None:
    """A copyright mark with its year: "© 2020 Jane Doe"."""
    match = _COPYRIGHT.match(piece.key)
    if match is None:
        return None
    part = piece.cut(match.end(), len(piece.key))
    part.copyright, part.year = True, part.year or match.group("year")
    return part


_YEAR_END = re.compile(rf"(?<![\s,])[\s,]+(?P<year>{_YEAR})$")


def read_year(piece: Piece) -> Part | None:
    """A year behind the name, that of the copyright where there is a mark."""
    match = _YEAR_END.search(piece.key)
    if match is None:
        return None
    part = piece.cut(0, match.start())
    if part.copyright:
        part.year = part.year or match.group("year")
    return part


LICENCES = {
    "cc*": r"cc[\s-]*(?:by|0|zero)(?:[\s-]*(?:sa|nc|nd))*(?:[\s-]*\d\.\d)?"
    r"(?:[\s-]+(?:unported|international|[a-z]{2}))?(?!\w)",
    "creative": r"creative commons(?:\s+attribution)?(?:[\s-]*(?:share ?alike|noncommercial))*(?:\s*\d\.\d)?",
    "public": r"public domain",
    "gemeinfrei*": r"gemeinfrei",
    "domaine": r"domaine public",
    "dominio": r"dominio publico",
    "gfdl*": r"gfdl",
    "open": r"open government licen[cs]e(?:\s*v?\d\.\d)?",
}
"""Licences by the words with which they begin."""
_LICENCE = re.compile(rf"(?<!\w)(?:{'|'.join(LICENCES.values())})")


def read_licence(piece: Piece) -> Part | None:
    """A licence, and what stands on its shorter side: "Jane Doe, CC BY-SA 4.0"."""
    match = _LICENCE.search(piece.key)
    if match is None:
        return None
    start, end = match.span()
    front = start >= len(piece.key) - end
    part = piece.cut(0, start) if front else piece.cut(end, len(piece.key))
    part.licence = piece.value(piece.core[start:end], start, end, LICENCE)
    return part


@cache
def _date() -> re.Pattern[str]:
    months = alternatives(name for names in load("caption")["date"]["months"].values() for name in names)
    weekday = rf"(?:{alternatives(words('caption', 'date', 'weekdays'))}\.?,?\s+)?"
    year = r"(?:1[89]|20)\d\d"
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    return re.compile(
        rf"(?<![\w.]){weekday}(?:"
        rf"{day}(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?{months}(?:,?\s+(?:de\s+)?{year})?(?!\w)"
        rf"|{months}\s+{day}(?:st|nd|rd|th)?(?:,?\s+{year})?(?!\w)"
        rf"|{months}\s+(?:de\s+)?{year}(?!\d)"
        rf"|(?:{year}|1?\d\d)年\d{{1,2}}月\d{{1,2}}日"
        rf"|{day}(?P<a>[./-]){day}(?P=a)(?:{year}|\d\d)(?!\d)|{year}(?P<b>[./-]){day}(?P=b){day}(?!\d))"
    )


_DIGIT = re.compile(r"\d")
_YEARED = re.compile(r"\d{4}|\d年")


def read_date(piece: Piece) -> Part | None:
    """When a picture was taken, and where: "LaPresse 12 gennaio 2023 Milano"."""
    match = _date().search(piece.key)
    if match is None:
        return None
    alone = match.span() == (0, len(piece.key))
    # "Hospital 12 de Octubre" is a name: a day needs its year, or stands alone.
    if not alone and not _YEARED.search(match.group()) and match["a"] is None:
        return None
    front = piece.core[: match.start()].strip(" ,.-–(")
    return piece.cut(0, match.start()) if front else piece.cut(match.end(), len(piece.key))


def has_date(piece: str) -> bool:
    """Whether a date stands in a text."""
    return _DIGIT.search(piece) is not None and _date().search(key(piece)) is not None


def opens_with_date(piece: str) -> bool:
    """Whether a text begins with a date that no slash parts from an agency: a caption's own, no credit."""
    folded = key(piece.lstrip(" ＝="))
    match = _date().match(folded) if folded[:1].isdigit() else None
    return match is not None and folded[match.end() : match.end() + 1] != "/"


OUT = ("out",)
_OUT = re.compile(r"(?:[^\W\d_]+[\s,/&]+){1,5}OUT(?:[\s.!].*)?$")
"""The countries to which an agency does not sell a picture: "Norway OUT"."""


def read_territory(piece: Piece) -> Part | None:
    """Where a picture may not be shown: "AUSTRIA OUT"."""
    return piece.emptied() if _OUT.match(piece.core) else None


def read_side(piece: Piece) -> Part | None:
    """Which of several pictures a credit is for: "Left: Jane Doe/AP"."""
    match = SIDE.match(piece.key)
    return piece.cut(match.end(), len(piece.key)) if match else None


OFFICIAL = ("official",)
_OFFICIAL = re.compile(rf"{OFFICIAL[0]}\s+")


def read_official(piece: Piece) -> Part | None:
    """That an office's picture is official: "Official White House Photo"."""
    match = _OFFICIAL.match(piece.key)
    if match is None or piece.line.registry.find(piece.core[match.end() :]) is None:
        return None
    return piece.cut(match.end(), len(piece.key))


BY = ("by",)
_TITLED = re.compile(rf"\"?[^\"]{{1,150}}\"\s+{BY[0]}\s+")
_LICENSED = re.compile(r"\s+(?:is|are)\s+(?:licen[cs]ed|marked|used)\b.*$")


def read_work(piece: Piece) -> Part | None:
    """A work's title and that it is licensed: "“Harbour” by Jane Doe is licensed under ..."."""
    title = _TITLED.match(piece.key)
    start = title.end() if title else 0
    licensed = _LICENSED.search(piece.key, start)
    if title is None and licensed is None:
        return None
    return piece.cut(start, licensed.start() if licensed else len(piece.key), "person" if title else "")


# fmt: off
ACCOUNTS = (
    "compte", "cuenta", "conta", "account", "profil", "profilo", "perfil", "konto", "page",
    "pagina", "seite", "canal", "kanal", "channel",
)
# fmt: on
_ACCOUNT = re.compile(
    rf"(?:{'|'.join(ACCOUNTS)})\s+(?P<platform>\w+)\s+(?:de|del|of|von|vom|di|van|av|af|d')\s*\S"
)


def read_account(piece: Piece) -> Part | None:
    """Somebody's account on a platform, of which the platform stays: "compte Instagram de Jane Doe"."""
    match = _ACCOUNT.match(piece.key)
    if match is None or piece.line.registry.find(piece.core[slice(*match.span("platform"))]) is None:
        return None
    return piece.cut(*match.span("platform"))
