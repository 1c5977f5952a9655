"""Captions of many from templates, with what the stories say that ran the photos; tables of codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.many import Many
from archive.curation.templates import expanded, parse_codes
from archive.errors import Refused
from tests.catalogue.test_conflicts import page
from tests.catalogue.test_same_photos import save, scene

Story = Callable[..., Path]
FIRST = (
    "Captain Adi Brandt, left, harbour master Lena Marsh, center, and Jo Amari, right, in Port Elwyn, "
    "March 13, 2024. (Ines Okafor and Miro Lund/Reuters)"
)


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    article = str(catalogue.imports.run([story("Ferry inquiry opens", first=FIRST)]).results[0].id)
    catalogue.corrections.set(
        [article], {"publication": "The Tide", "published": "2024-03-14T08:00", "language": "en"}
    )
    return article


def caption(catalogue: Catalogue, article: str, template: str) -> str:
    catalogue.corrections.many([article], Many(template=template))
    told = catalogue.records.article(article).placements[0].caption
    catalogue.history.undo()
    return told


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("{title}, {publication}", "Ferry inquiry opens, The Tide"),
        ("{photographer} for {agency}", "Ines Okafor, Miro Lund for Reuters"),
        ("{credit}", "Ines Okafor and Miro Lund/Reuters"),
        ("In {place}.", "In Port Elwyn."),
        ("{date}: {caption}", None),
    ],
)
def test_a_template_is_filled_with_what_photo_and_story_say(
    catalogue: Catalogue, article: str, template: str, filled: str | None
) -> None:
    use = catalogue.records.article(article).placements[0]
    assert caption(catalogue, article, template) == (filled or f"{use.taken}: {use.caption}")


def test_people_are_listed_in_the_language_of_the_story_with_their_titles(
    catalogue: Catalogue, article: str
) -> None:
    use = catalogue.records.article(article).placements[0].id
    said = {
        ("en", ("Adi Brandt", "Lena Marsh | Mayor", "Jo Amari")): "Adi Brandt, Mayor Lena Marsh and Jo Amari",
        ("de-AT", ("Adi Brandt", "Lena Marsh")): "Adi Brandt und Lena Marsh",
        ("tlh", ("Adi Brandt", "Lena Marsh")): "Adi Brandt and Lena Marsh",
        ("fr", ("Adi Brandt",)): "Adi Brandt",
    }
    for (language, people), filled in said.items():
        catalogue.corrections.set([article], {"language": language})
        catalogue.corrections.set([use], {"person": list(people)})
        assert caption(catalogue, article, "{person}") == filled


def test_the_day_is_that_of_the_story_where_the_photo_has_none(catalogue: Catalogue, article: str) -> None:
    use = catalogue.records.article(article).placements[0].id
    catalogue.corrections.set([use], {"taken": ""})
    assert caption(catalogue, article, "On {date}.") == "On 2024-03-14."


def test_a_photo_without_a_value_keeps_its_caption_and_the_variable_is_told(
    catalogue: Catalogue, article: str
) -> None:
    first, second = (use.id for use in catalogue.records.article(article).placements)
    catalogue.corrections.set([second], {"credit": "", "person": ""})
    before = catalogue.records.placement(second).caption
    for template in ("{photographer}", "{agency}", "{credit}", "{person}"):
        assert catalogue.corrections.without_value([article], template) == {second: template}
        catalogue.corrections.many([article], Many(template=template))
        assert catalogue.records.placement(second).caption == before
        assert catalogue.records.placement(first).caption != before
    assert catalogue.corrections.without_value([article], "{publication}, {title}") == {}
    with pytest.raises(Refused, match=r"no variable \{colour\}"):
        catalogue.corrections.without_value([article], "{colour}")


def test_nothing_is_filled_where_a_caption_is_there_already(catalogue: Catalogue, article: str) -> None:
    before = catalogue.history.last_seq()
    catalogue.corrections.many([article], Many(template="{caption}"))
    catalogue.corrections.many([article], Many({"publication": "The Tide"}))
    assert catalogue.history.last_seq() == before


def test_what_is_taken_back_of_many_is_taken_back_where_it_was_corrected(
    catalogue: Catalogue, article: str
) -> None:
    uses = [use.id for use in catalogue.records.article(article).placements]
    catalogue.corrections.set(uses[:1], {"place": ["Skarn"]})
    catalogue.corrections.many([article], Many({"place": None, "publication": None}))
    told = catalogue.records.article(article)
    assert told.publication != "The Tide"
    assert [place.name for place in told.placements[0].places] == ["Port Elwyn"]
    assert "place" not in {each.field for use in told.placements for each in use.corrections}


def test_a_text_is_replaced_in_the_fields_that_are_named_and_in_lists(
    catalogue: Catalogue, article: str
) -> None:
    wanted = Many(replace=("Ruiz", "Reyes"), replace_in=("byline", "title"))
    catalogue.corrections.many([article], wanted)
    assert catalogue.records.article(article).bylines == ("Dana Reyes",)
    before = catalogue.history.last_seq()
    for replace in (("", "x"), ("Ferry", "Boat")):
        catalogue.corrections.many([article], Many(replace=replace, replace_in=("byline",)))
    assert catalogue.history.last_seq() == before
    assert Many(replace=("", "x")).is_empty
    assert not Many(replace=("x", "")).is_empty


def test_a_note_goes_to_what_was_named_and_not_to_the_photos_in_it(
    catalogue: Catalogue, article: str
) -> None:
    catalogue.corrections.many([article], Many({"note": "ask Dana"}))
    told = catalogue.records.article(article)
    assert (told.note, {use.note for use in told.placements}) == ("ask Dana", {""})
    told_of = catalogue.corrections.summary([article]).fields["note"]
    assert (told_of.different, told_of.empty, told_of.common) == (1, 0, "ask Dana")


def test_tags_are_put_on_and_taken_off_many_but_those_that_are_left_out(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    save(tmp_path, "quay.jpg", scene(41, (300, 200)))
    pages = [page(tmp_path, f"Story {n} of the quay", f"The quay, {n}.") for n in range(3)]
    ids = [str(result.id) for result in catalogue.imports.run(pages, workers=0).results]
    catalogue.tags.add("Old", ids)
    wanted = Many(tags={"New": True, "Old": False}, left_out=frozenset(ids[2:]))
    catalogue.corrections.many(ids, wanted)
    carried = [[tag.name for tag in article.tags] for article in catalogue.records.articles(ids)]
    assert carried == [["New"], ["New"], ["Old"]]
    assert catalogue.history.entries(limit=1)[0].name.details == {"fields": "tags"}
    told = catalogue.tags.carried(ids)
    assert told == (3, 0, (("New", 2), ("Old", 1)))


def test_the_step_names_the_fields_that_it_changes(catalogue: Catalogue, article: str) -> None:
    use = catalogue.records.article(article).placements[0].id
    catalogue.corrections.set([article], {"publication": None})
    catalogue.corrections.many(
        [article], Many({"title": "Ferry", "publication": None, "byline": ("Dana Ruiz",)})
    )
    assert catalogue.history.entries(limit=1)[0].name.details == {"fields": "title"}
    catalogue.corrections.set([article, use], {"note": "ask Dana"})
    assert catalogue.history.entries(limit=1)[0].name.details == {"fields": "note"}


# --- Codes ------------------------------------------------------------------------------------------


def test_a_code_stands_for_its_first_value_or_the_one_of_its_number() -> None:
    codes = parse_codes("# crew\nmw\tMiro Lund\tMiro\n\nAB\tAdi Brandt\n", "codes.txt")
    assert (
        expanded("=mw=, =MW#2=, =mw#1= and =ab=; 1=2", codes)
        == "Miro Lund, Miro, Miro Lund and Adi Brandt; 1=2"
    )
    for none in ("=mw#0=", "=mw#3=", "=xy="):
        with pytest.raises(Refused, match="no code"):
            expanded(none, codes)


def test_a_table_that_cannot_be_read_names_the_line() -> None:
    for text, says in (
        ("mw\tMiro\n\nab", "line 3: write"),
        ("mw\t \t", "line 1: write"),
        ("\tMiro", "line 1: write"),
        ("mw\tMiro\n#\nMW\tAdi", "line 3: the code “MW” stands there twice"),
    ):
        with pytest.raises(Refused, match=says):
            parse_codes(text, "codes.txt")
