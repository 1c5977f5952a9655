"""Why a line was read as it was, in words that the terminal and the window share."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.captions import default_registry, explain_caption, explain_credit, read_caption, read_credit
from archive.captions.credits.naming import NAMING
from archive.captions.credits.peeling import PEELING
from archive.captions.people.evidence import Evidence
from archive.captions.rules import Rules
from archive.model import Doubt, Value
from archive.words import sentences
from tests.captions.labelled import table

CAPTIONS = Path(__file__).parents[2] / "archive" / "captions"
TABLES = ("credit_lines.tsv", "credit_shapes.tsv", "caption_lines.tsv")


def reasons(line: str) -> dict[str, str]:
    return {found.value: found.why for found in explain_credit(read_credit(line)).findings}


def test_each_name_says_why_it_was_taken_for_what_it_is() -> None:
    why = reasons("Photo by Jane Doe/Agence France-Presse via Getty Images, File")
    assert why["Jane Doe"] == "after “Photo by”; a person: “Jane” is a given name"
    assert why["AFP"] == "known agency (wire), written “Agence France-Presse”"
    assert why["Getty Images"] == "after “via”; known agency (stock)"
    assert why["file"] == "a word that says what kind of picture it is"


def test_what_is_open_stands_in_the_explanation() -> None:
    explanation = explain_credit(read_credit("Jane Doe/Velden Sorbel"))
    assert explanation.open == (Doubt("unknown-name", "Velden Sorbel", 9, 22),)


def test_an_agency_is_told_with_its_country_where_the_registry_is_given() -> None:
    [found] = explain_credit(read_credit("Agence France-Presse"), default_registry()).findings
    assert found.why == "known agency (wire, FR), written “Agence France-Presse”"


def test_words_that_gave_nothing_are_said_to_be_unread() -> None:
    last = explain_credit(read_credit("Courtesy of Jane Doe, all rights reserved")).findings[-1]
    assert (last.role, last.value, last.start, last.end) == ("unread", "all rights reserved", 22, 41)


def test_a_label_behind_an_agency_leads_no_photographer() -> None:
    assert reasons("AP Photo/Jane Doe")["Jane Doe"] == "a person: “Jane” is a given name"


def test_a_name_by_its_shape_alone_is_not_called_a_given_name() -> None:
    assert reasons("撮影・山田太郎")["山田太郎"] == "after “撮影”; reads as a person's name"


def test_a_copyright_mark_is_shown_where_it_stands_with_its_year() -> None:
    explained = explain_credit(read_credit("Photo: Reuters © 2020 Jane Doe"))
    [mark] = [found for found in explained.findings if found.role == "copyright"]
    assert explained.text[mark.start : mark.end] == "© 2020"


def test_people_dates_and_places_of_a_caption_are_explained_by_the_words_they_stand_in() -> None:
    explained = explain_caption(read_caption("Jane Doe, right, in Oslo on March 3, 2021. (John Roe/AP)"))
    assert [(found.role, found.written) for found in explained.findings] == [
        ("person", "Jane Doe"),
        ("place", "Oslo"),
        ("date", "March 3, 2021"),
    ]
    assert explained.findings[0].why == "the caption says where this person stands: right"


def test_a_copyright_mark_is_told_with_holder_and_year() -> None:
    assert reasons("© Jane Doe 2020")["Jane Doe, 2020"] == "a copyright mark stands in the line"


@pytest.mark.parametrize("name", TABLES)
def test_every_rule_has_words_for_people(name: str) -> None:
    columns = 5 if name == "credit_blind.tsv" else 4
    for row in table(name, columns):
        for explained in (explain_credit(read_credit(row[0])), explain_caption(read_caption(row[0]))):
            assert [found for found in explained.findings if "by the rule" in found.why] == []


def _functions(wanted: str) -> Iterator[ast.FunctionDef]:
    for path in sorted(CAPTIONS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and re.search(wanted, node.name):
                yield node


def _texts(node: ast.AST | None) -> set[str]:
    """The string a value may be, as such or as either side of an "if"."""
    if isinstance(node, ast.IfExp):
        return _texts(node.body) | _texts(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


@pytest.mark.parametrize("table", [NAMING, PEELING])
def test_every_rule_that_reads_credits_has_words(table: Rules[object, object]) -> None:
    assert {rule.name for rule in table.rules} <= sentences("reading-rules").keys()


def test_every_evidence_that_somebody_is_shown_has_words() -> None:
    rules = set(get_args(Evidence)) - {""}
    assert {"position", "age", "title", "subject"} <= rules
    assert rules | {"row", "joined"} <= sentences("reading-rules").keys()


def test_every_way_to_write_a_date_has_words() -> None:
    ways = [_texts(n.elts[0]) for f in _functions("_dates$") for n in ast.walk(f) if isinstance(n, ast.Tuple)]
    rules = {rule for way in ways for rule in way}
    assert {"day month year", "decade"} <= rules
    assert rules <= sentences("reading-rules").keys()


@given(st.text(max_size=120))
def test_the_pieces_of_an_explanation_are_the_text(line: str) -> None:
    for explained in (explain_credit(read_credit(line)), explain_caption(read_caption(line))):
        assert "".join(text for text, _ in explained.pieces()) == explained.text


def test_what_is_read_by_its_looks_alone_is_only_likely() -> None:
    credit = explain_credit(read_credit("Ines Okafor/AFP"))
    assert {found.value: found.likely for found in credit.findings} == {"Ines Okafor": True, "AFP": False}


def test_what_the_rules_would_not_read_so_today_tells_no_rule() -> None:
    read = read_credit("Velden Sorbel/AFP")
    corrected = replace(read, photographers=(Value("Velda Sorbel", 0, 13, ""),))
    rules = {found.value: (found.rule, found.refused) for found in explain_credit(corrected).findings}
    assert rules == {"Velda Sorbel": ("", ()), "AFP": ("registry", ())}
