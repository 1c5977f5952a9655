"""Versions of a story: the one that the article shows, and the older ones, each kept whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import RowMapping

from archive.model import Article, ArticleDraft, Block, Doubt, Original, PastPhoto, Published, Revision
from archive.store import tables as t
from archive.store.corrections import PUBLISHED
from archive.store.operation import Operation, new_id
from archive.store.records import load_articles, load_originals
from archive.store.rows import Grouped, rows_by, single


def load_revisions(connection: Connection, article_id: str) -> list[Revision]:
    """Every version of a story, the oldest first, the one that is shown last; none for no article."""
    return load_versions(connection, [article_id]).get(article_id, [])


def load_versions(connection: Connection, article_ids: Iterable[str]) -> dict[str, list[Revision]]:
    """Every version of each of some stories, as `load_revisions` gives them; none of ids that are none."""
    articles = load_articles(connection, article_ids, corrected=False)
    older = rows_by(connection, t.revision.c.article_id, articles, t.revision.c.ordinal)
    kept = (row["original_id"] for rows in older.values() for row in rows if row["original_id"])
    originals = load_originals(connection, kept)
    marks = rows_by(connection, t.fingerprint.c.id, articles)
    uses = (use.id for article in articles.values() for use in article.placements)
    credits = rows_by(connection, t.credit.c.placement_id, uses)
    versions: dict[str, list[Revision]] = {}
    for key, article in articles.items():
        past = [_revision(row, originals.get(row["original_id"])) for row in older.get(key, ())]
        updated = next((mark["updated"] for mark in marks.get(key, ())), None)
        versions[key] = [*past, _current_version(article, len(past) + 1, updated, credits)]
    return versions


def _current_version(article: Article, ordinal: int, updated: str | None, credits: Grouped) -> Revision:
    """The version that the article shows, its captions and credits as they were published."""
    return Revision(
        article_id=article.id,
        ordinal=ordinal,
        current=True,
        title=article.title,
        standfirst=article.standfirst,
        bylines=tuple(each.name for each in article.signed if each.role == "byline"),
        contributors=tuple(each.name for each in article.signed if each.role == "contributor"),
        publication=article.publication_read,
        url=article.url,
        language=article.language,
        published=article.published,
        updated=updated,
        keywords=article.keywords,
        body=article.body,
        photos=tuple(
            PastPhoto(use.id, use.published, _published_credit(credits.get(use.id, ())))
            for use in article.placements
        ),
        doubts=article.doubts,
        original=article.original,
        source_path=article.source_path,
        imported_at=article.imported_at,
    )


def version_of(draft: ArticleDraft, article_id: str, placed: Mapping[int, str] | None = None) -> Revision:
    """A draft as a version; `placed` gives the placements of its uses of photos by their index."""
    of = placed or {}
    uses = draft.photos
    index = {use.index: n for n, use in enumerate(uses)}
    return Revision(
        article_id=article_id,
        ordinal=0,
        current=False,
        title=draft.title,
        standfirst=draft.standfirst,
        bylines=draft.bylines,
        contributors=draft.contributors,
        publication=draft.publication,
        url=draft.url,
        language=draft.language,
        published=draft.published,
        updated=draft.updated,
        keywords=draft.keywords,
        body=tuple(
            Block(b.kind, b.text, index.get(b.photo) if b.photo is not None else None) for b in draft.body
        ),
        photos=tuple(
            PastPhoto(of.get(use.index, ""), use.caption, use.credit.raw if use.credit else "")
            for use in uses
        ),
        doubts=draft.doubts,
    )


def moment_of(version: Revision) -> str | None:
    """When a version was last changed or published, as far as it states that."""
    published = version.published
    return version.updated or (published.value if published and not published.inferred else None)


def add_revision(operation: Operation, version: Revision, ordinal: int) -> str:
    """Keep an older version at its place among them; gives the row's id."""
    for row in operation.find_all(t.revision, article_id=version.article_id):
        if row["ordinal"] >= ordinal:
            operation.update(t.revision, row["id"], ordinal=row["ordinal"] + 1)
    published = version.published
    return operation.insert(
        t.revision,
        {
            "id": new_id("r"),
            "article_id": version.article_id,
            "ordinal": ordinal,
            "title": version.title,
            "standfirst": version.standfirst,
            "publication": version.publication,
            "url": version.url,
            "language": version.language,
            "published": published.value if published else None,
            "published_inferred": int(bool(published and published.inferred)),
            "updated": version.updated,
            "keywords": list(version.keywords),
            "bylines": {"bylines": list(version.bylines), "contributors": list(version.contributors)},
            "body": [_block_json(block) for block in version.body],
            "photos": [_photo_json(photo) for photo in version.photos],
            "doubts": [asdict(doubt) for doubt in version.doubts],
            "original_id": version.original.sha256 if version.original else None,
            "source_path": version.source_path,
            "imported_at": version.imported_at,
        },
    )


def take_from_stories(operation: Operation, uses: Iterable[str], but: Collection[str]) -> None:
    """Take uses of photos, with captions and credits, out of the older versions of the stories that stay: of
    all `but` some. Such a version becomes another row, so that the journal's images of the old one can be
    blanked.
    """
    gone = set(uses)
    used = single(operation.connection, t.placement, gone)
    stories = {row["article_id"] for row in used if row["article_id"]} - set(but)
    older = rows_by(operation.seeing(t.revision), t.revision.c.article_id, stories)
    for row in (row for group in older.values() for row in group):
        left = [n for n, photo in enumerate(row["photos"]) if photo["placement_id"] not in gone]
        if len(left) == len(row["photos"]):
            continue
        number = {old: new for new, old in enumerate(left)}
        body = [
            block | {"photo": number.get(block.get("photo"))}
            for block in row["body"]
            if block.get("photo") is None or block["photo"] in number
        ]
        photos = [row["photos"][n] for n in left]
        new = operation.insert(t.revision, {**row, "id": new_id("r"), "photos": photos, "body": body})
        past = rows_by(operation.seeing(t.past_use), t.past_use.c.revision_id, [row["id"]])
        operation.set_many(t.past_use, [use["id"] for use in past.get(row["id"], ())], revision_id=new)
        operation.delete(t.revision, [row["id"]])


def _revision(row: RowMapping, original: Original | None) -> Revision:
    return Revision(
        article_id=row["article_id"],
        ordinal=row["ordinal"],
        current=False,
        title=row["title"],
        standfirst=row["standfirst"],
        bylines=tuple(row["bylines"]["bylines"]),
        contributors=tuple(row["bylines"]["contributors"]),
        publication=row["publication"],
        url=row["url"],
        language=row["language"],
        published=Published(row["published"], bool(row["published_inferred"])) if row["published"] else None,
        updated=row["updated"],
        keywords=tuple(row["keywords"]),
        body=tuple(Block(b["kind"], b["text"], b.get("photo")) for b in row["body"]),
        photos=tuple(PastPhoto(**photo) for photo in row["photos"]),
        doubts=tuple(Doubt(**doubt) for doubt in row["doubts"]),
        original=original,
        source_path=row["source_path"],
        imported_at=row["imported_at"],
    )


def _published_credit(rows: Iterable[RowMapping]) -> str:
    return next((str(row["raw"]) for row in rows if row["layer"] == PUBLISHED), "")


def _block_json(block: Block) -> dict[str, Any]:
    return {"kind": block.kind, "text": block.text, "photo": block.photo}


def _photo_json(photo: PastPhoto) -> dict[str, str]:
    return {
        "placement_id": photo.placement_id,
        "caption": photo.caption,
        "credit": photo.credit,
    }
