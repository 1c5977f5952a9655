"""Credit lines and captions by what is hard in them, in several languages: each kind reads as it is labelled.

All names of people are invented, but for those of artists that have a title in them.
"""

from __future__ import annotations

import pytest

from archive.captions import read_caption
from archive.captions.text import fold_name
from tests.captions.labelled import listed, right, table

CREDITS = list(table("credit_kinds.tsv", 5))
CAPTIONS = list(table("caption_kinds.tsv", 4))


def kinds(rows: list[list[str]]) -> list[str]:
    return list(dict.fromkeys(row[0] for row in rows))


@pytest.mark.parametrize("kind", kinds(CREDITS))
def test_credit_lines_of_a_hard_kind_read_as_labelled(kind: str) -> None:
    lines = [row[1:] for row in CREDITS if row[0] == kind]
    assert [line[0] for line in lines if not right(*line)] == []


@pytest.mark.parametrize("kind", kinds(CAPTIONS))
def test_captions_of_a_hard_kind_show_whom_the_label_names(kind: str) -> None:
    lines = [row[1:] for row in CAPTIONS if row[0] == kind]
    assert [caption for caption, people, credit in lines if not _right(caption, people, credit)] == []


def _right(caption: str, people: str, credit: str) -> bool:
    reading = read_caption(caption)
    wanted = {fold_name(name): where for name, _, where in (one.partition("@") for one in listed(people))}
    had = {fold_name(person.name): person.position or "" for person in reading.people}
    return had == wanted and (not credit or (reading.credit is not None and reading.credit.raw == credit))


@pytest.mark.parametrize(("caption", "date"), list(table("date_kinds.tsv", 2)))
def test_the_day_of_a_caption_is_read_in_many_languages(caption: str, date: str) -> None:
    assert [f"{found.value}/{found.role}" for found in read_caption(caption).dates] == [f"{date}/taken"]
