"""The review: doubts grouped into questions, answered for all readings at once, or accepted as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import NotFound, Refused
from archive.model import Credit, OpenDoubts, OperationName, Placement, Question, SearchRequest
from archive.model.review import CHOICES
from archive.store import tables as t
from archive.words import answer_words, sentences
from tests.catalogue.rows import stored

Story = Callable[..., Path]

PAGE = """<html lang="en"><head><title>The board on the {about}</title>
<link rel="canonical" href="https://example.org/{address}">
<meta property="article:published_time" content="2024-03-14T08:00:00Z"></head><body><article>
<h1>The board on the {about}</h1>
<p>The board met on Tuesday evening to talk of the {about} and heard from the crew and two surveyors.</p>
{figures}<p>It will meet again on the {about} when the surveyors hand in the last of their reports.</p>
</article></body></html>"""
FIGURE = """<figure><img src="https://example.org/{about}-{n}.jpg" width="900" height="600"><figcaption>
Adi Brandt speaks on the {about} in Port Elwyn, part {n}. ({line})</figcaption></figure>
"""
QUILLON = "unknown-name:Quillon"


@pytest.fixture
def bring(catalogue: Catalogue, tmp_path: Path) -> Callable[..., list[str]]:
    """Imports a story with a photo for each credit line, and gives those photos in their order."""

    def bring(*lines: str, about: str = "ferry fire") -> list[str]:
        figures = "".join(FIGURE.format(n=n, about=about, line=line) for n, line in enumerate(lines))
        path = tmp_path / f"{about}.html"
        path.write_text(
            PAGE.format(about=about, figures=figures, address=about.replace(" ", "-")), encoding="utf-8"
        )
        [result] = catalogue.imports.run([path]).results
        return [use.id for use in catalogue.records.article(result.id or "").placements]

    return bring


Bring = Callable[..., list[str]]


def photo(catalogue: Catalogue, placement_id: str) -> Placement:
    return catalogue.records.placement(placement_id)


def credit(catalogue: Catalogue, placement_id: str) -> Credit:
    found = photo(catalogue, placement_id).credit
    assert found is not None
    return found


def names(found: Credit) -> tuple[list[str], list[str]]:
    return [value.text for value in found.photographers], [source.text for source in found.chain]


def unreviewed(catalogue: Catalogue) -> set[str]:
    hits = catalogue.search.find(SearchRequest("is:unreviewed", limit=1000)).hits
    return {hit.id for hit in hits}


def question(catalogue: Catalogue, question_id: str) -> Question:
    return next(each for each in catalogue.review.questions() if each.id == question_id)


# --- Questions --------------------------------------------------------------------------------------


def test_the_same_doubt_of_many_readings_is_one_question(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon/Reuters", "Tarnik", "Quillon")
    first, second = catalogue.review.questions()
    assert (first.id, first.code, first.value) == (QUILLON, "unknown-name", "Quillon")
    assert (first.settles, first.open, set(first.examples)) == (2, 2, {photos[0], photos[2]})
    assert (second.id, second.settles, second.examples) == ("unknown-name:Tarnik", 1, (photos[1],))


def test_questions_are_counted_as_far_as_they_are_shown(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon", "Tarnik", "Quillon")
    assert [each.id for each in catalogue.review.questions(1)] == [QUILLON]


def test_what_is_to_be_looked_at_in_each_record_comes_last_and_has_no_answer(
    catalogue: Catalogue, bring: Bring
) -> None:
    bring("All rights reserved", "All rights reserved", "All rights reserved", "Quillon")
    ids = [each.id for each in catalogue.review.questions()]
    assert ids == [QUILLON, "nobody-named"]
    asked = question(catalogue, "nobody-named")
    assert (asked.open, asked.settles, asked.answers) == (3, 1, ())
    with pytest.raises(Refused, match="look at each") as refused:
        catalogue.review.answer("nobody-named", "as-it-is")
    assert refused.value.code == "no-general-answer"


def test_every_doubt_that_there_is_stands_in_the_table_of_answers_and_every_answer_has_words() -> None:
    assert set(CHOICES) == set(sentences("doubts"))
    choices = {choice for each in CHOICES.values() for choice in each}
    assert choices == {code.removesuffix("-what") for code in sentences("answers")}


def test_answers_are_offered_in_words_and_as_they_are_written(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon", "Reuters/AFP")
    offered = {each.text: answer_words(each) for each in question(catalogue, QUILLON).answers}
    assert offered["person"] == "a person"
    assert offered["organisation:stock"] == "an organisation: stock"
    assert offered["same:NAME"] == "the same as NAME"
    offered = {
        each.text: answer_words(each) for each in question(catalogue, "chain-order:Reuters; AFP").answers
    }
    assert list(offered) == ["distributes:Reuters", "distributes:AFP", "as-it-is"]


# --- Answers ----------------------------------------------------------------------------------------


def test_a_person_becomes_the_photographer_of_every_line_that_asked(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("QUILLON/Reuters", "QUILLON")
    catalogue.review.answer("unknown-name:QUILLON", "person")
    assert names(credit(catalogue, photos[0])) == (["Quillon"], ["Reuters"])
    assert names(credit(catalogue, photos[1])) == (["Quillon"], [])
    assert credit(catalogue, photos[1]).raw == "QUILLON"
    assert not unreviewed(catalogue)
    hits = catalogue.search.find(SearchRequest("photographer:quillon")).hits
    assert {hit.id for hit in hits} >= set(photos)
    assert catalogue.names.agent("Quillon", "person").agent_class == "person"


def test_an_organisation_is_known_from_then_on_with_its_kind(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Miro Lund/Velden Tarn")
    catalogue.review.answer("unknown-name:Velden Tarn", "organisation:stock")
    found = credit(catalogue, photos[0])
    assert names(found) == (["Miro Lund"], ["Velden Tarn"])
    assert [source.kind for source in found.chain] == ["stock"]
    assert not found.review
    assert [agency.name for agency in catalogue.names.agencies()] == ["Velden Tarn"]
    assert not catalogue.names.read_credit("VELDEN TARN").review


def test_a_name_that_was_read_as_a_photographer_may_be_an_organisation(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Velden Tarn/Reuters", "Velden Tarn")
    catalogue.review.answer("unknown-name:Velden Tarn", "organisation")
    assert names(credit(catalogue, photos[1])) == ([], ["Velden Tarn"])
    assert not credit(catalogue, photos[1]).review


def test_what_is_no_name_names_nobody(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon/Reuters", "© Quillon")
    catalogue.review.answer(QUILLON, "not-a-name")
    assert names(credit(catalogue, photos[0])) == ([], ["Reuters"])
    found = credit(catalogue, photos[1])
    assert names(found) == ([], [])
    assert found.copyright is None or found.copyright.holder is None
    assert catalogue.review.open() == OpenDoubts(0, 0, 0)


def test_the_same_as_a_known_agency_reads_as_that(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Miro Lund/Velden Tarn", "Ines Okafor/Reuters")
    catalogue.review.answer("unknown-name:Velden Tarn", "same:Reuters")
    assert names(credit(catalogue, photos[0])) == (["Miro Lund"], ["Reuters"])
    assert not credit(catalogue, photos[0]).review


def test_the_same_as_an_agency_that_ships_and_was_never_read_is_that(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Miro Lund/Velden Tarn")
    catalogue.review.answer("unknown-name:Velden Tarn", "same:Yonhap")
    assert names(credit(catalogue, photos[0])) == (["Miro Lund"], ["Yonhap"])


def test_the_same_as_a_known_person_is_that_photographer(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon", "Miro Lund/AFP")
    catalogue.review.answer(QUILLON, "same:Miro Lund")
    assert names(credit(catalogue, photos[0])) == (["Miro Lund"], [])
    hits = catalogue.search.find(SearchRequest('photographer:"miro lund"', kind="photo")).hits
    assert {hit.id for hit in hits} >= set(photos)


def test_the_same_as_nobody_known_is_refused_and_changes_nothing(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon")
    before = stored(catalogue)
    with pytest.raises(NotFound, match="Nobody Known"):
        catalogue.review.answer(QUILLON, "same:Nobody Known")
    with pytest.raises(Refused, match="write same:NAME"):
        catalogue.review.answer(QUILLON, "same:NAME")
    assert stored(catalogue) == before


def test_a_giver_who_is_a_person_stays_in_the_chain_as_a_person(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Courtesy Jane Doe")
    catalogue.review.answer("giver-person-or-organisation:Jane Doe", "person")
    assert names(credit(catalogue, photos[0])) == ([], ["Jane Doe"])
    assert not credit(catalogue, photos[0]).review
    agent_id = credit(catalogue, photos[0]).chain[0].agent_id
    assert catalogue.names.agent(agent_id or "").agent_class == "person"


def test_a_giver_may_be_the_photographer(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Courtesy Jane Doe")
    catalogue.review.answer("giver-person-or-organisation:Jane Doe", "photographer")
    assert names(credit(catalogue, photos[0])) == (["Jane Doe"], [])


def test_a_photographer_may_be_the_giver(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Handout/Jane Doe")
    catalogue.review.answer("giver-or-photographer:Jane Doe", "giver")
    assert names(credit(catalogue, photos[0])) == ([], ["Jane Doe"])
    assert not credit(catalogue, photos[0]).review


def test_who_holds_the_rights_need_not_have_taken_the_picture(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("© Jane Doe")
    catalogue.review.answer("holder-or-photographer:Jane Doe", "holder")
    found = credit(catalogue, photos[0])
    assert names(found) == ([], [])
    assert found.copyright is not None
    assert found.copyright.holder == "Jane Doe"


def test_a_label_is_none_of_the_names(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Fotto: Jane Doe", "Fotto: Miro Lund")
    catalogue.review.answer("label-or-name:Fotto", "label")
    assert names(credit(catalogue, photos[0])) == (["Jane Doe"], [])
    assert not unreviewed(catalogue)


def test_who_distributes_whom_puts_the_chains_of_both_in_order(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Tarn Press/Velden Press", "Velden Press/Tarn Press")
    asked = [each.id for each in catalogue.review.questions()]
    catalogue.review.answer(asked[0], "distributes:Tarn Press")
    for each in photos:
        assert names(credit(catalogue, each)) == ([], ["Velden Press", "Tarn Press"])
    assert catalogue.review.open().doubts == 0


def test_an_order_may_be_right_as_it_is(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Tarn Press/Velden Press")
    catalogue.review.answer("chain-order:Tarn Press; Velden Press", "as-it-is")
    assert names(credit(catalogue, photos[0])) == ([], ["Tarn Press", "Velden Press"])
    assert not credit(catalogue, photos[0]).review


def test_a_name_that_leaves_the_chain_takes_the_question_of_the_order_along(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Quillon/Tarnik")
    assert {each.code for each in catalogue.review.questions()} == {"unknown-name", "chain-order"}
    catalogue.review.answer(QUILLON, "person")
    assert [each.id for each in catalogue.review.questions()] == ["unknown-name:Tarnik"]
    assert names(credit(catalogue, photos[0])) == (["Quillon"], ["Tarnik"])


def test_which_of_several_is_meant_is_answered_once_for_captions_and_credits(
    catalogue: Catalogue, bring: Bring
) -> None:
    _two_called_adi_brandt(catalogue)
    photos = bring("Adi Brandt/AFP")
    asked = question(catalogue, "several-names:Adi Brandt")
    assert asked.open == 2
    assert len(asked.answers) == 2
    catalogue.review.answer(asked.id, asked.answers[1].text)
    meant = asked.answers[1].detail
    assert photo(catalogue, photos[0]).people[0].agent_id == meant
    assert credit(catalogue, photos[0]).photographers[0].agent_id == meant
    assert catalogue.review.open().doubts == 0
    [later] = bring("Adi Brandt/AFP", about="quarry")
    assert photo(catalogue, later).people[0].agent_id == meant
    assert catalogue.review.open().doubts == 0


def test_a_story_whose_date_was_inferred_is_asked_about_once(catalogue: Catalogue, story: Story) -> None:
    def brought(title: str) -> str:
        return catalogue.imports.run([story(title)]).results[0].id or ""

    first = brought("Ferry inquiry opens")
    assert [each.id for each in catalogue.review.questions()] == ["date-inferred"]
    catalogue.review.answer("date-inferred", "as-it-is")
    assert not catalogue.records.article(first).doubts
    assert not catalogue.records.article(brought("Quarry closes for good")).doubts
    assert catalogue.review.open() == OpenDoubts(0, 0, 0)


def _two_called_adi_brandt(catalogue: Catalogue) -> None:
    """Two people who share a spelling, neither of them meant by default."""
    catalogue.names.add("Adi Brandt", "person")
    catalogue.names.add("Adi Brandt the Younger", "person")
    younger = catalogue.names.agent("Adi Brandt the Younger").id
    with catalogue._journal.operation(OperationName("text", {"text": "Share a name"})) as operation:
        row = {"id": "s0123456789abcd", "agent_id": younger, "name": "Adi Brandt", "folded": "adi brandt"}
        operation.insert(t.agent_name, {**row, "is_default": 0})


# --- Remembered, and taken back ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "read_as"),
    [
        ("person", (["Quillon"], ["Reuters"])),
        ("organisation", ([], ["Quillon", "Reuters"])),
        ("not-a-name", ([], ["Reuters"])),
        ("same:Miro Lund", (["Miro Lund"], ["Reuters"])),
    ],
)
def test_later_imports_heed_what_was_answered(
    catalogue: Catalogue, bring: Bring, answer: str, read_as: tuple[list[str], list[str]]
) -> None:
    bring("Quillon", "Miro Lund/AFP")
    catalogue.review.answer(QUILLON, answer)
    [later] = bring("Quillon/Reuters", about="quarry")
    assert names(credit(catalogue, later)) == read_as
    assert not credit(catalogue, later).review
    assert not unreviewed(catalogue)


def test_corrected_credit_lines_heed_what_was_answered(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon", "Ines Okafor/Reuters")
    catalogue.review.answer(QUILLON, "person")
    catalogue.corrections.credit(photos[1], "Quillon/AFP")
    assert names(credit(catalogue, photos[1])) == (["Quillon"], ["AFP"])
    assert not credit(catalogue, photos[1]).review
    assert names(catalogue.names.read_credit("Quillon")) == (["Quillon"], [])


def test_lines_that_are_read_anew_keep_what_was_answered(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon/Velden Tarn")
    catalogue.review.answer(QUILLON, "person")
    catalogue.names.add("Velden Tarn", "organisation", "wire")
    assert names(credit(catalogue, photos[0])) == (["Quillon"], ["Velden Tarn"])
    assert not credit(catalogue, photos[0]).review


@pytest.mark.parametrize("answer", ["person", "organisation:wire", "not-a-name", "same:AFP"])
def test_an_answer_is_taken_back_and_given_again_by_one_step(
    catalogue: Catalogue, bring: Bring, answer: str
) -> None:
    bring("Quillon/Reuters", "Quillon")
    before = stored(catalogue)
    catalogue.review.answer(QUILLON, answer)
    after = stored(catalogue)
    assert after != before
    catalogue.history.undo()
    assert stored(catalogue) == before
    assert question(catalogue, QUILLON).settles == 2
    catalogue.history.redo()
    assert stored(catalogue) == after
    catalogue.history.undo()
    [later] = bring("Quillon/Reuters", about="quarry")
    assert credit(catalogue, later).review


def test_a_preview_tells_what_an_answer_would_do_and_does_nothing(catalogue: Catalogue, bring: Bring) -> None:
    photos = bring("Quillon", "Quillon/Reuters")
    before = stored(catalogue)
    with catalogue.previewing() as preview:
        catalogue.review.answer(QUILLON, "person")
    assert stored(catalogue) == before
    told = {(each.id, each.field): (each.before, each.after) for each in preview.examples}
    assert told[photos[0], "photographers"] == ((), ("Quillon",))
    assert told[photos[0], "doubts"] == ((("unknown-name", "Quillon"),), ())


def test_a_question_is_answered_once(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon")
    catalogue.review.answer(QUILLON, "person")
    with pytest.raises(Refused, match=r"answered already: person:Quillon\. .* undo 2") as refused:
        catalogue.review.answer(QUILLON, "organisation")
    assert refused.value.code == "answered"


@pytest.mark.parametrize(
    ("asked", "answer", "error"),
    [
        ("unknown-name:Nobody", "person", NotFound),
        (QUILLON, "photographer", Refused),
        (QUILLON, "person:Somebody", Refused),
        (QUILLON, "organisation:circus", Refused),
        (QUILLON, "", Refused),
        ("of-tomorrow:Quillon", "person", Refused),
    ],
)
def test_what_is_no_answer_is_refused_and_changes_nothing(
    catalogue: Catalogue, bring: Bring, asked: str, answer: str, error: type[Exception]
) -> None:
    bring("Quillon")
    before = stored(catalogue)
    with pytest.raises(error):
        catalogue.review.answer(asked, answer)
    assert stored(catalogue) == before


# --- Right as it is ---------------------------------------------------------------------------------


def test_what_is_accepted_of_one_record_stays_open_in_others(catalogue: Catalogue, bring: Bring) -> None:
    one, other = bring("Quillon", "Quillon")
    catalogue.review.accept([one])
    assert not credit(catalogue, one).review
    assert credit(catalogue, other).review
    assert names(credit(catalogue, one)) == ([], ["Quillon"])
    assert unreviewed(catalogue) == {other}
    assert catalogue.review.open() == OpenDoubts(1, 1, 1)
    assert question(catalogue, QUILLON).examples == (other,)


def test_a_whole_search_is_accepted_in_one_step_and_taken_back_in_one(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Quillon", "Tarnik", "Reuters/AFP")
    before = stored(catalogue)
    catalogue.do_to(Selection(query="is:unreviewed"), catalogue.review.accept)
    assert catalogue.review.open() == OpenDoubts(0, 0, 0)
    assert not unreviewed(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before
    assert unreviewed(catalogue) == set(photos)


def test_one_question_is_accepted_in_all_its_readings_and_others_of_them_stay_open(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Quillon/Tarnik", "Quillon")
    assert catalogue.review.readings(QUILLON) == sorted(photos)
    catalogue.review.accept_question(QUILLON)
    assert {each.id for each in catalogue.review.questions()} == {
        "unknown-name:Tarnik",
        "chain-order:Quillon; Tarnik",
    }
    with pytest.raises(NotFound):
        catalogue.review.accept_question(QUILLON)
    [later] = bring("Quillon", about="quarry")
    assert catalogue.review.readings(QUILLON) == [later]


def test_one_question_of_one_record_is_accepted_alone(catalogue: Catalogue, bring: Bring) -> None:
    one, other = bring("Quillon/Tarnik", "Quillon")
    catalogue.review.accept([one], QUILLON)
    assert catalogue.review.readings(QUILLON) == [other]
    assert catalogue.review.readings("unknown-name:Tarnik") == [one]


def test_another_doubt_opens_an_accepted_record_again(catalogue: Catalogue, bring: Bring) -> None:
    [one] = bring("Quillon")
    catalogue.review.accept([one])
    catalogue.corrections.credit(one, "Quillon/Tarnik")
    assert {(d.code, d.value) for d in credit(catalogue, one).doubts} == {
        ("unknown-name", "Tarnik"),
        ("chain-order", "Quillon; Tarnik"),
    }
    assert unreviewed(catalogue) == {one}


def test_an_accepted_doubt_stays_accepted_when_its_line_is_read_anew(
    catalogue: Catalogue, bring: Bring
) -> None:
    [one] = bring("Quillon/Velden Tarn")
    catalogue.review.accept([one])
    catalogue.names.add("Velden Tarn", "organisation", "wire")
    catalogue.names.set_kind("Velden Tarn", "stock")
    assert not credit(catalogue, one).review


def test_an_accepted_story_stays_accepted_when_it_comes_in_again(catalogue: Catalogue, story: Story) -> None:
    path = story("Ferry inquiry opens")
    story_id = catalogue.imports.run([path]).results[0].id or ""
    assert unreviewed(catalogue) == {story_id}
    catalogue.review.accept([story_id])
    path.write_text(path.read_text("utf-8").replace("two surveyors", "three surveyors"), encoding="utf-8")
    assert catalogue.imports.run([path]).results[0].status == "updated"
    assert catalogue.review.open() == OpenDoubts(0, 0, 0)


def test_accepting_what_is_in_no_doubt_changes_nothing(catalogue: Catalogue, bring: Bring) -> None:
    [one] = bring("Ines Okafor/Reuters")
    assert not catalogue.review.accept([one])


def test_what_was_answered_and_accepted_since_a_moment_is_counted_without_what_was_undone(
    catalogue: Catalogue, bring: Bring
) -> None:
    bring("Quillon/Tarnik")
    assert catalogue.review.answered("2000-01-01") == 0
    catalogue.review.answer(QUILLON, "person")
    catalogue.review.accept_question("unknown-name:Tarnik")
    assert catalogue.review.answered("2000-01-01") == 2
    assert catalogue.review.answered("2999-01-01") == 0
    catalogue.history.undo()
    assert catalogue.review.answered("2000-01-01") == 1


def test_a_story_is_accepted_with_its_photos_if_that_is_wanted(catalogue: Catalogue, bring: Bring) -> None:
    [one] = bring("Quillon")
    story_id = photo(catalogue, one).article_id or ""
    assert not catalogue.review.accept([story_id])
    assert catalogue.review.accept([story_id], with_photos=True)
    assert not credit(catalogue, one).review


def test_a_preview_has_as_many_examples_as_are_wanted(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon", "Quillon", "Quillon")
    counts = []
    for most in (1, 20):
        with catalogue.previewing(most) as preview:
            catalogue.review.answer(QUILLON, "person")
        counts.append((len(preview.examples), preview.records))
    assert counts[0][0] == 1 < counts[1][0]
    assert counts[0][1] == counts[1][1]
    assert catalogue.review.open().questions == 1


# --- Counted ----------------------------------------------------------------------------------------


def test_the_count_is_what_the_search_for_unreviewed_finds(catalogue: Catalogue, bring: Bring) -> None:
    bring("Quillon/Tarnik", "Ines Okafor/Reuters", "Quillon")
    assert catalogue.review.open() == OpenDoubts(4, 2, 3)
    assert catalogue.records.stats().unreviewed == len(unreviewed(catalogue)) == 2


def test_the_count_of_questions_is_how_many_are_asked(catalogue: Catalogue, bring: Bring) -> None:
    one, _, last = bring("Quillon/Tarnik", "Ines Okafor/Reuters", "Quillon")
    for act in (
        lambda: None,
        lambda: catalogue.corrections.credit(last, "Ines Okafor/Reuters"),
        lambda: catalogue.review.answer(QUILLON, "person"),
        lambda: catalogue.trash.add([photo(catalogue, one).article_id or ""], "twice"),
    ):
        act()
        assert catalogue.review.open().questions == len(catalogue.review.questions())
    assert catalogue.review.open().questions == 0


def test_a_line_below_a_correction_is_not_counted_and_counts_again_without_it(
    catalogue: Catalogue, bring: Bring
) -> None:
    one, other = bring("Quillon", "Tarnik")
    catalogue.corrections.credit(one, "Ines Okafor/Reuters")
    assert catalogue.review.open() == OpenDoubts(1, 1, 1)
    assert [each.id for each in catalogue.review.questions()] == ["unknown-name:Tarnik"]
    catalogue.review.accept([one])
    assert unreviewed(catalogue) == {other}
    catalogue.corrections.credit(one, None)
    assert catalogue.review.open() == OpenDoubts(2, 2, 2)
    assert unreviewed(catalogue) == {one, other}


def test_the_trash_is_passed_over(catalogue: Catalogue, bring: Bring) -> None:
    [one] = bring("Quillon/Tarnik")
    [other] = bring("Quillon", about="quarry")
    with catalogue._journal.operation(OperationName("text", {"text": "Throw away"})) as operation:
        story_id = photo(catalogue, one).article_id
        operation.insert(t.trash, {"id": "r0123456789abcd", "record_id": story_id, "reason": "twice"})
    assert catalogue.review.open() == OpenDoubts(1, 1, 1)
    [asked] = catalogue.review.questions()
    assert (asked.id, asked.open, asked.examples) == (QUILLON, 1, (other,))


def test_what_a_photo_file_leaves_open_is_open_of_each_use_and_accepted_with_it(
    catalogue: Catalogue, bring: Bring
) -> None:
    one, other = bring("Quillon", "Ines Okafor/Reuters")
    with catalogue._journal.operation(OperationName("text", {"text": "Spoil"})) as operation:
        shared = photo(catalogue, one).photo.id
        for use in (one, other):
            operation.update(t.placement, use, photo_id=shared)
        row = {"id": "q0123456789abcd", "record_id": shared, "credit_id": None, "ordinal": 0}
        span = {"start": 0, "end": 0}
        operation.insert(t.doubt, {**row, "code": "field-repaired", "value": "Caption: x", **span})
        operation.update(t.photo, shared, metadata={"caption": "A ferry"})
    assert catalogue.review.open() == OpenDoubts(2, 2, 2)
    assert unreviewed(catalogue) == {one, other}
    assert catalogue.keeping.verify() == []
    catalogue.review.accept([other])
    assert catalogue.review.open() == OpenDoubts(1, 1, 1)
    assert unreviewed(catalogue) == {one}
