"""What a reading leaves open, as data: stable codes, and the very characters in doubt."""

from __future__ import annotations

import pytest

from archive.captions import open_names, read_caption, read_credit
from archive.captions.text import normalise
from archive.model import Doubt
from tests.captions.labelled import table

ABOUT_NO_WORDS = {"nobody-named", "cut-short", "caption-cut-short"}


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("Foto: Velden", Doubt("unknown-name", "Velden", 6, 12)),
        ("Jane Doe/Velden Sorbel", Doubt("unknown-name", "Velden Sorbel", 9, 22)),
        ("Courtesy of Jane Doe", Doubt("giver-person-or-organisation", "Jane Doe", 12, 20)),
        ("Jane Doe/Handout", Doubt("giver-or-photographer", "Jane Doe", 0, 8)),
        ("© Jane Doe", Doubt("holder-or-photographer", "Jane Doe", 2, 10)),
        ("Zubereto: Jane Doe", Doubt("label-or-name", "Zubereto", 0, 8)),
        ("Foto: PAP/EPA", Doubt("chain-order", "PAP; EPA", 6, 13)),
        ("---", Doubt("nobody-named")),
    ],
)
def test_a_doubt_names_the_words_and_where_they_stand(line: str, doubt: Doubt) -> None:
    assert read_credit(line).doubts == (doubt,)


@pytest.mark.parametrize("name", ["credit_lines.tsv", "credit_world.tsv", "credit_blind.tsv"])
def test_the_span_of_a_doubt_holds_its_words(name: str) -> None:
    checked = 0
    for line, *_ in table(name):
        credit = read_credit(line)
        for doubt in credit.doubts:
            if doubt.code not in ABOUT_NO_WORDS | {"chain-order"}:
                words = normalise(credit.raw[doubt.start : doubt.end]).text
                assert words.split() == normalise(doubt.value).text.split(), line
                checked += 1
    assert checked > 10


def test_the_same_question_is_asked_once_at_the_first_of_its_places() -> None:
    assert read_credit("Velden; Velden").doubts == (Doubt("unknown-name", "Velden", 0, 6),)


def test_the_spans_of_a_credit_in_a_caption_count_its_own_characters() -> None:
    credit = read_caption("The harbour in winter. (Jane Doe/Velden Sorbel)").credit
    assert credit is not None
    assert credit.raw[credit.doubts[0].start : credit.doubts[0].end] == "Velden Sorbel"


def test_a_name_that_may_be_an_agency_is_told_as_it_is_written() -> None:
    assert open_names(read_credit("Jane Doe/Velden  Sorbel")) == ("Velden Sorbel",)
    assert open_names(read_credit("© JANE DOE")) == ("JANE DOE",)


@pytest.mark.parametrize("line", ["Foto: PAP/EPA", "Zubereto: Jane Doe", "---", "Jane Doe/AP"])
def test_a_doubt_about_something_else_offers_no_agency(line: str) -> None:
    assert open_names(read_credit(line)) == ()
