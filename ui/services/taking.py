"""What other programs are given of photos: their words as text and markup, files under telling names."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from archive.errors import CutlineError
from archive.model import Hit
from archive.progress import Progress
from ui.services.wording import hit_credit

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MOST_FILES = 40
"""Files that are copied for one drag: more is an export."""
_LONGEST = 80
_STRANGE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')


def file_name(hit: Hit) -> str:
    """What to call the file of a photo: when, by whom, what it shows; no more than a file system takes."""
    who = ", ".join((*hit.photographers[:1], *hit.chain[:1])) or hit.credit
    what = " ".join((hit.caption or hit.title).split())
    parts = (hit.taken or hit.published or "", who, what)
    name = " ".join(_STRANGE.sub(" ", part[:10] if n == 0 else part) for n, part in enumerate(parts) if part)
    name = " ".join(name.split())[:_LONGEST].strip(" .,")
    return name or hit.id


def as_text(hits: Sequence[Hit]) -> str:
    """Captions, each with its credit under it."""
    return "\n\n".join("\n".join(filter(None, (hit.caption or hit.title, hit_credit(hit)))) for hit in hits)


def as_html(hits: Sequence[Hit]) -> str:
    """The same as paragraphs."""
    return "".join(
        f"<p>{escape(hit.caption or hit.title)}<br><i>{escape(hit_credit(hit))}</i></p>" for hit in hits
    )


def mime_of(hits: Sequence[Hit], files: Sequence[Path]) -> QMimeData:
    """Words and files of photos, as a drag or the clipboard carries them."""
    mime = QMimeData()
    mime.setText(as_text(hits))
    mime.setHtml(as_html(hits))
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return mime


def copies_of(catalogue: Catalogue, progress: Progress, hits: Sequence[Hit]) -> list[Path]:
    """Copies of the files of photos in a folder of their own, which the system clears away with its own.

    Photos without a file, and files that no other program is given, are left out.
    """
    folder = Path(tempfile.mkdtemp(prefix="cutline-"))
    made: list[Path] = []
    for hit in hits[:MOST_FILES]:
        progress.check()
        if hit.photo_id is None:
            continue
        name = file_name(hit)
        if any(path.stem == name for path in made):
            name = f"{name} {len(made) + 1}"
        try:
            copy = catalogue.pictures.copy(hit.photo_id, folder, name)
        except CutlineError:
            continue
        if copy is not None:
            made.append(copy)
    return made
