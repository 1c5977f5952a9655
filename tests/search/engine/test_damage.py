"""Whatever happens to the bytes of an index: an answer is right, or there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.errors import CutlineError
from archive.model import SearchAnswer, SearchRequest
from archive.search import IndexState
from tests.search.conftest import TODAY, Asked
from tests.search.records import article, credit, placement, tag

QUESTIONS = ("ferry", '"ferry fire"', "harb*", "photographer:ruiz", "published:2024-01", "-ferry", "fery~")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    index = Asked(tmp_path_factory.mktemp("whole") / "index", clock=lambda: TODAY)
    harbour = tag("Harbour/Ferries")
    index.fill(
        *(
            article(f"a{n}", f"A ferry fire {n}", "Harbour news.", published="2024-01-09", tags=(harbour,))
            for n in range(40)
        ),
        placement("p", "The ferry on fire", credit=credit("Ana Ruiz/AP", "Ana Ruiz", chain="AP:wire")),
    )
    index.update([article("a1", "Another story")], [], ["a2"], IndexState(2, "journal"))
    return index


def answers(index: Asked) -> list[SearchAnswer]:
    asked = [
        index.search(SearchRequest(text, facets=("tag", "photographer"), sort="title")) for text in QUESTIONS
    ]
    return [replace(answer, took_ms=0.0) for answer in asked]


@pytest.fixture(scope="module")
def right(whole: Asked) -> list[SearchAnswer]:
    found = answers(whole)
    assert all(answer.total for answer in found)
    return found


@settings(max_examples=150, deadline=None)
@given(where=st.floats(0, 0.999999), bit=st.integers(0, 7), which=st.integers(0, 9))
def test_a_flipped_bit_never_gives_a_wrong_answer(
    whole: Asked, right: list[SearchAnswer], where: float, bit: int, which: int
) -> None:
    files = sorted(path for path in whole._folder.glob("index-*/*") if path.is_file())
    path = files[which % len(files)]
    before = path.read_bytes()
    content = bytearray(before)
    content[int(where * len(content))] ^= 1 << bit
    path.write_bytes(content)
    found: object
    try:
        found = answers(Asked(whole._folder, clock=lambda: TODAY))
    except CutlineError as error:
        found = error.code
    finally:
        path.write_bytes(before)
    assert found in (right, "index-unavailable")
    if which == 0:
        assert answers(Asked(whole._folder, clock=lambda: TODAY)) == right


def test_a_damaged_index_that_is_to_be_updated_is_built_anew(tmp_path: Path) -> None:
    index = Asked(tmp_path / "index", clock=lambda: TODAY)
    index.fill(article("a1", "A ferry fire", "Harbour news."))
    for path in index._folder.glob("index-*/*.segment"):
        content = path.read_bytes()
        path.write_bytes(content[:200] + b"\xff" * (len(content) - 400) + content[-200:])
    with pytest.raises(CutlineError) as raised:
        index.update([article("a9", "x")], [], [], IndexState(3, "journal"))
    assert raised.value.code == "index-missing"
    assert index.state() is None
    assert index.fill(article("a9", "A ferry")).ids("ferry") == ["a9"]
