"""A photo on a page: the picture or words in its place, caption, credit, who it shows, orders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml.etree import _Element

from archive.exchange.formats.facts import Given
from archive.exchange.formats.markup import HTML
from archive.exchange.giving import SCREEN_COPIES
from archive.exchange.site.frame import link, of_class, parts, said
from archive.exchange.withholding import withheld
from archive.model import Placement
from archive.words import day_words, giving_words, restriction_words

_PHOTOS, _SMALL = SCREEN_COPIES
_USUAL = (3, 2)
_FLATTEST, _NARROWEST = 400, 25
"""Shapes of cells, width by height, in per cent."""
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Shown:
    """A use of a photo on the site.

    `name` is that of its copies, "" where it is told of in words only; `address` leads from the front page to
    where it stands whole; `withheld` says that orders keep it from being shown.
    """

    use: Placement
    name: str
    address: str
    withheld: bool

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the photo, the usual ones where they are not known."""
        photo = self.use.photo
        return (photo.width, photo.height) if photo.width > 0 and photo.height > 0 else _USUAL


def shown(use: Placement, given: Given, address: str, day: date) -> Shown:
    """A use as the site shows it on a day."""
    place = given.files.get(use.photo.id, "")
    held = bool(withheld(use.restrictions, day))
    return Shown(use, "" if held else place.removeprefix(f"{_PHOTOS}/"), address, held)


def anchor(use: Placement) -> str:
    """Where on a story's page a photo stands."""
    return f"photo-{use.ordinal}"


def credit_line(use: Placement) -> str:
    """The credit as it stood."""
    return use.credit.raw if use.credit else ""


def figure(photo: Shown, root: str, day: date, kind: str = "", large: bool = True) -> _Element:
    """A photo with all that is said of it."""
    use = photo.use
    words = HTML("figcaption", *_words(photo, day))
    return HTML(
        "figure", of_class(f"photo {kind}".strip(), id=anchor(use)), picture(photo, root, day, large), words
    )


def cell(photo: Shown, number: int, day: date) -> _Element:
    """A photo on the contact sheet of the front page."""
    width, height = photo.size if photo.name else (1, 1)
    shape = min(_FLATTEST, max(_NARROWEST, round(100 * width / height)))
    use = photo.use
    caption = said("span", use.caption or giving_words("no-caption"), "caption")
    words = HTML("figcaption", HTML("span", of_class("number"), str(number)), caption)
    if credit := credit_line(use):
        words.append(said("span", credit, "credit"))
    words.extend(_marks(photo, day))
    inside = HTML("figure", link(photo.address, picture(photo, "", day, large=False)), words)
    return HTML("li", of_class(f"r{shape}"), inside)


def picture(photo: Shown, root: str, day: date, large: bool) -> _Element:
    """The picture itself, or a ground with the reason why it is not there."""
    width, height = photo.size
    if not photo.name:
        reason = giving_words("no-picture")
        if photo.withheld:
            held = withheld(photo.use.restrictions, day)
            reason = giving_words("not-shown", orders="; ".join(map(restriction_words, held)))
        return HTML("span", of_class("absent", role="img", **{"aria-label": reason}), reason)
    folder = _PHOTOS if large else _SMALL
    attributes = {"src": f"{root}{folder}/{photo.name}", "alt": alternative(photo.use)}
    if not large:
        attributes["loading"] = "lazy"
    return HTML("img", {**attributes, "width": str(width), "height": str(height)})


def alternative(use: Placement) -> str:
    """What stands for the picture: what its page said, else the beginning of its caption."""
    return shortened(use.alt or use.caption or giving_words("photo"))


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"


def orders(use: Placement) -> tuple[str, ...]:
    """The orders on a use in words, each once; one that is nothing but its words, as it was worded."""
    told = (
        order.text.strip() if order.code == "other" and order.text.strip() else restriction_words(order)
        for order in use.restrictions
    )
    return tuple(dict.fromkeys(told))


def facts_list(name: str, values: list[str | _Element]) -> _Element:
    """Values under their name."""
    return HTML("div", of_class("facts"), HTML("h2", name), HTML("ul", *(_item(value) for value in values)))


def _item(value: str | _Element) -> _Element:
    return said("li", value) if isinstance(value, str) else HTML("li", value)


def _words(photo: Shown, day: date) -> Iterator[_Element]:
    use = photo.use
    yield said("p", use.caption or giving_words("no-caption"), "caption")
    yield said("p", credit_line(use) or giving_words("no-credit"), "credit")
    if use.people:
        people = HTML("ol", of_class("people", **{"aria-label": giving_words("people")}))
        people.extend(
            said("li", _person(person.name, person.title, person.position)) for person in use.people
        )
        yield people
    told = [day_words(use.taken)] if use.taken else []
    lines = [giving_words("taken", day=told[0])] if told else []
    lines += [", ".join(place.name for place in use.places)] if use.places else []
    if lines:
        yield parts("p", lines, "when")
    yield from _marks(photo, day)


def _marks(photo: Shown, day: date) -> Iterator[_Element]:
    """The orders on a photo; those that stand in the place of the picture are said there."""
    if found := orders(photo.use):
        marks = HTML("ul", of_class("orders", **{"aria-label": giving_words("orders")}))
        marks.extend(said("li", text) for text in found)
        yield marks


def _person(name: str, title: str | None, position: str | None) -> str:
    whole = f"{name}, {title}" if title else name
    return f"{whole} ({position})" if position else whole
