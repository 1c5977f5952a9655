"""Pictures that held the place of others in a page, remembered so that they are taken for no photo again.

A story that shows that a picture is one adds a row of its own, which refers to nothing: undo of its import
forgets what that story showed, and no import is kept from being undone by what a later one remembers.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from archive.identity.pictures import Print, same_picture
from archive.store import tables as t
from archive.store.operation import Operation, new_id
from archive.store.prints import bands_of, print_columns, rows_of, sharing_a_band, stored_print
from archive.store.rows import chunks

_MOST = 40


class Placeholders:
    """What one operation knows of placeholders, by the SHA-256 of their bytes and by what they look like."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._asked: dict[str, bool] = {}

    def expect(self, digests: Iterable[str]) -> None:
        """Look up in one go which of these pictures are placeholders."""
        asked = set(digests)
        column = t.placeholder.c.digest
        for batch in chunks(asked):
            query = select(column).where(column.in_(batch))
            known = set(self._operation.seeing(t.placeholder).scalars(query))
            self._asked |= {digest: digest in known for digest in batch}

    def has(self, digest: str, seen: Print | None = None) -> bool:
        """Whether a picture is a placeholder, or what it shows that of one at another size."""
        if digest not in self._asked:
            self.expect([digest])
        return self._asked[digest] or (seen is not None and self._looks_like_one(seen))

    def remember(self, digest: str, seen: Print | None, record_id: str) -> None:
        """Note that this story shows a picture to be a placeholder; what it looks like is noted once."""
        row = {"id": new_id("w"), "record_id": record_id, "digest": digest}
        looks = print_columns(seen) if seen is not None and not self._looks_like_one(seen) else {}
        self._operation.insert(t.placeholder, row | looks)
        self._asked[digest] = True

    def _looks_like_one(self, seen: Print) -> bool:
        near = rows_of(self._operation, t.placeholder, _ALIKE, bands_of(seen))
        return any(same_picture(stored_print(row), seen) for row in near)


_ALIKE = sharing_a_band(t.placeholder, _MOST)
