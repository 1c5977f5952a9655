"""What an answer settles, to the row: every spelling of a shared name, in credits, captions and bylines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import Question
from tests.catalogue.rows import stored
from tests.catalogue.test_review import Bring, bring, credit, photo, question

__all__ = ["bring"]

SHARED = "several-names:Adi Brandt"


def asked(catalogue: Catalogue) -> dict[str, Question]:
    return {each.id: each for each in catalogue.review.questions()}


@pytest.fixture
def shared(catalogue: Catalogue, bring: Bring) -> list[str]:
    """Photos that show, and one that is by, an Adi Brandt, of whom there are two; the first is neither's."""
    known, other = bring("Miro Lund/AFP", "Miro Lund/AFP", about="quay")
    catalogue.names.part("Adi Brandt", "Adi Brandt", [other])
    open_ones = bring("ADI BRANDT/AFP", "Miro Lund/AFP", about="ferry fire")
    return [known, other, *open_ones]


def shown(catalogue: Catalogue, use: str) -> str | None:
    return photo(catalogue, use).people[0].agent_id


def test_which_of_two_is_meant_is_offered_with_what_tells_them_apart(
    catalogue: Catalogue, shared: list[str]
) -> None:
    ids = sorted(str(shown(catalogue, use)) for use in shared[:2])
    catalogue.names.set_note(ids[0], "the captain")
    answers = question(catalogue, SHARED).answers
    assert [answer.detail for answer in answers] == ids
    assert [answer.name for answer in answers] == [
        f"Adi Brandt (person, the captain; {ids[0]})",
        f"Adi Brandt (person; {ids[1]})",
    ]


def test_an_answer_settles_a_shared_name_however_it_is_written_and_no_other_question(
    catalogue: Catalogue, shared: list[str], bring: Bring
) -> None:
    [unknown] = bring("Quillon", about="mole")
    meant = str(shown(catalogue, shared[1]))
    before = asked(catalogue)
    assert {SHARED, "unknown-name:Quillon"} <= set(before)
    catalogue.review.answer(SHARED, f"agent:{meant}")
    after = asked(catalogue)
    assert {key for key in before if key.startswith("several-names")} & set(after) == set()
    assert after["unknown-name:Quillon"].open == before["unknown-name:Quillon"].open
    assert [shown(catalogue, use) for use in shared[2:]] == [meant] * 2
    assert credit(catalogue, shared[2]).photographers[0].agent_id == meant
    assert shown(catalogue, shared[0]) != meant
    assert [doubt.code for doubt in photo(catalogue, unknown).doubts] == []
    defaults = [
        row for (table, _), row in stored(catalogue).items() if table == "agent_name" and row["is_default"]
    ]
    assert [(row["agent_id"], row["is_default"]) for row in defaults] == [(meant, 1)]


def test_an_answer_that_names_none_of_those_who_share_a_name_is_refused(
    catalogue: Catalogue, shared: list[str]
) -> None:
    stranger = catalogue.names.agent("Miro Lund").id
    before = stored(catalogue)
    for answer, says in (
        (f"agent:{stranger}", "is none of those who go by"),
        ("agent", "wants to know who"),
        ("agent:NAME", "wants to know who"),
        ("person", "is no answer"),
    ):
        with pytest.raises(Refused, match=says):
            catalogue.review.answer(SHARED, answer)
    assert stored(catalogue) == before


def test_a_name_that_one_is_meant_by_and_another_class_shares_is_no_question(
    catalogue: Catalogue, shared: list[str]
) -> None:
    catalogue.names.add("Adi Brandt", "organisation")
    meant = str(shown(catalogue, shared[0]))
    assert {answer.detail for answer in question(catalogue, SHARED).answers} == {
        str(shown(catalogue, use)) for use in shared[:2]
    }
    catalogue.names.mean_by_default(meant, "Adi Brandt")
    assert question(catalogue, SHARED).answers == ()


@pytest.mark.parametrize(
    ("code", "answer", "says"),
    [
        ("unknown-name:Quillon", "person:Adi", "is no answer to"),
        ("unknown-name:Quillon", "person:", "is no answer to"),
        ("unknown-name:Quillon", "same:NAME", "wants to know who"),
        ("unknown-name:Quillon", "same: ", "wants to know who"),
        ("unknown-name:Quillon", "giver", "is no answer to"),
        ("nobody-named:", "as-it-is", "has no answer for all"),
    ],
)
def test_what_is_no_answer_says_what_is(
    catalogue: Catalogue, bring: Bring, code: str, answer: str, says: str
) -> None:
    bring("Quillon")
    with pytest.raises(Refused, match=says):
        catalogue.review.answer(code, answer)


def test_an_organisation_that_is_known_gets_the_kind_that_an_answer_says_and_else_keeps_its_own(
    catalogue: Catalogue, bring: Bring
) -> None:
    bring("Quillon", "Tarnik")
    for name in ("Quillon", "Tarnik"):
        catalogue.review.answer(f"unknown-name:{name}", "organisation: wire ")
    assert [(each.name, each.kind) for each in catalogue.names.agencies()] == [
        ("Quillon", "wire"),
        ("Tarnik", "wire"),
    ]
    with pytest.raises(Refused, match="answered already: organisation:wire"):
        catalogue.review.answer("unknown-name:Quillon", "organisation")
    with pytest.raises(NotFound, match="Nothing asks"):
        catalogue.review.answer("unknown-name:Quillo", "organisation")


def test_a_name_that_is_none_settles_no_other_way_to_write_it(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon", "QUILLON")
    before = set(asked(catalogue))
    catalogue.review.answer("unknown-name:Quillon", "not-a-name")
    assert set(asked(catalogue)) == before - {"unknown-name:Quillon"}


def test_what_is_no_question_of_names_makes_no_names(
    catalogue: Catalogue, story: Callable[..., Path]
) -> None:
    catalogue.imports.run([story("Ferry inquiry opens")])
    before = [row for (table, _), row in stored(catalogue).items() if table in ("agent", "byline", "article")]
    catalogue.review.answer("date-inferred", "as-it-is")
    after = [row for (table, _), row in stored(catalogue).items() if table in ("agent", "byline", "article")]
    assert after == before


def test_questions_without_a_general_answer_follow_as_far_as_there_is_room(
    catalogue: Catalogue, bring: Bring
) -> None:
    bring("All rights reserved", "Quillon")
    ids = [each.id for each in catalogue.review.questions()]
    assert ids == ["unknown-name:Quillon", "nobody-named"]
    for limit in (1, 2, 3):
        assert [each.id for each in catalogue.review.questions(limit)] == ids[:limit]


def test_the_one_who_is_meant_by_default_is_so_alone_and_only_by_that_spelling(
    catalogue: Catalogue, shared: list[str]
) -> None:
    catalogue.names.add("Oda Vik", "person")
    catalogue.names.mean_by_default("Oda Vik", "Oda Vik")
    meant = [str(shown(catalogue, use)) for use in shared[:2]]
    for each in (*meant, meant[0]):
        catalogue.names.mean_by_default(each, "Adi Brandt")
        rows = [row for (table, _), row in stored(catalogue).items() if table == "agent_name"]
        defaults = {row["name"]: row["agent_id"] for row in rows if row["is_default"]}
        assert defaults == {"Adi Brandt": each, "Oda Vik": catalogue.names.agent("Oda Vik").id}


def test_the_same_as_a_house_that_ships_is_that_house_though_a_person_bears_its_name(
    catalogue: Catalogue, bring: Bring
) -> None:
    use, *_ = bring("Quillon")
    catalogue.names.add("AFP", "person")
    catalogue.review.answer("unknown-name:Quillon", "same:Agence France-Presse")
    assert [source.text for source in credit(catalogue, use).chain] == ["AFP"]


def test_questions_are_told_by_what_they_settle_with_three_examples_each(
    catalogue: Catalogue, bring: Bring
) -> None:
    uses = bring("Quillon", "Quillon", "Quillon", "Quillon", "Tarnik")
    first, second = catalogue.review.questions()
    assert (first.id, first.open, first.settles, len(first.examples)) == ("unknown-name:Quillon", 4, 4, 3)
    assert (second.id, second.open, second.settles, second.examples) == (
        "unknown-name:Tarnik",
        1,
        1,
        (uses[4],),
    )
    assert catalogue.review.questions(1) == [first]
    assert catalogue.review.questions(2) == [first, second]
    catalogue.trash.add([photo(catalogue, uses[0]).article_id or ""], "an advertisement")
    assert catalogue.review.questions() == []


def test_what_is_accepted_in_two_records_is_accepted_once_in_each(catalogue: Catalogue, bring: Bring) -> None:
    one, other = bring("Quillon", "Quillon")
    catalogue.review.accept([one], "unknown-name:Quillon")
    catalogue.review.accept([one, other])
    rows = [row for (table, _), row in stored(catalogue).items() if table == "acceptance"]
    assert sorted((row["record_id"], row["code"], row["value"]) for row in rows) == sorted(
        (use, "unknown-name", "Quillon") for use in (one, other)
    )
    assert catalogue.review.questions() == []


def test_a_line_in_doubt_below_a_correction_is_no_case_of_the_audit(
    catalogue: Catalogue, bring: Bring
) -> None:
    uses = bring("Quillon", "Tarnik", "Sorbelin", "Veldenar", "Omberg", "Skarnik")

    def unknown() -> set[str]:
        return {each.use for each in catalogue.rights.audit() if each.problem == "unknown"}

    assert unknown() == set(uses)
    catalogue.corrections.set(uses[::2], {"credit": "Miro Lund/AFP"})
    assert unknown() == set(uses[1::2])
    catalogue.corrections.set(uses, {"credit": "Miro Lund/AFP"})
    assert unknown() == set()
