"""What has been unpacked of one file, by all containers in it together."""

from __future__ import annotations

from archive.errors import UnreadableFile
from archive.reading.limits import Limits


class Budget:
    """Counts the bytes unpacked of one file; `over` once they were more than the file may give."""

    def __init__(self) -> None:
        self.spent = 0
        self.over = False

    def spend(self, count: int, packed: int, name: str, limits: Limits) -> None:
        """Note `count` bytes more, of a file of `packed` bytes; raises `UnreadableFile` ("too-large")."""
        self.spent += count
        free = max(limits.free_unpacked_bytes, packed * limits.max_ratio)
        if self.spent > min(free, limits.max_unpacked_bytes):
            self.over = True
            raise UnreadableFile("too-large.all-of-it", name=name, megabytes=self.spent >> 20)
