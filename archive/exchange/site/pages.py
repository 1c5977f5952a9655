"""All files of a site, one after the other: the pages of records as they come, the front page at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from lxml.etree import _Element

from archive.exchange.formats.facts import Given
from archive.exchange.formats.naming import record_name
from archive.exchange.site import front, index, stories
from archive.exchange.site.frame import page, resource
from archive.exchange.site.photos import Shown, anchor, shown
from archive.model import Article, Placement

File = tuple[str, bytes]
_SCRIPTS = ("search-index.js", "search.js")
_FACES = (
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
    "NotoSerif-Regular.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSerifHebrew-Regular.ttf",
    "NotoSerifHebrew-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "OFL.txt",
)
_SHAPES = range(25, 401)
"""Shapes of photos for which the sheet has a rule each: styles within pages are forbidden there."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What the front page needs of a page that was made; `told` is None for the page of a photo."""

    day: str
    told: front.Told | None
    photos: Sequence[Shown]
    entries: Sequence[index.Entry]


def site(records: Iterable[Given], title: str, archive: str, day: date) -> Iterator[File]:
    """The files of a site of records as of a day, by their places. `title` stands over it; `archive` is where
    the records come from. Photos of which no copy was given, and those that orders withhold, are told of in
    words. The front page has the newest first.
    """
    work = _Site(title, day)
    alone: list[tuple[Given, Placement]] = []
    for given in records:
        record = given.record
        if isinstance(record, Article):
            yield work.story(given, record)
        else:
            alone.append((given, record))
    for given, use in alone:
        if not work.has(use):
            yield work.photo(given, use)
    yield "index.html", page(title, work.front(archive), "", _SCRIPTS)
    yield "search-index.js", index.script(work.entries())
    yield from _unchanging()


class _Site:
    """The pages that were made, and what the front page and the search need of them."""

    def __init__(self, title: str, day: date) -> None:
        self._title = title
        self._day = day
        self._pages: list[_Page] = []
        self._told: set[str] = set()

    def has(self, use: Placement) -> bool:
        """Whether a use stands on the page of a story."""
        return use.id in self._told

    def story(self, given: Given, story: Article) -> File:
        address = f"stories/{record_name(story, '.html')}"
        photos = {
            use.id: shown(use, given, f"{address}#{anchor(use)}", self._day) for use in story.placements
        }
        self._told.update(photos)
        entries = [index.story_entry(story, photos.values(), address)]
        entries += [index.photo_entry(Given(photo.use, story), photo) for photo in photos.values()]
        told = front.Told(
            address,
            stories.headline(story),
            stories.kicker(story),
            story.standfirst,
            story.bylines,
            story.language,
            next((photo for photo in photos.values() if photo.name), None),
        )
        ran = story.published.value if story.published else ""
        self._pages.append(_Page(ran, told, tuple(photos.values()), entries))
        content = stories.story_page(story, photos, self._title, self._day)
        return address, page(f"{told.headline} – {self._title}", content, "../")

    def photo(self, given: Given, use: Placement) -> File:
        """The page of a photo whose story is not on the site."""
        address = f"photos/{record_name(use, '.html')}"
        photo = shown(use, given, address, self._day)
        self._pages.append(_Page(use.taken or "", None, (photo,), [index.photo_entry(given, photo)]))
        content = stories.photo_page(given, photo, self._title, self._day)
        return address, page(f"{stories.photo_title(use)} – {self._title}", content, "../")

    def front(self, archive: str) -> _Element:
        told = [each.told for each in self._newest_first() if each.told is not None]
        sheet: dict[str, Shown] = {}  # each photo once, where a use of it may be shown that one
        for photo in (photo for each in self._newest_first() for photo in each.photos):
            known = sheet.get(photo.use.photo.id)
            if known is None or (photo.name and not known.name):
                sheet[photo.use.photo.id] = photo
        return front.front_page(self._title, archive, told, tuple(sheet.values()), self._day)

    def entries(self) -> list[index.Entry]:
        """What the search looks through, the newest first, stories before photos that stand alone."""
        return [entry for each in self._newest_first() for entry in each.entries]

    def _newest_first(self) -> list[_Page]:
        newest = sorted(self._pages, key=lambda each: each.day, reverse=True)
        return sorted(newest, key=lambda each: each.told is None)


def _unchanging() -> Iterator[File]:
    shapes = "\n".join(f".r{shape}{{--r:{shape / 100}}}" for shape in _SHAPES)
    yield "site.css", resource("site.css") + shapes.encode() + b"\n"
    yield "search.js", resource("search.js")
    yield "icon.svg", files("resources").joinpath("icons", "cutline.svg").read_bytes()
    for face in _FACES:
        yield f"fonts/{face}", files("resources").joinpath("fonts", face).read_bytes()
