"""Where nothing is found: other readings of the query that find something, with how much."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.model import Original, Photo, Placement, SearchRequest
from tests.search.conftest import Asked
from tests.search.records import article, placement

FILE = Original("3" * 64, 1, "image/jpeg", "20240313_DSC-0417 pier.JPG")


@pytest.fixture
def archive(index: Asked) -> Asked:
    return index.fill(
        article(
            "s",
            "Source: driver left the depot",
            "A fine of $8,250 was paid, and 14m crowns before.",
            published="2022-12-31",
            url="https://www.tidings.example/news/2022/12/driver-left-the-depot.html",
        ),
        article("t", "Left: the party that lost its way", published="2022-04-03"),
        placement("p", "The pier", taken="2024-01-10"),
        Placement("f", Photo("photo-f", (FILE,)), published="The pier at dusk"),
    )


def readings(archive: Asked, query: str, **more: object) -> list[tuple[str, int, str]]:
    answer = archive.search(SearchRequest(query, **more))  # type: ignore[arg-type]
    return [(reading.query, reading.total, reading.code) for reading in answer.readings]


@pytest.mark.parametrize(
    ("query", "code", "found"),
    [
        ("Source: driver left the depot", "field-as-text", "s"),
        ("Left: the party that lost its way", "field-as-text", "t"),
        ("https://www.tidings.example/news/2022/12/driver-left-the-depot.html", "address", "s"),
        ("tidings.example/news/2022/12/driver-left-the-depot.html", "address", "s"),
        ("http://tidings.example/news/2022/12/driver-left-the-depot.html?from=feed#top", "address", "s"),
        ("20240313_DSC-0417 pier.JPG", "file-name", "f"),
        ("20240313_DSC-0417 pier", "fewer-words", "f p"),
        ("31.12.2022", "date", "s"),
        ("12/31/2022", "date", "s"),
        ("3/4/2022", "date", "t"),
        ("20221231", "date", "s"),
        ("2022-2023", "date", "s t"),
        ("published:31.12.2022", "date", "s"),
        ('published:"31 December 2022"', "date", "s"),
        ("published:31 December 2022", "date", "s"),
        ("published:2022-2023", "date", "s t"),
        ("published:[2022-12-01 TO 2023-01-31]", "date", "s"),
        ("taken:last-30-days", "date", "p"),
        ("fine 8250", "number", "s"),
        ("fine €8250", "number", "s"),
        ("14 million crowns", "number", "s"),
        ("jbiglr driver", "fewer-words", "s"),
        ("drivre", "spelling", "s"),
    ],
)
def test_another_reading_is_offered_and_finds_what_was_meant(
    archive: Asked, query: str, code: str, found: str
) -> None:
    offered = [reading for reading in readings(archive, query) if reading[2] == code]
    assert offered
    assert sorted(archive.ids(offered[0][0])) == found.split()
    assert offered[0][1] == len(found.split())


@pytest.mark.parametrize("query", ["driver", "the pier", "title:driver", ""])
def test_what_finds_something_has_no_other_reading(archive: Asked, query: str) -> None:
    assert readings(archive, query) == []


def test_a_reading_that_finds_nothing_is_not_offered(archive: Asked) -> None:
    assert readings(archive, "https://tidings.example/other") == []
    assert readings(archive, "taken:31.12.1999") == []


def test_readings_are_counted_as_they_would_be_found(archive: Asked) -> None:
    ((query, total, _),) = readings(archive, "2022-2023", kind="article")
    assert archive.search(SearchRequest(query, kind="article")).total == total == 2
    assert readings(archive, "2022-2023", kind="photo") == []


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                "driver",
                "31.12.2022",
                "taken:",
                "3/4",
                "$8,250",
                "[",
                "TO",
                "-",
                '"',
                "x.y/z",
                "a_1.jpg",
                "not",
                "pier",
            ]
        ),
        max_size=7,
    ).map(" ".join)
)
def test_whatever_is_typed_every_reading_finds_as_much_as_it_says(archive: Asked, text: str) -> None:
    for query, total, _ in readings(archive, text):
        assert archive.search(SearchRequest(query)).total >= total > 0


@pytest.mark.parametrize(
    "query",
    [
        "url:tidings.example",
        "url:https://tidings.example/news",
        'url:"https://www.tidings.example/news/2022/12/driver-left-the-depot.html"',
        "url:driver-left",
        "has:url",
    ],
)
def test_a_story_is_found_by_its_address_or_a_part_of_it(archive: Asked, query: str) -> None:
    assert archive.ids(query) == ["s"]
