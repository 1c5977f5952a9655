"""Who is only told of after the sentence that shows, whom a shirt's number shows, and German nouns."""

from __future__ import annotations

import pytest

from archive.captions import read_caption


def names(caption: str, language: str = "") -> list[str]:
    return [person.name for person in read_caption(caption, language=language).people]


def positions(caption: str, language: str = "") -> dict[str, str | None]:
    return {person.name: person.position for person in read_caption(caption, language=language).people}


def dates(caption: str) -> list[str]:
    return [f"{date.value}/{date.role}" for date in read_caption(caption).dates]


def test_whom_a_sentence_after_the_dated_one_tells_of_is_not_shown() -> None:
    caption = "A man rides on a donkey near the village of Elwyn on November 19, 2019."
    assert names(f"{caption} Elwyn Prime Minister Ken Ito hailed an announcement.") == []


def test_two_people_told_of_together_after_the_dated_sentence_are_not_shown() -> None:
    caption = "Jane Doe reacts during the debate live on TV, in Elwyn, Tuesday, Nov. 19, 2019."
    assert names(f"{caption} Prime Minister Ken Ito and Hans Huber are going head-to-head.") == ["Jane Doe"]


def test_a_dateline_in_front_is_no_sentence_that_shows() -> None:
    assert names("ELWYN, May 1, 2020. Prime Minister Ken Ito greeted guests.") == ["Ken Ito"]


def test_a_town_in_capitals_before_its_region_is_nobody() -> None:
    assert names("ELWYN UPON TYNE, ENGLAND - DECEMBER 27: Jane Doe of Elwyn City waves.") == ["Jane Doe"]


def test_a_shirts_number_shows_its_player() -> None:
    caption = "Jane Doe #6 of Elwyn scores past Senda Lomens #12 of Averell on July 10, 2026."
    assert names(caption) == ["Jane Doe", "Senda Lomens"]


def test_an_editors_remark_in_front_ends_no_sentence_of_the_photos_date() -> None:
    caption = "(EDITORS NOTE: The camera was in the net.) Jane Doe scores on July 10, 2026 in Elwyn."
    assert dates(caption) == ["2026-07-10/taken"]


@pytest.mark.parametrize(
    ("caption", "date"),
    [
        ("Jane Doe, Präsidentin, Elwyn, 04.06.25, Foto: Ken Ito", "2025-06-04/taken"),
        ("Der Modedesigner Ken Ito 2005 in Elwyn", "2005/taken"),
    ],
)
def test_a_short_year_and_a_year_between_name_and_place_date_the_photo(caption: str, date: str) -> None:
    assert dates(caption) == [date]


def test_a_number_of_people_before_a_place_is_no_year() -> None:
    assert dates("A crowd of some 2000 in Elwyn") == []


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("Jane Doe Strassenrennen der Radlandesmeisterschaften in Elwyn", ["Jane Doe"]),
        ("Jane Doe ärgerte sich über die Entscheidung von Schiedsrichter Ken Ito.", ["Jane Doe"]),
        ("Ein Wachturm des Kastells (l) und das Außenministerium (M, Hintergrund) in Elwyn.", []),
        ("Der Schweizer Brelo Embari fällt im Kampf um den Ball zu Boden.", ["Brelo Embari"]),
    ],
)
def test_german_nouns_are_no_part_of_a_name(caption: str, shown: list[str]) -> None:
    assert names(caption, "de") == shown


def test_a_row_parted_by_slashes_and_a_place_counted_from_a_side() -> None:
    row = "(Links nach Rechts) Jane Doe / Ken Ito / Hans Huber in Elwyn, Foto: Jo Amari"
    assert list(positions(row, "de").values()) == ["left", "second from left", "third from left"]
    assert positions("Jane Doe (3vl) wird umjubelt.", "de") == {"Jane Doe": "third from left"}


def test_two_surnames_at_a_contest_are_people() -> None:
    assert names("Amarelli y Rossel, durante la primera vuelta. AFP") == ["Amarelli", "Rossel"]


def test_who_acts_upon_a_german_row_counts_in_it() -> None:
    caption = (
        "Bürgermeisterin Jane Doe begrüßte Ministerin Petra Vogt und Landrat Jens Huber (v. l.) im Rathaus."
    )
    assert list(positions(caption, "de").values()) == ["left", "second from left", "third from left"]


def test_a_surname_that_is_a_calling_as_well_is_a_name_after_a_title() -> None:
    assert names("From left: Mayor Tom Baker and Councilwoman Rita Gomez cut the ribbon.") == [
        "Tom Baker",
        "Rita Gomez",
    ]


def test_a_name_alone_in_quotation_marks_is_a_work() -> None:
    caption = 'Ken Ito, left, and Jane Doe arrive at the premiere of "Mary Jones" in Elwyn on May 6, 2024.'
    assert names(caption) == ["Ken Ito", "Jane Doe"]
