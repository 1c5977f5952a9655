"""Orders in the words that agencies print: what is given out so is read as it was."""

from __future__ import annotations

import pytest

from archive.captions import read_restrictions
from archive.captions.restrictions.wording import order_line
from archive.model import RESTRICTION_CODES, Restriction

VALUES = {"mandatory-credit": "Ines Okafor/AFP", "territory-out": "DE,EUROPE", "territory-only": "DE,BA"}
ENDS = {"expires": "2027-01-31", "embargo": "2027-01-31", "territory-out": "2027-01-31"}


@pytest.mark.parametrize("code", [code for code in RESTRICTION_CODES if code != "other"])
def test_an_order_in_agencies_words_is_read_as_that_order(code: str) -> None:
    order = Restriction(code, VALUES.get(code), ENDS.get(code))  # type: ignore[arg-type]
    read = read_restrictions(f"{order_line(order)}.", "usage-terms")
    assert [(each.code, each.value, each.until) for each in read] == [(code, order.value, order.until)]


def test_an_order_that_is_known_by_its_words_alone_has_no_line() -> None:
    assert order_line(Restriction("other", text="Talk to the desk first")) == ""
