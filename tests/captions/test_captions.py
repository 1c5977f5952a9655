"""Reading captions: who, where, when, and the credit cut off, through the public door."""

from __future__ import annotations

import pytest

from archive.captions import read_caption, split_caption


def positions(caption: str) -> dict[str, str | None]:
    return {person.name: person.position for person in read_caption(caption).people}


def dates(caption: str) -> list[tuple[str, str]]:
    return [(date.value, date.role) for date in read_caption(caption).dates]


def places(caption: str) -> list[tuple[str, str]]:
    return [(place.name, place.role) for place in read_caption(caption).places]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("A boat in Oslo. (Jane Doe/AFP)", "Jane Doe/AFP"),
        ("A boat in Oslo (Image: Reuters)", "Image: Reuters"),
        ("A boat in Oslo. Getty Images/fotomek", "Getty Images/fotomek"),
        ("A boat in Oslo Foto: Jane Doe/dpa", "Foto: Jane Doe/dpa"),
        ("A boat in Oslo © Jane Doe/dpa", "© Jane Doe/dpa"),
        ("A boat in Oslo / Jane Doe", "Jane Doe"),
        ("A boat on Thursday night Getty Images", "Getty Images"),
        ("A boat in Oslo.\nJane Doe/AFP", "Jane Doe/AFP"),
        ("Foto: Jane Doe, AFP A boat in Oslo.", "Foto: Jane Doe, AFP"),
        ("港に着いた船＝ＡＰ", "ＡＰ"),
        ("港に着いた船＝13日（山田太郎撮影）", "山田太郎撮影"),
    ],
)
def test_a_credit_is_cut_off_however_it_is_attached(text: str, credit: str) -> None:
    caption, found = split_caption(text)
    assert found is not None
    assert found.strip() == credit
    assert credit not in caption


@pytest.mark.parametrize(
    "text",
    [
        "The boat with John Smith (left)",
        "A boat in a storm. (Archivbild)",
        "A boat in the harbor (which was closed later)",
        "A boat in Oslo. The captain spoke to AP",
        "A boat arrives in Oslo on Sept. 19, 2023",
        "Two goals (1:0, 2:1) were enough.",
        "Ein Boot in Oslo (Archivbild vom 16. Juli 2018)",
        "A boat in Oslo. File photo from 16 July 2018",
    ],
)
def test_a_parenthesis_or_tail_that_is_no_credit_stays_in_the_caption(text: str) -> None:
    assert split_caption(text) == (text, None)


def test_a_given_credit_line_leaves_the_whole_text_to_the_caption() -> None:
    reading = read_caption("A boat. (Jane Doe/AFP)", credit_line="Reuters")
    assert reading.text == "A boat. (Jane Doe/AFP)"
    assert reading.credit is not None
    assert reading.credit.raw == "Reuters"


def test_a_credit_said_again_at_the_end_of_a_caption_is_no_part_of_it_and_counts_where_it_names_more() -> (
    None
):
    reading = read_caption("Actor Jane Doe, left, arrives. (AP Photo/John Roe)", credit_line="AP Photo")
    assert reading.text == "Actor Jane Doe, left, arrives."
    assert [person.name for person in reading.people] == ["Jane Doe"]
    assert reading.credit is not None
    assert [person.text for person in reading.credit.photographers] == ["John Roe"]
    same = read_caption("A boat. (John Roe/AP)", credit_line="John Roe/AP via Getty Images")
    assert (same.text, same.credit.raw if same.credit else "") == ("A boat.", "John Roe/AP via Getty Images")


@pytest.mark.parametrize(
    ("mark", "position"),
    [
        ("(left)", "left"),
        (", right,", "right"),
        (", second from right,", "second from right"),
        ("(third from left)", "third from left"),
        ("(L)", "left"),
        ("(C)", "center"),
        ("(2nd L)", "second from left"),
        ("(SL)", "second from left"),
        (", center left,", "center-left"),
        (", at far right,", "right"),
        (", seated left,", "left"),
        (", 45, left,", "left"),
        ("(SPD, l.)", "left"),
        (", the mayor of Springfield, right,", "right"),
    ],
)
def test_a_position_after_a_name_is_read(mark: str, position: str) -> None:
    space = "" if mark.startswith(",") else " "
    assert positions(f"President Jane Doe{space}{mark} visits a school.") == {"Jane Doe": position}


def test_a_row_from_left_is_counted() -> None:
    caption = "From left, President Jane Doe, John Roe, mayor of Springfield, and Alice Brown pose in Oslo."
    assert positions(caption) == {
        "Jane Doe": "left",
        "John Roe": "second from left",
        "Alice Brown": "third from left",
    }


def test_each_row_counts_anew() -> None:
    caption = "Front row, from left: Jane Doe and John Roe; back row, from left: Alice Brown and Peter Hill."
    assert positions(caption)["Alice Brown"] == "left"


def test_who_is_unseen_is_not_shown() -> None:
    assert positions("Jane Doe (unseen) speaks to John Roe, left.") == {"John Roe": "left"}


def test_who_is_only_spoken_of_is_not_shown() -> None:
    assert positions("Supporters of Jane Doe march in Oslo.") == {}


def test_a_title_leads_a_name_and_is_no_part_of_it() -> None:
    person = read_caption("The hall where senior Ruritanian commander Jan al-Harbi stands.").people[0]
    assert (person.name, person.title) == ("Jan al-Harbi", "senior Ruritanian commander")


def test_an_office_belongs_to_the_title() -> None:
    person = read_caption("US Secretary of State Jane Doe arrives.").people[0]
    assert (person.name, person.title) == ("Jane Doe", "US Secretary of State")


def test_the_name_of_a_country_inside_a_persons_name_is_no_place() -> None:
    reading = read_caption("Foreign Minister Israel Katz, left, in Oslo on January 9, 2024.")
    assert [person.name for person in reading.people] == ["Israel Katz"]
    assert [place.name for place in reading.places] == ["Oslo"]


def test_places_months_and_peoples_are_no_people() -> None:
    assert positions("Palestinians walk in Tel Aviv in January 2024.") == {}


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("A boat in Oslo, January 9, 2024.", [("2024-01-09", "taken")]),
        ("A boat in Oslo on Tuesday, Jan. 9, 2024.", [("2024-01-09", "taken")]),
        ("A boat in Oslo on 9 January 2024.", [("2024-01-09", "taken")]),
        ("Ein Boot am 9. Januar 2024 in Oslo.", [("2024-01-09", "taken")]),
        ("Un barco, a 9 de enero de 2024, en Oslo.", [("2024-01-09", "taken")]),
        ("A boat in Oslo in February 2008.", [("2008-02", "taken")]),
        ("A boat in Oslo, circa 1945.", [("1945~", "taken")]),
        ("A boat in Oslo on January 3-5, 2024.", [("2024-01-03/2024-01-05", "taken")]),
        ("A boat in an image cleared for publication on January 9, 2024.", [("2024-01-09", "cleared")]),
        ("A boat in a photo released by the navy on January 9, 2024.", [("2024-01-09", "released")]),
        ("Jane Doe, who was killed in Oslo on January 8, 2024, waves.", [("2024-01-08", "event")]),
        ("A boat that sank on February 30, 2024.", []),
        ("A boat on Tuesday.", []),
    ],
)
def test_a_date_has_the_role_that_its_sentence_gives_it(
    caption: str, expected: list[tuple[str, str]]
) -> None:
    assert dates(caption) == expected


def test_an_undated_picture_is_said_to_be_undated() -> None:
    reading = read_caption("In this undated picture, Jane Doe stands in a hall.")
    assert reading.undated
    assert reading.dates == ()


def test_a_place_of_a_relative_clause_is_only_mentioned() -> None:
    assert places("Jane Doe, right, who was killed in Oslo in 2008.") == [("Oslo", "mentioned")]


def test_a_facility_gives_its_name_without_the_common_noun() -> None:
    assert places("Troops at the Harodim military headquarters in Oslo.") == [
        ("Harodim", "shown"),
        ("Oslo", "shown"),
    ]


def test_a_region_that_only_tells_which_town_is_left_out() -> None:
    assert places("A boat in Windham, N.H., at night.") == [("Windham", "shown")]


@pytest.mark.parametrize(
    ("caption", "names"),
    [
        ("A crowd along Quay Street, Port Averell, in the rain.", ["Quay Street", "Port Averell"]),
        ("Passengers wait on Fish Quay in Port Averell.", ["Fish Quay", "Port Averell"]),
        ("The ferry burns off Port Averell.", ["Port Averell"]),
        ("Shoppers at the Saturday market in Port Averell.", ["Port Averell"]),
        ("Ein Boot liegt in Hamburg.", ["Hamburg"]),
        ("Un barco en Vigo el 3 de mayo de 2021.", ["Vigo"]),
    ],
)
def test_streets_quays_and_their_towns_are_places(caption: str, names: list[str]) -> None:
    assert [name for name, _role in places(caption)] == names


def test_the_words_of_a_caption_make_a_picture_a_handout() -> None:
    credit = read_caption("Troops in a handout image. (Israel Defense Forces)").credit
    assert credit is not None
    assert [kind.text for kind in credit.kinds] == ["handout"]


def test_spans_point_into_the_text_as_given() -> None:
    text = "  Prime Minister Jane Doe, right, in Oslo, January 9, 2024. (John Roe/AFP)"
    reading = read_caption(text)
    for person in reading.people:
        assert text[person.start : person.end] == person.name
    for date in reading.dates:
        assert text[date.start : date.end] == date.text
    for place in reading.places:
        assert text[place.start : place.end] == place.name


def test_a_phrase_that_tells_of_a_source_and_names_none_is_the_credit_of_a_caption() -> None:
    reading = read_caption("La avenida del puerto, cerrada. (FUENTE EXTERNA)")
    assert reading.text == "La avenida del puerto, cerrada."
    assert reading.credit is not None
    assert (reading.credit.raw, reading.credit.photographers, reading.credit.chain) == (
        "FUENTE EXTERNA",
        (),
        (),
    )
