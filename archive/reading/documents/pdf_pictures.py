"""The pictures on a page of a PDF, and where they stand."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from archive.reading.documents.pdf_lines import Line
from archive.reading.limits import Limits

_LEAST = 60
"""Points: what is smaller is a rule, a logo or a portrait."""
_WHOLE_PAGE = 0.9
_DEEPEST = 4
_UNDER = 60
"""Points within which a line counts as standing under a picture."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture with its bytes and its box, in points from the lower left of the page."""

    name: str
    left: float
    bottom: float
    right: float
    top: float
    data: bytes = field(repr=False)

    def is_over(self, line: Line) -> bool:
        """Whether a line stands right under the picture, or the picture beside or above it in its column."""
        beside = min(self.right, line.right) - max(self.left, line.left) > 0
        return beside and self.bottom - _UNDER < line.top <= self.bottom + line.height


def shows_pictures(page: Any) -> bool:
    """Whether any picture stands on a page."""
    from pypdfium2 import raw

    return any(True for _ in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], _DEEPEST))


def pictures_on(page: Any, number: int, limits: Limits) -> Iterator[Placed]:
    """The pictures of a page that are large enough to be photos; one that cannot be unpacked is left out."""
    import pypdfium2
    from pypdfium2 import raw

    width, height = page.get_size()
    for index, image in enumerate(page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], _DEEPEST), start=1):
        try:
            left, bottom, right, top = image.get_bounds()
            across, down = image.get_px_size()
            if min(right - left, top - bottom) < _LEAST or across * down > limits.max_pixels:
                continue
            whole = (right - left) * (top - bottom) > width * height * _WHOLE_PAGE
            data = io.BytesIO()
            image.extract(data, fb_format="png")
        except (pypdfium2.PdfiumError, ValueError, OSError, NotImplementedError):
            continue
        if not whole and 0 < data.tell() <= limits.max_embedded_bytes:
            name = f"page {number}, picture {index}"
            yield Placed(name, left, bottom, right, top, data.getvalue())
