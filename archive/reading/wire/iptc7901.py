"""IPTC 7901 (the text transmission standard of the teleprinter lines) -> article drafts.

A message runs from SOH (start of heading) over STX (start of text) and ETX (end of text) to EOT. The
heading names service and number, priority, category and length, then the catchline; after ETX stand
day, hour, zone, month and year (IPTC 7901, sections 3 to 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.errors import UnreadableFile
from archive.model import Doubt, Draft, Published
from archive.reading.encoding import decode
from archive.reading.source import Source
from archive.reading.text.dates import month_number
from archive.reading.wire.content import read_lines
from archive.reading.wire.moments import moment
from archive.reading.wire.story import Story, entries

SOH, STX, ETX = "\x01", "\x02", "\x03"
_HEADING = re.compile(rb"[\x00\x16\s]*\x01[A-Za-z]{1,8}\s?\d{1,6}\s+\d\s+\S{1,6}\s+\d{0,6}")
_SIGNAL = re.compile(
    r"\(?(?:(?:\d?\d(?:st|nd|rd|th)\s)?(?:lead|add|take|ld)|refile|extra|urgent|flash|alert|bulletin|"
    r"achtung|eil(?:meldung)?|kor(?:rektur)?|correction|corrected|embargo(?:ed)?|roundup|preview|feature|"
    r"update\s?\d*|advisory|attention)\b[\w\s,:.-]{0,20}\)?",
    re.I,
)
_NOTES = re.compile(r"^\s*(?:#{1,3}\s|(?:\*\s+){2,}\*|-{3,}\s*$)", re.M)
_SIGN_OFF = re.compile(r"(?:^|\n)\s*[a-z]{2,8}(?:[ /][a-z]{1,5}){1,6}\s*$")
_FILED = re.compile(
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)\s*(?P<zone>[A-Z]{1,5})?\s*(?P<month>[^\W\d_]{3,9})\.?\s*(?P<year>\d\d(?:\d\d)?)"
)
_ZONES = {
    **dict.fromkeys(("GMT", "UTC", "Z", "UT"), "Z"),
    **dict.fromkeys(("MEZ", "CET", "BST"), "+01:00"),
    **dict.fromkeys(("MESZ", "CEST", "EET"), "+02:00"),
}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def is_7901(head: bytes) -> bool:
    """Whether a file begins with a message's heading."""
    return bool(_HEADING.match(head))


def read_7901(source: Source) -> Iterator[Draft]:
    """Read every message of a file; raises `UnreadableFile` where one has no text."""
    messages = messages_of(source)
    names = (" ".join(part.split("\n", 1)[0].split()[:1]) for part in messages)
    for message, entry in zip(messages, entries(messages, names), strict=True):
        yield source.article(_story(message, source).article(source), entry)


def messages_of(source: Source) -> list[str]:
    """The messages of a file, each from behind its SOH on."""
    return [part for part in decode(source.read()).split(SOH)[1:] if part.strip()]


def parted(message: str, source: Source) -> tuple[str, str, str, str]:
    """Heading, text, the ETX that ends it ("" where it is missing) and what follows.

    Raises `UnreadableFile` ("empty") where there is no text.
    """
    heading, _, rest = message.partition(STX)
    text, ended, tail = rest.partition(ETX)
    if not text.strip():
        raise UnreadableFile("empty.message", name=source.name)
    return heading, text, ended, tail


def _story(message: str, source: Source) -> Story:
    heading, text, ended, tail = parted(message, source)
    lines = [line.strip() for line in heading.split("\n") if line.strip()]
    catchline = _CONTROL.sub("", lines[-1]).strip(" /") if len(lines) > 1 else ""
    headlines, bylines, body = _head(_CONTROL.sub("", text))
    return Story(
        headlines=headlines,
        bylines=bylines,
        providers=_senders(lines[0] if lines else "", body),
        published=_filed(tail),
        keywords=[word.strip() for word in catchline.split("/")],
        slug=catchline,
        body=read_lines(_told(body)),
        doubts=[] if ended else [Doubt("message-cut-short")],
    )


def _head(text: str) -> tuple[list[str], list[str], str]:
    """Headline, byline and story: the lines before the first that ends with "=" stand over the story."""
    before, mark, body = text.partition("=\n")
    over = [line.strip() for line in before.split("\n") if line.strip()]
    if not mark or len(over) > 8 or len(before) > 700:
        first, _, body = text.strip("\n").partition("\n")
        return [first.strip(" =")], [], body
    signed = [line for line in over if re.match(r"(?:by|von|por|par|di)\s", line, re.I)]
    told = [line for line in over if line not in signed]
    titles = [line for line in told if not _SIGNAL.fullmatch(line.strip(" :-"))] or told
    return [" ".join(titles)], signed, body


def _told(body: str) -> str:
    """The story without the editors' notes that follow it, and without the desk's initials."""
    notes = _NOTES.search(body)
    told = body[: notes.start()] if notes and body[: notes.start()].strip() else body
    return _SIGN_OFF.sub("", told.rstrip())


def _senders(heading: str, body: str) -> list[str]:
    """Who sends: named in the dateline's parentheses, else in the heading before the day's number."""
    dateline = re.match(r"\s*[^\n(]{2,60}\((?P<who>[^()\n]{2,30})\)\s*[-–—_]", body)
    named = re.search(r"([A-Za-z][A-Za-z-]{1,11})\s+\d+\s*$", heading)
    stated = dateline["who"].split("/")[::-1] if dateline else []
    return [*stated, *([named[1]] if named else [])]


def _filed(tail: str) -> Published | None:
    found = _FILED.search(tail)
    month = month_number(found["month"]) if found else 0
    if found is None or not month:
        return None
    year = int(found["year"]) if len(found["year"]) == 4 else century(int(found["year"]))
    day = f"{year:04}-{month:02}-{int(found['day']):02}"
    filed = moment(f"{day}T{found['hour']}:{found['minute']}:00{_ZONES.get(found['zone'] or '', '')}")
    return Published(filed) if filed else None


def century(year: int) -> int:
    """The year that two digits mean; wires of this form began in the 1970s."""
    return (1900 if year >= 70 else 2000) + year
