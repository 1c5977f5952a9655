"""The review on the command line: list, answer, accept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[..., Path]
SECOND = "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. ({})"


@pytest.fixture
def photos(run: Run, story: Story) -> list[str]:
    """Two photos by “Quillon”, of whom nobody knows who that is."""
    stories = [
        story("Ferry inquiry opens", second=SECOND.format("Quillon")),
        story("Quarry closes for good", second=SECOND.format("Quillon/Reuters")),
    ]
    ids = [run("import", path, "--json").lines[0]["id"] for path in stories]
    return [run("show", record_id, "--json").lines[0]["photos"][1]["id"] for record_id in ids]


def test_questions_are_listed_with_what_they_settle_and_may_be_answered(run: Run, photos: list[str]) -> None:
    lines = run("review", "list", "--json").lines
    assert [line["id"] for line in lines] == ["date-inferred", "unknown-name:Quillon"]
    line = lines[1]
    assert (line["code"], line["value"], line["settles"], line["open"]) == ("unknown-name", "Quillon", 2, 2)
    assert set(line["examples"]) == set(photos)
    assert {"answer": "person", "label": "a person"} in line["answers"]
    assert line["question"] == "“Quillon”: person or organisation?"
    assert len(run("review", "list", "--limit", "1", "--json").lines) == 1
    assert "organisation:KIND" in run("review", "list").out


def test_an_answer_settles_all_and_one_undo_takes_it_back(run: Run, photos: list[str]) -> None:
    dry = run("review", "answer", "unknown-name:Quillon", "person", "--dry-run", "--json").lines[0]
    assert dry["code"] == "review-answer"
    assert {example["id"] for example in dry["examples"]} >= set(photos)
    ran = run("review", "answer", "unknown-name:Quillon", "person", "--json")
    assert (ran.status, ran.lines[0]["name"]) == (0, "Answer “Quillon”: a person")
    assert set(photos) <= set(ran.lines[0]["changed"])
    credits = [run("show", each, "--json").lines[0]["credit"] for each in photos]
    assert [credit["photographers"] for credit in credits] == [["Quillon"], ["Quillon"]]
    assert not any(credit["review"] for credit in credits)
    assert run("undo").status == 0
    assert run("show", photos[0], "--json").lines[0]["credit"]["review"]


def test_only_what_one_question_asks_is_accepted(run: Run, photos: list[str]) -> None:
    for_all = ("review", "accept", "--question", "unknown-name:Quillon", "--query", "is:unreviewed")
    assert run(*for_all, "--json").status == 0
    assert [line["id"] for line in run("review", "list", "--json").lines] == ["date-inferred"]


def test_a_whole_search_is_right_as_it_is(run: Run, photos: list[str]) -> None:
    assert run("stats", "--json").lines[0]["unreviewed"] == 4
    dry = run("review", "accept", "--query", "is:unreviewed", "--dry-run", "--json").lines[0]
    assert dry["records"] == 4
    assert run("review", "accept", "--query", "is:unreviewed", "--json").status == 0
    assert run("stats", "--json").lines[0]["unreviewed"] == 0
    assert run("review", "list", "--json").lines == []
    assert run("search", "is:unreviewed", "--json").lines[-1]["total"] == 0


def test_what_is_no_answer_is_said_with_those_that_are(run: Run, photos: list[str]) -> None:
    ran = run("review", "answer", "unknown-name:Quillon", "perhaps", "--json")
    assert (ran.status, ran.lines[0]["error"]["code"]) == (1, "answer")
    assert "person, organisation, same, not-a-name" in ran.err
    ran = run("review", "answer", "unknown-name:Nobody", "person", "--json")
    assert (ran.status, ran.lines[0]["error"]["code"]) == (1, "no-question")
    assert run("review", "accept", "no-such-id").status == 1
