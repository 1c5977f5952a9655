"""What the suggestions of related stories count: photos, people, tags, words; then places and days."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation import suggestions
from archive.curation.links import Links
from archive.model import SharedWords, Suggestion
from tests.catalogue.test_conflicts import page
from tests.catalogue.test_same_photos import save, scene

Story = Callable[..., Path]
PILOT = "Pilot Jo Amari, left, in {place}, March 1, 2024. (Miro Lund/AFP)"
TWO = "The mole at {place}, seen from the bridge, March 1, 2024. (Miro Lund/AFP)"
PERSON = 1.2 / (1 + math.log(2))
TAG = 1.6 / (1 + math.log(2))


@pytest.fixture
def bring(catalogue: Catalogue, story: Story) -> Callable[..., list[str]]:
    """Brings in an undated story for each caption of its first photo."""

    def bring(*captions: str) -> list[str]:
        paths = [story(f"Ferry {n}", first=each, second="") for n, each in enumerate(captions)]
        return [str(result.id) for result in catalogue.imports.run(paths).results]

    return bring


def told(catalogue: Catalogue, article_id: str, *kin: SharedWords) -> Sequence[Suggestion]:
    """What is suggested for a story, of which the search index says this."""
    return Links(catalogue._database, catalogue._journal, lambda *_: kin).suggestions(article_id)


def scores(catalogue: Catalogue, article_id: str, *kin: SharedWords) -> dict[str, float]:
    return {each.other_id: each.score for each in told(catalogue, article_id, *kin)}


def kin(other_id: str, share: float, words: int = 3) -> SharedWords:
    return SharedWords(other_id, ("winch", "trawler", "Skarnholm", "wreck")[:words], share)


def test_days_that_are_near_add_to_somebody_whom_both_show(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(PILOT.format(place="Skarn"), PILOT.format(place="Elwyn"))
    catalogue.corrections.set(ids[:1], {"published": "2024-03-01"})
    for other, adds, codes in (
        ("2024-03-01", 0.15, ["people", "same-day"]),
        ("2024-03-02", 0.08, ["people", "days-apart"]),
        ("2024-03-04", 0.08, ["people", "days-apart"]),
        ("2024-02-27", 0.08, ["people", "days-apart"]),
        ("2024-03-05", 0.0, ["people"]),
        ("2024-03", 0.0, ["people"]),
        ("2024-05-29", 0.0, ["people"]),
    ):
        catalogue.corrections.set(ids[1:], {"published": other})
        [found] = told(catalogue, ids[0])
        assert found.score == round(PERSON + adds, 3), other
        assert [reason.code for reason in found.reasons] == codes


def test_people_and_words_count_less_from_three_months_on_and_tags_do_not(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(PILOT.format(place="Skarn"), PILOT.format(place="Elwyn"))
    catalogue.corrections.set(ids[:1], {"published": "2024-03-01"})
    catalogue.tags.add("Pilots", ids)
    for other, counts in (("2024-05-29", 1.0), ("2024-05-30", 0.6), ("2023-12-02", 0.6)):
        catalogue.corrections.set(ids[1:], {"published": other})
        expected = (PERSON + 4 * 0.25) * counts + TAG
        assert scores(catalogue, ids[0], kin(ids[1], 0.25)) == {ids[1]: round(expected, 3)}, other


def test_of_several_tags_the_best_counts_whole_and_the_others_a_fifth(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(*(TWO.format(place=place) for place in ("Skarn", "Elwyn", "Velden")))
    for name in ("Corn", "Grain", "Bread"):
        catalogue.tags.add(name, ids[:2])
    catalogue.tags.add("Food", ids)
    of_three = 1.6 / (1 + math.log(3))
    expected = TAG + 0.2 * (2 * TAG + of_three)
    assert scores(catalogue, ids[0]) == {ids[1]: round(expected, 3), ids[2]: round(of_three, 3)}
    assert [reason.count for reason in told(catalogue, ids[0])[0].reasons] == [4]


def test_two_places_at_most_that_both_captions_name_add_to_the_rest(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(TWO.format(place="Oldham"), TWO.format(place="Newham"))
    uses = [article.placements[0].id for article in catalogue.records.articles(ids)]
    catalogue.tags.add("Moles", ids)
    for places, counts in (((), 0.0), (("Skarn",), 0.1), (("Skarn", "Elwyn", "Velden"), 0.2)):
        catalogue.corrections.set([uses[0]], {"place": [*places, "Hull"]})
        catalogue.corrections.set([uses[1]], {"place": [*(each.upper() for each in places), "Bergen"]})
        [found] = told(catalogue, ids[0])
        assert found.score == round(TAG + counts, 3)
        assert [each.values for each in found.reasons if each.code == "places"] == [places][: len(places)]


def test_a_place_that_was_read_counts_as_one_that_was_corrected(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(*[TWO.format(place="Port Elwyn")] * 2)
    use = catalogue.records.article(ids[1]).placements[0].id
    catalogue.tags.add("Moles", ids)
    assert scores(catalogue, ids[0]) == {ids[1]: round(TAG + 0.1, 3)}
    catalogue.corrections.set([use], {"place": ["Skarn"]})
    assert scores(catalogue, ids[0]) == {ids[1]: round(TAG, 3)}
    catalogue.corrections.set([use], {"place": ["Port Elwyn"]})
    assert scores(catalogue, ids[0]) == {ids[1]: round(TAG + 0.1, 3)}


def test_three_rare_words_are_enough_by_themselves_where_they_are_much_of_what_is_rare(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(TWO.format(place="Oldham"), TWO.format(place="Newham"))
    for share, words, found in ((0.1875, 3, [0.75]), (0.187, 3, []), (0.5, 2, []), (0.25, 4, [1.0])):
        assert list(scores(catalogue, ids[0], kin(ids[1], share, words)).values()) == found


def test_less_of_the_words_is_enough_where_a_tag_speaks_for_a_story_too(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(*(TWO.format(place=place) for place in ("A", "B", "C", "D", "E", "F")))
    catalogue.tags.add("Moles", ids)
    of_six = 1.6 / (1 + math.log(6))
    assert scores(catalogue, ids[0]) == {}
    assert scores(catalogue, ids[0], kin(ids[1], 0.02)) == {}, "on more than five of six"
    ids += [str(result.id) for result in catalogue.imports.run(_more(catalogue, 6)).results]
    assert scores(catalogue, ids[0], kin(ids[1], 0.02)) == {ids[1]: round(of_six + 0.08, 3)}
    assert scores(catalogue, ids[0], kin(ids[1], 0.005)) == {}
    catalogue.tags.add("Moles", ids[6:7])
    assert scores(catalogue, ids[0], kin(ids[1], 0.02)) == {}, "on more than half of all"
    catalogue.imports.run(_more(catalogue, 21)[6:])
    of_ten = 1.6 / (1 + math.log(10))
    catalogue.tags.add("Moles", ids[6:10])
    assert scores(catalogue, ids[0], kin(ids[1], 0.1)) == {ids[1]: round(of_ten + 0.4, 3)}
    assert catalogue.links.proposed(0).next == 20


def _more(catalogue: Catalogue, number: int) -> list[Path]:
    paths = []
    for n in range(number):
        paths.append(catalogue.folder.parent / f"more-{n}.txt")
        paths[-1].write_text(
            f"Council of {n}\n\n{n} roads and {n} schools were spoken of.\n", encoding="utf-8"
        )
    return paths


def test_one_photo_in_both_counts_most_and_two_no_more(catalogue: Catalogue, tmp_path: Path) -> None:
    save(tmp_path, "quay.jpg", scene(41, (300, 200)))
    save(tmp_path, "mole.jpg", scene(42, (300, 200)))
    pages = [
        page(tmp_path, title, caption)
        for title, caption in (("Ferry sails", "The quay."), ("Dredging starts at last", "A quay."))
    ]
    more = '</figure><figure><img src="mole.jpg"><figcaption>The mole.</figcaption></figure>'
    third = page(tmp_path, "Market opens", "Some quay.")
    for path in (pages[1], third):
        path.write_text(path.read_text(encoding="utf-8").replace("</figure>", more), encoding="utf-8")
    ids = [str(result.id) for result in catalogue.imports.run([*pages, third], workers=0).results]
    assert {each.score for each in told(catalogue, ids[0])} == {3.0}
    counts = {
        each.other_id: [(reason.code, reason.count) for reason in each.reasons]
        for each in told(catalogue, ids[1])
    }
    assert counts == {ids[0]: [("same-photo", 1)], ids[2]: [("same-photo", 2)]}
    assert {each.score for each in told(catalogue, ids[1])} == {3.0}


def test_eight_stories_are_suggested_at_most_the_best_first(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(*(TWO.format(place=f"{place}ham") for place in "ABCDEFGHIJ"))
    shared = [kin(each, 0.3 + n / 100) for n, each in enumerate(ids[1:])]
    found = told(catalogue, ids[0], *shared)
    assert [each.other_id for each in found] == ids[:1:-1]
    assert len(found) == 8
    same = told(catalogue, ids[0], *(kin(each, 0.5) for each in ids[3:0:-1]))
    assert [each.other_id for each in same] == sorted(ids[1:4])


def test_what_stands_in_very_many_places_is_not_gone_through(
    catalogue: Catalogue, bring: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = bring(*(TWO.format(place=place) for place in ("Skarn", "Elwyn", "Velden")))
    catalogue.tags.add("Corn", ids[:2])
    catalogue.tags.add("Food", ids)
    monkeypatch.setattr(suggestions, "_TOO_OFTEN", 3)
    assert set(scores(catalogue, ids[0])) == set(ids[1:])
    monkeypatch.setattr(suggestions, "_TOO_OFTEN", 2)
    assert set(scores(catalogue, ids[0])) == {ids[1]}
    monkeypatch.undo()
    monkeypatch.setattr(suggestions, "_MOST_PLACES", 5)
    assert set(scores(catalogue, ids[0])) == set(ids[1:])
    monkeypatch.setattr(suggestions, "_MOST_PLACES", 4)
    assert set(scores(catalogue, ids[0])) == {ids[1]}


def test_a_story_in_the_trash_and_one_that_was_dismissed_are_not_suggested(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    ids = bring(*(TWO.format(place=place) for place in ("Skarn", "Elwyn", "Velden")))
    catalogue.tags.add("Food", ids)
    catalogue.trash.add([ids[1]], "an advertisement")
    catalogue.links.dismiss(ids[0], ids[2])
    assert scores(catalogue, ids[0]) == {}
    catalogue.trash.restore([ids[1]])
    assert set(scores(catalogue, ids[0])) == {ids[1]}
