"""Files into one zip, as they are made: the same files give the same zip."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_PACKED_ALREADY = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".avif", ".jp2", ".gif")
_UNIX, _READABLE = 3, 0o100644 << 16
_COPY = 1 << 20


class Packing(AbstractContextManager["Packing"]):
    """A zip that is being written; every file in it has the same date, `moment` (years from 1980 on)."""

    def __init__(self, path: Path, moment: datetime) -> None:
        self._zip = ZipFile(path, "x")
        self._moment = moment

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def take(self, name: str, file: Path) -> None:
        """Put a file in, under this name."""
        at = self._moment
        info = ZipInfo(name, (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second))
        info.create_system, info.external_attr = _UNIX, _READABLE
        info.compress_type = ZIP_STORED if file.suffix.lower() in _PACKED_ALREADY else ZIP_DEFLATED
        info.file_size = file.stat().st_size
        with file.open("rb") as source, self._zip.open(info, "w") as out:
            shutil.copyfileobj(source, out, _COPY)
