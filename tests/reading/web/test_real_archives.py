"""Web archives of real pages, and archives as found in the wild; they lie beside the checkout (../shared)."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from archive.model import ArticleDraft, PhotoUse
from archive.reading import read_file

CORPORA = Path(__file__).resolve().parents[4] / "shared" / "corpora"
ARCHIVES = CORPORA / "web-archives"
DEV = ARCHIVES / "dev"
PAGES = CORPORA / "pages"

pytestmark = pytest.mark.skipif(not ARCHIVES.is_dir(), reason="the real archives are not here")

WILD = {
    "pywb/iana.warc.gz": 6,
    "replayweb/netpreserve-twitter.warc": 1,
    "qutebrowser/complex.mht": 1,
    "qutebrowser/simple.mht": 1,
}


def articles(path: Path) -> dict[str, ArticleDraft]:
    """The stories of an archive by their addresses."""
    found = list(read_file(path))
    assert [draft.error for draft in found if draft.error] == []
    return {draft.entry or "": draft.article for draft in found if draft.article}


def truths() -> dict[str, str]:
    """The name of each page by its address."""
    stated = (json.loads(path.read_text("utf-8")) for path in sorted((PAGES / "json").glob("*.json")))
    return {page["url"]: page["id"] for page in stated}


def said(article: ArticleDraft) -> dict[str, Any]:
    """What must not depend on how a page was kept."""
    return {
        "title": article.title,
        "standfirst": article.standfirst,
        "bylines": article.bylines,
        "published": article.published,
        "body": article.body,
        "photos": [(use.caption, use.credit, use.alt, use.src, use.position) for use in article.photos],
    }


@pytest.mark.parametrize("name", ["fundus-dev.warc.gz", "fundus-dev.wacz"])
def test_a_captured_page_reads_as_the_page_saved_alone(name: str) -> None:
    names = truths()
    inside = articles(DEV / name)
    assert len(inside) == 15
    for url, article in inside.items():
        (draft,) = read_file(PAGES / "html" / f"{names[url]}.html.gz")
        assert draft.article is not None
        assert said(article) == said(draft.article)


@pytest.mark.parametrize("name", ["fundus-dev.warc.gz", "fundus-dev.wacz"])
def test_captured_pages_have_their_captured_pictures(name: str) -> None:
    uses = [use for article in articles(DEV / name).values() for use in article.photos]
    assert sum(use.data is not None for use in uses) >= 124


def tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def overlap(found: str, true: str) -> float:
    """How much of what a page truly says was found."""
    words = tokens(true)
    return len(words & tokens(found)) / len(words) if words else 1.0


def body_overlap(article: ArticleDraft, page: str) -> float:
    truth = json.loads((PAGES / "json" / f"{page}.json").read_text("utf-8"))
    true = " ".join(text for section in truth["body"]["sections"] for text in section["paragraphs"])
    return overlap(" ".join(block.text for block in article.body), true)


@pytest.mark.parametrize(("folder", "count"), [("mhtml", 15), ("singlefile", 12)])
def test_saved_pages_have_the_stories_of_their_pages(folder: str, count: int) -> None:
    paths = sorted((DEV / folder).iterdir())
    assert len(paths) == count
    for path in paths:
        (article,) = articles(path).values()
        assert body_overlap(article, path.name.split(".")[0]) > 0.9
        assert article.url is not None


@pytest.mark.parametrize("folder", ["mhtml", "singlefile"])
def test_no_captioned_photo_is_lost_where_its_picture_was_not_saved(folder: str) -> None:
    for path in sorted((DEV / folder).iterdir()):
        (article,) = articles(path).values()
        (alone,) = articles(PAGES / "html" / f"{path.name.split('.')[0]}.html.gz").values()
        assert len(captioned(article)) >= len(captioned(alone))


def captioned(article: ArticleDraft) -> list[PhotoUse]:
    return [use for use in article.photos if use.caption or use.credit]


@pytest.mark.parametrize("name", sorted(WILD))
def test_an_archive_from_the_wild_has_its_stories(name: str) -> None:
    assert len(articles(ARCHIVES / name)) >= WILD[name]


def test_every_archive_from_the_wild_is_read_or_says_why_not() -> None:
    paths = [
        path for folder in ("pywb", "replayweb", "qutebrowser") for path in (ARCHIVES / folder).iterdir()
    ]
    assert len(paths) >= 22
    for path in paths:
        for draft in read_file(path):
            assert draft.article is not None or (draft.error is not None and draft.error.code == "empty")


def test_a_packed_page_reads_as_the_page_unpacked(tmp_path: Path) -> None:
    packed = sorted((PAGES / "html").glob("*.html.gz"))[0]
    alone = tmp_path / packed.stem
    alone.write_bytes(gzip.decompress(packed.read_bytes()))
    (unpacked,), (inside,) = articles(alone).values(), articles(packed).values()
    assert said(unpacked) == said(inside)
