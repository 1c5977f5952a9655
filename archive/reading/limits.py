"""How much a reader takes in before it refuses: every file may come from anywhere."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one file. Sizes in bytes, `max_pixels` is width times height.

    `max_depth` bounds nested objects of JSON, `max_embedded_bytes` one picture that a page carries
    inside itself (a data: address), `max_photos` the uses taken from one page, `max_containers` packed files
    in one another.
    """

    max_text_bytes: int = 50 * MEGABYTE
    max_html_bytes: int = 60 * MEGABYTE
    max_json_bytes: int = 60 * MEGABYTE
    max_image_bytes: int = 1000 * MEGABYTE
    max_pixels: int = 250_000_000
    max_depth: int = 400
    max_embedded_bytes: int = 30 * MEGABYTE
    max_photos: int = 1000
    max_containers: int = 4
