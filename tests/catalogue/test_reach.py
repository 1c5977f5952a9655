"""What is asked of one record reads what belongs to it, however much else the archive holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.curation import suggestions
from archive.model import Reason

Story = Callable[..., Path]

SAME = "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March {day}, 2024. (Miro Lund/AFP)"


@pytest.fixture
def ids(catalogue: Catalogue, story: Story) -> list[str]:
    """Three stories that show the same people, two of them under the same tag."""
    titles = ("Ferry inquiry opens", "Ferry inquiry goes on", "Ferry inquiry ends")
    paths = [story(title, second=SAME.format(day=n)) for n, title in enumerate(titles, 10)]
    found = [result.id or "" for result in catalogue.imports.run(paths).results]
    catalogue.tags.add("Harbour/Ferry fire", found[:2])
    catalogue.tags.add("Elsewhere", found[2:])
    catalogue.tags.rename("Harbour", "Port")
    return found


@contextmanager
def gone_through(catalogue: Catalogue) -> Iterator[list[str]]:
    """The tables that statements within read from end to end."""
    asked: list[tuple[str, object]] = []

    def note(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    tables: list[str] = []
    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield tables
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    with catalogue._database.reading() as connection:
        names = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
        for statement, parameters in asked:
            if not statement.lstrip().startswith("SELECT") or "LIMIT" in statement:
                continue
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = (row[3].split() for row in plan)
            tables += [step[1] for step in steps if step[0] == "SCAN" and step[1] in names]


def test_a_story_and_a_photo_read_no_table_from_end_to_end(catalogue: Catalogue, ids: list[str]) -> None:
    with gone_through(catalogue) as tables:
        article = catalogue.records.article(ids[0])
        catalogue.records.placement(article.placements[0].id)
        catalogue.links.suggestions(ids[0])
        catalogue.links.of(ids[0])
    assert tables == []


def test_the_tags_of_a_story_are_those_of_the_tree_but_for_their_counts(
    catalogue: Catalogue, ids: list[str]
) -> None:
    [tag] = catalogue.records.article(ids[0]).tags
    [same] = [each for each in catalogue.tags.all() if each.id == tag.id]
    assert (tag.path, tag.former_paths) == ("Port/Ferry fire", ("Harbour/Ferry fire",))
    assert (same.path, same.former_paths, same.aliases, same.colour, same.parent_id) == (
        *(tag.path, tag.former_paths, tag.aliases, tag.colour, tag.parent_id),
    )
    assert (tag.count, same.count) == (None, 2)


def test_somebody_in_very_many_photos_leads_to_no_suggestion(
    catalogue: Catalogue, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(catalogue.links.suggestions(ids[0])) == 2
    monkeypatch.setattr(suggestions, "_TOO_OFTEN", 2)
    [left] = catalogue.links.suggestions(ids[0])
    assert left.other_id == ids[1]
    assert left.reasons == (Reason("tags", ("Ferry fire",), 1), Reason("places", ("Port Elwyn",), 1))


@pytest.mark.parametrize(
    "written",
    ["Nord Lys", "NORD-LYS", "N.o.r.d. L.y.s.", "Nörd Lýs", "Ｎｏｒｄ Ｌｙｓ", "(C) Nord Lys"],
)
def test_a_line_is_read_anew_however_it_writes_the_agency(
    catalogue: Catalogue, story: Story, written: str
) -> None:
    line = f"Captain Adi Brandt boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/{written})"
    [result] = catalogue.imports.run([story("Ferry inquiry opens", second=line)]).results
    before = catalogue.records.article(result.id or "").placements[1].credit
    catalogue.names.set_agency(Agency("Nord Lys", "stock"))
    after = catalogue.records.article(result.id or "").placements[1].credit
    assert before is not None
    assert after is not None
    assert "stock" not in {source.kind for source in before.chain}
    assert "stock" in {source.kind for source in after.chain}


def test_tags_are_read_again_only_after_something_changed_them(catalogue: Catalogue, ids: list[str]) -> None:
    catalogue.tags.all()
    with gone_through(catalogue) as tables:
        assert [tag.path for tag in catalogue.tags.all()] == ["Elsewhere", "Port", "Port/Ferry fire"]
        catalogue.corrections.set(ids[:1], {"title": "Ferry inquiry begins"})
        assert len(catalogue.tags.all()) == 3
    assert not {"tag", "tag_alias", "tagging"} & set(tables)
    catalogue.tags.add("Port/Tugs", ids[:1])
    catalogue.trash.add(ids[1:2], "twice")
    assert {tag.path: tag.count for tag in catalogue.tags.all()} == {
        "Elsewhere": 1,
        "Port": 0,
        "Port/Ferry fire": 1,
        "Port/Tugs": 1,
    }
