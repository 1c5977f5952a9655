"""Why a line was read as it was, in words that the terminal and the window share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.captions import explain_caption, explain_credit, read_caption, read_credit
from tests.captions.labelled import table

TABLES = ("credit_lines.tsv", "credit_shapes.tsv", "caption_lines.tsv")


def reasons(line: str) -> dict[str, str]:
    return {found.value: found.why for found in explain_credit(read_credit(line)).findings}


def test_each_name_says_why_it_was_taken_for_what_it_is() -> None:
    why = reasons("Photo by Jane Doe/Agence France-Presse via Getty Images, File")
    assert why["Jane Doe"] == "begins with a known given name"
    assert why["AFP"] == "another name of AFP (wire)"
    assert why["Getty Images"] == "a known name (stock)"
    assert why["file"] == "a word that says what kind of picture it is"


def test_what_is_open_stands_in_the_explanation() -> None:
    assert "person or organisation" in explain_credit(read_credit("Jane Doe/Velden Sorbel")).open[0]


def test_people_dates_and_places_of_a_caption_are_explained_by_the_words_they_stand_in() -> None:
    explained = explain_caption(read_caption("Jane Doe, right, in Oslo on March 3, 2021. (John Roe/AP)"))
    assert [(found.role, found.written) for found in explained.findings] == [
        ("person", "Jane Doe"),
        ("place", "Oslo"),
        ("date", "March 3, 2021"),
    ]
    assert explained.findings[0].why == "the caption says where this person stands"


def test_a_copyright_mark_is_told_with_holder_and_year() -> None:
    assert reasons("© Jane Doe 2020")["Jane Doe, 2020"] == "a copyright mark stands in the line"


@pytest.mark.parametrize("name", TABLES)
def test_every_rule_has_words_for_people(name: str) -> None:
    columns = 5 if name == "credit_blind.tsv" else 4
    for row in table(name, columns):
        for explained in (explain_credit(read_credit(row[0])), explain_caption(read_caption(row[0]))):
            assert [found for found in explained.findings if "by the rule" in found.why] == []


@given(st.text(max_size=120))
def test_the_pieces_of_an_explanation_are_the_text(line: str) -> None:
    for explained in (explain_credit(read_credit(line)), explain_caption(read_caption(line))):
        assert "".join(text for text, _ in explained.pieces()) == explained.text
