"""Photos, and stories, that may be one: what no import joined by itself, side by side with the evidence.

Looked up as imports do, by quarters of a perceptual hash and by bands of a text's MinHash, here for all at
once: what shares one is compared, unless it was decided to be two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.engine import RowMapping

from archive.identity.pictures import BANDS as PRINT_BANDS
from archive.identity.pictures import same_picture
from archive.identity.stories import body_text
from archive.identity.texts import BANDS, resemblance, shingles, words
from archive.model import Alike, Article, Photo, Reason
from archive.store import tables as t
from archive.store.decisions import decided, pair
from archive.store.metadata import metadata_to_json
from archive.store.photo_prints import TELLING
from archive.store.prints import stored_print
from archive.store.records import load_articles, load_photos
from archive.store.rows import chunks, rows_by

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MOST_OF_ONE = 40
"""Rows that share one value and are compared: what all pages show is no evidence."""
_MOST_COMPARED = 20_000
_SIGNS = 64
_FARTHEST = 12
"""Signs of 64 in which pictures may differ that are shown side by side: more than an import joins."""
_LEAST = 0.3
"""Resemblance of texts that are shown side by side: less than an import takes for one story."""

Ids = Sequence[str]
Found = dict[tuple[str, str], Alike]


def photos_alike(connection: Connection, most: int) -> list[Alike]:
    """Pairs of photos that may be one, those most alike first."""
    prints = t.photo_print.c
    names = ("photo_id", *(f"band_{n}" for n in range(PRINT_BANDS)))
    rows = connection.execute(select(prints.id, *(prints[name] for name in names)).order_by(prints.id)).all()
    if not rows:
        return []
    bands = _table_of([row[2:] for row in rows])
    near = []
    for one, other in _sharing(bands):
        apart = sum(int(a ^ b).bit_count() for a, b in zip(bands[one], bands[other], strict=True))
        if apart <= _FARTHEST and rows[one].photo_id != rows[other].photo_id:
            near.append((apart, rows[one].id, rows[other].id))
    near.sort()
    return _judged_photos(connection, near[:_MOST_COMPARED], most)


def photos_likeness(connection: Connection, one: str, other: str) -> Alike | None:
    """Two photos and the evidence, by their prints that are most alike; None where they are far apart."""
    prints = t.photo_print.c
    columns = [prints[f"band_{n}"] for n in range(PRINT_BANDS)]
    rows = connection.execute(
        select(prints.id, prints.photo_id, *columns).where(prints.photo_id.in_((one, other)))
    ).all()
    near = [
        (sum(int(x ^ y).bit_count() for x, y in zip(a[2:], b[2:], strict=True)), a.id, b.id)
        for a in rows
        for b in rows
        if a.photo_id == one and b.photo_id == other and one != other
    ]
    closest = [each for each in sorted(near)[:1] if each[0] <= _FARTHEST]
    return next(iter(_judged_photos(connection, closest, 1)), None)


def _judged_photos(connection: Connection, near: Sequence[tuple[int, str, str]], most: int) -> list[Alike]:
    """Pairs of prints as pairs of photos with their evidence, but for those that are decided."""
    found: Found = {}
    for batch in _batches(near):
        prints = _by_id(connection, t.photo_print, (key for _, *keys in batch for key in keys))
        photos = load_photos(connection, {row["photo_id"] for row in prints.values()})
        digests = [file.sha256 for photo in photos.values() for file in photo.files]
        verdicts = decided(connection, "photos", digests)
        for apart, *keys in batch:
            one, other = (prints[key] for key in keys)
            key = pair(one["photo_id"], other["photo_id"])
            a, b = photos[key[0]], photos[key[1]]
            if key in found or any(pair(x.sha256, y.sha256) in verdicts for x in a.files for y in b.files):
                continue
            found[key] = Alike(*key, _likeness(apart), _photo_evidence(a, b, apart, one, other))
        if len(found) >= most:
            break
    return sorted(found.values(), key=lambda each: (-each.likeness, each.a, each.b))[:most]


def _likeness(apart: int) -> float:
    return round(1 - apart / _SIGNS, 3)


def _photo_evidence(a: Photo, b: Photo, apart: int, one: RowMapping, other: RowMapping) -> tuple[Reason, ...]:
    evidence = [Reason("same-look", count=apart)]
    if same_picture(stored_print(one), stored_print(other)):
        evidence.append(Reason("same-picture"))
    if one["said"] and one["said"] == other["said"]:
        evidence.append(Reason("same-caption"))
    said = [metadata_to_json(photo.metadata) if photo.metadata else {} for photo in (a, b)]
    differing = tuple(
        name for name in TELLING if said[0].get(name) and said[1].get(name) and _differ(said, name)
    )
    if differing:
        evidence.append(Reason("differing", differing, len(differing)))
    return tuple(evidence)


def _differ(said: Sequence[Mapping[str, Any]], name: str) -> bool:
    one, other = (" ".join(v) if isinstance(v := each[name], list) else str(v) for each in said)
    return words(one) != words(other)


def stories_alike(connection: Connection, most: int) -> list[Alike]:
    """Pairs of stories that may be versions of one, those most alike first; none in the trash."""
    f = t.fingerprint.c
    names = [f[f"band_{n}"] for n in range(BANDS)]
    query = select(f.id, f.address, *names).join(t.article, t.article.c.id == f.id)
    rows = connection.execute(query.where(f.id.not_in(select(t.trash.c.record_id))).order_by(f.id)).all()
    banded = [row for row in rows if row[2] is not None]
    pairs: dict[tuple[str, str], int] = {}
    for one, other in _sharing(_table_of([row[2:] for row in banded])) if banded else ():
        key = pair(banded[one].id, banded[other].id)
        pairs[key] = sum(a == b for a, b in zip(banded[one][2:], banded[other][2:], strict=True))
    for key in _same_address(rows):
        pairs[key] = BANDS
    near = sorted((-shared, *key) for key, shared in pairs.items())
    return _judged_stories(connection, near[:_MOST_COMPARED], most)


def _same_address(rows: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Neighbours among the stories under one address."""
    last: dict[str, str] = {}
    for row in rows:
        if row.address is not None:
            if row.address in last:
                yield pair(last[row.address], row.id)
            last[row.address] = row.id


def _judged_stories(connection: Connection, near: Sequence[tuple[int, str, str]], most: int) -> list[Alike]:
    found: Found = {}
    for batch in _batches(near):
        articles = load_articles(connection, {key for _, *keys in batch for key in keys})
        addresses = {
            row["id"]: row["address"] for row in _by_id(connection, t.fingerprint, articles).values()
        }
        keys = [key for each in articles for key in (each, addresses.get(each)) if key]
        verdicts = decided(connection, "stories", keys)
        for _, a, b in batch:
            one, other = addresses.get(a), addresses.get(b)
            if pair(a, b) in verdicts or (one and other and pair(one, other) in verdicts):
                continue
            share = resemblance(*(shingles(body_text(articles[key])) for key in (a, b)))
            is_same_page = one is not None and one == other
            if share >= _LEAST or is_same_page:
                evidence = _story_evidence(articles[a], articles[b], share, is_same_page=is_same_page)
                found[a, b] = Alike(a, b, round(share, 3), evidence)
        if len(found) >= most:
            break
    return sorted(found.values(), key=lambda each: (-each.likeness, each.a, each.b))[:most]


def _story_evidence(a: Article, b: Article, share: float, *, is_same_page: bool) -> tuple[Reason, ...]:
    evidence = [Reason("same-text", count=round(share * 100))]
    if is_same_page:
        evidence.insert(0, Reason("same-address"))
    if words(a.title) == words(b.title):
        evidence.append(Reason("same-title"))
    if words(a.publication) != words(b.publication):
        evidence.append(Reason("other-paper", (a.publication, b.publication), 2))
    return tuple(evidence)


def _table_of(rows: Sequence[Sequence[int]]) -> NDArray[Any]:
    import numpy as np  # here and below: an archive is opened without it

    return np.array(rows, dtype=np.int64)


def _sharing(bands: NDArray[Any]) -> Iterator[tuple[int, int]]:
    """Rows that share the value of a band, as pairs of their numbers, each once."""
    import numpy as np

    met: set[tuple[int, int]] = set()
    for band in range(bands.shape[1]):
        order = np.argsort(bands[:, band], kind="stable")
        values = bands[order, band]
        _, starts = np.unique(values, return_index=True)
        for start, end in zip(starts, np.append(starts[1:], len(values)), strict=True):
            group = order[start : min(end, start + _MOST_OF_ONE)].tolist()
            for n, one in enumerate(group):
                for other in group[n + 1 :]:
                    if (one, other) not in met:
                        met.add((one, other))
                        yield one, other


def _by_id(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, RowMapping]:
    return {key: rows[0] for key, rows in rows_by(connection, table.c.id, ids).items()}


def _batches(near: Sequence[tuple[int, str, str]]) -> Iterator[list[tuple[int, str, str]]]:
    by_number = {str(n): each for n, each in enumerate(near)}
    for batch in chunks(by_number):
        yield [by_number[number] for number in batch]
