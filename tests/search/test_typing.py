"""Results as somebody types: the last word may still go on."""

from __future__ import annotations

import pytest

from archive.model import SearchRequest
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


def test_within_a_field_one_letter_is_a_beginning(photos: Asked) -> None:
    assert typed(photos, "caption:w") == ["exact", "longer", "other"]
    assert typed(photos, "w") == []


@pytest.mark.parametrize("text", ["is:ph", "is:p", "weil is:stand"])
def test_a_value_under_way_is_looked_for_by_its_beginning_without_a_word_of_complaint(
    photos: Asked, text: str
) -> None:
    answer = photos.search(SearchRequest(text, typing=True))
    assert answer.total
    assert answer.notes == ()
    assert photos.search(SearchRequest("is:nonsen", typing=True)).notes


def test_a_word_that_is_finished_stands_for_itself(photos: Asked) -> None:
    assert typed(photos, "wei ") == ["exact"]
    assert typed(photos, '"tomas wei"') == []
    assert photos.ids("wei") == ["exact"]


def test_what_is_excluded_is_never_widened(photos: Asked) -> None:
    assert "longer" in typed(photos, "-wei")
