"""Results as somebody types: the last word may still go on."""

from __future__ import annotations

import pytest

from tests.search.conftest import Asked
from tests.search.records import placement


@pytest.fixture
def photos(index: Asked) -> Asked:
    return index.fill(
        placement("exact", "A wei at the quay."),
        placement("longer", "Engineer Tomas Weil studies the soundings."),
        placement("other", "Harbour master Lena Marsh waits."),
    )


def typed(photos: Asked, text: str) -> list[str]:
    return photos.ids(text, typing=True)


def test_the_word_under_way_finds_what_begins_so_and_itself_first(photos: Asked) -> None:
    assert typed(photos, "wei") == ["exact", "longer"]
    assert typed(photos, "caption:wei") == ["exact", "longer"]
    assert typed(photos, "lena mar") == ["other"]
    assert typed(photos, "tomas OR mar") == ["longer", "other"]


def test_a_word_that_is_finished_stands_for_itself(photos: Asked) -> None:
    assert typed(photos, "wei ") == ["exact"]
    assert typed(photos, '"tomas wei"') == []
    assert photos.ids("wei") == ["exact"]


def test_what_is_excluded_is_never_widened(photos: Asked) -> None:
    assert "longer" in typed(photos, "-wei")
