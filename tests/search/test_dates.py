"""EDTF dates as days, and what the dates of a query find."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.dates import Bounds, bounds
from archive.search.engine.schema import date_slabs, date_terms
from tests.search.conftest import Asked
from tests.search.records import article, placement


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2024-01-09", "2024-01-09", "2024-01-09"),
        ("2008-02", "2008-02-01", "2008-02-29"),
        ("1945~", "1945-01-01", "1945-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("2004-06-XX", "2004-06-01", "2004-06-30"),
        ("2001-21", "2001-03-01", "2001-05-31"),
        ("2024-01-09/2024-01-12", "2024-01-09", "2024-01-12"),
        ("1984?/2004~", "1984-01-01", "2004-12-31"),
        ("2024/..", "2024-01-01", "9999-12-31"),
        ("../2024", "0001-01-01", "2024-12-31"),
        ("2024-01-09T23:30:00+02:00", "2024-01-09", "2024-01-09"),
    ],
)
def test_an_edtf_value_has_a_first_and_a_last_day(value: str, earliest: str, latest: str) -> None:
    assert bounds(value) == (date.fromisoformat(earliest), date.fromisoformat(latest))


@pytest.mark.parametrize(
    "value", ["", "XXXX", "2024-13", "2023-02-29", "soon", "19XX-12", "0000", "../..", "2025/2024"]
)
def test_what_is_no_date_or_says_nothing_has_no_days(value: str) -> None:
    assert bounds(value) is None


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="0123456789-/.X~?T:Z+", max_size=24))
def test_no_value_makes_the_reading_fail(value: str) -> None:
    found = bounds(value)
    assert found is None or found.earliest <= found.latest


DAYS = st.dates(date(2019, 11, 1), date(2024, 3, 1))


@settings(deadline=None, max_examples=300)
@given(DAYS, DAYS, DAYS)
def test_the_slabs_of_an_interval_hold_exactly_its_days(one: date, other: date, day: date) -> None:
    wanted = Bounds(min(one, other), max(one, other))
    terms = set(date_terms(Bounds(day, day)))
    slabs = list(date_slabs(wanted))
    found = [term for term in terms for low, high in slabs if low <= term <= high]
    assert len(found) == (1 if wanted.earliest <= day <= wanted.latest else 0)


def test_open_intervals_have_slabs_too() -> None:
    assert ("y0001", "y9999") in list(date_slabs(Bounds(date.min, date.max)))


@pytest.fixture
def dated(index: Asked) -> Asked:
    return index.fill(
        placement("day", taken="2024-01-09"),
        placement("month", taken="2024-01"),
        placement("year", taken="2024"),
        placement("nineties", taken="199X"),
        placement("week", taken="2024-01-08/2024-01-14"),
        placement("cleared", cleared="2024-01-09"),
        placement("none"),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("taken:2024-01-09", "day month week year"),
        ("taken:2024-01-10", "month week year"),
        ("taken:2024-02", "year"),
        ("taken:2024", "day month week year"),
        ("taken:1995-05-05", "nineties"),
        ("taken:<2000", "nineties"),
        ("taken:>2024-01-09", "month week year"),
        ("taken:>=2024-01-09", "day month week year"),
        ("taken:2023-12-01..2024-01-08", "month week year"),
        ("taken:2024-01-08..2023-12-01", "month week year"),
        ("taken:today", "month year"),
        ("taken:last-week", "day month week year"),
        ("taken:last-year", ""),
        ("has:taken -taken:2024", "nineties"),
        ("taken:(1995 OR 2024-01-09)", "day month nineties week year"),
        ("cleared:2024-01-09", "cleared"),
    ],
)
def test_a_date_finds_whatever_may_have_been_then(dated: Asked, query: str, found: str) -> None:
    assert sorted(dated.ids(query)) == found.split()


def test_a_photo_with_two_dates_is_found_on_either_and_not_between(index: Asked) -> None:
    from archive.model import CaptionDate, Photo, Placement

    dates = tuple(CaptionDate(value, "taken", value) for value in ("2020-05-01", "2022-05-01"))
    index.fill(Placement("p", Photo("x"), dates=dates))
    assert [index.ids(f"taken:{year}") for year in (2020, 2021, 2022)] == [["p"], [], ["p"]]


def test_stories_are_found_by_the_day_they_ran_whatever_the_hour(index: Asked) -> None:
    index.fill(article("a", "Fire", published="2024-01-16T23:59:00+02:00"))
    assert index.ids("published:yesterday") == ["a"]
