"""Which orders forbid the use of a photo on a day in a territory."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from archive.captions import due_days, first_day, holds, in_force, last_day
from archive.captions.restrictions.force import usable_days
from archive.model import Restriction, RestrictionCode

DAY = date(2024, 6, 3)


def order(code: RestrictionCode, value: str | None = None, until: str | None = None) -> Restriction:
    """An order that an archivist might have set."""
    return Restriction(code, value, until, source="archivist")


def forbids(of: Restriction, on: date = DAY, territory: str = "DE") -> bool:
    """Whether an order forbids use."""
    return in_force([of], on, territory) == (of,)


def test_an_embargo_forbids_the_days_before_it_lifts() -> None:
    lifts = order("embargo", until="2024-06-03T18:00Z")
    assert forbids(lifts, date(2024, 6, 2))
    assert not forbids(lifts, date(2024, 6, 3))


def test_an_embargo_forbids_to_the_minute_where_a_moment_is_asked_for() -> None:
    lifts = order("embargo", until="2024-06-03T18:00Z")
    assert forbids(lifts, datetime(2024, 6, 3, 17, 59, tzinfo=UTC))
    assert not forbids(lifts, datetime(2024, 6, 3, 18, 0, tzinfo=UTC))


def test_an_embargo_without_a_known_end_forbids() -> None:
    assert forbids(order("embargo"))


def test_use_ends_after_the_last_day_that_is_named() -> None:
    assert not forbids(order("expires", until="2024-06-03"))
    assert forbids(order("expires", until="2024-06-02"))
    assert not forbids(order("expires", until="2024"))


def test_an_end_whose_day_is_not_known_forbids_nothing() -> None:
    assert not forbids(order("expires"))


def test_a_territory_that_is_out_is_closed_and_others_are_open() -> None:
    assert forbids(order("territory-out", "JP,DE"))
    assert not forbids(order("territory-out", "JP"))


def test_a_territory_that_is_out_for_a_time_is_open_afterwards() -> None:
    assert forbids(order("territory-out", "DE", "2024-06-03"))
    assert not forbids(order("territory-out", "DE", "2024-06-02"))


def test_a_region_that_is_out_closes_its_countries() -> None:
    assert forbids(order("territory-out", "EUROPE"))
    assert forbids(order("territory-out", "EU"), territory="de")
    assert not forbids(order("territory-out", "ASIA"))


def test_outside_the_only_territories_use_is_forbidden() -> None:
    assert forbids(order("territory-only", "US,NORTH-AMERICA"))
    assert not forbids(order("territory-only", "AT,EUROPE"))


def test_where_the_territory_is_not_known_no_order_on_territories_forbids() -> None:
    assert not forbids(order("territory-only", "US"), territory="")
    assert not forbids(order("territory-out", "US"), territory="")


def test_orders_on_how_a_photo_may_be_used_forbid_no_day() -> None:
    how: list[RestrictionCode] = ["no-sales", "one-time", "mandatory-credit", "no-archive", "other"]
    assert in_force(map(order, how), DAY, "DE") == ()


def test_the_earliest_end_and_the_latest_embargo_bound_the_days_of_use() -> None:
    orders = [
        order("expires", until="2024-06-30"),
        order("expires", until="2024-06-10"),
        order("embargo", until="2024-06-03T06:00"),
        order("embargo"),
    ]
    assert (first_day(orders), last_day(orders)) == (date(2024, 6, 3), date(2024, 6, 10))
    assert due_days(orders) == (date(2024, 6, 3), date(2024, 6, 10), date(2024, 6, 30))
    assert (first_day([]), last_day([]), due_days([])) == (None, None, ())


CODES: tuple[RestrictionCode, ...] = ("embargo", "expires", "territory-out", "territory-only", "no-sales")
DAYS = [date(2024, 1, 1) + timedelta(days=n) for n in range(60)]


@given(
    st.lists(
        st.builds(
            order,
            st.sampled_from(CODES),
            st.sampled_from(["DE", "JP,DE", "EUROPE", "US", None]),
            st.sampled_from([None, "2024-01", "2024-01-09", "2024-02-03T18:00", "2023", "9999-12-31"]),
        ),
        max_size=4,
    ),
    st.sampled_from(["", "DE", "us"]),
)
def test_the_usable_days_are_those_on_which_no_order_forbids(orders: list[Restriction], where: str) -> None:
    stretch = usable_days(orders, where)
    for day in DAYS:
        is_usable = any(days.earliest <= day <= days.latest for days in stretch)
        assert is_usable is (in_force(orders, day, where) == ()), day


def test_an_order_holds_until_its_last_day_and_an_end_of_use_from_then_on() -> None:
    assert holds(order("no-archive", until="2024-06-03"), DAY, "")
    assert not holds(order("no-archive", until="2024-06-02"), DAY, "")
    assert not holds(order("embargo", until="2024-06-02"), DAY, "")
    assert holds(order("expires", until="2024-06-02"), DAY, "")


def test_an_order_on_another_territory_does_not_hold() -> None:
    assert holds(order("territory-out", "JP"), DAY, "")
    assert holds(order("territory-out", "JP"), DAY, "jp")
    assert not holds(order("territory-out", "JP"), DAY, "DE")
    assert not holds(order("territory-only", "EUROPE"), DAY, "DE")
