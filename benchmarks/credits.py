"""Credit lines and captions a second, against `str.split` on the same lines; and the longest lines."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from archive.captions import read_caption, read_credit

_ROOT = Path(__file__).parents[1]
_MATERIAL = (
    _ROOT / "tests/captions/credit_lines.tsv",
    _ROOT / "tests/captions/credit_shapes.tsv",
    _ROOT.parent / "shared/corpora/captions/credits-dev.tsv",
)
_CAPTIONS = _ROOT / "tests/captions/caption_lines.tsv"
_MILLION = 1_000_000


def run() -> None:
    """Print the tables."""
    shapes = [row for path in _MATERIAL if path.exists() for row in _rows(path)]
    names = _new_names([name for _, people in shapes for name in people])
    # The first lines warm what words and agencies leave behind; no line, and no name, comes twice.
    lines = list(_varied(shapes, names, 24_000))
    captions = list(_varied(list(_rows(_CAPTIONS, "@")), names, 4_000))
    split = _rate(str.split, lines)
    print(f"{len(shapes)} shapes of credit line, no name twice\n")
    print(f"{'':<16}{'lines/s':>12}{'of str.split':>16}")
    for name, rate in (
        ("str.split", split),
        ("read_credit", _rate(read_credit, lines)),
        ("read_caption", _rate(read_caption, captions)),
    ):
        print(f"{name:<16}{rate:>12,.0f}{rate / split:>16.5f}")
    print(f"\n{'':<16}{'s for 100 kB':>14}{'s for 1 MB':>14}")
    for name, read in (("read_credit", read_credit), ("read_caption", read_caption)):
        tenth, whole = (_seconds(read, [_long(lines, size)]) for size in (_MILLION // 10, _MILLION))
        print(f"{name:<16}{tenth:>14.3f}{whole:>14.3f}")


def _rows(path: Path, mark: str = "\t") -> Iterator[tuple[str, list[str]]]:
    """The labelled lines of a test file, each with the people it names; `mark` ends a name."""
    for row in path.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            line, people, *_ = f"{row}\t".split("\t")
            yield line, [person.split(mark)[0] for person in people.split(";") if person]


def _new_names(names: Sequence[str]) -> Iterator[str]:
    """Given names and surnames of the material in ever new pairs, in an order that repeats with every run."""
    two = [name.split() for name in names if len(name.split()) == 2]
    pairs = sorted({(one[0], other[1]) for one in two for other in two} - {tuple(name) for name in two})
    random.Random(1).shuffle(pairs)
    yield from (" ".join(pair) for pair in pairs)


def _varied(shapes: Sequence[tuple[str, list[str]]], names: Iterator[str], count: int) -> Iterator[str]:
    """Lines of these shapes whose people are all new; shapes that name nobody as written are left out."""
    named = [(line, people) for line, people in shapes if any(person in line for person in people)]
    for at in range(count):
        line, people = named[at % len(named)]
        for person in people:
            if person in line:
                line = line.replace(person, next(names))
        yield line


def _long(lines: Sequence[str], size: int) -> str:
    text = ", ".join(lines)
    return (text * (size // len(text) + 1))[:size]


def _rate(read: Callable[[str], object], lines: Sequence[str]) -> float:
    """Lines a CPU-second, after a first sixth that is not counted."""
    warming = len(lines) // 6
    for line in lines[:warming]:
        read(line)
    return (len(lines) - warming) / _seconds(read, lines[warming:])


def _seconds(read: Callable[[str], object], lines: Sequence[str]) -> float:
    begun = time.process_time()
    for line in lines:
        read(line)
    return time.process_time() - begun
