"""Small ICC profiles made on the spot (ICC.1:2010): one by matrix, one by table."""

from __future__ import annotations

import itertools
import struct

ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
"""The primaries of Adobe RGB (1998), adapted to D50."""


def adobe_rgb() -> bytes:
    """A profile with the primaries and the gamma of Adobe RGB (1998)."""
    tags = {name: _xyz(values) for name, values in zip((b"rXYZ", b"gXYZ", b"bXYZ"), ADOBE_RGB, strict=True)}
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.19921875 * 256))
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def cmyk() -> bytes:
    """A printer's profile in which cyan ink looks green: who ignores it sees cyan."""
    grid = itertools.product((0, 1), repeat=4)
    table = bytes(value for inks in grid for value in _lab(*inks))
    ramp = bytes(range(256))
    identity = struct.pack(">9i", *(65536 if at in (0, 4, 8) else 0 for at in range(9)))
    lut = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + ramp * 4 + table + ramp * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": lut})


def _lab(cyan: int, magenta: int, yellow: int, black: int) -> tuple[int, int, int]:
    if black:
        return (0, 128, 128)
    light = 255 - 90 * (cyan + magenta + yellow) // 2
    return (max(light, 0), 128 + 70 * (magenta - cyan), 128 + max(70 * yellow, 50 * cyan))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def _profile(kind: bytes, colours: bytes, space: bytes, tags: dict[bytes, bytes]) -> bytes:
    tags = {b"wtpt": _xyz((0.9642, 1.0, 0.8249)), b"cprt": b"text" + bytes(4) + b"none\x00"} | tags
    tags[b"desc"] = b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\x00" + bytes(78)
    at, table, body = 128 + 4 + 12 * len(tags), struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data + b"\x00" * (-len(data) % 4)
    size = at + len(body)
    head = struct.pack(
        ">I4sI4s4s4s12s4s", size, b"lcms", 0x02400000, kind, colours, space, bytes(12), b"acsp"
    )
    head += bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\x00") + table + body
