"""What rules ask of the words of a caption: only tags that some word can have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive.captions import read_caption
from archive.captions.dates.roles import ROLES
from archive.captions.people.candidates import NOBODY
from archive.captions.people.evidence import EVIDENCE
from archive.captions.people.mentions import AMONG_NOUNS, LEADS, STRANGE_HEADS
from archive.captions.people.spoken_of import SPOKEN_OF
from archive.captions.places import PLACE
from archive.captions.rules import Rules
from archive.captions.split.parting import RULES as PARTING
from archive.captions.tags import tags_by_word, tags_of
from tests.captions.labelled import table

CAPTIONS = Path(__file__).parents[2] / "archive" / "captions"
TABLES = (AMONG_NOUNS, EVIDENCE, LEADS, NOBODY, PLACE, ROLES, SPOKEN_OF, STRANGE_HEADS)
TAGS = frozenset[str]().union(*tags_by_word().values()) | {"role end"}


@pytest.mark.parametrize("table", TABLES)
def test_a_rule_needs_only_tags_that_a_word_can_have(table: Rules[Any, Any]) -> None:
    assert {need for rule in table.rules for need in rule.needs} <= TAGS


def test_a_rule_asks_a_word_only_for_tags_that_it_can_have() -> None:
    asked = {tag for path in CAPTIONS.rglob("*.py") for tag in _asked(ast.parse(path.read_text("utf-8")))}
    assert "verbs.showing" in asked
    assert asked <= TAGS


def _asked(tree: ast.AST) -> Iterator[str]:
    """The strings that are looked for in `tags`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
            within, tag = node.comparators[0], node.left
            if isinstance(within, ast.Attribute) and within.attr == "tags" and isinstance(tag, ast.Constant):
                yield str(tag.value)


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("jane", "given"),
        ("anna-lena", "given"),
        ("ex-president", "role end"),
        ("mayors", "role end"),
        ("parteichefin", "role end"),
        ("tuesday", "calendar"),
    ],
)
def test_a_word_is_tagged_with_what_the_lists_say_of_it(word: str, tag: str) -> None:
    assert tag in tags_of(word)


def test_a_word_of_no_list_has_no_tag() -> None:
    assert tags_of("zzyzx") == frozenset()


CAPTION_TABLES = ("caption_lines.tsv", "language_captions.tsv", "world_captions.tsv")


@pytest.mark.parametrize("name", CAPTION_TABLES)
def test_a_rule_that_is_not_tried_for_want_of_a_tag_would_have_read_nothing(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    skipped: list[str] = []
    as_it_is = Rules.first

    def first(self: Rules[Any, Any], subject: Any, tags: frozenset[str]) -> tuple[str, Any] | None:
        if self not in (*TABLES, PARTING):
            return as_it_is(self, subject, tags)
        tried = self.tried(tags)
        for rule in self.rules:
            result = rule.read(subject)
            if rule in tried and result is not None:
                return rule.name, result
            if rule not in tried:
                skipped.append(rule.name)
                assert result is None, f"{rule.name} reads without what it needs"
        return None

    monkeypatch.setattr(Rules, "first", first)
    for text, *_ in table(name):
        read_caption(text)
    assert len(set(skipped)) > 10
