"""Orders on the use of photos: which words are an order, what it names and until when it holds."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.captions import explain_restrictions, read_restrictions
from archive.captions.restrictions.lexicon import words_of
from archive.captions.restrictions.patterns import compiled
from archive.captions.restrictions.rules import RULES
from archive.captions.text import fold_name
from archive.model import RESTRICTION_CODES, RESTRICTION_SOURCES, Restriction, RestrictionSource
from archive.words import restriction_words, sentences
from tests.captions.labelled import table

ROOT = Path(__file__).parents[2]


def codes(text: str, field: RestrictionSource = "instructions", sent: str | None = None) -> set[str]:
    """The codes of the orders that are read."""
    return {order.code for order in read_restrictions(text, field, sent)}


def only(text: str, field: RestrictionSource = "instructions", sent: str | None = None) -> Restriction:
    """The one order that is read."""
    [order] = read_restrictions(text, field, sent)
    return order


Label = tuple[str, str, str]


def labels(cell: str) -> set[Label]:
    """Code, value and until of each order of a cell; territories one by one, other values only of credits."""
    found: set[Label] = set()
    for part in filter(None, cell.split(";")):
        named, _, until = part.partition("@")
        code, _, value = named.partition("=")
        found |= {(code, one, until) for one in _values(code, value)}
    return found


def _values(code: str, value: str) -> list[str]:
    if code.startswith("territory"):
        return value.split(",")
    return [fold_name(value) if code == "mandatory-credit" and value != "*" else value]


def read_as(orders: tuple[Restriction, ...]) -> set[Label]:
    """The same of what was read."""
    return {
        (order.code, value, order.until or "")
        for order in orders
        for value in _values(order.code, order.value or "")
    }


def agrees(wanted: set[Label], got: set[Label]) -> bool:
    """Whether all that is wanted was read and nothing else; "*" stands for any credit or none."""
    if ("mandatory-credit", "*", "") in wanted:
        wanted = {label for label in wanted if label[0] != "mandatory-credit"}
        got = {label for label in got if label[0] != "mandatory-credit"}
    return wanted == got


LINES = [row for row in table("restriction_lines.tsv") if row[0] != "text"]


def test_nearly_all_orders_of_many_houses_and_languages_are_read_as_labelled() -> None:
    orders = [row for row in LINES if row[3]]
    wrong = [
        text
        for text, field, sent, cell in orders
        if not agrees(labels(cell), read_as(read_restrictions(text, field, sent)))  # type: ignore[arg-type]
    ]
    assert len(orders) > 250
    assert len(wrong) <= 0.03 * len(orders), wrong


@pytest.mark.parametrize(("text", "field", "sent"), [row[:3] for row in LINES if not row[3]])
def test_what_is_no_order_raises_no_alarm(text: str, field: RestrictionSource, sent: str) -> None:
    assert read_restrictions(text, field, sent) == ()


def test_nearly_all_orders_of_the_shared_lines_are_exact_without_an_alarm(shared: Path) -> None:
    scorer = shared / "corpora" / "tools" / "score_restrictions.py"
    lines = shared / "corpora" / "captions" / "restrictions-dev.tsv"
    if not (scorer.is_file() and lines.is_file()):
        pytest.skip("the shared lines are not here")
    command = f"{shlex.quote(sys.executable)} -m ui.main"
    ran = subprocess.run(
        [sys.executable, scorer, lines, "--cutline", command, "--json"], capture_output=True, cwd=ROOT
    )
    result = json.loads(ran.stdout)
    assert result["exact_set_orders"] >= 95
    assert result["false_alarms"] == 0


def test_a_house_code_is_an_order_as_the_table_of_codes_says() -> None:
    assert codes("SALESOUT NARCH EUO 3TP") == {"no-sales", "no-archive", "editorial-only"}


def test_a_country_written_onto_out_is_out_and_other_words_in_out_are_none() -> None:
    assert only("FINOUT").value == "FI"
    assert codes("BLACKOUT, LAYOUT, WITHOUT") == set()


def test_words_in_capitals_that_are_joined_by_x_are_read_apart() -> None:
    order = only("PUBLICATIONxNOTxINxSUIxAUT", "caption")
    assert (order.code, order.value) == ("territory-out", "CH,AT")


def test_countries_of_one_order_are_one_order_and_a_small_region_is_its_countries() -> None:
    assert only("No use in Austria, Hungary or the Benelux").value == "AT,HU,BE,NL,LU"


def test_a_great_region_keeps_its_name() -> None:
    assert only("MIDDLE EAST OUT").value == "MIDDLE-EAST"


def test_a_name_that_only_holds_a_countrys_is_none() -> None:
    assert only("NEW MEXICO OUT").code == "other"


def test_a_short_name_of_a_country_is_one_only_in_capitals() -> None:
    assert only("US OUT").value == "US"
    assert "territory-out" not in codes("let us out")


def test_no_sales_in_a_country_closes_that_country_and_forbids_no_sale_elsewhere() -> None:
    assert codes("NO COMMERCIAL OR EDITORIAL SALES IN NORWAY") == {"territory-out"}


def test_what_denies_the_first_of_a_list_denies_the_others() -> None:
    assert codes("Not for resale, archiving or broadcast") == {"no-resale", "no-archive", "no-broadcast"}
    assert codes("Verkauf, Archivierung und Internet untersagt") == {"no-sales", "no-archive", "no-internet"}


def test_what_limits_one_use_does_not_deny_the_next() -> None:
    assert codes("Editorial use only, archiving as usual") == {"editorial-only"}


def test_letters_that_a_machine_spelled_out_are_those_letters() -> None:
    assert only("Keine Veraeusserung").code == "no-sales"


def test_one_word_of_another_language_is_enough() -> None:
    assert codes("NORWAY OUT. Kun redaksjonell bruk. Keine Archivierung") == {
        "territory-out",
        "editorial-only",
        "no-archive",
    }


def test_the_credit_that_is_ordered_is_the_line_to_print_in_normal_case() -> None:
    assert only("MANDATORY CREDIT: JANE ROE/VELDEN POST. ").value == "Jane Roe/Velden Post"
    assert only('nur bei Nennung "Foto: Max Muster/AFP"').value == "Max Muster/AFP"
    assert only("CREDIT JANE ROE MANDATORY").value == "Jane Roe"


def test_an_order_to_credit_that_names_nobody_has_no_value() -> None:
    assert only("MANDATORY CREDIT").value is None
    assert only("Mandatory mention of the photographer").value is None


def test_the_name_of_a_credit_ends_where_the_next_order_begins() -> None:
    found = read_restrictions("MANDATORY CREDIT JANE ROE/VELDEN POST NO SALES JAPAN OUT", "instructions")
    assert [(order.code, order.value) for order in found] == [
        ("mandatory-credit", "Jane Roe/Velden Post"),
        ("no-sales", None),
        ("territory-out", "JP"),
    ]


def test_a_label_before_a_credit_is_an_order_in_instructions_and_none_in_a_caption() -> None:
    assert only("Credit: Velden Museum", "usage-terms").value == "Velden Museum"
    assert codes("The harbour. Credit: Velden Museum", "caption") == set()


@pytest.mark.parametrize(
    ("text", "sent", "until"),
    [
        ("For use within 14 days", "2024-01-25", "2024-02-08"),
        ("One-time use within 48 hours", "2024-02-28", "2024-03-01"),
        ("Use for two weeks only", "2024-02-28", "2024-03-13"),
        ("Use for one month only", "2024-01-31", "2024-02-29"),
        ("For use within 14 days from 1 May 2024", "2024-01-25", "2024-05-15"),
        ("Not to be used after 31/12/2024", "2024-01-25", "2024-12-31"),
        ("Nutzung bis Ende 2025", "2024-01-25", "2025"),
        ("For use within 14 days", None, None),
    ],
)
def test_until_when_a_photo_may_be_used(text: str, sent: str | None, until: str | None) -> None:
    assert (
        next(o for o in read_restrictions(text, "instructions", sent) if o.code == "expires").until == until
    )


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Embargoed until Friday", "2024-05-31"),
        ("Embargoed until 3 May", "2025-05-03"),
        ("Embargo: Monday 0001 GMT", "2024-06-03T00:01Z"),
        ("Embargo 9 a.m. ET Monday 3 June", "2024-06-03T09:00-04:00"),
        ("Embargo 9 a.m. ET 3 December 2024", "2024-12-03T09:00-05:00"),
        ("Sperrfrist: 3. Juni, 18 Uhr", "2024-06-03T18:00"),
        ("Embargo until noon London time on Saturday", "2024-06-01T12:00+01:00"),
        ("Embargo 20:00 CEST / 14:00 EDT, 3 June 2024", "2024-06-03T20:00+02:00"),
        ("HOLD FOR RELEASE", None),
    ],
)
def test_until_when_an_embargo_holds(text: str, until: str | None) -> None:
    order = only(text, "editorial-note", "2024-05-29")
    assert (order.code, order.until) == ("embargo", until)


def test_a_weekday_that_contradicts_a_full_date_is_passed_over() -> None:
    assert only("Embargoed until Sunday, June 3, 2024").until == "2024-06-03"


def test_the_day_of_sending_may_be_a_date_a_moment_or_a_text() -> None:
    for sent in (date(2024, 5, 1), datetime(2024, 5, 1), "2024-05-01", "2024-05-01~"):
        [order] = read_restrictions("For use within 2 days", "instructions", sent)
        assert order.until == "2024-05-03"


def test_hours_after_a_known_time_end_at_that_time() -> None:
    [order] = read_restrictions("For use within 24 hours", "instructions", "2024-05-01T10:30:00+02:00")
    assert order.until == "2024-05-02T10:30+02:00"


def test_a_field_for_the_embargo_holds_the_moment_itself() -> None:
    order = only("2024-06-03T06:00:00+00:00", "embargo")
    assert (order.code, order.until, order.source) == ("embargo", "2024-06-03T06:00Z", "embargo")


def test_a_trade_embargo_and_one_that_is_lifted_are_no_orders() -> None:
    assert codes("Embargo lifted.", "editorial-note") == set()
    assert codes("A tanker evades the embargo on oil before 5 May 2024.", "caption") == set()


def test_a_tail_of_orders_is_read_behind_a_caption_and_the_captions_own_words_are_not() -> None:
    caption = "No one was out in Japan until Friday. EPA/JANE ROE JAPAN OUT EDITORIAL USE ONLY/NO SALES"
    assert codes(caption, "caption") == {"territory-out", "editorial-only", "no-sales"}


def test_what_a_sign_in_the_picture_says_is_no_order() -> None:
    assert codes('A banner reads "NO SALES, NO ARCHIVES" in Velden.', "caption") == set()


def test_an_order_says_where_its_words_stand() -> None:
    text = "  Nice.   NO ARCHIVES ; "
    order = only(text)
    assert text[order.start : order.end] == order.text == "NO ARCHIVES"


def test_orders_at_the_end_of_a_very_long_caption_are_read_with_their_place() -> None:
    text = "The harbour at dawn. " * 400 + "JAPAN OUT"
    order = only(text, "caption")
    assert text[order.start : order.end] == "JAPAN OUT"


@given(st.text(max_size=200), st.sampled_from(RESTRICTION_SOURCES))
def test_any_text_is_read_with_spans_within_it(text: str, field: RestrictionSource) -> None:
    for order in read_restrictions(text, field, "2024-05-01"):
        assert order.code in RESTRICTION_CODES
        assert order.source == field
        assert text[order.start : order.end] == order.text


_WORDS = (
    "no not out only until 14 days JAPAN Germany sales archive , . / credit mandatory embargo Friday nur "
    "Nennung before after use 2024-05-01 Foto: kein within third party web TV ("
)
WORDS = _WORDS.split()


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_row_of_words_of_orders_is_read(words: list[str]) -> None:
    read_restrictions(" ".join(words), "instructions", "2024-05-01")
    read_restrictions(" ".join(words), "caption", "2024-05-01")


def test_every_part_of_every_pattern_is_a_role_that_words_have() -> None:
    made = {"when", "span", "clip-length", "territory", "adjective", "region", "dash"}
    used = {role for rule in RULES for step in compiled(rule.pattern) for role in step.roles}
    assert [role for role in used - made if not words_of(role)] == []


def test_every_rule_and_every_code_has_its_words() -> None:
    rules = {rule.name for rule in RULES if rule.codes} | {"unread", "credit is ordered", "embargo field"}
    assert rules | {"word of its own"} == set(sentences("restriction-rules"))
    assert set(RESTRICTION_CODES) <= set(sentences("restrictions"))


def test_an_order_is_worded_with_what_it_names() -> None:
    assert restriction_words(Restriction("territory-out", "DE,AT", "2024-05-01")) == (
        "not for use in: DE, AT, until 2024-05-01"
    )
    assert restriction_words(Restriction("mandatory-credit")) == "a credit is to be printed"
    assert restriction_words(Restriction("expires", until="2024-05-01")) == "to be used until 2024-05-01"


def test_an_explanation_tells_each_order_with_its_words_and_what_gave_none() -> None:
    text = "JAPAN OUT. Nice weather."
    explained = explain_restrictions(text, read_restrictions(text, "instructions"))
    assert [(found.role, found.value, found.written) for found in explained.findings] == [
        ("restriction", "not for use in: JP", "JAPAN OUT"),
        ("unread", "Nice weather", "Nice weather"),
    ]
    assert "".join(piece for piece, _ in explained.pieces()) == text
