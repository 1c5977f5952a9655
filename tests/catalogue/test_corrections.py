"""Corrections of every field: laid over what was read, for one record or many, taken back and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import ChangedMeanwhile, NotFound, Refused
from archive.model import FieldValue, SearchRequest
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]
STORY_VALUES: dict[str, FieldValue] = {
    "title": "The ferry inquiry begins",
    "standfirst": "What the deckhands saw",
    "byline": ("Priya Sand", "Dana Ruiz"),
    "published": "2024-03-15",
    "publication": "The Elwyn Mail",
    "language": "en-GB",
    "note": "Ask the desk for the second page.",
}
USE_VALUES: dict[str, FieldValue] = {
    "caption": "Pilot Jo Amari, right, on the quay in Port Elwyn, March 2, 2024.",
    "credit": "Jo Amari/Northlight via AFP",
    "taken": "2024-03-02",
    "person": ("Jo Amari | pilot | right", "Lena Marsh"),
    "place": ("Port Elwyn | shown", "Skerry | mentioned"),
    "note": "The print is in drawer 4.",
}


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens")]).results[0].id)


@pytest.fixture
def use(catalogue: Catalogue, article: str) -> str:
    return catalogue.records.article(article).placements[0].id


@pytest.fixture
def colleague(catalogue: Catalogue) -> Iterator[Catalogue]:
    with Catalogue.open(catalogue.folder, who="colleague") as opened:
        yield opened


def shown(catalogue: Catalogue, record_id: str, field: str) -> FieldValue:
    """What an edit of the field would be told to have seen."""
    [record] = [*catalogue.records.articles([record_id]), *catalogue.records.placements([record_id])]
    return next((c.value for c in record.corrections if c.field == field), "")


def found(catalogue: Catalogue, query: str) -> list[str]:
    return [hit.id for hit in catalogue.search.find(SearchRequest(query)).hits]


@pytest.mark.parametrize("field", STORY_VALUES)
def test_every_field_of_a_story_can_be_corrected_and_taken_back(
    catalogue: Catalogue, article: str, field: str
) -> None:
    before = catalogue.records.article(article)
    catalogue.corrections.set([article], {field: STORY_VALUES[field]})
    assert shown(catalogue, article, field) == STORY_VALUES[field]
    catalogue.corrections.set([article], {field: None})
    assert catalogue.records.article(article) == before


@pytest.mark.parametrize("field", USE_VALUES)
def test_every_field_of_a_photo_can_be_corrected_and_taken_back(
    catalogue: Catalogue, use: str, field: str
) -> None:
    before = catalogue.records.placement(use)
    catalogue.corrections.set([use], {field: USE_VALUES[field]})
    assert shown(catalogue, use, field) == USE_VALUES[field]
    catalogue.corrections.set([use], {field: None})
    assert catalogue.records.placement(use) == before


@pytest.mark.parametrize("field", [*STORY_VALUES])
def test_there_is_none_is_a_correction_too(catalogue: Catalogue, article: str, field: str) -> None:
    catalogue.corrections.set([article], {field: ""})
    assert not shown(catalogue, article, field)
    assert [c.field for c in catalogue.records.article(article).corrections] == [field]


def test_a_photo_without_a_credit_after_all_has_none(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"credit": "", "caption": ""})
    placement = catalogue.records.placement(use)
    assert (placement.credit, placement.caption, placement.people) == (None, "", ())
    assert use not in found(catalogue, "agency:reuters")


def test_a_correction_tells_what_was_read_beneath_it(catalogue: Catalogue, article: str) -> None:
    catalogue.corrections.set([article], {"title": "The ferry inquiry begins"})
    [correction] = catalogue.records.article(article).corrections
    assert (correction.value, correction.read) == ("The ferry inquiry begins", "Ferry inquiry opens")


def test_a_search_finds_what_is_shown_and_no_longer_what_was_read(catalogue: Catalogue, article: str) -> None:
    catalogue.corrections.set([article], {"title": "The harbour tribunal", "byline": ("Priya Sand",)})
    assert found(catalogue, "title:tribunal -is:photo") == [article]
    assert found(catalogue, 'byline:"priya sand"') == [article]
    assert found(catalogue, "title:opens") == []
    assert found(catalogue, "has:correction -is:photo") == [article]


def test_a_correction_survives_that_the_story_comes_in_again_changed(
    catalogue: Catalogue, article: str, story: Story
) -> None:
    catalogue.corrections.set([article], {"standfirst": "What the deckhands saw", "byline": ("Priya Sand",)})
    again = story("Ferry inquiry opens", standfirst="Two doors were locked, the board was told on Tuesday")
    [result] = catalogue.imports.run([again]).results
    assert (result.status, result.id) == ("updated", article)
    record = catalogue.records.article(article)
    assert (record.standfirst, record.bylines) == ("What the deckhands saw", ("Priya Sand",))
    catalogue.corrections.set([article], {"standfirst": None})
    assert catalogue.records.article(article).standfirst.startswith("Two doors were locked")


def test_people_lie_above_those_of_a_corrected_caption(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"person": ("Jo Amari",)})
    catalogue.corrections.set([use], {"caption": "Captain Adi Brandt, left, and Lena Marsh, March 2, 2024."})
    assert [p.name for p in catalogue.records.placement(use).people] == ["Jo Amari"]
    catalogue.corrections.set([use], {"person": None})
    assert [p.name for p in catalogue.records.placement(use).people] == ["Adi Brandt", "Lena Marsh"]


def test_a_photo_stands_for_all_its_uses(catalogue: Catalogue, use: str) -> None:
    photo = catalogue.records.placement(use).photo.id
    catalogue.corrections.set([photo], {"note": "Scanned twice."})
    assert catalogue.records.placement(use).note == "Scanned twice."


def test_what_is_not_as_it_was_seen_is_refused_with_both_values(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    colleague.corrections.set([article], {"byline": ("Priya Sand",)})
    with pytest.raises(ChangedMeanwhile, match="by colleague") as refused:
        catalogue.corrections.set([article], {"byline": ("Jo Amari",)}, seen={"byline": ("Dana Ruiz",)})
    assert (refused.value.seen, refused.value.now) == ("Dana Ruiz", "Priya Sand")
    catalogue.corrections.set([article], {"byline": ("Jo Amari",)}, seen={"byline": ("Priya Sand",)})


@pytest.mark.parametrize(
    ("edits", "reason"),
    [
        ({"colour": "red"}, "no field"),
        ({"published": "yesterday"}, "no date"),
        ({"language": "the Queen's"}, "no language tag"),
        ({"title": "a\x07bell"}, "control characters"),
        ({"caption": "A ferry."}, "has no caption"),
        ({}, "Say what to correct"),
        ({"note": "x" * 30_000}, "at most"),
    ],
)
def test_what_cannot_stand_in_a_field_is_refused_and_nothing_changes(
    catalogue: Catalogue, article: str, edits: dict[str, FieldValue | None], reason: str
) -> None:
    before = catalogue.history.last_seq()
    with pytest.raises(Refused, match=reason):
        catalogue.corrections.set([article], edits)
    assert catalogue.history.last_seq() == before


def test_one_bad_id_changes_nothing_of_the_others(catalogue: Catalogue, article: str) -> None:
    with pytest.raises(NotFound, match="a0000"):
        catalogue.corrections.set([article, "a0000"], {"note": "Hello."})
    assert catalogue.records.article(article).corrections == ()


def test_a_query_takes_all_that_match_and_one_undo_takes_it_back(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story(f"Ferry {n}", first=f"Lena Marsh, quay {n}. (AFP)") for n in range(60)])
    before = stored(catalogue)
    changes = catalogue.do_to(
        Selection(query="ferry"), lambda ids: catalogue.corrections.set(ids, {"publication": "The Mail"})
    )
    assert len(found(catalogue, "publication:mail -is:photo")) == 50  # a page of the sixty
    assert catalogue.search.count([SearchRequest("publication:mail")])[0].stories == 60
    assert len(changes.records) >= 60
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_find_and_replace_changes_what_is_shown_in_the_fields_that_hold_it(
    catalogue: Catalogue, article: str, use: str
) -> None:
    catalogue.corrections.replace([article, use], "Port Elwyn", "Elwyn Harbour")
    assert "Elwyn Harbour, March 13" in catalogue.records.placement(use).caption
    assert catalogue.records.article(article).corrections == ()
    assert [place.name for place in catalogue.records.placement(use).places] == ["Elwyn Harbour"]


def test_a_template_takes_the_values_of_each_photo(catalogue: Catalogue, use: str) -> None:
    _, unread = catalogue.corrections.from_template([use], "{person} in {place}, {date}")
    assert catalogue.records.placement(use).caption == "Harbour master Lena Marsh in Port Elwyn, 2024-03-13"
    assert unread == {}


def test_a_template_without_a_value_is_refused_and_names_it(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"place": ""})
    with pytest.raises(Refused, match=rf"{use} has no value for \{{place\}}"):
        catalogue.corrections.from_template([use], "{person} at {place}")
    with pytest.raises(Refused, match=r"no variable \{colour\}"):
        catalogue.corrections.from_template([use], "{colour}")


def test_whom_the_reading_does_not_find_in_a_new_caption_is_told(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"person": ("the crew of the night ferry",)})
    _, unread = catalogue.corrections.from_template([use], "Seen: {person}.")
    assert unread == {use: ["the crew of the night ferry"]}


def test_a_preview_tells_what_would_change_and_changes_nothing(catalogue: Catalogue, article: str) -> None:
    before, last = stored(catalogue), catalogue.history.last_seq()
    with catalogue.previewing() as preview:
        catalogue.corrections.set([article], {"title": "The harbour tribunal"})
    assert (stored(catalogue), catalogue.history.last_seq()) == (before, last)
    assert (preview.records, preview.changes) == (1, 1)
    [example] = preview.examples
    assert (example.id, example.field) == (article, "title")
    assert (example.before, example.after) == ("Ferry inquiry opens", "The harbour tribunal")


def test_the_journal_replays_to_the_same_tables(catalogue: Catalogue, article: str, use: str) -> None:
    catalogue.corrections.set([article], STORY_VALUES)
    catalogue.corrections.set([use], USE_VALUES)
    catalogue.corrections.set([use], {"person": ("Lena Marsh",), "credit": "AP", "caption": None})
    assert replayed(catalogue) == stored(catalogue)


def test_a_merge_of_names_shows_in_corrections_too(catalogue: Catalogue, article: str, use: str) -> None:
    catalogue.corrections.set([use], {"person": ("J. Amari",)})
    catalogue.names.add("Jo Amari", "person")
    catalogue.names.merge("J. Amari", "Jo Amari")
    assert [p.name for p in catalogue.records.placement(use).people] == ["Jo Amari"]
    assert use in found(catalogue, 'person:"j amari"')
