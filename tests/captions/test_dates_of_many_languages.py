"""Dates in captions as newsrooms of many countries write them, and which of several is the photo's."""

from __future__ import annotations

import pytest

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
