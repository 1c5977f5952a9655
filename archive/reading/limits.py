"""How much a reader takes in before it refuses: every file may come from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.progress import MEGABYTE


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one file. Sizes in bytes, `max_pixels` is width times height.

    `max_depth` bounds nested objects of JSON, `max_embedded_bytes` one picture that a page carries inside
    itself (a data: address), `max_photos` the uses taken from one page, `max_mail_bytes` one message,
    `max_document_bytes` a document, `max_containers` packed files in one another. A packed file or web
    archive is not held in memory and may have `max_archive_bytes`. Of it come `max_members` at most, each
    of `max_member_bytes`, all of them of `max_unpacked_bytes`, and beyond `free_unpacked_bytes` no more
    than `max_ratio` times what is packed. One file may take `least_seconds` and a second more for each
    megabyte, and no more than `max_memory_bytes` of address space, where it is read in a process of its
    own.
    """

    max_text_bytes: int = 50 * MEGABYTE
    max_html_bytes: int = 60 * MEGABYTE
    max_json_bytes: int = 60 * MEGABYTE
    max_mail_bytes: int = 240 * MEGABYTE
    max_document_bytes: int = 240 * MEGABYTE
    max_image_bytes: int = 1000 * MEGABYTE
    max_pixels: int = 250_000_000
    max_depth: int = 400
    max_embedded_bytes: int = 30 * MEGABYTE
    max_photos: int = 1000
    max_containers: int = 4
    max_archive_bytes: int = 50_000 * MEGABYTE
    max_members: int = 100_000
    max_member_bytes: int = 1000 * MEGABYTE
    max_unpacked_bytes: int = 20_000 * MEGABYTE
    free_unpacked_bytes: int = 64 * MEGABYTE
    max_ratio: int = 200
    least_seconds: int = 120
    max_memory_bytes: int = 8_000 * MEGABYTE

    def seconds(self, path: Path) -> float:
        """How long reading a file may take."""
        try:
            return self.least_seconds + path.stat().st_size / MEGABYTE
        except OSError:  # reading it will say why
            return self.least_seconds
