"""Two stories made versions of one, and a version made a story of its own: the writing side of the room
`same` for stories.

What was decided is remembered by the ids of stories, their addresses and the SHA-256 of what they came in, so
that later imports keep to it (`archive.intake.revising`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from archive.curation.moving import by, move_rows
from archive.dates import is_before
from archive.errors import NotFound, Refused
from archive.identity.addresses import address_key
from archive.model import ArticleDraft, CaptionReading, PastPhoto, PhotoUse, Revision
from archive.store import fingerprints
from archive.store import tables as t
from archive.store.corrections import PUBLISHED
from archive.store.decisions import Pair, decide, pair
from archive.store.doubts import renew_doubts
from archive.store.drafts import DraftWriter
from archive.store.heads import load_heads
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.revisions import add_revision, load_revisions, moment_of
from archive.store.rows import existing

Readings = Mapping[tuple[str, str], CaptionReading]
"""What captions with their credit lines say, by both."""


def join_stories(operation: Operation, a: str, b: str) -> str:
    """Make two stories versions of one; gives the id that stays, that of the newer by its dates, else of `a`.

    Tags, links, collections and corrections go over, but for those that the newer has itself. Uses of photos
    keep their ids. Raises `NotFound`, and `Refused` for a story and itself and for one in the trash.
    """
    heads = load_heads(operation.connection, [a, b], trashed=True)
    for each in (a, b):
        if each not in heads:
            raise NotFound("not-found.story", id=each)
    if a == b:
        raise Refused("same-article.version")
    if (
        thrown := existing(operation.connection, t.article, [a, b])
        - load_heads(operation.connection, [a, b]).keys()
    ):
        raise Refused("trashed", ids=sorted(thrown))
    versions = {each: load_revisions(operation.connection, each) for each in (a, b)}
    when = {each: _moment(versions[each][-1], heads[each].published, heads[each].inferred) for each in (a, b)}
    first, second = when[a], when[b]
    kept, gone = (b, a) if first and second and is_before(first, second) else (a, b)
    decide(operation, "stories", _same_keys(versions[kept][-1], versions[gone][-1]), "same")
    past = _join_versions(operation, versions[kept], versions[gone])
    _move_uses(operation, kept, gone, past)
    _move_curation(operation, kept, gone)
    for table, column in ((t.block, "article_id"), (t.byline, "article_id"), (t.doubt, "record_id")):
        rows = operation.find_all(table, **{column: gone})
        operation.delete(table, [row["id"] for row in rows])
    operation.delete(t.article, [gone])
    return kept


def keep_stories_apart(operation: Operation, a: str, b: str) -> None:
    """Remember that two stories are no versions of one. Raises `NotFound`, and `Refused` for one story."""
    if a == b:
        raise Refused("same-article.version")
    newest = [versions[-1] for each in (a, b) if (versions := load_revisions(operation.connection, each))]
    if len(newest) < 2:
        raise NotFound("not-found.stories", a=a, b=b)
    decide(operation, "stories", _same_keys(*newest), "apart")


def _moment(version: Revision, published: str | None, inferred: bool) -> str | None:
    """When a version was published or last changed; a corrected date goes before what was read."""
    stated = published if not inferred else None
    read = version.published.value if version.published else None
    return stated if stated != read else version.updated or stated


def _same_keys(one: Revision, other: Revision) -> list[Pair]:
    return [pair(one.article_id, other.article_id), *_by_address(one.url, other.url)]


def _by_address(one: str | None, other: str | None) -> list[Pair]:
    """Two addresses as a pair, if both are any."""
    mine, theirs = address_key(one), address_key(other)
    return [pair(mine, theirs)] if mine and theirs else []


def _join_versions(operation: Operation, kept: Sequence[Revision], gone: Sequence[Revision]) -> str:
    """Put the versions of one story among those of another by their dates; gives the row of its newest."""
    article_id = kept[-1].article_id
    own, rows = (_revision_rows(operation, versions[-1].article_id) for versions in (kept, gone))
    order = list(zip((row["id"] for row in own), kept, strict=False))
    operation.set_many(t.revision, [row["id"] for row in rows], article_id=article_id)
    newest = add_revision(operation, replace(gone[-1], article_id=article_id), len(own) + len(rows) + 1)
    for row_id, version in zip((*(row["id"] for row in rows), newest), gone, strict=True):
        moment = moment_of(version)
        later = (n for n, (_, each) in enumerate(order) if _is_later(moment_of(each), moment))
        order.insert(next(later, len(order)), (row_id, version))
    _number(operation, [row_id for row_id, _ in order])
    return newest


def _is_later(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and is_before(other, one)


def _number(operation: Operation, revision_ids: Sequence[str]) -> None:
    """Number versions in this order."""
    for ordinal, row_id in enumerate(revision_ids, 1):
        operation.update(t.revision, row_id, ordinal=ordinal)


def _revision_rows(operation: Operation, article_id: str) -> list[Row]:
    """The rows of a story's older versions, in order."""
    rows = operation.find_all(t.revision, article_id=article_id)
    return sorted(rows, key=lambda row: int(row["ordinal"]))


def _move_uses(operation: Operation, kept: str, gone: str, past: str) -> None:
    """Let the uses of photos of one story belong to older versions of another."""
    rows = operation.find_all(t.past_use, article_id=gone)
    old = {row["id"] for row in rows}
    operation.set_many(t.past_use, old, article_id=kept)
    uses = [row["id"] for row in operation.find_all(t.placement, article_id=gone)]
    operation.insert_many(
        t.past_use,
        [{"id": use, "article_id": kept, "revision_id": past} for use in uses if use not in old],
    )
    operation.set_many(t.placement, uses, article_id=kept)


def _move_curation(operation: Operation, kept: str, gone: str) -> None:
    """Let what archivists did to one story count for another."""
    move_rows(operation, t.tagging, "record_id", gone, kept, by("tag_id"))
    move_rows(operation, t.collection_item, "record_id", gone, kept, by("collection_id"))
    move_rows(operation, t.acceptance, "record_id", gone, kept, by("code", "value"))
    move_rows(operation, t.web_link, "from_id", gone, kept, by("address"))
    _move_corrections(operation, kept, gone)
    _move_links(operation, kept, gone)
    _move_dismissals(operation, kept, gone)


def _move_corrections(operation: Operation, kept: str, gone: str) -> None:
    names = operation.find_all(t.correction_name, record_id=gone)
    move_rows(operation, t.correction, "record_id", gone, kept, by("field"))
    left = existing(operation.connection, t.correction, (row["correction_id"] for row in names))
    operation.delete(t.correction_name, [row["id"] for row in names if row["correction_id"] not in left])
    operation.set_many(
        t.correction_name, [row["id"] for row in names if row["correction_id"] in left], record_id=kept
    )


def _move_links(operation: Operation, kept: str, gone: str) -> None:
    """Links between the two go, and so do those to a story that the other is linked to as well."""
    own = [*operation.find_all(t.link, from_id=kept), *operation.find_all(t.link, to_id=kept)]
    held = {frozenset((row["from_id"], row["to_id"])) for row in own}
    for row in (*operation.find_all(t.link, from_id=gone), *operation.find_all(t.link, to_id=gone)):
        ends = [kept if row[name] == gone else row[name] for name in ("from_id", "to_id")]
        if ends[0] == ends[1] or frozenset(ends) in held:
            operation.delete(t.link, [row["id"]])
        else:
            held.add(frozenset(ends))
            operation.update(t.link, row["id"], from_id=ends[0], to_id=ends[1])


def _move_dismissals(operation: Operation, kept: str, gone: str) -> None:
    rows = [
        *operation.find_all(t.decision, kind="link", a=gone),
        *operation.find_all(t.decision, kind="link", b=gone),
    ]
    operation.delete(t.decision, [row["id"] for row in rows])
    others = (row["b"] if row["a"] == gone else row["a"] for row in rows)
    decide(operation, "link", [(kept, other) for other in others], "apart")


# --- Parting ----------------------------------------------------------------------------------------


def version_to_part(connection: Connection, article_id: str, number: int) -> list[Revision]:
    """The version of this number and, where it is the one that is shown, the one that will be shown instead.

    Raises `NotFound`, and `Refused` for a story of one version.
    """
    versions = load_revisions(connection, article_id)
    if not versions:
        raise NotFound("not-found.story", id=article_id)
    if len(versions) == 1:
        raise Refused("one-version")
    if not 1 <= number <= len(versions):
        raise NotFound("no-version", last=len(versions), asked=number)
    return versions[number - 1 : number] if number < len(versions) else [versions[-1], versions[-2]]


def part_story(operation: Operation, article_id: str, number: int, readings: Readings) -> str:
    """Make a version of a story, 1 the oldest, a story of its own; gives its id.

    Its uses of photos go with it, those that other versions have too as copies. Tags, links and corrections
    stay with the story; where the version is the one that is shown, the one before it is from then on.
    `readings` say what the captions of `version_to_part` say. Raises what that raises.
    """
    version, *shown = version_to_part(operation.connection, article_id, number)
    parting = _Parting(operation, article_id, version, readings)
    new = parting.part()
    if shown:
        parting.restore(shown[0])
    rows = [row["id"] for row in _revision_rows(operation, article_id)]
    gone = rows[-1] if shown else rows[number - 1]
    operation.delete(t.revision, [gone])
    _number(operation, [row_id for row_id in rows if row_id != gone])
    decide(operation, "stories", _apart_keys(operation, new, article_id, version), "apart")
    return new


def _apart_keys(operation: Operation, new: str, old: str, version: Revision) -> list[Pair]:
    pairs = [pair(new, old)]
    if version.original is not None:
        pairs.append(pair(version.original.sha256, old))
    left = operation.find(t.article, id=old) or {}
    return [*pairs, *_by_address(version.url, left.get("url"))]


@dataclass(frozen=True, slots=True)
class _Parting:
    """A version on its way out of a story."""

    operation: Operation
    article_id: str
    version: Revision
    readings: Readings

    def part(self) -> str:
        """Store the version as a story of its own; gives its id."""
        operation, writer, new = self.operation, DraftWriter(self.operation), new_id("a")
        version = self.version
        draft = _draft(version)
        operation.insert(t.article, {"id": new, **_columns(writer, draft, version)})
        if version.current:
            self._clear()
        placed = {
            n: use for n, photo in enumerate(version.photos) if (use := self._use(writer, new, n, photo))
        }
        writer.add_bylines(new, draft)
        writer.add_blocks(new, draft, placed)
        renew_doubts(operation, new, version.doubts)
        fingerprints.note(operation, new, fingerprints.fingerprint(draft))
        return new

    def _clear(self) -> None:
        """Take away what the story shows: another version takes its place."""
        for table in (t.block, t.byline):
            rows = self.operation.find_all(table, article_id=self.article_id)
            self.operation.delete(table, [row["id"] for row in rows])

    def _use(self, writer: DraftWriter, new: str, ordinal: int, photo: PastPhoto) -> str | None:
        """Let the new story have a use of a photo, or a copy of one that other versions have too."""
        operation = self.operation
        row = operation.find(t.placement, id=photo.placement_id, article_id=self.article_id)
        if row is None:
            return None
        holders = self._holders(photo.placement_id)
        past = operation.find(t.past_use, id=photo.placement_id)
        is_shown = past is None and not self.version.current
        if is_shown or holders:
            if past is not None and past["revision_id"] not in holders:
                operation.update(t.past_use, past["id"], revision_id=holders[-1])
            elif past is None and self.version.current:
                values = {"article_id": self.article_id, "revision_id": holders[-1]}
                operation.insert(t.past_use, {"id": photo.placement_id, **values})
            return writer.add_use(self._copy(row, ordinal, photo), row["photo_id"], new)
        if past is not None:
            operation.delete(t.past_use, [past["id"]])
        operation.update(t.placement, row["id"], article_id=new, ordinal=ordinal)
        return photo.placement_id

    def _holders(self, placement_id: str) -> list[str]:
        """The older versions that stay and have a use of a photo, by their rows in order."""
        rows = _revision_rows(self.operation, self.article_id)
        if not self.version.current:
            rows.pop(self.version.ordinal - 1)
        return [row["id"] for row in rows if any(p["placement_id"] == placement_id for p in row["photos"])]

    def _copy(self, row: Row, ordinal: int, photo: PastPhoto) -> PhotoUse:
        reading = self.readings.get((photo.caption, photo.credit)) or CaptionReading(photo.caption)
        return PhotoUse(
            index=ordinal,
            caption=photo.caption,
            raw=photo.caption,
            src=row["src"],
            alt=row["alt"],
            position=row["position"],
            credit=reading.credit,
            people=reading.people,
            dates=reading.dates,
            places=reading.places,
            undated=reading.undated,
        )

    def restore(self, version: Revision) -> None:
        """Let the story show an older version again."""
        operation, writer = self.operation, DraftWriter(self.operation)
        draft = _draft(version)
        operation.update(t.article, self.article_id, **_columns(writer, draft, version))
        placed = {}
        for n, photo in enumerate(version.photos):
            row = operation.find(t.placement, id=photo.placement_id, article_id=self.article_id)
            if row is not None:
                operation.delete(t.past_use, [photo.placement_id])
                self._renew(writer, row, n, photo)
                placed[n] = photo.placement_id
        writer.add_bylines(self.article_id, draft)
        writer.add_blocks(self.article_id, draft, placed)
        renew_doubts(operation, self.article_id, version.doubts)
        fingerprints.renew(operation, self.article_id, fingerprints.fingerprint(draft))

    def _renew(self, writer: DraftWriter, row: Row, ordinal: int, photo: PastPhoto) -> None:
        """Let a use say what a version says; a correction stays above it."""
        operation, use = self.operation, self._copy(row, ordinal, photo)
        operation.update(t.placement, row["id"], ordinal=ordinal)
        old = operation.find(t.credit, placement_id=row["id"], layer=PUBLISHED)
        if (old["raw"] if old else "") != photo.credit:
            if old is not None:
                writer.credits.remove(old["id"])
            if use.credit is not None:
                writer.credits.add(row["id"], use.credit, PUBLISHED)
        if row["published"] == photo.caption:
            return
        operation.update(t.placement, row["id"], published=photo.caption, raw=photo.caption)
        if operation.find(t.correction, record_id=row["id"], field="caption") is None:
            writer.renew_reading(row["id"], use)


def _draft(version: Revision) -> ArticleDraft:
    """A version as a draft, without its photos."""
    return ArticleDraft(
        title=version.title,
        standfirst=version.standfirst,
        bylines=version.bylines,
        contributors=version.contributors,
        publication=version.publication,
        url=version.url,
        language=version.language,
        published=version.published,
        keywords=version.keywords,
        body=version.body,
        doubts=version.doubts,
        updated=version.updated,
    )


def _columns(writer: DraftWriter, draft: ArticleDraft, version: Revision) -> Row:
    """The columns of a story that shows a version, which came in when it did."""
    columns = writer.article_columns(draft, version.original, Path(version.source_path))
    return {**columns, "source_path": version.source_path, "imported_at": version.imported_at}
