"""Pages that load their pictures late: what holds the place of several photos is the picture of none."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from archive.catalogue import Catalogue
from archive.model import Article, Doubt, ImportResult, Placement
from tests.catalogue.rows import stored
from tests.catalogue.test_old_archives import FIXTURES
from tests.catalogue.test_same_photos import XMP, bring, save, scaled, scene

HARBOUR = (
    "A child waves at the lifeboat in Dunmoor, May 3, 2024. (Kim Vale/AFP)",
    "The brass band plays on the quay in Dunmoor, May 3, 2024. (Kim Vale/AFP)",
    "Mayor Ole Berg cuts the ribbon in Dunmoor, May 3, 2024. (Kim Vale/AFP)",
)
ELECTION = (
    "Voters queue at a school in Dunmoor, May 3, 2024. (Kim Vale/AFP)",
    "Clerks empty the ballot boxes in Dunmoor, May 3, 2024. (Kim Vale/AFP)",
)
ICE = "Ice on the rigging off Dunmoor, May 1, 2024. (Miro Lund/Reuters)"
TEXTS = {
    "Harbour day": "The harbour filled early on Saturday as crowds came to see the boats and hear the band. ",
    "Election night": "Counting went on past midnight in the town hall while both camps waited for news. ",
    "Winter at sea": "The trawlers stayed out for three weeks and came home with ice upon their rigging. ",
}


def figure(file: str, address: str, caption: str) -> str:
    return (
        f'<figure><img src="{file}" data-src="{address}" width="600" height="400">'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def page(folder: Path, title: str, figures: Sequence[tuple[str, str, str]], name: str = "") -> Path:
    """A saved page; each figure is the file that was saved, the address it stands for, the caption."""
    path = folder / f"{name or title}.html"
    path.write_text(
        f'<html lang="en"><head><title>{title}</title></head><body><article><h1>{title}</h1>'
        f"<p>{TEXTS[title] * 4}</p>{''.join(figure(*each) for each in figures)}</article></body></html>",
        encoding="utf-8",
    )
    return path


def late(folder: Path, title: str, captions: Sequence[str], file: str = "late.png") -> Path:
    """A page of which every picture was saved as one file, each with an address of its own."""
    return page(
        folder, title, [(file, f"https://x.test/{title[0]}/{n}.jpg", c) for n, c in enumerate(captions)]
    )


def article(catalogue: Catalogue, result: ImportResult) -> Article:
    return catalogue.records.article(str(result.id))


def uses(catalogue: Catalogue, *results: ImportResult) -> list[Placement]:
    return [use for result in results for use in article(catalogue, result).placements]


def photos(catalogue: Catalogue, *results: ImportResult) -> list[str]:
    return [use.photo.id for use in uses(catalogue, *results)]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with a placeholder that looks like a photograph."""
    folder = tmp_path / "site"
    save(folder, "late.png", scene(20, (300, 200)))
    return folder


def test_pictures_that_came_as_one_placeholder_stay_photos_of_their_own(
    catalogue: Catalogue, site: Path
) -> None:
    [result] = bring(catalogue, late(site, "Harbour day", HARBOUR))
    assert result.photos == 3
    found = uses(catalogue, result)
    assert len({use.photo.id for use in found}) == 3
    assert [use.published.split(" in ")[0] for use in found] == [c.split(" in ")[0] for c in HARBOUR]
    assert [use.photo.files for use in found] == [()] * 3


def test_a_story_says_which_of_its_pictures_came_as_placeholders(catalogue: Catalogue, site: Path) -> None:
    own = save(site, "own.jpg", scene(21))
    figures = [("late.png", f"https://x.test/{n}.jpg", caption) for n, caption in enumerate(HARBOUR[:2])]
    path = page(site, "Harbour day", [(own.name, "https://x.test/own.jpg", HARBOUR[2]), *figures])
    [result] = bring(catalogue, path)
    told = [reason for reason in article(catalogue, result).doubts if "placeholder" in reason.code]
    assert told == [Doubt("photo-placeholder", "2"), Doubt("photo-placeholder", "3")]
    assert [len(use.photo.files) for use in uses(catalogue, result)] == [1, 0, 0]


def test_a_known_placeholder_joins_no_photos_of_later_stories(catalogue: Catalogue, site: Path) -> None:
    results = bring(
        catalogue,
        late(site, "Harbour day", HARBOUR),
        late(site, "Election night", ELECTION[:1]),
        late(site, "Winter at sea", [ICE]),
    )
    assert len(set(photos(catalogue, *results))) == 5
    assert [list(catalogue.links.suggestions(str(result.id))) for result in results] == [[], [], []]


def test_a_known_placeholder_at_another_size_joins_no_photo(catalogue: Catalogue, site: Path) -> None:
    for width in (600, 450):
        save(site, f"late{width}.png", scaled(scene(20, (300, 200)), width))
    results = bring(
        catalogue,
        late(site, "Harbour day", HARBOUR),
        late(site, "Election night", ELECTION[:1], "late600.png"),
        late(site, "Winter at sea", [ICE], "late450.png"),
    )
    assert len(set(photos(catalogue, *results))) == 5


def test_what_joined_before_stays_and_what_comes_after_does_not_join_it(
    catalogue: Catalogue, site: Path
) -> None:
    one = late(site, "Winter at sea", [ICE])
    before = bring(catalogue, one, late(site, "Election night", ELECTION[:1]))
    [joined] = set(photos(catalogue, *before))
    [after] = bring(catalogue, late(site, "Harbour day", HARBOUR))
    assert set(photos(catalogue, *before)) == {joined}
    assert joined not in photos(catalogue, after)


def test_undo_forgets_a_placeholder_and_redo_knows_it_again(catalogue: Catalogue, site: Path) -> None:
    before = stored(catalogue)
    bring(catalogue, late(site, "Harbour day", HARBOUR))
    after = stored(catalogue)
    assert len([key for key in after if key[0] == "placeholder"]) == 1
    catalogue.history.undo()
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert stored(catalogue) == after
    catalogue.history.undo()
    results = bring(catalogue, late(site, "Election night", ELECTION[:1]))
    assert [len(use.photo.files) for use in uses(catalogue, *results)] == [1]


def test_undo_of_one_story_leaves_what_another_showed(catalogue: Catalogue, site: Path) -> None:
    bring(
        catalogue, late(site, "Harbour day", ("Boats leave the inner quay.", "The band plays on the pier."))
    )
    first = catalogue.history.entries()[0].operation_id
    bring(catalogue, late(site, "Election night", ELECTION))
    catalogue.history.undo(first)
    results = bring(catalogue, late(site, "Winter at sea", [ICE]))
    assert [use.photo.files for use in uses(catalogue, *results)] == [()]


def test_a_page_saved_again_with_its_pictures_gives_each_photo_its_own(
    catalogue: Catalogue, site: Path
) -> None:
    [first] = bring(catalogue, late(site, "Harbour day", HARBOUR))
    before = uses(catalogue, first)
    own = [save(site, f"{n}.jpg", scene(30 + n)) for n in range(2)]
    files = [own[0].name, own[1].name, "late.png"]
    figures = [(file, f"https://x.test/H/{n}.jpg", HARBOUR[n]) for n, file in enumerate(files)]
    [second] = bring(catalogue, page(site, "Harbour day", figures, "again"))
    assert (second.status, second.id) == ("updated", first.id)
    after = uses(catalogue, second)
    assert [use.id for use in after] == [use.id for use in before]
    assert [[file.name for file in use.photo.files] for use in after] == [["0.jpg"], ["1.jpg"], []]
    left = [reason for reason in article(catalogue, second).doubts if "placeholder" in reason.code]
    assert left == [Doubt("photo-placeholder", "3")]


def test_a_photo_that_had_a_placeholder_for_its_file_gets_its_own(catalogue: Catalogue, site: Path) -> None:
    [alone] = bring(catalogue, late(site, "Election night", ELECTION[:1]))
    [before] = uses(catalogue, alone)
    assert len(before.photo.files) == 1
    bring(catalogue, late(site, "Harbour day", HARBOUR))
    state = stored(catalogue)
    save(site, "queue.jpg", scene(40))
    [again] = bring(
        catalogue,
        page(site, "Election night", [("queue.jpg", "https://x.test/E/0.jpg", ELECTION[0])], "again"),
    )
    [after] = uses(catalogue, again)
    assert (again.status, after.id) == ("updated", before.id)
    assert [file.name for file in after.photo.files] == ["queue.jpg"]
    catalogue.history.undo()
    assert stored(catalogue) == state


def test_a_page_saved_again_before_its_pictures_loaded_keeps_them(catalogue: Catalogue, site: Path) -> None:
    own = [save(site, f"{n}.jpg", scene(30 + n)) for n in range(3)]
    figures = [(file.name, f"https://x.test/H/{n}.jpg", HARBOUR[n]) for n, file in enumerate(own)]
    [first] = bring(catalogue, page(site, "Harbour day", figures, "loaded"))
    before = photos(catalogue, first)
    [second] = bring(catalogue, late(site, "Harbour day", HARBOUR))
    assert (second.id, second.status) == (first.id, "duplicate")
    assert photos(catalogue, first) == before
    assert [len(use.photo.files) for use in uses(catalogue, first)] == [1, 1, 1]


@pytest.mark.parametrize(
    "figures",
    [
        pytest.param(
            [
                ("late.png", "https://x.test/1.jpg", HARBOUR[0]),
                ("late.png", "https://x.test/2.jpg", HARBOUR[0]),
            ],
            id="two addresses, one caption",
        ),
        pytest.param(
            [
                ("late.png", "https://x.test/1.jpg", HARBOUR[0]),
                ("late.png", "https://x.test/1.jpg", HARBOUR[1]),
            ],
            id="one address, two captions",
        ),
        pytest.param(
            [
                ("late.png", "https://x.test/quay-800x600.jpg?w=800", HARBOUR[0]),
                ("late.png", "https://img.x.test/quay-400x300.webp?w=400", HARBOUR[1]),
            ],
            id="one address at two sizes",
        ),
        pytest.param(
            [
                ("late.png", "https://x.test/1.jpg", "The brass band plays. (Kim Vale/AFP)"),
                ("late.png", "https://x.test/2.jpg", "The brass band plays on the quay. (Kim Vale/AFP)"),
            ],
            id="a caption that is part of the other",
        ),
    ],
)
def test_a_photo_that_a_page_may_show_twice_is_one_photo(
    catalogue: Catalogue, site: Path, figures: list[tuple[str, str, str]]
) -> None:
    [result] = bring(catalogue, page(site, "Harbour day", figures))
    found = uses(catalogue, result)
    assert len({use.photo.id for use in found}) == 1
    assert all(use.photo.files for use in found)


def test_addresses_that_differ_in_a_number_are_those_of_two_pictures(
    catalogue: Catalogue, site: Path
) -> None:
    for name in ("dsc_{}.jpg", "pic.php?id={}&w=600", "_next/image?url=%2Fdsc_{}.jpg&w=640"):
        figures = [
            ("late.png", f"https://x.test/{name.format(1204 + n)}", caption)
            for n, caption in enumerate(HARBOUR)
        ]
        [result] = bring(catalogue, page(site, "Harbour day", figures))
        assert len(set(photos(catalogue, result))) == 3
        catalogue.history.undo()


FIGURES = st.lists(
    st.tuples(
        st.sampled_from(["late.png", "own.jpg"]),
        st.sampled_from("abc"),
        st.sampled_from([*HARBOUR, *ELECTION]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda figure: figure[2],
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(figures=FIGURES)
def test_no_two_addresses_and_captions_of_a_page_are_ever_one_photo(
    catalogue: Catalogue, site: Path, figures: list[tuple[str, str, str]]
) -> None:
    if not (site / "own.jpg").exists():
        save(site, "own.jpg", scene(23, (300, 200)))
    before = stored(catalogue)
    saved = [(file, f"https://x.test/{address}.jpg", caption) for file, address, caption in figures]
    [result] = bring(catalogue, page(site, "Harbour day", saved))
    found = uses(catalogue, result)
    assert len(found) == len(figures)
    shared = {use.photo.id for use in found if sum(use.photo.id == o.photo.id for o in found) > 1}
    for photo_id in shared:
        assert len({use.src for use in found if use.photo.id == photo_id}) == 1
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_equal_pictures_in_two_stories_are_one_photo(catalogue: Catalogue, site: Path) -> None:
    results = bring(
        catalogue, late(site, "Election night", ELECTION[:1]), late(site, "Winter at sea", HARBOUR[:1])
    )
    assert len(set(photos(catalogue, *results))) == 1
    assert [key for key in stored(catalogue) if key[0] == "placeholder"] == []


def test_a_picture_that_carries_its_own_caption_is_no_placeholder(catalogue: Catalogue, site: Path) -> None:
    xmp = XMP.format("The lifeboat Ada in Dunmoor harbour on May 3, 2024.").encode()
    save(site, "told.jpg", scene(22), xmp=xmp)
    [result] = bring(catalogue, late(site, "Harbour day", HARBOUR, "told.jpg"))
    assert len(set(photos(catalogue, result))) == 1


@pytest.mark.parametrize("size", [(1, 1), (600, 1)])
def test_a_picture_of_a_pixel_or_a_line_is_the_picture_of_no_photo(
    catalogue: Catalogue, site: Path, size: tuple[int, int]
) -> None:
    Image.new("RGB", size, "white").save(site / "pixel.gif")
    results = bring(
        catalogue,
        late(site, "Election night", ELECTION[:1], "pixel.gif"),
        late(site, "Winter at sea", HARBOUR[:1], "pixel.gif"),
    )
    assert [use.photo.files for use in uses(catalogue, *results)] == [(), ()]
    assert len(set(photos(catalogue, *results))) == 2
    assert article(catalogue, results[0]).doubts[-1] == Doubt("photo-placeholder", "1")


def test_a_placeholder_brought_in_by_itself_is_a_photo_that_joins_none(
    catalogue: Catalogue, site: Path
) -> None:
    story = late(site, "Harbour day", HARBOUR)
    [result, alone, again] = bring(catalogue, story, site / "late.png", site / "late.png")
    assert (alone.status, again.status, again.id) == ("added", "duplicate", alone.id)
    use = catalogue.records.placement(str(alone.id))
    assert use.photo.id not in photos(catalogue, result)
    assert [file.name for file in use.photo.files] == ["late.png"]
    [later] = bring(catalogue, late(site, "Election night", ELECTION[:1]))
    assert use.photo.id not in photos(catalogue, later)


def test_a_placeholder_at_another_size_by_itself_joins_no_photo(catalogue: Catalogue, site: Path) -> None:
    [before] = bring(catalogue, late(site, "Election night", ELECTION[:1]))
    other = save(site, "other.png", scaled(scene(20, (300, 200)), 600))
    [_, alone] = bring(catalogue, late(site, "Harbour day", HARBOUR), other)
    assert alone.status == "added"
    assert catalogue.records.placement(str(alone.id)).photo.id not in photos(catalogue, before)


def test_the_file_of_a_placeholder_stays_kept(catalogue: Catalogue, site: Path, tmp_path: Path) -> None:
    bring(catalogue, late(site, "Harbour day", HARBOUR))
    digest = sha256((site / "late.png").read_bytes()).hexdigest()
    [kept] = (tmp_path / "archive" / "originals").glob(f"*/{digest}.png")
    kept.unlink()
    assert [each for each in catalogue.keeping.verify() if each.id == digest]


def test_an_older_archive_knows_the_placeholders_that_its_stories_show(site: Path, tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    digest = sha256((site / "late.png").read_bytes()).hexdigest()
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.executescript((FIXTURES / "archive_0005.sql").read_text(encoding="utf-8"))
        [(article_id, photo_id)] = connection.execute(
            "SELECT article_id, min(photo_id) FROM placement GROUP BY 1 LIMIT 1"
        )
        connection.execute("INSERT INTO original VALUES (?, 1, 'image/png', 'late.png')", (digest,))
        connection.execute("INSERT INTO photo_file VALUES ('f0', ?, ?, 0)", (photo_id, digest))
        connection.execute(
            "UPDATE placement SET photo_id = ?, src = '/' || ordinal || '.jpg' WHERE article_id = ?",
            (photo_id, article_id),
        )
        connection.commit()
    with Catalogue.open(folder) as old:
        assert set(photos(old, ImportResult(site, "added", id=article_id))) == {photo_id}
        [result] = bring(old, late(site, "Election night", ELECTION[:1]))
        assert photo_id not in photos(old, result)
