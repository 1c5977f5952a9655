"""Two photos or stories made one, one parted in two, what may be one, and imports that keep to all that."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import OperationName, Revision, SearchRequest
from archive.store.decisions import decide
from archive.words import operation_words
from tests.catalogue.rows import replayed, stored
from tests.catalogue.test_same_photos import XMP, bring, photos_of, save, scaled, scene, story
from tests.reading.photo.packets import packet

Page = Callable[..., str]
MET = "The harbour board met on Tuesday evening and heard from the crew, two surveyors and the families."
NEXT = "It will meet again next week, when the surveyors are to hand in the last of their three long reports."
CAPTION = "Engineer Tom Weil, left, aboard the dredger in Port Elwyn, March 14, 2024. (Miro Lund/AFP)"
OTHER = "Pilot Jo Amari, right, on the quay in Skarn, April 2, 2024. (Ines Okafor/Reuters)"


def exif(artist: str) -> Image.Exif:
    found = Image.Exif()
    found[0x013B] = artist
    return found


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def found(catalogue: Catalogue, query: str) -> set[str]:
    return {hit.id for hit in catalogue.search.find(SearchRequest(query)).hits}


# --- Photos -----------------------------------------------------------------------------------------


@pytest.fixture
def two(catalogue: Catalogue, tmp_path: Path) -> tuple[str, str]:
    """Uses of two photos that look the same and whose files name different creators."""
    image = scene(7)
    paths = [
        save(tmp_path, "a.jpg", image, 90, exif=exif("Miro Lund")),
        save(tmp_path, "b.jpg", scaled(image, 1500), 85, exif=exif("Ines Okafor")),
    ]
    one, other = bring(catalogue, *paths)
    return str(one.id), str(other.id)


def photo(catalogue: Catalogue, use: str) -> str:
    return catalogue.records.placement(use).photo.id


def test_two_photos_made_one_have_all_files_and_uses_the_larger_first(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    before, kept = stored(catalogue), photo(catalogue, two[0])
    catalogue.tags.add("Quay", [two[1]])
    catalogue.same.join_photos(*two)
    assert [photo(catalogue, use) for use in two] == [kept, kept]
    whole = catalogue.records.photo(kept)
    assert ([file.name for file in whole.files], whole.width) == (["b.jpg", "a.jpg"], 1500)
    assert catalogue.records.stats().photos == 1
    assert found(catalogue, "tag:quay") == {two[1]}
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_the_photo_that_says_more_keeps_its_metadata(catalogue: Catalogue, tmp_path: Path) -> None:
    said = XMP.format("Divers on the pier.").replace(
        'photoshop:Credit="Reuters"', 'photoshop:Headline="Pier"'
    )
    bare = save(tmp_path, "a.jpg", scene(1), exif=exif("Miro Lund"))
    told = save(tmp_path, "b.jpg", scene(2), xmp=said.encode())
    one, other = bring(catalogue, bare, told)
    catalogue.same.join_photos(str(one.id), str(other.id))
    metadata = catalogue.records.placement(str(one.id)).photo.metadata
    assert metadata is not None
    assert (metadata.caption, metadata.headline, metadata.creator) == ("Divers on the pier.", "Pier", ())


def test_a_copy_of_either_photo_finds_the_one_that_they_were_made(
    catalogue: Catalogue, two: tuple[str, str], tmp_path: Path
) -> None:
    catalogue.same.join_photos(*two)
    again = save(tmp_path, "c.jpg", scaled(scene(7), 800), 80, exif=exif("Ines Okafor"))
    [result] = bring(catalogue, again)
    assert (result.status, result.id in two) == ("updated", True)
    assert catalogue.records.stats().photos == 1


def test_what_was_decided_of_files_that_are_gone_holds_for_them_when_they_come_in_again(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    unlike = [save(tmp_path, f"{n}.jpg", scene(n)) for n in (11, 12)]
    alike = [save(tmp_path, name, scene(8), quality) for name, quality in (("c.jpg", 90), ("d.jpg", 80))]
    same, apart = (tuple(map(sha256_of, paths)) for paths in (unlike, alike))
    with catalogue._journal.operation(OperationName("same-photo")) as operation:
        decide(operation, "photos", [(same[0], same[1])], "same")
        decide(operation, "photos", [(apart[0], apart[1])], "apart")
    bring(catalogue, *unlike)
    assert catalogue.records.stats().photos == 1
    bring(catalogue, *alike)
    assert catalogue.records.stats().photos == 3


@pytest.mark.parametrize("ends", [(0, 0), (1, 1)])
def test_a_photo_and_itself_are_not_made_one(
    catalogue: Catalogue, two: tuple[str, str], ends: tuple[int, int]
) -> None:
    with pytest.raises(Refused, match="one photo already"):
        catalogue.same.join_photos(two[ends[0]], photo(catalogue, two[ends[1]]))


def test_what_is_no_photo_is_not_made_one(catalogue: Catalogue, two: tuple[str, str]) -> None:
    with pytest.raises(NotFound, match="u-none"):
        catalogue.same.join_photos(two[0], "u-none")


@pytest.fixture
def joined(catalogue: Catalogue, tmp_path: Path) -> tuple[str, list[str]]:
    """A photo of two files, in two stories that show a file each; with its uses."""
    image = scene(3)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(tmp_path, "two", scaled(image, 700), title="A winter at sea", caption=OTHER)
    results = bring(catalogue, one, two)
    [photo_id] = photos_of(catalogue, results)
    return photo_id, [catalogue.records.article(str(r.id)).placements[0].id for r in results]


def digest(catalogue: Catalogue, photo_id: str, name: str) -> str:
    return next(f.sha256 for f in catalogue.records.photo(photo_id).files if f.name == name)


def test_a_file_becomes_a_photo_of_its_own_with_the_use_whose_page_shows_it(
    catalogue: Catalogue, joined: tuple[str, list[str]]
) -> None:
    before, (photo_id, uses) = stored(catalogue), joined
    catalogue.same.part_photo(photo_id, files=[digest(catalogue, photo_id, "two.jpg")])
    assert photo(catalogue, uses[0]) == photo_id
    new = catalogue.records.placement(uses[1]).photo
    assert ([f.name for f in new.files], new.width) == (["two.jpg"], 700)
    old = catalogue.records.photo(photo_id)
    assert ([f.name for f in old.files], old.width) == (["one.jpg"], 1200)
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_a_use_becomes_a_photo_of_its_own_with_the_file_that_its_page_shows(
    catalogue: Catalogue, joined: tuple[str, list[str]]
) -> None:
    photo_id, uses = joined
    catalogue.same.part_photo(uses[0], uses=[uses[0]])
    assert [f.name for f in catalogue.records.placement(uses[0]).photo.files] == ["one.jpg"]
    left = catalogue.records.photo(photo_id)
    assert ([f.name for f in left.files], left.width) == (["two.jpg"], 700)


def test_a_parted_file_that_no_page_shows_stands_alone(catalogue: Catalogue, two: tuple[str, str]) -> None:
    catalogue.same.join_photos(*two)
    photo_id = photo(catalogue, two[0])
    catalogue.same.part_photo(photo_id, files=[digest(catalogue, photo_id, "b.jpg")])
    assert catalogue.records.stats().photos == 2
    new = found(catalogue, "photographer:okafor") - set(two)
    assert len(new) == 1
    [use] = catalogue.records.placements(new)
    assert use.photo.metadata is not None
    assert use.photo.metadata.creator == ("Ines Okafor",)


def test_a_parted_file_never_joins_again(
    catalogue: Catalogue, joined: tuple[str, list[str]], tmp_path: Path
) -> None:
    photo_id, uses = joined
    catalogue.same.part_photo(photo_id, files=[digest(catalogue, photo_id, "two.jpg")])
    new = photo(catalogue, uses[1])
    alone = tmp_path / "two_files" / "two.jpg"
    [again] = bring(catalogue, alone)
    assert (again.status, again.id) == ("duplicate", uses[1])
    page = story(tmp_path, "three", scaled(scene(3), 700), title="Ice in the harbour", caption="Ice. (AFP)")
    (tmp_path / "three_files" / "three.jpg").write_bytes(alone.read_bytes())
    assert photos_of(catalogue, bring(catalogue, page)) == {new}


def test_a_parted_use_does_not_get_back_the_file_that_it_does_not_show(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    image = scene(5)
    one = story(tmp_path, "one", image, title="Dredging starts")
    two = story(tmp_path, "two", image, title="A winter at sea", caption=OTHER)
    (tmp_path / "two_files" / "two.jpg").write_bytes((tmp_path / "one_files" / "one.jpg").read_bytes())
    results = bring(catalogue, one, two)
    [photo_id] = photos_of(catalogue, results)
    [use] = catalogue.records.article(str(results[1].id)).placements
    catalogue.same.part_photo(photo_id, uses=[use.id])
    assert catalogue.records.placement(use.id).photo.files == ()
    text = two.read_text(encoding="utf-8").replace("</body>", "<p>The crew came home on Friday.</p></body>")
    two.write_text(text, encoding="utf-8")
    bring(catalogue, two)
    assert photo(catalogue, use.id) != photo_id
    assert catalogue.records.placement(use.id).photo.files == ()


def test_a_photo_of_one_file_and_one_use_is_not_parted(catalogue: Catalogue, two: tuple[str, str]) -> None:
    photo_id = photo(catalogue, two[0])
    with pytest.raises(Refused, match="Nothing would be left"):
        catalogue.same.part_photo(photo_id, [digest(catalogue, photo_id, "a.jpg")], [two[0]])
    with pytest.raises(NotFound, match=two[1]):
        catalogue.same.part_photo(photo_id, uses=[two[1]])
    with pytest.raises(Refused, match="Say which"):
        catalogue.same.part_photo(photo_id)


def test_photos_that_look_alike_are_told_with_what_speaks_for_and_against_it(
    catalogue: Catalogue, two: tuple[str, str], tmp_path: Path
) -> None:
    bring(catalogue, save(tmp_path, "c.jpg", scene(30)))
    [pair] = catalogue.same.photos_alike()
    assert {pair.a, pair.b} == {photo(catalogue, use) for use in two}
    codes = [(each.code, each.values) for each in pair.evidence]
    assert codes == [("same-look", ()), ("same-picture", ()), ("differing", ("creator",))]
    catalogue.same.join_photos(*two)
    assert catalogue.same.photos_alike() == []
    photo_id = photo(catalogue, two[0])
    catalogue.same.part_photo(photo_id, files=[digest(catalogue, photo_id, "b.jpg")])
    assert catalogue.same.photos_alike() == []


def test_two_photos_that_are_kept_apart_are_proposed_no_more_and_again_after_undo(
    catalogue: Catalogue, two: tuple[str, str]
) -> None:
    [pair] = catalogue.same.photos_alike()
    catalogue.same.keep_photos_apart(pair.a, pair.b)
    assert catalogue.same.photos_alike() == []
    with pytest.raises(Refused, match="one photo"):
        catalogue.same.keep_photos_apart(pair.a, pair.a)
    catalogue.history.undo()
    assert catalogue.same.photos_alike() == [pair]


def ordered(*words: str) -> bytes:
    """Metadata with orders in their instructions."""
    return packet(f"<photoshop:Instructions>{' '.join(words)}</photoshop:Instructions>")


def orders(catalogue: Catalogue, use: str) -> list[str]:
    return sorted(each.code for each in catalogue.records.placement(use).restrictions)


@pytest.fixture
def ordered_two(catalogue: Catalogue, tmp_path: Path) -> tuple[str, str]:
    """A photo of two files with orders of their own, in the uses of which the first file's keeps the id."""
    first = save(tmp_path, "a.jpg", scene(51), xmp=ordered("NO SALES.", "JAPAN OUT."))
    second = save(tmp_path, "b.jpg", scene(52), xmp=ordered("NO ARCHIVES.", "NOT FOR SALE."))
    one, two = (str(result.id) for result in bring(catalogue, first, second))
    catalogue.same.join_photos(one, two)
    return one, two


def test_orders_go_with_the_file_that_they_were_read_from(
    catalogue: Catalogue, ordered_two: tuple[str, str]
) -> None:
    one, two = ordered_two
    assert orders(catalogue, one) == ["no-archive", "no-sales", "territory-out"]
    photo_id = photo(catalogue, one)
    catalogue.same.part_photo(photo_id, [digest(catalogue, photo_id, "b.jpg")], [two])
    assert orders(catalogue, one) == ["no-sales", "territory-out"]
    assert orders(catalogue, two) == ["no-archive", "no-sales"]
    assert replayed(catalogue) == stored(catalogue)


def test_what_both_files_order_stays_with_both_whichever_goes(
    catalogue: Catalogue, ordered_two: tuple[str, str]
) -> None:
    one, two = ordered_two
    photo_id = photo(catalogue, one)
    catalogue.same.part_photo(photo_id, [digest(catalogue, photo_id, "a.jpg")], [one])
    assert orders(catalogue, one) == ["no-sales", "territory-out"]
    assert orders(catalogue, two) == ["no-archive", "no-sales"]


def test_orders_of_a_caption_go_with_its_use(catalogue: Catalogue, tmp_path: Path) -> None:
    image = scene(53)
    one = story(tmp_path, "one", image, title="Dredging starts", caption="The quay. NO SALES. (AP)")
    two = story(
        tmp_path, "two", scaled(image, 700), title="A winter at sea", caption="Ice. NO ARCHIVES. (AFP)"
    )
    results = bring(catalogue, one, two)
    [photo_id] = photos_of(catalogue, results)
    uses = [catalogue.records.article(str(r.id)).placements[0].id for r in results]
    catalogue.same.part_photo(photo_id, uses=[uses[1]])
    assert [orders(catalogue, use) for use in uses] == [["no-sales"], ["no-archive"]]


def test_orders_set_by_hand_stay_with_the_photo_that_keeps_its_id_and_the_step_says_so(
    catalogue: Catalogue, ordered_two: tuple[str, str]
) -> None:
    one, two = ordered_two
    photo_id = photo(catalogue, one)
    catalogue.rights.set([photo_id], "expires", until="2027-01-31")
    catalogue.rights.lift([photo_id], "no-archive", "letter")
    catalogue.rights.set([two], "minors")
    changes = catalogue.same.part_photo(photo_id, [digest(catalogue, photo_id, "b.jpg")], [two])
    assert operation_words(changes.name).endswith(f"stay with {photo_id}")
    assert orders(catalogue, one) == ["expires", "no-sales", "territory-out"]
    assert orders(catalogue, two) == ["minors", "no-archive", "no-sales"]
    before = stored(catalogue)
    catalogue.history.undo()
    catalogue.history.redo()
    assert stored(catalogue) == before


def test_of_two_photos_that_somebody_compares_is_told_whether_their_looks_say_that_they_are_one(
    catalogue: Catalogue, two: tuple[str, str], tmp_path: Path
) -> None:
    [other] = bring(catalogue, save(tmp_path, "c.jpg", scene(30)))
    [pair] = catalogue.same.photos_alike()
    told = catalogue.same.photos_likeness(*two)
    assert told is not None
    assert (told.likeness, told.evidence) == (pair.likeness, pair.evidence)
    assert catalogue.same.photos_likeness(two[0], str(other.id)) is None


# --- Stories ----------------------------------------------------------------------------------------


@pytest.fixture
def page(catalogue: Catalogue, tmp_path: Path) -> Page:
    """Imports a page with a photo known by its caption; gives the result's status and id."""
    numbers = iter(range(100))

    def page(
        title: str,
        *paragraphs: str,
        url: str = "",
        date: str = "",
        caption: str = CAPTION,
        paper: str = "Tide",
        src: str = "x",
    ) -> str:
        path = tmp_path / "pages" / f"{next(numbers)}.html"
        path.parent.mkdir(exist_ok=True)
        head = f'<title>{title}</title><meta property="og:site_name" content="{paper}">'
        head += f'<link rel="canonical" href="{url}">' if url else ""
        head += f'<meta property="article:published_time" content="{date}">' if date else ""
        body = "".join(f"<p>{each}</p>" for each in paragraphs)
        figure = f'<figure><img src="{src}.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
        path.write_text(
            f"<html lang=en><head>{head}</head><body><article><h1>{title}</h1>{figure}{body}</article>",
            encoding="utf-8",
        )
        [result] = catalogue.imports.run([path]).results
        page.status = result.status  # type: ignore[attr-defined]
        return str(result.id)

    return page


@pytest.fixture
def pair(page: Page) -> tuple[str, str]:
    """Two tellings of one story, which no import takes for one: the later one first."""
    late = page("Board hears surveyors", MET, NEXT, url="https://tide.test/late", date="2024-03-13")
    early = page(
        "Surveyors before the board",
        "A short meeting is expected tonight, said the harbour master, who would not tell us any more.",
        "The crew and the families of those who were aboard are to be heard first, then two surveyors.",
        url="https://tide.test/early",
        date="2024-03-12",
        caption=OTHER,
    )
    return late, early


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_older_of_two_stories_becomes_a_version_of_the_newer(
    catalogue: Catalogue, pair: tuple[str, str], order: tuple[int, int]
) -> None:
    before, (late, early) = stored(catalogue), pair
    uses = [catalogue.records.article(each).placements[0].id for each in pair]
    catalogue.same.join_stories(pair[order[0]], pair[order[1]])
    with pytest.raises(NotFound):
        catalogue.records.article(early)
    article = catalogue.records.article(late)
    assert (article.title, article.versions) == ("Board hears surveyors", 2)
    assert [use.id for use in article.placements] == [uses[0]]
    old, new = catalogue.records.revisions(late)
    assert (old.title, [p.placement_id for p in old.photos]) == ("Surveyors before the board", [uses[1]])
    assert new.current
    assert catalogue.records.placement(uses[1]).article_id == late
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_what_archivists_did_to_a_story_goes_over(
    catalogue: Catalogue, pair: tuple[str, str], page: Page
) -> None:
    late, early = pair
    third = page(
        "Ice in the harbour", "Ice is in the harbour, and nobody can leave it until the tug is repaired."
    )
    catalogue.tags.add("Board", [late, early])
    catalogue.tags.add("Surveyors", [early])
    catalogue.collections.add("Best", [early])
    catalogue.links.add(early, third, "background", "ice")
    catalogue.links.add(early, late, "background")
    catalogue.links.add(early, "https://example.org/a", "see also")
    catalogue.corrections.set([early], {"byline": ["Dana Ruiz"], "note": "ask Dana"})
    catalogue.corrections.set([late], {"note": "ask Ines"})
    before = stored(catalogue)
    catalogue.same.join_stories(late, early)
    article = catalogue.records.article(late)
    assert [tag.path for tag in article.tags] == ["Board", "Surveyors"]
    assert (article.bylines, article.note) == (("Dana Ruiz",), "ask Ines")
    assert catalogue.collections.all() == {"Best": [late]}
    assert [(link.other_id, link.note) for link in catalogue.links.of(late)] == [(third, "ice")]
    assert [link.address for link in catalogue.links.web(late)] == ["https://example.org/a"]
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_without_dates_the_second_becomes_a_version_of_the_first(catalogue: Catalogue, page: Page) -> None:
    one, other = (
        page("Ice", "Ice is in the harbour of Skarn."),
        page("Fog", "Fog hides the lighthouse of Skarn."),
    )
    catalogue.same.join_stories(one, other)
    assert catalogue.records.article(one).versions == 2


def test_a_corrected_date_says_which_story_is_the_newer(catalogue: Catalogue, pair: tuple[str, str]) -> None:
    late, early = pair
    catalogue.corrections.set([early], {"published": "2024-06-01"})
    catalogue.same.join_stories(late, early)
    assert catalogue.records.article(early).versions == 2


def test_a_later_copy_of_a_story_that_was_joined_finds_the_one_it_became(
    catalogue: Catalogue, pair: tuple[str, str], page: Page
) -> None:
    late, early = pair
    catalogue.same.join_stories(late, early)
    again = page(
        "Surveyors before the board",
        "A short meeting is expected tonight, said the harbour master, who would not tell us any more.",
        "The crew and the families of those who were aboard are to be heard first, then two surveyors.",
        "Doors open at seven.",
        url="https://tide.test/early",
        date="2024-03-12",
        caption=OTHER,
    )
    assert again == late
    assert catalogue.records.article(late).title == "Board hears surveyors"


def test_a_story_and_itself_are_not_joined(catalogue: Catalogue, pair: tuple[str, str]) -> None:
    with pytest.raises(Refused):
        catalogue.same.join_stories(pair[0], pair[0])
    with pytest.raises(NotFound, match="a-none"):
        catalogue.same.join_stories(pair[0], "a-none")


@pytest.fixture
def versions(page: Page, request: pytest.FixtureRequest) -> str:
    """A story of three versions, each with one photo: a letter for the photo of each."""
    address = {"url": "https://tide.test/board", "date": "2024-03-12"}
    captions = {"a": CAPTION, "b": OTHER, "c": "The board. (AFP)"}
    ids = [
        page("Board meets", MET, NEXT, *more, **address, src=photo, caption=captions[photo])
        for photo, more in zip(
            getattr(request, "param", "abb"), ([], ["Later."], ["Later still."]), strict=True
        )
    ]
    assert len(set(ids)) == 1
    return ids[0]


@pytest.mark.parametrize("versions", ["aab", "abb", "aaa", "abc"], indirect=True)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_version_becomes_a_story_of_its_own(catalogue: Catalogue, versions: str, number: int) -> None:
    catalogue.tags.add("Board", [versions])
    before, told = stored(catalogue), catalogue.records.revisions(versions)
    catalogue.same.part_story(versions, number)
    [new] = found(catalogue, "is:article -tag:board")
    wanted, rest = told[number - 1], [each for each in told if each.ordinal != number]
    [parted], left = catalogue.records.revisions(new), catalogue.records.revisions(versions)
    assert content([parted, *left]) == content([wanted, *rest])
    assert [each.ordinal for each in left] == [1, 2]
    assert {photo.placement_id for photo in parted.photos}.isdisjoint(
        photo.placement_id for each in left for photo in each.photos
    )
    assert found(catalogue, "is:photo") == {
        photo.placement_id for each in (parted, left[-1]) for photo in each.photos
    }
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def content(versions: Sequence[Revision]) -> list[object]:
    """What a reader reads of each version."""
    return [
        ([b.text for b in each.body], [(photo.caption, photo.credit) for photo in each.photos])
        for each in versions
    ]


def test_a_parted_version_never_joins_again(catalogue: Catalogue, pair: tuple[str, str], page: Page) -> None:
    late, early = pair
    catalogue.same.join_stories(late, early)
    catalogue.same.part_story(late, 1)
    [new] = found(catalogue, "is:article") - {late}
    assert catalogue.records.article(new).title == "Surveyors before the board"
    for url, title, mine in (
        ("https://tide.test/late", "Board hears surveyors", late),
        ("https://tide.test/early", "Surveyors before the board", new),
    ):
        story = catalogue.records.article(mine)
        text = [block.text for block in story.body if block.kind == "paragraph"]
        date = story.published.value if story.published else ""
        assert page(title, *text, "One more line.", url=url, date=date) == mine


def test_what_was_decided_of_a_page_that_is_gone_holds_for_it_when_it_comes_in_again(
    catalogue: Catalogue, page: Page, tmp_path: Path
) -> None:
    address = {"url": "https://tide.test/board", "date": "2024-03-12"}
    first = page("Board meets", MET, NEXT, **address)
    with Catalogue.open(tmp_path / "other", create=True, who="tester") as other:
        page("Board meets", MET, NEXT, "Later.", **address)
        last = max((tmp_path / "pages").iterdir(), key=lambda path: int(path.stem))
        own = other.imports.run([tmp_path / "pages" / "0.html"]).results[0].id
        with other._journal.operation(OperationName("part-story", {"version": 2})) as operation:
            decide(operation, "stories", [(sha256_of(last), str(own))], "apart")
        [result] = other.imports.run([last]).results
        assert result.status == "added"
        assert result.id != own
    assert catalogue.records.article(first).versions == 2


def test_a_copy_goes_to_the_story_that_it_is_most_like(
    catalogue: Catalogue, versions: str, page: Page
) -> None:
    catalogue.same.part_story(versions, 1)
    [new] = found(catalogue, "is:article") - {versions}
    address = {"url": "https://tide.test/board", "date": "2024-03-12"}
    assert page("Board meets", MET, NEXT, **address, caption="The board. (AFP)") == new
    assert page("Board meets", MET, NEXT, "Later still, it closed!", "At ten.", **address) == versions


def test_a_story_of_one_version_is_not_parted(catalogue: Catalogue, pair: tuple[str, str]) -> None:
    with pytest.raises(Refused, match="one version only"):
        catalogue.same.part_story(pair[0], 1)
    with pytest.raises(NotFound):
        catalogue.same.part_story("a-none", 1)


def test_a_version_that_there_is_not_is_not_parted(catalogue: Catalogue, versions: str) -> None:
    with pytest.raises(NotFound, match="1 to 3"):
        catalogue.same.part_story(versions, 4)


def test_stories_that_are_alike_are_told_with_what_speaks_for_and_against_it(
    catalogue: Catalogue, page: Page
) -> None:
    long = [f"{MET} Item {n} was put off, since nobody had read it." for n in ("one", "two", "three", "four")]
    one = page("Board meets", *long, NEXT, date="2024-03-12", paper="Tide")
    other = page("Board sits late", *long, NEXT, date="2024-03-14", paper="Ebb")
    page("Ice", "Ice is in the harbour, and nobody can leave it until the tug has been repaired in May.")
    [pair] = catalogue.same.stories_alike()
    assert {pair.a, pair.b} == {one, other}
    assert [each.code for each in pair.evidence] == ["same-text", "other-paper"]
    assert set(pair.evidence[1].values) == {"Tide", "Ebb"}
    catalogue.same.keep_stories_apart(one, other)
    assert catalogue.same.stories_alike() == []
    with pytest.raises(NotFound):
        catalogue.same.keep_stories_apart(one, "a000000000000")
    catalogue.history.undo()
    catalogue.same.join_stories(one, other)
    assert catalogue.same.stories_alike() == []
    catalogue.same.part_story(other, 1)
    assert catalogue.same.stories_alike() == []
