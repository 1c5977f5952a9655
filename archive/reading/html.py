"""Saved web pages -> one article draft with its photos in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, Draft, PhotoUse
from archive.reading import html_metadata as about
from archive.reading.encoding import decode
from archive.reading.html_body import Located, body_of, story_of
from archive.reading.html_photos import Found, find_photos
from archive.reading.html_pictures import Sources
from archive.reading.html_standfirst import standfirst_of
from archive.reading.html_tree import letters
from archive.reading.language import detect
from archive.reading.limits import Limits
from archive.reading.uses import photo_use

_CAPTION_LEAST = 12


def read_html(path: Path, limits: Limits) -> Iterator[Draft]:
    """Read a saved page; raises `UnreadableFile` where it holds neither words nor photos."""
    article = read_page_text(decode(path.read_bytes()), limits, path)
    if not article.body and not article.photos and article.title in ("", path.stem):
        raise UnreadableFile(
            f"{path.name} is a page without a story: no words and no photos in it.", code="empty"
        )
    yield Draft(path, article=article)


def read_page_text(text: str, limits: Limits, path: Path | None = None) -> ArticleDraft:
    """The story of a page given as text; `path` is where it lies, to find the pictures saved with it."""
    tree = parse(text, limits, path.name if path else "The page")
    page = about.read_page(tree)
    title = about.title_of(page, path.stem if path else "")
    extracted = body_of(tree, text)
    standfirst, shown = standfirst_of(page, title, extracted)
    story = story_of(extracted, tree, title, standfirst if shown else "")
    blocks = story.blocks
    bylines, publication = about.bylines_of(page), about.publication_of(page)
    if all(letters(name) == letters(publication) for name in bylines):
        bylines = story.bylines or bylines
    language = about.language_of(page) or detect(" ".join(block.text for block in blocks))
    found = find_photos(page, blocks, Sources(path, limits), limits.max_photos)
    uses = tuple(_use(index, photo, language) for index, photo in enumerate(found))
    return ArticleDraft(
        title=title,
        standfirst=standfirst,
        bylines=bylines,
        contributors=story.contributors,
        publication=publication,
        url=about.url_of(page),
        language=language,
        published=(published := about.published_of(page)),
        keywords=about.keywords_of(page),
        body=tuple(_body(blocks, found, uses)),
        photos=uses,
        review=("published date inferred",) if published and published.inferred else (),
    )


def parse(text: str, limits: Limits, name: str) -> _Element:
    """The tree of a page; raises `UnreadableFile` where there is none, or where it nests too deep."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:
        raise UnreadableFile(
            f"{name} holds no page: there is no markup in it that can be read.", code="damaged"
        )
    if _too_deep(tree, limits.max_depth):
        raise UnreadableFile(
            f"{name} nests its elements more than {limits.max_depth} deep, as no page of a newspaper does.",
            code="too-deep",
        )
    return tree


def _too_deep(tree: _Element, most: int) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > most:
            return True
    return False


def _use(index: int, found: Found, language: str) -> PhotoUse:
    return photo_use(
        index,
        found.caption,
        credit_line=found.credit,
        alt=found.alt,
        src=found.picture.src,
        file=found.picture.file,
        data=found.picture.data,
        position=found.position,
        language=language,
    )


def _body(blocks: list[Located], found: list[Found], uses: tuple[PhotoUse, ...]) -> Iterator[Block]:
    """Text and photos in reading order; what a photo says is not body text again."""
    again = {letters(text) for use in uses for text in (use.caption, use.raw) if len(text) >= _CAPTION_LEAST}
    again |= {letters(use.credit.raw) for use in uses if use.credit}
    placed = [(photo.order, Block("photo", photo=index)) for index, photo in enumerate(found)]
    texts = [
        (block.order, Block(block.kind, block.text)) for block in blocks if letters(block.text) not in again
    ]
    while texts and texts[-1][1].kind == "heading":  # "In pictures", once its captions went to the photos
        texts.pop()
    placed += texts
    placed.sort(key=lambda pair: pair[0])
    yield from (block for _, block in placed)
