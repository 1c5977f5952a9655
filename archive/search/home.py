"""Where an index lives: a private folder, and proof that we wrote what lies in it.

An index is trusted with what it says, so one that somebody else made must never be asked. Hence the folder
is for its owner alone, and the marker that names the index in use is signed with a random secret of this
machine, kept beside the folder. What is not signed is never opened, only built anew.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from archive.errors import CutlineError

_MARKER = "current.json"
_KEY_FILE = ".search-index-key"
_KEY_LENGTH = 32
_PREFIX = "index-"


class Home:
    """The folder of one index: several generations may lie in it, the marker names the one in use."""

    def __init__(self, folder: Path, format_: str) -> None:
        self._folder = folder
        self._format = format_

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
            name, signature = str(marker["index"]), str(marker["signature"])
            key = self._known_key()
        except (OSError, ValueError, KeyError, TypeError):
            return None
        ours = hmac.compare_digest(signature.encode(), self._sign(name, key).encode())
        return self._folder / name if ours else None

    def prepare(self) -> None:
        """Make the folder ours alone; a folder of somebody else is moved aside. Raises `OSError`."""
        if (self._folder.exists() or self._folder.is_symlink()) and not _is_own(self._folder):
            aside = f"{self._folder.name}.not-ours-{secrets.token_hex(4)}"
            self._folder.rename(self._folder.with_name(aside))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)

    def begin(self) -> Path:
        """An empty folder for a new index, not in use yet."""
        fresh = self._folder / f"{_PREFIX}{secrets.token_hex(8)}"
        fresh.mkdir(mode=0o700)
        return fresh

    def adopt(self, fresh: Path) -> None:
        """Put a finished index in use in one step, and clear away all others."""
        marker = {"index": fresh.name, "signature": self._sign(fresh.name, self._key())}
        beside = self._folder / f"{_MARKER}.new"
        with beside.open("w", encoding="utf-8") as file:
            json.dump(marker, file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._folder / _MARKER)
        self.clear(keep=fresh)

    def clear(self, keep: Path | None) -> None:
        """Delete indexes that are not in use; what another process still holds open goes next time."""
        for other in self._folder.glob(f"{_PREFIX}*"):
            if other != keep:
                shutil.rmtree(other, ignore_errors=True)

    @property
    def _key_path(self) -> Path:
        return self._folder.parent / _KEY_FILE

    def _known_key(self) -> bytes:
        """This machine's secret. Raises OSError, and ValueError where it was cut short."""
        key = self._key_path.read_bytes()
        if len(key) != _KEY_LENGTH:
            raise ValueError(f"{self._key_path} is not of {_KEY_LENGTH} bytes")
        return key

    def _key(self) -> bytes:
        with suppress(OSError, ValueError):
            return self._known_key()
        beside = self._key_path.with_name(f"{_KEY_FILE}.{secrets.token_hex(4)}")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_LENGTH))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._key_path)
        return self._known_key()

    def _sign(self, name: str, key: bytes) -> str:
        said = "\n".join((self._format, str(self._folder.resolve()), name))
        return hmac.new(key, said.encode("utf-8", "surrogateescape"), "sha256").hexdigest()


def unusable(folder: Path, error: OSError, code: str) -> CutlineError:
    """What to tell where the folder cannot be written."""
    reason = error.strerror or str(error)
    return CutlineError(
        f"The search index in {folder} cannot be written: {reason}. Free some space or correct the folder's "
        "permissions; the archive itself is not affected.",
        code=code,
    )


def _is_own(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _is_private(folder: Path) -> bool:
    """Whether nobody else may write there (on Windows the user's cache folder is private by itself)."""
    if not _is_own(folder):
        return False
    return os.name == "nt" or not folder.stat().st_mode & 0o022
