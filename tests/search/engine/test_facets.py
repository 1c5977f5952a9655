"""What a facet counts over several segments is what is counted by hand, however few values are asked for."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from whoosh import query as wq

from archive.search.documents import Document
from archive.search.engine import writing
from archive.search.engine.reading import View
from archive.search.engine.snapshot import Snapshot

SIZES = (400, 30, 30)
"""Documents of each segment: one is long, as in an archive into which stories come."""


def document(number: int, tags: tuple[str, ...]) -> Document:
    return Document(
        id=f"d{number}",
        kind="article",
        story=f"s{number}",
        language="en",
        words={"title": ("ferry",)},
        keys={},
        dates={},
        facets={"tag": tags},
        moment=number,
        texts=(),
        shown={"title": "Ferry"},
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[View, Counter[str]]:
    folder, chance = tmp_path_factory.mktemp("facets") / "index", random.Random(7)
    folder.mkdir()
    writing.create(folder)
    counts: Counter[str] = Counter()
    number = 0
    for segment, size in enumerate(SIZES):
        documents = []
        for _ in range(size):
            # What is frequent in the small segments is rare in the long one.
            rank = int(200 * chance.random() ** 2)
            tags = (f"Tag {rank if segment == 0 else 199 - rank}", f"Überall {rank % 7}")
            documents.append(document(number, tags))
            counts.update(tags)
            number += 1
        writing.write(folder, documents, (), {})
    view = View(Snapshot(folder))
    assert len(Snapshot(folder).leaves) == len(SIZES)
    return view, counts


@pytest.mark.parametrize("most", [1, 3, 12, 40, None])
def test_the_most_frequent_values_of_all_segments_are_found(
    archive: tuple[View, Counter[str]], most: int | None
) -> None:
    view, counts = archive
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    assert list(view.find(wq.Every()).facet("tag", most)) == ranked[:most]


def test_a_value_that_is_first_in_no_segment_may_be_first_in_all(tmp_path: Path) -> None:
    folder, number = tmp_path / "index", 0
    folder.mkdir()
    writing.create(folder)
    for first, times in (("Tugs", 10), ("Quays", 6), ("Cranes", 6)):
        tags = [first] * times + ["Ferry"] * (times - 1)
        rare = [f"Rare {n}" for n in range(20)] if first == "Tugs" else []
        documents = [document(number + n, (tag,)) for n, tag in enumerate(tags + rare)]
        number += len(documents)
        writing.write(folder, documents, (), {})
    assert View(Snapshot(folder)).find(wq.Every()).facet("tag", 1) == (("Ferry", 19),)
