"""Records as a list shows them: what names them, and whose picture stands beside it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from archive.model import Hit, Placement
from archive.store import tables as t
from archive.store.heads import Head, load_heads
from archive.store.records import load_placements
from archive.store.rows import among
from archive.store.shelved import is_trashed


def load_listed(connection: Connection, ids: Iterable[str]) -> dict[str, Hit]:
    """Stories and uses of photos by their ids, the trash included; ids that are none are left out."""
    wanted = list(dict.fromkeys(ids))
    heads = load_heads(connection, wanted, trashed=True)
    pictures = _pictures(connection, heads)
    listed = {key: _story(head, pictures.get(key)) for key, head in heads.items()}
    uses = load_placements(connection, [key for key in wanted if key not in heads])
    ran_in = load_heads(connection, {use.article_id for use in uses.values() if use.article_id}, trashed=True)
    listed |= {key: _use(use, ran_in.get(use.article_id or "")) for key, use in uses.items()}
    return listed


def _pictures(connection: Connection, article_ids: Iterable[str]) -> dict[str, str]:
    """The photo to show for each story: its first one that has a file, a leading one before the others."""
    use = t.placement.c
    query = (
        select(use.article_id, use.photo_id)
        .where(
            use.article_id.in_(among(article_ids)),
            use.photo_id.in_(select(t.photo_file.c.photo_id).where(t.photo_file.c.photo_id == use.photo_id)),
            ~is_trashed(use.id),
        )
        .order_by(use.position != "lead", use.ordinal)
    )
    found: dict[str, str] = {}
    for row in connection.execute(query):
        found.setdefault(row.article_id, row.photo_id)
    return found


def _story(head: Head, photo_id: str | None) -> Hit:
    return Hit(
        head.id,
        "article",
        head.title,
        published=head.published,
        publication=head.publication,
        article_id=head.id,
        article_title=head.title,
        photo_id=photo_id,
    )


def _use(use: Placement, story: Head | None) -> Hit:
    metadata, credit = use.photo.metadata, use.credit
    headline = (metadata.headline if metadata else None) or ""
    return Hit(
        use.id,
        "photo",
        headline or (story.title if story else "") or use.caption,
        published=story.published if story else None,
        taken=use.taken,
        publication=story.publication if story else "",
        caption=use.caption,
        credit=credit.raw if credit else "",
        photographers=tuple(one.text for one in credit.photographers) if credit else (),
        chain=tuple(source.text for source in credit.chain) if credit else (),
        article_id=use.article_id,
        article_title=story.title if story else None,
        photo_id=use.photo.id if use.photo.files else None,
    )
