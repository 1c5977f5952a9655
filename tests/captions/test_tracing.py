"""Which rules decided on a caption, and which were refused."""

from __future__ import annotations

from archive.captions import Decision, read_caption, trace_caption
from archive.captions.findings import Trial
from tests.captions.labelled import table

CAPTION = "Supporters of Jane Doe greet Lena Marsh, left, in Port Averell on May 3, 2020. (John Roe/AP)"


def decision(role: str, written: str, caption: str = CAPTION) -> Decision:
    [found] = [each for each in trace_caption(caption) if (each.role, each.written) == (role, written)]
    return found


def trial(decided: Decision, name: str) -> Trial:
    [found] = [each for each in decided.trials if each.table == name]
    return found


def test_of_whom_a_caption_only_speaks_it_is_told_by_which_rule() -> None:
    decided = decision("person", "Jane Doe")
    assert decided.outcome == ""
    assert trial(decided, "spoken of").rule == "after a preposition"


def test_who_is_shown_is_told_with_the_rule_that_settled_it_and_those_refused_before() -> None:
    decided = decision("person", "Lena Marsh")
    assert decided.outcome == "position"
    assert trial(decided, "positions").result == "position: left"
    assert trial(decided, "evidence") == Trial(
        "evidence", "position", ("said to be unseen",), "shown: position"
    )


def test_a_name_that_names_nobody_is_told_by_which_rule() -> None:
    assert trial(decision("person", "Port Averell"), "nobody").rule == "sort of place"


def test_a_rule_whose_words_a_caption_lacks_is_not_told_as_refused() -> None:
    at_sea = "The lifeboat Jane Doe, Lena Marsh, left, in Port Averell."
    assert "vessel" in trial(decision("person", "Lena Marsh", at_sea), "nobody").refused
    assert "vessel" not in trial(decision("person", "Lena Marsh"), "nobody").refused


def test_a_date_is_told_by_what_gave_it_its_role() -> None:
    told = trial(decision("date", "May 9, 2020", f"{CAPTION[:-16]}, before the vote of May 9, 2020."), "role")
    assert (told.rule, told.result) == ("since an event", "event")


def test_a_place_is_told_by_the_rule_that_settled_it() -> None:
    assert trial(decision("place", "Port Averell"), "place").rule == "sort of place"
    assert trial(decision("place", "Jane Doe"), "place").rule == "weak preposition"


def test_the_rule_that_parted_the_credit_is_told() -> None:
    decided = decision("source", "John Roe/AP")
    assert (decided.start, decided.end) == (CAPTION.index("John"), CAPTION.index(")"))
    assert decided.outcome == "parenthesis at the end"


def test_somebody_named_in_a_script_without_capitals_is_told_by_the_rule_that_read_the_name() -> None:
    assert decision("person", "山田太郎", "記者会見する山田太郎首相=東京").outcome == "title"


def test_a_later_stage_that_takes_evidence_back_is_told() -> None:
    caption = "The house where Jane Doe was born stands in Averell."
    told = [(each.table, each.result) for each in decision("person", "Jane Doe", caption).trials]
    assert told[-1] == ("relative clauses", "not shown")


def test_what_a_trace_says_is_what_was_read() -> None:
    for text, *_ in table("caption_lines.tsv", 4):
        shown = {(each.start, each.outcome) for each in trace_caption(text) if each.role == "person"}
        assert {(person.start, person.rule) for person in read_caption(text).people} <= shown


def test_where_a_credit_line_is_given_no_rule_parts_one() -> None:
    assert all(each.role != "source" for each in trace_caption(CAPTION, credit_line="AP"))
