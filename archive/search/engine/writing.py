"""Writing the index: one commit for a batch, or a whole index built beside the old one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh import index
from whoosh.util.filelock import FileLock, try_for

from archive.errors import CutlineError
from archive.search.documents import Document
from archive.search.engine.schema import STATE_ID, fields_of, schema

BUILD_MEMORY_MB = 128


@contextmanager
def exclusive(lock_file: Path, wait: float) -> Iterator[None]:
    """Hold the lock of an index, across threads and processes; it falls with the process.

    Raises `CutlineError` where another holds it for longer than `wait` seconds.
    """
    lock = FileLock(str(lock_file))
    if not try_for(lock.acquire, timeout=wait, delay=0.05):
        raise CutlineError(
            "Another window or command is writing the search index. Try again in a moment.",
            code="index-locked",
        )
    try:
        yield
    finally:
        lock.release()


def create(folder: Path) -> None:
    """An empty index in an existing folder."""
    index.create_in(str(folder), schema())


def write(
    folder: Path,
    documents: Iterable[Document],
    removed: Iterable[str],
    state: dict[str, Any],
    step: Callable[[int], None] | None = None,
) -> None:
    """Replace documents of the same ids, remove others, and store `state`, all in one commit.

    `step` is told how many documents are written. Whatever it or Whoosh raises leaves the index as it
    was: Whoosh keeps a failed document's postings, so the writer is never used on after an exception.
    """
    # A segment in one file is opened as a whole: a reader that opens its parts one by one takes a part
    # that a later commit deleted for one that holds nothing.
    writer = index.open_dir(str(folder)).writer(limitmb=BUILD_MEMORY_MB, compound=True)
    try:
        written: set[str] = set()
        for document in documents:
            if document.id in written:
                continue
            written.add(document.id)
            writer.add_document(**fields_of(document))
            if step is not None:
                step(len(written))
        writer.add_document(id=(STATE_ID,), doc=state)
        _delete(writer, {*written, *removed, STATE_ID})
    except BaseException:
        writer.cancel()
        raise
    writer.commit()


def _delete(writer: Any, ids: Iterable[str]) -> None:
    """Mark the committed documents of these ids as deleted; those just added have no number yet."""
    reader = writer.reader()
    try:
        for term in sorted(id_.encode() for id_ in ids):
            if ("id", term) in reader:
                for docnum in list(reader.postings("id", term).all_ids()):
                    writer.delete_document(docnum)
    finally:
        reader.close()
