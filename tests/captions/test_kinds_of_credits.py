"""Credit lines by what is hard in them, in several languages: each kind of line reads as it is labelled.

All names of people are invented.
"""

from __future__ import annotations

import pytest

from tests.captions.labelled import right, table

COLUMNS = 5
KINDS = tuple(dict.fromkeys(row[0] for row in table("credit_kinds.tsv", COLUMNS)))


@pytest.mark.parametrize("kind", KINDS)
def test_credit_lines_of_a_hard_kind_read_as_labelled(kind: str) -> None:
    lines = [row[1:] for row in table("credit_kinds.tsv", COLUMNS) if row[0] == kind]
    assert [line[0] for line in lines if not right(*line)] == []
