"""Saved web pages -> one article draft with its photos in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, Doubt, Draft, PhotoUse, Published
from archive.reading.encoding import decode
from archive.reading.html import metadata as about
from archive.reading.html.body import Located, body_of, story_of
from archive.reading.html.dates import published_of, updated_of
from archive.reading.html.furniture import clear_story
from archive.reading.html.parse import FLATTENED, Markup, parse
from archive.reading.html.photos import Found, find_photos
from archive.reading.html.pictures import Sources
from archive.reading.html.scripted import restore_story
from archive.reading.html.standfirst import standfirst_of
from archive.reading.html.titles import title_of
from archive.reading.html.tree import letters
from archive.reading.language import detect
from archive.reading.source import DATE_INFERRED, Source
from archive.reading.uses import photo_use
from archive.reading.web import saved_pages

_CAPTION_LEAST = 12


def read_html(source: Source) -> Iterator[Draft]:
    """Read a saved page; raises `UnreadableFile` where it holds neither words nor photos."""
    article = read_page_text(decode(source.read()), source)
    if not article.body and not article.photos and article.title in ("", source.stem):
        raise UnreadableFile("empty.page", name=source.name)
    yield source.article(article)


def read_page_text(text: str, source: Source) -> ArticleDraft:
    """The story of a page given as text; `source` is where it stands, to find the pictures saved with it."""
    markup = parse(text, source.name, source.limits)
    tree = markup.tree
    saved_pages.restore_images(tree)
    clear_story(tree)
    restore_story(tree)
    page = about.read_page(tree)
    title = title_of(page, source.stem)
    extracted = body_of(tree)
    standfirst, shown = standfirst_of(page, title, extracted)
    story = story_of(extracted, tree, title, standfirst if shown else "")
    blocks = story.blocks
    bylines, publication = about.bylines_of(page), about.publication_of(page)
    if all(letters(name) == letters(publication) for name in bylines):
        bylines = story.bylines or bylines
    language = about.language_of(page) or detect(" ".join(block.text for block in blocks))
    found = find_photos(page, blocks, Sources(source), bylines)
    left_out = len(found) - source.limits.max_photos
    found = found[: source.limits.max_photos]
    published = published_of(page)
    uses = tuple(use_of(index, photo, language, source.registry) for index, photo in enumerate(found))
    return ArticleDraft(
        title=title,
        standfirst=standfirst,
        bylines=bylines,
        contributors=story.contributors,
        publication=publication,
        url=about.url_of(page) or source.url or saved_pages.saved_url(text),
        language=language,
        published=published,
        keywords=about.keywords_of(page),
        body=tuple(_body(blocks, found, uses)),
        photos=uses,
        doubts=tuple(_doubts(published, markup, left_out)),
        updated=updated_of(page),
    )


def _doubts(published: Published | None, markup: Markup, left_out: int) -> Iterator[Doubt]:
    if published is not None and published.inferred:
        yield DATE_INFERRED
    if markup.flattened:
        yield FLATTENED
    if left_out > 0:
        yield Doubt("photos-left-out", str(left_out))


def use_of(index: int, found: Found, language: str, registry: Registry | None) -> PhotoUse:
    """The use of a photo that was found in markup, its caption and credit read."""
    return photo_use(
        index,
        found.caption,
        registry,
        credit_line=found.credit,
        stated_credit=found.stated,
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
