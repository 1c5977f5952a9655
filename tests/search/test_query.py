"""The query language: what is understood, what is forgiven, and that trees survive as text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Note
from archive.search.language.fields import FIELDS
from archive.search.language.query import parse
from archive.search.language.tree import (
    All,
    And,
    Field,
    Fuzzy,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Range,
    Word,
    all_of,
    any_of,
    in_field,
    negate,
    to_text,
)
from archive.words import note_words


def tree(text: str) -> Node:
    query = parse(text)
    assert query.notes == ()
    return query.tree


def test_words_side_by_side_must_all_match() -> None:
    assert tree("ferry fire") == And((Word("ferry"), Word("fire")))


def test_or_binds_weaker_than_words_side_by_side() -> None:
    assert tree("a b OR c") == Or((And((Word("a"), Word("b"))), Word("c")))


def test_parentheses_group() -> None:
    assert tree("a (b OR c)") == And((Word("a"), Or((Word("b"), Word("c")))))


def test_and_may_be_written() -> None:
    assert tree("a AND b") == tree("a b")


@pytest.mark.parametrize("text", ["a -b", "a NOT b", "a NOT NOT NOT b"])
def test_a_minus_and_not_exclude(text: str) -> None:
    assert tree(text) == And((Word("a"), Not(Word("b"))))


def test_a_hyphen_within_a_word_is_no_minus() -> None:
    assert tree("al-Tawil") == Word("al-Tawil")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ferry~", Fuzzy("ferry")),
        ("ferry~1", Fuzzy("ferry", 1)),
        ("ferry~2", Fuzzy("ferry", 2)),
        ("person:Mughniyeh~", Field("person", Fuzzy("Mughniyeh"))),
        ("-al-Tawil~", Not(Fuzzy("al-Tawil"))),
        (r"ferry\~", Word("ferry~")),
        ("~ferry", Word("~ferry")),
        ("fer~ry", Word("fer~ry")),
        ("taken:1945~", Field("taken", Word("1945~"))),
        ("taken:1944..1945~", Field("taken", Range("1944", "1945~"))),
    ],
)
def test_a_tilde_after_a_word_asks_for_similar_spellings(text: str, wanted: Node) -> None:
    assert tree(text) == wanted


def test_an_empty_query_asks_for_everything() -> None:
    assert tree("  ") == All()


def test_quotation_marks_make_a_phrase() -> None:
    assert tree('"Israel Katz"') == Phrase("Israel Katz")
    assert tree("“Israel Katz”") == Phrase("Israel Katz")
    assert tree("„Israel Katz“") == Phrase("Israel Katz")


def test_the_mark_within_a_hebrew_acronym_is_no_quotation_mark() -> None:
    assert tree('צה"ל') == Word('צה"ל')
    assert tree('"דובר צה"ל מסר"') == Phrase('דובר צה"ל מסר')


def test_a_star_after_a_word_asks_for_a_prefix() -> None:
    assert tree("photogr*") == Prefix("photogr")


def test_fields_take_words_phrases_prefixes_and_groups() -> None:
    assert tree("title:fire") == Field("title", Word("fire"))
    assert tree('person:"Israel Katz"') == Field("person", Phrase("Israel Katz"))
    assert tree("tag:harb*") == Field("tag", Prefix("harb"))
    assert tree("agency:(AP OR AFP)") == Field("agency", Or((Word("AP"), Word("AFP"))))
    assert tree("credit:*") == Field("credit", All())


def test_a_field_may_be_written_in_any_case_by_an_alias_and_with_a_space_after_it() -> None:
    assert tree("Photographer: Hams") == Field("photographer", Word("Hams"))
    assert tree("centre:x") == Field("center", Word("x"))


def test_the_innermost_field_decides() -> None:
    assert tree("title:(a caption:b)") == Field("title", And((Word("a"), Field("caption", Word("b")))))
    assert tree("title:(caption:b)") == Field("caption", Word("b"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("taken:2024", Word("2024")),
        ("taken:2024-01", Word("2024-01")),
        ("taken:last-week", Word("last-week")),
        ('taken:"last week"', Word("last-week")),
        ("taken:2024-01..2024-03", Range("2024-01", "2024-03")),
        ("taken:2024-01..", Range("2024-01", None)),
        ("taken:..2024-03", Range(None, "2024-03")),
        ("taken:>=2024-01-05", Range("2024-01-05", None)),
        ("taken:>2024-01-05", Range("2024-01-05", None, includes_ends=False)),
        ("taken<=2024", Range(None, "2024")),
    ],
)
def test_dates_and_ranges(text: str, wanted: Node) -> None:
    assert tree(text) == Field("taken", wanted)


@pytest.mark.parametrize(
    ("text", "wanted", "about"),
    [
        ("foo:bar", Word("foo:bar"), "no field foo"),
        ("taken:soon", Word("taken:soon"), "no date"),
        ("has:wings", Word("has:wings"), "has:wings"),
        ('"harbour fire', And((Word("harbour"), Word("fire"))), "quotation mark"),
        ("(a OR b", Or((Word("a"), Word("b"))), "not closed"),
        ("a) b", And((Word("a"), Word("b"))), "closing parenthesis"),
        ("a OR", Word("a"), "both sides"),
        ("OR", Word("OR"), "as text"),
        ("title:", Word("title:"), "Nothing follows"),
        ("taken:(2024 OR soon)", Field("taken", Word("2024")), "left out"),
        ("!?", All(), "no word"),
        ("NOT", Word("NOT"), "searched as text"),
        ("a NOT", Word("a"), "NOT wants something after it"),
        ("*k", Word("*k"), "only at the end of a word"),
        ("k*z", Word("k*z"), "only at the end of a word"),
        ("title:k*z", Field("title", Word("k*z")), "only at the end of a word"),
        ('"israel ka*"', Phrase("israel ka*"), "only at the end of a word"),
        ("ka?z", Word("ka?z"), "question mark"),
        ("agency:-AP", Field("agency", Word("-AP")), "before agency:"),
        ('"ferry fire"~3', Phrase("ferry fire"), "~3 behind a phrase"),
        ('title:"ferry fire"^2', Field("title", Phrase("ferry fire")), "^2 behind a phrase"),
        ("ferry^2", Word("ferry^2"), "gives no weight"),
    ],
)
def test_what_makes_no_sense_is_searched_as_text_and_a_note_says_so(
    text: str, wanted: Node, about: str
) -> None:
    query = parse(text)
    assert query.tree == wanted
    assert about in " ".join(map(note_words, query.notes))


@pytest.mark.parametrize(
    "text", ["10:30", "https://example.org/a?b=c", "Blinken & Katz", "a - b", "why?", r"ka\*z"]
)
def test_ordinary_punctuation_needs_no_note(text: str) -> None:
    assert parse(text).notes == ()


def test_a_backslash_makes_a_sign_plain() -> None:
    assert tree(r"title\:fire") == Word("title:fire")
    assert tree(r"\OR") == Word("OR")


@pytest.mark.parametrize("text", ["-", "--", '""', "“”", "()", "?!", '-""', "...", ":", "\\", "-()", "("])
def test_signs_alone_ask_for_everything_as_the_empty_query_does_and_a_note_says_so(text: str) -> None:
    query = parse(text)
    assert query.tree == All()
    assert "no-word" in {note.code for note in query.notes}


@pytest.mark.parametrize(
    "text", ["-a ", '"a b" ', 'a"b', "x:", "title:(", "a OR ", "NOT ", "漢", "is:odd ", "a-"]
)
def test_an_endless_query_is_read_at_its_beginning_and_one_note_says_so(text: str) -> None:
    query = parse(text * 50_000)
    assert [note for note in query.notes if note.code == "query-cut-short"] == [query.notes[0]]
    assert len(to_text(query.tree)) < 5_000
    assert all(len(note_words(note)) < 250 for note in query.notes)


def test_the_last_word_that_is_read_is_whole() -> None:
    words = [f"word{n}" for n in range(1_000)]
    assert parse(" ".join(words)).tree == And(tuple(map(Word, words[:200])))
    long = [f"w{n:050}" for n in range(100)]
    assert parse(" ".join(long)).tree == And(tuple(map(Word, long[:38])))


def test_spaces_make_no_query_long() -> None:
    assert tree(" " * 50_000 + "ferry" + " " * 50_000) == Word("ferry")


def test_parentheses_that_are_nested_endlessly_are_passed_over() -> None:
    assert Note("parentheses-too-deep") in parse("(" * 1_000 + "a").notes
    assert parse("-" * 1_000 + "a").tree == Word("a")


@pytest.mark.parametrize("name", ["foo:", "taken:", "has:", ""])
def test_a_note_never_says_a_long_text_again(name: str) -> None:
    notes = parse(f"{name}{'x*' * 900}").notes
    assert notes
    assert all("x*" * 31 not in note_words(note) for note in notes)


SIGNS = ["(", ")", '"', "“", "-", "OR", "AND", "NOT", ":", "*", "\\", "..", ">=", "<", "foo", 'צה"ל', "東京"]
SIGNS += ["~", "~2", "fire~", "title", "taken", "has", "IS:", "taken:", "person:", "2024-01"]
SYNTAX = st.lists(st.sampled_from([*SIGNS, " ", "\u202e", "'", "/", "\x00", "\ud800"])).map("".join)


@settings(deadline=None, max_examples=100)
@given(st.one_of(st.text(), SYNTAX))
def test_parsing_never_fails_and_its_tree_survives_as_text(text: str) -> None:
    found = parse(text).tree
    again = parse(to_text(found))
    assert again.tree == found
    assert again.notes == parse(to_text(again.tree)).notes


WORDS = st.builds("{}{}{}".format, st.text(max_size=3), st.sampled_from("aøש京7"), st.text(max_size=3))
TEXT_LEAVES = st.one_of(
    WORDS.map(Word),
    WORDS.map(Phrase),
    WORDS.map(lambda t: Prefix(t.rstrip("*"))),
    st.builds(Fuzzy, st.sampled_from(["fire", "Møller", "al-Tawil", "O'Brien", "NOT"]), st.integers(1, 2)),
    st.just(All()),
)
KEYS = st.sampled_from(["wire", "file photo", "en-GB", "a~b", "-x", "OR"])
KEY_LEAVES = st.one_of(KEYS.map(Word), KEYS.map(Phrase), KEYS.map(Prefix), st.just(All()))
DATE = st.sampled_from(["2024", "2024-01", "1945~", "199X", "last-week", "today", "2024-01/2024-03", "TODAY"])
DATE_LEAVES = st.one_of(
    DATE.map(Word),
    st.builds(Range, DATE, DATE),
    st.builds(Range, DATE, st.none(), st.booleans()),
    st.builds(Range, st.none(), DATE, st.booleans()),
)


def combined(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(children, min_size=2, max_size=3)
    return st.one_of(several.map(all_of), several.map(any_of), children.map(negate))


NAMES = st.sampled_from([name for name, spec in FIELDS.items() if spec.kind in ("prose", "names")])
KEYED = st.sampled_from(["language", "source", "year", "is"])
DATED = st.sampled_from([name for name, spec in FIELDS.items() if spec.kind == "date"])
TREES = st.recursive(
    st.one_of(
        TEXT_LEAVES,
        st.builds(in_field, NAMES, st.recursive(TEXT_LEAVES, combined, max_leaves=4)),
        st.builds(in_field, KEYED, st.recursive(KEY_LEAVES, combined, max_leaves=3)),
        st.builds(in_field, DATED, st.recursive(DATE_LEAVES, combined, max_leaves=3)),
    ),
    combined,
    max_leaves=8,
)


@settings(deadline=None, max_examples=100)
@given(TREES)
def test_every_tree_survives_as_text(wanted: Node) -> None:
    assert parse(to_text(wanted)).tree == wanted
