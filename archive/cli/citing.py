"""The command that cites stories and photos: cite."""

from __future__ import annotations

from argparse import Namespace

from archive.catalogue import Catalogue
from archive.cli.output import each, inputs, put
from archive.cli.session import opened
from archive.errors import NotFound
from archive.exchange.citation import Style, cite_photo, cite_story


def cite(asked: Namespace) -> bool:
    """Print how a story or a photo is cited; True if any id was unknown."""
    with opened(asked) as catalogue:
        return each(asked, inputs(asked.ids), lambda record_id: _cite(asked, catalogue, record_id))


def _cite(asked: Namespace, catalogue: Catalogue, record_id: str) -> None:
    text = _cited(catalogue, record_id, asked.style)
    put(asked, {"id": record_id, "style": asked.style, "text": text}, text)


def _cited(catalogue: Catalogue, record_id: str, style: Style) -> str:
    """The citation of a story, of a photo in one use, or of a photo in its first use."""
    records = catalogue.records
    for article in records.articles([record_id]):
        return cite_story(article, style, catalogue.names.registry())
    placements = records.placements([record_id])
    if not placements:
        try:
            placements = [use for use, _ in records.uses(record_id)]
        except NotFound:
            raise NotFound("not-found.record", id=record_id) from None
    story = records.article(placements[0].article_id) if placements[0].article_id else None
    return cite_photo(placements[0], story, style, catalogue.names.registry())
