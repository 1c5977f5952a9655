"""Who is shown in the styles of agencies and newspapers: teams, offices before a comma, peers, agents."""

from __future__ import annotations

import pytest

from archive.captions import read_caption


def names(caption: str, language: str = "") -> list[str]:
    return [person.name for person in read_caption(caption, language=language).people]


def titles(caption: str, language: str = "") -> dict[str, str | None]:
    return {person.name: person.title for person in read_caption(caption, language=language).people}


def dates(caption: str) -> list[str]:
    return [f"{date.value}/{date.role}" for date in read_caption(caption).dates]


@pytest.mark.parametrize(
    "caption",
    [
        "Los Angeles Lakers' Ken Ito dunks in Elwyn.",
        "Pittsburgh Penguins goaltender Ken Ito stops a shot.",
        "Candidate South Bend, Ind., Mayor Ken Ito speaks in Elwyn.",
        "Ken Ito laughs on day three of the 2019 Elwyn Cup in Port Averell.",
        "Ken Ito supporting Hans Huber at the final in Elwyn",
        "Ken Ito im Saal: Die Leiterin kritisierte Hans Huber scharf.",
    ],
)
def test_teams_towns_contests_and_whom_somebody_supports_are_nobody_shown(caption: str) -> None:
    assert names(caption) == ["Ken Ito"]


def test_an_office_alone_is_nobodys_name() -> None:
    assert titles("Camilla, Duchess of Elwyn, and Prime Minister, Ken Ito, attend a feast.") == {
        "Camilla": None,
        "Ken Ito": "Prime Minister",
    }


@pytest.mark.parametrize(
    ("caption", "title"),
    [
        (
            "El ministro de Asuntos Exteriores, Ken Ito, este domingo en Elwyn.",
            "ministro de Asuntos Exteriores",
        ),
        ("The mayor of Elwyn, Ken Ito, opens the quay.", "mayor of Elwyn"),
        ("Le président ukrainien Ken Ito parle à la presse.", "président"),
        ("Norvik president and CEO Ken Ito signs a treaty.", "Norvik president and CEO"),
        ("Elwyn United defensive end Ken Ito runs.", "Elwyn United defensive end"),
    ],
)
def test_a_title_is_read_whole_with_a_comma_an_adjective_or_two_offices(caption: str, title: str) -> None:
    assert titles(caption) == {"Ken Ito": title}


def test_a_lower_case_verb_is_no_adjective_of_a_people() -> None:
    assert titles("The mayor welcomes Ken Ito to Elwyn.") == {"Ken Ito": None}


def test_an_unknown_name_that_acts_or_is_described_is_a_person() -> None:
    assert names("Stefandros Tsitsakos of Greece lifts the trophy.") == ["Stefandros Tsitsakos"]
    assert names("Kemibra Badenox, the party leader, during a debate.") == ["Kemibra Badenox"]


def test_a_given_name_alone_that_does_something_is_a_person() -> None:
    assert names("Hanna har varit försvunnen sedan den 6 januari.", "sv") == ["Hanna"]


def test_an_opponent_is_shown_where_the_ball_is_fought_for() -> None:
    assert names("Hans Huber (l.) sichert den Ball gegen Franz Gruber.", "de") == [
        "Hans Huber",
        "Franz Gruber",
    ]
    assert names("Ken Ito serves in his practice match against Hans Huber in Elwyn.") == ["Ken Ito"]


def test_who_did_what_a_passive_tells_is_not_shown() -> None:
    assert names("Der Platz wurde von Präsident Hans Huber umbenannt.", "de") == []


def test_a_name_after_an_office_and_and_is_shown() -> None:
    caption = (
        "Im Hintergrund stehen Hans Huber (l), Bundesminister der Justiz, und Bijan Djir-Elwyn, Sprecher."
    )
    assert names(caption, "de") == ["Hans Huber", "Bijan Djir-Elwyn"]


def test_a_shirt_number_shows_who_tackles() -> None:
    assert names("Ken Ito (15) is stopped by Norvik's Vonn Tillerby (40) in Elwyn.") == [
        "Ken Ito",
        "Vonn Tillerby",
    ]


def test_who_is_told_of_in_a_later_sentence_is_not_shown() -> None:
    assert names("Ken Ito waves in Elwyn. Senator Hans Huber said the quay would close.") == ["Ken Ito"]


def test_a_picture_given_by_somebody_shows_of_whom_it_is() -> None:
    assert names("Undated handout photo issued by Elwyn Police of Ken Ito, who has been jailed.") == [
        "Ken Ito"
    ]


def test_a_row_is_announced_with_or_without_full_stops() -> None:
    people = read_caption("Vorstand (von li nach re): Pia Huber, Max Gruber", language="de").people
    assert [person.position for person in people] == ["left", "second from left"]


def test_a_korean_row_begins_with_who_stands_before_its_announcement() -> None:
    people = read_caption("홍길동(왼쪽부터) 전 총리, 김영수 의원이 자리하고 있다.").people
    assert [(p.name, p.position) for p in people] == [("홍길동", "left"), ("김영수", "second from left")]


@pytest.mark.parametrize(
    ("caption", "wanted"),
    [
        ("Ken Ito meets fishermen in Elwyn, Monday, Dec.10 2018.", ["2018-12-10/taken"]),
        ("Ken Ito on May 12 and 13, 2024, in Elwyn.", ["2024-05-12/2024-05-13/taken"]),
        ("Ken Ito in Elwyn. Picture date: Monday March 3, 2025.", ["2025-03-03/taken"]),
        ("Photo of Ken Ito. Issue date: Friday June 6, 2025.", ["2025-06-06/released"]),
        ("File photo dated 12/03/2021 of Ken Ito.", ["2021-03-12/taken"]),
        ("Ken Ito will stand trial on March 3, 2026.", ["2026-03-03/event"]),
        ("Ken Ito, seen here in 1998, was mayor from 1990 to 2002.", ["1998/taken", "1990/event"]),
        ("Ken Ito at his Wahlkampf 2016", ["2016/taken"]),
        ("Ken Ito at the start of the season 2016", []),
        (
            "This combination photo shows Ken Ito on May 1, 2019, and Sara Vance on May 8, 2019.",
            ["2019-05-01/taken", "2019-05-08/taken"],
        ),
    ],
)
def test_a_date_is_read_in_the_formulas_of_agencies(caption: str, wanted: list[str]) -> None:
    assert dates(caption) == wanted


def positions(caption: str, language: str = "") -> dict[str, str | None]:
    return {person.name: person.position for person in read_caption(caption, language=language).people}


def test_everybody_in_a_list_with_somebody_shown_is_shown() -> None:
    assert names("Ken Ito, Xolani Qubekile, Zdrava Prkno and Sara Vance at the awards") == [
        "Ken Ito",
        "Xolani Qubekile",
        "Zdrava Prkno",
        "Sara Vance",
    ]
    assert names("Back row: Ken Ito, Sara Vance. Front row: Tom Reed, Ann Lee.")[2:] == [
        "Tom Reed",
        "Ann Lee",
    ]


def test_surnames_alone_that_open_a_caption_are_people_and_towns_are_not() -> None:
    assert names("Rusell, Sanz, Verstaffen y Péres, durante el desfile en Elwyn.", "es") == [
        "Rusell",
        "Sanz",
        "Verstaffen",
        "Péres",
    ]
    assert names("Madrid, Barcelona y Sevilla, durante la ola de calor.", "es") == []


def test_a_position_far_from_its_name_is_that_of_who_was_shown_last() -> None:
    caption = "This photo shows Ken Ito in Elwyn on May 1, 2019, left, and Scootra Brown on May 8, 2019."
    assert positions(caption) == {"Ken Ito": "left", "Scootra Brown": None}


def test_a_position_is_read_past_what_somebody_wears() -> None:
    assert positions("Ken Ito, in a white hat, left, and Sara Vance, in red, right, cook.") == {
        "Ken Ito": "left",
        "Sara Vance": "right",
    }


def test_a_town_behind_a_row_is_nobody_in_it() -> None:
    caption = "De izquierda a derecha, Juan Pérez, Ana Gil y Luis Soto, en Elwyn."
    assert list(positions(caption, "es").values()) == ["left", "second from left", "third from left"]
    assert names("ELWYN BAY, CA - NOVEMBER 05: The logo of a firm is shown.") == []


def test_a_row_announced_without_a_mark_begins_with_its_first_name() -> None:
    assert positions("Vasemmalta Matti Virta, Liisa Koski ja Pekka Laine.", "fi") == {
        "Matti Virta": "left",
        "Liisa Koski": "second from left",
        "Pekka Laine": "third from left",
    }


@pytest.mark.parametrize(
    "caption",
    [
        "Sara Vance leaves court after testifying against Ken Ito in Elwyn.",
        "Sara Vance as Ken Ito in the Elwyn production.",
        "Sara Vance looks at a portrait of Ken Ito.",
        "Sara Vance reads a letter from Ken Ito.",
        "Sara Vance washes a car belonging to Ken Ito.",
        "Sara Vance at the Ken Ito hospital in Elwyn.",
    ],
)
def test_accused_parts_pictures_senders_and_owners_are_not_shown(caption: str) -> None:
    assert names(caption) == ["Sara Vance"]


def test_a_verb_is_no_thing_that_is_named_after_somebody() -> None:
    assert names("Ken Ito signs a treaty in Elwyn.") == ["Ken Ito"]


def test_a_credit_via_an_agency_is_parted_from_the_name_before_it() -> None:
    reading = read_caption("Ken Ito in action with Sara Vance Action Images via Reuters/Ada Quill")
    assert reading.credit is not None
    assert reading.credit.raw == "Action Images via Reuters/Ada Quill"
    assert [person.name for person in reading.people] == ["Ken Ito", "Sara Vance"]


def test_a_remark_that_a_picture_is_released_is_not_its_credit() -> None:
    reading = read_caption(
        "Ken Ito waves. U.S. Navy photo by Photographer's Mate 3rd Class (AW) Sara Vance. (RELEASE)"
    )
    assert reading.credit is not None
    assert [person.text for person in reading.credit.photographers] == [
        "Photographer's Mate 3rd Class (AW) Sara Vance"
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "Then-President Ken Ito waves in Elwyn.",
        "La ministre de la Culture Ken Ito visite Elwyn.",
        "Trainer Ken Ito von Union Elwyn gestikuliert am Spielfeldrand.",
        "Cllr Ken Ito opens the library in Elwyn.",
        "Ken Ito, in a photograph with her late husband, Hugh.",
        "Ken Ito addresses the General Assembly in Elwyn.",
        "Jockey Ken Ito wins the Champion Hurdle in Elwyn.",
    ],
)
def test_only_the_one_named_with_an_office_or_club_is_shown(caption: str) -> None:
    assert [person.name for person in read_caption(caption).people] == ["Ken Ito"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ken Ito waves w Warszawie, 16 grudnia 2022 r. Fot. PAP/Sara Vance", "Fot. PAP/Sara Vance"),
        ("Ken Ito waves in Elwyn. — Bernama pic", "— Bernama pic"),
        ("Ken Ito at the launch on Jan 5. ST PHOTO: SARA VANCE", "ST PHOTO: SARA VANCE"),
        ("Ken Ito waves in Elwyn. (AAP Image/Sara Vance) NO ARCHIVING", "AAP Image/Sara Vance"),
    ],
)
def test_a_credit_is_found_whole_with_its_label_and_without_what_forbids_its_use(
    caption: str, credit: str
) -> None:
    reading = read_caption(caption)
    assert reading.credit is not None
    assert reading.credit.raw == credit


@pytest.mark.parametrize(
    "caption",
    [
        "Ken Ito holds a photo of his brother, Sara Vance, in Elwyn.",
        "Third-grader Ken Ito reads in Elwyn.",
        "Workers stand in Elwyn with Ken Ito near graffiti insulting Mayor Sara Vance.",
    ],
)
def test_who_is_on_a_picture_held_or_insulted_is_not_shown(caption: str) -> None:
    assert [person.name for person in read_caption(caption).people] == ["Ken Ito"]


def test_who_makes_a_shot_that_is_stopped_is_shown() -> None:
    caption = "Goalkeeper Ken Ito stops a penalty by Sara Vance in Elwyn."
    assert [person.name for person in read_caption(caption).people] == ["Ken Ito", "Sara Vance"]
