"""Credit lines and captions a second, against `str.split` on the same lines."""

from __future__ import annotations

import time
from collections.abc import Callable

from archive.captions import read_caption, read_credit

LINES = (
    "Ines Okafor/Northlight",
    "(Photo by T. R. Vale/AFP via Getty Images)",
    "Foto: Miro Lund/dpa",
    "Courtesy of the Marsh family",
    "© 2024 Priya Sand",
    "REUTERS/Jo Amari/File Photo",
    "Handout/Port Authority",
    "Screenshot/Channel 6",
)
CAPTION = (
    "Harbour master Lena Marsh, second from right, listens to the crew in Port Elwyn, March 13, 2024. "
    "(Ines Okafor/Northlight)"
)


def run() -> None:
    """Print the table."""
    split = _rate(str.split, LINES, 100_000)
    rows = (
        ("str.split", split),
        ("read_credit", _rate(read_credit, LINES, 8_000)),
        ("read_caption", _rate(read_caption, (CAPTION,), 2_000)),
    )
    print(f"{'':<16}{'lines/s':>12}{'of str.split':>16}")
    for name, rate in rows:
        print(f"{name:<16}{rate:>12,.0f}{rate / split:>16.5f}")


def _rate(read: Callable[[str], object], lines: tuple[str, ...], count: int) -> float:
    """Lines a CPU-second, each line made different so that no cache answers for it."""
    work = [f"{lines[n % len(lines)]} {n}" for n in range(count)]
    begun = time.process_time()
    for line in work:
        read(line)
    return count / (time.process_time() - begun)
