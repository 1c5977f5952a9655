"""A photo is thrown away without the stories that ran it: passed over everywhere, brought back, emptied."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.model import Article, Placement, SearchRequest
from tests.catalogue.rows import replayed, stored

PAGE = """<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="Elwyn Gazette">
<link rel="canonical" href="https://gazette.example/{address}">
<meta property="article:published_time" content="2024-03-15T08:00:00Z"></head><body><article>
<h1>{title}</h1>{figures}<p>{title}: the quay was opened again on Monday, said the harbour board,
and two ships came in before noon, which was sooner than anybody had expected.{more}</p></article>
</body></html>"""
FIGURE = """<figure><img src="{name}.jpg" width="900" height="600">
<figcaption>{caption}</figcaption></figure>"""
FERRY = "Adi Brandt, left, boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/AFP)"
CRANE = "A crane over the quay in Port Elwyn, March 13, 2024. (Oda Vik/Reuters)"

Bring = Callable[..., Article]


@pytest.fixture
def bring(catalogue: Catalogue, tmp_path: Path) -> Bring:
    """Imports a page that shows a ferry and a crane; gives its story as it is then shown."""
    for number, name in enumerate(("ferry", "crane")):
        picture = Image.effect_mandelbrot((900, 600), (-2.0 + number, -1.0, 1.0, 1.0), 60 + number)
        picture.save(tmp_path / f"{name}.jpg")

    def bring(title: str, more: str = "") -> Article:
        figures = FIGURE.format(name="ferry", caption=FERRY) + FIGURE.format(name="crane", caption=CRANE)
        path = tmp_path / f"{title}.html"
        text = PAGE.format(title=title, figures=figures, more=more, address=title.replace(" ", "-"))
        path.write_text(text, encoding="utf-8")
        [result] = catalogue.imports.run([path]).results
        return catalogue.records.article(str(result.id))

    return bring


@pytest.fixture
def story(bring: Bring) -> Article:
    return bring("Ferry sails again")


def ferry(story: Article) -> Placement:
    return next(use for use in story.placements if use.caption.startswith("Adi Brandt"))


def found(catalogue: Catalogue, query: str) -> set[str]:
    return {hit.id for hit in catalogue.search.find(SearchRequest(query)).hits}


def test_a_photo_goes_without_its_story_and_comes_back_as_it_was(
    catalogue: Catalogue, story: Article
) -> None:
    gone = ferry(story).id
    before = stored(catalogue), found(catalogue, ""), catalogue.records.article(story.id)
    catalogue.trash.add([gone], "the agency withdrew it")
    assert found(catalogue, "") == before[1] - {gone}
    assert found(catalogue, "is:trashed") == {gone}
    catalogue.trash.restore([gone])
    assert (stored(catalogue), found(catalogue, ""), catalogue.records.article(story.id)) == before


def test_a_story_shows_its_other_photos_and_tells_which_was_thrown_away(
    catalogue: Catalogue, story: Article
) -> None:
    catalogue.trash.add([ferry(story).id], "blurred")
    shown = catalogue.records.article(story.id)
    assert [use.caption[:7] for use in shown.placements] == ["A crane"]
    assert [(use.id, use.trashed) for use in shown.thrown] == [(ferry(story).id, "blurred")]
    assert [block.photo for block in shown.body if block.kind == "photo"] == [0]


def test_throwing_a_photo_away_is_one_step(catalogue: Catalogue, story: Article) -> None:
    before = stored(catalogue)
    catalogue.trash.add([ferry(story).id], "blurred")
    catalogue.history.undo()
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert [each.id for each in catalogue.trash.all()] == [ferry(story).id]


def test_a_photo_by_its_own_id_goes_in_every_use_and_comes_back_in_those_that_lie_there(
    catalogue: Catalogue, bring: Bring
) -> None:
    stories = [bring("Ferry sails again"), bring("Board praises crews")]
    photo, uses = ferry(stories[0]).photo.id, {ferry(each).id for each in stories}
    assert len(uses) == 2
    catalogue.trash.add([photo], "a court's order")
    assert {each.id for each in catalogue.trash.all()} == uses
    catalogue.trash.restore([ferry(stories[0]).id])
    catalogue.trash.restore([photo])
    assert catalogue.trash.all() == []
    with pytest.raises(Refused, match=f"{photo} is not in the trash"):
        catalogue.trash.restore([photo])


def test_facets_and_the_credit_page_leave_it_out(catalogue: Catalogue, story: Article) -> None:
    catalogue.trash.add([ferry(story).id], "blurred")
    answer = catalogue.search.find(SearchRequest("", facets=("photographer", "agency", "person")))
    facets = dict(answer.facets)
    assert facets == {"photographer": (("Oda Vik", 1),), "agency": (("Reuters", 1),), "person": ()}
    assert catalogue.names.credit_page("Miro Lund").uses.photos == 0
    assert catalogue.names.credited("Miro Lund") == []


def test_a_list_shows_a_story_by_a_photo_that_is_left(catalogue: Catalogue, story: Article) -> None:
    first = catalogue.records.listed([story.id])[0].photo_id
    catalogue.trash.add([first or ""], "blurred")
    assert catalogue.records.listed([story.id])[0].photo_id not in (first, None)
    assert [hit.photo_id for hit in catalogue.search.find(SearchRequest("ferry", kind="article")).hits] == [
        catalogue.records.listed([story.id])[0].photo_id
    ]


def test_two_stories_are_not_suggested_for_a_photo_that_one_threw_away(
    catalogue: Catalogue, bring: Bring
) -> None:
    one, other = bring("Ferry sails again"), bring("Board praises crews")
    assert [each.other_id for each in catalogue.links.suggestions(one.id)] == [other.id]
    catalogue.trash.add([use.id for use in other.placements], "not ours")
    assert catalogue.links.suggestions(one.id) == []


def test_a_later_version_of_the_story_leaves_it_in_the_trash(catalogue: Catalogue, bring: Bring) -> None:
    story = bring("Ferry sails again")
    catalogue.trash.add([ferry(story).id], "the agency withdrew it")
    later = bring("Ferry sails again", " The pilots are to be heard on Friday, the board said on Tuesday.")
    assert (later.id, later.versions) == (story.id, 2)
    assert [use.id for use in later.thrown] == [ferry(story).id]


def test_the_same_page_again_is_no_new_version_for_it(catalogue: Catalogue, bring: Bring) -> None:
    story = bring("Ferry sails again")
    catalogue.trash.add([ferry(story).id], "blurred")
    assert bring("Ferry sails again").versions == 1


def test_what_is_brought_back_of_a_story_in_the_trash_comes_with_it(
    catalogue: Catalogue, story: Article
) -> None:
    gone = ferry(story).id
    catalogue.trash.add([gone], "blurred")
    catalogue.trash.add([story.id], "an advertisement")
    catalogue.trash.restore([story.id])
    assert found(catalogue, "is:trashed") == {gone}


def test_emptying_takes_the_photo_and_leaves_the_story(catalogue: Catalogue, bring: Bring) -> None:
    story = bring("Ferry sails again")
    bring("Ferry sails again", " The pilots are to be heard on Friday, the board said on Tuesday.")
    gone = ferry(story)
    file = gone.photo.files[0]
    catalogue.trash.add([gone.id], "a court's order")
    emptied, _ = catalogue.trash.empty(purge=True)
    assert (emptied.photos, emptied.files) == ((gone.photo.id,), (file,))
    assert list((catalogue.folder / "originals").rglob(f"{file.sha256}*")) == []
    left = catalogue.records.article(story.id)
    assert ([use.caption[:7] for use in left.placements], left.thrown) == (["A crane"], ())
    for version in catalogue.records.revisions(story.id):
        assert [photo.caption[:7] for photo in version.photos] == ["A crane"]
        assert [block.photo for block in version.body if block.kind == "photo"] == [0]
    assert catalogue.keeping.verify() == []
    assert replayed(catalogue) == stored(catalogue)


def test_purging_leaves_no_word_of_a_photo_that_older_versions_showed(
    catalogue: Catalogue, bring: Bring
) -> None:
    story = bring("Ferry sails again")
    bring("Ferry sails again", " The pilots are to be heard on Friday, the board said on Tuesday.")
    catalogue.trash.add([ferry(story).id], "a court's order")
    catalogue.trash.empty(purge=True)
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as database:
        images = database.execute("SELECT before, after FROM change").fetchall()
    assert not any("boards the ferry" in (image or "") for pair in images for image in pair)
    assert catalogue.keeping.verify() == []
