"""Where an index lives: a private folder, with a marker that tells which index in it is in use, and whose.

An index is trusted with what it says, so one that somebody else could have written must never be asked, nor
one of another archive. Hence the folder is for its owner alone: what lies in one that others may write counts
as no index, and is built anew. The marker names the archive and the place it was made for, so that a copied
folder, or a copied archive, does not follow the index of its twin.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
from pathlib import Path

from archive.errors import CutlineError

_MARKER = "current.json"
_PREFIX = "index-"
_NAME = re.compile(rf"{_PREFIX}[0-9a-f]{{16}}")


class Home:
    """The folder of one index: several generations may lie in it, the marker names the one in use."""

    def __init__(self, folder: Path, format_: str, archive: str) -> None:
        """`archive` is the id of the archive that is indexed."""
        self._folder = folder
        self._format = format_
        self._archive = archive

    @property
    def lock_file(self) -> Path:
        """The file whose lock a writer holds."""
        return self._folder / "lock"

    def current(self) -> Path | None:
        """The folder of the index in use; None if there is none, or none of ours in this format."""
        named = self._named()
        while named is not None and not named.is_dir():
            replaced = self._named()  # a new index may have taken its place this moment
            if replaced == named:
                return None
            named = replaced
        return named

    def _named(self) -> Path | None:
        """The folder that the marker names, if the marker is ours."""
        try:
            if not _is_private(self._folder):
                return None
            marker = json.loads((self._folder / _MARKER).read_text(encoding="utf-8"))
            name = str(marker["index"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        ours = (
            _NAME.fullmatch(name) and marker == self._marker(name) and not (self._folder / name).is_symlink()
        )
        return self._folder / name if ours else None

    def _marker(self, name: str) -> dict[str, str]:
        place = os.fsencode(self._folder.resolve()).hex()  # a name need not be of letters
        return {"index": name, "format": self._format, "archive": self._archive, "place": place}

    def prepare(self) -> None:
        """Make the folder ours alone; a folder of somebody else is moved aside. Raises `OSError`.

        Where others could write, what is in use there is so no longer: it may be theirs.
        """
        if (self._folder.exists() or self._folder.is_symlink()) and not _is_own(self._folder):
            aside = f"{self._folder.name}.not-ours-{secrets.token_hex(4)}"
            self._folder.rename(self._folder.with_name(aside))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        was_private = _is_private(self._folder)
        self._folder.chmod(0o700)
        if not was_private:
            (self._folder / _MARKER).unlink(missing_ok=True)

    def begin(self) -> Path:
        """An empty folder for a new index, not in use yet."""
        fresh = self._folder / f"{_PREFIX}{secrets.token_hex(8)}"
        fresh.mkdir(mode=0o700)
        return fresh

    def adopt(self, fresh: Path) -> None:
        """Put a finished index in use in one step, and clear away all others."""
        beside = self._folder / f"{_MARKER}.new"
        with beside.open("w", encoding="utf-8") as file:
            json.dump(self._marker(fresh.name), file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._folder / _MARKER)
        self.clear(keep=fresh)

    def clear(self, keep: Path | None) -> None:
        """Delete indexes that are not in use; what another process still holds open goes next time."""
        for other in self._folder.glob(f"{_PREFIX}*"):
            if other != keep:
                shutil.rmtree(other, ignore_errors=True)


def unusable(folder: Path, error: OSError, key: str) -> CutlineError:
    """What to tell where the folder cannot be written."""
    return CutlineError(key, folder=folder, reason=error.strerror or str(error))


def unavailable(folder: Path) -> CutlineError:
    """What to tell where no index can be asked."""
    return CutlineError("index-unavailable", folder=folder)


def missing() -> CutlineError:
    """What to tell where there is no index to write on."""
    return CutlineError("index-missing")


def _is_own(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _is_private(folder: Path) -> bool:
    """Whether nobody else may write there (on Windows the user's cache folder is private by itself)."""
    if not _is_own(folder):
        return False
    return os.name == "nt" or not folder.stat().st_mode & 0o022
