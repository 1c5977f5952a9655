"""How well real questions are answered: nDCG@10. `python -m tests.search.judging` prints it."""

from __future__ import annotations

import math
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.model import Article, Block, SearchRequest
from archive.search import IndexState, SearchIndex
from benchmarks.searching import material

DEPTH = 10
JUDGED = Path(__file__).with_name("judged.txt")


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with the grades, 3 to 1, of the stories that answer it."""

    text: str
    grades: Mapping[str, int]


def questions() -> list[Judged]:
    """What `judged.txt` holds."""
    found: list[Judged] = []
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        sign, _, rest = line.partition(" ")
        if sign == "?":
            found.append(Judged(rest, {}))
        elif sign.isdigit():
            found[-1] = Judged(found[-1].text, {**found[-1].grades, rest: int(sign)})
    return found


def articles(every: int = 1) -> Iterator[Article]:
    """The stories that were judged, and one in so many of the others."""
    judged = {name for question in questions() for name in question.grades}
    for number, story in enumerate(material.bbc()):
        (desk,) = story.topics
        name = f"{desk}/{story.id.removeprefix(f'b-{desk}-')}"
        if number % every == 0 or name in judged:
            body = tuple(Block("paragraph", text) for text in story.paragraphs)
            yield Article(name, story.title, language="en", body=body)


def gains(index: SearchIndex, asked: Sequence[Judged]) -> dict[str, float]:
    """The nDCG of the first ten hits for each question, from 0 to 1."""
    return {
        question.text: ndcg(
            [hit.id for hit in index.search(SearchRequest(question.text, limit=DEPTH)).hits], question.grades
        )
        for question in asked
    }


def plain_gains(stories: Iterable[Article], asked: Sequence[Judged]) -> dict[str, float]:
    """The same of SQLite's BM25 over stems, titles weighing three times as much, all words wanted."""
    with sqlite3.connect(":memory:") as base:
        base.execute(
            "CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, body, tokenize='porter unicode61')"
        )
        rows = ((one.id, one.title, "\n".join(block.text for block in one.body)) for one in stories)
        base.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
        best = "SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, 3, 1) LIMIT ?"
        found = {}
        for question in asked:
            pieces = re.findall(r'"[^"]+"|\S+', question.text)
            text = " ".join(piece if piece[0] == '"' else f'"{piece}"' for piece in pieces)
            ranked = [id_ for (id_,) in base.execute(best, (text, DEPTH))]
            found[question.text] = ndcg(ranked, question.grades)
    base.close()
    return found


def ndcg(ranked: Sequence[str], grades: Mapping[str, int]) -> float:
    """Discounted cumulative gain (Järvelin and Kekäläinen, gains 2^grade - 1) by that of the best order."""
    got = _dcg([grades.get(name, 0) for name in ranked[:DEPTH]])
    return got / _dcg(sorted(grades.values(), reverse=True)[:DEPTH])


def _dcg(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def main() -> int:
    """Print the table; gives the exit status, 2 where the stories are absent."""
    if not material.is_here():
        print(material.ABSENT, file=sys.stderr)  # noqa: T201
        return 2
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder) / "index")
        index.rebuild(articles(), (), IndexState(0, "judged"))
        found, plain = gains(index, questions()), plain_gains(articles(), questions())
    for text, gain in sorted(found.items(), key=lambda pair: pair[1]):
        print(f"{gain:6.3f}{plain[text]:8.3f}  {text}")  # noqa: T201
    means = [sum(each.values()) / len(each) for each in (found, plain)]
    print(f"{means[0]:6.3f}{means[1]:8.3f}  in the middle of {len(found)} questions; plain BM25 beside it")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
