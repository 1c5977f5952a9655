"""Broken files for the readers: a seed changed at random, the same one for the same chance every time."""

from __future__ import annotations

import gzip
import io
import random
import re
import tarfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

LARGEST = 600_000
"""Bytes of a mutant; longer ones are cut, so that the time of one file can be held against a bound."""

_SUFFIXES = (
    *(".html", ".htm", ".txt", ".json", ".xml", ".jpg", ".png", ".tif", ".webp", ".heic", ".psd", ".gz"),
    *(".zip", ".tar", ".warc", ".wacz", ".mht", ".mhtml", ".eml", ".mbox", ".docx", ".odt", ".rtf", ".pdf"),
    *("", ".", ".xyz", ".HTML", ".warc.gz"),
)
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483648", b"9223372036854775808", b"9" * 40, b"1e999", b"")
_LENGTHS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**63 - 1, 2**64 - 1)
_HOSTILE = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\x1a"),
    *(
        rb"\ud800",
        rb"\u0000",
        b"&#0;",
        b"&#xD800;",
        b"&#x110000;",
        b"&",
        b"&lol;",
        b"%00",
        b"%ff%fe",
        b"\x85",
    ),
    *(
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<script>",
        b"<",
        b">",
        b'"',
        b"'",
        b"=",
        b"<?xml ",
        b"\r\n\r\n",
    ),
    *(b"<!DOCTYPE a [<!ENTITY lol SYSTEM 'file:///etc/passwd'>]>", b"<xi:include href='/etc/passwd'/>"),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b"null",
        b"NaN",
        b"-0",
        b"1e400",
        b"../../../../etc/passwd",
        b"file:///etc/passwd",
    ),
    *("\u2028\u202e\u200f".encode(), "İıß\ufb01".encode(), b"(((", b")))", b"/ / /", b" via via ", b", , ,"),
    *(
        b"0000-00-00",
        b"2024-02-31T99:99:99+99:99",
        b"9999-12-31T23:59:59-23:59",
        b"0001-01-01T00:00:00+14:00",
    ),
)
_ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-8-sig",
    "utf-7",
    "cp037",
    "shift_jis",
    "big5",
)
_MEMBERS = ("../../outside.html", "/tmp/outside.html", "C:\\outside.html", "a/b/c.html", ".", "a\x01b.html")
_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[A-Za-z][^<>]{0,80}>")


@dataclass(frozen=True, slots=True)
class Seed:
    """A sound file to start from."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mutant:
    """A broken file: its name, its bytes, the format of its seed, and what was done to it."""

    format: str
    name: str
    content: bytes
    made_by: tuple[str, ...]


Seeds = Mapping[str, Sequence[Seed]]
"""Sound files by the names of their formats."""
_Change = Callable[[bytes, random.Random, bytes], bytes]


def mutant(seeds: Seeds, number: int, chance: int) -> Mutant:
    """The mutant of this number: formats take turns, all else hangs on `number` and `chance` alone."""
    rng = random.Random(f"{chance}:{number}")
    names = sorted(seeds)
    form = names[number % len(names)]
    seed = rng.choice(seeds[form])
    kin = seeds[form] if rng.random() < 0.6 else seeds[rng.choice(names)]
    other = rng.choice(kin).content
    content = seed.content
    done = []
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 5))):
        change = rng.choice(_CHANGES)
        content = change(content, rng, other)[:LARGEST]
        done.append(change.__name__.strip("_"))
    name = seed.name
    if rng.random() < 0.08:
        name = name.partition(".")[0] + rng.choice(_SUFFIXES)
        done.append("suffix")
    if rng.random() < 0.08:
        name, content = _wrapped(name, content, rng)
        done.append("wrapped")
    return Mutant(form, name, content, tuple(done))


def _span(data: bytes, rng: random.Random, most: int = 4096) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + int(most ** rng.random()))


def _truncate(data: bytes, rng: random.Random, other: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _behead(data: bytes, rng: random.Random, other: bytes) -> bytes:
    return data[rng.randrange(min(len(data), 2000) + 1) :]


def _flip_bits(data: bytes, rng: random.Random, other: bytes) -> bytes:
    new = bytearray(data)
    within = len(new) if rng.random() < 0.5 else min(len(new), 1024)  # headers hold what matters most
    for _ in range(rng.choice((1, 3, 10, 100)) if new else 0):
        new[rng.randrange(within)] ^= 1 << rng.randrange(8)
    return bytes(new)


def _fill(data: bytes, rng: random.Random, other: bytes) -> bytes:
    start, end = _span(data, rng)
    value = rng.choice((b"\x00", b"\xff", b" ", b"\n", b"A", rng.randbytes(1)))
    return data[:start] + value * (end - start) + data[end:]


def _noise(data: bytes, rng: random.Random, other: bytes) -> bytes:
    start, end = _span(data, rng)
    return data[:start] + rng.randbytes(end - start) + data[end:]


def _delete(data: bytes, rng: random.Random, other: bytes) -> bytes:
    start, end = _span(data, rng)
    return data[:start] + data[end:]


def _repeat(data: bytes, rng: random.Random, other: bytes) -> bytes:
    start, end = _span(data, rng, 400)
    times = rng.choice((2, 10, 100, 2000))
    return data[:end] + data[start:end] * min(times, 200_000 // max(1, end - start)) + data[end:]


def _swap(data: bytes, rng: random.Random, other: bytes) -> bytes:
    a, b, c, d = sorted(rng.randrange(len(data) + 1) for _ in range(4))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def _splice(data: bytes, rng: random.Random, other: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _insert_other(data: bytes, rng: random.Random, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    start, end = _span(other, rng, 20_000)
    return data[:at] + other[start:end] + data[at:]


def _edit_number(data: bytes, rng: random.Random, other: bytes) -> bytes:
    found = list(_NUMBER.finditer(data))
    for match in sorted(rng.sample(found, min(len(found), 3)), key=lambda one: -one.start()):
        data = data[: match.start()] + rng.choice(_NUMBERS) + data[match.end() :]
    return data


def _edit_length(data: bytes, rng: random.Random, other: bytes) -> bytes:
    within = len(data) if rng.random() < 0.5 else min(len(data), 512)
    at, width = rng.randrange(within + 1), rng.choice((1, 2, 4, 8))
    value = rng.choice((*_LENGTHS, len(data), len(data) + 1)) % (1 << 8 * width)
    return data[:at] + value.to_bytes(width, rng.choice(("big", "little"))) + data[at + width :]


def _insert_hostile(data: bytes, rng: random.Random, other: bytes) -> bytes:
    for _ in range(rng.choice((1, 1, 4, 20))):
        at = rng.randrange(len(data) + 1)
        times = rng.choice((1, 1, 1, 1, 30, 5000))
        data = data[:at] + (rng.choice(_HOSTILE) * times)[:60_000] + data[at:]
    return data


def _nest(data: bytes, rng: random.Random, other: bytes) -> bytes:
    tags = _TAG.findall(data)
    piece = rng.choice(tags) if tags else rng.choice((b"[", b"{", b'{"a":', b"(", b"<a>"))
    at = rng.randrange(len(data) + 1)
    return data[:at] + (piece * rng.choice((50, 500, 5000)))[:120_000] + data[at:]


def _recode(data: bytes, rng: random.Random, other: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(rng.choice(_ENCODINGS), "replace")


def _within(data: bytes, rng: random.Random, other: bytes) -> bytes:
    """Change what lies in a packed file and pack it again: else checksums keep the readers from it."""
    change = rng.choice(_PLAIN_CHANGES)
    try:
        if data.startswith(b"\x1f\x8b"):
            return gzip.compress(change(gzip.decompress(data), rng, other)[:LARGEST], 1, mtime=0)
        return _rezipped(data, rng, lambda content: change(content, rng, other)[:LARGEST])
    except Exception:  # no packed file, or one that was broken before
        return change(data, rng, other)


def _rezipped(data: bytes, rng: random.Random, change: Callable[[bytes], bytes]) -> bytes:
    new = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as packed:
        members = [(info.filename, old.read(info)) for info in old.infolist()]
        chosen = rng.randrange(len(members))
        for at, (name, content) in enumerate(members):
            packed.writestr(zipfile.ZipInfo(name), change(content) if at == chosen else content)
    return new.getvalue()


def _wrapped(name: str, content: bytes, rng: random.Random) -> tuple[str, bytes]:
    how = rng.randrange(3)
    if how == 0:
        return f"{name}.gz", gzip.compress(content, 1, mtime=0)
    data = io.BytesIO()
    member = rng.choice((name, name, *_MEMBERS))
    if how == 1:
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr(zipfile.ZipInfo(member), content)
        return "wrapped.zip", data.getvalue()
    with tarfile.open(fileobj=data, mode="w") as packed:
        info = tarfile.TarInfo(member)
        info.size = len(content)
        packed.addfile(info, io.BytesIO(content))
    tarred = data.getvalue()
    return "wrapped.tar", gzip.compress(tarred, 1, mtime=0) if rng.random() < 0.5 else tarred


_PLAIN_CHANGES: tuple[_Change, ...] = (
    *(_truncate, _truncate, _behead, _flip_bits, _flip_bits, _fill, _noise, _delete, _repeat, _swap),
    *(_splice, _splice, _insert_other, _edit_number, _edit_length, _insert_hostile, _insert_hostile, _nest),
    _recode,
)
_CHANGES = (*_PLAIN_CHANGES, _within, _within, _within)
