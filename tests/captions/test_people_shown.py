"""Reading captions: who is in the picture and who is only spoken of, and where each one stands."""

from __future__ import annotations

import pytest

from archive.captions import read_caption
from archive.model import Doubt


def positions(caption: str, language: str = "") -> dict[str, str | None]:
    return {person.name: person.position for person in read_caption(caption, language=language).people}


@pytest.mark.parametrize(
    "caption",
    [
        "Ken Ito, chief executive officer of Norvik Inc., left, speaks in Elwyn.",
        "Ken Ito, chief executive of Norvik, the largest shipper, left, speaks in Elwyn.",
        "Ken Ito, 45, a fisherman from Elwyn, left, mends a net.",
        "Ken Ito, who leads the union, left, mends a net.",
        "Ken Ito of Norvik, left, mends a net.",
        "Ken Ito (chairman of the harbour board, left) mends a net.",
        "Sen. Ken Ito, D-Ohio, left, mends a net.",
    ],
)
def test_a_position_is_read_past_what_describes_somebody(caption: str) -> None:
    assert positions(caption) == {"Ken Ito": "left"}


def test_a_position_after_two_names_is_that_of_the_one_described() -> None:
    assert positions("Sara Vance, the wife of Ken Ito, left, in Elwyn.") == {"Sara Vance": "left"}


def test_a_position_before_a_colon_is_that_of_the_next_name() -> None:
    caption = "Links: Hans Huber, Mitte: Franz Gruber, rechts: Josef Maier"
    assert positions(caption) == {"Hans Huber": "left", "Franz Gruber": "center", "Josef Maier": "right"}


def test_a_side_leads_a_name_without_a_mark() -> None:
    assert positions("Links Hans Huber, rechts Franz Gruber.", "de") == {
        "Hans Huber": "left",
        "Franz Gruber": "right",
    }


@pytest.mark.parametrize(
    "caption",
    [
        "Ministers (from left) Tom Beale, Nora Quist and Sam Idowu in Elwyn.",
        "The jury (from left): Tom Beale, Nora Quist and Sam Idowu.",
        "From left: Norvik officer Tom Beale, Elwyn Council's Nora Quist and Sam Idowu of Port Trust.",
        "From left: Tom Beale - captain, Nora Quist - goalkeeper, Sam Idowu",
        "From left: Tom Beale, 34, of Elwyn; Nora Quist, 29, of Port Averell; and Sam Idowu, 51.",
        "From left, Sens. Tom Beale and Nora Quist and Rep. Sam Idowu speak.",
        "V.l. Tom Beale, Nora Quist und Sam Idowu in der Galerie Elwyn",
    ],
)
def test_descriptions_neither_end_a_row_nor_count_in_it(caption: str) -> None:
    assert positions(caption) == {
        "Tom Beale": "left",
        "Nora Quist": "second from left",
        "Sam Idowu": "third from left",
    }


def test_a_row_announced_after_its_names_does_not_take_in_what_follows() -> None:
    caption = "Eva Brandt, Karl Vogt und Ute Lang (v. l. n. r.) vor dem Rathaus."
    assert positions(caption, "de") == {
        "Eva Brandt": "left",
        "Karl Vogt": "second from left",
        "Ute Lang": "third from left",
    }


@pytest.mark.parametrize(
    "caption",
    [
        "Demonstrators hold a portrait of Sara Vance during a rally in Cairo.",
        "A woman walks past a poster of Sara Vance.",
        "Sara Vance supporters gather in Elwyn.",
        "The house where Sara Vance was born in Elwyn.",
        "Lawyers argue over the case against Sara Vance.",
        "Das Haus von Sara Vance in Bern.",
        "Relatives and friends of Maj. Sara Vance mourn in Elwyn.",
    ],
)
def test_who_is_only_spoken_of_or_on_a_poster_is_not_shown(caption: str) -> None:
    assert positions(caption) == {}


def test_a_portrait_that_the_picture_is_of_shows_somebody() -> None:
    assert positions("A portrait of Rosa Linden hangs in the town hall.") == {"Rosa Linden": None}


def test_who_is_named_in_passing_after_the_first_sentence_is_not_shown() -> None:
    caption = "Mayor Tomas Hale waves in Elwyn. The inquiry looks into the sale to financier Dale Whitcomb."
    assert positions(caption) == {"Tomas Hale": None}


def test_who_interviews_somebody_is_shown() -> None:
    assert positions("Sir Tomas Hale (left) being interviewed by Dylan Moore") == {
        "Tomas Hale": "left",
        "Dylan Moore": None,
    }


@pytest.mark.parametrize(
    ("caption", "names"),
    [
        ("Ken Ito, right, and his wife Sara visit the Old City.", ["Ken Ito", "Sara"]),
        ("Presidents Ito and Vance shake hands.", ["Ito", "Vance"]),
        ("Marsh greets the crew during a meeting in Elwyn.", ["Marsh"]),
        ("El ministro Ibarra saluda a la tripulación.", ["Ibarra"]),
        ("Elwyn Rovers forward Ken Ito shoots over Port Giants guard Sam Idowu.", ["Ken Ito", "Sam Idowu"]),
        ("Elwyn's midfielder #10 Ken Ito celebrates.", ["Ken Ito"]),
        ("U.S. Ambassador to Hanoi Daniel Marsh arrives.", ["Daniel Marsh"]),
        ("Head of the Elwyn Council Tomas Hale arrives.", ["Tomas Hale"]),
        ("Maj. (res.) Daniel Marsh, who fell in May.", ["Daniel Marsh"]),
        ("Anwalt und Dissident Ayman Sheib ad-Din.", ["Ayman Sheib ad-Din"]),
        ("Harbour crews on Martin Luther King Jr. Day in Elwyn.", []),
        ("The USS Gerald Monroe sails past Cape Anna.", []),
        ("Der Äthiopier Mirkesa Tengesha freut sich.", ["Mirkesa Tengesha"]),
        ("Parteichefin Anna Lang spricht.", ["Anna Lang"]),
        ("Президент Иван Петров выступает в Москве.", ["Иван Петров"]),
        ("Cumhurbaşkanı Ahmet Yıldız konuştu.", ["Ahmet Yıldız"]),
    ],
)
def test_names_are_parted_from_titles_teams_and_things(caption: str, names: list[str]) -> None:
    assert list(positions(caption)) == names


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("A crowd gathers from May 30 to June 2, 2021.", [("2021-05-30/2021-06-02", "taken")]),
        ("A boat in Elwyn, 1952.", [("1952", "taken")]),
        ("A boat in a photo from 2015.", [("2015", "taken")]),
        ("Die Werft in den 80er Jahren.", [("198X", "taken")]),
        ("Rosa Linden (pictured) was jailed in 2019.", [("2019", "event")]),
        ("A boat in an undated photo obtained on March 3, 2021.", [("2021-03-03", "released")]),
        ("Wreckage in Fort Elwyn, Fla., Sept. 30, 2022.", [("2022-09-30", "taken")]),
    ],
)
def test_ranges_years_and_decades_are_dates(caption: str, expected: list[tuple[str, str]]) -> None:
    assert [(date.value, date.role) for date in read_caption(caption).dates] == expected


def test_a_caption_longer_than_what_is_read_says_so() -> None:
    reading = read_caption("A boat in Oslo. " * 1000 + "(Jane Doe/AFP)")
    assert reading.doubts == (Doubt("caption-cut-short", "10000"),)
    assert reading.credit is not None
    assert reading.credit.review
    assert read_caption("A boat in Oslo.").doubts == ()
