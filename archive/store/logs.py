"""A write-ahead log of which SQLite read only a part, since a byte of it was changed: what it held is kept.

SQLite takes a log up to the first frame whose checksum is wrong, without a word, and writes over the rest
(File format, 4.1 and 4.3). Whatever was committed behind that frame is lost with the next write. So where
frames of the same log lie behind those that SQLite took, the log is copied aside; `replayed` makes of it the
database that was meant, one page of which may be damaged.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from archive.store.peeking import beginning_of

SAVED = "cutline.db-wal-damaged"
"""What the copy is called that lies beside the database."""
_HEAD, _FRAME = 32, 24
_TAKEN_AT = 16
"""Where the log's index in shared memory says how many frames are taken (walindex, `mxFrame`)."""


def is_damaged(file: Path) -> bool:
    """Whether the log of the database `file`, which is open, holds more than SQLite took of it.

    So it does too while another process is about to commit: ask again as the only writer.
    """
    wal, shm = (file.with_name(file.name + end) for end in ("-wal", "-shm"))
    try:
        if wal.stat().st_size <= _HEAD:
            return False
        head = beginning_of(shm, _TAKEN_AT + 4, file)
        return _last_commit(wal) > int.from_bytes(head[_TAKEN_AT:], sys.byteorder)
    except OSError:
        return False


def save(file: Path) -> None:
    """Copy the log of the database `file` aside; one that was kept before stays."""
    saved = file.with_name(SAVED)
    log = file.with_name(f"{file.name}-wal")
    # "x" makes a new file or none: a link that leads out is not written through.
    with suppress(OSError), log.open("rb") as source, saved.open("xb") as copy:
        shutil.copyfileobj(source, copy)


def replayed(database: Path, log: Path) -> None:
    """Write the pages of all frames of a log into a database, up to its last commit. Raises OSError."""
    last = _last_commit(log)
    page, salts = _about(log)
    with log.open("rb") as frames, database.open("r+b") as pages:
        size = 0
        frames.seek(_HEAD)
        for _ in range(last):
            head, data = frames.read(_FRAME), frames.read(page)
            if head[8:16] != salts:
                break
            pages.seek((int.from_bytes(head[:4], "big") - 1) * page)
            pages.write(data)
            size = int.from_bytes(head[4:8], "big") or size
        pages.truncate(size * page)
        pages.flush()
        os.fsync(pages.fileno())


def _last_commit(log: Path) -> int:
    """The number of the last frame of a log that ends a transaction, 0 for none; checksums aside."""
    page, salts = _about(log)
    last = number = 0
    if not page:
        return 0
    with log.open("rb") as frames:
        while True:
            frames.seek(_HEAD + number * (_FRAME + page))
            head = frames.read(_FRAME)
            if len(head) < _FRAME or head[8:16] != salts:
                break
            number += 1
            if int.from_bytes(head[4:8], "big"):
                last = number
        whole = (log.stat().st_size - _HEAD) // (_FRAME + page)
    return last if last <= whole else 0


def _about(log: Path) -> tuple[int, bytes]:
    """The size of a page, and the salts that all frames of this log have."""
    with log.open("rb") as stream:
        head = stream.read(_HEAD)
    page = int.from_bytes(head[8:12], "big")
    return (page if page in {1 << n for n in range(9, 17)} else 0), head[16:24]
