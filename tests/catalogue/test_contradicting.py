"""To the day and the letter: which readings of a photo contradict each other, and which captions differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.captions_compared import compare_captions
from archive.errors import ChangedMeanwhile
from archive.model import Person, Reason
from tests.catalogue.test_conflicts import bring_in, conflicts, found
from tests.catalogue.test_same_photos import save, scene
from tests.reading.photo.packets import listed, packet


def test_days_that_meet_at_their_ends_contradict_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    uses = bring_in(catalogue, tmp_path, "The quay. (AP)", "The mole. (AP)")
    for first, second, expected in (
        ("on March 1, 2024", "on March 1, 2024", ()),
        ("in March 2024", "on March 31, 2024", ()),
        ("on March 1, 2024", "in March 2024", ()),
        ("in March 2024", "on April 1, 2024", ("taken",)),
        ("on February 29, 2024", "in March 2024", ("taken",)),
    ):
        for use, day in zip(uses, (first, second), strict=True):
            catalogue.corrections.set([use], {"caption": f"The quay {day}."})
        told = catalogue.records.placements(uses)
        assert all(each.taken for each in told)
        assert {each.conflicts for each in told} == {expected}, (first, second)


LEFT = "Harbour master Lena Marsh, left, and pilot Jo Amari, right, in Port Elwyn. (AP)"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Harbour master Lena Marsh, right, in Port Elwyn. (AP)", ("position",)),
        ("Pilot Jo Amari, left, in Port Elwyn. (AP)", ("position",)),
        ("Harbour master Lena Marsh, left, in Port Elwyn. (AP)", ()),
        ("Harbour master Lena Marsh in Port Elwyn. (AP)", ()),
        ("Deckhand Oda Vik, right, in Port Elwyn. (AP)", ()),
    ],
)
def test_one_who_changes_sides_is_enough_for_a_conflict(
    catalogue: Catalogue, tmp_path: Path, other: str, expected: tuple[str, ...]
) -> None:
    one, two = bring_in(catalogue, tmp_path, LEFT, other)
    assert conflicts(catalogue, one) == conflicts(catalogue, two) == expected


def test_each_field_that_is_corrected_settles_its_own_conflict(catalogue: Catalogue, tmp_path: Path) -> None:
    one, _ = bring_in(
        catalogue,
        tmp_path,
        "Harbour master Lena Marsh, left, in Port Elwyn, March 1, 2024. (Miro Lund/AP)",
        "Harbour master Lena Marsh, right, in Port Elwyn, March 4, 2024. (Ines Okafor/AP)",
    )
    assert conflicts(catalogue, one) == ("photographer", "position", "taken")
    told = catalogue.records.placement(one)
    catalogue.corrections.set([one], {"taken": told.taken or ""})
    assert conflicts(catalogue, one) == ("photographer", "position")
    catalogue.corrections.set([one], {"person": ["Lena Marsh | Harbour master | left"]})
    assert conflicts(catalogue, one) == ("photographer",)
    catalogue.corrections.set([one], {"credit": told.credit.raw if told.credit else ""})
    assert conflicts(catalogue, one) == ()


def test_other_photos_with_conflicts_leave_a_photo_in_peace(catalogue: Catalogue, tmp_path: Path) -> None:
    one, other = bring_in(catalogue, tmp_path, LEFT, "Pilot Jo Amari, left, in Port Elwyn. (AP)")
    [lone] = catalogue.imports.run([save(tmp_path, "lone.jpg", scene(77, (300, 200)))]).results
    assert conflicts(catalogue, str(lone.id)) == ()
    assert found(catalogue, "is:conflict") == {one, other}


def test_two_photographers_of_one_name_contradict_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    uses = bring_in(catalogue, tmp_path, "The quay. (Miro Lund/AP)", "The mole. (Miro Lund/AP)")
    catalogue.names.part("Miro Lund", "Miro Lund", uses[1:])
    credits = [catalogue.records.placement(use).credit for use in uses]
    assert len({credit.photographers[0].agent_id for credit in credits if credit}) == 2
    assert [conflicts(catalogue, use) for use in uses] == [(), ()]


def test_one_of_two_creators_of_a_file_who_is_credited_contradicts_nothing(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    said = packet(listed("dc:creator", "Ines Okafor", "Miro Lund", container="Seq"))
    [use] = bring_in(catalogue, tmp_path, "The quay. (Miro Lund/AP)", said=said)
    assert conflicts(catalogue, use) == ()
    catalogue.corrections.set([use], {"credit": "Oda Vik/AP"})
    assert conflicts(catalogue, use) == ()
    catalogue.corrections.set([use], {"credit": None})
    assert found(catalogue, "is:conflict") == set()


# --- Captions ---------------------------------------------------------------------------------------


def remarks(
    first: str, other: str, people: tuple[Person, ...] = (), others: tuple[Person, ...] = ()
) -> list[Reason]:
    return list(compare_captions(first, other, people, others).remarks)


def test_years_are_told_where_both_captions_have_some_and_where_only_the_first_has() -> None:
    assert remarks("In 2022 and 2023.", "In 2023 and 2024, not 2024.") == [Reason("another-year", ("2024",))]
    assert remarks("In 2022 and 2023.", "In 2023.") == []
    assert remarks("In 2022 and 2023.", "One day.") == [Reason("no-year", ("2022", "2023"))]
    assert remarks("One day.", "In 2023.") == []
    assert remarks("No. 120233.", "In 1823.") == []


def test_another_name_is_told_of_those_who_share_the_last_name_of_somebody_missing() -> None:
    lena, helena, adi = Person("Lena Marsh"), Person("Helena Marsh"), Person("Adi Brandt")
    assert remarks("", "", (lena,), (helena,)) == [Reason("another-name", ("Helena Marsh",))]
    assert remarks("", "", (lena,), (lena, helena)) == []
    three = Person("Lena Maria Marsh"), Person("Helena Maria Marsh"), Person("Helena Marsh Maria")
    assert remarks("", "", three[:1], three[1:2]) == [Reason("another-name", ("Helena Maria Marsh",))]
    assert remarks("", "", three[:1], three[2:]) == []
    assert remarks("", "", (lena,), (adi,)) == []
    assert remarks("", "", (Person("Marsh"),), (helena,)) == []
    assert remarks("", "", (helena,), (Person("Marsh"),)) == []


def test_a_position_is_told_where_both_say_one_and_they_differ() -> None:
    left, right, none = (Person("Lena Marsh", position=each) for each in ("left", "right", None))
    assert remarks("", "", (left,), (right,)) == [Reason("another-position", ("Lena Marsh", "right"))]
    assert remarks("", "", (left,), (Person("LENA MARSH", position="Left"),)) == []
    assert remarks("", "", (left,), (none,)) == remarks("", "", (none,), (right,)) == []


# --- What was seen ----------------------------------------------------------------------------------


def test_of_a_long_text_that_was_changed_meanwhile_the_beginning_is_shown(catalogue: Catalogue) -> None:
    catalogue.searches.save("Fire", "x" * 80)
    with pytest.raises(ChangedMeanwhile, match=f"it is “{'x' * 80}” now"):
        catalogue.searches.save("Fire", "y", seen="z")
    catalogue.searches.save("Fire", "x" * 81)
    with pytest.raises(ChangedMeanwhile, match=f"it is “{'x' * 79}…” now") as refused:
        catalogue.searches.save("Fire", "y", seen="z")
    assert refused.value.now == "x" * 81
    when = refused.value.when
    assert f"by tester, {when[:10]} {when[11:16]} UTC. You saw “z”" in str(refused.value)


def test_who_changed_one_of_many_is_told_and_not_who_changed_another(catalogue: Catalogue) -> None:
    names = [f"Search {n}" for n in range(6)]
    for name in names:
        catalogue.searches.save(name, "fire")
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        for name in names[::2]:
            colleague.searches.save(name, "smoke")
    for n, name in enumerate(names):
        with pytest.raises(ChangedMeanwhile) as refused:
            catalogue.searches.save(name, "y", seen="z")
        assert refused.value.who == ("tester" if n % 2 else "colleague")


def test_who_corrected_one_of_many_photos_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    paths = [save(tmp_path, f"{n}.jpg", scene(200 + n, (150, 100))) for n in range(6)]
    uses = [str(result.id) for result in catalogue.imports.run(paths).results]
    for use in uses:
        catalogue.corrections.set([use], {"credit": "Miro Lund/AFP", "person": ["Jo Amari"]})
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        for use in uses[::2]:
            colleague.corrections.set([use], {"credit": "Ines Holt/AFP", "person": ["Oda Vik"]})
    for n, use in enumerate(uses):
        for field in ("credit", "person"):
            with pytest.raises(ChangedMeanwhile) as refused:
                catalogue.corrections.set([use], {field: "Adi Brandt"}, seen={field: "z"})
            assert refused.value.who == ("tester" if n % 2 else "colleague")
