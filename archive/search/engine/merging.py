"""Several segments made one, without their deleted documents, a stretch of the alphabet at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from archive.progress import Progress
from archive.search.engine.arrayfile import Array, ArrayFileWriter
from archive.search.engine.building import about, write_facet, write_moments
from archive.search.engine.inversion import I64, Postings, by_rank, spread
from archive.search.engine.lengths import LENGTHS
from archive.search.engine.postings import FieldPostings, FieldWriter
from archive.search.engine.schema import KEY_FIELDS, WORD_FIELDS
from archive.search.engine.segment import Facet, Segment
from archive.search.engine.sets import distinct
from archive.search.engine.snapshot import Leaf
from archive.search.engine.strings import Strings, StringsWriter
from archive.search.language.fields import FACETS

_AT_ONCE = 1_000_000
"""Postings of all segments that are merged at once: about 50 MB. What the processor's own memory cannot hold
takes twice as long."""

_Stretch = tuple[int, int]
_DELETED = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class _Part:
    """A segment to merge: `kept` are its documents that are left, `number` gives each one's new number."""

    segment: Segment
    kept: npt.NDArray[np.intp]
    number: npt.NDArray[np.uint32]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is deleted."""
        return len(self.kept) == len(self.number)


def merge(leaves: Sequence[Leaf], path: Path, progress: Progress | None = None) -> int:
    """Write one segment of all the documents that are left; gives how many there are.

    The postings that are worked on at once are bounded; the columns and facets of all documents are held.
    Raises OSError, `Damaged`, or `Cancelled`; nothing is left of the file then.
    """
    parts = _parts(leaves)
    documents = sum(len(part.kept) for part in parts)
    file = ArrayFileWriter(path)
    try:
        file.close(_merged(file, parts, documents, progress or Progress()))
    except BaseException:
        file.abandon()
        path.unlink(missing_ok=True)
        raise
    return documents


def _parts(leaves: Sequence[Leaf]) -> list[_Part]:
    parts = []
    base = 0
    for leaf in leaves:
        size = leaf.segment.documents
        kept = np.arange(size) if leaf.live is None else np.flatnonzero(leaf.live)
        number = np.full(size, _DELETED, np.uint32)
        number[kept] = np.arange(base, base + len(kept), dtype=np.uint32)
        base += len(kept)
        parts.append(_Part(leaf.segment, kept, number))
    return parts


def _merged(
    file: ArrayFileWriter, parts: list[_Part], documents: int, progress: Progress
) -> dict[str, object]:
    fields, totals = [], {}
    for name in (*WORD_FIELDS, *KEY_FIELDS):
        lengths = _lengths(parts, name)
        if _merge_field(file, parts, name, lengths, progress):
            fields.append(name)
            if name in WORD_FIELDS:
                file.put(f"{name}/lengths", lengths)
                totals[name] = int(LENGTHS[lengths].sum())  # as near as Whoosh comes to it
    stories = _merge_columns(file, parts)
    for name in ("shown", "texts"):
        _merge_stored(file, parts, name, progress)
    facets = [name for name in FACETS if _merge_facet(file, parts, name)]
    return about(documents, stories, totals, fields, facets)


# --- Postings ---


def _merge_field(
    file: ArrayFileWriter,
    parts: list[_Part],
    name: str,
    lengths: npt.NDArray[np.uint8],
    progress: Progress,
) -> bool:
    fields = [(part, field) for part in parts if (field := part.segment.field(name)) is not None]
    if not fields:
        return False
    types = [kind for _, field in fields if (kind := field.position_type()) is not None]
    widest = max(types, key=lambda kind: kind.itemsize) if types else None
    writer = FieldWriter(len(lengths), widest, lengths, file.folder)
    some = False
    for stretches in _stretches([field for _, field in fields]):
        progress.check()
        several = [
            _renumbered(part, field.stretch(low, high))
            for (part, field), (low, high) in zip(fields, stretches, strict=True)
            if low < high
        ]
        together = _together(several)
        if together is not None:
            writer.add(together)
            some = True
    if some:
        writer.put(file, name)
    return some


def _stretches(fields: list[FieldPostings]) -> Iterator[list[_Stretch]]:
    """Stretches of terms, the same part of the alphabet in every segment, with few enough postings."""
    reached = [np.append(0, np.cumsum(field.sizes(0, len(field)))) for field in fields]
    waiting = [[(0, len(field)) for field in fields]]
    while waiting:
        together = waiting.pop()
        sizes = [
            int(sums[high] - sums[low]) if high - low > 1 else 0
            for sums, (low, high) in zip(reached, together, strict=True)
        ]
        if sum(sizes) <= _AT_ONCE:  # or no segment has more than one term there
            yield together
            continue
        largest = sizes.index(max(sizes))
        low, high = together[largest]
        half = int(reached[largest][low]) + sizes[largest] // 2
        middle = int(np.searchsorted(reached[largest], half))
        border = fields[largest].terms[min(max(middle, low + 1), high - 1)]
        borders = [field.lower(border) for field in fields]
        waiting.append([(at, high) for at, (_, high) in zip(borders, together, strict=True)])
        waiting.append([(low, at) for at, (low, _) in zip(borders, together, strict=True)])


def _renumbered(part: _Part, found: Postings) -> Postings:
    """Postings with the new numbers of their documents, without those of deleted ones."""
    docs = part.number[found.docs]
    if part.is_whole:
        return Postings(found.terms, found.sizes, docs, found.counts, found.positions)
    kept = docs != _DELETED
    owners = np.repeat(np.arange(len(found.terms)), found.sizes)[kept]
    positions = None if found.positions is None else found.positions[np.repeat(kept, found.counts)]
    sizes = np.bincount(owners, minlength=len(found.terms))
    left = np.flatnonzero(sizes)
    terms = [found.terms[at] for at in left.tolist()]
    return Postings(terms, sizes[left], docs[kept], found.counts[kept], positions)


def _together(several: list[Postings]) -> Postings | None:
    """Postings of several segments, in whose order their documents are numbered, by their terms."""
    terms = sorted(set().union(*[each.terms for each in several]))
    if not terms:
        return None
    numbers = {term: rank for rank, term in enumerate(terms)}
    ranks = np.concatenate([_ranks(each, numbers) for each in several])
    ranks, order = by_rank(ranks)
    counts = np.concatenate([each.counts for each in several])
    positions = None
    if all(each.positions is not None for each in several):
        places = np.concatenate([each.positions for each in several])
        starts = np.cumsum(counts, dtype=np.int64) - counts
        positions = places[spread(starts[order], counts[order])]
    docs = np.concatenate([each.docs for each in several])[order]
    return Postings(terms, np.bincount(ranks, minlength=len(terms)), docs, counts[order], positions)


def _ranks(each: Postings, numbers: dict[str, int]) -> npt.NDArray[np.uint32]:
    own = np.fromiter(map(numbers.__getitem__, each.terms), np.uint32, len(each.terms))
    return np.repeat(own, each.sizes)


def _lengths(parts: list[_Part], name: str) -> npt.NDArray[np.uint8]:
    """How many terms of a field each document has, as Whoosh's bytes."""
    several = []
    for part in parts:
        found = part.segment.lengths(name)
        several.append(np.zeros(len(part.kept), np.uint8) if found is None else found[part.kept])
    return np.concatenate(several)


# --- What is kept of each document ---


def _merge_columns(file: ArrayFileWriter, parts: list[_Part]) -> int:
    """Kinds, moments, titles and stories; gives how many stories there are."""
    file.put("kind", np.concatenate([part.segment.kind[part.kept] for part in parts]))
    write_moments(
        file,
        np.concatenate([part.segment.moment[part.kept] for part in parts]),
        np.concatenate([part.segment.vague[part.kept] for part in parts]),
    )
    stories = []
    count = 0
    for part in parts:
        own, numbers = np.unique(part.segment.story[part.kept], return_inverse=True)
        stories.append(numbers.astype(np.uint32) + np.uint32(count))
        count += len(own)
    file.put("story", np.concatenate(stories))
    values, numbers_of = _common_values(
        [(part.segment.titles, part.segment.title[part.kept]) for part in parts]
    )
    _put_strings(file, "titles", [b"", *values] if not values or values[0] else values)
    shift = 0 if values and not values[0] else 1
    file.put("title", np.concatenate(numbers_of) + np.uint32(shift))
    return count


def _common_values(several: list[tuple[Strings, Array]]) -> tuple[list[bytes], list[Array]]:
    """The distinct strings that are used, in order, and the new number of each use."""
    used = [distinct([numbers]) for _, numbers in several]
    own = [
        [strings[int(number)] for number in some] for (strings, _), some in zip(several, used, strict=True)
    ]
    values = sorted({value for some in own for value in some})
    rank = {value: number for number, value in enumerate(values)}
    renumbered = []
    for (strings, numbers), some, names in zip(several, used, own, strict=True):
        table = np.zeros(len(strings), np.uint32)
        table[some] = [rank[name] for name in names]
        renumbered.append(table[numbers])
    return values, renumbered


def _put_strings(file: ArrayFileWriter, name: str, values: list[bytes]) -> None:
    strings = StringsWriter()
    strings.add(values)
    strings.put(file, name)


def _merge_stored(file: ArrayFileWriter, parts: list[_Part], name: str, progress: Progress) -> None:
    strings = StringsWriter(file.folder)
    for part in parts:
        source = Strings(part.segment.file, name)
        for low, high in _runs(part.kept):
            progress.check()
            strings.copy(source, low, high)
    strings.put(file, name)


def _runs(kept: npt.NDArray[np.intp]) -> Iterator[tuple[int, int]]:
    """Stretches of numbers that follow one another, each of them not too long."""
    breaks = np.flatnonzero(np.diff(kept) != 1) + 1
    for run in np.split(kept, breaks):
        for low in range(0, len(run), 10_000):
            piece = run[low : low + 10_000]
            yield int(piece[0]), int(piece[-1]) + 1


def _merge_facet(file: ArrayFileWriter, parts: list[_Part], name: str) -> bool:
    counts, several = [], []
    for part in parts:
        facet = part.segment.facet(name)
        often = np.zeros(len(part.kept), np.int64)
        if facet is not None:
            often, numbers = _values_of(facet, part.kept)
            several.append((facet.values, numbers))
        counts.append(often)
    if not sum(len(numbers) for _, numbers in several):
        return False
    values, renumbered = _common_values(several)
    starts = np.append(0, np.cumsum(np.concatenate(counts))).astype(np.uint32)
    write_facet(file, name, [value.decode() for value in values], starts, np.concatenate(renumbered))
    return True


def _values_of(facet: Facet, kept: npt.NDArray[np.intp]) -> tuple[I64, Array]:
    """How many values each of the documents has, and the values' numbers one after the other."""
    starts = facet.starts[:-1][kept].astype(np.int64)
    often = facet.starts[1:][kept].astype(np.int64) - starts
    return often, facet.numbers[spread(starts, often)]
