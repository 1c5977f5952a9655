"""Packed files for the tests, made on the spot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from tests.reading.helpers import BODY, page


def zipped(members: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these members, the same bytes every time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as packed:
        for name, content in members.items():
            packed.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


def story(title: str, inner: str = "") -> str:
    """A page with a story of its own."""
    return page(inner + BODY, title=title)
