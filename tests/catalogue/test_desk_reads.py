"""What a desk lists without loading records whole: rows, carriers of a tag, threads, steps of the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.history import HistoryFilter
from archive.model import RowChange
from archive.words import said_words

Story = Callable[..., Path]
TITLES = ("Ferry inquiry opens", "Ferry inquiry ends", "Harbour dredged again", "Museum opens late")


@pytest.fixture
def four(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story(title) for title in TITLES])
    return [str(result.id) for result in report.results]


def test_records_are_listed_in_the_order_asked_for_the_trash_included(
    catalogue: Catalogue, four: list[str]
) -> None:
    use = catalogue.records.article(four[0]).placements[0]
    catalogue.trash.add([four[1]], "twice")
    listed = catalogue.records.listed([four[1], use.id, "nothing", four[0]])
    assert [(hit.id, hit.kind) for hit in listed] == [
        (four[1], "article"),
        (use.id, "photo"),
        (four[0], "article"),
    ]
    assert listed[1].caption == use.caption
    assert listed[1].article_title == listed[2].title == "Ferry inquiry opens"


def test_what_carries_a_tag_comes_in_pages_without_the_trash(catalogue: Catalogue, four: list[str]) -> None:
    catalogue.tags.add("Harbour", four)
    [tag] = catalogue.tags.all()
    paged = [one for offset in (0, 2, 4) for one in catalogue.tags.tagged(tag.id, 2, offset)]
    assert sorted(paged) == sorted(four)
    catalogue.trash.add([four[0]], "twice")
    assert sorted(catalogue.tags.tagged(tag.id, 9)) == sorted(four[1:])
    assert catalogue.tags.count() == 1


def test_threads_are_groups_of_linked_stories_out_of_the_trash(catalogue: Catalogue, four: list[str]) -> None:
    catalogue.links.add(four[1], four[0], "see also")
    catalogue.links.add(four[2], four[1], "see also")
    [head] = catalogue.links.threads()
    assert head.stories == 3
    assert {node.id for node in catalogue.links.thread(head.article_id).nodes} == set(four[:3])
    catalogue.trash.add([four[1]], "twice")
    assert catalogue.links.threads() == []


def test_threads_follow_every_link_that_joins_or_parts_them(catalogue: Catalogue, four: list[str]) -> None:
    def told() -> list[tuple[int, frozenset[str]]]:
        heads = catalogue.links.threads()
        assert catalogue.links.count_threads() == len(heads)
        assert [catalogue.links.threads(1, at) for at in range(len(heads))] == [[head] for head in heads]
        members = [catalogue.links.thread(head.article_id).nodes for head in heads]
        return sorted(
            (head.stories, frozenset(n.id for n in m)) for head, m in zip(heads, members, strict=True)
        )

    a, b, c, d = four
    assert told() == []
    catalogue.links.add(a, b, "see also")
    catalogue.links.add(c, d, "see also")
    assert {ids for _, ids in told()} == {frozenset((a, b)), frozenset((c, d))}
    catalogue.links.add(b, c, "see also")
    assert told() == [(4, frozenset(four))]
    catalogue.trash.add([c], "twice")
    assert told() == [(2, frozenset((a, b)))]
    catalogue.history.undo()
    catalogue.links.remove(b, c)
    assert {ids for _, ids in told()} == {frozenset((a, b)), frozenset((c, d))}
    catalogue.links.remove(a, b)
    assert told() == [(2, frozenset((c, d)))]


def test_a_step_tells_its_records_and_what_stood_before_and_after(
    catalogue: Catalogue, four: list[str]
) -> None:
    catalogue.tags.add("Harbour", four[:2])
    tagged = catalogue.history.entries(limit=1)[0].operation_id
    catalogue.tags.rename("Harbour", "Port")
    renamed = catalogue.history.entries(limit=1)[0].operation_id
    touched = catalogue.history.touched([tagged, renamed])
    assert (touched[tagged].stories, {hit.id for hit in touched[tagged].first}) == (2, set(four[:2]))
    assert touched[renamed].first == ()
    assert RowChange("", "tag, name", "Harbour", "Port") in catalogue.history.changes(renamed)
    assert RowChange(four[0], "tag", "", "Port") in catalogue.history.changes(tagged)


def test_taking_back_tells_what_it_would_touch_or_what_is_in_its_way(
    catalogue: Catalogue, four: list[str]
) -> None:
    catalogue.corrections.set([four[0]], {"title": "First"})
    first = catalogue.history.entries(limit=1)[0].operation_id
    assert catalogue.history.taking_back(first).records == 1
    assert catalogue.records.titles([four[0]])[four[0]] == "First"
    catalogue.corrections.set([four[0]], {"title": "Second"})
    refusal = catalogue.history.taking_back(first).refusal
    assert refusal is not None
    assert "Correct" in said_words(refusal)


def test_the_history_comes_in_pages_and_says_when_a_step_was_taken_back(
    catalogue: Catalogue, four: list[str]
) -> None:
    for name in ("One", "Two", "Three"):
        catalogue.tags.add(name, four[:1])
    catalogue.history.undo()
    everything = [entry.operation_id for entry in catalogue.history.entries()]
    first = catalogue.history.entries(limit=2)
    rest = catalogue.history.entries(limit=9, wanted=HistoryFilter(below=first[-1].operation_id))
    assert [entry.operation_id for entry in (*first, *rest)] == everything
    undo, taken_back, standing = [*first, *rest][:3]
    assert (undo.kind, taken_back.undone_at, standing.undone_at) == ("undo", undo.at, "")


def test_the_history_is_searched_by_headlines_and_kinds_of_steps(
    catalogue: Catalogue, four: list[str]
) -> None:
    catalogue.tags.add("Harbour", [four[3]])
    catalogue.collections.add("Front pages", [four[0]])
    found = catalogue.history.entries(wanted=HistoryFilter(words="museum LATE"))
    assert [entry.name.code for entry in found] == ["tag-add", "import-files"]
    kinds = catalogue.history.entries(wanted=HistoryFilter(codes=("collection-add",)))
    assert [entry.name.code for entry in kinds] == ["collection-add"]
    of_record = catalogue.history.entries(four[3], wanted=HistoryFilter(codes=("tag-add",)))
    assert [entry.name.code for entry in of_record] == ["tag-add"]
