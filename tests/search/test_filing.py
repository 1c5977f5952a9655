"""In which order titles and dates come, and what counts as one language."""

from __future__ import annotations

import pytest

from archive.model import SearchRequest
from archive.search.language.languages import primary_language
from tests.search.conftest import Asked
from tests.search.records import article, placement


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        (
            "en",
            [
                "9 boats",
                "The 10 boats",
                "1,000 boats",
                "An apple",
                "Äther",
                "A boat",
                "“The cart”",
                "Die Hard",
            ],
        ),
        ("de", ["Ein Apfel", "Äpfelchen", "Die Fähre", "Der Hafen", "The End"]),
        ("fr", ["L’abri", "Une barque", "L'État", "Les îles"]),
        ("es", ["El agua", "Un barco", "Las casas"]),
        ("sv", ["En båt", "Ett hus", "Den ön"]),
        ("", ["The ark", "A boat", "New York", "Newark"]),
        ("xx", ["Boat", "The ark"]),
    ],
)
def test_titles_come_as_a_library_files_them(index: Asked, language: str, titles: list[str]) -> None:
    stories = [article(f"a{n}", title, language=language) for n, title in enumerate(titles)]
    index.fill(*reversed(stories))
    assert index.ids("", sort="title") == [story.id for story in stories]


def test_exact_days_come_before_vaguer_dates_either_way(index: Asked) -> None:
    days = {
        "year": "2024",
        "month": "2024-01",
        "first": "2024-01-01",
        "last": "2024-01-31",
        "before": "2023-12-31",
    }
    index.fill(*(placement(name, taken=day) for name, day in days.items()), placement("none"))

    assert index.ids("", sort="newest") == ["last", "first", "month", "year", "before", "none"]
    assert index.ids("", sort="oldest") == ["before", "first", "last", "month", "year", "none"]
    assert index.ids("taken:2024-01-31", sort="oldest") == ["last", "month", "year"]
    assert index.ids("taken:2024-01-31") == ["last", "month", "year"]


CODES = ("de", "de-DE", "de_AT", "deu", "ger", "German")


def test_one_language_is_one_however_it_is_coded(index: Asked) -> None:
    index.fill(
        *(article(code, "Die Brücken", language=code) for code in CODES), article("e", "x", language="eng")
    )

    for query in ("language:de", "language:deu", "language:German", "lang:Deutsch", "language:ger"):
        assert sorted(index.ids(query)) == sorted(CODES)
    assert index.ids("language:de-AT") == ["de_AT"]
    assert sorted(index.ids("Brücke")) == sorted(CODES)
    assert index.facet_values(SearchRequest(), "language") == (("de", 6), ("en", 1))


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("kr", "ko"),
        ("ko-KR", "ko"),
        ("jp", "ja"),
        ("zh-Hant-TW", "zh"),
        ("iw", "he"),
        ("français", "fr"),
        ("tlh", "tlh"),
    ],
)
def test_codes_that_are_in_use_are_known(code: str, language: str) -> None:
    assert primary_language(code) == language
