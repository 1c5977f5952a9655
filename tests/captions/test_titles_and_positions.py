"""Reading captions: titles that stand before names, and positions said in many ways and languages."""

from __future__ import annotations

import pytest

from archive.captions import read_caption


def positions(caption: str, language: str = "") -> dict[str, str | None]:
    return {person.name: person.position for person in read_caption(caption, language=language).people}


@pytest.mark.parametrize(
    "title",
    [
        "Pilot",
        "Assessor",
        "Firefighter",
        "Stallholder",
        "Fisherman",
        "Deckhand",
        "Ropemaker",
        "Ballet dancer",
    ],
)
def test_an_occupation_before_a_name_is_its_title(title: str) -> None:
    person = read_caption(f"{title} Jo Amari, right, listens to the crew.").people[0]
    assert (person.name, person.title, person.position) == ("Jo Amari", title, "right")


@pytest.mark.parametrize(
    ("caption", "name", "position"),
    [
        ("Second from left is the ship's cook, Yusuf Adeyemi.", "Yusuf Adeyemi", "second from left"),
        ("Third from left is Agnes Marsh.", "Agnes Marsh", "third from left"),
        ("Stallholder Bettina Okoro is third from right.", "Bettina Okoro", "third from right"),
        ("At left is Mayor Agnes Marsh.", "Agnes Marsh", "left"),
        ("Mayor Agnes Marsh stands at right.", "Agnes Marsh", "right"),
        ("Rechts ist Bürgermeisterin Anna Krause.", "Anna Krause", "right"),
    ],
)
def test_a_position_is_read_on_either_side_of_the_verb(caption: str, name: str, position: str) -> None:
    assert positions(caption) == {name: position}


@pytest.mark.parametrize(
    "opening",
    [
        "From left:", "Left to right:", "(L-R)", "Von links:", "V. l.:", "V.l.n.r.:", "De gauche à droite :",
        "De g. à d. :", "Desde la izquierda:", "De izquierda a derecha,", "Da sinistra:",
        "Da esquerda para a direita:", "Van links naar rechts:", "Fra venstre:", "Från vänster:",
        "Vasemmalta:", "Od lewej:", "Zleva:", "Soldan:",
    ],
)  # fmt: skip
def test_a_row_is_announced_in_many_languages(opening: str) -> None:
    assert positions(f"{opening} Anna Krause, Peter Holm, Maria Lund.") == {
        "Anna Krause": "left",
        "Peter Holm": "second from left",
        "Maria Lund": "third from left",
    }


@pytest.mark.parametrize(
    ("mark", "position"),
    [
        ("(l.)", "left"),
        ("(rechts)", "right"),
        ("(2. v. l.)", "second from left"),
        ("(zweiter von rechts)", "second from right"),
        ("(izquierda)", "left"),
        ("(a la derecha)", "right"),
        ("(segunda por la izquierda)", "second from left"),
        ("(à gauche)", "left"),
        ("(deuxième à partir de la droite)", "second from right"),
        ("(a destra)", "right"),
        ("(secondo da sinistra)", "second from left"),
        ("(à esquerda)", "left"),
        ("(tweede van links)", "second from left"),
        ("(til høyre)", "right"),
        ("(t.v.)", "left"),
        ("(till vänster)", "left"),
        ("(andra från höger)", "second from right"),
        ("(vasemmalla)", "left"),
        ("(z prawej)", "right"),
        ("(solda)", "left"),
    ],
)
def test_a_position_in_parentheses_is_read_in_many_languages(mark: str, position: str) -> None:
    assert positions(f"Anna Krause {mark} in Oslo.") == {"Anna Krause": position}


def test_a_title_of_two_words_does_not_end_a_row() -> None:
    caption = "From left: Assessor Gil Prentice, harbour master Lena Marsh and fire engineer Idris Vaughan."
    assert positions(caption)["Idris Vaughan"] == "third from left"


def test_a_row_ends_after_the_name_behind_and() -> None:
    assert "Bergen" not in positions("Fra venstre: Kari Moen, Per Dahl og Liv Berg i Bergen.")


@pytest.mark.parametrize("vessel", ["lifeboat", "ferry", "trawler", "yacht", "USS", "HMS"])
def test_a_vessel_is_no_person(vessel: str) -> None:
    assert positions(f"The {vessel} Anna Drew heads out for a third time.") == {}


def test_an_occupation_that_is_a_given_name_stays_in_the_name() -> None:
    assert positions("Tanner Marsh, right, leads a rally in Oslo.") == {"Tanner Marsh": "right"}


@pytest.mark.parametrize(
    "caption",
    [
        "Pictured from left are Tom Beale, Nora Quist and Sam Idowu.",
        "Pictured (from left): Tom Beale, Nora Quist, Sam Idowu.",
        "Standing, from left: Tom Beale, Nora Quist, Sam Idowu.",
        "Tom Beale (from left), Nora Quist and Sam Idowu at a dinner.",
        "Tom Beale, from left, Nora Quist and Sam Idowu attend a dinner.",
        "Tom Beale, Nora Quist and Sam Idowu, from left, attend a dinner.",
    ],
)
def test_a_row_is_counted_wherever_it_is_announced(caption: str) -> None:
    assert positions(caption) == {
        "Tom Beale": "left",
        "Nora Quist": "second from left",
        "Sam Idowu": "third from left",
    }
