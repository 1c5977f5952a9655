"""Searching from the shell: other readings on the last line, all values of a facet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[..., Path]


@pytest.fixture
def kept(run: Run, story: Story) -> None:
    run("import", story("Left: the ferry that lost its way"), story("Ferry inquiry opens"))


@pytest.mark.usefixtures("kept")
def test_where_nothing_is_found_the_last_line_has_other_readings_with_their_counts(run: Run) -> None:
    [last] = run("search", "--json", "--kind", "articles", "Left: the ferry that lost its way").lines
    assert last["total"] == 0
    assert last["readings"][0] == {
        "query": r"Left\: the ferry that lost its way",
        "total": 1,
        "code": "field-as-text",
    }
    assert r"Left\: the ferry" in run("search", "Left: the ferry that lost its way").out


@pytest.mark.usefixtures("kept")
def test_what_is_found_has_no_other_readings(run: Run) -> None:
    assert run("search", "--json", "ferry").lines[-1]["readings"] == []


@pytest.mark.usefixtures("kept")
def test_every_value_of_a_facet_is_printed_with_its_count(run: Run) -> None:
    *values, last = run("search", "--json", "--facet-values", "photographer").lines
    assert all(set(value) == {"value", "count"} for value in values)
    assert "Ines Okafor" in [value["value"] for value in values]
    assert last == {"field": "photographer", "values": len(values)}


@pytest.mark.usefixtures("kept")
def test_the_values_of_a_facet_may_be_filtered_and_limited(run: Run) -> None:
    *values, _ = run("search", "--json", "--facet-values", "photographer", "--facet-filter", "OKA").lines
    assert [value["value"] for value in values] == ["Ines Okafor"]
    assert len(run("search", "--json", "--facet-values", "photographer", "--limit", 1).lines) == 2


@pytest.mark.usefixtures("kept")
def test_what_is_no_facet_is_wrong_usage(run: Run) -> None:
    ran = run("search", "--json", "--facet-values", "colour")
    assert ran.status == 2
    assert "colour" in ran.err
