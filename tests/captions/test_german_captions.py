"""Who stands where in German captions, in which every noun has a capital; all people are invented."""

from __future__ import annotations

import pytest

from archive.captions import read_caption

TRIO = [
    ("Falko Reinders", "left"),
    ("Silke Hansemann", "second from left"),
    ("Gernot Wiesler", "third from left"),
]


def placed(caption: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.position) for person in read_caption(caption, language="de").people]


@pytest.mark.parametrize(
    "caption",
    [
        "Freuen sich über den Erfolg (v. l.): Falko Reinders, Silke Hansemann und Gernot Wiesler",
        "Falko Reinders, Silke Hansemann und Gernot Wiesler (v.l.n.r.)",
        "Falko Reinders, Silke Hansemann, Gernot Wiesler (alle SPD, v.l.)",
        "(v.l.n.r.) Falko Reinders, Silke Hansemann, Gernot Wiesler",
        "Auf dem Bild v. li. n. re.: Falko Reinders, Silke Hansemann, Gernot Wiesler",
        "Auf dem Foto (von links): Falko Reinders - Silke Hansemann - Gernot Wiesler",
        "Falko Reinders | Silke Hansemann | Gernot Wiesler (v.l.n.r.)",
        "Falko Reinders (CDU, l-r), Kanzler, Silke Hansemann (SPD), Ministerin, und Gernot Wiesler (CSU)",
        "Falko Reinders (Stadtwerke GmbH & Co. KG), Silke Hansemann (Leiterin Schule), Gernot Wiesler v. l.",
        "Obmann Falko Reinders, Vizebürgermeisterin Silke Hansemann und Bgm. Gernot Wiesler (v. l.)",
        "Von links: Falko Reinders, die Stellvertreterin Silke Hansemann, der frühere Rektor Gernot Wiesler",
        "Die Band Nordlicht mit Falko Reinders, Silke Hansemann und Gernot Wiesler (von links)",
    ],
)
def test_a_row_counts_names_and_no_nouns(caption: str) -> None:
    assert placed(caption) == TRIO


@pytest.mark.parametrize(
    ("caption", "people"),
    [
        (
            "Gernot Wiesler (l, CDU) und Silke Hansemann (CDU, rechts)",
            [("Gernot Wiesler", "left"), ("Silke Hansemann", "right")],
        ),
        ("Minister Tilo Brandner (CSU) (l.) im Landtag", [("Tilo Brandner", "left")]),
        ("Trainer Gernot Wiesler (hinten links) nach dem Spiel", [("Gernot Wiesler", "left")]),
        (
            "Vorne links Tilo Brandner, rechts Silke Hansemann",
            [("Tilo Brandner", "left"), ("Silke Hansemann", "right")],
        ),
        ("Links im Bild: Falko Reinders", [("Falko Reinders", "left")]),
    ],
)
def test_a_side_is_said_with_a_party_with_a_row_or_before_the_name(
    caption: str, people: list[tuple[str, str | None]]
) -> None:
    assert placed(caption) == people


@pytest.mark.parametrize(
    "caption", ["Der 34-jährige Falko Reinders vor Gericht", "Falko Reinders (43) aus Kassel"]
)
def test_an_age_tells_a_person(caption: str) -> None:
    assert placed(caption) == [("Falko Reinders", None)]


@pytest.mark.parametrize("caption", ["Silke Hansemann im Parlament (FDP)", "Ein Blick auf den Hafen (links)"])
def test_a_party_or_a_side_in_a_parenthesis_is_no_credit(caption: str) -> None:
    assert read_caption(caption, language="de").credit is None
