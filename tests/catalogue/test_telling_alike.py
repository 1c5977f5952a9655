"""What is told of photos, of stories and of names that may be one: the evidence, to the number."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.curation import alike
from archive.identity.pictures import BANDS
from archive.model import Alike, OperationName, Reason
from archive.store import tables as t
from archive.store.operation import Operation
from tests.catalogue.rows import stored
from tests.catalogue.test_same_photos import bring, save, scene
from tests.catalogue.test_sameness import Page, page, photo

__all__ = ["page"]

TEXT = [
    f"The board put off item {n} of its long list, since nobody had read the paper on it." for n in range(9)
]
QUAY = "The old quay of Port Elwyn at dawn, seen from the bridge on a day in March."
HASH = 0x0123_4567_89AB_CDEF


@pytest.fixture
def looks(catalogue: Catalogue, tmp_path: Path) -> list[str]:
    """Four photos that do not look alike, as uses."""
    paths = [save(tmp_path, f"{n}.jpg", scene(60 + n, (240, 160))) for n in range(4)]
    return [str(result.id) for result in bring(catalogue, *paths)]


def look(catalogue: Catalogue, use: str, *flipped: int) -> None:
    """Let a photo look as one of hash `HASH` would with some signs the other way round."""
    seen = HASH
    for sign in flipped:
        seen ^= 1 << sign
    bands = {f"band_{n}": seen >> 16 * n & 0xFFFF for n in range(BANDS)}
    with catalogue._journal.operation(OperationName("import-files")) as operation:
        [row] = operation.find_all(t.photo_print, photo_id=photo(catalogue, use))
        operation.update(t.photo_print, row["id"], **bands)


def told(pairs: list[Alike]) -> list[tuple[float, int]]:
    return [(each.likeness, each.evidence[0].count) for each in pairs]


def test_photos_that_differ_in_twelve_signs_of_64_are_told_and_in_thirteen_not(
    catalogue: Catalogue, looks: list[str]
) -> None:
    look(catalogue, looks[0])
    look(catalogue, looks[1], *range(12))
    assert told(catalogue.same.photos_alike()) == [(round(1 - 12 / 64, 3), 12)]
    likeness = catalogue.same.photos_likeness(looks[1], looks[0])
    assert likeness is not None
    assert told([likeness]) == [(round(1 - 12 / 64, 3), 12)]
    look(catalogue, looks[1], *range(13))
    assert catalogue.same.photos_alike() == []
    assert catalogue.same.photos_likeness(looks[1], looks[0]) is None


def test_photos_that_share_no_quarter_of_their_looks_are_not_compared(
    catalogue: Catalogue, looks: list[str]
) -> None:
    look(catalogue, looks[0])
    look(catalogue, looks[1], 0, 16, 32, 48)
    assert catalogue.same.photos_alike() == []
    for quarter in range(BANDS):
        look(catalogue, looks[1], *(16 * n for n in range(BANDS) if n != quarter))
        assert told(catalogue.same.photos_alike()) == [(round(1 - 3 / 64, 3), 3)]


def test_the_pairs_most_alike_come_first_and_no_more_than_are_asked_for(
    catalogue: Catalogue, looks: list[str]
) -> None:
    look(catalogue, looks[0])
    look(catalogue, looks[1], 1, 2, 3)
    look(catalogue, looks[2], 1)
    pairs = catalogue.same.photos_alike()
    assert told(pairs) == [(round(1 - apart / 64, 3), apart) for apart in (1, 2, 3)]
    assert {pairs[0].a, pairs[0].b} == {photo(catalogue, looks[0]), photo(catalogue, looks[2])}
    assert [catalogue.same.photos_alike(most) for most in (1, 2, 3)] == [pairs[:1], pairs[:2], pairs]
    catalogue.same.keep_photos_apart(looks[0], looks[2])
    assert catalogue.same.photos_alike() == pairs[1:]


def test_what_forty_photos_show_and_more_is_compared_among_the_first_forty_alone(
    catalogue: Catalogue, looks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for use in looks:
        look(catalogue, use)
    assert len(catalogue.same.photos_alike()) == 6
    monkeypatch.setattr(alike, "_MOST_OF_ONE", 3)
    assert len(catalogue.same.photos_alike()) == 3
    monkeypatch.setattr(alike, "_MOST_OF_ONE", 2)
    assert len(catalogue.same.photos_alike()) == 1


def test_only_so_many_near_pairs_are_looked_at(
    catalogue: Catalogue, looks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for n, use in enumerate(looks):
        look(catalogue, use, *range(n))
    monkeypatch.setattr(alike, "_MOST_COMPARED", 4)
    assert told(catalogue.same.photos_alike()) == [(round(1 - n / 64, 3), n) for n in (1, 1, 1, 2)]


def test_captions_and_what_files_say_differently_are_told_of_two_photos(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    uses = []
    for n, (said, artist) in enumerate(((QUAY, "Miro Lund"), (QUAY, "LUND, Miro"))):
        exif = Image.Exif()
        exif[0x010E], exif[0x013B] = said, artist
        picture = save(tmp_path, f"{n}.jpg", scene(70 + n, (300, 200)), exif=exif)
        uses += [str(each.id) for each in bring(catalogue, picture)]
    for use in uses:
        look(catalogue, use)
    [pair] = catalogue.same.photos_alike()
    assert pair.evidence == (
        Reason("same-look", count=0),
        Reason("same-caption"),
        Reason("differing", ("creator",), 1),
    )


# --- Stories ----------------------------------------------------------------------------------------


def test_stories_under_one_address_are_told_whatever_their_text(catalogue: Catalogue, page: Page) -> None:
    url = "https://tide.test/board"
    one = page("Ice", *TEXT[:4], url=url, date="2024-03-12")
    other = page(
        "Fog", "Fog hides the lighthouse of Skarn, and all ferries wait for it to lift in the night."
    )
    page("Ebb", "The ebb was lower than any in the books of the harbour office, which go back far.")
    assert catalogue.same.stories_alike() == []
    with catalogue._journal.operation(OperationName("import-files")) as operation:
        _address(operation, other, _stored_address(operation, one))
    [pair] = catalogue.same.stories_alike()
    assert {pair.a, pair.b} == {one, other}
    assert [each.code for each in pair.evidence] == ["same-address", "same-text"]
    assert (pair.likeness, pair.evidence[1].count) == (0.0, 0)
    catalogue.same.keep_stories_apart(one, other)
    assert catalogue.same.stories_alike() == []


def _stored_address(operation: Operation, article_id: str) -> str:
    return str(operation.find_all(t.fingerprint, id=article_id)[0]["address"])


def _address(operation: Operation, article_id: str, address: str) -> None:
    operation.update(t.fingerprint, article_id, address=address)


def test_texts_are_told_from_a_third_of_likeness_on_with_title_and_paper(
    catalogue: Catalogue, page: Page
) -> None:
    one = page("Board meets", *TEXT, date="2024-03-12")
    other = page(
        "BOARD MEETS!", *TEXT[:8], "Snow fell in the hills all night.", date="2024-03-15", paper="Ebb"
    )
    assert one != other
    [pair] = catalogue.same.stories_alike()
    texts = [set(_runs(catalogue, each)) for each in (one, other)]
    share = len(texts[0] & texts[1]) / len(texts[0] | texts[1])
    assert pair.likeness == round(share, 3)
    assert [each.code for each in pair.evidence] == ["same-text", "same-title", "other-paper"]
    assert [each.count for each in pair.evidence] == [round(share * 100), 0, 2]
    assert catalogue.same.stories_alike(0) == []
    catalogue.trash.add([one], "an advertisement")
    assert catalogue.same.stories_alike() == []


def test_of_stories_that_are_alike_each_pair_is_told_that_was_not_decided(
    catalogue: Catalogue, page: Page
) -> None:
    texts = ([*TEXT], [*TEXT[:8], "Snow fell in the hills."], [*TEXT[:7], "Rain fell in all the valleys."])
    for n, text in enumerate(texts):
        page(f"Board {n}", *text, date=f"2024-03-1{n}", paper=f"Tide {n}")
    pairs = catalogue.same.stories_alike()
    assert len(pairs) == 3
    assert [pair.likeness for pair in pairs] == sorted((pair.likeness for pair in pairs), reverse=True)
    assert [catalogue.same.stories_alike(most) for most in (1, 2)] == [pairs[:1], pairs[:2]]
    catalogue.same.keep_stories_apart(pairs[0].a, pairs[0].b)
    assert catalogue.same.stories_alike() == pairs[1:]


def test_fifty_pairs_are_told_unless_another_number_is_asked_for(
    catalogue: Catalogue, page: Page, tmp_path: Path
) -> None:
    paths = [save(tmp_path, f"{n}.jpg", scene(300 + n, (150, 100))) for n in range(11)]
    for result in catalogue.imports.run(paths).results:
        look(catalogue, str(result.id))
    for n in range(11):
        last = f"In town {n} snow fell in the hills."
        page(f"Board {n}", *TEXT[:8], last, date=f"2024-03-{10 + n}", paper=f"Tide {n}")
    for told in (catalogue.same.photos_alike, catalogue.same.stories_alike):
        assert (len(told()), len(told(51)), len(told(99))) == (50, 51, 55)


def _runs(catalogue: Catalogue, article_id: str) -> list[str]:
    from archive.identity.stories import body_text
    from archive.identity.texts import words

    told = words(body_text(catalogue.records.article(article_id)))
    return [" ".join(told[at : at + 3]) for at in range(len(told) - 2)]


def test_two_photos_are_kept_apart_by_the_files_and_the_uses_of_either(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    results = bring(catalogue, *(save(tmp_path, f"{n}.jpg", scene(500 + n, (150, 100))) for n in range(2)))
    one, other = (str(result.id) for result in results)
    files = [catalogue.records.placement(use).photo.files[0].sha256 for use in (one, other)]
    catalogue.same.keep_photos_apart(one, other)
    rows = [row for (table, _), row in stored(catalogue).items() if table == "decision"]
    pairs = {frozenset((row["a"], row["b"])) for row in rows}
    assert pairs == {frozenset(files), frozenset((files[0], other)), frozenset((one, files[1]))}
    assert {row["verdict"] for row in rows} == {"apart"}


def test_of_photos_made_one_the_largest_tells_the_sides_whatever_its_shape(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    sizes = {"wide.jpg": (900, 100), "square.jpg": (330, 300), "small.jpg": (120, 100)}
    wide, square, small = (
        str(bring(catalogue, save(tmp_path, name, scene(400 + n, size)))[0].id)
        for n, (name, size) in enumerate(sizes.items())
    )
    catalogue.same.join_photos(wide, square)
    catalogue.same.join_photos(wide, small)
    whole = catalogue.records.placement(wide).photo
    assert (whole.width, whole.height) == (330, 300)
    assert [file.name for file in whole.files] == ["square.jpg", "wide.jpg", "small.jpg"]
    catalogue.same.part_photo(whole.id, [whole.files[2].sha256], [small])
    left = catalogue.records.placement(wide).photo
    assert (left.width, left.height) == (330, 300)
    assert catalogue.records.placement(small).photo.width == 120
