"""Rules as tables: which are tried follows from what each needs, and nothing beside the table knows of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.captions import default_registry, read_credit
from archive.captions.credits import peeling
from archive.captions.credits.part import Line, Part, Piece
from archive.captions.credits.reading import read_stages
from archive.captions.lexicon import COLON, DIGIT, Lexicon, any_of, closing, lexicon, opening
from archive.captions.rules import Rule, Rules
from archive.captions.text import normalise
from archive.captions.wordlists import kinds, words
from tests.captions.labelled import table

ONLY_BESIDE_OTHERS = {"territory", "work"}
"""Rules that read less than their patterns match: what they need is a condition, not only a filter."""


class Spy:
    """A rule's reading function that takes the first word off and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, piece: Piece) -> Part | None:
        self.asked.append(piece.core)
        return piece.cut(len(piece.core.split()[0]) + 1, len(piece.core))


@pytest.fixture
def entered(monkeypatch: pytest.MonkeyPatch) -> Spy:
    """A new rule, entered in the table of peeling and nowhere else: it takes "Sponsored" off."""
    spy = Spy()
    rule = Rule("sponsored", spy, frozenset({opening(any_of(["sponsored"]))}))
    monkeypatch.setattr(peeling, "PEELING", Rules(*peeling.PEELING.rules, rule))
    return spy


def test_a_rule_that_is_entered_in_the_table_alone_is_tried(entered: Spy) -> None:
    [person] = read_credit("Sponsored Jane Doe").photographers
    assert (person.text, entered.asked) == ("Jane Doe", ["Sponsored Jane Doe"])


def test_a_rule_is_not_tried_where_what_it_needs_does_not_stand(entered: Spy) -> None:
    assert read_credit("Jane Doe/Sponsored").photographers[0].text == "Jane Doe"
    assert entered.asked == ["Sponsored"]


def test_a_need_that_no_list_has_is_an_error_and_no_rule_that_is_never_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rule = Rule("sponsored", Spy(), frozenset({opening("credit.sponsor")}))
    monkeypatch.setattr(peeling, "PEELING", Rules(*peeling.PEELING.rules, rule))
    with pytest.raises(ValueError, match=r"no credit\.sponsor"):
        read_credit("Jane Doe")


def test_no_need_keeps_a_rule_from_what_it_would_read() -> None:
    for name, columns in (("credit_lines.tsv", 4), ("credit_shapes.tsv", 4), ("credit_world.tsv", 4)):
        for row in table(name, columns):
            assert list(kept_off(row[0])) == []


LISTED = sorted({*kinds("credit", "flag"), *kinds("credit", "label"), *kinds("credit", "suffix")})
OTHERS = sorted(
    {*words("credit", "filler", "clauses"), *words("credit", "filler", "others"), "©", "CC BY", "2019"}
)


@given(
    st.lists(st.sampled_from(LISTED) | st.sampled_from(OTHERS) | st.text(max_size=8), max_size=4),
    st.booleans(),
)
def test_no_need_keeps_a_rule_from_any_words_of_the_lists(said: list[str], glued: bool) -> None:
    assert list(kept_off(("" if glued else " ").join(said))) == []


def kept_off(raw: str) -> Iterator[tuple[str, str]]:
    """The rules that would read something in a line although what they need does not stand there."""
    line = Line(normalise(raw), default_registry())
    for part in read_stages(line).parts:
        for seen in (*(step.before for step in part.steps), part):
            piece = peeling.piece_of(seen, line)
            tags = lexicon(peeling.PEELING.tags).tags(piece.key)
            for rule in peeling.PEELING.rules if piece.key.strip() else ():
                needless = rule.needs.isdisjoint(tags) and rule.name not in ONLY_BESIDE_OTHERS
                if needless and rule.read(piece) is not None:
                    yield rule.name, piece.core


def tags(text: str, *needs: str) -> set[str]:
    return set(Lexicon(frozenset(needs)).tags(text))


def test_a_word_counts_where_its_rule_wants_it() -> None:
    begins, stands, ends = opening(any_of(["by"])), any_of(["by"]), closing(any_of(["by"]))
    assert tags("by jane doe", begins, stands, ends) == {begins, stands}
    assert tags("photo by doe", begins, stands, ends) == {stands}
    assert tags("jane doe by", begins, stands, ends) == {stands, ends}
    assert tags("by", begins, stands, ends) == {begins, stands, ends}
    assert tags("byron bay", begins, stands, ends) == set()


def test_marks_before_the_first_word_do_not_count_unless_they_are_what_is_looked_for() -> None:
    begins, sign = opening(any_of(["by"])), opening(any_of(["©"]))
    assert tags("-- by jane", begins) == {begins}
    assert tags("©by", begins, sign) == {sign}


def test_words_of_scripts_without_spaces_count_within_others() -> None:
    begins, ends = opening(any_of(["撮影"])), closing(any_of(["撮影"]))
    assert tags("撮影山田", begins, ends) == {begins}
    assert tags("山田太郎撮影", begins, ends) == {ends}


def test_the_beginning_of_a_word_counts_for_all_that_begin_so() -> None:
    need = any_of(["gemeinfrei*"])
    assert tags("gemeinfreies bild", need) == {need}
    assert tags("allgemeinfrei", need) == set()


def test_shapes_count_like_words() -> None:
    assert tags("2019 jane: doe 3", DIGIT, COLON, opening(DIGIT), closing(DIGIT)) == {
        *(DIGIT, COLON, opening(DIGIT), closing(DIGIT))
    }
    assert tags("jane 3 doe", DIGIT, COLON, opening(DIGIT), closing(DIGIT)) == {DIGIT}


NUMBERS: Rules[int, str] = Rules(
    Rule("even", lambda number: "even" if number % 2 == 0 else None),
    Rule("marked", lambda _: "marked", frozenset({"mark"})),
    Rule("small", lambda number: "small" if number < 10 else None),
    Rule("any", lambda _: "any"),
)


def test_a_table_says_of_each_rule_up_to_the_one_that_reads_what_became_of_it() -> None:
    assert NUMBERS.first(7, frozenset()) == ("small", "small")
    assert list(NUMBERS.trace(7, frozenset())) == [
        ("even", "refused"),
        ("marked", "not needed"),
        ("small", "read"),
    ]
    assert list(NUMBERS.trace(7, frozenset({"mark"})))[-1] == ("marked", "read")


def test_two_rules_of_one_table_are_never_called_alike() -> None:
    with pytest.raises(ValueError, match="called alike"):
        Rules(Rule("one", str), Rule("one", repr))
