"""Search through the whole program, held against a plain scan of real stories; all of them in tests/soak."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from benchmarks.searching import material
from tests.soak import reuters, wire
from tests.soak.questions import Asker
from tests.soak.scan import Scan

STORIES = 100

pytestmark = pytest.mark.skipif(not material.is_here(), reason="the real stories are not here")


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue.open(tmp_path / "archive", create=True) as found:
        yield found


@pytest.fixture
def ids(catalogue: Catalogue, tmp_path: Path) -> list[str]:
    count = wire.write(tmp_path / "press", wire.told(STORIES))
    return reuters.bring_in(catalogue, tmp_path / "press", count, workers=0)


def test_every_question_finds_what_a_plain_scan_finds_before_edits_after_them_and_after_their_undoing(
    catalogue: Catalogue, ids: list[str]
):
    reuters.trial(catalogue, ids, questions=44, seed=5)


def test_a_word_that_is_refused_keeps_every_story_out_the_first_one_too(catalogue: Catalogue, ids: list[str]):
    articles = catalogue.records.articles(ids)
    asker = Asker(articles, seed=1)

    reuters.compare(catalogue, Scan(articles), [asker.without() for _ in range(60)], "as imported")
