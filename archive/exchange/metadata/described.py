"""What a photo's file is to say when it is given out: what the archive shows of one use of it.

What an archivist corrected goes first. Of a photo that stands alone then counts what its file states, and
what was read of its caption only where the file states nothing; in a story, what its page says, and the
file's own words where the page is silent. So what is given out, taken in and given out again says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from archive.captions import read_restrictions
from archive.captions.restrictions.wording import order_line
from archive.exchange.formats import facts
from archive.exchange.formats.markup import safe
from archive.model import PEOPLE, Credit, Location, PhotoMetadata, Placement, Restriction
from archive.text import name_key
from archive.words import restriction_words

_GIVEN_ROLES = ("shown", "created")
_NOT_WORDED = ("archivist", "embargo")
"""Sources of orders whose own words are none, or only a moment."""
_TEXTS = (
    *("title", "headline", "caption_writer", "creator_title", "credit_line", "source", "copyright", "city"),
    *("region", "country", "sublocation", "instructions", "usage_terms", "other_constraints"),
)
_BRIEFLY = ("caption", "creator", "credit_line", "source", "copyright", "usage_terms", "date_created")
_LISTS = ("creator", "keywords", "people", "image_creators", "copyright_owners")


def described(use: Placement) -> PhotoMetadata:
    """All that a file can say of one use of its photo; without `raw`, doubts and what was read out of it."""
    stated = use.photo.metadata or PhotoMetadata()
    said = replace(
        _with_credit(use, stated),
        caption=_text(use.caption),
        date_created=_taken(use, stated),
        people=_people(use, stated),
        locations=_locations(use, stated),
        keywords=_unique((*stated.keywords, *(tag.name for tag in use.tags))),
        keyword_paths=tuple(
            dict.fromkeys((*stated.keyword_paths, *(tuple(tag.path.split("/")) for tag in use.tags)))
        ),
        alt=_text(use.alt or stated.alt),
        width=use.photo.width,
        height=use.photo.height,
        raw={},
        doubts=(),
        reading=None,
        restrictions=(),
    )
    return _plain(_with_orders(use, said))


def described_briefly(use: Placement) -> PhotoMetadata:
    """What a small copy says that anybody may take from a page: caption, credit, rights and the day."""
    said = described(use)
    return PhotoMetadata(**{name: getattr(said, name) for name in _BRIEFLY})


def _is_corrected(use: Placement, field: str) -> bool:
    return any(correction.field == field for correction in use.corrections)


def _with_credit(use: Placement, stated: PhotoMetadata) -> PhotoMetadata:
    """Creator, Credit Line and notice: the file's own where its line is what counts, else the line shown."""
    credit = use.credit
    if _is_corrected(use, "credit") and credit is None:
        return replace(stated, creator=(), credit_line=None)
    if credit is None or not (use.article_id or _is_corrected(use, "credit")):
        creator = tuple(_preferred(name, credit) for name in stated.creator)
        line = _in_preferred_names(stated.credit_line or "", credit)
        return replace(stated, creator=creator, credit_line=_text(line))
    notice = credit.copyright
    made = f"© {' '.join(part for part in (notice.year, notice.holder) if part)}" if notice else ""
    return replace(
        stated,
        creator=_unique(value.text for value in credit.photographers) or stated.creator,
        credit_line=_text(_in_preferred_names(credit.raw, credit)),
        copyright=stated.copyright or _text(made),
    )


def _preferred(name: str, credit: Credit | None) -> str:
    """The name by which the archive knows a creator."""
    for value in credit.photographers if credit else ():
        if name_key(name) in map(name_key, (value.text, *value.spellings)):
            return value.text
    return name


def _in_preferred_names(line: str, credit: Credit | None) -> str:
    """A credit line with photographers by the archive's names for them, where those are others."""
    for value in credit.photographers if credit else ():
        spelled = credit.raw[value.start : value.end] if credit else ""
        if spelled and name_key(spelled) != name_key(value.text):
            line = line.replace(spelled, value.text)
    return line


def _taken(use: Placement, stated: PhotoMetadata) -> str | None:
    """The day or the moment, as exactly as any statement tells it that agrees; XMP has no other dates."""
    own, told = facts.xmp_date(use.taken), facts.xmp_date(stated.date_created)
    if _is_corrected(use, "taken") and not use.taken:
        return None
    first = own if use.article_id or _is_corrected(use, "taken") else told
    first = first or own or told
    exact = (date for date in (first, told) if date and first and date.startswith(first))
    return max(exact, key=len, default=None)


def _people(use: Placement, stated: PhotoMetadata) -> tuple[str, ...]:
    """Whoever is marked in the picture is shown in it, whatever else is said."""
    marked = tuple(region.name for region in stated.regions if region.name and region.kind in PEOPLE)
    read = tuple(person.name for person in use.people)
    if _is_corrected(use, "person"):
        return _names((*read, *marked))
    if use.article_id:
        return _names((*read, *stated.people))
    return _names(stated.people or read)


def _locations(use: Placement, stated: PhotoMetadata) -> tuple[Location, ...]:
    read = tuple(Location(place.name, place.role) for place in use.places if place.role in _GIVEN_ROLES)
    if _is_corrected(use, "place"):
        return read
    if use.article_id:
        return tuple(dict.fromkeys((*read, *stated.locations)))
    return stated.locations or read


def _with_orders(use: Placement, said: PhotoMetadata) -> PhotoMetadata:
    """Instructions and terms without what was lifted, and with every order that stands nowhere else."""
    codes: set[str] = {order.code for order in use.restrictions}
    instructions = _without_lifted(said.instructions or "", "instructions", codes)
    terms = _without_lifted(said.usage_terms or "", "usage-terms", codes)
    rest = (said.other_constraints, said.caption, said.credit_line)
    told = "\n".join(filter(None, (instructions, terms, *rest))).casefold()
    missing = [order for order in use.restrictions if _words(order).casefold() not in told]
    embargoes = facts.sentences(_words(order) for order in missing if order.code == "embargo")
    others = facts.sentences(_words(order) for order in missing if order.code != "embargo")
    return replace(said, instructions=_joined(instructions, embargoes), usage_terms=_joined(terms, others))


def _words(order: Restriction) -> str:
    own = order.text.strip()
    return own if own and order.source not in _NOT_WORDED else order_line(order) or restriction_words(order)


def _without_lifted(text: str, field: str, codes: set[str]) -> str:
    """A text without the words of orders that hold no longer; nothing else of it is changed."""
    found = read_restrictions(text, "instructions" if field == "instructions" else "usage-terms", None)
    for order in sorted(found, key=lambda order: -order.start):
        if order.code not in codes:
            text = f"{text[: order.start].rstrip(' -;,')} {text[order.end :].lstrip(' -;,.')}".strip()
    return text


def _joined(*texts: str) -> str | None:
    return _text("\n".join(filter(None, texts)))


def _plain(said: PhotoMetadata) -> PhotoMetadata:
    """Texts and lists as every format can hold them."""
    changes: dict[str, object] = {name: _text(getattr(said, name)) for name in _TEXTS}
    changes |= {name: _unique(getattr(said, name)) for name in _LISTS}
    return replace(said, **changes)  # type: ignore[arg-type]


def _text(text: str | None) -> str | None:
    return safe(text or "").replace("\r\n", "\n").replace("\r", "\n").strip() or None


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for each in texts if (text := _text(each))))


def _names(names: Sequence[str]) -> tuple[str, ...]:
    """Names, each once in its first spelling."""
    return tuple({name_key(name): name for name in reversed(_unique(names))}.values())[::-1]
