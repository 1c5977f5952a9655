"""How long names, notes and lists may be, to the letter, and the days between which something holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation import templates
from archive.errors import NotFound, Refused
from archive.model import OpChanges, OperationName, RowChange
from archive.store import tables as t
from archive.store.operation import new_id
from tests.catalogue.rows import stored

Story = Callable[..., Path]
Act = Callable[[Catalogue, str, str], object]

LIMITS: dict[str, tuple[int, Act]] = {
    "a collection's name": (120, lambda c, _, text: c.collections.add(text, [])),
    "a note in a collection": (4_000, lambda c, of, text: c.collections.note("Fires", of, text)),
    "a reason for the trash": (500, lambda c, of, text: c.trash.add([of], text)),
    "a person's name": (200, lambda c, _, text: c.names.add(text, "person")),
    "a note on a name": (20_000, lambda c, _, text: c.names.set_note("Adi Brandt", text)),
    "evidence": (2_000, lambda c, _, text: c.names.affiliate("Adi Brandt", "Velden", evidence=text)),
    "a note on an order": (1_000, lambda c, of, text: c.rights.lift([photo(c, of)], "no-sales", text)),
    "a field": (20_000, lambda c, of, text: c.corrections.set([of], {"standfirst": text})),
    "a list": (500, lambda c, of, text: c.corrections.set([of], {"byline": list(text)})),
}


def photo(catalogue: Catalogue, article_id: str) -> str:
    return catalogue.records.article(article_id).placements[0].id


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens")]).results[0].id)


def test_what_is_as_long_as_it_may_be_is_stored_and_a_letter_more_is_refused(
    catalogue: Catalogue, article: str
) -> None:
    catalogue.collections.add("Fires", [article])
    catalogue.names.add("Adi Brandt", "person")
    catalogue.names.add("Velden", "organisation")
    for what, (longest, act) in LIMITS.items():
        with pytest.raises(Refused):
            act(catalogue, article, "x" * (longest + 1))
        done = act(catalogue, article, "x" * longest)
        assert isinstance(done, OpChanges), what
        assert done.operation_id, what
        if what == "a reason for the trash":
            catalogue.history.undo()


def test_a_table_of_codes_has_a_hundred_thousand_at_most() -> None:
    lines = [f"c{n}\tvalue" for n in range(100_001)]
    assert len(templates.parse_codes("\n".join(lines[:-1]), "codes.txt")) == 100_000
    with pytest.raises(Refused, match="more than 100,000"):
        templates.parse_codes("\n".join(lines), "codes.txt")


def test_taking_back_a_step_of_more_changes_than_are_tried_is_not_tried(
    catalogue: Catalogue, article: str
) -> None:
    for number, changes in enumerate((3, 1_000, 1_001, 3), 2):
        with catalogue._journal.operation(OperationName("search-save", {"name": "many"})) as operation:
            rows = [{"id": new_id("q"), "name": f"{number} {n}", "query": ""} for n in range(changes)]
            operation.insert_many(t.saved_search, rows)
    tried = [catalogue.history.taking_back(number).records is not None for number in range(2, 6)]
    assert tried == [True, True, False, True]


def test_the_rows_that_a_step_changed_are_told_up_to_a_dozen(catalogue: Catalogue, article: str) -> None:
    catalogue.tags.add("/".join("abcdefghijkl"), [article])
    number = catalogue.history.entries(limit=1)[0].operation_id
    told = catalogue.history.changes(number)
    assert len(told) == 12
    assert all(isinstance(each, RowChange) for each in told)
    assert len(catalogue.history.changes(number, 13)) == 13


def test_a_person_is_a_name_with_title_and_position_and_a_place_a_name_with_its_role(
    catalogue: Catalogue, article: str
) -> None:
    use = photo(catalogue, article)
    before = stored(catalogue)
    for field, line in (
        ("person", "Lena Marsh | Mayor | left | today"),
        ("person", "| Mayor"),
        ("place", "Skarn | shown | today"),
        ("place", "Skarn | visited"),
        ("place", "| shown"),
    ):
        with pytest.raises(Refused, match=r"cannot be read|no role"):
            catalogue.corrections.set([use], {field: [line]})
    assert stored(catalogue) == before
    lines = ["Lena Marsh | Mayor | left", "Jo Amari | | right", "Adi Brandt"]
    catalogue.corrections.set([use], {"person": lines, "place": ["Skarn", "Velden | mentioned"]})
    seq = catalogue.history.last_seq()
    catalogue.corrections.set([use], {"person": lines, "place": ["Skarn", "Velden | mentioned"]})
    assert catalogue.history.last_seq() == seq, "a value that stands already changes nothing"
    told = catalogue.records.placement(use)
    assert [(each.name, each.title, each.position) for each in told.people] == [
        ("Lena Marsh", "Mayor", "left"),
        ("Jo Amari", None, "right"),
        ("Adi Brandt", None, None),
    ]
    assert [(each.name, each.role) for each in told.places] == [("Skarn", "shown"), ("Velden", "mentioned")]


def test_who_works_somewhere_ends_no_sooner_than_it_begins_as_far_as_the_dates_say(
    catalogue: Catalogue,
) -> None:
    catalogue.names.add("Miro Lund", "person")
    catalogue.names.add("Velden", "organisation")
    for begins, ends in (("2024-05-01", "2024-04-30"), ("2024-05", "2024-04"), ("2025", "2024-12-31")):
        with pytest.raises(Refused, match="before it begins"):
            catalogue.names.affiliate("Miro Lund", "Velden", begins, ends)
    for evidence in ("a card", "his card"):
        for begins, ends in (("2024-05-01", "2024-05-01"), ("2023-06", "2023"), ("2022-12-31", "2022-12")):
            catalogue.names.affiliate("Miro Lund", "Velden", begins, ends, evidence)
    ties = catalogue.names.credit_page("Miro Lund").affiliations
    assert [tie.from_date for tie in ties] == ["2022-12-31", "2023-06", "2024-05-01"]
    assert {tie.evidence for tie in ties} == {"his card"}
    catalogue.names.part_ways("Miro Lund", "Velden", "2023-06")
    left = [tie.from_date for tie in catalogue.names.credit_page("Miro Lund").affiliations]
    assert left == ["2022-12-31", "2024-05-01"]
    with pytest.raises(NotFound):
        catalogue.names.part_ways("Miro Lund", "Velden", "2023-06")


def test_a_headline_is_one_line_and_captions_standfirsts_and_notes_keep_theirs(
    catalogue: Catalogue, article: str
) -> None:
    use, lines = photo(catalogue, article), " One  line.\n\tAnother. "
    catalogue.corrections.set(
        [article], {"title": lines, "standfirst": lines, "note": lines, "byline": [lines]}
    )
    catalogue.corrections.set([use], {"caption": lines, "credit": lines})
    told, shown = catalogue.records.article(article), catalogue.records.placement(use)
    assert (told.title, told.bylines) == ("One line. Another.", ("One line. Another.",))
    assert shown.credit is not None
    assert shown.credit.raw == "One line. Another."
    assert {told.standfirst, told.note, shown.caption} == {lines.strip()}
