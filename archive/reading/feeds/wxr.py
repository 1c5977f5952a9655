"""WordPress exports (WXR 1.0 to 1.2) -> one article draft a post, its pictures captioned by attachments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Draft, Published
from archive.reading.documents.fragment import About, read_fragment
from archive.reading.documents.xml import parse_text
from archive.reading.encoding import decode
from archive.reading.feeds import entry as of
from archive.reading.feeds.entries import drafted, unique_names
from archive.reading.feeds.entry import CONTENT, DC, local, plain
from archive.reading.feeds.feed import channel_of, entries_of, link_of
from archive.reading.feeds.media import Shown
from archive.reading.feeds.shortcodes import Attachments, rendered, with_words
from archive.reading.language import language_tag
from archive.reading.sniff import IMAGE_SUFFIXES
from archive.reading.source import Source
from archive.reading.wire.repair import REPAIRED, mended

MARK = b"wordpress.org/export/"
_UNPUBLISHED = frozenset(("draft", "auto-draft", "pending", "trash", "future"))
_NO_STORIES = frozenset(
    ("revision", "nav_menu_item", "attachment", "custom_css", "customize_changeset", "oembed_cache",
     "user_request", "feedback")
)  # fmt: skip
_NO_DATE = "0000"
_OF_CREDIT = re.compile(
    r"credit|photograph(?:er|_by|e$)|copyright|fotograf|bildquelle|image_source|source_name|photo_by|fotocredit|crédit",
    re.I,
)
_OF_HOUSE = re.compile(
    r"credit_?org|(?:credit|photo|image)_?(?:agency|organi[sz]ation|affiliation)|agency", re.I
)
"""Names of fields, as plugins for credits call them: who made a picture, and for which house."""
_IN_FILE = re.compile(r's:6:"credit";s:\d+:"([^"]+)"')
"""The credit that WordPress took out of the picture's file, as PHP writes it."""


def is_wxr(root: str, head: bytes) -> bool:
    """Whether a feed is the export of a WordPress site."""
    return root == "rss" and MARK in head.replace(b"\x00", b"")


def read_wxr(source: Source) -> Iterator[Draft]:
    """Read an export: its published posts and pages; drafts, revisions and menus are left out.

    A picture that its post does not show stands at its end; one of no post in the export that has a caption
    or a credit is a page of its own, as WordPress shows it.

    Raises `UnreadableFile` ("empty") where it holds none.
    """
    read = parse_text(decode(source.read()), source.name)
    channel = channel_of(read.root)
    items = list(entries_of(read.root))
    posts = [item for item in items if _is_story(item)]
    site = _Site(channel, items)
    pages = [*posts, *site.unshown(posts)]
    if not pages:
        raise UnreadableFile("empty.export", name=source.name, n=len(items))
    for post, name in zip(pages, unique_names(map(_name, pages)), strict=True):
        yield drafted(source, name, partial(site.article, post, source), read.broken(post))


def _is_story(item: _Element) -> bool:
    kind = _wp(item, "post_type") or "post"
    return (
        kind not in _NO_STORIES
        and not kind.startswith("wp_")
        and _wp(item, "status").lower() not in _UNPUBLISHED
    )


def _name(item: _Element) -> str:
    return of.value(item, "guid") or link_of(item) or _wp(item, "post_id")


def _wp(item: _Element, name: str) -> str:
    """A field of WordPress' own: its namespace carries the version of the format, so any is taken."""
    for child in item:
        if local(child) == name and MARK.decode() in child.tag:
            return (child.text or "").strip()
    return ""


def _meta(item: _Element) -> dict[str, str]:
    return {_wp(child, "meta_key"): _wp(child, "meta_value") for child in item if local(child) == "postmeta"}


def _excerpt(item: _Element) -> str:
    return next(
        (
            text
            for child in item
            if local(child) == "encoded" and "excerpt" in child.tag and (text := (child.text or "").strip())
        ),
        "",
    )


@dataclass(frozen=True)
class _Author:
    login: str
    display: str
    full: str

    @property
    def names(self) -> tuple[str, ...]:
        """The name shown, unless it is only the login; then first and last name."""
        shown = self.full if self.display.casefold() == self.login.casefold() and self.full else self.display
        return of.names(shown)


class _Site:
    """What an export says beside its posts: the authors' names, the pictures."""

    def __init__(self, channel: _Element, items: list[_Element]) -> None:
        self._title = plain(of.value(channel, "title"))
        self._language = language_tag(of.value(channel, "language"))
        self._authors = {author.login: author for author in _authors(channel)}
        self._attachments: Attachments = {}
        self._of_post: dict[str, list[str]] = defaultdict(list)
        """The pictures that were put up with a post, by its number."""
        for item in items:
            address = _wp(item, "attachment_url")
            if address and _wp(item, "post_type") == "attachment":
                picture = self._attachments.setdefault(_wp(item, "post_id"), _attachment(item, address))
                if _file_name(picture).suffix.lower() in IMAGE_SUFFIXES:
                    self._of_post[_wp(item, "post_parent")].append(_wp(item, "post_id"))
        self._items = items
        self._by_stem: dict[str, list[Shown]] = defaultdict(list)
        for shown in self._attachments.values():
            self._by_stem[re.sub(r"-scaled$", "", _file_name(shown).stem)].append(shown)

    def unshown(self, posts: list[_Element]) -> list[_Element]:
        """Attachments with words that belong to none of these posts and are in none of them."""
        texts = [rendered(of.value(post, "encoded", CONTENT), self._attachments) for post in posts]
        numbers = {_wp(post, "post_id") for post in posts}
        used = {_meta(post).get("_thumbnail_id", "") for post in posts}
        alone = []
        for item in self._items:
            shown = self._attachments.get(_wp(item, "post_id"))
            if shown is None or _wp(item, "post_type") != "attachment" or _wp(item, "post_parent") in numbers:
                continue
            told = (shown.caption or shown.credit) and _file_name(shown).suffix.lower() in IMAGE_SUFFIXES
            number = _wp(item, "post_id")
            if told and number not in used and not any(_shows(text, shown, number) for text in texts):
                alone.append(item)
        return alone

    def article(self, post: _Element, source: Source) -> ArticleDraft:
        """One post, or one picture's own page, as a story."""
        login = of.value(post, "creator", DC)
        author = self._authors.get(login)
        number = _wp(post, "post_id")
        own = self._attachments.get(number) if _wp(post, "post_type") == "attachment" else None
        featured = self._attachments.get(_meta(post).get("_thumbnail_id", "")) or own
        said = of.value(post, "encoded", CONTENT)
        text = mended(said, self._language)
        body = with_words(rendered(text, self._attachments), self._attachment_of)
        lead = featured.figure() if featured else ""
        rest = {key: self._attachments[key] for key in self._of_post[number]}
        body += "".join(
            picture.figure()
            for key, picture in rest.items()
            if picture is not featured and not _shows(body, picture, key)
        )
        about = About(
            title=mended(plain(of.value(post, "title")), self._language),
            standfirst="" if own else mended(plain(_excerpt(post)), self._language),
            bylines=author.names if author else of.names(login),
            publication=self._title,
            url=link_of(post),
            language=self._language,
            published=_published(post),
            keywords=_keywords(post),
            doubts=(REPAIRED,) if text != said else (),
        )
        return read_fragment(lead + body, source, about)

    def _attachment_of(self, number: str, image: str) -> Shown | None:
        """The attachment that a picture in a text shows: by its number, else by its file's name."""
        if number:
            return self._attachments.get(number)
        return next((shown for shown in self._named(image) if _shows(image, shown)), None)

    def _named(self, image: str) -> Iterator[Shown]:
        """The attachments whose files are called as one that is named in the markup, in whatever size."""
        for name in re.findall(r"/([^/\"'\s>]+?)(?:-\d{1,5}x\d{1,5}|-scaled)?\.\w{3,4}\b", image):
            yield from self._by_stem.get(name, ())


def _file_name(picture: Shown) -> PurePosixPath:
    try:
        return PurePosixPath(urlsplit(picture.src).path)
    except ValueError:
        return PurePosixPath()


def _shows(text: str, picture: Shown, number: str = "") -> bool:
    """Whether a text shows a picture, in whatever size (WordPress names them "quay-300x200.jpg"), or one that
    is called by its number.
    """
    if number and re.search(rf"\bwp-image-{re.escape(number)}\b", text):
        return True
    name = _file_name(picture)
    size = r"(?:-\d{1,5}x\d{1,5}|-scaled)?"
    stem = re.escape(re.sub(r"-scaled$", "", name.stem))
    return re.search(rf"/{stem}{size}{re.escape(name.suffix)}", text) is not None


def _authors(channel: _Element) -> Iterator[_Author]:
    for child in channel:
        if local(child) == "author":
            full = f"{_wp(child, 'author_first_name')} {_wp(child, 'author_last_name')}".strip()
            yield _Author(_wp(child, "author_login"), plain(_wp(child, "author_display_name")), plain(full))


def _attachment(item: _Element, address: str) -> Shown:
    meta = _meta(item)
    return Shown(address, plain(_excerpt(item)), _credit(meta), meta.get("_wp_attachment_image_alt", ""))


def _credit(meta: dict[str, str]) -> str:
    """Who took a picture and for whom, by the fields of the usual plugins; else what its file said."""
    told = {key: plain(text) for key, text in meta.items() if _is_words(text)}
    houses = [text for key, text in told.items() if _OF_HOUSE.search(key)]
    people = [text for key, text in told.items() if _is_credit(key) and not _OF_HOUSE.search(key)]
    if not (people or houses) and (found := _IN_FILE.search(meta.get("_wp_attachment_metadata", ""))):
        return plain(found[1])
    named = people[:1]
    return "/".join([*named, *(house for house in houses[:1] if house not in "".join(named))])


def _is_words(text: str) -> bool:
    """Whether a field is text: others are switches, numbers, and what PHP writes of its values."""
    return bool(re.search(r"[^\W\d_]{2}", text)) and not re.match(
        r"[abisOd]:\d+[:;]|https?:|(?:yes|no|on|off|true|false)$", text
    )


def _is_credit(key: str) -> bool:
    return bool(_OF_CREDIT.search(key)) and not re.search(r"ur[il]\b|_ur[il]|link|distribut", key, re.I)


def _published(post: _Element) -> Published | None:
    universal, local_time = _wp(post, "post_date_gmt"), _wp(post, "post_date")
    stated = of.moment(of.value(post, "pubdate"))
    if universal and not universal.startswith(_NO_DATE):
        stated = of.moment(f"{universal}Z") or stated
    elif not stated and not local_time.startswith(_NO_DATE):
        stated = of.moment(local_time)
    return Published(stated) if stated else None


def _keywords(post: _Element) -> tuple[str, ...]:
    named = [plain(child.text or "") for child in of.children(post, "category")
             if child.get("domain") in ("category", "post_tag", None)]  # fmt: skip
    return tuple(name for name in of.unique(named) if name.casefold() != "uncategorized")
