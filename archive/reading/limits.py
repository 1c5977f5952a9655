"""How much a reader takes in before it refuses: every file may come from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive.progress import MEGABYTE


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one file. Sizes in bytes, `max_pixels` is width times height.

    `max_depth` bounds nested objects of JSON, `max_values` its lists and objects, `max_elements` the elements
    of a page, `max_attributes` those of one of them, `max_xml_elements` the elements of other markup,
    `max_parts` the parts of a message, `max_pages` the pages of a PDF, and `max_objects` the runs of letters
    on all of them. `max_embedded_bytes` is for one picture that a page carries inside itself (a data:
    address), `max_photos` for the uses taken from one page, `max_mail_bytes` for one message,
    `max_document_bytes` for a document, `max_containers` for packed files in one another. A packed file or
    web archive is not held in memory and may have `max_archive_bytes`. Of it come `max_members` at most, each
    of `max_member_bytes`, all of them of `max_unpacked_bytes`, and beyond `free_unpacked_bytes` no more than
    `max_ratio` times what is packed.

    Where a file is read in a process of its own, that may take `max_memory_bytes`, or less where the machine
    has little (`least_memory_bytes` at least), and compute for `least_seconds`, for `entry_seconds` more for
    each entry or picture that is done, and for two more for each megabyte beyond `quick_bytes`.
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
    max_values: int = 1_000_000
    max_elements: int = 200_000
    max_attributes: int = 5_000
    max_xml_elements: int = 1_000_000
    max_parts: int = 20_000
    max_pages: int = 2_000
    max_objects: int = 200_000
    least_seconds: float = 28
    entry_seconds: float = 0.25
    quick_bytes: int = 20 * MEGABYTE
    max_memory_bytes: int = 1_000 * MEGABYTE
    least_memory_bytes: int = 500 * MEGABYTE

    def seconds(self, path: Path, done: int = 0) -> float:
        """How long reading a file may compute, once `done` of its entries and pictures are read."""
        try:
            size = path.stat().st_size
        except OSError:  # reading it will say why
            size = 0
        return self.least_seconds + done * self.entry_seconds + 2 * max(0, size - self.quick_bytes) / MEGABYTE
