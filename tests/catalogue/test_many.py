"""Many records corrected at once: what they show, what a template and a replacement make, what is worse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.many import Many
from archive.curation.selection import Selection
from archive.curation.worse import worse
from archive.errors import Cancelled
from archive.progress import Progress
from archive.words import field_words, reason_words
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]


@pytest.fixture
def stories(catalogue: Catalogue, story: Story) -> list[str]:
    first = story("Ferry inquiry opens")
    second = story(
        "Dredging starts", first="Pilot Jo Amari on the quay in Skerry, March 1, 2024. (Miro Lund/AFP)"
    )
    return [str(result.id) for result in catalogue.imports.run([first, second]).results]


def uses(catalogue: Catalogue, stories: list[str]) -> list[str]:
    return [use.id for story in catalogue.records.articles(stories) for use in story.placements]


def test_a_summary_tells_the_values_of_stories_and_of_the_photos_in_them(
    catalogue: Catalogue, stories: list[str]
) -> None:
    catalogue.tags.add("Harbour", stories[:1])
    told = catalogue.corrections.summary(stories)
    assert (told.stories, told.named, told.tags) == (2, 2, {"Harbour": 1})
    assert told.uses == len(uses(catalogue, stories))
    assert told.fields["byline"].common == ("Dana Ruiz",)
    assert (told.fields["title"].different, told.fields["title"].common) == (2, None)
    assert told.fields["note"].empty == 2


def test_fields_captions_and_tags_of_many_are_set_in_one_step_that_undo_takes_back(
    catalogue: Catalogue, stories: list[str]
) -> None:
    before = stored(catalogue)
    wanted = Many({"publication": "The Elwyn Mail", "credit": "Jo Amari/AFP"}, tags={"Inquiry": True})
    catalogue.corrections.many(stories, wanted)
    for article in catalogue.records.articles(stories):
        assert article.publication == "The Elwyn Mail"
        assert [tag.name for tag in article.tags] == ["Inquiry"]
        assert {use.credit.raw for use in article.placements if use.credit} == {"Jo Amari/AFP"}
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_what_is_left_out_and_what_has_no_value_for_a_variable_stays(
    catalogue: Catalogue, stories: list[str]
) -> None:
    first, *rest = uses(catalogue, stories)
    catalogue.corrections.set([rest[0]], {"place": ""})
    before = {use.id: use.caption for use in catalogue.records.placements([first, *rest])}
    template = "{caption} File, {place}."
    assert catalogue.corrections.without_value(stories, template) == {rest[0]: "{place}"}
    catalogue.corrections.many(stories, Many(template=template, left_out=frozenset((first,))))
    after = {use.id: use.caption for use in catalogue.records.placements([first, *rest])}
    assert [key for key in before if before[key] == after[key]] == [first, rest[0]]


def test_a_caption_that_names_fewer_reads_worse_and_is_told_by_the_preview(
    catalogue: Catalogue, stories: list[str]
) -> None:
    before = stored(catalogue)
    with catalogue.previewing(whole=True) as preview:
        catalogue.corrections.many(stories, Many(template="The harbour in {place}, {date}."))
    assert stored(catalogue) == before
    reasons = worse(preview.examples, ())
    assert set(reasons) == set(uses(catalogue, stories))
    words = [reason_words(reason) for each in reasons.values() for reason in each]
    assert any("Jo Amari" in said for said in words)
    assert worse(preview.examples, ("person", "place", "taken", "photographers", "caption")) == {}


def test_a_text_is_replaced_in_the_fields_that_are_named(catalogue: Catalogue, stories: list[str]) -> None:
    catalogue.corrections.many(stories, Many(replace=("Jo Amari", "Jo Amary"), replace_in=("caption",)))
    assert sum("Amary" in use.caption for use in catalogue.records.placements(uses(catalogue, stories))) == 1


def test_a_change_of_many_that_is_cancelled_changes_nothing(catalogue: Catalogue, stories: list[str]) -> None:
    before = stored(catalogue)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        catalogue.corrections.many(stories, Many({"note": "x"}), progress)
    assert stored(catalogue) == before


def test_all_that_a_query_finds_are_corrected_with_their_photos(
    catalogue: Catalogue, stories: list[str]
) -> None:
    wanted = Many({"credit": "Jo Amari/AFP"})
    catalogue.do_to(Selection(query="dredging"), lambda ids: catalogue.corrections.many(ids, wanted))
    lines = [use.credit.raw for use in catalogue.records.article(stories[1]).placements if use.credit]
    assert set(lines) == {"Jo Amari/AFP"}


def test_layers_tell_what_was_read_beneath_a_correction(catalogue: Catalogue, stories: list[str]) -> None:
    catalogue.corrections.set(stories[:1], {"title": "The inquiry begins"})
    title = catalogue.corrections.layers(stories[0])["title"]
    assert (title.shown, title.read, title.is_corrected) == (
        "The inquiry begins",
        "Ferry inquiry opens",
        True,
    )
    assert not catalogue.corrections.layers(stories[0])["byline"].is_corrected
    assert field_words("title") == "Headline"
