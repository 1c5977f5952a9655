"""What other programs are given of records: their words as text and markup, files under telling names.

A photo goes out as a newsroom prints it: the caption, the credit, the story that ran it. A story goes out by
its citation in the newsroom's form.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from archive.errors import CutlineError
from archive.exchange.citation import Style, cite_photo, cite_story, print_credit
from archive.model import Article, Placement
from archive.progress import Progress

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.curation.selection import Selection

MOST_FILES = 40
"""Files that are copied for one drag: more is an export."""
MOST_WORDS = 1_000
"""Records whose words are put together at once: more is an export."""
_LONGEST = 80
_STRANGE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')


@dataclass(frozen=True, slots=True)
class Taken:
    """Words of records, as text and as markup, and copies of photos' files; `photo_id` is that of the first.

    `count` says of how many records, of `total` that were meant.
    """

    text: str
    html: str
    files: tuple[Path, ...] = ()
    photo_id: str = ""
    count: int = 0
    total: int = 0

    def mime(self) -> QMimeData:
        """As a drag or the clipboard carries it."""
        mime = QMimeData()
        mime.setText(self.text)
        mime.setHtml(self.html)
        if self.files:
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in self.files])
        return mime


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of one record: lines, of which the last few are small, and where it lies on the web."""

    lines: tuple[str, ...]
    small: tuple[str, ...] = ()
    url: str = ""

    @property
    def text(self) -> str:
        return "\n".join(filter(None, (*self.lines, *self.small)))

    @property
    def html(self) -> str:
        lines = [escape(line) for line in self.lines if line]
        lines += [f"<i>{escape(line)}</i>" for line in self.small if line]
        if self.url and lines:
            lines[-1] = f'<a href="{escape(self.url)}">{lines[-1]}</a>'
        return f"<p>{'<br>'.join(lines)}</p>"


def take(catalogue: Catalogue, progress: Progress, selection: Selection, *, files: bool = True) -> Taken:
    """What a drag carries of the records chosen: words, and files where the archive has them."""
    found = _Found(catalogue, progress, selection)
    words = [_as_printed(record, found.story_of(record)) for record in found.records]
    uses = [record for record in found.records if files and isinstance(record, Placement)]
    return found.taken(words, _copies(catalogue, progress, uses, found.story_of))


def cited(catalogue: Catalogue, progress: Progress, selection: Selection, style: Style = "chicago") -> Taken:
    """The citations of the records chosen, each a line of its own."""
    found, registry = _Found(catalogue, progress, selection), catalogue.names.registry()
    words = []
    for record in found.records:
        story = found.story_of(record)
        if isinstance(record, Article):
            words.append(_Words((cite_story(record, style, registry),), url=record.url or ""))
        else:
            url = (story.url if story else None) or ""
            words.append(_Words((cite_photo(record, story, style, registry),), url=url))
    return found.taken(words)


class _Found:
    """The records of a selection in its order, with the stories of photos among them."""

    def __init__(self, catalogue: Catalogue, progress: Progress, selection: Selection) -> None:
        every = list(catalogue.ids_of(selection))
        self.total = len(every)
        ids = every[:MOST_WORDS]
        progress.check()
        stories = {article.id: article for article in catalogue.records.articles(ids)}
        uses = {use.id: use for use in catalogue.records.placements(one for one in ids if one not in stories)}
        progress.check()
        beside = {use.article_id for use in uses.values() if use.article_id} - stories.keys()
        self._stories = stories | {article.id: article for article in catalogue.records.articles(beside)}
        known: dict[str, Article | Placement] = {**stories, **uses}
        self.records = [known[one] for one in ids if one in known]

    def story_of(self, record: Article | Placement) -> Article | None:
        """The story that ran a photo, the story itself."""
        if isinstance(record, Article):
            return record
        return self._stories.get(record.article_id or "")

    def taken(self, words: Sequence[_Words], files: Iterable[Path] = ()) -> Taken:
        """All of it put together."""
        first = self.records[0] if self.records else None
        pictures = [first] if isinstance(first, Placement) else list(first.placements) if first else []
        photo = next((use.photo.id for use in pictures if use.photo.files), "")
        gap = "\n\n" if any("\n" in each.text for each in words) else "\n"
        text = gap.join(each.text for each in words)
        html = "".join(each.html for each in words)
        return Taken(text, html, tuple(files), photo, len(self.records), self.total)


def _as_printed(record: Article | Placement, story: Article | None) -> _Words:
    if isinstance(record, Article):
        return _Words((cite_story(record, "newsroom"),), url=record.url or "")
    ran = cite_story(story, "newsroom") if story is not None else ""
    caption = " ".join(record.caption.split())
    return _Words((caption,), (print_credit(record.credit), ran), (story.url if story else None) or "")


def file_name(use: Placement, story: Article | None = None) -> str:
    """What to call the file of a photo: when, by whom, what it shows; no more than a file system takes."""
    credit = use.credit
    named = [value.text for value in (*credit.photographers[:1], *credit.chain[:1])] if credit else []
    who = ", ".join(named) or (credit.raw if credit else "")
    published = story.published.value if story is not None and story.published else ""
    day = use.taken or published
    what = " ".join((use.caption or (story.title if story else "")).split())
    parts = (day[:10], who, what)
    name = " ".join(" ".join(_STRANGE.sub(" ", part) for part in parts if part).split())
    return name[:_LONGEST].strip(" .,") or use.id


def _copies(
    catalogue: Catalogue,
    progress: Progress,
    uses: Sequence[Placement],
    stories: Callable[[Placement], Article | None],
) -> list[Path]:
    """Copies of the files of photos in a folder of their own, which the system clears away with its own.

    Photos without a file, and files that no other program is given, are left out.
    """
    made: list[Path] = []
    folder = Path(tempfile.mkdtemp(prefix="cutline-")) if uses else Path()
    for use in uses[:MOST_FILES]:
        progress.check()
        name = file_name(use, stories(use))
        if any(path.stem == name for path in made):
            name = f"{name} {len(made) + 1}"
        try:
            copy = catalogue.pictures.copy(use.photo.id, folder, name)
        except CutlineError:
            continue
        if copy is not None:
            made.append(copy)
    return made
