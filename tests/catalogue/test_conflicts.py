"""Readings of one photo that contradict each other: `is:conflict`."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.catalogue.test_same_photos import save, scene
from tests.reading.photo.packets import listed, packet

TITLES = ("Ferry inquiry opens", "Dredging of the channel starts at last")
CREATOR = packet(
    listed("dc:creator", "Ines Okafor", container="Seq"),
    "<photoshop:DateCreated>2024-03-01</photoshop:DateCreated>",
)


def page(folder: Path, title: str, caption: str, photo: str = "quay.jpg") -> Path:
    """A saved page with one photo."""
    path = folder / f"{title}.html"
    path.write_text(
        f"<html><body><article><h1>{title}</h1><p>{title}, the board heard on Tuesday night in the hall.</p>"
        f'<figure><img src="{photo}"><figcaption>{caption}</figcaption></figure></article></body></html>',
        encoding="utf-8",
    )
    return path


def bring_in(catalogue: Catalogue, folder: Path, *captions: str, said: bytes = packet()) -> list[str]:
    """Pages that show one photo, each with a caption of its own; gives the uses."""
    save(folder, "quay.jpg", scene(41, (300, 200)), xmp=said)
    pages = [page(folder, title, caption) for title, caption in zip(TITLES, captions, strict=False)]
    results = catalogue.imports.run(pages, workers=0).results
    articles = catalogue.records.articles(str(result.id) for result in results)
    uses = [article.placements[0] for article in articles]
    assert len({use.photo.id for use in uses}) == 1
    return [use.id for use in uses]


def conflicts(catalogue: Catalogue, use: str) -> tuple[str, ...]:
    return catalogue.records.placement(use).conflicts


def found(catalogue: Catalogue, query: str) -> set[str]:
    return {hit.id for hit in catalogue.search.find(SearchRequest(query, kind="photo")).hits}


LUND = "The quay at Port Elwyn, March 1, 2024. (Miro Lund/AP)"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("The quay. (Ines Okafor/Reuters)", ("photographer",)),
        ("The quay. (M. Lund/AP)", ()),
        ("The quay. (AP)", ()),
        ("The quay on March 4, 2024. (Miro Lund/AP)", ("taken",)),
        ("The quay in March 2024. (Miro Lund/AP)", ()),
        ("The quay on March 4, 2024. (Ines Okafor)", ("photographer", "taken")),
    ],
)
def test_two_uses_of_a_photo_contradict_each_other(
    catalogue: Catalogue, tmp_path: Path, other: str, expected: tuple[str, ...]
) -> None:
    one, two = bring_in(catalogue, tmp_path, LUND, other)
    assert conflicts(catalogue, one) == conflicts(catalogue, two) == expected
    assert found(catalogue, "is:conflict") == ({one, two} if expected else set())
    assert found(catalogue, "-is:conflict") == (set() if expected else {one, two})


def test_somebody_at_the_left_in_one_caption_and_at_the_right_in_another_is_a_conflict(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    one, _ = bring_in(
        catalogue,
        tmp_path,
        "Harbour master Lena Marsh, left, and pilot Jo Amari, right, in Port Elwyn. (AP)",
        "Pilot Jo Amari, left, and harbour master Lena Marsh, right, in Port Elwyn. (AP)",
    )
    assert conflicts(catalogue, one) == ("position",)


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The quay. (Miro Lund/AP)", ("photographer",)),
        ("The quay. (Ines Okafor/AP)", ()),
        ("The quay on March 4, 2024. (AP)", ("taken",)),
        ("The quay on March 1, 2024. (AP)", ()),
    ],
)
def test_a_page_contradicts_what_the_photos_own_file_says(
    catalogue: Catalogue, tmp_path: Path, caption: str, expected: tuple[str, ...]
) -> None:
    [use] = bring_in(catalogue, tmp_path, caption, said=CREATOR)
    assert conflicts(catalogue, use) == expected


def test_an_agency_as_a_files_creator_contradicts_no_photographer(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    said = packet(listed("dc:creator", "Agence France-Presse", container="Seq"))
    [use] = bring_in(catalogue, tmp_path, LUND, said=said)
    assert conflicts(catalogue, use) == ()


def test_a_correction_settles_a_conflict_and_the_search_follows_in_every_use(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    one, two = bring_in(catalogue, tmp_path, LUND, "The quay. (Ines Okafor/Reuters)")
    assert found(catalogue, "is:conflict") == {one, two}
    catalogue.corrections.set([one], {"credit": "Ines Okafor/Reuters"})
    assert found(catalogue, "is:conflict") == set()
    catalogue.history.undo()
    assert found(catalogue, "is:conflict") == {one, two}
    catalogue.corrections.set([one], {"credit": "Miro Lund/AP"})
    assert found(catalogue, "is:conflict") == {two}


def test_names_that_are_merged_contradict_each_other_no_more(catalogue: Catalogue, tmp_path: Path) -> None:
    one, two = bring_in(catalogue, tmp_path, LUND, "The quay. (Ines Okafor/Reuters)")
    assert found(catalogue, "is:conflict") == {one, two}
    catalogue.names.merge("Ines Okafor", "Miro Lund")
    assert found(catalogue, "is:conflict") == set()


def test_what_is_in_the_trash_or_another_photo_contradicts_nothing(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    one, two = bring_in(catalogue, tmp_path, LUND, "The quay. (Ines Okafor/Reuters)")
    assert found(catalogue, "is:conflict") == {one, two}
    catalogue.trash.add([str(catalogue.records.placement(two).article_id)], "a mistake")
    assert found(catalogue, "is:conflict") == set()
    catalogue.history.undo()
    assert found(catalogue, "is:conflict") == {one, two}
    catalogue.same.part_photo(two, uses=[two])
    assert found(catalogue, "is:conflict") == set()
    catalogue.same.join_photos(one, two)
    assert found(catalogue, "is:conflict") == {one, two}
