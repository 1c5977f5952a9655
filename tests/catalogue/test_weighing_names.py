"""What is weighed before two names are proposed as one: where they stand, and whom a short one may mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import AlikeNames

TITLES = (
    "Gulls at dawn",
    "Herring season",
    "Lantern parade",
    "Anchors aweigh",
    "Capstan stuck",
    "Mooring lost",
)
PAPERS = ("Mail 0", "Mail 1", "Mail 2", "Mail 3", "The Elwyn Mail", "The Elwyn Mail")
PAGE = """<html lang=en><head><title>{title}</title><meta property="og:site_name" content="{paper}">
<meta property="article:published_time" content="{year}-03-01"></head><body><article><h1>{title}</h1>
<p>Of {title} the board heard on Tuesday night, and of {title} in the year before.</p><figure>
<img src="https://example.org/{year}.jpg"><figcaption>The quay.</figcaption></figure></article>"""


@pytest.fixture
def photos(catalogue: Catalogue, tmp_path: Path) -> list[str]:
    """Photos of which no name is read, each in a story of another year; the last two ran in one paper."""
    paths = []
    for n, (title, paper) in enumerate(zip(TITLES, PAPERS, strict=True)):
        paths.append(tmp_path / f"{n}.html")
        paths[-1].write_text(PAGE.format(title=title, paper=paper, year=2020 + n), encoding="utf-8")
    results = catalogue.imports.run(paths).results
    stories = catalogue.records.articles(str(result.id) for result in results)
    return [each.placements[0].id for each in stories]


def show(catalogue: Catalogue, photo: str, *people: str) -> None:
    catalogue.corrections.set([photo], {"person": list(people)})


def taken(catalogue: Catalogue, photo: str, credit: str) -> None:
    catalogue.corrections.set([photo], {"credit": credit})


def signed(catalogue: Catalogue, photo: str, *names: str) -> None:
    story = catalogue.records.placement(photo).article_id or ""
    catalogue.corrections.set([story], {"byline": list(names)})


def found(catalogue: Catalogue) -> dict[frozenset[str], AlikeNames]:
    return {
        frozenset((pair.a.name, pair.b.name)): pair
        for pair in catalogue.names.alike(unsure=True)
        if pair.a.agent_class == "person"
    }


def sure(catalogue: Catalogue) -> set[frozenset[str]]:
    return {key for key, pair in found(catalogue).items() if pair.sure}


def both(*names: str) -> frozenset[str]:
    return frozenset(names)


# --- Whom a short name means ------------------------------------------------------------------------


def test_a_short_name_means_the_only_one_in_half_of_whose_stories_it_stands(
    catalogue: Catalogue, photos: list[str]
) -> None:
    taken(catalogue, photos[0], "Adi Brandtner/AFP")
    signed(catalogue, photos[0], "A. Brandtner")
    taken(catalogue, photos[1], "Anna Brandtner/AFP")
    taken(catalogue, photos[2], "A. Brandtner/AFP")
    assert sure(catalogue) == {both("Adi Brandtner", "A. Brandtner")}
    assert both("Anna Brandtner", "A. Brandtner") in found(catalogue)
    taken(catalogue, photos[3], "A. Brandtner/AFP")
    assert sure(catalogue) == set()


def test_a_short_name_in_half_of_the_stories_of_two_means_neither(
    catalogue: Catalogue, photos: list[str]
) -> None:
    for photo, name in zip(photos, ("Adi Brandtner", "Anna Brandtner"), strict=False):
        taken(catalogue, photo, f"{name}/AFP")
        signed(catalogue, photo, "A. Brandtner")
    assert sure(catalogue) == set()


def test_two_spellings_of_one_whole_name_are_one_that_a_short_name_may_mean(
    catalogue: Catalogue, photos: list[str]
) -> None:
    for photo, name in zip(photos, ("Mahmoud Sarraj", "Mahmud Sarraj", "M. Sarraj"), strict=False):
        taken(catalogue, photo, f"{name}/AFP")
    assert {both("Mahmoud Sarraj", "M. Sarraj"), both("Mahmud Sarraj", "M. Sarraj")} <= sure(catalogue)


def test_a_spelling_that_is_short_for_its_own_name_is_no_other_name(
    catalogue: Catalogue, photos: list[str]
) -> None:
    show(catalogue, photos[0], "Adi Brandtner")
    catalogue.names.alias("Adi Brandtner", "Brandtner")
    catalogue.names.alias("Adi Brandtner", "A. Brandtner")
    assert found(catalogue) == {}


# --- What speaks for two names ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("credits", "is_sure"),
    [
        (("Jonas Brandtner/AFP", "Jonas Brandtnr/AFP"), True),
        (("Jonas Brandtner/AFP", "Jonas Brandtnr/Reuters"), False),
        (("Magnus Vik/AFP", "Magnus Vink/AFP"), False),
    ],
)
def test_one_chain_speaks_for_photographers_who_are_a_letter_apart_and_not_for_more(
    catalogue: Catalogue, photos: list[str], credits: tuple[str, str], is_sure: bool
) -> None:
    for photo, line in zip(photos, credits, strict=False):
        taken(catalogue, photo, line)
    [pair] = found(catalogue).values()
    assert pair.sure == is_sure


def test_a_line_below_a_correction_speaks_for_no_names(catalogue: Catalogue, tmp_path: Path) -> None:
    ids = []
    for n, name in enumerate(("Jonas Brandtner", "Jonas Brandtnr")):
        path = tmp_path / f"{n}.html"
        text = PAGE.format(title=TITLES[n], paper=PAPERS[n], year=2020 + n)
        path.write_text(text.replace("The quay.", f"The quay. ({name}/AFP)"), encoding="utf-8")
        [result] = catalogue.imports.run([path]).results
        ids.append(catalogue.records.article(str(result.id)).placements[0].id)
    assert len(sure(catalogue)) == 1
    taken(catalogue, ids[1], "Jonas Brandtnr/Reuters")
    assert sure(catalogue) == set()


def test_a_paper_speaks_for_a_family_name_of_those_who_sign_and_not_of_those_who_are_shown(
    catalogue: Catalogue, photos: list[str]
) -> None:
    pair = both("Adi Brandtner", "Brandtner")
    signed(catalogue, photos[4], "Adi Brandtner")
    signed(catalogue, photos[5], "Brandtner")
    assert sure(catalogue) == {pair}
    for photo, name in zip(photos[4:], ("Adi Brandtner", "Brandtner"), strict=False):
        signed(catalogue, photo)
        show(catalogue, photo, name)
    assert sure(catalogue) == set()
    assert {each.code: each.value for each in found(catalogue)[pair].evidence}["same-paper"] == PAPERS[5]


def test_who_stands_before_the_camera_is_not_who_stands_behind_it_unless_one_story_has_both(
    catalogue: Catalogue, photos: list[str]
) -> None:
    one, other = both("Mahmoud Sarraj", "Mahmud Sarraj"), both("Deckhand Adi Brandt", "Adi Brandt")
    signed(catalogue, photos[4], "Mahmoud Sarraj", "Deckhand Adi Brandt")
    show(catalogue, photos[5], "Mahmud Sarraj", "Adi Brandt")
    assert found(catalogue).keys() == {one, other}
    assert sure(catalogue) == set()
    show(catalogue, photos[4], "Mahmud Sarraj", "Adi Brandt")
    assert sure(catalogue) == {other}


def test_a_name_that_stands_nowhere_is_on_both_sides_of_the_camera(
    catalogue: Catalogue, photos: list[str]
) -> None:
    taken(catalogue, photos[0], "Mahmud Sarraj/AFP")
    catalogue.names.add("Mahmoud Sarraj", "person")
    assert sure(catalogue) == {both("Mahmoud Sarraj", "Mahmud Sarraj")}


def test_a_person_who_is_called_as_a_house_is_told_from_a_longer_name_only_by_a_look(
    catalogue: Catalogue, photos: list[str]
) -> None:
    pair = both("Velden Harith", "Velden Harith Omberg")
    show(catalogue, photos[4], "Velden Harith", "Oda Vik")
    show(catalogue, photos[5], "Velden Harith Omberg", "Oda Vik Marsh")
    assert pair in sure(catalogue)
    catalogue.names.add("velden harith", "organisation")
    assert pair in found(catalogue).keys() - sure(catalogue)
    assert both("Oda Vik", "Oda Vik Marsh") in sure(catalogue)


def test_no_more_than_three_papers_and_the_last_three_years_are_told_of_two_names(
    catalogue: Catalogue, photos: list[str]
) -> None:
    for photo in photos[:4]:
        signed(catalogue, photo, "Taras Velensky", "Taras Velenskyj")
    [pair] = found(catalogue).values()
    told = {each.code: each.value for each in pair.evidence}
    assert (told["same-paper"], told["same-years"]) == ("Mail 0, Mail 1, Mail 2", "2021, 2022, 2023")
    assert told["same-story"] == ""
    assert "never-together" not in told


# --- Which name is kept, and what comes first -------------------------------------------------------


def test_the_name_to_keep_is_an_archivists_else_the_whole_one_else_the_more_frequent(
    catalogue: Catalogue, photos: list[str]
) -> None:
    lines = ("J. Okafor", "Joan Okafor", "J. Okafor", "Mahmud Sarraj", "Mahmoud Sarraj", "Mahmud Sarraj")
    for photo, name in zip(photos, lines, strict=True):
        taken(catalogue, photo, f"{name}/AFP")

    def kept() -> list[tuple[str, str, int]]:
        return [(pair.a.name, pair.b.name, pair.settles) for pair in catalogue.names.alike()]

    assert kept() == [("Joan Okafor", "J. Okafor", 2), ("Mahmud Sarraj", "Mahmoud Sarraj", 1)]
    catalogue.names.add("Mahmoud Sarraj", "person")
    catalogue.names.add("J. Okafor", "person")
    assert kept() == [("Mahmoud Sarraj", "Mahmud Sarraj", 2), ("J. Okafor", "Joan Okafor", 1)]


def test_pairs_stand_by_what_their_merging_settles_and_then_by_name_the_unsure_behind_all(
    catalogue: Catalogue, photos: list[str]
) -> None:
    for photo in photos[:2]:
        show(catalogue, photo, "Taras Velensky", "Oda Müller", "Magnus Vik")
    for photo in photos[2:4]:
        show(catalogue, photo, "Taras Velenskyj", "Magnus Vink")
    show(catalogue, photos[4], "Oda Mueller", "Pyotr Ivanovich Sorokin")
    show(catalogue, photos[5], "Pyotr Sorokin")
    told = [({pair.a.name, pair.b.name}, pair.settles) for pair in catalogue.names.alike(unsure=True)]
    assert [names for names, _ in told] == [
        {"Taras Velensky", "Taras Velenskyj"},
        {"Oda Müller", "Oda Mueller"},
        {"Pyotr Sorokin", "Pyotr Ivanovich Sorokin"},
        {"Magnus Vik", "Magnus Vink"},
    ]
    assert [settles for _, settles in told] == [2, 1, 1, 2]
    assert len(catalogue.names.alike()) == 3


def test_a_credit_page_tells_the_likely_sames_that_share_a_word_or_are_written_in_one(
    catalogue: Catalogue, photos: list[str]
) -> None:
    for photo, line in zip(
        photos,
        ("Abdelrahim Tawil/AFP", "Abdel Rahim Tawil/AFP", "A. B. Tawil/AFP", "Oda Vik/AFP", "A. Vik/AFP"),
        strict=False,
    ):
        taken(catalogue, photo, line)
    catalogue.names.add("Velden 90", "organisation")
    catalogue.names.add("Velden90", "organisation")
    for name, other in (("Abdel Rahim Tawil", "Abdelrahim Tawil"), ("Velden 90", "Velden90")):
        [pair] = catalogue.names.credit_page(name).alike
        assert both(pair.a.name, pair.b.name) == both(name, other)
