"""BagIt 1.0 (RFC 8493): the folder, its manifests and tags; nothing of what is in it.

Reading trusts nothing: a bag comes from anywhere. Every file that it lists is a regular file below it,
reached through no link, and is what its digest says; nothing is there that it does not list, nothing is
fetched.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from archive.errors import Refused
from archive.files.enclosed import Enclosed, said_kind, why_not
from archive.model.said import Said

DATA = "data"
DECLARATION, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST, FETCH = "manifest-sha256.txt", "tagmanifest-sha256.txt", "fetch.txt"
_DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?(.+)")
_ESCAPED = {"%0A": "\n", "%0D": "\r", "%25": "%"}
_LONGEST_TAG = 1 << 20
_LONGEST_MANIFEST = 1 << 30
_DEEPEST = 8

Step = Callable[[int, int, str], None]
"""Hears how many files are done, of how many, and which comes next; may raise to end it."""


# --- Writing ----------------------------------------------------------------------------------------


class BagWriter:
    """A bag that is being made in an empty folder. Raises `OSError`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / DATA).mkdir(exist_ok=True)
        self._payload: dict[str, tuple[str, int]] = {}

    def write_lines(self, name: str, lines: Iterable[str]) -> None:
        """Add a text file to the payload, a line at a time."""
        digest, size = hashlib.sha256(), 0
        target = self._folder / DATA / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            for line in lines:
                data = f"{line}\n".encode()
                stream.write(data)
                digest.update(data)
                size += len(data)
            _settle(stream)
        self.list_file(name, digest.hexdigest(), size)

    def list_file(self, name: str, digest: str, size: int) -> None:
        """List a file of the payload that somebody else has written."""
        self._payload[f"{DATA}/{name}"] = digest, size

    def close(self, tags: dict[str, str], readme: str) -> None:
        """Write the manifests and tags, `readme` among them."""
        manifest = "".join(f"{digest}  {name}\n" for name, (digest, _) in sorted(self._payload.items()))
        size = sum(size for _, size in self._payload.values())
        info = {
            **tags,
            "Bagging-Date": datetime.now(UTC).date().isoformat(),
            "Payload-Oxum": f"{size}.{len(self._payload)}",
        }
        texts = {
            DECLARATION: _DECLARED,
            INFO: "".join(f"{label}: {' '.join(value.split())}\n" for label, value in info.items()),
            MANIFEST: manifest,
            "README.txt": readme,
        }
        listed = ""
        for name, text in texts.items():
            data = text.encode()
            self._write(name, data)
            listed += f"{hashlib.sha256(data).hexdigest()}  {name}\n"
        self._write(TAG_MANIFEST, listed.encode())

    def _write(self, name: str, data: bytes) -> None:
        with (self._folder / name).open("xb") as stream:
            stream.write(data)
            _settle(stream)


def _settle(stream: object) -> None:
    stream.flush()  # type: ignore[attr-defined]
    os.fsync(stream.fileno())  # type: ignore[attr-defined]


# --- Reading ----------------------------------------------------------------------------------------


def checked_payload(bag: Path, step: Step) -> dict[str, str]:
    """The files of a bag's payload, by their names below `data`, with their SHA-256, when all of it was read.

    Raises `Refused` for what is no bag, or not what it says, and names the file.
    """
    folder = Enclosed(bag)
    declared = _text(folder, DECLARATION)
    if not re.match(r"BagIt-Version: (0\.9[3-7]|1\.0)\s", declared) or "UTF-8" not in declared:
        raise _refused(bag, Said.of("bag.declaration", file=DECLARATION))
    if FETCH in folder.names():
        raise _refused(bag, Said.of("bag.fetch", file=FETCH))
    payload = _manifest(folder, MANIFEST)
    there = dict(_walk(folder))
    for name in payload:
        if not name.startswith(f"{DATA}/"):
            raise _refused(bag, Said.of("bag.lists-elsewhere", name=repr(name), folder=DATA))
    for name in sorted(payload.keys() ^ there.keys()):
        key = "bag.not-there" if name in payload else "bag.in-no-manifest"
        raise _refused(bag, Said.of(key, name=repr(name)))
    tags = _manifest(folder, TAG_MANIFEST)
    for name in tags:
        if name.startswith(f"{DATA}/"):
            raise _refused(bag, Said.of("bag.tag-lists", manifest=TAG_MANIFEST, name=repr(name)))
    _check_oxum(folder, there)
    everything = {**tags, **payload}
    for n, (name, digest) in enumerate(everything.items()):
        step(n, len(everything), name)
        if _digest(folder, name) != digest:
            raise _refused(bag, Said.of("bag.differs", name=repr(name)))
    return {name.removeprefix(f"{DATA}/"): digest for name, digest in payload.items()}


def _refused(bag: Path, why: Said) -> Refused:
    return Refused("bad-bag", bag=bag, why=why)


def _text(folder: Enclosed, name: str, most: int = _LONGEST_TAG) -> str:
    try:
        return folder.read(*_parts(folder, name), most=most).decode()
    except (OSError, UnicodeDecodeError) as error:
        why = why_not(error) if isinstance(error, OSError) else Said.of("bag.no-utf-8")
        raise _refused(folder.path, Said.of("bag.unreadable", name=name, reason=why)) from error


def _unreadable(name: str, error: OSError) -> Said:
    return Said.of("bag.unreadable", name=name, reason=why_not(error))


def _parts(folder: Enclosed, name: str) -> list[str]:
    parts = name.split("/")
    bad = any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts)
    if bad or name.startswith("~") or re.match(r"[A-Za-z]:", name):
        raise _refused(folder.path, Said.of("bag.no-path", name=repr(name)))
    return parts


def _manifest(folder: Enclosed, manifest: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _text(folder, manifest, _LONGEST_MANIFEST).splitlines():
        match = _LINE.fullmatch(line)
        if match is None:
            raise _refused(folder.path, Said.of("bag.no-line", manifest=manifest, line=repr(line[:80])))
        name = re.sub("%0A|%0D|%25", lambda escaped: _ESCAPED[escaped[0]], match[2])
        _parts(folder, name)
        if name in found:
            raise _refused(folder.path, Said.of("bag.twice", manifest=manifest, name=repr(name)))
        found[name] = match[1].lower()
    return found


def _walk(folder: Enclosed, *parts: str) -> Iterator[tuple[str, int]]:
    """Every file of the payload with its size in bytes; raises `Refused` for a link, a pipe, a device."""
    inner = parts or (DATA,)
    if len(inner) > _DEEPEST:
        raise _refused(folder.path, Said.of("bag.too-deep", name=repr("/".join(inner))))
    try:
        found = folder.sizes(*inner)
    except OSError as error:
        named = repr("/".join(inner))
        raise _refused(folder.path, _unreadable(named, error)) from error
    for name, (size, kind) in found.items():
        if kind == "a folder":
            yield from _walk(folder, *inner, name)
        elif kind == "a file":
            yield "/".join((*inner, name)), size
        else:
            raise _refused(
                folder.path, Said.of("bag.kind", name=repr("/".join((*inner, name))), kind=said_kind(kind))
            )


def _check_oxum(folder: Enclosed, there: dict[str, int]) -> None:
    match = re.search(r"^Payload-Oxum:[ \t]*(\d{1,20})\.(\d{1,12})[ \t]*$", _text(folder, INFO), re.MULTILINE)
    if match is not None and (int(match[1]), int(match[2])) != (sum(there.values()), len(there)):
        raise _refused(folder.path, Said.of("bag.oxum", file=INFO, line=match[0]))


def _digest(folder: Enclosed, name: str) -> str:
    try:
        with folder.open(*_parts(folder, name)) as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise _refused(folder.path, _unreadable(repr(name), error)) from error


def json_line(value: object) -> str:
    """A value as one line of JSON, the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
