"""Versions of stories put in order and parted again: dates, captions, credits, links, decisions."""

from __future__ import annotations

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from tests.catalogue.rows import replayed, stored
from tests.catalogue.test_sameness import CAPTION, MET, NEXT, OTHER, Page, found, page

__all__ = ["page"]

SUBJECTS = ("ice", "fog", "snow", "storm", "flood")


@pytest.fixture
def dated(catalogue: Catalogue, page: Page) -> list[str]:
    """Stories of one day in March each, 11 to 15."""
    return [
        page(
            f"Of {subject}",
            f"The {subject} came at night over the harbour of Skarn, and {subject} it was in the valleys.",
            url=f"https://tide.test/{subject}",
            date=f"2024-03-{11 + n}",
            caption=f"The {subject}. (AFP)",
            src=subject,
        )
        for n, subject in enumerate(SUBJECTS)
    ]


def titles(catalogue: Catalogue, article: str) -> list[str]:
    return [version.title.removeprefix("Of ") for version in catalogue.records.revisions(article)]


def numbers(catalogue: Catalogue, article: str) -> list[int]:
    return sorted(row["ordinal"] for (table, _), row in stored(catalogue).items() if table == "revision")


def test_versions_of_two_stories_stand_in_the_order_of_their_dates(
    catalogue: Catalogue, dated: list[str]
) -> None:
    catalogue.same.join_stories(dated[0], dated[3])
    catalogue.same.join_stories(dated[1], dated[2])
    catalogue.same.join_stories(dated[2], dated[3])
    assert titles(catalogue, dated[3]) == ["ice", "fog", "snow", "storm"]
    assert numbers(catalogue, dated[3]) == [1, 2, 3]
    catalogue.same.join_stories(dated[4], dated[3])
    assert titles(catalogue, dated[4]) == list(SUBJECTS)
    assert numbers(catalogue, dated[4]) == [1, 2, 3, 4]
    assert replayed(catalogue) == stored(catalogue)
    uses = [version.photos[0].placement_id for version in catalogue.records.revisions(dated[4])]
    assert len(set(uses)) == 5
    assert found(catalogue, "is:photo") == {uses[4]}
    decisions = [row for (table, _), row in stored(catalogue).items() if table == "decision"]
    pages = {frozenset(row[end].rpartition("/")[2] for end in "ab") for row in decisions if "/" in row["a"]}
    assert pages == set(
        map(frozenset, [("ice", "storm"), ("fog", "snow"), ("snow", "storm"), ("storm", "flood")])
    )


def test_a_version_without_a_date_stays_before_those_that_come_to_it(
    catalogue: Catalogue, dated: list[str], page: Page
) -> None:
    bare = page("Of drought", "No rain fell in the harbour of Skarn, nor in the valleys, said the office.")
    catalogue.same.join_stories(dated[1], bare)
    catalogue.same.join_stories(dated[0], dated[1])
    assert titles(catalogue, dated[1]) == ["drought", "ice", "fog"]


def test_the_ties_of_two_stories_go_over_once_each(catalogue: Catalogue, dated: list[str]) -> None:
    gone, kept, *others = dated
    for other in others:
        catalogue.links.add(other, gone, "follow-up", "of the first")
    for other in others[:2]:
        catalogue.links.add(kept, other, "background", "of the second")
    catalogue.links.add(kept, gone, "follow-up")
    catalogue.same.join_stories(gone, kept)
    ties = {link.other_id: (link.type, link.note, link.outgoing) for link in catalogue.links.of(kept)}
    assert ties == {
        others[0]: ("background", "of the second", True),
        others[1]: ("background", "of the second", True),
        others[2]: ("follow-up", "of the first", False),
    }
    assert len([key for key in stored(catalogue) if key[0] == "link"]) == 3


def test_what_was_dismissed_for_a_story_stays_dismissed_for_the_one_it_became(
    catalogue: Catalogue, dated: list[str]
) -> None:
    gone, kept, *others = dated
    catalogue.tags.add("Weather", dated)
    for other in others[:2]:
        catalogue.links.dismiss(gone, other)
    catalogue.links.dismiss(kept, gone)
    catalogue.same.join_stories(gone, kept)
    assert [each.other_id for each in catalogue.links.suggestions(kept)] == [others[2]]
    decisions = [row for (table, _), row in stored(catalogue).items() if table == "decision"]
    pairs = [{row["a"], row["b"]} for row in decisions if row["kind"] == "link"]
    assert sorted(pairs, key=sorted) == sorted(({kept, other} for other in others[:2]), key=sorted)


def test_names_of_a_correction_that_gives_way_go_with_it(catalogue: Catalogue, dated: list[str]) -> None:
    gone, kept, *_ = dated
    catalogue.corrections.set([gone], {"byline": ["Dana Ruiz", "Ines Holt"], "publication": "Ebb"})
    catalogue.corrections.set([kept], {"byline": ["Lena Marsh"]})
    catalogue.same.join_stories(gone, kept)
    told = catalogue.records.article(kept)
    assert (told.bylines, told.publication) == (("Lena Marsh",), "Ebb")
    names = [row["name"] for (table, _), row in stored(catalogue).items() if table == "correction_name"]
    assert sorted(names) == ["Ebb", "Lena Marsh"]


def test_a_story_in_the_trash_is_not_joined(catalogue: Catalogue, dated: list[str]) -> None:
    catalogue.trash.add(dated[:1], "an advertisement")
    for pair in (dated[:2], dated[1::-1]):
        with pytest.raises(Refused, match=f"The story {dated[0]} is in the trash"):
            catalogue.same.join_stories(*pair)
    with pytest.raises(NotFound, match="a-none"):
        catalogue.same.join_stories("a-none", dated[0])
    for one, other in (("a-none", dated[1]), (dated[1], "a-none")):
        with pytest.raises(NotFound):
            catalogue.same.keep_stories_apart(one, other)
    with pytest.raises(Refused):
        catalogue.same.keep_stories_apart(dated[1], dated[1])


def test_a_date_of_the_last_change_says_which_of_two_stories_is_the_newer(
    catalogue: Catalogue, page: Page
) -> None:
    head = '"><meta property="article:modified_time" content="2024-03-20'
    first = page("Of ice", "Ice came at night over Skarn, and stayed.", date=f"2024-03-11{head}")
    second = page("Of fog", "Fog came by day over Velden, and left.", date="2024-03-15")
    catalogue.same.join_stories(first, second)
    assert titles(catalogue, first) == ["fog", "ice"]


# --- Parted -----------------------------------------------------------------------------------------


def brought(page: Page, *captions: str, url: str = "https://tide.test/board") -> str:
    """A story of a version for each caption of its one photo."""
    more = ([], ["Later."], ["Later still."])
    ids = {
        page("Board meets", MET, NEXT, *each, url=url, date="2024-03-12", caption=caption, src="a")
        for each, caption in zip(more, captions, strict=False)
    }
    [story] = ids
    return story


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The board. (Miro Lund/AFP)", "The board. (Ines Okafor/Reuters)"),
        ("The board.", "The board. (Ines Okafor/Reuters)"),
        ("The board. (Miro Lund/AFP)", "The board."),
        ("The board. (Miro Lund/AFP)", "The board. (Miro Lund/AFP)"),
        (CAPTION, OTHER),
    ],
)
def test_a_story_shows_caption_and_credit_of_the_version_that_it_is_left_with(
    catalogue: Catalogue, page: Page, first: str, second: str
) -> None:
    story = brought(page, first, second)
    before = catalogue.records.revisions(story)
    catalogue.same.part_story(story, 2)
    [use] = catalogue.records.article(story).placements
    old = before[0].photos[0]
    assert (use.caption, use.credit.raw if use.credit else "") == (old.caption, old.credit)
    [parted] = found(catalogue, "is:article") - {story}
    [copy] = catalogue.records.article(parted).placements
    new = before[1].photos[0]
    assert (copy.caption, copy.credit.raw if copy.credit else "") == (new.caption, new.credit)
    assert [each.name for each in use.people] == (["Tom Weil"] if first == CAPTION else [])
    assert [each.name for each in copy.people] == (["Jo Amari"] if second == OTHER else [])
    assert replayed(catalogue) == stored(catalogue)


def test_a_correction_stays_above_the_caption_of_the_version_that_is_left(
    catalogue: Catalogue, page: Page
) -> None:
    story = brought(page, CAPTION, OTHER)
    [use] = catalogue.records.article(story).placements
    catalogue.corrections.set([use.id], {"caption": "Pilot Lena Vik, left, in Skarn, 2024."})
    catalogue.same.part_story(story, 2)
    told = catalogue.records.article(story).placements[0]
    assert [each.name for each in told.people] == ["Lena Vik"]
    assert told.caption.startswith("Pilot Lena Vik")
    catalogue.corrections.set([told.id], {"caption": None})
    assert [each.name for each in catalogue.records.placement(told.id).people] == ["Tom Weil"]


def test_what_is_parted_keeps_its_address_and_day_and_when_it_came_in(
    catalogue: Catalogue, page: Page
) -> None:
    story = brought(page, CAPTION, OTHER, CAPTION)
    before = catalogue.records.revisions(story)
    catalogue.same.part_story(story, 1)
    [parted] = found(catalogue, "is:article") - {story}
    [version] = catalogue.records.revisions(parted)
    assert (version.url, version.published, version.imported_at, version.source_path) == (
        before[0].url,
        before[0].published,
        before[0].imported_at,
        before[0].source_path,
    )
    assert [each.imported_at for each in catalogue.records.revisions(story)] == [
        each.imported_at for each in before[1:]
    ]
    assert numbers(catalogue, story) == [1]
    assert catalogue.records.article(parted).tags == ()


def test_a_version_is_named_from_1_to_the_last(catalogue: Catalogue, page: Page) -> None:
    story = brought(page, CAPTION, OTHER)
    for number in (-1, 0, 3):
        with pytest.raises(NotFound, match=f"1 to 2, and no {number}"):
            catalogue.same.part_story(story, number)
