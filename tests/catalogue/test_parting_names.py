"""A spelling parted from a name, everywhere or in single photos, and what later readings make of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.model import Placement
from tests.catalogue.rows import stored

Story = Callable[..., Path]
CAPTION = "Captain {name}, right, boards the ferry in Port Elwyn, March {day}, 2024. (Miro Lund/AFP)"


@pytest.fixture
def bring(catalogue: Catalogue, story: Story) -> Callable[..., str]:
    """Brings in a story whose second photo has this caption; gives the use."""

    def one(title: str, name: str = "Adi Brandt", day: int = 12, caption: str = CAPTION) -> str:
        path = story(title, second=caption.format(name=name, day=day), standfirst=f"What was told of {title}")
        [result] = catalogue.imports.run([path]).results
        return catalogue.records.article(result.id or "").placements[1].id

    return one


def use(catalogue: Catalogue, placement_id: str) -> Placement:
    return catalogue.records.placement(placement_id)


def who(catalogue: Catalogue, placement_id: str) -> str | None:
    return use(catalogue, placement_id).people[0].agent_id


def test_a_spelling_becomes_a_name_of_its_own_with_all_that_was_read_by_it(
    catalogue: Catalogue, bring: Callable[..., str]
) -> None:
    one, other = bring("Ferry sails"), bring("Ferry lands", "Adi Brant", 14)
    catalogue.names.merge("Adi Brant", "Adi Brandt")
    before = stored(catalogue)
    catalogue.names.part("Adi Brandt", "Adi Brant")
    assert [use(catalogue, each).people[0].name for each in (one, other)] == ["Adi Brandt", "Adi Brant"]
    assert catalogue.names.agent("Adi Brandt").spellings == ()
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_a_later_import_keeps_what_was_parted(catalogue: Catalogue, bring: Callable[..., str]) -> None:
    bring("Ferry sails")
    other = bring("Ferry lands", "Adi Brant", 14)
    catalogue.names.merge("Adi Brant", "Adi Brandt")
    catalogue.names.part("Adi Brandt", "Adi Brant")
    assert who(catalogue, bring("Ferry waits", "Adi Brant", 20)) == who(catalogue, other)


def test_an_agency_is_parted_by_how_it_was_written(catalogue: Catalogue, bring: Callable[..., str]) -> None:
    caption = CAPTION.replace("AFP", "Velden Foto")
    one, other = bring("Ferry sails"), bring("Ferry lands", day=14, caption=caption)
    catalogue.names.merge("Velden Foto", "AFP")
    catalogue.names.part("AFP", "Velden Foto")

    def chain(placement_id: str) -> list[str]:
        credit = use(catalogue, placement_id).credit
        return [source.text for source in credit.chain] if credit else []

    assert (chain(one), chain(other)) == (["AFP"], ["Velden Foto"])
    assert chain(bring("Ferry waits", day=20, caption=caption)) == ["Velden Foto"]


def test_in_single_photos_both_go_by_the_spelling_and_a_later_reading_leaves_it_open(
    catalogue: Catalogue, bring: Callable[..., str]
) -> None:
    one, other = bring("Ferry sails"), bring("Ferry lands", day=14)
    catalogue.names.part("Adi Brandt", "Adi Brandt", [other])
    assert who(catalogue, one) != who(catalogue, other)
    later = use(catalogue, bring("Ferry waits", day=20))
    assert later.people[0].agent_id is None
    assert [(doubt.code, doubt.value) for doubt in later.doubts] == [("several-names", "Adi Brandt")]


def test_what_is_open_is_given_to_one_of_them_and_is_no_doubt_then(
    catalogue: Catalogue, bring: Callable[..., str]
) -> None:
    one, other = bring("Ferry sails"), bring("Ferry lands", day=14)
    catalogue.names.part("Adi Brandt", "Adi Brandt", [other])
    later = bring("Ferry waits", day=20)
    catalogue.names.part(who(catalogue, one) or "", "Adi Brandt", [later], who(catalogue, other))
    assert who(catalogue, later) == who(catalogue, other)
    assert use(catalogue, later).doubts == ()


def test_one_of_several_is_meant_by_default(catalogue: Catalogue, bring: Callable[..., str]) -> None:
    one, other = bring("Ferry sails"), bring("Ferry lands", day=14)
    catalogue.names.part("Adi Brandt", "Adi Brandt", [other])
    catalogue.names.mean_by_default(who(catalogue, other) or "", "Adi Brandt")
    assert who(catalogue, bring("Ferry waits", day=20)) == who(catalogue, other)
    assert who(catalogue, one) != who(catalogue, other)


def test_reading_a_record_anew_keeps_whom_it_means(catalogue: Catalogue, bring: Callable[..., str]) -> None:
    one, other = bring("Ferry sails"), bring("Ferry lands", day=14)
    catalogue.names.part("Adi Brandt", "Adi Brandt", [other])
    catalogue.names.part("Miro Lund", "Miro Lund", [other])
    meant = {each: who(catalogue, each) for each in (one, other)}

    def photographer(placement_id: str) -> str | None:
        credit = use(catalogue, placement_id).credit
        return credit.photographers[0].agent_id if credit else None

    behind = {each: photographer(each) for each in (one, other)}
    catalogue.corrections.set([one, other], {"caption": "Captain Adi Brandt, left, in Port Elwyn, 2024."})
    catalogue.names.add("AFP", "organisation", "stock")  # which reads the credits anew
    assert {each: who(catalogue, each) for each in (one, other)} == meant
    assert {each: photographer(each) for each in (one, other)} == behind
    assert None not in behind.values()


@pytest.mark.parametrize(
    ("spelling", "elsewhere", "code"),
    [
        ("Ada Brandt", False, "no-spelling"),
        ("Adi Brandt", False, "preferred-name"),
        ("Adi Brandt", True, "not-named"),
    ],
)
def test_what_cannot_be_parted_is_refused(
    catalogue: Catalogue, bring: Callable[..., str], spelling: str, elsewhere: bool, code: str
) -> None:
    bring("Ferry sails")
    strange = bring("Ferry lands", "Oda Vik", 14)
    with pytest.raises(Refused) as refusal:
        catalogue.names.part("Adi Brandt", spelling, [strange] if elsewhere else None)
    assert refusal.value.code == code


def test_two_houses_of_one_name_keep_their_photos_when_credits_are_read_anew(
    catalogue: Catalogue, bring: Callable[..., str]
) -> None:
    caption = CAPTION.replace("AFP", "Velden Foto")
    uses = [bring("Ferry sails", caption=caption), bring("Ferry lands", day=14, caption=caption)]
    catalogue.names.part("Velden Foto", "Velden Foto", uses[1:])

    def houses() -> list[str | None]:
        credits = [use(catalogue, each).credit for each in uses]
        return [credit.chain[0].agent_id for credit in credits if credit]

    before = houses()
    catalogue.names.set_kind(before[0] or "", "museum")
    assert houses() == before
    assert len(set(before)) == 2
