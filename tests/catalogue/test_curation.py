"""Tags, links, corrections, saved searches, collections, history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.words import operation_words

Story = Callable[..., Path]


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> tuple[str, str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    first, second = (str(result.id) for result in report.results)
    return first, second


def paths(catalogue: Catalogue) -> list[str]:
    return [tag.path for tag in catalogue.tags.all()]


def test_a_tag_with_a_path_makes_its_parents(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Harbour/Ferry fire", two)
    assert [(tag.path, tag.count) for tag in catalogue.tags.all()] == [
        ("Harbour", 0),
        ("Harbour/Ferry fire", 2),
    ]


def test_tags_are_one_whatever_their_case_and_accents(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Café", [two[0]])
    catalogue.tags.add("CAFE", [two[1]])
    assert [(tag.name, tag.count) for tag in catalogue.tags.all()] == [("Café", 2)]


def test_a_name_deeper_in_the_tree_is_found_without_its_path(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Harbour/Ferry fire", [two[0]])
    catalogue.tags.add("ferry fire", [two[1]])
    assert paths(catalogue) == ["Harbour", "Harbour/Ferry fire"]


def test_a_name_that_two_tags_have_must_be_given_with_its_path(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Harbour/Fire", [two[0]])
    catalogue.tags.add("Council/Fire", [two[0]])
    with pytest.raises(Refused, match="“Council/Fire”, “Harbour/Fire”"):
        catalogue.tags.remove("Fire", [two[0]])


def test_merging_moves_records_and_keeps_the_name_as_an_alias(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Ferry blaze", [two[0]])
    catalogue.tags.add("Ferry fire", [two[1]])
    catalogue.tags.merge("Ferry blaze", "Ferry fire")
    [tag] = catalogue.tags.all()
    assert (tag.name, tag.count, tag.aliases) == ("Ferry fire", 2, ("Ferry blaze",))
    tagged = [[each.id for each in article.tags] for article in catalogue.records.articles(two)]
    assert tagged == [[tag.id], [tag.id]]
    catalogue.tags.add("ferry blaze", [two[0]])
    assert paths(catalogue) == ["Ferry fire"]


def test_a_record_that_carries_both_tags_carries_the_merged_one_once(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Ferry blaze", two)
    catalogue.tags.add("Ferry fire", [two[0]])
    catalogue.tags.merge("Ferry blaze", "Ferry fire")
    assert [(tag.name, tag.count) for tag in catalogue.tags.all()] == [("Ferry fire", 2)]


def test_merging_merges_the_tags_of_one_name_inside_them(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Blaze/Night/Crew", [two[0]])
    catalogue.tags.add("Blaze/Day", [two[0]])
    catalogue.tags.add("Fire/NIGHT/crew", [two[1]])
    catalogue.tags.merge("Blaze", "Fire")
    assert [(tag.path, tag.count) for tag in catalogue.tags.all()] == [
        ("Fire", 0),
        ("Fire/Day", 1),
        ("Fire/NIGHT", 0),
        ("Fire/NIGHT/crew", 2),
    ]
    assert catalogue.tags.all()[0].aliases == ("Blaze",)
    assert not catalogue.tags.add("Blaze/Night/Crew", [two[0]])
    catalogue.history.undo()
    assert len(catalogue.tags.all()) == 7


def test_a_tag_merged_into_the_one_around_it_leaves_its_place_to_its_own_namesake(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Fire/Smoke/Smoke", [two[0]])
    catalogue.tags.add("Fire/Smoke", [two[1]])
    catalogue.tags.merge("Fire/Smoke", "Fire")
    assert [(tag.path, tag.count) for tag in catalogue.tags.all()] == [("Fire", 1), ("Fire/Smoke", 1)]


def test_a_merged_tag_hands_its_former_names_on(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Blaze", [two[0]])
    catalogue.tags.rename("Blaze", "Smoke")
    catalogue.tags.add("Fire", [two[1]])
    catalogue.tags.rename("Fire", "Night fire")
    catalogue.tags.merge("Smoke", "Night fire")
    assert [tag.aliases for tag in catalogue.tags.all()] == [("Blaze", "Fire", "Smoke")]
    catalogue.tags.rename("Night fire", "BLAZE")
    catalogue.tags.add("Smoke", two)
    assert [tag.path for tag in catalogue.tags.all()] == ["BLAZE"]


def test_a_tag_cannot_be_merged_into_one_inside_it(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Harbour/Ferry fire", two)
    with pytest.raises(Refused, match="lies inside it"):
        catalogue.tags.merge("Harbour", "Ferry fire")


def test_renaming_to_a_name_that_is_taken_is_refused(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Harbour", two)
    catalogue.tags.add("Port", two)
    with pytest.raises(Refused, match="Merge the two"):
        catalogue.tags.rename("Harbour", "port")


@pytest.mark.parametrize("name", ["", "   ", "/", "–", "Harbour/…"])
def test_a_tag_needs_a_letter_or_a_digit(catalogue: Catalogue, two: tuple[str, str], name: str) -> None:
    with pytest.raises(Refused, match="letter"):
        catalogue.tags.add(name, [two[0]])


def test_a_photo_can_carry_a_tag_of_its_own(catalogue: Catalogue, two: tuple[str, str]) -> None:
    use = catalogue.records.article(two[0]).placements[0]
    catalogue.tags.add("Portrait", [use.id])
    assert [tag.name for tag in catalogue.records.placement(use.id).tags] == ["Portrait"]
    assert catalogue.records.article(two[0]).tags == ()


def test_a_link_is_read_from_both_ends(catalogue: Catalogue, two: tuple[str, str]) -> None:
    first, second = two
    catalogue.links.add(second, first, "follow-up", "the day after")
    [away] = catalogue.links.of(second)
    [back] = catalogue.links.of(first)
    assert (away.other_id, away.type, away.outgoing, away.note) == (first, "follow-up", True, "the day after")
    assert (back.other_title, back.outgoing) == ("Ferry inquiry ends", False)


def test_linking_again_changes_the_type_instead_of_adding_a_second_link(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.links.add(*two, "follow-up")
    catalogue.links.add(two[1], two[0], "background")
    assert [link.type for link in catalogue.links.of(two[0])] == ["background"]


def test_a_link_is_taken_away_from_either_end(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.links.add(*two, "see also")
    catalogue.links.remove(two[1], two[0])
    assert catalogue.links.of(two[0]) == []
    with pytest.raises(NotFound, match="no link"):
        catalogue.links.remove(*two)


def test_a_link_of_unknown_type_or_to_itself_is_refused(catalogue: Catalogue, two: tuple[str, str]) -> None:
    with pytest.raises(Refused, match="follow-up, background"):
        catalogue.links.add(*two, "cousin")
    with pytest.raises(Refused, match="itself"):
        catalogue.links.add(two[0], two[0], "see also")


def test_stories_that_show_the_same_people_are_suggested_with_the_reason(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    [suggestion] = catalogue.links.suggestions(two[0])
    assert suggestion.other_id == two[1]
    assert any("Lena Marsh" in reason.values for reason in suggestion.reasons)
    catalogue.links.add(*two, "see also")
    assert catalogue.links.suggestions(two[0]) == []


def test_a_corrected_caption_lies_above_the_published_one(catalogue: Catalogue, two: tuple[str, str]) -> None:
    use = catalogue.records.article(two[0]).placements[0]
    catalogue.corrections.caption(
        use.id, "Pilot Jo Amari, right, listens to the crew in Port Elwyn, March 13, 2024."
    )
    corrected = catalogue.records.placement(use.id)
    assert corrected.caption.startswith("Pilot Jo Amari")
    assert corrected.published == use.published
    assert [(p.name, p.position) for p in corrected.people] == [("Jo Amari", "right")]
    catalogue.corrections.caption(use.id, None)
    assert catalogue.records.placement(use.id) == use


def test_a_corrected_credit_lies_above_the_published_one(catalogue: Catalogue, two: tuple[str, str]) -> None:
    use = catalogue.records.article(two[0]).placements[0]
    catalogue.corrections.credit(use.id, "Priya Sand/AFP")
    credit = catalogue.records.placement(use.id).credit
    assert credit is not None
    assert [p.text for p in credit.photographers] == ["Priya Sand"]
    catalogue.corrections.credit(use.id, None)
    assert catalogue.records.placement(use.id).credit == use.credit


def test_a_saved_search_keeps_its_text(catalogue: Catalogue) -> None:
    catalogue.searches.save("Harbour", "person:marsh")
    catalogue.searches.save("Harbour", "person:marsh taken:2024")
    assert [(s.name, s.query) for s in catalogue.searches.all()] == [("Harbour", "person:marsh taken:2024")]
    catalogue.searches.delete("Harbour")
    assert catalogue.searches.all() == []


def test_a_collection_keeps_the_order_it_was_given(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.collections.add("Anniversary", [two[1]])
    catalogue.collections.add("Anniversary", two)
    assert catalogue.collections.all() == {"Anniversary": [two[1], two[0]]}


def test_the_history_of_a_record_says_who_did_what_to_it(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    catalogue.tags.add("Council", [two[1]])
    catalogue.links.add(two[1], two[0], "follow-up")
    entries = catalogue.history.entries(two[0])
    assert [operation_words(entry.name) for entry in entries] == [
        "Link as follow-up",
        "Add tag “Harbour”",
        "Import 2 files",
    ]
    assert entries[1].who == "tester"
    assert entries[1].changes == ("tag added “Harbour”",)


def test_the_history_gives_what_was_done_as_a_code_and_values(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    entry = catalogue.history.entries(two[0])[0]
    assert (entry.name.code, dict(entry.name.details)) == ("tag-add", {"tag": "Harbour"})


def test_the_history_of_a_record_is_found_by_the_record(catalogue: Catalogue, two: tuple[str, str]) -> None:
    use = catalogue.records.article(two[0]).placements[0]
    for number in range(4):
        catalogue.tags.add(f"Tag {number}", [two[0]])
    catalogue.corrections.caption(use.id, "A ferry.")
    codes = [entry.name.code for entry in catalogue.history.entries(two[0], limit=3)]
    assert codes == ["correct", "tag-add", "tag-add"]
    read: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if "FROM change" in statement or "JOIN change" in statement:
            read.append((statement, values))

    event.listen(catalogue._database._reader, "after_cursor_execute", note)
    catalogue.history.entries(two[0])
    event.remove(catalogue._database._reader, "after_cursor_execute", note)
    assert read
    for statement, values in read:
        assert "LIKE" not in statement
        with catalogue._database.reading() as connection:
            plan = [
                str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]
        assert not any(step.startswith("SCAN change") or "operation_id=" in step for step in plan), plan


def test_the_history_marks_what_was_undone(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    catalogue.history.undo()
    assert [(e.kind, e.undone) for e in catalogue.history.entries()] == [
        ("undo", False),
        ("do", True),
        ("do", False),
    ]
