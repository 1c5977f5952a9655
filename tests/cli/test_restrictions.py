"""`cutline restrictions`: one order a line, plain or as an object, for scripts and for people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run


def test_each_line_gives_its_orders_in_a_line_of_its_own(run: Run) -> None:
    ran = run("restrictions", "--json", "-", stdin="NO SALES\nnothing to see\nJAPAN OUT\n")
    assert [[order["code"] for order in line["restrictions"]] for line in ran.lines] == [
        ["no-sales"],
        [],
        ["territory-out"],
    ]
    assert ran.status == 0


def test_an_object_says_what_its_text_is_and_when_it_was_sent(run: Run) -> None:
    line = '{"text": "ONE TIME USE WITHIN 14 DAYS", "field": "caption", "date": "2024-05-01"}'
    [ran] = run("restrictions", "--json", "-", stdin=line + "\n").lines
    [once, ends] = ran["restrictions"]
    assert (once["code"], once["source"]) == ("one-time", "caption")
    assert (ends["code"], ends["until"]) == ("expires", "2024-05-15")


def test_an_order_carries_its_words_their_place_the_rule_and_a_label(run: Run) -> None:
    [ran] = run("restrictions", "--json", "Note. JAPAN OUT").lines
    assert ran["restrictions"] == [
        {
            "code": "territory-out",
            "value": "JP",
            "until": None,
            "text": "JAPAN OUT",
            "source": "instructions",
            "start": 6,
            "end": 15,
            "rule": "territory out",
            "label": "not for use in: JP",
        }
    ]


def test_an_object_of_another_shape_is_reported_and_hides_no_other_line(run: Run) -> None:
    ran = run("restrictions", "--json", "-", stdin='{"text": 5}\n{"text": "x", "field": "odd"}\nNO SALES\n')
    assert [line.get("error", {}).get("code") for line in ran.lines] == ["bad-input", "bad-input", None]
    assert ran.status == 1


def test_a_line_that_only_begins_like_an_object_is_read_as_it_stands(run: Run) -> None:
    [ran] = run("restrictions", "--json", "{NO SALES").lines
    assert [order["code"] for order in ran["restrictions"]] == ["no-sales"]


def test_for_people_each_order_is_explained_under_its_line(run: Run) -> None:
    lines = run("restrictions", "--date", "2024-05-01", "NO SALES. FOR USE WITHIN 14 DAYS").out.splitlines()
    assert lines[1].startswith("‾‾‾‾‾‾‾‾")
    assert "not to be sold" in lines[2]
    assert any("to be used until 2024-05-15" in line for line in lines)


def test_the_help_shows_an_example(run: Run) -> None:
    assert 'cutline restrictions --date 2024-01-09 "JAPAN OUT.' in run("restrictions", "--help").out


def test_a_licence_is_renewed_and_a_problem_of_the_audit_is_settled(
    run: Run, story: Callable[..., Path]
) -> None:
    run("import", story("Ferry inquiry opens"))
    use = run("search", "--json", "--kind", "photos", "Marsh").lines[0]["id"]
    run("correct", use, "--none", "credit")
    run("rights", "set", use, "expires", "--until", "2020-01-31")
    assert audited(run, use) == {"expired", "no-credit"}
    assert run("rights", "renew", use, "expires", "--until", "2999-12-31", "--note", "letter").status == 0
    assert run("rights", "settle", use, "no-credit", "--note", "asked by mail").status == 0
    assert audited(run, use) == set()


def audited(run: Run, use: str) -> set[str]:
    return {line["problem"] for line in run("rights", "audit", "--json").lines if line["use"] == use}
