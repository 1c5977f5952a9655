"""An index filled with records, for tests that ask it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from archive.model import Article, Placement, SearchRequest
from archive.search import IndexState, SearchIndex

TODAY = date(2024, 1, 17)  # a Wednesday
Ids = Callable[..., list[str]]


class Asked(SearchIndex):
    """An index that gives ids in the order of its hits."""

    def ids(self, query: str, **asked: object) -> list[str]:
        return [hit.id for hit in self.search(SearchRequest(query, **asked)).hits]  # type: ignore[arg-type]

    def fill(self, *records: Article | Placement, seq: int = 1) -> Asked:
        articles = [record for record in records if isinstance(record, Article)]
        alone = [record for record in records if isinstance(record, Placement)]
        self.rebuild(articles, alone, IndexState(seq, "journal"))
        return self


@pytest.fixture
def index(tmp_path: Path) -> Asked:
    return Asked(tmp_path / "cache" / "index", wait=0.2, clock=lambda: TODAY)
