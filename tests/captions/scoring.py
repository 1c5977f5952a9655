"""Captions with their labels, found by the hash of their text, and the count of what is read as labelled."""

from __future__ import annotations

import csv
import gzip
import hashlib
import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from archive.captions import read_caption
from archive.captions.text import fold_name
from tests.captions.labelled import listed, table

_TAG_BODY = re.compile(r"<figcaption[^>]*>(.*?)</figcaption>", re.S | re.I)
_CLASS_BODY = re.compile(
    r'<(?:div|p|span)[^>]*class="[^"]*caption[^"]*"[^>]*>(.*?)</(?:div|p|span)>', re.S | re.I
)
_PAGE_STATE = re.compile(r'"caption"\s*:\s*"((?:[^"\\]|\\.){30,500})"')
_ALT = re.compile(r'alt="([^"]{30,500})"')
_INTRO = re.compile(
    r"(?:photo(?:graph)?|foto|image|picture|bild(?:quelle)?|quelle|credit)s?(?:\s+by)?(?=\W)", re.I
)


@dataclass(frozen=True)
class Label:
    """One caption's labels: the people shown with positions and titles, dates as EDTF/role, the credit."""

    file: str
    key: str
    people: dict[str, str]
    titles: dict[str, str]
    dates: frozenset[str]
    credit: str


def labels(half: str) -> Iterator[Label]:
    """The labels of one half of the captions that publishers wrote; the captions stay where they are."""
    for file, key, of, *cells in table("real_captions.tsv", 7):
        if of == half:
            yield label_of(file, key, *cells)


def invented() -> Iterator[tuple[Label, str]]:
    """The labels of the captions that stand in the repository, each with its caption."""
    for text, *cells in table("fresh_captions.tsv", 5):
        yield label_of("fresh_captions.tsv", text[:40], *cells), text


def label_of(file: str, key: str, people: str, titles: str, when: str, credit: str) -> Label:
    """The label that the cells of a table say."""
    return Label(file, key, _pairs(people, "@"), _pairs(titles, "="), frozenset(listed(when)), credit)


def _pairs(cell: str, between: str) -> dict[str, str]:
    return {fold_name(name): value for name, _, value in (item.partition(between) for item in listed(cell))}


@cache
def captions_in(path: Path) -> dict[str, tuple[str, str]]:
    """Each text of a file that may be a caption with its language ("" unknown), by its SHA-256's first 12."""
    return {hashlib.sha256(text.encode()).hexdigest()[:12]: (text, said) for text, said in _texts(path)}


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix == ".gz":
        language = _language(path.parents[1] / "json" / path.name.replace(".html.gz", ".json"))
        page = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        yield from ((text, language) for text in _page_texts(page))
    elif path.suffix == ".tsv":
        lines = path.read_text(encoding="utf-8").splitlines()
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["raw"], row["lang"]
    elif path.name == "truth.json":
        for fields in json.loads(path.read_bytes()).values():
            yield from ((value, "") for value in fields.values() if isinstance(value, str))
    else:
        for image in json.loads(path.read_bytes())["images"]:
            yield from ((image.get(kind) or "", _language(path)) for kind in ("caption", "description"))


def _language(page: Path) -> str:
    return str(json.loads(page.read_bytes())["languages"][0]) if page.is_file() else ""


def _page_texts(page: str) -> Iterator[str]:
    for pattern in (_TAG_BODY, _CLASS_BODY, _PAGE_STATE, _ALT):
        for body in pattern.findall(page):
            try:
                text = json.loads(f'"{body}"') if "\\" in body else body
            except ValueError:
                continue
            yield re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text))).strip()


class Score:
    """Counts over one half of the captions, with a line for each thing that was not as labelled."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.misses: dict[str, list[str]] = {}

    def add(self, what: str, wanted: object, got: object, where: str, *, right: bool) -> None:
        self.all[what] += 1
        self.right[what] += right
        if not right:
            self.misses.setdefault(what, []).append(f"{where}: wanted {wanted!r}, got {got!r}")

    def rate(self, what: str) -> float:
        return self.right[what] / max(1, self.all[what])

    def take(self, label: Label, text: str, language: str) -> None:
        reading = read_caption(text, language=language)
        where = f"{label.file} {label.key}"
        people = {}
        for person in reading.people:
            names = [fold_name(person.name), fold_name(f"{person.title or ''} {person.name}")]
            people[next((name for name in names if name in label.people), names[0])] = person
        for name, position in label.people.items():
            self.add("recall", name, list(people), where, right=name in people)
            if person := people.get(name):
                if position or person.position:
                    right = (person.position or "") == position
                    self.add("positions", f"{name}@{position}", person.position, where, right=right)
                if title := label.titles.get(name):
                    right = _is_title(person.title or "", title)
                    self.add("titles", f"{name}={title}", person.title, where, right=right)
        for name in people:
            self.add("precision", list(label.people), name, where, right=name in label.people)
        # What has no year in the caption is not labelled.
        dates = {f"{d.value}/{d.role}" for d in reading.dates if not d.value.startswith("X")}
        for date in label.dates:
            self.add("dates found", date, sorted(dates), where, right=date in dates)
        for date in dates:
            self.add("dates right", sorted(label.dates), date, where, right=date in label.dates)
        credit = reading.credit.raw if reading.credit else ""
        self.add("credits", label.credit, credit, where, right=_bare(credit) == _bare(label.credit))


def _is_title(got: str, want: str) -> bool:
    """Whether a title is the one labelled, with or without the country or body before it."""
    said, words = re.split(r"[\s-]", got.casefold()), re.split(r"[\s-]", want.casefold())
    return said[-len(words) :] == words


def _bare(credit: str) -> str:
    """A credit line without its brackets, spacing and the word that introduces it."""
    line = re.sub(r"^\W+", "", credit)
    return re.sub(r"\W+", "", _INTRO.sub("", line, count=1) if _INTRO.match(line) else line).casefold()
