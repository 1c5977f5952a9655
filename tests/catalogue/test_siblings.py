"""What is done to one of many leaves the others as they were, whichever of them comes first.

Ids are drawn at random: eight of a kind stand before and behind the one that something is done to.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import AgentClass
from tests.catalogue.rows import stored

Story = Callable[..., Path]
MANY = ("Ada", "Bodo", "Cyril", "Dora", "Emil", "Frida", "Gerd", "Hanna")
HOUSES = tuple(f"{name} Foto" for name in MANY)


@pytest.fixture
def eight(catalogue: Catalogue, story: Story) -> list[str]:
    paths = [story(f"Of {name}", standfirst=f"Of {name} and a ferry") for name in MANY]
    return [str(result.id) for result in catalogue.imports.run(paths).results]


@pytest.fixture
def houses(catalogue: Catalogue) -> tuple[str, ...]:
    for name in HOUSES:
        catalogue.names.add(name, "organisation")
    return HOUSES


def distributed(catalogue: Catalogue) -> dict[str, set[str]]:
    return {each.name: set(each.distributes) for each in catalogue.names.agencies() if each.distributes}


# --- Tags -------------------------------------------------------------------------------------------


def test_each_of_many_tags_is_renamed_moved_and_deleted_by_itself(catalogue: Catalogue) -> None:
    for name in MANY:
        catalogue.tags.add(f"Crew/{name}/Boat", [])
    for name in MANY:
        catalogue.tags.rename(f"Crew/{name}", f"Captain {name}")
    catalogue.tags.add("Port", [])
    catalogue.tags.move("Crew/Captain Dora", "Port")
    catalogue.tags.delete("Crew/Captain Emil")
    left = sorted(name for name in MANY if name not in ("Dora", "Emil"))
    assert [tag.path for tag in catalogue.tags.all()] == [
        "Crew",
        *(path for n in left for path in (f"Crew/Captain {n}", f"Crew/Captain {n}/Boat")),
        "Port",
        "Port/Captain Dora",
        "Port/Captain Dora/Boat",
    ]


def test_a_tag_takes_no_name_of_any_of_its_siblings(catalogue: Catalogue) -> None:
    for name in MANY:
        catalogue.tags.add(f"Crew/{name}", [])
        catalogue.tags.alias(f"Crew/{name}", f"{name} Vik")
    for name in MANY[1:]:
        for taken in (name, f"{name} vik"):
            with pytest.raises(Refused, match="Merge the two"):
                catalogue.tags.alias("Crew/Ada", taken)
        with pytest.raises(Refused, match="Merge the two"):
            catalogue.tags.rename("Crew/Ada", name)
    catalogue.tags.rename("Crew/Ada", "Ada Marsh")
    catalogue.tags.alias("Crew/Ada Marsh", "Ada Brandt")
    assert catalogue.tags.all()[1].aliases == ("Ada", "Ada Brandt", "Ada Vik")


def test_a_tag_is_not_moved_beside_any_other_of_its_name(catalogue: Catalogue) -> None:
    for name in MANY:
        for place in ("Crew", "Port"):
            catalogue.tags.add(f"{place}/{name}", [])
    for name in MANY:
        with pytest.raises(Refused, match="Merge the two"):
            catalogue.tags.move(f"Crew/{name}", "Port")
        catalogue.tags.move(f"Crew/{name}", "Crew")
    assert len(catalogue.tags.all()) == 18


def test_a_tag_is_known_by_former_names_all_along_its_path(catalogue: Catalogue) -> None:
    catalogue.tags.add("Harbour/Quay/Crew", [])
    for tag, name in (("Harbour", "Port"), ("Harbour/Quay", "Mole"), ("Harbour/Quay/Crew", "Hands")):
        catalogue.tags.alias(tag, name)
    for path in ("Port/Mole/Hands", "harbour/mole/crew", "Port/Quay/Hands"):
        catalogue.tags.recolour(path, "#c04000")
        [crew] = [tag for tag in catalogue.tags.all() if tag.colour]
        assert crew.path == "Harbour/Quay/Crew"
        catalogue.tags.recolour(crew.path, None)
    for path in ("Mole/Port", "Port/Hands", "Port/Mole/Hands/Crew"):
        with pytest.raises(NotFound):
            catalogue.tags.recolour(path, None)


def test_each_of_many_records_loses_the_tag_that_it_is_to_lose(
    catalogue: Catalogue, eight: list[str]
) -> None:
    for name in ("Crew", "Boat", "Quay"):
        catalogue.tags.add(name, eight)
    catalogue.tags.remove("Boat", eight[::2])
    catalogue.tags.split("Quay", "Mole", eight[::2])
    carried = [[tag.name for tag in article.tags] for article in catalogue.records.articles(eight)]
    assert carried == [["Crew", "Mole"], ["Boat", "Crew", "Quay"]] * 4


def test_the_stories_that_carry_a_tag_come_newest_first_page_by_page(
    catalogue: Catalogue, eight: list[str]
) -> None:
    for n, article_id in enumerate(eight[:6]):
        catalogue.tags.add("Crew" if n % 2 else "Boat", [article_id])
    [boat] = [tag for tag in catalogue.tags.all() if tag.name == "Boat"]
    assert set(catalogue.tags.tagged(boat.id, 10)) == set(eight[:6:2])
    pages = [catalogue.tags.tagged(boat.id, 1, offset)[0] for offset in range(3)]
    assert pages == catalogue.tags.tagged(boat.id, 3)
    catalogue.trash.add([eight[0]], "an advertisement")
    assert set(catalogue.tags.tagged(boat.id, 10)) == set(eight[2:6:2])


def test_photos_that_carry_a_tag_come_once_each_the_newest_story_first(
    catalogue: Catalogue, eight: list[str]
) -> None:
    uses = [use.id for article in catalogue.records.articles(eight) for use in article.placements]
    catalogue.tags.add("Boat", uses)
    [boat] = catalogue.tags.all()
    told = catalogue.tags.tagged(boat.id, 99)
    assert sorted(told) == sorted(uses)
    stories = [catalogue.records.placement(use).article_id for use in told]
    assert stories[::2] == stories[1::2]


# --- Names ------------------------------------------------------------------------------------------


def test_an_organisation_may_distribute_any_other_whichever_was_known_first(
    catalogue: Catalogue, houses: tuple[str, ...]
) -> None:
    first, *others = houses
    for name in others:
        catalogue.names.add_distribution(first, name)
        catalogue.names.add_distribution(name, first)
        catalogue.names.add_distribution(name, first)
    assert distributed(catalogue) == {first: set(others), **{name: {first} for name in others}}
    with pytest.raises(Refused, match="cannot distribute itself"):
        catalogue.names.add_distribution(first, first)


def test_what_two_organisations_distribute_goes_over_when_they_are_made_one(
    catalogue: Catalogue, houses: tuple[str, ...]
) -> None:
    one, other, *rest = houses
    for name in rest:
        catalogue.names.add_distribution(one, name)
        catalogue.names.add_distribution(name, one)
    catalogue.names.add_distribution(one, other)
    catalogue.names.add_distribution(other, one)
    catalogue.names.add_distribution(other, rest[0])
    catalogue.names.merge(one, other)
    assert distributed(catalogue) == {other: set(rest), **{name: {other} for name in rest}}


def test_an_agency_is_set_to_distribute_those_that_are_named_and_no_others(
    catalogue: Catalogue, houses: tuple[str, ...]
) -> None:
    first, *others = houses
    catalogue.names.set_agency(Agency(first, distributes=tuple(others)))
    assert distributed(catalogue) == {first: set(others)}
    catalogue.names.set_agency(Agency(first, distributes=(*others[::2], first, "Ines Foto")))
    assert distributed(catalogue) == {first: {*others[::2], "Ines Foto"}}


def test_who_works_for_whom_goes_over_when_two_are_made_one(
    catalogue: Catalogue, houses: tuple[str, ...]
) -> None:
    for name in ("Miro Lund", "Miroslav Lund"):
        catalogue.names.add(name, "person")
        for house in houses[:4]:
            catalogue.names.affiliate(name, house, "2020")
    catalogue.names.affiliate("Miro Lund", houses[5], "2019")
    catalogue.names.affiliate("Miro Lund", houses[0], "2023")
    catalogue.names.merge("Miro Lund", "Miroslav Lund")
    catalogue.names.merge(houses[1], houses[0])
    ties = catalogue.names.credit_page("Miroslav Lund").affiliations
    told = sorted((tie.organisation, tie.from_date) for tie in ties)
    assert told == sorted(
        [
            (houses[0], "2020"),
            (houses[0], "2023"),
            (houses[2], "2020"),
            (houses[3], "2020"),
            (houses[5], "2019"),
        ]
    )


def test_what_was_put_apart_from_one_of_two_names_goes_over_when_they_are_made_one(
    catalogue: Catalogue,
) -> None:
    spelt = ("Oda Müller", "Oda Mueller", "Muller Oda")
    for name in spelt:
        catalogue.names.add(name, "person")
    catalogue.names.keep_apart(spelt[0], spelt[2])
    catalogue.names.keep_apart(spelt[0], spelt[1])
    catalogue.names.keep_apart(spelt[1], spelt[2])
    catalogue.names.merge(spelt[0], spelt[1])
    proposed = [{pair.a.name, pair.b.name} for pair in catalogue.names.alike(unsure=True)]
    assert {spelt[1], spelt[2]} not in proposed


def test_one_of_many_spellings_is_taken_by_each_name(catalogue: Catalogue) -> None:
    for name in MANY:
        catalogue.names.add(f"{name} Vik", "person")
        catalogue.names.alias(f"{name} Vik", f"{name} Vikstrom")
    for name in MANY:
        assert catalogue.names.agent(f"{name} Vikstrom").name == f"{name} Vik"
        with pytest.raises(Refused):
            catalogue.names.rename(f"{name} Vik", "Hanna Vikstrom" if name != "Hanna" else "Ada Vikstrom")
        catalogue.names.rename(f"{name} Vik", f"{name} Vikstrom")
    assert [agent.name for agent in catalogue.names.all("person")] == [f"{name} Vikstrom" for name in MANY]


# --- Collections and saved searches -----------------------------------------------------------------


@pytest.fixture
def collections(catalogue: Catalogue, eight: list[str]) -> dict[str, list[str]]:
    kept = {name: [*eight[n:], *eight[:n]] for n, name in enumerate(MANY)}
    for name, ids in kept.items():
        catalogue.collections.add(name, ids)
    return kept


def test_each_of_many_collections_is_changed_by_itself(
    catalogue: Catalogue, eight: list[str], collections: dict[str, list[str]]
) -> None:
    catalogue.collections.delete("Dora")
    catalogue.collections.rename("Emil", "emil")
    catalogue.collections.remove("Cyril", eight[::2])
    catalogue.collections.order("Frida", eight[::-1])
    catalogue.collections.note("Gerd", eight[3], "page 1")
    expected = {
        ("emil" if name == "Emil" else name): ids for name, ids in collections.items() if name != "Dora"
    }
    expected["Cyril"] = [each for each in expected["Cyril"] if each not in eight[::2]]
    expected["Frida"] = eight[::-1]
    assert catalogue.collections.all() == expected
    assert list(catalogue.collections.all()) == sorted(expected)
    for name, ids in expected.items():
        items = catalogue.collections.items(name)
        assert [item.record_id for item in items] == ids
        assert {item.record_id: item.note for item in items if item.note} == (
            {eight[3]: "page 1"} if name == "Gerd" else {}
        )
    with pytest.raises(NotFound):
        catalogue.collections.delete("Dora")


def test_each_of_many_saved_searches_is_changed_by_itself(catalogue: Catalogue) -> None:
    for name in MANY:
        catalogue.searches.save(name, f"person:{name}")
    catalogue.searches.save("Cyril", "crew")
    catalogue.searches.rename("Dora", "Zoe")
    catalogue.searches.rename("Ada", "Ada")
    catalogue.searches.delete("Emil")
    for taken in ("Hanna", "Bodo"):
        with pytest.raises(Refused, match="already"):
            catalogue.searches.rename("Frida", taken)
    kept = {name: f"person:{name}" for name in MANY if name != "Emil"} | {"Cyril": "crew"}
    kept["Zoe"] = kept.pop("Dora")
    assert [(each.name, each.query) for each in catalogue.searches.all()] == sorted(kept.items())


def test_names_are_listed_by_class_by_words_in_any_spelling_and_by_what_they_do(
    catalogue: Catalogue, eight: list[str]
) -> None:
    catalogue.names.add("Élan Foto", "organisation")
    catalogue.names.alias("Élan Foto", "Bild 100%")
    catalogue.corrections.set(eight[:1], {"publication": "The Tide"})
    names = catalogue.names

    def listed(
        agent_class: AgentClass | None = None, search: str = "", *, papers: bool | None = None
    ) -> list[str]:
        return [agent.name for agent in names.all(agent_class, search, papers=papers)]

    everybody = listed()
    assert everybody == sorted(everybody, key=lambda name: name.replace("É", "E").casefold())
    assert sorted(listed("person") + listed("organisation")) == sorted(everybody)
    assert (
        listed(search="elan")
        == listed(search="BILD 100")
        == listed("organisation", "élan fo")
        == ["Élan Foto"]
    )
    assert listed("person", "elan") == listed(search="100_") == []
    assert listed("organisation", papers=True) == ["The Tide"]
    assert "The Tide" not in listed("organisation", papers=False)
    assert {"Élan Foto", "AFP"} <= set(listed("organisation", papers=False))
    for papers in (None, True, False):
        for of in (None, "person", "organisation"):
            assert names.count(of, papers=papers) == len(listed(of, papers=papers))


def test_a_record_and_itself_are_never_two_however_its_id_was_come_by(
    catalogue: Catalogue, eight: list[str]
) -> None:
    story = eight[0]
    photo = catalogue.records.article(story).placements[0].id
    before = stored(catalogue)
    for act, one in (
        (catalogue.same.join_stories, story),
        (catalogue.same.keep_stories_apart, story),
        (catalogue.same.join_photos, photo),
        (catalogue.same.keep_photos_apart, photo),
        (catalogue.links.dismiss, story),
        (lambda a, b: catalogue.links.add(a, b, "see also"), story),
    ):
        with pytest.raises(Refused):
            act(one, "".join(list(one)))
    assert stored(catalogue) == before
