"""The page of a story, laid out as a newspaper would, and that of a photo that stands alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from lxml.etree import _Element

from archive.exchange.formats.facts import Given, subjects
from archive.exchange.formats.markup import HTML, body_elements
from archive.exchange.site import photos
from archive.exchange.site.frame import link, of_class, outward, parts, said, signed, speech
from archive.exchange.site.photos import Shown
from archive.model import Article, Placement
from archive.words import day_words, giving_words

_ROOT = "../"


def story_page(story: Article, shown: Mapping[str, Shown], title: str, day: date) -> _Element:
    """The content of a story's page; `shown` holds its photos by the ids of their uses."""
    lead = next((use for use in story.placements if use.position == "lead"), None)
    told: set[str] = set()

    def show(use: Placement) -> _Element | None:
        if use.id in told:
            return None
        told.add(use.id)
        return photos.figure(shown[use.id], _ROOT, day)

    article = HTML("article", of_class("story", **speech(story.language)), _head(story))
    if lead is not None:
        told.add(lead.id)
        article.append(photos.figure(shown[lead.id], _ROOT, day, "lead"))
    text = HTML("div", of_class("text"), *body_elements(story.body, story.placements, show))
    article.append(HTML("div", of_class("columns"), text, _rail(story)))
    rest = [show(use) for use in story.placements]
    if others := [element for element in rest if element is not None]:
        section = HTML("section", of_class("gallery"), HTML("h2", giving_words("photos")))
        section.append(HTML("div", of_class("pictures"), *others))
        article.append(section)
    return _around(title, article)


def photo_page(given: Given, shown: Shown, title: str, day: date) -> _Element:
    """The content of the page of a photo whose story is not on the site."""
    use, story = shown.use, given.story
    article = HTML("article", of_class("story alone"), HTML("h1", of_class("quiet"), photo_title(use)))
    article.append(photos.figure(shown, _ROOT, day, "lead"))
    rail = HTML("aside", of_class("rail"))
    if story is not None:
        rail.append(said("p", giving_words("in-story", title=story.title), "ran"))
        rail.append(parts("p", kicker(story)))
    if words := subjects(use):
        rail.append(photos.facts_list(giving_words("tags"), list(words)))
    article.append(rail)
    return _around(title, article)


def photo_title(use: Placement) -> str:
    """What a photo is called: its own headline, else the beginning of its caption, else of what it shows."""
    metadata = use.photo.metadata
    own = (metadata.headline or metadata.title) if metadata else None
    return photos.shortened(own or use.caption or use.alt or giving_words("photo"))


def kicker(story: Article) -> Sequence[str]:
    """Where and when a story ran."""
    ran = day_words(story.published.value) if story.published else ""
    return [part for part in (story.publication, ran) if part]


def headline(story: Article) -> str:
    """The headline, or that there is none."""
    return story.title or giving_words("no-headline")


def _head(story: Article) -> _Element:
    head = HTML("header", parts("p", kicker(story), "kicker"), HTML("h1", headline(story)))
    if story.standfirst:
        head.append(HTML("p", of_class("standfirst"), story.standfirst))
    if story.bylines:
        head.append(said("p", signed(story.bylines, "by", story.language), "byline"))
    if story.contributors:
        head.append(said("p", signed(story.contributors, "with", story.language), "byline"))
    return head


def _rail(story: Article) -> _Element:
    """What is told beside the text: who is shown, tags, where it ran."""
    rail = HTML("aside", of_class("rail"))
    people = dict.fromkeys(person.name for use in story.placements for person in use.people)
    if people:
        rail.append(photos.facts_list(giving_words("people"), list(people)))
    places = dict.fromkeys(place.name for use in story.placements for place in use.places)
    if places:
        rail.append(photos.facts_list(giving_words("places"), list(places)))
    if words := subjects(story):
        rail.append(photos.facts_list(giving_words("tags"), list(words)))
    address = outward(story.url, giving_words("original"))
    if address is not None:
        rail.append(HTML("p", of_class("original"), address))
    return rail


def _around(title: str, article: _Element) -> _Element:
    home = HTML("nav", link(f"{_ROOT}index.html", title, kind="home"))
    home.append(link(f"{_ROOT}index.html", giving_words("back"), kind="back"))
    return HTML(
        "div",
        of_class("page"),
        HTML("header", of_class("bar"), home),
        HTML("main", {"id": "content"}, article),
    )
