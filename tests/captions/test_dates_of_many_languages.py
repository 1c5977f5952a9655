"""Dates in captions as newsrooms of many countries write them, and which of several is the photo's."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.captions import read_caption


def dates(caption: str) -> list[tuple[str, str]]:
    return [(date.value, date.role) for date in read_caption(caption).dates]


@pytest.mark.parametrize(
    "caption",
    [
        "København d. 3. marts 2024",
        "Helsinki 3. maaliskuuta 2024",
        "Warszawa, 3 marca 2024 r.",
        "Bratislava 3. marca 2024",
        "Budapest, 2024. március 3.",
        "București, 3 martie 2024",
        "Zagreb, 3. ožujka 2024.",
        "Vilnius, 2024 m. kovo 3 d.",
        "Rīga, 2024. gada 3. martā",
        "Tallinn, 3. märts 2024",
        "תל אביב, 3 במרץ 2024",
        "Αθήνα, 3 Μαρτίου 2024",
        "令和6年3月3日、東京",
        "서울 2024.3.3",
        "부산 2024. 03. 03.",
        "القاهرة، ٣ مارس ٢٠٢٤",
        "تهران، ۳ مارس ۲۰۲۴",
    ],
)
def test_a_day_is_read_in_many_languages(caption: str) -> None:
    assert dates(caption) == [("2024-03-03", "taken")]


@pytest.mark.parametrize(
    ("caption", "value"),
    [
        ("Gerd Lybkemann in den 80er Jahren in Leipzig", "198X"),
        ("Jeanne Moulard dans les années 1960, à Paris.", "196X"),
        ("Il ponte negli anni '60", "196X"),
        ("Stockholm på 1980-talet", "198X"),
        ("Karte des Golfstroms aus dem Jahr 1873.", "1873"),
        ("Brno v roce 2019", "2019"),
        ("Ankara'da 2019 yılında", "2019"),
        ("The mill in the summer of 1954.", "1954"),
        ("A boat in Oslo, 2019", "2019"),
        ("Jane Doe in a 2018 photo.", "2018"),
        ("A boat on 24/03/2023 in Kiel", "2023-03-24"),
        ("昭和39年の東京", "1964"),
    ],
)
def test_a_decade_a_year_or_numbers_date_a_photo(caption: str, value: str) -> None:
    assert dates(caption) == [(value, "taken")]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        (
            "FILE - In this June 5, 2019 file photo, Jane Doe speaks before the vote of Nov. 3, 2020.",
            [("2019-06-05", "taken"), ("2020-11-03", "event")],
        ),
        (
            "Jane Doe on Wednesday June 5, 2019, a day after the June 4, 2019 attack.",
            [("2019-06-05", "taken"), ("2019-06-04", "event")],
        ),
    ],
)
def test_of_several_dates_one_is_the_photos(caption: str, expected: list[tuple[str, str]]) -> None:
    assert dates(caption) == expected


@pytest.mark.parametrize(
    "caption",
    ["Their first title since 2000", "Jane Doe (1920-1999)", "A boat on 6/5/2019", "The 2019 summit"],
)
def test_what_may_be_another_date_is_none(caption: str) -> None:
    assert dates(caption) == []


@pytest.mark.parametrize(
    ("caption", "value"),
    [
        ("A boat in Oslo, 23-03-2020.", "2020-03-23"),
        ("A boat in Oslo, c1960.", "1960~"),
        ("A boat in Oslo from March 3 to 5, 2020.", "2020-03-03/2020-03-05"),
        ("Ein Boot in Oslo, 3. bis 5. März 2020", "2020-03-03/2020-03-05"),
        ("Um barco em Oslo, em 03/04/2020.", "2020-04-03"),
        ("Brasília (DF), 08/01/2024 - Um barco.", "2024-01-08"),
        ("Tàu ở Oslo, ngày 3/4/2020.", "2020-04-03"),
        ("Kapal di Oslo, Rabu (12/7/2023).", "2023-07-12"),
        ("قارب في أوسلو، 3 آذار/مارس 2020.", "2020-03-03"),
        ("เรือในออสโล 3 มีนาคม 2020", "2020-03-03"),
        ("Kapal di Oslo, 3 Agustus 2020", "2020-08-03"),
        ("Засідання уряду триває. Київ, 4 березня 2023 року", "2023-03-04"),
        ("This image provided by the navy shows a boat on March 3, 2020.", "2020-03-03"),
    ],
)
def test_a_day_in_ranges_numbers_and_short_sentences_dates_a_photo(caption: str, value: str) -> None:
    assert dates(caption) == [(value, "taken")]


@pytest.mark.parametrize(
    ("caption", "value"),
    [
        ("Jane Doe, who was taken hostage by rebels on October 7, 2023, is at home.", "2023-10-07"),
        ("The chapel before the fire of April 15, 2019.", "2019-04-15"),
        ("Nach dem Anschlag vom 3. März 2020.", "2020-03-03"),
        ("Limpian el barro tras la riada del 29 de octubre de 2024.", "2024-10-29"),
        ("Jane Doe em cena do filme “O Rio”, de 2014.", "2014"),
        ("The boat is to sail on April 4, 2021.", "2021-04-04"),
        ("Jane Doe, whose book came out in 2009, at home in Oslo.", "2009"),
    ],
)
def test_a_date_of_something_else_is_an_events(caption: str, value: str) -> None:
    assert dates(caption) == [(value, "event")]


@pytest.mark.parametrize(
    ("caption", "role"),
    [
        ("Ein am 3. März 2020 veröffentlichtes Foto zeigt ein Boot.", "released"),
        ("Fotografía cedida por la marina el 3 de marzo de 2020.", "released"),
        ("A boat in a video published by the navy on March 3, 2020.", "published"),
        ("Soldiers in an image approved by the military censor on March 3, 2020.", "cleared"),
    ],
)
def test_who_gave_a_photo_out_or_cleared_it_dates_that(caption: str, role: str) -> None:
    assert dates(caption) == [("2020-03-03", role)]


def test_of_two_dates_the_one_that_something_is_set_against_is_an_events() -> None:
    caption = "Jane Doe speaks on March 3, 2021, ahead of the vote on April 4, 2021."
    assert dates(caption) == [("2021-03-03", "taken"), ("2021-04-04", "event")]


def test_an_anniversary_is_pictured_on_its_own_day() -> None:
    caption = "People mark the first anniversary of the March 3, 2020 attack on March 3, 2021."
    assert dates(caption) == [("2020-03-03", "event"), ("2021-03-03", "taken")]


DAYS = st.dates(date(1850, 1, 1), date(2030, 12, 31))


@settings(max_examples=60, deadline=None)
@given(DAYS, st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "{y}-{n:02}-{d:02}", "the {d}. of {m}, {y}"]))
def test_any_day_is_read_back_however_it_is_written(day: date, shape: str) -> None:
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    said = shape.format(d=day.day, m=months[day.month - 1], n=day.month, y=day.year)
    assert dates(f"A boat in Oslo on {said}.") == [(day.isoformat(), "taken")]


@settings(max_examples=60, deadline=None)
@given(DAYS, st.sampled_from([("released", "released by the navy"), ("cleared", "cleared for publication")]))
def test_a_cue_gives_any_day_its_role(day: date, cue: tuple[str, str]) -> None:
    assert dates(f"A boat in a photo {cue[1]} on {day:%d} {day:%B} {day.year}.") == [
        (day.isoformat(), cue[0])
    ]


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_numbers_of_which_either_may_be_the_day_date_nothing(day: date) -> None:
    read = dates(f"A boat in Oslo on {day.day}/{day.month}/{day.year}.")
    assert bool(read) == (day.day > 12)
