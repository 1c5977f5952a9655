"""The front page: the search, the stories as a newspaper sets them, the contact sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lxml.etree import _Element

from archive.exchange.formats.markup import HTML
from archive.exchange.site import photos
from archive.exchange.site.frame import link, of_class, parts, said, signed, speech
from archive.exchange.site.photos import Shown
from archive.words import day_words, giving_words

_CARDS = 6
"""Stories with their picture under the first that has one; all others stand in a list."""
_FILTERS = ("person", "agency", "year")


@dataclass(frozen=True, slots=True)
class Told:
    """A story as the front page tells it; `address` leads to its page."""

    address: str
    headline: str
    kicker: Sequence[str]
    standfirst: str
    bylines: Sequence[str]
    language: str
    photo: Shown | None


def front_page(
    title: str, archive: str, stories: Sequence[Told], sheet: Sequence[Shown], day: date
) -> _Element:
    """The content of the front page."""
    main = HTML("main", {"id": "content"}, _search(), HTML("div", {"id": "found", "hidden": "hidden"}))
    all_ = HTML("div", {"id": "all"})
    if stories:
        all_.append(_stories(stories, day))
    if sheet:
        all_.append(_sheet(sheet, day))
    if not stories and not sheet:
        all_.append(HTML("p", of_class("empty"), giving_words("empty")))
    main.append(all_)
    counts = giving_words("counts", stories=str(len(stories)), photos=str(len(sheet)))
    top = HTML("header", of_class("masthead"), said("h1", title), HTML("p", counts))
    made = giving_words("made", archive=archive, day=day_words(day.isoformat()))
    return HTML("div", of_class("page"), top, main, HTML("footer", said("p", made)))


def _search() -> _Element:
    """The form, which the script shows: without it there is none."""
    hint = giving_words("search-hint")
    field = HTML(
        "input", {"type": "search", "id": "words", "name": "q", "placeholder": hint, "autocomplete": "off"}
    )
    form = HTML("form", {"id": "search", "role": "search", "hidden": "hidden"})
    form.append(HTML("label", of_class("words"), HTML("span", giving_words("search")), field))
    for name in _FILTERS:
        chosen = HTML(
            "select", {"id": name, "name": name}, HTML("option", {"value": ""}, giving_words("any"))
        )
        form.append(HTML("label", of_class("filter"), HTML("span", giving_words(name)), chosen))
    form.append(HTML("button", {"type": "reset"}, giving_words("clear")))
    form.append(HTML("p", {"id": "count", "role": "status"}))
    return HTML("div", form, HTML("noscript", HTML("p", of_class("note"), giving_words("no-script"))))


def _stories(stories: Sequence[Told], day: date) -> _Element:
    section = HTML("section", {"aria-labelledby": "stories"}, _heading("stories"))
    first = next((each for each in stories if each.photo is not None), stories[0])
    others = [each for each in stories if each is not first]
    cards, rest = others[:_CARDS], others[_CARDS:]
    section.append(_card(first, day, "first"))
    if cards:
        section.append(HTML("div", of_class("cards"), *(_card(each, day) for each in cards)))
    if rest:
        section.append(HTML("h3", of_class("section"), giving_words("more-stories")))
        section.append(HTML("ul", of_class("more"), *(_line(each) for each in rest)))
    return section


def _sheet(sheet: Sequence[Shown], day: date) -> _Element:
    section = HTML("section", {"aria-labelledby": "photos"}, _heading("photos"))
    if held := sum(photo.withheld for photo in sheet):
        section.append(HTML("p", of_class("note"), giving_words("not-shown-some", n=str(held))))
    cells = (photos.cell(photo, number, day) for number, photo in enumerate(sheet, 1))
    section.append(HTML("ol", of_class("sheet"), *cells))
    return section


def _heading(name: str) -> _Element:
    return HTML("h2", of_class("section", id=name), giving_words(name))


def _card(story: Told, day: date, kind: str = "card") -> _Element:
    card = HTML("article", of_class(kind, **speech(story.language)))
    words = HTML("div", parts("p", story.kicker, "kicker"), HTML("h3", link(story.address, story.headline)))
    if story.standfirst:
        words.append(HTML("p", of_class("standfirst"), story.standfirst))
    if story.bylines:
        words.append(said("p", signed(story.bylines, "by", story.language), "byline"))
    card.append(words)
    if story.photo is not None:
        large = kind == "first"
        shown = HTML("figure", photos.picture(story.photo, "", day, large))
        if large and (credit := photos.credit_line(story.photo.use)):
            shown.append(HTML("figcaption", said("span", credit, "credit")))
        card.append(shown)
    return card


def _line(story: Told) -> _Element:
    kicker = parts("span", story.kicker, "kicker")
    return HTML("li", speech(story.language), link(story.address, story.headline), kicker)
