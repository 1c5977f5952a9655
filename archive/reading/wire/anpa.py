"""ANPA 1312 (the American wire transmission guideline of 1979 and 1989) -> article drafts.

A message opens with SYN SYN SOH, service level and number; a second line gives priority, category,
format (DC3 text, DC4 tables), keyword, day and word count. Between STX and ETX a line that begins with "^"
and ends with "<" or "=" is a line of its own: slug, headline, photo numbers, notes, byline, subhead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.model import Block, Doubt, Draft, Published
from archive.reading.source import Source
from archive.reading.wire.content import Piece
from archive.reading.wire.iptc7901 import century, messages_of, parted
from archive.reading.wire.moments import moment
from archive.reading.wire.story import Story, entries

_HEADING = re.compile(rb"[\x00\s]*\x16+\x01\w{0,2}\d{3,5}")
_SECOND = re.compile(r"(?P<priority>[a-z])\s(?P<category>[a-z\d])", re.I)
_FILED = re.compile(r"(\d\d)-(\d\d)-(\d\d)\s+(\d\d)(\d\d)\s*(?:GMT|UTC)?")
_SLUG = re.compile(
    r"^(?:\W?\d{4}<\s*\^?)?(?P<slug>[A-Z]{2,}-.*?)(?:,\s*(?:\d\w\w .*?|.*Writethru.*?))?(?:,\s*\d*)?$"
)
_PHOTOS = re.compile(r"^AP Photos?\b|^Photos?\s[A-Z]{2,}\d|^(?:With\s)?(?:AP\s)?Graphic\b", re.I)
_NOTE = re.compile(r"^\(?(?:Eds?|Editors?(?:['’]s)? notes?)\b\s*[:.]", re.I)
_SENDER = re.compile(r"^[^\n(]{2,60}\((?P<who>[A-Z][\w.-]{1,19})\)\s*(?:_|-|–|—)")
_MARKS = (
    (re.compile(r"(?<=[\d;])\{"), "½"),
    (re.compile("``"), "“"),
    (re.compile("''"), "”"),
    (re.compile(r"(?<=\s)_(?=\s)"), "—"),
    (re.compile(r"\x10"), " "),  # DLE: a space that does not break
    (re.compile(r"[\x1e\x1f]+(?:\s*[\x1e\x1f])*"), ";"),  # record and unit separators part cells
    (re.compile("[\x00-\x07\x0b\x0c\x0e-\x1f\x7f]"), ""),
)


def is_anpa(head: bytes) -> bool:
    """Whether a file begins with a message's heading."""
    return bool(_HEADING.match(head))


def read_anpa(source: Source) -> Iterator[Draft]:
    """Read every message of a file; raises `UnreadableFile` where one has no text."""
    messages = messages_of(source)
    names = (re.split(r"[\x1f\n]", part, maxsplit=1)[0] for part in messages)
    for message, entry in zip(messages, entries(messages, names), strict=True):
        yield source.article(_story(message, source).article(source), entry)


def _story(message: str, source: Source) -> Story:
    _, text, ended, tail = parted(message, source)
    lines = _Lines()
    for line in text.split("\n"):
        lines.take(line)
    story = lines.story
    story.published = _filed(tail)
    story.body = lines.finished()
    senders = (_SENDER.match(piece.text) for piece in story.body if isinstance(piece, Block))
    service = re.match(r"\s*([A-Z]{2,5})-", tail)
    story.providers = [found["who"] for found in senders if found] + ([service[1]] if service else [])
    if not ended:
        story.doubts.append(Doubt("message-cut-short"))
    return story


@dataclass
class _Lines:
    """Tells the lines of a message: over the story, then the story's paragraphs, subheads and tables."""

    story: Story = field(default_factory=Story)
    _blocks: list[Piece] = field(default_factory=list)
    _paragraph: list[str] = field(default_factory=list)
    _ending: str = ""

    def take(self, raw: str) -> None:
        marked, table = raw.startswith("^"), raw.startswith("\x08")
        indented = raw.startswith(("\t", "   "))
        line = raw.lstrip("\x08^").rstrip()
        ending = line[-1:] if line[-1:] in "<=" else ""
        for mark, plain in _MARKS:
            line = mark.sub(plain, line)
        line = line.rstrip("<=").strip(" \t")
        if not line:
            self._close()
        elif table or (line.count(";") > 1 and " " not in line.partition(";")[2][:2]):
            self._close()
            self._blocks.append(
                Block("list", " | ".join(cell.strip() for cell in line.split(";")).strip(" |^"))
            )
        elif marked and not self._blocks and not self._paragraph:
            self._over(line, ending)
        elif marked:
            self._close()
            if not re.match(r"by\s|END$", line, re.I):
                self._blocks.append(Block("heading" if ending == "=" else "paragraph", line))
        else:
            if indented:
                self._close()
            self._paragraph.append(line)

    def _over(self, line: str, ending: str) -> None:
        """A line over the story: the first is the slug, "By" and the one behind it the byline."""
        story = self.story
        if not story.slug and (slug := _SLUG.match(line)):
            story.slug = slug["slug"].strip(" ,")
        elif _PHOTOS.match(line) or _NOTE.match(line):
            return
        elif re.match(r"by\s", line, re.I) and ending == "=":
            story.bylines.append(line)
        elif ending == "=" and story.bylines:
            return  # the writer's organisation
        elif not story.headlines:
            story.headlines.append(line)
        elif ending == "=" or len(line) < 60:
            self._blocks.append(Block("heading" if ending == "=" else "paragraph", line))
        else:
            story.standfirsts.append(line)

    def _close(self) -> None:
        text = " ".join(self._paragraph)
        self._paragraph.clear()
        if text:
            self._blocks.append(Block("paragraph", text))

    def finished(self) -> list[Piece]:
        self._close()
        if not self.story.headlines and self.story.slug:
            self.story.keywords.append(self.story.slug)
        return self._blocks


def _filed(tail: str) -> Published | None:
    """When it was filed, from the line behind the text ("AP-WF-11-13-13 1509GMT")."""
    found = _FILED.search(tail)
    if not found:
        return None
    month, day, year, hour, minute = found.groups()
    filed = moment(f"{century(int(year))}-{month}-{day}T{hour}:{minute}:00Z")
    return Published(filed) if filed else None
