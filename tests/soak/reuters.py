"""The whole program on the Reuters-21578 stories: import, search, facets, edits, undo, reindex.

Every answer is held against a plain scan of the records (`tests/soak/scan.py`): the same records, counts and
facets, before edits, after them, after their undoing and with the index built anew. `--stories 2000` takes
fewer. Fails at the first difference.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from archive.catalogue import Catalogue
from archive.model import Article, ImportResult, SearchRequest
from benchmarks.searching import material
from tests.soak import wire
from tests.soak.questions import Asker, Question
from tests.soak.scan import Scan

FACETS = ("tag", "photographer", "agency", "publication", "year")
_MOST_IDS = 500
"""Hits up to which records are compared one by one, and not only counted."""


def main() -> int:
    """Run the trial; gives the exit status, 2 where the stories are absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=None)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if not material.is_here():
        print(material.ABSENT, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = wire.write(folder / "press", wire.told(asked.stories))
        with Catalogue.open(folder / "archive", create=True, cache=folder / "cache") as catalogue:
            begun = time.perf_counter()
            ids = bring_in(catalogue, folder / "press", count)
            print(f"{count} files -> {len(ids)} stories in {time.perf_counter() - begun:.0f} s", flush=True)
            trial(catalogue, ids, asked.questions, asked.seed)
    return 0


def bring_in(catalogue: Catalogue, press: Path, count: int, workers: int | None = None) -> list[str]:
    """Import all files, none of which may fail; gives the ids of the articles."""
    results: list[ImportResult] = []
    catalogue.imports.run([press], on_result=results.append, workers=workers)
    failed = [result for result in results if result.status == "failed"]
    assert not failed, failed[:3]
    assert len(results) == count, (len(results), count)
    ids = list(dict.fromkeys(result.id for result in results if result.id))
    assert catalogue.records.stats().articles == len(ids)
    return ids


def trial(catalogue: Catalogue, ids: Sequence[str], questions: int, seed: int) -> None:
    """Ask before edits, after them, after undoing them all, and with a new index."""
    chance = random.Random(seed)
    articles = catalogue.records.articles(ids)
    asked = Asker(articles, seed).draw(questions)
    before = Scan(articles)
    compare(catalogue, before, asked, "as imported")
    edits = edit(catalogue, articles, chance)
    after = Scan(catalogue.records.articles(ids))
    more = Asker(catalogue.records.articles(ids), seed + 1).draw(questions // 4)
    compare(catalogue, after, [*asked, *more, *_of_edits()], f"after {edits} edits")
    for _ in range(edits):
        catalogue.history.undo()
    compare(catalogue, before, [*asked, *_of_edits()], "after undoing them")
    catalogue.search.reindex()
    compare(catalogue, before, asked, "with a new index")


def edit(catalogue: Catalogue, articles: Sequence[Article], chance: random.Random) -> int:
    """Tags, captions and credits; gives how many operations."""
    some = [article.id for article in chance.sample(list(articles), k=min(60, len(articles)))]
    uses = [use.id for article in articles for use in article.placements]
    few = chance.sample(uses, k=min(8, len(uses)))
    catalogue.tags.add("Markets/Grain desk", some[:40])
    catalogue.tags.add("Harbour", [*some[30:], *few])
    catalogue.tags.rename("Markets/Grain desk", "Wheat desk")
    catalogue.tags.remove("Harbour", some[50:])
    for number, use in enumerate(few):
        catalogue.corrections.caption(use, f"Zorblax inspectors weighed the harvest at pier {number}.")
        catalogue.corrections.credit(use, f"Quenby Tarrow{number}/AFP")
    return 4 + 2 * len(few)


def _of_edits() -> list[Question]:
    """Questions that only the edits answer."""
    words = ("zorblax", "inspector", "grain", "wheat", "desk", "Quenby", "Tarrow3")
    return [
        *(Question(word, lambda scan, word=word: scan.word(word)) for word in words),  # type: ignore[misc]
        Question("tag:desk", lambda scan: scan.word("desk", ["tag"])),
        Question("tag:Harbour zorblax", lambda scan: scan.word("harbour", ["tag"]) & scan.word("zorblax")),
        Question("photographer:Quenby", lambda scan: scan.word("Quenby", ["photographer"])),
    ]


def compare(catalogue: Catalogue, scan: Scan, questions: Sequence[Question], when: str) -> None:
    """Hold every answer against the scan; raises AssertionError with the first that differs."""
    hits = 0
    begun = time.perf_counter()
    for question in questions:
        expected = question.ids(scan)
        answer = catalogue.search.find(SearchRequest(question.text, limit=_MOST_IDS, facets=FACETS))
        assert answer.total == len(expected), _differs(catalogue, question, expected, when)
        if answer.total <= _MOST_IDS:
            found = {hit.id for hit in answer.hits}
            assert found == expected, _differs(catalogue, question, expected, when)
        for name in FACETS:
            counts = scan.facet(name, expected)
            assert all(counts[value] == count for value, count in answer.facets[name]), (question.text, name)
            assert len(answer.facets[name]) == min(30, len(counts)), (question.text, name, when)
        hits += answer.total
    print(
        f"{when}: {len(questions)} questions, {hits} hits, as the scan finds them "
        f"({time.perf_counter() - begun:.0f} s)",
        flush=True,
    )


def _differs(catalogue: Catalogue, question: Question, expected: set[str], when: str) -> str:
    found = {hit.id for hit in catalogue.search.find(SearchRequest(question.text, limit=1_000_000)).hits}
    return (
        f"{when}: {question.text!r} finds {len(found)}, the scan {len(expected)}; "
        f"only the index {sorted(found - expected)[:3]}, only the scan {sorted(expected - found)[:3]}"
    )


if __name__ == "__main__":
    sys.exit(main())
