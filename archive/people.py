"""Who works here: the name that the journal notes, and the earlier names that are the same person's.

Command line and window read one small file, `person.toml` in the user's configuration folder:

    name = "Lena Marsh"
    also = ["lmarsh", "lena"]

`CUTLINE_USER` goes before its name. Without both, a person is the login.
"""

from __future__ import annotations

import getpass
import json
import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from archive.errors import ArchiveError
from archive.model.said import Said

FILE_NAME = "person.toml"
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Person:
    """`name` signs what is done; what `also` signed counts as done by the same person."""

    name: str
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the person, each once."""
        return tuple(dict.fromkeys((self.name, *self.also)))

    @property
    def watching(self) -> str:
        """What signs for a folder that is watched for the person."""
        return f"{self.name} (watch)"


def config_folder() -> Path:
    """Where the setting lies: `CUTLINE_CONFIG`, else the user's configuration folder."""
    named = os.environ.get("CUTLINE_CONFIG")
    return Path(named) if named else Path(platformdirs.user_config_dir("cutline", appauthor=False))


def this_person() -> Person:
    """Whoever uses this program now. Raises `ArchiveError` for a setting that cannot be read."""
    file = config_folder() / FILE_NAME
    stored = _read(file)
    return _person(stored, named_by_environment() or stored.get("name", "") or _login(), file)


def _person(stored: Mapping[str, Any], name: object, file: Path) -> Person:
    also = stored.get("also", [])
    if not isinstance(also, list):
        raise _unusable(file, Said.of("config.also"))
    for word in (name, *also):
        if not isinstance(word, str):
            raise _unusable(file, Said.of("config.no-name", text=repr(word)))
    return Person(_checked(str(name), file), tuple(_checked(other, file) for other in also))


def stored_person() -> Person | None:
    """Whom the setting names, whatever `CUTLINE_USER` says; None without one. Raises as `this_person`."""
    file = config_folder() / FILE_NAME
    stored = _read(file)
    return _person(stored, stored["name"], file) if stored.get("name") else None


def named_by_environment() -> str:
    """The name that `CUTLINE_USER` puts before the setting, "" where it does not."""
    return os.environ.get("CUTLINE_USER", "").strip()


def checked_person(name: str, also: Sequence[str] = ()) -> Person:
    """A person of names as somebody typed them. Raises `ArchiveError` for one that cannot sign."""
    return Person(_checked(name, None), tuple(_checked(other, None) for other in also if other.strip()))


def remember(person: Person) -> None:
    """Make this the setting. Raises `ArchiveError` where it cannot be written."""
    file = config_folder() / FILE_NAME
    # A JSON string of visible characters is a basic string of TOML.
    words = {"name": person.name, "also": list(person.also)}
    text = "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in words.items())
    new = file.with_name(f"{FILE_NAME}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(text, encoding="utf-8")
        new.replace(file)
    except OSError as error:
        raise ArchiveError("person.not-kept", file=file, reason=str(error.strerror or error)) from error


def _read(file: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise _unusable(file, str(reason)) from error


def _checked(name: str, file: Path | None) -> str:
    tidy = " ".join(name.split())
    if not tidy or not tidy.isprintable() or len(tidy) > _LONGEST:
        if file is None:
            raise ArchiveError("person.name", name=repr(name), most=_LONGEST)
        raise ArchiveError("person.name-kept", name=repr(name), most=_LONGEST, file=file)
    return tidy


def _unusable(file: Path, reason: Said | str) -> ArchiveError:
    return ArchiveError("person.unusable", file=file, reason=reason)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in the password file, as in some containers
        return "unknown"
