"""Writing the index: one commit for a batch, a whole index built beside the old one, segments merged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.util.filelock import FileLock, try_for

from archive.errors import CutlineError
from archive.model.said import Said
from archive.progress import Progress
from archive.search.documents import Document
from archive.search.engine import contents
from archive.search.engine.building import SegmentBuilder
from archive.search.engine.contents import Contents, Entry
from archive.search.engine.merging import merge
from archive.search.engine.segment import SUFFIX
from archive.search.engine.snapshot import Leaf, Snapshot, opened
from archive.search.engine.strings import encoded

_MERGING = ".merging"
_TOGETHER = 8
"""Segments of about one size from which on they are merged."""

_STEPS = 200
"""Documents after which `progress` is told how many there are."""

_QUICK = 2_000
"""Documents up to which a merge is done on the way of a commit."""


@contextmanager
def exclusive(lock_file: Path, wait: float) -> Iterator[None]:
    """Hold the lock of an index, across threads and processes; it falls with the process.

    Raises `CutlineError` where another holds it for longer than `wait` seconds.
    """
    lock = FileLock(str(lock_file))
    if not try_for(lock.acquire, timeout=wait, delay=0.05):
        raise CutlineError("index-locked")
    try:
        yield
    finally:
        lock.release()


def create(folder: Path) -> None:
    """An empty index in an existing folder."""
    contents.commit(folder, Contents())


def write(
    folder: Path,
    documents: Iterable[Document],
    removed: Iterable[str],
    state: dict[str, Any],
    progress: Progress | None = None,
    snapshot: Snapshot | None = None,
) -> None:
    """Replace documents of the same ids, remove those of `removed` ones that do not come again, and store
    `state`, all in one commit.

    A story comes whole: whatever else the index holds of it goes. `progress` is told how many documents are
    written. Raises OSError, `Damaged`, or `Cancelled`; the index stays as it was then. Only for who holds the
    lock; what an earlier `snapshot` has open is not opened again.
    """
    snapshot = Snapshot(folder, snapshot)
    fresh, written, stories = _build(folder, documents, progress or Progress())
    if len(fresh) > 1:  # so much that it is worth being quick to search from the first moment on
        fresh = [_merged(folder, fresh, progress)]
    entries = _without(folder, snapshot, {*written, *removed}, stories)
    entries = _merged_quickly(folder, [*entries, *fresh])
    found = Contents(tuple(entries), state)
    contents.commit(folder, found)
    contents.clean(folder, found)


def _build(
    folder: Path, documents: Iterable[Document], progress: Progress
) -> tuple[list[Entry], set[str], set[str]]:
    """New segments, and the documents and stories in them."""
    written: set[str] = set()
    stories: set[str] = set()
    entries: list[Entry] = []
    builder = SegmentBuilder(folder)
    for document in documents:
        if document.id in written:
            continue
        if builder.is_full() and document.story not in stories:
            entries.append(_finish(folder, builder))
            builder = SegmentBuilder(folder)
        written.add(document.id)
        stories.add(document.story)
        builder.add(document)
        if len(written) % _STEPS == 0:
            progress.step(len(written), what=Said.of("stage.building-index"))
    if builder.documents:
        entries.append(_finish(folder, builder))
    return entries, written, stories


def _finish(folder: Path, builder: SegmentBuilder) -> Entry:
    name = contents.new_name()
    builder.write(folder, name)
    return Entry(name, builder.documents)


def _without(folder: Path, snapshot: Snapshot, ids: set[str], stories: set[str]) -> list[Entry]:
    """The segments of a snapshot without some documents; those of which nothing is left go."""
    terms = [("id", encoded(each)) for each in ids] + [("whole", encoded(each)) for each in stories]
    before = {entry.name: entry for entry in contents.read(folder).entries}
    entries = []
    for leaf in snapshot.leaves:
        entry = before[leaf.segment.name]
        deleted = _documents_of(leaf, terms)
        live = np.ones(leaf.segment.documents, np.bool_) if leaf.live is None else leaf.live.copy()
        if len(deleted) and live[deleted].any():
            live[deleted] = False
            entry = _with_deleted(folder, entry, live)
        if entry.deleted < entry.documents:
            entries.append(entry)
    return entries


def _documents_of(leaf: Leaf, terms: list[tuple[str, bytes]]) -> npt.NDArray[np.int64]:
    found = []
    for field, term in terms:
        postings = leaf.segment.field(field)
        number = -1 if postings is None else postings.find(term)
        if postings is not None and number >= 0:
            found.append(postings.docs(number))
    return np.concatenate(found) if found else np.empty(0, np.int64)


def _with_deleted(folder: Path, entry: Entry, live: npt.NDArray[np.bool_]) -> Entry:
    deleted = len(live) - int(np.count_nonzero(live))
    gone = contents.write_gone(folder, entry.name, live) if deleted < len(live) else ""
    return Entry(entry.name, entry.documents, deleted, gone)


# --- Merging ---


def _merged_quickly(folder: Path, entries: list[Entry]) -> list[Entry]:
    """The segments with small ones merged, where there are many."""
    chosen = _worth_merging(entries, _QUICK)
    if not chosen:
        return entries
    kept = [entry for entry in entries if entry not in chosen]
    return [*kept, _merged(folder, chosen)]


def _merged(folder: Path, entries: list[Entry], progress: Progress | None = None) -> Entry:
    name = contents.new_name()
    return Entry(name, merge(opened(folder, entries), folder / (name + SUFFIX), progress))


def _worth_merging(entries: list[Entry], most: int | None = None) -> list[Entry]:
    """Segments that should be one: many of about the same size, or one that is half deleted."""
    tiers: dict[int, list[Entry]] = {}
    for entry in entries:
        left = entry.documents - entry.deleted
        if most is None or left * _TOGETHER <= most:
            tiers.setdefault(max(left, 64).bit_length() // 3, []).append(entry)
    for _, tier in sorted(tiers.items()):
        if len(tier) >= _TOGETHER:
            return tier
    if most is None:
        for entry in entries:
            if entry.deleted * 2 > entry.documents:
                return [entry]
    return []


def tend(folder: Path, lock_file: Path, wait: float, progress: Progress | None = None) -> bool:
    """Merge the segments of an index where that is worth it, while others search and write.

    Gives whether something was merged, so that it may be worth asking again. Raises OSError, `Damaged`,
    `Cancelled`; the index then stays as it was.
    """
    try:
        return _tended(folder, lock_file, wait, progress)
    except FileNotFoundError:  # another commit was quicker: these files are no longer the index's
        return False


def _tended(folder: Path, lock_file: Path, wait: float, progress: Progress | None) -> bool:
    merging = FileLock(str(lock_file) + _MERGING)
    if not merging.acquire():
        return False
    try:
        for left in folder.glob(f"*{_MERGING}"):
            left.unlink(missing_ok=True)
        before = contents.read(folder)
        chosen = _worth_merging(list(before.entries))
        if not chosen:
            return False
        leaves = opened(folder, chosen)
        name = contents.new_name()
        path = folder / (name + _MERGING)
        documents = merge(leaves, path, progress)
        try:
            with exclusive(lock_file, wait):
                return _take_in(folder, path, name, documents, chosen, leaves)
        finally:
            path.unlink(missing_ok=True)
    finally:
        merging.release()


def _take_in(
    folder: Path, path: Path, name: str, documents: int, chosen: list[Entry], leaves: list[Leaf]
) -> bool:
    """Put a merged segment in the place of those it was made of, without what was deleted meanwhile."""
    now = contents.read(folder)
    present = {entry.name: entry for entry in now.entries}
    if any(entry.name not in present for entry in chosen) or not documents:
        return False
    live = np.concatenate([_still_live(folder, present[leaf.segment.name], leaf) for leaf in leaves])
    path.rename(folder / (name + SUFFIX))
    merged = Entry(name, documents)
    if not live.all():
        merged = _with_deleted(folder, merged, live)
    gone = {entry.name for entry in chosen}
    entries = [entry for entry in now.entries if entry.name not in gone]
    found = Contents((merged, *entries), now.state)
    contents.commit(folder, found)
    contents.clean(folder, found)
    return True


def _still_live(folder: Path, entry: Entry, leaf: Leaf) -> npt.NDArray[np.bool_]:
    """Of the documents that were merged from a segment, which are not deleted by now."""
    now = contents.read_live(folder, entry)
    if now is None:
        now = np.ones(entry.documents, np.bool_)
    return now if leaf.live is None else now[leaf.live]
